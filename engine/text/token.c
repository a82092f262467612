/* Words, numbers, links and marks of a text. The words are those of UAX #29
 * with the tailoring of news: an abbreviation keeps its point, a URL, an
 * address, a handle and a run of points are one token, hyphens stand apart.
 *
 * The scanner looks at one byte, knows from a table what may begin there, and
 * runs to its end. Whatever may end a sentence is noted as a mark. */
#include "token.h"

#include "../base/unicode.h"
#include "unspaced.h"

/* What an ASCII byte begins. */
enum {
  B_SYMBOL, /* stands alone */
  B_BLANK,
  B_LINE,
  B_LETTER, /* A to Z, a to z and _ */
  B_DIGIT,
  B_POINT,
  B_ENDS, /* ! ? */
  B_DASH,
  B_MARK, /* other punctuation */
  B_HASH,
  B_AT,
  B_HIGH /* the first byte of a longer character */
};

#define X4(a) a, a, a, a
#define X8(a) X4(a), X4(a)
#define X16(a) X8(a), X8(a)

/* clang-format off */
static const uint8_t BYTE[256] = {
    /* 00 */ X8(B_SYMBOL), B_SYMBOL, B_BLANK, B_LINE, B_LINE, B_LINE, B_LINE, B_SYMBOL, B_SYMBOL,
    /* 10 */ X16(B_SYMBOL),
    /* 20 */ B_BLANK, B_ENDS, B_MARK, B_HASH, B_SYMBOL, B_SYMBOL, B_MARK, B_MARK,
             B_MARK, B_MARK, B_MARK, B_SYMBOL, B_MARK, B_DASH, B_POINT, B_MARK,
    /* 30 */ X8(B_DIGIT), B_DIGIT, B_DIGIT, B_MARK, B_MARK, B_SYMBOL, B_SYMBOL, B_SYMBOL, B_ENDS,
    /* 40 */ B_AT, B_LETTER, B_LETTER, B_LETTER, X4(B_LETTER), X8(B_LETTER),
    /* 50 */ X8(B_LETTER), B_LETTER, B_LETTER, B_LETTER, B_MARK, B_MARK, B_MARK, B_SYMBOL, B_LETTER,
    /* 60 */ B_SYMBOL, B_LETTER, B_LETTER, B_LETTER, X4(B_LETTER), X8(B_LETTER),
    /* 70 */ X8(B_LETTER), B_LETTER, B_LETTER, B_LETTER, B_MARK, B_SYMBOL, B_MARK, B_SYMBOL, B_SYMBOL,
    /* 80 */ X16(B_HIGH), X16(B_HIGH), X16(B_HIGH), X16(B_HIGH),
    /* C0 */ X16(B_HIGH), X16(B_HIGH), X16(B_HIGH), X16(B_HIGH),
};
/* clang-format on */

#define LONGEST_LOCAL 64 /* bytes of an address before its @ */

typedef struct scanner {
  const ng_lexicon *lexicon;
  const char *text, *end;
  ng_segments *out;
  unsigned flags;   /* of the language */
  uint32_t lists;   /* that have words */
  ng_status status; /* of the first failure */
} scanner;

static unsigned byte_class(const char *p) {
  return BYTE[(unsigned char)*p];
}

static int is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}

/* ---- What is found ------------------------------------------------------ */

static int grow_tokens(scanner *s) {
  ng_segments *out = s->out;
  ng_allocator a = out->allocator;
  size_t room = out->token_room == 0 ? (size_t)(s->end - s->text) / 5 + 64
                                     : out->token_room + out->token_room / 2;
  ng_range *tokens =
      a.resize(a.user, out->tokens, out->token_room * sizeof *tokens,
               room * sizeof *tokens);
  if (tokens == NULL) {
    s->status = NG_NOMEM;
    return 0;
  }
  out->tokens = tokens;
  uint8_t *kinds = a.resize(a.user, out->kinds, out->token_room, room);
  if (kinds == NULL) { /* the tokens got their room: give it back again */
    ng_range *back = a.resize(a.user, tokens, room * sizeof *tokens,
                              out->token_room * sizeof *tokens);
    out->tokens = out->token_room == 0 ? NULL : back != NULL ? back : tokens;
    s->status = NG_NOMEM;
    return 0;
  }
  out->kinds = kinds;
  out->token_room = room;
  return 1;
}

static void add_token(scanner *s, const char *begin, const char *end,
                      ng_token_kind kind) {
  ng_segments *out = s->out;
  if (out->token_count == out->token_room && !grow_tokens(s)) {
    return;
  }
  out->tokens[out->token_count] =
      (ng_range){(uint32_t)(begin - s->text), (uint32_t)(end - s->text)};
  out->kinds[out->token_count++] = (uint8_t)kind;
}

static int grow_marks(scanner *s) {
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

/* Notes that the newest token may end a sentence. */
static void add_mark(scanner *s, ng_mark_kind kind) {
  ng_segments *out = s->out;
  if (out->token_count == 0 ||
      (out->mark_count == out->mark_room && !grow_marks(s))) {
    return;
  }
  out->marks[out->mark_count++] =
      (ng_mark){(uint32_t)(out->token_count - 1), (uint32_t)kind};
}

/* Takes back the tokens that begin at or after `from`, with their marks. */
static void forget_from(scanner *s, const char *from) {
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

/* ---- Blanks and line ends ----------------------------------------------- */

/* Skips white space; notes line ends and empty lines. */
static const char *skip_blanks(scanner *s, const char *p) {
  unsigned lines = 0;
  while (p < s->end) {
    unsigned c = byte_class(p);
    if (c == B_BLANK) {
      p++;
    } else if (c == B_LINE) {
      int pair = *p == '\r' && p + 1 < s->end && p[1] == '\n';
      p += pair ? 2 : 1;
      lines++;
    } else if (c == B_HIGH) {
      unsigned len;
      uint32_t code = ng_utf8_decode(p, &len);
      if (code == 0x2029) {
        lines += 2;
      } else if (code == 0x85 || code == 0x2028) {
        lines++;
      } else if ((ng_char_flags(code) & NG_CHAR_SPACE) == 0 && code != 0xFEFF &&
                 code != 0x200B) {
        break;
      }
      p += len;
    } else {
      break;
    }
  }
  if (lines != 0) {
    add_mark(s, lines > 1 ? NG_MARK_PARAGRAPH : NG_MARK_LINE);
  }
  return p;
}

/* ---- Links and addresses ------------------------------------------------ */

/* The end of a URL from `p` on: up to a blank or a delimiter, without the
 * punctuation that belongs to the sentence. */
static const char *link_end(const scanner *s, const char *p) {
  const char *from = p;
  int brackets = 0;
  while (p < s->end) {
    unsigned c = byte_class(p);
    if (c == B_BLANK || c == B_LINE || *p == '<' || *p == '>' || *p == '"') {
      break;
    }
    if (c == B_HIGH) {
      unsigned len;
      const ng_char_record *r = ng_char_at(p, &len);
      if (r->flags & (NG_CHAR_SPACE | NG_CHAR_PUNCT | NG_CHAR_UNSPACED)) {
        break;
      }
      p += len;
      continue;
    }
    brackets += *p == '(' ? 1 : 0;
    p++;
  }
  while (p > from && strchr(".,;:!?'*_~)]}", p[-1]) != NULL) {
    if (p[-1] == ')' && brackets > 0) {
      break;
    }
    p--;
  }
  return p;
}

static int is_local(char c) {
  unsigned b = BYTE[(unsigned char)c];
  return b == B_LETTER || b == B_DIGIT || c == '.' || c == '-' || c == '+';
}

/* The end of the domain after an @, `p` itself when there is none. */
static const char *domain_end(const scanner *s, const char *p) {
  const char *from = p;
  while (p < s->end && (byte_class(p) == B_LETTER || byte_class(p) == B_DIGIT ||
                        *p == '-' || (*p == '.' && p > from && p[-1] != '.'))) {
    p++;
  }
  while (p > from && (p[-1] == '.' || p[-1] == '-')) {
    p--;
  }
  return memchr(from, '.', (size_t)(p - from)) != NULL ? p : from;
}

/* An address whose @ is at `at`: its local part reaches back over earlier
 * tokens. Gives its end, NULL when it is none. */
static const char *scan_address(scanner *s, const char *at) {
  const char *end = domain_end(s, at + 1);
  const char *from = at;
  while (from > s->text && at - from < LONGEST_LOCAL && is_local(from[-1])) {
    from--;
  }
  while (from < at && (*from == '.' || *from == '-' || *from == '+')) {
    from++;
  }
  if (end == at + 1 || from == at) {
    return NULL;
  }
  forget_from(s, from);
  add_token(s, from, end, NG_TOKEN_LINK);
  return end;
}

/* ---- Words -------------------------------------------------------------- */

/* What a word is made of. */
enum { HAS_LETTER = 1, HAS_DIGIT = 2, HAS_POINT = 4, HAS_MID = 8 };

/* Runs over letters, digits, marks and underscores. */
static const char *run_end(const scanner *s, const char *p, unsigned *has) {
  for (;;) {
    while (p < s->end && byte_class(p) == B_LETTER) {
      *has |= HAS_LETTER;
      p++;
    }
    if (p == s->end) {
      return p;
    }
    unsigned c = byte_class(p);
    if (c == B_DIGIT) {
      *has |= HAS_DIGIT;
      p++;
      continue;
    }
    if (c != B_HIGH) {
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
      *has |= HAS_LETTER;
      break;
    case NG_WB_NUMERIC:
      *has |= HAS_DIGIT;
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
      *has |= HAS_LETTER;
    }
    p += len;
  }
}

/* Does a word go on at `p`? */
static unsigned flags_at(const scanner *s, const char *p) {
  if (p >= s->end) {
    return 0;
  }
  unsigned len;
  return ng_char_at(p, &len)->flags;
}

static int is_wordly(unsigned flags) {
  return (flags & (NG_CHAR_LETTER | NG_CHAR_DIGIT)) != 0 &&
         (flags & NG_CHAR_UNSPACED) == 0;
}

/* The flags of the character before `p`. */
static unsigned flags_before(const scanner *s, const char *p) {
  if (p == s->text) {
    return 0;
  }
  do {
    p--;
  } while (ng_utf8_is_inner(*p));
  return flags_at(s, p);
}

/* Does the point at `p` stand inside a word: U.S, example.com, 3.5, v2.pdf?
 * A small letter before and a capital with a small letter after is a missing
 * blank between two sentences. */
static int joins_point(const scanner *s, const char *begin, const char *p) {
  unsigned before = flags_before(s, p), after = flags_at(s, p + 1);
  if (after & NG_CHAR_UNSPACED) {
    return 0;
  }
  if (after & NG_CHAR_DIGIT) {
    return (before & NG_CHAR_DIGIT) != 0;
  }
  if ((after & NG_CHAR_LETTER) == 0) {
    return 0;
  }
  if (before & NG_CHAR_DIGIT) {
    return (after & NG_CHAR_LOWER) != 0 && !is_ascii_digit(*begin);
  }
  if ((after & NG_CHAR_UPPER) != 0 && (before & NG_CHAR_LOWER) != 0 &&
      p - begin > 2) {
    unsigned len;
    ng_char_at(p + 1, &len);
    unsigned second = flags_at(s, p + 1 + len);
    return (second & (NG_CHAR_LOWER | NG_CHAR_SPACE)) == 0 && second != 0;
  }
  return 1;
}

/* Does the character at `p` (not a point) stand inside the word from `begin`?
 * Gives its bytes, 0 for no. */
static unsigned joins_mid(const scanner *s, const char *begin, const char *p) {
  unsigned len = 1;
  unsigned before = flags_before(s, p);
  if (byte_class(p) == B_HIGH) {
    const ng_char_record *r = ng_char_at(p, &len);
    unsigned after = flags_at(s, p + len);
    int letters = (before & NG_CHAR_LETTER) != 0 && is_wordly(after);
    if (r->word_break == NG_WB_MID_LETTER ||
        r->word_break == NG_WB_MID_NUM_LET) {
      return letters ? len : 0;
    }
    return 0;
  }
  unsigned after = flags_at(s, p + 1);
  int digits = (before & after & NG_CHAR_DIGIT) != 0;
  switch (*p) {
  case '\'':
    return is_wordly(before) && is_wordly(after) ? 1 : 0;
  case ',':
  case '/':
    return digits && is_ascii_digit(*begin) ? 1 : 0;
  case ':':
    return digits || ((s->flags & NG_FLAG_COLON_IN_WORDS) != 0 &&
                      (before & NG_CHAR_LETTER) != 0 &&
                      (after & NG_CHAR_LOWER) != 0)
               ? 1
               : 0;
  case '&':
    return (before & after & NG_CHAR_UPPER) != 0 ? 1 : 0;
  case '-':
    return (s->flags & NG_FLAG_JOIN_HYPHENS) != 0 && is_wordly(before) &&
                   is_wordly(after) && !digits
               ? 1
               : 0;
  default:
    return 0;
  }
}

/* Is the apostrophe at `p` one of elision, after the word from `begin`? */
static unsigned elides(const scanner *s, const char *begin, const char *p) {
  if ((s->lists & NG_LIST_ELISIONS) == 0) {
    return 0;
  }
  unsigned len = 1;
  if (*p != '\'') {
    if (byte_class(p) != B_HIGH || ng_utf8_decode(p, &len) != 0x2019) {
      return 0;
    }
  }
  ng_span word = ng_span_of(begin, (size_t)(p - begin));
  return (ng_lexicon_lists(s->lexicon, word) & NG_LIST_ELISIONS) != 0 ? len : 0;
}

/* What the point after a word makes of it. */
typedef struct ending {
  int has_point; /* the point belongs to the word */
  ng_mark_kind mark;
} ending;

/* The first character after the blanks behind `p`, on the same line. */
static const char *after_blanks(const scanner *s, const char *p) {
  while (p < s->end) {
    if (byte_class(p) == B_BLANK) {
      p++;
    } else if (byte_class(p) == B_HIGH &&
               (flags_at(s, p) & NG_CHAR_SPACE) != 0) {
      unsigned len;
      ng_char_at(p, &len);
      p += len;
    } else {
      break;
    }
  }
  return p;
}

/* Is 1 to 3 letters between points: U.S, e.g, Ph.D? */
static int is_dotted(ng_span word) {
  size_t part = 0, letters = 0;
  for (size_t i = 0; i < word.len; i++) {
    if (word.data[i] == '.') {
      letters = 0;
      part++;
    } else if (!ng_utf8_is_inner(word.data[i]) && ++letters > 2) {
      return 0;
    }
  }
  return part > 0;
}

/* A word of two lists is as free to end a sentence as the freer one says: St.
 * is a saint and a street. */
static ng_mark_kind mark_of_lists(uint32_t lists) {
  if (lists & NG_LIST_OFTEN_END) {
    return NG_MARK_OFTEN;
  }
  return lists & NG_LIST_MAY_END ? NG_MARK_MAY : NG_MARK_NEVER;
}

static int is_roman(ng_span word) {
  for (size_t i = 0; i < word.len; i++) {
    if (strchr("IVXLC", word.data[i]) == NULL) {
      return 0;
    }
  }
  return word.len > 0 && word.len < 7;
}

/* Does the point after a number make it an ordinal here: before a small
 * letter or the name of a month? */
static int is_ordinal(const scanner *s, const char *point) {
  const char *next = after_blanks(s, point + 1);
  unsigned flags = flags_at(s, next);
  if (next == point + 1) {
    return 0;
  }
  if (flags & NG_CHAR_LOWER) {
    return 1;
  }
  if ((flags & NG_CHAR_UPPER) == 0) {
    return 0;
  }
  unsigned has = 0;
  const char *end = run_end(s, next, &has);
  ng_span word = ng_span_of(next, (size_t)(end - next));
  return (ng_lexicon_lists(s->lexicon, word) & NG_LIST_MONTHS) != 0;
}

/* Is exactly one letter and a point at `p`? */
static int is_letter_point(const scanner *s, const char *p) {
  if (p >= s->end || (flags_at(s, p) & NG_CHAR_LETTER) == 0) {
    return 0;
  }
  unsigned len;
  ng_char_at(p, &len);
  return p + len < s->end && p[len] == '.';
}

/* Is the letter from `begin` on the second part of "z. B." or "a. C."? */
static int follows_letter_point(const scanner *s, const char *begin) {
  const char *p = begin;
  if (p > s->text && (p[-1] == ' ' || p[-1] == '.')) {
    p -= p[-1] == ' ' ? 1 : 0;
  }
  if (p == s->text || p[-1] != '.' || p - 1 == s->text) {
    return 0;
  }
  p--;
  if ((flags_before(s, p) & NG_CHAR_LETTER) == 0) {
    return 0;
  }
  do {
    p--;
  } while (ng_utf8_is_inner(*p));
  return p == s->text || !is_wordly(flags_before(s, p));
}

/* What a single letter and its point are: an initial, a part of an
 * abbreviation, or nothing special. */
static ending judge_letter(const scanner *s, ng_span word, unsigned flags,
                           const char *point) {
  if (is_letter_point(s, after_blanks(s, point + 1))) {
    return (ending){1, NG_MARK_NEVER};
  }
  if (flags & NG_CHAR_UPPER) {
    uint32_t lists = ng_lexicon_lists(s->lexicon, word);
    int follows = follows_letter_point(s, word.data);
    return lists & NG_LIST_PRONOUNS && !follows ? (ending){0, NG_MARK_POINT}
                                                : (ending){1, NG_MARK_INITIAL};
  }
  return follows_letter_point(s, word.data) ? (ending){1, NG_MARK_MAY}
                                            : (ending){0, NG_MARK_POINT};
}

/* Judges the point that follows the word [begin, point). */
static ending judge_point(const scanner *s, const char *begin,
                          const char *point, unsigned has) {
  ng_span word = ng_span_of(begin, (size_t)(point - begin));
  const ending plain = {0, NG_MARK_POINT};
  if (has & HAS_DIGIT) {
    if ((has & HAS_LETTER) == 0 && (s->flags & NG_FLAG_ORDINALS) != 0 &&
        word.len <= 3 && is_ordinal(s, point)) {
      return (ending){1, NG_MARK_ORDINAL};
    }
    return plain;
  }
  uint32_t lists = ng_lexicon_abbreviation(s->lexicon, word);
  if ((lists & NG_LIST_BEFORE_NUMBERS) != 0) {
    const char *next = after_blanks(s, point + 1);
    unsigned f = flags_at(s, next);
    if (f & NG_CHAR_DIGIT) {
      return (ending){1, NG_MARK_NEVER};
    }
    lists &= ~(uint32_t)NG_LIST_BEFORE_NUMBERS;
  }
  if (lists != 0) {
    return (ending){1, mark_of_lists(lists)};
  }
  if (has & HAS_POINT) {
    return is_dotted(word) ? (ending){1, NG_MARK_MAY} : plain;
  }
  unsigned len, flags = ng_char_at(begin, &len)->flags;
  if (len == word.len && (flags & NG_CHAR_LETTER) != 0) {
    return judge_letter(s, word, flags, point);
  }
  if ((s->flags & NG_FLAG_ORDINALS) != 0 && is_roman(word) &&
      is_ordinal(s, point)) {
    return (ending){1, NG_MARK_ORDINAL};
  }
  return plain;
}

static int has_point_behind(const scanner *s, const char *p) {
  return p < s->end && *p == '.' && !(p + 1 < s->end && p[1] == '.');
}

/* Adds the word [begin, end) and the point behind it, if there is one. */
static const char *finish_word(scanner *s, const char *begin, const char *end,
                               unsigned has) {
  ng_token_kind kind =
      has & HAS_LETTER
          ? (is_ascii_digit(*begin) ? NG_TOKEN_NUMBER : NG_TOKEN_WORD)
      : has & HAS_DIGIT ? NG_TOKEN_NUMBER
                        : NG_TOKEN_WORD;
  if (!has_point_behind(s, end)) {
    add_token(s, begin, end, kind);
    return end;
  }
  ending e = judge_point(s, begin, end, has);
  if (e.has_point && (s->flags & NG_FLAG_SPLIT_POINTS) == 0) {
    add_token(s, begin, end + 1,
              kind == NG_TOKEN_NUMBER ? kind : NG_TOKEN_ABBREVIATION);
  } else {
    add_token(s, begin, end, kind);
    add_token(s, end, end + 1, NG_TOKEN_MARK);
  }
  add_mark(s, e.mark);
  return end + 1;
}

/* Where a unit that touches its number begins: 3MB. `end` when there is none.
 */
static const char *unit_in(const scanner *s, const char *begin,
                           const char *end) {
  const char *p = begin;
  while (p < end && (is_ascii_digit(*p) || *p == '.' || *p == ',')) {
    p++;
  }
  ng_span unit = ng_span_of(p, (size_t)(end - p));
  int known = p > begin && p < end &&
              (ng_lexicon_lists(s->lexicon, unit) & NG_LIST_UNITS) != 0;
  return known ? p : end;
}

/* The bytes of a sign that belongs to the short word before it: the degree
 * sign of n°, the dollar of US$. */
static size_t sign_behind(const scanner *s, const char *begin, const char *p,
                          unsigned has) {
  if (has != HAS_LETTER || p - begin > 3) {
    return 0;
  }
  if (s->end - p >= 2 && memcmp(p, "\xC2\xB0", 2) == 0) {
    return 2;
  }
  return p < s->end && *p == '$' && (flags_before(s, p) & NG_CHAR_UPPER) != 0;
}

static int is_scheme(const char *begin, const char *end) {
  for (const char *p = begin; p < end; p++) {
    if (byte_class(p) != B_LETTER) {
      return 0;
    }
  }
  return end - begin >= 2 && end - begin <= 12;
}

/* Scans the word that begins at `begin`. */
static const char *scan_word(scanner *s, const char *begin) {
  unsigned has = 0;
  const char *p = run_end(s, begin, &has);
  while (p < s->end) {
    unsigned c = byte_class(p);
    if (c == B_BLANK || c == B_LINE) {
      break;
    }
    if (c == B_AT) {
      const char *end = scan_address(s, p);
      if (end != NULL) {
        return end;
      }
      break;
    }
    if (*p == ':' && s->end - p > 3 && p[1] == '/' && p[2] == '/' &&
        is_scheme(begin, p)) {
      const char *end = link_end(s, p + 3);
      add_token(s, begin, end, NG_TOKEN_LINK);
      return end;
    }
    if (c == B_POINT) {
      if (!joins_point(s, begin, p)) {
        break;
      }
      if (p - begin == 3 &&
          (memcmp(begin, "www", 3) == 0 || memcmp(begin, "WWW", 3) == 0)) {
        const char *end = link_end(s, p + 1);
        add_token(s, begin, end, NG_TOKEN_LINK);
        return end;
      }
      has |= HAS_POINT;
      p = run_end(s, p + 1, &has);
      continue;
    }
    unsigned mark = elides(s, begin, p);
    if (mark != 0) {
      add_token(s, begin, p + mark, NG_TOKEN_WORD);
      return p + mark;
    }
    mark = joins_mid(s, begin, p);
    if (mark == 0) {
      break;
    }
    has |= HAS_MID;
    p = run_end(s, p + mark, &has);
  }
  p += sign_behind(s, begin, p, has);
  if (is_ascii_digit(*begin) && (has & HAS_LETTER) != 0) {
    const char *unit = unit_in(s, begin, p);
    if (unit < p) {
      add_token(s, begin, unit, NG_TOKEN_NUMBER);
      return finish_word(s, unit, p, HAS_LETTER);
    }
  }
  return finish_word(s, begin, p, has);
}

/* ---- Marks -------------------------------------------------------------- */

static const char *same_end(const scanner *s, const char *p) {
  const char *from = p;
  while (p < s->end && *p == *from) {
    p++;
  }
  return p;
}

static const char *scan_points(scanner *s, const char *p) {
  const char *end = same_end(s, p);
  add_token(s, p, end, NG_TOKEN_MARK);
  add_mark(s, end - p > 1 ? NG_MARK_ELLIPSIS : NG_MARK_POINT);
  return end;
}

static const char *scan_ends(scanner *s, const char *p) {
  const char *end = p;
  while (end < s->end && byte_class(end) == B_ENDS) {
    end++;
  }
  add_token(s, p, end, NG_TOKEN_MARK);
  add_mark(s, NG_MARK_ENDS);
  return end;
}

/* A mark that the language may count among its terminators. */
static void add_marklike(scanner *s, const char *p, const char *end) {
  add_token(s, p, end, NG_TOKEN_MARK);
  if ((s->lists & NG_LIST_TERMINATORS) != 0 &&
      (ng_lexicon_lists(s->lexicon, ng_span_of(p, (size_t)(end - p))) &
       NG_LIST_TERMINATORS) != 0) {
    add_mark(s, NG_MARK_ENDS);
  }
}

/* #topic and @name: the sign and a word are one token. */
static const char *scan_tag(scanner *s, const char *p) {
  unsigned flags = flags_at(s, p + 1), has = 0;
  int starts = p == s->text || !is_wordly(flags_before(s, p));
  if (!starts || (flags & NG_CHAR_LETTER) == 0 ||
      (flags & NG_CHAR_UNSPACED) != 0) {
    add_token(s, p, p + 1, NG_TOKEN_SYMBOL);
    return p + 1;
  }
  const char *end = run_end(s, p + 1, &has);
  add_token(s, p, end, NG_TOKEN_LINK);
  return end;
}

/* '60s, '98: the apostrophe of a year. */
static const char *scan_year(scanner *s, const char *p) {
  const char *q = p + 1;
  if (s->end - p < 3 || !is_ascii_digit(q[0]) || !is_ascii_digit(q[1])) {
    return NULL;
  }
  q += 2;
  q += q < s->end && *q == 's' ? 1 : 0;
  if (is_wordly(flags_at(s, q)) ||
      (p > s->text && is_wordly(flags_before(s, p)))) {
    return NULL;
  }
  add_token(s, p, q, NG_TOKEN_NUMBER);
  return q;
}

static const char *scan_high(scanner *s, const char *p) {
  unsigned len;
  uint32_t code = ng_utf8_decode(p, &len);
  const ng_char_record *r = ng_char(code);
  if (r->flags & NG_CHAR_UNSPACED) {
    const char *end = ng_unspaced_end(p, s->end);
    ng_unspaced_begin(s->out, p, end);
    while (p < end && s->status == NG_OK) {
      const char *next = ng_unspaced_word(s->out, p, end);
      add_token(s, p, next, NG_TOKEN_WORD);
      p = next;
    }
    return end;
  }
  if ((r->flags & (NG_CHAR_LETTER | NG_CHAR_DIGIT)) != 0) {
    return scan_word(s, p);
  }
  if ((r->flags & NG_CHAR_SPACE) != 0 || code == 0xFEFF || code == 0x200B) {
    return skip_blanks(s, p);
  }
  if (code == 0x2026) { /* the ellipsis in one character */
    const char *end = p;
    while (s->end - end >= 3 && memcmp(end, p, 3) == 0) {
      end += 3;
    }
    add_token(s, p, end, NG_TOKEN_MARK);
    add_mark(s, NG_MARK_ELLIPSIS);
    return end;
  }
  if (r->flags & (NG_CHAR_ENDS | NG_CHAR_POINT)) {
    const char *end = p + len;
    while ((flags_at(s, end) & NG_CHAR_ENDS) != 0) {
      ng_char_at(end, &len);
      end += len;
    }
    add_token(s, p, end, NG_TOKEN_MARK);
    if ((r->flags & NG_CHAR_POINT) == 0 ||
        (flags_before(s, p) & flags_at(s, end) & NG_CHAR_DIGIT) == 0) {
      add_mark(s, NG_MARK_ENDS);
    }
    return end;
  }
  if (r->flags & NG_CHAR_PUNCT) {
    add_marklike(s, p, p + len);
    return p + len;
  }
  ng_span rest = ng_span_of(p, (size_t)(s->end - p));
  const char *end = p + ng_grapheme_break(rest, 0);
  add_token(s, p, end, NG_TOKEN_SYMBOL);
  return end;
}

/* The bracket of "a)" and "2)": the token before may be a label of a list. */
static void note_label(scanner *s) {
  const ng_segments *out = s->out;
  if (out->token_count == 0) {
    return;
  }
  uint8_t kind = out->kinds[out->token_count - 1];
  if (ng_range_len(out->tokens[out->token_count - 1]) <= 4 &&
      (kind == NG_TOKEN_WORD || kind == NG_TOKEN_NUMBER)) {
    add_mark(s, NG_MARK_LABEL);
  }
}

/* 't, 'em: a word that begins with its apostrophe. */
static const char *scan_clitic(scanner *s, const char *p) {
  unsigned has = 0;
  if ((s->lists & NG_LIST_CLITICS) == 0 ||
      (p > s->text && is_wordly(flags_before(s, p)))) {
    return NULL;
  }
  const char *end = run_end(s, p + 1, &has);
  ng_span word = ng_span_of(p, (size_t)(end - p));
  if ((ng_lexicon_lists(s->lexicon, word) & NG_LIST_CLITICS) == 0) {
    return NULL;
  }
  add_token(s, p, end, NG_TOKEN_WORD);
  return end;
}

/* :-) and its family: eyes, a nose perhaps, a mouth, and nothing behind. */
static const char *scan_face(const scanner *s, const char *p) {
  const char *q = p + 1;
  q += q < s->end && *q == '-' ? 1 : 0;
  if (q >= s->end || strchr(")(DPp", *q) == NULL ||
      (p > s->text && is_wordly(flags_before(s, p))) ||
      is_wordly(flags_at(s, q + 1))) {
    return NULL;
  }
  return q + 1;
}

static const char *scan_mark(scanner *s, const char *p) {
  const char *end = NULL;
  int twice = p + 1 < s->end && p[1] == *p;
  if (*p == '\'') {
    end = scan_year(s, p);
    end = end != NULL ? end : scan_clitic(s, p);
    if (end != NULL) {
      return end;
    }
  }
  if (*p == ':' || *p == ';') {
    end = scan_face(s, p);
    if (end != NULL) {
      add_token(s, p, end, NG_TOKEN_SYMBOL);
      return end;
    }
  }
  if (twice && strchr("',*", *p) != NULL) { /* '' and ,, stand for " */
    end = *p == '*' ? same_end(s, p) : p + 2;
    add_token(s, p, end, NG_TOKEN_MARK);
    return end;
  }
  if (*p == ')') {
    note_label(s);
  }
  add_marklike(s, p, p + 1);
  return p + 1;
}

static const char *scan_symbol(scanner *s, const char *p) {
  const char *end = same_end(s, p);
  add_token(s, p, end, *p == '`' ? NG_TOKEN_MARK : NG_TOKEN_SYMBOL);
  return end;
}

static const char *scan_token(scanner *s, const char *p) {
  switch (byte_class(p)) {
  case B_LETTER:
  case B_DIGIT:
    return scan_word(s, p);
  case B_POINT:
    return scan_points(s, p);
  case B_ENDS:
    return scan_ends(s, p);
  case B_DASH: {
    const char *end = same_end(s, p);
    add_token(s, p, end, NG_TOKEN_MARK);
    return end;
  }
  case B_MARK:
    return scan_mark(s, p);
  case B_HASH:
  case B_AT:
    return scan_tag(s, p);
  case B_HIGH:
    return scan_high(s, p);
  default:
    return scan_symbol(s, p);
  }
}

/* Every UAX #29 segment that is not white space. */
static void scan_plain(scanner *s) {
  ng_span text = ng_span_of(s->text, (size_t)(s->end - s->text));
  for (size_t at = 0; at < text.len && s->status == NG_OK;) {
    const char *p = s->text + at;
    size_t next = ng_word_break(text, at);
    unsigned len;
    const ng_char_record *r = ng_char_at(p, &len);
    if ((r->flags & NG_CHAR_SPACE) != 0) {
      skip_blanks(s, p);
    } else {
      add_token(s, p, s->text + next,
                r->flags & NG_CHAR_LETTER  ? NG_TOKEN_WORD
                : r->flags & NG_CHAR_DIGIT ? NG_TOKEN_NUMBER
                : r->flags & NG_CHAR_PUNCT ? NG_TOKEN_MARK
                                           : NG_TOKEN_SYMBOL);
      if (r->flags & NG_CHAR_ENDS) {
        add_mark(s, NG_MARK_ENDS);
      } else if (r->flags & NG_CHAR_POINT) {
        add_mark(s, NG_MARK_POINT);
      }
    }
    at = next;
  }
}

ng_status ng_tokens_find(const ng_lexicon *lexicon, ng_span text,
                         unsigned flags, ng_segments *out) {
  scanner s = {
      .lexicon = lexicon,
      .text = text.data,
      .end = text.data + text.len,
      .out = out,
      .flags = ng_lexicon_flags(lexicon),
      .lists = ng_lexicon_filled(lexicon),
  };
  out->token_count = out->mark_count = 0;
  if (flags & NG_SEGMENT_PLAIN_UAX29) {
    scan_plain(&s);
    return s.status;
  }
  for (const char *p = s.text; p < s.end && s.status == NG_OK;) {
    unsigned c = byte_class(p);
    p = c == B_BLANK || c == B_LINE ? skip_blanks(&s, p) : scan_token(&s, p);
  }
  return s.status;
}

void ng_tokens_free(ng_segments *segments) {
  ng_allocator a = segments->allocator;
  if (segments->tokens != NULL) {
    a.resize(a.user, segments->tokens,
             segments->token_room * sizeof *segments->tokens, 0);
    a.resize(a.user, segments->kinds, segments->token_room, 0);
  }
  if (segments->marks != NULL) {
    a.resize(a.user, segments->marks,
             segments->mark_room * sizeof *segments->marks, 0);
  }
  ng_unspaced_free(segments);
}
