/* The document: blocks become the article, the article gets sentences. */
#include "doc.h"

#define BLANK_LINE "\n\n"
#define BLANK_LINE_LEN 2

void ng_doc_init(ng_doc *doc, const ng_allocator *allocator, size_t max_bytes) {
  *doc = (ng_doc){.text = "", .article = ""};
  ng_arena_init(&doc->arena, allocator, max_bytes);
  ng_segments_init(&doc->segments, allocator);
}

void ng_doc_free(ng_doc *doc) {
  ng_segments_free(&doc->segments);
  ng_arena_free(&doc->arena);
  *doc = (ng_doc){.text = "", .article = ""};
}

uint32_t ng_doc_block_at(const ng_doc *doc, uint32_t node) {
  uint32_t end = doc->tree != NULL ? doc->tree->nodes[node].end : 0;
  for (uint32_t i = 0; i < doc->block_count; i++) {
    const ng_block *block = &doc->blocks[i];
    if (block->node < end && node < block->node_end) {
      return i;
    }
  }
  return NG_NONE;
}

ng_status ng_doc_compose(ng_doc *doc) {
  uint32_t parts = 0;
  size_t bytes = 0;
  for (uint32_t i = 0; i < doc->block_count; i++) {
    if (doc->blocks[i].role == NG_ROLE_ARTICLE) {
      parts++;
      bytes += ng_range_len(doc->blocks[i].text) + BLANK_LINE_LEN;
    }
  }
  ng_part *part = ng_arena_alloc(&doc->arena, parts * sizeof *part);
  char *text = ng_arena_alloc(&doc->arena, bytes + 1);
  if (part == NULL || text == NULL) {
    return NG_NOMEM;
  }
  uint32_t n = 0, at = 0;
  for (uint32_t i = 0; i < doc->block_count; i++) {
    if (doc->blocks[i].role != NG_ROLE_ARTICLE) {
      continue;
    }
    if (n > 0) {
      memcpy(text + at, BLANK_LINE, BLANK_LINE_LEN);
      at += BLANK_LINE_LEN;
    }
    ng_span block = ng_doc_block(doc, i);
    if (block.len != 0) {
      memcpy(text + at, block.data, block.len);
    }
    part[n++] = (ng_part){{at, at + (uint32_t)block.len}, i};
    at += (uint32_t)block.len;
  }
  text[at] = '\0';
  doc->article = text;
  doc->article_len = at;
  doc->parts = part;
  doc->part_count = parts;
  doc->segments.token_count = doc->segments.sentence_count = 0;
  doc->sentence_part = NULL;
  return NG_OK;
}

ng_status ng_doc_segment(ng_doc *doc, const ng_lexicon *lexicon) {
  ng_span article = {doc->article, doc->article_len};
  ng_status status = ng_segment(lexicon, article, 0, &doc->segments);
  if (status != NG_OK) {
    return status;
  }
  size_t count = doc->segments.sentence_count;
  uint32_t *owner = ng_arena_alloc(&doc->arena, count * sizeof *owner);
  if (owner == NULL) {
    return NG_NOMEM;
  }
  uint32_t part = 0;
  for (size_t i = 0; i < count; i++) {
    while (part + 1 < doc->part_count && doc->parts[part + 1].text.begin <=
                                             doc->segments.sentences[i].begin) {
      part++;
    }
    owner[i] = part;
  }
  doc->sentence_part = owner;
  return NG_OK;
}
