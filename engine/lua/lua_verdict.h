/* Why sentences end, for scripts. */
#ifndef NGL_VERDICT_H
#define NGL_VERDICT_H

#include "../text/verdict.h"
#include "lua_support.h"

/* Pushes the list of places of `found`, a result over `text` that was made with
 * NG_SEGMENT_EXPLAIN: each { first, last, rule, splits, next, words }, where
 * words are { text, found = {lists}, missing = {lists} }. Gives 1. */
int ngl_push_verdicts(lua_State *L, const ng_lexicon *lexicon, ng_span text,
                      const ng_segments *found);

#endif
