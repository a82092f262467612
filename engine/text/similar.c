/* How alike are two sentences: one row is spread over an array of all terms,
 * the other is looked up in it, and the array is cleared along the row. */
#include "similar.h"

ng_status ng_similar_init(ng_similar *similar, ng_arena *arena,
                          const ng_rows *rows, const ng_weights *weights,
                          uint32_t term_count) {
  double *scratch = ng_arena_zalloc(arena, term_count, sizeof *scratch);
  uint8_t *said = ng_arena_zalloc(arena, term_count, 1);
  if (scratch == NULL || said == NULL) {
    return NG_NOMEM;
  }
  *similar = (ng_similar){rows, weights, scratch, said};
  return NG_OK;
}

static void clear_row(ng_similar *similar, uint32_t i) {
  const ng_rows *rows = similar->rows;
  for (uint32_t k = rows->start[i]; k < rows->start[i + 1]; k++) {
    similar->scratch[rows->term[k]] = 0;
  }
}

double ng_similar_rows(ng_similar *similar, uint32_t i, uint32_t j) {
  const ng_rows *rows = similar->rows;
  const double *entry = similar->weights->entry;
  for (uint32_t k = rows->start[i]; k < rows->start[i + 1]; k++) {
    similar->scratch[rows->term[k]] = entry[k];
  }
  double sum = 0;
  for (uint32_t k = rows->start[j]; k < rows->start[j + 1]; k++) {
    sum += similar->scratch[rows->term[k]] * entry[k];
  }
  clear_row(similar, i);
  return sum < 1 ? sum : 1;
}

double ng_similar_redundancy(ng_similar *similar, uint32_t i,
                             const uint32_t *chosen, uint32_t count) {
  const ng_rows *rows = similar->rows;
  double total = similar->weights->sum[i];
  if (count == 0) {
    return 0;
  }
  if (total <= 0) {
    return 1;
  }
  for (uint32_t c = 0; c < count; c++) {
    for (uint32_t k = rows->start[chosen[c]]; k < rows->start[chosen[c] + 1];
         k++) {
      similar->scratch[rows->term[k]] = 1;
    }
  }
  double again = 0;
  for (uint32_t k = rows->start[i]; k < rows->start[i + 1]; k++) {
    uint32_t term = rows->term[k];
    again += similar->scratch[term] * similar->weights->idf[term];
  }
  for (uint32_t c = 0; c < count; c++) {
    clear_row(similar, chosen[c]);
  }
  return again < total ? again / total : 1;
}

void ng_similar_say(ng_similar *similar, uint32_t i) {
  const ng_rows *rows = similar->rows;
  for (uint32_t k = rows->start[i]; k < rows->start[i + 1]; k++) {
    similar->said[rows->term[k]] = 1;
  }
}

double ng_similar_again(const ng_similar *similar, uint32_t i) {
  const ng_rows *rows = similar->rows;
  double total = similar->weights->sum[i];
  double again = 0;
  for (uint32_t k = rows->start[i]; k < rows->start[i + 1]; k++) {
    uint32_t term = rows->term[k];
    again += similar->said[term] ? similar->weights->idf[term] : 0;
  }
  return again < total ? again / total : 1;
}

void ng_similar_forget(ng_similar *similar, uint32_t term_count) {
  memset(similar->said, 0, term_count);
}
