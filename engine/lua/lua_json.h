/* What the two halves of the module `json` share. */
#ifndef NGL_JSON_H
#define NGL_JSON_H

#include "lua_support.h"

/* Marks in metatables that this module made; only the addresses matter. */
extern const char ngl_list_key, ngl_shape_key, ngl_raw_key;

/* The boolean (0, 1) or integer option `name` of the table at stack position
 * `index`; `none` when there is no table, or nothing of that kind in it. */
lua_Integer ngl_json_option(lua_State *L, int index, const char *name,
                            lua_Integer none);

/* json.encode(value, options) -> text | nil, message. Reads with raw access. */
int ngl_json_encode(lua_State *L);

#endif
