/* What a language knows: abbreviations, starters, months, stop words, stems.
 * The words come from rules/languages; here they are compiled tables, made
 * once, read by any number of threads. */
#ifndef NG_LEXICON_H
#define NG_LEXICON_H

#include "../base/arena.h"
#include "../base/status.h"

typedef struct ng_lexicon ng_lexicon;

/* The lists of a language, by their setting names in rules/languages. Words
 * of lists marked "point" are abbreviations, given without their last point;
 * one written with a capital there stands for the capitalized form only. */
typedef enum ng_word_list {
  NG_LIST_STOP_WORDS = 1u << 0,
  NG_LIST_TITLES = 1u << 1,         /* point; never end a sentence: Mr */
  NG_LIST_NEVER_END = 1u << 2,      /* point; e.g vs */
  NG_LIST_BEFORE_NUMBERS = 1u << 3, /* point, only before a digit: No p */
  NG_LIST_MAY_END = 1u << 4,   /* point; end before a starter: U.S Inc a.m */
  NG_LIST_OFTEN_END = 1u << 5, /* point; end before any capital: etc */
  NG_LIST_STARTERS = 1u << 6,  /* words that like to begin a sentence */
  NG_LIST_MONTHS = 1u << 7,
  NG_LIST_ELISIONS = 1u << 8,     /* l d dell, before an apostrophe */
  NG_LIST_UNITS = 1u << 9,        /* km MB, when they touch a number */
  NG_LIST_TERMINATORS = 1u << 10, /* marks that end sentences here: ; in el */
  NG_LIST_LIST_MARKS = 1u << 11,  /* bullets */
  NG_LIST_OPENING_QUOTES = 1u << 12,
  NG_LIST_CLOSING_QUOTES = 1u << 13,
  NG_LIST_PRONOUNS = 1u << 14,
  NG_LIST_SPEECH_VERBS = 1u << 15,
  NG_LIST_CONNECTIVES = 1u << 16,
  NG_LIST_DANGLING = 1u << 17, /* starts that lean on what was said before */
  NG_LIST_WEEKDAYS = 1u << 18,
  NG_LIST_CLITICS = 1u << 19,      /* begin with an apostrophe: 'em 't */
  NG_LIST_NUMBER_WORDS = 1u << 20, /* two, dozen, million */
  NG_LIST_TIMES = 1u << 21,        /* say when: today, last week */
  NG_LIST_TIME_NAMES = 1u << 22,   /* the same, with a capital only: May */
  NG_LIST_CAUSES = 1u << 23,       /* say why: because, due to */
  NG_LIST_STAKES = 1u << 24,       /* say why it matters: for the first time */
  NG_LIST_PEOPLE = 1u << 25,       /* say who without a name: police mayor */
  NG_LIST_NOT_PLACES = 1u << 30,   /* as before or behind "in", and no place is
                                      told: im Haft */

  NG_LIST_ANY_CASE = 1u << 28, /* inside: an abbreviation given in lower case */
  NG_LIST_CAPITAL = 1u << 29,  /* inside: one given with a capital */
  NG_LIST_PHRASE = 1u << 26,   /* inside: begins an entry of several words */
  NG_LIST_SYNTAX = 1u << 27    /* inside: in a list of ng_syntax_list too */
} ng_word_list;

/* More lists, of what words do in a sentence; few words are in one, so they
 * stand in a table of their own. */
typedef enum ng_syntax_list {
  NG_SYNTAX_PERSONAL = 1u << 0,    /* stand for somebody: he her */
  NG_SYNTAX_IMPERSONAL = 1u << 1,  /* for anything: it they their */
  NG_SYNTAX_POSSESSIVES = 1u << 2, /* those of both that own: his their */
  NG_SYNTAX_POINTING = 1u << 3,    /* for what was said: this such */
  NG_SYNTAX_STANDING = 1u << 4,    /* look as if they leaned, and do not: there
                                      is, this week */
  NG_SYNTAX_EXPLETIVES = 1u << 5,  /* begin a sentence about nobody, when an
                                      expletive word follows: it is */
  NG_SYNTAX_EXPLETIVE_WORDS = 1u << 6, /* likely clear raining */
  NG_SYNTAX_BACK_REFERENCES = 1u << 7, /* the two, the latter, another */
  NG_SYNTAX_ARTICLES = 1u << 8,        /* definite ones: the der los */
  NG_SYNTAX_HEADS = 1u << 9, /* nouns that, behind such an article, were spoken
                                of before: company ruling */
  NG_SYNTAX_MODIFIERS = 1u << 10, /* behind a head they say which one: of who */
  NG_SYNTAX_GROUPS = 1u << 11,    /* nouns that no "he" means: police court */
  NG_SYNTAX_DETERMINERS = 1u << 12,     /* other words before a noun: a every */
  NG_SYNTAX_BEFORE_PLACES = 1u << 13,   /* the name behind is a place: in at */
  NG_SYNTAX_ANSWERS = 1u << 14,         /* yes, not quite */
  NG_SYNTAX_DROPPED_ENDINGS = 1u << 15, /* "-ó": a first word that ends so is a
                                           verb, its subject left out */
  NG_SYNTAX_OBLIQUE_ENDINGS = 1u << 16, /* "-de": no subject ends so */
  NG_SYNTAX_OWNED_ENDINGS = 1u << 17,   /* "-sında": of his, of hers, of its */
  NG_SYNTAX_PREPOSITIONS = 1u << 18,    /* a noun behind one is no subject */
  NG_SYNTAX_PERSONS = 1u << 19,         /* heads that are somebody: man */
  NG_SYNTAX_PLACE_ENDINGS = 1u << 20,   /* of a name that is a place: 'da */
  NG_SYNTAX_RECALLS = 1u << 21, /* heads that need not have been used: move */
  NG_SYNTAX_FIRST_PERSONS = 1u << 22,  /* who speaks: I, our; endings too */
  NG_SYNTAX_ANSWER_OPENERS = 1u << 23, /* behind a question: because, only */
  NG_SYNTAX_LAST_WORDS = 1u << 24,     /* at the end, of what was said: there */
  NG_SYNTAX_SINGULAR_ENDINGS = 1u << 25, /* of verbs whose subject is one */
  NG_SYNTAX_OWNER_ENDINGS = 1u << 26,    /* "-nin": of a noun that owns */
  NG_SYNTAX_COMPOUND_ENDINGS = 1u << 27, /* the same, of a noun that has one
                                            in front: "gaz faturasının" */
  NG_SYNTAX_REPLIES = 1u << 28           /* to what was said before: replied */
} ng_syntax_list;

/* The lists about trimming: what may go and what keeps it. They are a table of
 * their own. An entry of the first four may be a piece of a word: "accus*" for
 * how one begins, "*n't" for how it ends. */
typedef enum ng_trim_list {
  NG_TRIM_KEEPS = 1u << 0,        /* negation, condition, doubt: cut nothing */
  NG_TRIM_SOURCE_KEEPS = 1u << 1, /* what must not lose its source */
  NG_TRIM_TIME_KEEPS = 1u << 2,   /* what must not lose its day */
  NG_TRIM_TIME_NEEDS = 1u << 3,   /* what tells that it is past */
  NG_TRIM_SOURCES = 1u << 4,      /* officials, police */
  NG_TRIM_SOURCE_VERBS = 1u << 5, /* said */
  NG_TRIM_SOURCE_OPENERS = 1u << 6, /* according to */
  NG_TRIM_SOURCE_WORDS = 1u << 7,   /* what else may stand beside them */
  NG_TRIM_TIME_OPENERS = 1u << 8,   /* on, early on */
  NG_TRIM_TIME_DAYS = 1u << 9,      /* Wednesday, yesterday */
  NG_TRIM_TIME_PARTS = 1u << 10,    /* morning */
  NG_TRIM_TIME_LEANS = 1u << 11,    /* until: a day behind it must stay */
  NG_TRIM_SMALL_DAYS = 1u << 12,    /* inside: a day given without a capital */
  NG_TRIM_PHRASE = 1u << 13         /* inside: the first word of a phrase */
} ng_trim_list;

#define NG_LIST_ABBREVIATIONS                                                  \
  (NG_LIST_TITLES | NG_LIST_NEVER_END | NG_LIST_BEFORE_NUMBERS |               \
   NG_LIST_MAY_END | NG_LIST_OFTEN_END)

/* What a language does; settings that are true or false. */
typedef enum ng_language_flag {
  NG_FLAG_ORDINALS = 1,     /* "ordinals": 3. is third */
  NG_FLAG_SPLIT_POINTS = 2, /* "split_points": the point of an abbreviation is
                               a token of its own */
  NG_FLAG_JOIN_HYPHENS = 4, /* "join_hyphens": a hyphenated word is one token */
  NG_FLAG_COLON_IN_WORDS = 8, /* "colon_in_words": EU:s is one word */
  NG_FLAG_ORDINAL_NAMES = 16, /* "ordinal_names": 3. is third also before a
                                 capital that is no starter */
  NG_FLAG_GENDERED = 2048,    /* "gendered": "she" may mean a thing */
  NG_FLAG_CAPITAL_NOUNS = 64, /* "capital_nouns": every noun has a capital */
  NG_FLAG_YIELDS = 32,        /* "yields": a text that may as well be in another
                                 language is taken to be in that one */
  NG_FLAG_BARE_DAYS = 128,    /* "bare_days": a day needs no word in front */
  NG_FLAG_DOTTED_I = 256,     /* "dotted_i": the capital of i has a dot */
  NG_FLAG_SOURCE_FIRST = 512  /* "source_first": what names a source may go in
                                 front of a sentence; the rest needs no turn */
} ng_language_flag;

/* An empty lexicon with the common (language-free) behaviour; NULL: no memory.
 * Fill it with ng_lexicon_add, then treat it as read-only. */
ng_lexicon *ng_lexicon_new(const ng_allocator *allocator);
void ng_lexicon_free(ng_lexicon *lexicon);

/* Adds one word to the list called `list` ("stop_words", "titles", ...: the
 * setting names of rules/languages). NG_MISSING: there is no such list;
 * NG_INVALID: the word cannot stand in it; NG_NOMEM. */
ng_status ng_lexicon_add(ng_lexicon *lexicon, const char *list, ng_span word);

/* Sets the flag called `name` ("ordinals", ...). NG_MISSING: no such flag. */
ng_status ng_lexicon_set_flag(ng_lexicon *lexicon, const char *name, int on);

/* Names Snowball's algorithm ("english"); "" for none. NG_MISSING: Snowball
 * has none of that name. */
ng_status ng_lexicon_set_stemmer(ng_lexicon *lexicon, const char *name);

/* Is the word (any case) one of the list? Lists are known by number inside;
 * this is for scripts and tests. */
int ng_lexicon_has(const ng_lexicon *lexicon, const char *list, ng_span word);

/* The setting name of the list with this bit; NULL: there is none. */
const char *ng_list_name(uint32_t bit);

/* All ng_word_list bits of `word` in any case; 0 for a NULL lexicon, an unknown
 * word, or one longer than any entry. */
uint32_t ng_lexicon_lists(const ng_lexicon *lexicon, ng_span word);

/* The same for a word that is case folded already. */
uint32_t ng_lexicon_lists_folded(const ng_lexicon *lexicon, ng_span word);

/* All ng_syntax_list bits of `word` in any case, and of a folded one; 0 where
 * there are none. */
uint32_t ng_lexicon_syntax(const ng_lexicon *lexicon, ng_span word);
uint32_t ng_lexicon_syntax_folded(const ng_lexicon *lexicon, ng_span word);

/* All ng_syntax_list bits that any word has. */
uint32_t ng_lexicon_syntax_filled(const ng_lexicon *lexicon);

/* The lists of abbreviations `word` (as written, without its last point) is
 * in, by the rule about capitals. */
uint32_t ng_lexicon_abbreviation(const ng_lexicon *lexicon, ng_span word);

/* The ng_trim_list bits of a word or phrase in any case, as it stands in the
 * lists; and those of a word that match it whole or in part. */
int ng_lexicon_can_trim(const ng_lexicon *lexicon); /* has it any? */
uint32_t ng_lexicon_trims(const ng_lexicon *lexicon, ng_span phrase);
uint32_t ng_lexicon_trims_of_word(const ng_lexicon *lexicon, ng_span word);

/* The ng_language_flag bits, and all ng_word_list bits that any word has. */
unsigned ng_lexicon_flags(const ng_lexicon *lexicon);
uint32_t ng_lexicon_filled(const ng_lexicon *lexicon);

/* Every word of the lexicon with its lists, for those who build on them. */
size_t ng_lexicon_count(const ng_lexicon *lexicon);
ng_span ng_lexicon_word(const ng_lexicon *lexicon, size_t i, uint32_t *lists);

/* Is `word` a stop word? `word` is case folded already. */
int ng_lexicon_is_stop(const ng_lexicon *lexicon, ng_span word);

/* Gives the stem of a case-folded word by Snowball's algorithm of this
 * language into `out` (at least word.len bytes); gives its length, or
 * word.len with a plain copy where the language has no stemmer. Each thread
 * needs its own ng_stemmer; NULL is allowed and copies. */
typedef struct ng_stemmer ng_stemmer;
ng_stemmer *ng_stemmer_new(const ng_lexicon *lexicon);
void ng_stemmer_free(ng_stemmer *stemmer);
size_t ng_stem(ng_stemmer *stemmer, ng_span word, char *out);

#endif
