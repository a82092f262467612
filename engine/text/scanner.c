/* The scanner behind token.c. */
#include "scanner.h"

#define X4(a) a, a, a, a
#define X8(a) X4(a), X4(a)
#define X16(a) X8(a), X8(a)

/* clang-format off */
const uint8_t NG_BYTES[256] = {
    /* 00 */ X8(NG_BYTE_SYMBOL), NG_BYTE_SYMBOL, NG_BYTE_BLANK, NG_BYTE_LINE, NG_BYTE_LINE, NG_BYTE_LINE, NG_BYTE_LINE, NG_BYTE_SYMBOL, NG_BYTE_SYMBOL,
    /* 10 */ X16(NG_BYTE_SYMBOL),
    /* 20 */ NG_BYTE_BLANK, NG_BYTE_ENDS, NG_BYTE_MARK, NG_BYTE_HASH, NG_BYTE_SYMBOL, NG_BYTE_SYMBOL, NG_BYTE_MARK, NG_BYTE_MARK,
             NG_BYTE_MARK, NG_BYTE_MARK, NG_BYTE_MARK, NG_BYTE_SYMBOL, NG_BYTE_MARK, NG_BYTE_DASH, NG_BYTE_POINT, NG_BYTE_MARK,
    /* 30 */ X8(NG_BYTE_DIGIT), NG_BYTE_DIGIT, NG_BYTE_DIGIT, NG_BYTE_MARK, NG_BYTE_MARK, NG_BYTE_SYMBOL, NG_BYTE_SYMBOL, NG_BYTE_SYMBOL, NG_BYTE_ENDS,
    /* 40 */ NG_BYTE_AT, NG_BYTE_LETTER, NG_BYTE_LETTER, NG_BYTE_LETTER, X4(NG_BYTE_LETTER), X8(NG_BYTE_LETTER),
    /* 50 */ X8(NG_BYTE_LETTER), NG_BYTE_LETTER, NG_BYTE_LETTER, NG_BYTE_LETTER, NG_BYTE_MARK, NG_BYTE_MARK, NG_BYTE_MARK, NG_BYTE_SYMBOL, NG_BYTE_LETTER,
    /* 60 */ NG_BYTE_SYMBOL, NG_BYTE_LETTER, NG_BYTE_LETTER, NG_BYTE_LETTER, X4(NG_BYTE_LETTER), X8(NG_BYTE_LETTER),
    /* 70 */ X8(NG_BYTE_LETTER), NG_BYTE_LETTER, NG_BYTE_LETTER, NG_BYTE_LETTER, NG_BYTE_MARK, NG_BYTE_SYMBOL, NG_BYTE_MARK, NG_BYTE_SYMBOL, NG_BYTE_SYMBOL,
    /* 80 */ X16(NG_BYTE_HIGH), X16(NG_BYTE_HIGH), X16(NG_BYTE_HIGH), X16(NG_BYTE_HIGH),
    /* C0 */ X16(NG_BYTE_HIGH), X16(NG_BYTE_HIGH), X16(NG_BYTE_HIGH), X16(NG_BYTE_HIGH),
};
/* clang-format on */

static int no_room(ng_scanner *s) {
  s->status = NG_NOMEM;
  return 0;
}

/* What can be given back for sure comes first: a failure leaves both arrays and
 * their room as they were. */
int ng_scan_grow_tokens(ng_scanner *s) {
  ng_segments *out = s->out;
  ng_allocator a = out->allocator;
  size_t old = out->token_room;
  size_t room = old == 0 ? (size_t)(s->end - s->text) / 5 + 64 : old + old / 2;
  uint8_t *kinds = a.resize(a.user, NULL, 0, room);
  if (kinds == NULL) {
    return no_room(s);
  }
  ng_range *tokens = a.resize(a.user, out->tokens, old * sizeof *tokens,
                              room * sizeof *tokens);
  if (tokens == NULL) {
    a.resize(a.user, kinds, room, 0);
    return no_room(s);
  }
  if (out->kinds != NULL) {
    memcpy(kinds, out->kinds, old);
    a.resize(a.user, out->kinds, old, 0);
  }
  out->tokens = tokens;
  out->kinds = kinds;
  out->token_room = room;
  return 1;
}

int ng_scan_extend(ng_scanner *s, const char *begin, const char *end) {
  ng_segments *out = s->out;
  if (out->token_count == 0 ||
      out->tokens[out->token_count - 1].end != (uint32_t)(begin - s->text)) {
    return 0;
  }
  out->tokens[out->token_count - 1].end = (uint32_t)(end - s->text);
  return 1;
}

int ng_scan_grow_marks(ng_scanner *s) {
  ng_segments *out = s->out;
  ng_allocator a = out->allocator;
  size_t room = out->mark_room == 0 ? (size_t)(s->end - s->text) / 64 + 16
                                    : out->mark_room + out->mark_room / 2;
  ng_mark *marks = a.resize(a.user, out->marks, out->mark_room * sizeof *marks,
                            room * sizeof *marks);
  if (marks == NULL) {
    s->status = NG_NOMEM;
    return 0;
  }
  out->marks = marks;
  out->mark_room = room;
  return 1;
}

/* Takes back the tokens that begin at or after `from`, with their marks. */
void ng_scan_forget(ng_scanner *s, const char *from) {
  ng_segments *out = s->out;
  uint32_t begin = (uint32_t)(from - s->text);
  while (out->token_count > 0 &&
         out->tokens[out->token_count - 1].begin >= begin) {
    out->token_count--;
  }
  while (out->mark_count > 0 &&
         out->marks[out->mark_count - 1].token >= out->token_count) {
    out->mark_count--;
  }
}

/* Runs over letters, digits, marks and underscores. */
const char *ng_scan_run(const ng_scanner *s, const char *p, unsigned *has) {
  for (;;) {
    while (p < s->end && ng_byte_class(p) == NG_BYTE_LETTER) {
      *has |= NG_HAS_LETTER;
      p++;
    }
    if (p == s->end) {
      return p;
    }
    unsigned c = ng_byte_class(p);
    if (c == NG_BYTE_DIGIT) {
      *has |= NG_HAS_DIGIT;
      p++;
      continue;
    }
    if (c != NG_BYTE_HIGH) {
      return p;
    }
    unsigned len;
    const ng_char_record *r = ng_char_at(p, &len);
    if (r->flags & NG_CHAR_UNSPACED) {
      return p;
    }
    switch (r->word_break) {
    case NG_WB_LETTER:
    case NG_WB_HEBREW:
    case NG_WB_KATAKANA:
      *has |= NG_HAS_LETTER;
      break;
    case NG_WB_NUMERIC:
      *has |= NG_HAS_DIGIT;
      break;
    case NG_WB_EXTEND:
    case NG_WB_FORMAT:
    case NG_WB_ZWJ:
    case NG_WB_EXTEND_NUM_LET:
      if (ng_utf8_decode(p, &len) == 0xFEFF) {
        return p;
      }
      break;
    default:
      if ((r->flags & (NG_CHAR_LETTER | NG_CHAR_DIGIT)) == 0) {
        return p;
      }
      *has |= NG_HAS_LETTER;
    }
    p += len;
  }
}

/* The flags of the character before `p`. */
unsigned ng_scan_flags_before(const ng_scanner *s, const char *p) {
  if (p == s->text) {
    return 0;
  }
  do {
    p--;
  } while (ng_utf8_is_inner(*p));
  return ng_scan_flags(s, p);
}

/* The first character after the blanks behind `p`, on the same line. */
const char *ng_scan_blanks(const ng_scanner *s, const char *p) {
  while (p < s->end) {
    if (ng_byte_class(p) == NG_BYTE_BLANK) {
      p++;
    } else if (ng_byte_class(p) == NG_BYTE_HIGH &&
               (ng_scan_flags(s, p) & NG_CHAR_SPACE) != 0) {
      unsigned len;
      ng_char_at(p, &len);
      p += len;
    } else {
      break;
    }
  }
  return p;
}
