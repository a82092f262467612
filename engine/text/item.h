/* Items of lists inside a paragraph. */
#ifndef NG_ITEM_H
#define NG_ITEM_H

#include "finder.h"

/* Does the open sentence have nothing yet but a label that ends at `mark`? */
int ng_item_is_label(const ng_finder *f, const ng_mark *mark);

/* A label that begins a list behind a mark, or carries on the list of this
 * paragraph, begins a sentence: gives its first token. 0: nothing to do. */
size_t ng_item_split(ng_finder *f, const ng_mark *mark);

#endif
