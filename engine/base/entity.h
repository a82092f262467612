/* Character references: &amp; &#8217; &#x2019; as browsers read them. */
#ifndef NG_ENTITY_H
#define NG_ENTITY_H

#include "span.h"

/* Reads the reference at the start of `text`, which begins with '&'. Gives
 * the bytes it takes, 0 when it is none and the '&' stands for itself; in
 * out[0, *len) its UTF-8, never longer than the reference. Numbers 128 to 159
 * are windows-1252; NUL, controls, surrogates and what is beyond Unicode give
 * U+FFFD. Old names need no ';' (but in an attribute no letter, digit or '='
 * may follow). */
size_t ng_entity_decode(ng_span text, int in_attribute, char out[4],
                        unsigned *len);

#endif
