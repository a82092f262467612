/* Labels of lists (1. a. ii.) begin a sentence in order. */
#include "item.h"

/* Does the sentence have nothing yet but a label? */
int ng_item_is_label(const ng_finder *f, const ng_mark *mark) {
  size_t first = f->first;
  while (first < mark->token && first - f->first < 4 &&
         (ng_finder_kind(f, first) == NG_TOKEN_MARK ||
          ng_finder_kind(f, first) == NG_TOKEN_SYMBOL)) {
    first++;
  }
  if (mark->token > first + 1 ||
      (mark->token == first && ng_finder_kind(f, first) == NG_TOKEN_MARK)) {
    return 0;
  }
  ng_span text = ng_finder_token(f, first);
  if (ng_finder_kind(f, first) == NG_TOKEN_NUMBER) {
    /* numbers of articles of law, too, but no year */
    return text.len <= 3 || (text.len == 4 && memcmp(text.data, "19", 2) != 0 &&
                             memcmp(text.data, "20", 2) != 0);
  }
  return ng_label_exists(ng_label_read(text));
}

/* The token a list item begins with whose label ends at `mark`: the label with
 * its bracket and bullet. NG_NONE when there is no label. */
static size_t item_begin(const ng_finder *f, const ng_mark *mark,
                         ng_label *label) {
  size_t at = mark->token;
  if (ng_finder_kind(f, at) == NG_TOKEN_MARK) {
    if (at <= f->first || !ng_finder_touches(f, at)) {
      return NG_NONE;
    }
    at--;
  }
  if (ng_range_len(f->out->tokens[at]) > 5) {
    return NG_NONE; /* longer than any label: most words */
  }
  *label = ng_label_read(ng_finder_token(f, at));
  if (!ng_label_exists(*label)) {
    return NG_NONE;
  }
  while (
      at > f->first && mark->token - at < 4 &&
      ((ng_finder_touches(f, at) && *ng_finder_token(f, at - 1).data == '(') ||
       ng_finder_is_bullet(f, at - 1))) {
    at--;
  }
  return at == f->first || !ng_finder_touches(f, at) ? at : NG_NONE;
}

/* Is there a day and its point before token `i`: 1. 1. 2025? */
static int follows_day(const ng_finder *f, size_t i) {
  return i >= f->first + 2 && ng_finder_touches(f, i - 1) &&
         ng_finder_kind(f, i - 2) == NG_TOKEN_NUMBER &&
         ng_finder_token(f, i - 2).len <= 2;
}

/* Does a list begin with this label, right behind a mark? */
static int begins_list(const ng_finder *f, ng_label label, size_t begin) {
  int first = label.number == 1 || label.letter == 'a' || label.roman == 1;
  return first && begin > f->first &&
         !(label.number != 0 && follows_day(f, begin)) &&
         ng_finder_kind(f, begin - 1) == NG_TOKEN_MARK &&
         (ng_finder_flags(f, begin - 1) & (NG_CHAR_POINT | NG_CHAR_ENDS)) != 0;
}

/* A label that begins a list behind a mark, or carries on the list of this
 * paragraph, begins a sentence: gives its first token. 0: nothing to do. */
size_t ng_item_split(ng_finder *f, const ng_mark *mark) {
  ng_label label;
  size_t begin =
      mark->kind == NG_MARK_SEMICOLON ? NG_NONE : item_begin(f, mark, &label);
  if (begin == NG_NONE) {
    return 0;
  }
  if (begin == f->first) {
    f->label = label;
    return 0;
  }
  if (begin <= f->first + 2 && ng_finder_kind(f, begin - 1) != NG_TOKEN_WORD) {
    return 0; /* J. K. are initials, 1. 12. is a day */
  }
  if (ng_label_follows(f->label, label) || begins_list(f, label, begin)) {
    f->label = label;
    return begin;
  }
  return 0;
}
