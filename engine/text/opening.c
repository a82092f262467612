/* How a sentence opens, told by its first few tokens. */
#include "opening.h"

#include "../base/unicode.h"

#define LONGEST_DATE_LINE 16u /* tokens */
#define LONGEST_PLACE 5u      /* tokens before an agency in brackets */
#define SMALL_AGENCY 4u       /* letters of one that is written small */
#define LONGEST_OF_DATE 3u    /* bytes of "le", "de", "den" */
#define LONGEST_PHRASE 5u     /* words of an entry like "on the other hand" */

/* The tokens of one sentence. */
typedef struct tokens {
  const ng_doc *doc;
  uint32_t begin, end;
} tokens;

static ng_span text_of(const tokens *t, uint32_t k) {
  return ng_span_at(t->doc->article, t->doc->segments.tokens[k]);
}

static unsigned flags_of(const tokens *t, uint32_t k) {
  unsigned len;
  return ng_char_at(text_of(t, k).data, &len)->flags;
}

static int is_word(const tokens *t, uint32_t k) {
  return t->doc->segments.kinds[k] <= NG_TOKEN_ABBREVIATION;
}

static int has_blank_behind(const tokens *t, uint32_t k) {
  const ng_range *r = t->doc->segments.tokens;
  return k + 1 < t->end && r[k].end < r[k + 1].begin;
}

/* Two letters or more, all of them capitals. */
static int is_shouted(ng_span word) {
  unsigned letters = 0, len;
  for (size_t i = 0; i < word.len; i += len) {
    unsigned flags = ng_char_at(word.data + i, &len)->flags;
    if ((flags & NG_CHAR_LOWER) != 0) {
      return 0;
    }
    letters += (flags & NG_CHAR_UPPER) != 0;
  }
  return letters >= 2;
}

/* Is "dpa" in "(dpa) -", words `k` up to `behind`, an agency in small letters?
 * A short word, or a name behind a place in capitals; a dash has to follow. */
static int is_small_agency(const tokens *t, uint32_t k, uint32_t behind,
                           int shouted) {
  int is_single = behind - k == 1 || *text_of(t, k + 1).data == '/';
  int is_short = is_single && text_of(t, k).len <= SMALL_AGENCY;
  return (is_short || shouted) && behind + 1 < t->end &&
         (flags_of(t, behind + 1) & NG_CHAR_DASH) != 0;
}

/* The token behind "(AP)", "(Agence France)" or "(dpa)" whose bracket is token
 * `k`; `k` when this is something else. `shouted`: a place in capitals stands
 * in front. */
static uint32_t behind_agency(const tokens *t, uint32_t k, int shouted) {
  if (*text_of(t, k).data != '(') {
    return k;
  }
  uint32_t i = k + 1;
  int small = 0;
  while (i < t->end && i - k < 4 && is_word(t, i)) {
    small |= (flags_of(t, i) & NG_CHAR_UPPER) == 0;
    i++;
    if (i + 1 < t->end && *text_of(t, i).data == '/' && is_word(t, i + 1)) {
      i += 2; /* "(dpa/lby)", "(AP/Reuters)" */
    }
  }
  if (i == k + 1 || i >= t->end || *text_of(t, i).data != ')' ||
      (small && !is_small_agency(t, k + 1, i, shouted))) {
    return k;
  }
  return i + 1;
}

/* A point may stand before the dash: "(EFE).-". */
static uint32_t behind_dashes(const tokens *t, uint32_t k) {
  if (k + 1 < t->end && *text_of(t, k).data == '.' &&
      (flags_of(t, k + 1) & NG_CHAR_DASH) != 0) {
    k++;
  }
  while (k < t->end && (flags_of(t, k) & NG_CHAR_DASH) != 0) {
    k++;
  }
  return k;
}

/* Is this agency one without a dash behind it? Only where it stands first,
 * in capitals, or touches the text: "Hong Kong (CNN)The". */
static int is_bare_agency(const tokens *t, uint32_t k, uint32_t behind) {
  if (k - t->begin > LONGEST_PLACE || !is_shouted(text_of(t, k + 1))) {
    return 0;
  }
  return k == t->begin || !has_blank_behind(t, behind - 1);
}

static int is_month(const tokens *t, const ng_lexicon *lexicon, uint32_t k) {
  return lexicon != NULL && is_word(t, k) &&
         (ng_lexicon_lists(lexicon, text_of(t, k)) & NG_LIST_MONTHS) != 0;
}

/* "le 12 mars", "3 de abril": a month, or a small word between it and the day.
 * Where nothing else has a small letter, this is a date. */
static int is_in_date(const tokens *t, const ng_lexicon *lexicon, uint32_t k) {
  if (is_month(t, lexicon, k)) {
    return 1;
  }
  return text_of(t, k).len <= LONGEST_OF_DATE && k + 1 < t->end &&
         (t->doc->segments.kinds[k + 1] == NG_TOKEN_NUMBER ||
          is_month(t, lexicon, k + 1));
}

/* Capitals and numbers up to a dash, with a place in capitals in front or an
 * agency in brackets; gives the first token of the text behind. */
static uint32_t behind_date_line(const tokens *t, const ng_lexicon *lexicon) {
  int known = 0;
  for (uint32_t k = t->begin; k < t->end && k - t->begin < LONGEST_DATE_LINE;
       k++) {
    uint32_t behind = behind_agency(t, k, known);
    if (behind > k) {
      uint32_t text = behind_dashes(t, behind);
      int done = text > behind || is_bare_agency(t, k, behind);
      if (done) {
        return text;
      }
      known = 1;
      k = behind - 1;
      continue;
    }
    unsigned flags = flags_of(t, k);
    if ((flags & NG_CHAR_DASH) != 0) {
      return known && k > t->begin ? behind_dashes(t, k) : t->begin;
    }
    if (is_word(t, k)) {
      if ((flags & NG_CHAR_UPPER) == 0 && !is_in_date(t, lexicon, k)) {
        return t->begin;
      }
      known |= k == t->begin && is_shouted(text_of(t, k));
    } else if ((flags & (NG_CHAR_QUOTE | NG_CHAR_ENDS | NG_CHAR_OPEN)) != 0 ||
               t->doc->segments.kinds[k] == NG_TOKEN_LINK) {
      return t->begin;
    }
  }
  return t->begin;
}

/* The longest phrase from token `k` on that stands in one of `lists`; gives
 * the token behind it, `k` when there is none. */
static uint32_t behind_phrase(const tokens *t, const ng_lexicon *lexicon,
                              uint32_t k, uint32_t lists) {
  const ng_range *r = t->doc->segments.tokens;
  uint32_t found = k;
  for (uint32_t i = k; i < t->end && i - k < LONGEST_PHRASE && is_word(t, i);
       i++) {
    ng_span phrase = {t->doc->article + r[k].begin, r[i].end - r[k].begin};
    if ((ng_lexicon_lists(lexicon, phrase) & lists) != 0) {
      found = i + 1;
    }
  }
  return found;
}

static int is_comma(ng_span text) {
  unsigned len;
  uint32_t code = ng_utf8_decode(text.data, &len);
  return code == ',' || code == 0x3001 || code == 0xFF0C || code == 0x60C;
}

/* Behind a connective and its comma; `k` when there is none. Most sentences
 * have no comma so early, and are not looked up at all. */
static uint32_t behind_adverb(const tokens *t, const ng_lexicon *lexicon,
                              uint32_t k) {
  uint32_t early = k;
  while (early < t->end && early - k <= LONGEST_PHRASE && is_word(t, early)) {
    early++;
  }
  if (early == k || early >= t->end || !is_comma(text_of(t, early))) {
    return k;
  }
  uint32_t comma = behind_phrase(t, lexicon, k, NG_LIST_CONNECTIVES);
  int cut = comma > k && comma + 1 < t->end && is_comma(text_of(t, comma));
  return cut ? comma + 1 : k;
}

/* A cut must leave a word, and stay clear of quotation marks. */
static uint32_t checked(const tokens *t, uint32_t from, uint32_t to) {
  for (uint32_t k = from; k < to; k++) {
    if ((flags_of(t, k) & NG_CHAR_QUOTE) != 0) {
      return from;
    }
  }
  for (uint32_t k = to; k < t->end; k++) {
    if (is_word(t, k)) {
      return to;
    }
  }
  return from;
}

ng_opening ng_opening_of(const ng_doc *doc, const ng_lexicon *lexicon,
                         uint32_t i) {
  const ng_segments *seg = &doc->segments;
  tokens t = {doc, seg->first_token[i], seg->first_token[i + 1]};
  uint32_t begin = seg->sentences[i].begin;
  ng_opening opening = {begin, begin};
  if (t.begin >= t.end) {
    return opening;
  }
  int first = i == 0 || doc->sentence_part[i] != doc->sentence_part[i - 1];
  uint32_t date =
      first ? checked(&t, t.begin, behind_date_line(&t, lexicon)) : t.begin;
  uint32_t adverb = checked(&t, date, behind_adverb(&t, lexicon, date));
  opening.date_line = date > t.begin ? seg->tokens[date].begin : begin;
  opening.adverb =
      adverb > date ? seg->tokens[adverb].begin : opening.date_line;
  return opening;
}
