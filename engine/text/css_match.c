/* All selectors on one walk over the tree. Each step of a selector that is
 * not the last has a bit; an element that a step matches sets it, and the step
 * to its right asks for it on the parent, above, or among the siblings. So
 * there is no way back, and the time does not depend on how selectors nest. */
#include "css.h"

#include "../base/ascii.h"
#include "../base/bytes.h"

enum {
  STACK = 272,
  CLASS_MAX = 2048 /* bytes of a class attribute that are looked at */
};

/* An open element, and what its children were so far. */
typedef struct level {
  uint32_t end;
  int32_t children; /* elements among them */
  uint64_t *self;   /* steps that the element matches */
  uint64_t *above;  /* ... it or an element above it */
  uint64_t *prev;   /* ... its newest child */
  uint64_t *before; /* ... any child */
} level;

typedef struct walker {
  const ng_selectors *set;
  const ng_tree *tree;
  ng_selected found;
  void *user;
  size_t words; /* of one row of bits */
  level levels[STACK];
  unsigned depth;
  const uint64_t *parent_self, *parent_above, *prev, *before;
  uint64_t *self;
  int32_t place; /* of the element among its siblings, from 1 */
} walker;

static int equals(const char *a, const char *b, size_t len, int any_case) {
  if (!any_case) {
    return memcmp(a, b, len) == 0;
  }
  for (size_t i = 0; i < len; i++) {
    if (ng_lower(a[i]) != ng_lower(b[i])) {
      return 0;
    }
  }
  return 1;
}

/* Is one of the eight bytes at `p` a blank, or another control? */
static int has_blank(const char *p) {
  const uint64_t ones = UINT64_C(0x0101010101010101);
  uint64_t x = ng_bytes_piece(p, 8);
  return ((x - ones * 0x21) & ~x & ones * 0x80) != 0;
}

/* The next word of a list with blanks; len 0: no more. */
static ng_span next_word(ng_span list, size_t *at) {
  size_t i = *at;
  while (i < list.len && ng_is_blank(list.data[i])) {
    i++;
  }
  size_t start = i;
  while (list.len - i >= 8 && !has_blank(list.data + i)) {
    i += 8;
  }
  while (i < list.len && !ng_is_blank(list.data[i])) {
    i++;
  }
  *at = i;
  return ng_span_of(list.data + start, i - start);
}

static int has_word(ng_span list, ng_span word, int any_case) {
  size_t at = 0;
  ng_span w;
  while ((w = next_word(list, &at)).len != 0) {
    if (w.len == word.len && equals(w.data, word.data, w.len, any_case)) {
      return 1;
    }
  }
  return 0;
}

static ng_span class_list(ng_span value) {
  value.len = value.len < CLASS_MAX ? value.len : CLASS_MAX;
  return value;
}

static int contains(ng_span text, ng_span part, int any_case) {
  for (size_t i = 0; i + part.len <= text.len; i++) {
    if (equals(text.data + i, part.data, part.len, any_case)) {
      return 1;
    }
  }
  return 0;
}

static int value_fits(const ng_css_test *t, ng_span v) {
  ng_span w = t->value;
  if (t->op == '\0') {
    return 1;
  }
  if (t->op == '~') {
    return has_word(v, w, t->any_case);
  }
  if (v.len < w.len || (w.len == 0 && t->op != '=' && t->op != '|')) {
    return 0;
  }
  switch (t->op) {
  case '=':
    return v.len == w.len && equals(v.data, w.data, w.len, t->any_case);
  case '|':
    return (v.len == w.len || v.data[w.len] == '-') &&
           equals(v.data, w.data, w.len, t->any_case);
  case '^':
    return equals(v.data, w.data, w.len, t->any_case);
  case '$':
    return equals(v.data + v.len - w.len, w.data, w.len, t->any_case);
  default:
    return contains(v, w, t->any_case);
  }
}

static ng_span attr_of(const ng_tree *tree, uint32_t node,
                       const ng_css_test *t) {
  return t->tag != NG_ATTR_OTHER
             ? ng_tree_attr(tree, node, (ng_attr_name)t->tag)
             : ng_tree_attr_named(tree, node, t->name);
}

static int is_nth(const ng_css_test *t, int32_t place) {
  int32_t steps = place - t->b;
  return t->a == 0 ? steps == 0 : steps % t->a == 0 && steps / t->a >= 0;
}

static int is_last(const ng_tree *tree, uint32_t node) {
  uint32_t parent = tree->nodes[node].parent;
  uint32_t end = tree->nodes[parent].end, next = tree->nodes[node].end;
  while (next < end && tree->nodes[next].tag == NG_TAG_TEXT) {
    next++;
  }
  return next >= end;
}

static int holds(const walker *w, uint32_t node, const ng_css_test *t) {
  const ng_node *n = &w->tree->nodes[node];
  switch (t->kind) {
  case NG_CSS_TAG:
    return n->tag == t->tag &&
           (t->tag != NG_TAG_OTHER || ng_span_equals(n->text, t->name));
  case NG_CSS_ID:
    return ng_span_equals(ng_tree_attr(w->tree, node, NG_ATTR_id), t->name);
  case NG_CSS_CLASS:
    return has_word(class_list(ng_tree_attr(w->tree, node, NG_ATTR_class)),
                    t->name, 0);
  case NG_CSS_NTH_CHILD:
    return is_nth(t, w->place);
  case NG_CSS_LAST_CHILD:
    return is_last(w->tree, node);
  default: {
    ng_span value = attr_of(w->tree, node, t);
    return value.data != NULL && value_fits(t, value);
  }
  }
}

static int has_bit(const uint64_t *row, uint32_t bit) {
  return row != NULL && (row[bit / 64] >> (bit % 64) & 1) != 0;
}

static int left_fits(const walker *w, const ng_css_step *step) {
  if (step->left_bit == NG_NONE) {
    return 1;
  }
  switch (step->combinator) {
  case '>':
    return has_bit(w->parent_self, step->left_bit);
  case '+':
    return has_bit(w->prev, step->left_bit);
  case '~':
    return has_bit(w->before, step->left_bit);
  default:
    return has_bit(w->parent_above, step->left_bit);
  }
}

static int step_fits(const walker *w, uint32_t node, const ng_css_step *step) {
  for (uint32_t i = 0; i < step->test_count; i++) {
    if (holds(w, node, &step->tests[i]) == step->tests[i].negated) {
      return 0;
    }
  }
  return 1;
}

/* Tries the steps of one bucket whose key is `name`. */
static void try_steps(walker *w, uint32_t node, uint32_t i, ng_css_kind kind,
                      ng_span name) {
  for (; i != NG_NONE; i = w->set->steps[i].next) {
    const ng_css_step *step = &w->set->steps[i];
    if (step->key != UINT32_MAX) {
      const ng_css_test *key = &step->tests[step->key];
      if (key->kind != kind || !ng_span_equals(key->name, name)) {
        continue;
      }
    }
    if (!left_fits(w, step) || !step_fits(w, node, step)) {
      continue;
    }
    if (step->bit != NG_NONE) {
      w->self[step->bit / 64] |= UINT64_C(1) << (step->bit % 64);
    } else {
      w->found(w->user, step->id, node);
    }
  }
}

static void try_bucket(walker *w, uint32_t node, ng_css_kind kind,
                       ng_span name) {
  if (name.len != 0) {
    uint32_t h = ng_css_hash(kind, name) & (w->set->bucket_count - 1);
    if (w->set->buckets[h] != NG_NONE) {
      try_steps(w, node, w->set->buckets[h], kind, name);
    }
  }
}

static void try_class(walker *w, uint32_t node, ng_span name) {
  uint32_t lengths = w->set->class_lengths[(unsigned char)name.data[0]];
  if ((lengths & ng_css_length_bit(name.len)) != 0) {
    try_bucket(w, node, NG_CSS_CLASS, name);
  }
}

static void try_element(walker *w, uint32_t node) {
  const ng_node *n = &w->tree->nodes[node];
  if (w->set->has_tags) {
    ng_span name = n->tag == NG_TAG_OTHER
                       ? n->text
                       : ng_span_str(ng_tag_name((ng_tag)n->tag));
    try_bucket(w, node, NG_CSS_TAG, name);
  }
  for (uint32_t i = 0; i < n->attr_count; i++) {
    const ng_attr *a = &w->tree->attrs[n->first_attr + i];
    if (a->name == NG_ATTR_id) {
      try_bucket(w, node, NG_CSS_ID, a->value);
    } else if (a->name == NG_ATTR_class) {
      size_t at = 0;
      ng_span word, list = class_list(a->value);
      while ((word = next_word(list, &at)).len != 0) {
        try_class(w, node, word);
      }
    }
  }
  if (w->set->any != NG_NONE) {
    try_steps(w, node, w->set->any, NG_CSS_ATTR, ng_span_of("", 0));
  }
}

/* Opens an element: its rows start as its parent's say. */
static void enter(walker *w, uint32_t node) {
  level *up = w->depth > 0 ? &w->levels[w->depth - 1] : NULL;
  level *here = &w->levels[w->depth];
  here->end = w->tree->nodes[node].end;
  here->children = 0;
  w->self = here->self;
  w->place = up != NULL ? ++up->children : 1;
  w->parent_self = up != NULL ? up->self : NULL;
  w->parent_above = up != NULL ? up->above : NULL;
  w->prev = up != NULL ? up->prev : NULL;
  w->before = up != NULL ? up->before : NULL;
  for (size_t i = 0; i < w->words; i++) { /* one or two: no call */
    here->self[i] = here->prev[i] = here->before[i] = 0;
  }
  try_element(w, node);
  for (size_t i = 0; i < w->words; i++) {
    here->above[i] = here->self[i] | (up != NULL ? up->above[i] : 0);
    if (up != NULL) {
      up->prev[i] = here->self[i];
      up->before[i] |= here->self[i];
    }
  }
  w->depth++;
}

static void walk(walker *w) {
  const ng_tree *tree = w->tree;
  for (uint32_t i = 0; i < tree->count; i++) {
    if (tree->nodes[i].tag == NG_TAG_TEXT) {
      continue;
    }
    while (w->depth > 0 && w->levels[w->depth - 1].end <= i) {
      w->depth--;
    }
    if (w->depth < STACK) {
      enter(w, i);
    }
  }
}

ng_status ng_selectors_match(const ng_selectors *set, const ng_tree *tree,
                             const ng_allocator *allocator, ng_selected found,
                             void *user) {
  const ng_allocator *a = allocator != NULL ? allocator : &ng_allocator_libc;
  walker w = {.set = set, .tree = tree, .found = found, .user = user};
  if (set->step_count == 0) {
    return NG_OK;
  }
  w.words = (set->bits + 63) / 64;
  size_t bytes = w.words * STACK * 4 * sizeof(uint64_t);
  uint64_t *rows = NULL;
  if (bytes != 0) {
    rows = a->resize(a->user, NULL, 0, bytes);
    if (rows == NULL) {
      return NG_NOMEM;
    }
    for (size_t i = 0; i < STACK; i++) {
      uint64_t *row = rows + i * 4 * w.words;
      w.levels[i].self = row;
      w.levels[i].above = row + w.words;
      w.levels[i].prev = row + 2 * w.words;
      w.levels[i].before = row + 3 * w.words;
    }
  }
  walk(&w);
  if (rows != NULL) {
    a->resize(a->user, rows, bytes, 0);
  }
  return NG_OK;
}
