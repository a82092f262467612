/* What the files of the front door share: engines, workers, calls into Lua. */
#ifndef NG_FRONT_H
#define NG_FRONT_H

#include <pthread.h>

#include "base/pool.h"
#include "base/utf8.h"
#include "lua/lua_core.h"
#include "nutgraf.h"
#include "text/detect.h"

struct nutgraf_engine {
  ng_allocator allocator;
  ng_arena strings; /* copies of the options */
  nutgraf_options options;
  pthread_mutex_t lock; /* guards what is below */
  ng_files *files;
  unsigned generation;
  struct ng_state *spare; /* made when the files were tried, not yet used */
  ng_detector *detector;  /* made when it is first asked for */
};

/* A Lua state with the scripts and rules of one generation. It lives as long
 * as a worker uses it or a document was made with it. */
typedef struct ng_state {
  lua_State *L;
  ng_pool pool; /* where its memory comes from */
  int users;
  unsigned generation; /* of the files, when it was lent */
} ng_state;

struct nutgraf_worker {
  nutgraf_engine *engine;
  ng_state *state;
  unsigned generation;
  nutgraf_doc *docs; /* those that are not freed yet */
};

struct nutgraf_doc {
  nutgraf_worker *worker;
  ng_state *state;
  int ref; /* in the registry of its state */
  nutgraf_doc *next, **from;
};

/* What a call wants: a function of scripts and spans that are lent to it. */
typedef struct ng_call {
  nutgraf_worker *worker;
  const char *method; /* of the engine object in the registry */
  const char *bytes;
  size_t len;
  const nutgraf_input *input;
  nutgraf_doc *doc;
  const char *style, *format;
  long line;
  const nutgraf_host *host;
  int argc;
  const char *const *argv;
  void *out; /* where a pointer goes that the caller takes over */
} ng_call;

/* Fills err (may be NULL) and gives `code`. */
nutgraf_code ng_fail(nutgraf_error *err, nutgraf_code code, const char *format,
                     ...) __attribute__((format(printf, 3, 4)));
nutgraf_code ng_out_of_memory(nutgraf_error *err);

/* A fault as scripts give it, on top of the stack: {message =, code =, file =,
 * line =}, or a text. */
nutgraf_code ng_take_fault(lua_State *L, nutgraf_error *err);

/* Runs `work` with `c` under a traceback handler, leaving `results` values; on
 * failure the stack is empty and err filled. */
nutgraf_code ng_enter(lua_State *L, lua_CFunction work, ng_call *c, int results,
                      nutgraf_error *err);

/* Pushes a method of the scripts' engine object, and the object. */
void ng_push_method(lua_State *L, const char *name);

/* Sets a field of the table on top; NULL sets nothing. */
void ng_set_string(lua_State *L, const char *name, const char *value);

/* One user less; the last one closes the state. NULL is allowed. */
void ng_state_release(nutgraf_engine *engine, ng_state *state);

/* The spare state of the engine, or a fresh one; given back it is spare again.
 * NULL: see err, which must not be NULL. */
ng_state *ng_state_borrow(nutgraf_engine *engine, nutgraf_error *err);
void ng_state_return(nutgraf_engine *engine, ng_state *state);

/* Takes on what a reload brought. */
nutgraf_code ng_refresh(nutgraf_worker *worker, nutgraf_error *err);

#endif
