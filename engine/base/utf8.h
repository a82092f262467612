/* UTF-8: decode, step, repair. Text inside the engine is valid UTF-8; readers
 * repair it once at the door. */
#ifndef NG_UTF8_H
#define NG_UTF8_H

#include "buffer.h"

/* The code point at `s` (valid UTF-8, s < end) and, in *len, its bytes. */
static inline uint32_t ng_utf8_decode(const char *s, unsigned *len) {
  const unsigned char *p = (const unsigned char *)s;
  if (p[0] < 0x80) {
    *len = 1;
    return p[0];
  }
  if (p[0] < 0xE0) {
    *len = 2;
    return (p[0] & 0x1Fu) << 6 | (p[1] & 0x3Fu);
  }
  if (p[0] < 0xF0) {
    *len = 3;
    return (p[0] & 0x0Fu) << 12 | (p[1] & 0x3Fu) << 6 | (p[2] & 0x3Fu);
  }
  *len = 4;
  return (p[0] & 0x07u) << 18 | (p[1] & 0x3Fu) << 12 | (p[2] & 0x3Fu) << 6 |
         (p[3] & 0x3Fu);
}

/* Is `c` the second or a later byte of a character? */
static inline int ng_utf8_is_inner(char c) {
  return ((unsigned char)c & 0xC0) == 0x80;
}

/* Writes `code` (a Unicode scalar value) to `out`; gives 1 to 4 bytes. */
unsigned ng_utf8_encode(uint32_t code, char out[4]);

/* How many bytes of `text` from the start are valid UTF-8 (no surrogates, no
 * overlong forms, up to U+10FFFF). Equal to text.len when all of it is. */
size_t ng_utf8_valid_prefix(ng_span text);

/* The number of code points in `text` (valid UTF-8). */
size_t ng_utf8_count(ng_span text);

/* Appends `text` to `out` as valid UTF-8: each maximal broken sequence becomes
 * one U+FFFD, as in the WHATWG decoder; NUL and the C0 controls other than
 * tab, newline, form feed and carriage return become U+FFFD too. Gives the
 * number of replacements; a failed allocation is in out->status. */
size_t ng_utf8_repair(ng_buffer *out, ng_span text);

#endif
