/* What a settings file may see and spend: a state of its own with a cap on
 * memory, a count of steps and a clock (budget.c), from which only plain values
 * come out. */
#include "sandbox.h"

#include "safe.h"

/* ---- plain values across ----------------------------------------------- */

typedef struct transfer {
  lua_State *from;
  int index;
} transfer;

static int copy_protected(lua_State *L) {
  const transfer *t = lua_touserdata(L, 1);
  ngl_copy(t->from, t->index, L, 0);
  return 1;
}

/* Pushes a copy of the value at `index` of the set's stack, or gives 0 and
 * pushes what is wrong with it, as a text. */
static int take_value(lua_State *L, ngl_set *set, int index) {
  transfer t = {set->L, index};
  lua_pushcfunction(L, copy_protected);
  lua_pushlightuserdata(L, &t);
  int status = lua_pcall(L, 1, 1, 0);
  if (status != LUA_OK && (status == LUA_ERRMEM || ngl_is_no_memory(L))) {
    ngl_no_memory(L);
  }
  return status == LUA_OK;
}

/* ---- work inside the set, protected ------------------------------------ */

typedef struct job {
  ngl_set *set;
  lua_State *host;
  int first, count; /* arguments on the host's stack */
} job;

static const char *limit_of(lua_State *L, const ngl_set *set) {
  if (set->stop == NGL_STOP_STEPS) {
    return lua_pushfstring(L, "steps is reached (%I; --max-steps)",
                           (LUAI_UACINT)set->max_steps);
  }
  if (set->stop == NGL_STOP_TIME) {
    return lua_pushfstring(L, "time is reached (%d ms; --max-time)",
                           (int)set->max_time_ms);
  }
  return lua_pushfstring(L, "memory is reached (%d MB; --max-memory)",
                         (int)(set->max_memory >> 20));
}

/* Copies the error on top of the set's stack to the host as nil, message,
 * code, and clears the set's stack down to `base`. Raises "no_memory" when the
 * host has none. */
static int failed(lua_State *L, ngl_set *set, int base, int status) {
  if (status == LUA_ERRMEM && set->over_cap && set->stop == NGL_RUNNING) {
    set->stop = NGL_STOP_MEMORY;
  }
  if (set->stop == NGL_RUNNING &&
      (status == LUA_ERRMEM || ngl_is_no_memory(set->L))) {
    lua_settop(set->L, base);
    return ngl_no_memory(L);
  }
  lua_settop(L, 0);
  lua_pushnil(L);
  if (set->stop != NGL_RUNNING) {
    ngl_end_log(set);
    lua_pushfstring(L, "%sstopped: the limit on %s", set->place,
                    limit_of(L, set));
    lua_replace(L, 2);
  } else if (lua_type(set->L, -1) == LUA_TSTRING) {
    size_t len;
    const char *text = lua_tolstring(set->L, -1, &len);
    lua_pushlstring(L, text, len < 600 ? len : 600);
  } else {
    lua_pushfstring(L, "an error that is a %s, not a text",
                    luaL_typename(set->L, -1));
  }
  lua_pushstring(L, set->stop != NGL_RUNNING ? "stopped" : "script");
  lua_settop(set->L, base);
  return 3;
}

static int at_panic(lua_State *L) {
  (void)L;
  return 0;
}

/* Runs `work` with the job in the set's state; gives the status of pcall. */
static int run(job *j, lua_CFunction work) {
  if (!lua_checkstack(j->set->L, 4)) {
    return ngl_no_memory(j->host);
  }
  lua_pushcfunction(j->set->L, work);
  lua_pushlightuserdata(j->set->L, j);
  lua_State *running = j->set->running;
  j->set->running = j->set->L;
  int status = lua_pcall(j->set->L, 1, LUA_MULTRET, 0);
  j->set->running = running;
  return status;
}

static int build(lua_State *L) {
  job *j = lua_touserdata(L, 1);
  ngl_new_sentence_type(L, 1);
  ngl_open_json(L);
  lua_setfield(L, LUA_REGISTRYINDEX, "nutgraf.json");
  lua_newtable(L);
  lua_setfield(L, LUA_REGISTRYINDEX, "nutgraf.shapes");
  lua_newtable(L);
  lua_setfield(L, LUA_REGISTRYINDEX, "nutgraf.functions");
  ngl_copy(j->host, j->first, L, 0); /* the vocabulary */
  lua_setfield(L, LUA_REGISTRYINDEX, "nutgraf.vocabulary");
  ngl_copy(j->host, j->first + 1, L, 0);
  ngl_give_sources(L);
  return 0;
}

static size_t limit(lua_State *L, const char *name, size_t fallback) {
  lua_getfield(L, 1, name);
  lua_Integer value = luaL_optinteger(L, -1, 0);
  lua_pop(L, 1);
  return value > 0 ? (size_t)value : fallback;
}

/* new{memory=, steps=, time=}, vocabulary, sources -> set */
static int set_new(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_settop(L, 3);
  ngl_set *set = lua_newuserdatauv(L, sizeof *set, 1);
  *set = (ngl_set){.allocator = ngl_allocator(L)};
  set->max_memory = limit(L, "memory", (size_t)64 << 20);
  set->max_steps = limit(L, "steps", 50000000);
  set->max_time_ms = (unsigned)limit(L, "time", 2000);
  ng_buffer_init(&set->log, &set->allocator, 0);
  luaL_setmetatable(L, NGL_SET);
  set->L = lua_newstate(ngl_resize, set);
  if (set->L == NULL) {
    return ngl_no_memory(L);
  }
  lua_atpanic(set->L, at_panic);
  *(ngl_set **)lua_getextraspace(set->L) = set;
  job j = {set, L, 2, 2};
  ngl_start(set);
  if (run(&j, build) != LUA_OK) {
    return ngl_no_memory(L);
  }
  return 1;
}

static ngl_set *check_set(lua_State *L) {
  ngl_set *set = luaL_checkudata(L, 1, NGL_SET);
  luaL_argcheck(L, set->L != NULL, 1, "this set is closed");
  return set;
}

static int set_gc(lua_State *L) {
  ngl_set *set = luaL_checkudata(L, 1, NGL_SET);
  if (set->L != NULL) {
    lua_sethook(set->L, NULL, 0, 0);
    lua_close(set->L);
    set->L = NULL;
  }
  ng_buffer_free(&set->log);
  return 0;
}

/* ---- loading a file ---------------------------------------------------- */

/* proxy, name, value: a setting while the file is read, an error later. Up
 * values: the globals, the list of entries. */
static int on_assign(lua_State *L) {
  ngl_set *set = ngl_set_of(L);
  lua_Debug ar;
  if (!set->loading) {
    return luaL_error(L,
                      "'%s' is not local: functions keep nothing between "
                      "stories. Write: local %s = ...",
                      luaL_tolstring(L, 2, NULL), luaL_tolstring(L, 2, NULL));
  }
  luaL_checktype(L, 2, LUA_TSTRING);
  lua_createtable(L, 0, 3);
  lua_pushvalue(L, 2);
  lua_setfield(L, -2, "name");
  if (lua_getstack(L, 1, &ar) && lua_getinfo(L, "l", &ar)) {
    lua_pushinteger(L, ar.currentline);
    lua_setfield(L, -2, "line");
  }
  if (lua_isfunction(L, 3)) {
    lua_getfield(L, LUA_REGISTRYINDEX, "nutgraf.functions");
    lua_pushvalue(L, 3);
    lua_pushinteger(L, luaL_ref(L, -2));
    lua_setfield(L, -3, "hook");
    lua_pop(L, 1);
  } else {
    lua_pushvalue(L, 3);
    lua_setfield(L, -2, "value");
  }
  lua_rawseti(L, lua_upvalueindex(2),
              (lua_Integer)lua_rawlen(L, lua_upvalueindex(2)) + 1);
  lua_settop(L, 3);
  lua_rawset(L, lua_upvalueindex(1));
  return 0;
}

/* Reads source and chunk name from the host, runs the file, gives entries. */
static int load_file(lua_State *L) {
  job *j = lua_touserdata(L, 1);
  size_t len;
  const char *source = lua_tolstring(j->host, j->first, &len);
  const char *name = lua_tostring(j->host, j->first + 1);
  lua_newtable(L); /* the list of entries */
  lua_pushvalue(L, -1);
  lua_setfield(L, LUA_REGISTRYINDEX, "nutgraf.entries");
  lua_newtable(L); /* the proxy that the file sees as its globals */
  lua_newtable(L); /* its metatable */
  ngl_push_environment(L);
  lua_pushvalue(L, 3);
  ngl_push_load(L);
  lua_setfield(L, -2, "load");
  lua_pushvalue(L, -1);
  lua_setfield(L, -3, "__index");
  lua_pushvalue(L, 2);
  lua_pushcclosure(L, on_assign, 2);
  lua_setfield(L, -2, "__newindex");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, -2);
  if (luaL_loadbufferx(L, source, len, name, "t") != LUA_OK) {
    return lua_error(L);
  }
  lua_rotate(L, -2, 1);
  lua_setupvalue(L, -2, 1);
  lua_call(L, 0, 0);
  lua_settop(L, 2);
  return 1;
}

/* The line of an entry; 0: none. Takes no memory in the set's state. */
static int line_of(lua_State *set, int entry) {
  int line = 0;
  lua_pushnil(set);
  while (lua_next(set, entry)) {
    if (lua_isinteger(set, -1) && lua_type(set, -2) == LUA_TSTRING &&
        strcmp(lua_tostring(set, -2), "line") == 0) {
      line = (int)lua_tointeger(set, -1);
    }
    lua_pop(set, 1);
  }
  return line;
}

/* Copies the entries on top of the set's stack; one that cannot be copied is a
 * problem of its line. Gives what set:load gives. */
static int take_entries(lua_State *L, ngl_set *set, int base) {
  int list = lua_gettop(set->L), count = (int)lua_rawlen(set->L, list);
  lua_createtable(L, count, 0);
  for (int i = 1; i <= count; i++) {
    lua_rawgeti(set->L, list, i);
    if (!take_value(L, set, list + 1)) {
      lua_pushnil(L);
      lua_pushfstring(L, "%s:%d: %s", lua_tostring(L, 3) + 1,
                      line_of(set->L, list + 1), lua_tostring(L, -2));
      lua_settop(set->L, base);
      lua_pushliteral(L, "script");
      return 3;
    }
    lua_rawseti(L, -2, i);
    lua_settop(set->L, list);
  }
  lua_settop(set->L, base);
  return 1;
}

/* set:load(source, chunk name) -> entries | nil, message, code */
static int set_load(lua_State *L) {
  ngl_set *set = check_set(L);
  luaL_checktype(L, 2, LUA_TSTRING);
  luaL_checktype(L, 3, LUA_TSTRING);
  job j = {set, L, 2, 2};
  ngl_start(set);
  int base = lua_gettop(set->L);
  set->loading = 1;
  int status = run(&j, load_file);
  set->loading = 0;
  ngl_end_log(set);
  if (status != LUA_OK || set->stop != NGL_RUNNING) {
    return failed(L, set, base, status);
  }
  return take_entries(L, set, base);
}

/* ---- calling a function of a file -------------------------------------- */

/* What a file gets where the scripts pass a function, as for write(d, out): it
 * collects its arguments as text. */
static int collect_text(lua_State *L) {
  int n = lua_gettop(L);
  for (int i = 1; i <= n; i++) {
    luaL_tolstring(L, i, NULL);
    lua_rawseti(L, lua_upvalueindex(1),
                (lua_Integer)lua_rawlen(L, lua_upvalueindex(1)) + 1);
  }
  return 0;
}

static void push_text(lua_State *L, int list) {
  luaL_Buffer text;
  lua_Integer count = (lua_Integer)lua_rawlen(L, list);
  luaL_buffinit(L, &text);
  for (lua_Integer i = 1; i <= count; i++) {
    lua_rawgeti(L, list, i);
    luaL_addvalue(&text);
  }
  luaL_pushresult(&text);
}

/* Gives what the function gives; what was collected comes first. */
static int call_function(lua_State *L) {
  job *j = lua_touserdata(L, 1);
  int collected = 0;
  lua_newtable(L);
  lua_getfield(L, LUA_REGISTRYINDEX, "nutgraf.functions");
  lua_rawgeti(L, -1, lua_tointeger(j->host, j->first));
  luaL_checkstack(L, j->count + 8, "arguments");
  for (int i = 1; i < j->count; i++) {
    if (lua_isfunction(j->host, j->first + i)) {
      lua_pushvalue(L, 2);
      lua_pushcclosure(L, collect_text, 1);
      collected = 1;
    } else {
      ngl_copy(j->host, j->first + i, L, 1);
    }
  }
  lua_call(L, j->count - 1, LUA_MULTRET);
  if (collected) {
    push_text(L, 2);
    lua_insert(L, 4);
  }
  return lua_gettop(L) - 3;
}

/* set:call(hook, ...) -> true, results... | nil, message, code */
static int set_call(lua_State *L) {
  ngl_set *set = check_set(L);
  luaL_checkinteger(L, 2);
  int base = lua_gettop(set->L);
  lua_State *outer = set->host;
  job j = {set, L, 2, lua_gettop(L) - 1};
  set->host = L;
  int status = run(&j, call_function);
  set->host = outer;
  if (status != LUA_OK || set->stop != NGL_RUNNING) {
    return failed(L, set, base, status);
  }
  int results = lua_gettop(set->L) - base;
  lua_settop(L, 0);
  luaL_checkstack(L, results + 4, "results");
  lua_pushboolean(L, 1);
  for (int i = 1; i <= results; i++) {
    if (!take_value(L, set, base + i)) {
      lua_settop(set->L, base);
      lua_pushnil(L);
      lua_insert(L, -2);
      lua_pushliteral(L, "script");
      return 3;
    }
  }
  lua_settop(set->L, base);
  return results + 1;
}

/* set:start(doc, stats, lang): a fresh budget for this document. stats and
 * lang may be nil; both are kept by the set's user value. */
static int set_start(lua_State *L) {
  ngl_set *set = check_set(L);
  lua_settop(L, 4);
  set->doc = lua_isnil(L, 2) ? NULL : ngl_check_doc(L, 2);
  set->stats = lua_isnil(L, 3) ? NULL : ngl_check_stats(L, 3);
  set->lang = lua_tostring(L, 4);
  lua_createtable(L, 3, 0);
  for (int i = 2; i <= 4; i++) {
    lua_pushvalue(L, i);
    lua_rawseti(L, -2, i);
  }
  lua_setiuservalue(L, 1, 1);
  ngl_start(set);
  return 0;
}

/* set:finish(): handles of the document are dead from here on. */
static int set_finish(lua_State *L) {
  ngl_set *set = check_set(L);
  set->doc = NULL;
  set->stats = NULL;
  set->lang = NULL;
  set->epoch++;
  ngl_end_log(set);
  lua_pushnil(L);
  lua_setiuservalue(L, 1, 1);
  return 0;
}

/* set:is_spent() -> is a limit reached? such a set is thrown away */
static int set_is_spent(lua_State *L) {
  lua_pushboolean(L, check_set(L)->stop != NGL_RUNNING);
  return 1;
}

/* set:steps() -> steps spent on this document, a multiple of 1000 */
static int set_steps(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)check_set(L)->steps);
  return 1;
}

/* set:take_log() -> what was printed since the last call */
static int set_take_log(lua_State *L) {
  ngl_set *set = check_set(L);
  lua_pushlstring(L, set->log.len != 0 ? set->log.data : "", set->log.len);
  ng_buffer_clear(&set->log);
  return 1;
}

/* sentence(i) -> a handle that crosses into a set */
static int new_sentence(lua_State *L) {
  ngl_push_sentence(L, (uint32_t)(luaL_checkinteger(L, 1) - 1));
  return 1;
}

/* index(handle) -> i; nil for anything else */
static int sentence_index(lua_State *L) {
  const uint32_t *index = ngl_test_sentence(L, 1);
  if (index == NULL) {
    lua_pushnil(L);
  } else {
    lua_pushinteger(L, (lua_Integer)*index + 1);
  }
  return 1;
}

/* on_has(function(i, matcher) -> boolean): answers s:has(matcher) */
static int on_has(lua_State *L) {
  luaL_checktype(L, 1, LUA_TFUNCTION);
  lua_settop(L, 1);
  lua_setfield(L, LUA_REGISTRYINDEX, "nutgraf.has");
  return 0;
}

int ngl_open_sandbox(lua_State *L) {
  static const luaL_Reg methods[] = {
      {"load", set_load},         {"call", set_call},
      {"start", set_start},       {"finish", set_finish},
      {"is_spent", set_is_spent}, {"steps", set_steps},
      {"take_log", set_take_log}, {NULL, NULL},
  };
  static const luaL_Reg functions[] = {{"new", set_new},
                                       {"sentence", new_sentence},
                                       {"index", sentence_index},
                                       {"on_has", on_has},
                                       {NULL, NULL}};
  ngl_new_type(L, NGL_SET, methods, set_gc);
  ngl_new_sentence_type(L, 0);
  luaL_newlib(L, functions);
  return 1;
}
