/* The words of a language as one table from word to lists. */
#include "lexicon.h"

#include <libstemmer.h>

#include "../base/unicode.h"
#include "../base/wordset.h"

#define LONGEST_WORD 64u /* bytes; an entry or a looked-up word */

struct ng_lexicon {
  ng_allocator allocator;
  ng_wordset *words;
  /* NULL: no word is in one of those lists. Stop words are in `words`, too: a
   * small table is asked faster, and every word of a text is asked for. */
  ng_wordset *stops, *syntax, *trims;
  uint32_t filled, syntax_filled;
  unsigned flags;
  char stemmer[24];
};

typedef struct name_bit {
  const char *name;
  uint32_t bit;
} name_bit;

static const name_bit LISTS[] = {
    {"stop_words", NG_LIST_STOP_WORDS},
    {"titles", NG_LIST_TITLES},
    {"never_end", NG_LIST_NEVER_END},
    {"before_numbers", NG_LIST_BEFORE_NUMBERS},
    {"may_end", NG_LIST_MAY_END},
    {"often_end", NG_LIST_OFTEN_END},
    {"starters", NG_LIST_STARTERS},
    {"months", NG_LIST_MONTHS},
    {"weekdays", NG_LIST_WEEKDAYS},
    {"elisions", NG_LIST_ELISIONS},
    {"units", NG_LIST_UNITS},
    {"terminators", NG_LIST_TERMINATORS},
    {"list_marks", NG_LIST_LIST_MARKS},
    {"opening_quotes", NG_LIST_OPENING_QUOTES},
    {"closing_quotes", NG_LIST_CLOSING_QUOTES},
    {"pronouns", NG_LIST_PRONOUNS},
    {"speech_verbs", NG_LIST_SPEECH_VERBS},
    {"connectives", NG_LIST_CONNECTIVES},
    {"dangling", NG_LIST_DANGLING},
    {"clitics", NG_LIST_CLITICS},
    {"number_words", NG_LIST_NUMBER_WORDS},
    {"times", NG_LIST_TIMES},
    {"time_names", NG_LIST_TIME_NAMES},
    {"causes", NG_LIST_CAUSES},
    {"stakes", NG_LIST_STAKES},
    {"people", NG_LIST_PEOPLE},
    {"not_places", NG_LIST_NOT_PLACES},
    {NULL, 0},
};

static const name_bit SYNTAX[] = {
    {"personal", NG_SYNTAX_PERSONAL},
    {"impersonal", NG_SYNTAX_IMPERSONAL},
    {"possessives", NG_SYNTAX_POSSESSIVES},
    {"pointing", NG_SYNTAX_POINTING},
    {"standing", NG_SYNTAX_STANDING},
    {"expletives", NG_SYNTAX_EXPLETIVES},
    {"expletive_words", NG_SYNTAX_EXPLETIVE_WORDS},
    {"back_references", NG_SYNTAX_BACK_REFERENCES},
    {"articles", NG_SYNTAX_ARTICLES},
    {"heads", NG_SYNTAX_HEADS},
    {"modifiers", NG_SYNTAX_MODIFIERS},
    {"groups", NG_SYNTAX_GROUPS},
    {"recalls", NG_SYNTAX_RECALLS},
    {"persons", NG_SYNTAX_PERSONS},
    {"determiners", NG_SYNTAX_DETERMINERS},
    {"prepositions", NG_SYNTAX_PREPOSITIONS},
    {"before_places", NG_SYNTAX_BEFORE_PLACES},
    {"answers", NG_SYNTAX_ANSWERS},
    {"dropped_endings", NG_SYNTAX_DROPPED_ENDINGS},
    {"oblique_endings", NG_SYNTAX_OBLIQUE_ENDINGS},
    {"owned_endings", NG_SYNTAX_OWNED_ENDINGS},
    {"place_endings", NG_SYNTAX_PLACE_ENDINGS},
    {"first_persons", NG_SYNTAX_FIRST_PERSONS},
    {"answer_openers", NG_SYNTAX_ANSWER_OPENERS},
    {"last_words", NG_SYNTAX_LAST_WORDS},
    {"singular_endings", NG_SYNTAX_SINGULAR_ENDINGS},
    {"owner_endings", NG_SYNTAX_OWNER_ENDINGS},
    {"compound_endings", NG_SYNTAX_COMPOUND_ENDINGS},
    {"replies", NG_SYNTAX_REPLIES},
    {NULL, 0},
};

static const name_bit TRIM_LISTS[] = {
    {"trim_keeps", NG_TRIM_KEEPS},
    {"source_keeps", NG_TRIM_SOURCE_KEEPS},
    {"time_keeps", NG_TRIM_TIME_KEEPS},
    {"time_needs", NG_TRIM_TIME_NEEDS},
    {"sources", NG_TRIM_SOURCES},
    {"source_verbs", NG_TRIM_SOURCE_VERBS},
    {"source_openers", NG_TRIM_SOURCE_OPENERS},
    {"source_words", NG_TRIM_SOURCE_WORDS},
    {"time_openers", NG_TRIM_TIME_OPENERS},
    {"time_days", NG_TRIM_TIME_DAYS},
    {"time_parts", NG_TRIM_TIME_PARTS},
    {"time_leans", NG_TRIM_TIME_LEANS},
    {NULL, 0},
};

/* Pieces of words are known by bits of their own. */
enum { PIECES = 15, BEGINS = 16, ENDS = 20 };

static const name_bit FLAGS[] = {
    {"ordinals", NG_FLAG_ORDINALS},
    {"split_points", NG_FLAG_SPLIT_POINTS},
    {"join_hyphens", NG_FLAG_JOIN_HYPHENS},
    {"colon_in_words", NG_FLAG_COLON_IN_WORDS},
    {"ordinal_names", NG_FLAG_ORDINAL_NAMES},
    {"capital_nouns", NG_FLAG_CAPITAL_NOUNS},
    {"gendered", NG_FLAG_GENDERED},
    {"yields", NG_FLAG_YIELDS},
    {"bare_days", NG_FLAG_BARE_DAYS},
    {"dotted_i", NG_FLAG_DOTTED_I},
    {"source_first", NG_FLAG_SOURCE_FIRST},
    {NULL, 0},
};

static uint32_t bit_of(const name_bit *names, const char *name) {
  for (; names->name != NULL; names++) {
    if (*names->name == *name && strcmp(names->name, name) == 0) {
      return names->bit;
    }
  }
  return 0;
}

const char *ng_list_name(uint32_t bit) {
  const name_bit *names = LISTS;
  while (names->name != NULL && names->bit != bit) {
    names++;
  }
  return names->name;
}

ng_lexicon *ng_lexicon_new(const ng_allocator *allocator) {
  ng_allocator a = allocator != NULL ? *allocator : ng_allocator_libc;
  ng_lexicon *lexicon = a.resize(a.user, NULL, 0, sizeof *lexicon);
  if (lexicon == NULL) {
    return NULL;
  }
  *lexicon = (ng_lexicon){.allocator = a};
  lexicon->words = ng_wordset_new(&a, 0);
  if (lexicon->words == NULL) {
    ng_lexicon_free(lexicon);
    return NULL;
  }
  return lexicon;
}

void ng_lexicon_free(ng_lexicon *lexicon) {
  if (lexicon != NULL) {
    ng_allocator a = lexicon->allocator;
    ng_wordset_free(lexicon->words);
    ng_wordset_free(lexicon->stops);
    ng_wordset_free(lexicon->syntax);
    ng_wordset_free(lexicon->trims);
    a.resize(a.user, lexicon, sizeof *lexicon, 0);
  }
}

/* Which case an abbreviation is known in. */
static uint32_t case_bit(uint32_t list, ng_span word) {
  if ((list & NG_LIST_ABBREVIATIONS) == 0) {
    return 0;
  }
  unsigned len;
  unsigned flags = ng_char_at(word.data, &len)->flags;
  return flags & NG_CHAR_UPPER ? NG_LIST_CAPITAL : NG_LIST_ANY_CASE;
}

/* Adds a folded word to one of the ng_syntax_list `bit`. */
static ng_status add_syntax(ng_lexicon *lexicon, ng_span folded, uint32_t bit) {
  if (lexicon->syntax == NULL) {
    lexicon->syntax = ng_wordset_new(&lexicon->allocator, 0);
  }
  if (lexicon->syntax == NULL) {
    return NG_NOMEM;
  }
  ng_status status = ng_wordset_add(lexicon->syntax, folded, bit);
  if (status == NG_OK) {
    lexicon->syntax_filled |= bit;
    status = ng_wordset_add(lexicon->words, folded, NG_LIST_SYNTAX);
  }
  return status;
}

static ng_status add_stop(ng_lexicon *lexicon, ng_span folded) {
  if (lexicon->stops == NULL) {
    lexicon->stops = ng_wordset_new(&lexicon->allocator, 0);
  }
  return lexicon->stops == NULL
             ? NG_NOMEM
             : ng_wordset_add(lexicon->stops, folded, NG_LIST_STOP_WORDS);
}

/* Adds a folded word to the list `bit`, in the case of `word`. */
static ng_status add_listed(ng_lexicon *lexicon, ng_span folded, ng_span word,
                            uint32_t bit) {
  ng_status status =
      bit == NG_LIST_STOP_WORDS ? add_stop(lexicon, folded) : NG_OK;
  return status != NG_OK ? status
                         : ng_wordset_add(lexicon->words, folded,
                                          bit | case_bit(bit, word));
}

/* The first token of a folded phrase: up to a blank, or with an apostrophe;
 * 0 when it is a single word. */
static size_t first_piece(ng_span folded) {
  for (size_t k = 1; k + 1 < folded.len; k++) {
    if (folded.data[k] == ' ' || folded.data[k] == '\'') {
      return folded.data[k] == ' ' ? k : k + 1;
    }
  }
  return 0;
}

/* Notes of the first word of a folded phrase that it begins one. */
static ng_status add_phrase(ng_lexicon *lexicon, ng_span folded) {
  size_t len = first_piece(folded);
  return len == 0 ? NG_OK
                  : ng_wordset_add(lexicon->words, ng_span_of(folded.data, len),
                                   NG_LIST_PHRASE);
}

/* Folds what is looked up in the lists about trimming: one apostrophe is as
 * good as the other. */
static size_t fold_trim(ng_span text, char *out) {
  size_t len = ng_fold(text, out), to = 0;
  for (size_t i = 0; i < len; i++, to++) {
    if (i + 2 < len && memcmp(out + i, "\xE2\x80\x99", 3) == 0) {
      out[to] = '\'';
      i += 2;
    } else {
      out[to] = out[i];
    }
  }
  return to;
}

/* A day is known in the case that it is given in: a "Today" that people watch
 * is none. */
static uint32_t day_bit(ng_span word) {
  unsigned len;
  unsigned flags = ng_char_at(word.data, &len)->flags;
  return flags & NG_CHAR_UPPER ? NG_TRIM_TIME_DAYS : NG_TRIM_SMALL_DAYS;
}

/* Adds to a list about trimming; a star stands for the rest of a word. */
static ng_status add_trim(ng_lexicon *lexicon, uint32_t bit, ng_span word) {
  if (word.len > 1 && word.data[word.len - 1] == '*') {
    word.len--;
    bit = (bit & PIECES) << BEGINS;
  } else if (word.len > 1 && word.data[0] == '*') {
    word = ng_span_of(word.data + 1, word.len - 1);
    bit = (bit & PIECES) << ENDS;
  }
  if (bit == 0 || word.len == 0 || word.len > LONGEST_WORD ||
      memchr(word.data, '*', word.len) != NULL ||
      ng_utf8_valid_prefix(word) != word.len) {
    return NG_INVALID;
  }
  if (lexicon->trims == NULL) {
    lexicon->trims = ng_wordset_new(&lexicon->allocator, 0);
  }
  if (lexicon->trims == NULL) {
    return NG_NOMEM;
  }
  bit = bit == NG_TRIM_TIME_DAYS ? day_bit(word) : bit;
  char folded[LONGEST_WORD * 3 / 2];
  size_t len = fold_trim(word, folded);
  size_t first = first_piece(ng_span_of(folded, len));
  ng_status status =
      first > 0 ? ng_wordset_add(lexicon->trims, ng_span_of(folded, first),
                                 NG_TRIM_PHRASE)
                : NG_OK;
  return status != NG_OK
             ? status
             : ng_wordset_add(lexicon->trims, ng_span_of(folded, len), bit);
}

ng_status ng_lexicon_add(ng_lexicon *lexicon, const char *list, ng_span word) {
  uint32_t bit = bit_of(LISTS, list);
  uint32_t syntax = bit == 0 ? bit_of(SYNTAX, list) : 0;
  if (bit == 0 && syntax == 0) {
    bit = bit_of(TRIM_LISTS, list);
    return bit != 0 ? add_trim(lexicon, bit, word) : NG_MISSING;
  }
  if ((bit & NG_LIST_ABBREVIATIONS) != 0 && word.len > 1 &&
      word.data[word.len - 1] == '.') {
    word.len--;
  }
  if (word.len == 0 || word.len > LONGEST_WORD ||
      ng_utf8_valid_prefix(word) != word.len) {
    return NG_INVALID;
  }
  char folded[LONGEST_WORD * 3 / 2];
  ng_span entry = ng_span_of(folded, ng_fold(word, folded));
  ng_status status = syntax != 0 ? add_syntax(lexicon, entry, syntax)
                                 : add_listed(lexicon, entry, word, bit);
  if (status == NG_OK) {
    lexicon->filled |= bit;
    status = add_phrase(lexicon, entry);
  }
  return status;
}

ng_status ng_lexicon_set_flag(ng_lexicon *lexicon, const char *name, int on) {
  unsigned bit = bit_of(FLAGS, name);
  if (bit == 0) {
    return NG_MISSING;
  }
  lexicon->flags = on ? lexicon->flags | bit : lexicon->flags & ~bit;
  return NG_OK;
}

ng_status ng_lexicon_set_stemmer(ng_lexicon *lexicon, const char *name) {
  if (*name == '\0') {
    lexicon->stemmer[0] = '\0';
    return NG_OK;
  }
  for (const char **known = sb_stemmer_list(); *known != NULL; known++) {
    size_t len = strlen(*known);
    if (strcmp(*known, name) == 0 && len < sizeof lexicon->stemmer) {
      memcpy(lexicon->stemmer, name, len + 1);
      return NG_OK;
    }
  }
  return NG_MISSING;
}

uint32_t ng_lexicon_lists_folded(const ng_lexicon *lexicon, ng_span word) {
  return lexicon != NULL ? ng_wordset_find(lexicon->words, word) : 0;
}

uint32_t ng_lexicon_lists(const ng_lexicon *lexicon, ng_span word) {
  char folded[LONGEST_WORD * 3 / 2];
  if (lexicon == NULL || word.len > LONGEST_WORD) {
    return 0;
  }
  return ng_wordset_find(lexicon->words,
                         ng_span_of(folded, ng_fold(word, folded)));
}

uint32_t ng_lexicon_syntax_folded(const ng_lexicon *lexicon, ng_span word) {
  return lexicon != NULL && lexicon->syntax != NULL
             ? ng_wordset_find(lexicon->syntax, word)
             : 0;
}

uint32_t ng_lexicon_syntax(const ng_lexicon *lexicon, ng_span word) {
  char folded[LONGEST_WORD * 3 / 2];
  return word.len > LONGEST_WORD
             ? 0
             : ng_lexicon_syntax_folded(
                   lexicon, ng_span_of(folded, ng_fold(word, folded)));
}

int ng_lexicon_can_trim(const ng_lexicon *lexicon) {
  return lexicon != NULL && lexicon->trims != NULL;
}

uint32_t ng_lexicon_trims(const ng_lexicon *lexicon, ng_span phrase) {
  char folded[LONGEST_WORD * 3 / 2];
  if (!ng_lexicon_can_trim(lexicon) || phrase.len > LONGEST_WORD) {
    return 0;
  }
  ng_span text = ng_span_of(folded, fold_trim(phrase, folded));
  return ng_wordset_find(lexicon->trims, text) & ((1u << BEGINS) - 1);
}

/* Is byte `i` of a text the first of a character? */
static int begins_char(const char *text, size_t i) {
  return ((unsigned char)text[i] & 0xC0) != 0x80;
}

uint32_t ng_lexicon_trims_of_word(const ng_lexicon *lexicon, ng_span word) {
  char folded[LONGEST_WORD * 3 / 2];
  if (!ng_lexicon_can_trim(lexicon) || word.len > LONGEST_WORD) {
    return 0;
  }
  const ng_wordset *trims = lexicon->trims;
  size_t len = fold_trim(word, folded);
  uint32_t found = ng_wordset_find(trims, ng_span_of(folded, len));
  uint32_t bits = found & ((1u << BEGINS) - 1);
  bits |= (found >> BEGINS | found >> ENDS) & PIECES;
  for (size_t i = 1; i < len; i++) {
    if (begins_char(folded, i)) {
      found = ng_wordset_find(trims, ng_span_of(folded, i));
      bits |= found >> BEGINS & PIECES;
      found = ng_wordset_find(trims, ng_span_of(folded + i, len - i));
      bits |= found >> ENDS & PIECES;
    }
  }
  return bits;
}

uint32_t ng_lexicon_abbreviation(const ng_lexicon *lexicon, ng_span word) {
  uint32_t lists = ng_lexicon_lists(lexicon, word);
  if ((lists & NG_LIST_ABBREVIATIONS) == 0) {
    return 0;
  }
  unsigned len;
  if ((lists & NG_LIST_ANY_CASE) == 0 &&
      (ng_char_at(word.data, &len)->flags & NG_CHAR_UPPER) == 0) {
    return 0;
  }
  return lists & NG_LIST_ABBREVIATIONS;
}

int ng_lexicon_has(const ng_lexicon *lexicon, const char *list, ng_span word) {
  return (ng_lexicon_lists(lexicon, word) & bit_of(LISTS, list)) != 0 ||
         (ng_lexicon_syntax(lexicon, word) & bit_of(SYNTAX, list)) != 0 ||
         (ng_lexicon_trims(lexicon, word) & bit_of(TRIM_LISTS, list)) != 0;
}

int ng_lexicon_is_stop(const ng_lexicon *lexicon, ng_span word) {
  return lexicon != NULL && lexicon->stops != NULL &&
         ng_wordset_find(lexicon->stops, word) != 0;
}

unsigned ng_lexicon_flags(const ng_lexicon *lexicon) {
  return lexicon != NULL ? lexicon->flags : 0;
}

uint32_t ng_lexicon_filled(const ng_lexicon *lexicon) {
  return lexicon != NULL ? lexicon->filled : 0;
}

uint32_t ng_lexicon_syntax_filled(const ng_lexicon *lexicon) {
  return lexicon != NULL ? lexicon->syntax_filled : 0;
}

size_t ng_lexicon_count(const ng_lexicon *lexicon) {
  return ng_wordset_count(lexicon->words);
}

ng_span ng_lexicon_word(const ng_lexicon *lexicon, size_t i, uint32_t *lists) {
  ng_span word = ng_wordset_word(lexicon->words, i);
  *lists = ng_wordset_find(lexicon->words, word);
  return word;
}

struct ng_stemmer {
  ng_allocator allocator;
  struct sb_stemmer *snowball; /* NULL: this language has none */
};

ng_stemmer *ng_stemmer_new(const ng_lexicon *lexicon) {
  ng_allocator a = lexicon != NULL ? lexicon->allocator : ng_allocator_libc;
  ng_stemmer *stemmer = a.resize(a.user, NULL, 0, sizeof *stemmer);
  if (stemmer == NULL) {
    return NULL;
  }
  *stemmer = (ng_stemmer){a, NULL};
  if (lexicon != NULL && lexicon->stemmer[0] != '\0') {
    stemmer->snowball = sb_stemmer_new(lexicon->stemmer, "UTF_8");
    if (stemmer->snowball == NULL) {
      ng_stemmer_free(stemmer);
      return NULL;
    }
  }
  return stemmer;
}

void ng_stemmer_free(ng_stemmer *stemmer) {
  if (stemmer != NULL) {
    ng_allocator a = stemmer->allocator;
    sb_stemmer_delete(stemmer->snowball);
    a.resize(a.user, stemmer, sizeof *stemmer, 0);
  }
}

size_t ng_stem(ng_stemmer *stemmer, ng_span word, char *out) {
  if (stemmer != NULL && stemmer->snowball != NULL && word.len < 1000) {
    const sb_symbol *stem = sb_stemmer_stem(
        stemmer->snowball, (const sb_symbol *)word.data, (int)word.len);
    int len = stem != NULL ? sb_stemmer_length(stemmer->snowball) : 0;
    if (len > 0 && (size_t)len <= word.len) {
      memcpy(out, stem, (size_t)len);
      return (size_t)len;
    }
  }
  if (word.len != 0) {
    memcpy(out, word.data, word.len);
  }
  return word.len;
}
