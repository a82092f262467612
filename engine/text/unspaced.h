/* Words in scripts that write no blanks: Han, Kana, Thai and their like. ICU's
 * dictionaries know them; without ICU a character is a word. */
#ifndef NG_UNSPACED_H
#define NG_UNSPACED_H

#include "segment.h"

/* The end of the run of such characters from `p` (which is one) on, at most
 * 64 kB away. */
const char *ng_unspaced_end(const char *p, const char *end);

/* Takes up the run [p, end). */
void ng_unspaced_begin(ng_segments *segments, const char *p, const char *end);

/* The end of the word that begins at `p` inside the run that ends at `end`.
 * Ask for the words of a run in order, without a gap. */
const char *ng_unspaced_word(ng_segments *segments, const char *p,
                             const char *end);

/* Closes what the above keeps open in segments->word_iterator. */
void ng_unspaced_free(ng_segments *segments);

#endif
