/* What a set of files may spend: steps, time and memory, whoever spends them.
 * A limit that was reached stays reached; the set is thrown away. */
#include <stdio.h>
#include <string.h>

#include "sandbox.h"

#define HOOK_INTERVAL 1000
/* Steps between two looks at the clock where C charges them. */
#define LOOK_EVERY 10000
#define BYTES_PER_STEP 64
/* The longest text: some instructions walk along one, and end late. */
#define TEXT_MAX (((size_t)8 << 20) + 64)
/* What a story may print. */
#define LOG_MAX ((size_t)64 * 1024)

ngl_set *ngl_set_of(lua_State *L) {
  return *(ngl_set **)lua_getextraspace(L);
}

/* Which line of a file asks for too much. Reads only, as it must inside an
 * allocator. */
static void note_place(ngl_set *set, lua_State *L) {
  lua_Debug ar;
  set->place[0] = '\0';
  for (int level = 0; level < 200 && lua_getstack(L, level, &ar) != 0;
       level++) {
    if (lua_getinfo(L, "Sl", &ar) && ar.currentline > 0 &&
        ar.source[0] == '@') {
      snprintf(set->place, sizeof set->place, "%s:%d: ", ar.short_src,
               ar.currentline);
      return;
    }
  }
}

static int is_past(const struct timespec *deadline) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec > deadline->tv_sec ||
         (now.tv_sec == deadline->tv_sec && now.tv_nsec > deadline->tv_nsec);
}

/* Looks at all limits; is one reached? */
static int is_stopped(ngl_set *set) {
  set->next_look = set->steps + LOOK_EVERY;
  if (set->stop == NGL_RUNNING) {
    if (set->steps > set->max_steps) {
      set->stop = NGL_STOP_STEPS;
    } else if (is_past(&set->deadline)) {
      set->stop = NGL_STOP_TIME;
    } else if (set->memory > set->max_memory / 10 * 9) {
      set->stop = NGL_STOP_MEMORY;
    }
    if (set->stop != NGL_RUNNING) {
      note_place(set, set->running);
    }
  }
  return set->stop != NGL_RUNNING;
}

/* A single instruction can walk along all memory there is (comparing long
 * texts, looking for the next field of a table that was emptied), so the more
 * memory the fewer instructions between two looks. */
static int interval_of(const ngl_set *set) {
  size_t megabytes = set->memory >> 20;
  return megabytes < 2 ? HOOK_INTERVAL : HOOK_INTERVAL / (2 * (int)megabytes);
}

static void watch(lua_State *L, lua_Debug *ar);

static int raise_stop(lua_State *L) {
  lua_sethook(L, watch, LUA_MASKCOUNT, 1);
  lua_pushliteral(L, "stopped");
  return lua_error(L);
}

static void watch(lua_State *L, lua_Debug *ar) {
  ngl_set *set = ngl_set_of(L);
  (void)ar;
  set->steps += (unsigned)lua_gethookcount(L);
  if (is_stopped(set)) {
    raise_stop(L);
  }
  int interval = interval_of(set);
  if (interval != lua_gethookcount(L)) {
    lua_sethook(L, watch, LUA_MASKCOUNT, interval);
  }
}

void ngl_spend(lua_State *L, size_t steps) {
  ngl_set *set = ngl_set_of(L);
  set->steps += steps;
  if (set->steps >= set->next_look && is_stopped(set)) {
    raise_stop(L);
  }
}

lua_State *ngl_new_coroutine(lua_State *L) {
  ngl_spend(L, HOOK_INTERVAL / 4);
  lua_State *co = lua_newthread(L);
  lua_sethook(co, watch, LUA_MASKCOUNT, HOOK_INTERVAL / 4);
  return co;
}

void ngl_pass_stop(lua_State *L) {
  const ngl_set *set = ngl_set_of(L);
  if (set->stop != NGL_RUNNING) {
    raise_stop(L);
  }
}

void ngl_check_status(lua_State *L, int status) {
  ngl_set *set = ngl_set_of(L);
  if (status == LUA_ERRMEM && set->over_cap && set->stop == NGL_RUNNING) {
    set->stop = NGL_STOP_MEMORY;
  }
  ngl_pass_stop(L);
}

/* Memory has to be filled and looked at, so it costs steps; the error itself
 * must wait for the next instruction. */
void *ngl_resize(void *user, void *ptr, size_t old_size, size_t new_size) {
  ngl_set *set = user;
  size_t old = ptr != NULL ? old_size : 0;
  int is_text = ptr == NULL && old_size == LUA_TSTRING;
  if (new_size > old && (set->memory + (new_size - old) > set->max_memory ||
                         (is_text && new_size > TEXT_MAX))) {
    set->over_cap = 1;
    if (set->stop == NGL_RUNNING && set->running != NULL) {
      note_place(set, set->running);
    }
    return NULL;
  }
  void *got =
      set->allocator.resize(set->allocator.user, ptr, old_size, new_size);
  if (got == NULL && new_size != 0) {
    set->over_cap = 0;
    return NULL;
  }
  set->memory = set->memory - old + new_size;
  if (new_size > old) {
    set->steps += (new_size - old) / BYTES_PER_STEP;
    if (set->steps >= set->next_look && set->running != NULL) {
      set->steps += (unsigned)lua_gethookcount(set->running);
      lua_sethook(set->running, watch, LUA_MASKCOUNT, 1);
    }
  }
  return got;
}

void ngl_start(ngl_set *set) {
  set->steps = 0;
  set->next_look = LOOK_EVERY;
  ngl_end_log(set);
  set->log_bytes = 0;
  set->epoch++;
  if (set->host == NULL) {
    lua_settop(set->L, 0); /* what a failed copy has left */
    set->running = set->L;
  }
  clock_gettime(CLOCK_MONOTONIC, &set->deadline);
  set->deadline.tv_sec += set->max_time_ms / 1000;
  set->deadline.tv_nsec += (long)(set->max_time_ms % 1000) * 1000000;
  if (set->deadline.tv_nsec >= 1000000000) {
    set->deadline.tv_sec++;
    set->deadline.tv_nsec -= 1000000000;
  }
  lua_sethook(set->L, watch, LUA_MASKCOUNT,
              set->stop == NGL_RUNNING ? interval_of(set) : 1);
}

/* ---- what is printed --------------------------------------------------- */

static void add_log(ngl_set *set, const char *line, size_t len) {
  ng_buffer_add(&set->log, line, len);
  ng_buffer_add_char(&set->log, '\n');
}

/* Says how often the newest line came again. */
static void tell_repeats(ngl_set *set) {
  char note[80];
  if (set->log_repeats > 0) {
    int len = snprintf(note, sizeof note, "(the same again %llu times)",
                       (unsigned long long)set->log_repeats);
    add_log(set, note, (size_t)len);
  }
  set->log_repeats = 0;
}

void ngl_end_log(ngl_set *set) {
  tell_repeats(set);
  set->log_last[0] = '\0';
}

void ngl_log(ngl_set *set, const char *line, size_t len) {
  size_t kept = len < sizeof set->log_last ? len : sizeof set->log_last - 1;
  if (len > 0 && memcmp(set->log_last, line, kept) == 0 &&
      set->log_last[kept] == '\0') {
    set->log_repeats++;
    return;
  }
  if (set->log_bytes > LOG_MAX) {
    return;
  }
  tell_repeats(set);
  add_log(set, line, len);
  memcpy(set->log_last, line, kept);
  set->log_last[kept] = '\0';
  set->log_bytes += len;
  if (set->log_bytes > LOG_MAX) {
    add_log(set, NGL_LOG_END, sizeof NGL_LOG_END - 1);
  }
}
