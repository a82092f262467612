/* What can be said about each sentence of an article in numbers. Computed in
 * one go, kept in arrays; which numbers count how much is the style's taste. */
#ifndef NG_STATS_H
#define NG_STATS_H

#include "anaphora.h"
#include "doc.h"
#include "opening.h"
#include "rank.h"
#include "similar.h"

/* The parts of a score. Each is 0..1 for each sentence. X(word) */
#define NG_SCORE_LIST(X)                                                       \
  X(position)  /* 1 for the first sentence, falling */                         \
  X(early)     /* 1 for the first sentence, 0 for the last, evenly between */  \
  X(headline)  /* shares words with the title (BM25, the best one has 1) */    \
  X(central)   /* is about what the rest is about (rank.h) */                  \
  X(names)     /* names people, places: full at names_full */                  \
  X(numbers)   /* figures: full at numbers_full */                             \
  X(speech)    /* the share of its words between quotation marks */            \
  X(length)    /* its words: full at words_full */                             \
  X(common)    /* its words are the story's frequent ones (the best has 1) */  \
  X(subject)   /* opens with a name; 1 for the one the story is full of */     \
  X(shared)    /* has words that come back elsewhere, all counted (best: 1) */ \
  X(paragraph) /* 1: opens its paragraph */                                    \
  X(long)      /* 0 up to long_from words, full at long_full */

typedef enum ng_score {
#define NG_X(name) NG_SCORE_##name,
  NG_SCORE_LIST(NG_X)
#undef NG_X
      NG_SCORES
} ng_score;

/* The word for a part, as in `weigh`; never NULL. */
const char *ng_score_name(ng_score part);

/* What kind of sentence it is; bits of stats->flags. */
enum {
  NG_SENTENCE_QUOTE = 1,         /* at least half of its words are speech */
  NG_SENTENCE_LOOSE_QUOTE = 2,   /* speech, and nobody named who says it */
  NG_SENTENCE_DANGLING = 4,      /* leans on another one, not for a speaker */
  NG_SENTENCE_STARTS_INSIDE = 8, /* a quotation was open before it */
  NG_SENTENCE_ENDS_INSIDE = 16,  /* a quotation is open behind it */
  NG_SENTENCE_FIRST = 32,        /* the first one of its paragraph */
  NG_SENTENCE_SHORT = 64,        /* too short to count as a sentence */
  NG_SENTENCE_ASIDE = 128,       /* of a heading, table, caption, listing */
  NG_SENTENCE_QUESTION = 256,    /* ends with a question mark */
  NG_SENTENCE_EXCLAMATION = 512
};

/* What the capital of a token says; of stats->capital. */
enum {
  NG_CAPITAL_NO,  /* it has none, or is no word */
  NG_CAPITAL_DUE, /* it begins a sentence, or a quotation */
  NG_CAPITAL_NAME
};

/* Taste, given by the scripts. */
typedef struct ng_stats_settings {
  double half_position; /* sentences until `position` has fallen to 1/2 */
  double names_full, numbers_full, words_full;
  double long_from, long_full;
  uint32_t short_words;   /* fewer words do not make a sentence */
  uint32_t subject_words; /* how many words open a sentence */
  ng_bm25 bm25;
  ng_rank_settings rank;
} ng_stats_settings;

typedef struct ng_stats {
  uint32_t count; /* sentences */
  ng_terms terms;
  uint32_t *word_of_token; /* NG_NONE: the token is no word */
  uint8_t *speech;         /* per token: ng_speech */
  uint8_t *capital;        /* per token: NG_CAPITAL_ */
  ng_rows rows;
  ng_weights weights;
  ng_similar similar;
  uint32_t *words;     /* per sentence: words and numbers in it */
  uint32_t *names;     /* per sentence: runs of capitalised words */
  uint32_t *numbers;   /* per sentence: figures and number words */
  uint32_t *subject;   /* per sentence: the term of the name that it opens with;
                          NG_NONE: it opens with none */
  uint16_t *flags;     /* per sentence: NG_SENTENCE_ bits */
  ng_opening *opening; /* per sentence */
  ng_leaning *leaning; /* per sentence */
  double *parts[NG_SCORES];
  double *score; /* per sentence, from ng_stats_score; 0 before */
} ng_stats;

/* Measures the article of `doc`, which has been segmented. `title` may be
 * empty, `lexicon` NULL, `stems` NULL (a word is its own stem); they are used
 * for as long as the result is. All memory is in the document's arena, freed
 * with it. When the story has more sentences than enter the graph, doc->notes
 * gets NG_NOTE_SENTENCES. NG_NOMEM: `stats` must not be used. */
ng_status ng_stats_init(ng_stats *stats, ng_doc *doc, const ng_lexicon *lexicon,
                        ng_stems *stems, ng_span title,
                        const ng_stats_settings *settings);

/* Is the capital of token `k` that of a name? One that was due counts when the
 * story writes the word with a capital elsewhere too. */
int ng_stats_is_name(const ng_stats *stats, uint32_t k);

/* A part of the score of sentence `i`, weighed, in whole hundredths: so what is
 * printed adds up to the digit. */
int64_t ng_stats_hundredths(const ng_stats *stats, ng_score part, double weigh,
                            uint32_t i);

/* stats->score[i] = the sum of these hundredths of all parts, divided by
 * 100. */
void ng_stats_score(ng_stats *stats, const double weigh[NG_SCORES]);

/* Writes the sentence numbers to `order` (stats->count), the highest score
 * first; of equal ones the earlier first. `scratch` is as long as `order`. */
void ng_stats_order(const ng_stats *stats, uint32_t *order, uint32_t *scratch);

#endif
