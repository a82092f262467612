/* Numbers by hash. Equal hashes are taken for equal things: a rare mistake
 * costs one block a little of its score. The place in the table also depends on
 * where it lies in memory, so that no page can be made to fill one corner; what
 * is found does not. */
#ifndef NG_TALLY_H
#define NG_TALLY_H

#include "../base/status.h"
#include "tree.h"

typedef struct ng_tally {
  uint64_t *keys;
  uint32_t *sums;
  size_t mask;
} ng_tally;

/* For at most `count` keys, in `arena`. NG_NOMEM. */
ng_status ng_tally_init(ng_tally *t, ng_arena *arena, uint32_t count);

/* The number of a key that is not 0; a new one has 0. */
uint32_t *ng_tally_at(const ng_tally *t, uint64_t key);

/* The key of a text. */
uint64_t ng_tally_key(ng_span text);

/* The key of an element: those that look alike, with the same tag and class
 * below the same, have the same. */
uint64_t ng_tally_likeness(const ng_tree *tree, uint32_t node);

#endif
