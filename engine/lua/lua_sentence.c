/* A sentence as hooks see it: s.text, s.words, ... Each field is computed when
 * it is asked for; a field that does not exist is an error. */
#include "../base/unicode.h"
#include "sandbox.h"

/* In the scripts' state a handle is an index; in a set it also knows for which
 * document it was made. */
typedef struct handle {
  uint32_t index;
  uint32_t epoch;
} handle;

static const char fields_help[] =
    "A sentence has: text words index block position score parts names "
    "numbers speaker lang, and has() tokens()";

void ngl_push_sentence(lua_State *L, uint32_t index) {
  handle *h = lua_newuserdatauv(L, sizeof *h, 1);
  *h = (handle){index, 0};
  luaL_setmetatable(L, NGL_SENTENCE);
  /* only a set has a vocabulary */
  if (lua_getfield(L, LUA_REGISTRYINDEX, "nutgraf.vocabulary") != LUA_TNIL) {
    h->epoch = ngl_set_of(L)->epoch;
  }
  lua_pop(L, 1);
}

static const char sentence_key = 0;

const uint32_t *ngl_test_sentence(lua_State *L, int index) {
  const handle *h = NULL;
  if (lua_isuserdata(L, index) && lua_getmetatable(L, index)) {
    if (lua_rawgetp(L, -1, &sentence_key) != LUA_TNIL) {
      h = lua_touserdata(L, index);
    }
    lua_pop(L, 2);
  }
  return h != NULL ? &h->index : NULL;
}

static const handle *check_handle(lua_State *L, const ngl_set *set) {
  const handle *h = luaL_checkudata(L, 1, NGL_SENTENCE);
  if (set->doc == NULL || set->stats == NULL || h->epoch != set->epoch ||
      h->index >= set->stats->count) {
    luaL_error(L, "this sentence belongs to an earlier story");
  }
  return h;
}

static ng_range range_of(const ngl_set *set, uint32_t i) {
  return set->doc->segments.sentences[i];
}

/* ---- fields ------------------------------------------------------------ */

static void push_text(lua_State *L, const ngl_set *set, uint32_t i) {
  ngl_push_span(L, ng_span_at(set->doc->article, range_of(set, i)));
}

static void push_words(lua_State *L, const ngl_set *set, uint32_t i) {
  lua_pushinteger(L, set->stats->words[i]);
}

static void push_index(lua_State *L, const ngl_set *set, uint32_t i) {
  (void)set;
  lua_pushinteger(L, (lua_Integer)i + 1);
}

static void push_block(lua_State *L, const ngl_set *set, uint32_t i) {
  lua_pushinteger(L, (lua_Integer)set->doc->sentence_part[i] + 1);
}

/* Where in the story: 0 for the first sentence, 1 for the last. */
static void push_position(lua_State *L, const ngl_set *set, uint32_t i) {
  uint32_t count = set->stats->count;
  lua_pushnumber(L, count > 1 ? (double)i / (double)(count - 1) : 0.0);
}

static void push_score(lua_State *L, const ngl_set *set, uint32_t i) {
  lua_pushnumber(L, set->stats->score[i]);
}

/* Parts may be written: they are shown by `why`. The table stays with the
 * handle. */
static void push_parts(lua_State *L, const ngl_set *set, uint32_t i) {
  if (lua_getiuservalue(L, 1, 1) == LUA_TTABLE) {
    return;
  }
  lua_pop(L, 1);
  lua_createtable(L, 0, NG_SCORES);
  for (unsigned part = 0; part < NG_SCORES; part++) {
    lua_pushnumber(L, set->stats->parts[part][i]);
    lua_setfield(L, -2, ng_score_name((ng_score)part));
  }
  lua_pushvalue(L, -1);
  lua_setiuservalue(L, 1, 1);
}

static int is_capital(const ngl_set *set, uint32_t token) {
  unsigned len;
  if (set->doc->segments.kinds[token] > NG_TOKEN_ABBREVIATION) {
    return 0;
  }
  const char *s = set->doc->article + set->doc->segments.tokens[token].begin;
  uint32_t code = ng_utf8_decode(s, &len);
  return ng_fold_char(code) != code;
}

/* Runs of capitalised words, but for one that opens the sentence alone. */
static void push_names(lua_State *L, const ngl_set *set, uint32_t i) {
  const ng_segments *segments = &set->doc->segments;
  uint32_t k = segments->first_token[i], end = segments->first_token[i + 1];
  uint32_t first = k;
  lua_Integer n = 0;
  lua_newtable(L);
  while (k < end) {
    uint32_t from = k;
    while (k < end && is_capital(set, k)) {
      k++;
    }
    if (k > from && (from != first || k - from > 1)) {
      ng_range r = {segments->tokens[from].begin, segments->tokens[k - 1].end};
      ngl_push_span(L, ng_span_at(set->doc->article, r));
      lua_rawseti(L, -2, ++n);
    }
    k += k == from;
  }
}

static void push_numbers(lua_State *L, const ngl_set *set, uint32_t i) {
  const ng_segments *segments = &set->doc->segments;
  lua_Integer n = 0;
  lua_newtable(L);
  for (uint32_t k = segments->first_token[i]; k < segments->first_token[i + 1];
       k++) {
    if (segments->kinds[k] == NG_TOKEN_NUMBER) {
      ngl_push_span(L, ng_span_at(set->doc->article, segments->tokens[k]));
      lua_rawseti(L, -2, ++n);
    }
  }
}

/* Is somebody named who speaks? true, false for a loose quotation, nil when
 * nobody speaks. */
static void push_speaker(lua_State *L, const ngl_set *set, uint32_t i) {
  uint16_t flags = set->stats->flags[i];
  if ((flags & NG_SENTENCE_LOOSE_QUOTE) != 0) {
    lua_pushboolean(L, 0);
  } else if ((flags & NG_SENTENCE_QUOTE) != 0) {
    lua_pushboolean(L, 1);
  } else {
    lua_pushnil(L);
  }
}

static void push_lang(lua_State *L, const ngl_set *set, uint32_t i) {
  (void)i;
  lua_pushstring(L, set->lang);
}

/* ---- methods ----------------------------------------------------------- */

/* What s:has(matcher) asks the scripts: runs in their state, protected. */
typedef struct question {
  lua_State *set;
  uint32_t index;
  int answer;
} question;

static int ask(lua_State *L) {
  question *q = lua_touserdata(L, 1);
  lua_getfield(L, LUA_REGISTRYINDEX, "nutgraf.has");
  lua_pushinteger(L, (lua_Integer)q->index + 1);
  ngl_copy(q->set, 2, L, 0);
  lua_call(L, 2, 1);
  q->answer = lua_toboolean(L, -1);
  return 0;
}

/* s:has(matcher or text) -> boolean */
static int sentence_has(lua_State *L) {
  ngl_set *set = ngl_set_of(L);
  question q = {L, check_handle(L, set)->index, 0};
  luaL_checkany(L, 2);
  if (set->host == NULL || !lua_checkstack(set->host, 8)) {
    return luaL_error(L, "has() cannot be used here");
  }
  int base = lua_gettop(set->host);
  lua_pushcfunction(set->host, ask);
  lua_pushlightuserdata(set->host, &q);
  int status = lua_pcall(set->host, 1, 0, 0);
  if (status == LUA_ERRMEM ||
      (status != LUA_OK && ngl_is_no_memory(set->host))) {
    lua_settop(set->host, base);
    return ngl_no_memory(L);
  }
  if (status != LUA_OK) {
    char message[200];
    const char *why = lua_type(set->host, -1) == LUA_TSTRING
                          ? lua_tostring(set->host, -1)
                          : "the matcher is broken";
    size_t len =
        strlen(why) < sizeof message - 1 ? strlen(why) : sizeof message - 1;
    memcpy(message, why, len);
    message[len] = '\0';
    lua_settop(set->host, base);
    return luaL_error(L, "has(): %s", message);
  }
  lua_settop(set->host, base);
  lua_pushboolean(L, q.answer);
  return 1;
}

/* s:tokens() -> list of texts */
static int sentence_tokens(lua_State *L) {
  ngl_set *set = ngl_set_of(L);
  uint32_t i = check_handle(L, set)->index;
  const ng_segments *segments = &set->doc->segments;
  lua_Integer n = 0;
  lua_newtable(L);
  for (uint32_t k = segments->first_token[i]; k < segments->first_token[i + 1];
       k++) {
    ngl_push_span(L, ng_span_at(set->doc->article, segments->tokens[k]));
    lua_rawseti(L, -2, ++n);
  }
  return 1;
}

/* ---- the type ---------------------------------------------------------- */

static int sentence_index(lua_State *L) {
  static const struct {
    const char *name;
    void (*push)(lua_State *L, const ngl_set *set, uint32_t i);
  } fields[] = {{"text", push_text},         {"words", push_words},
                {"index", push_index},       {"block", push_block},
                {"position", push_position}, {"score", push_score},
                {"parts", push_parts},       {"names", push_names},
                {"numbers", push_numbers},   {"speaker", push_speaker},
                {"lang", push_lang}};
  ngl_set *set = ngl_set_of(L);
  const char *name = luaL_checkstring(L, 2);
  uint32_t i = check_handle(L, set)->index;
  for (size_t k = 0; k < sizeof fields / sizeof *fields; k++) {
    if (strcmp(name, fields[k].name) == 0) {
      fields[k].push(L, set, i);
      return 1;
    }
  }
  if (strcmp(name, "has") == 0) {
    lua_pushcfunction(L, sentence_has);
  } else if (strcmp(name, "tokens") == 0) {
    lua_pushcfunction(L, sentence_tokens);
  } else {
    return luaL_error(L, "'s.%s' does not exist. %s", name, fields_help);
  }
  return 1;
}

static int sentence_assign(lua_State *L) {
  return luaL_error(L,
                    "a sentence cannot be changed ('s.%s'); only s.parts can",
                    luaL_tolstring(L, 2, NULL));
}

static int sentence_equals(lua_State *L) {
  const handle *a = luaL_checkudata(L, 1, NGL_SENTENCE);
  const handle *b = luaL_checkudata(L, 2, NGL_SENTENCE);
  lua_pushboolean(L, a->index == b->index && a->epoch == b->epoch);
  return 1;
}

void ngl_new_sentence_type(lua_State *L, int in_sandbox) {
  luaL_newmetatable(L, NGL_SENTENCE);
  lua_pushboolean(L, 1);
  lua_rawsetp(L, -2, &sentence_key);
  if (in_sandbox) {
    lua_pushcfunction(L, sentence_index);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, sentence_assign);
    lua_setfield(L, -2, "__newindex");
    lua_pushcfunction(L, sentence_equals);
    lua_setfield(L, -2, "__eq");
  }
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_pop(L, 1);
}
