/* The functions of Lua that could loop or grow inside C, where no count of
 * instructions sees them: our own versions, which pay for what they do. */
#ifndef NGL_SAFE_H
#define NGL_SAFE_H

#include <lauxlib.h>
#include <lua.h>

/* How many values a call may give: more would make single steps long. */
#define NGL_RESULTS_MAX 65536

/* Each replaces fields of the table on top of the stack, which holds the
 * functions of Lua by the same names. */
void ngl_safe_base(lua_State *L);      /* safe_base.c */
void ngl_safe_coroutine(lua_State *L); /* safe_base.c */
void ngl_safe_string(lua_State *L);    /* safe_string.c */
void ngl_safe_table(lua_State *L);     /* safe_table.c */
void ngl_safe_utf8(lua_State *L);      /* safe_string.c */
void ngl_safe_require(lua_State *L);   /* safe_lpeg.c */

/* Takes an environment from the top of the stack and pushes a function
 * load(text, name, mode, env), whose texts get it when `env` is not given. */
void ngl_push_load(lua_State *L);

/* Takes a table from the top of the stack: the scripts "fence/lpeg",
 * "fence/ways" and "re" as texts, which open LPeg when a file asks for it. */
void ngl_give_sources(lua_State *L);

/* Pushes a table with the functions of "lpeg" or "re" and gives 1; 0: it is
 * neither, and nothing is pushed. Raises what goes wrong. */
int ngl_push_library(lua_State *L, const char *name);

#endif
