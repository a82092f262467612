/* The document: blocks become the article, the article gets sentences. */
#include "doc.h"

#include "../base/utf8.h"

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

/* The bytes of block `i` that an article begins with: as many as it may have.
 */
static ng_range beginning(const ng_doc *doc, uint32_t i) {
  ng_range r = doc->blocks[i].text;
  if (ng_range_len(r) > NG_ARTICLE_BYTES) {
    r.end = r.begin + NG_ARTICLE_BYTES;
    while (ng_utf8_is_inner(doc->text[r.end])) {
      r.end--;
    }
  }
  return r;
}

static void leave_out(ng_doc *doc, uint32_t i) {
  doc->blocks[i].role = NG_ROLE_FURNITURE;
  doc->blocks[i].reason = NG_REASON_LONG;
}

/* Leaves out what is too much for an article: a result holds it twice, and
 * more memory than a block has bytes. Gives the number of parts, and how many
 * bytes they take. */
static uint32_t choose_parts(ng_doc *doc, size_t *bytes) {
  uint32_t parts = 0;
  int is_full = 0;
  *bytes = 0;
  for (uint32_t i = 0; i < doc->block_count; i++) {
    if (doc->blocks[i].role != NG_ROLE_ARTICLE) {
      continue;
    }
    size_t len = ng_range_len(doc->blocks[i].text);
    int is_first = parts == 0;
    is_full = is_full || parts == NG_ARTICLE_PARTS ||
              (!is_first && *bytes + len > NG_ARTICLE_BYTES);
    if (is_full) {
      leave_out(doc, i);
    } else {
      len = ng_range_len(beginning(doc, i));
      *bytes += len + BLANK_LINE_LEN;
      parts++;
    }
    if (is_full || len < ng_range_len(doc->blocks[i].text)) {
      doc->notes |= NG_NOTE_LONG;
    }
  }
  return parts;
}

ng_status ng_doc_compose(ng_doc *doc) {
  size_t bytes;
  uint32_t parts = choose_parts(doc, &bytes);
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
    ng_span block = ng_span_at(doc->text, beginning(doc, i));
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
