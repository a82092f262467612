/* Plain text as readers paste it. Three questions: was it wrapped by a machine,
 * which lines are headings, which are items. */
#include "plain.h"

#include "../base/utf8.h"
#include "lines.h"

/* Machines wrap between these widths; beyond the upper one a line is a
 * paragraph. */
#define WRAP_MIN 40
#define WRAP_MAX 132
#define HEADING_WIDTH 100

typedef struct reader {
  const char *text;
  ng_line *lines;
  uint32_t count;
  uint32_t wrap; /* the width at which lines were broken, 0: they were not */
} reader;

/* The width of the first word of a line, which did not fit on the line before.
 * Scripts without blanks break anywhere: there it is one character. */
static uint32_t first_word(const reader *in, const ng_line *line) {
  const char *s = in->text + line->text.begin, *end = in->text + line->text.end;
  uint32_t width = 0;
  while (s < end && ng_blank_at(s, end) == 0) {
    unsigned len;
    uint32_t code = ng_utf8_decode(s, &len);
    if (code >= 0x2E80 && code < 0xFFEF) {
      return width + 1;
    }
    s += len;
    ++width;
  }
  return width;
}

/* Would the first word of the next line have fitted on `line`? When not, the
 * break between them says nothing. */
static int is_full(const reader *in, uint32_t i, uint32_t wrap) {
  const ng_line *line = &in->lines[i];
  return line->width + 1 + first_word(in, line + 1) > wrap;
}

static int is_pair(const reader *in, uint32_t i) {
  return i + 1 < in->count && !in->lines[i + 1].after_gap;
}

/* The width below which 95 % of the lines that have a follower lie; a few
 * longer ones are addresses that could not be broken. */
static uint32_t usual_width(const reader *in, uint32_t *pairs) {
  uint32_t seen[WRAP_MAX + 2] = {0}, total = 0;
  for (uint32_t i = 0; i < in->count; ++i) {
    if (is_pair(in, i)) {
      uint32_t w = in->lines[i].width;
      ++seen[w > WRAP_MAX ? WRAP_MAX + 1 : w];
      ++total;
    }
  }
  *pairs = total;
  uint32_t width = WRAP_MAX + 1, above = seen[width];
  while (width > 0 && above * 20 <= total) {
    above += seen[--width];
  }
  return width;
}

/* A text is wrapped when nearly all breaks inside paragraphs were forced. A
 * break that was not forced starts a paragraph in either case. */
static uint32_t find_wrap(const reader *in) {
  uint32_t pairs, forced = 0, width = usual_width(in, &pairs);
  if (pairs < 2 || width < WRAP_MIN || width > WRAP_MAX) {
    return 0;
  }
  for (uint32_t i = 0; i < in->count; ++i) {
    forced += is_pair(in, i) && is_full(in, i, width);
  }
  return forced * 10 >= pairs * 6 ? width : 0;
}

/* The bytes of a bullet and the blanks behind it, 0: none. Dashes are left
 * alone: in many languages they open speech. */
static uint32_t bullet(const reader *in, const ng_line *line) {
  const char *s = in->text + line->text.begin, *end = in->text + line->text.end;
  unsigned len;
  uint32_t c = ng_utf8_decode(s, &len);
  if (c != '*' && c != '-' && c != 0x2022 && c != 0x2023 && c != 0x25E6 &&
      c != 0x25AA && c != 0x25CF && c != 0xB7) {
    return 0;
  }
  const char *after = s + len;
  size_t step;
  while (after < end && (step = ng_blank_at(after, end)) != 0) {
    after += step;
  }
  return after > s + len && after < end ? (uint32_t)(after - s) : 0;
}

/* The number before "." or ")" and a blank at the start of a line, with the
 * bytes of it all in *len; -1: none. */
static int numbered(const reader *in, const ng_line *line, uint32_t *len) {
  const char *s = in->text + line->text.begin, *end = in->text + line->text.end;
  const char *p = s;
  int number = 0;
  while (p < end && *p >= '0' && *p <= '9' && p - s < 3) {
    number = number * 10 + (*p++ - '0');
  }
  if (p == s || end - p < 3 || (*p != '.' && *p != ')') || p[1] != ' ') {
    return -1;
  }
  *len = (uint32_t)(p + 2 - s);
  return number;
}

/* A numbered item has a neighbour that counts on, or it is a sentence that
 * starts with a number. */
static uint32_t item_mark(const reader *in, uint32_t i) {
  uint32_t mark = bullet(in, &in->lines[i]), other;
  if (mark != 0) {
    return mark;
  }
  int number = numbered(in, &in->lines[i], &mark);
  if (number < 0) {
    return 0;
  }
  if (i > 0 && numbered(in, &in->lines[i - 1], &other) == number - 1) {
    return mark;
  }
  return i + 1 < in->count &&
                 numbered(in, &in->lines[i + 1], &other) == number + 1
             ? mark
             : 0;
}

static int is_joined(const reader *in, uint32_t i) {
  return in->wrap != 0 && is_pair(in, i) && is_full(in, i, in->wrap) &&
         in->lines[i + 1].indent <= in->lines[i].indent + 1 &&
         item_mark(in, i + 1) == 0;
}

static int has_letter(ng_span s) {
  for (size_t i = 0; i < s.len; ++i) {
    unsigned char c = (unsigned char)s.data[i];
    if (c >= 0x80 || (c | 32u) - 'a' < 26u) {
      return 1;
    }
  }
  return 0;
}

/* Could this line, alone, be a heading? */
static int is_short_line(const reader *in, uint32_t i) {
  const ng_line *line = &in->lines[i];
  ng_span s = ng_span_at(in->text, line->text);
  return line->width <= HEADING_WIDTH && has_letter(s) &&
         !ng_ends_with_mark(s) && item_mark(in, i) == 0;
}

/* Does a paragraph of running text start at line i, much longer than `width`?
 */
static int starts_paragraph(const reader *in, uint32_t i, uint32_t width) {
  uint32_t whole = in->lines[i].width;
  ng_span s = ng_span_at(in->text, in->lines[i].text);
  while (is_joined(in, i)) {
    ++i;
    whole += 1 + in->lines[i].width;
    s = ng_span_at(in->text, in->lines[i].text);
    if (whole > WRAP_MAX) {
      break;
    }
  }
  return whole > WRAP_MAX ||
         (whole > width + width / 2 && whole > 50 && ng_ends_with_mark(s));
}

/* A heading stands alone before running text. The first line of a text may be
 * its title whatever follows, when an empty line does. */
static unsigned heading_level(const reader *in, uint32_t i) {
  if (!is_short_line(in, i) || is_joined(in, i) ||
      (i > 0 && is_joined(in, i - 1)) || i + 1 >= in->count) {
    return 0;
  }
  if (i == 0 && in->lines[1].after_gap &&
      first_word(in, &in->lines[0]) < in->lines[0].width) {
    return 1;
  }
  return starts_paragraph(in, i + 1, in->lines[i].width) ? 2 : 0;
}

/* Writes the block that starts at line i; gives the line after it. */
static uint32_t write_block(const reader *in, ng_block_writer *out,
                            uint32_t i) {
  const ng_line *line = &in->lines[i];
  unsigned level = heading_level(in, i);
  uint32_t mark = item_mark(in, i);
  ng_range rest = {line->text.begin + mark, line->text.end};
  ng_block_type type = level != 0  ? NG_HEADING
                       : mark != 0 ? NG_ITEM
                                   : NG_PARAGRAPH;
  ng_blocks_open(out, type, mark != 0 ? 1 : level, line->number);
  ng_blocks_text(out, ng_span_at(in->text, rest));
  while (is_joined(in, i)) {
    ++i;
    ng_blocks_text(out, ng_span_at(in->text, in->lines[i].text));
  }
  ng_blocks_close(out);
  return i + 1;
}

ng_status ng_plain_read(ng_doc *doc, ng_span utf8) {
  reader in = {.text = utf8.data};
  ng_block_writer out;
  ng_status status = ng_lines_split(&doc->arena, utf8, &in.lines, &in.count);
  if (status == NG_OK) {
    status = ng_blocks_begin(&out, doc, utf8.len, in.count);
  }
  if (status != NG_OK) {
    return status;
  }
  in.wrap = find_wrap(&in);
  for (uint32_t i = 0; i < in.count;) {
    i = write_block(&in, &out, i);
  }
  ng_blocks_end(&out);
  return NG_OK;
}
