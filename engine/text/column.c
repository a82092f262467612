/* Bits of blocks. */
#include "column.h"

/* The first block whose text ends behind `node`: blocks stand in the order of
 * the tree. */
static uint32_t first_block_after(const ng_doc *doc, uint32_t node) {
  uint32_t lo = 0, hi = doc->block_count;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (doc->blocks[mid].node_end > node) {
      hi = mid;
    } else {
      lo = mid + 1;
    }
  }
  return lo;
}

static int is_blank_node(const ng_node *node) {
  for (size_t i = 0; i < node->text.len; i++) {
    if ((unsigned char)node->text.data[i] > ' ') {
      return 0;
    }
  }
  return 1;
}

/* Does the text of block `i` begin at `node` or later? Elements inside a
 * paragraph count only when no words stand before them. */
static int begins_in(const ng_doc *doc, uint32_t i, uint32_t node) {
  const ng_block *block = &doc->blocks[i];
  uint32_t from = block->node + 1;
  if (i > 0 && doc->blocks[i - 1].node_end > from) {
    from = doc->blocks[i - 1].node_end;
  }
  for (uint32_t n = from; n < node; n++) {
    const ng_node *at = &doc->tree->nodes[n];
    if (at->tag == NG_TAG_TEXT && !is_blank_node(at)) {
      return 0;
    }
  }
  return 1;
}

void ng_column_below(const ng_doc *doc, uint64_t *column, uint32_t node) {
  uint32_t end = doc->tree->nodes[node].end;
  for (uint32_t i = first_block_after(doc, node);
       i < doc->block_count && doc->blocks[i].node_end <= end; i++) {
    if (doc->blocks[i].node != NG_NONE && !ng_bit_has(column, i) &&
        (doc->blocks[i].node >= node || begins_in(doc, i, node))) {
      ng_bit_set(column, i);
    }
  }
}

/* Is there little besides links? Four fifths of the bytes, so that bullets and
 * a word of introduction do not hide a list. */
static int is_linked(const ng_block *block) {
  return block->links != 0 && (uint64_t)block->link_bytes * 5 >=
                                  (uint64_t)ng_range_len(block->text) * 4;
}

void ng_column_link_lists(const ng_doc *doc, uint32_t least, uint64_t *column) {
  for (uint32_t i = 0; i < doc->block_count;) {
    uint64_t links = 0;
    uint32_t end = i;
    while (end < doc->block_count && is_linked(&doc->blocks[end])) {
      links += doc->blocks[end++].links;
    }
    for (uint32_t k = i; k < end && links >= least; k++) {
      ng_bit_set(column, k);
    }
    i = end > i ? end : i + 1;
  }
}

int ng_column_is_empty(const uint64_t *column, size_t words) {
  for (size_t i = 0; i < words; i++) {
    if (column[i] != 0) {
      return 0;
    }
  }
  return 1;
}
