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

/* How many of the 16 bytes at `p` are whole characters of at most three bytes;
 * 0 when there is anything else among them. A character that is cut off at the
 * end is left for the next time. */
static unsigned good_bytes(const unsigned char *p) {
  ng_bytes bytes = ng_bytes_load((const char *)p);
  unsigned high = ng_bytes_high(bytes);
  if (high == 0) {
    return NG_BYTES;
  }
  unsigned inner = ng_bytes_up_to(bytes, 0xBF) & high;
  unsigned to_c1 = ng_bytes_up_to(bytes, 0xC1);
  unsigned to_df = ng_bytes_up_to(bytes, 0xDF);
  unsigned to_ef = ng_bytes_up_to(bytes, 0xEF);
  unsigned two = to_df & ~to_c1, three = to_ef & ~to_df;
  unsigned follow = (two | three) << 1 | three << 2;
  if (((inner | two | three) ^ high) != 0 || ((follow ^ inner) & 0xFFFF) != 0) {
    return 0;
  }
  if (three != 0) { /* no overlong forms, no surrogates */
    unsigned low = ng_bytes_up_to(bytes, 0x9F);
    unsigned after_e0 = ng_bytes_equal(bytes, '\xE0') << 1;
    unsigned after_ed = ng_bytes_equal(bytes, '\xED') << 1;
    if ((after_e0 & low) != 0 || (after_ed & inner & ~low) != 0) {
      return 0;
    }
  }
  return follow >> NG_BYTES == 0 ? NG_BYTES : ng_bytes_last(two | three);
}

size_t ng_utf8_valid_prefix(ng_span text) {
  const unsigned char *start = (const unsigned char *)text.data;
  const unsigned char *p = start, *end = start + text.len;
  while (p < end) {
    const unsigned char *stop = end;
    if (end - p >= NG_BYTES) {
      unsigned n = good_bytes(p);
      if (n != 0) {
        p += n;
        continue;
      }
      stop = p + NG_BYTES;
    }
    while (p < stop) {
      int n = sequence(p, end);
      if (n < 0) {
        return (size_t)(p - start);
      }
      p += n;
    }
  }
  return (size_t)(p - start);
}

size_t ng_utf8_count(ng_span text) {
  size_t count = 0;
  for (size_t i = 0; i < text.len;) {
    size_t left = text.len - i, n = left < NG_BYTES ? left : NG_BYTES;
    if (n == NG_BYTES && ng_bytes_high(ng_bytes_load(text.data + i)) == 0) {
      count += NG_BYTES;
      i += NG_BYTES;
      continue;
    }
    for (size_t end = i + n; i < end; i++) {
      count += !ng_utf8_is_inner(text.data[i]);
    }
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
