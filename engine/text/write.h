/* What blocks.c writes with: text is folded, cut into blocks, its links are
 * counted. Only blocks.c and whole.c know it. */
#ifndef NG_WRITE_H
#define NG_WRITE_H

#include "../base/buffer.h"
#include "../base/wordset.h"
#include "doc.h"
#include "html.h"

enum { NG_WRITE_STACK = NG_HTML_DEPTH + 8 };

/* What an open element means to the text in it. */
typedef struct ng_frame {
  uint32_t end;   /* its last node, and one */
  uint32_t block; /* the nearest block element */
  uint8_t type, level, list_depth;
  uint8_t hidden;       /* the page hides it */
  uint8_t block_hidden; /* the nearest block element is hidden */
  uint8_t in_link, in_pre, is_data_table, is_row, is_block;
  uint8_t is_apart; /* a control: never glued to the word behind it */
  uint8_t is_line;  /* a block element in <pre>: its text is a line */
  uint8_t is_initial, is_quoted;
  uint8_t keeps_lines; /* line ends in the text are line ends */
  size_t begin;        /* where in text */
} ng_frame;

typedef struct ng_writer {
  ng_doc *doc;
  ng_buffer text, blocks;
  ng_frame stack[NG_WRITE_STACK];
  unsigned depth;
  ng_block now;       /* the block that is being written */
  size_t now_begin;   /* where in text */
  int gap;            /* a blank is owed before the next word */
  int breaks;         /* <br> in a row */
  int cell;           /* a cell's border is owed */
  int line;           /* in <pre>: a line end is owed */
  uint32_t node;      /* the text that is being written */
  uint32_t number;    /* of the next line of <pre>; NG_NONE: not numbered */
  size_t initial_end; /* where a large first letter ends */
  size_t inline_end;  /* where the last inline element ended */
  uint32_t link;      /* the link whose text was counted last */
  uint32_t link_open; /* the innermost link that is open */
  int with_noscript;
  const ng_wordset *classes;
  ng_buffer notes; /* numbers of the links of notes */
  uint32_t *maths; /* the <math> elements, once they were asked for */
  uint32_t math_count;
} ng_writer;

static inline const ng_frame *ng_write_top(const ng_writer *w) {
  return &w->stack[w->depth - 1];
}

/* Is no block being written? */
static inline int ng_write_is_empty(const ng_writer *w) {
  return w->now.node == NG_NONE;
}

/* Writes what is owed before a word: a new block, the border of a cell, a line
 * end, a blank. */
void ng_write_owed(ng_writer *w, const ng_frame *f);

/* Writes the text of `node`. */
void ng_write_text(ng_writer *w, uint32_t node);

/* Notes that text of `node` was written since the text had `before` bytes. */
void ng_write_note(ng_writer *w, uint32_t node, size_t before);

/* Ends the block that is being written, if there is one. */
void ng_write_flush(ng_writer *w);

#endif
