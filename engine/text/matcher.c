/* Compiled rules: does this block or sentence match, and which rule? */
#include "matcher.h"

#include "../base/unicode.h"
#include "column.h"

typedef struct atom {
  uint8_t kind;    /* ng_atom_kind */
  uint16_t tag;    /* of TAG */
  uint32_t number; /* of those that count; the bit of KIND */
  uint32_t column; /* in work->page, or NG_NONE */
  ng_span name;    /* of TAG when the tag is OTHER; the XPATH */
} atom;

typedef struct rule {
  uint32_t first, count; /* in `ops` */
} rule;

struct ng_matchers {
  ng_allocator allocator;
  ng_arena arena; /* names */
  ng_phrases *phrases;
  ng_selectors *selectors;
  ng_buffer atoms; /* atom[] */
  ng_buffer rules; /* rule[] */
  ng_buffer ops;   /* ng_match_op[] */
  uint32_t columns;
  ng_buffer rest; /* uint32_t[]: the atoms that see_rest looks at */
  int counts_words, has_css, is_built;
  uint32_t most_words; /* no atom asks for more */
};

static const atom *atoms_of(const ng_matchers *set) {
  return (const atom *)(const void *)set->atoms.data;
}

static uint32_t atom_count(const ng_matchers *set) {
  return (uint32_t)(set->atoms.len / sizeof(atom));
}

/* ---- Making a set ---- */

ng_matchers *ng_matchers_new(const ng_allocator *allocator) {
  const ng_allocator *from = allocator != NULL ? allocator : &ng_allocator_libc;
  ng_matchers *set =
      from->resize(from->user, NULL, 0, sizeof(struct ng_matchers));
  if (set == NULL) {
    return NULL;
  }
  *set = (ng_matchers){.allocator = *from};
  ng_arena_init(&set->arena, from, 0);
  ng_buffer_init(&set->atoms, from, 0);
  ng_buffer_init(&set->rules, from, 0);
  ng_buffer_init(&set->ops, from, 0);
  ng_buffer_init(&set->rest, from, 0);
  set->phrases = ng_phrases_new(from);
  set->selectors = ng_selectors_new(from);
  if (set->phrases == NULL || set->selectors == NULL) {
    ng_matchers_free(set);
    return NULL;
  }
  return set;
}

void ng_matchers_free(ng_matchers *set) {
  if (set == NULL) {
    return;
  }
  ng_phrases_free(set->phrases);
  ng_selectors_free(set->selectors);
  ng_buffer_free(&set->atoms);
  ng_buffer_free(&set->rules);
  ng_buffer_free(&set->ops);
  ng_buffer_free(&set->rest);
  ng_arena_free(&set->arena);
  ng_allocator from = set->allocator;
  from.resize(from.user, set, sizeof *set, 0);
}

/* Appends to one of the arrays; the array stays whole when there is no room. */
static ng_status append(ng_buffer *array, const void *item, size_t size) {
  ng_buffer_add(array, item, size);
  ng_status status = array->status;
  array->status = NG_OK;
  return status;
}

static ng_status keep_name(ng_matchers *set, atom *a, ng_span name) {
  char *copy = ng_arena_copy(&set->arena, name);
  if (copy == NULL) {
    return NG_NOMEM;
  }
  a->name = ng_span_of(copy, name.len);
  return NG_OK;
}

/* What a kind of atom keeps of its text. */
static ng_status take_text(ng_matchers *set, atom *a, ng_span text,
                           ng_css_fault *fault) {
  switch (a->kind) {
  case NG_ATOM_KIND:
    a->number = ng_kind_of(text);
    return a->number != 0 ? NG_OK : NG_MISSING;
  case NG_ATOM_TAG:
    a->tag = (uint16_t)ng_tag_of(text);
    return a->tag == NG_TAG_OTHER ? keep_name(set, a, text) : NG_OK;
  case NG_ATOM_CSS:
    set->has_css = 1;
    return ng_selectors_add(set->selectors, text, atom_count(set), fault);
  case NG_ATOM_XPATH: {
    ng_status status =
        ng_xpath_check(text, &set->arena.allocator, &fault->offset);
    return status == NG_OK ? keep_name(set, a, text) : status;
  }
  default:
    return NG_OK;
  }
}

static int is_of_page(ng_atom_kind kind) {
  return kind == NG_ATOM_TAG || kind == NG_ATOM_CSS || kind == NG_ATOM_XPATH ||
         kind == NG_ATOM_LINK_LIST;
}

ng_status ng_matchers_atom(ng_matchers *set, ng_atom_kind kind, ng_span text,
                           uint32_t number, uint32_t *out,
                           ng_css_fault *fault) {
  ng_css_fault unused;
  if (set->is_built) {
    return NG_INVALID;
  }
  atom a = {.kind = (uint8_t)kind, .number = number, .column = NG_NONE};
  a.column = is_of_page(kind) ? set->columns : NG_NONE;
  ng_status status = take_text(set, &a, text, fault != NULL ? fault : &unused);
  uint32_t next = atom_count(set);
  if (status == NG_OK && kind > NG_ATOM_WORD && kind != NG_ATOM_OUTSIDE) {
    status = append(&set->rest, &next, sizeof next);
  }
  if (status == NG_OK) {
    status = append(&set->atoms, &a, sizeof a);
  }
  if (status == NG_OK) {
    set->columns += (uint32_t)is_of_page(kind);
    if (kind == NG_ATOM_LONGER_THAN || kind == NG_ATOM_SHORTER_THAN) {
      set->counts_words = 1;
      set->most_words = number > set->most_words ? number : set->most_words;
    }
    *out = next;
  }
  return status;
}

ng_status ng_matchers_phrase(ng_matchers *set, uint32_t number, ng_span text) {
  if (number >= atom_count(set) || atoms_of(set)[number].kind > NG_ATOM_WORD) {
    return NG_INVALID;
  }
  static const ng_phrase_kind KINDS[] = {
      [NG_ATOM_LINE] = NG_PHRASE_LINE,
      [NG_ATOM_STARTS_WITH] = NG_PHRASE_STARTS,
      [NG_ATOM_ENDS_WITH] = NG_PHRASE_ENDS,
      [NG_ATOM_CONTAINS] = NG_PHRASE_CONTAINS,
      [NG_ATOM_WORD] = NG_PHRASE_WORD,
  };
  return ng_phrases_add(set->phrases, KINDS[atoms_of(set)[number].kind], text,
                        number);
}

/* Does the program leave exactly one value? */
static ng_status check_program(const ng_matchers *set, const ng_match_op *ops,
                               size_t count) {
  size_t depth = 0;
  for (size_t i = 0; i < count; i++) {
    if (ops[i].op == NG_MATCH_ATOM) {
      if (ops[i].n >= atom_count(set)) {
        return NG_INVALID;
      }
      depth++;
    } else if (ops[i].n > depth) {
      return NG_INVALID;
    } else {
      depth = depth - ops[i].n + 1;
    }
    if (depth > NG_MATCH_DEPTH) {
      return NG_LIMIT;
    }
  }
  return depth == 1 ? NG_OK : NG_INVALID;
}

ng_status ng_matchers_rule(ng_matchers *set, const ng_match_op *ops,
                           size_t count) {
  ng_status status =
      set->is_built ? NG_INVALID : check_program(set, ops, count);
  size_t before = set->ops.len;
  if (status == NG_OK) {
    status = append(&set->ops, ops, count * sizeof *ops);
  }
  if (status == NG_OK) {
    rule r = {(uint32_t)(before / sizeof *ops), (uint32_t)count};
    status = append(&set->rules, &r, sizeof r);
  }
  if (status != NG_OK) {
    set->ops.len = before;
  }
  return status;
}

ng_status ng_matchers_build(ng_matchers *set) {
  ng_status status = ng_phrases_build(set->phrases);
  set->is_built = status == NG_OK;
  return status;
}

uint32_t ng_matchers_count(const ng_matchers *set) {
  return (uint32_t)(set->rules.len / sizeof(rule));
}

size_t ng_matchers_memory(const ng_matchers *set) {
  return sizeof *set + ng_phrases_memory(set->phrases) + set->atoms.room +
         set->rules.room + set->ops.room + set->arena.used;
}

/* ---- The page: what is asked of all blocks at once ---- */

ng_status ng_match_work_init(ng_match_work *work, const ng_matchers *set,
                             const ng_allocator *allocator) {
  ng_allocator from = allocator != NULL ? *allocator : ng_allocator_libc;
  size_t words = (atom_count(set) + (size_t)63) / 64 + 1;
  uint64_t *bits = from.resize(from.user, NULL, 0, words * sizeof *bits);
  if (bits == NULL) {
    return NG_NOMEM;
  }
  memset(bits, 0, words * sizeof *bits);
  *work = (ng_match_work){.bits = bits, .allocator = from, .bit_words = words};
  ng_arena_init(&work->arena, &from, 0);
  return NG_OK;
}

void ng_match_work_free(ng_match_work *work) {
  ng_arena_free(&work->arena);
  if (work->bits != NULL) {
    work->allocator.resize(work->allocator.user, work->bits,
                           work->bit_words * sizeof *work->bits, 0);
    work->bits = NULL;
  }
}

static uint64_t *column_of(const ng_match_work *work, const atom *a) {
  return work->page + a->column * work->page_words;
}

static void mark_tag(const ng_doc *doc, const atom *a, uint64_t *column) {
  for (uint32_t n = 0; n < doc->tree->count;) {
    const ng_node *node = &doc->tree->nodes[n];
    int is_it = node->tag == a->tag &&
                (a->tag != NG_TAG_OTHER || ng_span_equals(node->text, a->name));
    if (is_it) {
      ng_column_below(doc, column, n);
    }
    n = is_it ? node->end : n + 1;
  }
}

/* What the finders of elements are told. */
typedef struct marker {
  const ng_matchers *set;
  ng_match_work *work;
  uint32_t atom; /* of XPATH */
} marker;

static void mark_selected(void *user, uint32_t number, uint32_t node) {
  const marker *m = user;
  if (number < atom_count(m->set) &&
      atoms_of(m->set)[number].column != NG_NONE) {
    ng_column_below(m->work->doc, column_of(m->work, &atoms_of(m->set)[number]),
                    node);
  }
}

static void mark_found(void *user, uint32_t node, ng_span value) {
  const marker *m = user;
  if (node != NG_NONE && value.data == NULL) {
    mark_selected(user, m->atom, node);
  }
}

/* An expression that takes too many steps on this page finds what it has found
 * so far. */
static ng_status mark_xpaths(marker *m) {
  ng_status status = NG_OK;
  for (uint32_t i = 0; i < atom_count(m->set) && status != NG_NOMEM; i++) {
    const atom *a = &atoms_of(m->set)[i];
    if (a->kind != NG_ATOM_XPATH) {
      continue;
    }
    m->atom = i;
    status = ng_xpath_find(m->work->doc->tree, a->name, &m->work->allocator,
                           mark_found, m);
  }
  return status == NG_NOMEM ? NG_NOMEM : NG_OK;
}

/* CSS and XPath. */
static ng_status mark_selections(const ng_matchers *set, ng_match_work *work) {
  marker m = {set, work, NG_NONE};
  ng_status status = NG_OK;
  if (work->doc->tree == NULL) {
    return NG_OK;
  }
  if (set->has_css) {
    status = ng_selectors_match(set->selectors, work->doc->tree,
                                &work->allocator, mark_selected, &m);
  }
  return status == NG_OK ? mark_xpaths(&m) : status;
}

/* Of the atoms that see_rest looks at, those that hold somewhere on this page:
 * few of the elements that rules name are there. */
static ng_status list_live(const ng_matchers *set, ng_match_work *work) {
  const uint32_t *rest = (const uint32_t *)(const void *)set->rest.data;
  work->live = ng_arena_alloc(&work->arena, set->rest.len + sizeof *rest);
  work->live_count = 0;
  if (work->live == NULL) {
    return NG_NOMEM;
  }
  for (size_t k = 0; k < set->rest.len / sizeof *rest; k++) {
    const atom *a = &atoms_of(set)[rest[k]];
    if (a->column == NG_NONE ||
        !ng_column_is_empty(column_of(work, a), work->page_words)) {
      work->live[work->live_count++] = rest[k];
    }
  }
  return NG_OK;
}

ng_status ng_matchers_open(const ng_matchers *set, ng_match_work *work,
                           const ng_doc *doc) {
  ng_arena_free(&work->arena);
  work->doc = doc;
  for (unsigned i = 0; i < NG_MATCH_BEGUN; i++) {
    work->begun[i].block = NG_NONE;
  }
  work->page_words = (doc->block_count + (size_t)63) / 64;
  work->page = ng_arena_zalloc(&work->arena, set->columns * work->page_words,
                               sizeof *work->page);
  if (work->page == NULL) {
    work->doc = NULL;
    return NG_NOMEM;
  }
  for (uint32_t i = 0; i < atom_count(set); i++) {
    const atom *a = &atoms_of(set)[i];
    if (a->kind == NG_ATOM_LINK_LIST) {
      ng_column_link_lists(doc, a->number, column_of(work, a));
    } else if (a->kind == NG_ATOM_TAG && doc->tree != NULL) {
      mark_tag(doc, a, column_of(work, a));
    }
  }
  ng_status status = mark_selections(set, work);
  return status == NG_OK ? list_live(set, work) : status;
}

/* ---- Seeing a text ---- */

static void found(void *user, uint32_t number, size_t end) {
  (void)end;
  ng_bit_set(user, number);
}

/* The bits of all that is not a phrase. `block` NG_NONE: not of a page. */
static void see_rest(const ng_matchers *set, ng_match_work *work,
                     uint32_t words, unsigned kinds, uint32_t block) {
  int on_page = block != NG_NONE;
  const uint32_t *rest =
      on_page ? work->live : (const uint32_t *)(const void *)set->rest.data;
  size_t count = on_page ? work->live_count : set->rest.len / sizeof *rest;
  for (size_t k = 0; k < count; k++) {
    uint32_t i = rest[k];
    const atom *a = &atoms_of(set)[i];
    int is_so = 0;
    switch (a->kind) {
    case NG_ATOM_LONGER_THAN:
      is_so = words > a->number;
      break;
    case NG_ATOM_SHORTER_THAN:
      is_so = words < a->number;
      break;
    case NG_ATOM_KIND:
      is_so = (kinds & a->number) != 0;
      break;
    default:
      is_so = on_page && a->column != NG_NONE &&
              ng_bit_has(column_of(work, a), block);
    }
    if (is_so) {
      ng_bit_set(work->bits, i);
    }
  }
}

static void forget(ng_match_work *work) {
  memset(work->bits, 0, work->bit_words * sizeof *work->bits);
  work->is_asked = work->is_open = 0;
}

static void see(const ng_matchers *set, ng_match_work *work, ng_span text,
                unsigned kinds, uint32_t block) {
  forget(work);
  ng_phrases_find(set->phrases, text, found, work->bits);
  see_rest(set, work,
           set->counts_words ? ng_count_words(text, set->most_words) : 0, kinds,
           block);
}

/* What block `first` begins, a line or none: asked five times of most. */
static uint32_t line_begun(const ng_matchers *set, ng_match_work *work,
                           uint32_t first) {
  ng_match_begun *begun = &work->begun[first % NG_MATCH_BEGUN];
  if (begun->block != first) {
    begun->block = first;
    begun->line =
        ng_phrases_begin_line(set->phrases, ng_doc_block(work->doc, first));
  }
  return begun->line;
}

/* A button is often broken in two or three: finds the lines that `block` is a
 * part of. */
static void see_neighbours(const ng_matchers *set, ng_match_work *work,
                           uint32_t block) {
  static const struct {
    uint8_t before, after;
  } WINDOWS[] = {{0, 1}, {1, 0}, {0, 2}, {1, 1}, {2, 0}};
  const ng_doc *doc = work->doc;
  for (size_t i = 0; i < sizeof WINDOWS / sizeof *WINDOWS; i++) {
    uint32_t more = WINDOWS[i].before + WINDOWS[i].after;
    if (WINDOWS[i].before > block ||
        WINDOWS[i].after >= doc->block_count - block) {
      continue;
    }
    uint32_t first = block - WINDOWS[i].before;
    uint32_t begin = line_begun(set, work, first);
    if (begin == NG_PHRASES_NO_LINE) {
      continue;
    }
    ng_span parts[2];
    for (uint32_t k = 0; k < more; k++) {
      parts[k] = ng_doc_block(doc, first + 1 + k);
    }
    ng_phrases_end_line(set->phrases, begin, parts, more, found, work->bits);
  }
}

void ng_matchers_see_block(const ng_matchers *set, ng_match_work *work,
                           uint32_t block) {
  see(set, work, ng_doc_block(work->doc, block),
      ng_block_kinds(work->doc, block), block);
  if (ng_phrases_longest_line(set->phrases) != 0) {
    see_neighbours(set, work, block);
  }
}

void ng_matchers_see_sentence(const ng_matchers *set, ng_match_work *work,
                              const ng_doc *doc, uint32_t sentence,
                              unsigned kinds) {
  see(set, work, ng_span_at(doc->article, doc->segments.sentences[sentence]),
      kinds, NG_NONE);
}

void ng_matchers_see_text(const ng_matchers *set, ng_match_work *work,
                          ng_span text, unsigned kinds) {
  see(set, work, text, kinds, NG_NONE);
}

/* ---- Deciding ---- */

enum { IS_FALSE, IS_OPEN, IS_TRUE };

static int value_of(const ng_matchers *set, const ng_match_work *work,
                    uint32_t number) {
  if (ng_bit_has(work->bits, number)) {
    return IS_TRUE;
  }
  return atoms_of(set)[number].kind == NG_ATOM_OUTSIDE && !work->is_asked
             ? IS_OPEN
             : IS_FALSE;
}

static int any_of(const uint8_t *values, uint32_t count) {
  int most = IS_FALSE;
  for (uint32_t i = 0; i < count; i++) {
    most = values[i] > most ? values[i] : most;
  }
  return most;
}

static int all_of(const uint8_t *values, uint32_t count) {
  int least = IS_TRUE;
  for (uint32_t i = 0; i < count; i++) {
    least = values[i] < least ? values[i] : least;
  }
  return least;
}

static int decide(const ng_matchers *set, const ng_match_work *work,
                  const ng_match_op *ops, uint32_t count) {
  uint8_t values[NG_MATCH_DEPTH + 1];
  uint32_t depth = 0;
  for (uint32_t i = 0; i < count; i++) {
    uint32_t n = ops[i].n;
    int value;
    if (ops[i].op == NG_MATCH_ATOM) {
      value = value_of(set, work, n);
    } else {
      depth -= n;
      value = ops[i].op == NG_MATCH_ALL   ? all_of(values + depth, n)
              : ops[i].op == NG_MATCH_ANY ? any_of(values + depth, n)
                                          : IS_TRUE - any_of(values + depth, n);
    }
    values[depth++] = (uint8_t)value;
  }
  return values[0];
}

/* The first rule from `from` on that is true; marks those that wait as open. */
static ng_match_known find_rule(const ng_matchers *set,
                                const ng_match_work *work, uint32_t from) {
  const rule *rules = (const rule *)(const void *)set->rules.data;
  const ng_match_op *ops = (const ng_match_op *)(const void *)set->ops.data;
  ng_match_known known = {
      .from = from, .is_asked = work->is_asked, .is_known = 1, .rule = NG_NONE};
  for (uint32_t i = from; i < ng_matchers_count(set); i++) {
    int value = decide(set, work, ops + rules[i].first, rules[i].count);
    if (value == IS_TRUE) {
      known.rule = i;
      break;
    }
    known.is_open |= value == IS_OPEN;
  }
  return known;
}

/* Is this what was decided of the bits at hand? */
static int is_known(const ng_match_known *known, const ng_match_work *work,
                    uint32_t from) {
  return known->is_known && known->from == from &&
         known->is_asked == work->is_asked &&
         memcmp(known->bits, work->bits,
                work->bit_words * sizeof *work->bits) == 0;
}

/* Most blocks of a page show one of a few sets of bits. */
uint32_t ng_matchers_next(const ng_matchers *set, ng_match_work *work,
                          uint32_t from) {
  if (work->bit_words > NG_MATCH_WORDS) {
    ng_match_known fresh = find_rule(set, work, from);
    work->is_open |= fresh.is_open;
    return fresh.rule;
  }
  uint64_t hash = from + work->is_asked;
  for (size_t i = 0; i < work->bit_words; i++) {
    hash = (hash ^ work->bits[i]) * 0x9E3779B97F4A7C15u;
  }
  ng_match_known *known = &work->known[hash >> 60 & (NG_MATCH_KNOWN - 1)];
  if (!is_known(known, work, from)) {
    *known = find_rule(set, work, from);
    memcpy(known->bits, work->bits, work->bit_words * sizeof *work->bits);
  }
  work->is_open |= known->is_open;
  return known->rule;
}

void ng_matchers_answer(const ng_matchers *set, ng_match_work *work,
                        uint32_t number) {
  if (number < atom_count(set) &&
      atoms_of(set)[number].kind == NG_ATOM_OUTSIDE) {
    ng_bit_set(work->bits, number);
  }
}

void ng_matchers_answered(ng_match_work *work) {
  work->is_asked = 1;
  work->is_open = 0;
}
