/* Why a sentence ends at a place, or does not: the rules of decide.c. */
#ifndef NG_VERDICT_H
#define NG_VERDICT_H

#include "segment.h"

/* The rule that decided. What follows is told from behind the mark and its
 * closing quotes and brackets. */
typedef enum ng_reason {
  NG_BECAUSE_TEXT_END,
  NG_BECAUSE_PARAGRAPH,
  NG_BECAUSE_LINE,
  NG_BECAUSE_BULLET,
  NG_BECAUSE_LINE_GOES_ON,
  NG_BECAUSE_LIST_ITEM,
  NG_BECAUSE_LIST_LABEL,
  NG_BECAUSE_NO_BLANK,
  NG_BECAUSE_ELLIPSIS_BEGINS,
  NG_BECAUSE_ELLIPSIS_ENDS,
  NG_BECAUSE_ELLIPSIS_GOES_ON,
  NG_BECAUSE_CAPITAL,
  NG_BECAUSE_LOWER,
  NG_BECAUSE_SMALL_STARTER,
  NG_BECAUSE_SMALL_AFTER_WORD,
  NG_BECAUSE_NUMBER,
  NG_BECAUSE_CASELESS,
  NG_BECAUSE_SYMBOL,
  NG_BECAUSE_MARK,
  NG_BECAUSE_NEVER_ENDS,
  NG_BECAUSE_OFTEN_ENDS,
  NG_BECAUSE_ABBREVIATION,
  NG_BECAUSE_STARTER,
  NG_BECAUSE_NO_STARTER,
  NG_BECAUSE_TITLE,
  NG_BECAUSE_SEMICOLON,
  NG_BECAUSE_INITIAL,
  NG_BECAUSE_ORDINAL,
  NG_BECAUSE_NAME_WITH_MARK,
  NG_BECAUSE_SPEAKER,
  NG_BECAUSE_ASIDE,
  NG_BECAUSE_ASKED_ENDS, /* the asker has said so */
  NG_BECAUSE_ASKED_GOES_ON,
  NG_REASONS
} ng_reason;

/* What is known of a reason. */
typedef struct ng_reason_facts {
  const char *name; /* "before-starter"; stands in the help page, never moves */
  uint8_t splits;   /* the sentence ends here */
  uint8_t weak;     /* a default: more could be known of the words */
  uint32_t lists; /* ng_word_list bits that the word at `shown` was asked for */
} ng_reason_facts;

extern const ng_reason_facts NG_REASON_FACTS[NG_REASONS];

/* A word that a rule has looked up, as lists have it (no point, no apostrophe
 * of elision), the lists it was looked for in and those that have it. */
typedef struct ng_evidence {
  ng_span word;   /* in the text; empty: the rule has looked nothing up */
  uint32_t asked; /* ng_word_list bits */
  uint32_t lists; /* of these */
} ng_evidence;

/* The word that stands at the mark, without a last point; empty: there is none.
 */
ng_span ng_verdict_word(const char *text, const ng_segments *found,
                        const ng_verdict *v);

/* What was looked up of the word at the mark, and of the word at v->shown.
 * `found` is the result over `text` that `v` belongs to. */
ng_evidence ng_verdict_at_mark(const ng_lexicon *lexicon, const char *text,
                               const ng_segments *found, const ng_verdict *v);
ng_evidence ng_verdict_at_shown(const ng_lexicon *lexicon, const char *text,
                                const ng_segments *found, const ng_verdict *v);

/* The word without the apostrophe of elision at its end: l' of l'eau. */
ng_span ng_word_unelided(ng_span word);

#endif
