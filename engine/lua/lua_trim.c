/* Module `trim`: what may be cut out of sentences, by text/trim.h. */
#include "../base/unicode.h"
#include "../text/trim.h"
#include "lua_core.h"
#include "lua_stats.h"
#include "lua_text.h"

/* The document that the numbers at `index` were taken of. */
static const ng_doc *doc_of(lua_State *L, int index) {
  lua_getiuservalue(L, index, 1);
  const ng_doc *doc = ngl_check_doc(L, -1);
  lua_pop(L, 1);
  return doc;
}

static uint32_t count_at(lua_State *L, int index) {
  lua_Integer value = luaL_checkinteger(L, index);
  return value < 0 ? 0 : value > INT32_MAX ? INT32_MAX : (uint32_t)value;
}

static ng_trim_settings settings_at(lua_State *L, int index) {
  return (ng_trim_settings){.kinds = count_at(L, index),
                            .least_words = count_at(L, index + 1),
                            .longest_aside = count_at(L, index + 2),
                            .free_words = count_at(L, index + 3)};
}

/* trim.cuts(stats, i, kinds, least_words, longest_aside, free_words)
 * -> {{first, last, kind = "attribution"}, ...}; kinds: bits of trim.bits */
static int cuts(lua_State *L) {
  const ng_stats *stats = ngl_check_stats(L, 1);
  const ng_doc *doc = doc_of(L, 1);
  uint32_t i = ngl_check_index(L, 2, stats->count);
  ng_trim_settings settings = settings_at(L, 3);
  ng_cut found[NG_CUTS_MOST];
  uint32_t words;
  uint32_t count = ng_trim(doc, stats, i, &settings, found, &words);
  lua_createtable(L, (int)count, 0);
  for (uint32_t k = 0; k < count; k++) {
    lua_createtable(L, 2, 1);
    ngl_push_range(L, found[k].range);
    lua_rawseti(L, -3, 2);
    lua_rawseti(L, -2, 1);
    lua_pushstring(L, ng_cut_name((ng_cut_kind)found[k].kind));
    lua_setfield(L, -2, "kind");
    lua_rawseti(L, -2, (lua_Integer)k + 1);
  }
  return 1;
}

/* trim.lengths(stats, kinds, least_words, longest_aside, free_words) -> words
 * that each sentence has when its cuts are made */
static int lengths(lua_State *L) {
  const ng_stats *stats = ngl_check_stats(L, 1);
  const ng_doc *doc = doc_of(L, 1);
  ng_trim_settings settings = settings_at(L, 2);
  lua_createtable(L, (int)stats->count, 0);
  for (uint32_t i = 0; i < stats->count; i++) {
    ng_cut found[NG_CUTS_MOST];
    uint32_t words;
    ng_trim(doc, stats, i, &settings, found, &words);
    lua_pushinteger(L, words);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

/* trim.capital(text, lexicon) -> the text, begun with a capital; a word with
 * capitals of its own ("iPhone") stays. The lexicon may be nil. */
static int capital(lua_State *L) {
  ng_span text = ngl_check_utf8(L, 1);
  const ng_lexicon *lexicon = ngl_opt_lexicon(L, 2);
  lua_settop(L, 1);
  unsigned len = 0, next;
  uint32_t code = text.len > 0 ? ng_utf8_decode(text.data, &len) : 0;
  int own = text.len > len &&
            (ng_char_at(text.data + len, &next)->flags & NG_CHAR_UPPER) != 0;
  if (text.len == 0 || own) {
    return 1;
  }
  int dotted = (ng_lexicon_flags(lexicon) & NG_FLAG_DOTTED_I) != 0;
  char first[4];
  luaL_Buffer b;
  luaL_buffinit(L, &b);
  luaL_addlstring(&b, first, ng_utf8_encode(ng_capital(code, dotted), first));
  luaL_addlstring(&b, text.data + len, text.len - len);
  luaL_pushresult(&b);
  return 1;
}

int ngl_open_trim(lua_State *L) {
  static const luaL_Reg functions[] = {
      {"cuts", cuts}, {"lengths", lengths}, {"capital", capital}, {NULL, NULL}};
  luaL_newlib(L, functions);
  lua_newtable(L);
  for (unsigned k = 0; k < NG_CUT_KINDS; k++) {
    lua_pushinteger(L, (lua_Integer)1 << k);
    lua_setfield(L, -2, ng_cut_name((ng_cut_kind)k));
  }
  lua_setfield(L, -2, "bits");
  return 1;
}
