/* An allocator that knows how much is lent, and the most that ever was. */
#ifndef METER_H
#define METER_H

#include <stddef.h>
#include <stdlib.h>

typedef struct meter {
  size_t bytes; /* lent now */
  size_t most;  /* lent at one time */
} meter;

/* As nutgraf_options.resize and ng_allocator.resize want it; `user` is a
 * meter. What moves counts at both places. For one thread at a time. */
static inline void *meter_resize(void *user, void *ptr, size_t old_size,
                                 size_t new_size) {
  meter *m = user;
  if (new_size == 0) {
    free(ptr);
    m->bytes -= ptr != NULL ? old_size : 0;
    return NULL;
  }
  void *moved = realloc(ptr, new_size);
  if (moved != NULL) {
    size_t both = m->bytes + new_size;
    m->most = both > m->most ? both : m->most;
    m->bytes = both - (ptr != NULL ? old_size : 0);
  }
  return moved;
}

/* Forgets the most there was; gives what is lent now. */
static inline size_t meter_restart(meter *m) {
  m->most = m->bytes;
  return m->bytes;
}

#endif
