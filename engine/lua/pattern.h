/* Lua's patterns, as its manual describes them (section 6.4.1), matched
 * without recursion and paid from the budget of a set: the ones that come with
 * Lua can take longer than anybody waits, and nothing stops them. */
#ifndef NGL_PATTERN_H
#define NGL_PATTERN_H

#include <stddef.h>

#include <lua.h>

#define NGL_CAPTURES 32

/* What is captured: `len` bytes, or one of these. */
#define NGL_CAPTURE_OPEN ((ptrdiff_t)-1)
#define NGL_CAPTURE_PLACE ((ptrdiff_t)-2) /* "()": a position */

typedef struct ngl_capture {
  const char *begin;
  ptrdiff_t len;
} ngl_capture;

/* A subject and a pattern; both are borrowed and end in a NUL. */
typedef struct ngl_match {
  lua_State *L;
  const char *text, *text_end;
  const char *pattern, *pattern_end;
  size_t work; /* done, not yet charged */
  int captures;
  ngl_capture capture[NGL_CAPTURES];
} ngl_match;

/* Matches the pattern from `from` on, a place in the pattern (its begin, or
 * behind its anchor), at the place `s` of the text. Gives where the match
 * ends; NULL: there is none. Raises for malformed patterns, and when the budget
 * of the set is spent. */
const char *ngl_match_at(ngl_match *m, const char *s, const char *from);

/* Charges what is left of the work; call it when the match is done with. */
void ngl_match_charge(ngl_match *m);

#endif
