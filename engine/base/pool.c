/* Small blocks from lists, one for each size. */
#include "pool.h"

void ng_pool_init(ng_pool *pool, const ng_allocator *allocator) {
  *pool = (ng_pool){.allocator =
                        allocator != NULL ? *allocator : ng_allocator_libc};
  ng_arena_init(&pool->arena, &pool->allocator, 0);
}

void ng_pool_free(ng_pool *pool) {
  ng_arena_free(&pool->arena);
  memset(pool->free, 0, sizeof pool->free);
}

static unsigned list_of(size_t size) {
  return (unsigned)((size - 1) / NG_POOL_STEP);
}

static void *take(ng_pool *pool, size_t size) {
  unsigned list = list_of(size);
  void *block = pool->free[list];
  if (block == NULL) {
    return ng_arena_alloc(&pool->arena, (list + 1) * (size_t)NG_POOL_STEP);
  }
  memcpy(&pool->free[list], block, sizeof block); /* the next one */
  return block;
}

static void give(ng_pool *pool, void *block, size_t size) {
  unsigned list = list_of(size);
  memcpy(block, &pool->free[list], sizeof block);
  pool->free[list] = block;
}

/* An address sanitizer sees more when every block is malloc's. */
static int is_small(size_t size) {
#ifdef __SANITIZE_ADDRESS__
  return 0 * (int)size;
#else
  return size != 0 && size <= NG_POOL_LARGEST;
#endif
}

/* At least one of the sizes is small. */
static void *move(ng_pool *pool, void *ptr, size_t old_size, size_t new_size) {
  const ng_allocator *a = &pool->allocator;
  if (is_small(old_size) && is_small(new_size) &&
      list_of(old_size) == list_of(new_size)) {
    return ptr;
  }
  void *block = is_small(new_size) ? take(pool, new_size)
                                   : a->resize(a->user, NULL, 0, new_size);
  if (block == NULL) {
    return NULL;
  }
  memcpy(block, ptr, old_size < new_size ? old_size : new_size);
  if (is_small(old_size)) {
    give(pool, ptr, old_size);
  } else {
    a->resize(a->user, ptr, old_size, 0);
  }
  return block;
}

void *ng_pool_resize(void *user, void *ptr, size_t old_size, size_t new_size) {
  ng_pool *pool = user;
  const ng_allocator *a = &pool->allocator;
  if (ptr == NULL) {
    return is_small(new_size) ? take(pool, new_size)
                              : a->resize(a->user, NULL, 0, new_size);
  }
  if (new_size == 0 && is_small(old_size)) {
    give(pool, ptr, old_size);
    return NULL;
  }
  if (is_small(old_size) || is_small(new_size)) {
    return move(pool, ptr, old_size, new_size);
  }
  return a->resize(a->user, ptr, old_size, new_size);
}
