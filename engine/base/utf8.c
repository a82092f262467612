/* UTF-8: decode, step, repair. */
#include "utf8.h"

#include "bytes.h"

unsigned ng_utf8_encode(uint32_t code, char out[4]) {
  if (code < 0x80) {
    out[0] = (char)code;
    return 1;
  }
  if (code < 0x800) {
    out[0] = (char)(0xC0 | code >> 6);
    out[1] = (char)(0x80 | (code & 0x3F));
    return 2;
  }
  if (code < 0x10000) {
    out[0] = (char)(0xE0 | code >> 12);
    out[1] = (char)(0x80 | (code >> 6 & 0x3F));
    out[2] = (char)(0x80 | (code & 0x3F));
    return 3;
  }
  out[0] = (char)(0xF0 | code >> 18);
  out[1] = (char)(0x80 | (code >> 12 & 0x3F));
  out[2] = (char)(0x80 | (code >> 6 & 0x3F));
  out[3] = (char)(0x80 | (code & 0x3F));
  return 4;
}

/* How the sequence at `p` goes: its bytes when it is whole (positive), or the
 * bytes of its longest valid start, at least 1, negated (Unicode 15, table
 * 3-7). */
static int sequence(const unsigned char *p, const unsigned char *end) {
  unsigned char lead = *p, low = 0x80, high = 0xBF;
  int need;
  if (lead < 0x80) {
    return 1;
  }
  if (lead < 0xC2 || lead > 0xF4) {
    return -1;
  }
  if (lead < 0xE0) {
    need = 2;
  } else if (lead < 0xF0) {
    need = 3;
    low = lead == 0xE0 ? 0xA0 : 0x80;
    high = lead == 0xED ? 0x9F : 0xBF;
  } else {
    need = 4;
    low = lead == 0xF0 ? 0x90 : 0x80;
    high = lead == 0xF4 ? 0x8F : 0xBF;
  }
  for (int i = 1; i < need; i++) {
    if (p + i == end || p[i] < low || p[i] > high) {
      return -i;
    }
    low = 0x80;
    high = 0xBF;
  }
  return need;
}

/* Steps over the bytes from `p` on that are ASCII. */
static const unsigned char *skip_ascii(const unsigned char *p,
                                       const unsigned char *end) {
  while (end - p >= NG_BYTES) {
    unsigned high = ng_bytes_high(ng_bytes_load((const char *)p));
    if (high != 0) {
      return p + ng_bytes_first(high);
    }
    p += NG_BYTES;
  }
  while (p < end && *p < 0x80) {
    p++;
  }
  return p;
}

size_t ng_utf8_valid_prefix(ng_span text) {
  const unsigned char *start = (const unsigned char *)text.data;
  const unsigned char *p = start, *end = start + text.len;
  while (p < end) {
    p = skip_ascii(p, end);
    if (p == end) {
      break;
    }
    int n = sequence(p, end);
    if (n < 0) {
      break;
    }
    p += n;
  }
  return (size_t)(p - start);
}

size_t ng_utf8_count(ng_span text) {
  size_t count = 0;
  for (size_t i = 0; i < text.len; i++) {
    count += !ng_utf8_is_inner(text.data[i]);
  }
  return count;
}

static int is_plain(unsigned char c) {
  return c >= 0x20 || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

size_t ng_utf8_repair(ng_buffer *out, ng_span text) {
  const unsigned char *p = (const unsigned char *)text.data;
  const unsigned char *end = p + text.len, *copied = p;
  size_t repairs = 0;
  while (p < end) {
    int n = sequence(p, end);
    if (n > 0 && (n > 1 || is_plain(*p))) {
      p += n;
      continue;
    }
    ng_buffer_add(out, (const char *)copied, (size_t)(p - copied));
    ng_buffer_add(out, "\xEF\xBF\xBD", 3);
    p += n < 0 ? -n : n;
    copied = p;
    repairs++;
  }
  ng_buffer_add(out, (const char *)copied, (size_t)(p - copied));
  return repairs;
}
