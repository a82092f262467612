/* Checks, ranges and errors: what the bindings share. */
#include "lua_support.h"

#include <stdarg.h>

#include "../base/pool.h"

int ngl_push_range(lua_State *L, ng_range r) {
  lua_pushinteger(L, (lua_Integer)r.begin + 1);
  lua_pushinteger(L, (lua_Integer)r.end);
  return 2;
}

int ngl_push_span(lua_State *L, ng_span s) {
  if (s.data == NULL) {
    lua_pushnil(L);
  } else {
    lua_pushlstring(L, s.data, s.len);
  }
  return 1;
}

ng_span ngl_check_span(lua_State *L, int index) {
  ng_span s;
  luaL_checktype(L, index, LUA_TSTRING);
  s.data = lua_tolstring(L, index, &s.len);
  return s;
}

int ngl_fail(lua_State *L, const char *code, const char *format, ...) {
  va_list arguments;
  lua_pushnil(L);
  va_start(arguments, format);
  lua_pushvfstring(L, format, arguments);
  va_end(arguments);
  lua_pushstring(L, code);
  return 3;
}

static const char ngl_no_memory_key = 0;

int ngl_no_memory(lua_State *L) {
  lua_createtable(L, 0, 3);
  lua_pushboolean(L, 1);
  lua_rawsetp(L, -2, &ngl_no_memory_key);
  lua_pushliteral(L, "there is not enough memory");
  lua_setfield(L, -2, "message");
  lua_pushliteral(L, "no_memory");
  lua_setfield(L, -2, "code");
  return lua_error(L);
}

int ngl_is_no_memory(lua_State *L) {
  int is = 0;
  if (lua_istable(L, -1)) {
    is = lua_rawgetp(L, -1, &ngl_no_memory_key) != LUA_TNIL;
    lua_pop(L, 1);
  }
  return is;
}

int ngl_raise_status(lua_State *L, ng_status status) {
  return status == NG_NOMEM ? ngl_no_memory(L)
                            : luaL_error(L, "%s", ng_status_text(status));
}

int ngl_fail_status(lua_State *L, ng_status status, const char *what) {
  if (status == NG_NOMEM) {
    return ngl_no_memory(L);
  }
  const char *code = status == NG_LIMIT ? "too_long" : "bad_input";
  return ngl_fail(L, code, "%s: %s", what, ng_status_text(status));
}

ng_doc *ngl_check_doc(lua_State *L, int index) {
  return luaL_checkudata(L, index, NGL_DOC);
}

uint32_t ngl_check_index(lua_State *L, int index, size_t count) {
  lua_Integer i = luaL_checkinteger(L, index);
  luaL_argcheck(L, i >= 1 && (lua_Unsigned)i <= count, index,
                "there is no such item");
  return (uint32_t)(i - 1);
}

void ngl_new_type(lua_State *L, const char *name, const luaL_Reg *methods,
                  lua_CFunction gc) {
  if (luaL_newmetatable(L, name)) {
    lua_newtable(L);
    luaL_setfuncs(L, methods, 0);
    lua_setfield(L, -2, "__index");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    if (gc != NULL) {
      lua_pushcfunction(L, gc);
      lua_setfield(L, -2, "__gc");
    }
  }
  lua_pop(L, 1);
}

ng_allocator ngl_allocator(lua_State *L) {
  ng_allocator allocator;
  allocator.resize = lua_getallocf(L, &allocator.user);
  /* What C makes may outlive the state, and its pool with it. */
  return allocator.resize == ng_pool_resize
             ? ((const ng_pool *)allocator.user)->allocator
             : allocator;
}
