/* How alike are two sentences, and what does one say again? Each question
 * costs the length of the sentences it is about. */
#ifndef NG_SIMILAR_H
#define NG_SIMILAR_H

#include "weight.h"

/* Scratch over the terms of one document; `scratch` is zero between the
 * calls. */
typedef struct ng_similar {
  const ng_rows *rows;
  const ng_weights *weights;
  double *scratch; /* per term */
  uint8_t *said;   /* per term: a sentence that was said has it */
} ng_similar;

/* `rows` and `weights` are borrowed for the life of `similar`. NG_NOMEM. */
ng_status ng_similar_init(ng_similar *similar, ng_arena *arena,
                          const ng_rows *rows, const ng_weights *weights,
                          uint32_t term_count);

/* The cosine of the tf-idf rows `i` and `j`: 0 nothing in common .. 1. */
double ng_similar_rows(ng_similar *similar, uint32_t i, uint32_t j);

/* How much of row `i`, by the weight of its terms, stands in one of the
 * `count` rows `chosen` already: 0 all new .. 1 nothing new. A row without
 * terms says nothing new unless nothing is chosen. */
double ng_similar_redundancy(ng_similar *similar, uint32_t i,
                             const uint32_t *chosen, uint32_t count);

/* The same in steps, for those who choose one by one: say row `i`; ask how
 * much of row `i` was said; forget all that was said. */
void ng_similar_say(ng_similar *similar, uint32_t i);
double ng_similar_again(const ng_similar *similar, uint32_t i);
void ng_similar_forget(ng_similar *similar, uint32_t term_count);

#endif
