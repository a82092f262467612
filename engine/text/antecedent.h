/* Which sentence another one leans on: where its "she" is named, its "the
 * company" comes from, its question stands. */
#ifndef NG_ANTECEDENT_H
#define NG_ANTECEDENT_H

#include "reading.h"

/* The sentence that `reference`, of sentence `i`, leans on; NG_NONE: there is
 * none. What those in front of `i` lean on is known. Looks back a bounded
 * number of sentences, past those that are no running text. `r` is moved. */
uint32_t ng_antecedent(ng_reading *r, uint32_t i,
                       const ng_reference *reference);

/* Is the term in sentence `i`? */
int ng_antecedent_has(const ng_stats *stats, uint32_t i, uint32_t term);

#endif
