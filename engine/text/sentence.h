/* Where sentences end: decided at the marks that token.c noted. */
#ifndef NG_SENTENCE_H
#define NG_SENTENCE_H

#include "segment.h"

/* Fills out->sentences and first_token from its tokens and marks. NG_NOMEM. */
ng_status ng_sentences_find(const ng_lexicon *lexicon, ng_span text,
                            ng_segments *out);

void ng_sentences_free(ng_segments *segments);

#endif
