/* The basic functions and coroutines for files of editors: nothing they catch,
 * close or wrap outlives a limit. */
#include "safe.h"

#include "sandbox.h"

/* The parser cannot be stopped, and long chains of `elseif` cost it the square
 * of their length. */
#define LOAD_MAX ((size_t)64 * 1024)
#define LOAD_STEPS_PER_BYTE 16
/* Bytes of a line that is printed. */
#define LINE_MAX_BYTES ((size_t)300)

/* ---- calls that catch -------------------------------------------------- */

static int after_pcall(lua_State *L, int status, lua_KContext skip) {
  if (status != LUA_OK && status != LUA_YIELD) {
    ngl_check_status(L, status);
    lua_pushboolean(L, 0);
    lua_insert(L, -2);
    return 2;
  }
  return lua_gettop(L) - (int)skip;
}

static int safe_pcall(lua_State *L) {
  luaL_checkany(L, 1);
  lua_pushboolean(L, 1); /* the first result, when all goes well */
  lua_insert(L, 1);
  int status = lua_pcallk(L, lua_gettop(L) - 2, LUA_MULTRET, 0, 0, after_pcall);
  return after_pcall(L, status, 0);
}

/* Up value: the handler of the file. It runs where the error was raised, which
 * for a limit is a place that counts nothing. */
static int handle_error(lua_State *L) {
  if (ngl_set_of(L)->stop == NGL_RUNNING) {
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, 1, 1);
  }
  return 1;
}

static int safe_xpcall(lua_State *L) {
  int n = lua_gettop(L);
  luaL_checktype(L, 2, LUA_TFUNCTION);
  lua_pushvalue(L, 2);
  lua_pushcclosure(L, handle_error, 1);
  lua_replace(L, 2);
  lua_pushboolean(L, 1);
  lua_pushvalue(L, 1);
  lua_rotate(L, 3, 2);
  int status = lua_pcallk(L, n - 2, LUA_MULTRET, 2, 2, after_pcall);
  return after_pcall(L, status, 2);
}

/* ---- metatables, numbers ----------------------------------------------- */

/* setmetatable without finalizers: they would run outside the budget. Lua
 * looks for them in this call only. */
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

static int safe_tonumber(lua_State *L) {
  if (lua_type(L, 1) == LUA_TSTRING) {
    ngl_spend(L, lua_rawlen(L, 1) / 4);
  }
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, lua_gettop(L) - 1, 1);
  return 1;
}

/* ---- print ------------------------------------------------------------- */

/* The arguments become parts of one line, as many as there is room for. */
static void make_parts(lua_State *L, luaL_Buffer *line) {
  size_t room = LINE_MAX_BYTES;
  int n = lua_gettop(L);
  for (int i = 1; i <= n; i++) {
    size_t len;
    const char *text = luaL_tolstring(L, i, &len);
    len = len < room ? len : room;
    while (len > 0 && len < lua_rawlen(L, -1) && ng_utf8_is_inner(text[len])) {
      len--;
    }
    char *to = luaL_buffinitsize(L, line, len + 1);
    for (size_t k = 0; k < len; k++) {
      unsigned char c = (unsigned char)text[k];
      to[k] = c < 32 || c == 127 ? ' ' : text[k];
    }
    to[len] = i < n ? ' ' : '\0';
    luaL_pushresultsize(line, i < n ? len + 1 : len);
    lua_replace(L, i);
    room -= len;
    if (room == 0) {
      n = i;
    }
    lua_settop(L, n);
  }
}

/* Passes what was printed on to the host: a line each with file:line; the same
 * again is only counted. */
static int safe_print(lua_State *L) {
  ngl_set *set = ngl_set_of(L);
  luaL_Buffer part;
  luaL_checkstack(L, 4, "values to print");
  make_parts(L, &part);
  luaL_where(L, 1);
  lua_insert(L, 1);
  lua_concat(L, lua_gettop(L));
  ngl_log(set, lua_tostring(L, -1), lua_rawlen(L, -1));
  ngl_spend(L, 50);
  return 0;
}

/* ---- load -------------------------------------------------------------- */

/* load(text, name, mode, env): text only. Up value: the environment. */
static int safe_load(lua_State *L) {
  size_t len;
  const char *text = luaL_checklstring(L, 1, &len);
  int has_env = !lua_isnone(L, 4);
  if (len > LOAD_MAX) {
    lua_pushnil(L);
    lua_pushliteral(L, "the text to load is longer than 64 kB");
    return 2;
  }
  ngl_spend(L, len * LOAD_STEPS_PER_BYTE);
  if (luaL_loadbufferx(L, text, len, "=(load)", "t") != LUA_OK) {
    lua_pushnil(L);
    lua_insert(L, -2);
    return 2;
  }
  lua_pushvalue(L, has_env ? 4 : lua_upvalueindex(1));
  lua_setupvalue(L, -2, 1);
  return 1;
}

/* ---- coroutines -------------------------------------------------------- */

/* Gives the number of values that `co` has given, which are pushed; -1: it
 * failed, and the error is pushed. */
static int resume(lua_State *L, lua_State *co, int n) {
  ngl_set *set = ngl_set_of(L);
  int results = 0;
  ngl_spend(L, 10);
  if (!lua_checkstack(co, n)) {
    lua_pushliteral(L, "too many arguments to resume");
    return -1;
  }
  lua_xmove(L, co, n);
  set->running = co;
  int status = lua_resume(co, L, n, &results);
  set->running = L;
  if (status != LUA_OK && status != LUA_YIELD) {
    /* A coroutine that died of a limit is not closed: its handlers would run
     * where nothing is counted. */
    ngl_check_status(L, status);
    lua_xmove(co, L, 1);
    return -1;
  }
  ngl_pass_stop(L);
  if (!lua_checkstack(L, results + 1)) {
    lua_pop(co, results);
    lua_pushliteral(L, "too many results to resume");
    return -1;
  }
  lua_xmove(co, L, results);
  return results;
}

static lua_State *check_coroutine(lua_State *L) {
  lua_State *co = lua_tothread(L, 1);
  luaL_argexpected(L, co != NULL, 1, "coroutine");
  return co;
}

static int safe_resume(lua_State *L) {
  lua_State *co = check_coroutine(L);
  int n = resume(L, co, lua_gettop(L) - 1);
  lua_pushboolean(L, n >= 0);
  lua_insert(L, n >= 0 ? -n - 1 : -2);
  return n >= 0 ? n + 1 : 2;
}

/* Closes what is pending in a coroutine; gives the status, and the error is
 * pushed if it is one. */
static int close_coroutine(lua_State *L, lua_State *co) {
  ngl_set *set = ngl_set_of(L);
  set->running = co;
  int status = lua_resetthread(co);
  set->running = L;
  ngl_check_status(L, status);
  if (status != LUA_OK) {
    lua_xmove(co, L, 1);
  }
  return status;
}

static int call_wrapped(lua_State *L) {
  lua_State *co = lua_tothread(L, lua_upvalueindex(1));
  int n = resume(L, co, lua_gettop(L));
  if (n >= 0) {
    return n;
  }
  int status = lua_status(co);
  if (status != LUA_OK && status != LUA_YIELD) {
    close_coroutine(L, co);
  }
  if (status != LUA_ERRMEM && lua_type(L, -1) == LUA_TSTRING) {
    luaL_where(L, 1);
    lua_insert(L, -2);
    lua_concat(L, 2);
  }
  return lua_error(L);
}

static int safe_create(lua_State *L) {
  luaL_checktype(L, 1, LUA_TFUNCTION);
  lua_State *co = ngl_new_coroutine(L);
  lua_pushvalue(L, 1);
  lua_xmove(L, co, 1);
  return 1;
}

static int safe_wrap(lua_State *L) {
  safe_create(L);
  lua_pushcclosure(L, call_wrapped, 1);
  return 1;
}

/* Is it neither running nor waiting for one that is? */
static int can_close(lua_State *L, lua_State *co) {
  lua_Debug ar;
  int status = lua_status(co);
  return co != L && (status != LUA_OK || lua_getstack(co, 0, &ar) == 0);
}

static int safe_close(lua_State *L) {
  lua_State *co = check_coroutine(L);
  ngl_pass_stop(L);
  if (!can_close(L, co)) {
    return luaL_error(L, "cannot close a running coroutine");
  }
  ngl_spend(L, 10);
  int status = close_coroutine(L, co);
  lua_pushboolean(L, status == LUA_OK);
  if (status != LUA_OK) {
    lua_insert(L, -2);
  }
  return status == LUA_OK ? 1 : 2;
}

/* ---- into the environment ---------------------------------------------- */

/* Replaces field `name` of the table on top by `function` with the old value as
 * its upvalue. */
static void wrap(lua_State *L, const char *name, lua_CFunction function) {
  lua_getfield(L, -1, name);
  lua_pushcclosure(L, function, 1);
  lua_setfield(L, -2, name);
}

void ngl_safe_base(lua_State *L) {
  static const luaL_Reg own[] = {{"pcall", safe_pcall},
                                 {"xpcall", safe_xpcall},
                                 {"print", safe_print},
                                 {"log", safe_print},
                                 {NULL, NULL}};
  luaL_setfuncs(L, own, 0);
  wrap(L, "setmetatable", safe_setmetatable);
  wrap(L, "tonumber", safe_tonumber);
}

void ngl_safe_coroutine(lua_State *L) {
  static const luaL_Reg own[] = {{"create", safe_create},
                                 {"resume", safe_resume},
                                 {"wrap", safe_wrap},
                                 {"close", safe_close},
                                 {NULL, NULL}};
  luaL_setfuncs(L, own, 0);
}

void ngl_push_load(lua_State *L) {
  lua_pushcclosure(L, safe_load, 1);
}
