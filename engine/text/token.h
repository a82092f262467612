/* Words, numbers, links and marks of a text, in one pass over its bytes. */
#ifndef NG_TOKEN_H
#define NG_TOKEN_H

#include "scanner.h"

/* Gets ready to fill out->tokens, kinds and marks from `text`, which is shorter
 * than 4 GB. Flags as for ng_segment. */
void ng_tokens_begin(ng_scanner *s, const ng_lexicon *lexicon, ng_span text,
                     unsigned flags, ng_segments *out);

/* Adds the tokens of the next `bytes` bytes at least, or of all that is left;
 * s->at tells where it stopped. NG_NOMEM. */
ng_status ng_tokens_go_on(ng_scanner *s, size_t bytes);

/* Adds the segments of UAX #29 instead, those of the whole text. NG_NOMEM. */
ng_status ng_tokens_plain(ng_scanner *s);

/* Gives back what tokens, kinds, marks and the word iterator hold. */
void ng_tokens_free(ng_segments *segments);

#endif
