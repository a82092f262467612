/* Which blocks are the story: a score per block, twice, then a run. */
#ifndef NG_BODY_H
#define NG_BODY_H

#include "feature.h"

/* What the first scores of the others say about a block. "Belief" is the
 * logistic of a first score. */
/* clang-format off */
#define NG_ECHO_LIST(X) \
  X(own_score) X(own_belief) X(prev_belief) X(next_belief) X(prev2_belief) \
  X(next2_belief) X(near_belief) X(far_belief) X(group_belief) \
  X(group2_belief) X(like_belief) X(belief_before) X(belief_after) \
  X(none_before) X(none_after) X(between_beliefs) X(page_belief) \
  X(weak_among_strong) X(strong_among_weak)
/* clang-format on */

typedef enum ng_echo {
#define NG_X(name) NG_E_##name,
  NG_ECHO_LIST(NG_X)
#undef NG_X
      NG_ECHOES
} ng_echo;

const char *ng_echo_name(unsigned echo);

/* The weights of one kind of document, from rules. */
typedef struct ng_model {
  float first[NG_FEATURES];
  float second[NG_FEATURES + NG_ECHOES];
  float bar;         /* a second score above it speaks for the story */
  float switch_cost; /* of going from story to furniture or back */
} ng_model;

/* Sets block->score to the second score less the bar. NG_NOMEM. */
ng_status ng_body_score(ng_doc *doc, const ng_features *features,
                        const ng_model *model);

/* The echoes of all first scores, for those who fit weights. NG_NOMEM. */
ng_status ng_body_echoes(ng_doc *doc, const ng_features *features,
                         const float *first, float (*out)[NG_ECHOES]);

/* Decides all blocks that are still open (NG_ROLE_OPEN): the best run of
 * ARTICLE and FURNITURE by block->score, where each change of role costs
 * `switch_cost`. Decided blocks are passed over. The reason of what is dropped
 * is the feature that spoke loudest against it. NG_NOMEM. */
ng_status ng_body_choose(ng_doc *doc, const ng_features *features,
                         const ng_model *model);

#endif
