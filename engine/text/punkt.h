/* What a large text tells about its abbreviations and sentence starters, after
 * Kiss and Strunk, "Unsupervised Multilingual Sentence Boundary Detection"
 * (2006). The text streams by once; what is kept grows with the number of
 * different words only. */
#ifndef NG_PUNKT_H
#define NG_PUNKT_H

#include "lexicon.h"

typedef struct ng_punkt ng_punkt;

/* What stands behind the point of a word. */
typedef enum ng_punkt_next {
  NG_NEXT_LOWER, /* a small letter: the sentence goes on */
  NG_NEXT_DIGIT,
  NG_NEXT_STOP,  /* , ; : ! ? or a hyphen: it goes on, or ends there */
  NG_NEXT_UPPER, /* a capital: a name or a new sentence */
  NG_NEXT_END,   /* nothing, the paragraph ends */
  NG_NEXT_OTHER, /* what tells nothing: a quote, a bracket, a line end */
  NG_NEXT_KINDS
} ng_punkt_next;

/* Which words are asked for. */
typedef struct ng_punkt_limits {
  uint32_t count; /* seen with a point as often as this */
  double score;   /* and at least so likely an abbreviation, if missing
                     points are forgiven; */
  double digits;  /* or followed by a digit in this share, 0..1 */
  /* or seen so often, that often with a point (0..1), not longer than this, and
   * nearly always (0..1) followed by what goes on: no capital but of names */
  uint32_t certain_count, certain_letters;
  double certain_with, certain;
  double full_penalty; /* the penalty for missing points is that of the paper
                          up to so many occurrences; of more it looks at their
                          share, else a slip in a thousand would veto */
  double begins;       /* the share of its capitalized places, 0..1, at which a
                          word begins a sentence if its capital tells of one */
} ng_punkt_limits;

/* A word that may be an abbreviation. */
typedef struct ng_punkt_word {
  ng_span word;     /* as written at its example, without the point */
  int capital_only; /* the counts are those of the capitalized form */
  int known;        /* the lexicon knows it in this form */
  int by_shape;     /* read as an abbreviation for its shape, like U.S. */
  unsigned letters; /* that are no points */
  uint32_t with, without;
  uint32_t next[NG_NEXT_KINDS]; /* they sum up to `with` */
  uint32_t names;               /* of `sampled` capitalized words behind it: */
  uint32_t sampled;             /* those that are no sentence starts */
  int certain;                  /* see the limits */
  double score;                 /* of Kiss and Strunk */
  double forgiving;             /* the same without its penalty */
  ng_span example;              /* some words around it, blanks made one */
} ng_punkt_word;

/* A word that likes to begin sentences. */
typedef struct ng_punkt_starter {
  ng_span word; /* case folded */
  uint32_t begins, count;
  double score; /* log-likelihood ratio */
} ng_punkt_starter;

/* `lexicon` is what is known already, it must live as long; may be NULL.
 * `allocator` NULL means libc. NULL: no memory. */
ng_punkt *ng_punkt_new(const ng_lexicon *lexicon,
                       const ng_allocator *allocator);
void ng_punkt_free(ng_punkt *punkt);

/* Reads more of a text, in pieces of any size: what comes out depends on the
 * bytes alone. Broken UTF-8 is repaired. NG_NOMEM: the text is incomplete. */
ng_status ng_punkt_feed(ng_punkt *punkt, ng_span bytes);

/* The text ends here; another may follow. */
ng_status ng_punkt_end(ng_punkt *punkt);

/* How many words there were, how many of them had a point, and how many
 * different ones are kept. */
uint64_t ng_punkt_words(const ng_punkt *punkt);
uint64_t ng_punkt_points(const ng_punkt *punkt);
size_t ng_punkt_count(const ng_punkt *punkt);

/* The `i`th different word, if it is one of those asked for: 1, else 0. What
 * `out` points at lives until the next call that feeds. */
int ng_punkt_word_at(const ng_punkt *punkt, size_t i,
                     const ng_punkt_limits *limits, ng_punkt_word *out);

/* The same for starters: seen `count` times at the beginning of a sentence,
 * with a ratio of `score`, and in small letters more often than as a name. */
int ng_punkt_starter_at(const ng_punkt *punkt, size_t i,
                        const ng_punkt_limits *limits, ng_punkt_starter *out);

#endif
