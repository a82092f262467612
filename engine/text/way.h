/* What lies between a line of a plain text and the longest part of it that is
 * believed to be the story: another story may follow behind. */
#ifndef NG_WAY_H
#define NG_WAY_H

#include "body.h"

/* The way from the best run to a line; empty inside of the run. */
typedef struct ng_way {
  float doubt;           /* words that are not believed */
  uint32_t gap;          /* lines in a row that are not believed, at most */
  uint32_t dates, marks; /* short lines with a date; marks of other things */
  uint32_t believed;     /* the nearest believed line on the way, NG_NONE */
} ng_way;

typedef struct ng_ways {
  const float *belief; /* per line, borrowed */
  uint32_t begin, end; /* the best run */
  ng_way *ways;        /* per line */
  float *topic;        /* per term: belief in lines of the best run with it */
} ng_ways;

/* Walks from the best run, lines `begin` to `end`, up and down. Memory is the
 * document's; `belief` has a number for each line and outlives `out`. Linear.
 * NG_NOMEM. */
ng_status ng_ways_find(ng_doc *doc, const ng_features *f, const float *belief,
                       uint32_t begin, uint32_t end, ng_ways *out);

/* Sets the echoes of line `i` that say how it stands to the best run. */
void ng_ways_row(const ng_ways *w, const ng_features *f, uint32_t i,
                 float out[NG_ECHOES]);

#endif
