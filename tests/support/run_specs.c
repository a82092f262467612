/* Runs tests/lua/spec_*.lua and reports each entry as one cmocka test. A spec
 * is a Lua file that returns {["a sentence"] = function() ... end}; what it
 * requires from nutgraf.* comes from the scripts of this tree. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdlib.h>
#include <string.h>

#include "../../engine/lua/lua_core.h"

#define TESTS_MAX 2000

/* The part of the private `require` of scripts/nutgraf/init.lua that specs
 * need: nutgraf.* from scripts/, the rest from stock Lua. */
static const char prologue[] =
    "local core = ...\n"
    "package.loaded['nutgraf.core'] = core\n"
    "package.loaded.lpeg = core.lpeg()\n"
    "package.path = 'scripts/?.lua;scripts/?/init.lua;tests/support/?.lua;'"
    " .. package.path\n";

typedef struct one {
  lua_State *L;
  int ref;
} one;

static int traceback(lua_State *L) {
  if (lua_istable(L, 1)) { /* a fault of the scripts */
    lua_getfield(L, 1, "message");
    lua_replace(L, 1);
  }
  luaL_traceback(L, L, luaL_tolstring(L, 1, NULL), 1);
  return 1;
}

static void run(void **state) {
  const one *test = *state;
  lua_State *L = test->L;
  lua_pushcfunction(L, traceback);
  lua_rawgeti(L, LUA_REGISTRYINDEX, test->ref);
  int status = lua_pcall(L, 0, 0, -2);
  if (status != LUA_OK) {
    print_error("%s\n", lua_tostring(L, -1));
  }
  lua_settop(L, 0);
  assert_int_equal(status, LUA_OK);
}

static int by_name(const void *a, const void *b) {
  const struct CMUnitTest *x = a, *y = b;
  return strcmp(x->name, y->name);
}

/* Fills `tests` from the table on top of the stack; gives how many. */
static size_t collect(lua_State *L, struct CMUnitTest *tests, one *ones) {
  size_t n = 0;
  lua_pushnil(L);
  while (lua_next(L, -2) && n < TESTS_MAX) {
    lua_pushvalue(L, -1);
    ones[n] = (one){L, luaL_ref(L, LUA_REGISTRYINDEX)};
    tests[n] = (struct CMUnitTest){.name = lua_tostring(L, -2),
                                   .test_func = run,
                                   .initial_state = &ones[n]};
    n++;
    lua_pop(L, 1);
  }
  qsort(tests, n, sizeof *tests, by_name);
  return n;
}

static int run_file(const char *path) {
  lua_State *L = luaL_newstate();
  luaL_openlibs(L);
  if (luaL_loadstring(L, prologue) != LUA_OK) {
    return 1;
  }
  lua_pushcfunction(L, luaopen_nutgraf_core);
  lua_call(L, 0, 1);
  lua_call(L, 1, 0);
  if (luaL_dofile(L, path) != LUA_OK || !lua_istable(L, -1)) {
    print_error("%s: %s\n", path, luaL_tolstring(L, -1, NULL));
    lua_close(L);
    return 1;
  }
  static struct CMUnitTest tests[TESTS_MAX];
  static one ones[TESTS_MAX];
  memset(tests, 0, sizeof tests);
  size_t n = collect(L, tests, ones);
  luaL_ref(L, LUA_REGISTRYINDEX); /* the names are strings of the table */
  int failed = n == 0 ? 1 : _cmocka_run_group_tests(path, tests, n, NULL, NULL);
  lua_close(L);
  return failed;
}

int main(int argc, char **argv) {
  int failed = 0;
  for (int i = 1; i < argc; i++) {
    failed += run_file(argv[i]);
  }
  return failed != 0;
}
