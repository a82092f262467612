/* Documents for scripts: reading, blocks, the article, sentences. */
#include "../base/charset.h"
#include "../text/blocks.h"
#include "../text/head.h"
#include "../text/html.h"
#include "../text/markdown.h"
#include "../text/plain.h"
#include "../text/record.h"
#include "lua_core.h"

static const char *const role_names[NG_ROLES + 1] = {
    "open", "article", "furniture", "title", "byline", "date", "caption", NULL};

/* ---- reading ----------------------------------------------------------- */

/* Bytes are a string, or a span that C lends for the time of a call. */
static ng_span check_bytes(lua_State *L, int index) {
  if (lua_islightuserdata(L, index)) {
    return *(const ng_span *)lua_touserdata(L, index);
  }
  return ngl_check_span(L, index);
}

static ng_doc *new_doc(lua_State *L, size_t max_memory) {
  ng_allocator allocator = ngl_allocator(L);
  ng_doc *doc = lua_newuserdatauv(L, sizeof *doc, 1);
  ng_doc_init(doc, &allocator, max_memory);
  luaL_setmetatable(L, NGL_DOC);
  return doc;
}
