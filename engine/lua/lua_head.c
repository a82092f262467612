/* doc:head(), doc:marks(), doc:find_block(), doc:lines(), doc:block_at(). */
#include "lua_head.h"

#include "../base/ascii.h"
#include "../text/head.h"
#include "../text/marked.h"

enum {
  TEXT_BYTES = 600, /* of an element's text; no byline or date is longer */
  LISTED = 200,     /* of each list of elements */
  WORDS = 64        /* that marks() takes */
};

static void set_attr(lua_State *L, const ng_tree *tree, uint32_t node,
                     const char *name, ng_attr_name attr) {
  ngl_set_span(L, name, ng_tree_attr(tree, node, attr));
}

/* Pushes a table with the text and the number of an element; gives 0 and
 * pushes nothing when the text is longer than that of any byline. */
static int push_element(lua_State *L, ng_doc *doc, uint32_t node) {
  ng_span text = ng_tree_text(doc->tree, node, &doc->arena);
  if (text.data == NULL) {
    return ngl_no_memory(L);
  }
  if (text.len > TEXT_BYTES) {
    return 0;
  }
  lua_createtable(L, 0, 5);
  ngl_set_span(L, "text", text);
  lua_pushinteger(L, (lua_Integer)node);
  lua_setfield(L, -2, "node");
  return 1;
}

/* Appends the table at the top to the list below it. */
static void append(lua_State *L) {
  lua_rawseti(L, -2, (lua_Integer)lua_rawlen(L, -2) + 1);
}

/* ---- head -------------------------------------------------------------- */

/* Appends the content at the top to many[name], which begins with one[name];
 * pops it. */
static void add_again(lua_State *L, int one, int many, ng_span name) {
  lua_pushlstring(L, name.data, name.len);
  lua_pushvalue(L, -1);
  if (lua_rawget(L, many) == LUA_TNIL) {
    lua_pop(L, 1);
    lua_newtable(L);
    lua_pushvalue(L, -2);
    lua_rawget(L, one);
    append(L);
    lua_pushvalue(L, -2);
    lua_pushvalue(L, -2);
    lua_rawset(L, many);
  }
  lua_pushvalue(L, -3);
  append(L);
  lua_pop(L, 3);
}

/* Sets `one` and `many` of the table at the top. */
static void set_metas(lua_State *L, const ng_head *head) {
  lua_createtable(L, 0, (int)head->meta_count);
  lua_newtable(L);
  int many = lua_gettop(L), one = many - 1;
  for (uint32_t i = 0; i < head->meta_count; i++) {
    const ng_meta *meta = &head->metas[i];
    if (meta->content.len == 0) {
      continue;
    }
    lua_pushlstring(L, meta->content.data, meta->content.len);
    lua_pushlstring(L, meta->name.data, meta->name.len);
    lua_pushvalue(L, -1);
    if (lua_rawget(L, one) == LUA_TNIL) {
      lua_pop(L, 1);
      lua_insert(L, -2);
      lua_rawset(L, one);
    } else {
      lua_pop(L, 2);
      add_again(L, one, many, meta->name);
    }
  }
  lua_setfield(L, one - 1, "many");
  lua_setfield(L, one - 1, "one");
}

/* Is `word` one of the words of `list`, as it stands? */
static int has_word(ng_span list, const char *word) {
  size_t len = strlen(word);
  for (size_t i = 0; i + len <= list.len; i++) {
    int starts = i == 0 || list.data[i - 1] == ' ';
    int ends = i + len == list.len || list.data[i + len] == ' ';
    if (starts && ends && memcmp(list.data + i, word, len) == 0) {
      return 1;
    }
  }
  return 0;
}

/* Sets links[word] of the table at the top, if nothing has, for each word of
 * `rel`; long ones say nothing that anybody asks for. */
static void add_link(lua_State *L, ng_span rel, ng_span href) {
  char word[32];
  size_t len = 0;
  for (size_t i = 0; i <= rel.len; i++) {
    char c = i < rel.len ? rel.data[i] : ' ';
    if (!ng_is_blank(c)) {
      if (len < sizeof word) {
        word[len] = ng_lower(c);
      }
      len++;
      continue;
    }
    if (len > 0 && len <= sizeof word) {
      lua_pushlstring(L, word, len);
      lua_pushvalue(L, -1);
      if (lua_rawget(L, -3) == LUA_TNIL) {
        lua_pushvalue(L, -2);
        lua_pushlstring(L, href.data, href.len);
        lua_rawset(L, -5);
      }
      lua_pop(L, 2);
    }
    len = 0;
  }
}

/* Links of the head, then those of the text that HTML calls a pager. */
static void push_links(lua_State *L, const ng_head *head) {
  lua_newtable(L);
  for (uint32_t i = 0; i < head->link_count; i++) {
    add_link(L, head->links[i].rel, head->links[i].href);
  }
  for (uint32_t i = 0; i < head->mark_count; i++) {
    const ng_head_mark *mark = &head->marks[i];
    if (mark->kind == NG_HEAD_REL && mark->value.data != NULL &&
        (has_word(mark->name, "prev") || has_word(mark->name, "next"))) {
      add_link(L, mark->name, mark->value);
    }
  }
}

static void push_json_ld(lua_State *L, const ng_tree *tree) {
  lua_createtable(L, (int)tree->json_ld_count, 0);
  for (uint32_t i = 0; i < tree->json_ld_count; i++) {
    lua_pushlstring(L, tree->json_ld[i].data, tree->json_ld[i].len);
    append(L);
  }
}

static void push_headings(lua_State *L, ng_doc *doc) {
  lua_newtable(L);
  for (uint32_t i = 0; i < doc->tree->count; i++) {
    if (doc->tree->nodes[i].tag == NG_TAG_h1 && lua_rawlen(L, -1) < LISTED &&
        push_element(L, doc, i)) {
      append(L);
    }
  }
}

static void push_times(lua_State *L, ng_doc *doc, const ng_head *head) {
  lua_newtable(L);
  for (uint32_t i = 0; i < head->mark_count; i++) {
    const ng_head_mark *mark = &head->marks[i];
    if (mark->kind == NG_HEAD_TIME && lua_rawlen(L, -1) < LISTED &&
        push_element(L, doc, mark->node)) {
      set_attr(L, doc->tree, mark->node, "datetime", NG_ATTR_datetime);
      set_attr(L, doc->tree, mark->node, "title", NG_ATTR_title);
      set_attr(L, doc->tree, mark->node, "itemprop", NG_ATTR_itemprop);
      set_attr(L, doc->tree, mark->node, "class", NG_ATTR_class);
      append(L);
    }
  }
}

static void push_authors(lua_State *L, ng_doc *doc, const ng_head *head) {
  lua_newtable(L);
  for (uint32_t i = 0; i < head->mark_count; i++) {
    const ng_head_mark *mark = &head->marks[i];
    if (mark->kind == NG_HEAD_TIME || !has_word(mark->name, "author") ||
        lua_rawlen(L, -1) >= LISTED || !push_element(L, doc, mark->node)) {
      continue;
    }
    set_attr(L, doc->tree, mark->node, "href", NG_ATTR_href);
    lua_pushstring(L, mark->kind == NG_HEAD_REL ? "rel" : "itemprop");
    lua_setfield(L, -2, "how");
    append(L);
  }
}

/* Sets the field `name` of the table below to the table at the top. */
static void set_list(lua_State *L, const char *name) {
  lua_setfield(L, -2, name);
}

int ngl_doc_head(lua_State *L) {
  static const ng_tree none = {.count = 0};
  ng_doc *doc = ngl_check_doc(L, 1);
  ng_head head = {.meta_count = 0};
  if (doc->tree != NULL) {
    ng_status status = ng_head_read(doc->tree, &doc->arena, &head);
    if (status != NG_OK) {
      return ngl_fail_status(L, status, "the head of the page");
    }
  }
  lua_createtable(L, 0, 10);
  ngl_set_span(L, "title", head.title);
  ngl_set_span(L, "lang", head.lang);
  ngl_set_span(L, "base", head.base);
  ngl_set_span(L, "moment", doc->moment);
  set_metas(L, &head);
  push_links(L, &head);
  set_list(L, "links");
  push_json_ld(L, doc->tree != NULL ? doc->tree : &none);
  set_list(L, "json_ld");
  if (doc->tree != NULL) {
    push_headings(L, doc);
    set_list(L, "h1");
    push_times(L, doc, &head);
    set_list(L, "times");
    push_authors(L, doc, &head);
    set_list(L, "authors");
  }
  return 1;
}

/* ---- marks ------------------------------------------------------------- */

/* Reads the list of strings at `index`; the strings stay alive there. */
static size_t check_words(lua_State *L, int index, ng_span *words) {
  luaL_checktype(L, index, LUA_TTABLE);
  size_t count = lua_rawlen(L, index);
  luaL_argcheck(L, count <= WORDS, index, "too many words");
  for (size_t i = 0; i < count; i++) {
    lua_rawgeti(L, index, (lua_Integer)i + 1);
    luaL_argcheck(L, lua_type(L, -1) == LUA_TSTRING, index,
                  "only strings may stand in the list");
    words[i].data = lua_tolstring(L, -1, &words[i].len);
    lua_pop(L, 1); /* the list holds it */
  }
  return count;
}

static int has_digit(ng_span text) {
  for (size_t i = 0; i < text.len; i++) {
    unsigned char c = (unsigned char)text.data[i];
    if ((c >= '0' && c <= '9') || c == 0xd9 || c == 0xdb || c == 0xe0) {
      return 1; /* Arabic, Persian and Hindi digits begin so */
    }
  }
  return 0;
}

/* Does the element say anything, by its text or by an attribute? */
static int says_something(lua_State *L, ng_doc *doc, uint32_t node,
                          int needs_digit) {
  static const ng_attr_name telling[] = {NG_ATTR_datetime, NG_ATTR_content,
                                         NG_ATTR_title};
  for (size_t i = 0; i < sizeof telling / sizeof *telling; i++) {
    if (ng_tree_attr(doc->tree, node, telling[i]).len != 0) {
      return 1;
    }
  }
  ng_span text = ng_tree_text(doc->tree, node, &doc->arena);
  if (text.data == NULL) {
    return ngl_no_memory(L);
  }
  return needs_digit ? has_digit(text) : text.len != 0;
}

static void push_mark(lua_State *L, ng_doc *doc, const ng_marked *mark,
                      int needs_digit) {
  if (!says_something(L, doc, mark->node, needs_digit) ||
      !push_element(L, doc, mark->node)) {
    return;
  }
  const ng_tree *tree = doc->tree;
  set_attr(L, tree, mark->node, "class", NG_ATTR_class);
  set_attr(L, tree, mark->node, "id", NG_ATTR_id);
  set_attr(L, tree, mark->node, "itemprop", NG_ATTR_itemprop);
  set_attr(L, tree, mark->node, "datetime", NG_ATTR_datetime);
  set_attr(L, tree, mark->node, "content", NG_ATTR_content);
  set_attr(L, tree, mark->node, "href", NG_ATTR_href);
  set_attr(L, tree, mark->node, "title", NG_ATTR_title);
  lua_pushstring(L, mark->by_link ? "link" : "name");
  lua_setfield(L, -2, "how");
  append(L);
}

int ngl_doc_marks(lua_State *L) {
  ng_doc *doc = ngl_check_doc(L, 1);
  if (doc->tree == NULL) { /* a text has no elements */
    lua_newtable(L);
    return 1;
  }
  ng_span names[WORDS], folders[WORDS];
  ng_marked_words words = {.names = names, .folders = folders};
  words.name_count = check_words(L, 2, names);
  words.folder_count = check_words(L, 3, folders);
  ng_marked *found = NULL;
  uint32_t count = 0;
  ng_status status =
      ng_marked_find(doc->tree, &words, &doc->arena, &found, &count);
  if (status != NG_OK) {
    return ngl_fail_status(L, status, "marked elements");
  }
  lua_createtable(L, (int)count, 0);
  for (uint32_t i = 0; i < count; i++) {
    push_mark(L, doc, &found[i], lua_toboolean(L, 4));
  }
  return 1;
}

/* ---- blocks ------------------------------------------------------------ */

int ngl_doc_find_block(lua_State *L) {
  ng_doc *doc = ngl_check_doc(L, 1);
  ng_span wanted = ngl_check_span(L, 2);
  lua_Integer last = luaL_optinteger(L, 3, (lua_Integer)doc->block_count);
  uint32_t found = NG_NONE;
  for (uint32_t i = 0; i < doc->block_count && (lua_Integer)i < last; i++) {
    if (!ng_span_equals(ng_doc_block(doc, i), wanted)) {
      continue;
    }
    if (doc->blocks[i].type == NG_HEADING) {
      found = i;
      break;
    }
    found = found == NG_NONE ? i : found;
  }
  if (found == NG_NONE) {
    return 0;
  }
  lua_pushinteger(L, (lua_Integer)found + 1);
  return 1;
}

/* Which lines are asked for: those with one of some bytes, one bit each, or
 * that begin with one of some pairs. */
typedef struct wanted {
  uint32_t bytes[8];
  ng_span pairs;
} wanted;

static void check_wanted(lua_State *L, int index, wanted *w) {
  size_t len = 0;
  const char *bytes = luaL_optlstring(L, index, "", &len);
  memset(w->bytes, len == 0 ? 255 : 0, sizeof w->bytes);
  for (size_t i = 0; i < len; i++) {
    unsigned char c = (unsigned char)bytes[i];
    w->bytes[c >> 5] |= UINT32_C(1) << (c & 31);
  }
  w->pairs.data = luaL_optlstring(L, index + 1, "", &w->pairs.len);
}

/* A pair of letters of any case, or a first byte past ASCII. */
static int begins_so(ng_span text, ng_span pairs) {
  char first = ng_lower(text.data[0]);
  char second = text.len > 1 ? ng_lower(text.data[1]) : ' ';
  for (size_t i = 0; i + 1 < pairs.len; i += 2) {
    if (pairs.data[i] == first &&
        ((unsigned char)first >= 128 || pairs.data[i + 1] == second)) {
      return 1;
    }
  }
  return 0;
}

static int is_wanted(ng_span text, const wanted *w) {
  if (text.len == 0) {
    return 0;
  }
  for (size_t i = 0; i < text.len; i++) {
    unsigned char c = (unsigned char)text.data[i];
    if (w->bytes[c >> 5] >> (c & 31) & 1) {
      return 1;
    }
  }
  return begins_so(text, w->pairs);
}

int ngl_doc_lines(lua_State *L) {
  ng_doc *doc = ngl_check_doc(L, 1);
  lua_Integer first = luaL_checkinteger(L, 2), last = luaL_checkinteger(L, 3);
  lua_Integer least = luaL_checkinteger(L, 4), most = luaL_checkinteger(L, 5);
  lua_Integer count = (lua_Integer)doc->block_count;
  wanted w;
  check_wanted(L, 6, &w);
  first = first < 1 ? 1 : first;
  last = last > count ? count : last;
  lua_newtable(L);
  for (lua_Integer i = first; i <= last; i++) {
    ng_span text = ng_doc_block(doc, (uint32_t)(i - 1));
    lua_Integer len = (lua_Integer)text.len;
    if (len >= least && len <= most && is_wanted(text, &w)) {
      lua_pushinteger(L, i);
      append(L);
    }
  }
  return 1;
}

int ngl_doc_block_at(lua_State *L) {
  ng_doc *doc = ngl_check_doc(L, 1);
  lua_Integer node = luaL_checkinteger(L, 2);
  uint32_t count = doc->tree != NULL ? doc->tree->count : 0;
  if (node < 0 || node >= (lua_Integer)count) {
    return 0;
  }
  uint32_t i = ng_doc_block_at(doc, (uint32_t)node);
  if (i == NG_NONE) {
    return 0;
  }
  lua_pushinteger(L, (lua_Integer)i + 1);
  return 1;
}
