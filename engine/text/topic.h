/* Which lines of a text speak of the same things: the words that each has and
 * others have, too. A teaser shares few words with the story it stands by. */
#ifndef NG_TOPIC_H
#define NG_TOPIC_H

#include "doc.h"
#include "lexicon.h"

/* The telling words of all blocks, as numbers. */
typedef struct ng_topic {
  uint32_t *terms;  /* of each block in a row, none twice in a block */
  uint32_t *first;  /* per block: where its terms begin; one more at the end */
  uint32_t *spread; /* per term: how many blocks have it */
  uint32_t block_count, term_count;
} ng_topic;

/* Numbers the words of all blocks: folded, cut to their first letters so that
 * endings do not matter, without stop words, numbers and very short ones. A
 * script without blanks has a term for each pair of characters. `lexicon` may
 * be NULL. NG_NOMEM. */
ng_status ng_topic_find(ng_doc *doc, const ng_lexicon *lexicon, ng_topic *out);

/* For each term, the sum of `worth` over the blocks that have it. NG_NOMEM. */
ng_status ng_topic_sum(ng_doc *doc, const ng_topic *topic, const float *worth,
                       float **sums);

/* For each term, how many blocks of the story have it. NG_NOMEM. */
ng_status ng_topic_story(ng_doc *doc, const ng_topic *topic, float **sums);

/* How many terms block `i` has. */
static inline uint32_t ng_topic_size(const ng_topic *t, uint32_t i) {
  return t->first[i + 1] - t->first[i];
}

/* The share of the terms of block `i` of which `sums` is at least `least` when
 * `own`, which the block itself has added, is taken off. Few terms prove
 * little: the share is of two terms more than there are. */
float ng_topic_share(const ng_topic *topic, uint32_t i, const float *sums,
                     float own, float least);

/* The share of the terms of block `i` that block `other` has, too. */
float ng_topic_common(const ng_topic *topic, uint32_t i, uint32_t other);

#endif
