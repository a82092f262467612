/* Where text comes from, and what of a page became no block. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "../../engine/text/blocks.h"
#include "../../engine/text/html.h"
#include "../../engine/text/origin.h"

static const struct {
  const char *name, *page;
  const char *trail; /* of the last block */
  unsigned tag;      /* of what was not read; NG_TAG_COUNT: nothing */
  uint32_t elements;
  size_t bytes;
} cases[] = {
    {"a paragraph", "<body><main><p>One", "body > main > p", NG_TAG_COUNT, 0,
     0},
    {"a class, an id, neither", "<main class=' m x'><div id=a><p class=' '>One",
     "main.m > div#a > p", NG_TAG_COUNT, 0, 0},
    {"the page's name is read elsewhere", "<title>T</title><p>One", "body > p",
     NG_TAG_COUNT, 0, 0},
    {"a menu of a form", "<p>One</p><select><option>A<option>B</select>",
     "body > p", NG_TAG_select, 1, 2},
    {"without scripts", "<p>One</p><noscript>Switch on</noscript>", "body > p",
     NG_TAG_noscript, 1, 9},
    {"nothing but that", "<noscript><p>Switch on</noscript>",
     "body > noscript > p", NG_TAG_COUNT, 0, 0},
    {"a hidden word", "<p>One <span hidden>two</span> three", "body > p",
     NG_TAG_TEXT, 1, 3},
    {"a hidden block is a block", "<p>One</p><div hidden><p>two</div>",
     "body > div > p", NG_TAG_COUNT, 0, 0},
    {"a block in hidden words", "<p>One</p><span hidden><p>two</p></span>",
     "body > span > p", NG_TAG_COUNT, 0, 0},
};

static void tells_where_and_what(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ng_doc doc;
    ng_buffer trail;
    ng_unread found;
    ng_doc_init(&doc, NULL, 0);
    ng_buffer_init(&trail, &doc.arena.allocator, 0);
    assert_int_equal(ng_html_read(&doc, ng_span_str(cases[i].page), NULL),
                     NG_OK);
    assert_int_equal(ng_blocks_read(&doc), NG_OK);
    ng_origin_trail(&doc, doc.block_count - 1, &trail);
    ng_buffer_add_char(&trail, '\0');
    if (strcmp(trail.data, cases[i].trail) != 0) {
      fail_msg("%s: %s", cases[i].name, trail.data);
    }
    ng_origin_unread(&doc, NULL, &found);
    for (unsigned tag = 0; tag < NG_TAG_COUNT; tag++) {
      uint32_t elements = tag == cases[i].tag ? cases[i].elements : 0;
      size_t bytes = tag == cases[i].tag ? cases[i].bytes : 0;
      if (found.elements[tag] != elements || found.bytes[tag] != bytes) {
        fail_msg("%s: <%s> %u %zu", cases[i].name, ng_tag_name((ng_tag)tag),
                 found.elements[tag], found.bytes[tag]);
      }
    }
    ng_buffer_free(&trail);
    ng_doc_free(&doc);
  }
}

static void texts_have_neither(void **state) {
  (void)state;
  ng_doc doc;
  ng_unread found;
  ng_doc_init(&doc, NULL, 0);
  ng_origin_unread(&doc, NULL, &found);
  assert_int_equal(found.elements[NG_TAG_TEXT], 0);
  ng_doc_free(&doc);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(tells_where_and_what),
      cmocka_unit_test(texts_have_neither),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
