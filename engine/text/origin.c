/* Both walk the tree again, because nobody else needs to know. */
#include "origin.h"

#include "../base/ascii.h"
#include "looks.h"

/* ---- what was not read ---- */

/* The bytes of text below `node`. */
static size_t text_below(const ng_tree *tree, uint32_t node) {
  size_t bytes = 0;
  for (uint32_t i = node; i < tree->nodes[node].end; i++) {
    if (tree->nodes[i].tag == NG_TAG_TEXT) {
      bytes += ng_trim(tree->nodes[i].text).len;
    }
  }
  return bytes;
}

static void count(ng_unread *out, unsigned tag, size_t bytes) {
  out->elements[tag]++;
  out->bytes[tag] += bytes;
}

/* Is an element of this name left out as a whole? */
static int is_left_out(unsigned tag, int with_noscript) {
  return (ng_tag_properties((ng_tag)tag) & NG_TAG_IS_SKIPPED) != 0 ||
         tag == NG_TAG_title || (tag == NG_TAG_noscript && !with_noscript);
}

/* <noscript> is read when there is nothing else: the first block shows it. */
static int reads_noscript(const ng_doc *doc) {
  uint32_t i = doc->block_count > 0 ? doc->blocks[0].node_end - 1 : 0;
  while (i > 0 && doc->tree->nodes[i].tag != NG_TAG_noscript) {
    i = doc->tree->nodes[i].parent;
  }
  return i > 0;
}

/* Does a block element stand between `hidden` and the text in it? Then the text
 * is a hidden block. */
static int is_hidden_block(const ng_tree *tree, uint32_t text,
                           uint32_t hidden) {
  for (uint32_t i = tree->nodes[text].parent; i >= hidden && i > 0;
       i = tree->nodes[i].parent) {
    unsigned tag = tree->nodes[i].tag;
    if ((ng_tag_properties((ng_tag)tag) & NG_TAG_IS_BLOCK) != 0) {
      return 1;
    }
  }
  return 0;
}

void ng_origin_unread(const ng_doc *doc, const ng_wordset *classes,
                      ng_unread *out) {
  const ng_tree *tree = doc->tree;
  memset(out, 0, sizeof *out);
  if (tree == NULL) {
    return;
  }
  int with_noscript = reads_noscript(doc);
  uint32_t hidden = 0, hidden_end = 0;
  for (uint32_t i = 1; i < tree->count;) {
    const ng_node *node = &tree->nodes[i];
    if (node->tag == NG_TAG_TEXT) {
      if (i < hidden_end && ng_trim(node->text).len > 0 &&
          !is_hidden_block(tree, i, hidden)) {
        count(out, NG_TAG_TEXT, ng_trim(node->text).len);
      }
    } else if (is_left_out(node->tag, with_noscript)) {
      if (node->tag != NG_TAG_title && node->tag != NG_TAG_math) {
        count(out, node->tag, text_below(tree, i));
      }
      i = node->end;
      continue;
    } else if (i >= hidden_end && node->attr_count > 0 &&
               (ng_looks(tree, node, classes) & NG_LOOKS_HIDDEN) != 0) {
      hidden = i;
      hidden_end = node->end;
    }
    i++;
  }
}

/* ---- where a block stands ---- */

enum { TRAIL = 3 };

/* The first word of a class name or id, which may be anything. */
static ng_span first_word(ng_span value) {
  size_t len = 0;
  value = ng_trim(value);
  while (len < value.len && !ng_is_blank(value.data[len])) {
    len++;
  }
  return ng_span_of(value.data, len);
}

static void add_element(const ng_tree *tree, uint32_t i, ng_buffer *out) {
  const ng_node *node = &tree->nodes[i];
  if (node->tag == NG_TAG_OTHER) {
    ng_buffer_add_span(out, node->text);
  } else {
    ng_buffer_add_str(out, ng_tag_name((ng_tag)node->tag));
  }
  ng_span name = ng_tree_attr(tree, i, NG_ATTR_class);
  char mark = '.';
  if (name.data == NULL || ng_trim(name).len == 0) {
    name = ng_tree_attr(tree, i, NG_ATTR_id);
    mark = '#';
  }
  if (name.data != NULL && ng_trim(name).len > 0) {
    ng_buffer_add_char(out, mark);
    ng_buffer_add_span(out, first_word(name));
  }
}

void ng_origin_trail(const ng_doc *doc, uint32_t i, ng_buffer *out) {
  uint32_t trail[TRAIL], depth = 0, node = doc->blocks[i].node;
  if (doc->tree == NULL || node == NG_NONE) {
    return;
  }
  while (depth < TRAIL && node > 0 &&
         doc->tree->nodes[node].tag != NG_TAG_html) {
    trail[depth++] = node;
    node = doc->tree->nodes[node].parent;
  }
  for (uint32_t k = depth; k-- > 0;) {
    add_element(doc->tree, trail[k], out);
    ng_buffer_add_str(out, k > 0 ? " > " : "");
  }
}
