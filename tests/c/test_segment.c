/* Tokens and sentences of long texts: what they take, and that it does not
 * matter in how many turns they are found. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "../../engine/text/sentence.h"
#include "../../engine/text/token.h"
#include "../support/meter.h"

#define BYTES 1000000

static char *text_of(const char *paragraph, size_t *len) {
  size_t n = strlen(paragraph);
  char *text = malloc(BYTES + 1);
  assert_non_null(text);
  for (*len = 0; *len + n <= BYTES; *len += n) {
    memcpy(text + *len, paragraph, n);
  }
  text[*len] = '\0';
  return text;
}

/* The most bytes lent for each byte of text, the way the public door asks. */
static double bytes_a_byte(const char *paragraph) {
  meter memory = {0, 0};
  const ng_allocator allocator = {meter_resize, &memory};
  ng_segments s;
  size_t len;
  char *text = text_of(paragraph, &len);
  ng_segments_init(&s, &allocator);
  assert_int_equal(
      ng_segment(NULL, ng_span_of(text, len), NG_SEGMENT_RANGES, &s), NG_OK);
  ng_segments_free(&s);
  assert_int_equal(memory.bytes, 0);
  free(text);
  return (double)memory.most / (double)len;
}

static void test_memory(void **state) {
  (void)state;
  static const struct {
    const char *name, *paragraph;
    double most;
  } cases[] = {
      {"English",
       "The council met on Tuesday, and nobody left before ten. \"It was a "
       "long night,\" said the mayor, who doesn't like them. The budget rose "
       "by 3.5% to $1,200 a head.\nMore is to come.\n\n",
       3},
      {"German",
       "Der Rat tagte am Dienstag; niemand ging vor zehn Uhr. \u201eEs war "
       "eine lange Nacht\u201c, sagte der B\u00fcrgermeister. Der Haushalt "
       "w\u00e4chst um 3,5 Prozent.\n\n",
       3},
      {"Russian",
       "\u0421\u043e\u0432\u0435\u0442 \u0441\u043e\u0431\u0440\u0430\u043b"
       "\u0441\u044f \u0432\u043e \u0432\u0442\u043e\u0440\u043d\u0438\u043a. "
       "\u041d\u0438\u043a\u0442\u043e \u043d\u0435 \u0443\u0448\u0451\u043b "
       "\u0434\u043e \u0434\u0435\u0441\u044f\u0442\u0438.\n\n",
       3},
      {"Chinese",
       "\u5e02\u8bae\u4f1a\u661f\u671f\u4e8c\u5f00\u4f1a\uff0c\u76f4\u5230"
       "\u5341\u70b9\u624d\u7ed3\u675f\u3002\u5e02\u957f\u8bf4\uff0c\u9884"
       "\u7b97\u5c06\u7531\u516c\u4f17\u8ba8\u8bba\u51b3\u5b9a\u3002\n\n",
       3},
      {"one long line", "The council met on Tuesday, and nobody left. ", 3},
      {"letters that stand alone", "a b c d ", 6},
      {"a mark in every byte", ".!?,", 32},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    double found = bytes_a_byte(cases[i].paragraph);
    if (found >= cases[i].most) {
      print_error("%s: %.2f bytes a byte\n", cases[i].name, found);
    }
    assert_true(found < cases[i].most);
  }
}

static void expect_same(const ng_segments *a, const ng_segments *b) {
  assert_int_equal(a->token_count, b->token_count);
  assert_memory_equal(a->tokens, b->tokens, a->token_count * sizeof *a->tokens);
  assert_int_equal(a->sentence_count, b->sentence_count);
  assert_memory_equal(a->sentences, b->sentences,
                      a->sentence_count * sizeof *a->sentences);
  assert_memory_equal(a->first_token, b->first_token,
                      (a->sentence_count + 1) * sizeof *a->first_token);
}

static void find_in_turns(ng_span text, size_t bytes, ng_segments *out) {
  ng_scanner scanner;
  ng_finder finder;
  ng_tokens_begin(&scanner, NULL, text, NG_SEGMENT_RANGES, out);
  ng_sentences_begin(&finder, NULL, text, NG_SEGMENT_RANGES, out);
  do {
    assert_int_equal(ng_tokens_go_on(&scanner, bytes), NG_OK);
    assert_int_equal(ng_sentences_go_on(&finder, scanner.at == scanner.end),
                     NG_OK);
    ng_scan_drop_kinds(&scanner, finder.first);
  } while (scanner.at < scanner.end);
}

static size_t random_text(uint32_t *seed, char *text, size_t most) {
  static const char *const parts[] = {
      " ",       "\n",     "\n\n",   ". ",     "word",   "Word", "!",
      "\"",      ")",      "(",      "...",    "a@b.c",  "1",    "a)",
      "\u00e9t", "\u0301", "\u2029", "\u4e2d", "\u3002", "U.S.", "-",
      "Mr. X",   "\u201c", "\u201d", ", ",
  };
  size_t len = 0;
  for (;;) {
    *seed = *seed * 1664525u + 1013904223u;
    const char *part = parts[(*seed >> 8) % (sizeof parts / sizeof *parts)];
    if (len + strlen(part) > most) {
      return len;
    }
    memcpy(text + len, part, strlen(part));
    len += strlen(part);
  }
}

static void test_turns_do_not_matter(void **state) {
  (void)state;
  static char text[60000];
  uint32_t seed = 7;
  ng_segments whole, turns;
  ng_segments_init(&whole, NULL);
  ng_segments_init(&turns, NULL);
  for (unsigned round = 0; round < 60; round++) {
    size_t len = random_text(&seed, text, round < 50 ? 2000 : sizeof text);
    ng_span span = ng_span_of(text, len);
    find_in_turns(span, SIZE_MAX, &whole);
    find_in_turns(span, round % 5 * 40 + 1, &turns);
    expect_same(&whole, &turns);
    assert_int_equal(ng_segment(NULL, span, 0, &turns), NG_OK);
    expect_same(&whole, &turns);
    assert_int_equal(turns.kinds_from, 0);
  }
  ng_segments_free(&whole);
  ng_segments_free(&turns);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_memory),
      cmocka_unit_test(test_turns_do_not_matter),
  };
  return cmocka_run_group_tests_name("segment", tests, NULL, NULL);
}
