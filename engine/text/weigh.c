/* The inner loops of scoring, four numbers at a time where the processor can.
 */
#include "weigh.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* Four sums side by side: the additions need not wait for each other, and one
 * instruction does all four. Both ways add in the same order, so that they give
 * the same sum to the last bit. */
float ng_weigh(const float *a, const float *b, unsigned count) {
  float sum[4] = {0.0F, 0.0F, 0.0F, 0.0F};
  unsigned k = 0;
#ifdef __SSE2__
  __m128 sums = _mm_setzero_ps();
  for (; k + 4 <= count; k += 4) {
    __m128 products = _mm_mul_ps(_mm_loadu_ps(a + k), _mm_loadu_ps(b + k));
    sums = _mm_add_ps(sums, products);
  }
  _mm_storeu_ps(sum, sums);
#else
  for (; k + 4 <= count; k += 4) {
    sum[0] += a[k] * b[k];
    sum[1] += a[k + 1] * b[k + 1];
    sum[2] += a[k + 2] * b[k + 2];
    sum[3] += a[k + 3] * b[k + 3];
  }
#endif
  for (; k < count; ++k) {
    sum[0] += a[k] * b[k];
  }
  return (sum[0] + sum[1]) + (sum[2] + sum[3]);
}

static float against(const float *first, const float *second, const float *row,
                     uint32_t k) {
  return (first[k] + second[k]) * row[k];
}

/* Does one of the four features from `k` on speak against a block, louder than
 * `worst`? */
static int any_below(const float *first, const float *second, const float *row,
                     uint32_t k, float worst) {
#ifdef __SSE2__
  __m128 weights =
      _mm_add_ps(_mm_loadu_ps(first + k), _mm_loadu_ps(second + k));
  __m128 four = _mm_mul_ps(weights, _mm_loadu_ps(row + k));
  return _mm_movemask_ps(_mm_cmplt_ps(four, _mm_set1_ps(worst)));
#else
  return against(first, second, row, k) < worst ||
         against(first, second, row, k + 1) < worst ||
         against(first, second, row, k + 2) < worst ||
         against(first, second, row, k + 3) < worst;
#endif
}

/* The feature that speaks loudest against a block; the first when none does. */
uint32_t ng_weigh_against(const float *first, const float *second,
                          const float *row, uint32_t count) {
  float worst = 0.0F;
  uint32_t reason = 0, k = 1;
  while (k < count) {
    if (k + 4 <= count && !any_below(first, second, row, k, worst)) {
      k += 4;
      continue;
    }
    for (uint32_t end = k + 4; k < end && k < count; ++k) {
      if (against(first, second, row, k) < worst) {
        worst = against(first, second, row, k);
        reason = k;
      }
    }
  }
  return reason;
}
