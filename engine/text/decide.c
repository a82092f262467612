/* Does the sentence end at this mark? The table DECIDE says by the kind of mark
 * and by what follows; closing quotes and brackets that touch the mark go with
 * it. Each answer is the rule that gave it. */
#include "decide.h"

#include "item.h"
#include "small.h"

#define LONGEST_HEADLINE 12 /* tokens before an abbreviation in it */
#define SHORT_WORD 3        /* bytes of words without a capital there */
#define SHORT_LINE 60       /* bytes of a line that may be a heading or item */

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

#define END NG_BECAUSE_TEXT_END
#define LOWER NG_BECAUSE_LOWER
#define MARK NG_BECAUSE_MARK
#define ELLIPSIS NG_BECAUSE_ELLIPSIS_GOES_ON
#define NEVER NG_BECAUSE_NEVER_ENDS
#define GOES_ON NG_BECAUSE_ABBREVIATION
#define INITIAL NG_BECAUSE_INITIAL
#define SEMICOLON NG_BECAUSE_SEMICOLON
#define ORDINAL NG_BECAUSE_ORDINAL

/* Rows are kinds of marks. A capital after MAY, INITIAL and SEMICOLON has to
 * begin a word that likes to begin sentences. */
static const uint8_t DECIDE[NG_MARK_KINDS][FOLLOWERS] = {
    [NG_MARK_POINT] = {END, LOWER, NG_BECAUSE_CAPITAL, NG_BECAUSE_NUMBER,
                       NG_BECAUSE_CASELESS, MARK, NG_BECAUSE_SYMBOL},
    [NG_MARK_ENDS] = {END, LOWER, NG_BECAUSE_CAPITAL, NG_BECAUSE_NUMBER,
                      NG_BECAUSE_CASELESS, MARK, NG_BECAUSE_SYMBOL},
    [NG_MARK_ELLIPSIS] = {END, LOWER, NG_BECAUSE_ELLIPSIS_ENDS, ELLIPSIS,
                          ELLIPSIS, MARK, ELLIPSIS},
    [NG_MARK_NEVER] = {END, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER},
    [NG_MARK_MAY] = {END, LOWER, NG_BECAUSE_STARTER, GOES_ON, GOES_ON, MARK,
                     GOES_ON},
    [NG_MARK_OFTEN] = {END, LOWER, NG_BECAUSE_OFTEN_ENDS, GOES_ON, GOES_ON,
                       MARK, GOES_ON},
    [NG_MARK_INITIAL] = {END, LOWER, NG_BECAUSE_STARTER, INITIAL, INITIAL, MARK,
                         INITIAL},
    [NG_MARK_SEMICOLON] = {END, SEMICOLON, NG_BECAUSE_STARTER, SEMICOLON,
                           SEMICOLON, MARK, SEMICOLON},
    [NG_MARK_ORDINAL] = {END, ORDINAL, ORDINAL, ORDINAL, ORDINAL, ORDINAL,
                         ORDINAL},
};

static int splits(ng_reason reason) {
  return NG_REASON_FACTS[reason].splits;
}

/* ---- What follows ------------------------------------------------------- */

static int is_dash(const ng_finder *f, size_t i) {
  return ng_finder_kind(f, i) == NG_TOKEN_MARK &&
         (ng_finder_flags(f, i) & NG_CHAR_DASH) != 0;
}

/* The token that shows how the text goes on from `i`: openers and a dash are
 * looked through. */
static size_t skip_openers(const ng_finder *f, size_t i) {
  size_t count = f->end, from = i;
  while (i < count && i - from < 4 &&
         ((ng_finder_pair(f, i) & (NG_CHAR_OPEN | NG_CHAR_QUOTE)) != 0 ||
          is_dash(f, i) || ng_finder_is_bullet(f, i))) {
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
  if (i >= f->end) {
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

/* The same where nothing has a capital: the verb closes the clause and does not
 * announce what comes, and no particle stands before it ("did not answer"). */
static size_t speaking_verb_unspaced(const ng_finder *f, size_t i) {
  for (size_t n = 0; n < 4 && i + 1 < f->end; n++, i++) {
    if ((ng_finder_flags(f, i) & NG_CHAR_UNSPACED) == 0) {
      return 0;
    }
    uint32_t lists = ng_finder_lists(f, i);
    if (n > 0 && (lists & NG_LIST_SPEECH_VERBS) != 0) {
      ng_span next = ng_finder_token(f, i + 1);
      int announces =
          *next.data == ':' ||
          (next.len == 3 && memcmp(next.data, "\xEF\xBC\x9A", 3) == 0);
      return ng_finder_kind(f, i + 1) == NG_TOKEN_MARK && !announces ? i : 0;
    }
    if ((lists & NG_LIST_STOP_WORDS) != 0 &&
        !(n == 0 && (lists & NG_LIST_PRONOUNS) != 0)) {
      return 0;
    }
  }
  return 0;
}

/* The verb of a speaker who follows: names, then a verb of speech. 0: none. */
static size_t speaking_verb(const ng_finder *f, size_t i) {
  for (size_t n = 0; n < 4 && i < f->end; n++, i++) {
    ng_token_kind kind = ng_finder_kind(f, i);
    if (kind != NG_TOKEN_WORD && kind != NG_TOKEN_ABBREVIATION) {
      return 0;
    }
    if (n > 0 && (ng_finder_lists(f, i) & NG_LIST_SPEECH_VERBS) != 0) {
      return i;
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
         ng_finder_touches(f, mark) &&
         ng_finder_kind(f, mark) == NG_TOKEN_MARK &&
         ng_finder_kind(f, mark - 1) == NG_TOKEN_WORD;
}

/* Thai has no full stop: a line is a sentence. */
static int is_thai(const ng_finder *f, size_t i) {
  unsigned len;
  return ng_char_at(f->text + f->out->tokens[i].begin, &len)->script ==
         NG_SCRIPT_THAI;
}

/* Does a single line end separate? The line before is short and the next
 * begins like a sentence or a list item. */
static int line_separates(const ng_finder *f, size_t next, size_t shown) {
  const ng_range *tokens = f->out->tokens;
  uint32_t bytes = tokens[next - 1].end - tokens[f->first].begin;
  follower how = follower_of(f, shown);
  if (is_thai(f, next)) {
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
  ng_span word = ng_word_unelided(ng_finder_token(f, i));
  return (ng_lexicon_lists(f->lexicon, word) & NG_LIST_STARTERS) != 0;
}

/* Is token `i` an abbreviation of one of these lists? */
static int is_abbreviation(const ng_finder *f, size_t i, uint32_t lists) {
  ng_span word = ng_finder_token(f, i);
  if (ng_finder_kind(f, i) != NG_TOKEN_ABBREVIATION) {
    return 0;
  }
  word.len--;
  return (ng_lexicon_abbreviation(f->lexicon, word) & lists) != 0;
}

/* Is this title no part of a name, but before one: Dr. Who? Behind a capital it
 * may be a street: Elm Dr. */
static int is_before_name(const ng_finder *f, size_t i) {
  return is_abbreviation(f, i, NG_LIST_TITLES) &&
         (i == f->first || (ng_finder_kind(f, i - 1) == NG_TOKEN_WORD &&
                            (ng_finder_flags(f, i - 1) & NG_CHAR_LOWER) != 0));
}

/* Hours and amounts end a sentence before a title when it began with its
 * subject: "He came at 5 p.m. Mr. Low left." Without one it goes on: "At 5
 * p.m. Mr. Low left." */
static int ends_before_title(const ng_finder *f, const ng_mark *mark,
                             size_t shown) {
  return mark->kind == NG_MARK_MAY && mark->token > f->first + 1 &&
         ng_finder_kind(f, mark->token - 1) == NG_TOKEN_NUMBER &&
         (ng_finder_lists(f, f->first) & NG_LIST_PRONOUNS) != 0 &&
         is_abbreviation(f, shown, NG_LIST_TITLES);
}

/* Is the abbreviation part of a headline: "Talks With U.S. Officials Begin"? A
 * noun that may begin a sentence does not before another capital, when all
 * words so far have one or are short. */
static int is_in_headline(const ng_finder *f, const ng_mark *mark,
                          size_t shown) {
  if (shown + 1 >= f->end || mark->token - f->first > LONGEST_HEADLINE ||
      (ng_finder_flags(f, shown + 1) & NG_CHAR_UPPER) == 0 ||
      (ng_finder_lists(f, shown) & NG_LIST_STOP_WORDS) != 0) {
    return 0;
  }
  for (size_t i = f->first; i < mark->token; i++) {
    if ((ng_finder_flags(f, i) & (NG_CHAR_UPPER | NG_CHAR_PUNCT)) == 0 &&
        (ng_finder_token(f, i).len > SHORT_WORD ||
         ng_finder_kind(f, i) == NG_TOKEN_NUMBER)) {
      return 0;
    }
  }
  return 1;
}

/* A capital follows a mark that ends sentences before starters only. */
static ng_reason before_capital(const ng_finder *f, const ng_mark *mark,
                                size_t shown) {
  int starts = is_starter(f, shown);
  switch (mark->kind) {
  case NG_MARK_INITIAL:
    return starts ? NG_BECAUSE_STARTER : NG_BECAUSE_INITIAL;
  case NG_MARK_SEMICOLON: /* I has its capital anywhere */
    return starts && (ng_finder_token(f, shown).len > 1 ||
                      (ng_finder_lists(f, shown) & NG_LIST_PRONOUNS) == 0)
               ? NG_BECAUSE_STARTER
               : NG_BECAUSE_SEMICOLON;
  default:
    if (starts && is_before_name(f, mark->token)) {
      return NG_BECAUSE_NEVER_ENDS;
    }
    if (is_dash(f, f->next) &&
        (ng_finder_token(f, f->next).len > 1 ||
         (ng_finder_flags(f, mark->token) & NG_CHAR_UPPER) != 0)) {
      return NG_BECAUSE_ABBREVIATION; /* of a dateline; - may be a bullet */
    }
    if (starts && is_in_headline(f, mark, shown)) {
      return NG_BECAUSE_NO_STARTER;
    }
    return starts                              ? NG_BECAUSE_STARTER
           : ends_before_title(f, mark, shown) ? NG_BECAUSE_TITLE
                                               : NG_BECAUSE_NO_STARTER;
  }
}

/* What the table says of a mark whose text goes on at token `shown`. */
static ng_reason table_says(const ng_finder *f, const ng_mark *mark,
                            size_t shown) {
  ng_reason reason = (ng_reason)DECIDE[mark->kind][follower_of(f, shown)];
  return reason == NG_BECAUSE_STARTER ? before_capital(f, mark, shown) : reason;
}

/* Does an exclamation belong to a name: Yahoo! Inc.? */
static int is_in_name(const ng_finder *f, size_t next) {
  if (ng_finder_kind(f, next) != NG_TOKEN_ABBREVIATION) {
    return 0;
  }
  ng_span word = ng_finder_token(f, next);
  word.len--;
  return memchr(word.data, '.', word.len) == NULL &&
         (ng_lexicon_abbreviation(f->lexicon, word) & NG_LIST_MAY_END) != 0;
}

/* The verb of a speaker whose quotation ends before `next`; 0: none. */
static size_t verb_of_quotation(const ng_finder *f, const ng_mark *mark,
                                size_t next) {
  return next > mark->token + 1u &&
                 (ng_finder_pair(f, next - 1) & NG_CHAR_QUOTE) != 0
             ? (ng_finder_flags(f, next) & NG_CHAR_UNSPACED
                    ? speaking_verb_unspaced(f, next)
                    : speaking_verb(f, next))
             : 0;
}

/* The digits of the number at token `i`, which may hold its point; 0: none. */
static size_t digits_at(const ng_finder *f, size_t i) {
  if (i < f->first || i >= f->end || ng_finder_kind(f, i) != NG_TOKEN_NUMBER) {
    return 0;
  }
  ng_span number = ng_finder_token(f, i);
  size_t len = number.len - (number.data[number.len - 1] == '.');
  for (size_t k = 0; k < len; k++) {
    if (number.data[k] < '0' || number.data[k] > '9') {
      return 0;
    }
  }
  return len;
}

/* The digits of the number whose point is token `i`, or holds it. */
static size_t digits_before(const ng_finder *f, size_t i) {
  return ng_finder_kind(f, i) == NG_TOKEN_MARK && i > f->first
             ? digits_at(f, i - 1)
             : digits_at(f, i);
}

/* Is the point one of a date in spaced figures: 24. 12. 2025, 2025. 12. 24.? */
static int is_in_date(const ng_finder *f, size_t point, size_t next) {
  size_t before = digits_before(f, point), behind = digits_at(f, next);
  if (before == 0 || before > 4 || before == 3 || point < f->first + 2) {
    return 0;
  }
  size_t at = ng_finder_kind(f, point) == NG_TOKEN_MARK ? point - 2 : point - 1;
  size_t first = digits_before(f, at);
  if (behind == 0) { /* the day is last: what follows is its hour */
    return before <= 2 && first != 0 && first <= 2 && at > f->first + 2 &&
           digits_before(f, at - 2) == 4;
  }
  if (behind == 4) {
    return before <= 2 && first != 0 && first <= 2;
  }
  return behind <= 2 && (ng_finder_token(f, next).len > behind ||
                         (next + 1 < f->end && ng_finder_touches(f, next + 1) &&
                          *ng_finder_token(f, next + 1).data == '.'));
}

/* Have brackets just closed that opened inside the sentence, where no letter
 * could tell that it goes on: the title of a book that is a question? */
static int is_behind_title(const ng_finder *f) {
  return f->depth == 0 && f->opened > f->first &&
         (ng_finder_flags(f, f->next) & NG_CHAR_UNSPACED) != 0 &&
         (ng_finder_pair(f, f->next - 1) & (NG_CHAR_CLOSE | NG_CHAR_QUOTE)) ==
             NG_CHAR_CLOSE;
}

/* What holds together though the table would split; `reason` if nothing. */
static ng_reason unless_held(ng_finder *f, const ng_mark *mark,
                             ng_reason reason) {
  if (ng_item_is_label(f, mark)) {
    return NG_BECAUSE_LIST_LABEL;
  }
  if (mark->kind == NG_MARK_ENDS) {
    if (is_in_name(f, f->next)) {
      f->shown = f->next;
      return NG_BECAUSE_NAME_WITH_MARK;
    }
    size_t verb = verb_of_quotation(f, mark, f->next);
    if (verb != 0) {
      f->shown = verb;
      return NG_BECAUSE_SPEAKER;
    }
  }
  if (mark->kind == NG_MARK_POINT &&
      (reason == NG_BECAUSE_NUMBER || reason == NG_BECAUSE_CASELESS) &&
      is_in_date(f, mark->token, f->next)) {
    return NG_BECAUSE_ORDINAL;
  }
  return ng_finder_in_aside(f, f->next) ||
                 (reason == NG_BECAUSE_CASELESS && is_behind_title(f))
             ? NG_BECAUSE_ASIDE
             : reason;
}

/* The rule for a mark of punctuation. */
static ng_reason judge(ng_finder *f, const ng_mark *mark) {
  size_t next = f->next;
  ng_finder_walk(f, next);
  if (ng_finder_touches(f, next) && !ends_unspaced(f, mark->token, next)) {
    return NG_BECAUSE_NO_BLANK;
  }
  if (begins_with_ellipsis(f, next)) {
    return mark->kind <= NG_MARK_ENDS ? NG_BECAUSE_ELLIPSIS_BEGINS
                                      : NG_BECAUSE_ELLIPSIS_GOES_ON;
  }
  ng_reason reason = table_says(f, mark, f->shown);
  if (reason == NG_BECAUSE_LOWER) {
    reason = ng_small_begins(f, mark);
  }
  /* who is asked may split, too, unless something holds it together */
  int may_split = splits(reason) || (f->asks && NG_REASON_FACTS[reason].weak);
  return may_split ? unless_held(f, mark, reason) : reason;
}

/* The rule for the end of a line. */
static ng_reason judge_line(ng_finder *f) {
  if (ng_finder_is_bullet(f, f->next)) {
    f->shown = f->next;
    return NG_BECAUSE_BULLET;
  }
  return line_separates(f, f->next, f->shown) ? NG_BECAUSE_LINE
                                              : NG_BECAUSE_LINE_GOES_ON;
}

ng_reason ng_decide(ng_finder *f, const ng_mark *mark) {
  ng_finder_walk(f, mark->token + 1u);
  size_t next = mark->kind >= NG_MARK_LABEL
                    ? mark->token + 1u
                    : ng_finder_skip_closers(f, mark->token + 1u);
  f->next = f->shown = next;
  if (next >= f->end) {
    return f->end < f->out->token_count ? NG_BECAUSE_PARAGRAPH
                                        : NG_BECAUSE_TEXT_END;
  }
  f->shown = skip_openers(f, next);
  if (mark->kind == NG_MARK_LINE) {
    return judge_line(f);
  }
  return judge(f, mark);
}
