/* The module `files`: scripts and rules as they stood when they were read.
 *
 *   files.read(home, path) -> files | nil, message, code
 *   files.home()           -> the folder that was compiled in
 *   files:find(name)       -> bytes, shown path, folder number | nil
 *   files:bytes(name, folder number) -> bytes of that one file | nil
 *   files:names(prefix)    -> {{name=, path=, root=}...}, hidden ones included
 *   files:open(path)       -> bytes | nil, message, code: a file of the disk
 *   files:system(name)     -> bytes of a Lua library that LPeg brings: "re"
 */
#include "lua_core.h"

#ifndef NUTGRAF_RE_LUA
#define NUTGRAF_RE_LUA "/usr/share/lua/5.4/re.lua"
#endif

typedef struct holder {
  ng_files *files;
} holder;

static ng_files *check_files(lua_State *L) {
  holder *h = luaL_checkudata(L, 1, NGL_FILES);
  luaL_argcheck(L, h->files != NULL, 1, "closed");
  return h->files;
}

static int files_gc(lua_State *L) {
  holder *h = luaL_checkudata(L, 1, NGL_FILES);
  ng_files_release(h->files);
  h->files = NULL;
  return 0;
}

static holder *new_holder(lua_State *L) {
  holder *h = lua_newuserdatauv(L, sizeof *h, 0);
  h->files = NULL;
  luaL_setmetatable(L, NGL_FILES);
  return h;
}

void ngl_push_files(lua_State *L, ng_files *files) {
  new_holder(L)->files = ng_files_retain(files);
}

static int files_read(lua_State *L) {
  const char *home = luaL_checkstring(L, 1);
  const char *path = luaL_optstring(L, 2, NULL);
  char culprit[256];
  ng_allocator allocator = ngl_allocator(L);
  holder *h = new_holder(L);
  ng_status status = ng_files_read(&allocator, home, path, &h->files, culprit);
  if (status == NG_MISSING) {
    return ngl_fail(L, "io", "%s: there are no scripts and rules here",
                    culprit);
  }
  if (status != NG_OK) {
    return ngl_fail_status(L, status, culprit);
  }
  return 1;
}

static int files_home(lua_State *L) {
#ifdef NUTGRAF_HOME
  lua_pushliteral(L, NUTGRAF_HOME);
#else
  lua_pushnil(L);
#endif
  return 1;
}

static int files_find(lua_State *L) {
  ng_files *files = check_files(L);
  const ng_file *file = ng_files_find(files, ngl_check_span(L, 2));
  if (file == NULL) {
    lua_pushnil(L);
    return 1;
  }
  ngl_push_span(L, file->bytes);
  lua_pushstring(L, file->path);
  lua_pushinteger(L, (lua_Integer)file->root + 1);
  return 3;
}

static int files_names(lua_State *L) {
  ng_files *files = check_files(L);
  ng_span prefix = ngl_check_span(L, 2);
  lua_newtable(L);
  lua_Integer n = 0;
  for (size_t i = 0; i < ng_files_count(files); i++) {
    const ng_file *file = ng_files_at(files, i);
    if (strncmp(file->name, prefix.data, prefix.len) != 0) {
      continue;
    }
    lua_createtable(L, 0, 3);
    lua_pushstring(L, file->name);
    lua_setfield(L, -2, "name");
    lua_pushstring(L, file->path);
    lua_setfield(L, -2, "path");
    lua_pushinteger(L, (lua_Integer)file->root + 1);
    lua_setfield(L, -2, "root");
    lua_rawseti(L, -2, ++n);
  }
  return 1;
}

static int files_bytes(lua_State *L) {
  ng_files *files = check_files(L);
  ng_span name = ngl_check_span(L, 2);
  lua_Integer root = luaL_checkinteger(L, 3);
  for (size_t i = 0; i < ng_files_count(files); i++) {
    const ng_file *file = ng_files_at(files, i);
    if ((lua_Integer)file->root + 1 == root &&
        ng_span_equals(ng_span_str(file->name), name)) {
      return ngl_push_span(L, file->bytes);
    }
  }
  lua_pushnil(L);
  return 1;
}

static int push_file(lua_State *L, const char *path) {
  ng_buffer *buffer = ngl_new_buffer(L);
  ng_status status = ng_file_read(path, NG_FILE_MAX, buffer);
  if (status == NG_MISSING || status == NG_INVALID) {
    return ngl_fail(L, "missing", "%s: there is no such file", path);
  }
  return status == NG_OK ? ngl_push_buffer(L, buffer)
                         : ngl_fail_status(L, status, path);
}

static int files_open(lua_State *L) {
  check_files(L);
  return push_file(L, luaL_checkstring(L, 2));
}

static int files_system(lua_State *L) {
  check_files(L);
  luaL_argcheck(L, strcmp(luaL_checkstring(L, 2), "re") == 0, 2,
                "there is only re");
  return push_file(L, NUTGRAF_RE_LUA);
}

int ngl_open_files(lua_State *L) {
  static const luaL_Reg methods[] = {
      {"find", files_find}, {"names", files_names},   {"bytes", files_bytes},
      {"open", files_open}, {"system", files_system}, {NULL, NULL}};
  static const luaL_Reg functions[] = {
      {"read", files_read}, {"home", files_home}, {NULL, NULL}};
  ngl_new_type(L, NGL_FILES, methods, files_gc);
  luaL_newlib(L, functions);
  return 1;
}
