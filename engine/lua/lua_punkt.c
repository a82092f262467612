/* Module `punkt`: what a large text tells about abbreviations. */
#include "../text/punkt.h"

#include "lua_text.h"

#define PUNKT_TYPE "nutgraf.punkt"

static ng_punkt *check_punkt(lua_State *L) {
  return *(ng_punkt **)luaL_checkudata(L, 1, PUNKT_TYPE);
}

static int free_punkt(lua_State *L) {
  ng_punkt **punkt = luaL_checkudata(L, 1, PUNKT_TYPE);
  ng_punkt_free(*punkt);
  *punkt = NULL;
  return 0;
}

/* punkt.new(lexicon): counts that know what the lexicon knows. */
static int new_punkt(lua_State *L) {
  const ng_lexicon *lexicon = ngl_check_lexicon(L, 1);
  ng_allocator allocator = ngl_allocator(L);
  ng_punkt **punkt = lua_newuserdatauv(L, sizeof *punkt, 1);
  *punkt = NULL;
  luaL_setmetatable(L, PUNKT_TYPE);
  lua_pushvalue(L, 1);
  lua_setiuservalue(L, -2, 1); /* the lexicon outlives the counts */
  *punkt = ng_punkt_new(lexicon, &allocator);
  return *punkt != NULL ? 1 : ngl_no_memory(L);
}

/* punkt:feed(bytes) */
static int feed(lua_State *L) {
  ng_status status = ng_punkt_feed(check_punkt(L), ngl_check_span(L, 2));
  return status == NG_OK ? 0 : ngl_raise_status(L, status);
}

/* punkt:finish(): the text ends; another may follow. */
static int finish(lua_State *L) {
  ng_status status = ng_punkt_end(check_punkt(L));
  return status == NG_OK ? 0 : ngl_raise_status(L, status);
}

/* punkt:size() -> words, points, different words */
static int size(lua_State *L) {
  const ng_punkt *punkt = check_punkt(L);
  lua_pushinteger(L, (lua_Integer)ng_punkt_words(punkt));
  lua_pushinteger(L, (lua_Integer)ng_punkt_points(punkt));
  lua_pushinteger(L, (lua_Integer)ng_punkt_count(punkt));
  return 3;
}

static double check_field(lua_State *L, const char *name) {
  lua_getfield(L, 2, name);
  int is_number;
  double value = lua_tonumberx(L, -1, &is_number);
  if (!is_number) {
    luaL_error(L, "'%s' must be a number", name);
  }
  lua_pop(L, 1);
  return value;
}

static uint32_t check_count(lua_State *L, const char *name) {
  double value = check_field(L, name);
  return value > 0 ? (value < UINT32_MAX ? (uint32_t)value : UINT32_MAX) : 0;
}

static void set_boolean(lua_State *L, const char *name, int value) {
  lua_pushboolean(L, value);
  lua_setfield(L, -2, name);
}

static void set_number(lua_State *L, const char *name, double value) {
  lua_pushnumber(L, value);
  lua_setfield(L, -2, name);
}

static void push_word(lua_State *L, const ng_punkt_word *w) {
  static const char *const names[NG_NEXT_KINDS] = {
      [NG_NEXT_LOWER] = "lower", [NG_NEXT_DIGIT] = "digit",
      [NG_NEXT_STOP] = "stop",   [NG_NEXT_UPPER] = "upper",
      [NG_NEXT_END] = "ends",    [NG_NEXT_OTHER] = "other"};
  lua_createtable(L, 0, 18);
  ngl_set_span(L, "word", w->word);
  ngl_set_span(L, "example", w->example);
  set_boolean(L, "capital_only", w->capital_only);
  set_boolean(L, "known", w->known);
  set_boolean(L, "by_shape", w->by_shape);
  set_boolean(L, "certain", w->certain);
  ngl_set_integer(L, "letters", w->letters);
  ngl_set_integer(L, "with", w->with);
  ngl_set_integer(L, "without", w->without);
  ngl_set_integer(L, "names", w->names);
  ngl_set_integer(L, "sampled", w->sampled);
  for (int k = 0; k < NG_NEXT_KINDS; k++) {
    ngl_set_integer(L, names[k], w->next[k]);
  }
  set_number(L, "score", w->score);
  set_number(L, "forgiving", w->forgiving);
}

static ng_punkt_limits check_limits(lua_State *L, const char *count,
                                    const char *score) {
  luaL_checktype(L, 2, LUA_TTABLE);
  return (ng_punkt_limits){.count = check_count(L, count),
                           .score = check_field(L, score),
                           .digits = check_field(L, "digits"),
                           .certain_count = check_count(L, "certain_count"),
                           .certain_letters = check_count(L, "certain_letters"),
                           .certain_with = check_field(L, "certain_with"),
                           .certain = check_field(L, "certain"),
                           .full_penalty = check_field(L, "full_penalty"),
                           .begins = check_field(L, "begins")};
}

/* punkt:abbreviations(limits): a list of words, in the order in which they were
 * first seen. */
static int abbreviations(lua_State *L) {
  const ng_punkt *punkt = check_punkt(L);
  const ng_punkt_limits limits = check_limits(L, "count", "score");
  lua_newtable(L);
  lua_Integer found = 0;
  for (size_t i = 0; i < ng_punkt_count(punkt); i++) {
    ng_punkt_word w;
    if (ng_punkt_word_at(punkt, i, &limits, &w)) {
      push_word(L, &w);
      lua_rawseti(L, -2, ++found);
    }
  }
  return 1;
}

/* punkt:starters(limits): a list of words that like to begin sentences. */
static int starters(lua_State *L) {
  const ng_punkt *punkt = check_punkt(L);
  const ng_punkt_limits limits =
      check_limits(L, "starter_count", "starter_score");
  lua_newtable(L);
  lua_Integer found = 0;
  for (size_t i = 0; i < ng_punkt_count(punkt); i++) {
    ng_punkt_starter s;
    if (ng_punkt_starter_at(punkt, i, &limits, &s)) {
      lua_createtable(L, 0, 4);
      ngl_set_span(L, "word", s.word);
      ngl_set_integer(L, "begins", s.begins);
      ngl_set_integer(L, "count", s.count);
      set_number(L, "score", s.score);
      lua_rawseti(L, -2, ++found);
    }
  }
  return 1;
}

int ngl_open_punkt(lua_State *L) {
  static const luaL_Reg methods[] = {
      {"feed", feed},         {"finish", finish},
      {"size", size},         {"abbreviations", abbreviations},
      {"starters", starters}, {NULL, NULL}};
  static const luaL_Reg module[] = {{"new", new_punkt}, {NULL, NULL}};
  ngl_new_type(L, PUNKT_TYPE, methods, free_punkt);
  luaL_newlib(L, module);
  return 1;
}
