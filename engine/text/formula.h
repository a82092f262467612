/* A formula of a page as a line of text. */
#ifndef NG_FORMULA_H
#define NG_FORMULA_H

#include "../base/buffer.h"
#include "tree.h"

/* Appends the <math> element `node` to `out`: its TeX where the page gives it,
 * else its signs with ^ _ / and brackets where they stand above, below and over
 * each other, "(a + b)/(2 c^2)". A failure is remembered in `out`. */
void ng_formula_write(const ng_tree *tree, uint32_t node, ng_buffer *out);

/* Is this the text of a picture that shows a formula, TeX that is? */
int ng_formula_is_tex(ng_span text);

#endif
