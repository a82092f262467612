/* Reads rules/languages/NAME.lua into a lexicon, with plain Lua and nothing
 * else of the engine: for tests and timed runs below the Lua layer. */
#ifndef TESTS_LOAD_LEXICON_H
#define TESTS_LOAD_LEXICON_H

#include <lauxlib.h>
#include <lua.h>
#include <stdio.h>
#include <string.h>

#include "../../engine/text/lexicon.h"

/* Adds the list at the top of the stack under `name`. */
static ng_status add_list(lua_State *L, ng_lexicon *lexicon, const char *name) {
  ng_status status = NG_OK;
  for (lua_Integer i = 1; status == NG_OK; i++) {
    size_t len;
    if (lua_geti(L, -1, i) != LUA_TSTRING) {
      lua_pop(L, 1);
      break;
    }
    const char *word = lua_tolstring(L, -1, &len);
    status = ng_lexicon_add(lexicon, name, ng_span_of(word, len));
    if (status != NG_OK) {
      fprintf(stderr, "%s: %s: %s\n", name, word, ng_status_text(status));
    }
    lua_pop(L, 1);
  }
  return status;
}

/* Adds every setting of the table at the top of the stack. */
static ng_status add_settings(lua_State *L, ng_lexicon *lexicon) {
  ng_status status = NG_OK;
  lua_pushnil(L);
  while (status == NG_OK && lua_next(L, -2) != 0) {
    const char *name = lua_tostring(L, -2);
    if (lua_isboolean(L, -1)) {
      status = ng_lexicon_set_flag(lexicon, name, lua_toboolean(L, -1));
    } else if (strcmp(name, "stemmer") == 0) {
      status = ng_lexicon_set_stemmer(lexicon, lua_tostring(L, -1));
    } else if (lua_istable(L, -1) && strcmp(name, "examples") != 0) {
      status = add_list(L, lexicon, name);
    }
    if (status != NG_OK) {
      fprintf(stderr, "%s: %s\n", name, ng_status_text(status));
    }
    lua_pop(L, 1);
  }
  return status;
}

/* The lexicon of `path`; the settings stay as a table on top of L. NULL, and a
 * message on standard error, when it cannot be had. */
static ng_lexicon *load_lexicon(lua_State *L, const char *path) {
  if (luaL_loadfilex(L, path, "t") != LUA_OK) {
    fprintf(stderr, "%s\n", lua_tostring(L, -1));
    return NULL;
  }
  lua_newtable(L);
  lua_pushvalue(L, -1);
  lua_setupvalue(L, -3, 1);
  lua_insert(L, -2);
  if (lua_pcall(L, 0, 0, 0) != LUA_OK) {
    fprintf(stderr, "%s\n", lua_tostring(L, -1));
    return NULL;
  }
  ng_lexicon *lexicon = ng_lexicon_new(NULL);
  if (lexicon != NULL && add_settings(L, lexicon) != NG_OK) {
    ng_lexicon_free(lexicon);
    return NULL;
  }
  return lexicon;
}

#endif
