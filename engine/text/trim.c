/* Cuts, kind by kind. Each looks for its shape first, which most sentences do
 * not have, and for words that forbid it only then. */
#include "trim.h"

#include "../base/unicode.h"
#include "speech.h"

#define LONGEST_PHRASE 5u  /* words of an entry like "in a statement" */
#define LONGEST_SOURCE 16u /* tokens of ", officials said Wednesday" */
#define LONGEST_TIME 6u    /* tokens of "early on Wednesday morning" */

static const char *const NAMES[NG_CUT_KINDS] = {
#define NG_X(name) #name,
    NG_CUT_LIST(NG_X)
#undef NG_X
};

const char *ng_cut_name(ng_cut_kind kind) {
  return (unsigned)kind < NG_CUT_KINDS ? NAMES[kind] : "";
}

/* A sentence while it is cut. Cuts at its ends move `begin` and `end`. */
typedef struct sentence {
  const ng_doc *doc;
  const ng_stats *stats;
  const ng_lexicon *lexicon;
  const ng_trim_settings *settings;
  uint32_t number;
  uint32_t begin, end; /* the tokens that are left; the end mark is outside */
  uint32_t stop;       /* the token of the full stop; NG_NONE: none */
  uint32_t words;      /* that are left */
  ng_cut *cuts;
  uint32_t count;
} sentence;

static ng_span text_of(const sentence *s, uint32_t k) {
  return ng_span_at(s->doc->article, s->doc->segments.tokens[k]);
}

static unsigned flags_of(const sentence *s, uint32_t k) {
  unsigned len;
  return ng_char_at(text_of(s, k).data, &len)->flags;
}

static unsigned kind_of(const sentence *s, uint32_t k) {
  return s->doc->segments.kinds[k];
}

static int is_word(const sentence *s, uint32_t k) {
  return kind_of(s, k) <= NG_TOKEN_ABBREVIATION;
}

/* Is token `k` this one character? */
static int is_mark(const sentence *s, uint32_t k, char mark) {
  ng_span text = text_of(s, k);
  return text.len == 1 && *text.data == mark;
}

static int has_blank_behind(const sentence *s, uint32_t k) {
  const ng_range *r = s->doc->segments.tokens;
  return k + 1 < s->doc->segments.token_count && r[k].end < r[k + 1].begin;
}

static int wants(const sentence *s, ng_cut_kind kind) {
  return (s->settings->kinds >> kind & 1) != 0;
}

/* Is any of the tokens speech, or a mark that could begin or end some? */
static int has_speech(const sentence *s, uint32_t from, uint32_t to) {
  for (uint32_t k = from; k < to; k++) {
    if (s->stats->speech[k] != NG_SPEECH_NONE ||
        (kind_of(s, k) == NG_TOKEN_MARK &&
         (flags_of(s, k) & NG_CHAR_QUOTE) != 0)) {
      return 1;
    }
  }
  return 0;
}

/* Is any of the words in one of the lists, whole or by a piece? */
static int has_any(const sentence *s, uint32_t from, uint32_t to,
                   uint32_t lists) {
  for (uint32_t k = from; k < to; k++) {
    if (is_word(s, k) &&
        (ng_lexicon_trims_of_word(s->lexicon, text_of(s, k)) & lists) != 0) {
      return 1;
    }
  }
  return 0;
}

static uint32_t words_in(const sentence *s, uint32_t from, uint32_t to) {
  uint32_t words = 0;
  for (uint32_t k = from; k < to; k++) {
    words += s->stats->word_of_token[k] != NG_NONE;
  }
  return words;
}

static void add_cut(sentence *s, ng_cut_kind kind, uint32_t begin,
                    uint32_t end) {
  s->cuts[s->count++] = (ng_cut){{begin, end}, kind};
}

/* Puts a cut down that takes the tokens from `from` to `to`, unless too little
 * would be left. Gives whether it did. */
static int cut(sentence *s, ng_cut_kind kind, uint32_t from, uint32_t to,
               ng_range bytes) {
  uint32_t gone = words_in(s, from, to);
  if (s->count == NG_CUTS_MOST || s->words - gone < s->settings->least_words) {
    return 0;
  }
  s->words -= gone;
  add_cut(s, kind, bytes.begin, bytes.end);
  return 1;
}

/* ---- phrases ------------------------------------------------------------ */

/* The longest phrase from token `k` on, before `end`, that is in one of the
 * lists; gives its lists, and the token behind it. */
static uint32_t phrase_at(const sentence *s, uint32_t k, uint32_t end,
                          uint32_t lists, uint32_t *behind) {
  const ng_range *r = s->doc->segments.tokens;
  if (k >= end || !is_word(s, k)) {
    return 0;
  }
  uint32_t alone = ng_lexicon_trims(s->lexicon, text_of(s, k));
  uint32_t found = alone & lists;
  *behind = found != 0 ? k + 1 : *behind;
  if ((alone & NG_TRIM_PHRASE) == 0) {
    return found; /* most words begin no phrase */
  }
  for (uint32_t i = k + 1; i < end && i - k < LONGEST_PHRASE && is_word(s, i);
       i++) {
    ng_span phrase = {s->doc->article + r[k].begin, r[i].end - r[k].begin};
    uint32_t bits = ng_lexicon_trims(s->lexicon, phrase) & lists;
    if (bits != 0) {
      found = bits;
      *behind = i + 1;
    }
  }
  return found;
}

/* Are the tokens a day, with what may stand around it? */
static int is_time(const sentence *s, uint32_t from, uint32_t to) {
  uint32_t k = from;
  int open = phrase_at(s, k, to, NG_TRIM_TIME_OPENERS, &k) != 0 ||
             (ng_lexicon_flags(s->lexicon) & NG_FLAG_BARE_DAYS) != 0;
  int capital = k < to && (flags_of(s, k) & NG_CHAR_UPPER) != 0;
  uint32_t days = capital ? NG_TRIM_TIME_DAYS : NG_TRIM_SMALL_DAYS;
  if (!open || phrase_at(s, k, to, days, &k) == 0) {
    return 0;
  }
  if (k < to) {
    phrase_at(s, k, to, NG_TRIM_TIME_PARTS, &k);
  }
  return k == to;
}

/* ---- the front ---------------------------------------------------------- */

static uint32_t token_at(const sentence *s, uint32_t byte) {
  uint32_t k = s->begin;
  while (k < s->end && s->doc->segments.tokens[k].begin < byte) {
    k++;
  }
  return k;
}

/* What opening.c found; the words left are counted, but may be few. */
static void cut_opening(sentence *s) {
  const ng_opening *o = &s->stats->opening[s->number];
  uint32_t first = s->doc->segments.sentences[s->number].begin;
  uint32_t date = token_at(s, o->date_line);
  if (o->date_line > first && wants(s, NG_CUT_date_line)) {
    s->words -= words_in(s, s->begin, date);
    add_cut(s, NG_CUT_date_line, first, o->date_line);
  }
  s->begin = date;
  if (o->adverb > o->date_line && wants(s, NG_CUT_leading_adverb)) {
    uint32_t rest = token_at(s, o->adverb);
    s->words -= words_in(s, s->begin, rest);
    add_cut(s, NG_CUT_leading_adverb, o->date_line, o->adverb);
    s->begin = rest;
  }
}

/* ---- who says so -------------------------------------------------------- */

enum {
  OF_SOURCE = NG_TRIM_SOURCES | NG_TRIM_SOURCE_VERBS | NG_TRIM_SOURCE_OPENERS |
              NG_TRIM_SOURCE_WORDS | NG_TRIM_TIME_OPENERS | NG_TRIM_TIME_DAYS |
              NG_TRIM_SMALL_DAYS | NG_TRIM_TIME_PARTS
};

/* Do the tokens name a source and nothing else? Gives the lists that they are
 * in, 0 when anything else is said. */
static uint32_t read_source(const sentence *s, uint32_t from, uint32_t to) {
  uint32_t seen = 0;
  for (uint32_t k = from; k < to;) {
    uint32_t bits = phrase_at(s, k, to, OF_SOURCE, &k);
    if (bits == 0) {
      return 0;
    }
    seen |= bits;
  }
  int says = (seen & (NG_TRIM_SOURCE_VERBS | NG_TRIM_SOURCE_OPENERS)) != 0;
  return (seen & NG_TRIM_SOURCES) != 0 && says ? seen : 0;
}

/* May what the tokens tell stand without the source that goes from `from` to
 * `to`? */
static int is_plain_fact(const sentence *s, uint32_t from, uint32_t to) {
  uint32_t keeps = NG_TRIM_KEEPS | NG_TRIM_SOURCE_KEEPS;
  return !has_speech(s, s->begin, s->end) &&
         !has_any(s, s->begin, from, keeps) && !has_any(s, to, s->end, keeps) &&
         !has_any(s, from, to, NG_TRIM_KEEPS);
}

/* Does a cut behind token `k` leave it in front of the full stop as it was? */
static int may_stand_last(const sentence *s, uint32_t k) {
  ng_span text = text_of(s, k);
  return (is_word(s, k) || is_mark(s, k, ')') || is_mark(s, k, '%')) &&
         text.data[text.len - 1] != '.';
}

/* ", officials said Wednesday" in front of the full stop. */
static int cut_source_behind(sentence *s) {
  uint32_t comma = s->end;
  while (comma > s->begin + 1 && s->end - comma < LONGEST_SOURCE &&
         !is_mark(s, comma - 1, ',')) {
    comma--;
  }
  if (comma <= s->begin + 1 || !is_mark(s, --comma, ',') ||
      read_source(s, comma + 1, s->end) == 0 || !may_stand_last(s, comma - 1) ||
      !is_plain_fact(s, comma, s->end)) {
    return 0;
  }
  const ng_range *r = s->doc->segments.tokens;
  ng_range bytes = {r[comma].begin, r[s->end - 1].end};
  if (!cut(s, NG_CUT_attribution, comma, s->end, bytes)) {
    return 0;
  }
  s->end = comma;
  return 1;
}

/* The token behind "According to officials," or behind a source whose opener
 * comes last, as in Turkish, with or without the comma; `begin`: neither. */
static uint32_t behind_source(const sentence *s) {
  uint32_t k = s->begin, seen = 0;
  while (k < s->end && k - s->begin < LONGEST_SOURCE) {
    uint32_t bits = phrase_at(s, k, s->end, OF_SOURCE, &k);
    if (bits == 0) {
      break;
    }
    int known = (seen & NG_TRIM_SOURCES) != 0;
    seen |= bits;
    if (known && (bits & NG_TRIM_SOURCE_OPENERS) != 0) {
      return k < s->end && is_mark(s, k, ',') ? k + 1 : k;
    }
  }
  int whole = (seen & NG_TRIM_SOURCES) != 0 &&
              (seen & NG_TRIM_SOURCE_OPENERS) != 0 && k < s->end &&
              is_mark(s, k, ',');
  return whole ? k + 1 : s->begin;
}

/* "According to officials," in front. What follows must not be another word
 * that would have to go first. */
static void cut_source_before(sentence *s) {
  if ((ng_lexicon_flags(s->lexicon) & NG_FLAG_SOURCE_FIRST) == 0) {
    return; /* the verb would come first */
  }
  uint32_t rest = behind_source(s);
  if (rest == s->begin || rest >= s->end || !is_word(s, rest) ||
      !is_plain_fact(s, s->begin, rest)) {
    return;
  }
  if ((ng_lexicon_lists(s->lexicon, text_of(s, rest)) &
       (NG_LIST_CONNECTIVES | NG_LIST_DANGLING)) != 0) {
    return;
  }
  const ng_range *r = s->doc->segments.tokens;
  ng_range bytes = {r[s->begin].begin, r[rest].begin};
  if (cut(s, NG_CUT_attribution, s->begin, rest, bytes)) {
    s->begin = rest;
  }
}

/* ---- when --------------------------------------------------------------- */

/* Is one of the last words a day? */
static int has_day(const sentence *s) {
  for (uint32_t k = s->end; k > s->begin && s->end - k < LONGEST_TIME; k--) {
    if (is_word(s, k - 1) && (ng_lexicon_trims(s->lexicon, text_of(s, k - 1)) &
                              (NG_TRIM_TIME_DAYS | NG_TRIM_SMALL_DAYS)) != 0) {
      return 1;
    }
  }
  return 0;
}

/* "on Wednesday" in front of the full stop, where what is told is past and
 * does not lean on the day. */
static int cut_time(sentence *s) {
  uint32_t from = NG_NONE;
  for (uint32_t k = has_day(s) ? s->end : 0;
       k > s->begin + 1 && s->end - k < LONGEST_TIME;) {
    from = is_time(s, --k, s->end) ? k : from;
  }
  if (from == NG_NONE || kind_of(s, from - 1) != NG_TOKEN_WORD ||
      !may_stand_last(s, from - 1) || has_speech(s, from - 1, s->end)) {
    return 0;
  }
  uint32_t before = ng_lexicon_trims_of_word(s->lexicon, text_of(s, from - 1));
  if ((before & NG_TRIM_TIME_LEANS) != 0 ||
      has_any(s, s->begin, from, NG_TRIM_KEEPS | NG_TRIM_TIME_KEEPS) ||
      !has_any(s, s->begin, from, NG_TRIM_TIME_NEEDS)) {
    return 0;
  }
  const ng_range *r = s->doc->segments.tokens;
  ng_range bytes = {r[from - 1].end, r[s->end - 1].end};
  if (!cut(s, NG_CUT_trailing_time, from, s->end, bytes)) {
    return 0;
  }
  s->end = from;
  return 1;
}

/* ---- asides ------------------------------------------------------------- */

/* May the tokens between two brackets or dashes go? Not what has an end of a
 * sentence, a mark of its own, a source or a doubt in it. */
static int is_idle(const sentence *s, uint32_t from, uint32_t to) {
  if (from >= to || words_in(s, from, to) == 0 ||
      words_in(s, from, to) > s->settings->longest_aside ||
      has_speech(s, from, to) || has_any(s, from, to, NG_TRIM_KEEPS)) {
    return 0;
  }
  for (uint32_t k = from; k < to; k++) {
    unsigned flags = flags_of(s, k);
    uint32_t behind, names = NG_TRIM_SOURCE_OPENERS | NG_TRIM_SOURCE_VERBS;
    if (phrase_at(s, k, to, names, &behind) != 0) {
      return 0; /* it says who says so */
    }
    if (kind_of(s, k) == NG_TOKEN_MARK &&
        (flags &
         (NG_CHAR_ENDS | NG_CHAR_POINT | NG_CHAR_OPEN | NG_CHAR_CLOSE)) != 0) {
      return 0;
    }
  }
  return 1;
}

/* What stands alone in brackets is a name that the story goes on with, or the
 * letter or number of a list. */
static int is_label(const sentence *s, uint32_t k) {
  uint32_t word = s->stats->word_of_token[k];
  if (word == NG_NONE) {
    return 1;
  }
  ng_span text = text_of(s, k);
  if (kind_of(s, k) == NG_TOKEN_NUMBER || text.len == 1) {
    return (flags_of(s, k - 2) & NG_CHAR_UPPER) == 0;
  }
  return (flags_of(s, k) & NG_CHAR_UPPER) != 0 &&
         s->stats->terms.words[word].count > 1;
}

/* Two numbers with a dash between them: the score of a match, of a vote. */
static int is_score(const sentence *s, uint32_t from, uint32_t to) {
  unsigned len;
  return to - from == 3 && kind_of(s, from) == NG_TOKEN_NUMBER &&
         (ng_char_at(text_of(s, from + 1).data, &len)->flags & NG_CHAR_DASH) !=
             0 &&
         kind_of(s, to - 1) == NG_TOKEN_NUMBER;
}

static uint32_t closing_bracket(const sentence *s, uint32_t open) {
  uint32_t k = open + 1;
  while (k < s->end && !is_mark(s, k, ')') && !is_mark(s, k, '(')) {
    k++;
  }
  return k < s->end && is_mark(s, k, ')') ? k : NG_NONE;
}

/* Does a sentence go on behind token `k` as if nothing had stood there? */
static int goes_on_behind(const sentence *s, uint32_t k) {
  if (k + 1 == s->end && s->stop != NG_NONE) {
    return 1;
  }
  if (k + 1 >= s->end) {
    return 0;
  }
  if (!has_blank_behind(s, k)) {
    return is_mark(s, k + 1, ',');
  }
  return is_word(s, k + 1) && (flags_of(s, k + 1) & NG_CHAR_UPPER) == 0;
}

/* Is what stands in front of a bracket whole? Behind "the" or "are" the bracket
 * has a part of what is said; so has a single word behind a common one. */
static int is_whole_before(const sentence *s, uint32_t open, uint32_t close) {
  unsigned inside = flags_of(s, open + 1), before = flags_of(s, open - 1);
  uint32_t lists = ng_lexicon_lists(s->lexicon, text_of(s, open - 1));
  int alone = close == open + 2 && kind_of(s, open + 1) == NG_TOKEN_WORD &&
              (inside & NG_CHAR_LOWER) != 0;
  return (lists & NG_LIST_STOP_WORDS) == 0 &&
         !(alone && (before & NG_CHAR_LOWER) != 0 && close + 1 != s->end);
}

/* Is there a quotation mark that opens and is never closed? What stands
 * behind it may be speech. */
static int has_loose_mark(const sentence *s) {
  for (uint32_t k = s->begin; k < s->end; k++) {
    if (kind_of(s, k) == NG_TOKEN_MARK &&
        s->stats->speech[k] == NG_SPEECH_NONE &&
        (flags_of(s, k) & NG_CHAR_QUOTE) != 0 &&
        (k == s->begin || has_blank_behind(s, k - 1))) {
      return 1;
    }
  }
  return 0;
}

/* "(see map)" at token `k`, with the blank before it. Gives the token behind;
 * `k` itself: it stays. */
static uint32_t cut_bracket(sentence *s, uint32_t k) {
  uint32_t close = closing_bracket(s, k);
  if (k < s->begin + 1 || close == NG_NONE || !has_blank_behind(s, k - 1) ||
      s->stats->speech[k] != NG_SPEECH_NONE || !is_word(s, k - 1) ||
      !goes_on_behind(s, close) || !is_whole_before(s, k, close) ||
      !is_idle(s, k + 1, close) || (close == k + 2 && is_label(s, k + 1)) ||
      is_score(s, k + 1, close)) {
    return k;
  }
  ng_span before = text_of(s, k - 1);
  if (close + 1 == s->end && before.data[before.len - 1] == '.') {
    return k;
  }
  const ng_range *r = s->doc->segments.tokens;
  ng_range bytes = {r[k - 1].end, r[close].end};
  return cut(s, NG_CUT_parenthetical, k, close + 1, bytes) ? close + 1 : k;
}

/* All brackets of a sentence, or none: "34 kg (push) and 35 kg" is half a pair.
 * One at the end leaves what is in front of it there. */
static void cut_brackets(sentence *s) {
  sentence before = *s;
  for (uint32_t k = s->begin; k < s->end; k++) {
    if (is_mark(s, k, '(')) {
      uint32_t behind = cut_bracket(s, k);
      if (behind == k) {
        *s = before;
        return;
      }
      s->end = behind == s->end ? k : s->end;
      k = behind - 1;
    }
  }
}

/* The two dashes of the only aside in a sentence. */
typedef struct dashes {
  uint32_t first, behind_first; /* tokens; a dash may be written as "--" */
  uint32_t last, behind_last;
} dashes;

static int is_dash(const sentence *s, uint32_t k) {
  return kind_of(s, k) == NG_TOKEN_MARK && (flags_of(s, k) & NG_CHAR_DASH) != 0;
}

static uint32_t behind_dash(const sentence *s, uint32_t k) {
  while (k < s->end && is_dash(s, k)) {
    k++;
  }
  return k;
}

/* Does the dash from `k` to `behind` part words, not join them? */
static int parts_words(const sentence *s, uint32_t k, uint32_t behind) {
  return k > s->begin && behind < s->end &&
         (has_blank_behind(s, k - 1) || has_blank_behind(s, behind - 1) ||
          !is_word(s, behind));
}

/* Are there two dashes that part words, and no more? */
static int find_dashes(const sentence *s, dashes *d) {
  unsigned found = 0;
  for (uint32_t k = s->begin; k < s->end; k++) {
    uint32_t behind = is_dash(s, k) ? behind_dash(s, k) : k;
    if (behind == k) {
      continue;
    }
    if (k == s->begin || behind == s->end || (found == 2)) {
      return 0;
    }
    if (parts_words(s, k, behind)) {
      if (found++ == 0) {
        d->first = k;
        d->behind_first = behind;
      } else {
        d->last = k;
        d->behind_last = behind;
      }
    }
    k = behind - 1;
  }
  return found == 2;
}

/* Does the text around the aside read on: a word before it, and behind it a
 * small letter? */
static int reads_on(const sentence *s, const dashes *d) {
  uint32_t before = d->first - 1, next = d->behind_last;
  if (!is_word(s, before) || !has_blank_behind(s, before)) {
    return 0;
  }
  if (!has_blank_behind(s, next - 1)) {
    return is_mark(s, next, ',');
  }
  uint32_t nouns =
      NG_SYNTAX_ARTICLES | NG_SYNTAX_DETERMINERS | NG_SYNTAX_POSSESSIVES;
  return is_word(s, next) && (flags_of(s, next) & NG_CHAR_LOWER) != 0 &&
         (ng_lexicon_syntax(s->lexicon, text_of(s, next)) & nouns) == 0;
}

/* "-- an old one --", or "—an old one—" with blanks outside. An aside in
 * which somebody speaks belongs to a quotation. */
static void cut_dashes(sentence *s) {
  dashes d = {0, 0, 0, 0};
  if (!find_dashes(s, &d) || !reads_on(s, &d) ||
      has_speech(s, d.first, d.behind_last) ||
      !is_idle(s, d.behind_first, d.last)) {
    return;
  }
  const ng_range *r = s->doc->segments.tokens;
  if (ng_range_len(r[d.first]) != ng_range_len(r[d.last])) {
    return;
  }
  for (uint32_t k = d.behind_first; k < d.last; k++) {
    if ((ng_lexicon_lists(s->lexicon, text_of(s, k)) & NG_LIST_SPEECH_VERBS) !=
        0) {
      return;
    }
  }
  ng_range bytes = {r[d.first - 1].end, r[d.behind_last - 1].end};
  cut(s, NG_CUT_parenthetical, d.first, d.behind_last, bytes);
}

/* Could there be a dash between words? Most sentences have none. */
static int may_have_dashes(ng_span text) {
  for (size_t i = 1; i + 2 < text.len; i++) {
    unsigned char c = (unsigned char)text.data[i];
    if (c == '-' && (text.data[i - 1] == ' ' || text.data[i + 1] == ' ')) {
      return 1;
    }
    if (c == 0xE2 && text.data[i + 1] == '\x80' &&
        (text.data[i + 2] == '\x93' || text.data[i + 2] == '\x94')) {
      return 1;
    }
  }
  return 0;
}

static void cut_asides(sentence *s) {
  ng_span text =
      ng_span_at(s->doc->article, s->doc->segments.sentences[s->number]);
  int has_bracket = memchr(text.data, '(', text.len) != NULL;
  int has_dash = may_have_dashes(text);
  if ((!has_bracket && !has_dash) || has_loose_mark(s)) {
    return;
  }
  if (has_bracket) {
    cut_brackets(s);
  }
  if (has_dash) {
    cut_dashes(s);
  }
}

/* ---- all together ------------------------------------------------------- */

/* In order of place; there are few. */
static void sort(ng_cut *cuts, uint32_t count) {
  for (uint32_t i = 1; i < count; i++) {
    ng_cut c = cuts[i];
    uint32_t k = i;
    for (; k > 0 && cuts[k - 1].range.begin > c.range.begin; k--) {
      cuts[k] = cuts[k - 1];
    }
    cuts[k] = c;
  }
}

/* Sets `end` and `stop`: the last token, if it is a full stop. */
static void find_stop(sentence *s) {
  s->stop = NG_NONE;
  if (s->end > s->begin && is_mark(s, s->end - 1, '.') &&
      s->stats->speech[s->end - 1] == NG_SPEECH_NONE) {
    s->stop = --s->end;
  }
}

uint32_t ng_trim(const ng_doc *doc, const ng_stats *stats, uint32_t i,
                 const ng_trim_settings *settings, ng_cut cuts[NG_CUTS_MOST],
                 uint32_t *words) {
  const ng_segments *seg = &doc->segments;
  sentence s = {.doc = doc,
                .stats = stats,
                .lexicon = stats->terms.lexicon,
                .settings = settings,
                .number = i,
                .begin = seg->first_token[i],
                .end = seg->first_token[i + 1],
                .words = stats->words[i],
                .cuts = cuts};
  cut_opening(&s);
  uint32_t opened = s.count, whole = s.words;
  find_stop(&s);
  int inside = (stats->flags[i] &
                (NG_SENTENCE_STARTS_INSIDE | NG_SENTENCE_ENDS_INSIDE)) != 0;
  if (!inside && s.begin < s.end && ng_lexicon_can_trim(s.lexicon)) {
    if (wants(&s, NG_CUT_parenthetical)) {
      cut_asides(&s);
    }
    if (wants(&s, NG_CUT_attribution)) {
      cut_source_before(&s);
      while (s.stop != NG_NONE && cut_source_behind(&s)) {
      }
    }
    if (wants(&s, NG_CUT_trailing_time)) {
      while (s.stop != NG_NONE && cut_time(&s)) {
      }
    }
  }
  uint32_t gone = whole - s.words;
  if (gone > settings->free_words && gone > s.words) { /* little is left */
    s.count = opened;
    s.words = whole;
  }
  *words = s.words;
  sort(cuts, s.count);
  return s.count;
}
