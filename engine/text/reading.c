/* Words of a sentence and the lists they stand in. */
#include "reading.h"

#include "../base/unicode.h"

#define LONGEST_PHRASE 6u    /* words of an entry */
#define LONGEST_ENTRY 64u    /* bytes of one, as in lexicon.c */
#define LONGEST_ENDING 6u    /* letters */
#define LONGEST_EXPLETIVE 5u /* words up to the one that tells */

void ng_reading_init(ng_reading *r, const ng_stats *stats, const ng_doc *doc,
                     const ng_lexicon *lexicon) {
  *r = (ng_reading){
      .stats = stats,
      .doc = doc,
      .lexicon = lexicon,
      .filled = ng_lexicon_syntax_filled(lexicon),
      .gendered = (ng_lexicon_flags(lexicon) & NG_FLAG_GENDERED) != 0,
      .capital_nouns =
          (ng_lexicon_flags(lexicon) & NG_FLAG_CAPITAL_NOUNS) != 0};
}

void ng_reading_move(ng_reading *r, uint32_t i) {
  r->begin = r->doc->segments.first_token[i];
  r->end = r->doc->segments.first_token[i + 1];
}

static ng_span text_of(const ng_reading *r, uint32_t k) {
  return ng_span_at(r->doc->article, r->doc->segments.tokens[k]);
}

int ng_reading_has_blank(const ng_reading *r, uint32_t k) {
  const ng_range *tokens = r->doc->segments.tokens;
  return k + 1 < r->end && tokens[k].end < tokens[k + 1].begin;
}

ng_entry ng_reading_single(const ng_reading *r, uint32_t k) {
  const ng_word *word = ng_reading_word(r, k);
  return word != NULL ? (ng_entry){word->lists, word->syntax, k + 1}
                      : (ng_entry){0, 0, k};
}

/* Adds a word to a phrase; 0: it has no room. */
static int append(char phrase[LONGEST_ENTRY], size_t *len, ng_span word,
                  int blank) {
  if (*len + word.len + 1 > LONGEST_ENTRY) {
    return 0;
  }
  if (blank) {
    phrase[(*len)++] = ' ';
  }
  memcpy(phrase + *len, word.data, word.len);
  *len += word.len;
  return 1;
}

ng_entry ng_reading_entry(const ng_reading *r, uint32_t k) {
  const uint32_t wanted =
      NG_LIST_DANGLING | NG_LIST_CONNECTIVES | NG_LIST_SYNTAX;
  ng_entry found = ng_reading_single(r, k);
  if ((found.lists & NG_LIST_PHRASE) == 0) {
    return found;
  }
  char phrase[LONGEST_ENTRY];
  size_t len = 0;
  for (uint32_t i = k; i - k < LONGEST_PHRASE; i++) {
    const ng_word *word = ng_reading_word(r, i);
    int blank = i > k && ng_reading_has_blank(r, i - 1);
    if (word == NULL || !append(phrase, &len, word->text, blank)) {
      break;
    }
    ng_span entry = {phrase, len};
    uint32_t lists = i > k ? ng_lexicon_lists_folded(r->lexicon, entry) : 0;
    if ((lists & wanted) != 0) {
      found =
          (ng_entry){lists, ng_lexicon_syntax_folded(r->lexicon, entry), i + 1};
    }
  }
  return found;
}

int ng_reading_ends(const ng_reading *r, const ng_word *word, uint32_t syntax) {
  if ((r->filled & syntax) == 0) {
    return 0;
  }
  if ((word->syntax & syntax) != 0) {
    return 1;
  }
  char ending[LONGEST_ENDING * 4 + 1];
  size_t at = word->text.len;
  for (unsigned letters = 0; letters < LONGEST_ENDING && at > 0; letters++) {
    do {
      at--;
    } while (at > 0 && (word->text.data[at] & 0xC0) == 0x80);
    size_t len = word->text.len - at;
    ending[0] = '-';
    memcpy(ending + 1, word->text.data + at, len);
    ng_span entry = {ending, len + 1};
    if (at > 0 && (ng_lexicon_syntax_folded(r->lexicon, entry) & syntax) != 0) {
      return 1;
    }
  }
  return 0;
}

/* A capital that opens a sentence says little: the word may be a name when it
 * is none that likes to stand there, and what follows does not make it the
 * verb of "Born in", "Speaking to". */
static int may_be_name(const ng_reading *r, uint32_t k, const ng_word *word) {
  const ng_word *next = ng_reading_word(r, k + 1);
  uint32_t prepositions = NG_SYNTAX_PREPOSITIONS | NG_SYNTAX_BEFORE_PLACES;
  return k == r->begin && word->term != NG_NONE &&
         (word->lists & NG_LIST_STARTERS) == 0 && (word->syntax) == 0 &&
         (next == NULL || (next->syntax & prepositions) == 0) &&
         !ng_reading_ends(r, word, NG_SYNTAX_OBLIQUE_ENDINGS);
}

int ng_reading_is_name(const ng_reading *r, uint32_t k) {
  const ng_word *word = ng_reading_word(r, k);
  if (word == NULL || r->stats->capital[k] == NG_CAPITAL_NO) {
    return 0;
  }
  return ng_stats_is_name(r->stats, k) || may_be_name(r, k, word);
}

int ng_reading_is_number(const ng_reading *r, uint32_t k) {
  const ng_word *word = ng_reading_word(r, k);
  return word != NULL && (r->doc->segments.kinds[k] == NG_TOKEN_NUMBER ||
                          (word->lists & NG_LIST_NUMBER_WORDS) != 0);
}

int ng_reading_is_time(const ng_reading *r, uint32_t k) {
  const ng_word *word = ng_reading_word(r, k);
  return ng_reading_is_number(r, k) ||
         (word != NULL &&
          (word->lists & (NG_LIST_MONTHS | NG_LIST_WEEKDAYS)) != 0);
}

int ng_reading_is_comma(const ng_reading *r, uint32_t k) {
  if (k >= r->end || r->doc->segments.kinds[k] != NG_TOKEN_MARK) {
    return 0;
  }
  unsigned len;
  uint32_t code = ng_utf8_decode(text_of(r, k).data, &len);
  return code == ',' || code == 0x3001 || code == 0xFF0C || code == 0x60C;
}

int ng_reading_is_dash(const ng_reading *r, uint32_t k) {
  if (k >= r->end || r->doc->segments.kinds[k] != NG_TOKEN_MARK) {
    return 0;
  }
  unsigned len;
  return (ng_char_at(text_of(r, k).data, &len)->flags & NG_CHAR_DASH) != 0;
}

uint32_t ng_reading_behind_age(const ng_reading *r, uint32_t k) {
  if (k >= r->end || r->doc->segments.kinds[k] != NG_TOKEN_NUMBER ||
      !ng_reading_is_dash(r, k + 1)) {
    return k;
  }
  uint32_t last = k;
  while (last + 1 < r->end && !ng_reading_has_blank(r, last) &&
         (ng_reading_is_dash(r, last + 1) || ng_reading_word(r, last + 1))) {
    last++;
  }
  const ng_word *word = ng_reading_word(r, last);
  char entry[LONGEST_ENTRY];
  size_t len = 1;
  entry[0] = '-';
  return word != NULL && append(entry, &len, word->text, 0) &&
                 (ng_lexicon_syntax_folded(r->lexicon, ng_span_of(entry, len)) &
                  NG_SYNTAX_PERSONS) != 0
             ? last + 1
             : k;
}

int ng_reading_is_expletive(const ng_reading *r, uint32_t k) {
  if ((r->filled & NG_SYNTAX_EXPLETIVES) == 0) {
    return 0;
  }
  ng_entry e = ng_reading_entry(r, k);
  if ((e.syntax & NG_SYNTAX_EXPLETIVES) == 0) {
    return 0;
  }
  if (!r->capital_nouns && ng_reading_is_name(r, e.behind) &&
      !ng_reading_is_time(r, e.behind)) {
    return 1;
  }
  uint32_t end = e.behind + LONGEST_EXPLETIVE;
  for (k = e.behind; k < end && ng_reading_word(r, k) != NULL; k++) {
    ng_entry next = ng_reading_entry(r, k);
    if ((next.syntax & NG_SYNTAX_EXPLETIVE_WORDS) != 0) {
      return 1;
    }
    if ((next.syntax & (NG_SYNTAX_ARTICLES | NG_SYNTAX_DETERMINERS)) != 0 &&
        !ng_reading_is_number(r, k)) {
      return 0; /* "an important question" */
    }
  }
  return 0;
}
