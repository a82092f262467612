/* What the number of a note leads to belongs to the story. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../engine/text/blocks.h"
#include "../../engine/text/html.h"
#include "../../engine/text/notes.h"
#include "../support/fail_doc.h"

#define MARK(id) "<sup><a href='#" id "'>1</a></sup>"

/* Only <p> is the story before; what is in it after: "+" and "-" a block. */
static const struct {
  const char *name, *page, *expected;
} cases[] = {
    {"a note", "<p>a" MARK("n") "</p><div id=n>b</div><div id=m>c</div>",
     "++-"},
    {"the number alone", "<p>a<a href='#n'>1</a></p><div id=n>b</div>", "++"},
    {"an empty mark", "<p>a" MARK("n") "</p><div><a id=n></a>b</div>", "++"},
    {"a number outside the story", "<div>a" MARK("n") "</div><div id=n>b</div>",
     "--"},
    {"a word that leads", "<p>a<a href='#n'>b</a></p><div id=n>b</div>", "+-"},
    {"a year that leads", "<p>a<a href='#n'>1999</a></p><div id=n>b</div>",
     "+-"},
    {"nothing to lead to", "<p>a" MARK("n") "</p><div>b</div>", "+-"},
    {"a part of the page",
     "<p>a" MARK("n") "</p><section id=n><div>1</div><div>2</div><div>3</div>"
                      "<div>4</div><div>5</div></section>",
     "+-----"},
    {"a hidden note", "<p>a" MARK("n") "</p><div id=n hidden>b</div>", "+-"},
    {"decided by a rule", "<p>a" MARK("n") "</p><h2 id=n>b</h2>", "+-"},
    {"no number", "<p>a</p><div>b</div>", "+-"},
};

static ng_status read_page(ng_doc *doc, const char *page) {
  ng_status status = ng_html_read(doc, ng_span_str(page), NULL);
  status = status == NG_OK ? ng_blocks_read(doc) : status;
  for (uint32_t i = 0; status == NG_OK && i < doc->block_count; i++) {
    unsigned tag = doc->tree->nodes[doc->blocks[i].node].tag;
    doc->blocks[i].role = tag == NG_TAG_p ? NG_ROLE_ARTICLE : NG_ROLE_FURNITURE;
    doc->blocks[i].reason = tag == NG_TAG_h2 ? 1000 : 1;
  }
  return status;
}

static void notes_are_kept(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ng_doc doc;
    char out[20];
    ng_doc_init(&doc, NULL, 0);
    assert_int_equal(read_page(&doc, cases[i].page), NG_OK);
    assert_int_equal(ng_notes_keep(&doc, 900), NG_OK);
    assert_true(doc.block_count < sizeof out);
    for (uint32_t b = 0; b < doc.block_count; b++) {
      out[b] = doc.blocks[b].role == NG_ROLE_ARTICLE ? '+' : '-';
    }
    out[doc.block_count] = '\0';
    if (strcmp(out, cases[i].expected) != 0) {
      fail_msg("%s: %s", cases[i].name, out);
    }
    ng_doc_free(&doc);
  }
}

static void many_notes_are_a_list_of_works(void **state) {
  (void)state;
  char page[4000] = "<p>a", *p = page + 4;
  for (int i = 0; i < 20; i++) {
    p += sprintf(p, "b<sup><a href='#n%d'>%d</a></sup> ", i, i);
  }
  sprintf(p, "</p><div id=n1>b</div>");
  ng_doc doc;
  ng_doc_init(&doc, NULL, 0);
  assert_int_equal(read_page(&doc, page), NG_OK);
  assert_int_equal(ng_notes_keep(&doc, 900), NG_OK);
  assert_int_equal(doc.note_link_count, 20);
  assert_int_equal(doc.blocks[1].role, NG_ROLE_FURNITURE);
  ng_doc_free(&doc);
}

static ng_status work(ng_doc *doc) {
  ng_status status = read_page(doc, cases[0].page);
  return status == NG_OK ? ng_notes_keep(doc, 900) : status;
}

static void memory_may_run_out_anywhere(void **state) {
  (void)state;
  fail_doc_everywhere(work);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(notes_are_kept),
      cmocka_unit_test(many_notes_are_a_list_of_works),
      cmocka_unit_test(memory_may_run_out_anywhere),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
