/* Measures the blocks of a document and puts the numbers in a row. */
#include "feature.h"

#include "company.h"
#include "setting.h"
#include "tally.h"

#define PROSE_WORDS 10
#define SOLID_WORDS 60
#define SOLID_TENTHS 2
#define TITLED_WORDS 40   /* an article with the title and these is the story */
#define TITLE_MAX 400     /* bytes of a page's name that are compared */
#define TITLE_BLOCKS 2000 /* no title stands further down */

static const char *const feature_names[NG_F_NAMES_NEAR] = {
#define NG_X(name) #name,
    NG_FEATURE_LIST(NG_X)
#undef NG_X
};

const char *ng_feature_name(unsigned feature, unsigned *number) {
  *number = 0;
  if (feature < NG_F_NAMES_NEAR) {
    return feature_names[feature];
  }
  *number = (feature - NG_F_NAMES_NEAR) % NG_NAME_KINDS + 1;
  return feature < NG_F_NAMES_UNDER ? "near" : "under";
}

/* ---- measuring ---- */

static uint64_t text_key(const ng_features *f, uint32_t i) {
  ng_span text = ng_doc_block(f->doc, i);
  return ng_tally_key(text);
}

/* Links each block to the last one before it with the same text. */
static ng_status find_repeats(ng_features *f, ng_arena *arena) {
  ng_tally last;
  if (ng_tally_init(&last, arena, f->count) != NG_OK) {
    return NG_NOMEM;
  }
  for (uint32_t i = 0; i < f->count; ++i) {
    uint32_t *at = ng_tally_at(&last, text_key(f, i));
    f->sights[i].original = i;
    if (*at != 0) {
      f->sights[i].original = *at - 1;
      f->sights[i].repeated = f->sights[*at - 1].repeated = 1;
    }
    *at = i + 1;
  }
  return NG_OK;
}

/* Numbers the sorts of elements, and sums the prose of each. */
static ng_status find_likes(ng_features *f, ng_arena *arena) {
  ng_tally numbers;
  uint32_t *prose = ng_arena_zalloc(arena, (size_t)f->count + 1, sizeof *prose);
  if (prose == NULL || ng_tally_init(&numbers, arena, f->count) != NG_OK) {
    return NG_NOMEM;
  }
  for (uint32_t i = 0; i < f->count; ++i) {
    ng_sight *s = &f->sights[i];
    uint32_t *number = ng_tally_at(
        &numbers, ng_tally_likeness(f->doc->tree, f->doc->blocks[i].node));
    if (*number == 0) {
      *number = ++f->like_count;
    }
    s->kin = *number - 1;
    prose[s->kin] += s->prose ? s->text.words : 0;
  }
  for (uint32_t i = 0; i < f->count; ++i) {
    f->sights[i].like = prose[f->sights[i].kin];
  }
  return NG_OK;
}

/* In how many containers the blocks of each sort stand: the paragraphs of a
 * story in one, teasers in many. */
static ng_status find_spread(ng_features *f, ng_arena *arena) {
  uint32_t *last = ng_arena_zalloc(arena, f->like_count, sizeof *last);
  uint32_t *spread = ng_arena_zalloc(arena, f->like_count, sizeof *spread);
  if (last == NULL || spread == NULL) {
    return NG_NOMEM;
  }
  for (uint32_t i = 0; i < f->count; ++i) {
    uint32_t kin = f->sights[i].kin;
    uint32_t group = f->paths.places[f->doc->blocks[i].node].group + 1;
    spread[kin] += last[kin] != group;
    last[kin] = group;
  }
  for (uint32_t i = 0; i < f->count; ++i) {
    f->sights[i].spread = spread[f->sights[i].kin];
  }
  return NG_OK;
}

/* Counts the main headings behind the title: a second story may start there. */
static void count_titles(ng_features *f) {
  uint8_t titles = 0;
  for (uint32_t i = f->title == NG_NONE ? 0 : f->title + 1; i < f->count; ++i) {
    const ng_block *b = &f->doc->blocks[i];
    if (b->type == NG_HEADING && b->level == 1 && !b->hidden &&
        !f->sights[i].repeated && titles < UINT8_MAX) {
      ++titles;
    }
    f->sights[i].titles = titles;
  }
}

/* The article with the title, or the one with the most prose: another story may
 * follow, and be longer. */
static void find_main(ng_features *f) {
  const ng_tree *tree = f->doc->tree;
  const ng_place *places = f->paths.places;
  uint32_t best = 0;
  uint32_t titled = f->title != NG_NONE
                        ? places[f->doc->blocks[f->title].node].article
                        : NG_NONE;
  f->main_article = NG_NONE;
  f->titled = 0;
  if (titled != NG_NONE && places[titled].prose >= TITLED_WORDS) {
    f->main_article = titled;
    f->titled = 1;
    return;
  }
  for (uint32_t i = 1; i < tree->count; ++i) {
    if (tree->nodes[i].tag == NG_TAG_article && places[i].prose > best) {
      best = places[i].prose;
      f->main_article = i;
    }
  }
}

static void join_title(ng_features *f) {
  if (f->title != NG_NONE) {
    ng_paths_join(&f->paths, f->doc->blocks[f->title].node);
    f->core_joint = f->paths.places[f->paths.core[0]].joint;
  }
}

/* What reads like running text, but stands in teasers, comments or where rules
 * have spoken, shall not say where the story is, when there is enough else. */
static void keep_solid(ng_features *f, ng_load *loads) {
  uint64_t solid = 0;
  for (uint32_t i = 0; i < f->count; ++i) {
    solid += f->sights[i].loose ? 0 : loads[i].prose;
  }
  if (solid < SOLID_WORDS || solid * 10 < (uint64_t)f->prose * SOLID_TENTHS ||
      solid == f->prose) {
    return;
  }
  f->prose = f->prose_blocks = 0;
  for (uint32_t i = 0; i < f->count; ++i) {
    ng_sight *s = &f->sights[i];
    s->prose = s->prose && !s->loose;
    loads[i].prose = s->prose ? s->text.words : 0;
    s->prose_before = f->prose;
    f->prose += loads[i].prose;
    f->prose_blocks += s->prose;
  }
  ng_paths_sum(&f->paths, f->doc, loads);
}

static ng_status measure_page(ng_features *f, ng_doc *doc, ng_load *loads,
                              const ng_wordset *names, uint32_t firm) {
  ng_status status = ng_paths_init(doc, &f->paths);
  if (status == NG_OK) {
    ng_paths_sum(&f->paths, doc, loads);
    find_main(f);
    status = ng_company_page(f, doc);
  }
  if (status == NG_OK) {
    keep_solid(f, loads);
    ng_paths_compute(&f->paths, names, firm);
    find_main(f);
    join_title(f);
    status = find_likes(f, &doc->arena);
  }
  return status == NG_OK ? find_spread(f, &doc->arena) : status;
}

static void measure_block(ng_features *f, const ng_lexicon *lexicon,
                          uint32_t i) {
  const ng_block *block = &f->doc->blocks[i];
  ng_sight *s = &f->sights[i];
  uint32_t bytes = ng_range_len(block->text);
  ng_measure_text(ng_doc_block(f->doc, i), lexicon, &s->text);
  s->link_share = bytes > 0 ? (float)block->link_bytes / (float)bytes : 0.0F;
  s->prose = s->text.words >= PROSE_WORDS && s->link_share < 0.34F &&
             !block->hidden && s->text.finals > 0;
  s->told = ng_told_share(&f->told, ng_doc_block(f->doc, i));
  s->before = f->words;
  s->prose_before = f->prose;
  f->words += s->text.words;
  f->prose += s->prose ? s->text.words : 0;
  f->prose_blocks += s->prose;
}

/* ---- the page's name ---- */

static ng_span page_name(const ng_doc *doc, ng_arena *arena) {
  if (doc->tree == NULL) {
    return doc->block_count > 0 ? ng_doc_block(doc, 0) : (ng_span){"", 0};
  }
  for (uint32_t i = 1; i < doc->tree->count; ++i) {
    if (doc->tree->nodes[i].tag == NG_TAG_title) {
      return ng_tree_text(doc->tree, i, arena);
    }
  }
  return (ng_span){"", 0};
}

static int has_part(ng_span whole, ng_span part) {
  for (size_t i = 0; i + part.len <= whole.len; ++i) {
    if (whole.data[i] == part.data[0] &&
        memcmp(whole.data + i, part.data, part.len) == 0) {
      return 1;
    }
  }
  return 0;
}

/* The block that stands in the page's name: the longest heading, or any block
 * of a plain text; else the first main heading. */
static uint32_t find_title(const ng_features *f, ng_span name) {
  const ng_doc *doc = f->doc;
  uint32_t best = NG_NONE, first = NG_NONE;
  uint32_t count = f->count < TITLE_BLOCKS ? f->count : TITLE_BLOCKS;
  size_t longest = 9;
  name.len = name.len > TITLE_MAX ? TITLE_MAX : name.len;
  for (uint32_t i = doc->tree == NULL ? 1 : 0; i < count; ++i) {
    const ng_block *b = &doc->blocks[i];
    ng_span text = ng_doc_block(doc, i);
    if (first == NG_NONE && b->type == NG_HEADING && b->level == 1 &&
        !b->hidden) {
      first = i;
    }
    if ((b->type == NG_HEADING || doc->tree == NULL) && text.len > longest &&
        text.len <= name.len && !b->hidden && has_part(name, text)) {
      best = i;
      longest = text.len;
    }
  }
  return best != NG_NONE ? best : first;
}

ng_status ng_features_compute(ng_doc *doc, const ng_lexicon *lexicon,
                              const ng_wordset *names, uint32_t firm,
                              ng_features *out) {
  ng_features f = {.doc = doc, .count = doc->block_count};
  ng_load *loads = ng_arena_alloc(&doc->arena, f.count * sizeof *loads);
  f.sights = ng_arena_zalloc(&doc->arena, f.count, sizeof *f.sights);
  f.is_page = doc->tree != NULL;
  if (f.sights == NULL || loads == NULL) {
    return NG_NOMEM;
  }
  ng_status status = ng_told_find(doc, &f.told);
  if (status != NG_OK) {
    return status;
  }
  uint64_t stops = 0;
  ng_company_rules(&f);
  for (uint32_t i = 0; i < f.count; ++i) {
    measure_block(&f, lexicon, i);
    const ng_sight *s = &f.sights[i];
    stops += s->text.stops;
    loads[i] = (ng_load){s->text.words,
                         (uint32_t)((float)s->text.words * s->link_share),
                         s->prose ? s->text.words : 0,
                         doc->blocks[i].type == NG_HEADING,
                         s->link_share > 0.6F && s->text.words < 20,
                         s->ruled};
  }
  f.stops_known = stops * 12 > f.words;
  f.title = find_title(&f, page_name(doc, &doc->arena));
  status = find_repeats(&f, &doc->arena);
  count_titles(&f);
  if (status == NG_OK && f.is_page) {
    status = measure_page(&f, doc, loads, names, firm);
  } else if (status == NG_OK) {
    status = ng_settings_find(doc, lexicon, &f);
  }
  if (status == NG_OK) {
    *out = f;
  }
  return status;
}
