/* Texts, pages and bytes by chance, the same for the same seed. */
#ifndef CHANCE_H
#define CHANCE_H

#include <stddef.h>
#include <stdint.h>

typedef struct chance {
  uint64_t seed; /* not 0 */
} chance;

/* A number below `n` (> 0). */
uint32_t chance_below(chance *c, uint32_t n);

/* Sentences of several languages, with all that makes them hard: short words
 * with points, numbers, quotes, odd blanks, rare scripts. Valid UTF-8. Gives
 * the length, under `room`; the text ends with a NUL behind it. */
size_t chance_prose(chance *c, char *text, size_t room);

/* Bytes with a liking for those that readers look at. */
size_t chance_bytes(chance *c, char *text, size_t room);

/* A page whose story is a few paragraphs of prose between furniture. */
size_t chance_page(chance *c, char *text, size_t room);

/* A page with a story that reads like one. */
size_t chance_story(chance *c, char *text, size_t room);

/* How many cases a law tries: LAW_CASES of the environment, or `usual`. */
uint64_t chance_cases(uint64_t usual);

#endif
