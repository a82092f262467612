/* Walks away from the best run, and compares words with it. */
#include "way.h"

#include <math.h>

#define BELIEVED 0.5F
#define SHARED 0.4F /* so much belief makes a word one of the run */

static float log_of(float x) {
  return log2f(1.0F + x) / 8.0F;
}

static int is_inside(const ng_ways *w, uint32_t i) {
  return i >= w->begin && i < w->end;
}

/* One step away from the best run, past line `i`; `gap`: lines since one that
 * is believed. */
static ng_way step_past(const ng_ways *w, const ng_features *f, uint32_t i,
                        ng_way way, uint32_t *gap) {
  const ng_setting *s = &f->settings[i];
  unsigned about = f->doc->blocks[i].about;
  int believed = w->belief[i] > BELIEVED;
  *gap = believed ? 0 : *gap + !s->aside;
  way.gap = *gap > way.gap ? *gap : way.gap;
  way.doubt += (1.0F - w->belief[i]) * (float)f->sights[i].text.words;
  way.dates += (s->marks & NG_LINE_DATED) != 0;
  way.marks += about == NG_ABOUT_COMMENTS || about == NG_ABOUT_STORIES;
  way.believed = believed ? i : way.believed;
  return way;
}

static void walk(ng_ways *w, const ng_features *f) {
  ng_way way = {.believed = w->end > 0 ? w->end - 1 : NG_NONE};
  uint32_t gap = 0;
  for (uint32_t i = w->end; i < f->count; ++i) {
    w->ways[i] = way;
    way = step_past(w, f, i, way, &gap);
  }
  way = (ng_way){.believed = w->begin};
  gap = 0;
  for (uint32_t i = w->begin; i-- > 0;) {
    w->ways[i] = way;
    way = step_past(w, f, i, way, &gap);
  }
}

ng_status ng_ways_find(ng_doc *doc, const ng_features *f, const float *belief,
                       uint32_t begin, uint32_t end, ng_ways *out) {
  size_t room = (size_t)f->count + 1;
  float *worth = ng_arena_zalloc(&doc->arena, room, sizeof *worth);
  ng_ways w = {.belief = belief, .begin = begin, .end = end};
  w.ways = ng_arena_zalloc(&doc->arena, room, sizeof *w.ways);
  if (w.ways == NULL || worth == NULL) {
    return NG_NOMEM;
  }
  walk(&w, f);
  for (uint32_t i = begin; i < end; ++i) {
    worth[i] = belief[i];
  }
  ng_status status = ng_topic_sum(doc, &f->topic, worth, &w.topic);
  if (status == NG_OK) {
    *out = w;
  }
  return status;
}

/* Which part of a line's words the best run has as well; one that few lines
 * have says more. */
static float shared_words(const ng_ways *w, const ng_features *f, uint32_t i) {
  const ng_topic *t = &f->topic;
  float own = is_inside(w, i) ? w->belief[i] : 0.0F, hits = 0.0F, all = 2.0F;
  for (uint32_t k = t->first[i]; k < t->first[i + 1]; ++k) {
    uint32_t term = t->terms[k];
    float rare = ((float)f->count + 1.0F) / (float)t->spread[term];
    float worth = 1.0F + log2f(rare) / 4.0F;
    hits += w->topic[term] - own > SHARED ? worth : 0.0F;
    all += worth;
  }
  return hits / all;
}

void ng_ways_row(const ng_ways *w, const ng_features *f, uint32_t i,
                 float out[NG_ECHOES]) {
  const ng_way *way = &w->ways[i];
  int apart = !is_inside(w, i), prose = f->sights[i].prose;
  float shared = shared_words(w, f, i);
  out[NG_E_path_gap] = log_of((float)way->gap);
  out[NG_E_path_doubt] = log_of(way->doubt);
  out[NG_E_path_dates] = log_of((float)way->dates);
  out[NG_E_path_marks] = log_of((float)way->marks);
  out[NG_E_topic_run] = shared;
  out[NG_E_topic_run_prose] = prose ? shared : 0.0F;
  out[NG_E_topic_run_apart] = apart ? shared : 0.0F;
  out[NG_E_apart_prose] = apart && prose ? 1.0F : 0.0F;
  if (apart && way->believed != NG_NONE) {
    float common = ng_topic_common(&f->topic, i, way->believed);
    out[i < w->begin ? NG_E_topic_before : NG_E_topic_after] = common;
  }
}
