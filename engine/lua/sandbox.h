/* What a settings file may see and spend. A set of files has a Lua state of
 * its own; only plain values cross to the state of the scripts. */
#ifndef NGL_SANDBOX_H
#define NGL_SANDBOX_H

#include <time.h>

#include "lua_json.h"
#include "lua_stats.h"

#define NGL_SET "nutgraf.set"
#define NGL_SENTENCE "nutgraf.sentence"

typedef enum ngl_stop {
  NGL_RUNNING,
  NGL_STOP_STEPS,
  NGL_STOP_TIME,
  NGL_STOP_MEMORY
} ngl_stop;

/* One set of files and what it has spent on the current document. */
typedef struct ngl_set {
  lua_State *L;
  lua_State *running; /* L, or a coroutine of it */
  lua_State *host;    /* the scripts' state, while a call goes on */
  ng_allocator allocator;
  size_t memory, max_memory;
  uint64_t steps, max_steps;
  uint64_t next_look; /* steps at which the clock is asked again */
  unsigned max_time_ms;
  struct timespec deadline;
  ngl_stop stop; /* for good: a set that was stopped is thrown away */
  int over_cap;  /* the newest refusal of memory was for max_memory */
  char place[LUA_IDSIZE + 16]; /* "file:line: " where it was */
  int loading;                 /* assignments are settings now */
  const ng_doc *doc;
  const ng_stats *stats; /* of doc; NULL: not measured */
  const char *lang;      /* of doc, anchored by the host */
  uint32_t epoch;        /* handles of an earlier document are refused */
  ng_buffer log;         /* lines printed since it was taken */
  char log_last[400];    /* the newest line, cut; "": none */
  uint64_t log_repeats;  /* of it */
  size_t log_bytes;      /* printed for this document */
} ngl_set;

/* The set that owns this state. */
ngl_set *ngl_set_of(lua_State *L);

/* What the budget of a set is paid with. A step is one instruction of Lua, or
 * what takes C about as long. */

/* Charges `steps`; raises when a limit is reached. For functions that work
 * inside C, where no instruction is counted. */
void ngl_spend(lua_State *L, size_t steps);

/* Raises again what has stopped the set; nothing when it is running. After
 * each call that could have caught the error. */
void ngl_pass_stop(lua_State *L);

/* For a call that came back with this status: memory that has run out stops
 * the set as steps and time do. Then like ngl_pass_stop. */
void ngl_check_status(lua_State *L, int status);

/* lua_newthread, paid for: it also pays for the instructions that its own
 * count will not have seen at its end. */
lua_State *ngl_new_coroutine(lua_State *L);

/* A fresh budget, for the next document or the next file; none for a set that
 * was stopped. */
void ngl_start(ngl_set *set);

/* The allocator of the state of a set, which is `user`. */
void *ngl_resize(void *user, void *ptr, size_t old_size, size_t new_size);

/* Keeps a line that a file has printed for the host. The same line again is
 * counted, and of a story there is an end to them. */
void ngl_log(ngl_set *set, const char *line, size_t len);
#define NGL_LOG_END "(output truncated)"

/* Ends the count of the line that came again, and says it. */
void ngl_end_log(ngl_set *set);

/* Copies the plain value at `index` of `from` to the top of `to`: nil,
 * booleans, numbers, strings, sentences, tables of these by raw access. The
 * rest becomes nil. List marks of the module `json` go along, and its shapes
 * where `into_set`. Raises in `to` when a table is nested too
 * deep or has too many entries. */
void ngl_copy(lua_State *from, int index, lua_State *to, int into_set);

/* Fills the table on top of the stack with what a file may call
 * (vocabulary.c). */
void ngl_push_environment(lua_State *L);

/* Opens the module `sandbox`: new(limits). */
int ngl_open_sandbox(lua_State *L);

/* A sentence handle for scripts and hooks; `index` is 0-based. */
void ngl_push_sentence(lua_State *L, uint32_t index);
/* The 0-based index of the sentence handle at `index` of the stack; NULL: it is
 * something else. Takes no memory and raises nothing. */
const uint32_t *ngl_test_sentence(lua_State *L, int index);
void ngl_new_sentence_type(lua_State *L, int in_sandbox);

#endif
