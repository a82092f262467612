/* Where sentences end: at marks that token.c noted, as decide.c decides. */
#ifndef NG_SENTENCE_H
#define NG_SENTENCE_H

#include "segment.h"

/* Fills out->sentences and first_token from its tokens and marks, with
 * NG_SEGMENT_EXPLAIN among the flags also out->verdicts. NG_NOMEM. */
ng_status ng_sentences_find(const ng_lexicon *lexicon, ng_span text,
                            unsigned flags, ng_segments *out);

void ng_sentences_free(ng_segments *segments);

#endif
