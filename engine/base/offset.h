/* Places in a text, counted in other units than bytes. */
#ifndef NG_OFFSET_H
#define NG_OFFSET_H

#include "span.h"

typedef enum ng_offset_unit {
  NG_OFFSET_BYTES,
  NG_OFFSET_UTF16,     /* code units of UTF-16, as JavaScript counts */
  NG_OFFSET_CODEPOINTS /* as Python counts */
} ng_offset_unit;

typedef struct ng_offset {
  size_t place; /* 0-based, in bytes; then in the other unit */
  size_t order; /* of the caller; comes back untouched */
} ng_offset;

/* Converts each place of `text` (valid UTF-8) into `unit`, in one pass; a place
 * past the end counts as the end. The items come back sorted by place. */
void ng_offset_convert(ng_span text, ng_offset_unit unit, ng_offset *items,
                       size_t count);

#endif
