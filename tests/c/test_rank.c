/* Centrality: the graph that is never written down gives what a written one
 * would give. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../engine/text/rank.h"
#include "../../engine/text/similar.h"
#include "../support/rows.h"

#define COUNT 6
#define ALL UINT32_MAX

static const char *const story[COUNT] = {"port strike city council",
                                         "council vote on port strike",
                                         "harvest rain",
                                         "",
                                         "strike ends after vote",
                                         "rain delays vote on the port"};

static void scale(double *v, uint32_t count) {
  double most = 0;
  for (uint32_t i = 0; i < count; i++) {
    most = v[i] > most ? v[i] : most;
  }
  for (uint32_t i = 0; i < count && most > 0; i++) {
    v[i] /= most;
  }
}

/* The weight of the edge into i from j. */
static double edge(ng_similar *similar, ng_rank_settings s, uint32_t i,
                   uint32_t j) {
  return i == j ? 0
                : ng_similar_rows(similar, i, j) *
                      (j > i ? s.forward : s.backward);
}

/* The same by a full matrix. */
static void reference(ng_similar *similar, ng_rank_settings s, double *out) {
  double away[COUNT] = {0}, from[COUNT];
  for (uint32_t j = 0; j < COUNT; j++) {
    for (uint32_t i = 0; i < COUNT; i++) {
      away[j] += edge(similar, s, i, j);
    }
    out[j] = 1.0 / COUNT;
  }
  for (uint32_t round = 0; round < s.rounds; round++) {
    memcpy(from, out, sizeof from);
    for (uint32_t i = 0; i < COUNT; i++) {
      out[i] = (1 - s.damping) / COUNT;
      for (uint32_t j = 0; j < COUNT; j++) {
        out[i] += away[j] > 0
                      ? s.damping * edge(similar, s, i, j) * from[j] / away[j]
                      : 0;
      }
    }
  }
  for (uint32_t i = 0; s.rounds == 0 && i < COUNT; i++) {
    out[i] = 0;
    for (uint32_t j = 0; j < COUNT; j++) {
      out[i] += edge(similar, s, i, j);
    }
  }
  scale(out, COUNT);
}

static void test_it_equals_the_written_graph(void **state) {
  (void)state;
  static const ng_rank_settings cases[] = {
      {1, 1, 0.85, 0, ALL}, {1, 0.3, 0.85, 0, ALL},  {0, 1, 0.85, 0, ALL},
      {1, 1, 0.85, 1, ALL}, {1, 0.3, 0.85, 20, ALL}, {0.2, 1, 0.5, 7, ALL},
  };
  test_rows t;
  ng_similar similar;
  assert_int_equal(test_rows_make(&t, story, COUNT), 0);
  assert_int_equal(ng_similar_init(&similar, &t.arena, &t.rows, &t.weights,
                                   t.terms.term_count),
                   NG_OK);
  for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) {
    double want[COUNT], got[COUNT];
    reference(&similar, cases[k], want);
    assert_int_equal(ng_rank_central(&t.rows, &t.weights, t.terms.term_count,
                                     cases[k], &t.arena, got),
                     NG_OK);
    for (uint32_t i = 0; i < COUNT; i++) {
      assert_float_equal(got[i], want[i], 1e-9);
    }
  }
  ng_arena_free(&t.arena);
}

static void test_the_rest_of_a_long_text_is_not_ranked(void **state) {
  (void)state;
  test_rows t;
  double got[COUNT];
  assert_int_equal(test_rows_make(&t, story, COUNT), 0);
  ng_rank_settings settings = {1, 1, 0.85, 0, 2};
  assert_int_equal(ng_rank_central(&t.rows, &t.weights, t.terms.term_count,
                                   settings, &t.arena, got),
                   NG_OK);
  assert_float_equal(got[0], 1, 1e-9);
  assert_float_equal(got[1], 1, 1e-9);
  for (uint32_t i = 2; i < COUNT; i++) {
    assert_float_equal(got[i], 0, 1e-12);
  }
  ng_arena_free(&t.arena);
}

static void test_the_same_text_gives_the_same_bits(void **state) {
  (void)state;
  double first[COUNT], second[COUNT];
  ng_rank_settings settings = {1, 0.3, 0.85, 10, ALL};
  for (int run = 0; run < 2; run++) {
    test_rows t;
    assert_int_equal(test_rows_make(&t, story, COUNT), 0);
    assert_int_equal(ng_rank_central(&t.rows, &t.weights, t.terms.term_count,
                                     settings, &t.arena,
                                     run == 0 ? first : second),
                     NG_OK);
    ng_arena_free(&t.arena);
  }
  assert_memory_equal(first, second, sizeof first);
}

static void test_no_rows(void **state) {
  (void)state;
  test_rows t;
  double got[1];
  ng_rank_settings settings = {1, 1, 0.85, 3, ALL};
  assert_int_equal(test_rows_make(&t, story, 0), 0);
  assert_int_equal(ng_rank_central(&t.rows, &t.weights, t.terms.term_count,
                                   settings, &t.arena, got),
                   NG_OK);
  ng_arena_free(&t.arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_it_equals_the_written_graph),
      cmocka_unit_test(test_the_rest_of_a_long_text_is_not_ranked),
      cmocka_unit_test(test_the_same_text_gives_the_same_bits),
      cmocka_unit_test(test_no_rows),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
