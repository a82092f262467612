/* The lower door: sentences, tokens and the language of a text, without Lua
 * once the lexicon is made, unless a function of the language is to be asked.
 */
#include <stdlib.h>

#include "front.h"
#include "lua/lua_text.h"
#include "lua/lua_verdict.h"
#include "text/segment.h"

struct nutgraf_lexicon {
  ng_allocator allocator;
  ng_lexicon *lexicon;
  int asks; /* files of the language have undecided() */
};

/* ---- lexicons ---------------------------------------------------------- */

/* engine:lexicon(tag) -> lexicon, asks; the caller takes it over from Lua */
static int call_lexicon(lua_State *L) {
  ng_call *c = lua_touserdata(L, 1);
  nutgraf_lexicon *out = c->out;
  ng_push_method(L, "lexicon_or_fault");
  lua_pushstring(L, c->format);
  lua_call(L, 2, 2);
  ng_lexicon **held = luaL_checkudata(L, -2, NGL_LEXICON);
  out->asks = lua_toboolean(L, -1);
  out->lexicon = *held;
  *held = NULL;
  return 0;
}

static int call_detector(lua_State *L) {
  ng_call *c = lua_touserdata(L, 1);
  ng_push_method(L, "detector_or_fault");
  lua_call(L, 1, 1);
  ng_detector **held = luaL_checkudata(L, -1, NGL_DETECTOR);
  *(ng_detector **)c->out = *held;
  *held = NULL;
  return 0;
}

/* Runs `work` in a state that nobody else uses: the spare one, or one of its
 * own. */
static nutgraf_code in_passing(nutgraf_engine *engine, lua_CFunction work,
                               ng_call *c, nutgraf_error *err) {
  nutgraf_error own;
  err = err != NULL ? err : &own;
  *err = (nutgraf_error){.code = NUTGRAF_OK};
  ng_state *state = ng_state_borrow(engine, err);
  if (state == NULL) {
    return err->code;
  }
  nutgraf_code code = ng_enter(state->L, work, c, 0, err);
  ng_state_return(engine, state);
  return code;
}

nutgraf_lexicon *nutgraf_lexicon_new(nutgraf_engine *engine, const char *lang,
                                     nutgraf_error *err) {
  ng_allocator *a = &engine->allocator;
  nutgraf_lexicon *lexicon = a->resize(a->user, NULL, 0, sizeof *lexicon);
  if (lexicon == NULL) {
    ng_out_of_memory(err);
    return NULL;
  }
  *lexicon = (nutgraf_lexicon){*a, NULL, 0};
  ng_call c = {.format = lang != NULL ? lang : "und", .out = lexicon};
  if (in_passing(engine, call_lexicon, &c, err) != NUTGRAF_OK) {
    nutgraf_lexicon_free(lexicon);
    return NULL;
  }
  return lexicon;
}

void nutgraf_lexicon_free(nutgraf_lexicon *lexicon) {
  if (lexicon != NULL) {
    ng_allocator a = lexicon->allocator;
    ng_lexicon_free(lexicon->lexicon);
    a.resize(a.user, lexicon, sizeof *lexicon, 0);
  }
}

/* ---- segments ---------------------------------------------------------- */

/* What a nutgraf_segments owns: the result, and a copy of a broken text. */
typedef struct owned {
  ng_allocator allocator;
  ng_segments segments;
  ng_buffer copy;
} owned;

/* The public range is the engine's by another name. */
_Static_assert(sizeof(nutgraf_range) == sizeof(ng_range) &&
                   offsetof(nutgraf_range, end) == offsetof(ng_range, end),
               "the public range has the engine's layout");

static const nutgraf_range *as_public(const ng_range *ranges) {
  return (const nutgraf_range *)(const void *)ranges;
}

/* Copies `text` with each broken byte as SUB (U+001A), so that all positions
 * stay as they are. */
static ng_status mend(ng_buffer *copy, ng_span text) {
  ng_buffer_clear(copy);
  while (text.len > 0) {
    size_t good = ng_utf8_valid_prefix(text);
    ng_buffer_add(copy, text.data, good);
    if (good < text.len) {
      ng_buffer_add_char(copy, '\x1A');
      good++;
    }
    text = ng_span_of(text.data + good, text.len - good);
  }
  return copy->status;
}

/* The memory is the engine's that comes first. */
static owned *owned_of(nutgraf_segments *out, ng_allocator a) {
  if (out->owned == NULL) {
    owned *o = a.resize(a.user, NULL, 0, sizeof *o);
    if (o != NULL) {
      o->allocator = a;
      ng_segments_init(&o->segments, &a);
      ng_buffer_init(&o->copy, &a, 0);
    }
    out->owned = o;
  }
  return out->owned;
}

/* Gets `out` ready for a text, of which it gives the valid UTF-8 in `span`. */
static nutgraf_code prepare(nutgraf_segments *out, ng_allocator a,
                            ng_span *span, nutgraf_error *err) {
  if (out == NULL || out->size != sizeof *out ||
      (span->data == NULL && span->len != 0)) {
    return ng_fail(err, NUTGRAF_ARGUMENT, "out.size or text is not set");
  }
  owned *o = owned_of(out, a);
  if (o == NULL) {
    return ng_out_of_memory(err);
  }
  span->data = span->len != 0 ? span->data : "";
  if (ng_utf8_valid_prefix(*span) != span->len) {
    ng_status status = mend(&o->copy, *span);
    if (status != NG_OK) {
      return ng_out_of_memory(err);
    }
    *span = ng_buffer_span(&o->copy);
  }
  return NUTGRAF_OK;
}

/* Shows the caller what was found. */
static nutgraf_code finish(nutgraf_segments *out, ng_status status,
                           nutgraf_error *err) {
  const owned *o = out->owned;
  if (status == NG_LIMIT) {
    return ng_fail(err, NUTGRAF_TOO_LONG, "the text is over 4 GB");
  }
  if (status != NG_OK) {
    return ng_out_of_memory(err);
  }
  out->sentences = as_public(o->segments.sentences);
  out->sentence_count = o->segments.sentence_count;
  out->tokens = as_public(o->segments.tokens);
  out->token_count = o->segments.token_count;
  return NUTGRAF_OK;
}

nutgraf_code nutgraf_segment(const nutgraf_lexicon *lexicon, const char *text,
                             size_t len, nutgraf_segments *out,
                             nutgraf_error *err) {
  ng_allocator a = lexicon != NULL ? lexicon->allocator : ng_allocator_libc;
  ng_span span = {text, len};
  nutgraf_code code = prepare(out, a, &span, err);
  if (code != NUTGRAF_OK) {
    return code;
  }
  owned *o = out->owned;
  return finish(out,
                ng_segment(lexicon != NULL ? lexicon->lexicon : NULL, span,
                           NG_SEGMENT_RANGES, &o->segments),
                err);
}

int nutgraf_lexicon_asks(const nutgraf_lexicon *lexicon) {
  return lexicon->asks;
}

/* engine:segmenter(tag) -> lexicon, function; gives the status of segmenting */
static int call_segment(lua_State *L) {
  ng_call *c = lua_touserdata(L, 1);
  ng_segments *found = c->out;
  ng_push_method(L, "segmenter_or_fault");
  lua_pushstring(L, c->format);
  lua_call(L, 2, 2);
  int top = lua_gettop(L);
  const ng_lexicon *lexicon = ngl_check_lexicon(L, top - 1);
  ngl_asker asker;
  found->asker = ngl_asker_new(&asker, L, top);
  ng_status status = ng_segment(lexicon, ng_span_of(c->bytes, c->len),
                                NG_SEGMENT_RANGES, found);
  found->asker = NULL;
  ngl_asker_done(&asker);
  lua_pushinteger(L, status);
  return 1;
}

nutgraf_code nutgraf_segment_asking(nutgraf_worker *worker, const char *lang,
                                    const char *text, size_t len,
                                    nutgraf_segments *out, nutgraf_error *err) {
  ng_span span = {text, len};
  nutgraf_code code = prepare(out, worker->engine->allocator, &span, err);
  if (code == NUTGRAF_OK) {
    code = ng_refresh(worker, err);
  }
  if (code != NUTGRAF_OK) {
    return code;
  }
  owned *o = out->owned;
  ng_call c = {.worker = worker,
               .format = lang != NULL ? lang : "und",
               .bytes = span.data,
               .len = span.len,
               .out = &o->segments};
  lua_State *L = worker->state->L;
  code = ng_enter(L, call_segment, &c, 1, err);
  if (code != NUTGRAF_OK) {
    return code;
  }
  ng_status status = (ng_status)lua_tointeger(L, -1);
  lua_settop(L, 0);
  return finish(out, status, err);
}

void nutgraf_segments_free(nutgraf_segments *segments) {
  if (segments != NULL && segments->owned != NULL) {
    owned *o = segments->owned;
    ng_segments_free(&o->segments);
    ng_buffer_free(&o->copy);
    ng_allocator a = o->allocator;
    a.resize(a.user, o, sizeof *o, 0);
    *segments = (nutgraf_segments){.size = segments->size};
  }
}

/* ---- language ---------------------------------------------------------- */

nutgraf_code nutgraf_language(nutgraf_engine *engine, const char *text,
                              size_t len, char tag[16], nutgraf_error *err) {
  pthread_mutex_lock(&engine->lock);
  ng_detector *detector = engine->detector;
  pthread_mutex_unlock(&engine->lock);
  if (detector == NULL) {
    ng_call c = {.out = &detector};
    nutgraf_code code = in_passing(engine, call_detector, &c, err);
    if (code != NUTGRAF_OK) {
      return code;
    }
    pthread_mutex_lock(&engine->lock);
    ng_detector *theirs = engine->detector;
    engine->detector = theirs != NULL ? theirs : detector;
    pthread_mutex_unlock(&engine->lock);
    if (theirs != NULL) { /* another thread was faster */
      ng_detector_free(detector);
      detector = theirs;
    }
  }
  ng_span span = {len != 0 ? text : "", len};
  span.len = ng_utf8_valid_prefix(span);
  const char *found = ng_detector_language(detector, span);
  size_t n = strlen(found) < 15 ? strlen(found) : 15;
  memcpy(tag, found, n);
  tag[n] = '\0';
  return NUTGRAF_OK;
}
