/* Which of a reader's questions each sentence answers: who, what, when, where,
 * why, how many; and whether it tells what is at stake. Told by the words of
 * the language and by names, not understood. */
#ifndef NG_COVER_H
#define NG_COVER_H

#include "stats.h"

/* X(name, in short) */
#define NG_TELLS_LIST(X)                                                       \
  X(who)     /* a name that is no place; one of `people` */                    \
  X(what)    /* shares as much with the headline as what_share asks for */     \
  X(when)    /* one of `times` or `time_names`, a year */                      \
  X(where)   /* a name behind one of `before_places` */                        \
  X(why)     /* one of `causes` */                                             \
  X(numbers) /* a figure that is no date; one of `number_words` */             \
  X(stakes)  /* one of `stakes` */

enum {
#define NG_X(name) NG_ASK_##name,
  NG_TELLS_LIST(NG_X)
#undef NG_X
      NG_ASKS
};

/* The bit of one question. */
#define NG_TELLS(name) (1u << NG_ASK_##name)

/* The word for a question, "who" ...; NULL for one that is none. */
const char *ng_ask_name(unsigned ask);

/* Writes the NG_TELLS() bits of each sentence to `tells` (stats->count bytes).
 * `what_share`: a sentence tells what happened when its part of the headline
 * (of the story's common words, where there is no headline) is at least so
 * much. Linear in the tokens. */
void ng_cover(const ng_stats *stats, const ng_doc *doc,
              const ng_lexicon *lexicon, double what_share, uint8_t *tells);

/* Does sentence `i` answer that one question, how many? The same as its bit
 * above, without the rest. */
int ng_cover_numbers(const ng_stats *stats, const ng_doc *doc,
                     const ng_lexicon *lexicon, uint32_t i);

#endif
