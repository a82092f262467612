/* The module `matcher`: compiled rules over blocks, sentences and texts.
 *
 *   matcher.new()                  an empty set, to be filled and built:
 *     set:atom(kind, what)         the number of a new atom. kind: "line",
 *                                  "starts_with", "ends_with", "contains",
 *                                  "word", "longer_than", "shorter_than",
 *                                  "link_list", "tag", "kind", "css",
 *                                  "xpath", "outside"; what: a string or a
 *                                  number. Or nil, reason, place (1-based):
 *                                  CSS or XPath cannot be read
 *     set:phrase(atom, text)       true, or nil, message, code
 *     set:rule(ops)                ops: {"atom", 1, "any", 2, ...} in postfix
 *                                  order; gives the number of the rule
 *     set:build()                  ends the filling
 *   set:blocks(doc, ask)           {[block] = rule}, hits only
 *   set:sentences(doc, lexicon, kinds, ask)
 *                                  {[sentence] = {rule, ...}}, hits only;
 *                                  kinds: nil or {[sentence] = list of kinds}
 *   set:text(text, ask)            rule or nil
 *   set:memory()                   bytes
 *   matcher.normal(text)           as phrases are compared
 *   matcher.words(text, enough)    how many; counting may stop at `enough`
 *   matcher.is_kind(word)
 *   matcher.distance(a, b)         slips of typing between two words
 *
 * `ask(text)` is called when rules wait for outside atoms and gives a list of
 * those that are true of the text, or nil. All numbers start at 1.
 */
#include "../base/distance.h"
#include "../base/normal.h"
#include "../text/matcher.h"
#include "lua_text.h"

/* A set and the memory for working with it. */
typedef struct handle {
  ng_matchers *set;
  ng_match_work work;
  int is_built;
} handle;

static int free_handle(lua_State *L) {
  handle *h = luaL_checkudata(L, 1, NGL_MATCHERS);
  ng_match_work_free(&h->work);
  ng_matchers_free(h->set);
  h->set = NULL;
  return 0;
}

static int new_set(lua_State *L) {
  ng_allocator allocator = ngl_allocator(L);
  handle *h = lua_newuserdatauv(L, sizeof *h, 0);
  *h = (handle){0};
  luaL_setmetatable(L, NGL_MATCHERS);
  h->set = ng_matchers_new(&allocator);
  return h->set != NULL ? 1 : ngl_fail_status(L, NG_NOMEM, "matchers");
}

static handle *check_handle(lua_State *L, int is_built) {
  handle *h = luaL_checkudata(L, 1, NGL_MATCHERS);
  luaL_argcheck(L, h->set != NULL && h->is_built == is_built, 1,
                is_built ? "the set must be built first"
                         : "the set is built already");
  return h;
}

static uint32_t check_number(lua_State *L, int index) {
  lua_Integer n = luaL_checkinteger(L, index);
  luaL_argcheck(L, n >= 0 && n <= INT32_MAX, index, "out of range");
  return (uint32_t)n;
}

/* ---- filling ---- */

/* The words for ng_css_reason. */
static const char *const CSS_REASONS[] = {
    "fine",        "empty",  "name",       "bracket",   "quote",
    "parenthesis", "pseudo", "combinator", "character", "long"};

static int has_text(ng_atom_kind kind) {
  return kind == NG_ATOM_TAG || kind == NG_ATOM_KIND || kind == NG_ATOM_CSS ||
         kind == NG_ATOM_XPATH;
}

static int has_number(ng_atom_kind kind) {
  return kind == NG_ATOM_LONGER_THAN || kind == NG_ATOM_SHORTER_THAN ||
         kind == NG_ATOM_LINK_LIST;
}

static int add_atom(lua_State *L) {
  static const char *const NAMES[] = {
      "line",        "starts_with",  "ends_with", "contains", "word",
      "longer_than", "shorter_than", "link_list", "tag",      "kind",
      "css",         "xpath",        "outside",   NULL};
  handle *h = check_handle(L, 0);
  ng_atom_kind kind = (ng_atom_kind)luaL_checkoption(L, 2, NULL, NAMES);
  uint32_t atom = 0;
  ng_css_fault fault = {NG_CSS_FINE, 0};
  ng_status status = ng_matchers_atom(
      h->set, kind, has_text(kind) ? ngl_check_utf8(L, 3) : (ng_span){NULL, 0},
      has_number(kind) ? check_number(L, 3) : 0, &atom, &fault);
  if (status == NG_INVALID) {
    lua_pushnil(L);
    lua_pushstring(L, CSS_REASONS[fault.reason]);
    lua_pushinteger(L, (lua_Integer)fault.offset + 1);
    return 3;
  }
  if (status != NG_OK) {
    return ngl_fail_status(L, status, NAMES[kind]);
  }
  lua_pushinteger(L, (lua_Integer)atom + 1);
  return 1;
}

static int add_phrase(lua_State *L) {
  handle *h = check_handle(L, 0);
  uint32_t atom = check_number(L, 2);
  luaL_argcheck(L, atom >= 1, 2, "there is no such atom");
  ng_status status = ng_matchers_phrase(h->set, atom - 1, ngl_check_utf8(L, 3));
  if (status != NG_OK) {
    return ngl_fail_status(L, status, "phrase");
  }
  lua_pushboolean(L, 1);
  return 1;
}

/* The instruction at place `i` of the list at 2. */
static ng_match_op read_op(lua_State *L, lua_Integer i) {
  static const char *const NAMES[] = {"atom", "any", "all", "none", NULL};
  ng_match_op op;
  lua_rawgeti(L, 2, i);
  op.op = (uint32_t)luaL_checkoption(L, -1, NULL, NAMES);
  lua_rawgeti(L, 2, i + 1);
  uint32_t n = check_number(L, -1);
  luaL_argcheck(L, op.op != NG_MATCH_ATOM || n >= 1, 2, "no such atom");
  op.n = op.op == NG_MATCH_ATOM ? n - 1 : n;
  lua_pop(L, 2);
  return op;
}

static int add_rule(lua_State *L) {
  handle *h = check_handle(L, 0);
  luaL_checktype(L, 2, LUA_TTABLE);
  size_t count = lua_rawlen(L, 2) / 2;
  ng_match_op *ops = lua_newuserdatauv(L, count * sizeof *ops + 1, 0);
  for (size_t i = 0; i < count; i++) {
    ops[i] = read_op(L, (lua_Integer)(2 * i + 1));
  }
  ng_status status = ng_matchers_rule(h->set, ops, count);
  if (status != NG_OK) {
    return ngl_fail_status(L, status, "rule");
  }
  lua_pushinteger(L, ng_matchers_count(h->set));
  return 1;
}

static int build(lua_State *L) {
  handle *h = check_handle(L, 0);
  ng_allocator allocator = ngl_allocator(L);
  ng_status status = ng_matchers_build(h->set);
  if (status == NG_OK) {
    status = ng_match_work_init(&h->work, h->set, &allocator);
  }
  if (status != NG_OK) {
    return ngl_fail_status(L, status, "matchers");
  }
  h->is_built = 1;
  lua_settop(L, 1);
  return 1;
}

/* ---- matching ---- */

/* Lets the function at `ask` answer for the outside atoms. */
static void answer(lua_State *L, handle *h, int ask, ng_span text) {
  if (!lua_isnoneornil(L, ask)) {
    lua_pushvalue(L, ask);
    lua_pushlstring(L, text.data, text.len);
    lua_call(L, 1, 1);
    for (lua_Integer i = 1; lua_istable(L, -1); i++) {
      if (lua_rawgeti(L, -1, i) != LUA_TNUMBER) {
        lua_pop(L, 1);
        break;
      }
      lua_Integer atom = lua_tointeger(L, -1);
      lua_pop(L, 1);
      if (atom >= 1 && atom <= INT32_MAX) {
        ng_matchers_answer(h->set, &h->work, (uint32_t)(atom - 1));
      }
    }
    lua_pop(L, 1);
  }
  ng_matchers_answered(&h->work);
}

/* The first rule from `from` on that is true of `text`, which was just seen.
 * What needs no script is decided first. */
static uint32_t next_rule(lua_State *L, handle *h, int ask, ng_span text,
                          uint32_t from) {
  uint32_t rule = ng_matchers_next(h->set, &h->work, from);
  if (rule == NG_NONE && h->work.is_open) {
    answer(L, h, ask, text);
    rule = ng_matchers_next(h->set, &h->work, from);
  }
  return rule;
}

static int match_blocks(lua_State *L) {
  handle *h = check_handle(L, 1);
  ng_doc *doc = ngl_check_doc(L, 2);
  lua_settop(L, 3);
  lua_newtable(L);
  ng_status status = ng_matchers_open(h->set, &h->work, doc);
  if (status != NG_OK) {
    return ngl_fail_status(L, status, "matchers");
  }
  for (uint32_t i = 0; i < doc->block_count; i++) {
    ng_matchers_see_block(h->set, &h->work, i);
    uint32_t rule = next_rule(L, h, 3, ng_doc_block(doc, i), 0);
    if (rule != NG_NONE) {
      lua_pushinteger(L, (lua_Integer)rule + 1);
      lua_rawseti(L, 4, (lua_Integer)i + 1);
    }
  }
  return 1;
}

/* The bits of the list of words in place `i` of the table at `index`. */
static unsigned told_kinds(lua_State *L, int index, lua_Integer i) {
  unsigned kinds = 0;
  if (lua_istable(L, index)) {
    int is_list = lua_rawgeti(L, index, i) == LUA_TTABLE;
    for (lua_Integer k = 1; is_list; k++) {
      is_list = lua_rawgeti(L, -1, k) == LUA_TSTRING;
      kinds |= is_list ? ng_kind_of(ngl_check_span(L, -1)) : 0;
      lua_pop(L, 1);
    }
    lua_pop(L, 1);
  }
  return kinds;
}

/* Pushes the list of all rules that are true of what was seen; nothing when
 * there are none. */
static int push_rules(lua_State *L, handle *h, int ask, ng_span text) {
  uint32_t rule = ng_matchers_next(h->set, &h->work, 0);
  while (rule != NG_NONE && !h->work.is_open) {
    rule = ng_matchers_next(h->set, &h->work, rule + 1);
  }
  if (h->work.is_open) {
    answer(L, h, ask, text);
  }
  int count = 0;
  for (rule = ng_matchers_next(h->set, &h->work, 0); rule != NG_NONE;
       rule = ng_matchers_next(h->set, &h->work, rule + 1)) {
    if (count == 0) {
      lua_newtable(L);
    }
    lua_pushinteger(L, (lua_Integer)rule + 1);
    lua_rawseti(L, -2, ++count);
  }
  return count != 0;
}

static int match_sentences(lua_State *L) {
  handle *h = check_handle(L, 1);
  ng_doc *doc = ngl_check_doc(L, 2);
  const ng_lexicon *lexicon = ngl_opt_lexicon(L, 3);
  lua_settop(L, 5);
  lua_newtable(L);
  for (uint32_t i = 0; i < doc->segments.sentence_count; i++) {
    unsigned kinds = ng_sentence_kinds(doc, i, lexicon) |
                     told_kinds(L, 4, (lua_Integer)i + 1);
    ng_matchers_see_sentence(h->set, &h->work, doc, i, kinds);
    if (push_rules(L, h, 5,
                   ng_span_at(doc->article, doc->segments.sentences[i]))) {
      lua_rawseti(L, 6, (lua_Integer)i + 1);
    }
  }
  return 1;
}

static int match_text(lua_State *L) {
  handle *h = check_handle(L, 1);
  ng_span text = ngl_check_utf8(L, 2);
  lua_settop(L, 3);
  ng_matchers_see_text(h->set, &h->work, text, ng_text_kinds(text));
  uint32_t rule = next_rule(L, h, 3, text, 0);
  if (rule == NG_NONE) {
    lua_pushnil(L);
  } else {
    lua_pushinteger(L, (lua_Integer)rule + 1);
  }
  return 1;
}

static int memory(lua_State *L) {
  handle *h = luaL_checkudata(L, 1, NGL_MATCHERS);
  lua_pushinteger(L, (lua_Integer)ng_matchers_memory(h->set));
  return 1;
}

/* ---- functions of the module ---- */

static int normal(lua_State *L) {
  ng_span text = ngl_check_utf8(L, 1);
  ng_buffer *out = ngl_new_buffer(L);
  ng_normal_add(out, text, 0);
  return out->status == NG_OK ? ngl_push_buffer(L, out)
                              : ngl_fail_status(L, out->status, "text");
}

static int words(lua_State *L) {
  lua_Integer enough = luaL_optinteger(L, 2, UINT32_MAX - 1);
  luaL_argcheck(L, enough >= 0 && enough < UINT32_MAX, 2, "out of range");
  lua_pushinteger(L, ng_count_words(ngl_check_utf8(L, 1), (uint32_t)enough));
  return 1;
}

static int is_kind(lua_State *L) {
  lua_pushboolean(L, ng_kind_of(ngl_check_span(L, 1)) != 0);
  return 1;
}

static int distance(lua_State *L) {
  lua_pushinteger(L, ng_distance(ngl_check_span(L, 1), ngl_check_span(L, 2)));
  return 1;
}

int ngl_open_matcher(lua_State *L) {
  static const luaL_Reg METHODS[] = {{"atom", add_atom},
                                     {"phrase", add_phrase},
                                     {"rule", add_rule},
                                     {"build", build},
                                     {"blocks", match_blocks},
                                     {"sentences", match_sentences},
                                     {"text", match_text},
                                     {"memory", memory},
                                     {NULL, NULL}};
  static const luaL_Reg FUNCTIONS[] = {
      {"new", new_set},     {"normal", normal},     {"words", words},
      {"is_kind", is_kind}, {"distance", distance}, {NULL, NULL}};
  ngl_new_type(L, NGL_MATCHERS, METHODS, free_handle);
  luaL_newlib(L, FUNCTIONS);
  return 1;
}
