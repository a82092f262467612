/* Which sentences are about what the rest is about? The graph has an edge
 * between any two sentences, as heavy as they are alike, but it is never
 * written down: its matrix is the product of the sparse rows with themselves,
 * so one pass over the rows multiplies with it. Time and memory are linear. */
#ifndef NG_RANK_H
#define NG_RANK_H

#include "weight.h"

/* How the edges count. A sentence draws on those before it (`backward`) and is
 * taken up by those after it (`forward`); in news the second says more. */
typedef struct ng_rank_settings {
  double forward, backward; /* 0 or more, not both 0 */
  double damping;           /* 0..1, the share of a score that travels */
  uint32_t rounds;          /* 0: the degree alone, else steps of the walk */
  uint32_t max_rows;        /* only the first so many sentences are ranked */
} ng_rank_settings;

/* Writes to `out` (one per row) how central each row is, 0..1, the most
 * central one 1; rows past max_rows get 0. `arena` is used for scratch.
 * NG_NOMEM. */
ng_status ng_rank_central(const ng_rows *rows, const ng_weights *weights,
                          uint32_t term_count, ng_rank_settings settings,
                          ng_arena *arena, double *out);

/* Divides by the largest value, so that the best has 1; all 0 stay 0. */
void ng_scale_to_one(double *values, uint32_t count);

#endif
