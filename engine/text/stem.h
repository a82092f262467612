/* Stems of words, remembered from one document to the next: most words of a
 * story were in the story before. */
#ifndef NG_STEM_H
#define NG_STEM_H

#include "lexicon.h"

/* Longer words are told apart by this many bytes only. */
#define NG_WORD_MAX 96

typedef struct ng_stems ng_stems;

/* A memory of stems of one language, for one thread; NULL: no memory. The
 * lexicon is borrowed for its life. `allocator` NULL means libc. */
ng_stems *ng_stems_new(const ng_lexicon *lexicon,
                       const ng_allocator *allocator);
void ng_stems_free(ng_stems *stems);

/* The hash of at most NG_WORD_MAX bytes under the seed of `stems` (NULL: seed
 * 0). Whoever does not know the seed cannot prepare words that collide. */
uint64_t ng_stems_hash(const ng_stems *stems, ng_span word);

/* Sends for the memory that ng_stems_of will look at. */
void ng_stems_expect(const ng_stems *stems, uint64_t hash);

/* What is known of a folded word. */
typedef struct ng_stem_entry {
  ng_span stem;
  uint32_t lists; /* ng_word_list bits */
} ng_stem_entry;

/* The stem of a folded word of at most NG_WORD_MAX bytes, and the lists of the
 * lexicon that it is in; `hash` is its ng_stems_hash. The span is good until
 * the next call; with `stems` NULL it is the word itself, in no list. */
ng_stem_entry ng_stems_of(ng_stems *stems, ng_span word, uint64_t hash);

#endif
