/* What is counted of a text, in whatever pieces it comes, and what it shows. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>
#include <math.h>

#include "../../engine/text/context.h"
#include "../../engine/text/punkt.h"
#include "../support/chance.h"
#include "../support/fail_alloc.h"

static const ng_punkt_limits ALL = {
    .count = 1, .score = -1e9, .digits = 1, .full_penalty = 40, .begins = 0.2};

static ng_punkt *punkt_of(const ng_lexicon *lexicon, const char *text) {
  ng_punkt *p = ng_punkt_new(lexicon, NULL);
  assert_non_null(p);
  assert_int_equal(ng_punkt_feed(p, ng_span_str(text)), NG_OK);
  assert_int_equal(ng_punkt_end(p), NG_OK);
  return p;
}

/* The word as it is shown; 0 when it is none of those asked for. */
static int find(const ng_punkt *p, const char *word,
                const ng_punkt_limits *limits, ng_punkt_word *out) {
  for (size_t i = 0; i < ng_punkt_count(p); i++) {
    if (ng_punkt_word_at(p, i, limits, out) && ng_span_is(out->word, word)) {
      return 1;
    }
  }
  return 0;
}

static void what_follows_a_point(void **state) {
  static const struct {
    const char *name, *text;
    ng_punkt_next next;
  } cases[] = {
      {"a small letter", "see abc. there", NG_NEXT_LOWER},
      {"a small letter on the next line", "see abc.\nthere", NG_NEXT_LOWER},
      {"a digit", "see abc. 5", NG_NEXT_DIGIT},
      {"a digit that touches", "see abc.5 x", NG_NEXT_DIGIT},
      {"a comma", "see abc., there", NG_NEXT_STOP},
      {"a hyphen", "see abc.-there", NG_NEXT_STOP},
      {"a question", "see abc.? There", NG_NEXT_STOP},
      {"a capital", "see abc. There", NG_NEXT_UPPER},
      {"a capital beyond ASCII", "see abc. \xC3\x89tat", NG_NEXT_UPPER},
      {"the end", "see abc.", NG_NEXT_END},
      {"an empty line", "see abc.\n\nThere", NG_NEXT_END},
      {"a line", "see abc.\nThere", NG_NEXT_OTHER},
      {"a quote that closes", "\"see abc.\" There", NG_NEXT_OTHER},
      {"a bracket that opens", "see abc. (there)", NG_NEXT_OTHER},
      {"a dash", "see abc. \xE2\x80\x93 there", NG_NEXT_OTHER},
      {"a known abbreviation, its point in the token", "see etc. There",
       NG_NEXT_UPPER},
  };
  ng_lexicon *lexicon = ng_lexicon_new(NULL);
  (void)state;
  assert_int_equal(ng_lexicon_add(lexicon, "often_end", ng_span_str("etc")),
                   NG_OK);
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ng_punkt_word w;
    ng_punkt *p = punkt_of(lexicon, cases[i].text);
    int is_etc = strstr(cases[i].text, "etc") != NULL;
    if (!find(p, is_etc ? "etc" : "abc", &ALL, &w) || w.with != 1 ||
        w.next[cases[i].next] != 1 || w.known != is_etc) {
      fail_msg("%s", cases[i].name);
    }
    ng_punkt_free(p);
  }
  ng_lexicon_free(lexicon);
}

static void what_is_no_word_of_its_own(void **state) {
  static const char *const texts[] = {
      "a co-abc. b", "a n/abc. b", "a 5abc. b",
      "a #abc. b",   "a abc... b", "a abc.example b",
  };
  (void)state;
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
    ng_punkt_word w;
    ng_punkt *p = punkt_of(NULL, texts[i]);
    if (find(p, "abc", &ALL, &w)) {
      fail_msg("%s", texts[i]);
    }
    ng_punkt_free(p);
  }
}

static void forms_and_scores(void **state) {
  ng_punkt_word w;
  (void)state;
  ng_punkt *p = punkt_of(
      NULL, "He met Abc. Smith and Abc. Jones today. They saw abc twice here. "
            "Bcd. and bcd. and bcd too.");
  assert_int_equal(ng_punkt_words(p), 19);
  assert_int_equal(ng_punkt_points(p), 7);
  assert_true(find(p, "Abc", &ALL, &w)); /* never small with a point */
  assert_true(w.capital_only);
  assert_int_equal(w.with, 2);
  assert_int_equal(w.without, 0);
  assert_int_equal(w.letters, 3);
  /* 2 (2 ln 0.99 - 2 ln 7/19) e^-3 */
  assert_true(fabs(w.score - 0.196854) < 1e-5);
  assert_true(ng_span_is(w.example, "He met Abc. Smith and Abc. Jones today."));
  assert_true(find(p, "bcd", &ALL, &w)); /* both forms together */
  assert_false(w.capital_only);
  assert_int_equal(w.with, 2);
  assert_int_equal(w.without, 1);
  /* 2 (2 ln 0.99 + ln 0.01 - 2 ln 7/19 - ln 12/19) e^-3 / 3 */
  assert_true(fabs(w.score - -0.071982) < 1e-5);
  assert_true(fabs(w.forgiving - 3 * w.score) < 1e-9);
  ng_punkt_free(p);
}

/* "Mr. Bell" of many Bells, "etc. There" of many theres. */
static void names_and_starts(void **state) {
  char text[4096] = "";
  ng_punkt_word w;
  ng_punkt_starter s;
  int found = 0;
  (void)state;
  for (int i = 0; i < 12; i++) {
    strcat(text, "We saw Bell today. There was abc. Bell and there def. There "
                 "came more people. ");
  }
  ng_punkt *p = punkt_of(NULL, text);
  assert_true(find(p, "abc", &ALL, &w));
  assert_int_equal(w.sampled, 12);
  assert_int_equal(w.names, 12);
  assert_true(find(p, "def", &ALL, &w));
  assert_int_equal(w.sampled, 12);
  assert_int_equal(w.names, 0);
  const ng_punkt_limits limits = {.count = 10, .score = 5, .begins = 0.2};
  for (size_t i = 0; i < ng_punkt_count(p); i++) {
    if (ng_punkt_starter_at(p, i, &limits, &s)) {
      assert_true(ng_span_is(s.word, "there"));
      assert_int_equal(s.begins, 12);
      assert_int_equal(s.count, 36);
      found++;
    }
  }
  assert_int_equal(found, 1);
  ng_punkt_free(p);
}

static void examples_are_one_plain_line(void **state) {
  static const struct {
    const char *name, *text, *expected;
  } cases[] = {
      {"whole words on both sides",
       "one two three four five six seven eight Abc. nine ten eleven twelve "
       "thirteen fourteen",
       "four five six seven eight Abc. nine ten eleven twelve"},
      {"blanks and lines", "a\t\tb\n Abc.\r\n\n c", "a b Abc. c"},
      {"marks that turn a line around", "a \xE2\x80\xAE b Abc. \xE2\x81\xA6 c",
       "a b Abc. c"},
      {"nothing around", "Abc.", "Abc."},
      {"no blank for long",
       "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,Abc.,bbbbbbbbbbbbbbbbbbbb"
       "bbbbbbbbbbbbbbbbbbbbbbb",
       "Abc."},
  };
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ng_context c;
    ng_span text = ng_span_str(cases[i].text);
    const char *word = strstr(text.data, "Abc");
    ng_context_set(&c, text, ng_span_of(word, 3));
    if (!ng_span_is(ng_span_of(c.text, c.len), cases[i].expected) ||
        !ng_span_is(ng_span_of(c.text + c.begin, c.end - c.begin), "Abc")) {
      fail_msg("%s: %.*s", cases[i].name, (int)c.len, c.text);
    }
  }
}

/* A number that differs where the counts do. */
static uint64_t mix(const ng_punkt *p) {
  uint64_t h = ng_punkt_words(p) * 31 + ng_punkt_points(p);
  ng_punkt_word w;
  for (size_t i = 0; i < ng_punkt_count(p); i++) {
    if (ng_punkt_word_at(p, i, &ALL, &w)) {
      uint32_t sum = 0;
      h = h * 1000003 + w.with * 7 + w.without * 3 + w.names;
      for (int k = 0; k < NG_NEXT_KINDS; k++) {
        h = h * 31 + w.next[k];
        sum += w.next[k];
      }
      assert_int_equal(sum, w.with);
      for (size_t k = 0; k < w.example.len; k++) {
        h = h * 131 + (unsigned char)w.example.data[k];
      }
    }
  }
  return h;
}

static void pieces_do_not_matter(void **state) {
  static char text[600 * 1024];
  chance c = {77};
  size_t len = 0;
  (void)state;
  while (len + 8192 < sizeof text) {
    len += chance_prose(&c, text + len, 4096);
    text[len++] = chance_below(&c, 9) ? ' ' : '\n';
  }
  memset(text + 100000, '\xFE', 40); /* no UTF-8 */
  ng_punkt *whole = ng_punkt_new(NULL, NULL);
  assert_int_equal(ng_punkt_feed(whole, ng_span_of(text, len)), NG_OK);
  assert_int_equal(ng_punkt_end(whole), NG_OK);
  assert_true(ng_punkt_words(whole) > 10000);
  for (int round = 0; round < 3; round++) {
    ng_punkt *p = ng_punkt_new(NULL, NULL);
    for (size_t at = 0; at < len;) {
      size_t n = 1 + chance_below(&c, round == 0 ? 7 : 100000);
      n = n < len - at ? n : len - at;
      assert_int_equal(ng_punkt_feed(p, ng_span_of(text + at, n)), NG_OK);
      at += n;
    }
    assert_int_equal(ng_punkt_end(p), NG_OK);
    assert_true(mix(p) == mix(whole));
    ng_punkt_free(p);
  }
  ng_punkt_free(whole);
}

/* Blocks that have no line end, and none that have no blank. */
static void long_lines_are_cut(void **state) {
  static char text[300 * 1024];
  (void)state;
  for (int round = 0; round < 3; round++) {
    static const char *const units[] = {"abc. de ", "\xC3\xA9", "."};
    size_t n = strlen(units[round]), len = sizeof text / n * n;
    for (size_t i = 0; i < len; i += n) {
      memcpy(text + i, units[round], n);
    }
    ng_punkt *p = ng_punkt_new(NULL, NULL);
    assert_int_equal(ng_punkt_feed(p, ng_span_of(text, len)), NG_OK);
    assert_int_equal(ng_punkt_end(p), NG_OK);
    assert_int_equal(ng_punkt_words(p), round == 0   ? len / 8 * 2
                                        : round == 1 ? 2
                                                     : 0);
    ng_punkt_free(p);
  }
}

static void memory_may_end_anywhere(void **state) {
  static const char text[] = "We saw Abc. Bell at 5 p.m. There, def. Bell "
                             "wrote \xFF to ghi. 5 people. They left.";
  fail_alloc memory = {0};
  const ng_allocator allocator = {fail_alloc_resize, &memory};
  (void)state;
  for (long at = 1;; at++) {
    fail_alloc_arm(&memory, at, at % 2 == 0);
    ng_punkt *p = ng_punkt_new(NULL, &allocator);
    ng_status status = p ? NG_OK : NG_NOMEM;
    for (int i = 0; i < 60 && status == NG_OK; i++) {
      status = ng_punkt_feed(p, ng_span_str(text));
      status = status == NG_OK ? ng_punkt_end(p) : status;
    }
    ng_punkt_free(p);
    assert_int_equal(memory.blocks, 0);
    assert_int_equal(memory.wrong_sizes, 0);
    if (memory.failures == 0) {
      assert_int_equal(status, NG_OK);
      assert_true(at > 5);
      return;
    }
    assert_int_equal(status, NG_NOMEM);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(what_follows_a_point),
      cmocka_unit_test(what_is_no_word_of_its_own),
      cmocka_unit_test(forms_and_scores),
      cmocka_unit_test(names_and_starts),
      cmocka_unit_test(examples_are_one_plain_line),
      cmocka_unit_test(pieces_do_not_matter),
      cmocka_unit_test(long_lines_are_cut),
      cmocka_unit_test(memory_may_end_anywhere),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
