/* What other bindings need of module `text`. */
#ifndef NGL_TEXT_H
#define NGL_TEXT_H

#include "../text/detect.h"
#include "lua_support.h"

#define NGL_DETECTOR "nutgraf.detector"

/* The lexicon at `index`, borrowed from its userdata; raises when it is
 * something else. */
const ng_lexicon *ngl_check_lexicon(lua_State *L, int index);

/* The same, NULL for nil or nothing. */
const ng_lexicon *ngl_opt_lexicon(lua_State *L, int index);

/* The same for a detector. */
const ng_detector *ngl_check_detector(lua_State *L, int index);

#endif
