/* A page as a compact tree in the document's arena: nodes in document order,
 * each knowing its parent and where its descendants end. Walks are loops. */
#ifndef NG_TREE_H
#define NG_TREE_H

#include "../base/arena.h"
#include "tags.h"

/* One attribute. The name is lower case; the value has its entities decoded. */
typedef struct ng_attr {
  ng_span value;
  ng_span name_text;
  uint16_t name; /* ng_attr_name, NG_ATTR_OTHER for the rest */
} ng_attr;

/* One element or one run of text. Node 0 is the root and its own parent. */
typedef struct ng_node {
  uint32_t parent;
  uint32_t end;        /* one past its last descendant */
  uint32_t first_attr; /* in tree->attrs */
  uint16_t attr_count;
  uint16_t tag; /* ng_tag; NG_TAG_TEXT for text; NG_TAG_OTHER: see `text` */
  ng_span text; /* a text node's characters; the name of an OTHER element */
} ng_node;

typedef struct ng_tree {
  ng_node *nodes;
  uint32_t count;
  ng_attr *attrs;
  uint32_t attr_count;
  ng_span *json_ld; /* contents of <script type="application/ld+json"> */
  uint32_t json_ld_count;
} ng_tree;

/* The value of an attribute of `node`; data NULL when it is not there. */
ng_span ng_tree_attr(const ng_tree *tree, uint32_t node, ng_attr_name name);

/* The same for any name, in lower case. */
ng_span ng_tree_attr_named(const ng_tree *tree, uint32_t node, ng_span name);

/* The node after `node` that is not below it; tree->count at the end. */
static inline uint32_t ng_tree_skip(const ng_tree *tree, uint32_t node) {
  return tree->nodes[node].end;
}

/* The text below `node`, white space folded to single blanks and trimmed, in
 * `arena`; data NULL when out of memory. */
ng_span ng_tree_text(const ng_tree *tree, uint32_t node, ng_arena *arena);

#endif
