/* Text made comparable: what an editor types and what a page has become the
 * same bytes. Any case is lower case, any run of white space is one blank,
 * typographic quotes and dashes are plain ones, full-width letters are plain,
 * soft hyphens and zero-width characters are not there. */
#ifndef NG_NORMAL_H
#define NG_NORMAL_H

#include "buffer.h"

enum { NG_NORMAL_BYTES = 4 }; /* most that one character becomes */

int ng_normal_is_space(uint32_t c);

/* Writes what the character `c` becomes (nothing, or one character; ' ' for
 * any white space) and gives its bytes. */
unsigned ng_normal_char(uint32_t c, char out[NG_NORMAL_BYTES]);

/* Appends the normal form of `text` (valid UTF-8) to `out`, without blanks at
 * its ends unless `keep_ends`. A failure is remembered in out->status. */
void ng_normal_add(ng_buffer *out, ng_span text, int keep_ends);

/* Writes `text` (valid UTF-8) for comparing titles and names to `out`, which
 * has ng_fold_room(text.len) bytes, and gives the length: case folded, blanks
 * for marks and symbols, none for apostrophes, single blanks inside. */
size_t ng_normal_key(ng_span text, char *out);

/* Is `text` a line as it should be: no blank at its ends and none doubled, no
 * control, nothing that may begin a reference or a tag, or a blank that does
 * not break? */
int ng_normal_is_line(ng_span text);

/* Where `text` (under 4 GB) is but for blanks and invisible characters at its
 * ends. */
ng_range ng_normal_trim(ng_span text);

/* Ornaments are blanks and the marks that stand around the words of a button
 * or a heading without changing what it says: bullets, arrows, dashes, colons,
 * points. How many bytes of them `text` begins with. */
size_t ng_normal_skip_ornaments(ng_span text);

/* Where the ornaments at the end of `text` begin; 0: there is nothing else. */
size_t ng_normal_before_ornaments(ng_span text);

/* `text` without the ornaments at its ends; all of it when it has nothing
 * else. */
ng_span ng_normal_line(ng_span text);

/* Where the character before `at` (> 0) begins. */
size_t ng_normal_step_back(ng_span text, size_t at);

#endif
