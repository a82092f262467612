/* What a language knows: abbreviations, starters, months, stop words, stems.
 * The words come from rules/languages; here they are compiled tables, made
 * once, read by any number of threads. */
#ifndef NG_LEXICON_H
#define NG_LEXICON_H

#include "../base/arena.h"
#include "../base/status.h"

typedef struct ng_lexicon ng_lexicon;

/* An empty lexicon with the common (language-free) behaviour; NULL: no memory.
 * Fill it with ng_lexicon_add, then treat it as read-only. */
ng_lexicon *ng_lexicon_new(const ng_allocator *allocator);
void ng_lexicon_free(ng_lexicon *lexicon);

/* Adds one word to the list called `list` ("stop_words", "titles", ...: the
 * setting names of rules/languages). NG_MISSING: there is no such list;
 * NG_INVALID: the word cannot stand in it; NG_NOMEM. */
ng_status ng_lexicon_add(ng_lexicon *lexicon, const char *list, ng_span word);

/* Is the word (any case) one of the list? Lists are known by number inside;
 * this is for scripts and tests. */
int ng_lexicon_has(const ng_lexicon *lexicon, const char *list, ng_span word);

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
