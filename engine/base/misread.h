/* Texts that were read in the wrong encoding on their way to us: whoever takes
 * a Chinese or Russian page for windows-1252, as HTTP libraries do with pages
 * that name no encoding, hands on one long row of accents. */
#ifndef NG_MISREAD_H
#define NG_MISREAD_H

#include "buffer.h"

/* If `text` (valid UTF-8) looks like bytes that were misread as windows-1252,
 * writes these bytes to `bytes` (initialized, empty) and gives 1. Looks at the
 * first few hundred characters beyond ASCII before it does more. What has no
 * byte becomes '?'. A failed allocation is in `bytes`. */
int ng_misread_as_1252(ng_span text, ng_buffer *bytes);

#endif
