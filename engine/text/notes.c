/* The fragments that numbers lead to are a set; elements with such an id are
 * notes. */
#include "notes.h"

#include "../base/wordset.h"

enum {
  NOTE_BLOCKS = 4, /* a longer one is a part of the page */
  MOST_NOTES = 16  /* more of them are a list of works */
};

/* The first block whose text ends behind `node`. */
static uint32_t block_behind(const ng_doc *doc, uint32_t node) {
  uint32_t low = 0, high = doc->block_count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (doc->blocks[middle].node_end <= node) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

static ng_span fragment(ng_span href) {
  const char *mark = memchr(href.data, '#', href.len);
  size_t skip = mark != NULL ? (size_t)(mark + 1 - href.data) : href.len;
  return ng_span_of(href.data + skip, href.len - skip);
}

/* What the numbers in the story lead to. */
static ng_status find_targets(const ng_doc *doc, ng_wordset *targets) {
  for (uint32_t i = 0; i < doc->note_link_count; i++) {
    uint32_t link = doc->note_links[i], at = block_behind(doc, link);
    if (at == doc->block_count || doc->blocks[at].role != NG_ROLE_ARTICLE) {
      continue;
    }
    ng_span id = fragment(ng_tree_attr(doc->tree, link, NG_ATTR_href));
    if (id.len > 0 && id.len < 200 && ng_wordset_add(targets, id, 1) != NG_OK) {
      return NG_NOMEM;
    }
  }
  return NG_OK;
}

/* The blocks of element `node`, or the one that an empty mark stands in. */
static void keep_note(ng_doc *doc, uint32_t node, uint32_t rules) {
  uint32_t end = doc->tree->nodes[node].end;
  uint32_t first = block_behind(doc, node), last = first;
  while (last < doc->block_count && last - first <= NOTE_BLOCKS &&
         doc->blocks[last].node < end) {
    last++;
  }
  if (last - first > NOTE_BLOCKS) {
    return;
  }
  for (uint32_t i = first; i < last; i++) {
    ng_block *b = &doc->blocks[i];
    if (b->role == NG_ROLE_FURNITURE && b->reason < rules && !b->hidden) {
      b->role = NG_ROLE_ARTICLE;
    }
  }
}

ng_status ng_notes_keep(ng_doc *doc, uint32_t rules) {
  if (doc->note_link_count == 0 || doc->note_link_count > MOST_NOTES ||
      doc->tree == NULL) {
    return NG_OK;
  }
  ng_wordset *targets =
      ng_wordset_new(&doc->arena.allocator, (uintptr_t)doc->tree);
  ng_status status = targets != NULL ? find_targets(doc, targets) : NG_NOMEM;
  for (uint32_t i = 0; status == NG_OK && i < doc->tree->count; i++) {
    const ng_node *n = &doc->tree->nodes[i];
    ng_span id = n->attr_count > 0 ? ng_tree_attr(doc->tree, i, NG_ATTR_id)
                                   : (ng_span){NULL, 0};
    if (id.len > 0 && ng_wordset_find(targets, id) != 0) {
      keep_note(doc, i, rules);
    }
  }
  ng_wordset_free(targets);
  return status;
}
