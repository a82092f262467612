/* One pass over the tree for what a page says about itself. */
#include "head.h"

#include "../base/ascii.h"
#include "moment.h"

/* The first pass counts (lists NULL), the second one fills. */
typedef struct collector {
  const ng_tree *tree;
  ng_arena *arena;
  ng_head *head;
  int fills;
  ng_status status;
} collector;

static ng_span attr(const collector *c, uint32_t node, ng_attr_name name) {
  return ng_tree_attr(c->tree, node, name);
}

/* A trimmed copy in lower case, or the text itself when it is that. */
static ng_span lower(collector *c, ng_span text) {
  text = ng_trim(text);
  size_t i = 0;
  while (i < text.len && !(text.data[i] >= 'A' && text.data[i] <= 'Z')) {
    i++;
  }
  if (i == text.len) {
    return text;
  }
  char *copy = ng_arena_copy(c->arena, text);
  if (copy == NULL) {
    c->status = NG_NOMEM;
    return text;
  }
  for (; i < text.len; i++) {
    if (copy[i] >= 'A' && copy[i] <= 'Z') {
      copy[i] = (char)(copy[i] | 32);
    }
  }
  return ng_span_of(copy, text.len);
}

/* The first of some attributes that the element has. */
static ng_span first_of(const collector *c, uint32_t node,
                        const ng_attr_name *names, size_t count) {
  ng_span value = {NULL, 0};
  for (size_t i = 0; i < count && value.data == NULL; i++) {
    value = attr(c, node, names[i]);
  }
  return value;
}

/* The value of an attribute that has no number. */
static ng_span other_attr(const collector *c, uint32_t node, const char *name) {
  const ng_node *n = &c->tree->nodes[node];
  ng_span wanted = ng_span_str(name);
  for (uint32_t i = 0; i < n->attr_count; i++) {
    const ng_attr *a = &c->tree->attrs[n->first_attr + i];
    if (ng_span_equals(a->name_text, wanted)) {
      return a->value;
    }
  }
  return (ng_span){NULL, 0};
}

static void add_meta(collector *c, uint32_t node) {
  static const ng_attr_name naming[] = {NG_ATTR_property, NG_ATTR_name,
                                        NG_ATTR_itemprop, NG_ATTR_http_equiv};
  ng_span name = first_of(c, node, naming, 4);
  ng_span content = attr(c, node, NG_ATTR_content);
  if (content.data == NULL) {
    content = other_attr(c, node, "value"); /* a mistake that is met */
  }
  if (name.len == 0 || content.data == NULL ||
      c->head->meta_count == NG_HEAD_MAX) {
    return;
  }
  if (c->fills) {
    ng_meta *meta = &c->head->metas[c->head->meta_count];
    *meta = (ng_meta){lower(c, name), ng_trim(content), node};
    if (c->head->lang.data == NULL &&
        ng_span_equals(meta->name, ng_span_str("content-language"))) {
      c->head->lang = meta->content;
    }
  }
  c->head->meta_count++;
}

static void add_link(collector *c, uint32_t node) {
  ng_span rel = attr(c, node, NG_ATTR_rel);
  ng_span href = attr(c, node, NG_ATTR_href);
  if (rel.len == 0 || href.data == NULL || c->head->link_count == NG_HEAD_MAX) {
    return;
  }
  if (c->fills) {
    c->head->links[c->head->link_count] =
        (ng_link){lower(c, rel), ng_trim(href), attr(c, node, NG_ATTR_type),
                  other_attr(c, node, "hreflang"), node};
  }
  c->head->link_count++;
}

static void add_mark(collector *c, uint32_t node, ng_head_mark_kind kind,
                     ng_span name) {
  static const ng_attr_name valued[] = {NG_ATTR_content, NG_ATTR_datetime,
                                        NG_ATTR_href, NG_ATTR_src};
  if (c->head->mark_count == NG_HEAD_MAX) {
    return;
  }
  if (c->fills) {
    c->head->marks[c->head->mark_count] =
        (ng_head_mark){name, first_of(c, node, valued, 4), node, (uint8_t)kind};
  }
  c->head->mark_count++;
}

/* Looks for marks among the attributes of an element of the body. */
static void add_marks(collector *c, uint32_t node) {
  const ng_node *n = &c->tree->nodes[node];
  int is_time = n->tag == NG_TAG_time;
  for (uint32_t i = 0; i < n->attr_count; i++) {
    const ng_attr *a = &c->tree->attrs[n->first_attr + i];
    if (a->name == NG_ATTR_itemprop && a->value.len != 0) {
      add_mark(c, node, NG_HEAD_ITEMPROP, a->value);
    } else if (a->name == NG_ATTR_rel && n->tag == NG_TAG_a) {
      add_mark(c, node, NG_HEAD_REL, a->value);
    } else if (a->name == NG_ATTR_datetime ||
               /* as hAtom puts it into title= */
               (a->name == NG_ATTR_title && ng_moment_is(a->value))) {
      is_time = 1;
    }
  }
  if (is_time) {
    add_mark(c, node, NG_HEAD_TIME, ng_span_of("", 0));
  }
}

static void add_title(collector *c, uint32_t node) {
  if (c->fills && c->head->title.data == NULL) {
    c->head->title = ng_tree_text(c->tree, node, c->arena);
    c->status = c->head->title.data == NULL ? NG_NOMEM : c->status;
  }
}

static void collect(collector *c) {
  for (uint32_t i = 0; i < c->tree->count && c->status == NG_OK; i++) {
    switch (c->tree->nodes[i].tag) {
    case NG_TAG_TEXT:
      break;
    case NG_TAG_title:
      add_title(c, i);
      break;
    case NG_TAG_meta:
      add_meta(c, i);
      break;
    case NG_TAG_link:
      add_link(c, i);
      break;
    case NG_TAG_base:
      c->head->base =
          c->head->base.data != NULL ? c->head->base : attr(c, i, NG_ATTR_href);
      break;
    default:
      add_marks(c, i);
    }
  }
}

ng_status ng_head_read(const ng_tree *tree, ng_arena *arena, ng_head *head) {
  ng_head found = {.lang = {NULL, 0}};
  collector c = {.tree = tree, .arena = arena, .head = &found};
  collect(&c);
  found.metas = ng_arena_alloc(arena, found.meta_count * sizeof(ng_meta));
  found.links = ng_arena_alloc(arena, found.link_count * sizeof(ng_link));
  found.marks = ng_arena_alloc(arena, found.mark_count * sizeof(ng_head_mark));
  if (found.metas == NULL || found.links == NULL || found.marks == NULL) {
    return NG_NOMEM;
  }
  found.meta_count = found.link_count = found.mark_count = 0;
  found.base = (ng_span){NULL, 0};
  if (tree->count > 0) {
    found.lang = attr(&c, 0, NG_ATTR_lang);
    found.lang =
        found.lang.len != 0 ? found.lang : other_attr(&c, 0, "xml:lang");
  }
  c.fills = 1;
  collect(&c);
  if (c.status == NG_OK) {
    *head = found;
  }
  return c.status;
}
