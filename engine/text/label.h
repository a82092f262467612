/* What may stand before the items of a list: 1 2 3, a b c, i ii iii. */
#ifndef NG_LABEL_H
#define NG_LABEL_H

#include "../base/span.h"

/* The readings of a label; 0 where it has none. "i" is both. */
typedef struct ng_label {
  unsigned number, letter, roman;
} ng_label;

/* Reads a label of at most 4 bytes, which may end in a point; all zero when
 * `text` is none. */
ng_label ng_label_read(ng_span text);

/* Is `next` the label that comes after `last`, in some reading? */
int ng_label_follows(ng_label last, ng_label next);

static inline int ng_label_exists(ng_label label) {
  return (label.number | label.letter | label.roman) != 0;
}

#endif
