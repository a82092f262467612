/* LPeg and `re` for files of editors: opened when a file asks, behind a fence
 * that is a script (scripts/nutgraf/fence/lpeg.lua). What matching does inside
 * C is paid for by captures that the fence puts into every loop and rule. */
#include "safe.h"
#include "sandbox.h"

int luaopen_lpeg(lua_State *L);

#define SOURCES "nutgraf.sources"
#define OPENED "nutgraf.opened"
/* What one turn of a loop of LPeg costs, in steps of Lua. */
#define TURN_STEPS 4
/* Characters that LPeg reads in the time of a step. */
#define STRIDE_BYTES 16

/* tick(text, place) -> true: a capture at match time. */
static int tick(lua_State *L) {
  ngl_spend(L, TURN_STEPS);
  lua_pushboolean(L, 1);
  return 1;
}

/* stride(text, place) -> true: the same, for a loop that runs to the end. */
static int stride(lua_State *L) {
  size_t len = lua_rawlen(L, 1), at = (size_t)lua_tointeger(L, 2);
  ngl_spend(L, TURN_STEPS + (at < len ? (len - at) / STRIDE_BYTES : 0));
  lua_pushboolean(L, 1);
  return 1;
}

static int spend(lua_State *L) {
  lua_Number steps = luaL_checknumber(L, 1);
  ngl_spend(L, steps > 0 && steps < 1e15 ? (size_t)steps : 0);
  return 0;
}

/* bytes(pattern) -> how large its tree is */
static int bytes_of(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)lua_rawlen(L, 1));
  return 1;
}

/* Pushes the script of that name as a function whose globals are on top of the
 * stack, which it takes away. */
static void push_script(lua_State *L, const char *name) {
  size_t len;
  lua_getfield(L, LUA_REGISTRYINDEX, SOURCES);
  lua_getfield(L, -1, name);
  const char *source = lua_tolstring(L, -1, &len);
  if (source == NULL) {
    luaL_error(L, "'%s' is not there in this program", name);
  }
  if (luaL_loadbufferx(L, source, len, name, "t") != LUA_OK) {
    lua_error(L);
  }
  lua_rotate(L, -4, 1); /* function, globals, sources, source */
  lua_pop(L, 2);
  lua_setupvalue(L, -2, 1);
}

/* Pushes the fenced LPeg and the operators of its patterns. */
static void open_fence(lua_State *L) {
  ngl_push_environment(L);
  push_script(L, "fence/lpeg");
  luaL_requiref(L, "lpeg", luaopen_lpeg, 0);
  lua_pushcfunction(L, tick);
  lua_pushcfunction(L, stride);
  lua_pushcfunction(L, spend);
  lua_pushcfunction(L, bytes_of);
  ngl_push_environment(L);
  push_script(L, "fence/ways");
  lua_call(L, 0, 1);
  lua_call(L, 6, 2);
}

/* What `re` gets for require() and getmetatable(): its up value. */
static int give(lua_State *L) {
  lua_pushvalue(L, lua_upvalueindex(1));
  return 1;
}

/* Pushes `re`, made with the LPeg and the operators below it on the stack. */
static void open_re(lua_State *L) {
  int lpeg = lua_gettop(L) - 1;
  ngl_push_environment(L);
  for (int i = 0; i < 2; i++) {
    lua_pushvalue(L, lpeg + i);
    lua_pushcclosure(L, give, 1);
    lua_setfield(L, -2, i == 0 ? "require" : "getmetatable");
  }
  push_script(L, "re");
  lua_call(L, 0, 1);
}

/* Once for a set: {lpeg =, re =}. Pushes it. */
static void push_opened(lua_State *L) {
  if (lua_getfield(L, LUA_REGISTRYINDEX, OPENED) == LUA_TTABLE) {
    return;
  }
  lua_pop(L, 1);
  ngl_set *set = ngl_set_of(L);
  int loading = set->loading;
  set->loading = 0; /* the scripts may look for globals that are not there */
  lua_createtable(L, 0, 2);
  open_fence(L);
  open_re(L);
  lua_setfield(L, -4, "re");
  lua_pop(L, 1);
  lua_setfield(L, -2, "lpeg");
  lua_pushvalue(L, -1);
  lua_setfield(L, LUA_REGISTRYINDEX, OPENED);
  set->loading = loading;
}

void ngl_give_sources(lua_State *L) {
  lua_setfield(L, LUA_REGISTRYINDEX, SOURCES);
}

int ngl_push_library(lua_State *L, const char *name) {
  if (strcmp(name, "lpeg") != 0 && strcmp(name, "re") != 0) {
    return 0;
  }
  luaL_checkstack(L, 24, NULL);
  push_opened(L);
  lua_getfield(L, -1, name);
  lua_createtable(L, 0,
                  24); /* a file may change what it has, not what others have */
  lua_pushnil(L);
  while (lua_next(L, -3)) {
    lua_pushvalue(L, -2);
    lua_insert(L, -2);
    lua_rawset(L, -4);
  }
  lua_replace(L, -3);
  lua_pop(L, 1);
  return 1;
}

/* require(name): the libraries that files may have. */
static int safe_require(lua_State *L) {
  const char *name = luaL_checkstring(L, 1);
  if (!ngl_push_library(L, name)) {
    return luaL_error(L, "there is no module '%s'; there are 'lpeg' and 're'",
                      name);
  }
  return 1;
}

void ngl_safe_require(lua_State *L) {
  lua_pushcfunction(L, safe_require);
  lua_setfield(L, -2, "require");
}
