/* Where sentences end: at marks that token.c noted, as decide.c decides. */
#ifndef NG_SENTENCE_H
#define NG_SENTENCE_H

#include "finder.h"

/* Gets ready to find the sentences of `text`, whose tokens come to `out` little
 * by little. Flags as for ng_segment. */
void ng_sentences_begin(ng_finder *f, const ng_lexicon *lexicon, ng_span text,
                        unsigned flags, ng_segments *out);

/* Adds the sentences of the paragraphs whose tokens are there, of all when
 * `complete`, to out->sentences and first_token, with NG_SEGMENT_EXPLAIN also
 * to out->verdicts; drops their marks. NG_NOMEM. */
ng_status ng_sentences_go_on(ng_finder *f, int complete);

void ng_sentences_free(ng_segments *segments);

#endif
