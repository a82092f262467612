/* Line numbers beside code: what is printed in the margin is no text. */
#ifndef NG_CODE_LINES_H
#define NG_CODE_LINES_H

#include "tree.h"

/* The number at the first line of <pre> element `node` when each of its lines
 * begins with an element that holds nothing but its number, counting up;
 * NG_NONE: they do not. Linear in the element. */
uint32_t ng_code_first_number(const ng_tree *tree, uint32_t node);

/* The number that `text` is, blanks aside; NG_NONE: it is none. */
uint32_t ng_code_number(ng_span text);

/* How many lines `text` has when they are nothing but numbers that count up;
 * else 0. */
uint32_t ng_code_margin(ng_span text);

/* How many lines. */
uint32_t ng_code_lines(ng_span text);

#endif
