/* A word and some of the text around it, to show where it was seen. */
#ifndef NG_CONTEXT_H
#define NG_CONTEXT_H

#include "../base/span.h"

enum {
  NG_CONTEXT_WORD = 49,   /* bytes of the longest word, with its point */
  NG_CONTEXT_AROUND = 30, /* bytes on either side, whole words only */
  NG_CONTEXT_BYTES = NG_CONTEXT_WORD + 2 * NG_CONTEXT_AROUND
};

typedef struct ng_context {
  uint8_t begin, end; /* of the word in `text`, without its point; equal when
                         the word has marks that cannot be seen */
  uint8_t len;
  char text[NG_CONTEXT_BYTES]; /* one line: blanks and what cannot be seen are
                                  one blank */
} ng_context;

/* Sets the context of `word`, a part of `text` that has its point behind it
 * and is shorter than NG_CONTEXT_WORD. */
void ng_context_set(ng_context *context, ng_span text, ng_span word);

#endif
