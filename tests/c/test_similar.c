/* Likeness of sentences, and what one says again. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../engine/text/similar.h"
#include "../support/rows.h"

static const char *const story[] = {"port city council vote", "city port",
                                    "harvest rain", "", "vote council rain"};

static void test_likeness_is_a_cosine(void **state) {
  (void)state;
  test_rows t;
  ng_similar similar;
  assert_int_equal(test_rows_make(&t, story, 5), 0);
  assert_int_equal(ng_similar_init(&similar, &t.arena, &t.rows, &t.weights,
                                   t.terms.term_count),
                   NG_OK);
  for (uint32_t i = 0; i < 5; i++) {
    double self = ng_similar_rows(&similar, i, i);
    assert_float_equal(self, i == 3 ? 0 : 1, 1e-9);
    for (uint32_t j = 0; j < 5; j++) {
      double there = ng_similar_rows(&similar, i, j);
      assert_float_equal(there, ng_similar_rows(&similar, j, i), 1e-12);
      assert_true(there >= 0 && there <= 1);
    }
  }
  assert_float_equal(ng_similar_rows(&similar, 0, 2), 0, 1e-12);
  assert_true(ng_similar_rows(&similar, 0, 1) > 0.5);
  ng_arena_free(&t.arena);
}

static void test_redundancy_is_a_share(void **state) {
  (void)state;
  test_rows t;
  ng_similar similar;
  assert_int_equal(test_rows_make(&t, story, 5), 0);
  assert_int_equal(ng_similar_init(&similar, &t.arena, &t.rows, &t.weights,
                                   t.terms.term_count),
                   NG_OK);
  static const struct {
    const char *name;
    uint32_t i, count, chosen[2];
    double least, most;
  } cases[] = {
      {"nothing is chosen", 0, 0, {0}, 0, 0},
      {"all of it was said", 1, 1, {0}, 1, 1},
      {"half of it was said", 0, 1, {1}, 0.4, 0.6},
      {"none of it was said", 2, 1, {0}, 0, 0},
      {"two together say all", 4, 2, {0, 2}, 1, 1},
      {"the same sentence twice", 0, 2, {0, 0}, 1, 1},
      {"no terms, nothing new", 3, 1, {0}, 1, 1},
      {"no terms were chosen", 0, 1, {3}, 0, 0},
  };
  for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) {
    double got = ng_similar_redundancy(&similar, cases[k].i, cases[k].chosen,
                                       cases[k].count);
    if (got < cases[k].least - 1e-9 || got > cases[k].most + 1e-9) {
      fail_msg("%s: %f", cases[k].name, got);
    }
    ng_similar_forget(&similar, t.terms.term_count);
    for (uint32_t c = 0; c < cases[k].count; c++) {
      ng_similar_say(&similar, cases[k].chosen[c]);
    }
    if (cases[k].count > 0) {
      assert_float_equal(ng_similar_again(&similar, cases[k].i), got, 1e-12);
    }
  }
  for (uint32_t term = 0; term < t.terms.term_count; term++) {
    assert_true(similar.scratch[term] >= 0 && similar.scratch[term] <= 0);
  }
  ng_arena_free(&t.arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_likeness_is_a_cosine),
      cmocka_unit_test(test_redundancy_is_a_share),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
