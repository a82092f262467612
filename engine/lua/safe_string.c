/* string and utf8 for files of editors: patterns, searches and repetitions that
 * pay from the budget. What they give is what Lua's own give. */
#define _GNU_SOURCE /* memmem */
#include "safe.h"

#include <string.h>

#include "pattern.h"
#include "sandbox.h"

#define REPEAT_MAX ((size_t)8 << 20)

/* A place as Lua counts: from 1, from the end when negative; at least 1. */
static size_t first_place(lua_Integer i, size_t len) {
  if (i > 0) {
    return (size_t)i;
  }
  return i == 0 || i < -(lua_Integer)len ? 1 : len + (size_t)i + 1;
}

/* The same for the end of a range; 0 to `len`. */
static size_t last_place(lua_Integer i, size_t len) {
  if (i > (lua_Integer)len) {
    return len;
  }
  if (i >= 0) {
    return (size_t)i;
  }
  return i < -(lua_Integer)len ? 0 : len + (size_t)i + 1;
}

/* ---- captures ---------------------------------------------------------- */

static void prepare(lua_State *L, ngl_match *m, int text, int pattern) {
  size_t len, pattern_len;
  m->L = L;
  m->text = luaL_checklstring(L, text, &len);
  m->text_end = m->text + len;
  m->pattern = luaL_checklstring(L, pattern, &pattern_len);
  m->pattern_end = m->pattern + pattern_len;
  m->work = 0;
  m->captures = 0;
}

/* Pushes capture `i`; without captures the first is the whole match. */
static void push_capture(ngl_match *m, int i, const char *s, const char *end) {
  if (i >= m->captures) {
    if (i != 0) {
      luaL_error(m->L, "invalid capture index %%%d", i + 1);
    }
    lua_pushlstring(m->L, s, (size_t)(end - s));
    return;
  }
  const ngl_capture *c = &m->capture[i];
  if (c->len == NGL_CAPTURE_OPEN) {
    luaL_error(m->L, "unfinished capture");
  } else if (c->len == NGL_CAPTURE_PLACE) {
    lua_pushinteger(m->L, (c->begin - m->text) + 1);
  } else {
    lua_pushlstring(m->L, c->begin, (size_t)c->len);
  }
}

/* Pushes all of them, or the whole match when there are none and `s` is not
 * NULL; gives how many. */
static int push_captures(ngl_match *m, const char *s, const char *end) {
  int n = m->captures == 0 && s != NULL ? 1 : m->captures;
  luaL_checkstack(m->L, n, "too many captures");
  for (int i = 0; i < n; i++) {
    push_capture(m, i, s, end);
  }
  return n;
}

/* ---- find and match ---------------------------------------------------- */

static int is_plain(const ngl_match *m) {
  size_t len = (size_t)(m->pattern_end - m->pattern);
  for (const char *special = "^$*+?.([%-"; *special != '\0'; special++) {
    if (memchr(m->pattern, *special, len) != NULL) {
      return 0;
    }
  }
  return 1;
}

static int find_plain(const ngl_match *m, size_t from) {
  const char *begin = m->text + from;
  size_t left = (size_t)(m->text_end - begin);
  size_t len = (size_t)(m->pattern_end - m->pattern);
  ngl_spend(m->L, (left + len) / 32);
  const char *found = len == 0 ? begin : memmem(begin, left, m->pattern, len);
  if (found == NULL) {
    lua_pushnil(m->L);
    return 1;
  }
  lua_pushinteger(m->L, found - m->text + 1);
  lua_pushinteger(m->L, found - m->text + (lua_Integer)len);
  return 2;
}

/* The first match from byte `from` on; gives its values, or nil. */
static int find_pattern(ngl_match *m, size_t from, int find) {
  const char *s = m->text + from, *end = NULL, *first = m->pattern;
  int anchored = first < m->pattern_end && *first == '^';
  first += anchored;
  do {
    end = ngl_match_at(m, s, first);
  } while (end == NULL && s++ < m->text_end && !anchored);
  ngl_match_charge(m);
  if (end == NULL) {
    lua_pushnil(m->L);
    return 1;
  }
  if (!find) {
    return push_captures(m, s, end);
  }
  lua_pushinteger(m->L, s - m->text + 1);
  lua_pushinteger(m->L, end - m->text);
  return push_captures(m, NULL, NULL) + 2;
}

static int find_or_match(lua_State *L, int find) {
  ngl_match m;
  prepare(L, &m, 1, 2);
  size_t len = (size_t)(m.text_end - m.text);
  size_t from = first_place(luaL_optinteger(L, 3, 1), len) - 1;
  if (from > len) {
    lua_pushnil(L);
    return 1;
  }
  ngl_spend(L, (size_t)(m.pattern_end - m.pattern) / 32);
  if (find && (lua_toboolean(L, 4) || is_plain(&m))) {
    return find_plain(&m, from);
  }
  return find_pattern(&m, from, find);
}

static int safe_find(lua_State *L) {
  return find_or_match(L, 1);
}

static int safe_match(lua_State *L) {
  return find_or_match(L, 0);
}

/* ---- gmatch ------------------------------------------------------------ */

/* Where the search goes on, and where the last match ended: an empty one does
 * not begin there again. In bytes; SIZE_MAX: none yet. */
typedef struct places {
  size_t next, last_end;
} places;

/* Up values: text, pattern, places. */
static int next_match(lua_State *L) {
  ngl_match m;
  places *at = lua_touserdata(L, lua_upvalueindex(3));
  prepare(L, &m, lua_upvalueindex(1), lua_upvalueindex(2));
  size_t len = (size_t)(m.text_end - m.text);
  for (size_t from = at->next; from <= len; from++) {
    const char *end = ngl_match_at(&m, m.text + from, m.pattern);
    if (end != NULL && (size_t)(end - m.text) != at->last_end) {
      at->next = at->last_end = (size_t)(end - m.text);
      ngl_match_charge(&m);
      return push_captures(&m, m.text + from, end);
    }
  }
  ngl_match_charge(&m);
  return 0;
}

static int safe_gmatch(lua_State *L) {
  size_t len;
  luaL_checklstring(L, 1, &len);
  luaL_checkstring(L, 2);
  size_t from = first_place(luaL_optinteger(L, 3, 1), len) - 1;
  lua_settop(L, 2);
  places *at = lua_newuserdatauv(L, sizeof *at, 0);
  *at = (places){from > len ? len + 1 : from, SIZE_MAX};
  lua_pushcclosure(L, next_match, 3);
  return 1;
}

/* ---- gsub -------------------------------------------------------------- */

/* Adds the replacement text at 3 with its %0 to %9 filled in. */
static void add_text(ngl_match *m, luaL_Buffer *out, const char *s,
                     const char *end) {
  size_t len;
  const char *text = lua_tolstring(m->L, 3, &len), *stop = text + len;
  const char *mark;
  while ((mark = memchr(text, '%', (size_t)(stop - text))) != NULL) {
    luaL_addlstring(out, text, (size_t)(mark - text));
    char c = mark[1];
    if (c == '%') {
      luaL_addchar(out, '%');
    } else if (c == '0') {
      luaL_addlstring(out, s, (size_t)(end - s));
    } else if (c >= '1' && c <= '9') {
      push_capture(m, c - '1', s, end);
      luaL_tolstring(m->L, -1, NULL); /* a place is a number */
      lua_remove(m->L, -2);
      luaL_addvalue(out);
    } else {
      luaL_error(m->L, "invalid use of '%%' in replacement string");
    }
    text = mark + 2;
  }
  luaL_addlstring(out, text, (size_t)(stop - text));
}

/* Adds what replaces the match [s, end); gives 0 when that stays as it is. */
static int add_replacement(ngl_match *m, luaL_Buffer *out, const char *s,
                           const char *end, int type) {
  lua_State *L = m->L;
  if (type == LUA_TFUNCTION) {
    lua_pushvalue(L, 3);
    lua_call(L, push_captures(m, s, end), 1);
  } else if (type == LUA_TTABLE) {
    push_capture(m, 0, s, end);
    lua_gettable(L, 3);
  } else {
    add_text(m, out, s, end);
    return 1;
  }
  if (!lua_toboolean(L, -1)) {
    lua_pop(L, 1);
    luaL_addlstring(out, s, (size_t)(end - s));
    return 0;
  }
  if (!lua_isstring(L, -1)) {
    luaL_error(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
  }
  luaL_addvalue(out);
  return 1;
}

static int check_replacement(lua_State *L) {
  int type = lua_type(L, 3);
  luaL_argexpected(L,
                   type == LUA_TNUMBER || type == LUA_TSTRING ||
                       type == LUA_TFUNCTION || type == LUA_TTABLE,
                   3, "string/function/table");
  return type;
}

static int safe_gsub(lua_State *L) {
  ngl_match m;
  luaL_Buffer out;
  prepare(L, &m, 1, 2);
  const char *s = m.text, *last_end = NULL, *from = m.pattern;
  int type = check_replacement(L), changed = 0;
  lua_Integer count = 0;
  lua_Integer most = luaL_optinteger(L, 4, m.text_end - m.text + 1);
  int anchored = from < m.pattern_end && *from == '^';
  from += anchored;
  luaL_buffinit(L, &out);
  while (count < most) {
    const char *end = ngl_match_at(&m, s, from);
    if (end != NULL && end != last_end) {
      count++;
      changed |= add_replacement(&m, &out, s, end, type);
      s = last_end = end;
    } else if (s < m.text_end) {
      luaL_addchar(&out, *s++);
    } else {
      break;
    }
    if (anchored) {
      break;
    }
  }
  ngl_match_charge(&m);
  if (!changed) {
    lua_pushvalue(L, 1);
  } else {
    luaL_addlstring(&out, s, (size_t)(m.text_end - s));
    luaL_pushresult(&out);
  }
  lua_pushinteger(L, count);
  return 2;
}

/* ---- the rest ---------------------------------------------------------- */

/* Up value: Lua's own. Ends at a cap, and at once when there is nothing to
 * repeat. */
static int safe_rep(lua_State *L) {
  size_t len, gap;
  luaL_checklstring(L, 1, &len);
  lua_Integer n = luaL_checkinteger(L, 2);
  luaL_optlstring(L, 3, "", &gap);
  if (n <= 0 || len + gap == 0) {
    lua_pushliteral(L, "");
    return 1;
  }
  if ((lua_Unsigned)n > REPEAT_MAX / (len + gap)) {
    return luaL_error(L, "the repeated text would be too long");
  }
  ngl_spend(L, (size_t)n / 4);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, lua_gettop(L) - 1, 1);
  return 1;
}

static int safe_byte(lua_State *L) {
  size_t len;
  const char *text = luaL_checklstring(L, 1, &len);
  lua_Integer i = luaL_optinteger(L, 2, 1);
  size_t first = first_place(i, len);
  size_t last = last_place(luaL_optinteger(L, 3, i), len);
  if (first > last) {
    return 0;
  }
  size_t n = last - first + 1;
  if (n > NGL_RESULTS_MAX) {
    return luaL_error(L, "string slice too long");
  }
  luaL_checkstack(L, (int)n, "string slice too long");
  ngl_spend(L, n / 4);
  for (size_t k = 0; k < n; k++) {
    lua_pushinteger(L, (unsigned char)text[first - 1 + k]);
  }
  return (int)n;
}

/* Up value: a function of Lua that walks once along its first argument. */
static int along_text(lua_State *L) {
  size_t len = lua_type(L, 1) == LUA_TSTRING ? lua_rawlen(L, 1) : 0;
  ngl_spend(L, len / 4);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
  return lua_gettop(L);
}

/* Up value: Lua's own. */
static int safe_codepoint(lua_State *L) {
  size_t len;
  luaL_checklstring(L, 1, &len);
  lua_Integer i = luaL_optinteger(L, 2, 1);
  lua_Integer j = luaL_optinteger(L, 3, i);
  size_t first = first_place(i, len), last = last_place(j, len);
  if (last >= first + NGL_RESULTS_MAX) {
    return luaL_error(L, "string slice too long");
  }
  ngl_spend(L, last > first ? (last - first) / 4 : 0);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
  return lua_gettop(L);
}

/* Replaces field `name` of the table on top by `function` with the old value as
 * its upvalue. */
static void wrap(lua_State *L, const char *name, lua_CFunction function) {
  lua_getfield(L, -1, name);
  lua_pushcclosure(L, function, 1);
  lua_setfield(L, -2, name);
}

void ngl_safe_string(lua_State *L) {
  static const luaL_Reg own[] = {{"byte", safe_byte},     {"find", safe_find},
                                 {"gmatch", safe_gmatch}, {"gsub", safe_gsub},
                                 {"match", safe_match},   {NULL, NULL}};
  luaL_setfuncs(L, own, 0);
  wrap(L, "rep", safe_rep);
}

void ngl_safe_utf8(lua_State *L) {
  wrap(L, "len", along_text);
  wrap(L, "offset", along_text);
  wrap(L, "codepoint", safe_codepoint);
}
