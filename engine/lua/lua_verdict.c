/* Why sentences end, for scripts. */
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
