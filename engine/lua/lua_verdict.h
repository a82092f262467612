/* Why sentences end, and functions that are asked whether they do. */
#ifndef NGL_VERDICT_H
#define NGL_VERDICT_H

#include "../text/verdict.h"
#include "lua_support.h"

/* Pushes the list of places of `found`, a result over `text` that was made with
 * NG_SEGMENT_EXPLAIN: each { first, last, rule, splits, next, words }, where
 * words are { text, found = {lists}, missing = {lists} }. Gives 1. */
int ngl_push_verdicts(lua_State *L, const ng_lexicon *lexicon, ng_span text,
                      const ng_segments *found);

/* A function that is asked at weak defaults. */
typedef struct ngl_asker {
  ng_asker asker; /* its user is this ngl_asker */
  lua_State *L;
  int function; /* stack index; replaced by what it raised */
  int failed;
} ngl_asker;

/* Gets `a` ready for the function at `index`, an absolute one; nil or nothing:
 * gives NULL. To be set as segments->asker while segmenting; then call
 * ngl_asker_done. May raise. */
const ng_asker *ngl_asker_new(ngl_asker *a, lua_State *L, int index);

/* Raises what the function has raised; segments belong to a userdata by then.
 */
void ngl_asker_done(const ngl_asker *a);

#endif
