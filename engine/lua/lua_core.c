/* What scripts see of C: one table of modules. */
#include "lua_core.h"

#include "../nutgraf.h"
#include "sandbox.h"

int luaopen_lpeg(lua_State *L);

static int open_lpeg(lua_State *L) {
  luaL_requiref(L, "lpeg", luaopen_lpeg, 0);
  return 1;
}

NUTGRAF_API int luaopen_nutgraf_core(lua_State *L);

int luaopen_nutgraf_core(lua_State *L) {
  static const struct {
    const char *name;
    lua_CFunction open;
  } modules[] = {
      {"doc", ngl_open_doc},         {"text", ngl_open_text},
      {"stats", ngl_open_stats},     {"matcher", ngl_open_matcher},
      {"clean", ngl_open_clean},     {"markup", ngl_open_markup},
      {"sandbox", ngl_open_sandbox}, {"files", ngl_open_files},
      {"json", ngl_open_json},       {"punkt", ngl_open_punkt},
      {"trim", ngl_open_trim},
  };
  lua_settop(L, 0);
  lua_newtable(L);
  for (size_t i = 0; i < sizeof modules / sizeof *modules; i++) {
    lua_pushcfunction(L, modules[i].open);
    lua_call(L, 0, 1);
    lua_setfield(L, 1, modules[i].name);
  }
  lua_pushcfunction(L, open_lpeg);
  lua_setfield(L, 1, "lpeg");
  lua_pushstring(L, NUTGRAF_VERSION);
  lua_setfield(L, 1, "version");
  return 1;
}
