/* Plain values cross from one Lua state to another. */
#include "sandbox.h"

#define COPY_DEPTH 32
#define COPY_NODES 200000

typedef struct copier {
  lua_State *from, *to;
  int into_set;
  int nodes;
} copier;

static void copy_value(copier *c, int index, int depth);

/* A table that the module `json` has given a shape gets the same one: fields
 * it does not have are errors. The shape is kept by the address of the first,
 * which lives as long as the scripts. */
static void copy_shape(copier *c) {
  int value = lua_gettop(c->to);
  const void *address = lua_topointer(c->from, -2);
  lua_getfield(c->to, LUA_REGISTRYINDEX, "nutgraf.shapes");
  if (lua_rawgetp(c->to, -1, address) == LUA_TNIL) {
    lua_pop(c->to, 1);
    lua_getfield(c->to, LUA_REGISTRYINDEX, "nutgraf.json");
    lua_getfield(c->to, -1, "shape");
    copy_value(c, lua_gettop(c->from), COPY_DEPTH - 2);
    lua_call(c->to, 1, 1);
    lua_replace(c->to, -2);
    lua_pushvalue(c->to, -1);
    lua_rawsetp(c->to, -3, address);
  }
  lua_pushvalue(c->to, value);
  lua_call(c->to, 1, 0);
  lua_settop(c->to, value);
}

/* Marks of the module `json` go along: "this is a list", "these are its
 * fields" (into a set only). */
static void copy_mark(copier *c, int index) {
  if (!lua_getmetatable(c->from, index)) {
    return;
  }
  lua_rawgetp(c->from, -1, &ngl_list_key);
  lua_rawgetp(c->from, -2, &ngl_shape_key);
  if (lua_toboolean(c->from, -2)) {
    if (lua_getfield(c->to, LUA_REGISTRYINDEX, "nutgraf.list") == LUA_TTABLE) {
      lua_setmetatable(c->to, -2);
    } else {
      lua_pop(c->to, 1);
    }
  } else if (c->into_set && lua_istable(c->from, -1)) {
    lua_remove(c->from, -2);
    copy_shape(c);
    lua_pushnil(c->from);
  }
  lua_pop(c->from, 3);
}

static void copy_table(copier *c, int index, int depth) {
  if (depth == COPY_DEPTH) {
    luaL_error(c->to, "a table is nested more than %d deep", COPY_DEPTH);
  }
  if (!lua_checkstack(c->from, 8)) {
    ngl_no_memory(c->to);
  }
  luaL_checkstack(c->to, 8, "a nested table");
  lua_Unsigned items = lua_rawlen(c->from, index);
  lua_createtable(c->to, items < 65536 ? (int)items : 65536, 0);
  lua_pushnil(c->from);
  while (lua_next(c->from, index)) {
    if (++c->nodes > COPY_NODES) {
      luaL_error(c->to, "a table has more than %d entries", COPY_NODES);
    }
    int key = lua_gettop(c->from) - 1;
    copy_value(c, key, depth + 1);
    copy_value(c, key + 1, depth + 1);
    if (lua_isnil(c->to, -2) || lua_isnil(c->to, -1)) {
      lua_pop(c->to, 2);
    } else {
      lua_rawset(c->to, -3);
    }
    lua_pop(c->from, 1);
  }
  copy_mark(c, index);
}

static void copy_value(copier *c, int index, int depth) {
  size_t len;
  const char *text;
  switch (lua_type(c->from, index)) {
  case LUA_TBOOLEAN:
    lua_pushboolean(c->to, lua_toboolean(c->from, index));
    break;
  case LUA_TNUMBER:
    if (lua_isinteger(c->from, index)) {
      lua_pushinteger(c->to, lua_tointeger(c->from, index));
    } else {
      lua_pushnumber(c->to, lua_tonumber(c->from, index));
    }
    break;
  case LUA_TSTRING:
    text = lua_tolstring(c->from, index, &len);
    lua_pushlstring(c->to, text, len);
    break;
  case LUA_TTABLE:
    copy_table(c, index, depth);
    break;
  case LUA_TUSERDATA: {
    const uint32_t *sentence = ngl_test_sentence(c->from, index);
    if (sentence != NULL) {
      ngl_push_sentence(c->to, *sentence);
    } else {
      lua_pushnil(c->to);
    }
    break;
  }
  case LUA_TLIGHTUSERDATA:
    lua_pushlightuserdata(c->to, lua_touserdata(c->from, index));
    break;
  default:
    lua_pushnil(c->to);
  }
}

/* Only `to` is protected, so nothing here may take memory in `from`. */
void ngl_copy(lua_State *from, int index, lua_State *to, int into_set) {
  copier c = {from, to, into_set, 0};
  copy_value(&c, lua_absindex(from, index), 0);
}
