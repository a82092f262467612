/* How telling is a term? Inverse document frequency, where the "documents" are
 * the sentences of one story, and the two usual scores built on it. All sums
 * run in the order of the rows, so that the same text gives the same bits. */
#ifndef NG_WEIGHT_H
#define NG_WEIGHT_H

#include "term.h"

/* The weight of each term, and of each entry of the rows. */
typedef struct ng_weights {
  double *idf;   /* per term: ln((1 + n) / (0.5 + sentences with it)) */
  double *entry; /* per entry of the rows: (1 + ln(times)) * idf, each row
                    scaled to length 1 */
  double *sum;   /* per row: of the idf of its terms */
  double length; /* mean number of term occurrences in a row */
} ng_weights;

/* Fills `weights` in `arena`. NG_NOMEM. */
ng_status ng_weights_init(ng_weights *weights, ng_arena *arena,
                          const ng_rows *rows, uint32_t term_count);

/* The settings of BM25 as in the literature: how soon repetition stops to
 * count, and how much long rows lose (0..1). */
typedef struct ng_bm25 {
  double k1, b;
} ng_bm25;

/* The BM25 score of row `i` against a query: `wanted` is non-zero for each
 * term of the query (an array over all terms). 0 or more, no upper bound. */
double ng_weights_bm25(const ng_weights *weights, const ng_rows *rows,
                       uint32_t i, const uint8_t *wanted, ng_bm25 settings);

#endif
