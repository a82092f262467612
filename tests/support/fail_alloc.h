/* An allocator that fails when it is told to, and knows what is still lent. */
#ifndef FAIL_ALLOC_H
#define FAIL_ALLOC_H

#include <stddef.h>

typedef struct fail_alloc {
  long calls;                     /* requests for memory so far */
  long fail_at;                   /* this one is refused, 1-based; 0: none */
  int forever;                    /* and all that follow */
  long failures;                  /* how many were refused */
  long blocks;                    /* lent now */
  size_t bytes;                   /* lent now */
  long wrong_sizes;               /* the old size was told wrong */
  void *first;                    /* of what is lent */
  struct fail_alloc *counts_with; /* its requests are counted there, too */
} fail_alloc;

/* As nutgraf_options.resize and ng_allocator.resize want it; `user` is a
 * fail_alloc. For one thread at a time. */
void *fail_alloc_resize(void *user, void *ptr, size_t old_size,
                        size_t new_size);

/* Counts from 0 and refuses request number `at`. */
void fail_alloc_arm(fail_alloc *alloc, long at, int forever);

/* Refuses nothing any more. */
void fail_alloc_disarm(fail_alloc *alloc);

/* Gives back what is still lent. */
void fail_alloc_free_rest(fail_alloc *alloc);

/* Makes libxml2 use `alloc` until the program ends; call it before libxml2 is
 * used at all. */
void fail_alloc_take_libxml(fail_alloc *alloc);

#endif
