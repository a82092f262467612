/* Directed centrality over an implicit graph. With X the matrix of tf-idf rows
 * (each of length 1), the likeness of sentences i and j is row i times row j.
 * A walk downwards through the rows keeps y, the sum of the rows above, so
 * that row i times y is the sum over all j < i; a walk upwards gives j > i. */
#include "rank.h"

static double row_times(const ng_rows *rows, const double *entry, uint32_t i,
                        const double *y) {
  double sum = 0;
  for (uint32_t k = rows->start[i]; k < rows->start[i + 1]; k++) {
    sum += entry[k] * y[rows->term[k]];
  }
  return sum;
}

static void add_row(const ng_rows *rows, const double *entry, uint32_t i,
                    double times, double *y) {
  for (uint32_t k = rows->start[i]; k < rows->start[i + 1]; k++) {
    y[rows->term[k]] += entry[k] * times;
  }
}

typedef struct graph {
  const ng_rows *rows;
  const double *entry;
  double *y; /* per term */
  uint32_t term_count;
  uint32_t count; /* rows in the graph */
} graph;

/* out[i] = above * (sum over j < i of likeness(i, j) * v[j])
 *        + below * (the same over j > i); v NULL stands for all 1. */
static void multiply(const graph *g, double above, double below,
                     const double *v, double *out) {
  memset(g->y, 0, g->term_count * sizeof *g->y);
  for (uint32_t i = 0; i < g->count; i++) {
    out[i] = above * row_times(g->rows, g->entry, i, g->y);
    add_row(g->rows, g->entry, i, v != NULL ? v[i] : 1, g->y);
  }
  memset(g->y, 0, g->term_count * sizeof *g->y);
  for (uint32_t i = g->count; i-- > 0;) {
    out[i] += below * row_times(g->rows, g->entry, i, g->y);
    add_row(g->rows, g->entry, i, v != NULL ? v[i] : 1, g->y);
  }
}

/* One step of the walk: each sentence passes its score on to the others, in
 * proportion to the edges that lead away from it. */
static void step(const graph *g, const ng_rank_settings *s, const double *away,
                 const double *from, double *share, double *to) {
  for (uint32_t i = 0; i < g->count; i++) {
    share[i] = away[i] > 0 ? from[i] / away[i] : 0;
  }
  multiply(g, s->backward, s->forward, share, to);
  double base = (1 - s->damping) / g->count;
  for (uint32_t i = 0; i < g->count; i++) {
    to[i] = base + s->damping * to[i];
  }
}

void ng_scale_to_one(double *out, uint32_t count) {
  double most = 0;
  for (uint32_t i = 0; i < count; i++) {
    most = out[i] > most ? out[i] : most;
  }
  for (uint32_t i = 0; i < count && most > 0; i++) {
    out[i] /= most;
  }
}

ng_status ng_rank_central(const ng_rows *rows, const ng_weights *weights,
                          uint32_t term_count, ng_rank_settings settings,
                          ng_arena *arena, double *out) {
  uint32_t count =
      rows->count < settings.max_rows ? rows->count : settings.max_rows;
  graph g = {rows, weights->entry,
             ng_arena_alloc(arena, term_count * sizeof *out), term_count,
             count};
  double *scratch = ng_arena_alloc(arena, (size_t)count * 3 * sizeof *scratch);
  if (g.y == NULL || scratch == NULL) {
    return NG_NOMEM;
  }
  for (uint32_t i = count; i < rows->count; i++) {
    out[i] = 0;
  }
  if (settings.rounds == 0) {
    multiply(&g, settings.backward, settings.forward, NULL, out);
    ng_scale_to_one(out, count);
    return NG_OK;
  }
  double *away = scratch;
  double *share = scratch + count;
  double *from = scratch + count * 2;
  /* an edge that arrives as `forward` leaves its other end as `backward` */
  multiply(&g, settings.forward, settings.backward, NULL, away);
  for (uint32_t i = 0; i < count; i++) {
    out[i] = 1.0 / count;
  }
  for (uint32_t round = 0; round < settings.rounds; round++) {
    memcpy(from, out, count * sizeof *from);
    step(&g, &settings, away, from, share, out);
  }
  ng_scale_to_one(out, count);
  return NG_OK;
}
