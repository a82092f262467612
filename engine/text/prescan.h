/* One pass over a page, ahead of the parser. It reads tags, attributes, text
 * and character references as browsers do and sets them aside; what goes to
 * the parser is a skeleton: tag names and numbers. So the parser
 * decides how elements nest and nothing else; scripts, styles, comments,
 * drawings, templates, document types and entities never reach it. */
#ifndef NG_PRESCAN_H
#define NG_PRESCAN_H

#include "../base/buffer.h"
#include "tree.h"

enum {
  NG_PRESCAN_ATTRIBUTES = 256, /* of one tag; the rest is dropped */
  NG_PRESCAN_CODE = 4          /* bytes of a number in the skeleton */
};

/* A start tag whose number stands in the skeleton: <div i=N>, with N a
 * character. */
typedef struct ng_start {
  ng_span name; /* lower case */
  uint32_t first_attr;
  uint16_t attr_count;
  uint16_t tag; /* ng_tag */
} ng_start;

typedef struct ng_prescan {
  ng_buffer skeleton;
  ng_start *starts;
  ng_span *texts;   /* a text in the skeleton is a number, or one blank */
  ng_attr *attrs;   /* values and names are in the arena */
  ng_span *json_ld; /* scripts of that type, in the arena */
  uint32_t start_count, text_count, attr_count, json_ld_count;
  uint32_t start_room, text_room, attr_room, json_ld_room;
  uint32_t node_guess; /* how many nodes the tree will about have */
  unsigned notes;      /* NG_NOTE_ATTRIBUTES */
  size_t html_end;     /* of the skeleton, behind the first </html>; or 0 */
} ng_prescan;

/* Reads `page` (valid UTF-8, under 4 GB). Texts and values are copied into
 * `arena`, lists come from `allocator`: ng_prescan_free. NG_NOMEM. */
ng_status ng_prescan_read(ng_prescan *scan, ng_span page, ng_arena *arena);
void ng_prescan_free(ng_prescan *scan);

/* Rewrites the skeleton so that no more than `depth` elements are open at a
 * time: deeper tags are left out, texts stay. What is left is well nested.
 * NG_NOMEM. */
ng_status ng_prescan_flatten(ng_prescan *scan, unsigned depth);

/* Writes and reads a number of the skeleton. Those beyond a million, where
 * every tree has ended, are read as NG_NONE. */
void ng_prescan_encode(uint32_t number, char out[NG_PRESCAN_CODE]);
uint32_t ng_prescan_decode(const char in[NG_PRESCAN_CODE]);

#endif
