/* Where sentences end. Only the marks that token.c noted are looked at: for
 * each, the table DECIDE says by the kind of mark and by what follows. Closing
 * quotes and brackets that touch the mark go with it. */
#include "sentence.h"

#include "../base/unicode.h"

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

enum { NO, YES, STARTER, ASK };

/* clang-format off */
/* Rows: ng_mark_kind. Columns: END LOWER UPPER DIGIT CASELESS STOP SYMBOL.
 * STARTER: only before a word that likes to begin sentences. */
static const uint8_t DECIDE[NG_MARK_KINDS][FOLLOWERS] = {
    /* POINT     */ {YES, NO, YES, YES, YES, NO, YES},
    /* ENDS      */ {YES, NO, YES, YES, YES, NO, YES},
    /* ELLIPSIS  */ {YES, NO, YES, NO, NO, NO, NO},
    /* NEVER     */ {YES, NO, NO, NO, NO, NO, NO},
    /* MAY       */ {YES, NO, STARTER, NO, NO, NO, NO},
    /* OFTEN     */ {YES, NO, YES, NO, NO, NO, NO},
    /* INITIAL   */ {YES, NO, STARTER, NO, NO, NO, NO},
    /* ORDINAL   */ {YES, NO, NO, NO, NO, NO, NO},
    /* LINE      */ {YES, ASK, ASK, ASK, ASK, ASK, ASK},
    /* PARAGRAPH */ {YES, YES, YES, YES, YES, YES, YES},
};
/* clang-format on */

typedef struct finder {
  const ng_lexicon *lexicon;
  const char *text;
  ng_segments *out;
  size_t first; /* token the open sentence begins with */
} finder;

static ng_span token_at(const finder *f, size_t i) {
  return ng_span_at(f->text, f->out->tokens[i]);
}

static unsigned first_flags(const finder *f, size_t i) {
  unsigned len;
  return ng_char_at(f->text + f->out->tokens[i].begin, &len)->flags;
}

/* Is there no blank between token `i` and the one before? */
static int touches(const finder *f, size_t i) {
  return i > 0 && f->out->tokens[i].begin == f->out->tokens[i - 1].end;
}

/* Is token `i` a mark of the quoting or bracketing kind? */
static unsigned pair_flags(const finder *f, size_t i) {
  if (f->out->kinds[i] != NG_TOKEN_MARK) {
    return 0;
  }
  return first_flags(f, i) & (NG_CHAR_OPEN | NG_CHAR_CLOSE | NG_CHAR_QUOTE);
}

/* The first token after `i` that does not close what stands before it. */
static size_t skip_closers(const finder *f, size_t i) {
  size_t count = f->out->token_count;
  for (; i < count; i++) {
    unsigned flags = pair_flags(f, i);
    int apart = i + 1 >= count || !touches(f, i + 1);
    if (flags == 0 ||
        (flags & (NG_CHAR_OPEN | NG_CHAR_QUOTE)) == NG_CHAR_OPEN) {
      break; /* no pair at all, or an opening bracket */
    }
    if (!touches(f, i) && !((flags & NG_CHAR_CLOSE) != 0 && apart)) {
      break;
    }
    if (touches(f, i) && (flags & NG_CHAR_CLOSE) == 0 && !apart &&
        (first_flags(f, i + 1) & NG_CHAR_LETTER) != 0) {
      break; /* a quote that touches the next word opens */
    }
  }
  return i;
}

static int is_dash(const finder *f, size_t i) {
  return f->out->kinds[i] == NG_TOKEN_MARK &&
         (first_flags(f, i) & NG_CHAR_DASH) != 0;
}

/* The token that shows how the text goes on from `i`: openers and a dash are
 * looked through. */
static size_t skip_openers(const finder *f, size_t i) {
  size_t count = f->out->token_count, from = i;
  while (i < count && i - from < 4 &&
         ((pair_flags(f, i) & (NG_CHAR_OPEN | NG_CHAR_QUOTE)) != 0 ||
          is_dash(f, i))) {
    i++;
  }
  return i;
}

/* iPhone, eBay: a name that begins with a small letter. */
static int is_camel(ng_span word) {
  if (word.len < 3) {
    return 0;
  }
  for (size_t i = 1; i < word.len && i < 4; i++) {
    if (word.data[i] >= 'A' && word.data[i] <= 'Z') {
      return 1;
    }
  }
  return 0;
}

static follower follower_of(const finder *f, size_t i) {
  if (i >= f->out->token_count) {
    return F_END;
  }
  unsigned flags = first_flags(f, i);
  if (flags & NG_CHAR_UPPER) {
    return F_UPPER;
  }
  if (flags & NG_CHAR_LOWER) {
    return is_camel(token_at(f, i)) ? F_UPPER : F_LOWER;
  }
  if (flags & NG_CHAR_DIGIT) {
    return F_DIGIT;
  }
  if (flags & NG_CHAR_LETTER) {
    return F_CASELESS;
  }
  ng_token_kind kind = (ng_token_kind)f->out->kinds[i];
  if (kind == NG_TOKEN_LINK) {
    return F_UPPER;
  }
  if (kind == NG_TOKEN_MARK) {
    /* Spanish begins with an inverted mark. */
    ng_span text = token_at(f, i);
    int inverted = text.len == 2 && (memcmp(text.data, "\xC2\xBF", 2) == 0 ||
                                     memcmp(text.data, "\xC2\xA1", 2) == 0);
    return inverted ? F_UPPER : F_STOP;
  }
  return F_SYMBOL;
}

static int is_starter(const finder *f, size_t i) {
  return (ng_lexicon_lists(f->lexicon, token_at(f, i)) & NG_LIST_STARTERS) != 0;
}

/* May a sentence end here without a blank behind it? Where scripts write no
 * blanks, and where a capital follows a small letter and a point. */
static int ends_unspaced(const finder *f, size_t mark, size_t next) {
  unsigned len;
  const ng_char_record *r =
      ng_char_at(f->text + f->out->tokens[next].begin, &len);
  if (next > mark + 1 && r->script == NG_SCRIPT_HIRAGANA) {
    return 0; /* a particle ties the quotation to what follows */
  }
  unsigned char c = (unsigned char)f->text[f->out->tokens[mark].begin];
  unsigned flags = r->flags;
  if ((c >= 0x80 && c != 0xE2) || (flags & NG_CHAR_UNSPACED) != 0) {
    return 1;
  }
  return (flags & NG_CHAR_UPPER) != 0 && mark > 0 &&
         f->out->kinds[mark] == NG_TOKEN_MARK &&
         f->out->kinds[mark - 1] == NG_TOKEN_WORD;
}

/* A number or letter in front of a list item: the sentence has not begun. */
static int is_list_mark(const finder *f, const ng_mark *mark) {
  size_t first = f->first;
  while (first < mark->token && first - f->first < 4 &&
         pair_flags(f, first) != 0) {
    first++;
  }
  if (mark->token > first + 1) {
    return 0;
  }
  ng_span text = token_at(f, first);
  if (f->out->kinds[first] == NG_TOKEN_NUMBER) {
    return text.len <= 3 && mark->kind == NG_MARK_POINT;
  }
  return mark->token == first + 1 && text.len == 1 &&
         mark->kind == NG_MARK_POINT && f->out->kinds[first] == NG_TOKEN_WORD;
}

/* Does a single line end separate? The line before is short and the next
 * begins like a sentence or a list item. */
static int line_separates(const finder *f, size_t next) {
  const ng_range *tokens = f->out->tokens;
  uint32_t line = tokens[next - 1].end;
  uint32_t begin = tokens[f->first].begin;
  uint32_t bytes = line - begin;
  follower how = follower_of(f, next);
  if (first_flags(f, next - 1) & (NG_CHAR_ENDS | NG_CHAR_POINT)) {
    return how != F_LOWER;
  }
  if (how == F_LOWER) {
    return next - f->first <= 3;
  }
  if (how == F_SYMBOL || how == F_STOP) {
    return 1;
  }
  return bytes <= 60;
}

/* Does the open sentence end at `mark`? If so, gives the first token of the
 * next one, else 0. */
static size_t decide(const finder *f, const ng_mark *mark) {
  size_t next = mark->kind >= NG_MARK_LINE ? mark->token + 1u
                                           : skip_closers(f, mark->token + 1u);
  size_t shown = skip_openers(f, next);
  if (next >= f->out->token_count) {
    return 0;
  }
  if (mark->kind == NG_MARK_LINE) {
    return line_separates(f, next) ? next : 0;
  }
  if (mark->kind == NG_MARK_PARAGRAPH) {
    return next;
  }
  if (touches(f, next) && !ends_unspaced(f, mark->token, next)) {
    return 0;
  }
  follower how = follower_of(f, shown);
  unsigned answer = DECIDE[mark->kind][how];
  if (answer == STARTER) {
    answer = is_starter(f, shown) ? YES : NO;
  }
  if (answer == YES && is_list_mark(f, mark)) {
    answer = NO;
  }
  return answer == YES ? next : 0;
}

static ng_status grow(ng_segments *out) {
  ng_allocator a = out->allocator;
  size_t room =
      out->sentence_room == 0 ? out->mark_count + 2 : out->sentence_room * 2;
  ng_range *sentences =
      a.resize(a.user, out->sentences, out->sentence_room * sizeof *sentences,
               room * sizeof *sentences);
  if (sentences == NULL) {
    return NG_NOMEM;
  }
  out->sentences = sentences;
  /* first_token has one item more, and its room is counted apart: a failure
   * here leaves both arrays whole. */
  uint32_t *first = a.resize(a.user, NULL, 0, (room + 1) * sizeof *first);
  if (first == NULL) {
    ng_range *back = a.resize(a.user, sentences, room * sizeof *sentences,
                              out->sentence_room * sizeof *sentences);
    out->sentences = out->sentence_room == 0 ? NULL
                     : back != NULL          ? back
                                             : sentences;
    return NG_NOMEM;
  }
  if (out->first_token != NULL) {
    memcpy(first, out->first_token, (out->sentence_room + 1) * sizeof *first);
    a.resize(a.user, out->first_token, (out->sentence_room + 1) * sizeof *first,
             0);
  }
  out->first_token = first;
  out->sentence_room = room;
  return NG_OK;
}

static ng_status close_sentence(finder *f, size_t next) {
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
  return NG_OK;
}

ng_status ng_sentences_find(const ng_lexicon *lexicon, ng_span text,
                            ng_segments *out) {
  finder f = {lexicon, text.data, out, 0};
  out->sentence_count = 0;
  ng_status status = NG_OK;
  for (size_t i = 0; i < out->mark_count && status == NG_OK; i++) {
    if (out->marks[i].token >= f.first) {
      size_t next = decide(&f, &out->marks[i]);
      if (next != 0) {
        status = close_sentence(&f, next);
      }
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
