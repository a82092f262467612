/* The front door for verbs that are scripts: they reach files only through the
 * program that offers them. */
#include <stddef.h>
#include <stdio.h>

#include "front.h"

#define MESSAGE_BYTES 512

/* The sink of a host's function: a result that grows while it runs. */
static int gather(void *user, const char *bytes, size_t len) {
  ng_buffer *buffer = user;
  ng_buffer_add(buffer, bytes, len);
  return buffer->status != NG_OK;
}

static const nutgraf_host *host_of(lua_State *L) {
  return lua_touserdata(L, lua_upvalueindex(1));
}

/* host.out(text) */
static int host_out(lua_State *L) {
  const nutgraf_host *host = host_of(L);
  ng_span text = ngl_check_span(L, 1);
  if (host->out(host->user, text.data, text.len) != 0) {
    return luaL_error(L, "the output could not be written");
  }
  return 0;
}

/* host.read(path) -> bytes | nil, message */
static int host_read(lua_State *L) {
  const nutgraf_host *host = host_of(L);
  const char *path = luaL_checkstring(L, 1);
  char message[MESSAGE_BYTES] = "";
  ng_buffer *buffer = ngl_new_buffer(L);
  if (host->read(host->user, path, gather, buffer, message, sizeof message) !=
      0) {
    return ngl_fail(L, "io", "%s", message);
  }
  return ngl_push_buffer(L, buffer);
}

/* A function of a script that takes pieces of a file. */
typedef struct taker {
  lua_State *L;
  int failed; /* what it raised is on top of the stack */
} taker;

static int push_piece(lua_State *L) {
  const ng_span *piece = lua_touserdata(L, 2);
  lua_pushlstring(L, piece->data, piece->len);
  lua_replace(L, 2);
  lua_call(L, 1, 0);
  return 0;
}

/* The host holds an open file, so nothing may jump over it. */
static int hand_over(void *user, const char *bytes, size_t len) {
  taker *t = user;
  ng_span piece = {bytes, len};
  lua_pushcfunction(t->L, push_piece);
  lua_pushvalue(t->L, 2);
  lua_pushlightuserdata(t->L, &piece);
  t->failed = lua_pcall(t->L, 2, 0, 0) != LUA_OK;
  return t->failed;
}

/* host.stream(path, take) -> true | nil, message: calls take(piece) for each
 * piece of a file. */
static int host_stream(lua_State *L) {
  const nutgraf_host *host = host_of(L);
  const char *path = luaL_checkstring(L, 1);
  char message[MESSAGE_BYTES] = "";
  taker t = {L, 0};
  luaL_checktype(L, 2, LUA_TFUNCTION);
  if (host->size < offsetof(nutgraf_host, progress) || host->stream == NULL) {
    return luaL_error(L, "this program reads no streams");
  }
  lua_settop(L, 2);
  luaL_checkstack(L, 8, NULL);
  int status =
      host->stream(host->user, path, hand_over, &t, message, sizeof message);
  if (t.failed) {
    return lua_error(L);
  }
  if (status != 0) {
    return ngl_fail(L, "io", "%s", message);
  }
  lua_pushboolean(L, 1);
  return 1;
}

/* host.write(path, bytes, replace) -> true | nil, message */
static int host_write(lua_State *L) {
  const nutgraf_host *host = host_of(L);
  const char *path = luaL_checkstring(L, 1);
  ng_span bytes = ngl_check_span(L, 2);
  char message[MESSAGE_BYTES] = "";
  if (host->write(host->user, path, bytes.data, bytes.len, lua_toboolean(L, 3),
                  message, sizeof message) != 0) {
    return ngl_fail(L, "io", "%s", message);
  }
  lua_pushboolean(L, 1);
  return 1;
}

/* host.progress(text): what is being done */
static int host_progress(lua_State *L) {
  const nutgraf_host *host = host_of(L);
  const char *text = luaL_checkstring(L, 1);
  if (host->size >= sizeof *host && host->progress != NULL) {
    host->progress(host->user, text);
  }
  return 0;
}

/* host.list(path) -> names, a line each | nil, message */
static int host_list(lua_State *L) {
  const nutgraf_host *host = host_of(L);
  const char *path = luaL_checkstring(L, 1);
  ng_buffer *buffer = ngl_new_buffer(L);
  if (host->list(host->user, path, gather, buffer) != 0) {
    return ngl_fail(L, "io", "%s: cannot read this folder", path);
  }
  return ngl_push_buffer(L, buffer);
}

static void push_host(lua_State *L, const nutgraf_host *host) {
  static const luaL_Reg functions[] = {
      {"out", host_out},   {"read", host_read},     {"write", host_write},
      {"list", host_list}, {"stream", host_stream}, {"progress", host_progress},
      {NULL, NULL}};
  union {
    const nutgraf_host *borrowed;
    void *pointer;
  } lent = {host};
  luaL_newlibtable(L, functions);
  lua_pushlightuserdata(L, lent.pointer);
  luaL_setfuncs(L, functions, 1);
}

/* engine:verb(name, arguments, host) -> exit status */
static int call_verb(lua_State *L) {
  ng_call *c = lua_touserdata(L, 1);
  ng_push_method(L, "verb");
  lua_pushstring(L, c->method);
  lua_createtable(L, c->argc, 0);
  for (int i = 0; i < c->argc; i++) {
    lua_pushstring(L, c->argv[i]);
    lua_rawseti(L, -2, i + 1);
  }
  push_host(L, c->host);
  lua_call(L, 4, 1);
  return 1;
}

int nutgraf_verb(nutgraf_worker *worker, const char *verb, int argc,
                 const char *const *argv, const nutgraf_host *host,
                 nutgraf_error *err) {
  nutgraf_error own;
  err = err != NULL ? err : &own;
  *err = (nutgraf_error){.code = NUTGRAF_OK};
  if (ng_refresh(worker, err) != NUTGRAF_OK) {
    return 3;
  }
  ng_call c = {.method = verb, .argc = argc, .argv = argv, .host = host};
  lua_State *L = worker->state->L;
  nutgraf_code code = ng_enter(L, call_verb, &c, 1, err);
  int status = code == NUTGRAF_OK         ? (int)lua_tointeger(L, -1)
               : code == NUTGRAF_SETTINGS ? 3
               : code == NUTGRAF_ARGUMENT ? 2
               : code == NUTGRAF_MISSING  ? 2
               : code == NUTGRAF_IO       ? 4
                                          : 1;
  lua_settop(L, 0);
  return status;
}
