/* The ratios against values worked out by hand from the formulas of the paper.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>

#include "../../engine/text/likelihood.h"

static void check(const char *name, double got, double expected) {
  if (!(fabs(got - expected) < 1e-5)) {
    fail_msg("%s: %.6f, expected %.6f", name, got, expected);
  }
}

static void words_and_their_points(void **state) {
  static const struct {
    const char *name;
    double with, without, points, words, expected;
  } cases[] = {
      /* 2 (10 ln 0.99 - 10 ln 0.1) */
      {"always with a point", 10, 0, 100, 1000, 45.850695},
      /* 2 (3 ln 0.99 + 2 ln 0.01 - 3 ln 0.1 - 2 ln 0.9) */
      {"as often without", 3, 2, 100, 1000, -4.244030},
      /* 2 (ln 0.01 - ln 0.9) */
      {"never with one", 0, 1, 100, 1000, -8.999619},
      {"never seen", 0, 0, 100, 1000, 0},
      {"a text without points", 0, 3, 0, 1000, 0},
      {"a text of points", 3, 0, 1000, 1000, 0},
      {"no text", 0, 0, 0, 0, 0},
  };
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    check(cases[i].name,
          ng_likelihood_of_point(cases[i].with, cases[i].without,
                                 cases[i].points, cases[i].words),
          cases[i].expected);
  }
}

static void pairs(void **state) {
  static const struct {
    const char *name;
    double one, other, both, all, expected;
  } cases[] = {
      {"often together", 100, 50, 30, 1000, 83.038900},
      {"as chance has it", 100, 50, 5, 1000, 0},
      {"never apart", 40, 10, 10, 1000, 67.016257},
      {"one is missing", 0, 10, 0, 1000, 0},
      {"the other is missing", 10, 0, 0, 1000, 0},
      {"one is everything", 1000, 10, 10, 1000, 0},
      {"the other is everything", 10, 1000, 10, 1000, 0},
  };
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    check(cases[i].name,
          ng_likelihood_of_pair(cases[i].one, cases[i].other, cases[i].both,
                                cases[i].all),
          cases[i].expected);
  }
}

static void shapes(void **state) {
  static const struct {
    const char *name;
    unsigned letters, points;
    double without, expected;
  } cases[] = {
      {"two letters", 2, 0, 0, 0.135335},                /* e^-2 */
      {"a point inside, two misses", 3, 1, 2, 0.011064}, /* e^-3 * 2 / 9 */
      {"half a miss", 4, 0, 0.5, 0.009158},              /* e^-4 / 2 */
      {"one letter is not punished", 1, 0, 9, 0.367879}, /* e^-1 */
  };
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    check(cases[i].name,
          ng_likelihood_shape(cases[i].letters, cases[i].points,
                              cases[i].without),
          cases[i].expected);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(words_and_their_points),
      cmocka_unit_test(pairs),
      cmocka_unit_test(shapes),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
