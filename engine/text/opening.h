/* How a sentence opens: with a date line, an adverb. What stands in front of
 * the news may be cut off; the words for it are in the lexicon. */
#ifndef NG_OPENING_H
#define NG_OPENING_H

#include "doc.h"

typedef struct ng_opening {
  uint32_t date_line; /* the byte where the text goes on behind PARIS (AP) -- ;
                         the sentence's begin when there is none */
  uint32_t adverb;    /* the same behind a connective and its comma, and behind
                         the date line; equal to date_line when there is none */
} ng_opening;

/* Looks at sentence `i` of a segmented document. Neither cut leaves the
 * sentence without a word, and neither reaches into a quotation. `lexicon` may
 * be NULL: then only date lines are known. */
ng_opening ng_opening_of(const ng_doc *doc, const ng_lexicon *lexicon,
                         uint32_t i);

#endif
