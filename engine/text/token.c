/* Words, numbers, links and marks of a text. The words are those of UAX #29
 * with the tailoring of news: an abbreviation keeps its point, a URL, an
 * address, a handle and a run of points are one token, hyphens stand apart.
 *
 * The scanner looks at one byte, knows from a table what may begin there,
 * and runs to its end. Whatever may end a sentence is noted as a mark. */
#include "token.h"

#include "unspaced.h"
#include "word.h"

/* ---- Blanks and line ends ----------------------------------------------- */

/* Skips white space; notes line ends and empty lines. */
static const char *skip_blanks(ng_scanner *s, const char *p) {
  unsigned lines = 0;
  if (*p == ' ' && p + 1 < s->end && ng_byte_class(p + 1) != NG_BYTE_BLANK &&
      ng_byte_class(p + 1) != NG_BYTE_LINE &&
      ng_byte_class(p + 1) != NG_BYTE_HIGH) {
    return p + 1;
  }
  while (p < s->end) {
    unsigned c = ng_byte_class(p);
    if (c == NG_BYTE_BLANK) {
      p++;
    } else if (c == NG_BYTE_LINE) {
      int pair = *p == '\r' && p + 1 < s->end && p[1] == '\n';
      p += pair ? 2 : 1;
      lines++;
    } else if (c == NG_BYTE_HIGH) {
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
    ng_scan_mark(s, lines > 1 ? NG_MARK_PARAGRAPH : NG_MARK_LINE);
  }
  return p;
}

/* ---- Marks -------------------------------------------------------------- */

static const char *same_end(const ng_scanner *s, const char *p) {
  const char *from = p;
  while (p < s->end && *p == *from) {
    p++;
  }
  return p;
}

static const char *scan_points(ng_scanner *s, const char *p) {
  const char *end = same_end(s, p);
  ng_scan_add(s, p, end, NG_TOKEN_MARK);
  ng_scan_mark(s, end - p > 1 ? NG_MARK_ELLIPSIS : NG_MARK_POINT);
  return end;
}

static const char *scan_ends(ng_scanner *s, const char *p) {
  const char *end = p;
  while (end < s->end && ng_byte_class(end) == NG_BYTE_ENDS) {
    end++;
  }
  ng_scan_add(s, p, end, NG_TOKEN_MARK);
  ng_scan_mark(s, NG_MARK_ENDS);
  return end;
}

static int is_terminator(const ng_scanner *s, const char *p, const char *end) {
  ng_span mark = ng_span_of(p, (size_t)(end - p));
  return (s->lists & NG_LIST_TERMINATORS) != 0 &&
         (ng_lexicon_lists(s->lexicon, mark) & NG_LIST_TERMINATORS) != 0;
}

/* A mark that the language may count among its terminators, perhaps only when
 * it stands twice. Gives its end. */
static const char *add_marklike(ng_scanner *s, const char *p, size_t len) {
  const char *end = p + len;
  if ((size_t)(s->end - end) >= len && memcmp(end, p, len) == 0 &&
      is_terminator(s, p, end + len)) {
    end += len;
  }
  ng_scan_add(s, p, end, NG_TOKEN_MARK);
  if (is_terminator(s, p, end)) {
    ng_scan_mark(s, NG_MARK_ENDS);
  } else if (*p == ';') {
    ng_scan_mark(s, NG_MARK_SEMICOLON);
  }
  return end;
}

/* #topic and @name: the sign and a word are one token. */
static const char *scan_tag(ng_scanner *s, const char *p) {
  unsigned flags = ng_scan_flags(s, p + 1), has = 0;
  int starts = p == s->text || !ng_is_wordly(ng_scan_flags_before(s, p));
  if (!starts || (flags & NG_CHAR_LETTER) == 0 ||
      (flags & NG_CHAR_UNSPACED) != 0) {
    ng_scan_add(s, p, p + 1, NG_TOKEN_SYMBOL);
    return p + 1;
  }
  const char *end = ng_scan_run(s, p + 1, &has);
  ng_scan_add(s, p, end, NG_TOKEN_LINK);
  return end;
}

/* '60s, '98: the apostrophe of a year. */
static const char *scan_year(ng_scanner *s, const char *p) {
  const char *q = p + 1;
  if (s->end - p < 3 || !ng_is_ascii_digit(q[0]) || !ng_is_ascii_digit(q[1])) {
    return NULL;
  }
  q += 2;
  q += q < s->end && *q == 's' ? 1 : 0;
  if (ng_is_wordly(ng_scan_flags(s, q)) ||
      (p > s->text && ng_is_wordly(ng_scan_flags_before(s, p)))) {
    return NULL;
  }
  ng_scan_add(s, p, q, NG_TOKEN_NUMBER);
  return q;
}

/* Does the character at `p` belong to the one before it? A picture behind a
 * joiner (ZWJ) does. */
static int is_combining(const ng_scanner *s, const char *p,
                        const ng_char_record *r) {
  return r->grapheme == NG_GB_EXTEND || r->grapheme == NG_GB_ZWJ ||
         r->grapheme == NG_GB_SPACING_MARK ||
         ((r->flags & NG_CHAR_PICTURE) != 0 && p - s->text >= 3 &&
          memcmp(p - 3, "\xE2\x80\x8D", 3) == 0);
}

static const char *scan_high(ng_scanner *s, const char *p) {
  unsigned len;
  uint32_t code = ng_utf8_decode(p, &len);
  const ng_char_record *r = ng_char(code);
  if (is_combining(s, p, r) && ng_scan_extend(s, p, p + len)) {
    return p + len;
  }
  if (r->flags & NG_CHAR_UNSPACED) {
    const char *end = ng_unspaced_end(p, s->end);
    ng_unspaced_begin(s->out, p, end);
    while (p < end && s->status == NG_OK) {
      const char *next = ng_unspaced_word(s->out, p, end);
      ng_scan_add(s, p, next, NG_TOKEN_WORD);
      p = next;
    }
    return end;
  }
  if ((r->flags & (NG_CHAR_LETTER | NG_CHAR_DIGIT)) != 0 ||
      r->grapheme == NG_GB_PREPEND) {
    return ng_scan_word(s, p, p);
  }
  if ((r->flags & NG_CHAR_SPACE) != 0 || code == 0xFEFF || code == 0x200B) {
    return skip_blanks(s, p);
  }
  if (code == 0x2026) { /* the ellipsis in one character */
    const char *end = p;
    while (s->end - end >= 3 && memcmp(end, p, 3) == 0) {
      end += 3;
    }
    ng_scan_add(s, p, end, NG_TOKEN_MARK);
    ng_scan_mark(s, NG_MARK_ELLIPSIS);
    return end;
  }
  if (r->flags & (NG_CHAR_ENDS | NG_CHAR_POINT)) {
    const char *end = p + len;
    while ((ng_scan_flags(s, end) & NG_CHAR_ENDS) != 0) {
      ng_char_at(end, &len);
      end += len;
    }
    ng_scan_add(s, p, end, NG_TOKEN_MARK);
    if ((r->flags & NG_CHAR_POINT) == 0 ||
        (ng_scan_flags_before(s, p) & ng_scan_flags(s, end) & NG_CHAR_DIGIT) ==
            0) {
      ng_scan_mark(s, NG_MARK_ENDS);
    }
    return end;
  }
  if (r->flags & NG_CHAR_PUNCT) {
    return add_marklike(s, p, len);
  }
  ng_span rest = ng_span_of(p, (size_t)(s->end - p));
  const char *end = p + ng_grapheme_break(rest, 0);
  ng_scan_add(s, p, end, NG_TOKEN_SYMBOL);
  return end;
}

/* The bracket of "a)" and "2)": the token before may be a label of a list. */
static void note_label(ng_scanner *s, const char *p) {
  const ng_segments *out = s->out;
  if (out->token_count == 0) {
    return;
  }
  uint8_t kind = out->kinds[out->token_count - 1 - out->kinds_from];
  ng_range last = out->tokens[out->token_count - 1];
  if (ng_range_len(last) <= 4 && last.end == (uint32_t)(p - s->text) &&
      (kind == NG_TOKEN_WORD || kind == NG_TOKEN_NUMBER)) {
    ng_scan_mark(s, NG_MARK_LABEL);
  }
}

/* 't, 'em: a word that begins with its apostrophe. */
static const char *scan_clitic(ng_scanner *s, const char *p) {
  unsigned has = 0;
  if ((s->lists & NG_LIST_CLITICS) == 0 ||
      (p > s->text && ng_is_wordly(ng_scan_flags_before(s, p)))) {
    return NULL;
  }
  const char *end = ng_scan_run(s, p + 1, &has);
  ng_span word = ng_span_of(p, (size_t)(end - p));
  if ((ng_lexicon_lists(s->lexicon, word) & NG_LIST_CLITICS) == 0) {
    return NULL;
  }
  ng_scan_add(s, p, end, NG_TOKEN_WORD);
  return end;
}

/* :-) and its family: eyes, a nose perhaps, a mouth, and nothing behind. */
static const char *scan_face(const ng_scanner *s, const char *p) {
  const char *q = p + 1;
  q += q < s->end && *q == '-' ? 1 : 0;
  if (q >= s->end || *q == 0 || strchr(")(DPp", *q) == NULL ||
      (p > s->text && ng_is_wordly(ng_scan_flags_before(s, p))) ||
      ng_is_wordly(ng_scan_flags(s, q + 1))) {
    return NULL;
  }
  return q + 1;
}

static const char *scan_mark(ng_scanner *s, const char *p) {
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
      ng_scan_add(s, p, end, NG_TOKEN_SYMBOL);
      return end;
    }
  }
  if (twice && strchr("',*", *p) != NULL) { /* '' and ,, stand for " */
    end = *p == '*' ? same_end(s, p) : p + 2;
    ng_scan_add(s, p, end, NG_TOKEN_MARK);
    return end;
  }
  if (*p == ')') {
    note_label(s, p);
  }
  return add_marklike(s, p, 1);
}

static const char *scan_symbol(ng_scanner *s, const char *p) {
  const char *end = same_end(s, p);
  ng_scan_add(s, p, end, *p == '`' ? NG_TOKEN_MARK : NG_TOKEN_SYMBOL);
  return end;
}

static const char *scan_token(ng_scanner *s, const char *p) {
  switch (ng_byte_class(p)) {
  case NG_BYTE_LETTER:
  case NG_BYTE_DIGIT:
    return ng_scan_word(s, p, p);
  case NG_BYTE_POINT:
    return scan_points(s, p);
  case NG_BYTE_ENDS:
    return scan_ends(s, p);
  case NG_BYTE_DASH: {
    const char *end = same_end(s, p);
    ng_scan_add(s, p, end, NG_TOKEN_MARK);
    return end;
  }
  case NG_BYTE_MARK:
    return scan_mark(s, p);
  case NG_BYTE_HASH:
  case NG_BYTE_AT:
    return scan_tag(s, p);
  case NG_BYTE_HIGH:
    return scan_high(s, p);
  default:
    return scan_symbol(s, p);
  }
}

/* Every UAX #29 segment that is not white space. */
ng_status ng_tokens_plain(ng_scanner *s) {
  ng_span text = ng_span_of(s->text, (size_t)(s->end - s->text));
  for (size_t at = 0; at < text.len && s->status == NG_OK;) {
    const char *p = s->text + at;
    size_t next = ng_word_break(text, at);
    unsigned len;
    const ng_char_record *r = ng_char_at(p, &len);
    if ((r->flags & ng_scan_flags_before(s, s->text + next) & NG_CHAR_SPACE) !=
        0) { /* a blank with an accent is a token */
      skip_blanks(s, p);
    } else {
      ng_scan_add(s, p, s->text + next,
                  r->flags & NG_CHAR_LETTER  ? NG_TOKEN_WORD
                  : r->flags & NG_CHAR_DIGIT ? NG_TOKEN_NUMBER
                  : r->flags & NG_CHAR_PUNCT ? NG_TOKEN_MARK
                                             : NG_TOKEN_SYMBOL);
      if (r->flags & NG_CHAR_ENDS) {
        ng_scan_mark(s, NG_MARK_ENDS);
      } else if (r->flags & NG_CHAR_POINT) {
        ng_scan_mark(s, NG_MARK_POINT);
      }
    }
    at = next;
  }
  s->at = s->end;
  return s->status;
}

/* ---- The common case: words of letters ----------------------------------- */

/* Behind these a word of letters may go on, or become something else; behind a
 * hyphen only where the language joins hyphened words. */
enum { GOES_ON = 1, JOINS = 2 };
static const uint8_t BEHIND[128] = {
    ['.'] = GOES_ON, ['\''] = GOES_ON, [':'] = GOES_ON, ['&'] = GOES_ON,
    ['@'] = GOES_ON, ['$'] = GOES_ON,  ['_'] = GOES_ON, ['-'] = JOINS,
    ['0'] = GOES_ON, ['1'] = GOES_ON,  ['2'] = GOES_ON, ['3'] = GOES_ON,
    ['4'] = GOES_ON, ['5'] = GOES_ON,  ['6'] = GOES_ON, ['7'] = GOES_ON,
    ['8'] = GOES_ON, ['9'] = GOES_ON,
};

/* Does a word of letters end before `c` for sure? */
static int ends_word(const ng_scanner *s, unsigned char c) {
  return c < 0x80 &&
         (BEHIND[c] == 0 ||
          (BEHIND[c] == JOINS && (s->flags & NG_FLAG_JOIN_HYPHENS) == 0));
}

/* A bit for each byte from `p` on that is no letter, as far as that was looked
 * at; looks anew when there is none. 0: not here. */
static uint64_t other_bits(ng_scanner *s, const char *p) {
  size_t passed = (size_t)(p - s->looked_at);
  uint64_t others = passed < NG_LETTERS ? s->others >> passed : 0;
  if (others == 0 && s->end - p > NG_LETTERS + 1) {
    others = ~ng_letters(p);
  }
  return others;
}

/* Takes words of letters with the blanks and commas behind them, as long as
 * nothing else comes. Gives where it stopped, and in *known the end of the
 * letters there. Most of a text goes this way, sixty-four bytes at a time. */
static const char *scan_easy_words(ng_scanner *s, const char *p,
                                   const char **known) {
  ng_segments *out = s->out;
  size_t old = out->token_count;
  /* Own names: writing a kind may change anything, for all the compiler knows.
   */
  ng_range *tokens = old < out->token_limit ? out->tokens + old : NULL;
  uint8_t *kinds = tokens != NULL ? out->kinds + (old - out->kinds_from) : NULL;
  const char *text = s->text;
  size_t count = 0, room = out->token_limit - old, n = 0;
  int comma_is_easy = (s->lists & NG_LIST_TERMINATORS) == 0;
  uint64_t others = other_bits(s, p);
  while (others != 0 && room - count > NG_LETTERS) {
    uint32_t begin = (uint32_t)(p - text);
    n = ng_letters_first(others);
    tokens[count] = (ng_range){begin, begin + (uint32_t)n};
    kinds[count] = NG_TOKEN_WORD;
    if (p[n] == ' ') {
      count += n != 0;
      p += n + 1;
      others = others >> n >> 1;
    } else if (n == 0 || !ends_word(s, (unsigned char)p[n])) {
      break;
    } else {
      count++;
      p += n;
      others >>= n;
      if (*p == ',' && p[1] == ' ' && comma_is_easy) {
        begin += (uint32_t)n;
        tokens[count] = (ng_range){begin, begin + 1};
        kinds[count++] = NG_TOKEN_MARK;
        p += 2;
        others >>= 2;
      }
    }
    n = 0;
    if (others == 0) { /* the word goes on where we have not looked */
      s->looked_at = p;
      s->others = 0;
      others = other_bits(s, p);
    }
  }
  out->token_count = old + count;
  s->looked_at = p;
  s->others = others;
  *known = p + n;
  return p;
}

/* Takes the word that begins at `p` with the letters before `known`. The last
 * words of sentences, which most of these are, have a shorter way. */
static const char *scan_known_word(ng_scanner *s, const char *p,
                                   const char *known) {
  int is_last = *known == '.' && s->end - known > 1 &&
                (known[1] == ' ' || known[1] == '\n');
  return is_last ? ng_scan_last_word(s, p, known) : ng_scan_word(s, p, known);
}

static const char *scan_anything(ng_scanner *s, const char *p) {
  unsigned c = ng_byte_class(p);
  return c == NG_BYTE_BLANK || c == NG_BYTE_LINE ? skip_blanks(s, p)
                                                 : scan_token(s, p);
}

void ng_tokens_begin(ng_scanner *s, const ng_lexicon *lexicon, ng_span text,
                     unsigned flags, ng_segments *out) {
  *s = (ng_scanner){
      .lexicon = lexicon,
      .text = text.data,
      .end = text.data + text.len,
      .at = text.data,
      .looked_at = text.data,
      .out = out,
      .drops_kinds = (flags & NG_SEGMENT_RANGES) != 0,
      .flags = ng_lexicon_flags(lexicon),
      .lists = ng_lexicon_filled(lexicon),
  };
  out->token_count = out->mark_count = out->kinds_from = 0;
  ng_scan_set_limit(out);
}

ng_status ng_tokens_go_on(ng_scanner *s, size_t bytes) {
  const char *p = s->at;
  const char *stop = (size_t)(s->end - p) > bytes ? p + bytes : s->end;
  while (p < stop && s->status == NG_OK) {
    const char *known;
    p = scan_easy_words(s, p, &known);
    p = known > p ? scan_known_word(s, p, known) : scan_anything(s, p);
  }
  s->at = p;
  return s->status;
}

void ng_tokens_free(ng_segments *segments) {
  ng_allocator a = segments->allocator;
  if (segments->tokens != NULL) {
    a.resize(a.user, segments->tokens,
             segments->token_room * sizeof *segments->tokens, 0);
  }
  if (segments->kinds != NULL) {
    a.resize(a.user, segments->kinds, segments->kind_room, 0);
  }
  if (segments->marks != NULL) {
    a.resize(a.user, segments->marks,
             segments->mark_room * sizeof *segments->marks, 0);
  }
  ng_unspaced_free(segments);
}
