/* A sentence read word by word, by those who ask what it leans on: what a
 * word is, in which lists it stands, alone or with those behind it. */
#ifndef NG_READING_H
#define NG_READING_H

#include "speech.h"
#include "stats.h"

typedef struct ng_reading {
  const ng_stats *stats;
  const ng_doc *doc;
  const ng_lexicon *lexicon; /* may be NULL */
  uint32_t filled;           /* ng_syntax_list bits that any word has */
  int capital_nouns;         /* every noun has a capital here */
  int gendered;              /* a "she" may be a thing here */
  uint32_t begin, end;       /* tokens of the sentence */
} ng_reading;

void ng_reading_init(ng_reading *r, const ng_stats *stats, const ng_doc *doc,
                     const ng_lexicon *lexicon);

/* Moves to sentence `i`. */
void ng_reading_move(ng_reading *r, uint32_t i);

/* The word of token `k`; NULL when that is none, or not of the sentence. */
static inline const ng_word *ng_reading_word(const ng_reading *r, uint32_t k) {
  uint32_t word = k < r->end ? r->stats->word_of_token[k] : NG_NONE;
  return word != NG_NONE ? &r->stats->terms.words[word] : NULL;
}

/* The longest entry of the lexicon that begins at a token, with the lists of
 * it that matter here; the word itself where no phrase begins. */
typedef struct ng_entry {
  uint32_t lists, syntax; /* NG_LIST_ and NG_SYNTAX_ bits */
  uint32_t behind;        /* the token behind it */
} ng_entry;

ng_entry ng_reading_entry(const ng_reading *r, uint32_t k);
ng_entry ng_reading_single(const ng_reading *r, uint32_t k);

/* Is the word itself, or its ending, in a list such as "-ó"? */
int ng_reading_ends(const ng_reading *r, const ng_word *word, uint32_t syntax);

/* Is the word somebody's or some place's name? The first one of a sentence
 * counts when nothing speaks against it. Outside the sentence: no. */
int ng_reading_is_name(const ng_reading *r, uint32_t k);

int ng_reading_is_number(const ng_reading *r, uint32_t k);

/* A weekday, a month, a number. */
int ng_reading_is_time(const ng_reading *r, uint32_t k);

int ng_reading_is_comma(const ng_reading *r, uint32_t k);
int ng_reading_is_dash(const ng_reading *r, uint32_t k);

/* The token behind an age that stands for somebody, "32-year-old"; `k` when
 * none begins there. */
uint32_t ng_reading_behind_age(const ng_reading *r, uint32_t k);

/* Is there a blank behind token `k`? */
int ng_reading_has_blank(const ng_reading *r, uint32_t k);

/* "It is likely", "It was Smith": does the pronoun at `k` mean nothing? */
int ng_reading_is_expletive(const ng_reading *r, uint32_t k);

#endif
