/* Questions to the tree of a page. */
#include "tree.h"

#include "../base/ascii.h"

ng_span ng_tree_attr(const ng_tree *tree, uint32_t node, ng_attr_name name) {
  const ng_node *n = &tree->nodes[node];
  for (uint32_t i = 0; i < n->attr_count; i++) {
    const ng_attr *attr = &tree->attrs[n->first_attr + i];
    if (attr->name == name) {
      return attr->value;
    }
  }
  return (ng_span){NULL, 0};
}

ng_span ng_tree_attr_named(const ng_tree *tree, uint32_t node, ng_span name) {
  const ng_node *n = &tree->nodes[node];
  for (uint32_t i = 0; i < n->attr_count; i++) {
    const ng_attr *attr = &tree->attrs[n->first_attr + i];
    if (ng_span_equals(attr->name_text, name)) {
      return attr->value;
    }
  }
  return (ng_span){NULL, 0};
}

/* How many bytes at `p` are white space: a blank or U+00A0. */
static size_t blank_at(const char *p, const char *end) {
  if (ng_is_blank(*p)) {
    return 1;
  }
  return end - p >= 2 && p[0] == '\xC2' && p[1] == '\xA0' ? 2 : 0;
}

/* Appends `text` at `out`, blanks folded; *pending: a blank is owed. */
static char *fold(char *out, const char *start, ng_span text, int *pending) {
  const char *p = text.data, *end = p + text.len;
  while (p < end) {
    size_t blank = blank_at(p, end);
    if (blank != 0) {
      *pending = out != start;
      p += blank;
      continue;
    }
    if (*pending) {
      *out++ = ' ';
      *pending = 0;
    }
    *out++ = *p++;
  }
  return out;
}

/* Does a block element end before node `i`? */
static int ends_block(const ng_tree *tree, uint32_t i, uint32_t root) {
  for (uint32_t k = i - 1; k > root && tree->nodes[k].end == i;
       k = tree->nodes[k].parent) {
    if ((ng_tag_properties((ng_tag)tree->nodes[k].tag) & NG_TAG_IS_BLOCK) !=
        0) {
      return 1;
    }
  }
  return 0;
}

ng_span ng_tree_text(const ng_tree *tree, uint32_t node, ng_arena *arena) {
  uint32_t end = tree->nodes[node].end;
  size_t room = 1;
  for (uint32_t i = node; i < end; i++) {
    room += tree->nodes[i].tag == NG_TAG_TEXT ? tree->nodes[i].text.len : 1;
  }
  char *text = ng_arena_alloc(arena, room);
  if (text == NULL) {
    return (ng_span){NULL, 0};
  }
  char *out = text;
  int pending = 0;
  for (uint32_t i = node; i < end;) {
    const ng_node *n = &tree->nodes[i];
    unsigned properties = ng_tag_properties((ng_tag)n->tag);
    if (i > node && ends_block(tree, i, node)) {
      pending = out != text;
    }
    if (n->tag == NG_TAG_TEXT) {
      out = fold(out, text, n->text, &pending);
    } else if ((properties & NG_TAG_IS_BLOCK) != 0 || n->tag == NG_TAG_br) {
      pending = out != text;
    }
    int skipped = (properties & NG_TAG_IS_SKIPPED) != 0 && i != node;
    i = skipped ? n->end : i + 1;
  }
  return (ng_span){text, (size_t)(out - text)};
}
