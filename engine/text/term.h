/* The words of one document: folded, stemmed, numbered, counted. A word is a
 * folded spelling, a term is what several words have in common ("talk" for
 * talks and talking). Numbers are given in order of first appearance, so they
 * do not depend on the hash. */
#ifndef NG_TERM_H
#define NG_TERM_H

#include "../base/arena.h"
#include "../base/status.h"
#include "lexicon.h"
#include "segment.h"
#include "stem.h"

/* One distinct spelling, case folded. */
typedef struct ng_word {
  ng_span text;      /* folded, in the arena */
  uint64_t hash;     /* of text */
  uint32_t lists;    /* of the lexicon: ng_word_list bits */
  uint32_t syntax;   /* of the lexicon: ng_syntax_list bits */
  uint32_t term;     /* NG_NONE for a stop word */
  uint32_t count;    /* how often it stands in the document */
  uint32_t capitals; /* how often with a capital where none was due */
} ng_word;

/* One distinct stem. */
typedef struct ng_term {
  ng_span text; /* in the arena */
  uint64_t hash;
} ng_term;

typedef struct ng_terms {
  ng_arena *arena;
  const ng_lexicon *lexicon; /* NULL: no stop words */
  ng_stems *stems;           /* NULL: a term is a word */
  ng_word *words;
  uint32_t word_count, word_room;
  ng_term *terms;
  uint32_t term_count, term_room;
  uint32_t *word_slots, *term_slots; /* number + 1; 0 is free */
  uint32_t word_mask, term_mask;
} ng_terms;

/* An empty table with room for the words of about `tokens` tokens; all memory
 * comes from `arena`, which outlives it, as do lexicon and stems. NG_NOMEM. */
ng_status ng_terms_init(ng_terms *terms, ng_arena *arena,
                        const ng_lexicon *lexicon, ng_stems *stems,
                        size_t tokens);

/* A word ready to be numbered: folded, hashed, and the memory that will be
 * asked for it on its way. */
typedef struct ng_folded {
  uint64_t hash;
  size_t len;
  char bytes[NG_WORD_MAX];
} ng_folded;

void ng_terms_fold(const ng_terms *terms, ng_span word, ng_folded *out);
ng_status ng_terms_add_folded(ng_terms *terms, const ng_folded *word,
                              uint32_t *number);

/* The number of a word (any case) in *word, added when it is new; does not
 * count it. NG_NOMEM. */
ng_status ng_terms_add(ng_terms *terms, ng_span word, uint32_t *number);

/* The term of a word that may not be in the document: NG_NONE when it is a
 * stop word or no word of the document shares its stem. */
uint32_t ng_terms_find(const ng_terms *terms, ng_span word);

/* A table of rows, one per sentence, of the terms in it; each term once, in
 * the order of first appearance in that sentence. */
typedef struct ng_rows {
  uint32_t count;
  uint32_t *start; /* count + 1 */
  uint32_t *term;
  uint32_t *times; /* how often the term stands in the sentence */
} ng_rows;

/* Fills `rows` (in `arena`) from the term number of each token (NG_NONE: not a
 * term) and the first token of each of `count` sentences; first[count] is the
 * number of tokens. NG_NOMEM. */
ng_status ng_rows_init(ng_rows *rows, ng_arena *arena, const uint32_t *of_token,
                       const uint32_t *first, uint32_t count,
                       uint32_t term_count);

/* The terms of row `i`. */
static inline uint32_t ng_rows_len(const ng_rows *rows, uint32_t i) {
  return rows->start[i + 1] - rows->start[i];
}

#endif
