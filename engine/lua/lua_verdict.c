/* Why sentences end, and functions that are asked whether they do. */
#include "lua_verdict.h"

/* Sets `name` to the list of the names of the lists in `bits`. */
static void set_lists(lua_State *L, const char *name, uint32_t bits) {
  lua_newtable(L);
  lua_Integer n = 0;
  for (; bits != 0; bits &= bits - 1) {
    lua_pushstring(L, ng_list_name(bits & (~bits + 1)));
    lua_rawseti(L, -2, ++n);
  }
  lua_setfield(L, -2, name);
}

/* Adds a word to the list on top, unless there is none. */
static void add_word(lua_State *L, ng_evidence e) {
  if (e.word.len == 0) {
    return;
  }
  lua_createtable(L, 0, 3);
  ngl_set_span(L, "text", e.word);
  set_lists(L, "found", e.lists);
  set_lists(L, "missing", e.lists != 0 ? 0 : e.asked);
  lua_rawseti(L, -2, (lua_Integer)lua_rawlen(L, -2) + 1);
}

static void push_verdict(lua_State *L, const ng_lexicon *lexicon, ng_span text,
                         const ng_segments *found, const ng_verdict *v) {
  lua_createtable(L, 0, 6);
  ng_range at = found->tokens[v->token];
  ngl_set_integer(L, "first", (lua_Integer)at.begin + 1);
  ngl_set_integer(L, "last", at.end);
  if (v->next < found->token_count) {
    ngl_set_integer(L, "next", (lua_Integer)found->tokens[v->next].begin + 1);
  }
  lua_pushstring(L, NG_REASON_FACTS[v->reason].name);
  lua_setfield(L, -2, "rule");
  lua_pushboolean(L, v->splits);
  lua_setfield(L, -2, "splits");
  lua_newtable(L);
  add_word(L, ng_verdict_at_mark(lexicon, text.data, found, v));
  add_word(L, ng_verdict_at_shown(lexicon, text.data, found, v));
  lua_setfield(L, -2, "words");
}

int ngl_push_verdicts(lua_State *L, const ng_lexicon *lexicon, ng_span text,
                      const ng_segments *found) {
  lua_newtable(L);
  for (size_t i = 0; i < found->verdict_count; i++) {
    push_verdict(L, lexicon, text, found, &found->verdicts[i]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

/* ---- functions that are asked ------------------------------------------- */

#define NEAR 200 /* bytes of text on both sides that a function sees */

typedef struct question {
  ng_span text;
  const ng_segments *found;
  size_t first;
  const ng_verdict *place;
  int answer;
} question;

/* The start of the character that byte `at` is in. */
static size_t character_at(ng_span text, size_t at) {
  while (at > 0 && at < text.len && ng_utf8_is_inner(text.data[at])) {
    at--;
  }
  return at;
}

static void push_bytes(lua_State *L, ng_span text, size_t from, size_t to) {
  lua_pushlstring(L, text.data + from, to - from);
}

/* Pushes what stands before the mark, from the begin of the sentence, the mark
 * and what stands behind: together they are a piece of the text. */
static void push_around(lua_State *L, const question *q) {
  ng_range mark = q->found->tokens[q->place->token];
  size_t from = q->found->tokens[q->first].begin;
  if (mark.begin - from > NEAR) {
    from = character_at(q->text, mark.begin - NEAR);
  }
  size_t to = q->text.len - mark.end > NEAR
                  ? character_at(q->text, mark.end + NEAR)
                  : q->text.len;
  push_bytes(L, q->text, from, mark.begin);
  push_bytes(L, q->text, mark.begin, mark.end);
  push_bytes(L, q->text, mark.end, to);
}

/* Pushes { rule, splits, word, next }. */
static void push_candidate(lua_State *L, const question *q) {
  const ng_verdict *v = q->place;
  const char *text = q->text.data;
  lua_createtable(L, 0, 4);
  lua_pushstring(L, NG_REASON_FACTS[v->reason].name);
  lua_setfield(L, -2, "rule");
  lua_pushboolean(L, v->splits);
  lua_setfield(L, -2, "splits");
  ngl_set_span(L, "word", ng_verdict_word(text, q->found, v));
  if (v->shown < q->found->token_count) {
    ngl_set_span(L, "next", ng_span_at(text, q->found->tokens[v->shown]));
  }
}

static int call_function(lua_State *L) {
  question *q = lua_touserdata(L, 1);
  lua_settop(L, 2);
  push_around(L, q);
  push_candidate(L, q);
  lua_call(L, 4, 1);
  q->answer = lua_isnil(L, -1) ? -1 : lua_toboolean(L, -1);
  return 0;
}

static int ask(void *user, ng_span text, const ng_segments *found, size_t first,
               const ng_verdict *place) {
  ngl_asker *a = user;
  question q = {text, found, first, place, -1};
  if (a->failed) {
    return -1;
  }
  lua_pushcfunction(a->L, call_function);
  lua_pushlightuserdata(a->L, &q);
  lua_pushvalue(a->L, a->function);
  if (lua_pcall(a->L, 2, 0, 0) != LUA_OK) {
    lua_replace(a->L, a->function);
    a->failed = 1;
    return -1;
  }
  return q.answer;
}

const ng_asker *ngl_asker_new(ngl_asker *a, lua_State *L, int index) {
  *a = (ngl_asker){{ask, a}, L, index, 0};
  if (lua_isnoneornil(L, index)) {
    return NULL;
  }
  luaL_checktype(L, index, LUA_TFUNCTION);
  luaL_checkstack(L, 4, "a question"); /* asking takes no other memory */
  return &a->asker;
}

void ngl_asker_done(const ngl_asker *a) {
  if (a->failed) {
    lua_pushvalue(a->L, a->function);
    lua_error(a->L);
  }
}
