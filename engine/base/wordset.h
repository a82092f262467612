/* Is this word in that list? A hash table from words to a few bits, filled
 * once and then only read. Words are compared byte by byte: fold them first. */
#ifndef NG_WORDSET_H
#define NG_WORDSET_H

#include "arena.h"
#include "status.h"

typedef struct ng_wordset ng_wordset;

/* An empty set; `allocator` NULL means libc. `seed` is mixed into the hash: a
 * set that is filled from input wants a seed its author cannot know. NULL: no
 * memory. */
ng_wordset *ng_wordset_new(const ng_allocator *allocator, uint64_t seed);
void ng_wordset_free(ng_wordset *set);

/* Adds `word` (copied, 1 to 65535 bytes); when it is there already, the bits
 * of `value` join those it has. `value` must not be 0. NG_INVALID, NG_NOMEM:
 * the set is as before. */
ng_status ng_wordset_add(ng_wordset *set, ng_span word, uint32_t value);

/* The bits of `word`, 0 when it is not in the set. */
uint32_t ng_wordset_find(const ng_wordset *set, ng_span word);

/* How many words there are, and the `i`th in the order they came. */
size_t ng_wordset_count(const ng_wordset *set);
ng_span ng_wordset_word(const ng_wordset *set, size_t i);

#endif
