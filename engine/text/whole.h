/* Inline elements that are more, or less, than their text. */
#ifndef NG_WHOLE_H
#define NG_WHOLE_H

#include "write.h"

/* Writes what stands for inline element `index` when that is not its text: a
 * formula, the number of a note; of a formula drawn beside its <math>, or the
 * sign that links to a heading, nothing. 0: it is an element like others. */
int ng_write_whole(ng_writer *w, uint32_t index);

#endif
