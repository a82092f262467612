/* The row of numbers of one block, from what was measured. */
#include "company.h"
#include "setting.h"

#include <math.h>

/* log2(1 + x) / 8; most blocks have few words. */
static float log_of(uint32_t x) {
  static const float few[64] = {
      0.0F,         0.125F,       0.198120311F, 0.25F,        0.290241003F,
      0.323120326F, 0.350919366F, 0.375F,       0.396240622F, 0.415241003F,
      0.432428956F, 0.448120326F, 0.462554961F, 0.475919366F, 0.488361329F,
      0.5F,         0.510932863F, 0.521240652F, 0.530990958F, 0.540241003F,
      0.549039662F, 0.557428956F, 0.565445244F, 0.573120296F, 0.580482006F,
      0.587554991F, 0.594360948F, 0.600919366F, 0.607247651F, 0.613361299F,
      0.619274557F, 0.625F,       0.630549252F, 0.635932863F, 0.641160369F,
      0.646240652F, 0.651181698F, 0.655990958F, 0.660675287F, 0.665241003F,
      0.669694006F, 0.674039662F, 0.678283095F, 0.682428956F, 0.686481655F,
      0.690445244F, 0.694323599F, 0.698120296F, 0.701838732F, 0.705482006F,
      0.709053159F, 0.712554991F, 0.715990067F, 0.719360948F, 0.722669959F,
      0.725919366F, 0.729111254F, 0.732247651F, 0.735330403F, 0.738361299F,
      0.741342187F, 0.744274557F, 0.747160017F, 0.75F};
  return x < 64 ? few[x] : log2f(1.0F + (float)x) / 8.0F;
}

static float share(uint32_t part, uint32_t whole) {
  return whole > 0 ? (float)part / (float)whole : 0.0F;
}

static float at_most(float x, float most) {
  return x < most ? x : most;
}

static float flag(int is_true) {
  return is_true ? 1.0F : 0.0F;
}

static void add_text(const ng_features *f, uint32_t i, float *out) {
  const ng_sight *s = &f->sights[i];
  const ng_measure *m = &s->text;
  uint32_t n = m->words;
  out[NG_F_words_log] = log_of(n);
  out[NG_F_words_2] = flag(n >= 2);
  out[NG_F_words_4] = flag(n >= 4);
  out[NG_F_words_8] = flag(n >= 8);
  out[NG_F_words_15] = flag(n >= 15);
  out[NG_F_words_30] = flag(n >= 30);
  out[NG_F_words_60] = flag(n >= 60);
  out[NG_F_link_share] = s->link_share;
  out[NG_F_link_some] = flag(s->link_share > 0.0F);
  out[NG_F_link_half] = flag(s->link_share > 0.5F);
  out[NG_F_link_all] = flag(s->link_share > 0.9F);
  out[NG_F_link_many] = flag(f->doc->blocks[i].links >= 3);
  float stops = share(m->stops, n);
  out[NG_F_stop_share] = f->stops_known ? stops : 0.0F;
  out[NG_F_stop_none] = flag(f->stops_known && m->stops == 0);
  out[NG_F_stop_rich] = flag(f->stops_known && n >= 8 && stops > 0.3F);
  out[NG_F_stop_words_unknown] = flag(!f->stops_known);
  out[NG_F_ends_final] = flag((m->flags & NG_M_FINAL) != 0);
  out[NG_F_ends_colon] = flag((m->flags & NG_M_COLON) != 0);
  out[NG_F_ends_other] = flag((m->flags & NG_M_OTHER) != 0);
  out[NG_F_finals] = at_most(10.0F * share(m->finals, n), 2.0F);
  out[NG_F_finals_2] = flag(m->finals >= 2);
  out[NG_F_commas] = at_most(10.0F * share(m->commas, n), 2.0F);
  float digits = share(m->digits, ng_range_len(f->doc->blocks[i].text));
  out[NG_F_digits] = at_most(4.0F * digits, 2.0F);
  out[NG_F_digits_many] = flag(digits > 0.2F);
  out[NG_F_capitals] = share(m->capitals, m->cased);
  out[NG_F_capitals_most] =
      flag(m->cased >= 3 && m->capitals * 5 > m->cased * 3);
  out[NG_F_starts_lower] = flag((m->flags & NG_M_LOWER) != 0);
  out[NG_F_starts_quote] = flag((m->flags & NG_M_QUOTE) != 0);
  out[NG_F_has_bar] = flag((m->flags & NG_M_BAR) != 0);
  out[NG_F_short_final] = flag(n < 12 && (m->flags & NG_M_FINAL) != 0);
  out[NG_F_shout] = flag((m->flags & NG_M_SHOUT) != 0);
  int plain = s->link_share < 0.3F;
  out[NG_F_sentence] = flag(n >= 8 && plain && (m->flags & NG_M_FINAL) != 0);
  out[NG_F_link_line] = flag(n < 20 && s->link_share > 0.6F);
  out[NG_F_second_title] = flag(s->titles > 0);
  out[NG_F_repeated] = flag(s->repeated);
  out[NG_F_repeated_long] = flag(s->repeated && n >= 8);
}

static void add_kind(const ng_features *f, uint32_t i, float *out) {
  const ng_block *b = &f->doc->blocks[i];
  const ng_sight *s = &f->sights[i];
  int heading = b->type == NG_HEADING, item = b->type == NG_ITEM;
  out[NG_F_heading_1] = flag(heading && b->level == 1);
  out[NG_F_heading_2] = flag(heading && b->level == 2);
  out[NG_F_heading_3] = flag(heading && b->level == 3);
  out[NG_F_heading_4] = flag(heading && b->level >= 4);
  out[NG_F_item] = flag(item);
  out[NG_F_item_long] = flag(item && s->text.words >= 12);
  out[NG_F_item_link] = flag(item && s->link_share > 0.6F);
  out[NG_F_quote] = flag(b->type == NG_QUOTE);
  out[NG_F_table] = flag(b->type == NG_TABLE);
  out[NG_F_caption] = flag(b->type == NG_CAPTION);
  out[NG_F_code] = flag(b->type == NG_CODE);
  out[NG_F_hidden] = flag(b->hidden);
}

static void add_place(const ng_features *f, uint32_t i, float *out) {
  const ng_sight *s = &f->sights[i];
  uint32_t own = s->prose ? s->text.words : 0;
  uint32_t after = f->prose - s->prose_before - own;
  float at = share(i, f->count);
  out[NG_F_place] = at;
  out[NG_F_place_words] = share(s->before, f->words);
  out[NG_F_first_tenth] = flag(at < 0.1F);
  out[NG_F_last_tenth] = flag(at > 0.9F);
  int known = f->title != NG_NONE;
  uint32_t away = !known ? 0 : i > f->title ? i - f->title : f->title - i;
  out[NG_F_before_title] = flag(known && i < f->title);
  out[NG_F_after_title] =
      known && i > f->title ? at_most(log_of(away), 1.0F) : 0.0F;
  out[NG_F_title_near] = flag(known && i > f->title && away <= 4);
  out[NG_F_is_title] = flag(i == f->title);
  out[NG_F_title_missing] = flag(!known);
  out[NG_F_prose_before] = share(s->prose_before, f->prose);
  out[NG_F_prose_after] = share(after, f->prose);
  out[NG_F_prose_edge] = flag(s->prose_before == 0 || after == 0);
}

typedef struct neighbour {
  float log, link, final, heading, prose;
} neighbour;

/* The block `step` away; past the edges, nothing. */
static neighbour look(const ng_features *f, uint32_t i, int step) {
  int64_t at = (int64_t)i + step;
  if (at < 0 || at >= (int64_t)f->count) {
    return (neighbour){0};
  }
  const ng_sight *s = &f->sights[at];
  return (neighbour){
      .log = log_of(s->text.words),
      .link = s->link_share,
      .final = flag((s->text.flags & NG_M_FINAL) != 0),
      .heading = flag(f->doc->blocks[at].type == NG_HEADING),
      .prose = flag(s->prose),
  };
}

static void add_neighbours(const ng_features *f, uint32_t i, float *out) {
  neighbour prev = look(f, i, -1), next = look(f, i, 1);
  neighbour prev2 = look(f, i, -2), next2 = look(f, i, 2);
  out[NG_F_prev_log] = prev.log;
  out[NG_F_prev_link] = prev.link;
  out[NG_F_prev_final] = prev.final;
  out[NG_F_prev_heading] = prev.heading;
  out[NG_F_prev_prose] = prev.prose;
  out[NG_F_next_log] = next.log;
  out[NG_F_next_link] = next.link;
  out[NG_F_next_final] = next.final;
  out[NG_F_next_heading] = next.heading;
  out[NG_F_next_prose] = next.prose;
  out[NG_F_prev2_prose] = prev2.prose;
  out[NG_F_next2_prose] = next2.prose;
  out[NG_F_prev2_log] = prev2.log;
  out[NG_F_next2_log] = next2.log;
  out[NG_F_prev2_link] = prev2.link;
  out[NG_F_next2_link] = next2.link;
  float prose = prev.prose + next.prose + prev2.prose + next2.prose;
  float link = prev.link + next.link + prev2.link + next2.link;
  for (int step = 3; step <= 4; ++step) {
    neighbour a = look(f, i, -step), b = look(f, i, step);
    prose += a.prose + b.prose;
    link += a.link + b.link;
  }
  out[NG_F_around_prose] = prose / 8.0F;
  out[NG_F_around_link] = link / 8.0F;
  out[NG_F_between_prose] =
      flag(prev.prose + prev2.prose > 0.0F && next.prose + next2.prose > 0.0F);
}

static void add_elements(const ng_place *p, uint16_t tag, float *out) {
  static const struct {
    unsigned feature;
    uint32_t bit;
  } bits[] = {
      {NG_F_in_nav, NG_IN_NAV},         {NG_F_in_header, NG_IN_HEADER},
      {NG_F_in_footer, NG_IN_FOOTER},   {NG_F_in_aside, NG_IN_ASIDE},
      {NG_F_in_form, NG_IN_FORM},       {NG_F_in_article, NG_IN_ARTICLE},
      {NG_F_in_main, NG_IN_MAIN},       {NG_F_in_figure, NG_IN_FIGURE},
      {NG_F_in_table, NG_IN_TABLE},     {NG_F_in_list, NG_IN_LIST},
      {NG_F_in_button, NG_IN_BUTTON},   {NG_F_in_quote, NG_IN_QUOTE},
      {NG_F_in_section, NG_IN_SECTION}, {NG_F_in_address, NG_IN_ADDRESS},
      {NG_F_in_details, NG_IN_DETAILS}, {NG_F_in_paragraph, NG_IN_PARAGRAPH},
      {NG_F_in_body, NG_IN_BODY},
  };
  for (size_t k = 0; k < sizeof bits / sizeof *bits; ++k) {
    out[bits[k].feature] = flag((p->in & bits[k].bit) != 0);
  }
  out[NG_F_in_div] = flag(tag == NG_TAG_div);
}

static void add_group(const ng_features *f, uint32_t i, float *out) {
  const ng_paths *paths = &f->paths;
  const ng_place *places = paths->places;
  uint32_t node = f->doc->blocks[i].node;
  uint32_t one = ng_company_group(f, i);
  uint32_t two = places[one].group;
  const ng_place *a = &places[one], *b = &places[two];
  out[NG_F_group_link] = share(a->link_words, a->words);
  out[NG_F_group_log] = log_of(a->words);
  out[NG_F_group_prose] = share(a->prose, a->words);
  out[NG_F_group_count] = log_of(a->blocks);
  out[NG_F_group_share] = share(a->prose, f->prose);
  out[NG_F_group2_link] = share(b->link_words, b->words);
  out[NG_F_group2_prose] = share(b->prose, b->words);
  out[NG_F_group2_share] = share(b->prose, f->prose);
  out[NG_F_group_alone] = flag(places[node].blocks == 1);
  uint32_t end = paths->tree->nodes[paths->core[0]].end;
  int inside = node >= paths->core[0] && node < end;
  out[NG_F_core_55] = flag(inside);
  out[NG_F_core_75] = flag(node >= paths->core[1] &&
                           node < paths->tree->nodes[paths->core[1]].end);
  out[NG_F_core_95] = flag(node >= paths->core[2] &&
                           node < paths->tree->nodes[paths->core[2]].end);
  out[NG_F_core_child] =
      flag(inside && (node == paths->core[0] || one == paths->core[0]));
  out[NG_F_core_apart] =
      inside && one != paths->core[0] ? 1.0F - share(a->prose, f->prose) : 0.0F;
  out[NG_F_like_share] = share(f->sights[i].like, f->prose);
  out[NG_F_like_most] = flag(f->sights[i].like * 2 > f->prose);
}

static void add_rules(const ng_features *f, uint32_t i, float *out) {
  const ng_sight *s = &f->sights[i];
  uint32_t low = i > 4 ? i - 4 : 0;
  uint32_t high = i + 5 < f->count ? i + 5 : f->count;
  uint32_t until = high < f->count ? f->sights[high].ruled_before : f->ruled;
  uint32_t around = until - f->sights[low].ruled_before;
  out[NG_F_ruled_prev] = flag(i > 0 && f->sights[i - 1].ruled);
  out[NG_F_ruled_next] = flag(i + 1 < f->count && f->sights[i + 1].ruled);
  out[NG_F_ruled_around] = share(around, high - low);
  out[NG_F_ruled_heading] = flag(s->below_ruled);
  out[NG_F_before_byline] = flag(f->byline != NG_NONE && i < f->byline);
  out[NG_F_after_byline] =
      flag(f->byline != NG_NONE && i > f->byline && i < f->byline + 6);
}

/* How many blocks share a small container with an image: 1 or 2, else 0. */
static uint32_t nearest_image(const ng_features *f, uint32_t node) {
  const ng_place *places = f->paths.places;
  for (int up = 0; up < 5 && places[node].blocks <= 2; ++up) {
    if (places[node].images > 0) {
      return places[node].blocks;
    }
    node = f->paths.tree->nodes[node].parent;
  }
  return 0;
}

/* How many sentences its containers hold, and where it stands to the core. */
static void add_containers(const ng_features *f, uint32_t i, float *out) {
  const ng_paths *paths = &f->paths;
  const ng_node *nodes = paths->tree->nodes;
  const ng_sight *s = &f->sights[i];
  uint32_t node = f->doc->blocks[i].node, one = ng_company_group(f, i);
  const ng_place *a = &paths->places[one], *b = &paths->places[a->group];
  out[NG_F_cards_log] = log_of(s->cards - 1);
  out[NG_F_cards_many] = flag(s->cards >= 4);
  out[NG_F_cards2_log] = log_of(s->cards2 - 1);
  out[NG_F_cards2_many] = flag(s->cards2 >= 4);
  out[NG_F_card_of_one] = flag(s->cards >= 3 && a->prose_blocks <= 1);
  out[NG_F_loose] = flag(s->loose);
  out[NG_F_card] = flag(s->card);
  uint32_t near = nearest_image(f, node);
  out[NG_F_image_alone] = flag(near == 1);
  out[NG_F_image_apart] = flag(near == 2);
  out[NG_F_group_sentences] = log_of(a->prose_blocks);
  out[NG_F_group2_sentences] = log_of(b->prose_blocks);
  out[NG_F_group_headed] = flag(a->headings > 0 && a->prose_blocks <= 2);
  out[NG_F_ruled_group] = share(a->ruled, a->blocks);
  out[NG_F_before_core] = flag(node < paths->core[1]);
  out[NG_F_after_core] = flag(node >= nodes[paths->core[1]].end);
  out[NG_F_described] = s->described;
  out[NG_F_described_most] = flag(s->described > 0.6F);
}

static void add_told(const ng_features *f, uint32_t i, float *out) {
  float told = f->sights[i].told;
  if (f->told.words == 0) {
    return;
  }
  out[NG_F_told] = told > 0.0F ? told : 0.0F;
  out[NG_F_told_most] = flag(told > 0.6F);
  out[NG_F_not_told] = flag(told >= 0.0F && told < 0.2F);
  out[NG_F_told_unsure] = flag(told < 0.0F);
}

static void add_articles(const ng_features *f, uint32_t i, float *out) {
  const ng_node *nodes = f->paths.tree->nodes;
  uint32_t node = f->doc->blocks[i].node, main = f->main_article;
  const ng_place *place = &f->paths.places[node];
  if (main != NG_NONE) {
    int inside = node >= main && node < nodes[main].end;
    out[NG_F_main_article] = flag(place->article == main);
    out[NG_F_nested_article] = flag(inside && place->article != main);
    out[NG_F_next_story] =
        flag(f->titled && node >= nodes[main].end &&
             place->article != NG_NONE && place->article > main);
    out[NG_F_other_article] =
        flag(!inside && place->article != NG_NONE &&
             !(place->article < main && main < nodes[place->article].end));
  }
  if (f->title != NG_NONE) {
    out[NG_F_title_apart] =
        share(f->paths.places[place->joint].words, f->words);
    out[NG_F_title_core] = flag(place->joint == f->core_joint);
  }
  out[NG_F_kin_spread] = log_of(f->sights[i].spread);
}

static int is_image(uint16_t tag) {
  return tag == NG_TAG_img || tag == NG_TAG_picture || tag == NG_TAG_video ||
         tag == NG_TAG_amp_img;
}

static int is_bold(uint16_t tag) {
  return tag == NG_TAG_strong || tag == NG_TAG_b;
}

static int is_italic(uint16_t tag) {
  return tag == NG_TAG_em || tag == NG_TAG_i;
}

/* An image shortly before, and what all of the text is set in: looks at a
 * handful of nodes. */
static void add_look(const ng_features *f, uint32_t i, float *out) {
  const ng_node *nodes = f->paths.tree->nodes;
  const ng_block *b = &f->doc->blocks[i];
  for (uint32_t k = b->node; k > 0 && k + 8 > b->node; --k) {
    if (is_image(nodes[k].tag)) {
      out[NG_F_after_image] = 1.0F;
    }
  }
  uint32_t first = b->node + 1;
  while (first < b->node_end && nodes[first].tag != NG_TAG_TEXT &&
         first < b->node + 6) {
    if (nodes[first].end >= b->node_end) {
      out[NG_F_all_bold] += flag(is_bold(nodes[first].tag));
      out[NG_F_all_italic] += flag(is_italic(nodes[first].tag));
    }
    ++first;
  }
  out[NG_F_all_bold] = at_most(out[NG_F_all_bold], 1.0F);
  out[NG_F_all_italic] = at_most(out[NG_F_all_italic], 1.0F);
  out[NG_F_in_own_element] = flag(b->node_end >= nodes[b->node].end);
}

/* Names of the block's element and the two above it, and of what its last text
 * stands in. */
static void add_names(const ng_features *f, uint32_t i, float *out) {
  const ng_place *places = f->paths.places;
  const ng_node *nodes = f->paths.tree->nodes;
  const ng_block *b = &f->doc->blocks[i];
  uint32_t up = nodes[b->node].parent;
  uint32_t near =
      places[b->node].names | places[up].names | places[nodes[up].parent].names;
  uint32_t inner = b->node_end > 0 ? nodes[b->node_end - 1].parent : 0;
  for (int k = 0; k < 6 && inner > b->node; ++k) {
    near |= places[inner].names;
    inner = nodes[inner].parent;
  }
  uint32_t under = places[b->node].under;
  for (unsigned k = 0; k < NG_NAME_KINDS; ++k) {
    out[NG_F_NAMES_NEAR + k] = flag((near >> k & 1) != 0);
    out[NG_F_NAMES_UNDER + k] = flag((under >> k & 1) != 0);
  }
}

/* A text that is nearly all prose was cleaned before it came here: what is
 * short in it may well belong. */
static void add_page(const ng_features *f, uint32_t i, float *out) {
  const ng_sight *s = &f->sights[i];
  float blocks = share(f->prose_blocks, f->count);
  out[NG_F_page_prose_log] = log_of(f->prose);
  out[NG_F_page_few] = flag(f->prose < 80);
  out[NG_F_page_prose_words] = share(f->prose, f->words);
  out[NG_F_page_prose_blocks] = blocks;
  out[NG_F_page_half_prose] = flag(blocks > 0.5F);
  out[NG_F_page_all_prose] = flag(blocks > 0.75F);
  out[NG_F_clean_short] = s->text.words < 10 ? blocks : 0.0F;
  out[NG_F_clean_item] = f->doc->blocks[i].type == NG_ITEM ? blocks : 0.0F;
  out[NG_F_clean_heading] =
      f->doc->blocks[i].type == NG_HEADING ? blocks : 0.0F;
  out[NG_F_clean_label] = (s->text.flags & NG_M_FINAL) == 0 ? blocks : 0.0F;
}

void ng_features_vector(const ng_features *f, uint32_t i,
                        float out[NG_FEATURES]) {
  memset(out, 0, NG_FEATURES * sizeof *out);
  out[NG_F_one] = 1.0F;
  add_text(f, i, out);
  add_kind(f, i, out);
  add_place(f, i, out);
  add_neighbours(f, i, out);
  add_rules(f, i, out);
  if (f->is_page) {
    uint32_t node = f->doc->blocks[i].node;
    add_elements(&f->paths.places[node], f->paths.tree->nodes[node].tag, out);
    add_group(f, i, out);
    add_names(f, i, out);
    add_articles(f, i, out);
    add_look(f, i, out);
    add_told(f, i, out);
    add_containers(f, i, out);
  } else {
    ng_setting_row(f, i, out);
  }
  add_page(f, i, out);
}
