/* Interviews: somebody asks, a paragraph each time, and somebody answers of
 * himself. What is said there is nobody's once the questions are left out. */
#ifndef NG_DIALOGUE_H
#define NG_DIALOGUE_H

#include "reading.h"

/* The sentence with which the talk begins, behind what introduces it; NG_NONE:
 * the story is no interview. Moves `r`. Linear. */
uint32_t ng_dialogue(ng_reading *r);

/* Is sentence `i`, of a talk, the last one of a paragraph that asks? */
int ng_dialogue_asks(const ng_reading *r, uint32_t i);

#endif
