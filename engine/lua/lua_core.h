/* What scripts see of C: one table of modules. */
#ifndef NGL_CORE_H
#define NGL_CORE_H

#include "../base/files.h"
#include "lua_support.h"

#define NGL_FILES "nutgraf.files"

/* Pushes the table of modules: doc, text, stats, matcher, clean, json, markup,
 * files, sandbox, and lpeg() which opens LPeg when it is first asked for. */
int luaopen_nutgraf_core(lua_State *L);

/* Pushes `files` as the scripts know it; takes a reference of its own. */
void ngl_push_files(lua_State *L, ng_files *files);

int ngl_open_files(lua_State *L); /* lua_files.c */
int ngl_open_clean(lua_State *L); /* lua_clean.c */

#endif
