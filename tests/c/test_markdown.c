/* Markdown: blocks and what is left when the marks are gone. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../engine/text/markdown.h"

static const struct {
  const char *name, *input, *expected;
} cases[] = {
    {"nothing", "", ""},
    {"headings", "# One #\n## Two\n####### Seven\nText\n",
     "H1 One\nH2 Two\nP0 ####### Seven Text"},
    {"underlined headings", "One\n===\n\nTwo\n---\n\nThree\n",
     "H1 One\nH2 Two\nP0 Three"},
    {"front matter is left out", "---\ntitle: X\n---\nText.\n", "P0 Text."},
    {"a rule is no text", "Above.\n\n* * *\n\nBelow.\n",
     "P0 Above.\nP0 Below."},
    {"items", "- one\n  goes on\n* two\n3. three\n   - deep\n",
     "I1 one goes on\nI1 two\nI1 three\nI2 deep"},
    {"quotes", "> Said\n> she.\n\nHe did not.\n",
     "Q0 Said she.\nP0 He did not."},
    {"code stands as it is", "```c\nint  x;\n\n*p = 1;\n```\nText\n",
     "X0 int  x;\n\n*p = 1;\nP0 Text"},
    {"a fence that never ends", "~~~\nx\n", "X0 x"},
    {"tables", "| a | b |\n|---|---|\n| 1 | 2 |\n", "T0 a b\nT0 1 2"},
    {"definitions and comments go",
     "[x]: http://a.example\n<!-- no\nno -->\nYes\n", "P0 Yes"},
    {"emphasis", "A **bold** and *thin* and _under_ and ~~gone~~ word.\n",
     "P0 A bold and thin and under and gone word."},
    {"no emphasis", "2*3 is 6, 4 * 5 is 20, snake_case_name, **open.\n",
     "P0 2*3 is 6, 4 * 5 is 20, snake_case_name, **open."},
    {"links", "See [the report](http://a.example/x) and [this][1].\n",
     "P0 See the report and this."},
    {"brackets that are no link", "He [the mayor] left.\n",
     "P0 He [the mayor] left."},
    {"an image is no text", "![A crane](c.png) It left.\n", "P0 It left."},
    {"a linked image", "[![A](b.png)](http://c.example) Text\n", "P0 Text"},
    {"code in a line", "Call `f(*x)` now.\n", "P0 Call f(*x) now."},
    {"escapes", "1\\. \\*not\\* \\[a\\](b) C:\\dir\n",
     "P0 1. *not* [a](b) C:\\dir"},
    {"tags and addresses", "A<br> <b>b</b> <https://a.example> 3 < 4 > 2\n",
     "P0 A b https://a.example 3 < 4 > 2"},
};

static void describe(const ng_doc *doc, char *out, size_t size) {
  static const char types[] = "PHIQTCX";
  size_t len = 0;
  out[0] = '\0';
  for (uint32_t i = 0; i < doc->block_count; ++i) {
    ng_span s = ng_doc_block(doc, i);
    int n = snprintf(out + len, size - len, "%s%c%u %.*s", i > 0 ? "\n" : "",
                     types[doc->blocks[i].type], doc->blocks[i].level,
                     (int)s.len, s.data);
    assert_true(n > 0 && (size_t)n < size - len);
    len += (size_t)n;
  }
}

static void test_cases(void **state) {
  (void)state;
  for (size_t k = 0; k < sizeof cases / sizeof *cases; ++k) {
    char got[2048];
    ng_doc doc = {0};
    ng_arena_init(&doc.arena, NULL, 0);
    assert_int_equal(ng_markdown_read(&doc, ng_span_str(cases[k].input)),
                     NG_OK);
    describe(&doc, got, sizeof got);
    if (strcmp(got, cases[k].expected) != 0) {
      fail_msg("%s:\n%s\n--- expected:\n%s", cases[k].name, got,
               cases[k].expected);
    }
    ng_arena_free(&doc.arena);
  }
}

static void test_links_are_counted(void **state) {
  (void)state;
  ng_doc doc = {0};
  ng_arena_init(&doc.arena, NULL, 0);
  assert_int_equal(
      ng_markdown_read(&doc, ng_span_str("[One](a) and [two](b) here.\n")),
      NG_OK);
  assert_int_equal(doc.blocks[0].links, 2);
  assert_int_equal(doc.blocks[0].link_bytes, 6);
  ng_arena_free(&doc.arena);
}

static void test_any_marks_stay_inside(void **state) {
  (void)state;
  static const char marks[] = "a *_~`[]()!<>\\#|-=1.\n";
  unsigned seed = 3;
  for (int round = 0; round < 3000; ++round) {
    char text[64];
    for (size_t k = 0; k < sizeof text; ++k) {
      seed = seed * 1103515245u + 12345u;
      text[k] = marks[(seed >> 16) % (sizeof marks - 1)];
    }
    ng_doc doc = {0};
    ng_arena_init(&doc.arena, NULL, 0);
    assert_int_equal(ng_markdown_read(&doc, ng_span_of(text, sizeof text)),
                     NG_OK);
    uint32_t at = 0;
    for (uint32_t i = 0; i < doc.block_count; ++i) {
      ng_range r = doc.blocks[i].text;
      assert_true(r.begin >= at && r.end > r.begin && r.end <= doc.text_len);
      assert_null(memchr(doc.text + r.begin, 1, ng_range_len(r)));
      at = r.end;
    }
    ng_arena_free(&doc.arena);
  }
}

/* Openers without partners must not cost more than a walk. */
static void test_long_runs_are_linear(void **state) {
  (void)state;
  static const char *const units[] = {"[",   "](", "*a ",  "`",
                                      "<a ", "![", "[x][", "> "};
  static char text[400000];
  for (size_t k = 0; k < sizeof units / sizeof *units; ++k) {
    size_t n = strlen(units[k]);
    for (size_t i = 0; i + n <= sizeof text; i += n) {
      memcpy(text + i, units[k], n);
    }
    ng_doc doc = {0};
    ng_arena_init(&doc.arena, NULL, 0);
    assert_int_equal(ng_markdown_read(&doc, ng_span_of(text, sizeof text - 8)),
                     NG_OK);
    ng_arena_free(&doc.arena);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_cases),
      cmocka_unit_test(test_links_are_counted),
      cmocka_unit_test(test_any_marks_stay_inside),
      cmocka_unit_test(test_long_runs_are_linear),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
