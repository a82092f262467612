/* What other bindings need of module `text`. */
#ifndef NGL_TEXT_H
#define NGL_TEXT_H

#include "lua_support.h"

/* The lexicon at `index`, borrowed from its userdata; raises when it is
 * something else. */
const ng_lexicon *ngl_check_lexicon(lua_State *L, int index);

#endif
