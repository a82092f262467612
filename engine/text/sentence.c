/* Where sentences end. Only the marks that token.c noted are looked at: for
 * each, the table DECIDE says by the kind of mark and by what follows. Closing
 * quotes and brackets that touch the mark go with it. Brackets keep together
 * what they hold; labels of lists (1. a. ii.) begin a sentence in order. */
#include "sentence.h"

#include "finder.h"

#define SHORT_LINE 60 /* bytes of a line that may be a heading or item */

/* What follows a mark and its closers. */
typedef enum follower {
  F_END,   /* nothing */
  F_LOWER, /* a small letter */
  F_UPPER, /* a capital */
  F_DIGIT,
  F_CASELESS, /* a letter of a script without capitals */
  F_STOP,     /* punctuation that continues: , ; : ) */
  F_SYMBOL,   /* currency, handles, emoji */
  FOLLOWERS
} follower;

enum { NO, YES, STARTER };

/* clang-format off */
/* Columns: END LOWER UPPER DIGIT CASELESS STOP SYMBOL. STARTER: only before a
 * word that likes to begin sentences. */
static const uint8_t DECIDE[NG_MARK_KINDS][FOLLOWERS] = {
    [NG_MARK_POINT]    = {YES, NO, YES,     YES, YES, NO, YES},
    [NG_MARK_ENDS]     = {YES, NO, YES,     YES, YES, NO, YES},
    [NG_MARK_ELLIPSIS] = {YES, NO, YES,     NO,  NO,  NO, NO},
    [NG_MARK_NEVER]    = {YES, NO, NO,      NO,  NO,  NO, NO},
    [NG_MARK_MAY]      = {YES, NO, STARTER, NO,  NO,  NO, NO},
    [NG_MARK_OFTEN]    = {YES, NO, YES,     NO,  NO,  NO, NO},
    [NG_MARK_INITIAL]  = {YES, NO, STARTER, NO,  NO,  NO, NO},
    [NG_MARK_ORDINAL]  = {YES, NO, NO,      NO,  NO,  NO, NO},
};
/* clang-format on */
/* ---- What follows ------------------------------------------------------- */

static int is_dash(const ng_finder *f, size_t i) {
  return ng_finder_kind(f, i) == NG_TOKEN_MARK &&
         (ng_finder_flags(f, i) & NG_CHAR_DASH) != 0;
}

/* A bullet: a list mark of the language that stands apart. */
static int is_bullet(const ng_finder *f, size_t i) {
  ng_token_kind kind = ng_finder_kind(f, i);
  return (kind == NG_TOKEN_MARK || kind == NG_TOKEN_SYMBOL) &&
         !ng_finder_touches(f, i) && ng_finder_token(f, i).len <= 3 &&
         (ng_lexicon_lists(f->lexicon, ng_finder_token(f, i)) &
          NG_LIST_LIST_MARKS) != 0;
}

/* The token that shows how the text goes on from `i`: openers and a dash are
 * looked through. */
static size_t skip_openers(const ng_finder *f, size_t i) {
  size_t count = f->out->token_count, from = i;
  while (i < count && i - from < 4 &&
         ((ng_finder_pair(f, i) & (NG_CHAR_OPEN | NG_CHAR_QUOTE)) != 0 ||
          is_dash(f, i) || is_bullet(f, i))) {
    i++;
  }
  return i;
}

/* iPhone, eBay: a name that begins with a small letter. */
static int is_camel(ng_span word) {
  for (size_t i = 1; i < word.len && i < 3 && word.len > 2; i++) {
    if (word.data[i] >= 'A' && word.data[i] <= 'Z') {
      return 1;
    }
  }
  return 0;
}

/* Spanish begins with an inverted mark. */
static int is_inverted(ng_span text) {
  return text.len == 2 && (memcmp(text.data, "\xC2\xBF", 2) == 0 ||
                           memcmp(text.data, "\xC2\xA1", 2) == 0);
}

static follower follower_of(const ng_finder *f, size_t i) {
  if (i >= f->out->token_count) {
    return F_END;
  }
  unsigned flags = ng_finder_flags(f, i);
  ng_token_kind kind = ng_finder_kind(f, i);
  if (kind == NG_TOKEN_LINK) {
    return F_UPPER;
  }
  if (flags & NG_CHAR_UPPER) {
    return F_UPPER;
  }
  if (flags & NG_CHAR_LOWER) {
    return is_camel(ng_finder_token(f, i)) ? F_UPPER : F_LOWER;
  }
  if (flags & NG_CHAR_DIGIT) {
    return F_DIGIT;
  }
  if (flags & NG_CHAR_LETTER) {
    return F_CASELESS;
  }
  if (kind == NG_TOKEN_MARK) {
    return is_inverted(ng_finder_token(f, i)) ? F_UPPER : F_STOP;
  }
  return F_SYMBOL;
}

static uint32_t lists_at(const ng_finder *f, size_t i) {
  return ng_lexicon_lists(f->lexicon, ng_finder_token(f, i));
}

/* Does a speaker follow: names, then a verb of speech? */
static int names_speaker(const ng_finder *f, size_t i) {
  for (size_t n = 0; n < 4 && i < f->out->token_count; n++, i++) {
    ng_token_kind kind = ng_finder_kind(f, i);
    if (kind != NG_TOKEN_WORD && kind != NG_TOKEN_ABBREVIATION) {
      return 0;
    }
    if (n > 0 && (lists_at(f, i) & NG_LIST_SPEECH_VERBS) != 0) {
      return 1;
    }
    if ((ng_finder_flags(f, i) & NG_CHAR_UPPER) == 0) {
      return 0;
    }
  }
  return 0;
}

/* An ellipsis that ng_finder_touches the next word begins its sentence. */
static int begins_with_ellipsis(const ng_finder *f, size_t i) {
  return ng_finder_kind(f, i) == NG_TOKEN_MARK && !ng_finder_touches(f, i) &&
         ng_finder_touches(f, i + 1) && ng_finder_token(f, i).len >= 3 &&
         (*ng_finder_token(f, i).data == '.' ||
          memcmp(ng_finder_token(f, i).data, "\xE2\x80\xA6", 3) == 0) &&
         (ng_finder_flags(f, i + 1) & NG_CHAR_LETTER) != 0;
}

/* May a sentence end here without a blank behind it? Where scripts write no
 * blanks, and where a capital follows a small letter and a point. */
static int ends_unspaced(const ng_finder *f, size_t mark, size_t next) {
  unsigned len;
  const ng_char_record *r =
      ng_char_at(f->text + f->out->tokens[next].begin, &len);
  if (next > mark + 1 && r->script == NG_SCRIPT_HIRAGANA) {
    return 0; /* a particle ties the quotation to what follows */
  }
  unsigned char c = (unsigned char)f->text[f->out->tokens[mark].begin];
  if ((c >= 0x80 && c != 0xE2) || (r->flags & NG_CHAR_UNSPACED) != 0) {
    return 1;
  }
  return (r->flags & NG_CHAR_UPPER) != 0 && mark > 0 &&
         ng_finder_kind(f, mark) == NG_TOKEN_MARK &&
         ng_finder_kind(f, mark - 1) == NG_TOKEN_WORD;
}

/* ---- Lists -------------------------------------------------------------- */

/* Does the sentence have nothing yet but a label? */
static int is_label_of_sentence(const ng_finder *f, const ng_mark *mark) {
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
    return text.len <= 3;
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
       is_bullet(f, at - 1))) {
    at--;
  }
  return at == f->first || !ng_finder_touches(f, at) ? at : NG_NONE;
}

/* Does a list begin with this label, right behind a mark? */
static int begins_list(const ng_finder *f, ng_label label, size_t begin) {
  int first = label.number == 1 || label.letter == 'a' || label.roman == 1;
  return first && begin > f->first &&
         ng_finder_kind(f, begin - 1) == NG_TOKEN_MARK &&
         (ng_finder_flags(f, begin - 1) & (NG_CHAR_POINT | NG_CHAR_ENDS)) != 0;
}

/* A label that begins a list behind a mark, or carries on the list of this
 * paragraph, begins a sentence: gives its first token. 0: nothing to do. */
static size_t split_item(ng_finder *f, const ng_mark *mark) {
  ng_label label;
  size_t begin = item_begin(f, mark, &label);
  if (begin == NG_NONE) {
    return 0;
  }
  if (begin == f->first) {
    f->label = label;
    return 0;
  }
  if (ng_label_follows(f->label, label) || begins_list(f, label, begin)) {
    f->label = label;
    return begin;
  }
  return 0;
}

/* Does a single line end separate? The line before is short and the next
 * begins like a sentence or a list item. */
static int line_separates(const ng_finder *f, size_t next, size_t shown) {
  const ng_range *tokens = f->out->tokens;
  uint32_t bytes = tokens[next - 1].end - tokens[f->first].begin;
  follower how = follower_of(f, shown);
  if (is_bullet(f, next)) {
    return 1;
  }
  if (ng_finder_flags(f, next - 1) & (NG_CHAR_ENDS | NG_CHAR_POINT)) {
    return how != F_LOWER && how != F_STOP;
  }
  if (how == F_LOWER) {
    return next - f->first <= 3;
  }
  return how != F_STOP && bytes <= SHORT_LINE;
}

/* ---- Decisions ---------------------------------------------------------- */

/* Does token `i` like to begin sentences? An elided word counts without its
 * apostrophe. */
static int is_starter(const ng_finder *f, size_t i) {
  ng_span word = ng_finder_token(f, i);
  if (word.len > 1 && word.data[word.len - 1] == '\'') {
    word.len--;
  } else if (word.len > 3 &&
             memcmp(word.data + word.len - 3, "\xE2\x80\x99", 3) == 0) {
    word.len -= 3;
  }
  return (ng_lexicon_lists(f->lexicon, word) & NG_LIST_STARTERS) != 0;
}

/* What the table says of a mark whose text goes on at token `shown`. */
static int table_says(const ng_finder *f, const ng_mark *mark, size_t shown) {
  unsigned answer = DECIDE[mark->kind][follower_of(f, shown)];
  if (answer == STARTER) {
    return is_starter(f, shown);
  }
  return answer == YES;
}

/* Informal texts begin sentences with small letters: after a plain word and a
 * mark that nothing closes, a starter may do so. */
static int starts_small(const ng_finder *f, const ng_mark *mark, size_t next) {
  if (mark->kind > NG_MARK_ENDS || next != mark->token + 1u ||
      mark->token == 0 || !ng_finder_touches(f, mark->token) ||
      follower_of(f, next) != F_LOWER) {
    return 0;
  }
  ng_span before = ng_finder_token(f, mark->token - 1);
  return ng_finder_kind(f, mark->token - 1) == NG_TOKEN_WORD &&
         before.len > 3 &&
         (ng_finder_flags(f, mark->token - 1) & NG_CHAR_LOWER) != 0 &&
         (lists_at(f, next) & NG_LIST_STARTERS) != 0 &&
         !(next + 1 < f->out->token_count &&
           (lists_at(f, next + 1) & NG_LIST_SPEECH_VERBS) != 0);
}

/* Does an exclamation belong to a name (Yahoo! Inc.) or a quotation to the
 * speaker who follows? */
static int is_tied(const ng_finder *f, const ng_mark *mark, size_t next) {
  if (mark->kind != NG_MARK_ENDS) {
    return 0;
  }
  if (ng_finder_kind(f, next) == NG_TOKEN_ABBREVIATION) {
    ng_span word = ng_finder_token(f, next);
    word.len--;
    return memchr(word.data, '.', word.len) == NULL &&
           (ng_lexicon_abbreviation(f->lexicon, word) & NG_LIST_MAY_END) != 0;
  }
  return next > mark->token + 1u &&
         (ng_finder_pair(f, next - 1) & NG_CHAR_QUOTE) != 0 &&
         names_speaker(f, next);
}

/* Does the open sentence end at `mark`? If so, gives the first token of the
 * next one, else 0. */
static size_t decide(ng_finder *f, const ng_mark *mark) {
  ng_finder_walk(f, mark->token + 1u);
  size_t next = mark->kind >= NG_MARK_LABEL
                    ? mark->token + 1u
                    : ng_finder_skip_closers(f, mark->token + 1u);
  if (next >= f->out->token_count) {
    return 0;
  }
  if (mark->kind == NG_MARK_PARAGRAPH) {
    f->depth = 0;
    f->in_quote = 0;
    f->label = (ng_label){0, 0, 0};
    return next;
  }
  size_t shown = skip_openers(f, next);
  if (mark->kind == NG_MARK_LINE) {
    return line_separates(f, next, shown) ? next : 0;
  }
  ng_finder_walk(f, next);
  if (ng_finder_touches(f, next) && !ends_unspaced(f, mark->token, next)) {
    return 0;
  }
  if (begins_with_ellipsis(f, next)) {
    return mark->kind <= NG_MARK_ENDS ? next : 0;
  }
  if (!(table_says(f, mark, shown) || starts_small(f, mark, next)) ||
      is_label_of_sentence(f, mark) || is_tied(f, mark, next) ||
      ng_finder_in_aside(f, next)) {
    return 0;
  }
  return next;
}

/* ---- Results ------------------------------------------------------------ */

/* What can be given back for sure comes first: a failure leaves both arrays and
 * their room as they were. */
static ng_status grow(ng_segments *out) {
  ng_allocator a = out->allocator;
  size_t old = out->sentence_room;
  size_t room = old == 0 ? out->mark_count + 2 : old * 2;
  uint32_t *first = a.resize(a.user, NULL, 0, (room + 1) * sizeof *first);
  if (first == NULL) {
    return NG_NOMEM;
  }
  ng_range *sentences =
      a.resize(a.user, out->sentences, old * sizeof *sentences,
               room * sizeof *sentences);
  if (sentences == NULL) {
    a.resize(a.user, first, (room + 1) * sizeof *first, 0);
    return NG_NOMEM;
  }
  if (out->first_token != NULL) {
    memcpy(first, out->first_token, (old + 1) * sizeof *first);
    a.resize(a.user, out->first_token, (old + 1) * sizeof *first, 0);
  }
  out->sentences = sentences;
  out->first_token = first;
  out->sentence_room = room;
  return NG_OK;
}

static ng_status close_sentence(ng_finder *f, size_t next) {
  ng_segments *out = f->out;
  if (next <= f->first) {
    return NG_OK;
  }
  if (out->sentence_count == out->sentence_room) {
    ng_status status = grow(out);
    if (status != NG_OK) {
      return status;
    }
  }
  out->sentences[out->sentence_count] =
      (ng_range){out->tokens[f->first].begin, out->tokens[next - 1].end};
  out->first_token[out->sentence_count++] = (uint32_t)f->first;
  out->first_token[out->sentence_count] = (uint32_t)next;
  f->first = next;
  f->depth = 0;
  return NG_OK;
}

ng_status ng_sentences_find(const ng_lexicon *lexicon, ng_span text,
                            ng_segments *out) {
  ng_finder f = {.lexicon = lexicon, .text = text.data, .out = out};
  out->sentence_count = 0;
  ng_status status = NG_OK;
  for (size_t i = 0; i < out->mark_count && status == NG_OK; i++) {
    const ng_mark *mark = &out->marks[i];
    if (mark->token < f.first) {
      continue;
    }
    if (mark->kind < NG_MARK_LINE) {
      status = close_sentence(&f, split_item(&f, mark));
    }
    size_t next =
        status == NG_OK && mark->kind != NG_MARK_LABEL ? decide(&f, mark) : 0;
    if (next != 0) {
      status = close_sentence(&f, next);
    }
  }
  return status == NG_OK ? close_sentence(&f, out->token_count) : status;
}

void ng_sentences_free(ng_segments *segments) {
  ng_allocator a = segments->allocator;
  size_t room = segments->sentence_room;
  if (segments->sentences != NULL) {
    a.resize(a.user, segments->sentences, room * sizeof *segments->sentences,
             0);
    a.resize(a.user, segments->first_token,
             (room + 1) * sizeof *segments->first_token, 0);
  }
}
