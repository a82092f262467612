/* The module `markup`: text made safe for where it will stand.
 *
 *   markup.html(text)      content of an element or a quoted attribute
 *   markup.xml(text)
 *   markup.markdown(text)
 *   markup.terminal(text)  without controls and marks that change direction
 *   markup.url(text)       for the address of a link; nil when its scheme is
 *                          not http, https or mailto
 *   markup.offsets(text, unit, places)
 *                          changes each number of the list `places` (0-based,
 *                          in bytes) to "utf16" or "codepoints"; gives the list
 *   markup.sha256(text)    64 hexadecimal digits
 *
 * Text that scripts cut inside a character is repaired first.
 */
#include "../base/digest.h"
#include "../base/escape.h"
#include "../base/offset.h"
#include "lua_support.h"

#define PLACES_MAX 10000000

/* The text at 1 as valid UTF-8. */
static ng_span check_text(lua_State *L, ngl_scratch *s) {
  ng_span text;
  text.data = luaL_checklstring(L, 1, &text.len);
  if (ng_utf8_valid_prefix(text) == text.len) {
    return text;
  }
  ng_utf8_repair(&s->more, text);
  if (s->more.status != NG_OK) {
    ngl_raise_status(L, s->more.status);
  }
  return ng_buffer_span(&s->more);
}

/* Pushes what was written; a text that stayed as it was is not made again. */
static int push_out(lua_State *L, const ngl_scratch *s, ng_span text) {
  if (s->out.status != NG_OK) {
    return ngl_raise_status(L, s->out.status);
  }
  int same = s->more.len == 0 && ng_span_equals(ng_buffer_span(&s->out), text);
  if (same) {
    lua_settop(L, 1);
  } else {
    lua_pushlstring(L, s->out.len != 0 ? s->out.data : "", s->out.len);
  }
  return 1;
}

static int escape(lua_State *L, void (*how)(ng_buffer *, ng_span)) {
  ngl_scratch *s = ngl_take_scratch(L);
  ng_span text = check_text(L, s);
  how(&s->out, text);
  return push_out(L, s, text);
}

static int html(lua_State *L) {
  return escape(L, ng_escape_html);
}

static int xml(lua_State *L) {
  return escape(L, ng_escape_xml);
}

static int markdown(lua_State *L) {
  return escape(L, ng_escape_markdown);
}

static int terminal(lua_State *L) {
  return escape(L, ng_escape_terminal);
}

static int url(lua_State *L) {
  ngl_scratch *s = ngl_take_scratch(L);
  ng_span text = check_text(L, s);
  if (ng_escape_url(&s->out, text) == NG_INVALID) {
    lua_pushnil(L);
    return 1;
  }
  return push_out(L, s, text);
}

static int offsets(lua_State *L) {
  static const char *const units[] = {"bytes", "utf16", "codepoints", NULL};
  ngl_scratch *s = ngl_take_scratch(L);
  ng_span text = check_text(L, s);
  ng_offset_unit unit = (ng_offset_unit)luaL_checkoption(L, 2, NULL, units);
  luaL_checktype(L, 3, LUA_TTABLE);
  size_t count = lua_rawlen(L, 3);
  luaL_argcheck(L, count <= PLACES_MAX, 3, "too many places");
  ng_offset *items = lua_newuserdatauv(L, (count + 1) * sizeof *items, 0);
  for (size_t i = 0; i < count; i++) {
    lua_rawgeti(L, 3, (lua_Integer)i + 1);
    lua_Integer place = lua_tointeger(L, -1);
    luaL_argcheck(L, lua_isinteger(L, -1) && place >= 0, 3, "not a place");
    items[i] = (ng_offset){(size_t)place, i};
    lua_pop(L, 1);
  }
  ng_offset_convert(text, unit, items, count);
  for (size_t i = 0; i < count; i++) {
    lua_pushinteger(L, (lua_Integer)items[i].place);
    lua_rawseti(L, 3, (lua_Integer)items[i].order + 1);
  }
  lua_settop(L, 3);
  return 1;
}

static int sha256(lua_State *L) {
  ng_span text;
  char digits[NG_SHA256_DIGITS + 1];
  text.data = luaL_checklstring(L, 1, &text.len);
  ng_sha256(text, digits);
  lua_pushlstring(L, digits, NG_SHA256_DIGITS);
  return 1;
}

int ngl_open_markup(lua_State *L) {
  static const luaL_Reg functions[] = {
      {"html", html},         {"xml", xml}, {"markdown", markdown},
      {"terminal", terminal}, {"url", url}, {"offsets", offsets},
      {"sha256", sha256},     {NULL, NULL}};
  luaL_newlibtable(L, functions);
  ngl_new_scratch(L, 0);
  luaL_setfuncs(L, functions, 1);
  return 1;
}
