/* json.encode: Lua values become JSON text. */
#include <math.h>
#include <stdlib.h>

#include "../base/json.h"
#include "../base/utf8.h"
#include "lua_json.h"

/* One open table, against circles, and the place in the table around it, for
 * messages. */
typedef struct level {
  const void *table;
  ng_span key;       /* data NULL: the place is in a list, */
  lua_Integer index; /* here */
} level;

typedef struct writer {
  lua_State *L;
  ng_buffer *out;
  ng_buffer *keys; /* a stack of ng_span: keys of the objects being written */
  int pretty, decimals, strict;
  unsigned string_flags;
  int depth;
  level levels[NG_JSON_DEPTH + 1];
  const char *error; /* what is wrong */
  int places;        /* and where: at levels[1..places] */
} writer;

static int write_value(writer *w);

/* The value that is due is wrong. */
static int refuse(writer *w, const char *error) {
  w->error = error;
  w->places = w->depth;
  return 0;
}

/* The table that is open is wrong. */
static int refuse_table(writer *w, const char *error) {
  w->error = error;
  w->places = w->depth - 1;
  return 0;
}

static void new_line(writer *w, int depth) {
  if (w->pretty) {
    ng_buffer_add_char(w->out, '\n');
    for (int i = 0; i < depth; i++) {
      ng_buffer_add(w->out, "  ", 2);
    }
  }
}

static int write_string(writer *w) {
  ng_span text;
  text.data = lua_tolstring(w->L, -1, &text.len);
  if (w->strict && ng_utf8_valid_prefix(text) != text.len) {
    return refuse(w, "broken UTF-8");
  }
  ng_json_add_string(w->out, text, w->string_flags);
  return 1;
}

static int write_number(writer *w) {
  if (lua_isinteger(w->L, -1)) {
    ng_json_add_integer(w->out, lua_tointeger(w->L, -1));
    return 1;
  }
  double value = lua_tonumber(w->L, -1);
  if (!isfinite(value)) {
    return refuse(w, "not a number that JSON has");
  }
  if (w->decimals >= 0) {
    ng_json_add_fixed(w->out, value, w->decimals);
  } else {
    ng_json_add_double(w->out, value);
  }
  return 1;
}

/* Writes the value on top of the stack, which stands at `index`, and pops it.
 */
static int write_item(writer *w, lua_Integer index, int own_line) {
  level *here = &w->levels[w->depth];
  here->key = ng_span_of(NULL, 0);
  here->index = index;
  if (own_line) {
    new_line(w, w->depth);
  }
  if (!write_value(w)) {
    return 0;
  }
  lua_pop(w->L, 1);
  return 1;
}

/* Are the items 1 to `count` of the list on top numbers? Such a list is short
 * to read and keeps its line. */
static int is_numeric(writer *w, lua_Integer count) {
  int numeric = 1;
  for (lua_Integer i = 1; numeric && i <= count; i++) {
    numeric = lua_rawgeti(w->L, -1, i) == LUA_TNUMBER;
    lua_pop(w->L, 1);
  }
  return numeric;
}

/* The list on top of the stack; a nil in it is left out. */
static int write_list(writer *w) {
  lua_Integer count = (lua_Integer)lua_rawlen(w->L, -1), written = 0;
  int own_lines = w->pretty && !is_numeric(w, count);
  ng_buffer_add_char(w->out, '[');
  for (lua_Integer i = 1; i <= count; i++) {
    if (lua_rawgeti(w->L, -1, i) == LUA_TNIL) {
      lua_pop(w->L, 1);
      continue;
    }
    if (written++ != 0) {
      ng_buffer_add_str(w->out, w->pretty && !own_lines ? ", " : ",");
    }
    if (!write_item(w, i, own_lines)) {
      return 0;
    }
  }
  if (written != 0 && own_lines) {
    new_line(w, w->depth - 1);
  }
  ng_buffer_add_char(w->out, ']');
  return 1;
}

/* Writes `key` and the value on top of the stack, and pops that. */
static int write_member(writer *w, ng_span key, int first) {
  level *here = &w->levels[w->depth];
  here->key = key;
  if (!first) {
    ng_buffer_add_char(w->out, ',');
  }
  new_line(w, w->depth);
  ng_json_add_string(w->out, key, w->string_flags);
  ng_buffer_add_str(w->out, w->pretty ? ": " : ":");
  if (!write_value(w)) {
    return 0;
  }
  lua_pop(w->L, 1);
  return 1;
}

static int by_bytes(const void *a, const void *b) {
  const ng_span *x = a, *y = b;
  size_t len = x->len < y->len ? x->len : y->len;
  int order = memcmp(x->data, y->data, len);
  return order != 0 ? order : (x->len > y->len) - (x->len < y->len);
}

/* Collects the keys of the table on top that are not in the order at stack
 * index `order` (0: none) behind those of outer objects. The table keeps them
 * alive and nothing changes it meanwhile. */
static int collect_keys(writer *w, int order) {
  lua_State *L = w->L;
  lua_pushnil(L);
  while (lua_next(L, -2)) {
    lua_pop(L, 1);
    if (lua_type(L, -1) != LUA_TSTRING) {
      return refuse_table(w, "an object with a key that is not text");
    }
    int known = 0;
    if (order != 0) {
      lua_pushvalue(L, -1);
      known = lua_rawget(L, order) != LUA_TNIL;
      lua_pop(L, 1);
    }
    ng_span key;
    key.data = lua_tolstring(L, -1, &key.len);
    if (!known) {
      ng_buffer_add(w->keys, (const char *)&key, sizeof key);
    }
  }
  return 1;
}

/* Writes the members whose keys were collected, in byte order. */
static int write_sorted(writer *w, int order, int first) {
  size_t base = w->keys->len;
  if (!collect_keys(w, order)) {
    return 0;
  }
  if (w->keys->status != NG_OK) {
    return refuse_table(w, ng_status_text(w->keys->status));
  }
  size_t count = (w->keys->len - base) / sizeof(ng_span);
  if (count > 1) {
    qsort(w->keys->data + base, count, sizeof(ng_span), by_bytes);
  }
  for (size_t i = 0; i < count; i++) {
    ng_span key; /* inner objects may move the stack of keys */
    memcpy(&key, w->keys->data + base + i * sizeof key, sizeof key);
    lua_pushlstring(w->L, key.data, key.len);
    lua_rawget(w->L, -2);
    if (!write_member(w, key, first && i == 0)) {
      return 0;
    }
  }
  w->keys->len = base;
  return 1;
}

static size_t count_members(lua_State *L) {
  size_t count = 0;
  lua_pushnil(L);
  while (lua_next(L, -2)) {
    lua_pop(L, 1);
    count++;
  }
  return count;
}

/* The members named by the order at stack index `order`, then the others. */
static int write_ordered(writer *w, int order) {
  lua_State *L = w->L;
  lua_Integer names = (lua_Integer)lua_rawlen(L, order);
  size_t written = 0;
  for (lua_Integer i = 1; i <= names; i++) {
    ng_span key;
    lua_rawgeti(L, order, i);
    key.data = lua_tolstring(L, -1, &key.len); /* the order keeps it */
    if (lua_rawget(L, -2) == LUA_TNIL) {
      lua_pop(L, 1);
      continue;
    }
    if (!write_member(w, key, written++ == 0)) {
      return 0;
    }
  }
  return written == count_members(L) || write_sorted(w, order, written == 0);
}

/* The object on top of the stack; `order` as above. */
static int write_object(writer *w, int order) {
  size_t before = w->out->len + 1;
  ng_buffer_add_char(w->out, '{');
  if (!(order != 0 ? write_ordered(w, order) : write_sorted(w, 0, 1))) {
    return 0;
  }
  if (w->out->len != before) {
    new_line(w, w->depth - 1);
  }
  ng_buffer_add_char(w->out, '}');
  return 1;
}

/* Writes a table that has no mark. */
static int write_unmarked(writer *w) {
  size_t list = lua_rawlen(w->L, -1);
  if (list == 0) {
    return write_object(w, 0);
  }
  if (count_members(w->L) != list) {
    return refuse_table(w,
                        "a table with both a list and named fields, or holes");
  }
  return write_list(w);
}

/* The table on top of the stack, whose metatable is above it. */
static int write_marked(writer *w) {
  lua_State *L = w->L;
  int mark = lua_gettop(L), table = mark - 1;
  if (lua_rawgetp(L, mark, &ngl_shape_key) == LUA_TTABLE) {
    lua_pushvalue(L, table);
    return write_object(w, mark + 1);
  }
  lua_pop(L, 1);
  int is_raw = lua_rawgetp(L, mark, &ngl_raw_key) != LUA_TNIL;
  int is_list = lua_rawgetp(L, mark, &ngl_list_key) != LUA_TNIL;
  lua_settop(L, table);
  if (is_raw && lua_rawgeti(L, table, 1) == LUA_TSTRING) {
    ng_span text;
    text.data = lua_tolstring(L, -1, &text.len);
    ng_buffer_add_span(w->out, text);
    return 1;
  }
  return is_list ? write_list(w) : write_unmarked(w);
}

static int is_circle(const writer *w, const void *table) {
  for (int i = 0; i < w->depth; i++) {
    if (w->levels[i].table == table) {
      return 1;
    }
  }
  return 0;
}

/* Recursion is as deep as NG_JSON_DEPTH at most. */
static int write_table(writer *w) {
  lua_State *L = w->L;
  int table = lua_gettop(L);
  const void *address = lua_topointer(L, table);
  if (is_circle(w, address)) {
    return refuse(w, "a table that contains itself");
  }
  if (w->depth == NG_JSON_DEPTH) {
    return refuse(w, "nested too deeply");
  }
  if (!lua_checkstack(L, 16)) {
    return ngl_no_memory(L);
  }
  if (w->out->status != NG_OK) {
    return refuse(w, ng_status_text(w->out->status));
  }
  w->levels[w->depth++].table = address;
  int good = lua_getmetatable(L, table) ? write_marked(w) : write_unmarked(w);
  if (good) { /* else depth tells where */
    w->depth--;
    lua_settop(L, table);
  }
  return good;
}

/* Writes the value on top of the stack; leaves it there when all is well. */
static int write_value(writer *w) {
  switch (lua_type(w->L, -1)) {
  case LUA_TBOOLEAN:
    ng_buffer_add_str(w->out, lua_toboolean(w->L, -1) ? "true" : "false");
    return 1;
  case LUA_TNUMBER:
    return write_number(w);
  case LUA_TSTRING:
    return write_string(w);
  case LUA_TTABLE:
    return write_table(w);
  case LUA_TLIGHTUSERDATA:
    if (lua_touserdata(w->L, -1) == NULL) {
      ng_buffer_add_str(w->out, "null");
      return 1;
    }
    return refuse(w, "a value that JSON does not have");
  default:
    return refuse(w, "a value that JSON does not have");
  }
}

/* Pushes where the writer stopped, as "summary.sentences[3].score: ". */
static void push_place(lua_State *L, const writer *w) {
  luaL_Buffer text;
  luaL_buffinit(L, &text);
  for (int i = 1; i <= w->places; i++) {
    const level *here = &w->levels[i];
    if (here->key.data == NULL) {
      lua_pushfstring(L, "[%I]", (LUAI_UACINT)here->index);
      luaL_addvalue(&text);
      continue;
    }
    if (i > 1) {
      luaL_addchar(&text, '.');
    }
    luaL_addlstring(&text, here->key.data,
                    here->key.len < 60 ? here->key.len : 60);
  }
  if (w->places > 0) {
    luaL_addlstring(&text, ": ", 2);
  }
  luaL_pushresult(&text);
}

int ngl_json_encode(lua_State *L) {
  luaL_checkany(L, 1);
  ngl_scratch *s = ngl_take_scratch(L);
  writer w = {.L = L,
              .out = &s->out,
              .keys = &s->more,
              .pretty = ngl_json_option(L, 2, "pretty", 0) != 0,
              .decimals = (int)ngl_json_option(L, 2, "decimals", -1),
              .strict = ngl_json_option(L, 2, "strict", 0) != 0};
  w.string_flags =
      ngl_json_option(L, 2, "in_html", 0) != 0 ? NG_JSON_IN_HTML : 0;
  lua_settop(L, 1);
  int good = write_value(&w);
  if (good && w.out->status != NG_OK) {
    good = refuse(&w, ng_status_text(w.out->status));
  }
  if (w.out->status == NG_NOMEM || w.keys->status == NG_NOMEM) {
    return ngl_no_memory(L);
  }
  if (!good) {
    lua_pushnil(L);
    push_place(L, &w);
    lua_pushstring(L, w.error);
    lua_concat(L, 2);
    return 2;
  }
  lua_pushlstring(L, w.out->data, w.out->len);
  return 1;
}
