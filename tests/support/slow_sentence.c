/* Sentences, slowly: rule after rule of sentence.c and finder.c. Every question
 * about quotes and brackets is answered by counting from the start again. A
 * paragraph knows nothing of its neighbours. */
#include "slow_paragraph.h"

#define SHORT_LINE 60    /* bytes */
#define LONGEST_ASIDE 60 /* tokens */
#define PAIR (NG_CHAR_OPEN | NG_CHAR_CLOSE | NG_CHAR_QUOTE)

/* ---- Quotes and brackets ------------------------------------------------ */

/* How token `i` quotes or brackets. */
static unsigned pair(const paragraph *p, size_t i) {
  uint32_t c = code(p, i);
  if (kind(p, i) != NG_TOKEN_MARK) {
    return 0;
  }
  if (bytes(p, i) == 2 && (c == ',' || c == '`')) {
    return NG_CHAR_OPEN | NG_CHAR_QUOTE;
  }
  return flags(p, i) & PAIR;
}

static int is_quote(const paragraph *p, size_t i) {
  return (pair(p, i) & NG_CHAR_QUOTE) != 0;
}

/* Is a quotation open before token `end`? */
static int in_quote(const paragraph *p, size_t end) {
  int open = 0;
  for (size_t i = p->begin; i < end; i++) {
    if (!is_quote(p, i)) {
      continue;
    }
    if (touches(p, i) != touches(p, i + 1)) {
      open = touches(p, i + 1);
    } else if (pair(p, i) & (NG_CHAR_OPEN | NG_CHAR_CLOSE)) {
      open = (pair(p, i) & NG_CHAR_OPEN) != 0;
    } else {
      open = !open;
    }
  }
  return open;
}

/* How many brackets of this sentence are open before token `end`? Where the
 * outermost opened is left in *opened. */
static unsigned depth_before(const paragraph *p, size_t end, size_t *opened) {
  unsigned depth = 0;
  for (size_t i = p->first; i < end; i++) {
    if (is_quote(p, i)) {
      continue;
    }
    if (pair(p, i) & NG_CHAR_OPEN) {
      *opened = depth == 0 ? i : *opened;
      depth++;
    } else if ((pair(p, i) & NG_CHAR_CLOSE) != 0 && depth > 0) {
      depth--;
    }
  }
  return depth;
}

/* Are we in brackets that began inside the sentence and close again soon? */
static int in_aside(const paragraph *p, size_t next) {
  size_t opened = 0;
  unsigned depth = depth_before(p, next, &opened);
  if (depth == 0 || opened == p->first) {
    return 0;
  }
  for (size_t i = next; i < p->end && i < next + LONGEST_ASIDE; i++) {
    if (is_quote(p, i)) {
      continue;
    }
    depth += (pair(p, i) & NG_CHAR_OPEN) != 0;
    depth -= (pair(p, i) & NG_CHAR_CLOSE) != 0;
    if (depth == 0) {
      return 1;
    }
  }
  return 0;
}

/* Does the quote or bracket `i`, which touches nothing, close? */
static int closes_apart(const paragraph *p, size_t i, int quoted) {
  if (pair(p, i) & (NG_CHAR_OPEN | NG_CHAR_CLOSE)) {
    return (pair(p, i) & NG_CHAR_CLOSE) != 0;
  }
  if (quoted || bytes(p, i) == 2) {
    return 1;
  }
  for (size_t k = i + 1; k < p->end && k < i + LONGEST_ASIDE; k++) {
    if (ng_span_equals(text(p, k), text(p, i))) {
      return 0;
    }
  }
  return 1;
}

/* Only a blank or two before token `i`, no line end. */
static int is_near(const paragraph *p, size_t i) {
  size_t from = p->s->tokens[i - 1].end, to = p->s->tokens[i].begin;
  for (size_t k = from; k < to; k++) {
    if (slow_is(p->s, k, '\n')) {
      return 0;
    }
  }
  return slow_bytes(p->s, from, to) <= 3;
}

/* Does token `i` close what stands before it? */
static int is_closer(const paragraph *p, size_t i, int quoted) {
  unsigned how = pair(p, i);
  int apart = !touches(p, i + 1);
  if (how == 0 || (how & (NG_CHAR_OPEN | NG_CHAR_QUOTE)) == NG_CHAR_OPEN) {
    return 0;
  }
  if (!touches(p, i)) {
    return apart && is_near(p, i) && closes_apart(p, i, quoted);
  }
  return (how & NG_CHAR_CLOSE) != 0 || apart ||
         (flags(p, i + 1) & NG_CHAR_LETTER) == 0;
}

/* The token after a note behind a mark: [12], or a bare number. */
static size_t skip_note(const paragraph *p, size_t i) {
  if (i + 2 < p->end && code(p, i) == '[' &&
      (!touches(p, i + 3) || code(p, i + 3) == '[') &&
      kind(p, i + 1) == NG_TOKEN_NUMBER && code(p, i + 2) == ']') {
    return i + 3;
  }
  if (i < p->end && touches(p, i) && touches(p, i - 1) &&
      kind(p, i) == NG_TOKEN_NUMBER && bytes(p, i) <= 2 && !touches(p, i + 1)) {
    return i + 1;
  }
  return i;
}

/* :-) behind a blank, or an emoji that touches no word behind it. */
static int is_face(const paragraph *p, size_t i) {
  if (i >= p->end || kind(p, i) != NG_TOKEN_SYMBOL || !is_near(p, i)) {
    return 0;
  }
  int typed = !touches(p, i) && bytes(p, i) > 1 &&
              (code(p, i) == ':' || code(p, i) == ';');
  int emoji = code(p, i) >= 0x1F000 &&
              !(touches(p, i + 1) && kind(p, i + 1) != NG_TOKEN_SYMBOL);
  return typed || emoji;
}

/* The first token after the mark that does not belong to the sentence that the
 * mark may end. */
static size_t skip_closers(const paragraph *p, size_t mark) {
  size_t i = mark + 1;
  int quoted = in_quote(p, i);
  while (i < p->end && is_closer(p, i, quoted)) {
    i++;
  }
  while (skip_note(p, i) != i) {
    i = skip_note(p, i);
  }
  while (is_face(p, i)) {
    i++;
  }
  return i;
}

/* ---- What follows ------------------------------------------------------- */

static int is_bullet(const paragraph *p, size_t i) {
  return (kind(p, i) == NG_TOKEN_MARK || kind(p, i) == NG_TOKEN_SYMBOL) &&
         !touches(p, i) && bytes(p, i) <= 3 &&
         has_list(p, i, NG_LIST_LIST_MARKS);
}

static int is_dash(const paragraph *p, size_t i) {
  return kind(p, i) == NG_TOKEN_MARK && (flags(p, i) & NG_CHAR_DASH) != 0;
}

/* The token that shows how the text goes on: behind up to four quotes, dashes
 * and bullets. */
static size_t skip_openers(const paragraph *p, size_t from) {
  size_t i = from;
  while (i < p->end && i < from + 4 &&
         ((pair(p, i) & (NG_CHAR_OPEN | NG_CHAR_QUOTE)) != 0 || is_dash(p, i) ||
          is_bullet(p, i))) {
    i++;
  }
  return i;
}

/* iPhone: a capital in the second or third byte. */
static int is_camel(const paragraph *p, size_t i) {
  ng_span word = text(p, i);
  int second = word.len > 2 && word.data[1] >= 'A' && word.data[1] <= 'Z';
  int third = word.len > 2 && word.data[2] >= 'A' && word.data[2] <= 'Z';
  return second || third;
}

/* END LOWER UPPER DIGIT CASELESS STOP SYMBOL, as letters of the table below. */
static char follower(const paragraph *p, size_t i) {
  if (i >= p->end) {
    return 'e';
  }
  unsigned f = flags(p, i);
  if (kind(p, i) == NG_TOKEN_LINK || (f & NG_CHAR_UPPER) != 0) {
    return 'U';
  }
  if (f & NG_CHAR_LOWER) {
    return is_camel(p, i) ? 'U' : 'l';
  }
  if (f & NG_CHAR_DIGIT) {
    return 'd';
  }
  if (f & NG_CHAR_LETTER) {
    return 'c';
  }
  if (kind(p, i) != NG_TOKEN_MARK) {
    return '$';
  }
  int inverted = code(p, i) == 0xBF || code(p, i) == 0xA1;
  return inverted && bytes(p, i) == 2 ? 'U' : ',';
}

/* A word that likes to begin sentences; l' counts as l. */
static int is_starter(const paragraph *p, size_t i) {
  const slow_token *t = &p->s->tokens[i];
  int elided = t->end > t->begin + 1 && (slow_is(p->s, t->end - 1, '\'') ||
                                         slow_is(p->s, t->end - 1, 0x2019));
  size_t end = elided ? t->end - 1 : t->end;
  return (slow_lists(p->s, t->begin, end) & NG_LIST_STARTERS) != 0;
}

/* An abbreviation of one of these lists. */
static int is_abbreviation(const paragraph *p, size_t i, uint32_t list) {
  const slow_token *t = &p->s->tokens[i];
  return kind(p, i) == NG_TOKEN_ABBREVIATION &&
         (slow_abbreviation(p->s, t->begin, t->end - 1) & list) != 0;
}

/* A title that is no street: first, or behind a word with a small letter. */
static int is_before_name(const paragraph *p, size_t i) {
  return is_abbreviation(p, i, NG_LIST_TITLES) &&
         (i == p->first || (kind(p, i - 1) == NG_TOKEN_WORD &&
                            (flags(p, i - 1) & NG_CHAR_LOWER) != 0));
}

/* All words so far have a capital or three bytes at most, and so has the word
 * behind a starter that is no stop word. */
static int is_in_headline(const paragraph *p, const ng_mark *m, size_t shown) {
  if (shown + 1 >= p->end || m->token > p->first + 12 ||
      !is_name(p, shown + 1) || has_list(p, shown, NG_LIST_STOP_WORDS)) {
    return 0;
  }
  for (size_t i = p->first; i < m->token; i++) {
    int mark = (flags(p, i) & NG_CHAR_PUNCT) != 0;
    int short_word = bytes(p, i) <= 3 && kind(p, i) != NG_TOKEN_NUMBER;
    if (!is_name(p, i) && !mark && !short_word) {
      return 0;
    }
  }
  return 1;
}

/* A capital behind a mark that wants a starter. */
static int before_capital(const paragraph *p, const ng_mark *m, size_t next,
                          size_t shown) {
  int starts = is_starter(p, shown);
  if (m->kind == NG_MARK_SEMICOLON) {
    return starts &&
           !(bytes(p, shown) == 1 && has_list(p, shown, NG_LIST_PRONOUNS));
  }
  if (m->kind == NG_MARK_INITIAL) {
    return starts;
  }
  if (starts && is_before_name(p, m->token)) {
    return 0;
  }
  if (is_dash(p, next) && (bytes(p, next) > 1 || is_name(p, m->token))) {
    return 0;
  }
  if (starts) {
    return !is_in_headline(p, m, shown);
  }
  return m->token > p->first + 1 && kind(p, m->token - 1) == NG_TOKEN_NUMBER &&
         has_list(p, p->first, NG_LIST_PRONOUNS) &&
         is_abbreviation(p, shown, NG_LIST_TITLES);
}

/* What may follow a mark when a sentence ends there; S: a capital, when it is
 * one of a starter. */
static int table_says(const paragraph *p, const ng_mark *m, size_t next,
                      size_t shown) {
  static const char *const answers[] = {
      [NG_MARK_POINT] = "eUdc$",  [NG_MARK_ENDS] = "eUdc$",
      [NG_MARK_ELLIPSIS] = "eU",  [NG_MARK_NEVER] = "e",
      [NG_MARK_MAY] = "eS",       [NG_MARK_OFTEN] = "eU",
      [NG_MARK_INITIAL] = "eS",   [NG_MARK_ORDINAL] = "e",
      [NG_MARK_SEMICOLON] = "eS",
  };
  char how = follower(p, shown);
  return strchr(answers[m->kind], how) != NULL ||
         (how == 'U' && strchr(answers[m->kind], 'S') != NULL &&
          before_capital(p, m, next, shown));
}

/* Informal texts begin sentences with small letters. */
static int starts_small(const paragraph *p, const ng_mark *m, size_t next) {
  size_t word = skip_openers(p, next);
  return follower(p, word) == 'l' && slow_begins_small(p, m, next, word);
}

/* The same where nothing has a capital: no stop word but a pronoun at first,
 * and a mark behind the verb that is no colon. */
static int names_speaker_unspaced(const paragraph *p, size_t from) {
  for (size_t i = from; i + 1 < p->end && i < from + 4; i++) {
    if ((flags(p, i) & NG_CHAR_UNSPACED) == 0) {
      return 0;
    }
    if (i > from && has_list(p, i, NG_LIST_SPEECH_VERBS)) {
      return kind(p, i + 1) == NG_TOKEN_MARK && code(p, i + 1) != ':' &&
             code(p, i + 1) != 0xFF1A;
    }
    if (has_list(p, i, NG_LIST_STOP_WORDS) &&
        !(i == from && has_list(p, i, NG_LIST_PRONOUNS))) {
      return 0;
    }
  }
  return 0;
}

/* One to three names, then a verb of speech. */
static int names_speaker(const paragraph *p, size_t from) {
  for (size_t i = from; i < p->end && i < from + 4; i++) {
    int word =
        kind(p, i) == NG_TOKEN_WORD || kind(p, i) == NG_TOKEN_ABBREVIATION;
    if (word && i > from && has_list(p, i, NG_LIST_SPEECH_VERBS)) {
      return 1;
    }
    if (!word || !is_name(p, i)) {
      return 0;
    }
  }
  return 0;
}

/* Yahoo! Inc., and "No!" Smith said. */
static int is_tied(const paragraph *p, const ng_mark *m, size_t next) {
  if (m->kind != NG_MARK_ENDS) {
    return 0;
  }
  if (kind(p, next) == NG_TOKEN_ABBREVIATION) {
    const slow_token *t = &p->s->tokens[next];
    return memchr(text(p, next).data, '.', bytes(p, next) - 1) == NULL &&
           (slow_abbreviation(p->s, t->begin, t->end - 1) & NG_LIST_MAY_END) !=
               0;
  }
  return next > m->token + 1u && is_quote(p, next - 1) &&
         ((flags(p, next) & NG_CHAR_UNSPACED) != 0
              ? names_speaker_unspaced(p, next)
              : names_speaker(p, next));
}

static int begins_with_ellipsis(const paragraph *p, size_t i) {
  return kind(p, i) == NG_TOKEN_MARK && !touches(p, i) && touches(p, i + 1) &&
         bytes(p, i) >= 3 && (code(p, i) == '.' || code(p, i) == 0x2026) &&
         (flags(p, i + 1) & NG_CHAR_LETTER) != 0;
}

/* May a sentence end where no blank follows? */
static int ends_unspaced(const paragraph *p, size_t mark, size_t next) {
  uint32_t c = code(p, mark);
  if (next > mark + 1 && ng_char(code(p, next))->script == NG_SCRIPT_HIRAGANA) {
    return 0;
  }
  if ((c >= 0x80 && (c < 0x2000 || c > 0x2FFF)) ||
      (flags(p, next) & NG_CHAR_UNSPACED) != 0) {
    return 1;
  }
  return is_name(p, next) && touches(p, mark) &&
         kind(p, mark) == NG_TOKEN_MARK && kind(p, mark - 1) == NG_TOKEN_WORD;
}

/* ---- Lists -------------------------------------------------------------- */

/* Does the sentence have nothing yet but a label? */
static int is_label_of_sentence(const paragraph *p, const ng_mark *m) {
  size_t i = p->first;
  while (i < m->token && i < p->first + 4 &&
         (kind(p, i) == NG_TOKEN_MARK || kind(p, i) == NG_TOKEN_SYMBOL)) {
    i++;
  }
  if (m->token > i + 1 || (m->token == i && kind(p, i) == NG_TOKEN_MARK)) {
    return 0;
  }
  ng_span label = text(p, i);
  int year = label.len == 4 && (memcmp(label.data, "19", 2) == 0 ||
                                memcmp(label.data, "20", 2) == 0);
  return kind(p, i) == NG_TOKEN_NUMBER
             ? label.len <= 4 && !year
             : ng_label_exists(ng_label_read(text(p, i)));
}

/* The token where the list item begins whose label ends at the mark. */
static size_t item_begin(const paragraph *p, const ng_mark *m,
                         ng_label *label) {
  size_t at = m->token;
  if (kind(p, at) == NG_TOKEN_MARK) {
    if (at <= p->first || !touches(p, at)) {
      return NG_NONE;
    }
    at--;
  }
  *label = ng_label_read(text(p, at));
  if (!ng_label_exists(*label)) {
    return NG_NONE;
  }
  while (at > p->first && m->token - at < 4 &&
         ((touches(p, at) && code(p, at - 1) == '(') || is_bullet(p, at - 1))) {
    at--;
  }
  return at == p->first || !touches(p, at) ? at : NG_NONE;
}

/* The 1. before 1. 2025 */
static int follows_day(const paragraph *p, size_t i) {
  return i >= p->first + 2 && touches(p, i - 1) &&
         kind(p, i - 2) == NG_TOKEN_NUMBER && bytes(p, i - 2) <= 2;
}

/* 1. or a. or i. right behind the end of something. */
static int begins_list(const paragraph *p, ng_label label, size_t begin) {
  return (label.number == 1 || label.letter == 'a' || label.roman == 1) &&
         begin > p->first && !(label.number != 0 && follows_day(p, begin)) &&
         kind(p, begin - 1) == NG_TOKEN_MARK &&
         (flags(p, begin - 1) & (NG_CHAR_POINT | NG_CHAR_ENDS)) != 0;
}

/* The first token of a list item that ends the sentence before; 0: none. */
static size_t split_item(paragraph *p, const ng_mark *m) {
  ng_label label;
  size_t begin = item_begin(p, m, &label);
  if (begin == NG_NONE || m->kind == NG_MARK_SEMICOLON) {
    return 0;
  }
  int initials = begin > p->first && begin <= p->first + 2 &&
                 kind(p, begin - 1) != NG_TOKEN_WORD;
  int splits =
      begin != p->first && !initials &&
      (ng_label_follows(p->label, label) || begins_list(p, label, begin));
  if (splits || begin == p->first) {
    p->label = label;
  }
  return splits ? begin : 0;
}

/* ---- Decisions ---------------------------------------------------------- */

/* Does a single line end separate? */
static int line_separates(const paragraph *p, size_t next) {
  size_t from = p->s->tokens[p->first].begin, to = p->s->tokens[next - 1].end;
  char how = follower(p, skip_openers(p, next));
  if (is_bullet(p, next) || ng_char(code(p, next))->script == NG_SCRIPT_THAI) {
    return 1;
  }
  if (flags(p, next - 1) & (NG_CHAR_ENDS | NG_CHAR_POINT)) {
    return how != 'l' && how != ',';
  }
  if (how == 'l') {
    return next - p->first <= 3;
  }
  return how != ',' && slow_bytes(p->s, from, to) <= SHORT_LINE;
}

/* Brackets that opened inside the sentence closed just before an unspaced word.
 */
static int is_behind_title(const paragraph *p, size_t next) {
  if (depth_before(p, next, &(size_t){0}) != 0 ||
      (flags(p, next) & NG_CHAR_UNSPACED) == 0 || is_quote(p, next - 1) ||
      (pair(p, next - 1) & NG_CHAR_CLOSE) == 0) {
    return 0;
  }
  size_t opened = 0;
  depth_before(p, next, &opened);
  return opened > p->first;
}

/* Does the table split, but not what is known besides? */
static int is_held(const paragraph *p, const ng_mark *m, size_t next) {
  char how = follower(p, skip_openers(p, next));
  if (is_label_of_sentence(p, m) || is_tied(p, m, next) || in_aside(p, next)) {
    return 1;
  }
  if (m->kind == NG_MARK_POINT && (how == 'd' || how == 'c') &&
      slow_in_date(p, m->token, next)) {
    return 1;
  }
  return how == 'c' && is_behind_title(p, next);
}

/* The first token of the next sentence, when this one ends at the mark; else 0.
 */
static size_t decide(const paragraph *p, const ng_mark *m) {
  if (m->kind == NG_MARK_LABEL || m->kind == NG_MARK_PARAGRAPH) {
    return 0;
  }
  if (m->kind == NG_MARK_LINE) {
    size_t next = m->token + 1u;
    return next < p->end && line_separates(p, next) ? next : 0;
  }
  size_t next = skip_closers(p, m->token);
  if (next == p->end) {
    return next;
  }
  if (touches(p, next) && !ends_unspaced(p, m->token, next)) {
    return 0;
  }
  if (begins_with_ellipsis(p, next)) {
    return m->kind <= NG_MARK_ENDS ? next : 0;
  }
  int ends =
      table_says(p, m, next, skip_openers(p, next)) || starts_small(p, m, next);
  return ends && !is_held(p, m, next) ? next : 0;
}

static void begin_sentence(slow_text *s, paragraph *p, size_t token) {
  if (token > p->first) {
    p->first = token;
    if (token < p->end) {
      s->sentences[s->sentence_count++] = token;
    }
  }
}

static void split_paragraph(slow_text *s, size_t begin, size_t end) {
  paragraph p = {.s = s, .begin = begin, .end = end, .first = begin};
  s->sentences[s->sentence_count++] = begin;
  for (size_t i = 0; i < s->mark_count; i++) {
    const ng_mark *m = &s->marks[i];
    if (m->token < p.first || m->token >= end) {
      continue;
    }
    if (m->kind < NG_MARK_LINE) {
      begin_sentence(s, &p, split_item(&p, m));
    }
    begin_sentence(s, &p, decide(&p, m));
  }
}

void slow_sentences(slow_text *s) {
  size_t begin = 0;
  for (size_t i = 0; i < s->mark_count; i++) {
    size_t end = s->marks[i].token + 1u;
    if (s->marks[i].kind == NG_MARK_PARAGRAPH && end < s->token_count) {
      split_paragraph(s, begin, end);
      begin = end;
    }
  }
  if (begin < s->token_count) {
    split_paragraph(s, begin, s->token_count);
  }
}
