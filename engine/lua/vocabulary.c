/* What a settings file can call: an allow-list of Lua, and the words that
 * build matchers. Built anew for each file, so that none can change what
 * another one sees. */
#include <lualib.h>

#include "../base/distance.h"
#include "safe.h"
#include "sandbox.h"

/* ---- words that build values ------------------------------------------- */

static void set_line(lua_State *L) {
  lua_Debug ar;
  if (lua_getstack(L, 1, &ar) && lua_getinfo(L, "l", &ar)) {
    lua_pushinteger(L, ar.currentline);
    lua_setfield(L, -2, "line");
  }
}

/* line "..." -> {matcher = "line", args = "...", line = 14} */
static int make_matcher(lua_State *L) {
  lua_settop(L, 1);
  lua_createtable(L, 0, 3);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_setfield(L, -2, "matcher");
  lua_pushvalue(L, 1);
  lua_setfield(L, -2, "args");
  set_line(L);
  return 1;
}

/* The second half of rule "name" {...}: the table itself gets name and line. */
static int finish_named(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  lua_pushvalue(L, lua_upvalueindex(2));
  lua_setfield(L, 1, lua_tostring(L, lua_upvalueindex(1)));
  lua_pushvalue(L, lua_upvalueindex(3));
  lua_setfield(L, 1, "line");
  return 1;
}

/* As finish_named, and the entry is kept in the order of the file. */
static int finish_statement(lua_State *L) {
  ngl_set *set = ngl_set_of(L);
  if (!set->loading) {
    return luaL_error(L, "'%s' belongs outside of functions",
                      lua_tostring(L, lua_upvalueindex(1)));
  }
  finish_named(L);
  lua_getfield(L, LUA_REGISTRYINDEX, "nutgraf.entries");
  lua_createtable(L, 0, 3);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_setfield(L, -2, "name");
  lua_pushvalue(L, 1);
  lua_setfield(L, -2, "value");
  lua_pushvalue(L, lua_upvalueindex(3));
  lua_setfield(L, -2, "line");
  lua_rawseti(L, -2, (lua_Integer)lua_rawlen(L, -2) + 1);
  return 0;
}

static int begin_two_step(lua_State *L, lua_CFunction second) {
  luaL_checktype(L, 1, LUA_TSTRING);
  lua_settop(L, 1);
  lua_newtable(L);
  set_line(L);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_pushvalue(L, 1);
  lua_getfield(L, 2, "line");
  lua_pushcclosure(L, second, 3);
  return 1;
}

static int begin_named(lua_State *L) {
  return begin_two_step(L, finish_named);
}

static int begin_statement(lua_State *L) {
  return begin_two_step(L, finish_statement);
}

/* ---- the environment --------------------------------------------------- */

static void keep(lua_State *L, int to, int from, const char *const *names) {
  for (; *names != NULL; names++) {
    lua_getfield(L, from, *names);
    lua_setfield(L, to, *names);
  }
}

/* A library of Lua with those of its functions that are named; `make_safe`
 * replaces some. */
static void add_library(lua_State *L, int env, const char *name,
                        lua_CFunction open, const char *const *names,
                        void (*make_safe)(lua_State *L)) {
  lua_pushcfunction(L, open);
  lua_pushstring(L, name);
  lua_call(L, 1, 1);
  int library = lua_gettop(L);
  lua_newtable(L);
  keep(L, library + 1, library, names);
  if (make_safe != NULL) {
    make_safe(L);
  }
  lua_setfield(L, env, name);
  lua_settop(L, library - 1);
}

static void add_base(lua_State *L, int env) {
  static const char *const names[] = {
      "assert",   "error",        "ipairs",       "next",     "pairs", "pcall",
      "select",   "rawequal",     "rawget",       "rawlen",   "type",  "rawset",
      "tonumber", "setmetatable", "getmetatable", "tostring", NULL};
  lua_pushcfunction(L, luaopen_base);
  lua_call(L, 0, 1);
  int base = lua_gettop(L);
  keep(L, env, base, names);
  lua_settop(L, base - 1);
  ngl_safe_base(L);
  ngl_safe_require(L);
  lua_getfield(L, LUA_REGISTRYINDEX, "nutgraf.json");
  lua_getfield(L, -1, "list");
  lua_setfield(L, env, "list");
  lua_pop(L, 1);
}

static void add_libraries(lua_State *L, int env) {
  static const char *const strings[] = {
      "byte",  "char",  "find", "format",  "gmatch", "gsub",  "len",
      "lower", "match", "rep",  "reverse", "sub",    "upper", NULL};
  static const char *const tables[] = {"concat", "insert", "move",   "pack",
                                       "remove", "sort",   "unpack", NULL};
  static const char *const numbers[] = {
      "abs",        "ceil",      "cos",  "deg", "exp",        "floor",
      "fmod",       "huge",      "log",  "max", "maxinteger", "min",
      "mininteger", "modf",      "pi",   "rad", "sin",        "sqrt",
      "tan",        "tointeger", "type", "ult", NULL};
  static const char *const code_points[] = {
      "char", "charpattern", "codes", "codepoint", "len", "offset", NULL};
  static const char *const coroutines[] = {"create",  "isyieldable", "resume",
                                           "running", "status",      "wrap",
                                           "yield",   NULL};
  add_library(L, env, "string", luaopen_string, strings, ngl_safe_string);
  add_library(L, env, "table", luaopen_table, tables, ngl_safe_table);
  add_library(L, env, "math", luaopen_math, numbers, NULL);
  add_library(L, env, "utf8", luaopen_utf8, code_points, ngl_safe_utf8);
  add_library(L, env, "coroutine", luaopen_coroutine, coroutines,
              ngl_safe_coroutine);
  lua_getfield(L, env, "string");
  /* ("x"):rep(n) goes through the metatable of strings, which all files of a
   * set share: it gets a copy that none of them can reach. */
  lua_pushliteral(L, "");
  lua_getmetatable(L, -1);
  lua_newtable(L);
  keep(L, lua_gettop(L), lua_gettop(L) - 3, strings);
  lua_setfield(L, -2, "__index");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_pop(L, 3);
}

static void add_words(lua_State *L, int env) {
  lua_getfield(L, LUA_REGISTRYINDEX, "nutgraf.vocabulary");
  lua_pushnil(L);
  while (lua_next(L, -2)) {
    const char *how = lua_tostring(L, -1);
    lua_pushvalue(L, -2);
    if (how[0] == 'b') { /* bare */
      lua_createtable(L, 0, 1);
      lua_pushvalue(L, -2);
      lua_setfield(L, -2, "matcher");
      lua_remove(L, -2);
    } else {
      lua_pushcclosure(L,
                       how[0] == 'n'   ? begin_named
                       : how[0] == 's' ? begin_statement
                                       : make_matcher,
                       1);
    }
    lua_setfield(L, env, lua_tostring(L, -3));
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

/* The word of the environment that is nearest to `name`, of which at most a
 * third of the letters may be wrong; NULL: none is near. */
static const char *nearest(lua_State *L, int env, ng_span name) {
  const char *best = NULL;
  size_t slips = name.len < 6 ? 2 : name.len / 3 + 1;
  lua_pushnil(L);
  while (lua_next(L, env)) {
    const char *known = lua_tostring(L, -2);
    size_t d = ng_distance(name, ng_span_str(known));
    if (d < slips || (d == slips && best != NULL && strcmp(known, best) < 0)) {
      best = known; /* the environment keeps it */
      slips = d;
    }
    lua_pop(L, 1);
  }
  return best;
}

/* env, name: LPeg is opened when it is asked for. Else a word that a file has
 * and nobody knows is a slip; without this it would be a nil and a list would
 * end there. Functions may look. */
static int on_missing(lua_State *L) {
  if (lua_type(L, 2) == LUA_TSTRING &&
      ngl_push_library(L, lua_tostring(L, 2))) {
    lua_pushvalue(L, -1);
    lua_setfield(L, 1, lua_tostring(L, 2));
    return 1;
  }
  if (!ngl_set_of(L)->loading || lua_type(L, 2) != LUA_TSTRING) {
    return 0;
  }
  const char *name = lua_tostring(L, 2);
  const char *near = nearest(L, 1, ng_span_str(name));
  return near != NULL
             ? luaL_error(L, "there is no '%s'. Did you mean '%s'?", name, near)
             : luaL_error(L, "there is no '%s'.", name);
}

void ngl_push_environment(lua_State *L) {
  lua_newtable(L);
  int env = lua_gettop(L);
  add_base(L, env);
  add_libraries(L, env);
  add_words(L, env);
  lua_createtable(L, 0, 1);
  lua_pushcfunction(L, on_missing);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, env);
}
