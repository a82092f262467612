/* Text made safe for where it will stand. */
#include "escape.h"

/* Where a first look is not enough: the byte may open something in MARKUP, in
 * MARKDOWN, on a TERMINAL. All others are copied without a second one. */
enum { MARKUP = 1, MARKDOWN = 2, TERMINAL = 4, ALL = 7 };

#define CONTROLS ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL
#define IN_BOTH (MARKUP | MARKDOWN)

static const unsigned char looks[256] = {
    CONTROLS,          CONTROLS,          CONTROLS,          CONTROLS,
    ['&'] = IN_BOTH,   ['<'] = IN_BOTH,   ['>'] = IN_BOTH,   ['"'] = MARKUP,
    ['\''] = MARKUP,   ['\\'] = MARKDOWN, ['`'] = MARKDOWN,  ['*'] = MARKDOWN,
    ['_'] = MARKDOWN,  ['['] = MARKDOWN,  [']'] = MARKDOWN,  ['~'] = MARKDOWN,
    ['|'] = MARKDOWN,  ['^'] = MARKDOWN,  ['$'] = MARKDOWN,  ['{'] = MARKDOWN,
    ['}'] = MARKDOWN,  [0x7F] = ALL,      [0xC2] = TERMINAL, /* starts the C1
                                                                controls */
    [0xE2] = TERMINAL, /* starts the marks of direction */
    [0xEF] = MARKUP,   /* starts U+FFFE */
};

/* The first byte from `p` on that needs a second look; `end` when none does. */
static const char *find_look(const char *p, const char *end, unsigned kind) {
  while (p < end && (looks[(unsigned char)*p] & kind) == 0) {
    p++;
  }
  return p;
}

static int is_control(char c) {
  return (unsigned char)c < 0x20 || c == 0x7F;
}

/* Bytes of the mark at `p` that no reader shall meet: a C1 control or one that
 * changes the direction of text; 0 when there is none. */
static size_t hidden_mark(const char *p, const char *end) {
  const unsigned char *u = (const unsigned char *)p;
  if (*u == 0xC2) {
    return end - p >= 2 && u[1] < 0xA0 ? 2 : 0;
  }
  if (*u != 0xE2 || end - p < 3) {
    return 0;
  }
  int overrides = u[1] == 0x80 && u[2] >= 0xAA && u[2] <= 0xAE;
  int isolates = u[1] == 0x81 && u[2] >= 0xA6 && u[2] <= 0xA9;
  return overrides || isolates ? 3 : 0;
}

/* ---- HTML and XML ---- */

static const char *reference(char c) {
  switch (c) {
  case '&':
    return "&amp;";
  case '<':
    return "&lt;";
  case '>':
    return "&gt;";
  case '"':
    return "&quot;";
  case '\'':
    return "&#39;";
  default:
    return NULL;
  }
}

static int is_kept_control(char c, int is_xml) {
  return c == '\n' || c == '\t' || c == '\r' || (c == '\f' && !is_xml);
}

/* Is U+FFFE or U+FFFF at `p`? */
static int is_noncharacter(const char *p, const char *end) {
  return end - p >= 3 && p[0] == '\xEF' && p[1] == '\xBF' &&
         (unsigned char)p[2] >= 0xBE;
}

static void escape_markup(ng_buffer *out, ng_span text, int is_xml) {
  if (text.len == 0) {
    return;
  }
  const char *p = text.data, *end = p + text.len, *copied = p;
  while ((p = find_look(p, end, MARKUP)) < end) {
    const char *instead = reference(*p);
    size_t len = 1;
    if (instead == NULL && is_xml && is_noncharacter(p, end)) {
      len = 3;
    } else if (instead == NULL &&
               (!is_control(*p) || is_kept_control(*p, is_xml))) {
      p++;
      continue;
    }
    ng_buffer_add(out, copied, (size_t)(p - copied));
    ng_buffer_add_str(out, instead != NULL ? instead : "");
    p += len;
    copied = p;
  }
  ng_buffer_add(out, copied, (size_t)(p - copied));
}

void ng_escape_html(ng_buffer *out, ng_span text) {
  escape_markup(out, text, 0);
}

void ng_escape_xml(ng_buffer *out, ng_span text) {
  escape_markup(out, text, 1);
}

/* ---- Markdown ---- */

/* Controls count as blanks: if they just went, what stands around them could
 * join into a mark. */
static int is_blank(char c) {
  return c == ' ' || is_control(c);
}

static int is_digit(char c) {
  return c >= '0' && c <= '9';
}

/* At the start of a line: digits before "." or ")" open a list; gives how many
 * there are, 0 when it is none. */
static size_t list_number(const char *p, const char *end) {
  const char *digit = p;
  while (digit < end && is_digit(*digit)) {
    digit++;
  }
  if (digit == p || digit == end || (*digit != '.' && *digit != ')')) {
    return 0;
  }
  return (size_t)(digit - p);
}

static void add_backslashed(ng_buffer *out, char c) {
  char text[2] = {'\\', c};
  ng_buffer_add(out, text, 2);
}

/* Writes what opens a line; gives the bytes it took of `p`. */
static size_t open_line(ng_buffer *out, const char *p, const char *end) {
  size_t digits = list_number(p, end);
  if (digits != 0) {
    ng_buffer_add(out, p, digits);
    add_backslashed(out, p[digits]);
    return digits + 1;
  }
  if (strchr("#+-=:%", *p) != NULL && *p != '\0') {
    add_backslashed(out, *p);
    return 1;
  }
  return 0;
}

/* Can the character at `p`, which find_look found, open a construct? An
 * ampersand does so only before the name or number of a reference. */
static int is_opener(const char *p, const char *end) {
  if (*p == '&') {
    char next = p + 1 < end ? (char)(p[1] | 0x20) : ' ';
    return (next >= 'a' && next <= 'z') || (p + 1 < end && p[1] == '#');
  }
  return !is_control(*p);
}

/* One line without its end. */
static void markdown_line(ng_buffer *out, const char *p, const char *end) {
  while (p < end && is_blank(*p)) {
    p++;
  }
  while (end > p && is_blank(end[-1])) {
    end--;
  }
  if (p < end) {
    p += open_line(out, p, end);
  }
  const char *copied = p;
  for (; (p = find_look(p, end, MARKDOWN)) < end; p++) {
    int opens = is_opener(p, end);
    if (!opens && (!is_control(*p) || *p == '\t')) {
      continue;
    }
    ng_buffer_add(out, copied, (size_t)(p - copied));
    if (opens) {
      add_backslashed(out, *p);
    } else {
      ng_buffer_add_char(out, ' ');
    }
    copied = p + 1;
  }
  ng_buffer_add(out, copied, (size_t)(p - copied));
}

void ng_escape_markdown(ng_buffer *out, ng_span text) {
  if (text.len == 0) {
    return;
  }
  const char *p = text.data, *end = p + text.len;
  while (p < end) {
    const char *stop = memchr(p, '\n', (size_t)(end - p));
    markdown_line(out, p, stop != NULL ? stop : end);
    if (stop == NULL) {
      break;
    }
    ng_buffer_add_char(out, '\n');
    p = stop + 1;
  }
}

/* ---- Addresses ---- */

/* Appends `text` without what must not be in an address. */
static void add_address(ng_buffer *out, ng_span text) {
  static const char hex[] = "0123456789ABCDEF";
  for (const char *p = text.data, *end = p + text.len; p < end;) {
    size_t hidden = hidden_mark(p, end);
    if (hidden != 0) {
      p += hidden;
      continue;
    }
    unsigned char c = (unsigned char)*p++;
    if (c == ' ' || (c != '\0' && strchr("\"<>\\^`{|}()", c) != NULL)) {
      char code[3] = {'%', hex[c >> 4], hex[c & 15]};
      ng_buffer_add(out, code, 3);
    } else if (!is_control((char)c)) {
      ng_buffer_add_char(out, (char)c);
    }
  }
}

static int has_scheme(ng_span address, const char *scheme) {
  size_t len = strlen(scheme);
  if (address.len <= len) {
    return 0;
  }
  for (size_t i = 0; i < len; i++) {
    char c = address.data[i];
    if ((c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c) != scheme[i]) {
      return 0;
    }
  }
  return 1;
}

ng_status ng_escape_url(ng_buffer *out, ng_span text) {
  if (text.len == 0) {
    return NG_INVALID;
  }
  const char *p = text.data, *end = p + text.len;
  while (p < end && (*p == ' ' || is_control(*p))) {
    p++;
  }
  while (end > p && (end[-1] == ' ' || is_control(end[-1]))) {
    end--;
  }
  size_t before = out->len;
  add_address(out, ng_span_of(p, (size_t)(end - p)));
  if (out->status != NG_OK) {
    return out->status;
  }
  ng_span address = ng_span_of(out->data + before, out->len - before);
  if (p < end &&
      (has_scheme(address, "https://") || has_scheme(address, "http://") ||
       has_scheme(address, "mailto:"))) {
    return NG_OK;
  }
  out->len = before;
  return NG_INVALID;
}

/* ---- Terminals ---- */

void ng_escape_terminal(ng_buffer *out, ng_span text) {
  if (text.len == 0) {
    return;
  }
  const char *p = text.data, *end = p + text.len, *copied = p;
  while ((p = find_look(p, end, TERMINAL)) < end) {
    size_t len = hidden_mark(p, end);
    if (len == 0 && is_control(*p) && *p != '\n' && *p != '\t') {
      len = 1;
    }
    if (len == 0) {
      p++;
      continue;
    }
    ng_buffer_add(out, copied, (size_t)(p - copied));
    p += len;
    copied = p;
  }
  ng_buffer_add(out, copied, (size_t)(p - copied));
}
