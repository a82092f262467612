/* table for files of editors: raw access and a step for each item, so that no
 * proxy and no claimed length makes a loop without an end. */
#include "safe.h"

#include <limits.h>
#include <stdint.h>

#include "sandbox.h"

/* How long the list is; one that tells a length of its own is none. */
static lua_Integer length(lua_State *L, int table) {
  luaL_checktype(L, table, LUA_TTABLE);
  if (lua_getmetatable(L, table)) {
    lua_pushliteral(L, "__len");
    luaL_argcheck(L, lua_rawget(L, -2) == LUA_TNIL, table,
                  "a table with '__len' is no list");
    lua_pop(L, 2);
  }
  return (lua_Integer)lua_rawlen(L, table);
}

/* concat(list, gap, i, j) */
static int safe_concat(lua_State *L) {
  luaL_Buffer out;
  lua_Integer last = length(L, 1);
  size_t gap_len;
  const char *gap = luaL_optlstring(L, 2, "", &gap_len);
  lua_Integer i = luaL_optinteger(L, 3, 1);
  last = luaL_optinteger(L, 4, last);
  luaL_buffinit(L, &out);
  while (i <= last) {
    ngl_spend(L, 1);
    lua_rawgeti(L, 1, i);
    if (!lua_isstring(L, -1)) {
      return luaL_error(L,
                        "invalid value (%s) at index %I in table for 'concat'",
                        luaL_typename(L, -1), (LUAI_UACINT)i);
    }
    luaL_addvalue(&out);
    if (i == last) {
      break; /* it may be the largest integer */
    }
    luaL_addlstring(&out, gap, gap_len);
    i++;
  }
  luaL_pushresult(&out);
  return 1;
}

/* insert(list, item), insert(list, place, item) */
static int safe_insert(lua_State *L) {
  lua_Integer end = length(L, 1) + 1, place = end;
  if (lua_gettop(L) == 3) {
    place = luaL_checkinteger(L, 2);
    luaL_argcheck(L, place >= 1 && place <= end, 2, "position out of bounds");
    for (lua_Integer i = end; i > place; i--) {
      ngl_spend(L, 1);
      lua_rawgeti(L, 1, i - 1);
      lua_rawseti(L, 1, i);
    }
  } else if (lua_gettop(L) != 2) {
    return luaL_error(L, "wrong number of arguments to 'insert'");
  }
  lua_rawseti(L, 1, place);
  return 0;
}

/* remove(list, place) */
static int safe_remove(lua_State *L) {
  lua_Integer size = length(L, 1);
  lua_Integer place = luaL_optinteger(L, 2, size);
  if (!lua_isnoneornil(L, 2)) {
    luaL_argcheck(
        L, (size == 0 && place == 0) || (place >= 1 && place <= size + 1), 2,
        "position out of bounds");
  }
  lua_rawgeti(L, 1, place);
  for (; place < size; place++) {
    ngl_spend(L, 1);
    lua_rawgeti(L, 1, place + 1);
    lua_rawseti(L, 1, place);
  }
  lua_pushnil(L);
  lua_rawseti(L, 1, place);
  return 1;
}

/* move(list, first, last, to, other list) */
static int safe_move(lua_State *L) {
  lua_Integer first = luaL_checkinteger(L, 2), last = luaL_checkinteger(L, 3);
  lua_Integer to = luaL_checkinteger(L, 4);
  int target = lua_isnoneornil(L, 5) ? 1 : 5;
  length(L, 1);
  length(L, target);
  if (last >= first) {
    luaL_argcheck(L, first > 0 || last < LUA_MAXINTEGER + first, 3,
                  "too many elements to move");
    lua_Integer count = last - first + 1;
    luaL_argcheck(L, to <= LUA_MAXINTEGER - count + 1, 4,
                  "destination wrap around");
    int backwards = to > first && to <= last && target == 1;
    for (lua_Integer k = 0; k < count; k++) {
      lua_Integer i = backwards ? count - 1 - k : k;
      ngl_spend(L, 1);
      lua_rawgeti(L, 1, first + i);
      lua_rawseti(L, target, to + i);
    }
  }
  lua_pushvalue(L, target);
  return 1;
}

/* unpack(list, i, j) */
static int safe_unpack(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_Integer first = luaL_optinteger(L, 2, 1);
  lua_Integer last = luaL_opt(L, luaL_checkinteger, 3, length(L, 1));
  if (first > last) {
    return 0;
  }
  lua_Unsigned more = (lua_Unsigned)last - (lua_Unsigned)first;
  if (more >= NGL_RESULTS_MAX || !lua_checkstack(L, (int)more + 1)) {
    return luaL_error(L, "too many results to unpack");
  }
  ngl_spend(L, (size_t)more / 4);
  for (lua_Unsigned k = 0; k <= more; k++) {
    lua_rawgeti(L, 1, (lua_Integer)((lua_Unsigned)first + k));
  }
  return (int)more + 1;
}

/* ---- sort -------------------------------------------------------------- */

/* Does the value at `a` come before that at `b`? With the function at 2, or as
 * `<` has it. */
static int is_before(lua_State *L, int a, int b) {
  int is;
  ngl_spend(L, 4);
  if (lua_isnil(L, 2)) {
    if (lua_type(L, a) == LUA_TSTRING) {
      ngl_spend(L, lua_rawlen(L, a) / 32);
    }
    return lua_compare(L, a, b, LUA_OPLT);
  }
  lua_pushvalue(L, 2);
  lua_pushvalue(L, a < 0 ? a - 1 : a);
  lua_pushvalue(L, b < 0 ? b - 2 : b);
  lua_call(L, 2, 1);
  is = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return is;
}

/* Merges the runs [low, middle) and [middle, high) of the list at `from` into
 * the one at `to`; of two that are alike the first stays first. */
static void merge(lua_State *L, int from, int to, lua_Integer low,
                  lua_Integer middle, lua_Integer high) {
  lua_Integer a = low, b = middle;
  for (lua_Integer k = low; k < high; k++) {
    int second = a >= middle;
    if (!second && b < high) {
      lua_rawgeti(L, from, b);
      lua_rawgeti(L, from, a);
      second = is_before(L, -2, -1);
      lua_pop(L, 2);
    }
    ngl_spend(L, 1);
    lua_rawgeti(L, from, second ? b++ : a++);
    lua_rawseti(L, to, k);
  }
}

static lua_Integer lesser(lua_Integer a, lua_Integer b) {
  return a < b ? a : b;
}

/* sort(list, is before): by merging, so it takes n log n calls whatever the
 * function says, and what is alike keeps its order. */
static int safe_sort(lua_State *L) {
  lua_Integer n = length(L, 1);
  if (n > 1 && !lua_isnoneornil(L, 2)) {
    luaL_checktype(L, 2, LUA_TFUNCTION);
  }
  lua_settop(L, 2);
  lua_createtable(L, n < INT_MAX ? (int)n : 0, 0);
  lua_createtable(L, n < INT_MAX ? (int)n : 0, 0);
  int from = 1, to = 3;
  for (lua_Integer width = 1; width < n; width *= 2) {
    for (lua_Integer low = 1; low <= n; low += 2 * width) {
      merge(L, from, to, low, lesser(low + width, n + 1),
            lesser(low + 2 * width, n + 1));
    }
    from = to;
    to = from == 3 ? 4 : 3; /* an error leaves the list as it was */
  }
  for (lua_Integer i = 1; from != 1 && i <= n; i++) {
    ngl_spend(L, 1);
    lua_rawgeti(L, from, i);
    lua_rawseti(L, 1, i);
  }
  return 0;
}

void ngl_safe_table(lua_State *L) {
  static const luaL_Reg own[] = {{"concat", safe_concat},
                                 {"insert", safe_insert},
                                 {"move", safe_move},
                                 {"remove", safe_remove},
                                 {"sort", safe_sort},
                                 {"unpack", safe_unpack},
                                 {NULL, NULL}};
  luaL_setfuncs(L, own, 0);
}
