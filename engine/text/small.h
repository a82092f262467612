/* Does a sentence begin with a small letter? Informal texts do that. */
#ifndef NG_SMALL_H
#define NG_SMALL_H

#include "finder.h"
#include "verdict.h"

/* The rule for a mark behind which f->shown is a word with a small letter;
 * NG_BECAUSE_LOWER when the sentence goes on. */
ng_reason ng_small_begins(const ng_finder *f, const ng_mark *mark);

#endif
