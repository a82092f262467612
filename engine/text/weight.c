/* How telling is a term: idf over sentences, tf-idf rows, BM25. */
#include "weight.h"

#include <math.h>

static void count_rows(const ng_rows *rows, double *idf) {
  uint32_t entries = rows->start[rows->count];
  for (uint32_t k = 0; k < entries; k++) {
    idf[rows->term[k]] += 1;
  }
}

/* The tf-idf entries of one row, scaled to length 1. */
static void weigh_row(ng_weights *w, const ng_rows *rows, uint32_t i) {
  double squares = 0;
  double sum = 0;
  for (uint32_t k = rows->start[i]; k < rows->start[i + 1]; k++) {
    double idf = w->idf[rows->term[k]];
    double times = rows->times[k];
    double weight = times > 1 ? (1 + log(times)) * idf : idf;
    w->entry[k] = weight;
    squares += weight * weight;
    sum += idf;
  }
  w->sum[i] = sum;
  double scale = squares > 0 ? 1 / sqrt(squares) : 0;
  for (uint32_t k = rows->start[i]; k < rows->start[i + 1]; k++) {
    w->entry[k] *= scale;
  }
}

ng_status ng_weights_init(ng_weights *weights, ng_arena *arena,
                          const ng_rows *rows, uint32_t term_count) {
  uint32_t entries = rows->start[rows->count];
  ng_weights w = {
      .idf = ng_arena_zalloc(arena, term_count, sizeof *w.idf),
      .entry = ng_arena_alloc(arena, entries * sizeof *w.entry),
      .sum = ng_arena_alloc(arena, rows->count * sizeof *w.sum),
  };
  if (w.idf == NULL || w.entry == NULL || w.sum == NULL) {
    return NG_NOMEM;
  }
  count_rows(rows, w.idf);
  for (uint32_t t = 0; t < term_count; t++) {
    w.idf[t] = log((1.0 + rows->count) / (0.5 + w.idf[t]));
  }
  double total = 0;
  for (uint32_t k = 0; k < entries; k++) {
    total += rows->times[k];
  }
  w.length = rows->count > 0 ? total / rows->count : 0;
  for (uint32_t i = 0; i < rows->count; i++) {
    weigh_row(&w, rows, i);
  }
  *weights = w;
  return NG_OK;
}

double ng_weights_bm25(const ng_weights *weights, const ng_rows *rows,
                       uint32_t i, const uint8_t *wanted, ng_bm25 settings) {
  double length = 0;
  for (uint32_t k = rows->start[i]; k < rows->start[i + 1]; k++) {
    length += rows->times[k];
  }
  double relative = weights->length > 0 ? length / weights->length : 1;
  double slow = settings.k1 * (1 - settings.b + settings.b * relative);
  double score = 0;
  for (uint32_t k = rows->start[i]; k < rows->start[i + 1]; k++) {
    if (wanted[rows->term[k]]) {
      double times = rows->times[k];
      score += weights->idf[rows->term[k]] * times * (settings.k1 + 1) /
               (times + slow);
    }
  }
  return score;
}
