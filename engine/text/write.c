/* Text of a page is folded and cut into blocks. */
#include "write.h"

#include "code_lines.h"

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

/* The block that is being written gets its first word. */
static void begin_block(ng_writer *w, const ng_frame *f) {
  if (w->text.len > 0) {
    ng_buffer_add(&w->text, "\n\n", 2);
  }
  w->now_begin = w->text.len;
  w->now = (ng_block){.node = f->block,
                      .type = f->type,
                      .level = f->level,
                      .hidden = f->block_hidden};
  w->link = NG_NONE;
  w->gap = w->cell = w->line = 0;
  w->initial_end = w->inline_end = 0;
}

/* Code whose line numbers were a block of their own loses that. */
static void drop_margin(ng_writer *w) {
  if (w->now.type != NG_CODE || w->blocks.len == 0 ||
      w->blocks.status != NG_OK || w->text.status != NG_OK) {
    return;
  }
  ng_block *last = (ng_block *)(void *)(w->blocks.data + w->blocks.len) - 1;
  if (last->type != NG_CODE) {
    return;
  }
  const char *text = w->text.data;
  ng_range old = last->text;
  uint32_t lines = ng_code_margin(ng_span_at(text, old));
  size_t len = w->text.len - w->now_begin;
  if (lines < 2 ||
      lines < ng_code_lines(ng_span_of(text + w->now_begin, len))) {
    return;
  }
  memmove(w->text.data + old.begin, text + w->now_begin, len);
  w->text.len = old.begin + len;
  w->now_begin = old.begin;
  w->blocks.len -= sizeof *last;
}

void ng_write_flush(ng_writer *w) {
  w->breaks = 0;
  w->gap = w->cell = w->line = 0;
  if (ng_write_is_empty(w)) {
    return;
  }
  while (w->text.len > w->now_begin &&
         is_white(w->text.data[w->text.len - 1])) {
    w->text.len--;
  }
  drop_margin(w);
  w->now.text = (ng_range){(uint32_t)w->now_begin, (uint32_t)w->text.len};
  ng_buffer_add(&w->blocks, (const char *)&w->now, sizeof w->now);
  w->now.node = NG_NONE;
}

/* The last byte that was written; 0: none. */
static char last_byte(const ng_writer *w) {
  return w->text.len > 0 ? w->text.data[w->text.len - 1] : '\0';
}

/* Writes what is owed before a word. */
void ng_write_owed(ng_writer *w, const ng_frame *f) {
  if (ng_write_is_empty(w)) {
    begin_block(w, f);
  } else if (w->cell) {
    ng_buffer_add(&w->text, " | ", 3);
  } else if (w->line && last_byte(w) != '\n') {
    ng_buffer_add_char(&w->text, '\n');
  } else if (w->gap && w->initial_end != w->text.len) {
    ng_buffer_add_char(&w->text, ' ');
  }
  w->gap = w->cell = w->breaks = w->line = 0;
}

/* "tre" and "K" in two elements that touch are two words. */
static void part_words(ng_writer *w, ng_span text) {
  char left = last_byte(w), right = text.len > 0 ? text.data[0] : '\0';
  int ends = (left >= 'a' && left <= 'z') || (left >= '0' && left <= '9');
  w->gap |= ends && right >= 'A' && right <= 'Z';
}

/* The indent of a paragraph in Chinese or Japanese. */
#define INDENT "\xE3\x80\x80"

/* Where the text of a block begins, behind its indent. */
static const char *behind_indent(const char *p, const char *end) {
  for (;;) {
    if (p < end && is_white(*p)) {
      p++;
    } else if (end - p >= 3 && memcmp(p, INDENT, 3) == 0) {
      p += 3;
    } else {
      return p;
    }
  }
}

/* Folded text. */
static void add_folded(ng_writer *w, const ng_frame *f, ng_span text) {
  const char *p = text.data, *end = p + text.len;
  if (ng_write_is_empty(w)) {
    p = behind_indent(p, end);
  }
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
      ng_write_owed(w, f);
      ng_buffer_add(&w->text, start, (size_t)(p - start));
    }
    if (p < end) {
      w->gap |= what == WHITE;
      p += len;
    }
  }
}

/* Text of <pre> as it is, less the white space in front and at the end. */
static void add_verbatim(ng_writer *w, const ng_frame *f, ng_span text) {
  const char *p = text.data, *end = p + text.len;
  if (ng_write_is_empty(w)) {
    while (p < end && is_white(*p)) {
      p++;
    }
  }
  while (p < end) {
    const char *cr = memchr(p, '\r', (size_t)(end - p));
    const char *stop = cr != NULL ? cr : end;
    if (stop > p) {
      ng_write_owed(w, f);
      ng_buffer_add(&w->text, p, (size_t)(stop - p));
    }
    p = stop + (cr != NULL);
    if (cr != NULL && (p == end || *p != '\n')) {
      ng_write_owed(w, f);
      ng_buffer_add_char(&w->text, '\n');
    }
  }
}

/* Text whose line ends count: an empty line parts blocks. */
static void add_lines(ng_writer *w, const ng_frame *f, ng_span text) {
  const char *p = text.data, *end = p + text.len;
  while (p < end) {
    const char *stop = p;
    unsigned ends = 0;
    while (stop < end && ends < 2) {
      ends = *stop == '\n' ? ends + 1 : is_white(*stop) ? ends : 0;
      stop++;
    }
    add_folded(w, f, ng_span_of(p, (size_t)(stop - p)));
    if (ends == 2 && !ng_write_is_empty(w) && f->type != NG_HEADING &&
        !f->is_row) {
      w->now.node_end = w->node + 1;
      ng_write_flush(w);
    }
    p = stop;
  }
}

static void count_link(ng_writer *w, size_t before) {
  size_t begin = before > w->now_begin ? before : w->now_begin;
  w->now.link_bytes += (uint32_t)(w->text.len - begin);
  if (w->link != w->link_open && w->now.links < UINT16_MAX) {
    w->link = w->link_open;
    w->now.links++;
  }
}

/* The text of `node` was written behind `before`. */
void ng_write_note(ng_writer *w, uint32_t node, size_t before) {
  if (w->text.len == before || ng_write_is_empty(w)) {
    return;
  }
  w->now.node_end = node + 1;
  if (ng_write_top(w)->in_link) {
    count_link(w, before);
  }
}

/* In code whose lines are numbered: is this the number of the next one? */
static int is_line_number(const ng_writer *w, ng_span text) {
  return w->number != NG_NONE &&
         (ng_write_is_empty(w) || w->line || last_byte(w) == '\n') &&
         ng_code_number(text) == w->number;
}

void ng_write_text(ng_writer *w, uint32_t node) {
  const ng_frame *f = ng_write_top(w);
  if (f->hidden && !f->block_hidden) {
    return; /* a hidden word inside a sentence that is not */
  }
  size_t before = w->text.len;
  ng_span text = w->doc->tree->nodes[node].text;
  w->node = node;
  if (!f->is_block && f->begin == before && w->inline_end == before &&
      !f->in_pre && before > 0) {
    part_words(w, text);
  }
  if (f->in_pre && is_line_number(w, text)) {
    w->number++;
  } else if (f->in_pre) {
    add_verbatim(w, f, text);
  } else if (f->keeps_lines) {
    add_lines(w, f, text);
  } else {
    add_folded(w, f, text);
  }
  ng_write_note(w, node, before);
}
