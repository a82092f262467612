/* Words, numbers, links and marks of a text, in one pass over its bytes. */
#ifndef NG_TOKEN_H
#define NG_TOKEN_H

#include "segment.h"

/* Fills out->tokens, kinds and marks; the text is shorter than 4 GB. Flags as
 * for ng_segment. NG_NOMEM. */
ng_status ng_tokens_find(const ng_lexicon *lexicon, ng_span text,
                         unsigned flags, ng_segments *out);

/* Gives back what tokens, kinds, marks and the word iterator hold. */
void ng_tokens_free(ng_segments *segments);

#endif
