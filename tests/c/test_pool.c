/* The pool of small blocks: what is taken is ours alone, whatever its size. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../../engine/base/pool.h"
#include "../support/fail_alloc.h"

enum { BLOCKS = 200, TURNS = 20000, LARGEST = 700 };

typedef struct block {
  unsigned char *data;
  size_t size;
} block;

static void fill(const block *b, unsigned number) {
  for (size_t i = 0; i < b->size; i++) {
    b->data[i] = (unsigned char)(number + i);
  }
}

static void check(const block *b, unsigned number, size_t size) {
  for (size_t i = 0; i < size; i++) {
    assert_int_equal(b->data[i], (unsigned char)(number + i));
  }
}

static uint32_t next_random(uint32_t *seed) {
  *seed = *seed * 1664525u + 1013904223u;
  return *seed >> 8;
}

/* Blocks grow, shrink and go in any order; each keeps what is in it. */
static void test_blocks_keep_their_bytes(void **state) {
  (void)state;
  fail_alloc alloc = {0};
  ng_allocator a = {fail_alloc_resize, &alloc};
  ng_pool pool;
  ng_pool_init(&pool, &a);
  block blocks[BLOCKS] = {{NULL, 0}};
  uint32_t seed = 7;
  for (int turn = 0; turn < TURNS; turn++) {
    unsigned i = next_random(&seed) % BLOCKS;
    block *b = &blocks[i];
    size_t size =
        next_random(&seed) % 3 == 0 ? 0 : next_random(&seed) % LARGEST;
    size_t kept = b->size < size ? b->size : size;
    /* the old size of nothing says nothing */
    size_t old_size = b->data != NULL ? b->size : 5;
    b->data = ng_pool_resize(&pool, b->data, old_size, size);
    assert_true((b->data != NULL) == (size != 0));
    assert_int_equal((uintptr_t)b->data % NG_POOL_STEP, 0);
    check(b, i, kept);
    b->size = size;
    fill(b, i);
  }
  for (unsigned i = 0; i < BLOCKS; i++) {
    check(&blocks[i], i, blocks[i].size);
    ng_pool_resize(&pool, blocks[i].data, blocks[i].size, 0);
  }
  ng_pool_free(&pool);
  assert_int_equal(alloc.blocks, 0);
  assert_int_equal(alloc.wrong_sizes, 0);
}

/* What does not fit stays as it was. */
static void test_without_memory(void **state) {
  (void)state;
  static const size_t sizes[] = {1, 16, 256, 257, 600};
  for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
    fail_alloc alloc = {0};
    ng_allocator a = {fail_alloc_resize, &alloc};
    ng_pool pool;
    ng_pool_init(&pool, &a);
    fail_alloc_arm(&alloc, 1, 1);
    assert_null(ng_pool_resize(&pool, NULL, 0, sizes[i]));
    fail_alloc_disarm(&alloc);
    block b = {ng_pool_resize(&pool, NULL, 0, sizes[i]), sizes[i]};
    assert_non_null(b.data);
    fill(&b, 3);
    fail_alloc_arm(&alloc, 1, 1);
    assert_null(ng_pool_resize(&pool, b.data, b.size, 100000));
    check(&b, 3, b.size);
    ng_pool_resize(&pool, b.data, b.size, 0);
    ng_pool_free(&pool);
    assert_int_equal(alloc.blocks, 0);
    assert_int_equal(alloc.wrong_sizes, 0);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_blocks_keep_their_bytes),
      cmocka_unit_test(test_without_memory),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
