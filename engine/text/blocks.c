/* A walk over the tree writes text and cuts it into blocks. */
#include "blocks.h"

#include "../base/ascii.h"
#include "../base/utf8.h"
#include "code_lines.h"
#include "looks.h"
#include "whole.h"

enum {
  WRAPPED_MAX = 100, /* the same, of one with a wrapper */
  CELL_MAX = 300     /* bytes of a cell; a longer one makes the table layout */
};

/* ---- Elements ---- */

/* What is_data_table has seen of a table. */
typedef struct cells {
  uint32_t rows, cells, wrapped;
  size_t longest;
} cells;

/* <td><p>7</p></td>: nothing but a wrapper, as office programs write it. */
static int is_wrapper(const ng_tree *tree, uint32_t index) {
  const ng_node *n = &tree->nodes[index], *up = &tree->nodes[n->parent];
  return (n->tag == NG_TAG_p || n->tag == NG_TAG_div) &&
         (up->tag == NG_TAG_td || up->tag == NG_TAG_th) && n->end == up->end;
}

/* Are the cells of this table short and without block elements, or a table of
 * rows and columns with short texts in wrappers? Stops at the first that is
 * not, so tables in tables are looked at once. */
static int is_data_table(const ng_tree *tree, uint32_t table) {
  uint32_t cell_end = 0, end = tree->nodes[table].end;
  size_t bytes = 0;
  cells seen = {0};
  for (uint32_t i = table + 1; i < end; i++) {
    const ng_node *n = &tree->nodes[i];
    if (n->tag == NG_TAG_td || n->tag == NG_TAG_th) {
      cell_end = n->end;
      bytes = 0;
      seen.cells++;
    } else if (n->tag == NG_TAG_TEXT) {
      bytes += n->text.len;
    } else if (i < cell_end &&
               (ng_tag_properties((ng_tag)n->tag) & NG_TAG_IS_BLOCK) != 0) {
      if (!is_wrapper(tree, i)) {
        return 0;
      }
      seen.wrapped++;
    }
    seen.rows += n->tag == NG_TAG_tr;
    if (i < cell_end && bytes > CELL_MAX) {
      return 0;
    }
    seen.longest = i < cell_end && bytes > seen.longest ? bytes : seen.longest;
  }
  int is_grid = seen.rows > 1 && seen.cells >= seen.rows * 2 &&
                seen.longest <= WRAPPED_MAX;
  return cell_end != 0 && (seen.wrapped == 0 || is_grid);
}

static void set_type(ng_frame *f, ng_block_type type, unsigned level) {
  f->type = (uint8_t)type;
  f->level = (uint8_t)level;
}

/* <div role="heading" aria-level="3"> is <h3>. */
static void take_role(const ng_tree *tree, ng_frame *f, uint32_t index) {
  ng_span role = ng_tree_attr(tree, index, NG_ATTR_role);
  if (role.data == NULL || !ng_span_is(role, "heading")) {
    return;
  }
  ng_span name = ng_span_str("aria-level");
  ng_span level = ng_tree_attr_named(tree, index, name);
  char c = level.len == 1 ? level.data[0] : '2';
  set_type(f, NG_HEADING, c >= '1' && c <= '6' ? (unsigned)(c - '0') : 2);
}

/* What a block element says about the text in it. */
static void enter_block(ng_writer *w, ng_frame *f, const ng_node *node,
                        uint32_t index) {
  f->block = index;
  f->is_block = 1;
  f->is_row = 0;
  f->block_hidden = f->hidden;
  switch (node->tag) {
  case NG_TAG_h1:
  case NG_TAG_h2:
  case NG_TAG_h3:
  case NG_TAG_h4:
  case NG_TAG_h5:
  case NG_TAG_h6:
    set_type(f, NG_HEADING, (unsigned)(node->tag - NG_TAG_h1 + 1));
    break;
  case NG_TAG_ul:
  case NG_TAG_ol:
  case NG_TAG_dl:
  case NG_TAG_menu:
    f->list_depth = (uint8_t)(f->list_depth + (f->list_depth < 100));
    break;
  case NG_TAG_li:
  case NG_TAG_dt:
  case NG_TAG_dd:
    set_type(f, NG_ITEM, f->list_depth > 0 ? f->list_depth : 1);
    break;
  case NG_TAG_blockquote:
    set_type(f, NG_QUOTE, 0);
    break;
  case NG_TAG_caption:
  case NG_TAG_figcaption:
    set_type(f, NG_CAPTION, 0);
    break;
  case NG_TAG_pre:
    f->in_pre = 1;
    w->number = ng_code_first_number(w->doc->tree, index);
    set_type(f, NG_CODE, 0);
    break;
  case NG_TAG_table:
    f->is_data_table = (uint8_t)is_data_table(w->doc->tree, index);
    set_type(f, NG_PARAGRAPH, 0);
    break;
  case NG_TAG_tr:
    f->is_row = f->is_data_table;
    set_type(f, f->is_row ? NG_TABLE : NG_PARAGRAPH, 0);
    break;
  default:
    take_role(w->doc->tree, f, index);
    break;
  }
}

/* A cell of a row that is one block. */
static int is_joined_cell(const ng_frame *f, const ng_node *node) {
  return f->is_row && (node->tag == NG_TAG_td || node->tag == NG_TAG_th);
}

static int is_quote_mark(const char *p, size_t len) {
  return (len >= 1 && (*p == '"' || *p == '\'')) ||
         (len >= 3 && memcmp(p, "\xE2\x80", 2) == 0) ||
         (len >= 2 &&
          (memcmp(p, "\xC2\xAB", 2) == 0 || memcmp(p, "\xC2\xBB", 2) == 0));
}

/* Does what was written end in a quote, or a dash? */
static int has_quote(const ng_writer *w) {
  size_t len = w->text.len;
  for (size_t n = 1; n <= 3 && n <= len && !w->gap; n++) {
    if (is_quote_mark(w->text.data + len - n, n)) {
      return 1;
    }
  }
  return 0;
}

/* <q> is shown in quotes; some write them as well. */
static void quote(ng_writer *w, ng_frame *f, uint32_t index) {
  const ng_node *inside = &w->doc->tree->nodes[index] + 1;
  int is_text =
      index + 1 < w->doc->tree->nodes[index].end && inside->tag == NG_TAG_TEXT;
  ng_span text = is_text ? ng_trim(inside->text) : ng_span_of("", 0);
  if (text.len == 0 || is_quote_mark(text.data, text.len) || has_quote(w) ||
      (f->hidden && !f->block_hidden)) {
    return;
  }
  ng_write_owed(w, f);
  ng_buffer_add_char(&w->text, '"');
  f->is_quoted = 1;
}

static void enter_inline(ng_writer *w, ng_frame *f, const ng_node *node,
                         uint32_t index) {
  switch (node->tag) {
  case NG_TAG_a:
    f->in_link =
        (uint8_t)(f->in_link ||
                  ng_tree_attr(w->doc->tree, index, NG_ATTR_href).data != NULL);
    w->link_open = index;
    break;
  case NG_TAG_button:
  case NG_TAG_input:
  case NG_TAG_video:
  case NG_TAG_audio:
  case NG_TAG_object:
    w->gap = 1;
    f->is_apart = 1;
    break;
  case NG_TAG_q:
    quote(w, f, index);
    break;
  default:
    break;
  }
}

static void line_break(ng_writer *w) {
  const ng_frame *f = ng_write_top(w);
  if (f->in_pre) {
    if (!ng_write_is_empty(w)) {
      ng_buffer_add_char(&w->text, '\n');
    }
    return;
  }
  w->gap = 1;
  if (++w->breaks == 2 && f->type != NG_HEADING && !f->is_row) {
    ng_write_flush(w);
  }
}

static int is_left_out(const ng_writer *w, const ng_node *node) {
  return (ng_tag_properties((ng_tag)node->tag) & NG_TAG_IS_SKIPPED) != 0 ||
         node->tag == NG_TAG_title ||
         (node->tag == NG_TAG_noscript && !w->with_noscript);
}

/* ---- The walk ---- */

static void enter_line(ng_writer *w, ng_frame *f) {
  w->line = 1;
  f->is_line = 1;
}

/* What the looks of an element say about the text in it. */
static void take_looks(ng_frame *f, const ng_node *node, unsigned looks) {
  f->hidden |= (looks & NG_LOOKS_HIDDEN) != 0;
  f->is_initial = (looks & NG_LOOKS_INITIAL) != 0;
  if ((looks & NG_LOOKS_LINES) != 0) {
    f->keeps_lines = 1;
  }
  if ((looks & NG_LOOKS_VERBATIM) != 0 && node->tag == NG_TAG_code) {
    f->in_pre = 1;
  }
}

/* Goes into element `index`; gives the node to go on with. */
static uint32_t enter(ng_writer *w, uint32_t index) {
  const ng_tree *tree = w->doc->tree;
  const ng_node *node = &tree->nodes[index];
  unsigned properties = ng_tag_properties((ng_tag)node->tag);
  if ((properties & NG_TAG_IS_BLOCK) == 0 && ng_write_whole(w, index)) {
    return node->end;
  }
  if (is_left_out(w, node)) {
    w->gap = 1;
    return node->end;
  }
  if (node->tag == NG_TAG_br) {
    line_break(w);
    return node->end;
  }
  unsigned looks = node->attr_count > 0 || node->tag == NG_TAG_dialog
                       ? ng_looks(tree, node, w->classes)
                       : 0;
  ng_frame f = *ng_write_top(w);
  f.end = node->end;
  f.begin = w->text.len;
  f.is_block = f.is_apart = f.is_line = f.is_quoted = 0;
  int was_in_pre = f.in_pre;
  take_looks(&f, node, looks);
  if (is_joined_cell(&f, node)) {
    w->cell = !ng_write_is_empty(w);
  } else if (f.is_row && is_wrapper(tree, index)) {
    w->gap = f.is_apart = 1;
  } else if (was_in_pre && (properties & NG_TAG_IS_BLOCK) != 0) {
    enter_line(w, &f);
  } else if ((properties & NG_TAG_IS_BLOCK) != 0) {
    ng_write_flush(w);
    enter_block(w, &f, node, index);
  } else {
    if ((looks & NG_LOOKS_BLOCK) != 0) {
      w->gap = f.is_apart = 1;
    }
    enter_inline(w, &f, node, index);
  }
  if (w->depth < NG_WRITE_STACK && node->end > index + 1) {
    w->stack[w->depth++] = f;
  }
  return index + 1;
}

/* Is this one letter, with or without an opening quote? */
static int is_letter(ng_span text) {
  size_t count = 0;
  for (size_t i = 0; i < text.len; i++) {
    count += !ng_utf8_is_inner(text.data[i]);
  }
  char c = text.len > 0 ? (char)(text.data[0] | 32) : '\0';
  int is_ascii = c >= 'a' && c <= 'z';
  return count == 1 || (count == 2 && text.len <= 6 && !is_ascii);
}

/* A large first letter belongs to the word behind it, unless it is a word. */
static void end_initial(ng_writer *w, const ng_frame *f) {
  ng_range range = {(uint32_t)f->begin, (uint32_t)w->text.len};
  if (ng_write_is_empty(w) || w->text.status != NG_OK || w->classes == NULL) {
    return;
  }
  range.begin = f->begin < w->now_begin ? (uint32_t)w->now_begin : range.begin;
  ng_span text = ng_span_at(w->text.data, range);
  if (is_letter(ng_trim(text)) &&
      (ng_wordset_find(w->classes, ng_trim(text)) & NG_LOOKS_WORD) == 0) {
    w->initial_end = w->text.len;
  }
}

static void leave_inline(ng_writer *w, const ng_frame *f) {
  w->inline_end = w->text.len;
  if (f->is_quoted && !ng_write_is_empty(w)) {
    ng_buffer_add_char(&w->text, '"');
  }
  if (f->is_initial) {
    end_initial(w, f);
  }
}

/* Leaves what ends at node `index`. */
static void leave(ng_writer *w, uint32_t index) {
  while (w->depth > 1 && ng_write_top(w)->end <= index) {
    const ng_frame *f = ng_write_top(w);
    if (f->is_block) {
      ng_write_flush(w);
    } else if (f->is_line) {
      w->line = 1;
    } else {
      leave_inline(w, f);
    }
    w->gap |= f->is_apart;
    w->depth--;
  }
}

static void walk(ng_writer *w) {
  const ng_tree *tree = w->doc->tree;
  w->depth = 1;
  w->stack[0] = (ng_frame){.end = tree->count};
  w->now.node = w->link = w->link_open = w->number = NG_NONE;
  for (uint32_t i = 0; i < tree->count;) {
    leave(w, i);
    if (tree->nodes[i].tag == NG_TAG_TEXT) {
      ng_write_text(w, i);
      i++;
    } else {
      i = enter(w, i);
    }
  }
  leave(w, tree->count);
  ng_write_flush(w);
}

/* Moves the result into the arena. */
static ng_status keep(ng_writer *w) {
  ng_doc *doc = w->doc;
  if (w->text.status != NG_OK || w->blocks.status != NG_OK ||
      w->notes.status != NG_OK) {
    return NG_NOMEM;
  }
  char *text = ng_arena_copy(&doc->arena, ng_buffer_span(&w->text));
  ng_block *blocks = ng_arena_alloc(&doc->arena, w->blocks.len);
  uint32_t *links = ng_arena_alloc(&doc->arena, w->notes.len);
  if (text == NULL || blocks == NULL || links == NULL) {
    return NG_NOMEM;
  }
  if (w->notes.len != 0) {
    memcpy(links, w->notes.data, w->notes.len);
  }
  doc->note_links = links;
  doc->note_link_count = (uint32_t)(w->notes.len / sizeof *links);
  if (w->blocks.len != 0) {
    memcpy(blocks, w->blocks.data, w->blocks.len);
  }
  doc->text = text;
  doc->text_len = (uint32_t)w->text.len;
  doc->blocks = blocks;
  doc->block_count = (uint32_t)(w->blocks.len / sizeof *blocks);
  return NG_OK;
}

ng_status ng_blocks_read(ng_doc *doc) {
  return ng_blocks_read_with(doc, NULL);
}

ng_status ng_blocks_read_with(ng_doc *doc, const ng_wordset *classes) {
  ng_writer w = {.doc = doc, .classes = classes};
  ng_buffer_init(&w.text, &doc->arena.allocator, 0);
  ng_buffer_init(&w.blocks, &doc->arena.allocator, 0);
  ng_buffer_init(&w.notes, &doc->arena.allocator, 0);
  walk(&w);
  if (w.blocks.len == 0) {
    w.with_noscript = 1;
    walk(&w);
  }
  ng_status status = keep(&w);
  ng_buffer_free(&w.text);
  ng_buffer_free(&w.blocks);
  ng_buffer_free(&w.notes);
  return status;
}
