/* Sentences whose subject is left out and stands somewhere before: "Anunció
 * que dimite", "Primlerin ödendiğini savundu". */
#ifndef NG_DROPPED_H
#define NG_DROPPED_H

#include "reading.h"

/* Does the sentence, read from token `k` on, lack its subject? No where the
 * language has no `dropped_endings`. Linear. */
int ng_dropped_subject(const ng_reading *r, uint32_t k);

#endif
