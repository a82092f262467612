/* The buffer: what is added is there; the first failure is remembered. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../../engine/base/buffer.h"
#include "../support/fail_alloc.h"

static void what_is_added_is_there(void **state) {
  (void)state;
  ng_buffer b;
  ng_buffer_init(&b, NULL, 0);
  assert_int_equal(ng_buffer_span(&b).len, 0);
  ng_buffer_add(&b, NULL, 0);
  ng_buffer_add_str(&b, "");
  assert_int_equal(b.len, 0);
  ng_buffer_add_str(&b, "one ");
  ng_buffer_add_span(&b, ng_span_of("two!", 3));
  ng_buffer_add_char(&b, '\0');
  ng_buffer_add(&b, "x\0y", 3);
  assert_int_equal(b.len, 11);
  assert_memory_equal(b.data, "one two\0x\0y", 11);
  char *kept = b.data;
  ng_buffer_clear(&b);
  assert_int_equal(b.len, 0);
  assert_ptr_equal(b.data, kept);
  ng_buffer_free(&b);
  assert_null(b.data);
  ng_buffer_free(&b);
  ng_buffer_add_str(&b, "again");
  assert_true(ng_span_is(ng_buffer_span(&b), "again"));
  ng_buffer_free(&b);
}

/* Pieces of every length, so that each ends at each place of the room. */
static void growth_keeps_all(void **state) {
  (void)state;
  char piece[300];
  ng_buffer b;
  ng_buffer_init(&b, NULL, 0);
  for (size_t len = 0; len < sizeof piece; len++) {
    memset(piece, (int)(len % 100), len);
    ng_buffer_add(&b, piece, len);
    assert_true(b.len <= b.room || len == 0);
  }
  assert_int_equal(b.status, NG_OK);
  const char *p = b.data;
  for (size_t len = 0; len < sizeof piece; len++) {
    for (size_t i = 0; i < len; i++) {
      assert_int_equal(*p++, len % 100);
    }
  }
  assert_int_equal(p - b.data, b.len);
  ng_buffer_free(&b);
}

static void reserve_gives_the_place(void **state) {
  (void)state;
  ng_buffer b;
  ng_buffer_init(&b, NULL, 0);
  char *place = ng_buffer_reserve(&b, 0);
  assert_non_null(place);
  assert_ptr_equal(place, b.data);
  ng_buffer_add_str(&b, "ab");
  place = ng_buffer_reserve(&b, 10000);
  assert_ptr_equal(place, b.data + 2);
  assert_int_equal(b.len, 2);
  assert_true(b.room >= 10002);
  memset(place, 'c', 10000);
  b.len += 1;
  assert_true(ng_span_is(ng_buffer_span(&b), "abc"));
  assert_ptr_equal(ng_buffer_reserve(&b, 9999), b.data + 3);
  ng_buffer_free(&b);
}

static void sizes_that_overflow_are_refused(void **state) {
  (void)state;
  static const size_t sizes[] = {SIZE_MAX, SIZE_MAX - 2, SIZE_MAX / 2,
                                 SIZE_MAX / 4};
  for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
    ng_buffer b;
    ng_buffer_init(&b, NULL, 0);
    ng_buffer_add_str(&b, "ab");
    assert_null(ng_buffer_reserve(&b, sizes[i]));
    assert_int_equal(b.status, NG_NOMEM);
    assert_true(ng_span_is(ng_buffer_span(&b), "ab"));
    ng_buffer_free(&b);
  }
}

static void limits_hold(void **state) {
  (void)state;
  static const size_t limits[] = {1, 2, 127, 128, 255, 256, 257, 1000};
  for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
    ng_buffer b;
    ng_buffer_init(&b, NULL, limits[i]);
    assert_non_null(ng_buffer_reserve(&b, limits[i]));
    assert_null(ng_buffer_reserve(&b, b.room + 1));
    assert_int_equal(b.status, NG_LIMIT);
    ng_buffer_add_char(&b, 'x'); /* there is room, but it has failed */
    assert_int_equal(b.len, 0);
    ng_buffer_clear(&b);
    ng_buffer_add_char(&b, 'x');
    assert_int_equal(b.status, NG_OK);
    assert_int_equal(b.len, 1);
    ng_buffer_free(&b);
  }
}

static void the_first_failure_is_remembered(void **state) {
  (void)state;
  for (long n = 1; n < 6; n++) {
    fail_alloc f = {.fail_at = n};
    ng_allocator allocator = {fail_alloc_resize, &f};
    ng_buffer b;
    ng_buffer_init(&b, &allocator, 1 << 20);
    size_t len = 0;
    while (b.status == NG_OK) {
      len = b.len;
      ng_buffer_add_str(&b, "0123456789");
    }
    assert_int_equal(b.status, NG_NOMEM);
    assert_int_equal(b.len, len);
    ng_buffer_add_char(&b, 'x');
    ng_buffer_add_str(&b, "0123456789");
    assert_null(ng_buffer_reserve(&b, 1));
    assert_null(ng_buffer_reserve(&b, (size_t)2 << 20));
    assert_int_equal(b.status, NG_NOMEM);
    assert_int_equal(b.len, len);
    for (size_t i = 0; i < len; i++) {
      assert_int_equal(b.data[i], '0' + i % 10);
    }
    ng_buffer_clear(&b);
    ng_buffer_add_str(&b, "on");
    assert_true(ng_span_is(ng_buffer_span(&b), "on"));
    ng_buffer_free(&b);
    assert_int_equal(f.blocks + f.wrong_sizes, 0);
    assert_int_equal(b.status, NG_OK);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(what_is_added_is_there),
      cmocka_unit_test(growth_keeps_all),
      cmocka_unit_test(reserve_gives_the_place),
      cmocka_unit_test(sizes_that_overflow_are_refused),
      cmocka_unit_test(limits_hold),
      cmocka_unit_test(the_first_failure_is_remembered),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
