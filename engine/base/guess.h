/* What encoding an unlabelled page may have: by its UTF-8, else by uchardet
 * (Mozilla's detector), where it was found at build time. */
#ifndef NG_GUESS_H
#define NG_GUESS_H

#include "span.h"

enum { NG_GUESS_NAME = 32 };

/* Is this UTF-8 with a few faults? Some characters of several bytes are whole,
 * and ten times as many as bytes that stand for nothing. */
int ng_guess_is_utf8(ng_span bytes);

/* Writes the label of the encoding that `bytes` seem to be in to `name`; "" is
 * no idea. Looks at no more than the first megabyte behind the first byte that
 * is not ASCII. */
void ng_guess_encoding(ng_span bytes, char name[NG_GUESS_NAME]);

#endif
