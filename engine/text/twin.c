/* Copies are told by their runs of three words. */
#include "twin.h"

#include "../base/buffer.h"
#include "told.h"

enum {
  TWIN_LEAST = 200, /* bytes of all hidden blocks; less is no copy */
  PROSE_LEAST = 60  /* bytes of a paragraph; a shorter one may be a label */
};

#define TWIN_SHARE 0.7F /* of the runs: a copy may lack links and marks */

static int is_hidden_part(const ng_block *b) {
  return b->role == NG_ROLE_ARTICLE && b->hidden;
}

/* What readers see of the story. */
static ng_status read_seen(ng_doc *doc, ng_told *told) {
  ng_buffer seen;
  ng_buffer_init(&seen, &doc->arena.allocator, 0);
  for (uint32_t i = 0; i < doc->block_count; i++) {
    const ng_block *b = &doc->blocks[i];
    if (b->role == NG_ROLE_ARTICLE && !b->hidden) {
      ng_buffer_add_span(&seen, ng_doc_block(doc, i));
      ng_buffer_add_char(&seen, '\n');
    }
  }
  ng_status status = seen.status;
  if (status == NG_OK) {
    status = ng_told_read(doc, ng_buffer_span(&seen), told);
  }
  ng_buffer_free(&seen);
  return status;
}

/* A paragraph, and neither a question nor a label to unfold an answer. */
static int is_shown_prose(const ng_block *b) {
  return b->type == NG_PARAGRAPH && ng_range_len(b->text) >= PROSE_LEAST;
}

/* The only hidden part of the story between two blocks; NG_NONE. */
static uint32_t only_hidden(const ng_doc *doc, uint32_t from, uint32_t to) {
  uint32_t found = NG_NONE;
  for (uint32_t i = from + 1; i < to; i++) {
    if (is_hidden_part(&doc->blocks[i])) {
      if (found != NG_NONE) {
        return NG_NONE;
      }
      found = i;
    }
  }
  return found;
}

void ng_hidden_drop(ng_doc *doc, uint32_t reason) {
  uint32_t last = NG_NONE; /* of the story that readers see */
  for (uint32_t i = 0; i < doc->block_count; i++) {
    const ng_block *b = &doc->blocks[i];
    if (b->role != NG_ROLE_ARTICLE || b->hidden) {
      continue;
    }
    if (last != NG_NONE && is_shown_prose(b) &&
        is_shown_prose(&doc->blocks[last])) {
      uint32_t hidden = only_hidden(doc, last, i);
      if (hidden != NG_NONE) {
        doc->blocks[hidden].role = NG_ROLE_FURNITURE;
        doc->blocks[hidden].reason = reason;
      }
    }
    last = i;
  }
}

ng_status ng_twins_drop(ng_doc *doc, uint32_t reason) {
  size_t hidden = 0;
  for (uint32_t i = 0; i < doc->block_count; i++) {
    const ng_block *b = &doc->blocks[i];
    hidden += is_hidden_part(b) ? ng_range_len(b->text) : 0;
  }
  if (hidden < TWIN_LEAST) {
    return NG_OK;
  }
  ng_told told;
  ng_status status = read_seen(doc, &told);
  for (uint32_t i = 0; status == NG_OK && i < doc->block_count; i++) {
    ng_block *b = &doc->blocks[i];
    if (is_hidden_part(b) &&
        ng_told_share(&told, ng_doc_block(doc, i)) >= TWIN_SHARE) {
      b->role = NG_ROLE_FURNITURE;
      b->reason = reason;
    }
  }
  return status;
}
