/* The front door: engines hold files, workers hold a Lua state that runs the
 * scripts. C enters Lua here and nowhere else, through lua_pcall. */
#include "front.h"

#include <lualib.h>
#include <stdarg.h>
#include <stdio.h>

#include "text/html.h"

/* ---- errors ------------------------------------------------------------ */

static const char *const code_names[] = {
    "ok",       "no_memory", "too_long", "argument", "bad_input", "no_article",
    "settings", "script",    "stopped",  "io",       "missing"};

const char *nutgraf_code_name(nutgraf_code code) {
  size_t i = (size_t)code;
  return i < sizeof code_names / sizeof *code_names ? code_names[i] : "unknown";
}

static nutgraf_code code_of(const char *name) {
  for (size_t i = 0; name != NULL && i < sizeof code_names / sizeof *code_names;
       i++) {
    if (strcmp(name, code_names[i]) == 0) {
      return (nutgraf_code)i;
    }
  }
  return NUTGRAF_SCRIPT;
}

nutgraf_code ng_fail(nutgraf_error *err, nutgraf_code code, const char *format,
                     ...) {
  if (err != NULL) {
    va_list arguments;
    *err = (nutgraf_error){.code = code};
    va_start(arguments, format);
    vsnprintf(err->message, sizeof err->message, format, arguments);
    va_end(arguments);
  }
  return code;
}

nutgraf_code ng_out_of_memory(nutgraf_error *err) {
  return ng_fail(err, NUTGRAF_NOMEM, "there is not enough memory");
}

static void copy_text(char *to, size_t room, const char *text) {
  size_t len = text != NULL ? strlen(text) : 0;
  if (len >= room) {
    len = room - 1;
    while (len > 0 && ng_utf8_is_inner(text[len])) {
      len--;
    }
  }
  memcpy(to, text != NULL ? text : "", len);
  to[len] = '\0';
}

/* Does the first line of a text end with Lua's own words for it? assert puts
 * a place in front, the traceback comes behind. */
static int tells_no_memory(const char *text) {
  static const char words[] = "not enough memory";
  size_t len = strcspn(text, "\n"), n = sizeof words - 1;
  return len >= n && memcmp(text + len - n, words, n) == 0;
}

/* A fault as scripts give it: {message =, code =, file =, line =} on top of
 * the stack, or a text. */
nutgraf_code ng_take_fault(lua_State *L, nutgraf_error *err) {
  nutgraf_error e = {.code = NUTGRAF_SCRIPT};
  if (lua_istable(L, -1)) {
    lua_pushliteral(L, "code");
    lua_rawget(L, -2);
    e.code = code_of(lua_tostring(L, -1));
    lua_pushliteral(L, "message");
    lua_rawget(L, -3);
    copy_text(e.message, sizeof e.message, lua_tostring(L, -1));
    lua_pushliteral(L, "file");
    lua_rawget(L, -4);
    copy_text(e.file, sizeof e.file, lua_tostring(L, -1));
    lua_pushliteral(L, "line");
    lua_rawget(L, -5);
    e.line = (int)lua_tointeger(L, -1);
    lua_pop(L, 4);
  } else if (lua_type(L, -1) == LUA_TSTRING) {
    const char *text = lua_tostring(L, -1);
    if (tells_no_memory(text)) {
      return ng_out_of_memory(err); /* raised again by somebody in between */
    }
    copy_text(e.message, sizeof e.message, text);
  }
  if (err != NULL) {
    *err = e;
  }
  return e.code;
}

/* ---- into Lua ---------------------------------------------------------- */

static int with_traceback(lua_State *L) {
  const char *message = lua_tostring(L, 1);
  if (message == NULL) {
    return 1; /* a fault that is a table travels as it is */
  }
  luaL_traceback(L, L, message, 1);
  return 1;
}

/* Runs `work` with `c`, leaving `results` values; else clears the stack and
 * fills err. */
nutgraf_code ng_enter(lua_State *L, lua_CFunction work, ng_call *c, int results,
                      nutgraf_error *err) {
  lua_settop(L, 0);
  lua_pushcfunction(L, with_traceback);
  lua_pushcfunction(L, work);
  lua_pushlightuserdata(L, c);
  int status = lua_pcall(L, 1, results, 1);
  if (status == LUA_OK) {
    return NUTGRAF_OK;
  }
  nutgraf_code code =
      status == LUA_ERRMEM ? ng_out_of_memory(err) : ng_take_fault(L, err);
  lua_settop(L, 0);
  return code;
}

void ng_push_method(lua_State *L, const char *name) {
  lua_getfield(L, LUA_REGISTRYINDEX, "nutgraf");
  lua_getfield(L, -1, name);
  lua_insert(L, -2);
}

/* ---- the Lua state of a worker ----------------------------------------- */

static void set_list(lua_State *L, const char *name, const char *const *items,
                     size_t count) {
  lua_createtable(L, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    lua_pushstring(L, items[i]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  lua_setfield(L, -2, name);
}

void ng_set_string(lua_State *L, const char *name, const char *value) {
  if (value != NULL) {
    lua_pushstring(L, value);
    lua_setfield(L, -2, name);
  }
}

static void set_number(lua_State *L, const char *name, uint64_t value) {
  if (value != 0) {
    lua_pushinteger(L, (lua_Integer)(value < INT64_MAX ? value : INT64_MAX));
    lua_setfield(L, -2, name);
  }
}

/* log(line): what scripts print goes to the host. */
static int to_log(lua_State *L) {
  nutgraf_engine *engine = lua_touserdata(L, lua_upvalueindex(1));
  if (engine->options.log != NULL) {
    engine->options.log(engine->options.user, luaL_checkstring(L, 1));
  }
  return 0;
}

static void push_options(lua_State *L, nutgraf_engine *engine) {
  const nutgraf_options *o = &engine->options;
  lua_newtable(L);
  ng_set_string(L, "style", o->style);
  ng_set_string(L, "format", o->format);
  set_list(L, "rules", o->rules, o->rule_count);
  set_list(L, "set", o->set, o->set_count);
  ng_set_string(L, "offsets", o->offsets);
  set_number(L, "max_steps", o->max_steps);
  set_number(L, "max_time", o->max_time_ms);
  set_number(L, "max_memory", o->max_memory);
  set_number(L, "max_bytes", o->max_bytes);
  lua_pushboolean(L, o->keep_furniture);
  lua_setfield(L, -2, "keep_furniture");
  lua_pushlightuserdata(L, engine);
  lua_pushcclosure(L, to_log, 1);
  lua_setfield(L, -2, "log");
}

static const luaL_Reg libraries[] = {{"_G", luaopen_base},
                                     {"string", luaopen_string},
                                     {"table", luaopen_table},
                                     {"math", luaopen_math},
                                     {"utf8", luaopen_utf8},
                                     {"coroutine", luaopen_coroutine},
                                     {NULL, NULL}};

typedef struct birth {
  nutgraf_engine *engine;
  ng_files *files;
} birth;

/* Runs scripts/nutgraf/init.lua and makes the engine object of the scripts. */
static int open_scripts(lua_State *L) {
  birth *b = lua_touserdata(L, 1);
  for (const luaL_Reg *l = libraries; l->name != NULL; l++) {
    luaL_requiref(L, l->name, l->func, 1);
    lua_pop(L, 1);
  }
  const ng_file *init =
      ng_files_find(b->files, ng_span_str("scripts/nutgraf/init.lua"));
  if (init == NULL) {
    return luaL_error(L, "scripts/nutgraf/init.lua is missing");
  }
  if (luaL_loadbufferx(L, init->bytes.data, init->bytes.len,
                       "@scripts/nutgraf/init.lua", "t") != LUA_OK) {
    return lua_error(L);
  }
  lua_pushliteral(L, "nutgraf");
  lua_pushnil(L);
  lua_pushcfunction(L, luaopen_nutgraf_core);
  lua_call(L, 0, 1);
  lua_call(L, 3, 1);
  lua_getfield(L, -1, "open");
  push_options(L, b->engine);
  ngl_push_files(L, b->files);
  lua_setfield(L, -2, "files");
  lua_call(L, 1, 1);
  lua_setfield(L, LUA_REGISTRYINDEX, "nutgraf");
  return 0;
}

static int at_panic(lua_State *L) {
  (void)L;
  return 0;
}

void ng_state_release(nutgraf_engine *engine, ng_state *s) {
  if (s != NULL && --s->users == 0) {
    if (s->L != NULL) {
      lua_close(s->L);
    }
    ng_pool_free(&s->pool);
    engine->allocator.resize(engine->allocator.user, s, sizeof *s, 0);
  }
}

/* A fresh Lua state over `files`; NULL: see err. One user: the caller. */
static ng_state *open_state(nutgraf_engine *engine, ng_files *files,
                            nutgraf_error *err) {
  ng_allocator *a = &engine->allocator;
  ng_state *s = a->resize(a->user, NULL, 0, sizeof *s);
  if (s == NULL) {
    ng_out_of_memory(err);
    return NULL;
  }
  *s = (ng_state){.users = 1};
  ng_pool_init(&s->pool, a);
  s->L = lua_newstate(ng_pool_resize, &s->pool);
  if (s->L == NULL) {
    ng_out_of_memory(err);
    ng_state_release(engine, s);
    return NULL;
  }
  lua_atpanic(s->L, at_panic);
  lua_gc(s->L, LUA_GCGEN, 0, 0);
  birth b = {engine, files};
  lua_pushcfunction(s->L, with_traceback);
  lua_pushcfunction(s->L, open_scripts);
  lua_pushlightuserdata(s->L, &b);
  int status = lua_pcall(s->L, 1, 0, 1);
  if (status != LUA_OK) {
    status == LUA_ERRMEM ? ng_out_of_memory(err) : ng_take_fault(s->L, err);
    ng_state_release(engine, s);
    return NULL;
  }
  lua_settop(s->L, 0);
  return s;
}

/* ---- engine ------------------------------------------------------------ */

static const char *keep(nutgraf_engine *engine, const char *text, int *failed) {
  char *copy = NULL;
  if (text != NULL) {
    copy = ng_arena_copy(&engine->strings, ng_span_str(text));
    *failed |= copy == NULL;
  }
  return copy;
}

static const char *const *keep_list(nutgraf_engine *engine,
                                    const char *const *items, size_t count,
                                    int *failed) {
  const char **copy =
      ng_arena_zalloc(&engine->strings, count + 1, sizeof *copy);
  *failed |= copy == NULL;
  for (size_t i = 0; copy != NULL && i < count; i++) {
    copy[i] = keep(engine, items[i], failed);
  }
  return copy;
}

static int copy_options(nutgraf_engine *engine, const nutgraf_options *given) {
  nutgraf_options *o = &engine->options;
  int failed = 0;
  if (given != NULL) {
    memcpy(o, given, given->size < sizeof *o ? given->size : sizeof *o);
  }
  o->size = sizeof *o;
  o->home = keep(engine, o->home != NULL ? o->home : NUTGRAF_HOME, &failed);
  o->path = keep(engine, o->path, &failed);
  o->style = keep(engine, o->style, &failed);
  o->format = keep(engine, o->format, &failed);
  o->offsets = keep(engine, o->offsets, &failed);
  o->rules = keep_list(engine, o->rules, o->rule_count, &failed);
  o->set = keep_list(engine, o->set, o->set_count, &failed);
  if (o->max_bytes == 0) {
    o->max_bytes = (size_t)32 << 20;
  }
  return !failed;
}

static nutgraf_code read_files(nutgraf_engine *engine, ng_files **files,
                               nutgraf_error *err) {
  char culprit[256];
  ng_status status = ng_files_read(&engine->allocator, engine->options.home,
                                   engine->options.path, files, culprit);
  if (status == NG_NOMEM) {
    return ng_out_of_memory(err);
  }
  if (status == NG_LIMIT) {
    return ng_fail(err, NUTGRAF_SETTINGS,
                   "%s: more or longer files than are read (%d files of %d kB)",
                   culprit, NG_FILES_MAX, (int)(NG_FILE_MAX / 1024));
  }
  if (status != NG_OK) {
    return ng_fail(
        err, NUTGRAF_IO,
        "%s: there are no scripts and rules of nutgraf in this folder",
        culprit);
  }
  return NUTGRAF_OK;
}

/* Are all settings that every page needs in order? Runs the scripts once. */
static nutgraf_code try_files(nutgraf_engine *engine, ng_files *files,
                              ng_state **kept, nutgraf_error *err) {
  nutgraf_error own;
  err = err != NULL ? err : &own;
  *err = (nutgraf_error){.code = NUTGRAF_OK};
  *kept = open_state(engine, files, err);
  return *kept == NULL ? err->code : NUTGRAF_OK;
}

nutgraf_engine *nutgraf_engine_new(const nutgraf_options *options,
                                   nutgraf_error *err) {
  ng_allocator a = ng_allocator_libc;
  if (options != NULL && options->size < sizeof options->size) {
    ng_fail(err, NUTGRAF_ARGUMENT, "options.size is not set");
    return NULL;
  }
  if (options != NULL &&
      options->size >= offsetof(nutgraf_options, user) + sizeof(void *) &&
      options->resize != NULL) {
    a = (ng_allocator){options->resize, options->user};
  }
  ng_html_prepare(); /* workers come later, from any thread */
  nutgraf_engine *engine = a.resize(a.user, NULL, 0, sizeof *engine);
  if (engine == NULL) {
    ng_out_of_memory(err);
    return NULL;
  }
  *engine = (nutgraf_engine){.allocator = a};
  ng_arena_init(&engine->strings, &a, 0);
  pthread_mutex_init(&engine->lock, NULL);
  if (!copy_options(engine, options)) {
    ng_out_of_memory(err);
    nutgraf_engine_free(engine);
    return NULL;
  }
  if (read_files(engine, &engine->files, err) != NUTGRAF_OK ||
      try_files(engine, engine->files, &engine->spare, err) != NUTGRAF_OK) {
    nutgraf_engine_free(engine);
    return NULL;
  }
  return engine;
}

void nutgraf_engine_free(nutgraf_engine *engine) {
  if (engine != NULL) {
    ng_allocator a = engine->allocator;
    ng_state_release(engine, engine->spare);
    ng_files_release(engine->files);
    ng_detector_free(engine->detector);
    ng_arena_free(&engine->strings);
    pthread_mutex_destroy(&engine->lock);
    a.resize(a.user, engine, sizeof *engine, 0);
  }
}

nutgraf_code nutgraf_reload(nutgraf_engine *engine, nutgraf_error *err) {
  ng_files *files, *old;
  nutgraf_code code = read_files(engine, &files, err);
  if (code != NUTGRAF_OK) {
    return code;
  }
  ng_state *trial;
  code = try_files(engine, files, &trial, err);
  if (code != NUTGRAF_OK) {
    ng_files_release(files);
    return code;
  }
  pthread_mutex_lock(&engine->lock);
  ng_state *spare = engine->spare;
  engine->spare = trial;
  old = engine->files;
  engine->files = files;
  engine->generation++;
  pthread_mutex_unlock(&engine->lock);
  ng_state_release(engine, spare);
  ng_files_release(old);
  return NUTGRAF_OK;
}

/* ---- worker ------------------------------------------------------------ */

/* The newest files, with a reference of the caller's. */
static ng_files *current_files(nutgraf_engine *engine, unsigned *generation) {
  pthread_mutex_lock(&engine->lock);
  ng_files *files = ng_files_retain(engine->files);
  *generation = engine->generation;
  pthread_mutex_unlock(&engine->lock);
  return files;
}

/* The state that was made when files were tried, for the first worker that
 * wants it; NULL: it is gone. */
static ng_state *take_spare(nutgraf_engine *engine) {
  pthread_mutex_lock(&engine->lock);
  ng_state *spare = engine->spare;
  engine->spare = NULL;
  pthread_mutex_unlock(&engine->lock);
  return spare;
}

ng_state *ng_state_borrow(nutgraf_engine *engine, nutgraf_error *err) {
  unsigned generation;
  ng_files *files = current_files(engine, &generation);
  ng_state *state = take_spare(engine);
  if (state == NULL) {
    state = open_state(engine, files, err);
  }
  if (state != NULL) {
    state->generation = generation;
  }
  ng_files_release(files);
  return state;
}

void ng_state_return(nutgraf_engine *engine, ng_state *state) {
  pthread_mutex_lock(&engine->lock);
  int useful = engine->spare == NULL && engine->generation == state->generation;
  if (useful) {
    engine->spare = state;
  }
  pthread_mutex_unlock(&engine->lock);
  ng_state_release(engine, useful ? NULL : state);
}

/* Takes on what a reload brought. */
nutgraf_code ng_refresh(nutgraf_worker *worker, nutgraf_error *err) {
  unsigned generation;
  nutgraf_engine *engine = worker->engine;
  ng_files *files = current_files(engine, &generation);
  nutgraf_code code = NUTGRAF_OK;
  if (worker->state == NULL || generation != worker->generation) {
    ng_state *fresh = take_spare(engine);
    if (fresh == NULL) {
      code = try_files(engine, files, &fresh, err);
    }
    if (code == NUTGRAF_OK) {
      ng_state_release(engine, worker->state);
      worker->state = fresh;
      worker->generation = generation;
    }
  }
  ng_files_release(files);
  return code;
}

nutgraf_worker *nutgraf_worker_new(nutgraf_engine *engine, nutgraf_error *err) {
  ng_allocator *a = &engine->allocator;
  nutgraf_worker *worker = a->resize(a->user, NULL, 0, sizeof *worker);
  if (worker == NULL) {
    ng_out_of_memory(err);
    return NULL;
  }
  *worker = (nutgraf_worker){.engine = engine};
  if (ng_refresh(worker, err) != NUTGRAF_OK) {
    nutgraf_worker_free(worker);
    return NULL;
  }
  return worker;
}

void nutgraf_worker_free(nutgraf_worker *worker) {
  if (worker != NULL) {
    ng_allocator a = worker->engine->allocator;
    while (worker->docs != NULL) {
      nutgraf_doc_free(worker->docs);
    }
    ng_state_release(worker->engine, worker->state);
    a.resize(a.user, worker, sizeof *worker, 0);
  }
}
