/* Plain text: paragraphs, wrapped lines, headings, items. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../engine/text/plain.h"

#define LETTERS "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"

/* What is expected: a letter for the type, the level, the text; "\n" between
 * blocks. P paragraph, H heading, I item. */
static const struct {
  const char *name, *input, *expected;
} cases[] = {
    {"nothing", "", ""},
    {"blanks only", " \n\t\n\r\n", ""},
    {"one line", "A lone line.", "P0 A lone line."},
    {"an empty line parts", "One stays.\n\nTwo stays.",
     "P0 One stays.\nP0 Two stays."},
    {"short lines stay apart", "Alpha?\nBeta gamma\nDelta\n",
     "P0 Alpha?\nP0 Beta gamma\nP0 Delta"},
    {"all line ends",
     "One.\r\nTwo.\rThree.\fFour.\xE2\x80\xA8"
     "Five.\n",
     "P0 One.\nP0 Two.\nP0 Three.\nP0 Four.\nP0 Five."},
    {"white space is folded", "  Much\t room \xC2\xA0 here.\xE3\x80\x80\n",
     "P0 Much room here."},
    {"wrapped lines are joined",
     "The harbour master told the meeting that the old crane\n"
     "had been sold to a yard in the north, and that nobody\n"
     "on the quay would miss the noise that it made.\n"
     "\n"
     "A second crane is to be moved in the spring, once the\n"
     "rails have been laid again along the eastern side of\n"
     "the basin.\n",
     "P0 The harbour master told the meeting that the old crane had been sold "
     "to a yard in the north, and that nobody on the quay would miss the noise "
     "that it made.\nP0 A second crane is to be moved in the spring, once the "
     "rails have been laid again along the eastern side of the basin."},
    {"a break that was not forced parts",
     "The harbour master told the meeting that the old crane\n"
     "was sold.\n"
     "A second crane is to be moved in the spring, once the\n"
     "rails have been laid again along the eastern side of\n"
     "the basin.\n",
     "P0 The harbour master told the meeting that the old crane was sold.\nP0 "
     "A "
     "second crane is to be moved in the spring, once the rails have been laid "
     "again along the eastern side of the basin."},
    {"a line a paragraph",
     "The harbour master told the meeting on Monday that the old crane had "
     "been "
     "sold to a yard in the north, and that nobody would miss it.\n"
     "A second crane is to be moved in the spring, once the rails have been "
     "laid again along the eastern side of the basin, he said to us.\n",
     "P0 The harbour master told the meeting on Monday that the old crane had "
     "been sold to a yard in the north, and that nobody would miss it.\nP0 A "
     "second crane is to be moved in the spring, once the rails have been laid "
     "again along the eastern side of the basin, he said to us."},
    {"a title, a heading",
     "Crane leaves harbour\n\nThe crane has left after a century of work, the "
     "harbour master said today.\n\nWhat comes next\n\nNobody on the quay knew "
     "what was to come next, or would say so to us.",
     "H1 Crane leaves harbour\nP0 The crane has left after a century of work, "
     "the harbour master said today.\nH2 What comes next\nP0 Nobody on the "
     "quay "
     "knew what was to come next, or would say so to us."},
    {"a short line before a short line is no heading",
     "It ends well.\n\nMore news\n\nLess news",
     "P0 It ends well.\nP0 More news\nP0 Less news"},
    {"a line with a final mark is no heading",
     "It went.\n\nWhy now?\n\nNobody on the quay knew what was to come next, "
     "or "
     "would say so.",
     "P0 It went.\nP0 Why now?\nP0 Nobody on the quay knew what was to come "
     "next, or would say so."},
    {"bullets", "- one\n* two\n\xE2\x80\xA2 three\n-four\n",
     "I1 one\nI1 two\nI1 three\nP0 -four"},
    {"numbers that count", "1. one\n2. two\n3) three\n",
     "I1 one\nI1 two\nI1 three"},
    {"a number that does not", "7. November was cold.\n",
     "P0 7. November was cold."},
    {"a dash that opens speech", "\xE2\x80\x94 Da.\n", "P0 \xE2\x80\x94 Da."},
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
    char got[4096];
    ng_doc doc = {0};
    ng_arena_init(&doc.arena, NULL, 0);
    assert_int_equal(ng_plain_read(&doc, ng_span_str(cases[k].input)), NG_OK);
    describe(&doc, got, sizeof got);
    if (strcmp(got, cases[k].expected) != 0) {
      fail_msg("%s:\n%s\n--- expected:\n%s", cases[k].name, got,
               cases[k].expected);
    }
    ng_arena_free(&doc.arena);
  }
}

/* Wherever white space stands among sixteen bytes that are read at once. */
static void test_white_space_is_folded_everywhere(void **state) {
  (void)state;
  static const char *const blanks[] = {" ",  "  ",        "   ",
                                       "\t", " \xC2\xA0", "\xC2\xA0 "};
  for (size_t b = 0; b < sizeof blanks / sizeof *blanks; b++) {
    for (int at = 1; at < 40; at++) {
      for (int next = 1; next < 20; next++) {
        char input[128], expected[128];
        snprintf(input, sizeof input, "%.*s%s%.*s%sz\xC3\xBC%.*s.", at, LETTERS,
                 blanks[b], next, LETTERS, blanks[b], 40 - at, LETTERS);
        snprintf(expected, sizeof expected, "%.*s %.*s z\xC3\xBC%.*s.", at,
                 LETTERS, next, LETTERS, 40 - at, LETTERS);
        ng_doc doc = {0};
        ng_arena_init(&doc.arena, NULL, 0);
        assert_int_equal(ng_plain_read(&doc, ng_span_str(input)), NG_OK);
        assert_string_equal(doc.text, expected);
        ng_arena_free(&doc.arena);
      }
    }
  }
}

static void test_lines_are_numbered(void **state) {
  (void)state;
  ng_doc doc = {0};
  ng_arena_init(&doc.arena, NULL, 0);
  assert_int_equal(ng_plain_read(&doc, ng_span_str("\nA b.\n\n\nC d.\nE f.")),
                   NG_OK);
  assert_int_equal(doc.block_count, 3);
  assert_int_equal(doc.blocks[0].line, 2);
  assert_int_equal(doc.blocks[1].line, 5);
  assert_int_equal(doc.blocks[2].line, 6);
  assert_int_equal(doc.blocks[0].node, NG_NONE);
  assert_null(doc.tree);
  ng_arena_free(&doc.arena);
}

/* Blocks are in order, apart by an empty line, and have no blank at an end. */
static void check_law(const ng_doc *doc) {
  uint32_t at = 0;
  for (uint32_t i = 0; i < doc->block_count; ++i) {
    ng_range r = doc->blocks[i].text;
    assert_int_equal(r.begin, i == 0 ? 0 : at + 2);
    assert_true(r.end > r.begin && r.end <= doc->text_len);
    assert_true(doc->text[r.begin] != ' ' && doc->text[r.end - 1] != ' ');
    assert_null(memchr(doc->text + r.begin, '\n', ng_range_len(r)));
    at = r.end;
  }
  assert_int_equal(at, doc->text_len);
}

static void test_any_bytes_keep_the_law(void **state) {
  (void)state;
  static const char *const bits[] = {"a",
                                     " ",
                                     "\n",
                                     "\n\n",
                                     "- ",
                                     "1. ",
                                     "2.",
                                     "\t",
                                     ".",
                                     "\r",
                                     "\"",
                                     "word",
                                     "\xC2\xA0",
                                     "\xE2\x80\xA9",
                                     "\xE4\xB8\xAD",
                                     "a long enough line of words to wrap at "};
  unsigned seed = 7;
  for (int round = 0; round < 500; ++round) {
    char text[2048];
    size_t len = 0;
    for (int k = 0; k < 40; ++k) {
      seed = seed * 1103515245u + 12345u;
      const char *bit = bits[(seed >> 16) % (sizeof bits / sizeof *bits)];
      memcpy(text + len, bit, strlen(bit));
      len += strlen(bit);
    }
    ng_doc doc = {0};
    ng_arena_init(&doc.arena, NULL, 0);
    assert_int_equal(ng_plain_read(&doc, ng_span_of(text, len)), NG_OK);
    check_law(&doc);
    ng_arena_free(&doc.arena);
  }
}

static void test_no_memory(void **state) {
  (void)state;
  static char text[60000];
  memset(text, 'a', sizeof text);
  for (size_t i = 50; i < sizeof text; i += 50) {
    text[i] = '\n';
  }
  int failed = 0;
  for (size_t limit = 1000; limit < 400000; limit += 7000) {
    ng_doc doc = {0};
    ng_arena_init(&doc.arena, NULL, limit);
    ng_status status = ng_plain_read(&doc, ng_span_of(text, sizeof text));
    assert_true(status == NG_OK || status == NG_NOMEM);
    failed += status == NG_NOMEM;
    ng_arena_free(&doc.arena);
  }
  assert_true(failed > 3);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_cases),
      cmocka_unit_test(test_white_space_is_folded_everywhere),
      cmocka_unit_test(test_lines_are_numbered),
      cmocka_unit_test(test_any_bytes_keep_the_law),
      cmocka_unit_test(test_no_memory),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
