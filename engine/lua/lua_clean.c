/* Cleaning for scripts: weights go in as tables once, a document is decided in
 * one call. */
#include "../text/body.h"
#include "../text/notes.h"
#include "../text/twin.h"
#include "lua_text.h"

#define MODEL_TYPE "nutgraf.model"
#define SIGHT_TYPE "nutgraf.sight"

/* The weights of pages and of plain texts, and the names of elements. */
typedef struct models {
  ng_wordset *names;
  uint32_t firm;
  ng_model page, text;
} models;

/* Features of one document, for those who fit weights or ask why. User value
 * 1 is the document, 2 the models. */
typedef struct sight {
  ng_features features;
} sight;

static int models_gc(lua_State *L) {
  models *m = luaL_checkudata(L, 1, MODEL_TYPE);
  ng_wordset_free(m->names);
  m->names = NULL;
  return 0;
}

/* ---- weights ---- */

/* The list of numbers at field `name` of the table on top. */
static void read_numbers(lua_State *L, const char *name, float *out,
                         unsigned count) {
  luaL_argcheck(L, lua_getfield(L, -1, name) == LUA_TTABLE, 1,
                "a list of weights is missing");
  for (unsigned k = 0; k < count; ++k) {
    lua_rawgeti(L, -1, (lua_Integer)k + 1);
    out[k] = (float)luaL_optnumber(L, -1, 0.0);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

static float read_number(lua_State *L, const char *name) {
  lua_getfield(L, -1, name);
  float value = (float)luaL_optnumber(L, -1, 0.0);
  lua_pop(L, 1);
  return value;
}

static void read_model(lua_State *L, const char *name, ng_model *model) {
  luaL_argcheck(L, lua_getfield(L, 1, name) == LUA_TTABLE, 1,
                "weights are missing");
  read_numbers(L, "first", model->first, NG_FEATURES);
  read_numbers(L, "second", model->second, NG_FEATURES + NG_ECHOES);
  model->bar = read_number(L, "bar");
  model->switch_cost = read_number(L, "switch_cost");
  model->ease = read_number(L, "ease");
  model->clean_words = read_number(L, "clean_words");
  model->clean_blocks = read_number(L, "clean_blocks");
  model->clean_ease = read_number(L, "clean_ease");
  lua_pop(L, 1);
}

static void read_names(lua_State *L, models *m) {
  luaL_argcheck(L, lua_getfield(L, 1, "names") == LUA_TTABLE, 1,
                "names of elements are missing");
  for (lua_pushnil(L); lua_next(L, -2) != 0; lua_pop(L, 1)) {
    ng_status status = ng_wordset_add(m->names, ngl_check_span(L, -2),
                                      (uint32_t)luaL_checkinteger(L, -1));
    if (status != NG_OK) {
      ngl_raise_status(L, status);
    }
  }
  lua_pop(L, 1);
}

/* model { names = {word = bits}, firm = bits, page = weights, text = weights }
 * where weights = { first = {...}, second = {...}, bar =, switch_cost = }, in
 * the order of features(). */
static int clean_model(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  ng_allocator allocator = ngl_allocator(L);
  models *m = lua_newuserdatauv(L, sizeof *m, 0);
  memset(m, 0, sizeof *m);
  luaL_setmetatable(L, MODEL_TYPE);
  m->names = ng_wordset_new(&allocator, 0);
  if (m->names == NULL) {
    return ngl_no_memory(L);
  }
  read_names(L, m);
  lua_getfield(L, 1, "firm");
  m->firm = (uint32_t)luaL_optinteger(L, -1, 0);
  lua_pop(L, 1);
  read_model(L, "page", &m->page);
  read_model(L, "text", &m->text);
  return 1;
}

/* The names of the numbers in a row: features, then echoes. */
static int clean_features(lua_State *L) {
  lua_createtable(L, NG_FEATURES, 0);
  for (unsigned k = 0; k < NG_FEATURES; ++k) {
    unsigned number;
    const char *name = ng_feature_name(k, &number);
    if (number > 0) {
      lua_pushfstring(L, "%s_%d", name, (int)number);
    } else {
      lua_pushstring(L, name);
    }
    lua_rawseti(L, -2, (lua_Integer)k + 1);
  }
  lua_createtable(L, NG_ECHOES, 0);
  for (unsigned k = 0; k < NG_ECHOES; ++k) {
    lua_pushstring(L, ng_echo_name(k));
    lua_rawseti(L, -2, (lua_Integer)k + 1);
  }
  return 2;
}

/* ---- looking ---- */

/* look(doc, models, lexicon): a sight of the document. */
static int clean_look(lua_State *L) {
  ng_doc *doc = ngl_check_doc(L, 1);
  const models *m = luaL_checkudata(L, 2, MODEL_TYPE);
  const ng_lexicon *lexicon = ngl_opt_lexicon(L, 3);
  sight *s = lua_newuserdatauv(L, sizeof *s, 2);
  memset(s, 0, sizeof *s);
  luaL_setmetatable(L, SIGHT_TYPE);
  lua_pushvalue(L, 1);
  lua_setiuservalue(L, -2, 1);
  lua_pushvalue(L, 2);
  lua_setiuservalue(L, -2, 2);
  ng_status status =
      ng_features_compute(doc, lexicon, m->names, m->firm, &s->features);
  return status == NG_OK ? 1 : ngl_fail_status(L, status, "cleaning");
}

static void push_sparse(lua_State *L, const float *row, unsigned count) {
  int n = 0;
  lua_createtable(L, 80, 0);
  for (unsigned k = 0; k < count; ++k) {
    if (row[k] != 0.0F) {
      lua_pushinteger(L, (lua_Integer)k + 1);
      lua_rawseti(L, -2, ++n);
      lua_pushnumber(L, (lua_Number)row[k]);
      lua_rawseti(L, -2, ++n);
    }
  }
}

/* sight:row(i): number and value of each feature that is not 0, in turn. */
static int sight_row(lua_State *L) {
  const sight *s = luaL_checkudata(L, 1, SIGHT_TYPE);
  float row[NG_FEATURES];
  ng_features_vector(&s->features, ngl_check_index(L, 2, s->features.count),
                     row);
  push_sparse(L, row, NG_FEATURES);
  return 1;
}

/* sight:echoes(first): for each block the echoes of these first scores, like
 * row(). */
static int sight_echoes(lua_State *L) {
  const sight *s = luaL_checkudata(L, 1, SIGHT_TYPE);
  uint32_t n = s->features.count;
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_getiuservalue(L, 1, 1);
  ng_doc *doc = ngl_check_doc(L, -1);
  float *first = lua_newuserdatauv(L, (n + 1) * sizeof *first, 0);
  float(*out)[NG_ECHOES] = lua_newuserdatauv(L, (n + 1) * sizeof *out, 0);
  for (uint32_t i = 0; i < n; ++i) {
    lua_rawgeti(L, 2, (lua_Integer)i + 1);
    first[i] = (float)luaL_checknumber(L, -1);
    lua_pop(L, 1);
  }
  ng_status status = ng_body_echoes(doc, &s->features, first, out);
  if (status != NG_OK) {
    return ngl_fail_status(L, status, "cleaning");
  }
  lua_createtable(L, (int)n, 0);
  for (uint32_t i = 0; i < n; ++i) {
    push_sparse(L, out[i], NG_ECHOES);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

/* ---- deciding ---- */

/* What decide() finds out. */
typedef struct verdict {
  uint64_t words;
  uint32_t blocks;
} verdict;

static ng_status decide(ng_doc *doc, const models *m, const ng_lexicon *lexicon,
                        uint32_t few_words, verdict *out) {
  const ng_model *model = doc->tree != NULL ? &m->page : &m->text;
  ng_features features;
  ng_status status =
      ng_features_compute(doc, lexicon, m->names, m->firm, &features);
  if (status == NG_OK) {
    status = ng_body_score(doc, &features, model);
  }
  if (status == NG_OK) {
    status = ng_body_choose(doc, &features, model, few_words);
  }
  if (status == NG_OK) {
    status = ng_notes_keep(doc, NG_REPAIRS);
  }
  if (status == NG_OK) {
    status = ng_twins_drop(doc, NG_REPAIR_TWIN);
  }
  if (status == NG_OK) {
    ng_hidden_drop(doc, NG_F_hidden);
    ng_body_repair(doc, &features);
    out->words = ng_body_size(doc, &features, &out->blocks);
  }
  return status;
}

/* decide(doc, models, lexicon, few_words): scores all blocks and gives those
 * that are open their role; gives words and blocks of the story. What was
 * measured is several times the page, and is given back. */
static int clean_decide(lua_State *L) {
  ng_doc *doc = ngl_check_doc(L, 1);
  const models *m = luaL_checkudata(L, 2, MODEL_TYPE);
  const ng_lexicon *lexicon = ngl_opt_lexicon(L, 3);
  uint32_t few_words = (uint32_t)luaL_optinteger(L, 4, 0);
  verdict v = {0, 0};
  ng_arena_mark before = ng_arena_set_mark(&doc->arena);
  ng_status status = decide(doc, m, lexicon, few_words, &v);
  ng_arena_release(&doc->arena, before);
  if (status != NG_OK) {
    return ngl_fail_status(L, status, "cleaning");
  }
  lua_pushinteger(L, (lua_Integer)v.words);
  lua_pushinteger(L, v.blocks);
  return 2;
}

/* mark(doc, text, "title", reason): gives the headings that are this text the
 * role. */
static int clean_mark(lua_State *L) {
  static const char *const roles[] = {"title", "byline", "date", NULL};
  static const ng_role numbers[] = {NG_ROLE_TITLE, NG_ROLE_BYLINE,
                                    NG_ROLE_DATE};
  ng_doc *doc = ngl_check_doc(L, 1);
  ng_span text = ngl_check_span(L, 2);
  ng_role role = numbers[luaL_checkoption(L, 3, NULL, roles)];
  ng_body_mark(doc, text, role, (uint32_t)luaL_checkinteger(L, 4));
  return 0;
}

/* shared(doc, lexicon, first, last): for each of these blocks of a plain text
 * the share of its words that the story has in one block more, and the share
 * of those that it has in three more. */
static int clean_shared(lua_State *L) {
  ng_doc *doc = ngl_check_doc(L, 1);
  const ng_lexicon *lexicon = ngl_opt_lexicon(L, 2);
  uint32_t first = ngl_check_index(L, 3, doc->block_count);
  uint32_t last = ngl_check_index(L, 4, doc->block_count);
  ng_topic topic;
  float *sums;
  ng_status status = ng_topic_find(doc, lexicon, &topic);
  if (status == NG_OK) {
    status = ng_topic_story(doc, &topic, &sums);
  }
  if (status != NG_OK) {
    return ngl_fail_status(L, status, "cleaning");
  }
  lua_createtable(L, (int)(last - first + 1), 0);
  lua_createtable(L, (int)(last - first + 1), 0);
  for (uint32_t i = first; i <= last; ++i) {
    float own = doc->blocks[i].role == NG_ROLE_ARTICLE ? 1.0F : 0.0F;
    lua_pushnumber(L, (lua_Number)ng_topic_share(&topic, i, sums, own, 1.0F));
    lua_rawseti(L, -3, (lua_Integer)(i - first) + 1);
    lua_pushnumber(L, (lua_Number)ng_topic_share(&topic, i, sums, own, 3.0F));
    lua_rawseti(L, -2, (lua_Integer)(i - first) + 1);
  }
  return 2;
}

/* link(doc, i): the address of the first link in block i, or nil. */
static int clean_link(lua_State *L) {
  ng_doc *doc = ngl_check_doc(L, 1);
  return ngl_push_span(
      L, ng_body_link(doc, ngl_check_index(L, 2, doc->block_count)));
}

/* repair(reason): the name of a repair of C, or nil. */
static int clean_repair(lua_State *L) {
  lua_pushstring(L, ng_body_repair_name((uint32_t)luaL_checkinteger(L, 1)));
  return 1;
}

int ngl_open_clean(lua_State *L) {
  static const luaL_Reg sight_methods[] = {
      {"row", sight_row}, {"echoes", sight_echoes}, {NULL, NULL}};
  static const luaL_Reg model_methods[] = {{NULL, NULL}};
  static const luaL_Reg functions[] = {{"model", clean_model},
                                       {"features", clean_features},
                                       {"look", clean_look},
                                       {"decide", clean_decide},
                                       {"mark", clean_mark},
                                       {"link", clean_link},
                                       {"repair", clean_repair},
                                       {"shared", clean_shared},
                                       {NULL, NULL}};
  ngl_new_type(L, MODEL_TYPE, model_methods, models_gc);
  ngl_new_type(L, SIGHT_TYPE, sight_methods, NULL);
  luaL_newlib(L, functions);
  return 1;
}
