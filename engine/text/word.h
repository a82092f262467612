/* Words, numbers and abbreviations in a text. */
#ifndef NG_WORD_H
#define NG_WORD_H

#include "scanner.h"

/* Adds the word, number or link that begins at `begin`, with its point if it is
 * an abbreviation, and notes the marks; gives its end. The bytes before `known`
 * are letters, as the caller has found out. */
const char *ng_scan_word(ng_scanner *s, const char *begin, const char *known);

/* The same for a word of letters only, behind which a point and a blank or line
 * end stand. */
const char *ng_scan_last_word(ng_scanner *s, const char *begin,
                              const char *point);

#endif
