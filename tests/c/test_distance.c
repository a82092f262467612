/* Slips of typing between two words. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "../../engine/base/distance.h"

static void slips_are_counted(void **state) {
  (void)state;
  static const struct {
    const char *a, *b;
    uint32_t slips;
  } CASES[] = {
      {"", "", 0},         {"", "abc", 3},        {"line", "line", 0},
      {"lin", "line", 1},  {"linne", "line", 1},  {"lime", "line", 1},
      {"lnie", "line", 1}, {"wrods", "words", 1}, {"sentance", "sentences", 2},
      {"abc", "xyz", 3},   {"ab", "ba", 1},       {"kitten", "sitting", 3},
  };
  for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
    ng_span a = ng_span_str(CASES[i].a), b = ng_span_str(CASES[i].b);
    assert_int_equal(ng_distance(a, b), CASES[i].slips);
    assert_int_equal(ng_distance(b, a), CASES[i].slips);
  }
}

static void long_words_are_far(void **state) {
  (void)state;
  char word[NG_DISTANCE_BYTES + 1];
  memset(word, 'a', sizeof word);
  ng_span fits = {word, NG_DISTANCE_BYTES}, too_long = {word, sizeof word};
  assert_int_equal(ng_distance(fits, fits), 0);
  assert_int_equal(ng_distance(fits, too_long), sizeof word);
  assert_int_equal(ng_distance(too_long, ng_span_str("a")), sizeof word);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(slips_are_counted),
                                     cmocka_unit_test(long_words_are_far)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
