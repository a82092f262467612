/* Where people are quoted: which tokens stand between quotation marks. */
#ifndef NG_SPEECH_H
#define NG_SPEECH_H

#include "doc.h"

/* What a token has to do with a quotation. */
typedef enum ng_speech {
  NG_SPEECH_NONE,
  NG_SPEECH_INSIDE,
  NG_SPEECH_OPENS, /* the mark itself */
  NG_SPEECH_CLOSES
} ng_speech;

/* Writes an ng_speech for each token of the article to `out`. Any of the
 * world's quotation marks opens when a blank stands only before it and closes
 * when one stands only behind it; the mark's own direction decides the rest. A
 * quotation that its paragraph does not close is one only when the next
 * paragraph opens with a mark again. Linear. */
void ng_speech_mark(const ng_doc *doc, uint8_t *out);

#endif
