/* What a settings file can call: an allow-list of Lua, and the words that
 * build matchers. Built anew for each file, so that none can change what
 * another one sees. */
#include <lualib.h>

#include "../base/distance.h"
#include "sandbox.h"

#define REPEAT_MAX ((size_t)8 << 20)

/* ---- safer versions ---------------------------------------------------- */

/* string.rep ends at a cap, and at once when there is nothing to repeat. */
static int bounded_rep(lua_State *L) {
  size_t len, gap;
  luaL_checklstring(L, 1, &len);
  lua_Integer n = luaL_checkinteger(L, 2);
  luaL_optlstring(L, 3, "", &gap);
  if (n <= 0 || len + gap == 0) {
    lua_pushliteral(L, "");
    return 1;
  }
  if ((lua_Unsigned)n > REPEAT_MAX / (len + gap)) {
    return luaL_error(L, "the repeated text would be too long");
  }
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, lua_gettop(L) - 1, 1);
  return 1;
}

/* setmetatable without finalizers: they would run outside the budget. */
static int safe_setmetatable(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  if (lua_istable(L, 2)) {
    lua_pushliteral(L, "__gc");
    if (lua_rawget(L, 2) != LUA_TNIL) {
      return luaL_error(L, "a metatable with '__gc' is not allowed here");
    }
    lua_pop(L, 1);
  }
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, lua_gettop(L) - 1, 1);
  return 1;
}

/* xpcall without a message handler of the script's: it would run with hooks
 * off. */
static int safe_xpcall(lua_State *L) {
  luaL_checkany(L, 2);
  lua_remove(L, 2);
  int status = lua_pcall(L, lua_gettop(L) - 1, LUA_MULTRET, 0);
  lua_pushboolean(L, status == LUA_OK);
  lua_insert(L, 1);
  return lua_gettop(L);
}

/* print and log: kept for the host, a line each with file:line. */
static int captured_print(lua_State *L) {
  ngl_set *set = ngl_set_of(L);
  int n = lua_gettop(L);
  luaL_where(L, 1);
  ng_buffer_add_str(&set->log, lua_tostring(L, -1));
  for (int i = 1; i <= n; i++) {
    size_t len;
    const char *text = luaL_tolstring(L, i, &len);
    ng_buffer_add_str(&set->log, i > 1 ? " " : "");
    ng_buffer_add(&set->log, text, len);
    lua_pop(L, 1);
  }
  ng_buffer_add_char(&set->log, '\n');
  return 0;
}

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

static void add_library(lua_State *L, int env, const char *name,
                        lua_CFunction open, const char *const *names) {
  lua_pushcfunction(L, open);
  lua_pushstring(L, name);
  lua_call(L, 1, 1);
  int library = lua_gettop(L);
  lua_newtable(L);
  keep(L, library + 1, library, names);
  lua_setfield(L, env, name);
  lua_settop(L, library - 1);
}

/* Replaces field `name` of the table at `table` by `function` with the old
 * value as its upvalue. */
static void wrap(lua_State *L, int table, const char *name,
                 lua_CFunction function) {
  lua_getfield(L, table, name);
  lua_pushcclosure(L, function, 1);
  lua_setfield(L, table, name);
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
  wrap(L, env, "setmetatable", safe_setmetatable);
  lua_pushcfunction(L, safe_xpcall);
  lua_setfield(L, env, "xpcall");
  lua_pushcfunction(L, captured_print);
  lua_setfield(L, env, "print");
  lua_pushcfunction(L, captured_print);
  lua_setfield(L, env, "log");
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
  add_library(L, env, "string", luaopen_string, strings);
  add_library(L, env, "table", luaopen_table, tables);
  add_library(L, env, "math", luaopen_math, numbers);
  add_library(L, env, "utf8", luaopen_utf8, code_points);
  add_library(L, env, "coroutine", luaopen_coroutine, coroutines);
  lua_getfield(L, env, "string");
  wrap(L, lua_gettop(L), "rep", bounded_rep);
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

/* env, name: a word that a file has and nobody knows is a slip; without this
 * it would be a nil and a list would end there. Functions may look. */
static int on_missing(lua_State *L) {
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
