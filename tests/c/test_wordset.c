/* The word table: what is added is found, nothing else, without memory too. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>

#include "../../engine/base/wordset.h"
#include "../support/fail_alloc.h"

static void test_find(void **state) {
  (void)state;
  ng_wordset *set = ng_wordset_new(NULL, 1);
  assert_non_null(set);
  assert_int_equal(ng_wordset_find(set, ng_span_str("a")), 0);
  assert_int_equal(ng_wordset_add(set, ng_span_str("mr"), 1), NG_OK);
  assert_int_equal(ng_wordset_add(set, ng_span_str("mr"), 4), NG_OK);
  assert_int_equal(ng_wordset_add(set, ng_span_str("z.b"), 2), NG_OK);
  assert_int_equal(ng_wordset_find(set, ng_span_str("mr")), 5);
  assert_int_equal(ng_wordset_find(set, ng_span_str("z.b")), 2);
  assert_int_equal(ng_wordset_find(set, ng_span_str("m")), 0);
  assert_int_equal(ng_wordset_find(set, ng_span_str("mrs")), 0);
  assert_int_equal(ng_wordset_find(set, ng_span_str("")), 0);
  assert_int_equal(ng_wordset_find(set, ng_span_str("longer than any")), 0);
  assert_int_equal(ng_wordset_count(set), 2);
  assert_true(ng_span_equals(ng_wordset_word(set, 1), ng_span_str("z.b")));
  ng_wordset_free(set);
}

static void test_refusals(void **state) {
  (void)state;
  static char big[70000];
  ng_wordset *set = ng_wordset_new(NULL, 0);
  assert_int_equal(ng_wordset_add(set, ng_span_str(""), 1), NG_INVALID);
  assert_int_equal(ng_wordset_add(set, ng_span_str("a"), 0), NG_INVALID);
  assert_int_equal(ng_wordset_add(set, ng_span_of(big, 65536), 1), NG_INVALID);
  assert_int_equal(ng_wordset_add(set, ng_span_of(big, 65535), 1), NG_OK);
  assert_int_equal(ng_wordset_find(set, ng_span_of(big, 65535)), 1);
  assert_int_equal(ng_wordset_count(set), 1);
  ng_wordset_free(set);
  ng_wordset_free(NULL);
}

static size_t name(char *out, int i) {
  return (size_t)sprintf(out, "word%d", i);
}

static void test_many(void **state) {
  (void)state;
  enum { COUNT = 20000 };
  ng_wordset *set = ng_wordset_new(NULL, 42);
  char word[24];
  for (int i = 0; i < COUNT; i++) {
    size_t len = name(word, i);
    assert_int_equal(
        ng_wordset_add(set, ng_span_of(word, len), (uint32_t)i + 1), NG_OK);
  }
  for (int i = 0; i < COUNT; i++) {
    size_t len = name(word, i);
    assert_int_equal(ng_wordset_find(set, ng_span_of(word, len)), i + 1);
    word[0] = 'W';
    assert_int_equal(ng_wordset_find(set, ng_span_of(word, len)), 0);
  }
  assert_int_equal(ng_wordset_count(set), COUNT);
  ng_wordset_free(set);
}

/* With memory that ends after n requests: what was added stays, and the set
 * goes on when there is memory again. */
static void test_no_memory(void **state) {
  (void)state;
  for (size_t n = 0; n < 24; n++) {
    fail_alloc f = {.fail_at = (long)n + 1, .forever = 1};
    ng_allocator allocator = {fail_alloc_resize, &f};
    ng_wordset *set = ng_wordset_new(&allocator, 3);
    if (set == NULL) {
      assert_int_equal(n, 0);
      continue;
    }
    char word[24];
    int failed = 0;
    for (int i = 0; i < 500; i++) {
      size_t len = name(word, i);
      ng_status status = ng_wordset_add(set, ng_span_of(word, len), 1);
      if (status == NG_NOMEM) {
        failed++;
        assert_int_equal(ng_wordset_find(set, ng_span_of(word, len)), 0);
        fail_alloc_disarm(&f);
        assert_int_equal(ng_wordset_add(set, ng_span_of(word, len), 1), NG_OK);
      }
      assert_int_equal(ng_wordset_find(set, ng_span_of(word, len)), 1);
    }
    assert_true(failed <= 1);
    assert_int_equal(ng_wordset_count(set), 500);
    ng_wordset_free(set);
    assert_int_equal(f.blocks + f.wrong_sizes, 0);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_find),
      cmocka_unit_test(test_refusals),
      cmocka_unit_test(test_many),
      cmocka_unit_test(test_no_memory),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
