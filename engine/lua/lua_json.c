/* The module `json`: JSON text and Lua values.
 *
 *   json.decode(text, {lenient = true}) -> value | nil, message, position
 *   json.encode(value, {pretty = true, decimals = 3}) -> text | nil, message
 *   json.null                  what null becomes: a value, not nil
 *   json.list(t)               marks `t` as a list: [] even when it is empty
 *   json.shape({"id", "url"}, "record")
 *                              a function that marks a table as one with these
 *                              fields: they are written in this order, others
 *                              behind them; reading a field that is not among
 *                              them is an error
 *   json.raw(text)             JSON text that goes into the output as it is
 *
 * Tables without a mark are lists when their keys are 1 to n (n > 0), else
 * objects, whose keys are written in byte order. Everything is read with raw
 * access: no metamethod runs.
 */
#include "lua_json.h"

#include "../base/json.h"

#define OUTPUT_MAX ((size_t)64 * 1024 * 1024)

const char ngl_list_key = 0, ngl_shape_key = 0, ngl_raw_key = 0;

/* Pushes the metatable of lists. */
static void push_list_mark(lua_State *L) {
  lua_pushvalue(L, lua_upvalueindex(2));
}

lua_Integer ngl_json_option(lua_State *L, int index, const char *name,
                            lua_Integer none) {
  lua_Integer value = none;
  if (lua_istable(L, index)) {
    lua_pushstring(L, name);
    lua_rawget(L, index);
    if (lua_isboolean(L, -1)) {
      value = lua_toboolean(L, -1);
    } else if (lua_isinteger(L, -1)) {
      value = lua_tointeger(L, -1);
    }
    lua_pop(L, 1);
  }
  return value;
}

/* ---- Reading ---- */

static void push_string(lua_State *L, const ng_json *json, ng_buffer *text) {
  if (!json->escaped && !json->broken) {
    lua_pushlstring(L, json->raw.data, json->raw.len);
    return;
  }
  ng_buffer_clear(text);
  ng_json_append(json, text);
  if (text->status != NG_OK) {
    ngl_raise_status(L, text->status);
  }
  lua_pushlstring(L, text->data != NULL ? text->data : "", text->len);
}

/* Pushes what the event stands for; gives 0 when it is no value. */
static int push_value(lua_State *L, const ng_json *json, ng_buffer *text) {
  switch (json->event) {
  case NG_JSON_NULL:
    lua_pushlightuserdata(L, NULL);
    return 1;
  case NG_JSON_FALSE:
  case NG_JSON_TRUE:
    lua_pushboolean(L, json->event == NG_JSON_TRUE);
    return 1;
  case NG_JSON_INTEGER:
    lua_pushinteger(L, json->integer);
    return 1;
  case NG_JSON_DOUBLE:
    lua_pushnumber(L, json->number);
    return 1;
  case NG_JSON_STRING:
  case NG_JSON_KEY:
    push_string(L, json, text);
    return 1;
  case NG_JSON_ARRAY:
    lua_newtable(L); /* sized as it fills: empty ones shall stay small */
    push_list_mark(L);
    lua_setmetatable(L, -2);
    return 1;
  case NG_JSON_OBJECT:
    lua_newtable(L);
    return 1;
  default:
    return 0;
  }
}

/* Puts the value on top of the stack where it belongs: into the list or, with
 * its key below it, the object below. */
static void settle(lua_State *L, const ng_json *json, lua_Integer *counts) {
  if (json->depth == 0) {
    return;
  }
  if ((json->objects & 1) != 0) {
    lua_rawset(L, -3);
  } else {
    lua_rawseti(L, -2, ++counts[json->depth]);
  }
}

static int decode(lua_State *L) {
  size_t len;
  const char *text = luaL_checklstring(L, 1, &len);
  unsigned flags =
      ngl_json_option(L, 2, "lenient", 0) != 0 ? NG_JSON_LENIENT : 0;
  ngl_scratch *s = ngl_take_scratch(L);
  lua_Integer counts[NG_JSON_DEPTH + 1];
  ng_json json;
  luaL_checkstack(L, 3 * NG_JSON_DEPTH, NULL);
  ng_json_init(&json, ng_span_of(text, len), flags);
  for (;;) {
    ng_json_event event = ng_json_next(&json);
    if (event == NG_JSON_ERROR) {
      lua_pushnil(L);
      lua_pushstring(L, json.error);
      lua_pushinteger(L, (lua_Integer)json.offset + 1);
      return 3;
    }
    if (event == NG_JSON_END) {
      return 1;
    }
    int pushed = push_value(L, &json, &s->out);
    if (event == NG_JSON_ARRAY || event == NG_JSON_OBJECT) {
      counts[json.depth] = 0;
    } else if (event != NG_JSON_KEY && (pushed || event == NG_JSON_CLOSE)) {
      settle(L, &json, counts);
    }
  }
}

/* ---- Marks ---- */

/* Gives the table at 1 the metatable on top of the stack. */
static int mark(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  if (lua_getmetatable(L, 1)) {
    int same = lua_rawequal(L, -1, -2);
    luaL_argcheck(L, same, 1, "the table has another mark or metatable");
    lua_pop(L, 1);
  }
  lua_setmetatable(L, 1);
  lua_settop(L, 1);
  return 1;
}

static int list(lua_State *L) {
  if (lua_isnoneornil(L, 1)) {
    lua_settop(L, 0);
    lua_newtable(L);
  }
  push_list_mark(L);
  return mark(L);
}

static int next_item(lua_State *L) {
  lua_Integer index = lua_tointeger(L, lua_upvalueindex(2)) + 1;
  lua_pushinteger(L, index);
  lua_replace(L, lua_upvalueindex(2));
  lua_rawgeti(L, lua_upvalueindex(1), index);
  return 1;
}

/* A list can be called: `for item in list() do`. So d:blocks() walks d.blocks.
 */
static int walk(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_pushvalue(L, 1);
  lua_pushinteger(L, 0);
  lua_pushcclosure(L, next_item, 2);
  return 1;
}

/* __index of a shape; upvalues: its order, its name. */
static int unknown_field(lua_State *L) {
  lua_pushvalue(L, 2);
  if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL ||
      lua_type(L, 2) != LUA_TSTRING) {
    lua_pushnil(L);
    return 1;
  }
  luaL_Buffer names;
  luaL_buffinit(L, &names);
  lua_Integer count = (lua_Integer)lua_rawlen(L, lua_upvalueindex(1));
  for (lua_Integer i = 1; i <= count; i++) {
    luaL_addstring(&names, i > 1 ? " " : "");
    lua_rawgeti(L, lua_upvalueindex(1), i);
    luaL_addvalue(&names);
  }
  luaL_pushresult(&names);
  return luaL_error(L, "there is no field '%s'. A %s has: %s",
                    lua_tostring(L, 2), lua_tostring(L, lua_upvalueindex(2)),
                    lua_tostring(L, -1));
}

static int apply_shape(lua_State *L) {
  lua_settop(L, 1);
  lua_pushvalue(L, lua_upvalueindex(1));
  return mark(L);
}

/* A copy of the names at 1: order[i] = name and order[name] = true. */
static void push_order(lua_State *L) {
  lua_Integer count = luaL_len(L, 1);
  lua_newtable(L);
  for (lua_Integer i = 1; i <= count; i++) {
    int type = lua_rawgeti(L, 1, i);
    luaL_argcheck(L, type == LUA_TSTRING, 1, "a field's name is not text");
    lua_pushvalue(L, -1);
    lua_rawseti(L, -3, i);
    lua_pushboolean(L, 1);
    lua_rawset(L, -3);
  }
}

static int shape(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  const char *name = luaL_optstring(L, 2, "table");
  lua_newtable(L);
  push_order(L);
  lua_pushvalue(L, -1);
  lua_rawsetp(L, -3, &ngl_shape_key);
  lua_pushstring(L, name);
  lua_pushcclosure(L, unknown_field, 2);
  lua_setfield(L, -2, "__index");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_pushcclosure(L, apply_shape, 1);
  return 1;
}

static int raw(lua_State *L) {
  ng_span text;
  text.data = luaL_checklstring(L, 1, &text.len);
  ngl_scratch *s = ngl_take_scratch(L);
  ng_json json;
  ng_json_init(&json, text, 0);
  ng_status status = ng_json_copy(&json, &s->out);
  if (s->out.status != NG_OK) {
    return ngl_raise_status(L, s->out.status);
  }
  if (status != NG_OK || ng_json_next(&json) != NG_JSON_END) {
    return luaL_argerror(L, 1, json.error != NULL ? json.error : "no value");
  }
  lua_createtable(L, 1, 0);
  lua_pushlstring(L, s->out.data, s->out.len);
  lua_rawseti(L, -2, 1);
  lua_pushvalue(L, lua_upvalueindex(3));
  lua_setmetatable(L, -2);
  return 1;
}

/* Pushes the metatable `name` of the registry, known to us by `key`. Files of
 * settings mark their lists by this name too. */
static void push_mark(lua_State *L, const char *name, const char *key,
                      lua_CFunction call) {
  luaL_newmetatable(L, name);
  lua_pushboolean(L, 1);
  lua_rawsetp(L, -2, key);
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  if (call != NULL) {
    lua_pushcfunction(L, call);
    lua_setfield(L, -2, "__call");
  }
}

int ngl_open_json(lua_State *L) {
  static const luaL_Reg functions[] = {
      {"decode", decode}, {"encode", ngl_json_encode},
      {"list", list},     {"shape", shape},
      {"raw", raw},       {NULL, NULL}};
  luaL_newlibtable(L, functions);
  ngl_new_scratch(L, OUTPUT_MAX);
  push_mark(L, "nutgraf.list", &ngl_list_key, walk);
  push_mark(L, "nutgraf.json.raw", &ngl_raw_key, NULL);
  luaL_setfuncs(L, functions, 3);
  lua_pushlightuserdata(L, NULL);
  lua_setfield(L, -2, "null");
  return 1;
}
