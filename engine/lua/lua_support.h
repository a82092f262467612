/* Checks, ranges and errors: what the bindings share. */
#ifndef NGL_SUPPORT_H
#define NGL_SUPPORT_H

#include <lauxlib.h>
#include <lua.h>

#include "../base/buffer.h"
#include "../base/utf8.h"
#include "../text/doc.h"

/* Metatable names. */
#define NGL_DOC "nutgraf.doc"
#define NGL_LEXICON "nutgraf.lexicon"
#define NGL_MATCHERS "nutgraf.matchers"
#define NGL_SELECTOR "nutgraf.selector"

/* Pushes first and last, 1-based and inclusive; gives 2. */
int ngl_push_range(lua_State *L, ng_range r);

/* Pushes the bytes; data NULL pushes nil. Gives 1. */
int ngl_push_span(lua_State *L, ng_span s);

/* The string argument `index` as a span; raises for other types. */
ng_span ngl_check_span(lua_State *L, int index);

/* The same for one that must be valid UTF-8. */
ng_span ngl_check_utf8(lua_State *L, int index);

/* Sets a field of the table on top; a span whose data is NULL sets nothing. */
void ngl_set_span(lua_State *L, const char *name, ng_span value);
void ngl_set_integer(lua_State *L, const char *name, lua_Integer value);

/* nil, message, code: how the world's refusals come back. Gives 3. */
int ngl_fail(lua_State *L, const char *code, const char *format, ...);

/* Raises the fault "no_memory". */
int ngl_no_memory(lua_State *L);

/* Is the value on top of the stack that fault? Takes no memory. */
int ngl_is_no_memory(lua_State *L);

/* Raises what a status says. */
int ngl_raise_status(lua_State *L, ng_status status);

/* A failed status: raises "no_memory" for NG_NOMEM, else like ngl_fail. */
int ngl_fail_status(lua_State *L, ng_status status, const char *what);

/* The document at `index`; raises when it is something else or closed. */
ng_doc *ngl_check_doc(lua_State *L, int index);

/* 1-based `index`th argument in 1..count as a 0-based number; raises. */
uint32_t ngl_check_index(lua_State *L, int index, size_t count);

/* Makes a metatable `name` with `methods` as its __index, `gc` (may be NULL)
 * as __gc and a hidden __metatable; leaves the stack as it was. */
void ngl_new_type(lua_State *L, const char *name, const luaL_Reg *methods,
                  lua_CFunction gc);

/* The allocator of this state (lua_getallocf), for C memory that shall count
 * against the same limits; what is behind it when that is a pool. */
ng_allocator ngl_allocator(lua_State *L);

/* ---- memory of calls ---- */

/* Pushes an empty buffer that is collected like any value, so that nothing
 * leaks when Lua raises; it counts against the limits of this state. */
ng_buffer *ngl_new_buffer(lua_State *L);

/* Pushes what stands in the buffer, as a string, and frees its memory. Gives 1.
 * The caller has looked at its status. */
int ngl_push_buffer(lua_State *L, ng_buffer *buffer);

/* Two buffers for one call, kept for the next: the first upvalue of all
 * functions of a module. */
typedef struct ngl_scratch {
  ng_buffer out, more;
} ngl_scratch;

/* Pushes such an upvalue; its buffers stop at `max_bytes` (0: no limit). */
void ngl_new_scratch(lua_State *L, size_t max_bytes);

/* That of the running function, emptied; what one call needed in excess goes.
 */
ngl_scratch *ngl_take_scratch(lua_State *L);

/* Each binding pushes its module table. */
int ngl_open_doc(lua_State *L);     /* lua_doc.c */
int ngl_open_text(lua_State *L);    /* lua_text.c */
int ngl_open_stats(lua_State *L);   /* lua_stats.c */
int ngl_open_matcher(lua_State *L); /* lua_matcher.c */
int ngl_open_clean(lua_State *L);   /* lua_clean.c */
int ngl_open_json(lua_State *L);    /* lua_json.c */
int ngl_open_markup(lua_State *L);  /* lua_markup.c */
int ngl_open_punkt(lua_State *L);   /* lua_punkt.c */
int ngl_open_trim(lua_State *L);    /* lua_trim.c */

#endif
