/* Does the sentence end at a mark, and by which rule? */
#ifndef NG_DECIDE_H
#define NG_DECIDE_H

#include "finder.h"
#include "verdict.h"

/* The rule that decides at `mark`, which is no label, in the open sentence of
 * `f`. Sets f->next and f->shown. */
ng_reason ng_decide(ng_finder *f, const ng_mark *mark);

#endif
