/* Text made comparable. */
#include "normal.h"

#include "unicode.h"

int ng_normal_is_space(uint32_t c) {
  return c < 0x80 ? c == ' ' || (c >= '\t' && c <= '\r')
                  : (ng_char_flags(c) & NG_CHAR_SPACE) != 0;
}

/* Characters that have no width or only steer the line. */
static int is_invisible(uint32_t c) {
  return c == 0xAD || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) ||
         (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF;
}

/* The plain form of quotes, dashes and full-width letters. */
static uint32_t plain_form(uint32_t c) {
  if ((c >= 0x2018 && c <= 0x201B) || c == 0x2BC || c == 0xB4) {
    return '\'';
  }
  if (c >= 0x201C && c <= 0x201F) {
    return '"';
  }
  if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212) {
    return '-';
  }
  if (c >= 0xFF01 && c <= 0xFF5E) {
    return c - 0xFF01 + '!';
  }
  return c;
}

/* Writes what `c` becomes (nothing, or one character; a blank for any space)
 * and gives its length. */
unsigned ng_normal_char(uint32_t c, char out[NG_NORMAL_BYTES]) {
  if (c < 0x80) {
    out[0] = ng_normal_is_space(c)
                 ? ' '
                 : (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    return 1;
  }
  if (is_invisible(c)) {
    return 0;
  }
  if (ng_normal_is_space(c)) {
    out[0] = ' ';
    return 1;
  }
  return ng_utf8_encode(ng_fold_char(plain_form(c)), out);
}

void ng_normal_add(ng_buffer *out, ng_span text, int keep_ends) {
  size_t begin = out->len;
  int blank = 0;
  unsigned n = 0;
  for (size_t i = 0; i < text.len; i += n) {
    char bytes[NG_NORMAL_BYTES];
    unsigned len = ng_normal_char(ng_utf8_decode(text.data + i, &n), bytes);
    if (len == 1 && bytes[0] == ' ') {
      blank = 1;
      continue;
    }
    if (blank && len != 0 && (out->len > begin || keep_ends)) {
      ng_buffer_add_char(out, ' ');
    }
    blank = blank && len == 0;
    ng_buffer_add(out, bytes, len);
  }
  if (blank && keep_ends) {
    ng_buffer_add_char(out, ' ');
  }
}

/* ---- Keys ---- */

static int is_apostrophe(uint32_t c) {
  return c == '\'' || c == '`' || c == 0xB4 || c == 0x2018 || c == 0x2019;
}

/* Is it no letter or digit? All from U+2000 to U+2FFF are marks or symbols. */
static int is_mark(uint32_t c) {
  if (c < 0x80) {
    return !((c | 32) - 'a' < 26u || c - '0' < 10u);
  }
  return (c >= 0xA0 && c <= 0xBF) || (c >= 0x2000 && c <= 0x2FFF) ||
         (c >= 0x3000 && c <= 0x3011);
}

size_t ng_normal_key(ng_span text, char *out) {
  size_t len = 0;
  int blank = 0;
  unsigned n = 0;
  for (size_t i = 0; i < text.len; i += n) {
    uint32_t c = ng_fold_char(ng_utf8_decode(text.data + i, &n));
    if (is_apostrophe(c)) {
      continue;
    }
    if (is_mark(c)) {
      blank = len > 0;
      continue;
    }
    if (blank) {
      out[len++] = ' ';
      blank = 0;
    }
    len += ng_utf8_encode(c, out + len);
  }
  return len;
}

int ng_normal_is_line(ng_span text) {
  char last = ' ';
  for (size_t i = 0; i < text.len; i++) {
    char c = text.data[i];
    if ((unsigned char)c < ' ' || c == 0x7F || c == '&' || c == '<' ||
        c == '\xC2' || (c == ' ' && last == ' ')) {
      return 0;
    }
    last = c;
  }
  return text.len == 0 || last != ' ';
}

/* ---- The ends of a line ---- */

/* Marks that stand around the words of a button or a heading without changing
 * what it says. */
static int is_ornament(uint32_t c) {
  if (c < 0x80) {
    /* . : ; , ! > | * - = ~ _ + <  from '!' on and from '@' on, a bit each */
    static const uint64_t low = UINT64_C(0x7C007C0200000000);
    static const uint64_t high = UINT64_C(0x5000000080000000);
    return (int)((c < 0x40 ? low >> c : high >> (c - 0x40)) & 1);
  }
  return c == 0xAB || c == 0xB7 || c == 0xBB || (c >= 0x2010 && c <= 0x2015) ||
         (c >= 0x2022 && c <= 0x2027) || c == 0x2039 || c == 0x203A ||
         (c >= 0x2190 && c <= 0x21FF) || (c >= 0x25A0 && c <= 0x27BF) ||
         (c >= 0x2B00 && c <= 0x2BFF) || c == 0x3001 || c == 0x3002 ||
         c == 0xFF01 || c == 0xFF1A || (c >= 0x1F300 && c <= 0x1FAFF) ||
         is_invisible(c);
}

size_t ng_normal_skip_ornaments(ng_span text) {
  size_t at = 0;
  while (at < text.len) {
    unsigned n;
    uint32_t c = ng_utf8_decode(text.data + at, &n);
    if (!is_ornament(c) && !ng_normal_is_space(c)) {
      break;
    }
    at += n;
  }
  return at;
}

/* The byte before `at` at which a character begins; at > 0. */
size_t ng_normal_step_back(ng_span text, size_t at) {
  do {
    at--;
  } while (at > 0 && ng_utf8_is_inner(text.data[at]));
  return at;
}

/* Where the ornaments at the end begin. */
size_t ng_normal_before_ornaments(ng_span text) {
  size_t end = text.len;
  while (end > 0) {
    unsigned n;
    size_t at = ng_normal_step_back(text, end);
    uint32_t c = ng_utf8_decode(text.data + at, &n);
    if (!is_ornament(c) && !ng_normal_is_space(c)) {
      break;
    }
    end = at;
  }
  return end;
}

ng_span ng_normal_line(ng_span text) {
  size_t end = ng_normal_before_ornaments(text);
  if (end == 0) {
    return text;
  }
  size_t begin = ng_normal_skip_ornaments(ng_span_of(text.data, end));
  return ng_span_of(text.data + begin, end - begin);
}

ng_range ng_normal_trim(ng_span text) {
  size_t begin = 0, end = text.len;
  unsigned n;
  while (begin < end) {
    uint32_t c = ng_utf8_decode(text.data + begin, &n);
    if (!ng_normal_is_space(c) && !is_invisible(c)) {
      break;
    }
    begin += n;
  }
  while (end > begin) {
    size_t at = ng_normal_step_back(text, end);
    uint32_t c = ng_utf8_decode(text.data + at, &n);
    if (!ng_normal_is_space(c) && !is_invisible(c)) {
      break;
    }
    end = at;
  }
  return (ng_range){(uint32_t)begin, (uint32_t)end};
}
