/* The modules `json` and `markup` when memory runs out: an error in Lua, no
 * leak, and the next call works. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>
#include <lua.h>
#include <lualib.h>

#include "../../engine/lua/lua_support.h"

typedef struct meter {
  long left;   /* allocations until the one that fails; below 0: none does */
  size_t used; /* bytes that are out */
} meter;

static void *metered(void *user, void *ptr, size_t old_size, size_t new_size) {
  meter *m = user;
  old_size = ptr != NULL ? old_size : 0; /* else it is a type */
  if (new_size == 0) {
    free(ptr);
    m->used -= old_size;
    return NULL;
  }
  if (new_size > old_size && m->left >= 0 && m->left-- == 0) {
    return NULL;
  }
  void *now = realloc(ptr, new_size);
  if (now != NULL) {
    m->used += new_size - old_size;
  }
  return now;
}

static const char script[] =
    "local json, markup = ...\n"
    "local text = '{\"b\":[1,2.5,null,\"x\\\\u00e9\\\\n\"],\"a\":{}}'\n"
    "local value = assert(json.decode(text))\n"
    "local shape = json.shape({'b', 'z'}, 'thing')\n"
    "value.z = shape {z = json.raw ' [ 1 ] ', b = json.list {}}\n"
    "value.z.y, value.z[('long key'):rep(9)] = 2, 1\n"
    "local out = assert(json.encode(value, {pretty = true}))\n"
    "assert(#json.encode(json.decode(out)) == #json.encode(value))\n"
    "assert(json.decode('[[') == nil)\n"
    "assert(json.encode({print}) == nil)\n"
    "assert(markup.html '<' == '&lt;')\n"
    "assert(markup.url 'x:y' == nil)\n"
    "assert(markup.terminal '\\255\\27z' == '\\u{FFFD}\\u{FFFD}z')\n"
    "local list = markup.offsets('\\u{E9}z', 'utf16', {2, 0})\n"
    "assert(list[1] == 1 and list[2] == 0)\n"
    "return #markup.sha256 ''\n";

static int run(lua_State *L) {
  luaL_openlibs(L);
  luaL_loadstring(L, script);
  ngl_open_json(L);
  ngl_open_markup(L);
  lua_call(L, 2, 1);
  return 1;
}

/* Runs the script in a state whose allocation number `left` fails. Gives 1
 * when none did. */
static int passes(long left) {
  meter m = {left, 0};
  lua_State *L = lua_newstate(metered, &m);
  if (L == NULL) {
    assert_int_equal(m.used, 0);
    return 0;
  }
  lua_pushcfunction(L, run);
  int status = lua_pcall(L, 0, 1, 0);
  if (status == LUA_OK) {
    assert_int_equal(lua_tointeger(L, -1), 64);
  } else if (m.left >= 0) {
    fail_msg("%s", lua_tostring(L, -1));
  }
  int untouched = m.left >= 0;
  m.left = -1; /* and once more, with memory */
  lua_settop(L, 0);
  lua_pushcfunction(L, run);
  if (lua_pcall(L, 0, 1, 0) != LUA_OK) {
    fail_msg("%s", lua_tostring(L, -1));
  }
  lua_close(L);
  assert_int_equal(m.used, 0);
  return untouched;
}

static void every_allocation_may_fail(void **state) {
  (void)state;
  long left = 0;
  while (!passes(left)) {
    left++;
    assert_true(left < 100000);
  }
  assert_true(left > 100);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_allocation_may_fail),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
