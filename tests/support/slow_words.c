/* The slow rules about words with small letters and dates in figures. */
#include "slow_paragraph.h"

/* A word that its point surely does not abbreviate. */
static int is_whole_word(const paragraph *p, const ng_mark *m, int before) {
  if (m->token == 0 || !touches(p, m->token) ||
      kind(p, m->token - 1) != NG_TOKEN_WORD) {
    return 0;
  }
  size_t i = m->token - 1u;
  int small = (flags(p, i) & NG_CHAR_LOWER) != 0;
  size_t letters = p->s->tokens[i].end - p->s->tokens[i].begin;
  if (m->kind == NG_MARK_ENDS) {
    return small;
  }
  if (memchr(text(p, i).data, '.', bytes(p, i)) != NULL) {
    return 0;
  }
  if (letters >= 6) {
    return 1;
  }
  if (i > p->first && kind(p, i - 1) == NG_TOKEN_NUMBER) {
    return 0;
  }
  if (has_list(p, i, NG_LIST_STOP_WORDS) && (before || letters >= 4)) {
    return 1;
  }
  return before && letters >= (small ? 3 : 5);
}

/* "he said", "said he", and behind a question "wonders he". */
static int speaks(const paragraph *p, const ng_mark *m, size_t i) {
  return has_list(p, i, NG_LIST_SPEECH_VERBS) ||
         has_list(p, i + 1, NG_LIST_SPEECH_VERBS) ||
         (m->kind == NG_MARK_ENDS && has_list(p, i + 1, NG_LIST_PRONOUNS) &&
          !has_list(p, i, NG_LIST_STOP_WORDS | NG_LIST_STARTERS));
}

/* Another ! or ? within six words. */
static int ends_soon(const paragraph *p, size_t from) {
  for (size_t i = from; i < from + 6 && i < p->end; i++) {
    if (flags(p, i) & NG_CHAR_ENDS) {
      return 1;
    }
  }
  return 0;
}

static int knows_starters(const slow_text *s) {
  for (size_t i = 0; i < s->word_count; i++) {
    if (s->words[i].lists & NG_LIST_STARTERS) {
      return 1;
    }
  }
  return 0;
}

/* Informal texts begin sentences with small letters. */
int slow_begins_small(const paragraph *p, const ng_mark *m, size_t next,
                      size_t word) {
  if (m->kind > NG_MARK_ENDS || next != m->token + 1u || word > next + 1 ||
      !knows_starters(p->s)) {
    return 0;
  }
  int starts = has_list(p, word, NG_LIST_STARTERS);
  int dash = kind(p, p->first) == NG_TOKEN_MARK &&
             (flags(p, p->first) & NG_CHAR_DASH) != 0;
  if (m->kind == NG_MARK_ENDS &&
      (word != next || dash || (!starts && ends_soon(p, word)))) {
    return 0;
  }
  return is_whole_word(p, m, starts) && !speaks(p, m, word) &&
         ng_char(code(p, word))->script != NG_SCRIPT_ARMENIAN;
}

/* How many digits has the number at token `i`, with or without its point? */
static size_t digits_at(const paragraph *p, size_t i) {
  if (i < p->first || i >= p->end || kind(p, i) != NG_TOKEN_NUMBER) {
    return 0;
  }
  const slow_token *t = &p->s->tokens[i];
  size_t end = slow_is(p->s, t->end - 1, '.') ? t->end - 1 : t->end;
  for (size_t k = t->begin; k < end; k++) {
    if (p->s->chars[k].code < '0' || p->s->chars[k].code > '9') {
      return 0;
    }
  }
  return end - t->begin;
}

/* And the one whose point is token `i`, or holds it? */
static size_t digits_before(const paragraph *p, size_t i) {
  int mark = kind(p, i) == NG_TOKEN_MARK && i > p->first;
  return digits_at(p, mark ? i - 1 : i);
}

/* 24. 12. 2025, and 2025. 12. 24. before an hour. */
int slow_in_date(const paragraph *p, size_t point, size_t next) {
  size_t before = digits_before(p, point), behind = digits_at(p, next);
  if (before == 0 || before > 4 || before == 3 || point < p->first + 2) {
    return 0;
  }
  size_t at = kind(p, point) == NG_TOKEN_MARK ? point - 2 : point - 1;
  size_t first = digits_before(p, at);
  int day_and_month = before <= 2 && (first == 1 || first == 2);
  if (behind == 0) {
    return day_and_month && at > p->first + 2 && digits_before(p, at - 2) == 4;
  }
  if (behind == 4) {
    return day_and_month;
  }
  int pointed = bytes(p, next) > behind ||
                (touches(p, next + 1) && code(p, next + 1) == '.');
  return behind <= 2 && pointed;
}
