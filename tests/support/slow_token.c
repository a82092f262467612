/* Tokens, slowly: rule after rule of token.c, word.c and link.c. */
#include "../../engine/text/unspaced.h"
#include "slow_segment.h"

#define LONGEST_LOCAL 64 /* of an address */

enum { LETTER = 1, DIGIT = 2, POINT = 4, MID = 8 }; /* a word has */

/* ---- Characters --------------------------------------------------------- */

static int is_plain_digit(const slow_text *s, size_t i) {
  return i < s->count && s->chars[i].code >= '0' && s->chars[i].code <= '9';
}

static int is_plain_letter(const slow_text *s, size_t i) {
  uint32_t c = i < s->count ? s->chars[i].code : 0;
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
}

static int is_one_of(const slow_text *s, size_t i, const char *list) {
  uint32_t c = i < s->count ? s->chars[i].code : 0;
  return c != 0 && c < 0x80 && strchr(list, (int)c) != NULL;
}

static int is_line_end(uint32_t c) {
  return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
}

static int is_blank(const slow_text *s, size_t i) {
  if (i >= s->count) {
    return 0;
  }
  slow_char c = s->chars[i];
  if (c.code < 0x80) {
    return c.code == ' ' || c.code == '\t' || is_line_end(c.code);
  }
  return (c.flags & NG_CHAR_SPACE) != 0 || c.code == 0xFEFF || c.code == 0x200B;
}

/* A letter or digit of a script with blanks. */
static int is_wordly(unsigned flags) {
  return (flags & (NG_CHAR_LETTER | NG_CHAR_DIGIT)) != 0 &&
         (flags & NG_CHAR_UNSPACED) == 0;
}

static unsigned flags_before(const slow_text *s, size_t i) {
  return i > 0 ? slow_flags(s, i - 1) : 0;
}

/* Blanks but no plain line ends. */
static size_t skip_blanks(const slow_text *s, size_t i) {
  while (slow_is(s, i, ' ') || slow_is(s, i, '\t') ||
         (i < s->count && s->chars[i].code >= 0x80 &&
          (s->chars[i].flags & NG_CHAR_SPACE) != 0)) {
    i++;
  }
  return i;
}

static size_t same_end(const slow_text *s, size_t i) {
  size_t end = i + 1;
  while (slow_is(s, end, s->chars[i].code)) {
    end++;
  }
  return end;
}

/* ---- Results ------------------------------------------------------------ */

static size_t add(slow_text *s, size_t begin, size_t end, ng_token_kind kind) {
  s->tokens[s->token_count++] = (slow_token){begin, end, kind};
  return end;
}

static void mark(slow_text *s, ng_mark_kind kind) {
  if (s->token_count > 0) {
    s->marks[s->mark_count++] =
        (ng_mark){(uint32_t)(s->token_count - 1), (uint32_t)kind};
  }
}

/* Takes back what begins at or after character `from`. */
static void forget(slow_text *s, size_t from) {
  while (s->token_count > 0 && s->tokens[s->token_count - 1].begin >= from) {
    s->token_count--;
  }
  while (s->mark_count > 0 &&
         s->marks[s->mark_count - 1].token >= s->token_count) {
    s->mark_count--;
  }
}

/* ---- The point behind a word -------------------------------------------- */

/* Letters, digits, their marks and underscores from `i` on. */
static size_t run(const slow_text *s, size_t i, unsigned *has) {
  for (; i < s->count; i++) {
    slow_char c = s->chars[i];
    if (is_plain_letter(s, i)) {
      *has |= LETTER;
    } else if (is_plain_digit(s, i)) {
      *has |= DIGIT;
    } else if (c.code < 0x80 || (c.flags & NG_CHAR_UNSPACED) != 0 ||
               c.code == 0xFEFF) {
      break;
    } else if (c.word_break == NG_WB_NUMERIC) {
      *has |= DIGIT;
    } else if (c.word_break == NG_WB_LETTER || c.word_break == NG_WB_HEBREW ||
               c.word_break == NG_WB_KATAKANA) {
      *has |= LETTER;
    } else if (c.word_break == NG_WB_EXTEND || c.word_break == NG_WB_FORMAT ||
               c.word_break == NG_WB_ZWJ ||
               c.word_break == NG_WB_EXTEND_NUM_LET) {
      continue;
    } else if (c.flags & (NG_CHAR_LETTER | NG_CHAR_DIGIT)) {
      *has |= LETTER;
    } else {
      break;
    }
  }
  return i;
}

/* U.S, e.g, Ph.D: parts of one or two characters. */
static int is_dotted(const slow_text *s, size_t begin, size_t end) {
  size_t letters = 0;
  int points = 0;
  for (size_t i = begin; i < end; i++) {
    letters = slow_is(s, i, '.') ? 0 : letters + 1;
    points += slow_is(s, i, '.');
    if (letters > 2) {
      return 0;
    }
  }
  return points > 0;
}

static int is_roman(const slow_text *s, size_t begin, size_t end) {
  for (size_t i = begin; i < end; i++) {
    if (!is_one_of(s, i, "IVXLC")) {
      return 0;
    }
  }
  return end > begin && end - begin < 7;
}

/* Before a small letter, a month, or (some languages) a name. */
static int is_ordinal(const slow_text *s, size_t point) {
  size_t next = skip_blanks(s, point + 1);
  if (next == point + 1) {
    return 0;
  }
  if (slow_flags(s, next) & NG_CHAR_LOWER) {
    return 1;
  }
  if ((slow_flags(s, next) & NG_CHAR_UPPER) == 0) {
    return 0;
  }
  unsigned has = 0;
  uint32_t lists = slow_lists(s, next, run(s, next, &has));
  return (lists & NG_LIST_MONTHS) != 0 ||
         ((s->language & NG_FLAG_ORDINAL_NAMES) != 0 &&
          (lists & NG_LIST_STARTERS) == 0);
}

/* The B of "z. B." or "z.B." */
static int follows_letter_point(const slow_text *s, size_t begin) {
  size_t point = begin > 0 && slow_is(s, begin - 1, ' ') ? begin - 1 : begin;
  if (point < 2 || !slow_is(s, point - 1, '.')) {
    return 0;
  }
  return (slow_flags(s, point - 2) & NG_CHAR_LETTER) != 0 &&
         !is_wordly(flags_before(s, point - 2));
}

typedef struct ending {
  int has_point; /* it belongs to the word */
  ng_mark_kind mark;
} ending;

static ending judge_letter(const slow_text *s, size_t begin, size_t point) {
  size_t next = skip_blanks(s, point + 1);
  int follows = follows_letter_point(s, begin);
  if ((slow_flags(s, next) & NG_CHAR_LETTER) != 0 &&
      slow_is(s, next + 1, '.')) {
    return (ending){1, NG_MARK_NEVER};
  }
  if ((slow_flags(s, begin) & NG_CHAR_UPPER) == 0) {
    return follows ? (ending){1, NG_MARK_MAY} : (ending){0, NG_MARK_POINT};
  }
  if ((slow_lists(s, begin, point) & NG_LIST_PRONOUNS) != 0 && !follows) {
    return (ending){0, NG_MARK_POINT};
  }
  return (ending){1, NG_MARK_INITIAL};
}

static int is_one_grapheme(const slow_text *s, size_t begin, size_t end) {
  size_t len = slow_bytes(s, begin, end);
  const char *word = s->text.data + s->chars[begin].at;
  return ng_grapheme_break(ng_span_of(word, len), 0) == len;
}

/* Where the "a." of "a. C." begins; `begin`: there is none. */
static size_t part_before(const slow_text *s, size_t begin) {
  if (begin < 2 ||
      !(slow_is(s, begin - 1, ' ') || slow_is(s, begin - 1, 0xA0)) ||
      !slow_is(s, begin - 2, '.')) {
    return begin;
  }
  size_t from = begin - 2;
  while (from > 0 && (slow_flags(s, from - 1) & NG_CHAR_LETTER) != 0) {
    from--;
  }
  size_t letters = begin - 2 - from;
  int begins =
      from == 0 || is_one_of(s, from - 1, "(\n ") || slow_is(s, from - 1, 0xA0);
  return letters > 0 && letters <= 3 && begins ? from : begin;
}

/* The lists of the longest abbreviation written with blanks that ends here. */
static uint32_t lists_spaced(const slow_text *s, size_t begin, size_t point) {
  uint32_t lists = 0;
  size_t bytes = slow_bytes(s, begin, point), part = part_before(s, begin);
  while (part != begin && bytes <= 24) {
    size_t end = begin - 1; /* behind the point */
    bytes += slow_bytes(s, part, end);
    uint32_t found = bytes <= 24 ? slow_abbreviation(s, part, point) : 0;
    lists = found != 0 ? found : lists;
    begin = part;
    part = part_before(s, begin);
  }
  return lists;
}

static ending judge_point(const slow_text *s, size_t begin, size_t point,
                          unsigned has) {
  const ending plain = {0, NG_MARK_POINT}, ordinal = {1, NG_MARK_ORDINAL};
  int ordinals = (s->language & NG_FLAG_ORDINALS) != 0;
  if (has & DIGIT) {
    int number = (has & LETTER) == 0 && slow_bytes(s, begin, point) <= 3;
    return number && ordinals && is_ordinal(s, point) ? ordinal : plain;
  }
  uint32_t lists = lists_spaced(s, begin, point);
  lists = lists != 0 ? lists : slow_abbreviation(s, begin, point);
  int number_next =
      (slow_flags(s, skip_blanks(s, point + 1)) & NG_CHAR_DIGIT) != 0;
  if ((lists & NG_LIST_BEFORE_NUMBERS) != 0 && number_next) {
    return (ending){1, NG_MARK_NEVER};
  }
  if (lists & NG_LIST_OFTEN_END) {
    return (ending){1, NG_MARK_OFTEN};
  }
  if (lists & NG_LIST_MAY_END) {
    return (ending){1, NG_MARK_MAY};
  }
  if (lists & (NG_LIST_TITLES | NG_LIST_NEVER_END)) {
    return (ending){1, NG_MARK_NEVER};
  }
  if (has & POINT) {
    return is_dotted(s, begin, point) ? (ending){1, NG_MARK_MAY} : plain;
  }
  unsigned flags = slow_flags(s, begin);
  if ((flags & (NG_CHAR_UPPER | NG_CHAR_LOWER)) == 0 &&
      is_one_grapheme(s, begin, point)) {
    return (ending){1, NG_MARK_NEVER};
  }
  if (point == begin + 1 && (flags & NG_CHAR_LETTER) != 0) {
    return judge_letter(s, begin, point);
  }
  return ordinals && is_roman(s, begin, point) && is_ordinal(s, point) ? ordinal
                                                                       : plain;
}

static size_t finish_word(slow_text *s, size_t begin, size_t end,
                          unsigned has) {
  int number = is_plain_digit(s, begin) || (has & (LETTER | DIGIT)) == DIGIT;
  ng_token_kind kind = number ? NG_TOKEN_NUMBER : NG_TOKEN_WORD;
  if (!slow_is(s, end, '.') || slow_is(s, end + 1, '.')) {
    return add(s, begin, end, kind);
  }
  ending e = judge_point(s, begin, end, has);
  if (e.has_point && (s->language & NG_FLAG_SPLIT_POINTS) == 0) {
    add(s, begin, end + 1, number ? NG_TOKEN_NUMBER : NG_TOKEN_ABBREVIATION);
  } else {
    add(s, begin, end, kind);
    add(s, end, end + 1, NG_TOKEN_MARK);
  }
  mark(s, e.mark);
  return end + 1;
}

/* ---- What stands inside a word ------------------------------------------ */

/* U.S, example.com, 3.5, but not "end.The". */
static int joins_point(const slow_text *s, size_t begin, size_t i) {
  unsigned before = flags_before(s, i), after = slow_flags(s, i + 1);
  unsigned second = slow_flags(s, i + 2);
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
    return (after & NG_CHAR_LOWER) != 0 && !is_plain_digit(s, begin);
  }
  if ((after & NG_CHAR_UPPER) != 0 && (before & NG_CHAR_LOWER) != 0 &&
      slow_bytes(s, begin, i) > 2) {
    return second != 0 && (second & (NG_CHAR_LOWER | NG_CHAR_SPACE)) == 0;
  }
  return 1;
}

/* Does the character `i`, no point, stand inside the word? */
static int joins(const slow_text *s, size_t begin, size_t i) {
  unsigned before = flags_before(s, i), after = slow_flags(s, i + 1);
  int digits = (before & after & NG_CHAR_DIGIT) != 0;
  int words = is_wordly(before) && is_wordly(after);
  switch (s->chars[i].code) {
  case '\'':
    return words;
  case ',':
  case '/':
    return digits && is_plain_digit(s, begin);
  case ':':
    return digits ||
           ((s->language & NG_FLAG_COLON_IN_WORDS) != 0 &&
            (before & NG_CHAR_LETTER) != 0 && (after & NG_CHAR_LOWER) != 0);
  case '&':
    return (before & after & NG_CHAR_UPPER) != 0;
  case '-':
    return (s->language & NG_FLAG_JOIN_HYPHENS) != 0 && words && !digits;
  default:
    return s->chars[i].code >= 0x80 &&
           (s->chars[i].word_break == NG_WB_MID_LETTER ||
            s->chars[i].word_break == NG_WB_MID_NUM_LET) &&
           (before & NG_CHAR_LETTER) != 0 && is_wordly(after);
  }
}

static int elides(const slow_text *s, size_t begin, size_t i) {
  return (slow_is(s, i, '\'') || slow_is(s, i, 0x2019)) &&
         (slow_lists(s, begin, i) & NG_LIST_ELISIONS) != 0;
}

/* US$ and n° are one word. */
static size_t sign_end(const slow_text *s, size_t begin, size_t i,
                       unsigned has) {
  int is_short = has == LETTER && slow_bytes(s, begin, i) <= 3;
  int sign = slow_is(s, i, 0xB0) ||
             (slow_is(s, i, '$') && (flags_before(s, i) & NG_CHAR_UPPER) != 0);
  return is_short && sign ? i + 1 : i;
}

/* The MB of 3MB; `end` when there is none. */
static size_t unit_begin(const slow_text *s, size_t begin, size_t end) {
  size_t i = begin;
  while (i < end && (is_plain_digit(s, i) || is_one_of(s, i, ".,"))) {
    i++;
  }
  int known =
      i > begin && i < end && (slow_lists(s, i, end) & NG_LIST_UNITS) != 0;
  return known ? i : end;
}

/* ---- Links -------------------------------------------------------------- */

static size_t link_end(const slow_text *s, size_t from) {
  size_t i = from;
  int brackets = 0;
  for (; i < s->count; i++) {
    unsigned never = NG_CHAR_SPACE | NG_CHAR_PUNCT | NG_CHAR_UNSPACED;
    if (s->chars[i].code < 0x80 ? is_blank(s, i) || is_one_of(s, i, "<>\"")
                                : (s->chars[i].flags & never) != 0) {
      break;
    }
    brackets += slow_is(s, i, '(');
  }
  while (i > from &&
         (is_one_of(s, i - 1, ".,;:!?'*_~]}") || slow_is(s, i - 1, 0) ||
          (slow_is(s, i - 1, ')') && brackets == 0))) {
    i--;
  }
  return i;
}

static int is_scheme(const slow_text *s, size_t begin, size_t end) {
  for (size_t i = begin; i < end; i++) {
    if (!is_plain_letter(s, i)) {
      return 0;
    }
  }
  return end - begin >= 2 && end - begin <= 12 && slow_is(s, end, ':') &&
         slow_is(s, end + 1, '/') && slow_is(s, end + 2, '/') &&
         link_end(s, end + 3) > end + 3;
}

static int is_www(const slow_text *s, size_t begin, size_t end) {
  const char *word = s->text.data + s->chars[begin].at;
  return slow_bytes(s, begin, end) == 3 &&
         (memcmp(word, "www", 3) == 0 || memcmp(word, "WWW", 3) == 0);
}

/* The end of the domain from `from` on; `from` when it has no point. */
static size_t domain_end(const slow_text *s, size_t from) {
  size_t i = from;
  int points = 0;
  while (is_plain_letter(s, i) || is_plain_digit(s, i) || slow_is(s, i, '-') ||
         (slow_is(s, i, '.') && i > from && !slow_is(s, i - 1, '.'))) {
    i++;
  }
  while (i > from && is_one_of(s, i - 1, ".-")) {
    i--;
  }
  for (size_t k = from; k < i; k++) {
    points += slow_is(s, k, '.');
  }
  return points > 0 ? i : from;
}

/* An address around the @ at `at`, behind a word from `word` on that is no
 * token yet; 0 when there is none. */
static size_t scan_address(slow_text *s, size_t word, size_t at) {
  size_t end = domain_end(s, at + 1), from = at;
  while (from > 0 && at - from < LONGEST_LOCAL &&
         (is_plain_letter(s, from - 1) || is_plain_digit(s, from - 1) ||
          is_one_of(s, from - 1, ".-+"))) {
    from--;
  }
  while (from < at && is_one_of(s, from, ".-+")) {
    from++;
  }
  int border = from == word;
  for (size_t i = 0; i < s->token_count && from < word; i++) {
    border |= s->tokens[i].begin == from;
  }
  if (end == at + 1 || from == at || !border) {
    return 0;
  }
  forget(s, from);
  return add(s, from, end, NG_TOKEN_LINK);
}

/* ---- Words -------------------------------------------------------------- */

static size_t scan_word(slow_text *s, size_t begin) {
  unsigned has = 0;
  size_t i = run(s, begin, &has);
  while (i < s->count) {
    if (slow_is(s, i, '@')) {
      size_t end = scan_address(s, begin, i);
      if (end != 0) {
        return end;
      }
      break;
    }
    if (is_scheme(s, begin, i)) {
      return add(s, begin, link_end(s, i + 3), NG_TOKEN_LINK);
    }
    if (slow_is(s, i, '.') && joins_point(s, begin, i)) {
      if (is_www(s, begin, i)) {
        return add(s, begin, link_end(s, i + 1), NG_TOKEN_LINK);
      }
      has |= POINT;
    } else if (elides(s, begin, i)) {
      return add(s, begin, i + 1, NG_TOKEN_WORD);
    } else if (joins(s, begin, i)) {
      has |= MID;
    } else {
      break;
    }
    i = run(s, i + 1, &has);
  }
  i = sign_end(s, begin, i, has);
  size_t unit = unit_begin(s, begin, i);
  if (is_plain_digit(s, begin) && (has & LETTER) != 0 && unit < i) {
    add(s, begin, unit, NG_TOKEN_NUMBER);
    return finish_word(s, unit, i, LETTER);
  }
  return finish_word(s, begin, i, has);
}

/* ---- Everything else ---------------------------------------------------- */

static size_t scan_blanks(slow_text *s, size_t i) {
  int lines = 0;
  for (; is_blank(s, i); i++) {
    int pair = slow_is(s, i, '\r') && slow_is(s, i + 1, '\n');
    lines += is_line_end(s->chars[i].code) && !pair;
    lines += slow_is(s, i, 0x2029);
  }
  if (lines > 0) {
    mark(s, lines > 1 ? NG_MARK_PARAGRAPH : NG_MARK_LINE);
  }
  return i;
}

static int is_terminator(const slow_text *s, size_t begin, size_t end) {
  return (slow_lists(s, begin, end) & NG_LIST_TERMINATORS) != 0;
}

/* A mark that the language may count among its terminators, perhaps only when
 * it stands twice. */
static size_t scan_other_mark(slow_text *s, size_t i) {
  int twice = slow_is(s, i + 1, s->chars[i].code) && is_terminator(s, i, i + 2);
  size_t end = twice ? i + 2 : i + 1;
  add(s, i, end, NG_TOKEN_MARK);
  if (is_terminator(s, i, end)) {
    mark(s, NG_MARK_ENDS);
  } else if (slow_is(s, i, ';')) {
    mark(s, NG_MARK_SEMICOLON);
  }
  return end;
}

/* '60s and '98; 0 for anything else, as for the three below. */
static size_t year_end(const slow_text *s, size_t i) {
  size_t end = slow_is(s, i + 3, 's') ? i + 4 : i + 3;
  int year = is_plain_digit(s, i + 1) && is_plain_digit(s, i + 2);
  return slow_is(s, i, '\'') && year && !is_wordly(slow_flags(s, end)) &&
                 !is_wordly(flags_before(s, i))
             ? end
             : 0;
}

/* 't and 'em. */
static size_t clitic_end(const slow_text *s, size_t i) {
  unsigned has = 0;
  size_t end = run(s, i + 1, &has);
  return slow_is(s, i, '\'') && !is_wordly(flags_before(s, i)) &&
                 (slow_lists(s, i, end) & NG_LIST_CLITICS) != 0
             ? end
             : 0;
}

/* :-) and ;D */
static size_t face_end(const slow_text *s, size_t i) {
  size_t mouth = slow_is(s, i + 1, '-') ? i + 2 : i + 1;
  return is_one_of(s, i, ":;") && is_one_of(s, mouth, ")(DPp") &&
                 !is_wordly(flags_before(s, i)) &&
                 !is_wordly(slow_flags(s, mouth + 1))
             ? mouth + 1
             : 0;
}

/* '' and ,, stand for quotation marks. */
static size_t pair_end(const slow_text *s, size_t i) {
  if (slow_is(s, i, '*')) {
    return same_end(s, i) > i + 1 ? same_end(s, i) : 0;
  }
  return is_one_of(s, i, "',") && slow_is(s, i + 1, s->chars[i].code) ? i + 2
                                                                      : 0;
}

/* The bracket of "a)" and "2)": the token before may be a label. */
static void note_label(slow_text *s, size_t i) {
  if (slow_is(s, i, ')') && s->token_count > 0) {
    const slow_token *last = &s->tokens[s->token_count - 1];
    if (last->end == i && slow_bytes(s, last->begin, last->end) <= 4 &&
        (last->kind == NG_TOKEN_WORD || last->kind == NG_TOKEN_NUMBER)) {
      mark(s, NG_MARK_LABEL);
    }
  }
}

static size_t scan_mark(slow_text *s, size_t i) {
  if (year_end(s, i) != 0) {
    return add(s, i, year_end(s, i), NG_TOKEN_NUMBER);
  }
  if (clitic_end(s, i) != 0) {
    return add(s, i, clitic_end(s, i), NG_TOKEN_WORD);
  }
  if (face_end(s, i) != 0) {
    return add(s, i, face_end(s, i), NG_TOKEN_SYMBOL);
  }
  if (pair_end(s, i) != 0) {
    return add(s, i, pair_end(s, i), NG_TOKEN_MARK);
  }
  note_label(s, i);
  return scan_other_mark(s, i);
}

/* #topic and @name. */
static size_t scan_tag(slow_text *s, size_t i) {
  unsigned has = 0, next = slow_flags(s, i + 1);
  if (is_wordly(flags_before(s, i)) || (next & NG_CHAR_LETTER) == 0 ||
      (next & NG_CHAR_UNSPACED) != 0) {
    return add(s, i, i + 1, NG_TOKEN_SYMBOL);
  }
  return add(s, i, run(s, i + 1, &has), NG_TOKEN_LINK);
}

static size_t scan_ellipsis(slow_text *s, size_t i) {
  size_t end = add(s, i, same_end(s, i), NG_TOKEN_MARK);
  mark(s,
       slow_is(s, i, '.') && end == i + 1 ? NG_MARK_POINT : NG_MARK_ELLIPSIS);
  return end;
}

/* ! and ? and the ends of other scripts; a wide point between digits is none.
 */
static size_t scan_ends(slow_text *s, size_t i) {
  int plain = s->chars[i].code < 0x80;
  size_t end = i + 1;
  while ((slow_flags(s, end) & NG_CHAR_ENDS) != 0 &&
         (!plain || s->chars[end].code < 0x80)) {
    end++;
  }
  add(s, i, end, NG_TOKEN_MARK);
  if ((s->chars[i].flags & NG_CHAR_POINT) == 0 ||
      (flags_before(s, i) & slow_flags(s, end) & NG_CHAR_DIGIT) == 0) {
    mark(s, NG_MARK_ENDS);
  }
  return end;
}

/* Which words a script without blanks has is ICU's to say. */
static size_t scan_unspaced(slow_text *s, size_t i) {
  size_t stop = i;
  while (stop < s->count && ((s->chars[stop].flags & NG_CHAR_UNSPACED) != 0 ||
                             s->chars[stop].word_break == NG_WB_EXTEND)) {
    stop++;
  }
  const char *p = s->text.data + s->chars[i].at;
  const char *end = s->text.data + s->chars[stop].at;
  ng_unspaced_begin(&s->unspaced, p, end);
  while (i < stop) {
    size_t begin = i;
    p = ng_unspaced_word(&s->unspaced, p, end);
    while (s->text.data + s->chars[i].at < p) {
      i++;
    }
    add(s, begin, i, NG_TOKEN_WORD);
  }
  return stop;
}

static size_t scan_symbol(slow_text *s, size_t i) {
  if (s->chars[i].code < 0x80) {
    return add(s, i, same_end(s, i),
               slow_is(s, i, '`') ? NG_TOKEN_MARK : NG_TOKEN_SYMBOL);
  }
  uint32_t at = (uint32_t)ng_grapheme_break(s->text, s->chars[i].at);
  size_t end = i;
  while (s->chars[end].at < at) {
    end++;
  }
  return add(s, i, end, NG_TOKEN_SYMBOL);
}

/* A combining mark goes with what it touches, and so does a picture behind a
 * joiner. */
static int is_combining(const slow_text *s, size_t i) {
  unsigned g = s->chars[i].grapheme;
  int joined = (slow_flags(s, i) & NG_CHAR_PICTURE) != 0 && i > 0 &&
               slow_is(s, i - 1, 0x200D);
  return (joined || g == NG_GB_EXTEND || g == NG_GB_ZWJ ||
          g == NG_GB_SPACING_MARK) &&
         s->token_count > 0 && s->tokens[s->token_count - 1].end == i;
}

static size_t scan_token(slow_text *s, size_t i) {
  slow_char c = s->chars[i];
  if (is_combining(s, i)) {
    return ++s->tokens[s->token_count - 1].end;
  }
  if (c.flags & NG_CHAR_UNSPACED) {
    return scan_unspaced(s, i);
  }
  if ((c.flags & (NG_CHAR_LETTER | NG_CHAR_DIGIT)) != 0 || c.code == '_' ||
      c.grapheme == NG_GB_PREPEND) {
    return scan_word(s, i);
  }
  if (is_blank(s, i)) {
    return scan_blanks(s, i);
  }
  if (c.code == '.' || c.code == 0x2026) {
    return scan_ellipsis(s, i);
  }
  if (c.flags & (NG_CHAR_ENDS | NG_CHAR_POINT)) {
    return scan_ends(s, i);
  }
  if (c.code == '-') {
    return add(s, i, same_end(s, i), NG_TOKEN_MARK);
  }
  if (c.code == '#' || c.code == '@') {
    return scan_tag(s, i);
  }
  if (c.code < 0x80 ? is_one_of(s, i, "\"&'()*,/:;[\\]{}")
                    : (c.flags & NG_CHAR_PUNCT) != 0) {
    return scan_mark(s, i);
  }
  return scan_symbol(s, i);
}

void slow_tokens(slow_text *s) {
  for (size_t i = 0; i < s->count;) {
    i = scan_token(s, i);
  }
}
