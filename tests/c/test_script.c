/* Stories that stand in scripts. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../engine/base/buffer.h"
#include "../../engine/text/page.h"
#include "../../engine/text/script.h"
#include "../support/fail_doc.h"

#define ONE                                                                    \
  "The night ferry between the two islands stays in service for three years."
#define TWO                                                                    \
  "Some two hundred people take it, most of them on their way to work."

/* What stands in which page. */
static const struct {
  const char *name, *page, *expected;
} cases[] = {
    {"no script", "<p>" ONE "</p>", ""},
    {"no string", "<script>var a = 1; // " ONE "\n</script>", ""},
    {"a short string", "<script>var a = \"Yes, of course.\";</script>", ""},
    {"code",
     "<script>eval(\"if (a == 1) { b = c; d = e; } else { f = g(h); "
     "i = [1, 2, 3]; } var text = 1;\")</script>",
     ""},
    {"JSON-LD",
     "<script type=\"application/ld+json\">{\"articleBody\": \"" ONE "\\n" TWO
     "\"}</script>",
     "<p>" ONE "<p>" TWO},
    {"a text with a tag as text",
     "<script>x = {\"a\":\"" ONE " 1 < 2\"}</script>", "<p>" ONE " 1 &lt; 2"},
    {"HTML, escaped",
     "<script>x = {body:\"\\u003cp\\u003e" ONE "\\u003C\\/p>\"}</script>",
     "<div><p>" ONE "</p></div>"},
    {"HTML as references",
     "<script>x = {body:\"&lt;p&gt;" ONE "&lt;/p&gt;\"}</script>",
     "<p>" ONE "</p>"},
    {"characters by number",
     "<script>x = [\"\\u00c5se \\ud83d\\ude00 \\ud83d \\u12 " ONE
     "\\t\\\"\"]</script>",
     "<p>\xC3\x85se \xF0\x9F\x98\x80 \xEF\xBF\xBD \xEF\xBF\xBD"
     "12 " ONE " \""},
    {"a string in a string",
     "<script>f([1,\"5:{\\\"a\\\":1,\\\"b\\\":\\\"" ONE
     " \\\\\\\"Yes.\\\\\\\"\\\"}\"])</script>",
     "<p>" ONE " \"Yes.\""},
    {"one that was said before counts once",
     "<script>x=[\"" ONE "\"]</script><script>y=[\"" ONE "\"]</script>",
     "<p>" ONE},
    {"paragraphs of one name",
     "<script>x=[{\"text\":\"" ONE "\"},{\"alt\":\"People on the quay wait for "
     "the ferry to leave, in the rain.\"},{\"text\":\"" TWO "\"}]</script>",
     "<p>" ONE "<p>" TWO},
    {"an attribute", "<div data-state='{\"body\":\"<p>" ONE "</p>\"}'></div>",
     "<div><p>" ONE "</p></div>"},
    {"an attribute with references",
     "<div data-x=1 data-state=\"[{&quot;body&quot;:&quot;" ONE
     "&quot;}]\"></div>",
     "<p>" ONE},
    {"an attribute without an end", "<div data-x='{\"a\":\"" ONE " \"}>", ""},
    {"a script without an end", "<script>x = [\"" ONE "\"]", "<p>" ONE},
    {"a string without an end", "<script>x = [\"" ONE, ""},
    {"quotes out of step",
     "<script>// it's \" odd\nx = {\"body\": \"" ONE "\"}</script>", "<p>" ONE},
    {"a text without blanks",
     "<script>x=[\"\xE6\xB8\xA1\xE3\x81\x97\xE8\x88\xB9\xE3\x81\xAF"
     "\xE4\xB8\x89\xE5\xB9\xB4\xE9\x96\x93\xE3\x80\x81\xE7\xB6\x9A"
     "\xE3\x81\x8F\xE3\x81\x93\xE3\x81\xA8\xE3\x81\xAB\xE3\x81\xAA"
     "\xE3\x81\xA3\xE3\x81\x9F\xE3\x82\x88\xE3\x81\xA7\xE3\x81\x99\xE3\x80\x82"
     "\"]</script>",
     "<p>\xE6\xB8\xA1\xE3\x81\x97\xE8\x88\xB9\xE3\x81\xAF"
     "\xE4\xB8\x89\xE5\xB9\xB4\xE9\x96\x93\xE3\x80\x81\xE7\xB6\x9A"
     "\xE3\x81\x8F\xE3\x81\x93\xE3\x81\xA8\xE3\x81\xAB\xE3\x81\xAA"
     "\xE3\x81\xA3\xE3\x81\x9F\xE3\x82\x88\xE3\x81\xA7\xE3\x81\x99\xE3\x80"
     "\x82"},
};

static void stories_are_found(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ng_arena arena;
    ng_span html;
    size_t bytes;
    ng_arena_init(&arena, NULL, 0);
    assert_int_equal(
        ng_script_story(ng_span_str(cases[i].page), &arena, &html, &bytes),
        NG_OK);
    if (html.len != strlen(cases[i].expected) ||
        memcmp(html.data, cases[i].expected, html.len) != 0) {
      fail_msg("%s: %.*s", cases[i].name, (int)html.len, html.data);
    }
    assert_int_equal(html.len == 0, bytes == 0);
    ng_arena_free(&arena);
  }
}

static void add_times(ng_buffer *out, const char *text, int times) {
  for (int i = 0; i < times; i++) {
    ng_buffer_add_str(out, text);
  }
}

/* The longest string is the story, whatever the others say together. */
static void a_long_string_stands_alone(void **state) {
  (void)state;
  ng_buffer page;
  ng_arena arena;
  ng_span html;
  size_t bytes;
  ng_buffer_init(&page, NULL, 0);
  ng_arena_init(&arena, NULL, 0);
  ng_buffer_add_str(&page, "<script>x={\"body\":\"");
  add_times(&page, "<p>" ONE "</p>", 20);
  ng_buffer_add_str(&page, "\",\"list\":[");
  for (int i = 0; i < 60; i++) {
    char teaser[200];
    snprintf(teaser, sizeof teaser, "{\"lead\":\"%d. %s\"},", i, TWO);
    ng_buffer_add_str(&page, teaser);
  }
  ng_buffer_add_str(&page, "]}</script>");
  assert_int_equal(
      ng_script_story(ng_buffer_span(&page), &arena, &html, &bytes), NG_OK);
  assert_int_equal(bytes, 20 * strlen(ONE));
  ng_arena_free(&arena);
  ng_buffer_free(&page);
}

static const char shell[] =
    "<html><head><title>The ferry stays</title></head><body><h1>The ferry "
    "stays</h1><div id=app></div><script>x = {\"body\":\"<p>" ONE "</p><p>" TWO
    "</p>\"}</script></body></html>";

static const ng_reading rules = {NULL, 60, 200, 100, 2};

static unsigned read_page(const char *page, const ng_reading *reading,
                          uint32_t *blocks) {
  ng_doc doc;
  ng_doc_init(&doc, NULL, 0);
  assert_int_equal(ng_page_read(&doc, ng_span_str(page), reading), NG_OK);
  unsigned notes = doc.notes;
  *blocks = doc.block_count;
  ng_doc_free(&doc);
  return notes;
}

static void a_page_that_shows_nothing_has_its_script_read(void **state) {
  (void)state;
  uint32_t blocks;
  assert_int_equal(read_page(shell, &rules, &blocks), NG_NOTE_SCRIPT);
  assert_int_equal(blocks, 3);
  assert_int_equal(read_page(shell, NULL, &blocks), 0);
  assert_int_equal(blocks, 1);
  ng_reading more = rules;
  more.least = 1000;
  assert_int_equal(read_page(shell, &more, &blocks), 0);
  static const char full[] =
      "<p>" TWO "<script>x = {\"body\":\"" ONE " " TWO "\"}</script>";
  assert_int_equal(read_page(full, &rules, &blocks), 0);
  assert_int_equal(blocks, 1);
}

static ng_status work(ng_doc *doc) {
  return ng_page_read(doc, ng_span_str(shell), &rules);
}

static void memory_may_run_out_anywhere(void **state) {
  (void)state;
  fail_doc_everywhere(work);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(stories_are_found),
      cmocka_unit_test(a_long_string_stands_alone),
      cmocka_unit_test(a_page_that_shows_nothing_has_its_script_read),
      cmocka_unit_test(memory_may_run_out_anywhere),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
