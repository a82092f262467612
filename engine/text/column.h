/* A column has one bit for each block of a page: where does something hold? */
#ifndef NG_COLUMN_H
#define NG_COLUMN_H

#include "doc.h"

static inline void ng_bit_set(uint64_t *bits, size_t i) {
  bits[i / 64] |= UINT64_C(1) << (i % 64);
}

static inline int ng_bit_has(const uint64_t *bits, size_t i) {
  return (bits[i / 64] >> (i % 64) & 1) != 0;
}

/* Marks the blocks whose whole text stands below `node` of the tree. */
void ng_column_below(const ng_doc *doc, uint64_t *column, uint32_t node);

/* Marks the blocks of runs that hold `least` links or more and little else. */
void ng_column_link_lists(const ng_doc *doc, uint32_t least, uint64_t *column);

/* Has none of its `words` of 64 bits a bit that is set? */
int ng_column_is_empty(const uint64_t *column, size_t words);

#endif
