/* One record of JSONL: a page, a text or blocks with what is known of them. */
#ifndef NG_RECORD_H
#define NG_RECORD_H

#include "../base/json.h"
#include "doc.h"

typedef enum ng_record_kind {
  NG_RECORD_NOTHING, /* none of html, text, blocks */
  NG_RECORD_HTML,    /* what comes first here wins when a record has several */
  NG_RECORD_BLOCKS,
  NG_RECORD_TEXT
} ng_record_kind;

/* Spans are borrowed from the line or stand in the arena; data NULL: absent.
 * `id` and `meta` are JSON text; `meta` holds the members that are not ours,
 * in their order, as one object. */
typedef struct ng_record {
  ng_record_kind kind;
  ng_span content; /* of html or text, unescaped; of blocks, JSON text */
  int is_plain;    /* content is valid UTF-8 without controls, surely */
  ng_span id, url, lang, title, meta;
} ng_record;

/* Reads a line. NG_INVALID: it is no JSON object or a member of ours has the
 * wrong type; *fault is then a short English reason and *offset its byte. */
ng_status ng_record_read(ng_span line, ng_arena *arena, ng_record *record,
                         const char **fault, size_t *offset);

/* Makes `doc` from the JSON array of blocks, each {"type", "level"?, "text"}
 * or a string (a paragraph). NG_INVALID as above. */
ng_status ng_record_blocks(ng_doc *doc, ng_span json, const char **fault);

/* The number of a block type's name in JSON: h p li quote table caption code;
 * NG_BLOCK_TYPES when there is none. */
ng_block_type ng_block_type_of(ng_span name);

/* The name of a block type in JSON. */
const char *ng_block_type_name(ng_block_type type);

#endif
