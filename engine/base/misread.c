/* Bytes again from a text that was misread. */
#include "misread.h"

#include "bytes.h"
#include "charset.h"
#include "utf8.h"

enum {
  SAMPLE = 512,   /* characters beyond ASCII that are looked at */
  LEAST = 48,     /* of them must be there */
  FOREIGN = 16,   /* one in so many may be no windows-1252 */
  RUN_TENTHS = 19 /* their mean run: "é" stands alone, "Ã©" does not */
};

/* The byte of `code` in windows-1252; 0: it has none. */
static unsigned char byte_of(uint32_t code) {
  if (code < 0x80 || (code >= 0xA0 && code <= 0xFF)) {
    return (unsigned char)code;
  }
  for (unsigned b = 0x80; b < 0xA0; b++) {
    if (code == b || ng_charset_windows_1252((unsigned char)b) == code) {
      return (unsigned char)b; /* some readers keep C1 controls */
    }
  }
  return 0;
}

/* The first byte at or after `i` that is not ASCII. */
static size_t next_high(ng_span text, size_t i) {
  for (; i + NG_BYTES <= text.len; i += NG_BYTES) {
    unsigned high = ng_bytes_high(ng_bytes_load(text.data + i));
    if (high != 0) {
      return i + (size_t)__builtin_ctz(high);
    }
  }
  while (i < text.len && (unsigned char)text.data[i] < 0x80) {
    i++;
  }
  return i;
}

static int looks_misread(ng_span text) {
  size_t seen = 0, runs = 0, foreign = 0, end = 0;
  for (size_t i = next_high(text, 0); i < text.len && seen < SAMPLE;
       i = next_high(text, i)) {
    unsigned len;
    uint32_t code = ng_utf8_decode(text.data + i, &len);
    runs += i != end;
    foreign += byte_of(code) == 0 && code != 0xFFFD;
    seen++;
    i += len;
    end = i;
    if (seen == LEAST && foreign * FOREIGN > seen) {
      return 0;
    }
  }
  return seen >= LEAST && foreign * FOREIGN <= seen &&
         seen * 10 >= runs * RUN_TENTHS;
}

int ng_misread_as_1252(ng_span text, ng_buffer *bytes) {
  if (!looks_misread(text)) {
    return 0;
  }
  ng_buffer_reserve(bytes, text.len);
  for (size_t i = 0; i < text.len && bytes->status == NG_OK;) {
    size_t high = next_high(text, i);
    ng_buffer_add(bytes, text.data + i, high - i);
    if (high == text.len) {
      break;
    }
    unsigned len;
    unsigned char byte = byte_of(ng_utf8_decode(text.data + high, &len));
    ng_buffer_add_char(bytes, byte != 0 ? (char)byte : '?');
    i = high + len;
  }
  return 1;
}
