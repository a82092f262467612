/* Checks, ranges and errors: what the bindings share. */
#include "lua_support.h"

#include <stdarg.h>

#define BUFFER_TYPE "nutgraf.buffer"
#define SCRATCH_TYPE "nutgraf.scratch"
#define KEEP_BYTES ((size_t)256 * 1024)

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

ng_span ngl_check_utf8(lua_State *L, int index) {
  ng_span text = ngl_check_span(L, index);
  luaL_argcheck(L, ng_utf8_valid_prefix(text) == text.len, index,
                "the text is not valid UTF-8");
  return text;
}

void ngl_set_span(lua_State *L, const char *name, ng_span value) {
  if (value.data != NULL) {
    ngl_push_span(L, value);
    lua_setfield(L, -2, name);
  }
}

void ngl_set_integer(lua_State *L, const char *name, lua_Integer value) {
  lua_pushinteger(L, value);
  lua_setfield(L, -2, name);
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

/* ---- memory of calls --------------------------------------------------- */

/* Gives the userdata on top a metatable that has only this __gc. */
static void set_collected(lua_State *L, const char *type, lua_CFunction gc) {
  if (luaL_newmetatable(L, type)) {
    lua_pushcfunction(L, gc);
    lua_setfield(L, -2, "__gc");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
  }
  lua_setmetatable(L, -2);
}

static int free_buffer(lua_State *L) {
  ng_buffer_free(luaL_checkudata(L, 1, BUFFER_TYPE));
  return 0;
}

ng_buffer *ngl_new_buffer(lua_State *L) {
  ng_allocator allocator = ngl_allocator(L);
  ng_buffer *buffer = lua_newuserdatauv(L, sizeof *buffer, 0);
  ng_buffer_init(buffer, &allocator, 0);
  set_collected(L, BUFFER_TYPE, free_buffer);
  return buffer;
}

int ngl_push_buffer(lua_State *L, ng_buffer *buffer) {
  lua_pushlstring(L, buffer->len != 0 ? buffer->data : "", buffer->len);
  ng_buffer_free(buffer);
  return 1;
}

static int free_scratch(lua_State *L) {
  ngl_scratch *scratch = luaL_checkudata(L, 1, SCRATCH_TYPE);
  ng_buffer_free(&scratch->out);
  ng_buffer_free(&scratch->more);
  return 0;
}

void ngl_new_scratch(lua_State *L, size_t max_bytes) {
  ng_allocator allocator = ngl_allocator(L);
  ngl_scratch *scratch = lua_newuserdatauv(L, sizeof *scratch, 0);
  ng_buffer_init(&scratch->out, &allocator, max_bytes);
  ng_buffer_init(&scratch->more, &allocator, max_bytes);
  set_collected(L, SCRATCH_TYPE, free_scratch);
}

static void empty(ng_buffer *buffer) {
  if (buffer->room > KEEP_BYTES) {
    ng_buffer_free(buffer);
  }
  ng_buffer_clear(buffer);
}

ngl_scratch *ngl_take_scratch(lua_State *L) {
  ngl_scratch *scratch = lua_touserdata(L, lua_upvalueindex(1));
  empty(&scratch->out);
  empty(&scratch->more);
  return scratch;
}
