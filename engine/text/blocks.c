/* A walk over the tree writes text and cuts it into blocks. */
#include "blocks.h"

#include "../base/buffer.h"
#include "html.h"

enum {
  CELL_MAX = 300, /* bytes of a cell; a longer one makes the table layout */
  STACK = NG_HTML_DEPTH + 8
};

/* What an open element means to the text in it. */
typedef struct frame {
  uint32_t end;   /* its last node, and one */
  uint32_t block; /* the nearest block element */
  uint8_t type, level, list_depth;
  uint8_t hidden;       /* the page hides it */
  uint8_t block_hidden; /* the nearest block element is hidden */
  uint8_t in_link, in_pre, is_data_table, is_row, is_block;
  uint8_t is_apart; /* a control: never glued to the word behind it */
} frame;

typedef struct writer {
  ng_doc *doc;
  ng_buffer text, blocks;
  frame stack[STACK];
  unsigned depth;
  ng_block now;       /* the block that is being written */
  size_t now_begin;   /* where in text */
  int gap;            /* a blank is owed before the next word */
  int breaks;         /* <br> in a row */
  int cell;           /* a cell's border is owed */
  uint32_t link;      /* the link whose text was counted last */
  uint32_t link_open; /* the innermost link that is open */
  int with_noscript;
} writer;

/* ---- Text ---- */

/* 1: white space; 2: may begin a character that needs a look; 3: the same,
 * three bytes. */
static const uint8_t kinds[256] = {
    ['\t'] = 1, ['\n'] = 1, ['\f'] = 1, ['\r'] = 1,
    [' '] = 1,  [0xC2] = 2, [0xE2] = 3, [0xEF] = 3,
};

enum { ORDINARY, WHITE, INVISIBLE };

/* What the character at `p` is, which begins with a byte of kind 1 to 3; its
 * length in *len. Invisible: soft hyphen, zero-width space, byte order mark. */
static int look(const char *p, size_t *len) {
  const unsigned char *c = (const unsigned char *)p;
  *len = kinds[c[0]];
  switch (c[0]) {
  case 0xC2:
    return c[1] == 0xA0 ? WHITE : c[1] == 0xAD ? INVISIBLE : ORDINARY;
  case 0xE2:
    if (c[1] == 0x80 && (c[2] == 0xA8 || c[2] == 0xA9)) {
      return WHITE;
    }
    return c[1] == 0x80 && c[2] == 0x8B ? INVISIBLE : ORDINARY;
  case 0xEF:
    return c[1] == 0xBB && c[2] == 0xBF ? INVISIBLE : ORDINARY;
  default:
    return WHITE;
  }
}

static int is_white(char c) {
  return kinds[(unsigned char)c] == 1;
}

static const frame *top(const writer *w) {
  return &w->stack[w->depth - 1];
}

/* The block that is being written gets its first word. */
static void begin_block(writer *w, const frame *f) {
  if (w->text.len > 0) {
    ng_buffer_add(&w->text, "\n\n", 2);
  }
  w->now_begin = w->text.len;
  w->now = (ng_block){.node = f->block,
                      .type = f->type,
                      .level = f->level,
                      .hidden = f->block_hidden};
  w->link = NG_NONE;
  w->gap = w->cell = 0;
}

static int is_empty(const writer *w) {
  return w->now.node == NG_NONE;
}

static void flush(writer *w) {
  w->breaks = 0;
  w->gap = w->cell = 0;
  if (is_empty(w)) {
    return;
  }
  while (w->text.len > w->now_begin &&
         is_white(w->text.data[w->text.len - 1])) {
    w->text.len--;
  }
  w->now.text = (ng_range){(uint32_t)w->now_begin, (uint32_t)w->text.len};
  ng_buffer_add(&w->blocks, (const char *)&w->now, sizeof w->now);
  w->now.node = NG_NONE;
}

/* Writes what is owed before a word. */
static void before_word(writer *w, const frame *f) {
  if (is_empty(w)) {
    begin_block(w, f);
  } else if (w->cell) {
    ng_buffer_add(&w->text, " | ", 3);
  } else if (w->gap) {
    ng_buffer_add_char(&w->text, ' ');
  }
  w->gap = w->cell = w->breaks = 0;
}

/* Folded text. */
static void add_folded(writer *w, const frame *f, ng_span text) {
  const char *p = text.data, *end = p + text.len;
  while (p < end) {
    const char *start = p;
    size_t len = 1;
    int what = ORDINARY;
    while (p < end) {
      if (kinds[(unsigned char)*p] == 0) {
        p++;
        continue;
      }
      what = look(p, &len);
      if (what != ORDINARY) {
        break;
      }
      p += len;
    }
    if (p > start) {
      before_word(w, f);
      ng_buffer_add(&w->text, start, (size_t)(p - start));
    }
    if (p < end) {
      w->gap |= what == WHITE;
      p += len;
    }
  }
}

/* Text of <pre> as it is, less the white space in front and at the end. */
static void add_verbatim(writer *w, const frame *f, ng_span text) {
  const char *p = text.data, *end = p + text.len;
  if (is_empty(w)) {
    while (p < end && is_white(*p)) {
      p++;
    }
  }
  while (p < end) {
    const char *cr = memchr(p, '\r', (size_t)(end - p));
    const char *stop = cr != NULL ? cr : end;
    if (stop > p) {
      before_word(w, f);
      ng_buffer_add(&w->text, p, (size_t)(stop - p));
    }
    p = stop + (cr != NULL);
    if (cr != NULL && (p == end || *p != '\n')) {
      before_word(w, f);
      ng_buffer_add_char(&w->text, '\n');
    }
  }
}

static void count_link(writer *w, size_t before) {
  size_t begin = before > w->now_begin ? before : w->now_begin;
  w->now.link_bytes += (uint32_t)(w->text.len - begin);
  if (w->link != w->link_open && w->now.links < UINT16_MAX) {
    w->link = w->link_open;
    w->now.links++;
  }
}

static void add_text(writer *w, uint32_t node) {
  const frame *f = top(w);
  if (f->hidden && !f->block_hidden) {
    return; /* a hidden word inside a sentence that is not */
  }
  size_t before = w->text.len;
  ng_span text = w->doc->tree->nodes[node].text;
  if (f->in_pre) {
    add_verbatim(w, f, text);
  } else {
    add_folded(w, f, text);
  }
  if (w->text.len == before || is_empty(w)) {
    return;
  }
  w->now.node_end = node + 1;
  if (f->in_link) {
    count_link(w, before);
  }
}

/* ---- Elements ---- */

/* Does `style` hold `name` with `value`, blanks aside? */
static int has_style(ng_span style, const char *name, const char *value) {
  size_t n = strlen(name), v = strlen(value);
  for (size_t i = 0; i + n + 1 + v <= style.len; i++) {
    if ((style.data[i] | 32) != name[0] ||
        memcmp(style.data + i, name, n) != 0) {
      continue;
    }
    size_t k = i + n;
    while (k < style.len && (style.data[k] == ' ' || style.data[k] == ':')) {
      k++;
    }
    if (k + v <= style.len && memcmp(style.data + k, value, v) == 0) {
      return 1;
    }
  }
  return 0;
}

/* Does the page hide this element itself? */
static int is_hidden(const ng_tree *tree, const ng_node *node) {
  int open = node->tag != NG_TAG_dialog;
  for (uint32_t i = 0; i < node->attr_count; i++) {
    const ng_attr *attr = &tree->attrs[node->first_attr + i];
    switch (attr->name) {
    case NG_ATTR_hidden:
      return 1;
    case NG_ATTR_aria_hidden:
      if (ng_span_is(attr->value, "true") &&
          (ng_tag_properties((ng_tag)node->tag) & NG_TAG_IS_BLOCK) != 0) {
        return 1;
      }
      break;
    case NG_ATTR_style:
      if (has_style(attr->value, "display", "none") ||
          has_style(attr->value, "visibility", "hidden")) {
        return 1;
      }
      break;
    case NG_ATTR_OTHER:
      open |= ng_span_is(attr->name_text, "open");
      break;
    default:
      break;
    }
  }
  return !open;
}

/* Are the cells of this table short and without block elements? Stops at the
 * first that is not, so tables in tables are looked at once. */
static int is_data_table(const ng_tree *tree, uint32_t table) {
  uint32_t cell_end = 0, end = tree->nodes[table].end;
  size_t bytes = 0;
  for (uint32_t i = table + 1; i < end; i++) {
    const ng_node *n = &tree->nodes[i];
    if (n->tag == NG_TAG_td || n->tag == NG_TAG_th) {
      cell_end = n->end;
      bytes = 0;
    } else if (n->tag == NG_TAG_TEXT) {
      bytes += n->text.len;
    } else if (i < cell_end &&
               (ng_tag_properties((ng_tag)n->tag) & NG_TAG_IS_BLOCK) != 0) {
      return 0;
    }
    if (i < cell_end && bytes > CELL_MAX) {
      return 0;
    }
  }
  return cell_end != 0;
}

static void set_type(frame *f, ng_block_type type, unsigned level) {
  f->type = (uint8_t)type;
  f->level = (uint8_t)level;
}

/* What a block element says about the text in it. */
static void enter_block(writer *w, frame *f, const ng_node *node,
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
    break;
  }
}

/* A cell of a row that is one block. */
static int is_joined_cell(const frame *f, const ng_node *node) {
  return f->is_row && (node->tag == NG_TAG_td || node->tag == NG_TAG_th);
}

static void enter_inline(writer *w, frame *f, const ng_node *node,
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
  default:
    break;
  }
}

static void line_break(writer *w) {
  const frame *f = top(w);
  if (f->in_pre) {
    if (!is_empty(w)) {
      ng_buffer_add_char(&w->text, '\n');
    }
    return;
  }
  w->gap = 1;
  if (++w->breaks == 2 && f->type != NG_HEADING && !f->is_row) {
    flush(w);
  }
}

static int is_left_out(const writer *w, const ng_node *node) {
  return (ng_tag_properties((ng_tag)node->tag) & NG_TAG_IS_SKIPPED) != 0 ||
         node->tag == NG_TAG_title ||
         (node->tag == NG_TAG_noscript && !w->with_noscript);
}

/* Goes into element `index`; gives the node to go on with. */
static uint32_t enter(writer *w, uint32_t index) {
  const ng_tree *tree = w->doc->tree;
  const ng_node *node = &tree->nodes[index];
  unsigned properties = ng_tag_properties((ng_tag)node->tag);
  if (is_left_out(w, node)) {
    w->gap = 1;
    return node->end;
  }
  if (node->tag == NG_TAG_br) {
    line_break(w);
    return node->end;
  }
  frame f = *top(w);
  f.end = node->end;
  f.is_block = f.is_apart = 0;
  f.hidden |= (uint8_t)is_hidden(tree, node);
  if (is_joined_cell(&f, node)) {
    w->cell = !is_empty(w);
  } else if ((properties & NG_TAG_IS_BLOCK) != 0) {
    flush(w);
    enter_block(w, &f, node, index);
  } else {
    enter_inline(w, &f, node, index);
  }
  if (w->depth < STACK && node->end > index + 1) {
    w->stack[w->depth++] = f;
  }
  return index + 1;
}

/* Leaves what ends at node `index`. */
static void leave(writer *w, uint32_t index) {
  while (w->depth > 1 && top(w)->end <= index) {
    if (top(w)->is_block) {
      flush(w);
    }
    w->gap |= top(w)->is_apart;
    w->depth--;
  }
}

static void walk(writer *w) {
  const ng_tree *tree = w->doc->tree;
  w->depth = 1;
  w->stack[0] = (frame){.end = tree->count};
  w->now.node = w->link = w->link_open = NG_NONE;
  for (uint32_t i = 0; i < tree->count;) {
    leave(w, i);
    if (tree->nodes[i].tag == NG_TAG_TEXT) {
      add_text(w, i);
      i++;
    } else {
      i = enter(w, i);
    }
  }
  leave(w, tree->count);
  flush(w);
}

/* Moves the result into the arena. */
static ng_status keep(writer *w) {
  ng_doc *doc = w->doc;
  if (w->text.status != NG_OK || w->blocks.status != NG_OK) {
    return NG_NOMEM;
  }
  char *text = ng_arena_copy(&doc->arena, ng_buffer_span(&w->text));
  ng_block *blocks = ng_arena_alloc(&doc->arena, w->blocks.len);
  if (text == NULL || blocks == NULL) {
    return NG_NOMEM;
  }
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
  writer w = {.doc = doc};
  ng_buffer_init(&w.text, &doc->arena.allocator, 0);
  ng_buffer_init(&w.blocks, &doc->arena.allocator, 0);
  walk(&w);
  if (w.blocks.len == 0) {
    w.with_noscript = 1;
    walk(&w);
  }
  ng_status status = keep(&w);
  ng_buffer_free(&w.text);
  ng_buffer_free(&w.blocks);
  return status;
}
