/* What a page says about itself, as scripts see it: methods of a document,
 * for the table in lua_doc.c. */
#ifndef NGL_HEAD_H
#define NGL_HEAD_H

#include "lua_support.h"

/* doc:head() -> { title, lang, base, one, many, links, json_ld, times, h1,
 * authors }
 * Texts of lists stand in the order of the page; `node` is the number of the
 * element, from 0, and tells only what is near to what:
 *   one      { name = content }           the first <meta> of a name that says
 *                                         something; name, property or itemprop
 *                                         in lower case
 *
 *   many     { name = {content ...} }     for names that come several times
 *
 *   links    { rel = href }            the first of each word of rel, in lower
 *                                      case; pagers of the text behind the head
 *
 *   json_ld  { "raw text" ... }
 *
 *   times    { {datetime=, title=, text=, itemprop=, class=, node=} ... }
 *
 *   h1       { {text=, node=} ... }
 *
 *   authors  { {text=, href=, how="rel"|"itemprop", node=} ... }
 *
 * For a text that is no page every list is empty. */
int ngl_doc_head(lua_State *L);

/* doc:marks(names, folders, digits) -> { {text=, class=, id=, itemprop=,
 * datetime=, content=, href=, title=, how="name"|"link", node=} ... }: small
 * elements with one of `names` in their class, id, itemprop or data-testid, or
 * whose link leads into one of `folders`. Both are lists of lower-case strings.
 * Elements that say nothing are left out; if `digits` is true those without
 * any, too. */
int ngl_doc_marks(lua_State *L);

/* doc:select("css"|"xpath", expression, attribute) -> { {text=, block=} ... }:
 * the texts of the first 20 elements that are found, or their attribute of this
 * name; `block` is the 1-based number of the block it stands in, or nil. Or
 * nil, message, "bad_input": it cannot be read. For a text that is no page the
 * list is empty. */
int ngl_doc_select(lua_State *L);

/* doc:find_block(text, last) -> number of the first heading among the blocks
 * 1 to `last` (nil: all) with exactly this text, else of the first block with
 * it, else nothing. */
int ngl_doc_find_block(lua_State *L);

/* doc:lines(first, last, least, most, bytes, pairs) -> { numbers of blocks }:
 * those of the blocks first to last whose text has so many bytes and one of
 * `bytes` in it (a string; nil: any, but no empty text), or begins with one of
 * `pairs`, a string of two lower-case bytes each; of a pair that begins past
 * ASCII only the first byte counts. */
int ngl_doc_lines(lua_State *L);

/* doc:block_at(node) -> number of the first block that stands in this element
 * (a `node` of the lists above), or in which it stands; or nothing. */
int ngl_doc_block_at(lua_State *L);

#endif
