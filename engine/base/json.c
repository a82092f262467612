/* JSON text in and out: a cursor over the text, and writers of its parts. */
#include "json.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "bytes.h"
#include "utf8.h"

/* What may come next. */
enum {
  VALUE,       /* a value must */
  FIRST_VALUE, /* behind "[": a value or "]" */
  FIRST_KEY,   /* behind "{": a key or "}" */
  NEXT_KEY,    /* behind "," in an object */
  KEYED_VALUE, /* behind a key: ":" and a value */
  MORE         /* behind a value: ",", a closing bracket, or the end */
};

/* A number of more digits than this is a mistake or an attack. */
#define NUMBER_MAX 1000

/* ---- Reading ---- */

static ng_json_event fail_at(ng_json *json, const char *place,
                             const char *message) {
  json->error = message;
  json->offset = (size_t)(place - json->start);
  return json->event = NG_JSON_ERROR;
}

static ng_json_event fail(ng_json *json, const char *message) {
  return fail_at(json, json->next, message);
}

static int starts_with(const ng_json *json, const char *text, size_t len) {
  return (size_t)(json->end - json->next) >= len &&
         memcmp(json->next, text, len) == 0;
}

static void skip_blanks(ng_json *json) {
  const char *p = json->next;
  while (p < json->end &&
         (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t')) {
    p++;
  }
  json->next = p;
}

/* What pages wrap around the value. */
static int skip_mark(ng_json *json) {
  static const char *const marks[] = {"<!--", "-->", "<![CDATA[", "]]>",
                                      "//",   "/*",  "*/",        ";"};
  for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
    size_t len = strlen(marks[i]);
    if (starts_with(json, marks[i], len)) {
      json->next += len;
      return 1;
    }
  }
  return 0;
}

static void skip_around(ng_json *json) {
  do {
    skip_blanks(json);
  } while ((json->flags & NG_JSON_LENIENT) != 0 && skip_mark(json));
}

void ng_json_init(ng_json *json, ng_span text, unsigned flags) {
  const char *data = text.len != 0 ? text.data : "";
  *json = (ng_json){
      .start = data, .next = data, .end = data + text.len, .flags = flags};
  if (starts_with(json, "\xEF\xBB\xBF", 3)) {
    json->next += 3;
  }
}

/* The first byte from `p` on that a string cannot hold as it is: a quotation
 * mark, a backslash, a control. *high becomes other than 0 when bytes that were
 * looked at are not ASCII. Those before it are copied to *to, when that is not
 * NULL, which moves on and has as much room as there are bytes up to `end`. */
static const char *find_stop(const char *p, const char *end, unsigned *high,
                             char **to) {
  while (end - p >= NG_BYTES) {
    ng_bytes bytes = ng_bytes_load(p);
    unsigned stop = ng_bytes_equal(bytes, '"') | ng_bytes_equal(bytes, '\\') |
                    ng_bytes_up_to(bytes, 0x1F);
    *high |= ng_bytes_high(bytes);
    size_t run = stop != 0 ? ng_bytes_first(stop) : NG_BYTES;
    if (*to != NULL) {
      ng_bytes_store(*to, bytes);
      *to += run;
    }
    p += run;
    if (stop != 0) {
      return p;
    }
  }
  while (p < end && *p != '"' && *p != '\\' && (unsigned char)*p >= 0x20) {
    *high |= (unsigned char)*p & 0x80u;
    if (*to != NULL) {
      *(*to)++ = *p;
    }
    p++;
  }
  return p;
}

/* What a backslash and this byte stand for; 0: nothing plain. */
static const char plain_escapes[256] = {
    ['"'] = '"',  ['\\'] = '\\', ['/'] = '/',  ['b'] = '\b',
    ['f'] = '\f', ['n'] = '\n',  ['r'] = '\r', ['t'] = '\t',
};

/* The value of a hexadecimal digit and 1; 0: it is none. */
static const unsigned char hex_digits[256] = {
    ['0'] = 1,  ['1'] = 2,  ['2'] = 3,  ['3'] = 4,  ['4'] = 5,  ['5'] = 6,
    ['6'] = 7,  ['7'] = 8,  ['8'] = 9,  ['9'] = 10, ['a'] = 11, ['b'] = 12,
    ['c'] = 13, ['d'] = 14, ['e'] = 15, ['f'] = 16, ['A'] = 11, ['B'] = 12,
    ['C'] = 13, ['D'] = 14, ['E'] = 15, ['F'] = 16,
};

/* The four hexadecimal digits at `p`, or -1. */
static int32_t read_hex4(const char *p, const char *end) {
  int32_t code = 0;
  if (end - p < 4) {
    return -1;
  }
  for (int i = 0; i < 4; i++) {
    unsigned char digit = hex_digits[(unsigned char)p[i]];
    if (digit == 0) {
      return -1;
    }
    code = code << 4 | (digit - 1);
  }
  return code;
}

/* The bytes of the escape at `p` (a backslash), 0 when it is none. */
static size_t escape_len(const char *p, const char *end, unsigned flags) {
  if (end - p < 2 || plain_escapes[(unsigned char)p[1]] != '\0') {
    return end - p < 2 ? 0 : 2;
  }
  if (p[1] == 'u' && read_hex4(p + 2, end) >= 0) {
    return 6;
  }
  return (flags & NG_JSON_LENIENT) != 0 ? 2 : 0;
}

/* Decodes the escape at *place (a backslash) to `out` and steps over it. Gives
 * the bytes written; they are fewer than those read. */
static size_t unescape_one(const char **place, const char *end, char *out) {
  const char *p = *place;
  int32_t code = p[1] == 'u' ? read_hex4(p + 2, end) : -1;
  if (code < 0) {
    *place = p + 2;
    char plain = plain_escapes[(unsigned char)p[1]];
    *out = plain != '\0' ? plain : p[1];
    return 1;
  }
  p += 6;
  if (code >= 0xD800 && code < 0xE000) {
    int32_t low = code < 0xDC00 && end - p >= 6 && p[0] == '\\' && p[1] == 'u'
                      ? read_hex4(p + 2, end)
                      : -1;
    if (low >= 0xDC00 && low < 0xE000) {
      code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
      p += 6;
    } else {
      code = 0xFFFD;
    }
  }
  *place = p;
  return ng_utf8_encode((uint32_t)code, out);
}

/* Starts to keep the string at `first`, whose first escape is at `p`. NULL: it
 * is not to be kept, or there is no room for the longest that may come. */
static char *start_keeping(ng_json *json, const char *first, const char *p) {
  size_t room = (size_t)(json->end - first) + 1;
  char *copy = json->keep != NULL ? ng_arena_alloc(json->keep, room) : NULL;
  if (copy == NULL) {
    return NULL;
  }
  memcpy(copy, first, (size_t)(p - first));
  json->kept = ng_span_of(copy, room);
  return copy + (p - first);
}

static void stop_keeping(ng_json *json, char *to) {
  char *copy = (char *)(uintptr_t)json->kept.data;
  size_t room = json->kept.len, len = (size_t)(to - copy);
  *to = '\0';
  ng_arena_grow(json->keep, copy, room, len + 1); /* shrinks in place */
  json->kept.len = len;
}

/* The string at `next`, a quotation mark. */
static ng_json_event read_string(ng_json *json, ng_json_event event) {
  const char *first = json->next + 1, *p = first;
  char *to = NULL;
  unsigned high = 0;
  json->escaped = json->control = 0;
  json->kept = ng_span_of(NULL, 0);
  while ((p = find_stop(p, json->end, &high, &to)) < json->end && *p != '"') {
    if (*p != '\\' && (json->flags & NG_JSON_LENIENT) == 0) {
      return fail_at(json, p, "a control character inside a string");
    }
    if (*p != '\\') {
      if (to != NULL) {
        *to++ = *p;
      }
      p++;
      json->control = 1;
      continue;
    }
    if (to != NULL && json->end - p >= 2 &&
        plain_escapes[(unsigned char)p[1]] != '\0') {
      *to++ = plain_escapes[(unsigned char)p[1]]; /* nearly all of them */
      json->control |= p[1] == 'b';
      p += 2;
      continue;
    }
    size_t len = escape_len(p, json->end, json->flags);
    if (len == 0) {
      return fail_at(json, p, "an unknown escape inside a string");
    }
    high |= (unsigned char)p[1] & 0x80u;
    if (!json->escaped) {
      json->escaped = 1;
      to = start_keeping(json, first, p);
    }
    if (to != NULL) {
      char *from = to;
      to += unescape_one(&p, json->end, to);
      json->control |= (unsigned char)*from < ' ';
    } else {
      json->control = 1;
      p += len;
    }
  }
  if (to != NULL) {
    stop_keeping(json, to);
  }
  if (p >= json->end) {
    return fail(json, "a string without an end");
  }
  json->raw = ng_span_of(first, (size_t)(p - first));
  size_t valid = high ? ng_utf8_valid_prefix(json->raw) : json->raw.len;
  json->broken = valid != json->raw.len;
  if (json->broken && (json->flags & NG_JSON_STRICT_UTF8) != 0) {
    return fail_at(json, first + valid, "broken UTF-8 inside a string");
  }
  json->next = p + 1;
  return json->event = event;
}

static const char *skip_digits(const char *p, const char *end) {
  while (p < end && *p >= '0' && *p <= '9') {
    p++;
  }
  return p;
}

/* The end of the number at `p` by JSON's grammar, NULL when it is none.
 * `whole` gets whether it has neither point nor exponent. */
static const char *number_end(const char *p, const char *end, int *whole) {
  p += *p == '-';
  const char *digits = p;
  p = skip_digits(p, end);
  if (p == digits || (*digits == '0' && p - digits > 1)) {
    return NULL;
  }
  *whole = 1;
  if (p < end && *p == '.') {
    *whole = 0;
    digits = ++p;
    p = skip_digits(p, end);
    if (p == digits) {
      return NULL;
    }
  }
  if (p < end && (*p == 'e' || *p == 'E')) {
    *whole = 0;
    p++;
    p += p < end && (*p == '+' || *p == '-');
    digits = p;
    p = skip_digits(p, end);
    if (p == digits) {
      return NULL;
    }
  }
  return p;
}

/* Gives 1 and the integer when it fits. */
static int to_integer(ng_span raw, int64_t *value) {
  int negative = raw.data[0] == '-';
  uint64_t sum = 0, most = (uint64_t)INT64_MAX + (unsigned)negative;
  for (size_t i = (size_t)negative; i < raw.len; i++) {
    unsigned digit = (unsigned)(raw.data[i] - '0');
    if (sum > (most - digit) / 10) {
      return 0;
    }
    sum = sum * 10 + digit;
  }
  *value = negative ? (int64_t)(0 - sum) : (int64_t)sum;
  return 1;
}

/* strtod reads and printf writes the decimal point of the process's locale; a
 * library may not set that, so both get and give it in place of ours. */
static size_t locale_point(char point[16]) {
  char text[16];
  int len = snprintf(text, sizeof text, "%.1f", 0.5);
  if (len < 3 || len >= (int)sizeof text) {
    point[0] = '.';
    return 1;
  }
  memcpy(point, text + 1, (size_t)len - 2);
  return (size_t)len - 2;
}

/* `raw` is a JSON number of at most NUMBER_MAX bytes. */
static double to_double(ng_span raw) {
  char text[NUMBER_MAX + 32], point[16];
  size_t len = 0;
  for (size_t i = 0; i < raw.len; i++) {
    if (raw.data[i] == '.') {
      size_t more = locale_point(point);
      memcpy(text + len, point, more);
      len += more;
    } else {
      text[len++] = raw.data[i];
    }
  }
  text[len] = '\0';
  return strtod(text, NULL);
}

static ng_json_event read_number(ng_json *json) {
  int whole = 0;
  const char *end = number_end(json->next, json->end, &whole);
  if (end == NULL) {
    return fail(json, "a number that is not written as JSON has it");
  }
  json->raw = ng_span_of(json->next, (size_t)(end - json->next));
  if (json->raw.len > NUMBER_MAX) {
    return fail(json, "a number of more than 1000 digits");
  }
  if (whole && to_integer(json->raw, &json->integer)) {
    json->event = NG_JSON_INTEGER;
  } else {
    json->number = to_double(json->raw);
    json->event = NG_JSON_DOUBLE;
    if (!isfinite(json->number)) {
      return fail(json, "a number that is too large");
    }
  }
  json->next = end;
  return json->event;
}

static ng_json_event read_word(ng_json *json, const char *word,
                               ng_json_event event) {
  size_t len = strlen(word);
  if (!starts_with(json, word, len)) {
    return fail(json, "expected a value");
  }
  json->raw = ng_span_of(json->next, len);
  json->next += len;
  return json->event = event;
}

static ng_json_event open_level(ng_json *json, int is_object) {
  if (json->depth == NG_JSON_DEPTH) {
    return fail(json, "nested too deeply");
  }
  json->objects = json->objects << 1 | (unsigned)is_object;
  json->depth++;
  json->raw = ng_span_of(json->next, 1);
  json->next++;
  json->expect = is_object ? FIRST_KEY : FIRST_VALUE;
  return json->event = is_object ? NG_JSON_OBJECT : NG_JSON_ARRAY;
}

static ng_json_event close_level(ng_json *json) {
  json->objects >>= 1;
  json->depth--;
  json->raw = ng_span_of(json->next, 1);
  json->next++;
  json->expect = MORE;
  return json->event = NG_JSON_CLOSE;
}

static ng_json_event read_value(ng_json *json) {
  json->expect = MORE;
  switch (*json->next) {
  case '{':
    return open_level(json, 1);
  case '[':
    return open_level(json, 0);
  case '"':
    return read_string(json, NG_JSON_STRING);
  case 't':
    return read_word(json, "true", NG_JSON_TRUE);
  case 'f':
    return read_word(json, "false", NG_JSON_FALSE);
  case 'n':
    return read_word(json, "null", NG_JSON_NULL);
  default:
    if (*json->next == '-' || (*json->next >= '0' && *json->next <= '9')) {
      return read_number(json);
    }
    return fail(json, "expected a value");
  }
}

static ng_json_event read_key(ng_json *json) {
  if (*json->next != '"') {
    return fail(json, "expected a key in quotation marks");
  }
  json->expect = KEYED_VALUE;
  return read_string(json, NG_JSON_KEY);
}

static ng_json_event read_end(ng_json *json) {
  skip_around(json);
  if (json->next < json->end) {
    return fail(json, "more text behind the value");
  }
  return json->event = NG_JSON_END;
}

ng_json_event ng_json_next(ng_json *json) {
  if (json->error != NULL) {
    return NG_JSON_ERROR;
  }
  if (json->depth == 0) {
    if (json->expect == MORE) {
      return read_end(json);
    }
    skip_around(json);
  }
  int is_object = (json->objects & 1) != 0;
  skip_blanks(json);
  if (json->expect == MORE && starts_with(json, ",", 1)) {
    json->next++;
    skip_blanks(json);
    if ((json->flags & NG_JSON_LENIENT) == 0 ||
        !starts_with(json, is_object ? "}" : "]", 1)) {
      json->expect = is_object ? NEXT_KEY : VALUE;
    }
  } else if (json->expect == KEYED_VALUE) {
    if (!starts_with(json, ":", 1)) {
      return fail(json, "expected ':'");
    }
    json->next++;
    skip_blanks(json);
  }
  if (json->next == json->end) {
    return fail(json, "the text ends too early");
  }
  int closes = *json->next == (is_object ? '}' : ']');
  switch (json->expect) {
  case FIRST_KEY:
    return closes ? close_level(json) : read_key(json);
  case NEXT_KEY:
    return read_key(json);
  case FIRST_VALUE:
    return closes ? close_level(json) : read_value(json);
  case MORE:
    if (closes) {
      return close_level(json);
    }
    return fail(json,
                is_object ? "expected ',' or '}'" : "expected ',' or ']'");
  default:
    return read_value(json);
  }
}

ng_status ng_json_skip(ng_json *json, ng_span *raw) {
  unsigned depth = json->depth;
  ng_json_event event = ng_json_next(json);
  if (event == NG_JSON_CLOSE) {
    return NG_MISSING;
  }
  const char *first = json->raw.data - (event == NG_JSON_STRING);
  while (event != NG_JSON_ERROR && json->depth > depth) {
    event = ng_json_next(json);
  }
  if (event == NG_JSON_ERROR) {
    return NG_INVALID;
  }
  if (raw != NULL) {
    *raw = ng_span_of(first, (size_t)(json->next - first));
  }
  return NG_OK;
}

/* Appends the string of the last event as we write it. */
static void copy_string(const ng_json *json, ng_buffer *out, ng_buffer *text) {
  ng_buffer_clear(text);
  ng_json_append(json, text);
  if (text->status != NG_OK && out->status == NG_OK) {
    out->status = text->status;
  }
  ng_json_add_string(out, ng_buffer_span(text), 0);
}

/* Appends the last event; `first` says whether a comma goes before it. */
static void copy_event(const ng_json *json, ng_buffer *out, ng_buffer *text,
                       int comma) {
  if (comma && json->event != NG_JSON_CLOSE) {
    ng_buffer_add_char(out, ',');
  }
  if (json->event == NG_JSON_STRING || json->event == NG_JSON_KEY) {
    copy_string(json, out, text);
    if (json->event == NG_JSON_KEY) {
      ng_buffer_add_char(out, ':');
    }
    return;
  }
  ng_buffer_add_span(out, json->raw);
}

ng_status ng_json_copy(ng_json *json, ng_buffer *out) {
  unsigned depth = json->depth;
  ng_buffer text;
  ng_buffer_init(&text, &out->allocator, 0);
  ng_json_event event = ng_json_next(json);
  ng_status status = event == NG_JSON_CLOSE ? NG_MISSING : NG_OK;
  int comma = 0;
  while (status == NG_OK && event != NG_JSON_ERROR) {
    copy_event(json, out, &text, comma);
    if (json->depth == depth) {
      break;
    }
    comma = event != NG_JSON_KEY && event != NG_JSON_ARRAY &&
            event != NG_JSON_OBJECT;
    event = ng_json_next(json);
  }
  ng_buffer_free(&text);
  return event == NG_JSON_ERROR ? NG_INVALID : status;
}

/* ---- Strings ---- */

/* Writes `raw` unescaped to `out`, which has room for raw.len bytes; gives the
 * bytes written. The escapes were checked by the reader. */
static size_t unescape(ng_span raw, char *out) {
  const char *p = raw.data, *end = p + raw.len;
  char *to = out;
  while (p < end) {
    /* What is written never overtakes what is read: whole blocks fit. */
    if (end - p >= NG_BYTES) {
      ng_bytes bytes = ng_bytes_load(p);
      unsigned slashes = ng_bytes_equal(bytes, '\\');
      unsigned run = slashes != 0 ? ng_bytes_first(slashes) : NG_BYTES;
      ng_bytes_store(to, bytes);
      to += run;
      p += run;
      if (slashes == 0) {
        continue;
      }
    } else if (*p != '\\') {
      *to++ = *p++;
      continue;
    }
    if (p + 1 >= end) {
      break;
    }
    to += unescape_one(&p, end, to);
  }
  return (size_t)(to - out);
}

static ng_status arena_unescape(ng_span raw, ng_arena *arena, ng_span *out) {
  char *copy = ng_arena_alloc(arena, raw.len + 1);
  if (copy == NULL) {
    return NG_NOMEM;
  }
  size_t len = unescape(raw, copy);
  copy[len] = '\0';
  ng_arena_grow(arena, copy, raw.len + 1, len + 1); /* shrinks in place */
  *out = ng_span_of(copy, len);
  return NG_OK;
}

ng_status ng_json_string(const ng_json *json, ng_arena *arena, ng_span *out) {
  if (!json->escaped && !json->broken) {
    *out = json->raw;
    return NG_OK;
  }
  if (!json->broken && json->kept.data != NULL) {
    *out = json->kept;
    return NG_OK;
  }
  if (!json->broken) {
    return arena_unescape(json->raw, arena, out);
  }
  ng_buffer repaired;
  ng_buffer_init(&repaired, &arena->allocator, 0);
  ng_utf8_repair(&repaired, json->raw);
  ng_status status = repaired.status;
  if (status == NG_OK) {
    status = arena_unescape(ng_buffer_span(&repaired), arena, out);
  }
  ng_buffer_free(&repaired);
  return status;
}

void ng_json_append(const ng_json *json, ng_buffer *out) {
  if (!json->escaped && !json->broken) {
    ng_buffer_add_span(out, json->raw);
    return;
  }
  ng_buffer repaired;
  ng_buffer_init(&repaired, &out->allocator, 0);
  ng_span raw = json->raw;
  if (json->broken) {
    ng_utf8_repair(&repaired, raw);
    raw = ng_buffer_span(&repaired);
  }
  char *place = ng_buffer_reserve(out, raw.len);
  if (place != NULL && repaired.status == NG_OK && raw.len != 0) {
    out->len += unescape(raw, place);
  }
  if (repaired.status != NG_OK && out->status == NG_OK) {
    out->status = repaired.status;
  }
  ng_buffer_free(&repaired);
}

int ng_json_is(const ng_json *json, const char *text) {
  size_t len = strlen(text);
  if (!json->escaped) {
    return ng_span_equals(json->raw, ng_span_of(text, len));
  }
  /* A name written with escapes: rare, so it is simply spelled out. */
  char name[256];
  if (json->raw.len > sizeof name) {
    return 0;
  }
  return unescape(json->raw, name) == len && memcmp(name, text, len) == 0;
}
