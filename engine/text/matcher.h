/* Compiled rules: does this block or sentence match, and which rule?
 *
 * A set holds rules in their order of priority. A rule is a small program over
 * atoms; an atom is one thing that can be asked of a text ("is one of these
 * lines", "has more than 40 words", "stands in an <aside>"). All phrases of a
 * set are found in one pass over the text. A set is made once and then read by
 * any number of threads; what a thread needs besides is in its ng_match_work.
 */
#ifndef NG_MATCHER_H
#define NG_MATCHER_H

#include "../base/phrases.h"
#include "doc.h"
#include "select.h"

/* What an atom asks. The first five are the kinds of ng_phrase_kind. */
typedef enum ng_atom_kind {
  NG_ATOM_LINE,
  NG_ATOM_STARTS_WITH,
  NG_ATOM_ENDS_WITH,
  NG_ATOM_CONTAINS,
  NG_ATOM_WORD,
  NG_ATOM_LONGER_THAN,  /* number: words */
  NG_ATOM_SHORTER_THAN, /* number: words */
  NG_ATOM_LINK_LIST,    /* number: links in a row, in blocks of little else */
  NG_ATOM_TAG,          /* text: stands in an element of this name */
  NG_ATOM_KIND,         /* text: a word of ng_kind_of */
  NG_ATOM_CSS,          /* text: stands in what this selector finds */
  NG_ATOM_XPATH,        /* text: stands in what this expression finds */
  NG_ATOM_OUTSIDE       /* the caller answers when asked: grammars */
} ng_atom_kind;

/* What a block or sentence can be; bits. */
enum {
  NG_KIND_QUESTION = 1,
  NG_KIND_EXCLAMATION = 2,
  NG_KIND_QUOTE = 4,
  NG_KIND_LOOSE_QUOTE = 8,
  NG_KIND_LOOSE_REFERENCE = 16,
  NG_KIND_FIRST = 32,
  NG_KIND_LAST = 64,
  NG_KIND_HEADING = 128,
  NG_KIND_CAPTION = 256,
  NG_KIND_LIST_ITEM = 512,
  NG_KIND_DATE_LINE = 1024,
  NG_KIND_LEADING_ADVERB = 2048,
  NG_KIND_TABLE = 4096,
  NG_KIND_CODE = 8192,
  NG_KIND_WHO = 1 << 14, /* what a sentence tells; see cover.h */
  NG_KIND_WHAT = 1 << 15,
  NG_KIND_WHEN = 1 << 16,
  NG_KIND_WHERE = 1 << 17,
  NG_KIND_WHY = 1 << 18,
  NG_KIND_NUMBERS = 1 << 19,
  NG_KIND_STAKES = 1 << 20
};

/* The bit of a word ("loose_quote"); 0: there is no such kind. */
unsigned ng_kind_of(ng_span word);

typedef struct ng_matchers ng_matchers;

/* An empty set; NULL: no memory. `allocator` NULL means libc. */
ng_matchers *ng_matchers_new(const ng_allocator *allocator);
void ng_matchers_free(ng_matchers *set);

/* Adds an atom and gives its number. `text` is for TAG, KIND, CSS and XPATH,
 * `number` for those that count. NG_MISSING: there is no such kind;
 * NG_INVALID: the set is built, or CSS or XPath are wrong: `fault` (may be
 * NULL) says where, and why for CSS; NG_NOMEM. */
ng_status ng_matchers_atom(ng_matchers *set, ng_atom_kind kind, ng_span text,
                           uint32_t number, uint32_t *atom,
                           ng_css_fault *fault);

/* Adds a phrase to an atom of one of the first five kinds. NG_INVALID: the
 * phrase has nothing but blanks, or the atom is of another kind; NG_NOMEM,
 * NG_LIMIT. */
ng_status ng_matchers_phrase(ng_matchers *set, uint32_t atom, ng_span text);

enum { NG_MATCH_ATOM, NG_MATCH_ANY, NG_MATCH_ALL, NG_MATCH_NONE };

/* One instruction of a rule, in postfix order: ATOM pushes what is known of
 * atom `n`; the others take the `n` values on top and push one. */
typedef struct ng_match_op {
  uint32_t op; /* NG_MATCH_ATOM, ... */
  uint32_t n;
} ng_match_op;

enum { NG_MATCH_DEPTH = 256 }; /* most values at once */

/* Adds the next rule; the first has number 0. NG_INVALID: the program does not
 * leave exactly one value or names an atom that is not there; NG_LIMIT: it
 * needs more than NG_MATCH_DEPTH values; NG_NOMEM. */
ng_status ng_matchers_rule(ng_matchers *set, const ng_match_op *ops,
                           size_t count);

/* Finishes the set. NG_NOMEM. */
ng_status ng_matchers_build(ng_matchers *set);

uint32_t ng_matchers_count(const ng_matchers *set); /* rules */
size_t ng_matchers_memory(const ng_matchers *set);  /* bytes */

enum {
  NG_MATCH_KNOWN = 16, /* a power of two */
  NG_MATCH_WORDS = 5   /* of 64 bits; sets with more atoms know nothing */
};

/* What was decided of atoms: these bits, from this rule on. */
typedef struct ng_match_known {
  uint64_t bits[NG_MATCH_WORDS];
  uint32_t from, rule;
  unsigned is_known, is_asked, is_open;
} ng_match_known;

enum { NG_MATCH_BEGUN = 4 };

/* What a block begins, for ng_phrases_end_line. */
typedef struct ng_match_begun {
  uint32_t block, line;
} ng_match_begun;

/* What one thread knows about the text at hand. */
typedef struct ng_match_work {
  ng_arena arena;    /* of the page's bits */
  uint64_t *bits;    /* per atom: it is so */
  uint64_t *page;    /* per page atom: per block */
  size_t page_words; /* of 64 blocks, per page atom */
  uint32_t *live;    /* atoms, no phrases, that hold somewhere on the page */
  size_t live_count;
  const ng_doc *doc; /* the page at hand */
  unsigned is_asked; /* NG_ATOM_OUTSIDE atoms have their answers */
  unsigned is_open;  /* a rule waits for those answers */
  ng_allocator allocator;
  size_t bit_words;
  ng_match_begun begun[NG_MATCH_BEGUN]; /* by number of the block */
  ng_match_known known[NG_MATCH_KNOWN]; /* by a hash of the bits */
} ng_match_work;

/* Room for the work with `set`. NG_NOMEM: nothing to free. */
ng_status ng_match_work_init(ng_match_work *work, const ng_matchers *set,
                             const ng_allocator *allocator);
void ng_match_work_free(ng_match_work *work);

/* Gets ready for the blocks of `doc`: one pass over the tree for all that asks
 * about the page; XPath costs a copy of it. NG_NOMEM. */
ng_status ng_matchers_open(const ng_matchers *set, ng_match_work *work,
                           const ng_doc *doc);

/* These look at one text: a block of the opened document, a sentence of a
 * document (`kinds`: its NG_KIND_ bits), or any text. */
void ng_matchers_see_block(const ng_matchers *set, ng_match_work *work,
                           uint32_t block);
void ng_matchers_see_sentence(const ng_matchers *set, ng_match_work *work,
                              const ng_doc *doc, uint32_t sentence,
                              unsigned kinds);
void ng_matchers_see_text(const ng_matchers *set, ng_match_work *work,
                          ng_span text, unsigned kinds);

/* The first rule from number `from` on that is true of what was seen; NG_NONE:
 * no rule. Rules that wait for an outside atom are passed over, and
 * work->is_open tells that there was one. */
uint32_t ng_matchers_next(const ng_matchers *set, ng_match_work *work,
                          uint32_t from);

/* Tells that an outside atom is true of what was seen (others are not
 * changed); ng_matchers_answered
 * ends the answers, those not told are false. */
void ng_matchers_answer(const ng_matchers *set, ng_match_work *work,
                        uint32_t atom);
void ng_matchers_answered(ng_match_work *work);

/* QUESTION and EXCLAMATION, by the mark at the end. */
unsigned ng_text_kinds(ng_span text);

/* The kinds that the document alone tells of a block or a sentence. What needs
 * a lexicon (LEADING_ADVERB) is left out when `lexicon` is NULL. */
unsigned ng_block_kinds(const ng_doc *doc, uint32_t block);
unsigned ng_sentence_kinds(const ng_doc *doc, uint32_t sentence,
                           const ng_lexicon *lexicon);

/* How many words a text has: runs between blanks that hold a letter or digit;
 * in scripts without blanks every character is one. Stops when there are more
 * than `most`. */
uint32_t ng_count_words(ng_span text, uint32_t most);

#endif
