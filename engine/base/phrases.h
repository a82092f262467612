/* Which of many phrases are in a text, and where, in one pass.
 *
 * Phrases and text are compared in their normal form (normal.h): in any case,
 * with any white space and any style of quotes. All phrases stand in one
 * Aho-Corasick automaton, made once and read by any number of threads; time is
 * linear in the text. */
#ifndef NG_PHRASES_H
#define NG_PHRASES_H

#include "arena.h"
#include "buffer.h"
#include "status.h"

typedef enum ng_phrase_kind {
  NG_PHRASE_LINE,     /* is the whole text, but for marks at its ends */
  NG_PHRASE_STARTS,   /* stands at the start */
  NG_PHRASE_ENDS,     /* stands at the end */
  NG_PHRASE_CONTAINS, /* stands anywhere */
  NG_PHRASE_WORD      /* anywhere, but no letter or digit touches its ends */
} ng_phrase_kind;

typedef struct ng_phrases ng_phrases;

/* An empty set; NULL: no memory. `allocator` NULL means libc. */
ng_phrases *ng_phrases_new(const ng_allocator *allocator);
void ng_phrases_free(ng_phrases *phrases);

/* Adds a phrase (valid UTF-8, copied). `value` is the caller's name for it and
 * may be given to many phrases. Blanks at the ends count, as in "By ", except
 * for lines and words; bullets, arrows, colons and points at the ends of a
 * line do not. NG_INVALID: nothing is left of it, or the set is built already;
 * NG_LIMIT: all phrases together are over 1 GB; NG_NOMEM. */
ng_status ng_phrases_add(ng_phrases *phrases, ng_phrase_kind kind, ng_span text,
                         uint32_t value);

/* Makes the automaton; afterwards the set is read-only. Finding in a set that
 * was not built finds nothing. NG_NOMEM. */
ng_status ng_phrases_build(ng_phrases *phrases);

/* Told once for each place of each phrase: its value and where it ends (bytes
 * of the text). */
typedef void ng_phrase_found(void *user, uint32_t value, size_t end);

/* Finds all phrases in `text` (valid UTF-8). */
void ng_phrases_find(const ng_phrases *phrases, ng_span text,
                     ng_phrase_found *found, void *user);

/* A line may be broken in parts: each but the first has a blank before it. To
 * begin with the first one costs little, it stops at the first byte that no
 * line has, and gives what ng_phrases_end_line goes on from; or NO_LINE: no
 * line goes on behind `part`. */
enum { NG_PHRASES_NO_LINE = 0 };
uint32_t ng_phrases_begin_line(const ng_phrases *phrases, ng_span part);

/* Finds the lines that the first part and `parts` are; phrases of other kinds
 * are not looked for. */
void ng_phrases_end_line(const ng_phrases *phrases, uint32_t begin,
                         const ng_span *parts, size_t part_count,
                         ng_phrase_found *found, void *user);

/* Bytes of the longest line, folded; 0: there are no lines. */
size_t ng_phrases_longest_line(const ng_phrases *phrases);

/* Bytes of memory that the set holds. */
size_t ng_phrases_memory(const ng_phrases *phrases);

#endif
