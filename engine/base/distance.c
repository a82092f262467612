/* How many slips of typing lie between two words. */
#include "distance.h"

static uint32_t least(uint32_t a, uint32_t b) {
  return a < b ? a : b;
}

uint32_t ng_distance(ng_span a, ng_span b) {
  if (a.len > NG_DISTANCE_BYTES || b.len > NG_DISTANCE_BYTES) {
    return (uint32_t)(a.len > b.len ? a.len : b.len);
  }
  /* Three rows of the table: this letter of `a`, the one before, and one more
   * for the swap. */
  uint32_t rows[3][NG_DISTANCE_BYTES + 1];
  for (uint32_t k = 0; k <= b.len; k++) {
    rows[0][k] = k;
  }
  for (uint32_t i = 1; i <= a.len; i++) {
    uint32_t *now = rows[i % 3], *last = rows[(i + 2) % 3];
    const uint32_t *older = rows[(i + 1) % 3];
    now[0] = i;
    for (uint32_t k = 1; k <= b.len; k++) {
      uint32_t differ = a.data[i - 1] != b.data[k - 1];
      now[k] = least(least(last[k], now[k - 1]) + 1, last[k - 1] + differ);
      if (i > 1 && k > 1 && a.data[i - 1] == b.data[k - 2] &&
          a.data[i - 2] == b.data[k - 1]) {
        now[k] = least(now[k], older[k - 2] + 1);
      }
    }
  }
  return rows[a.len % 3][b.len];
}
