/* Ways down a page: names of elements, sums of text, and the core. */
#include "path.h"

#include "../base/bytes.h"

#define PART_MAX 24 /* longer parts of a name are no word */

static uint32_t look_up(const ng_wordset *names, const char *part, size_t len) {
  return len > 0 && len <= PART_MAX
             ? ng_wordset_find(names, (ng_span){part, len})
             : 0;
}

uint32_t ng_path_names(const ng_wordset *names, ng_span value) {
  char part[PART_MAX + 1];
  size_t len = 0;
  uint32_t bits = 0;
  int was_lower = 0;
  for (size_t i = 0; i < value.len; ++i) {
    unsigned char c = (unsigned char)value.data[i];
    int upper = c >= 'A' && c <= 'Z', lower = c >= 'a' && c <= 'z';
    if (!upper && !lower) {
      bits |= look_up(names, part, len);
      len = 0;
    } else {
      if (upper && was_lower) { /* relatedLinks is two parts */
        bits |= look_up(names, part, len);
        len = 0;
      }
      if (len <= PART_MAX) {
        part[len < PART_MAX ? len : PART_MAX] = (char)(c | 32u);
        ++len;
      }
    }
    was_lower = lower;
  }
  return bits | look_up(names, part, len);
}

static int is_named(uint16_t name) {
  return name == NG_ATTR_class || name == NG_ATTR_id || name == NG_ATTR_role ||
         name == NG_ATTR_itemprop || name == NG_ATTR_data_testid ||
         name == NG_ATTR_aria_label;
}

/* Pages say the same again and again: what the last values meant. */
typedef struct memo {
  ng_span value;
  uint32_t bits;
} memo;

#define MEMOS 128u /* a power of two */

typedef struct namer {
  const ng_wordset *names;
  uint32_t firm;
  memo memos[MEMOS];
} namer;

static uint32_t names_of(namer *n, ng_span value) {
  if (value.len < 4) {
    return ng_path_names(n->names, value);
  }
  size_t step = value.len < 8 ? value.len : 8;
  uint64_t hash = ng_bytes_piece(value.data, step) * 3 + value.len;
  hash += ng_bytes_piece(value.data + value.len - step, step);
  memo *m = &n->memos[hash * 0x9E3779B97F4A7C15u >> 32 & (MEMOS - 1)];
  if (!ng_span_equals(m->value, value)) {
    *m = (memo){value, ng_path_names(n->names, value)};
  }
  return m->bits;
}

static uint32_t own_names(const ng_tree *tree, uint32_t node, namer *names,
                          uint32_t *in) {
  const ng_node *n = &tree->nodes[node];
  uint32_t bits = 0;
  for (uint32_t i = 0; i < n->attr_count; ++i) {
    const ng_attr *attr = &tree->attrs[n->first_attr + i];
    if (!is_named(attr->name) || attr->value.len > 1000) {
      continue;
    }
    bits |= names_of(names, attr->value);
    if (attr->name == NG_ATTR_itemprop &&
        ng_span_equals(attr->value, ng_span_str("articleBody"))) {
      *in |= NG_IN_BODY;
    }
  }
  return bits;
}

static uint32_t tag_bits(uint16_t tag) {
  switch (tag) {
  case NG_TAG_nav:
  case NG_TAG_menu:
    return NG_IN_NAV;
  case NG_TAG_header:
    return NG_IN_HEADER;
  case NG_TAG_footer:
    return NG_IN_FOOTER;
  case NG_TAG_aside:
    return NG_IN_ASIDE;
  case NG_TAG_form:
  case NG_TAG_fieldset:
  case NG_TAG_dialog:
    return NG_IN_FORM;
  case NG_TAG_article:
    return NG_IN_ARTICLE;
  case NG_TAG_main:
    return NG_IN_MAIN;
  case NG_TAG_figure:
  case NG_TAG_figcaption:
    return NG_IN_FIGURE;
  case NG_TAG_table:
    return NG_IN_TABLE;
  case NG_TAG_ul:
  case NG_TAG_ol:
  case NG_TAG_dl:
    return NG_IN_LIST;
  case NG_TAG_button:
  case NG_TAG_label:
    return NG_IN_BUTTON;
  case NG_TAG_blockquote:
  case NG_TAG_q:
    return NG_IN_QUOTE;
  case NG_TAG_section:
    return NG_IN_SECTION;
  case NG_TAG_address:
    return NG_IN_ADDRESS;
  case NG_TAG_details:
  case NG_TAG_summary:
    return NG_IN_DETAILS;
  case NG_TAG_a:
    return NG_IN_LINK;
  case NG_TAG_p:
    return NG_IN_PARAGRAPH;
  default:
    return 0;
  }
}

/* Of an element that holds most of the prose these say nothing either. */
#define LOOSE_TAGS                                                             \
  ((uint32_t)(NG_IN_NAV | NG_IN_HEADER | NG_IN_FOOTER | NG_IN_ASIDE |          \
              NG_IN_FORM | NG_IN_TABLE | NG_IN_LIST | NG_IN_SECTION |          \
              NG_IN_DETAILS))

ng_status ng_paths_init(ng_doc *doc, ng_paths *paths) {
  const ng_tree *tree = doc->tree;
  ng_place *places = ng_arena_alloc(&doc->arena, tree->count * sizeof *places);
  *paths = (ng_paths){.tree = tree, .places = places};
  return places != NULL ? NG_OK : NG_NOMEM;
}

static uint32_t is_image(uint16_t tag) {
  return tag == NG_TAG_img || tag == NG_TAG_video || tag == NG_TAG_amp_img ||
         tag == NG_TAG_iframe;
}

static void add_load(ng_place *p, const ng_load *load) {
  ++p->blocks;
  p->words += load->words;
  p->link_words += load->link_words;
  p->prose += load->prose;
  p->prose_blocks += load->prose > 0;
  p->headings += load->heading;
  p->link_lines += load->link_line;
  p->ruled += load->ruled;
}

static void add_place(ng_place *up, const ng_place *p) {
  up->blocks += p->blocks;
  up->words += p->words;
  up->link_words += p->link_words;
  up->prose += p->prose;
  up->prose_blocks += p->prose_blocks;
  up->headings += p->headings;
  up->link_lines += p->link_lines;
  up->images += p->images;
  up->ruled += p->ruled;
}

void ng_paths_sum(ng_paths *paths, const ng_doc *doc, const ng_load *loads) {
  ng_place *places = paths->places;
  const ng_node *nodes = paths->tree->nodes;
  uint32_t count = paths->tree->count;
  memset(places, 0, count * sizeof *places);
  for (uint32_t i = 0; i < doc->block_count; ++i) {
    add_load(&places[doc->blocks[i].node], &loads[i]);
  }
  for (uint32_t i = count; i-- > 1;) {
    places[i].images += is_image(nodes[i].tag);
    if ((places[i].blocks | places[i].images) != 0) {
      add_place(&places[nodes[i].parent], &places[i]);
    }
  }
  places[0].article = NG_NONE;
  for (uint32_t i = 1; i < count; ++i) {
    const ng_place *up = &places[nodes[i].parent];
    places[i].article = nodes[i].tag == NG_TAG_article ? i : up->article;
    places[i].group =
        up->blocks > places[i].blocks ? nodes[i].parent : up->group;
  }
}

/* Elements that hold more than half of the prose lie one in the other, so the
 * last of them in document order is the deepest. */
static void find_core(ng_paths *paths) {
  static const uint32_t percent[3] = {55, 75, 95};
  uint64_t total = paths->places[0].prose;
  for (int k = 0; k < 3; ++k) {
    paths->core[k] = 0;
    for (uint32_t i = 1; total > 0 && i < paths->tree->count; ++i) {
      if ((uint64_t)paths->places[i].prose * 100 >= total * percent[k]) {
        paths->core[k] = i;
      }
    }
  }
}

static void name_node(ng_paths *paths, uint32_t i, namer *names) {
  ng_place *places = paths->places, *p = &places[i];
  const ng_node *node = &paths->tree->nodes[i];
  const ng_place *up = &places[node->parent];
  if (node->tag == NG_TAG_TEXT) {
    return;
  }
  uint32_t in = tag_bits(node->tag);
  p->names = own_names(paths->tree, i, names, &in);
  uint64_t prose = p->prose;
  if (prose * 10 > (uint64_t)places[0].prose * 6 && prose > 0) {
    in &= ~LOOSE_TAGS;
    p->names &= names->firm;
  }
  p->in = up->in | in;
  p->under = up->under | p->names;
}

void ng_paths_compute(ng_paths *paths, const ng_wordset *names, uint32_t firm) {
  namer with = {.names = names, .firm = firm};
  for (uint32_t i = 1; i < paths->tree->count; ++i) {
    name_node(paths, i, &with);
  }
  find_core(paths);
}

void ng_paths_join(ng_paths *paths, uint32_t node) {
  const ng_node *nodes = paths->tree->nodes;
  ng_place *places = paths->places;
  for (uint32_t i = 1; i < paths->tree->count; ++i) {
    int is_above = i <= node && node < nodes[i].end;
    places[i].joint = is_above ? i : places[nodes[i].parent].joint;
  }
}
