/* The writing half of json.h: strings and numbers as JSON has them. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "bytes.h"
#include "json.h"
#include "utf8.h"

/* Whole numbers up to here, and their tenfold steps, are exact in a double. */
#define EXACT_MAX 9007199254740992.0

static const double tens[] = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                              1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
#define DECIMALS_MAX 15

/* ---- Strings ---- */

/* The first byte from `p` on that is written otherwise: a quotation mark, a
 * backslash, a control; with `in_html` also "<" and the lead byte of U+2028. */
static const char *find_stop(const char *p, const char *end, int in_html) {
  while (!in_html && end - p >= NG_BYTES) {
    ng_bytes bytes = ng_bytes_load(p);
    unsigned stops = ng_bytes_up_to(bytes, 0x1F) | ng_bytes_equal(bytes, '"') |
                     ng_bytes_equal(bytes, '\\');
    if (stops != 0) {
      return p + ng_bytes_first(stops);
    }
    p += NG_BYTES;
  }
  while (p < end && *p != '"' && *p != '\\' && (unsigned char)*p >= 0x20 &&
         !(in_html && (*p == '<' || *p == '\xE2'))) {
    p++;
  }
  return p;
}

static void add_code(ng_buffer *out, unsigned code) {
  static const char digits[] = "0123456789abcdef";
  char text[6] = {'\\',
                  'u',
                  digits[code >> 12],
                  digits[code >> 8 & 15],
                  digits[code >> 4 & 15],
                  digits[code & 15]};
  ng_buffer_add(out, text, 6);
}

/* Writes the character at `p`, where find_stop stopped; gives its bytes. */
static size_t add_special(ng_buffer *out, const char *p, const char *end) {
  static const char from[] = "\"\\\b\f\n\r\t", to[] = "\"\\bfnrt";
  const char *place = *p != '\0' ? strchr(from, *p) : NULL;
  if (place != NULL) {
    char text[2] = {'\\', to[place - from]};
    ng_buffer_add(out, text, 2);
    return 1;
  }
  if (*p != '\xE2') {
    add_code(out, (unsigned char)*p);
    return 1;
  }
  if (end - p >= 3 && p[1] == '\x80' && (p[2] == '\xA8' || p[2] == '\xA9')) {
    add_code(out, 0x2000u | ((unsigned char)p[2] & 0x3Fu));
    return 3;
  }
  ng_buffer_add_char(out, *p);
  return 1;
}

/* `text` is valid UTF-8. */
static void add_escaped(ng_buffer *out, ng_span text, unsigned flags) {
  const char *p = text.data, *end = p + text.len;
  ng_buffer_add_char(out, '"');
  while (p < end) {
    const char *stop = find_stop(p, end, (flags & NG_JSON_IN_HTML) != 0);
    ng_buffer_add(out, p, (size_t)(stop - p));
    p = stop;
    if (p < end) {
      p += add_special(out, p, end);
    }
  }
  ng_buffer_add_char(out, '"');
}

void ng_json_add_string(ng_buffer *out, ng_span text, unsigned flags) {
  if (text.len == 0) {
    ng_buffer_add_str(out, "\"\"");
    return;
  }
  if (ng_utf8_valid_prefix(text) == text.len) {
    add_escaped(out, text, flags);
    return;
  }
  ng_buffer repaired;
  ng_buffer_init(&repaired, &out->allocator, 0);
  ng_utf8_repair(&repaired, text);
  if (repaired.status == NG_OK) {
    add_escaped(out, ng_buffer_span(&repaired), flags);
  } else if (out->status == NG_OK) {
    out->status = repaired.status;
  }
  ng_buffer_free(&repaired);
}

/* ---- Numbers ---- */

/* Writes `value` in decimal, its last digit just before `end`. */
static char *digits_before(char *end, uint64_t value) {
  do {
    *--end = (char)('0' + value % 10);
    value /= 10;
  } while (value != 0);
  return end;
}

void ng_json_add_integer(ng_buffer *out, int64_t value) {
  char text[24], *end = text + sizeof text;
  uint64_t size = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
  char *p = digits_before(end, size);
  if (value < 0) {
    *--p = '-';
  }
  ng_buffer_add(out, p, (size_t)(end - p));
}

/* Writes scaled / 10^decimals. Zeros at the end go, one decimal stays. */
static void add_scaled(ng_buffer *out, int negative, uint64_t scaled,
                       int decimals) {
  char text[48], *end = text + sizeof text;
  if (decimals == 0) {
    scaled *= 10;
    decimals = 1;
  }
  while (decimals > 1 && scaled % 10 == 0) {
    scaled /= 10;
    decimals--;
  }
  uint64_t whole = scaled;
  for (int i = 0; i < decimals; i++) {
    whole /= 10;
  }
  char *p = digits_before(end, scaled);
  char *point = end - decimals;
  while (p > point) {
    *--p = '0';
  }
  size_t after = (size_t)decimals;
  p = digits_before(point, whole);
  if (negative) {
    *--p = '-';
  }
  ng_buffer_add(out, p, (size_t)(point - p));
  ng_buffer_add_char(out, '.');
  ng_buffer_add(out, point, after);
}

/* printf with enough digits, whatever the locale's decimal point. */
static void add_printed(ng_buffer *out, double value) {
  char text[64];
  for (int digits = 15; digits <= 17; digits++) {
    snprintf(text, sizeof text, "%.*g", digits, value);
    if (strtod(text, NULL) == value) {
      break;
    }
  }
  int in_point = 0;
  for (const char *p = text; *p != '\0'; p++) {
    int is_ours = (*p >= '0' && *p <= '9') || strchr("+-e", *p) != NULL;
    if (is_ours) {
      ng_buffer_add_char(out, *p);
    } else if (!in_point) {
      ng_buffer_add_char(out, '.');
    }
    in_point = !is_ours;
  }
}

/* A double that came from a short decimal is that decimal's nearest: when
 * whole / 10^n (both exact, so correctly rounded) is the value again, these
 * digits read back as it. The first n that works gives the shortest. */
static int add_short(ng_buffer *out, double value) {
  double size = fabs(value);
  for (int n = 0; n <= DECIMALS_MAX && size * tens[n] < EXACT_MAX / 10; n++) {
    double whole = nearbyint(size * tens[n]);
    if (whole / tens[n] == size) {
      add_scaled(out, signbit(value) != 0, (uint64_t)whole, n);
      return 1;
    }
  }
  return 0;
}

void ng_json_add_double(ng_buffer *out, double value) {
  if (!isfinite(value)) {
    ng_buffer_add_str(out, "null");
  } else if ((value != 0 && fabs(value) < 1e-5) || !add_short(out, value)) {
    add_printed(out, value);
  }
}

void ng_json_add_fixed(ng_buffer *out, double value, int decimals) {
  decimals = decimals < 0 ? 0 : decimals;
  decimals = decimals > DECIMALS_MAX ? DECIMALS_MAX : decimals;
  double scaled = round(fabs(value) * tens[decimals]);
  if (!(scaled < EXACT_MAX / 10)) { /* also when it is not a number */
    ng_json_add_double(out, value);
    return;
  }
  int negative = signbit(value) != 0 && scaled != 0;
  add_scaled(out, negative, (uint64_t)scaled, decimals);
}
