/* Cuts a text into lines and writes blocks: the ground of plain and Markdown.
 */
#include "lines.h"

#include "../base/bytes.h"
#include "../base/utf8.h"

size_t ng_blank_at(const char *s, const char *end) {
  unsigned char c = (unsigned char)*s;
  if (c < 0x80) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
  if (c != 0xC2 && (c < 0xE1 || c > 0xEF)) {
    return 0;
  }
  (void)end;
  unsigned len;
  uint32_t code = ng_utf8_decode(s, &len);
  int blank = code == 0xA0 || code == 0x85 || code == 0x1680 ||
              (code >= 0x2000 && code <= 0x200B) || code == 0x2028 ||
              code == 0x2029 || code == 0x202F || code == 0x205F ||
              code == 0x3000 || code == 0xFEFF;
  return blank ? len : 0;
}

/* The bytes of the line end at `s`, 0 when there is none. */
static size_t line_end_at(const char *s, const char *end) {
  switch ((unsigned char)*s) {
  case '\r':
    return s + 1 < end && s[1] == '\n' ? 2 : 1;
  case '\n':
  case '\f':
    return 1;
  case 0xE2: /* U+2028 and U+2029 */
    return memcmp(s, "\xE2\x80\xA8", 3) == 0 ||
                   memcmp(s, "\xE2\x80\xA9", 3) == 0
               ? 3
               : 0;
  default:
    return 0;
  }
}

/* The range without blanks at its ends; *indent gets the blanks before it. */
static ng_range trim(const char *text, ng_range r, uint32_t *indent) {
  size_t step;
  *indent = 0;
  while (r.begin < r.end &&
         (step = ng_blank_at(text + r.begin, text + r.end)) != 0) {
    r.begin += (uint32_t)step;
    ++*indent;
  }
  while (r.end > r.begin) {
    uint32_t last = r.end - 1;
    while (last > r.begin && ng_utf8_is_inner(text[last])) {
      --last;
    }
    if (ng_blank_at(text + last, text + r.end) == 0) {
      break;
    }
    r.end = last;
  }
  return r;
}

/* Passes what can be no line end, sixteen bytes at a time. */
static uint32_t skip_plain(const char *text, uint32_t at, uint32_t len) {
  while (len - at >= NG_BYTES) {
    ng_bytes bytes = ng_bytes_load(text + at);
    unsigned ends = ng_bytes_up_to(bytes, '\r') | ng_bytes_equal(bytes, '\xE2');
    if (ends != 0) {
      return at + ng_bytes_first(ends);
    }
    at += NG_BYTES;
  }
  return at;
}

static uint32_t next_line_end(const char *text, uint32_t at, uint32_t len,
                              size_t *mark) {
  *mark = 0;
  at = skip_plain(text, at, len);
  while (at < len && (*mark = line_end_at(text + at, text + len)) == 0) {
    at = skip_plain(text, at + 1, len);
  }
  return at;
}

ng_status ng_lines_split(ng_arena *arena, ng_span text, ng_line **lines,
                         uint32_t *count) {
  if (text.len > INT32_MAX) {
    return NG_LIMIT;
  }
  uint32_t len = (uint32_t)text.len, used = 0, room = 64, number = 0;
  ng_line *all = ng_arena_alloc(arena, room * sizeof *all);
  int gap = 1;
  for (uint32_t at = 0; all != NULL && at < len;) {
    size_t mark;
    uint32_t end = next_line_end(text.data, at, len, &mark), indent;
    ng_range r = trim(text.data, (ng_range){at, end}, &indent);
    ++number;
    at = end + (uint32_t)mark;
    if (r.begin == r.end) {
      gap = 1;
      continue;
    }
    if (used == room) {
      all = ng_arena_grow(arena, all, room * sizeof *all,
                          (size_t)room * 2 * sizeof *all);
      room *= 2;
      if (all == NULL) {
        break;
      }
    }
    all[used++] = (ng_line){
        .text = r,
        .number = number,
        .width = (uint32_t)ng_utf8_count(ng_span_at(text.data, r)),
        .indent = (uint16_t)(indent > UINT16_MAX ? UINT16_MAX : indent),
        .after_gap = (uint8_t)gap,
    };
    gap = 0;
  }
  if (all == NULL) {
    return NG_NOMEM;
  }
  *lines = all;
  *count = used;
  return NG_OK;
}

/* Closing quotes and brackets, which may stand behind a final mark. */
static int is_closer(uint32_t c) {
  return c == '"' || c == '\'' || c == ')' || c == ']' || c == '}' ||
         c == 0xBB || c == 0xAB || c == 0x2019 || c == 0x201C || c == 0x201D ||
         c == 0x203A || c == 0x300D || c == 0x300F || c == 0xFF09;
}

static int is_final(uint32_t c) {
  switch (c) {
  case '.':
  case '!':
  case '?':
  case ':':
  case ';':
  case ',':
  case 0x37E: /* Greek question mark */
  case 0x589: /* Armenian */
  case 0x60C: /* Arabic comma, semicolon, question mark, full stop */
  case 0x61B:
  case 0x61F:
  case 0x6D4:
  case 0x964: /* Devanagari */
  case 0x965:
  case 0x1362: /* Ethiopic */
  case 0x17D4: /* Khmer */
  case 0x104B: /* Myanmar */
  case 0x2026:
  case 0x203C:
  case 0x2047:
  case 0x3001:
  case 0x3002:
  case 0xFF01:
  case 0xFF0C:
  case 0xFF0E:
  case 0xFF1A:
  case 0xFF1B:
  case 0xFF1F:
  case 0xFF61:
    return 1;
  default:
    return 0;
  }
}

int ng_ends_with_mark(ng_span line) {
  size_t end = line.len;
  /* a handful of closers at most: the walk stays short on any input */
  for (int i = 0; i < 6 && end > 0; ++i) {
    size_t last = end - 1;
    while (last > 0 && ng_utf8_is_inner(line.data[last])) {
      --last;
    }
    unsigned len;
    uint32_t c = ng_utf8_decode(line.data + last, &len);
    if (is_final(c)) {
      return 1;
    }
    if (!is_closer(c)) {
      return 0;
    }
    end = last;
  }
  return 0;
}

ng_status ng_blocks_begin(ng_block_writer *writer, ng_doc *doc, size_t bytes,
                          uint32_t blocks) {
  /* two newlines between blocks, where the input may have had one */
  char *text = ng_arena_alloc(&doc->arena, bytes + 2 * (size_t)blocks + 2);
  ng_block *all = ng_arena_zalloc(&doc->arena, (size_t)blocks + 1, sizeof *all);
  if (text == NULL || all == NULL) {
    return NG_NOMEM;
  }
  doc->blocks = all;
  *writer = (ng_block_writer){.doc = doc, .text = text, .room = blocks + 1};
  return NG_OK;
}

void ng_blocks_open(ng_block_writer *writer, ng_block_type type, unsigned level,
                    uint32_t line) {
  if (writer->count == writer->room) {
    return;
  }
  uint32_t at = writer->len;
  if (writer->count > 0) {
    memcpy(writer->text + at, "\n\n", 2);
    at += 2;
  }
  writer->doc->blocks[writer->count] = (ng_block){
      .text = {at, at},
      .node = NG_NONE,
      .node_end = NG_NONE,
      .line = line,
      .type = (uint8_t)type,
      .level = (uint8_t)level,
  };
}

void ng_blocks_raw(ng_block_writer *writer, ng_span text) {
  ng_block *block = &writer->doc->blocks[writer->count];
  memcpy(writer->text + block->text.end, text.data, text.len);
  block->text.end += (uint32_t)text.len;
}

/* Copies ASCII in which each blank is one space, sixteen bytes at a time, and
 * ends before a space; gives how many bytes. The first one is no blank. Writes
 * no more than it reads, but some of that twice. */
static size_t copy_plain(const char *s, const char *end, char *out) {
  size_t done = 0;
  unsigned behind_space = 1;
  while ((size_t)(end - s) - done >= NG_BYTES) {
    ng_bytes bytes = ng_bytes_load(s + done);
    unsigned spaces = ng_bytes_equal(bytes, ' ');
    unsigned others = ng_bytes_up_to(bytes, ' ') ^ spaces;
    unsigned wrong =
        others | ng_bytes_high(bytes) | (spaces & (spaces << 1 | behind_space));
    ng_bytes_store(out + done, bytes);
    unsigned n = wrong != 0 ? ng_bytes_first(wrong) : NG_BYTES;
    behind_space = n != 0 ? spaces >> (n - 1) & 1 : behind_space;
    done += n;
    if (n < NG_BYTES) {
      break;
    }
  }
  return done - (done != 0 ? behind_space : 0);
}

void ng_blocks_text(ng_block_writer *writer, ng_span text) {
  ng_block *block = &writer->doc->blocks[writer->count];
  char *out = writer->text + block->text.end;
  const char *s = text.data, *end = s + text.len;
  int blank = block->text.end > block->text.begin;
  while (s < end) {
    size_t step = ng_blank_at(s, end);
    if (step != 0) {
      blank = blank || out > writer->text + block->text.begin;
      s += step;
      continue;
    }
    if (blank) {
      *out++ = ' ';
      blank = 0;
    }
    size_t plain = copy_plain(s, end, out);
    s += plain;
    out += plain;
    if (plain == 0) {
      *out++ = *s++;
    }
  }
  block->text.end = (uint32_t)(out - writer->text);
}

void ng_blocks_close(ng_block_writer *writer) {
  ng_block *block = &writer->doc->blocks[writer->count];
  if (block->text.end == block->text.begin) {
    return; /* the next block is written over it */
  }
  writer->len = block->text.end;
  ++writer->count;
}

void ng_blocks_end(ng_block_writer *writer) {
  writer->text[writer->len] = '\0';
  writer->doc->text = writer->text;
  writer->doc->text_len = writer->len;
  writer->doc->block_count = writer->count;
  writer->doc->tree = NULL;
}
