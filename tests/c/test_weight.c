/* The weight of terms: idf, rows of length 1, BM25 by hand. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../support/rows.h"

static const char *const story[] = {"port city port", "city council", "",
                                    "council vote"};

static void test_idf_falls_with_frequency(void **state) {
  (void)state;
  test_rows t;
  assert_int_equal(test_rows_make(&t, story, 4), 0);
  uint32_t port = ng_terms_find(&t.terms, ng_span_str("port"));
  uint32_t city = ng_terms_find(&t.terms, ng_span_str("city"));
  assert_float_equal(t.weights.idf[port], log(5 / 1.5), 1e-9);
  assert_float_equal(t.weights.idf[city], log(5 / 2.5), 1e-9);
  ng_arena_free(&t.arena);
}

static void test_rows_have_length_one(void **state) {
  (void)state;
  test_rows t;
  assert_int_equal(test_rows_make(&t, story, 4), 0);
  for (uint32_t i = 0; i < 4; i++) {
    double squares = 0;
    for (uint32_t k = t.rows.start[i]; k < t.rows.start[i + 1]; k++) {
      squares += t.weights.entry[k] * t.weights.entry[k];
    }
    assert_float_equal(squares, i == 2 ? 0 : 1, 1e-9);
  }
  assert_float_equal(t.weights.length, 7 / 4.0, 1e-9);
  ng_arena_free(&t.arena);
}

static void test_bm25_by_hand(void **state) {
  (void)state;
  test_rows t;
  assert_int_equal(test_rows_make(&t, story, 4), 0);
  uint8_t wanted[8] = {0};
  wanted[ng_terms_find(&t.terms, ng_span_str("port"))] = 1;
  ng_bm25 bm25 = {1.2, 0.75};
  double slow = 1.2 * (0.25 + 0.75 * 3 / 1.75);
  double want = log(5 / 1.5) * 2 * 2.2 / (2 + slow);
  assert_float_equal(ng_weights_bm25(&t.weights, &t.rows, 0, wanted, bm25),
                     want, 1e-9);
  assert_float_equal(ng_weights_bm25(&t.weights, &t.rows, 1, wanted, bm25), 0,
                     1e-12);
  assert_float_equal(ng_weights_bm25(&t.weights, &t.rows, 2, wanted, bm25), 0,
                     1e-12);
  ng_arena_free(&t.arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_idf_falls_with_frequency),
      cmocka_unit_test(test_rows_have_length_one),
      cmocka_unit_test(test_bm25_by_hand),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
