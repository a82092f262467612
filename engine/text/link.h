/* URLs and e-mail addresses in a text. */
#ifndef NG_LINK_H
#define NG_LINK_H

#include "scanner.h"

/* The end of a URL from `p` on: up to a blank or a delimiter, without the
 * punctuation that belongs to the sentence. */
const char *ng_scan_link(const ng_scanner *s, const char *p);

/* An address whose @ is at `at`, behind the word that begins at `word` and is
 * not added yet: its local part may reach back over earlier tokens. Gives its
 * end, NULL when it is none. */
const char *ng_scan_address(ng_scanner *s, const char *word, const char *at);

#endif
