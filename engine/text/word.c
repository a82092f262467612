/* Words, numbers and abbreviations: the words of UAX #29, tailored for news. */
#include "word.h"

#include "link.h"

#define LONGEST_SPACED 24 /* bytes of an abbreviation written with blanks */

/* Does the text end at `p`, or is an ASCII blank or line end there? */
static int is_blank(const ng_scanner *s, const char *p) {
  return p == s->end || ng_byte_class(p) == NG_BYTE_BLANK ||
         ng_byte_class(p) == NG_BYTE_LINE;
}

/* Does the point at `p` stand inside a word: U.S, example.com, 3.5, v2.pdf?
 * A small letter before and a capital with a small letter after is a missing
 * blank between two sentences. */
static int joins_point(const ng_scanner *s, const char *begin, const char *p) {
  unsigned before = ng_scan_flags_before(s, p), after = ng_scan_flags(s, p + 1);
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
    return (after & NG_CHAR_LOWER) != 0 && !ng_is_ascii_digit(*begin);
  }
  if ((after & NG_CHAR_UPPER) != 0 && (before & NG_CHAR_LOWER) != 0 &&
      p - begin > 2) {
    unsigned len;
    ng_char_at(p + 1, &len);
    unsigned second = ng_scan_flags(s, p + 1 + len);
    return (second & (NG_CHAR_LOWER | NG_CHAR_SPACE)) == 0 && second != 0;
  }
  return 1;
}

/* Does the character at `p` (not a point) stand inside the word from `begin`?
 * Gives its bytes, 0 for no. */
static unsigned joins_mid(const ng_scanner *s, const char *begin,
                          const char *p) {
  unsigned len = 1;
  unsigned before = ng_scan_flags_before(s, p);
  if (ng_byte_class(p) == NG_BYTE_HIGH) {
    const ng_char_record *r = ng_char_at(p, &len);
    unsigned after = ng_scan_flags(s, p + len);
    int letters = (before & NG_CHAR_LETTER) != 0 && ng_is_wordly(after);
    if (r->word_break == NG_WB_MID_LETTER ||
        r->word_break == NG_WB_MID_NUM_LET) {
      return letters ? len : 0;
    }
    return 0;
  }
  unsigned after = ng_scan_flags(s, p + 1);
  int digits = (before & after & NG_CHAR_DIGIT) != 0;
  switch (*p) {
  case '\'':
    return ng_is_wordly(before) && ng_is_wordly(after) ? 1 : 0;
  case ',':
  case '/':
    return digits && ng_is_ascii_digit(*begin) ? 1 : 0;
  case ':':
    return digits || ((s->flags & NG_FLAG_COLON_IN_WORDS) != 0 &&
                      (before & NG_CHAR_LETTER) != 0 &&
                      (after & NG_CHAR_LOWER) != 0)
               ? 1
               : 0;
  case '&':
    return (before & after & NG_CHAR_UPPER) != 0 ? 1 : 0;
  case '-':
    return (s->flags & NG_FLAG_JOIN_HYPHENS) != 0 && ng_is_wordly(before) &&
                   ng_is_wordly(after) && !digits
               ? 1
               : 0;
  default:
    return 0;
  }
}

/* Is the apostrophe at `p` one of elision, after the word from `begin`? */
static unsigned elides(const ng_scanner *s, const char *begin, const char *p) {
  if ((s->lists & NG_LIST_ELISIONS) == 0) {
    return 0;
  }
  unsigned len = 1;
  if (*p != '\'') {
    if (ng_byte_class(p) != NG_BYTE_HIGH || ng_utf8_decode(p, &len) != 0x2019) {
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
static int is_ordinal(const ng_scanner *s, const char *point) {
  const char *next = ng_scan_blanks(s, point + 1);
  unsigned flags = ng_scan_flags(s, next);
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
  const char *end = ng_scan_run(s, next, &has);
  ng_span word = ng_span_of(next, (size_t)(end - next));
  uint32_t lists = ng_lexicon_lists(s->lexicon, word);
  return (lists & NG_LIST_MONTHS) != 0 ||
         ((s->flags & NG_FLAG_ORDINAL_NAMES) != 0 &&
          (lists & NG_LIST_STARTERS) == 0);
}

/* Is exactly one letter and a point at `p`? */
static int is_letter_point(const ng_scanner *s, const char *p) {
  if (p >= s->end || (ng_scan_flags(s, p) & NG_CHAR_LETTER) == 0) {
    return 0;
  }
  unsigned len;
  ng_char_at(p, &len);
  return p + len < s->end && p[len] == '.';
}

/* Is the letter from `begin` on the second part of "z. B." or "a. C."? */
static int follows_letter_point(const ng_scanner *s, const char *begin) {
  const char *p = begin;
  if (p > s->text && (p[-1] == ' ' || p[-1] == '.')) {
    p -= p[-1] == ' ' ? 1 : 0;
  }
  if (p == s->text || p[-1] != '.' || p - 1 == s->text) {
    return 0;
  }
  p--;
  if ((ng_scan_flags_before(s, p) & NG_CHAR_LETTER) == 0) {
    return 0;
  }
  do {
    p--;
  } while (ng_utf8_is_inner(*p));
  return p == s->text || !ng_is_wordly(ng_scan_flags_before(s, p));
}

/* The place before the one blank (an ASCII one or U+00A0) that ends at `p`; `p`
 * itself when there is none. */
static const char *before_blank(const ng_scanner *s, const char *p) {
  if (p > s->text && p[-1] == ' ') {
    return p - 1;
  }
  return p - s->text >= 2 && memcmp(p - 2, "\xC2\xA0", 2) == 0 ? p - 2 : p;
}

/* The part of an abbreviation before the blank that ends at `p`, with its
 * point: the "a." of "a. C.", the "EE." of "EE. UU.". NULL when there is none:
 * a part has three letters at most. */
static const char *part_before(const ng_scanner *s, const char *p) {
  unsigned letters = 0;
  const char *point = before_blank(s, p);
  if (point == p || point == s->text || *--point != '.') {
    return NULL;
  }
  const char *from = point;
  while ((ng_scan_flags_before(s, from) & NG_CHAR_LETTER) != 0) {
    do {
      from--;
    } while (ng_utf8_is_inner(*from));
    if (++letters > 3) {
      return NULL;
    }
  }
  int begins = from == s->text || from[-1] == '(' || from[-1] == '\n' ||
               before_blank(s, from) != from;
  return letters > 0 && begins ? from : NULL;
}

/* The lists of an abbreviation written with blanks, looked up without them:
 * "a. C." is "a.C.". 0: the word ends none. */
static uint32_t lists_spaced(const ng_scanner *s, ng_span word) {
  char joined[LONGEST_SPACED];
  size_t at = LONGEST_SPACED, parts = 0;
  uint32_t lists = 0;
  const char *begin = word.data, *end = begin + word.len;
  while (begin != NULL && (size_t)(end - begin) <= at) {
    at -= (size_t)(end - begin);
    memcpy(joined + at, begin, (size_t)(end - begin));
    if (parts++ > 0) {
      ng_span whole = ng_span_of(joined + at, LONGEST_SPACED - at);
      uint32_t found = ng_lexicon_abbreviation(s->lexicon, whole);
      lists = found != 0 ? found : lists;
    }
    const char *before = part_before(s, begin);
    end = before == NULL ? NULL : strchr(before, '.') + 1;
    begin = before;
  }
  return lists;
}

/* What a single letter and its point are: an initial, a part of an
 * abbreviation, or nothing special. */
static ending judge_letter(const ng_scanner *s, ng_span word, unsigned flags,
                           const char *point) {
  if (is_letter_point(s, ng_scan_blanks(s, point + 1))) {
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
static ending judge_point(const ng_scanner *s, const char *begin,
                          const char *point, unsigned has) {
  ng_span word = ng_span_of(begin, (size_t)(point - begin));
  const ending plain = {0, NG_MARK_POINT};
  if (has & NG_HAS_DIGIT) {
    if ((has & NG_HAS_LETTER) == 0 && (s->flags & NG_FLAG_ORDINALS) != 0 &&
        word.len <= 3 && is_ordinal(s, point)) {
      return (ending){1, NG_MARK_ORDINAL};
    }
    return plain;
  }
  uint32_t lists = lists_spaced(s, word);
  lists = lists != 0 ? lists : ng_lexicon_abbreviation(s->lexicon, word);
  if ((lists & NG_LIST_BEFORE_NUMBERS) != 0) {
    const char *next = ng_scan_blanks(s, point + 1);
    unsigned f = ng_scan_flags(s, next);
    if (f & NG_CHAR_DIGIT) {
      return (ending){1, NG_MARK_NEVER};
    }
    lists &= ~(uint32_t)NG_LIST_BEFORE_NUMBERS;
  }
  if (lists != 0) {
    return (ending){1, mark_of_lists(lists)};
  }
  if (has & NG_HAS_POINT) {
    return is_dotted(word) ? (ending){1, NG_MARK_MAY} : plain;
  }
  unsigned len, flags = ng_char_at(begin, &len)->flags;
  if ((flags & (NG_CHAR_UPPER | NG_CHAR_LOWER)) == 0 &&
      ng_grapheme_break(word, 0) == word.len) {
    return (ending){1, NG_MARK_NEVER}; /* an initial in a caseless script */
  }
  if (len == word.len && (flags & NG_CHAR_LETTER) != 0) {
    return judge_letter(s, word, flags, point);
  }
  if ((s->flags & NG_FLAG_ORDINALS) != 0 && is_roman(word) &&
      is_ordinal(s, point)) {
    return (ending){1, NG_MARK_ORDINAL};
  }
  return plain;
}

static int has_point_behind(const ng_scanner *s, const char *p) {
  return p < s->end && *p == '.' && !(p + 1 < s->end && p[1] == '.');
}

/* Adds the word [begin, point) with its point. */
static const char *finish_point(ng_scanner *s, const char *begin,
                                const char *point, unsigned has,
                                ng_token_kind kind) {
  ending e = judge_point(s, begin, point, has);
  if (e.has_point && (s->flags & NG_FLAG_SPLIT_POINTS) == 0) {
    ng_scan_add(s, begin, point + 1,
                kind == NG_TOKEN_NUMBER ? kind : NG_TOKEN_ABBREVIATION);
  } else {
    ng_scan_add(s, begin, point, kind);
    ng_scan_add(s, point, point + 1, NG_TOKEN_MARK);
  }
  ng_scan_mark(s, e.mark);
  return point + 1;
}

const char *ng_scan_last_word(ng_scanner *s, const char *begin,
                              const char *point) {
  return finish_point(s, begin, point, NG_HAS_LETTER, NG_TOKEN_WORD);
}

/* Adds the word [begin, end) and the point behind it, if there is one. */
static const char *finish_word(ng_scanner *s, const char *begin,
                               const char *end, unsigned has) {
  ng_token_kind kind =
      has & NG_HAS_LETTER
          ? (ng_is_ascii_digit(*begin) ? NG_TOKEN_NUMBER : NG_TOKEN_WORD)
      : has & NG_HAS_DIGIT ? NG_TOKEN_NUMBER
                           : NG_TOKEN_WORD;
  if (!has_point_behind(s, end)) {
    ng_scan_add(s, begin, end, kind);
    return end;
  }
  return finish_point(s, begin, end, has, kind);
}

/* Where a unit that touches its number begins: 3MB. `end` when there is none.
 */
static const char *unit_in(const ng_scanner *s, const char *begin,
                           const char *end) {
  const char *p = begin;
  while (p < end && (ng_is_ascii_digit(*p) || *p == '.' || *p == ',')) {
    p++;
  }
  ng_span unit = ng_span_of(p, (size_t)(end - p));
  int known = p > begin && p < end &&
              (ng_lexicon_lists(s->lexicon, unit) & NG_LIST_UNITS) != 0;
  return known ? p : end;
}

/* The bytes of a sign that belongs to the short word before it: the degree
 * sign of n°, the dollar of US$. */
static size_t sign_behind(const ng_scanner *s, const char *begin, const char *p,
                          unsigned has) {
  if (has != NG_HAS_LETTER || p - begin > 3) {
    return 0;
  }
  if (s->end - p >= 2 && memcmp(p, "\xC2\xB0", 2) == 0) {
    return 2;
  }
  return p < s->end && *p == '$' &&
         (ng_scan_flags_before(s, p) & NG_CHAR_UPPER) != 0;
}

static int is_scheme(const char *begin, const char *end) {
  for (const char *p = begin; p < end; p++) {
    if (ng_byte_class(p) != NG_BYTE_LETTER) {
      return 0;
    }
  }
  return end - begin >= 2 && end - begin <= 12;
}

/* Scans the word that begins at `begin`. */
const char *ng_scan_word(ng_scanner *s, const char *begin, const char *known) {
  unsigned has = known > begin ? NG_HAS_LETTER : 0;
  const char *p = ng_scan_run(s, known, &has);
  while (p < s->end) {
    unsigned c = ng_byte_class(p);
    if (c == NG_BYTE_BLANK || c == NG_BYTE_LINE) {
      break;
    }
    if (c == NG_BYTE_AT) {
      const char *end = ng_scan_address(s, begin, p);
      if (end != NULL) {
        return end;
      }
      break;
    }
    if (*p == ':' && s->end - p > 3 && p[1] == '/' && p[2] == '/' &&
        is_scheme(begin, p)) {
      const char *end = ng_scan_link(s, p + 3);
      if (end == p + 3) {
        break;
      }
      ng_scan_add(s, begin, end, NG_TOKEN_LINK);
      return end;
    }
    if (c == NG_BYTE_POINT) {
      if (is_blank(s, p + 1) || !joins_point(s, begin, p)) {
        break;
      }
      if (p - begin == 3 &&
          (memcmp(begin, "www", 3) == 0 || memcmp(begin, "WWW", 3) == 0)) {
        const char *end = ng_scan_link(s, p + 1);
        ng_scan_add(s, begin, end, NG_TOKEN_LINK);
        return end;
      }
      has |= NG_HAS_POINT;
      p = ng_scan_run(s, p + 1, &has);
      continue;
    }
    unsigned mark = elides(s, begin, p);
    if (mark != 0) {
      ng_scan_add(s, begin, p + mark, NG_TOKEN_WORD);
      return p + mark;
    }
    mark = joins_mid(s, begin, p);
    if (mark == 0) {
      break;
    }
    has |= NG_HAS_MID;
    p = ng_scan_run(s, p + mark, &has);
  }
  p += sign_behind(s, begin, p, has);
  if (ng_is_ascii_digit(*begin) && (has & NG_HAS_LETTER) != 0) {
    const char *unit = unit_in(s, begin, p);
    if (unit < p) {
      ng_scan_add(s, begin, unit, NG_TOKEN_NUMBER);
      return finish_word(s, unit, p, NG_HAS_LETTER);
    }
  }
  return finish_word(s, begin, p, has);
}
