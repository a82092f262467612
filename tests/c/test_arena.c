/* The arena: alignment, growth, limits, and memory that ends. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdalign.h>

#include "../../engine/base/arena.h"
#include "../support/fail_alloc.h"

static int is_aligned(const void *ptr) {
  return (uintptr_t)ptr % alignof(max_align_t) == 0;
}

static void any_size_is_aligned_and_apart(void **state) {
  (void)state;
  static const size_t sizes[] = {0,  1,  7,    8,     15,    16,    17,
                                 31, 33, 1000, 16367, 16368, 16369, 100000};
  enum { COUNT = sizeof sizes / sizeof *sizes };
  ng_arena arena;
  ng_arena_init(&arena, NULL, 0);
  assert_int_equal(arena.used, 0);
  char *blocks[COUNT];
  for (size_t i = 0; i < COUNT; i++) {
    blocks[i] = ng_arena_alloc(&arena, sizes[i]);
    assert_non_null(blocks[i]);
    assert_true(is_aligned(blocks[i]));
    memset(blocks[i], (int)i + 1, sizes[i]);
  }
  for (size_t i = 0; i < COUNT; i++) {
    for (size_t k = 0; k < sizes[i]; k++) {
      assert_int_equal(blocks[i][k], i + 1);
    }
  }
  assert_ptr_not_equal(ng_arena_alloc(&arena, 0), ng_arena_alloc(&arena, 0));
  ng_arena_free(&arena);
  assert_int_equal(arena.used, 0);
  assert_non_null(ng_arena_alloc(&arena, 1));
  ng_arena_free(&arena);
}

static void the_newest_grows_in_place(void **state) {
  (void)state;
  ng_arena arena;
  ng_arena_init(&arena, NULL, 0);
  char *first = ng_arena_grow(&arena, NULL, 0, 3);
  memcpy(first, "abc", 3);
  assert_ptr_equal(ng_arena_grow(&arena, first, 3, 100), first);
  assert_ptr_equal(ng_arena_grow(&arena, first, 100, 2000), first);
  char *second = ng_arena_alloc(&arena, 1);
  assert_true(second >= first + 2000);
  *second = 'z';
  /* no longer the newest: copied, and the old one stays */
  char *copy = ng_arena_grow(&arena, first, 2000, 3000);
  assert_ptr_not_equal(copy, first);
  assert_memory_equal(copy, "abc", 3);
  assert_memory_equal(first, "abc", 3);
  assert_int_equal(*second, 'z');
  /* the newest that the chunk cannot hold: copied */
  char *large = ng_arena_grow(&arena, copy, 3000, 100000);
  assert_ptr_not_equal(large, copy);
  assert_memory_equal(large, "abc", 3);
  /* what shrinks gives its end back */
  assert_ptr_equal(ng_arena_grow(&arena, large, 100000, 5), large);
  assert_true((char *)ng_arena_alloc(&arena, 1) <
              large + 5 + alignof(max_align_t));
  ng_arena_free(&arena);
}

static void sizes_that_overflow_are_refused(void **state) {
  (void)state;
  static const struct {
    size_t count, size;
  } products[] = {
      {SIZE_MAX, 2},
      {2, SIZE_MAX},
      {SIZE_MAX / 2, 3},
      {SIZE_MAX / 16 + 1, 16},
      {SIZE_MAX / 2 + 1, 1},
      {(size_t)1 << (sizeof(size_t) * 4), (size_t)1 << (sizeof(size_t) * 4)},
  };
  ng_arena arena;
  ng_arena_init(&arena, NULL, 1000000);
  for (size_t i = 0; i < sizeof products / sizeof *products; i++) {
    assert_null(ng_arena_zalloc(&arena, products[i].count, products[i].size));
  }
  static const size_t sizes[] = {SIZE_MAX, SIZE_MAX - 1, SIZE_MAX / 2 + 1,
                                 SIZE_MAX / 2, SIZE_MAX - 40};
  char *ptr = ng_arena_alloc(&arena, 8);
  for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
    assert_null(ng_arena_alloc(&arena, sizes[i]));
    assert_null(ng_arena_grow(&arena, NULL, 0, sizes[i]));
    assert_null(ng_arena_grow(&arena, ptr, 8, sizes[i]));
  }
  assert_non_null(ng_arena_zalloc(&arena, 0, 8));
  assert_non_null(ng_arena_zalloc(&arena, 8, 0));
  ng_arena_free(&arena);
}

static void zalloc_clears_and_copy_ends(void **state) {
  (void)state;
  ng_arena arena;
  ng_arena_init(&arena, NULL, 0);
  char *dirty = ng_arena_alloc(&arena, 400);
  memset(dirty, 'x', 400);
  ng_arena_grow(&arena, dirty, 400, 0);
  char *clear = ng_arena_zalloc(&arena, 30, 10);
  for (int i = 0; i < 300; i++) {
    assert_int_equal(clear[i], 0);
  }
  assert_string_equal(ng_arena_copy(&arena, ng_span_of("abcdef", 3)), "abc");
  assert_string_equal(ng_arena_copy(&arena, ng_span_of(NULL, 0)), "");
  assert_memory_equal(ng_arena_copy(&arena, ng_span_of("a\0b", 3)), "a\0b", 4);
  ng_arena_free(&arena);
}

static void limits_hold(void **state) {
  (void)state;
  static const size_t limits[] = {1, 16, 100, 5000, 16384, 16385, 70001};
  for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
    fail_alloc f = {.fail_at = 0};
    ng_allocator allocator = {fail_alloc_resize, &f};
    ng_arena arena;
    ng_arena_init(&arena, &allocator, limits[i]);
    assert_null(ng_arena_alloc(&arena, limits[i] + 1));
    assert_int_equal(f.calls, 0);
    size_t taken = 0;
    char *ptr;
    while ((ptr = ng_arena_alloc(&arena, 48)) != NULL) {
      memset(ptr, 1, 48);
      taken += 48;
    }
    assert_true(f.bytes <= limits[i]);
    assert_int_equal(f.bytes, arena.used);
    assert_true(taken <= limits[i]);
    assert_true(limits[i] < 5000 || taken > limits[i] / 2);
    ng_arena_free(&arena);
    assert_int_equal(f.blocks + f.wrong_sizes, 0);
  }
}

/* With memory that ends at the n-th request: what is there stays, and the
 * arena goes on when there is memory again. */
static void no_memory(void **state) {
  (void)state;
  for (long n = 1; n < 12; n++) {
    fail_alloc f = {.fail_at = n};
    ng_allocator allocator = {fail_alloc_resize, &f};
    ng_arena arena;
    ng_arena_init(&arena, &allocator, 0);
    size_t size = 0;
    char *text = NULL;
    for (size_t more = 10; more < 400000; more *= 2) {
      char *grown = ng_arena_grow(&arena, text, size, more);
      if (grown == NULL) {
        assert_int_equal(f.failures, 1);
        grown = ng_arena_grow(&arena, text, size, more);
      }
      assert_non_null(grown);
      memset(grown + size, 'a', more - size);
      text = grown;
      size = more;
      ng_arena_alloc(&arena, 1);
      for (size_t i = 0; i < size; i += 7) {
        assert_int_equal(text[i], 'a');
      }
    }
    assert_int_equal(f.bytes, arena.used);
    ng_arena_free(&arena);
    assert_int_equal(f.blocks + f.wrong_sizes, 0);
  }
}

/* What a step took is given back, and the next one gets it again. */
static void what_was_taken_since_a_mark_is_given_back(void **state) {
  (void)state;
  static const size_t before[] = {0, 1, 15000, 40000, 3000000};
  static const size_t since[] = {0, 1, 100, 20000, 2000000, 5000000};
  for (size_t b = 0; b < sizeof before / sizeof *before; b++) {
    fail_alloc f = {0};
    ng_allocator allocator = {fail_alloc_resize, &f};
    ng_arena arena;
    ng_arena_init(&arena, &allocator, 0);
    char *kept = before[b] > 0 ? ng_arena_alloc(&arena, before[b]) : NULL;
    if (kept != NULL) {
      memset(kept, 'k', before[b]);
    }
    ng_arena_mark mark = ng_arena_set_mark(&arena);
    size_t bytes = f.bytes;
    char *first = ng_arena_alloc(&arena, 1);
    int in_same_chunk = f.bytes == bytes; /* a new one may lie anywhere */
    for (size_t s = 0; s < sizeof since / sizeof *since; s++) {
      ng_arena_release(&arena, mark);
      assert_int_equal(f.bytes, bytes);
      assert_int_equal(arena.used, bytes);
      char *scratch = ng_arena_alloc(&arena, since[s]);
      memset(scratch, 's', since[s]);
      ng_arena_mark inner = ng_arena_set_mark(&arena);
      ng_arena_alloc(&arena, since[s]);
      ng_arena_release(&arena, inner);
    }
    ng_arena_release(&arena, mark);
    assert_true(!in_same_chunk || ng_arena_alloc(&arena, 1) == first);
    for (size_t i = 0; i < before[b]; i += 97) {
      assert_int_equal(kept[i], 'k');
    }
    ng_arena_free(&arena);
    assert_int_equal(f.blocks + f.wrong_sizes, 0);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(any_size_is_aligned_and_apart),
      cmocka_unit_test(the_newest_grows_in_place),
      cmocka_unit_test(sizes_that_overflow_are_refused),
      cmocka_unit_test(zalloc_clears_and_copy_ends),
      cmocka_unit_test(limits_hold),
      cmocka_unit_test(what_was_taken_since_a_mark_is_given_back),
      cmocka_unit_test(no_memory),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
