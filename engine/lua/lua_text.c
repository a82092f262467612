/* Module `text`: lexicons, tokens and sentences, language, folding, stems. */
#include "lua_text.h"

#include <limits.h>

#include "../base/normal.h"
#include "../base/unicode.h"
#include "../text/detect.h"
#include "../text/segment.h"
#include "lua_verdict.h"

#define STEMMER_TYPE "nutgraf.stemmer"
#define SEGMENTS_TYPE "nutgraf.segments"

/* ---- Lexicons ----------------------------------------------------------- */

const ng_lexicon *ngl_check_lexicon(lua_State *L, int index) {
  ng_lexicon **lexicon = luaL_checkudata(L, index, NGL_LEXICON);
  luaL_argcheck(L, *lexicon != NULL, index, "this lexicon is closed");
  return *lexicon;
}

const ng_lexicon *ngl_opt_lexicon(lua_State *L, int index) {
  return lua_isnoneornil(L, index) ? NULL : ngl_check_lexicon(L, index);
}

static int free_lexicon(lua_State *L) {
  ng_lexicon **lexicon = luaL_checkudata(L, 1, NGL_LEXICON);
  ng_lexicon_free(*lexicon);
  *lexicon = NULL;
  return 0;
}

static int fail_word(lua_State *L, ng_status status, const char *list,
                     const char *word) {
  if (status == NG_MISSING) {
    return ngl_fail(L, "settings", "there is no list '%s' in a language", list);
  }
  if (status == NG_INVALID) {
    return ngl_fail(L, "settings", "'%s' cannot stand in '%s'", word, list);
  }
  return ngl_fail_status(L, status, list);
}

/* Adds the words of the table at the top of the stack. Gives 0, or the count
 * of values of a failure that it pushed. */
static int add_list(lua_State *L, ng_lexicon *lexicon, const char *list) {
  lua_Integer count = (lua_Integer)lua_rawlen(L, -1);
  for (lua_Integer i = 1; i <= count; i++) {
    if (lua_rawgeti(L, -1, i) != LUA_TSTRING) {
      return ngl_fail(L, "settings", "'%s' must be a list of words", list);
    }
    size_t len;
    const char *word = lua_tolstring(L, -1, &len);
    ng_status status = ng_lexicon_add(lexicon, list, ng_span_of(word, len));
    if (status != NG_OK) {
      return fail_word(L, status, list, word);
    }
    lua_pop(L, 1);
  }
  return 0;
}

/* Adds the setting `name` whose value is at the top of the stack; as above. */
static int add_setting(lua_State *L, ng_lexicon *lexicon, const char *name) {
  ng_status status = NG_OK;
  switch (lua_type(L, -1)) {
  case LUA_TBOOLEAN:
    status = ng_lexicon_set_flag(lexicon, name, lua_toboolean(L, -1));
    break;
  case LUA_TSTRING:
    if (strcmp(name, "stemmer") == 0) {
      const char *stemmer = lua_tostring(L, -1);
      status = ng_lexicon_set_stemmer(lexicon, stemmer);
      if (status != NG_OK) {
        return ngl_fail(L, "settings", "there is no stemmer '%s'", stemmer);
      }
    }
    break;
  case LUA_TTABLE:
    return add_list(L, lexicon, name);
  default:
    return ngl_fail(L, "settings", "'%s' must be a list, a word or true", name);
  }
  if (status != NG_OK) {
    return ngl_fail(L, "settings", "there is no setting '%s' in a language",
                    name);
  }
  return 0;
}

/* text.lexicon{list = {words}, flag = true, stemmer = "english"}: what a file
 * of rules/languages says. `name` and `examples` are skipped. */
static int new_lexicon(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  ng_lexicon **lexicon = lua_newuserdatauv(L, sizeof *lexicon, 0);
  *lexicon = NULL;
  luaL_setmetatable(L, NGL_LEXICON);
  ng_allocator allocator = ngl_allocator(L);
  *lexicon = ng_lexicon_new(&allocator);
  if (*lexicon == NULL) {
    return ngl_fail_status(L, NG_NOMEM, "lexicon");
  }
  lua_pushnil(L);
  while (lua_next(L, 1) != 0) {
    const char *name =
        lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "";
    if (strcmp(name, "examples") != 0 && strcmp(name, "name") != 0) {
      int failed = add_setting(L, *lexicon, name);
      if (failed != 0) {
        return failed;
      }
    }
    lua_pop(L, 1);
  }
  return 1;
}

/* lexicon:has(list, word) */
static int lexicon_has(lua_State *L) {
  const ng_lexicon *lexicon = ngl_check_lexicon(L, 1);
  const char *list = luaL_checkstring(L, 2);
  lua_pushboolean(L, ng_lexicon_has(lexicon, list, ngl_check_utf8(L, 3)));
  return 1;
}

/* ---- Tokens and sentences ----------------------------------------------- */

static int free_segments(lua_State *L) {
  ng_segments_free(luaL_checkudata(L, 1, SEGMENTS_TYPE));
  return 0;
}

static void push_flat(lua_State *L, const ng_range *ranges, size_t count) {
  int size = count < INT_MAX / 2 ? (int)count * 2 : 0;
  lua_createtable(L, size, 0);
  for (size_t i = 0; i < count; i++) {
    lua_pushinteger(L, (lua_Integer)ranges[i].begin + 1);
    lua_rawseti(L, -2, (lua_Integer)(2 * i + 1));
    lua_pushinteger(L, (lua_Integer)ranges[i].end);
    lua_rawseti(L, -2, (lua_Integer)(2 * i + 2));
  }
}

/* Segments the string argument 2 by the lexicon 1; the function 3, if any, is
 * asked. The result belongs to a userdata on top of the stack; NULL: a failure
 * was pushed. */
static ng_segments *segments_of(lua_State *L, unsigned flags) {
  const ng_lexicon *lexicon = ngl_opt_lexicon(L, 1);
  ng_span text = ngl_check_utf8(L, 2);
  lua_settop(L, 3);
  ng_segments *segments = lua_newuserdatauv(L, sizeof *segments, 0);
  ng_allocator allocator = ngl_allocator(L);
  ng_segments_init(segments, &allocator);
  luaL_setmetatable(L, SEGMENTS_TYPE);
  ngl_asker asker;
  segments->asker = ngl_asker_new(&asker, L, 3);
  ng_status status = ng_segment(lexicon, text, flags, segments);
  segments->asker = NULL;
  ngl_asker_done(&asker);
  if (status != NG_OK) {
    ngl_fail_status(L, status, "text");
    return NULL;
  }
  return segments;
}

/* text.segment(lexicon, string, ask): two flat lists first, last, first, last
 * ...: of sentences and of tokens. The lexicon and the function may be nil. */
static int segment(lua_State *L) {
  ng_segments *segments = segments_of(L, 0);
  if (segments == NULL) {
    return 3;
  }
  push_flat(L, segments->sentences, segments->sentence_count);
  push_flat(L, segments->tokens, segments->token_count);
  ng_segments_free(segments);
  return 2;
}

/* text.explain(lexicon, string, ask): the places where a sentence could end,
 * with the rule that decided. */
static int explain(lua_State *L) {
  ng_segments *segments = segments_of(L, NG_SEGMENT_EXPLAIN);
  if (segments == NULL) {
    return 3;
  }
  ngl_push_verdicts(L, ngl_opt_lexicon(L, 1), ngl_check_span(L, 2), segments);
  ng_segments_free(segments);
  return 1;
}

/* ---- Folding and stems -------------------------------------------------- */

/* text.fold(string): in small letters, for comparing. */
static int fold(lua_State *L) {
  ng_span text = ngl_check_utf8(L, 1);
  luaL_Buffer b;
  char *out = luaL_buffinitsize(L, &b, ng_fold_room(text.len) + 1);
  luaL_pushresultsize(&b, ng_fold(text, out));
  return 1;
}

/* text.key(string): for comparing titles and names. */
static int key(lua_State *L) {
  ng_span text = ngl_check_utf8(L, 1);
  luaL_Buffer b;
  char *out = luaL_buffinitsize(L, &b, ng_fold_room(text.len) + 1);
  luaL_pushresultsize(&b, ng_normal_key(text, out));
  return 1;
}

/* text.is_line(string): is it in no need of repair? */
static int is_line(lua_State *L) {
  ng_span text;
  text.data = luaL_checklstring(L, 1, &text.len);
  lua_pushboolean(L, ng_normal_is_line(text));
  return 1;
}

static int free_stemmer(lua_State *L) {
  ng_stemmer **stemmer = luaL_checkudata(L, 1, STEMMER_TYPE);
  ng_stemmer_free(*stemmer);
  *stemmer = NULL;
  return 0;
}

/* text.stem(lexicon, word): the stem of the word in small letters. */
static int stem(lua_State *L) {
  const ng_lexicon *lexicon = ngl_check_lexicon(L, 1);
  ng_span word = ngl_check_utf8(L, 2);
  ng_stemmer **stemmer = lua_newuserdatauv(L, sizeof *stemmer, 0);
  *stemmer = NULL;
  luaL_setmetatable(L, STEMMER_TYPE);
  *stemmer = ng_stemmer_new(lexicon);
  if (*stemmer == NULL) {
    return ngl_fail_status(L, NG_NOMEM, "stemmer");
  }
  size_t room = ng_fold_room(word.len) + 1;
  char *folded = lua_newuserdatauv(L, room, 0);
  char *out = lua_newuserdatauv(L, room, 0);
  size_t len = ng_fold(word, folded);
  lua_pushlstring(L, out, ng_stem(*stemmer, ng_span_of(folded, len), out));
  return 1;
}

/* ---- Language ----------------------------------------------------------- */

const ng_detector *ngl_check_detector(lua_State *L, int index) {
  ng_detector **detector = luaL_checkudata(L, index, NGL_DETECTOR);
  luaL_argcheck(L, *detector != NULL, index, "this detector is closed");
  return *detector;
}

static int free_detector(lua_State *L) {
  ng_detector **detector = luaL_checkudata(L, 1, NGL_DETECTOR);
  ng_detector_free(*detector);
  *detector = NULL;
  return 0;
}

/* text.detector{en = lexicon, ...} */
static int new_detector(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  ng_detector **detector = lua_newuserdatauv(L, sizeof *detector, 0);
  *detector = NULL;
  luaL_setmetatable(L, NGL_DETECTOR);
  ng_allocator allocator = ngl_allocator(L);
  *detector = ng_detector_new(&allocator);
  ng_status status = *detector != NULL ? NG_OK : NG_NOMEM;
  lua_pushnil(L);
  while (status == NG_OK && lua_next(L, 1) != 0) {
    luaL_argcheck(L, lua_type(L, -2) == LUA_TSTRING, 1,
                  "the keys must be language tags");
    status = ng_detector_add(*detector, lua_tostring(L, -2),
                             ngl_check_lexicon(L, lua_gettop(L)));
    lua_pop(L, 1);
  }
  if (status != NG_OK) {
    return ngl_fail_status(L, status, "detector");
  }
  return 1;
}

/* detector:language(string): a tag, "und" when it cannot be told. */
static int detect(lua_State *L) {
  ng_detector **detector = luaL_checkudata(L, 1, NGL_DETECTOR);
  luaL_argcheck(L, *detector != NULL, 1, "this detector is closed");
  lua_pushstring(L, ng_detector_language(*detector, ngl_check_utf8(L, 2)));
  return 1;
}

int ngl_open_text(lua_State *L) {
  static const luaL_Reg lexicon[] = {{"has", lexicon_has}, {NULL, NULL}};
  static const luaL_Reg detector[] = {{"language", detect}, {NULL, NULL}};
  static const luaL_Reg none[] = {{NULL, NULL}};
  static const luaL_Reg module[] = {
      {"lexicon", new_lexicon},
      {"segment", segment},
      {"explain", explain},
      {"fold", fold},
      {"key", key},
      {"is_line", is_line},
      {"stem", stem},
      {"detector", new_detector},
      {NULL, NULL},
  };
  ngl_new_type(L, NGL_LEXICON, lexicon, free_lexicon);
  ngl_new_type(L, NGL_DETECTOR, detector, free_detector);
  ngl_new_type(L, STEMMER_TYPE, none, free_stemmer);
  ngl_new_type(L, SEGMENTS_TYPE, none, free_segments);
  luaL_newlib(L, module);
  return 1;
}
