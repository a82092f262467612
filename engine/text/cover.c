/* Which questions a sentence answers: one pass over its words. */
#include "cover.h"

#include "../base/unicode.h"

#define LONGEST_PHRASE 5u /* words of an entry like "in the wake of" */

static const char *const ASKS[NG_ASKS] = {
#define NG_X(name) #name,
    NG_TELLS_LIST(NG_X)
#undef NG_X
};

const char *ng_ask_name(unsigned ask) {
  return ask < NG_ASKS ? ASKS[ask] : NULL;
}

enum {
  TIMES = NG_LIST_TIMES | NG_LIST_TIME_NAMES,
  DATES = NG_LIST_MONTHS | NG_LIST_WEEKDAYS
};

typedef struct reader {
  const ng_stats *stats;
  const ng_doc *doc;
  const ng_lexicon *lexicon;
  int capital_nouns; /* a capital makes no name here */
  int knows_times;   /* the language has lists of times */
} reader;

static ng_span text_of(const reader *r, uint32_t k) {
  return ng_span_at(r->doc->article, r->doc->segments.tokens[k]);
}

static const ng_word *word_at(const reader *r, uint32_t k) {
  uint32_t word = r->stats->word_of_token[k];
  return word != NG_NONE ? &r->stats->terms.words[word] : NULL;
}

static ng_span phrase_of(const reader *r, uint32_t k, uint32_t last) {
  const ng_range *tokens = r->doc->segments.tokens;
  return ng_span_of(r->doc->article + tokens[k].begin,
                    tokens[last].end - tokens[k].begin);
}

/* The bytes of a word before its apostrophe: all of it when it has none.
 * `mark` gets the length of the mark. */
static size_t stem_of(ng_span text, size_t *mark) {
  static const char curly[] = "\xE2\x80\x99";
  for (size_t n = 1; n < text.len; n++) {
    *mark = text.data[n] == '\'' ? 1 : 3;
    if (*mark == 1 ||
        (text.len - n > 3 && memcmp(text.data + n, curly, 3) == 0)) {
      return n;
    }
  }
  *mark = 0;
  return text.len;
}

/* What the entries that begin with a token say. */
typedef struct found {
  uint32_t lists; /* of all of them */
  uint32_t place; /* the last token of the longest one of `before_places`;
                     NG_NONE: there is none */
} found;

static found look_up(const reader *r, uint32_t k, uint32_t end) {
  const ng_word *word = word_at(r, k);
  int before = (word->syntax & NG_SYNTAX_BEFORE_PLACES) != 0 &&
               (word->lists & NG_LIST_NOT_PLACES) == 0;
  found f = {word->lists, before ? k : NG_NONE};
  if ((word->lists & NG_LIST_PHRASE) == 0) {
    return f;
  }
  for (uint32_t i = k + 1;
       i < end && i - k < LONGEST_PHRASE && word_at(r, i) != NULL; i++) {
    ng_span phrase = phrase_of(r, k, i);
    uint32_t lists = ng_lexicon_lists(r->lexicon, phrase);
    f.lists |= lists;
    if ((lists & NG_LIST_SYNTAX) != 0 &&
        (ng_lexicon_syntax(r->lexicon, phrase) & NG_SYNTAX_BEFORE_PLACES)) {
      f.place = i;
    }
  }
  return f;
}

/* Four digits that are read as a year: 1900 to 2099. */
static int is_year(const reader *r, uint32_t k) {
  ng_span text = text_of(r, k);
  size_t mark;
  if (*text.data < '0' || *text.data > '9' || stem_of(text, &mark) != 4) {
    return 0;
  }
  for (size_t n = 0; n < 4; n++) {
    if (text.data[n] < '0' || text.data[n] > '9') {
      return 0;
    }
  }
  return memcmp(text.data, "19", 2) == 0 || memcmp(text.data, "20", 2) == 0;
}

/* Is it a time? Names of months and the like only with a capital, which must
 * not be due where the word is a common one too: "May". */
static int is_time(const reader *r, uint32_t k, uint32_t lists) {
  if ((lists & NG_LIST_TIMES) != 0 || is_year(r, k)) {
    return 1;
  }
  uint32_t names = r->knows_times ? NG_LIST_TIME_NAMES : DATES;
  unsigned capital = r->stats->capital[k];
  if (capital != NG_CAPITAL_NO) { /* Mayıs'ta */
    ng_span text = text_of(r, k);
    size_t mark, stem = stem_of(text, &mark);
    text.len = stem;
    lists |= mark != 0 ? ng_lexicon_lists(r->lexicon, text) & names : 0;
  }
  if ((lists & names) == 0) {
    return 0;
  }
  return !r->knows_times || capital == NG_CAPITAL_NAME ||
         (capital == NG_CAPITAL_DUE && (lists & NG_LIST_STOP_WORDS) == 0);
}

static int is_time_word(const reader *r, uint32_t k) {
  const ng_word *word = word_at(r, k);
  return word != NULL && is_time(r, k, word->lists);
}

/* Is a number that of a day or an hour, beside "May" or "p.m." or, one word
 * further, in "5 de mayo"? */
static int is_of_time(const reader *r, uint32_t k, uint32_t begin,
                      uint32_t end) {
  ng_span text = text_of(r, k);
  size_t digits = 0;
  while (digits < text.len && text.data[digits] >= '0' &&
         text.data[digits] <= '9') {
    digits++;
  }
  if (digits > 2 || (digits < text.len && text.data[digits] == ',')) {
    return 0;
  }
  const ng_word *next = k + 2 < end ? word_at(r, k + 1) : NULL;
  return (k > begin && is_time_word(r, k - 1)) ||
         (k + 1 < end && is_time_word(r, k + 1)) ||
         (next != NULL && (next->lists & NG_LIST_STOP_WORDS) != 0 &&
          is_time_word(r, k + 2));
}

/* Does token `k` say how many? Not a date; not "two" alone, which most often
 * says who, but "two-day"; not "the three". */
static int is_figure(const reader *r, uint32_t k, uint32_t begin,
                     uint32_t end) {
  const ng_word *word = word_at(r, k);
  if (r->doc->segments.kinds[k] == NG_TOKEN_NUMBER) {
    return !is_year(r, k) && !is_of_time(r, k, begin, end);
  }
  if ((word->lists & NG_LIST_NUMBER_WORDS) == 0) {
    return 0;
  }
  if (k + 1 < end && *text_of(r, k + 1).data == '-') {
    return 1;
  }
  const ng_word *before = k > begin ? word_at(r, k - 1) : NULL;
  return (word->lists & NG_LIST_STOP_WORDS) == 0 &&
         (before == NULL || (before->syntax & NG_SYNTAX_ARTICLES) == 0);
}

/* Does the name end like a place: "Ankara'da"? */
static int ends_as_place(const reader *r, uint32_t k) {
  ng_span text = text_of(r, k);
  size_t mark, stem = stem_of(text, &mark), rest = text.len - stem - mark;
  char ending[16] = "'";
  if (mark == 0 || rest + 1 > sizeof ending) {
    return 0;
  }
  memcpy(ending + 1, text.data + stem + mark, rest);
  return (ng_lexicon_syntax(r->lexicon, ng_span_of(ending, rest + 1)) &
          NG_SYNTAX_PLACE_ENDINGS) != 0;
}

/* Is token `k` one word of a name of which there is more, or one that a title
 * stands before? The first word of a sentence may be a part of it. Where every
 * noun has a capital, only such are surely people.
 */
static int is_full_name(const reader *r, uint32_t k, uint32_t begin,
                        uint32_t end) {
  const ng_word *before = k > begin ? word_at(r, k - 1) : NULL;
  int behind_word =
      before != NULL && ((before->lists & NG_LIST_TITLES) != 0 ||
                         (r->stats->capital[k - 1] == NG_CAPITAL_DUE &&
                          (before->lists | before->syntax) == 0));
  return behind_word || (k + 1 < end && ng_stats_is_name(r->stats, k + 1));
}

/* What the name that begins with token `k` tells; `at_place`: it stands behind
 * a word like "in". */
static unsigned name_tells(const reader *r, uint32_t k, uint32_t begin,
                           uint32_t end, int at_place) {
  uint32_t lists = word_at(r, k)->lists;
  if ((lists & (TIMES | NG_LIST_NUMBER_WORDS)) != 0 || is_time(r, k, lists)) {
    return 0;
  }
  if ((at_place && (lists & NG_LIST_NOT_PLACES) == 0) || ends_as_place(r, k)) {
    return NG_TELLS(where);
  }
  return !at_place && (!r->capital_nouns || is_full_name(r, k, begin, end))
             ? NG_TELLS(who)
             : 0;
}

static unsigned lists_tell(uint32_t lists) {
  return ((lists & (NG_LIST_PEOPLE | NG_LIST_TITLES)) != 0 ? NG_TELLS(who)
                                                           : 0) |
         ((lists & NG_LIST_CAUSES) != 0 ? NG_TELLS(why) : 0) |
         ((lists & NG_LIST_STAKES) != 0 ? NG_TELLS(stakes) : 0);
}

/* What the words of sentence `i` tell. A word may stand between "in" and the
 * name of a place: "in the Hague"; not where any noun looks like a name. */
static unsigned words_tell(const reader *r, uint32_t i) {
  const ng_segments *seg = &r->doc->segments;
  uint32_t begin = seg->first_token[i], end = seg->first_token[i + 1];
  uint32_t reach = r->capital_nouns ? 1 : 2; /* tokens from "in" to the name */
  uint32_t place = NG_NONE;                  /* the last token like "in" */
  unsigned tells = 0;
  int in_name = 0;
  for (uint32_t k = begin; k < end; k++) {
    if (word_at(r, k) == NULL ||
        seg->tokens[k].begin < r->stats->opening[i].date_line) {
      in_name = 0;
      place = NG_NONE;
      continue;
    }
    int name = ng_stats_is_name(r->stats, k);
    found f = look_up(r, k, end);
    tells |=
        lists_tell(f.lists) | (is_time(r, k, f.lists) ? NG_TELLS(when) : 0);
    tells |= is_figure(r, k, begin, end) ? NG_TELLS(numbers) : 0;
    if (name && !in_name) {
      int at_place = place != NG_NONE && k > place && k - place <= reach;
      tells |= name_tells(r, k, begin, end, at_place);
    } else if (name && ends_as_place(r, k) && !is_time(r, k, f.lists)) {
      tells |= NG_TELLS(where);
    }
    in_name = name;
    place = f.place != NG_NONE ? f.place : place;
  }
  return tells;
}

static int has_headline(const ng_stats *stats) {
  for (uint32_t i = 0; i < stats->count; i++) {
    if (stats->parts[NG_SCORE_headline][i] > 0) {
      return 1;
    }
  }
  return 0;
}

static reader reader_of(const ng_stats *stats, const ng_doc *doc,
                        const ng_lexicon *lexicon) {
  uint32_t times = NG_LIST_TIMES | NG_LIST_TIME_NAMES;
  return (reader){stats, doc, lexicon,
                  (ng_lexicon_flags(lexicon) & NG_FLAG_CAPITAL_NOUNS) != 0,
                  (ng_lexicon_filled(lexicon) & times) != 0};
}

int ng_cover_numbers(const ng_stats *stats, const ng_doc *doc,
                     const ng_lexicon *lexicon, uint32_t i) {
  const ng_segments *seg = &doc->segments;
  if (stats->numbers[i] == 0) {
    return 0;
  }
  reader r = reader_of(stats, doc, lexicon);
  uint32_t begin = seg->first_token[i], end = seg->first_token[i + 1];
  for (uint32_t k = begin; k < end; k++) {
    if (word_at(&r, k) != NULL &&
        seg->tokens[k].begin >= stats->opening[i].date_line &&
        is_figure(&r, k, begin, end)) {
      return 1;
    }
  }
  return 0;
}

void ng_cover(const ng_stats *stats, const ng_doc *doc,
              const ng_lexicon *lexicon, double what_share, uint8_t *tells) {
  reader r = reader_of(stats, doc, lexicon);
  const double *topic =
      stats->parts[has_headline(stats) ? NG_SCORE_headline : NG_SCORE_common];
  for (uint32_t i = 0; i < stats->count; i++) {
    int running = (stats->flags[i] & (NG_SENTENCE_ASIDE | NG_SENTENCE_SHORT |
                                      NG_SENTENCE_QUESTION)) == 0;
    unsigned told = words_tell(&r, i);
    told |=
        running && topic[i] > 0 && topic[i] >= what_share ? NG_TELLS(what) : 0;
    tells[i] = (uint8_t)told;
  }
}
