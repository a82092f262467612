/* doc:select(): what a selector or an XPath finds on a page, as texts. */
#include "../text/select.h"

#include "lua_head.h"

enum {
  FOUND = 20,      /* elements that are given; what comes later is left out */
  TEXT_BYTES = 600 /* of one; no title, byline or date is longer */
};

/* What is found while a search runs, when nothing may raise. */
typedef struct search {
  ng_doc *doc;
  ng_span attribute; /* data NULL: the text of the element */
  uint32_t nodes[FOUND];
  ng_span values[FOUND];
  uint32_t count;
  ng_status status;
} search;

static void keep(search *s, uint32_t node, ng_span value) {
  if (value.data != NULL && value.len > 0 && value.len <= TEXT_BYTES) {
    s->nodes[s->count] = node;
    s->values[s->count++] = value;
  }
}

static void keep_copy(search *s, uint32_t node, ng_span value) {
  char *copy = ng_arena_alloc(&s->doc->arena, value.len + 1);
  if (copy == NULL) {
    s->status = NG_NOMEM;
    return;
  }
  memcpy(copy, value.data, value.len);
  keep(s, node, ng_span_of(copy, value.len));
}

static void found(void *user, uint32_t node, ng_span value) {
  search *s = user;
  if (s->count == FOUND || s->status != NG_OK) {
    return;
  }
  if (value.data != NULL) {
    if (value.len <= TEXT_BYTES) {
      keep_copy(s, node, value);
    }
  } else if (s->attribute.data != NULL) {
    keep(s, node, ng_tree_attr_named(s->doc->tree, node, s->attribute));
  } else {
    ng_span text = ng_tree_text(s->doc->tree, node, &s->doc->arena);
    s->status = text.data == NULL ? NG_NOMEM : NG_OK;
    keep(s, node, text);
  }
}

static void selected(void *user, uint32_t id, uint32_t node) {
  const search *s = user;
  (void)id;
  if (s->count == 0 || s->nodes[s->count - 1] != node) {
    found(user, node, ng_span_of(NULL, 0));
  }
}

static ng_status by_css(search *s, ng_span css) {
  const ng_allocator *allocator = &s->doc->arena.allocator;
  ng_selectors *set = ng_selectors_new(allocator);
  ng_status status =
      set != NULL ? ng_selectors_add(set, css, 0, NULL) : NG_NOMEM;
  if (status == NG_OK) {
    status = ng_selectors_match(set, s->doc->tree, allocator, selected, s);
  }
  ng_selectors_free(set);
  return status != NG_OK ? status : s->status;
}

/* One that takes too many steps has found what it has found so far. */
static ng_status by_xpath(search *s, ng_span expression) {
  ng_status status = ng_xpath_find(s->doc->tree, expression,
                                   &s->doc->arena.allocator, found, s);
  return status != NG_OK && status != NG_LIMIT ? status : s->status;
}

/* The 1-based number of the block in which `node` stands, or which stands in
 * it; pushes nil when there is none. */
static void push_block(lua_State *L, const ng_doc *doc, uint32_t node) {
  uint32_t i = node == NG_NONE ? NG_NONE : ng_doc_block_at(doc, node);
  if (i == NG_NONE) {
    lua_pushnil(L);
  } else {
    lua_pushinteger(L, (lua_Integer)i + 1);
  }
}

int ngl_doc_select(lua_State *L) {
  static const char *const kinds[] = {"css", "xpath", NULL};
  search s = {.doc = ngl_check_doc(L, 1)};
  int kind = luaL_checkoption(L, 2, NULL, kinds);
  ng_span expression = ngl_check_span(L, 3);
  if (!lua_isnoneornil(L, 4)) {
    s.attribute = ngl_check_span(L, 4);
  }
  if (s.doc->tree != NULL) {
    ng_status status =
        kind == 0 ? by_css(&s, expression) : by_xpath(&s, expression);
    if (status != NG_OK) {
      return ngl_fail_status(L, status, kinds[kind]);
    }
  }
  lua_createtable(L, (int)s.count, 0);
  for (uint32_t i = 0; i < s.count; i++) {
    lua_createtable(L, 0, 2);
    ngl_push_span(L, s.values[i]);
    lua_setfield(L, -2, "text");
    push_block(L, s.doc, s.nodes[i]);
    lua_setfield(L, -2, "block");
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}
