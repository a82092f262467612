/* Which sentences lean on something that stands elsewhere: "She left", "But
 * it rained", "The two", a quotation without its speaker, an answer without
 * its question. Standing alone in a summary they puzzle the reader. The words
 * are in the lexicon, most of them in lists of ng_syntax_list. */
#ifndef NG_ANAPHORA_H
#define NG_ANAPHORA_H

#include "doc.h"

/* Why a sentence leans. X(word) */
#define NG_LEAN_LIST(X)                                                        \
  X(pronoun)    /* nothing before it in the sentence that it could mean */     \
  X(connective) /* ties the sentence to the one before */                      \
  X(definite)   /* speaks of something as known: the two, the company */       \
  X(speaker)    /* a quotation, and nobody named who says it */                \
  X(answer)     /* the sentence before it is the question */

typedef enum ng_lean {
  NG_LEAN_NOT,
#define NG_X(name) NG_LEAN_##name,
  NG_LEAN_LIST(NG_X)
#undef NG_X
      NG_LEANS
} ng_lean;

/* The word for a reason; "" for NG_LEAN_NOT. */
const char *ng_lean_name(ng_lean why);

/* What a pronoun stands for. */
enum { NG_MEANS_PERSON, NG_MEANS_THING, NG_MEANS_SAID };

typedef struct ng_reference {
  uint8_t why;   /* ng_lean */
  uint8_t means; /* of a pronoun: NG_MEANS_ */
  uint32_t word; /* of a description: the number of its noun, else NG_NONE */
  uint32_t on;   /* the sentence that it leans on; NG_NONE: there is none */
} ng_reference;

/* A sentence as it is, and as it reads without its date line and its leading
 * adverb. */
typedef struct ng_leaning {
  ng_reference whole, cut;
  uint8_t words; /* ng_lean: why its words alone would have it lean, whatever
                    quotation or answer it is */
} ng_leaning;

struct ng_stats;

/* Does sentence `from` use the noun by which sentence `i` speaks of something
 * as known? Then "the company" of `i` may stand behind it. */
int ng_anaphora_introduces(const struct ng_stats *stats, uint32_t from,
                           uint32_t i);

/* Fills stats->leaning for all sentences of `doc`; all else in `stats` that
 * comes from one sentence alone is there already. `lexicon` may be NULL: then
 * only quotations are looked at. Linear. */
void ng_anaphora(struct ng_stats *stats, const ng_doc *doc,
                 const ng_lexicon *lexicon);

#endif
