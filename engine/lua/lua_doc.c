/* The module `doc`: reading, blocks, the article, its sentences.
 *
 *   doc.read(bytes, {from =, charset =, max_memory =}) -> doc | nil, msg, code
 *   doc.record(bytes, {max_memory =})
 *        -> doc, {from=, id=, url=, lang=, title=, meta=} | nil, msg, code, id
 *   doc.reading{hidden =, initial =, lines =, words =, script =} -> reading,
 *        for the field `reading` of the options above
 *   doc.sniff(bytes) -> "html", "text", "markdown" or "record"
 *
 * `bytes` is a string, or a light userdata to an ng_span that C lends. Numbers
 * of blocks, parts and sentences are 1-based.
 */
#include "../base/charset.h"
#include "../base/utf8.h"
#include "../text/looks.h"
#include "../text/markdown.h"
#include "../text/origin.h"
#include "../text/page.h"
#include "../text/plain.h"
#include "../text/record.h"
#include "lua_core.h"
#include "lua_head.h"
#include "lua_text.h"
#include "lua_verdict.h"

#define DOC_BYTES ((size_t)256 << 20)

#define READING_TYPE "nutgraf.reading"

static const char *const role_names[NG_ROLES + 1] = {
    "open", "article", "furniture", "title", "byline", "date", "caption", NULL};

/* ---- what rules say about reading -------------------------------------- */

typedef struct reading {
  ng_reading rules;
  ng_wordset *classes;
} reading;

static int reading_gc(lua_State *L) {
  reading *r = luaL_checkudata(L, 1, READING_TYPE);
  ng_wordset_free(r->classes);
  r->classes = NULL;
  return 0;
}

/* Adds the words of list `name` of the table at 1. */
static void add_words(lua_State *L, reading *r, const char *name,
                      uint32_t bit) {
  if (lua_getfield(L, 1, name) == LUA_TTABLE) {
    for (lua_Integer i = 1; lua_rawgeti(L, -1, i) == LUA_TSTRING; i++) {
      ng_status status = ng_wordset_add(r->classes, ngl_check_span(L, -1), bit);
      if (status != NG_OK) {
        ngl_raise_status(L, status);
      }
      lua_pop(L, 1);
    }
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

static uint32_t script_number(lua_State *L, const char *name) {
  lua_getfield(L, -1, name);
  lua_Integer value = luaL_optinteger(L, -1, 0);
  lua_pop(L, 1);
  return value > 0 && value < INT32_MAX ? (uint32_t)value : 0;
}

static int doc_reading(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  ng_allocator allocator = ngl_allocator(L);
  reading *r = lua_newuserdatauv(L, sizeof *r, 0);
  memset(r, 0, sizeof *r);
  luaL_setmetatable(L, READING_TYPE);
  r->classes = ng_wordset_new(&allocator, 0);
  if (r->classes == NULL) {
    return ngl_no_memory(L);
  }
  r->rules.classes = r->classes;
  add_words(L, r, "hidden", NG_LOOKS_HIDDEN);
  add_words(L, r, "initial", NG_LOOKS_INITIAL);
  add_words(L, r, "lines", NG_LOOKS_LINES);
  add_words(L, r, "words", NG_LOOKS_WORD);
  add_words(L, r, "moments", NG_LOOKS_MOMENT);
  if (lua_getfield(L, 1, "script") == LUA_TTABLE) {
    r->rules.shown = script_number(L, "shown");
    r->rules.all = script_number(L, "all");
    r->rules.least = script_number(L, "least");
    r->rules.times = script_number(L, "times");
  }
  lua_pop(L, 1);
  return 1;
}

/* The field `reading` of the options; NULL: there is none. */
static const ng_reading *check_reading(lua_State *L, int options) {
  const reading *r = NULL;
  if (lua_istable(L, options)) {
    if (lua_getfield(L, options, "reading") != LUA_TNIL) {
      r = luaL_checkudata(L, -1, READING_TYPE);
    }
    lua_pop(L, 1); /* the table keeps it alive */
  }
  return r != NULL ? &r->rules : NULL;
}

/* ---- reading ----------------------------------------------------------- */

static ng_span check_bytes(lua_State *L, int index) {
  if (lua_islightuserdata(L, index)) {
    return *(const ng_span *)lua_touserdata(L, index);
  }
  return ngl_check_span(L, index);
}

static const char *option(lua_State *L, int index, const char *name) {
  if (!lua_istable(L, index)) {
    return NULL;
  }
  lua_getfield(L, index, name);
  const char *value = lua_tostring(L, -1);
  lua_pop(L, 1); /* the table keeps it alive */
  return value;
}

static ng_doc *new_doc(lua_State *L, int options) {
  ng_allocator allocator = ngl_allocator(L);
  size_t max = DOC_BYTES;
  if (lua_istable(L, options)) {
    lua_getfield(L, options, "max_memory");
    lua_Integer asked = luaL_optinteger(L, -1, 0);
    max = asked > 0 ? (size_t)asked : max;
    lua_pop(L, 1);
  }
  ng_doc *doc = lua_newuserdatauv(L, sizeof *doc, 1);
  ng_doc_init(doc, &allocator, max);
  luaL_setmetatable(L, NGL_DOC);
  return doc;
}

static int doc_gc(lua_State *L) {
  ng_doc_free(luaL_checkudata(L, 1, NGL_DOC));
  return 0;
}

typedef ng_status reader(ng_doc *doc, ng_span utf8, const ng_reading *rules);

static ng_status read_markdown(ng_doc *doc, ng_span utf8,
                               const ng_reading *rules) {
  (void)rules;
  return ng_markdown_read(doc, utf8);
}

static ng_status read_plain(ng_doc *doc, ng_span utf8,
                            const ng_reading *rules) {
  (void)rules;
  return ng_plain_read(doc, utf8);
}

static reader *reader_of(const char *from) {
  if (strcmp(from, "html") == 0) {
    return ng_page_read;
  }
  if (strcmp(from, "markdown") == 0) {
    return read_markdown;
  }
  return strcmp(from, "text") == 0 ? read_plain : NULL;
}

/* What is read and how; `label` NULL: it is plain UTF-8. */
typedef struct source {
  ng_span bytes;
  const char *label;
  reader *read;
  const ng_reading *rules;
} source;

/* Decodes and reads. The buffer needs no userdata: nothing here raises. */
static ng_status read_source(ng_doc *doc, const source *from) {
  ng_buffer decoded;
  ng_span text;
  ng_buffer_init(&decoded, &doc->arena.allocator, 0);
  ng_status status =
      from->label == NULL
          ? ng_charset_plain(from->bytes, &decoded, &text, &doc->notes)
          : ng_charset_decode(from->bytes, ng_span_str(from->label), &decoded,
                              &text, &doc->notes);
  if (status == NG_OK) {
    status = from->read(doc, text, from->rules);
  }
  ng_buffer_free(&decoded);
  return status;
}

static int doc_read(lua_State *L) {
  ng_span bytes = check_bytes(L, 1);
  luaL_checktype(L, 2, LUA_TTABLE);
  const char *from = option(L, 2, "from");
  const char *label = option(L, 2, "charset");
  reader *read = reader_of(from != NULL ? from : "html");
  luaL_argcheck(L, read != NULL, 2, "from is html, text or markdown");
  const ng_reading *rules = check_reading(L, 2);
  ng_doc *doc = new_doc(L, 2);
  source from_bytes = {bytes, label != NULL ? label : "", read, rules};
  ng_status status = read_source(doc, &from_bytes);
  return status == NG_OK ? 1 : ngl_fail_status(L, status, "reading");
}

static ng_status read_record(ng_doc *doc, ng_record *record,
                             const ng_reading *rules, const char **fault) {
  const char *label = record->is_plain ? NULL : "utf-8";
  source page = {record->content, label, ng_page_read, rules};
  source text = {record->content, label, read_plain, NULL};
  switch (record->kind) {
  case NG_RECORD_HTML:
    return read_source(doc, &page);
  case NG_RECORD_TEXT:
    return read_source(doc, &text);
  case NG_RECORD_BLOCKS:
    return ng_record_blocks(doc, record->content, fault);
  case NG_RECORD_NOTHING:
    break;
  }
  *fault = "a record needs html, text or blocks";
  return NG_INVALID;
}

static int doc_record(lua_State *L) {
  static const char *const kinds[] = {"nothing", "html", "blocks", "text"};
  ng_span line = check_bytes(L, 1);
  ng_record record;
  const char *fault = "";
  size_t offset = 0;
  const ng_reading *rules = check_reading(L, 2);
  ng_doc *doc = new_doc(L, 2);
  ng_status status =
      ng_record_read(line, &doc->arena, &record, &fault, &offset);
  if (status == NG_INVALID) {
    ngl_fail(L, "bad_input", "not a record: %s (byte %d)", fault,
             (int)(offset < INT32_MAX ? offset : INT32_MAX));
    ngl_push_span(L, record.id);
    return 4;
  }
  if (status == NG_OK) {
    status = read_record(doc, &record, rules, &fault);
  }
  if (status != NG_OK) {
    if (status == NG_INVALID) {
      ngl_fail(L, "bad_input", "not a record: %s", fault);
    } else {
      ngl_fail_status(L, status, "reading");
    }
    ngl_push_span(L, record.id);
    return 4;
  }
  lua_createtable(L, 0, 6);
  lua_pushstring(L, kinds[record.kind]);
  lua_setfield(L, -2, "from");
  ngl_set_span(L, "id", record.id);
  ngl_set_span(L, "url", record.url);
  ngl_set_span(L, "lang", record.lang);
  ngl_set_span(L, "title", record.title);
  ngl_set_span(L, "meta", record.meta);
  return 2;
}

/* What the first bytes look like. Looks at markup only, never at words. */
static const char *sniff(ng_span bytes) {
  size_t i = 0;
  if (bytes.len >= 3 && memcmp(bytes.data, "\xEF\xBB\xBF", 3) == 0) {
    i = 3;
  }
  while (i < bytes.len && strchr(" \t\r\n\f", bytes.data[i]) != NULL &&
         bytes.data[i] != '\0') {
    i++;
  }
  ng_span rest = {bytes.data + i, bytes.len - i};
  if (rest.len > 1 && rest.data[0] == '{') {
    ng_json json;
    ng_json_init(&json, rest, 0);
    if (ng_json_next(&json) == NG_JSON_OBJECT &&
        ng_json_next(&json) == NG_JSON_KEY) {
      return "record";
    }
  }
  if (rest.len > 1 && rest.data[0] == '<') {
    return "html";
  }
  size_t look = rest.len < 65536 ? rest.len : 65536;
  size_t tags = 0;
  for (const char *p = rest.data, *end = p + look;
       tags < 8 && (p = memchr(p, '<', (size_t)(end - p))) != NULL; p++) {
    tags += p + 1 < end &&
            (p[1] == '/' || ((p[1] | 32) >= 'a' && (p[1] | 32) <= 'z'));
  }
  if (tags >= 4) {
    return "html";
  }
  if (rest.len > 2 && rest.data[0] == '#' &&
      (rest.data[1] == ' ' || rest.data[1] == '#')) {
    return "markdown";
  }
  return "text";
}

static int doc_sniff(lua_State *L) {
  lua_pushstring(L, sniff(check_bytes(L, 1)));
  return 1;
}

/* ---- blocks ------------------------------------------------------------ */

/* doc:block_count() */
static int block_count(lua_State *L) {
  lua_pushinteger(L, ngl_check_doc(L, 1)->block_count);
  return 1;
}

/* doc:block(i) -> {index, text, type, level, role, reason, score, line, links,
 * link_bytes, hidden} */
static int block(lua_State *L) {
  ng_doc *doc = ngl_check_doc(L, 1);
  uint32_t i = ngl_check_index(L, 2, doc->block_count);
  const ng_block *b = &doc->blocks[i];
  lua_createtable(L, 0, 11);
  ngl_set_integer(L, "index", (lua_Integer)i + 1);
  ngl_set_span(L, "text", ng_doc_block(doc, i));
  lua_pushstring(L, ng_block_type_name(b->type));
  lua_setfield(L, -2, "type");
  ngl_set_integer(L, "level", b->level);
  lua_pushstring(L, role_names[b->role]);
  lua_setfield(L, -2, "role");
  ngl_set_integer(L, "reason", b->reason);
  lua_pushnumber(L, (lua_Number)b->score);
  lua_setfield(L, -2, "score");
  ngl_set_integer(L, "line", b->line);
  ngl_set_integer(L, "links", b->links);
  ngl_set_integer(L, "link_bytes", b->link_bytes);
  lua_pushboolean(L, b->hidden);
  lua_setfield(L, -2, "hidden");
  return 1;
}

/* doc:block_trail(i): the elements it stands in, as a selector. */
static int block_trail(lua_State *L) {
  ng_doc *doc = ngl_check_doc(L, 1);
  uint32_t i = ngl_check_index(L, 2, doc->block_count);
  ng_buffer *trail = ngl_new_buffer(L);
  ng_origin_trail(doc, i, trail);
  return ngl_push_buffer(L, trail);
}

/* doc:unread(reading) -> { {name=, elements=, bytes=} ... }: what became no
 * block, by the name of its element; "" are hidden words. */
static int unread(lua_State *L) {
  const ng_doc *doc = ngl_check_doc(L, 1);
  const reading *r = luaL_testudata(L, 2, READING_TYPE);
  ng_unread found;
  ng_origin_unread(doc, r != NULL ? r->classes : NULL, &found);
  lua_newtable(L);
  for (unsigned tag = 0; tag < NG_TAG_COUNT; tag++) {
    if (found.elements[tag] > 0) {
      lua_createtable(L, 0, 3);
      lua_pushstring(L, ng_tag_name((ng_tag)tag));
      lua_setfield(L, -2, "name");
      ngl_set_integer(L, "elements", found.elements[tag]);
      ngl_set_integer(L, "bytes", (lua_Integer)found.bytes[tag]);
      lua_rawseti(L, -2, (lua_Integer)lua_rawlen(L, -2) + 1);
    }
  }
  return 1;
}

/* doc:block_text(i) */
static int block_text(lua_State *L) {
  ng_doc *doc = ngl_check_doc(L, 1);
  return ngl_push_span(
      L, ng_doc_block(doc, ngl_check_index(L, 2, doc->block_count)));
}

/* doc:role(i) -> role, reason, type */
static int role(lua_State *L) {
  ng_doc *doc = ngl_check_doc(L, 1);
  const ng_block *b = &doc->blocks[ngl_check_index(L, 2, doc->block_count)];
  lua_pushstring(L, role_names[b->role]);
  lua_pushinteger(L, b->reason);
  lua_pushstring(L, ng_block_type_name(b->type));
  return 3;
}

/* doc:set_role(i, role, reason) */
static int set_role(lua_State *L) {
  ng_doc *doc = ngl_check_doc(L, 1);
  ng_block *b = &doc->blocks[ngl_check_index(L, 2, doc->block_count)];
  int named = luaL_checkoption(L, 3, NULL, role_names);
  b->reason = (uint32_t)luaL_optinteger(L, 4, 0);
  b->role = (uint8_t)named;
  return 0;
}

/* doc:set_about(i, what) */
static int set_about(lua_State *L) {
  static const char *const names[] = {"nothing", "site", "comments", "stories",
                                      NULL};
  ng_doc *doc = ngl_check_doc(L, 1);
  ng_block *b = &doc->blocks[ngl_check_index(L, 2, doc->block_count)];
  b->about = (uint8_t)luaL_checkoption(L, 3, NULL, names);
  return 0;
}

/* doc:cut_block(i, first, last): keeps this part of the text, 1-based bytes */
static int cut_block(lua_State *L) {
  ng_doc *doc = ngl_check_doc(L, 1);
  ng_block *b = &doc->blocks[ngl_check_index(L, 2, doc->block_count)];
  lua_Integer first = luaL_checkinteger(L, 3), last = luaL_checkinteger(L, 4);
  lua_Integer len = (lua_Integer)ng_range_len(b->text);
  luaL_argcheck(L, first >= 1 && first <= last && last <= len, 3,
                "the range is not inside the text");
  uint32_t begin = b->text.begin + (uint32_t)(first - 1);
  uint32_t end = b->text.begin + (uint32_t)last;
  while (begin < end && ng_utf8_is_inner(doc->text[begin])) {
    begin++;
  }
  while (end < b->text.end && ng_utf8_is_inner(doc->text[end])) {
    end++;
  }
  b->text = (ng_range){begin, end};
  return 0;
}

/* ---- the article ------------------------------------------------------- */

/* doc:compose(): the blocks with role article become the article */
static int compose(lua_State *L) {
  ng_status status = ng_doc_compose(ngl_check_doc(L, 1));
  return status == NG_OK ? 0 : ngl_fail_status(L, status, "composing");
}

/* doc:text() -> the article, parts joined by an empty line */
static int text(lua_State *L) {
  ng_doc *doc = ngl_check_doc(L, 1);
  lua_pushlstring(L, doc->article, doc->article_len);
  return 1;
}

/* doc:part_count() */
static int part_count(lua_State *L) {
  lua_pushinteger(L, ngl_check_doc(L, 1)->part_count);
  return 1;
}

/* doc:part(i) -> {text, type, level, block, first, last} */
static int part(lua_State *L) {
  ng_doc *doc = ngl_check_doc(L, 1);
  const ng_part *p = &doc->parts[ngl_check_index(L, 2, doc->part_count)];
  const ng_block *b = &doc->blocks[p->block];
  lua_createtable(L, 0, 6);
  ngl_set_span(L, "text", ng_span_at(doc->article, p->text));
  lua_pushstring(L, ng_block_type_name(b->type));
  lua_setfield(L, -2, "type");
  ngl_set_integer(L, "level", b->level);
  ngl_set_integer(L, "block", (lua_Integer)p->block + 1);
  ngl_set_integer(L, "first", (lua_Integer)p->text.begin + 1);
  ngl_set_integer(L, "last", (lua_Integer)p->text.end);
  return 1;
}

/* doc:sentence_count() */
static int sentence_count(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)ngl_check_doc(L, 1)->segments.sentence_count);
  return 1;
}

/* doc:sentence(i) -> first, last, part, number in the part (1-based) */
static int sentence(lua_State *L) {
  ng_doc *doc = ngl_check_doc(L, 1);
  uint32_t i = ngl_check_index(L, 2, doc->segments.sentence_count);
  uint32_t before = 0;
  ngl_push_range(L, doc->segments.sentences[i]);
  lua_pushinteger(L, (lua_Integer)doc->sentence_part[i] + 1);
  while (before < i &&
         doc->sentence_part[i - before - 1] == doc->sentence_part[i]) {
    before++;
  }
  lua_pushinteger(L, (lua_Integer)before + 1);
  return 4;
}

/* doc:sentence_text(i) */
static int sentence_text(lua_State *L) {
  ng_doc *doc = ngl_check_doc(L, 1);
  uint32_t i = ngl_check_index(L, 2, doc->segments.sentence_count);
  return ngl_push_span(L, ng_span_at(doc->article, doc->segments.sentences[i]));
}

/* doc:notes() -> {repaired = true, ...} */
static int notes(lua_State *L) {
  static const char *const names[] = {"repaired",   "cut",    "flattened",
                                      "attributes", "nodes",  "sentences",
                                      "charset",    "script", "long"};
  unsigned bits = ngl_check_doc(L, 1)->notes;
  lua_newtable(L);
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    if ((bits >> i & 1) != 0) {
      lua_pushboolean(L, 1);
      lua_setfield(L, -2, names[i]);
    }
  }
  return 1;
}

/* doc:language(detector) -> tag of what its words look like, "und" */
static int language(lua_State *L) {
  ng_doc *doc = ngl_check_doc(L, 1);
  const ng_detector *detector = ngl_check_detector(L, 2);
  ng_span all = {doc->text, doc->text_len};
  lua_pushstring(L, ng_detector_language(detector, all));
  return 1;
}

/* doc:is_page() -> was it read from HTML? */
static int is_page(lua_State *L) {
  lua_pushboolean(L, ngl_check_doc(L, 1)->tree != NULL);
  return 1;
}

/* doc:memory() -> bytes that the document holds */
static int memory(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)ngl_check_doc(L, 1)->arena.used);
  return 1;
}

/* doc:close(): gives the memory back now; the document is empty then */
static int doc_close(lua_State *L) {
  ng_doc_free(ngl_check_doc(L, 1));
  return 0;
}

/* doc:segment(lexicon, ask): finds tokens and sentences of the article; the
 * function, if any, is asked where the rules have a weak default */
static int segment(lua_State *L) {
  ng_doc *doc = ngl_check_doc(L, 1);
  const ng_lexicon *lexicon = ngl_check_lexicon(L, 2);
  lua_settop(L, 3);
  ngl_asker asker;
  doc->segments.asker = ngl_asker_new(&asker, L, 3);
  ng_status status = ng_doc_segment(doc, lexicon);
  doc->segments.asker = NULL;
  ngl_asker_done(&asker);
  return status == NG_OK ? 0 : ngl_fail_status(L, status, "segmenting");
}

int ngl_open_doc(lua_State *L) {
  static const luaL_Reg methods[] = {{"block_count", block_count},
                                     {"block", block},
                                     {"block_text", block_text},
                                     {"block_trail", block_trail},
                                     {"unread", unread},
                                     {"role", role},
                                     {"set_role", set_role},
                                     {"set_about", set_about},
                                     {"cut_block", cut_block},
                                     {"compose", compose},
                                     {"segment", segment},
                                     {"text", text},
                                     {"part_count", part_count},
                                     {"part", part},
                                     {"sentence_count", sentence_count},
                                     {"sentence", sentence},
                                     {"sentence_text", sentence_text},
                                     {"notes", notes},
                                     {"is_page", is_page},
                                     {"language", language},
                                     {"head", ngl_doc_head},
                                     {"marks", ngl_doc_marks},
                                     {"select", ngl_doc_select},
                                     {"find_block", ngl_doc_find_block},
                                     {"block_at", ngl_doc_block_at},
                                     {"lines", ngl_doc_lines},
                                     {"memory", memory},
                                     {"close", doc_close},
                                     {NULL, NULL}};
  static const luaL_Reg functions[] = {{"read", doc_read},
                                       {"record", doc_record},
                                       {"reading", doc_reading},
                                       {"sniff", doc_sniff},
                                       {NULL, NULL}};
  static const luaL_Reg none[] = {{NULL, NULL}};
  ngl_new_type(L, READING_TYPE, none, reading_gc);
  ngl_new_type(L, NGL_DOC, methods, doc_gc);
  luaL_newlib(L, functions);
  return 1;
}
