/* Evaluates XPath on the tree of a page, within a budget: visiting a node is a
 * step, and so is reading eight bytes of text. What an expression asks for
 * again and again it pays for each time, so none can take long. */
#include "xpath.h"

#include <math.h>
#include <stdlib.h>

enum {
  RESULTS_MAX = 10000,
  STEPS_MAX = 10000000,
  BYTES_MAX = 64 << 20,
  BYTES_A_STEP = 8,
  ATTR_BITS = 16
};

/* ---- Budget and memory ---- */

static int fail(ng_xpath_run *r, ng_status status) {
  r->status = r->status == NG_OK ? status : r->status;
  return 0;
}

int ng_xpath_charge(ng_xpath_run *r, size_t steps) {
  if (steps > r->steps) {
    r->steps = 0;
    return fail(r, NG_LIMIT);
  }
  r->steps -= steps;
  return 1;
}

static int is_full(const ng_xpath_run *r, size_t size) {
  return r->arena.used > BYTES_MAX || size > BYTES_MAX - r->arena.used;
}

void *ng_xpath_alloc(ng_xpath_run *r, size_t size) {
  void *p = is_full(r, size) ? NULL : ng_arena_alloc(&r->arena, size);
  if (p == NULL) {
    fail(r, is_full(r, size) ? NG_LIMIT : NG_NOMEM);
  }
  return p;
}

int ng_xpath_push(ng_xpath_run *r, ng_xpath_set *set, ng_xpath_ref ref) {
  if (set->count == set->room) {
    size_t size = set->room * sizeof ref, more = 2 * size + 4 * sizeof ref;
    void *items = is_full(r, more)
                      ? NULL
                      : ng_arena_grow(&r->arena, set->items, size, more);
    if (items == NULL) {
      return fail(r, is_full(r, more) ? NG_LIMIT : NG_NOMEM);
    }
    set->items = items;
    set->room = more / sizeof ref;
  }
  set->items[set->count++] = ref;
  return 1;
}

/* What was allocated since `mark` is given back, unless a chunk was added. */
static void rewind_to(ng_arena *arena, const ng_arena *mark) {
  if (arena->chunks == mark->chunks) {
    arena->next = mark->next;
  }
}

/* ---- Places ---- */

static ng_xpath_ref ref_of(uint32_t node) {
  return ((ng_xpath_ref)node + 1) << ATTR_BITS;
}

uint32_t ng_xpath_node(ng_xpath_ref ref) {
  return (uint32_t)(ref >> ATTR_BITS) - 1;
}

const ng_attr *ng_xpath_attr(const ng_xpath_run *r, ng_xpath_ref ref) {
  uint32_t i = (uint32_t)(ref & ((1u << ATTR_BITS) - 1));
  const ng_node *n = i > 0 ? &r->tree->nodes[ng_xpath_node(ref)] : NULL;
  return n != NULL ? &r->tree->attrs[n->first_attr + i - 1] : NULL;
}

static int is_text(const ng_tree *tree, uint32_t node) {
  return tree->nodes[node].tag == NG_TAG_TEXT;
}

int ng_xpath_text(ng_xpath_run *r, ng_xpath_ref ref, ng_span *out) {
  const ng_attr *attr = ng_xpath_attr(r, ref);
  const ng_node *nodes = r->tree->nodes;
  uint32_t first = ref == 0 ? 0 : ng_xpath_node(ref), last = 0, texts = 0;
  uint32_t end = ref == 0 ? r->tree->count : nodes[first].end;
  size_t len = 0;
  if (attr != NULL) {
    *out = attr->value;
    return ng_xpath_charge(r, 1 + attr->value.len / BYTES_A_STEP);
  }
  for (uint32_t i = first; i < end; i++) {
    if (is_text(r->tree, i)) {
      len += nodes[i].text.len;
      last = i;
      texts++;
    }
  }
  *out = texts > 0 ? nodes[last].text : ng_span_of("", 0);
  if (!ng_xpath_charge(r, end - first + len / BYTES_A_STEP) || texts < 2) {
    return r->status == NG_OK;
  }
  char *copy = ng_xpath_alloc(r, len);
  if (copy == NULL) {
    return 0;
  }
  *out = ng_span_of(copy, len);
  for (uint32_t i = first; i < end; i++) {
    if (is_text(r->tree, i)) {
      memcpy(copy, nodes[i].text.data, nodes[i].text.len);
      copy += nodes[i].text.len;
    }
  }
  return 1;
}

/* ---- Axes ---- */

typedef struct walk {
  ng_xpath_run *r;
  const ng_xpath_step *step;
  ng_xpath_set *out;
} walk;

static int has_name(const walk *w, const ng_node *n) {
  return w->step->tag != NG_TAG_OTHER
             ? n->tag == w->step->tag
             : n->tag == NG_TAG_OTHER && ng_span_equals(n->text, w->step->name);
}

/* Keeps a place that is no attribute when it passes the test. */
static int visit(const walk *w, ng_xpath_ref ref) {
  int passes = w->step->test == NG_XP_NODE;
  if (ref != 0 && !passes) {
    const ng_node *n = &w->r->tree->nodes[ng_xpath_node(ref)];
    int text = n->tag == NG_TAG_TEXT;
    passes = w->step->test == NG_XP_TEXT       ? text
             : w->step->test == NG_XP_ANY_NAME ? !text
             : w->step->test == NG_XP_NAME     ? !text && has_name(w, n)
                                               : 0;
  }
  return ng_xpath_charge(w->r, 1) &&
         (!passes || ng_xpath_push(w->r, w->out, ref));
}

/* All nodes of [first, end), or only those that are not below another. */
static int visit_range(const walk *w, uint32_t first, uint32_t end,
                       int is_flat) {
  const ng_tree *tree = w->r->tree;
  for (uint32_t i = first; i < end; i = is_flat ? tree->nodes[i].end : i + 1) {
    if (!visit(w, ref_of(i))) {
      return 0;
    }
  }
  return 1;
}

static ng_xpath_ref parent_of(const walk *w, ng_xpath_ref ref) {
  uint32_t node = ng_xpath_node(ref);
  if (ng_xpath_attr(w->r, ref) != NULL) {
    return ref_of(node);
  }
  return node == 0 ? 0 : ref_of(w->r->tree->nodes[node].parent);
}

static int visit_ancestors(const walk *w, ng_xpath_ref ref) {
  while (ref != 0) {
    ref = parent_of(w, ref);
    if (!visit(w, ref)) {
      return 0;
    }
  }
  return 1;
}

static int visit_before(const walk *w, uint32_t node) {
  const ng_node *nodes = w->r->tree->nodes;
  for (uint32_t i = node; i-- > 0;) {
    int is_ancestor = nodes[i].end > node;
    if (!(is_ancestor ? ng_xpath_charge(w->r, 1) : visit(w, ref_of(i)))) {
      return 0;
    }
  }
  return 1;
}

static void reverse(ng_xpath_set *set, size_t from) {
  for (size_t i = from, k = set->count; i + 1 < k; i++) {
    ng_xpath_ref ref = set->items[i];
    set->items[i] = set->items[--k];
    set->items[k] = ref;
  }
}

static int visit_siblings(const walk *w, uint32_t node, int is_before) {
  const ng_node *nodes = w->r->tree->nodes;
  uint32_t parent = nodes[node].parent;
  size_t from = w->out->count;
  if (node == 0) {
    return 1;
  }
  int done = is_before ? visit_range(w, parent + 1, node, 1)
                       : visit_range(w, nodes[node].end, nodes[parent].end, 1);
  if (is_before) {
    reverse(w->out, from);
  }
  return done;
}

static int visit_attributes(const walk *w, ng_xpath_ref ref) {
  const ng_tree *tree = w->r->tree;
  const ng_node *n = &tree->nodes[ng_xpath_node(ref)];
  for (uint32_t i = 0; i < n->attr_count; i++) {
    const ng_attr *a = &tree->attrs[n->first_attr + i];
    int passes =
        w->step->test == NG_XP_NAME
            ? ng_span_equals(a->name_text, w->step->name)
            : w->step->test == NG_XP_ANY_NAME || w->step->test == NG_XP_NODE;
    if (!ng_xpath_charge(w->r, 1) ||
        (passes && !ng_xpath_push(w->r, w->out, ref + i + 1))) {
      return 0;
    }
  }
  return 1;
}

/* An attribute has no siblings; before and behind it is what is before and
 * behind its element, as in libxml2. */
static int visit_attr_axis(const walk *w, ng_xpath_ref ref) {
  int is_self = w->step->axis == NG_XP_SELF ||
                w->step->axis == NG_XP_DESCENDANT_OR_SELF ||
                w->step->axis == NG_XP_ANCESTOR_OR_SELF;
  if (is_self && w->step->test == NG_XP_NODE &&
      !ng_xpath_push(w->r, w->out, ref)) {
    return 0;
  }
  switch (w->step->axis) {
  case NG_XP_PARENT:
    return visit(w, parent_of(w, ref));
  case NG_XP_ANCESTOR:
  case NG_XP_ANCESTOR_OR_SELF:
    return visit_ancestors(w, ref);
  case NG_XP_FOLLOWING:
    return visit_range(w, w->r->tree->nodes[ng_xpath_node(ref)].end,
                       w->r->tree->count, 0);
  case NG_XP_PRECEDING:
    return visit_before(w, ng_xpath_node(ref));
  default:
    return 1;
  }
}

static int visit_axis(const walk *w, ng_xpath_ref ref) {
  const ng_tree *tree = w->r->tree;
  uint32_t node = ref == 0 ? 0 : ng_xpath_node(ref);
  uint32_t first = ref == 0 ? 0 : node + 1;
  uint32_t end = ref == 0 ? tree->count : tree->nodes[node].end;
  switch (w->step->axis) {
  case NG_XP_SELF:
    return visit(w, ref);
  case NG_XP_CHILD:
    return visit_range(w, first, end, 1);
  case NG_XP_DESCENDANT_OR_SELF:
    return visit(w, ref) && visit_range(w, first, end, 0);
  case NG_XP_DESCENDANT:
    return visit_range(w, first, end, 0);
  case NG_XP_ANCESTOR_OR_SELF:
    return visit(w, ref) && visit_ancestors(w, ref);
  case NG_XP_ANCESTOR:
    return visit_ancestors(w, ref);
  case NG_XP_PARENT:
    return ref == 0 || visit(w, parent_of(w, ref));
  case NG_XP_FOLLOWING:
    return visit_range(w, end, tree->count, 0);
  case NG_XP_PRECEDING:
    return ref == 0 || visit_before(w, node);
  case NG_XP_FOLLOWING_SIBLING:
  case NG_XP_PRECEDING_SIBLING:
    return ref == 0 ||
           visit_siblings(w, node, w->step->axis == NG_XP_PRECEDING_SIBLING);
  case NG_XP_ATTRIBUTE:
    return ref == 0 || visit_attributes(w, ref);
  default:
    return 1;
  }
}

/* ---- Paths ---- */

/* Keeps of the places from `from` on those of which all predicates hold; a
 * number is a position. */
static int filter(ng_xpath_run *r, ng_xpath_set *set, size_t from,
                  const ng_xpath_expr *predicates) {
  for (const ng_xpath_expr *x = predicates; x != NULL; x = x->next) {
    size_t kept = from, size = set->count - from;
    for (size_t i = from; i < set->count; i++) {
      ng_xpath_context c = {set->items[i], i - from + 1, size};
      ng_arena mark = r->arena;
      ng_xpath_value v;
      if (!ng_xpath_eval(r, x, &c, &v)) {
        return 0;
      }
      set->items[kept] = set->items[i];
      kept += v.kind == NG_XP_IS_NUMBER ? v.number == (double)c.position
                                        : (size_t)ng_xpath_to_boolean(&v);
      rewind_to(&r->arena, &mark);
    }
    set->count = kept;
  }
  return 1;
}

static int by_place(const void *a, const void *b) {
  ng_xpath_ref x = *(const ng_xpath_ref *)a, y = *(const ng_xpath_ref *)b;
  return (x > y) - (x < y);
}

/* Puts a set in the order of the page, each place once. */
static int order(ng_xpath_run *r, ng_xpath_set *set) {
  size_t kept = 0, i = 1;
  while (i < set->count && set->items[i - 1] < set->items[i]) {
    i++;
  }
  if (i >= set->count) {
    return 1;
  }
  if (!ng_xpath_charge(r, 4 * set->count)) {
    return 0;
  }
  qsort(set->items, set->count, sizeof *set->items, by_place);
  for (i = 0; i < set->count; i++) {
    if (kept == 0 || set->items[kept - 1] != set->items[i]) {
      set->items[kept++] = set->items[i];
    }
  }
  set->count = kept;
  return 1;
}

/* Below a node that was walked through is nothing new. */
static int is_covered(const ng_xpath_run *r, const ng_xpath_step *step,
                      ng_xpath_ref ref, uint32_t *end) {
  uint32_t node = ref == 0 ? 0 : ng_xpath_node(ref);
  int is_deep = (step->axis == NG_XP_DESCENDANT ||
                 step->axis == NG_XP_DESCENDANT_OR_SELF) &&
                step->predicates == NULL && ng_xpath_attr(r, ref) == NULL;
  if (is_deep && ref != 0 && node < *end) {
    return 1;
  }
  if (is_deep) {
    *end = ref == 0 ? r->tree->count : r->tree->nodes[node].end;
  }
  return 0;
}

static int take_step(ng_xpath_run *r, const ng_xpath_step *step,
                     const ng_xpath_set *from, ng_xpath_set *out) {
  uint32_t covered = 0;
  walk w = {r, step, out};
  *out = (ng_xpath_set){NULL, 0, 0};
  for (size_t i = 0; i < from->count; i++) {
    ng_xpath_ref ref = from->items[i];
    size_t start = out->count;
    if (is_covered(r, step, ref, &covered)) {
      continue;
    }
    int done = ng_xpath_charge(r, 1) &&
               (ng_xpath_attr(r, ref) != NULL ? visit_attr_axis(&w, ref)
                                              : visit_axis(&w, ref));
    if (!done || !filter(r, out, start, step->predicates)) {
      return 0;
    }
  }
  return order(r, out);
}

/* A value that must be a set; "string(p)/a" is no path. */
static int eval_set(ng_xpath_run *r, const ng_xpath_expr *x,
                    const ng_xpath_context *c, ng_xpath_set *out) {
  ng_xpath_value v;
  if (!ng_xpath_eval(r, x, c, &v)) {
    return 0;
  }
  if (v.kind != NG_XP_IS_SET) {
    return fail(r, NG_INVALID);
  }
  *out = v.set;
  return 1;
}

static int eval_path(ng_xpath_run *r, const ng_xpath_expr *x,
                     const ng_xpath_context *c, ng_xpath_set *out) {
  ng_xpath_set from = {NULL, 0, 0};
  int done = x->a != NULL ? eval_set(r, x->a, c, &from)
                          : ng_xpath_push(r, &from, x->is_rooted ? 0 : c->node);
  for (const ng_xpath_step *s = x->steps; done && s != NULL; s = s->next) {
    done = take_step(r, s, &from, out);
    from = *out;
  }
  *out = from;
  return done;
}

static int eval_union(ng_xpath_run *r, const ng_xpath_expr *x,
                      const ng_xpath_context *c, ng_xpath_set *out) {
  ng_xpath_set b, all = {NULL, 0, 0};
  if (!eval_set(r, x->a, c, out) || !eval_set(r, x->b, c, &b)) {
    return 0;
  }
  for (size_t i = 0; i < out->count + b.count; i++) {
    if (!ng_xpath_push(r, &all,
                       i < out->count ? out->items[i]
                                      : b.items[i - out->count])) {
      return 0;
    }
  }
  *out = all;
  return ng_xpath_charge(r, all.count) && order(r, out);
}

static int eval_filter(ng_xpath_run *r, const ng_xpath_expr *x,
                       const ng_xpath_context *c, ng_xpath_set *out) {
  ng_xpath_set own = {NULL, 0, 0};
  if (!eval_set(r, x->a, c, out)) {
    return 0;
  }
  for (size_t i = 0; i < out->count; i++) {
    if (!ng_xpath_push(r, &own, out->items[i])) {
      return 0;
    }
  }
  *out = own;
  return ng_xpath_charge(r, own.count) && filter(r, out, 0, x->list);
}

/* ---- Results ---- */

static ng_status tell(ng_xpath_run *r, ng_xpath_value *v, ng_xpath_found found,
                      void *user) {
  if (v->kind != NG_XP_IS_SET) {
    if (!ng_xpath_to_string(r, v)) {
      return r->status;
    }
    found(user, NG_NONE, v->text);
    return NG_OK;
  }
  for (size_t i = 0; i < v->set.count && i < RESULTS_MAX; i++) {
    ng_xpath_ref ref = v->set.items[i];
    const ng_attr *attr = ng_xpath_attr(r, ref);
    found(user, ref == 0 ? 0 : ng_xpath_node(ref),
          attr != NULL ? attr->value : ng_span_of(NULL, 0));
  }
  return NG_OK;
}

int ng_xpath_eval_set(ng_xpath_run *r, const ng_xpath_expr *x,
                      const ng_xpath_context *c, ng_xpath_set *out) {
  switch (x->op) {
  case NG_XP_PATH:
    return eval_path(r, x, c, out);
  case NG_XP_UNION:
    return eval_union(r, x, c, out);
  default:
    return eval_filter(r, x, c, out);
  }
}

ng_status ng_xpath_check(ng_span expression, const ng_allocator *allocator,
                         size_t *offset) {
  ng_arena arena;
  ng_xpath_expr *x;
  size_t unused;
  ng_arena_init(&arena, allocator, 0);
  ng_status status =
      ng_xpath_parse(expression, &arena, &x, offset != NULL ? offset : &unused);
  ng_arena_free(&arena);
  return status;
}

ng_status ng_xpath_find(const ng_tree *tree, ng_span expression,
                        const ng_allocator *allocator, ng_xpath_found found,
                        void *user) {
  ng_xpath_run r = {.tree = tree, .steps = STEPS_MAX, .status = NG_OK};
  const ng_xpath_context c = {0, 1, 1};
  ng_xpath_expr *x;
  ng_xpath_value v;
  size_t offset;
  ng_arena_init(&r.arena, allocator, 0);
  ng_status status = ng_xpath_parse(expression, &r.arena, &x, &offset);
  if (status == NG_OK) {
    status =
        ng_xpath_eval(&r, x, &c, &v) ? tell(&r, &v, found, user) : r.status;
  }
  ng_arena_free(&r.arena);
  return status;
}
