/* When a story was published, as the scripts of its page tell it: the member
 * "datePublished" of some object. Which names count is told by the caller. */
#ifndef NG_MOMENT_H
#define NG_MOMENT_H

#include "../base/span.h"
#include "../base/wordset.h"

/* Does the value begin like "2024-05-17"? */
int ng_moment_is(ng_span value);

/* Finds in `page` a string that begins with digits, or a number of seconds or
 * milliseconds, behind one of the `names` (lower case, with `bit`), which may
 * be quoted, also in a string or in an attribute. `value`: the first of them,
 * borrowed from `page`; data NULL: there is none, or they tell different days.
 * Linear in the page. */
void ng_moment_find(ng_span page, const ng_wordset *names, uint32_t bit,
                    ng_span *value);

#endif
