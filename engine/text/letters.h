/* Which of 64 bytes are letters that are easy to know? Words are found by these
 * bits; whatever else stands in a text is looked at one by one. */
#ifndef NG_LETTERS_H
#define NG_LETTERS_H

#include <stdint.h>

enum { NG_LETTERS = 64 };

/* One bit for each byte from `p` (the first of a character) on, the lowest for
 * the first: set in A-Z and a-z and in both bytes of Latin letters from U+00C0
 * to U+017F and Cyrillic ones from U+0400 to U+047F. Other letters have none.
 * Reads 64 bytes. */
uint64_t ng_letters(const char *p);

/* The same, without the instructions of one kind of processor. */
uint64_t ng_letters_portable(const char *p);

/* The number of the first bit that is set; `bits` is not 0. */
static inline unsigned ng_letters_first(uint64_t bits) {
#ifdef __GNUC__
  return (unsigned)__builtin_ctzll(bits);
#else
  unsigned first = 0;
  while ((bits >> first & 1) == 0) {
    first++;
  }
  return first;
#endif
}

#endif
