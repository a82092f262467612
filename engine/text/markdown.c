/* Markdown: lines decide what a block is, then the inline marks go. What looks
 * like no mark stays text. */
#include "markdown.h"

#include "lines.h"

/* ---- inline marks ---- */

#define OPEN_MAX 32 /* marks and brackets that wait for their partner */
#define GONE '\x01' /* no text holds it: readers repair control characters */

typedef struct pending {
  uint32_t at, len;
  char c;
} pending;

typedef struct strip {
  char *text;
  uint32_t len;
  pending open[OPEN_MAX];
  unsigned count;
  uint32_t next_paren, next_angle; /* where the next ")" and ">" stand */
  uint32_t *link_bytes;
  uint16_t *links;
} strip;

static void erase(strip *s, uint32_t begin, uint32_t end) {
  memset(s->text + begin, GONE, end - begin);
}

static int is_word_byte(char c) {
  unsigned char u = (unsigned char)c;
  return u >= 0x80 || (u | 32u) - 'a' < 26u || (u >= '0' && u <= '9');
}

static int is_blank_or_edge(const strip *s, uint32_t at) {
  return at >= s->len || s->text[at] == ' ' || s->text[at] == '\n';
}

/* The place of `c` at or behind `from`, s->len when there is none. `cache`
 * keeps the whole walk linear. */
static uint32_t find(const strip *s, uint32_t from, char c, uint32_t *cache) {
  if (*cache < from || *cache == 0) {
    const char *hit =
        from < s->len ? memchr(s->text + from, c, s->len - from) : NULL;
    *cache = hit != NULL ? (uint32_t)(hit - s->text) : s->len;
  }
  return *cache;
}

static void push(strip *s, uint32_t at, uint32_t len, char c) {
  if (s->count == OPEN_MAX) { /* forget the oldest: it stays text */
    memmove(s->open, s->open + 1, (OPEN_MAX - 1) * sizeof *s->open);
    --s->count;
  }
  s->open[s->count++] = (pending){at, len, c};
}

static int find_open(const strip *s, char c, uint32_t len) {
  for (unsigned i = s->count; i > 0; --i) {
    const pending *m = &s->open[i - 1];
    if (m->c == c && (len == 0 || m->len == len)) {
      return (int)i - 1;
    }
  }
  return -1;
}

/* A run of *, _, ~ or `: closes its like, or waits. */
static uint32_t emphasis(strip *s, uint32_t at) {
  char c = s->text[at];
  uint32_t end = at;
  while (end < s->len && s->text[end] == c) {
    ++end;
  }
  uint32_t len = end - at;
  int blank_before = at == 0 || is_blank_or_edge(s, at - 1);
  int blank_after = is_blank_or_edge(s, end);
  int inside = at > 0 && end < s->len && is_word_byte(s->text[at - 1]) &&
               is_word_byte(s->text[end]);
  if (c == '_' && inside) {
    return end;
  }
  int open = !blank_before ? find_open(s, c, len) : -1;
  if (open >= 0) {
    erase(s, s->open[open].at, s->open[open].at + len);
    erase(s, at, end);
    s->count = (unsigned)open;
  } else if (!blank_after && len <= 3) {
    push(s, at, len, c);
  }
  return end;
}

static void count_link(strip *s, uint32_t bytes) {
  *s->link_bytes += bytes;
  *s->links = (uint16_t)(*s->links + (*s->links < UINT16_MAX));
}

/* "](...)" and "][...]" behind an open bracket. Gives where to go on. */
static uint32_t close_bracket(strip *s, uint32_t at) {
  int open = find_open(s, '[', 0);
  char next = at + 1 < s->len ? s->text[at + 1] : ' ';
  if (open < 0 || (next != '(' && next != '[')) {
    s->count = open >= 0 ? (unsigned)open : s->count;
    return at + 1;
  }
  uint32_t none = 0;
  uint32_t end = next == '(' ? find(s, at + 1, ')', &s->next_paren)
                             : find(s, at + 1, ']', &none);
  if (end == s->len || (next == '[' && end - at > 200)) {
    s->count = (unsigned)open;
    return at + 1;
  }
  uint32_t begin = s->open[open].at;
  if (s->text[begin] == '!') {
    erase(s, begin, end + 1); /* the alternative text is no text of the story */
  } else {
    count_link(s, at - begin - 1);
    s->text[begin] = GONE;
    erase(s, at, end + 1);
  }
  s->count = (unsigned)open;
  return end + 1;
}

/* <https://...> keeps its address, a tag goes, anything else is text. */
static uint32_t angle(strip *s, uint32_t at) {
  char next = at + 1 < s->len ? s->text[at + 1] : ' ';
  if (next != '/' && next != '!' && ((unsigned)next | 32u) - 'a' >= 26u) {
    return at + 1;
  }
  uint32_t end = find(s, at, '>', &s->next_angle);
  if (end == s->len) {
    return at + 1;
  }
  uint32_t word = at + 1;
  while (word < end && s->text[word] != ':' && s->text[word] != ' ') {
    ++word;
  }
  if (s->text[word] == ':' && s->text[word + 1] == '/') {
    count_link(s, end - at - 1);
    s->text[at] = s->text[end] = GONE;
  } else {
    erase(s, at, end + 1);
  }
  return end + 1;
}

/* Code between backticks is text as it stands. */
static uint32_t backtick(strip *s, uint32_t at) {
  const char *hit = memchr(s->text + at + 1, '`', s->len - at - 1);
  uint32_t end = hit != NULL ? (uint32_t)(hit - s->text) : s->len;
  if (end == s->len || end == at + 1) {
    while (at < s->len && s->text[at] == '`') {
      ++at;
    }
    return at;
  }
  s->text[at] = s->text[end] = GONE;
  return end + 1;
}

static uint32_t inline_at(strip *s, uint32_t at) {
  switch (s->text[at]) {
  case '\\':
    if (at + 1 < s->len && s->text[at + 1] > ' ' &&
        !is_word_byte(s->text[at + 1])) {
      s->text[at] = GONE;
      return at + 2;
    }
    return at + 1;
  case '!':
    if (at + 1 < s->len && s->text[at + 1] == '[') {
      push(s, at, 2, '[');
      return at + 2;
    }
    return at + 1;
  case '[':
    push(s, at, 1, '[');
    return at + 1;
  case ']':
    return close_bracket(s, at);
  case '<':
    return angle(s, at);
  case '`':
    return backtick(s, at);
  case '*':
  case '_':
  case '~':
    return emphasis(s, at);
  default:
    return at + 1;
  }
}

/* Takes out what is gone, folds the blanks that are left around it. */
static uint32_t compact(char *text, uint32_t len) {
  uint32_t out = 0;
  for (uint32_t i = 0; i < len; ++i) {
    if (text[i] == GONE ||
        (text[i] == ' ' && (out == 0 || text[out - 1] == ' '))) {
      continue;
    }
    text[out++] = text[i];
  }
  return out > 0 && text[out - 1] == ' ' ? out - 1 : out;
}

/* Takes the inline marks off `text` in place and gives the new length; adds
 * the bytes of link texts and the number of links to the two counters. */
static uint32_t strip_marks(char *text, uint32_t len, uint32_t *link_bytes,
                            uint16_t *links) {
  strip s = {
      .text = text, .len = len, .link_bytes = link_bytes, .links = links};
  for (uint32_t at = 0; at < len;) {
    at = inline_at(&s, at);
  }
  return compact(text, len);
}

/* ---- blocks ---- */

typedef struct reader {
  ng_span text;
  ng_line *lines;
  uint32_t count;
  ng_block_writer out;
} reader;

static ng_span line_text(const reader *in, uint32_t i) {
  return ng_span_at(in->text.data, in->lines[i].text);
}

static ng_span from(ng_span s, size_t skip) {
  return (ng_span){s.data + skip, s.len - skip};
}

/* How many bytes `c` the line starts with. */
static size_t run(ng_span s, char c) {
  size_t n = 0;
  while (n < s.len && s.data[n] == c) {
    ++n;
  }
  return n;
}

static int is_fence(ng_span s) {
  return run(s, '`') >= 3 || run(s, '~') >= 3;
}

/* Only `c`s and blanks, three or more: a rule, or the line under a heading. */
static int is_rule(ng_span s, char c) {
  size_t n = 0;
  for (size_t i = 0; i < s.len; ++i) {
    if (s.data[i] != c && s.data[i] != ' ') {
      return 0;
    }
    n += s.data[i] == c;
  }
  return n >= 3;
}

static unsigned hashes(ng_span s) {
  size_t n = run(s, '#');
  return n >= 1 && n <= 6 && (n == s.len || s.data[n] == ' ') ? (unsigned)n : 0;
}

/* The bytes of a list mark with its blank, 0: none. */
static size_t list_mark(ng_span s) {
  size_t n = 0;
  if (s.len > 1 && (*s.data == '-' || *s.data == '*' || *s.data == '+')) {
    n = 1;
  } else {
    while (n < s.len && n < 9 && s.data[n] >= '0' && s.data[n] <= '9') {
      ++n;
    }
    if (n == 0 || n == s.len || (s.data[n] != '.' && s.data[n] != ')')) {
      return 0;
    }
    ++n;
  }
  return n < s.len && s.data[n] == ' ' ? n + 1 : 0;
}

static int is_table_row(ng_span s) {
  return s.len > 1 && s.data[0] == '|' && s.data[s.len - 1] == '|';
}

/* "[name]: address" */
static int is_definition(ng_span s) {
  if (s.len < 4 || s.data[0] != '[') {
    return 0;
  }
  const char *end = memchr(s.data, ']', s.len);
  return end != NULL && end + 1 < s.data + s.len && end[1] == ':';
}

/* Does this line start something of its own, even without an empty line? */
static int starts_block(ng_span s) {
  return is_fence(s) || hashes(s) != 0 || list_mark(s) != 0 ||
         is_table_row(s) || s.data[0] == '>' || is_rule(s, '-') ||
         is_rule(s, '*') || is_rule(s, '_');
}

static void close_stripped(reader *in) {
  ng_block *block = &in->out.doc->blocks[in->out.count];
  char *text = in->out.text + block->text.begin;
  block->text.end =
      block->text.begin + strip_marks(text, ng_range_len(block->text),
                                      &block->link_bytes, &block->links);
  ng_blocks_close(&in->out);
}

/* Adds the lines that go on with the paragraph at line i; gives the first line
 * behind it. */
static uint32_t add_rest(reader *in, uint32_t i) {
  while (i < in->count && !in->lines[i].after_gap &&
         !starts_block(line_text(in, i)) && !is_rule(line_text(in, i), '=')) {
    ng_blocks_text(&in->out, line_text(in, i++));
  }
  return i;
}

static uint32_t read_fence(reader *in, uint32_t i) {
  ng_span first = line_text(in, i);
  size_t marks = run(first, *first.data);
  uint32_t begin = i + 1, end = begin;
  while (end < in->count && run(line_text(in, end), *first.data) < marks) {
    ++end;
  }
  if (begin < end) {
    ng_range r = {in->lines[begin].text.begin, in->lines[end - 1].text.end};
    ng_blocks_open(&in->out, NG_CODE, 0, in->lines[begin].number);
    ng_blocks_raw(&in->out, ng_span_at(in->text.data, r));
    ng_blocks_close(&in->out);
  }
  return end < in->count ? end + 1 : end;
}

static uint32_t read_heading(reader *in, uint32_t i, unsigned level) {
  ng_span s = from(line_text(in, i), level);
  while (s.len > 0 && s.data[s.len - 1] == '#') {
    --s.len;
  }
  ng_blocks_open(&in->out, NG_HEADING, level, in->lines[i].number);
  ng_blocks_text(&in->out, s);
  close_stripped(in);
  return i + 1;
}

static uint32_t read_quote(reader *in, uint32_t i) {
  ng_blocks_open(&in->out, NG_QUOTE, 0, in->lines[i].number);
  do {
    ng_span s = line_text(in, i);
    ng_blocks_text(&in->out, from(s, run(s, '>')));
    ++i;
  } while (i < in->count && !in->lines[i].after_gap &&
           line_text(in, i).data[0] == '>' && line_text(in, i).len > 1 &&
           line_text(in, i - 1).len > 1);
  close_stripped(in);
  return i;
}

static uint32_t read_row(reader *in, uint32_t i) {
  ng_span s = line_text(in, i);
  size_t marks = 0;
  for (size_t k = 0; k < s.len; ++k) {
    marks += strchr("|-: ", s.data[k]) != NULL;
  }
  if (marks == s.len) {
    return i + 1;
  }
  ng_blocks_open(&in->out, NG_TABLE, 0, in->lines[i].number);
  for (size_t k = 0, cell = 0; k < s.len; ++k) {
    if (s.data[k] == '|') {
      ng_blocks_text(&in->out, (ng_span){s.data + cell, k - cell});
      cell = k + 1;
    }
  }
  close_stripped(in);
  return i + 1;
}

static uint32_t read_item(reader *in, uint32_t i, size_t mark) {
  unsigned depth = in->lines[i].indent / 2u + 1u;
  ng_blocks_open(&in->out, NG_ITEM, depth > 6 ? 6 : depth, in->lines[i].number);
  ng_blocks_text(&in->out, from(line_text(in, i), mark));
  i = add_rest(in, i + 1);
  close_stripped(in);
  return i;
}

static uint32_t read_paragraph(reader *in, uint32_t i) {
  ng_block *block = &in->out.doc->blocks[in->out.count];
  ng_blocks_open(&in->out, NG_PARAGRAPH, 0, in->lines[i].number);
  ng_blocks_text(&in->out, line_text(in, i));
  i = add_rest(in, i + 1);
  if (i < in->count && !in->lines[i].after_gap &&
      (is_rule(line_text(in, i), '=') || is_rule(line_text(in, i), '-'))) {
    block->type = NG_HEADING;
    block->level = line_text(in, i).data[0] == '=' ? 1 : 2;
    ++i;
  }
  close_stripped(in);
  return i;
}

/* A comment from its line to the line that ends it. */
static uint32_t skip_comment(const reader *in, uint32_t i) {
  for (; i < in->count; ++i) {
    ng_span s = line_text(in, i);
    if (s.len >= 3 && memcmp(s.data + s.len - 3, "-->", 3) == 0) {
      return i + 1;
    }
  }
  return i;
}

static uint32_t read_block(reader *in, uint32_t i) {
  ng_span s = line_text(in, i);
  size_t mark;
  unsigned level;
  if (s.len >= 4 && memcmp(s.data, "<!--", 4) == 0) {
    return skip_comment(in, i);
  }
  if (is_fence(s)) {
    return read_fence(in, i);
  }
  if ((level = hashes(s)) != 0) {
    return read_heading(in, i, level);
  }
  if (is_rule(s, '-') || is_rule(s, '*') || is_rule(s, '_') ||
      is_definition(s)) {
    return i + 1;
  }
  if (*s.data == '>') {
    return read_quote(in, i);
  }
  if (is_table_row(s)) {
    return read_row(in, i);
  }
  if ((mark = list_mark(s)) != 0) {
    return read_item(in, i, mark);
  }
  return read_paragraph(in, i);
}

/* Front matter stands between "---" on the very first line and its like. */
static uint32_t skip_front_matter(const reader *in) {
  if (in->count == 0 || in->lines[0].number != 1 ||
      !ng_span_equals(line_text(in, 0), ng_span_str("---"))) {
    return 0;
  }
  for (uint32_t i = 1; i < in->count; ++i) {
    ng_span s = line_text(in, i);
    if (ng_span_equals(s, ng_span_str("---")) ||
        ng_span_equals(s, ng_span_str("..."))) {
      return i + 1;
    }
  }
  return 0;
}

ng_status ng_markdown_read(ng_doc *doc, ng_span utf8) {
  reader in = {.text = utf8};
  ng_status status = ng_lines_split(&doc->arena, utf8, &in.lines, &in.count);
  if (status == NG_OK) {
    status = ng_blocks_begin(&in.out, doc, utf8.len, in.count);
  }
  if (status != NG_OK) {
    return status;
  }
  for (uint32_t i = skip_front_matter(&in); i < in.count;) {
    i = read_block(&in, i);
  }
  ng_blocks_end(&in.out);
  return NG_OK;
}
