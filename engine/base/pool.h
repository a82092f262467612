/* Memory for many small blocks that come and go, as those of a scripting
 * language do: free blocks of one size wait in a list, so that taking and
 * giving back cost a few instructions. What was taken for small blocks stays
 * with the pool until its end. One thread at a time. */
#ifndef NG_POOL_H
#define NG_POOL_H

#include "arena.h"

enum {
  NG_POOL_LARGEST = 256, /* bytes; larger blocks go straight through */
  NG_POOL_STEP = 16,
  NG_POOL_SIZES = NG_POOL_LARGEST / NG_POOL_STEP
};

typedef struct ng_pool {
  ng_allocator allocator;
  ng_arena arena; /* of the small blocks */
  void *free[NG_POOL_SIZES];
} ng_pool;

/* An empty pool over `allocator` (NULL means libc); takes no memory yet. */
void ng_pool_init(ng_pool *pool, const ng_allocator *allocator);

/* Gives the memory of the small blocks back, whoever holds them; the large
 * ones must have been given back one by one. */
void ng_pool_free(ng_pool *pool);

/* As `resize` of an ng_allocator whose user is an ng_pool. `old_size` is looked
 * at only when `ptr` is not NULL. */
void *ng_pool_resize(void *pool, void *ptr, size_t old_size, size_t new_size);

#endif
