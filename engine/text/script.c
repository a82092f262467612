/* Strings are found by their quotes and what stands around them, so neither
 * JSON nor JavaScript is parsed, and broken ones do no harm. */
#include "script.h"

#include "../base/ascii.h"
#include "../base/buffer.h"
#include "../base/entity.h"
#include "../base/utf8.h"

enum {
  LEVELS = 3,         /* strings in strings in strings */
  STRING_LEAST = 60,  /* bytes; a shorter one is no paragraph */
  STORY_LEAST = 1000, /* bytes of text; a longer one is a story by itself */
  SOURCES = 4096,     /* that are looked into */
  STRINGS = 4096,     /* that are kept */
  DECODED = 16 << 20, /* bytes of strings that were decoded */
  KEY_MAX = 64,
  NAME_EVERY = 200, /* bytes: JSON has more names than prose quotes */
  LOOK = 64
};

/* A text to look for strings in. */
typedef struct source {
  ng_span text;
  unsigned level;
} source;

/* A string that reads like prose. */
typedef struct prose {
  ng_span text;
  ng_span name;
  size_t bytes; /* outside of tags */
  int has_markup;
} prose;

typedef struct finder {
  ng_arena *arena;
  ng_buffer sources, strings;
  size_t decoded;
  ng_span name;    /* of the last string that had one */
  int no_quote[2]; /* none from here on: ', " */
  ng_status status;
} finder;

static int has_prefix(ng_span text, const char *prefix) {
  size_t n = strlen(prefix);
  return text.len >= n && memcmp(text.data, prefix, n) == 0;
}

static int has_suffix(ng_span text, const char *suffix) {
  size_t n = strlen(suffix);
  return text.len >= n && memcmp(text.data + text.len - n, suffix, n) == 0;
}

/* JSON inside a script is often wrapped against parsers of another age. */
ng_span ng_script_unwrap(ng_span text) {
  static const char *const before[] = {"<!--", "//<![CDATA[", "<![CDATA[",
                                       "/*<![CDATA[*/", "// <![CDATA["};
  static const char *const after[] = {"-->",     "//]]>",  "]]>",
                                      "/*]]>*/", "// ]]>", "//"};
  text = ng_trim(text);
  for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
    if (has_prefix(text, before[i])) {
      size_t n = strlen(before[i]);
      text = ng_trim(ng_span_of(text.data + n, text.len - n));
    }
  }
  for (size_t i = 0; i < sizeof after / sizeof *after; i++) {
    if (has_suffix(text, after[i])) {
      text.len -= strlen(after[i]);
      text = ng_trim(text);
    }
  }
  return text;
}

static const char *find_char(const char *p, const char *end, char c) {
  return p < end ? memchr(p, c, (size_t)(end - p)) : NULL;
}

static void add_source(finder *f, ng_span text, unsigned level) {
  source s = {text, level};
  if (f->sources.len / sizeof s < SOURCES && text.len >= STRING_LEAST) {
    ng_buffer_add(&f->sources, (const char *)&s, sizeof s);
  }
}

/* ---- Is it prose? ---- */

/* What a text is made of. */
typedef struct mixture {
  size_t bytes, letters, blanks, signs, wide, ends;
  int has_markup;
} mixture;

/* Where a tag at `p` ends; NULL: it is none. */
static const char *tag_end(const char *p, const char *end) {
  if (end - p < 3) {
    return NULL;
  }
  char c = (char)(p[1] | 32);
  if (p[1] != '/' && p[1] != '!' && (c < 'a' || c > 'z')) {
    return NULL;
  }
  return find_char(p, end, '>');
}

static mixture mix(ng_span text) {
  mixture m = {0};
  const char *p = text.data, *end = p + text.len;
  int no_tags = 0;
  for (; p < end; p++) {
    unsigned char c = (unsigned char)*p;
    if (c == '<' && !no_tags) {
      const char *close = tag_end(p, end);
      if (close != NULL) {
        m.has_markup = 1;
        p = close;
        continue;
      }
      no_tags = find_char(p, end, '>') == NULL;
    }
    m.bytes++;
    m.letters += (c | 32u) - 'a' < 26u || c >= 0x80;
    m.wide += c >= 0xE0;
    m.blanks += ng_is_blank((char)c) ? 1 : 0;
    m.signs += c == '{' || c == '}' || c == '=' || c == '|' || c == '\\' ||
               c == '_' || c == '<' || c == '>';
    m.ends += (c == '.' || c == '!' || c == '?' || c == '\n') &&
              (p + 1 == end || ng_is_blank(p[1]) || p[1] == '<' ||
               p[1] == '&' || p[1] == '"');
    m.ends += c == 0xE3 && end - p > 2 && (unsigned char)p[1] == 0x80 &&
              (unsigned char)p[2] == 0x82; /* U+3002 */
  }
  return m;
}

/* Words with blanks between them, or a script that needs none, and few of the
 * signs that code is full of. */
static int is_prose(const mixture *m) {
  return m->bytes >= STRING_LEAST && m->ends > 0 &&
         (m->letters + m->blanks) * 100 >= m->bytes * 80 &&
         m->signs * 50 <= m->bytes &&
         (m->blanks * 12 >= m->bytes || m->wide * 4 >= m->bytes);
}

static int is_same(const prose *a, const prose *b) {
  return a->text.len == b->text.len &&
         memcmp(a->text.data, b->text.data, LOOK - 4) == 0;
}

/* Pages say the same more than once: the first counts. */
static int is_known(const finder *f, const prose *one) {
  const prose *all = (const prose *)(const void *)f->strings.data;
  size_t count = f->strings.len / sizeof *all;
  size_t from = count > LOOK ? count - LOOK : 0;
  for (size_t i = from; i < count; i++) {
    if (is_same(&all[i], one)) {
      return 1;
    }
  }
  return 0;
}

static void add_prose(finder *f, ng_span text) {
  mixture m = mix(text);
  if (!is_prose(&m) || f->strings.len / sizeof(prose) >= STRINGS) {
    return;
  }
  prose one = {text, f->name, m.bytes, m.has_markup};
  if (!is_known(f, &one)) {
    ng_buffer_add(&f->strings, (const char *)&one, sizeof one);
  }
}

/* ---- Strings ---- */

/* Four digits at `p`; 0: they are not. */
static unsigned hex(const char *p, const char *end) {
  unsigned code = 0;
  for (int i = 0; i < 4; i++) {
    char c = p + i < end ? ng_lower(p[i]) : 'x';
    unsigned digit = c >= '0' && c <= '9'   ? (unsigned)(c - '0')
                     : c >= 'a' && c <= 'f' ? (unsigned)(c - 'a' + 10)
                                            : 16;
    if (digit == 16) {
      return 0;
    }
    code = code << 4 | digit;
  }
  return code;
}

/* Reads \uXXXX, or two of them, at `p`; gives what it took. */
static size_t read_code(const char *p, const char *end, uint32_t *code) {
  size_t took = 6;
  *code = hex(p + 2, end);
  if (*code == 0) {
    *code = 0xFFFD;
    return 2;
  }
  if (*code >= 0xD800 && *code < 0xDC00 && end - p >= 12 && p[6] == '\\' &&
      p[7] == 'u') {
    uint32_t low = hex(p + 8, end);
    if (low >= 0xDC00 && low < 0xE000) {
      *code = 0x10000 + ((*code - 0xD800) << 10) + (low - 0xDC00);
      took = 12;
    }
  }
  int is_bad = (*code >= 0xD800 && *code < 0xE000) ||
               (*code < 32 && *code != '\n' && *code != '\t');
  *code = is_bad ? 0xFFFD : *code;
  return took;
}

/* One level of backslashes less; no longer than it was. */
static ng_span unescape(finder *f, ng_span raw) {
  char *out = ng_arena_alloc(f->arena, raw.len + 1), *o = out;
  if (out == NULL) {
    f->status = NG_NOMEM;
    return ng_span_of("", 0);
  }
  f->decoded += raw.len;
  const char *p = raw.data, *end = p + raw.len;
  while (p < end) {
    const char *slash = find_char(p, end, '\\');
    const char *stop = slash != NULL ? slash : end;
    memcpy(o, p, (size_t)(stop - p));
    o += stop - p;
    p = stop;
    if (slash == NULL || end - p < 2) {
      break;
    }
    uint32_t code;
    switch (p[1]) {
    case 'u':
      p += end - p < 6 ? 1 : 0;
      if (*p == '\\') {
        p += read_code(p, end, &code);
        o += ng_utf8_encode(code, o);
      }
      break;
    case 'n':
    case 'r':
      *o++ = '\n';
      p += 2;
      break;
    case 't':
      *o++ = ' ';
      p += 2;
      break;
    default:
      p++;
      *o++ = *p++;
    }
  }
  return ng_span_of(out, (size_t)(o - out));
}

/* Does the text hold JSON, and not prose? Then names stand close. */
static int is_nest(ng_span text) {
  const char *p = text.data, *end = p + text.len;
  size_t names = 0;
  if (text.len < STRING_LEAST || ng_trim(text).len == 0 ||
      ng_trim(text).data[0] == '<') {
    return 0;
  }
  while ((p = find_char(p, end, '"')) != NULL) {
    p++;
    names += p < end && *p == ':';
  }
  return names > 0 && (names * NAME_EVERY > text.len ||
                       strchr("[{", ng_trim(text).data[0]) != NULL);
}

/* The name before the value at `p`: "name": or name: */
static ng_span name_before(const char *start, const char *p) {
  const char *low = p - start > KEY_MAX ? p - KEY_MAX : start;
  while (p > low && ng_is_blank(p[-1])) {
    p--;
  }
  if (p == low || p[-1] != ':') {
    return ng_span_of("", 0);
  }
  p--;
  while (p > low && (ng_is_blank(p[-1]) || p[-1] == '"' || p[-1] == '\'')) {
    p--;
  }
  const char *end = p;
  while (p > low && strchr(" \n\t\r\"',{[(:", p[-1]) == NULL) {
    p--;
  }
  return ng_span_of(p, (size_t)(end - p));
}

/* May a string begin at this quote? That keeps in step with the quotes. */
static int may_begin(const char *start, const char *quote) {
  const char *low = quote - start > LOOK ? quote - LOOK : start;
  while (quote > low && ng_is_blank(quote[-1])) {
    quote--;
  }
  return quote == start || strchr(":[,({=+?>&|;", quote[-1]) != NULL;
}

/* The quote that ends the string at `p`. */
static const char *string_end(const char *p, const char *end) {
  while ((p = find_char(p, end, '"')) != NULL) {
    const char *q = p;
    while (q[-1] == '\\') {
      q--;
    }
    if ((p - q) % 2 == 0) {
      return p;
    }
    p++;
  }
  return NULL;
}

static void take_string(finder *f, ng_span raw, unsigned level) {
  if (f->decoded > DECODED) {
    return;
  }
  ng_span text = raw;
  if (memchr(raw.data, '\\', raw.len) != NULL) {
    text = unescape(f, raw);
  }
  if (level < LEVELS && is_nest(text)) {
    add_source(f, text, level + 1);
  } else if (text.len >= STRING_LEAST) {
    add_prose(f, text);
  }
}

static void read_source(finder *f, source s) {
  const char *start = s.text.data, *end = start + s.text.len, *p = start;
  while (f->status == NG_OK && (p = find_char(p, end, '"')) != NULL) {
    if (!may_begin(start, p)) {
      p++;
      continue;
    }
    const char *close = string_end(p + 1, end);
    if (close == NULL) {
      return;
    }
    size_t len = (size_t)(close - p - 1);
    if (len >= STRING_LEAST) {
      ng_span name = name_before(start, p);
      f->name = name.len > 0 ? name : f->name;
      take_string(f, ng_span_of(p + 1, len), s.level);
    }
    p = close + 1;
  }
}

/* ---- Scripts and attributes ---- */

static ng_span decode(finder *f, ng_span text) {
  char *out = ng_arena_alloc(f->arena, text.len + 1), *o = out;
  if (out == NULL) {
    f->status = NG_NOMEM;
    return ng_span_of("", 0);
  }
  f->decoded += text.len;
  const char *p = text.data, *end = p + text.len;
  while (p < end) {
    char bytes[4] = {*p};
    unsigned len = 1;
    size_t took = *p == '&' ? ng_entity_decode(ng_span_of(p, (size_t)(end - p)),
                                               0, bytes, &len)
                            : 1;
    memcpy(o, bytes, len);
    o += len;
    p += took != 0 ? took : 1;
  }
  return ng_span_of(out, (size_t)(o - out));
}

/* The attribute at `p`, its opening quote, holds JSON. Its end may stand behind
 * a '>'. Gives where reading goes on. */
static const char *add_attribute(finder *f, const char *p, const char *end) {
  int *none = &f->no_quote[*p == '"'];
  const char *close = *none ? NULL : find_char(p + 1, end, *p);
  if (close == NULL) {
    *none = 1;
    return p + 1;
  }
  ng_span value = ng_span_of(p + 1, (size_t)(close - p - 1));
  if (value.len > STRING_LEAST && f->decoded < DECODED) {
    add_source(f, decode(f, value), 1);
  }
  return close + 1;
}

static int is_json_attribute(const char *p, const char *end) {
  if (end - p < 12 || (p[1] != '"' && p[1] != '\'')) {
    return 0;
  }
  p += 2;
  p += *p == '[' && p[1] == '{';
  return *p == '{' && (memcmp(p + 1, "&quot;", 6) == 0 || p[1] == '"' ||
                       memcmp(p + 1, "&#34;", 5) == 0);
}

/* The attributes of the tag up to `close`; gives where reading goes on. */
static const char *read_tag(finder *f, const char *p, const char *close,
                            const char *end) {
  while (p < close && (p = find_char(p, close, '=')) != NULL) {
    if (!is_json_attribute(p, end)) {
      p++;
      continue;
    }
    p = add_attribute(f, p + 1, end);
    if (p > close) {
      return p;
    }
  }
  return close + 1;
}

/* The next "</script" from `p` on. */
static const char *script_end(const char *p, const char *end) {
  while ((p = find_char(p, end, '<')) != NULL) {
    if (ng_begins(ng_span_of(p, (size_t)(end - p)), "</script")) {
      return p;
    }
    p++;
  }
  return end;
}

static void read_page(finder *f, ng_span page) {
  const char *p = page.data, *end = p + page.len;
  while (f->status == NG_OK && (p = find_char(p, end, '<')) != NULL) {
    int is_script = ng_begins(ng_span_of(p, (size_t)(end - p)), "<script");
    const char *close = find_char(p, end, '>');
    if (close == NULL) {
      return;
    }
    if (is_script) {
      const char *stop = script_end(close, end);
      add_source(f, ng_span_of(close + 1, (size_t)(stop - close - 1)), 1);
      p = stop < end ? stop + 1 : end;
    } else {
      p = read_tag(f, p, close, end);
    }
  }
}

/* ---- Choosing and writing ---- */

/* Whose name has most text; the longest by itself when it is a story. */
static size_t choose(const prose *all, size_t count, int *alone) {
  size_t longest = 0, best = 0, most = 0;
  for (size_t i = 1; i < count; i++) {
    longest = all[i].bytes > all[longest].bytes ? i : longest;
  }
  *alone = all[longest].bytes >= STORY_LEAST;
  if (*alone) {
    return longest;
  }
  for (size_t i = 0; i < count; i++) {
    size_t sum = 0, last = count - i > LOOK ? i + LOOK : count;
    for (size_t k = i; k < last; k++) {
      sum += ng_span_equals(all[k].name, all[i].name) ? all[k].bytes : 0;
    }
    best = sum > most ? i : best;
    most = sum > most ? sum : most;
  }
  return best;
}

static void write_lines(ng_buffer *out, ng_span text) {
  const char *p = text.data, *end = p + text.len;
  ng_buffer_add_str(out, "<p>");
  for (; p < end; p++) {
    if (*p == '\n') {
      ng_buffer_add_str(out, "<p>");
    } else if (*p == '<') {
      ng_buffer_add_str(out, "&lt;");
    } else {
      ng_buffer_add_char(out, *p);
    }
  }
}

static void write_one(finder *f, const prose *one, ng_buffer *out) {
  if (one->has_markup) {
    ng_buffer_add_str(out, "<div>");
    ng_buffer_add_span(out, one->text);
    ng_buffer_add_str(out, "</div>");
    return;
  }
  ng_span decoded = decode(f, one->text); /* "&lt;p&gt;" */
  mixture m = mix(decoded);
  if (m.has_markup) {
    ng_buffer_add_span(out, decoded);
  } else {
    write_lines(out, one->text);
  }
}

static ng_status write_story(finder *f, ng_span *html, size_t *bytes) {
  const prose *all = (const prose *)(const void *)f->strings.data;
  size_t count = f->strings.len / sizeof *all;
  if (count == 0) {
    return NG_OK;
  }
  int alone;
  size_t first = choose(all, count, &alone);
  size_t last = alone || count - first < LOOK ? count : first + LOOK;
  ng_buffer out;
  ng_buffer_init(&out, &f->arena->allocator, 0);
  for (size_t i = first; i < (alone ? first + 1 : last); i++) {
    if (ng_span_equals(all[i].name, all[first].name)) {
      write_one(f, &all[i], &out);
      *bytes += all[i].bytes;
    }
  }
  char *copy = out.status == NG_OK && f->status == NG_OK
                   ? ng_arena_copy(f->arena, ng_buffer_span(&out))
                   : NULL;
  *html = ng_span_of(copy, copy != NULL ? out.len : 0);
  ng_buffer_free(&out);
  return copy != NULL ? NG_OK : NG_NOMEM;
}

ng_status ng_script_story(ng_span page, ng_arena *arena, ng_span *html,
                          size_t *bytes) {
  finder f = {.arena = arena, .name = {"", 0}};
  *html = ng_span_of("", 0);
  *bytes = 0;
  ng_buffer_init(&f.sources, &arena->allocator, 0);
  ng_buffer_init(&f.strings, &arena->allocator, 0);
  read_page(&f, page);
  for (size_t i = 0; i * sizeof(source) < f.sources.len; i++) {
    source s;
    memcpy(&s, f.sources.data + i * sizeof s, sizeof s);
    read_source(&f, s);
  }
  if (f.sources.status != NG_OK || f.strings.status != NG_OK) {
    f.status = NG_NOMEM;
  }
  ng_status status =
      f.status == NG_OK ? write_story(&f, html, bytes) : f.status;
  ng_buffer_free(&f.sources);
  ng_buffer_free(&f.strings);
  return status;
}
