/* A sentence as hooks see it: fields are computed when they are asked for. */
#include "sandbox.h"

/* In the scripts' state a handle is an index; in a set it also knows for which
 * document it was made. */
typedef struct handle {
  uint32_t index;
  uint32_t epoch;
} handle;

void ngl_push_sentence(lua_State *L, uint32_t index) {
  handle *h = lua_newuserdatauv(L, sizeof *h, 0);
  *h = (handle){index, 0};
  luaL_setmetatable(L, NGL_SENTENCE);
  lua_getfield(L, LUA_REGISTRYINDEX, "nutgraf.vocabulary");
  if (!lua_isnil(L, -1)) { /* only a set has one */
    h->epoch = ngl_set_of(L)->epoch;
  }
  lua_pop(L, 1);
}
