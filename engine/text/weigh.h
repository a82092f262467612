/* Rows of numbers and their weights. */
#ifndef NG_WEIGH_H
#define NG_WEIGH_H

#include <stdint.h>

/* The sum of a[k] * b[k]: the same to the last bit on every machine. */
float ng_weigh(const float *a, const float *b, unsigned count);

/* The number of the feature that speaks loudest against a row, by the sum of
 * both weights; the first is the constant and never meant, 0 says: none. */
uint32_t ng_weigh_against(const float *first, const float *second,
                          const float *row, uint32_t count);

#endif
