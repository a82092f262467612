/* Sentences that begin with a small letter, as in messages, comments and lists:
 * only when the word before the mark is no abbreviation that we do not know. */
#include "small.h"

enum {
  LONG = 6,         /* letters: no abbreviation is longer */
  LONG_BEFORE = 3,  /* before a word that likes to begin sentences */
  LONG_CAPITAL = 5, /* the same, of a word with a capital */
  LONG_STOP = 4,    /* of a stop word; shorter ones are units, too: in */
  FEW_WORDS = 6     /* of one question in a row of them */
};

/* Is the word before `mark` surely none that its point abbreviates? `before`: a
 * word that likes to begin sentences follows. */
static int is_whole_word(const ng_finder *f, const ng_mark *mark, int before) {
  size_t i = mark->token;
  if (i == 0 || !ng_finder_touches(f, i) ||
      ng_finder_kind(f, i - 1) != NG_TOKEN_WORD) {
    return 0;
  }
  ng_span word = ng_finder_token(f, i - 1);
  int small = (ng_finder_flags(f, i - 1) & NG_CHAR_LOWER) != 0;
  if (mark->kind == NG_MARK_ENDS) {
    return small; /* not Yahoo! */
  }
  if (memchr(word.data, '.', word.len) != NULL) {
    return 0;
  }
  size_t letters = ng_utf8_count(word);
  if (letters < LONG && i > f->first + 1 &&
      ng_finder_kind(f, i - 2) == NG_TOKEN_NUMBER) {
    return 0; /* a unit, as it seems */
  }
  int stop = (ng_finder_lists(f, i - 1) & NG_LIST_STOP_WORDS) != 0;
  return letters >= LONG || (stop && (before || letters >= LONG_STOP)) ||
         (before && letters >= (small ? LONG_BEFORE : LONG_CAPITAL));
}

/* Does the speaker follow: a verb of speech first or second, or behind a
 * question any word and a pronoun ("wonders she")? */
static int speaks(const ng_finder *f, const ng_mark *mark, size_t i) {
  uint32_t first = ng_finder_lists(f, i), second = 0;
  if (i + 1 < f->end) {
    second = ng_finder_lists(f, i + 1);
  }
  return ((first | second) & NG_LIST_SPEECH_VERBS) != 0 ||
         (mark->kind == NG_MARK_ENDS && (second & NG_LIST_PRONOUNS) != 0 &&
          (first & (NG_LIST_STOP_WORDS | NG_LIST_STARTERS)) == 0);
}

/* A dash begins what is spoken. */
static int begins_with_dash(const ng_finder *f) {
  return ng_finder_kind(f, f->first) == NG_TOKEN_MARK &&
         (ng_finder_flags(f, f->first) & NG_CHAR_DASH) != 0;
}

/* Does another ! or ? come a few words from `i` on: a row of questions? */
static int ends_soon(const ng_finder *f, size_t i) {
  for (size_t end = i + FEW_WORDS; i < end && i < f->end; i++) {
    if ((ng_finder_flags(f, i) & NG_CHAR_ENDS) != 0) {
      return 1;
    }
  }
  return 0;
}

/* The point is a comma of sorts in Armenian. */
static int is_armenian(const ng_finder *f, size_t i) {
  unsigned len;
  return ng_char_at(f->text + f->out->tokens[i].begin, &len)->script ==
         NG_SCRIPT_ARMENIAN;
}

ng_reason ng_small_begins(const ng_finder *f, const ng_mark *mark) {
  size_t word = f->shown;
  if (mark->kind > NG_MARK_ENDS || f->next != mark->token + 1u ||
      word > f->next + 1 ||
      (ng_lexicon_filled(f->lexicon) & NG_LIST_STARTERS) == 0) {
    return NG_BECAUSE_LOWER;
  }
  int starts = (ng_finder_lists(f, word) & NG_LIST_STARTERS) != 0;
  if (mark->kind == NG_MARK_ENDS && (word != f->next || begins_with_dash(f) ||
                                     (!starts && ends_soon(f, word)))) {
    return NG_BECAUSE_LOWER;
  }
  if (!is_whole_word(f, mark, starts) || speaks(f, mark, word) ||
      is_armenian(f, word)) {
    return NG_BECAUSE_LOWER;
  }
  return starts ? NG_BECAUSE_SMALL_STARTER : NG_BECAUSE_SMALL_AFTER_WORD;
}
