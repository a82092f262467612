/* What may be cut out of a sentence so that the rest stays one and says the
 * same: bytes of the story, never new ones. Which words allow a cut and which
 * forbid it is in the lexicon. */
#ifndef NG_TRIM_H
#define NG_TRIM_H

#include "stats.h"

/* The kinds of cuts, by their names in `trim` of a style. X(name) */
#define NG_CUT_LIST(X)                                                         \
  X(date_line)      /* PARIS (AP) -- */                                        \
  X(leading_adverb) /* However, */                                             \
  X(parenthetical)  /* (see map); an aside between two dashes */               \
  X(attribution)    /* , officials said; According to officials, */            \
  X(trailing_time)  /* on Wednesday, before the full stop */

typedef enum ng_cut_kind {
#define NG_X(name) NG_CUT_##name,
  NG_CUT_LIST(NG_X)
#undef NG_X
      NG_CUT_KINDS
} ng_cut_kind;

/* The word for a kind; never NULL. */
const char *ng_cut_name(ng_cut_kind kind);

enum { NG_CUTS_MOST = 12 }; /* in one sentence */

typedef struct ng_cut {
  ng_range range; /* in doc->article */
  uint32_t kind;  /* ng_cut_kind */
} ng_cut;

typedef struct ng_trim_settings {
  uint32_t kinds;         /* 1 << kind for each that is wanted */
  uint32_t least_words;   /* the last three kinds leave so many at least */
  uint32_t longest_aside; /* words; a longer one stays */
  uint32_t free_words;    /* when more go, they must be no more than stay */
} ng_trim_settings;

/* The cuts for sentence `i` in order, none touching another's bytes; gives how
 * many. No cut has a quotation mark in it, or parts a quotation from who says
 * it; brackets stay in pairs, and the end of the sentence stays, and at least
 * half of its words. Of `stats`, which measured `doc`, nothing is changed.
 * `words` gets the words that are left. Linear in the sentence. */
uint32_t ng_trim(const ng_doc *doc, const ng_stats *stats, uint32_t i,
                 const ng_trim_settings *settings, ng_cut cuts[NG_CUTS_MOST],
                 uint32_t *words);

#endif
