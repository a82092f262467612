/* Memory that belongs to one document, with a limit. */
#ifndef NG_ARENA_H
#define NG_ARENA_H

#include "span.h"

/* Where memory comes from. `resize` behaves like lua_Alloc: size 0 frees and
 * gives NULL, failure gives NULL and leaves `ptr` as it was. */
typedef struct ng_allocator {
  void *(*resize)(void *user, void *ptr, size_t old_size, size_t new_size);
  void *user;
} ng_allocator;

/* malloc, realloc and free. */
extern const ng_allocator ng_allocator_libc;

typedef struct ng_arena_chunk ng_arena_chunk;

typedef struct ng_arena {
  ng_allocator allocator;
  ng_arena_chunk *chunks; /* newest first */
  char *next, *end;       /* what is left of the newest chunk */
  size_t used;            /* bytes taken from the allocator */
  size_t max_bytes;       /* 0: no limit */
} ng_arena;

/* An empty arena; takes no memory yet. `allocator` NULL means libc. */
void ng_arena_init(ng_arena *arena, const ng_allocator *allocator,
                   size_t max_bytes);

/* Gives everything back at once. The arena is empty and usable again. */
void ng_arena_free(ng_arena *arena);

/* `size` bytes, aligned for any type, not cleared; NULL when over the limit
 * or out of memory. A size of 0 gives a valid pointer. */
void *ng_arena_alloc(ng_arena *arena, size_t size);

/* `count` zeroed items of `size` bytes; NULL also when the product overflows.
 */
void *ng_arena_zalloc(ng_arena *arena, size_t count, size_t size);

/* Grows the block `ptr` of `old_size` bytes to `new_size`: in place when it is
 * the newest, else copied. `ptr` NULL allocates. NULL: failure, `ptr` stays. */
void *ng_arena_grow(ng_arena *arena, void *ptr, size_t old_size,
                    size_t new_size);

/* How far an arena was filled at a moment. */
typedef struct ng_arena_mark {
  ng_arena_chunk *chunks;
  char *next;
  char *end;
  size_t used;
} ng_arena_mark;

/* For a step of the work that takes much and leaves nothing: what was taken
 * since the mark is given back, and nothing may point there any more. Nor may a
 * block from before the mark have been grown since. Marks are released newest
 * first. */
ng_arena_mark ng_arena_set_mark(const ng_arena *arena);
void ng_arena_release(ng_arena *arena, ng_arena_mark mark);

/* A copy of `text` with a final NUL; NULL on failure. */
char *ng_arena_copy(ng_arena *arena, ng_span text);

#endif
