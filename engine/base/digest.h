/* The fingerprint of a text. */
#ifndef NG_DIGEST_H
#define NG_DIGEST_H

#include "span.h"

#define NG_SHA256_DIGITS 64

/* SHA-256 of `text` in lower-case hexadecimal digits, with a final NUL. */
void ng_sha256(ng_span text, char digits[NG_SHA256_DIGITS + 1]);

#endif
