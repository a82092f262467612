/* Walks over the blocks in their order; containers alike are counted by hash.
 */
#include "company.h"

#include "tally.h"

#define CARDS 3 /* fewer are no row of cards */
#define HEADING_FAR                                                            \
  12 /* blocks below a heading that it may still speak for                     \
      */
#define DESCRIBED_BEFORE 10
#define DESCRIBED_AFTER 20 /* blocks around the title */

void ng_company_rules(ng_features *f) {
  uint32_t heading = NG_NONE;
  f->byline = NG_NONE;
  for (uint32_t i = 0; i < f->count; ++i) {
    const ng_block *b = &f->doc->blocks[i];
    ng_sight *s = &f->sights[i];
    int is_rule = b->reason >= NG_REASON_RULES;
    s->ruled = is_rule && b->role == NG_ROLE_FURNITURE;
    s->ruled_before = f->ruled;
    f->ruled += s->ruled;
    if (is_rule && (b->role == NG_ROLE_BYLINE || b->role == NG_ROLE_DATE) &&
        f->byline == NG_NONE) {
      f->byline = i;
    }
    if (heading != NG_NONE && i - heading <= HEADING_FAR) {
      s->below_ruled = f->sights[heading].ruled;
    }
    heading = b->type == NG_HEADING ? i : heading;
  }
}

uint32_t ng_company_group(const ng_features *f, uint32_t i) {
  const ng_place *places = f->paths.places;
  uint32_t node = f->doc->blocks[i].node;
  return places[node].blocks > 1 ? node : places[node].group;
}

/* How many containers there are like each of `groups`, of which equal ones
 * stand side by side. */
static ng_status count_alike(const ng_features *f, ng_arena *arena,
                             const uint32_t *groups, uint32_t *out) {
  ng_tally alike;
  if (ng_tally_init(&alike, arena, f->count) != NG_OK) {
    return NG_NOMEM;
  }
  for (int pass = 0; pass < 2; ++pass) {
    uint32_t last = NG_NONE;
    for (uint32_t i = 0; i < f->count; ++i) {
      if (groups[i] == last) {
        out[i] = i > 0 ? out[i - 1] : 0;
        continue;
      }
      last = groups[i];
      uint32_t *n = ng_tally_at(&alike, ng_tally_likeness(f->doc->tree, last));
      *n += pass == 0;
      out[i] = *n;
    }
  }
  return NG_OK;
}

/* Does block `i` stand in an article of its own, beside the main one? */
static int is_elsewhere(const ng_features *f, uint32_t i) {
  const ng_node *nodes = f->paths.tree->nodes;
  uint32_t main = f->main_article, node = f->doc->blocks[i].node;
  uint32_t own = f->paths.places[node].article;
  return main != NG_NONE && own != NG_NONE &&
         !(node >= main && node < nodes[main].end) &&
         !(own < main && main < nodes[own].end);
}

/* How many containers there are like the one around each block, and like the
 * one around that. */
static ng_status find_cards(ng_features *f, ng_arena *arena) {
  size_t room = (size_t)f->count + 1;
  uint32_t *groups = ng_arena_alloc(arena, room * sizeof *groups);
  uint32_t *alike = ng_arena_zalloc(arena, room, sizeof *alike);
  if (groups == NULL || alike == NULL) {
    return NG_NOMEM;
  }
  for (int up = 0; up < 2; ++up) {
    for (uint32_t i = 0; i < f->count; ++i) {
      groups[i] =
          up == 0 ? ng_company_group(f, i) : f->paths.places[groups[i]].group;
    }
    if (count_alike(f, arena, groups, alike) != NG_OK) {
      return NG_NOMEM;
    }
    for (uint32_t i = 0; i < f->count; ++i) {
      *(up == 0 ? &f->sights[i].cards : &f->sights[i].cards2) = alike[i];
    }
  }
  return NG_OK;
}

/* Containers alike that each have a link of their own and no more than one
 * running text are teasers or comments. */
static void find_loose(ng_features *f) {
  for (uint32_t i = 0; i < f->count; ++i) {
    ng_sight *s = &f->sights[i];
    const ng_place *p = &f->paths.places[ng_company_group(f, i)];
    s->card = s->cards >= CARDS && p->prose_blocks <= 1 && p->link_lines > 0;
    s->loose = s->ruled || s->card || is_elsewhere(f, i);
  }
}

static ng_status find_described(ng_features *f, ng_doc *doc) {
  ng_told described;
  ng_status status = ng_told_describe(doc, &described);
  uint32_t title = f->title != NG_NONE ? f->title : 0;
  uint32_t first = title > DESCRIBED_BEFORE ? title - DESCRIBED_BEFORE : 0;
  for (uint32_t i = first; i < f->count && i < title + DESCRIBED_AFTER; ++i) {
    float share = ng_told_share(&described, ng_doc_block(doc, i));
    f->sights[i].described = share > 0.0F ? share : 0.0F;
  }
  return status;
}

ng_status ng_company_page(ng_features *f, ng_doc *doc) {
  ng_status status = find_cards(f, &doc->arena);
  if (status != NG_OK) {
    return status;
  }
  find_loose(f);
  return find_described(f, doc);
}
