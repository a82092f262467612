/* Hidden copies of the story. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../engine/text/blocks.h"
#include "../../engine/text/html.h"
#include "../../engine/text/twin.h"
#include "../support/fail_doc.h"

#define ONE                                                                    \
  "The night ferry between the two islands stays in service for three more "   \
  "years, the town council of Lindholm said after a debate of seven hours in " \
  "which the harbour master, two fishermen and a choir were heard. "
#define TWO                                                                    \
  "Some two hundred people take it every night, most of them on their way to " \
  "work in the hospital or at the fish market, and few of them have a car, "   \
  "said a spokeswoman of the company, who takes the boat herself. "
#define OTHER                                                                  \
  "A new bridge would cost more than the whole harbour, an engineer from the " \
  "capital told the council; he had counted every stone of it, and the "       \
  "cranes "                                                                    \
  "that would be needed, and the years until the first bus could drive. "

static const struct {
  const char *name, *page, *expected;
} cases[] = {
    {"a copy", "<p>" ONE "<p>" TWO "<p hidden>" ONE TWO, "++-"},
    {"a copy with other marks", "<p>" ONE "<p>" TWO "<p hidden># " ONE "* " TWO,
     "++-"},
    {"the rest of the story", "<p>" ONE "<p>" TWO "<p hidden>" OTHER, "+++"},
    {"a story that is all hidden", "<p hidden>" ONE "<p hidden>" TWO, "++"},
    {"a short one", "<p>" ONE "<p>" TWO "<p hidden>The night ferry between",
     "+++"},
    {"nothing hidden", "<p>" ONE "<p>" ONE, "++"},
};

static ng_status read_page(ng_doc *doc, const char *page) {
  ng_status status = ng_html_read(doc, ng_span_str(page), NULL);
  status = status == NG_OK ? ng_blocks_read(doc) : status;
  for (uint32_t i = 0; status == NG_OK && i < doc->block_count; i++) {
    doc->blocks[i].role = NG_ROLE_ARTICLE;
  }
  return status;
}

static void copies_are_dropped(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ng_doc doc;
    char out[8];
    ng_doc_init(&doc, NULL, 0);
    assert_int_equal(read_page(&doc, cases[i].page), NG_OK);
    assert_int_equal(ng_twins_drop(&doc, 7), NG_OK);
    assert_true(doc.block_count < sizeof out);
    for (uint32_t b = 0; b < doc.block_count; b++) {
      int is_kept = doc.blocks[b].role == NG_ROLE_ARTICLE;
      assert_true(is_kept || doc.blocks[b].reason == 7);
      out[b] = is_kept ? '+' : '-';
    }
    out[doc.block_count] = '\0';
    if (strcmp(out, cases[i].expected) != 0) {
      fail_msg("%s: %s", cases[i].name, out);
    }
    ng_doc_free(&doc);
  }
}

static const struct {
  const char *page, *expected;
} between[] = {
    {"<p>" ONE "<p hidden>" OTHER "<p>" TWO, "+-+"},
    {"<p>" ONE "<p hidden>" OTHER "<p hidden>" OTHER "<p>" TWO, "++++"},
    {"<p>" ONE "<p>Why?<p hidden>" OTHER "<p>" TWO, "++++"},
    {"<p>" ONE "<h2>" TWO "</h2><p hidden>" OTHER "<p>" TWO, "++++"},
    {"<p>" ONE "<p hidden>" OTHER, "++"},
    {"<p hidden>" OTHER "<p>" ONE, "++"},
};

static void a_hidden_block_between_paragraphs_is_dropped(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof between / sizeof *between; i++) {
    ng_doc doc;
    ng_doc_init(&doc, NULL, 0);
    assert_int_equal(read_page(&doc, between[i].page), NG_OK);
    ng_hidden_drop(&doc, 7);
    assert_int_equal(doc.block_count, strlen(between[i].expected));
    for (uint32_t b = 0; b < doc.block_count; b++) {
      int is_kept = doc.blocks[b].role == NG_ROLE_ARTICLE;
      assert_int_equal(is_kept, between[i].expected[b] == '+');
    }
    ng_doc_free(&doc);
  }
}

static ng_status work(ng_doc *doc) {
  ng_status status = read_page(doc, cases[0].page);
  return status == NG_OK ? ng_twins_drop(doc, 7) : status;
}

static void memory_may_run_out_anywhere(void **state) {
  (void)state;
  fail_doc_everywhere(work);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(copies_are_dropped),
      cmocka_unit_test(a_hidden_block_between_paragraphs_is_dropped),
      cmocka_unit_test(memory_may_run_out_anywhere),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
