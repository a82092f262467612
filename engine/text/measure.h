/* What one block's text holds: words, marks, capitals. A cheap scan that needs
 * no tokens. */
#ifndef NG_MEASURE_H
#define NG_MEASURE_H

#include "../base/span.h"
#include "lexicon.h"

/* Flags of a measure. */
enum {
  NG_M_FINAL = 1,  /* ends with a final mark */
  NG_M_COLON = 2,  /* ends with a colon */
  NG_M_OTHER = 4,  /* ends with neither a letter, a digit nor such a mark */
  NG_M_LOWER = 8,  /* starts with a small letter */
  NG_M_QUOTE = 16, /* starts with a quotation mark */
  NG_M_BAR = 32,   /* has a bar, bullet, arrow or copyright sign */
  NG_M_SHOUT = 64, /* all letters are capitals */
};

/* What one block's text holds. */
typedef struct ng_measure {
  uint32_t words, stops, finals, commas, digits, capitals;
  uint32_t cased; /* words of a script with capitals */
  unsigned flags;
} ng_measure;

/* Counts in `text` (valid UTF-8). A script without blanks has a word for two
 * characters. `lexicon` may be NULL: no stop words then. */
void ng_measure_text(ng_span text, const ng_lexicon *lexicon, ng_measure *out);

#endif
