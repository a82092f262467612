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

/* Kinds are dropped by so many at least; the last few before a sentence stay,
 * for rules look back at them. */
enum { KINDS_KEPT = 4096, KINDS_BEHIND = 16 };

size_t ng_segment_room(size_t old, size_t count, uint32_t done, size_t bytes) {
  uint64_t all = done != 0 ? (uint64_t)count * bytes / done : bytes / 512;
  uint64_t least = (uint64_t)old + old / 8;
  return (size_t)((all > least ? all : least) + all / 32 + 16);
}

/* What a byte tells of tokens; letters and digits are one class here, with all
 * characters of two bytes. */
static unsigned class_of(unsigned char c) {
  unsigned is = NG_BYTES[c];
  return is == NG_BYTE_DIGIT || (is == NG_BYTE_HIGH && c < 0xE0)
             ? NG_BYTE_LETTER
             : is;
}

/* How many tokens a text is likely to have: counts where some begin, in one of
 * thirty-two pieces of it. Of scripts that take three bytes for a letter, each
 * letter may be a token. */
static size_t likely_tokens(const char *text, size_t len) {
  enum { PIECE = 64, STEP = 2048 };
  size_t found = 0, seen = 0;
  for (size_t at = 0; at < len; at += STEP) {
    size_t end = len - at < PIECE ? len : at + PIECE;
    unsigned before = at == 0 || ng_utf8_is_inner(text[at - 1])
                          ? NG_BYTE_BLANK
                          : class_of((unsigned char)text[at - 1]);
    for (size_t i = at; i < end; i++) {
      if (!ng_utf8_is_inner(text[i])) {
        unsigned now = class_of((unsigned char)text[i]);
        found += now != NG_BYTE_BLANK && now != NG_BYTE_LINE &&
                 (now != NG_BYTE_LETTER || before != NG_BYTE_LETTER);
        before = now;
      }
    }
    seen += end - at;
  }
  return seen != 0 ? (size_t)((uint64_t)found * len / seen) : 0;
}

/* The two arrays grow apart, for kinds may have been dropped. */
static int grow_tokens(ng_segments *out, size_t room) {
  ng_allocator a = out->allocator;
  ng_range *tokens =
      a.resize(a.user, out->tokens, out->token_room * sizeof *tokens,
               room * sizeof *tokens);
  if (tokens == NULL) {
    return 0;
  }
  out->tokens = tokens;
  out->token_room = room;
  return 1;
}

static int grow_kinds(ng_segments *out, size_t room) {
  ng_allocator a = out->allocator;
  uint8_t *kinds = a.resize(a.user, out->kinds, out->kind_room, room);
  if (kinds == NULL) {
    return 0;
  }
  out->kinds = kinds;
  out->kind_room = room;
  return 1;
}

void ng_scan_set_limit(ng_segments *out) {
  size_t kinds = out->kinds_from + out->kind_room;
  out->token_limit = out->token_room < kinds ? out->token_room : kinds;
}

/* Where both arrays are as large as a text of this kind needs. */
static size_t first_room(const ng_scanner *s) {
  size_t bytes = (size_t)(s->end - s->text);
  size_t likely = likely_tokens(s->text, bytes);
  return likely + likely / 64 + NG_LETTERS + 1;
}

int ng_scan_grow_tokens(ng_scanner *s) {
  ng_segments *out = s->out;
  size_t count = out->token_count, room = out->token_room;
  int ok = 1;
  if (count == room) {
    size_t bytes = (size_t)(s->end - s->text);
    ok = grow_tokens(
        out, room == 0 ? first_room(s)
                       : ng_segment_room(room, count,
                                         out->tokens[count - 1].end, bytes));
  }
  size_t kinds = out->kind_room;
  if (ok && count - out->kinds_from == kinds) {
    size_t most = out->token_room - out->kinds_from;
    size_t more = s->drops_kinds && kinds < 4 * KINDS_KEPT
                      ? kinds * 2 + KINDS_KEPT
                      : most;
    ok = grow_kinds(out, more < most ? more : most);
  }
  if (!ok) {
    s->status = NG_NOMEM;
  }
  ng_scan_set_limit(out);
  return ok;
}

void ng_scan_drop_kinds(ng_scanner *s, size_t before) {
  ng_segments *out = s->out;
  if (!s->drops_kinds || before < out->kinds_from + KINDS_KEPT) {
    return;
  }
  size_t from = before - KINDS_BEHIND;
  memmove(out->kinds, out->kinds + (from - out->kinds_from),
          out->token_count - from);
  out->kinds_from = from;
  ng_scan_set_limit(out);
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
  size_t room = out->mark_room == 0 ? 16 : out->mark_room + out->mark_room / 2;
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
