/* How many slips of typing lie between two words. */
#ifndef NG_DISTANCE_H
#define NG_DISTANCE_H

#include "span.h"

enum { NG_DISTANCE_BYTES = 64 }; /* longest word that is measured */

/* Letters added, left out, changed, or swapped with the next one, in bytes
 * (optimal string alignment). A word longer than NG_DISTANCE_BYTES is as far
 * from any other as it is long. */
uint32_t ng_distance(ng_span a, ng_span b);

#endif
