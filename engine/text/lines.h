/* Lines of a plain text, and the blocks that are written from them. */
#ifndef NG_LINES_H
#define NG_LINES_H

#include "doc.h"

/* One line that is not empty. */
typedef struct ng_line {
  ng_range text;     /* in the input, without blanks at its ends */
  uint32_t number;   /* 1-based, empty lines counted */
  uint32_t width;    /* characters */
  uint16_t indent;   /* characters of white space before it, at most 65535 */
  uint8_t after_gap; /* the first one, or an empty line stands before it */
} ng_line;

/* All lines of `text` (valid UTF-8) that are not empty, in `arena`. Lines end
 * at LF, CR LF, CR, form feed, U+2028 and U+2029. NG_NOMEM; NG_LIMIT: over
 * 2 GB. */
ng_status ng_lines_split(ng_arena *arena, ng_span text, ng_line **lines,
                         uint32_t *count);

/* The bytes of white space at `s`, 0 when there is none; a newline is white
 * space, and so are no-break and zero-width blanks. */
size_t ng_blank_at(const char *s, const char *end);

/* Does a sentence or clause end with `line`: a final mark of any script, with
 * closing quotes and brackets behind it? */
int ng_ends_with_mark(ng_span line);

/* Writes blocks to a document: doc->text, doc->blocks. */
typedef struct ng_block_writer {
  ng_doc *doc;
  char *text;
  uint32_t len;
  uint32_t count, room; /* of doc->blocks */
} ng_block_writer;

/* Starts an empty document text with room for `bytes` of input in at most
 * `blocks` blocks. NG_NOMEM. */
ng_status ng_blocks_begin(ng_block_writer *writer, ng_doc *doc, size_t bytes,
                          uint32_t blocks);

/* Starts a block; text follows by ng_blocks_text. */
void ng_blocks_open(ng_block_writer *writer, ng_block_type type, unsigned level,
                    uint32_t line);

/* Adds text to the open block: a blank between two calls and for every run of
 * white space. */
void ng_blocks_text(ng_block_writer *writer, ng_span text);

/* Adds bytes as they are, for code. */
void ng_blocks_raw(ng_block_writer *writer, ng_span text);

/* Ends the open block; one without text is forgotten. */
void ng_blocks_close(ng_block_writer *writer);

/* Hands the result to the document. */
void ng_blocks_end(ng_block_writer *writer);

#endif
