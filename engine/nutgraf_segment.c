/* The lower door: sentences, tokens and the language of a text, without Lua
 * once the lexicon is made. */
#include <stdlib.h>

#include "front.h"
#include "lua/lua_text.h"
#include "text/segment.h"

struct nutgraf_lexicon {
  ng_allocator allocator;
  ng_lexicon *lexicon;
};

/* ---- lexicons ---------------------------------------------------------- */

/* engine:lexicon(tag) -> lexicon; the caller takes it over from Lua */
static int call_lexicon(lua_State *L) {
  ng_call *c = lua_touserdata(L, 1);
  ng_push_method(L, "lexicon_or_fault");
  lua_pushstring(L, c->format);
  lua_call(L, 2, 1);
  ng_lexicon **held = luaL_checkudata(L, -1, NGL_LEXICON);
  *(ng_lexicon **)c->out = *held;
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
  *lexicon = (nutgraf_lexicon){*a, NULL};
  ng_call c = {.format = lang != NULL ? lang : "und", .out = &lexicon->lexicon};
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

/* The memory is the engine's whose lexicon comes first. */
static owned *owned_of(nutgraf_segments *out, const nutgraf_lexicon *lexicon) {
  if (out->owned == NULL) {
    ng_allocator a = lexicon != NULL ? lexicon->allocator : ng_allocator_libc;
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

nutgraf_code nutgraf_segment(const nutgraf_lexicon *lexicon, const char *text,
                             size_t len, nutgraf_segments *out,
                             nutgraf_error *err) {
  if (out == NULL || out->size != sizeof *out || (text == NULL && len != 0)) {
    return ng_fail(err, NUTGRAF_ARGUMENT, "out.size or text is not set");
  }
  owned *o = owned_of(out, lexicon);
  if (o == NULL) {
    return ng_out_of_memory(err);
  }
  ng_span span = {len != 0 ? text : "", len};
  ng_status status = NG_OK;
  if (ng_utf8_valid_prefix(span) != len) {
    status = mend(&o->copy, span);
    span = ng_buffer_span(&o->copy);
  }
  if (status == NG_OK) {
    status = ng_segment(lexicon != NULL ? lexicon->lexicon : NULL, span,
                        NG_SEGMENT_RANGES, &o->segments);
  }
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
