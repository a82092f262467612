/* The front door for documents: reading, facts, writing, JSONL records. */
#include <stdio.h>

#include "front.h"

/* ---- documents --------------------------------------------------------- */

static void push_input(lua_State *L, const nutgraf_input *given) {
  nutgraf_input input = {.size = sizeof input};
  if (given != NULL) {
    memcpy(&input, given,
           given->size < sizeof input ? given->size : sizeof input);
  }
  lua_newtable(L);
  ng_set_string(L, "from", input.from);
  ng_set_string(L, "url", input.url);
  ng_set_string(L, "lang", input.lang);
  ng_set_string(L, "charset", input.charset);
  ng_set_string(L, "name", input.name);
}

/* engine:read(bytes, input) -> document; kept in the registry */
static int call_read(lua_State *L) {
  ng_call *c = lua_touserdata(L, 1);
  ng_span bytes = {c->bytes, c->len};
  ng_push_method(L, "read_or_fault");
  lua_pushlightuserdata(L, &bytes);
  push_input(L, c->input);
  lua_call(L, 3, 1);
  c->doc->ref = luaL_ref(L, LUA_REGISTRYINDEX);
  return 0;
}

static nutgraf_code check_length(nutgraf_worker *worker, size_t len,
                                 nutgraf_error *err) {
  size_t max = worker->engine->options.max_bytes;
  if (len > max || len >= UINT32_MAX / 2) {
    return ng_fail(err, NUTGRAF_TOO_LONG,
                   "the input has %zu bytes, the limit is %zu", len, max);
  }
  return NUTGRAF_OK;
}

nutgraf_doc *nutgraf_read(nutgraf_worker *worker, const char *bytes, size_t len,
                          const nutgraf_input *input, nutgraf_error *err) {
  ng_allocator *a = &worker->engine->allocator;
  if (check_length(worker, len, err) != NUTGRAF_OK ||
      ng_refresh(worker, err) != NUTGRAF_OK) {
    return NULL;
  }
  nutgraf_doc *doc = a->resize(a->user, NULL, 0, sizeof *doc);
  if (doc == NULL) {
    ng_out_of_memory(err);
    return NULL;
  }
  *doc = (nutgraf_doc){.worker = worker, .state = worker->state};
  ng_call c = {.worker = worker, .doc = doc, .input = input};
  c.bytes = len != 0 ? bytes : "";
  c.len = len;
  if (ng_enter(worker->state->L, call_read, &c, 0, err) != NUTGRAF_OK) {
    a->resize(a->user, doc, sizeof *doc, 0);
    return NULL;
  }
  doc->state->users++;
  doc->next = worker->docs;
  doc->from = &worker->docs;
  if (doc->next != NULL) {
    doc->next->from = &doc->next;
  }
  worker->docs = doc;
  return doc;
}

static int call_free(lua_State *L) {
  ng_call *c = lua_touserdata(L, 1);
  ng_push_method(L, "free");
  lua_rawgeti(L, LUA_REGISTRYINDEX, c->doc->ref);
  lua_call(L, 2, 0);
  return 0;
}

void nutgraf_doc_free(nutgraf_doc *doc) {
  if (doc != NULL) {
    nutgraf_engine *engine = doc->worker->engine;
    ng_call c = {.worker = doc->worker, .doc = doc};
    ng_enter(doc->state->L, call_free, &c, 0, NULL);
    luaL_unref(doc->state->L, LUA_REGISTRYINDEX, doc->ref);
    *doc->from = doc->next;
    if (doc->next != NULL) {
      doc->next->from = doc->from;
    }
    ng_state_release(engine, doc->state);
    engine->allocator.resize(engine->allocator.user, doc, sizeof *doc, 0);
  }
}

static int call_fact(lua_State *L) {
  ng_call *c = lua_touserdata(L, 1);
  ng_push_method(L, "fact");
  lua_rawgeti(L, LUA_REGISTRYINDEX, c->doc->ref);
  lua_pushstring(L, c->format);
  lua_call(L, 3, 1);
  return 1;
}

const char *nutgraf_fact(nutgraf_doc *doc, const char *name, size_t *len) {
  lua_State *L = doc->state->L;
  ng_call c = {.doc = doc, .format = name};
  const char *text = NULL;
  if (ng_enter(L, call_fact, &c, 1, NULL) == NUTGRAF_OK &&
      lua_type(L, -1) == LUA_TSTRING) {
    text = lua_tolstring(L, -1, len); /* anchored by the document's facts */
  }
  lua_settop(L, 0);
  return text;
}

/* engine:extension(format) -> text */
static int call_extension(lua_State *L) {
  ng_call *c = lua_touserdata(L, 1);
  ng_push_method(L, "extension");
  lua_pushstring(L, c->format);
  lua_call(L, 2, 1);
  return 1;
}

nutgraf_code nutgraf_extension(nutgraf_worker *worker, const char *format,
                               char extension[16], nutgraf_error *err) {
  nutgraf_code code = ng_refresh(worker, err);
  if (code != NUTGRAF_OK) {
    return code;
  }
  lua_State *L = worker->state->L;
  ng_call c = {.format = format};
  code = ng_enter(L, call_extension, &c, 1, err);
  if (code == NUTGRAF_OK) {
    const char *text = lua_tostring(L, -1);
    snprintf(extension, 16, "%s", text != NULL ? text : "");
  }
  lua_settop(L, 0);
  return code;
}

/* ---- output ------------------------------------------------------------ */

/* engine:write(doc, style, format) -> text */
static int call_write(lua_State *L) {
  ng_call *c = lua_touserdata(L, 1);
  ng_push_method(L, "write_or_fault");
  lua_rawgeti(L, LUA_REGISTRYINDEX, c->doc->ref);
  lua_pushstring(L, c->style);
  lua_pushstring(L, c->format);
  lua_call(L, 4, 1);
  return 1;
}

/* Hands the text on top of the stack to the sink. */
static nutgraf_code emit(lua_State *L, nutgraf_sink sink, void *user,
                         nutgraf_error *err) {
  size_t len;
  const char *text = lua_tolstring(L, -1, &len);
  nutgraf_code code = NUTGRAF_OK;
  if (text != NULL && sink(user, text, len) != 0) {
    code = ng_fail(err, NUTGRAF_IO, "the output could not be written");
  }
  lua_settop(L, 0);
  return code;
}

nutgraf_code nutgraf_write(nutgraf_doc *doc, const char *style,
                           const char *format, nutgraf_sink sink, void *user,
                           nutgraf_error *err) {
  lua_State *L = doc->state->L;
  ng_call c = {.doc = doc, .style = style, .format = format};
  nutgraf_code code = ng_enter(L, call_write, &c, 1, err);
  return code == NUTGRAF_OK ? emit(L, sink, user, err) : code;
}

/* engine:answer(bytes, line, style, format) -> text, fault | nil */
static int call_answer(lua_State *L) {
  ng_call *c = lua_touserdata(L, 1);
  ng_span bytes = {c->bytes, c->len};
  ng_push_method(L, "answer");
  lua_pushlightuserdata(L, &bytes);
  lua_pushinteger(L, c->line);
  lua_pushstring(L, c->style);
  lua_pushstring(L, c->format);
  lua_call(L, 5, 2);
  return 2;
}

static int call_refuse(lua_State *L) {
  ng_call *c = lua_touserdata(L, 1);
  ng_push_method(L, "refuse");
  lua_pushstring(L, c->style); /* the code */
  lua_pushstring(L, c->bytes); /* the message */
  lua_pushinteger(L, c->line);
  lua_call(L, 4, 1);
  return 1;
}

/* The line for a record that scripts could not answer, as when memory is out:
 * by scripts when they can, else a fixed one. */
static nutgraf_code answer_fault(nutgraf_worker *worker, const nutgraf_error *e,
                                 long line, nutgraf_sink sink, void *user) {
  lua_State *L = worker->state->L;
  ng_call c = {.bytes = e->message, .line = line};
  c.style = nutgraf_code_name(e->code);
  if (ng_enter(L, call_refuse, &c, 1, NULL) == NUTGRAF_OK) {
    return emit(L, sink, user, NULL);
  }
  char text[160];
  int len = snprintf(text, sizeof text,
                     "{\"id\":null,\"error\":{\"code\":\"%s\",\"message\":\"\","
                     "\"input_line\":%ld}}\n",
                     nutgraf_code_name(e->code), line);
  return sink(user, text, (size_t)len) == 0 ? NUTGRAF_OK : NUTGRAF_IO;
}

nutgraf_code nutgraf_answer(nutgraf_worker *worker, const char *record,
                            size_t len, long input_line, const char *style,
                            const char *format, nutgraf_sink sink, void *user,
                            nutgraf_error *err) {
  nutgraf_error own;
  err = err != NULL ? err : &own;
  *err = (nutgraf_error){.code = NUTGRAF_OK};
  nutgraf_code code = ng_refresh(worker, err);
  if (code == NUTGRAF_OK) {
    code = check_length(worker, len, err);
  }
  ng_call c = {.bytes = record, .len = len, .line = input_line};
  c.style = style;
  c.format = format;
  if (code == NUTGRAF_OK) {
    lua_State *L = worker->state->L;
    code = ng_enter(L, call_answer, &c, 2, err);
    if (code == NUTGRAF_OK) {
      if (!lua_isnil(L, -1)) {
        code = ng_take_fault(L, err);
      }
      lua_pop(L, 1);
      nutgraf_code written = emit(L, sink, user, err);
      return written != NUTGRAF_OK ? written : code;
    }
  }
  return answer_fault(worker, err, input_line, sink, user) == NUTGRAF_OK
             ? code
             : ng_fail(err, NUTGRAF_IO, "the output could not be written");
}
