/* Scores twice, because a block is known by its company: the second time, what
 * the first scores say of its neighbours and of its container counts too. */
#include "body.h"

#include "company.h"
#include "gallery.h"
#include "way.h"
#include "weigh.h"

#include <math.h>

static const char *const echo_names[NG_ECHOES] = {
#define NG_X(name) #name,
    NG_ECHO_LIST(NG_X)
#undef NG_X
};

const char *ng_echo_name(unsigned echo) {
  return echo_names[echo];
}

static float logistic(float x) {
  return 1.0F / (1.0F + expf(-x));
}

static float clamp(float x, float low, float high) {
  return x < low ? low : x > high ? high : x;
}

/* ---- echoes ---- */

/* Sums of belief, weighted by words (one more, so that headings count). */
typedef struct belief {
  double *mass, *words; /* before block i: [count + 1] */
  float *p;             /* per block */
  float *node_mass, *node_words;
  uint32_t *run;                    /* per block: the first block of its run */
  float *run_mass;                  /* per first block of a run */
  uint32_t best_begin, best_end;    /* the run with the most mass */
  uint16_t *gap_before, *gap_after; /* blocks since a believed one */
  float *like_mass, *like_words;
  uint32_t *prev_twin, *next_twin; /* blocks, NG_NONE */
  float *topic_mass, *topic_doubt; /* per term of a plain text */
  ng_ways ways;                    /* of a plain text */
  float *group_mass,
      *group_words; /* per line: of the group that begins there */
} belief;

static double weight_of(const ng_features *f, uint32_t i) {
  return 1.0 + f->sights[i].text.words;
}

static ng_status sum_nodes(belief *b, ng_doc *doc, const ng_features *f) {
  uint32_t count = doc->tree->count;
  b->node_mass = ng_arena_zalloc(&doc->arena, count, sizeof *b->node_mass);
  b->node_words = ng_arena_zalloc(&doc->arena, count, sizeof *b->node_words);
  if (b->node_mass == NULL || b->node_words == NULL) {
    return NG_NOMEM;
  }
  for (uint32_t i = 0; i < f->count; ++i) {
    float w = (float)weight_of(f, i);
    b->node_mass[doc->blocks[i].node] += w * b->p[i];
    b->node_words[doc->blocks[i].node] += w;
  }
  for (uint32_t i = count; i-- > 1;) {
    uint32_t up = doc->tree->nodes[i].parent;
    b->node_mass[up] += b->node_mass[i];
    b->node_words[up] += b->node_words[i];
  }
  return NG_OK;
}

static ng_status sum_likes(belief *b, ng_doc *doc, const ng_features *f) {
  b->like_mass = ng_arena_zalloc(&doc->arena, f->like_count, sizeof(float));
  b->like_words = ng_arena_zalloc(&doc->arena, f->like_count, sizeof(float));
  if (b->like_mass == NULL || b->like_words == NULL) {
    return NG_NOMEM;
  }
  for (uint32_t i = 0; i < f->count; ++i) {
    float w = (float)weight_of(f, i);
    b->like_mass[f->sights[i].kin] += w * b->p[i];
    b->like_words[f->sights[i].kin] += w;
  }
  return NG_OK;
}

#define RUN_GAP 4 /* so many doubted blocks end a run */

/* Lines that only a rule's mark has brought here say nothing about a gap. */
static uint16_t gap_past(const belief *b, const ng_features *f, uint32_t i,
                         uint16_t gap) {
  if (b->p[i] > 0.5F) {
    return 0;
  }
  int is_aside = f->settings != NULL && f->settings[i].aside;
  return (uint16_t)(gap < 1000 && !is_aside ? gap + 1 : gap);
}

static ng_status find_gaps(belief *b, ng_doc *doc, const ng_features *f) {
  uint32_t count = f->count;
  size_t room = (size_t)count + 1;
  b->gap_before = ng_arena_alloc(&doc->arena, room * sizeof(uint16_t));
  b->gap_after = ng_arena_alloc(&doc->arena, room * sizeof(uint16_t));
  if (b->gap_before == NULL || b->gap_after == NULL) {
    return NG_NOMEM;
  }
  uint16_t gap = 1000;
  for (uint32_t i = 0; i < count; ++i) {
    b->gap_before[i] = gap;
    gap = gap_past(b, f, i, gap);
  }
  gap = 1000;
  for (uint32_t i = count; i-- > 0;) {
    b->gap_after[i] = gap;
    gap = gap_past(b, f, i, gap);
  }
  return NG_OK;
}

/* Runs of believed blocks, small gaps included, and the weightiest of them. */
static ng_status find_runs(belief *b, ng_doc *doc, const ng_features *f) {
  size_t room = (size_t)f->count + 1;
  b->run = ng_arena_zalloc(&doc->arena, room, sizeof *b->run);
  b->run_mass = ng_arena_zalloc(&doc->arena, room, sizeof *b->run_mass);
  if (b->run == NULL || b->run_mass == NULL) {
    return NG_NOMEM;
  }
  uint32_t first = 0, best = 0;
  for (uint32_t i = 0; i < f->count; ++i) {
    if (b->p[i] > 0.5F && b->gap_before[i] > RUN_GAP) {
      first = i;
    }
    b->run[i] = first;
    b->run_mass[first] +=
        b->p[i] > 0.5F ? b->p[i] * (float)weight_of(f, i) : 0.0F;
    best = b->run_mass[first] > b->run_mass[best] ? first : best;
  }
  b->best_begin = best;
  b->best_end = best;
  for (uint32_t i = best; i < f->count && b->run[i] == best; ++i) {
    b->best_end = b->p[i] > 0.5F ? i + 1 : b->best_end;
  }
  return NG_OK;
}

/* The nearest blocks before and behind in an element alike, in the same
 * container: the paragraphs of a story stand in a row. */
static ng_status find_twins(belief *b, ng_doc *doc, const ng_features *f) {
  size_t room = (size_t)f->count + 1;
  uint32_t *last =
      ng_arena_alloc(&doc->arena, ((size_t)f->like_count + 1) * sizeof *last);
  b->prev_twin = ng_arena_alloc(&doc->arena, room * sizeof *b->prev_twin);
  b->next_twin = ng_arena_alloc(&doc->arena, room * sizeof *b->next_twin);
  if (last == NULL || b->prev_twin == NULL || b->next_twin == NULL) {
    return NG_NOMEM;
  }
  memset(last, 0xFF, f->like_count * sizeof *last);
  for (uint32_t i = 0; i < f->count; ++i) {
    uint32_t at = last[f->sights[i].kin];
    int is_twin =
        at != NG_NONE && ng_company_group(f, at) == ng_company_group(f, i);
    b->next_twin[i] = NG_NONE;
    b->prev_twin[i] = is_twin ? at : NG_NONE;
    if (is_twin) {
      b->next_twin[at] = i;
    }
    last[f->sights[i].kin] = i;
  }
  return NG_OK;
}

/* Belief in what the lines of a plain text share: words, groups, spacing. */
static ng_status sum_lines(belief *b, ng_doc *doc, const ng_features *f) {
  size_t room = (size_t)f->count + 1;
  float *doubt = ng_arena_alloc(&doc->arena, room * sizeof *doubt);
  b->group_mass = ng_arena_zalloc(&doc->arena, room, sizeof *b->group_mass);
  b->group_words = ng_arena_zalloc(&doc->arena, room, sizeof *b->group_words);
  if (doubt == NULL || b->group_mass == NULL || b->group_words == NULL) {
    return NG_NOMEM;
  }
  for (uint32_t i = 0; i < f->count; ++i) {
    float w = (float)weight_of(f, i);
    doubt[i] = 1.0F - b->p[i];
    b->group_mass[f->settings[i].group_begin] += w * b->p[i];
    b->group_words[f->settings[i].group_begin] += w;
  }
  ng_status status = ng_topic_sum(doc, &f->topic, b->p, &b->topic_mass);
  if (status == NG_OK) {
    status = ng_topic_sum(doc, &f->topic, doubt, &b->topic_doubt);
  }
  if (status == NG_OK) {
    status = ng_ways_find(doc, f, b->p, b->best_begin, b->best_end, &b->ways);
  }
  return status == NG_OK ? sum_likes(b, doc, f) : status;
}

static ng_status believe(belief *b, ng_doc *doc, const ng_features *f,
                         const float *first) {
  size_t room = (size_t)f->count + 1;
  *b = (belief){
      .mass = ng_arena_zalloc(&doc->arena, room, sizeof(double)),
      .words = ng_arena_zalloc(&doc->arena, room, sizeof(double)),
      .p = ng_arena_alloc(&doc->arena, room * sizeof(float)),
  };
  if (b->mass == NULL || b->words == NULL || b->p == NULL) {
    return NG_NOMEM;
  }
  for (uint32_t i = 0; i < f->count; ++i) {
    double w = weight_of(f, i);
    b->p[i] = logistic(first[i]);
    b->mass[i + 1] = b->mass[i] + w * (double)b->p[i];
    b->words[i + 1] = b->words[i] + w;
  }
  ng_status status = find_gaps(b, doc, f);
  if (status == NG_OK) {
    status = find_runs(b, doc, f);
  }
  if (status != NG_OK || !f->is_page) {
    return status == NG_OK ? sum_lines(b, doc, f) : status;
  }
  status = sum_nodes(b, doc, f);
  if (status == NG_OK) {
    status = find_twins(b, doc, f);
  }
  return status == NG_OK ? sum_likes(b, doc, f) : status;
}

/* The mean belief of the blocks up to `reach` away, itself left out. */
static float around(const belief *b, uint32_t i, uint32_t count,
                    uint32_t reach) {
  uint32_t low = i > reach ? i - reach : 0;
  uint32_t high = i + reach + 1 < count ? i + reach + 1 : count;
  double mass = b->mass[high] - b->mass[low] - (b->mass[i + 1] - b->mass[i]);
  double words =
      b->words[high] - b->words[low] - (b->words[i + 1] - b->words[i]);
  return words > 0.5 ? (float)(mass / words) : 0.0F;
}

static float part(float mass, float words) {
  return words > 0.0F ? mass / words : 0.0F;
}

static float belief_at(const belief *b, uint32_t count, uint32_t i, int step) {
  int64_t at = (int64_t)i + step;
  return at < 0 || at >= (int64_t)count ? 0.0F : b->p[at];
}

static float flag_of(int is_true) {
  return is_true ? 1.0F : 0.0F;
}

static void add_echo_groups(const belief *b, const ng_features *f, uint32_t i,
                            float *out) {
  const ng_place *places = f->paths.places;
  uint32_t node = f->doc->blocks[i].node;
  uint32_t one = places[node].blocks > 1 ? node : places[node].group;
  uint32_t two = places[one].group, kin = f->sights[i].kin;
  float w = (float)weight_of(f, i), mine = w * b->p[i];
  out[NG_E_group_belief] =
      part(b->node_mass[one] - mine, b->node_words[one] - w + 0.01F);
  out[NG_E_group2_belief] = part(b->node_mass[two], b->node_words[two]);
  uint32_t prev = b->prev_twin[i], next = b->next_twin[i];
  float before = prev != NG_NONE ? b->p[prev] : 0.0F;
  float behind = next != NG_NONE ? b->p[next] : 0.0F;
  out[NG_E_prev_twin] = before;
  out[NG_E_next_twin] = behind;
  out[NG_E_between_twins] = before < behind ? before : behind;
  out[NG_E_twin_alone] = flag_of(prev == NG_NONE && next == NG_NONE);
  out[NG_E_like_belief] =
      part(b->like_mass[kin] - mine, b->like_words[kin] - w + 0.01F);
}

static void add_echo_lines(const belief *b, const ng_features *f, uint32_t i,
                           float *out) {
  const ng_topic *t = &f->topic;
  uint32_t group = f->settings[i].group_begin, kin = f->sights[i].kin;
  float w = (float)weight_of(f, i), p = b->p[i], mine = w * p;
  out[NG_E_group_belief] =
      part(b->group_mass[group] - mine, b->group_words[group] - w + 0.01F);
  out[NG_E_like_belief] =
      part(b->like_mass[kin] - mine, b->like_words[kin] - w + 0.01F);
  out[NG_E_topic_core] = ng_topic_share(t, i, b->topic_mass, p, 0.8F);
  out[NG_E_topic_doubt] = ng_topic_share(t, i, b->topic_doubt, 1.0F - p, 0.8F);
  int prose = f->sights[i].prose;
  int inner = out[NG_E_between_beliefs] > 0.1F;
  out[NG_E_topic_core_prose] = prose ? out[NG_E_topic_core] : 0.0F;
  out[NG_E_topic_core_short] =
      f->sights[i].text.words < 8 ? out[NG_E_topic_core] : 0.0F;
  out[NG_E_inner_prose] = prose && inner ? 1.0F : 0.0F;
  out[NG_E_inner_short] = !prose && inner ? 1.0F : 0.0F;
  float held = 0.0F;
  for (uint32_t k = t->first[i]; k < t->first[i + 1]; ++k) {
    float in = b->topic_mass[t->terms[k]] - p;
    float out_ = b->topic_doubt[t->terms[k]] - (1.0F - p);
    held += (in + 0.2F) / (in + out_ + 0.5F);
  }
  out[NG_E_topic_belief] = (held + 1.0F) / (float)(ng_topic_size(t, i) + 2);
}

static void echo(const belief *b, const ng_features *f, const float *first,
                 uint32_t i, float *out) {
  uint32_t n = f->count;
  double all = b->mass[n] > 0.0 ? b->mass[n] : 1.0;
  float before = (float)(b->mass[i] / all);
  float after = (float)((b->mass[n] - b->mass[i + 1]) / all);
  memset(out, 0, NG_ECHOES * sizeof *out);
  out[NG_E_own_score] = clamp(first[i] / 5.0F, -2.0F, 2.0F);
  out[NG_E_own_belief] = b->p[i];
  out[NG_E_prev_belief] = belief_at(b, n, i, -1);
  out[NG_E_next_belief] = belief_at(b, n, i, 1);
  out[NG_E_prev2_belief] = belief_at(b, n, i, -2);
  out[NG_E_next2_belief] = belief_at(b, n, i, 2);
  out[NG_E_near_belief] = around(b, i, n, 3);
  out[NG_E_far_belief] = around(b, i, n, 12);
  out[NG_E_belief_before] = before;
  out[NG_E_belief_after] = after;
  out[NG_E_none_before] = before < 0.03F ? 1.0F : 0.0F;
  out[NG_E_none_after] = after < 0.03F ? 1.0F : 0.0F;
  out[NG_E_between_beliefs] = before < after ? 2.0F * before : 2.0F * after;
  out[NG_E_page_belief] = log2f(1.0F + (float)b->mass[n]) / 10.0F;
  float near = out[NG_E_near_belief], p = b->p[i];
  out[NG_E_weak_among_strong] = near > p ? near - p : 0.0F;
  out[NG_E_strong_among_weak] = p > near ? p - near : 0.0F;
  float most = b->run_mass[b->best_begin];
  out[NG_E_run_share] = most > 0.0F ? b->run_mass[b->run[i]] / most : 0.0F;
  out[NG_E_run_best] = i >= b->best_begin && i < b->best_end ? 1.0F : 0.0F;
  out[NG_E_before_best_run] = i < b->best_begin ? 1.0F : 0.0F;
  out[NG_E_after_best_run] = i >= b->best_end ? 1.0F : 0.0F;
  out[NG_E_gap_before] = log2f(1.0F + b->gap_before[i]) / 10.0F;
  out[NG_E_gap_after] = log2f(1.0F + b->gap_after[i]) / 10.0F;
  if (f->is_page) {
    add_echo_groups(b, f, i, out);
  } else {
    add_echo_lines(b, f, i, out);
    ng_ways_row(&b->ways, f, i, out);
  }
}

ng_status ng_body_echoes(ng_doc *doc, const ng_features *features,
                         const float *first, float (*out)[NG_ECHOES]) {
  belief b;
  ng_status status = believe(&b, doc, features, first);
  for (uint32_t i = 0; status == NG_OK && i < features->count; ++i) {
    echo(&b, features, first, i, out[i]);
  }
  return status;
}

/* ---- scores ---- */

static int is_clean(const ng_features *f, const ng_model *model) {
  return model->clean_ease > 0.0F && f->prose > 0 &&
         ((float)f->prose >= model->clean_words * (float)f->words ||
          (float)f->prose_blocks >= model->clean_blocks * (float)f->count);
}

#define TABLE_COMPANY 0.5F

/* The last row of the table that starts in block `i`, plus one. */
static uint32_t table_end(const ng_doc *doc, const ng_features *f, uint32_t i) {
  uint32_t end = i;
  while (end < f->count && doc->blocks[end].type == NG_TABLE &&
         ng_company_group(f, end) == ng_company_group(f, i)) {
    ++end;
  }
  return end;
}

/* A table stands or falls as a whole: its rows share their mean score, which is
 * better between blocks of the story. */
static void join_tables(ng_doc *doc, const ng_features *f) {
  uint32_t end;
  for (uint32_t i = 0; f->is_page && i < f->count; i = end) {
    end = table_end(doc, f, i);
    if (end < i + 2) {
      end = i + 1;
      continue;
    }
    float sum = 0.0F;
    for (uint32_t k = i; k < end; ++k) {
      sum += clamp(doc->blocks[k].score, -8.0F, 8.0F);
    }
    sum /= (float)(end - i);
    sum += i > 0 && doc->blocks[i - 1].score > 0.0F ? TABLE_COMPANY : 0.0F;
    sum +=
        end < f->count && doc->blocks[end].score > 0.0F ? TABLE_COMPANY : 0.0F;
    for (uint32_t k = i; k < end; ++k) {
      doc->blocks[k].score = sum;
    }
  }
}

ng_status ng_body_score(ng_doc *doc, const ng_features *features,
                        const ng_model *model) {
  float bar = model->bar;
  if (is_clean(features, model)) {
    bar -= model->clean_ease;
  }
  float row[NG_FEATURES + NG_ECHOES];
  uint32_t n = features->count;
  float *first = ng_arena_alloc(&doc->arena, (size_t)n * sizeof *first);
  belief b;
  if (first == NULL) {
    return NG_NOMEM;
  }
  for (uint32_t i = 0; i < n; ++i) {
    ng_features_vector(features, i, row);
    first[i] = ng_weigh(model->first, row, NG_FEATURES);
    doc->blocks[i].score = ng_weigh(model->second, row, NG_FEATURES);
    if (doc->blocks[i].role == NG_ROLE_OPEN) {
      doc->blocks[i].reason =
          ng_weigh_against(model->first, model->second, row, NG_FEATURES);
    }
  }
  ng_status status = believe(&b, doc, features, first);
  for (uint32_t i = 0; status == NG_OK && i < n; ++i) {
    echo(&b, features, first, i, row);
    doc->blocks[i].score +=
        ng_weigh(model->second + NG_FEATURES, row, NG_ECHOES) - bar;
  }
  if (status == NG_OK) {
    join_tables(doc, features);
  }
  return status;
}

/* ---- choice ---- */

/* One step of the two-state walk: the best gain of ending in each state, and
 * whether the state before was the other one. */
typedef struct step {
  float in, out;
  uint8_t in_from_out, out_from_in;
} step;

static step advance(step last, float score, float cost) {
  step s = {.in = last.in, .out = last.out};
  if (last.out - cost > s.in) {
    s.in = last.out - cost;
    s.in_from_out = 1;
  }
  if (last.in - cost > s.out) {
    s.out = last.in - cost;
    s.out_from_in = 1;
  }
  s.in += clamp(score, -8.0F, 8.0F);
  return s;
}

/* One walk there and back; `ease` is added to every score. Decided blocks keep
 * their role, and those that an earlier walk decided are open again. */
static void walk(ng_doc *doc, const ng_model *model, float ease, step *steps,
                 const uint8_t *is_open) {
  uint32_t n = doc->block_count;
  step last = {.in = -model->switch_cost, .out = 0.0F};
  for (uint32_t i = 0; i < n; ++i) {
    if (is_open[i]) {
      last = advance(last, doc->blocks[i].score + ease, model->switch_cost);
    } else {
      last.in_from_out = last.out_from_in = 0;
    }
    steps[i] = last;
  }
  int in = last.in - model->switch_cost > last.out;
  for (uint32_t i = n; i-- > 0;) {
    if (is_open[i]) {
      doc->blocks[i].role = in ? NG_ROLE_ARTICLE : NG_ROLE_FURNITURE;
    }
    in = in ? !steps[i].in_from_out : steps[i].out_from_in;
  }
}

ng_status ng_body_choose(ng_doc *doc, const ng_features *features,
                         const ng_model *model, uint32_t least_words) {
  uint32_t n = doc->block_count, blocks;
  step *steps = ng_arena_alloc(&doc->arena, ((size_t)n + 1) * sizeof *steps);
  uint8_t *is_open = ng_arena_alloc(&doc->arena, (size_t)n + 1);
  if (steps == NULL || is_open == NULL) {
    return NG_NOMEM;
  }
  for (uint32_t i = 0; i < n; ++i) {
    is_open[i] = doc->blocks[i].role == NG_ROLE_OPEN;
  }
  walk(doc, model, 0.0F, steps, is_open);
  if (ng_body_size(doc, features, &blocks) < least_words) {
    walk(doc, model, model->ease, steps, is_open);
  }
  for (uint32_t i = 0; i < n; ++i) {
    if (is_open[i] && doc->blocks[i].role == NG_ROLE_ARTICLE) {
      doc->blocks[i].reason = 0;
    }
  }
  return NG_OK;
}

/* ---- repairs ---- */

const char *ng_body_repair_name(uint32_t reason) {
  static const char *const names[] = {"caption", "lonely_heading", "copy",
                                      "headline", "twin"};
  return reason >= NG_REPAIR_CAPTION && reason < NG_REPAIRS
             ? names[reason - NG_REPAIR_CAPTION]
             : NULL;
}

#define COPY_WORDS 6 /* shorter texts may well come twice */
#define HEADING_REACH 4

static void drop(ng_block *block, ng_role role, uint32_t reason) {
  block->role = (uint8_t)role;
  block->reason = reason;
}

/* A heading stays when a block of the story follows, after at most a few that
 * are none: an advertisement may stand between. Walks backwards. */
static void drop_lonely_headings(ng_doc *doc) {
  uint32_t away = HEADING_REACH + 1;
  for (uint32_t i = doc->block_count; i-- > 0;) {
    ng_block *block = &doc->blocks[i];
    int is_story = block->role == NG_ROLE_ARTICLE;
    if (is_story && block->type != NG_HEADING) {
      away = 0;
    } else if (is_story && away > HEADING_REACH) {
      drop(block, NG_ROLE_FURNITURE, NG_REPAIR_HEADING);
    } else if (is_story) {
      away = 0; /* a heading below a heading */
    } else {
      ++away;
    }
  }
}

/* Of equal texts in the story the first stays. */
static void drop_copies(ng_doc *doc, const ng_features *features) {
  for (uint32_t i = 0; i < doc->block_count; ++i) {
    ng_block *block = &doc->blocks[i];
    if (block->role != NG_ROLE_ARTICLE || !features->sights[i].repeated ||
        features->sights[i].text.words < COPY_WORDS) {
      continue;
    }
    uint32_t last = features->sights[i].original;
    if (last != i && (doc->blocks[last].role == NG_ROLE_ARTICLE ||
                      doc->blocks[last].reason == NG_REPAIR_COPY)) {
      drop(block, NG_ROLE_FURNITURE, NG_REPAIR_COPY);
    }
  }
}

/* The title is told apart, so that the main heading is no part of the text,
 * even where the page's facts word it in another way. */
static void drop_headline(ng_doc *doc) {
  for (uint32_t i = 0; doc->tree != NULL && i < doc->block_count; ++i) {
    ng_block *block = &doc->blocks[i];
    if (block->role == NG_ROLE_ARTICLE && block->type != NG_HEADING) {
      return;
    }
    if (block->role == NG_ROLE_ARTICLE && block->level == 1) {
      drop(block, NG_ROLE_TITLE, NG_REPAIR_TITLE);
    }
  }
}

static void take_captions(ng_doc *doc, const ng_features *features) {
  int are_story = ng_gallery_is(doc, features);
  for (uint32_t i = 0; i < doc->block_count; ++i) {
    ng_block *block = &doc->blocks[i];
    if (are_story && ng_gallery_tells(doc, features, i)) {
      drop(block, NG_ROLE_ARTICLE, 0);
    } else if (block->role == NG_ROLE_ARTICLE && block->type == NG_CAPTION) {
      drop(block, NG_ROLE_CAPTION, NG_REPAIR_CAPTION);
    }
  }
}

void ng_body_repair(ng_doc *doc, const ng_features *features) {
  take_captions(doc, features);
  drop_headline(doc);
  drop_copies(doc, features);
  drop_lonely_headings(doc);
}

uint64_t ng_body_size(const ng_doc *doc, const ng_features *features,
                      uint32_t *blocks) {
  uint64_t words = 0;
  *blocks = 0;
  for (uint32_t i = 0; i < doc->block_count; ++i) {
    if (doc->blocks[i].role == NG_ROLE_ARTICLE) {
      words += features->sights[i].text.words;
      ++*blocks;
    }
  }
  return words;
}

void ng_body_mark(ng_doc *doc, ng_span text, ng_role role, uint32_t reason) {
  for (uint32_t i = 0; i < doc->block_count; ++i) {
    ng_block *block = &doc->blocks[i];
    if ((block->type == NG_HEADING || doc->tree == NULL) &&
        ng_span_equals(ng_doc_block(doc, i), text)) {
      drop(block, role, reason);
    }
  }
}

#define LINK_ABOVE 4 /* elements */
/* Nodes; a block of nested tables has all that follows it below. */
#define LINK_BELOW 1000u

ng_span ng_body_link(const ng_doc *doc, uint32_t i) {
  const ng_block *block = &doc->blocks[i];
  const ng_tree *tree = doc->tree;
  ng_span href = {NULL, 0};
  if (tree == NULL) {
    return href;
  }
  uint32_t end = block->node_end;
  end = end - block->node > LINK_BELOW ? block->node + LINK_BELOW : end;
  for (uint32_t k = block->node; k < end; ++k) {
    if (tree->nodes[k].tag == NG_TAG_a) {
      href = ng_tree_attr(tree, k, NG_ATTR_href);
    }
    if (href.data != NULL) {
      return href;
    }
  }
  /* a heading or paragraph may stand inside of its link */
  uint32_t above = block->node;
  for (int up = 0; up < LINK_ABOVE && above != 0; ++up) {
    above = tree->nodes[above].parent;
    if (tree->nodes[above].tag == NG_TAG_a) {
      return ng_tree_attr(tree, above, NG_ATTR_href);
    }
  }
  return href;
}
