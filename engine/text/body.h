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
  X(weak_among_strong) X(strong_among_weak) X(run_share) X(run_best) \
  X(after_best_run) X(before_best_run) X(gap_before) X(gap_after) \
  X(prev_twin) X(next_twin) X(between_twins) X(twin_alone) \
  X(topic_belief) X(topic_core) X(topic_doubt) X(topic_core_prose) \
  X(topic_core_short) X(inner_prose) X(inner_short) \
  X(path_gap) X(path_doubt) X(path_dates) X(path_marks) X(topic_run) \
  X(topic_run_prose) X(topic_run_apart) X(apart_prose) X(topic_before) \
  X(topic_after)
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
  float ease;        /* how far the bar sinks when the story is too short */
  /* A document of which prose has such a share (of words, or of blocks) was
   * cleaned before: the bar sinks by `clean_ease`. 0: never. */
  float clean_words, clean_blocks, clean_ease;
} ng_model;

/* Sets block->score to the second score less the bar, and the reason of open
 * blocks to the feature that speaks loudest against them. NG_NOMEM. */
ng_status ng_body_score(ng_doc *doc, const ng_features *features,
                        const ng_model *model);

/* The echoes of all first scores, for those who fit weights. NG_NOMEM. */
ng_status ng_body_echoes(ng_doc *doc, const ng_features *features,
                         const float *first, float (*out)[NG_ECHOES]);

/* Why ng_body_choose or ng_body_repair decided as they did: block->reason is a
 * feature's number, or one of these. */
enum {
  NG_REPAIR_CAPTION = NG_FEATURES, /* a caption */
  NG_REPAIR_HEADING,               /* a heading of what was dropped */
  NG_REPAIR_COPY,                  /* the same text stands further up */
  NG_REPAIR_TITLE,                 /* the main heading before the story */
  NG_REPAIR_TWIN,                  /* hidden, and shown elsewhere: twin.h */
  NG_REPAIRS
};

/* "caption", "lonely_heading" ...; NULL: `reason` is a feature or a rule. */
const char *ng_body_repair_name(uint32_t reason);

/* Decides all blocks that are still open (NG_ROLE_OPEN): the best run of
 * ARTICLE and FURNITURE by block->score, where each change of role costs
 * `switch_cost`. Decided blocks are passed over; what is kept needs no reason.
 * A story of fewer than `least_words` is chosen again with a lower bar.
 * NG_NOMEM. */
ng_status ng_body_choose(ng_doc *doc, const ng_features *features,
                         const ng_model *model, uint32_t least_words);

/* Takes out of the story what cannot stand in it: captions, copies, the main
 * heading before it, headings that nothing of the story follows. */
void ng_body_repair(ng_doc *doc, const ng_features *features);

/* Gives headings and first lines that are equal to `text` this role. */
void ng_body_mark(ng_doc *doc, ng_span text, ng_role role, uint32_t reason);

/* The address of the first link in block `i`, near its beginning, or around it;
 * data NULL: there is none. */
ng_span ng_body_link(const ng_doc *doc, uint32_t i);

/* Words and blocks of the story. */
uint64_t ng_body_size(const ng_doc *doc, const ng_features *features,
                      uint32_t *blocks);

#endif
