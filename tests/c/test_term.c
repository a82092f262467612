/* Words and terms: folding, numbers in order of appearance, rows. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../engine/text/term.h"

static uint32_t add(ng_terms *terms, const char *word) {
  uint32_t number = NG_NONE;
  assert_int_equal(ng_terms_add(terms, ng_span_str(word), &number), NG_OK);
  return number;
}

static void test_words_are_folded(void **state) {
  (void)state;
  static const struct {
    const char *name, *one, *other;
    int same;
  } cases[] = {
      {"capitals", "Council", "COUNCIL", 1},
      {"capitals beyond ASCII", "\xC3\x89tat", "\xC3\xA9tat", 1},
      {"apostrophes", "don't", "don\xE2\x80\x99t", 1},
      {"different words", "Council", "Counsel", 0},
      {"one is the beginning of the other", "port", "ports", 0},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ng_arena arena;
    ng_terms terms;
    ng_arena_init(&arena, NULL, 0);
    assert_int_equal(ng_terms_init(&terms, &arena, NULL, NULL, 10), NG_OK);
    int same = add(&terms, cases[i].one) == add(&terms, cases[i].other);
    if (same != cases[i].same) {
      fail_msg("%s", cases[i].name);
    }
    ng_arena_free(&arena);
  }
}

static void test_numbers_follow_the_text(void **state) {
  (void)state;
  ng_arena arena;
  ng_terms terms;
  char word[16];
  ng_arena_init(&arena, NULL, 0);
  assert_int_equal(ng_terms_init(&terms, &arena, NULL, NULL, 0), NG_OK);
  for (unsigned round = 0; round < 2; round++) {
    for (unsigned i = 0; i < 5000; i++) {
      snprintf(word, sizeof word, "w%u", i * 7919u);
      assert_int_equal(add(&terms, word), i);
    }
  }
  assert_int_equal(terms.word_count, 5000);
  assert_int_equal(terms.term_count, 5000);
  assert_int_equal(ng_terms_find(&terms, ng_span_str("W7919")), 1);
  assert_int_equal(ng_terms_find(&terms, ng_span_str("nothing")), NG_NONE);
  ng_arena_free(&arena);
}

static void test_stems_join_words(void **state) {
  (void)state;
  ng_lexicon *lexicon = ng_lexicon_new(NULL);
  assert_non_null(lexicon);
  assert_int_equal(ng_lexicon_set_stemmer(lexicon, "english"), NG_OK);
  assert_int_equal(ng_lexicon_add(lexicon, "stop_words", ng_span_str("the")),
                   NG_OK);
  ng_stems *stems = ng_stems_new(lexicon, NULL);
  ng_arena arena;
  ng_terms terms;
  ng_arena_init(&arena, NULL, 0);
  assert_int_equal(ng_terms_init(&terms, &arena, lexicon, stems, 10), NG_OK);
  uint32_t talk = add(&terms, "talk");
  uint32_t talks = add(&terms, "Talks");
  uint32_t the = add(&terms, "The");
  assert_int_not_equal(talk, talks);
  assert_int_equal(terms.words[talk].term, terms.words[talks].term);
  assert_int_equal(terms.words[the].term, NG_NONE);
  assert_int_equal(ng_terms_find(&terms, ng_span_str("talking")),
                   terms.words[talk].term);
  assert_int_equal(ng_terms_find(&terms, ng_span_str("THE")), NG_NONE);
  ng_arena_free(&arena);
  ng_stems_free(stems);
  ng_lexicon_free(lexicon);
}

static void test_stems_are_remembered_rightly(void **state) {
  (void)state;
  ng_lexicon *lexicon = ng_lexicon_new(NULL);
  assert_int_equal(ng_lexicon_set_stemmer(lexicon, "english"), NG_OK);
  ng_stems *stems = ng_stems_new(lexicon, NULL);
  ng_stemmer *stemmer = ng_stemmer_new(lexicon);
  char word[64], stem[64];
  static const char *const ends[] = {"ing", "ations", "", "ness",
                                     "ificationalities"};
  for (unsigned i = 0; i < 60000; i++) { /* more than there are places */
    int len = snprintf(word, sizeof word, "w%c%u%s", 'a' + (int)(i % 26),
                       i % 20011, ends[i % 5]);
    ng_span text = {word, (size_t)len};
    ng_stem_entry got = ng_stems_of(stems, text, ng_stems_hash(stems, text));
    size_t want = ng_stem(stemmer, text, stem);
    assert_true(ng_span_equals(got.stem, ng_span_of(stem, want)));
  }
  ng_stemmer_free(stemmer);
  ng_stems_free(stems);
  ng_lexicon_free(lexicon);
}

static void test_rows_count_terms(void **state) {
  (void)state;
  static const uint32_t of_token[] = {3, NG_NONE, 1, 3, NG_NONE, 0, 1, 1};
  static const uint32_t first[] = {0, 4, 5, 8};
  ng_arena arena;
  ng_rows rows;
  ng_arena_init(&arena, NULL, 0);
  assert_int_equal(ng_rows_init(&rows, &arena, of_token, first, 3, 4), NG_OK);
  assert_int_equal(ng_rows_len(&rows, 0), 2);
  assert_int_equal(ng_rows_len(&rows, 1), 0);
  assert_int_equal(ng_rows_len(&rows, 2), 2);
  static const uint32_t terms[] = {3, 1, 0, 1}, times[] = {2, 1, 1, 2};
  for (unsigned k = 0; k < 4; k++) {
    assert_int_equal(rows.term[k], terms[k]);
    assert_int_equal(rows.times[k], times[k]);
  }
  assert_int_equal(ng_rows_init(&rows, &arena, NULL, first, 0, 0), NG_OK);
  assert_int_equal(rows.start[0], 0);
  ng_arena_free(&arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_words_are_folded),
      cmocka_unit_test(test_numbers_follow_the_text),
      cmocka_unit_test(test_stems_join_words),
      cmocka_unit_test(test_stems_are_remembered_rightly),
      cmocka_unit_test(test_rows_count_terms),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
