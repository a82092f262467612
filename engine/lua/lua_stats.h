/* What other bindings need of module `stats`. */
#ifndef NGL_STATS_H
#define NGL_STATS_H

#include "../text/stats.h"
#include "lua_support.h"

/* The numbers at `index`, borrowed from their userdata; raises when it is
 * something else or the document has changed since. */
const ng_stats *ngl_check_stats(lua_State *L, int index);

#endif
