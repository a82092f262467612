/* Case folding and the untailored boundaries of UAX #29. */
#include "unicode.h"

/* Folds the 8 bytes of `x`, all of them ASCII. */
static uint64_t fold_eight(uint64_t x) {
  const uint64_t ones = UINT64_C(0x0101010101010101), high = 0x80 * ones;
  uint64_t from_a = x + (0x80 - 'A') * ones, past_z = x + (0x7F - 'Z') * ones;
  return x | (from_a & ~past_z & high) >> 2;
}

/* From both ends: most words are no longer. */
int ng_fold_ascii(ng_span text, char *out) {
  uint64_t first, last;
  if (text.len < 4 || text.len > 16) {
    return 0;
  }
  size_t n = text.len >= 8 ? 8 : 4, from = text.len - n;
  if (n == 8) {
    memcpy(&first, text.data, 8);
    memcpy(&last, text.data + from, 8);
  } else {
    uint32_t ends[2];
    memcpy(&ends[0], text.data, 4);
    memcpy(&ends[1], text.data + from, 4);
    first = ends[0];
    last = ends[1];
  }
  if (((first | last) & UINT64_C(0x8080808080808080)) != 0) {
    return 0;
  }
  first = fold_eight(first);
  last = fold_eight(last);
  if (n == 8) {
    memcpy(out, &first, 8);
    memcpy(out + from, &last, 8);
  } else {
    const uint32_t ends[2] = {(uint32_t)first, (uint32_t)last};
    memcpy(out, &ends[0], 4);
    memcpy(out + from, &ends[1], 4);
  }
  return 1;
}

/* The letters with case stand below this code, those of rare scripts aside. */
#define CASE_END 0x1E944u

uint32_t ng_capital(uint32_t code, int dotted) {
  static const int32_t near[] = {-32, -1, -80, -48, 121, -8, -37, -63, -38};
  unsigned flags = ng_char_flags(code);
  if (code == 'i' && dotted) {
    return 0x130;
  }
  if (code == 0x131 || (flags & NG_CHAR_LOWER) == 0) {
    return code == 0x131 ? 'I' : code;
  }
  for (size_t i = 0; i < sizeof near / sizeof *near; i++) {
    int64_t c = (int64_t)code + near[i];
    if (c > 0 && ng_fold_char((uint32_t)c) == code && (uint32_t)c != code) {
      return (uint32_t)c;
    }
  }
  for (uint32_t c = 0; c < CASE_END; c++) {
    if (c != code && ng_fold_char(c) == code &&
        (ng_char_flags(c) & NG_CHAR_UPPER) != 0) {
      return c;
    }
  }
  return code;
}

size_t ng_fold(ng_span text, char *out) {
  size_t n = 0;
  if (ng_fold_ascii(text, out)) {
    return text.len;
  }
  for (size_t i = 0; i < text.len;) {
    unsigned char c = (unsigned char)text.data[i];
    if (c < 0x80) {
      out[n++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
      i++;
      continue;
    }
    unsigned len;
    uint32_t code = ng_utf8_decode(text.data + i, &len);
    n += ng_utf8_encode(ng_fold_char(code), out + n);
    i += len;
  }
  return n;
}

/* What stands between two neighbours, by GB3 to GB9b; the rules that look
 * further back (GB11 to GB13) are the caller's. */
static int grapheme_joins(unsigned a, unsigned b) {
  if (a == NG_GB_CR) {
    return b == NG_GB_LF;
  }
  if ((a == NG_GB_LF || a == NG_GB_CONTROL) || b == NG_GB_CR || b == NG_GB_LF ||
      b == NG_GB_CONTROL) {
    return 0;
  }
  if (b == NG_GB_EXTEND || b == NG_GB_ZWJ || b == NG_GB_SPACING_MARK ||
      a == NG_GB_PREPEND) {
    return 1;
  }
  if (a == NG_GB_L) {
    return b == NG_GB_L || b == NG_GB_V || b == NG_GB_LV || b == NG_GB_LVT;
  }
  if (a == NG_GB_LV || a == NG_GB_V) {
    return b == NG_GB_V || b == NG_GB_T;
  }
  return (a == NG_GB_LVT || a == NG_GB_T) && b == NG_GB_T;
}

size_t ng_grapheme_break(ng_span text, size_t begin) {
  unsigned len;
  const ng_char_record *before = ng_char_at(text.data + begin, &len);
  size_t at = begin + len;
  int flag_half = before->grapheme == NG_GB_REGIONAL;
  /* A picture, then Extend*: what a joiner may tie to the next picture. */
  int picture = (before->flags & NG_CHAR_PICTURE) != 0;
  while (at < text.len) {
    const ng_char_record *next = ng_char_at(text.data + at, &len);
    int joins = grapheme_joins(before->grapheme, next->grapheme);
    if (before->grapheme == NG_GB_ZWJ && picture &&
        (next->flags & NG_CHAR_PICTURE)) {
      joins = 1;
    }
    if (flag_half && next->grapheme == NG_GB_REGIONAL) {
      joins = 1;
    }
    if (!joins) {
      break;
    }
    flag_half = 0;
    if (next->flags & NG_CHAR_PICTURE) {
      picture = 1;
    } else if (next->grapheme != NG_GB_EXTEND && next->grapheme != NG_GB_ZWJ) {
      picture = 0;
    }
    flag_half =
        before->grapheme == NG_GB_PREPEND && next->grapheme == NG_GB_REGIONAL;
    before = next;
    at += len;
  }
  return at;
}

static int is_letter(unsigned c) {
  return c == NG_WB_LETTER || c == NG_WB_HEBREW;
}

static int is_ignored(unsigned c) {
  return c == NG_WB_EXTEND || c == NG_WB_FORMAT || c == NG_WB_ZWJ;
}

/* The first character at or after `at` that WB4 does not ignore; OTHER at the
 * end of the text. */
static unsigned class_after(ng_span text, size_t at) {
  while (at < text.len) {
    unsigned len;
    unsigned c = ng_char_at(text.data + at, &len)->word_break;
    if (!is_ignored(c)) {
      return c;
    }
    at += len;
  }
  return NG_WB_OTHER;
}

/* WB5 to WB13b without the rules that need a third character. */
static int word_joins(unsigned a, unsigned b) {
  int numeric = a == NG_WB_NUMERIC;
  if (is_letter(a) || numeric) {
    return is_letter(b) || b == NG_WB_NUMERIC || b == NG_WB_EXTEND_NUM_LET;
  }
  if (a == NG_WB_KATAKANA) {
    return b == NG_WB_KATAKANA || b == NG_WB_EXTEND_NUM_LET;
  }
  return a == NG_WB_EXTEND_NUM_LET &&
         (is_letter(b) || b == NG_WB_NUMERIC || b == NG_WB_KATAKANA ||
          b == NG_WB_EXTEND_NUM_LET);
}

static int is_mid_letter(unsigned c) {
  return c == NG_WB_MID_LETTER || c == NG_WB_MID_NUM_LET ||
         c == NG_WB_SINGLE_QUOTE;
}

static int is_mid_number(unsigned c) {
  return c == NG_WB_MID_NUM || c == NG_WB_MID_NUM_LET ||
         c == NG_WB_SINGLE_QUOTE;
}

/* Does `b` after `a` stay inside the word because of what follows `b`? WB6,
 * WB7b, WB12. */
static int bridges(ng_span text, size_t after, unsigned a, unsigned b) {
  if (is_letter(a) && is_mid_letter(b)) {
    return is_letter(class_after(text, after));
  }
  if (a == NG_WB_HEBREW && b == NG_WB_DOUBLE_QUOTE) {
    return class_after(text, after) == NG_WB_HEBREW;
  }
  return a == NG_WB_NUMERIC && is_mid_number(b) &&
         class_after(text, after) == NG_WB_NUMERIC;
}

size_t ng_word_break(ng_span text, size_t begin) {
  unsigned len;
  const ng_char_record *c = ng_char_at(text.data + begin, &len);
  size_t at = begin + len;
  unsigned last = c->word_break; /* the character just before `at` */
  unsigned solid = last;         /* the last one that WB4 does not ignore */
  int bridged = 0;               /* `solid` is the middle of WB7 or WB11 */
  int flag_half = solid == NG_WB_REGIONAL;
  if (last == NG_WB_CR || last == NG_WB_LF || last == NG_WB_NEWLINE) {
    int pair = last == NG_WB_CR && at < text.len && text.data[at] == '\n';
    return at + (pair ? 1 : 0);
  }
  while (at < text.len) {
    c = ng_char_at(text.data + at, &len);
    unsigned next = c->word_break;
    if (is_ignored(next)) { /* WB4 */
      last = next;
      at += len;
      continue;
    }
    int joins = word_joins(solid, next) || bridged;
    if (last == NG_WB_ZWJ && (c->flags & NG_CHAR_PICTURE)) { /* WB3c */
      joins = 1;
    } else if (last == NG_WB_SPACE && next == NG_WB_SPACE) { /* WB3d */
      joins = 1;
    } else if (flag_half && next == NG_WB_REGIONAL) { /* WB15, WB16 */
      joins = 1;
    } else if (solid == NG_WB_HEBREW && next == NG_WB_SINGLE_QUOTE) { /* WB7a */
      joins = 1;
    }
    int bridge = !joins || next == NG_WB_SINGLE_QUOTE
                     ? bridges(text, at + len, solid, next)
                     : 0;
    if (!joins && !bridge) {
      break;
    }
    flag_half = next == NG_WB_REGIONAL && !flag_half;
    bridged = bridge;
    last = solid = next;
    at += len;
  }
  return at;
}
