/* Memory that belongs to one document: taken in pieces, given back at once. */
#include "arena.h"

#include <stdalign.h>
#include <stdlib.h>

#define FIRST_CHUNK ((size_t)16 * 1024)
#define LARGEST_STEP ((size_t)1024 * 1024)
#define ALIGNMENT alignof(max_align_t)

struct ng_arena_chunk {
  ng_arena_chunk *older;
  size_t size; /* of the whole chunk, this header included */
};

static void *libc_resize(void *user, void *ptr, size_t old_size,
                         size_t new_size) {
  (void)user;
  (void)old_size;
  if (new_size == 0) {
    free(ptr);
    return NULL;
  }
  return realloc(ptr, new_size);
}

const ng_allocator ng_allocator_libc = {libc_resize, NULL};

static size_t round_up(size_t size) {
  return (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

void ng_arena_init(ng_arena *arena, const ng_allocator *allocator,
                   size_t max_bytes) {
  *arena = (ng_arena){
      .allocator = allocator != NULL ? *allocator : ng_allocator_libc,
      .max_bytes = max_bytes,
  };
}

ng_arena_mark ng_arena_set_mark(const ng_arena *arena) {
  return (ng_arena_mark){arena->chunks, arena->next, arena->end, arena->used};
}

void ng_arena_release(ng_arena *arena, ng_arena_mark mark) {
  ng_arena_chunk *chunk = arena->chunks;
  while (chunk != mark.chunks) {
    ng_arena_chunk *older = chunk->older;
    arena->allocator.resize(arena->allocator.user, chunk, chunk->size, 0);
    chunk = older;
  }
  arena->chunks = mark.chunks;
  arena->next = mark.next;
  arena->end = mark.end;
  arena->used = mark.used;
}

void ng_arena_free(ng_arena *arena) {
  ng_arena_release(arena, (ng_arena_mark){NULL, NULL, NULL, 0});
}

/* Adds a chunk with room for `size` bytes. Chunks double, so that a page of
 * any size needs few of them. */
static int add_chunk(ng_arena *arena, size_t size) {
  size_t header = round_up(sizeof(ng_arena_chunk));
  size_t step = arena->used < FIRST_CHUNK ? FIRST_CHUNK : arena->used;
  if (step > LARGEST_STEP) {
    step = LARGEST_STEP;
  }
  if (size > SIZE_MAX - header) {
    return 0;
  }
  size_t want = size + header > step ? size + header : step;
  if (arena->max_bytes != 0) {
    size_t left =
        arena->max_bytes > arena->used ? arena->max_bytes - arena->used : 0;
    if (size + header > left) {
      return 0;
    }
    want = want > left ? left : want;
  }
  ng_arena_chunk *chunk =
      arena->allocator.resize(arena->allocator.user, NULL, 0, want);
  if (chunk == NULL) {
    return 0;
  }
  *chunk = (ng_arena_chunk){arena->chunks, want};
  arena->chunks = chunk;
  arena->next = (char *)chunk + header;
  arena->end = (char *)chunk + want;
  arena->used += want;
  return 1;
}

void *ng_arena_alloc(ng_arena *arena, size_t size) {
  if (size > SIZE_MAX / 2) {
    return NULL;
  }
  size = round_up(size == 0 ? 1 : size);
  if ((size_t)(arena->end - arena->next) < size && !add_chunk(arena, size)) {
    return NULL;
  }
  void *ptr = arena->next;
  arena->next += size;
  return ptr;
}

void *ng_arena_zalloc(ng_arena *arena, size_t count, size_t size) {
  if (size != 0 && count > SIZE_MAX / 2 / size) {
    return NULL;
  }
  void *ptr = ng_arena_alloc(arena, count * size);
  if (ptr != NULL) {
    memset(ptr, 0, count * size);
  }
  return ptr;
}

void *ng_arena_grow(ng_arena *arena, void *ptr, size_t old_size,
                    size_t new_size) {
  if (ptr == NULL) {
    return ng_arena_alloc(arena, new_size);
  }
  if (new_size > SIZE_MAX / 2) {
    return NULL;
  }
  size_t was = round_up(old_size == 0 ? 1 : old_size);
  size_t now = round_up(new_size == 0 ? 1 : new_size);
  int newest = (char *)ptr + was == arena->next;
  if (newest && (size_t)(arena->end - (char *)ptr) >= now) {
    arena->next = (char *)ptr + now;
    return ptr;
  }
  void *copy = ng_arena_alloc(arena, new_size);
  if (copy != NULL) {
    memcpy(copy, ptr, old_size < new_size ? old_size : new_size);
  }
  return copy;
}

char *ng_arena_copy(ng_arena *arena, ng_span text) {
  char *copy = ng_arena_alloc(arena, text.len + 1);
  if (copy != NULL) {
    if (text.len != 0) {
      memcpy(copy, text.data, text.len);
    }
    copy[text.len] = '\0';
  }
  return copy;
}
