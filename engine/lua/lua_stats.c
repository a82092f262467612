/* Module `stats`: the numbers of text/stats.h for scripts. A view of one
 * document; it must be segmented, and stay as it is while the view is used. */
#include "lua_stats.h"

#include <math.h>

#include "../text/cover.h"
#include "lua_text.h"

#define STATS_TYPE "nutgraf.stats"
#define STEMS_TYPE "nutgraf.stems"

/* The view. Its arrays lie in the document's arena; the document is its user
 * value. `owner` tells whether the sentences are still the same. */
typedef struct view {
  ng_stats stats;
  const ng_doc *doc;
  const uint32_t *owner;
  double weigh[NG_SCORES];
  uint32_t *order, *chosen; /* scratch, one per sentence */
  /* what say() was told: whether there was anything, per paragraph and per
   * term that a sentence opens with */
  int has_said;
  uint8_t *said_part, *said_subject;
  double what_share;
  uint8_t *tells; /* NG_TELLS() bits per sentence; NULL: nobody asked yet */
} view;

static view *check_view(lua_State *L) {
  view *v = luaL_checkudata(L, 1, STATS_TYPE);
  luaL_argcheck(L, v->owner != NULL && v->doc->sentence_part == v->owner, 1,
                "the document was closed or segmented anew");
  return v;
}

const ng_stats *ngl_check_stats(lua_State *L, int index) {
  view *v = luaL_checkudata(L, index, STATS_TYPE);
  luaL_argcheck(L, v->owner != NULL && v->doc->sentence_part == v->owner, index,
                "the document was closed or segmented anew");
  return &v->stats;
}

static uint32_t check_sentence(lua_State *L, int index, const view *v) {
  return ngl_check_index(L, index, v->stats.count);
}

/* ---- making ------------------------------------------------------------- */

static double number_of(lua_State *L, int table, const char *name,
                        double otherwise) {
  lua_getfield(L, table, name);
  double value = luaL_optnumber(L, -1, otherwise);
  lua_pop(L, 1);
  return value;
}

static uint32_t count_of(lua_State *L, int table, const char *name,
                         uint32_t otherwise) {
  lua_getfield(L, table, name);
  lua_Integer value = luaL_optinteger(L, -1, otherwise);
  lua_pop(L, 1);
  return value < 0 ? 0 : value > UINT32_MAX ? UINT32_MAX : (uint32_t)value;
}

/* Settings that are left out are neutral; the taste is the scripts'. */
static ng_stats_settings settings_at(lua_State *L, int t) {
  return (ng_stats_settings){
      .half_position = number_of(L, t, "half_position", 1),
      .names_full = number_of(L, t, "names_full", 1),
      .numbers_full = number_of(L, t, "numbers_full", 1),
      .words_full = number_of(L, t, "words_full", 1),
      .long_from = number_of(L, t, "long_from", HUGE_VAL),
      .long_full = number_of(L, t, "long_full", HUGE_VAL),
      .short_words = count_of(L, t, "short_words", 0),
      .subject_words = count_of(L, t, "subject_words", 1),
      .bm25 = {number_of(L, t, "bm25_k1", 1.2), number_of(L, t, "bm25_b", .75)},
      .rank = {.forward = number_of(L, t, "forward", 1),
               .backward = number_of(L, t, "backward", 1),
               .damping = number_of(L, t, "damping", .85),
               .rounds = count_of(L, t, "rounds", 0),
               .max_rows = count_of(L, t, "graph_sentences", UINT32_MAX)}};
}

static int free_stems(lua_State *L) {
  ng_stems **stems = luaL_checkudata(L, 1, STEMS_TYPE);
  ng_stems_free(*stems);
  *stems = NULL;
  return 0;
}

/* The memory of stems that goes with the lexicon at `index`, made when it is
 * first asked for; it goes when the lexicon goes. Leaves it on the stack. */
static ng_stems *push_stems(lua_State *L, int index,
                            const ng_lexicon *lexicon) {
  lua_getfield(L, LUA_REGISTRYINDEX, "nutgraf.stems.kept");
  lua_pushvalue(L, index);
  if (lua_rawget(L, -2) != LUA_TNIL) {
    lua_remove(L, -2);
    return *(ng_stems **)lua_touserdata(L, -1);
  }
  lua_pop(L, 1);
  ng_stems **stems = lua_newuserdatauv(L, sizeof *stems, 1);
  *stems = NULL;
  luaL_setmetatable(L, STEMS_TYPE);
  ng_allocator allocator = ngl_allocator(L);
  *stems = ng_stems_new(lexicon, &allocator);
  if (*stems == NULL) {
    ngl_fail_status(L, NG_NOMEM, "measuring");
  }
  lua_pushvalue(L, index);
  lua_setiuservalue(L, -2, 1);
  lua_pushvalue(L, index);
  lua_pushvalue(L, -2);
  lua_rawset(L, -4);
  lua_remove(L, -2);
  return *stems;
}

/* stats.new(doc, lexicon, title, settings) -> view
 *   lexicon, title and each setting may be nil */
static int new_view(lua_State *L) {
  ng_doc *doc = ngl_check_doc(L, 1);
  const ng_lexicon *lexicon =
      lua_isnoneornil(L, 2) ? NULL : ngl_check_lexicon(L, 2);
  ng_span title =
      lua_isnoneornil(L, 3) ? ng_span_str("") : ngl_check_span(L, 3);
  lua_settop(L, 4);
  if (lua_isnil(L, 4)) {
    lua_newtable(L);
    lua_replace(L, 4);
  }
  luaL_checktype(L, 4, LUA_TTABLE);
  ng_stats_settings settings = settings_at(L, 4);
  luaL_argcheck(L, doc->sentence_part != NULL, 1,
                "the document has no sentences yet");
  ng_stems *stems = NULL;
  if (lexicon != NULL) {
    stems = push_stems(L, 2, lexicon);
  } else {
    lua_pushnil(L);
  }
  view *v = lua_newuserdatauv(L, sizeof *v, 2);
  *v = (view){.doc = doc, .what_share = number_of(L, 4, "what_share", 1)};
  luaL_setmetatable(L, STATS_TYPE);
  lua_pushvalue(L, 1);
  lua_setiuservalue(L, -2, 1); /* the document outlives the view */
  lua_pushvalue(L, 5);
  lua_setiuservalue(L, -2, 2); /* so do the stems */
  ng_status status =
      ng_stats_init(&v->stats, doc, lexicon, stems, title, &settings);
  v->order = ng_arena_alloc(&doc->arena, v->stats.count * sizeof *v->order);
  v->chosen = ng_arena_alloc(&doc->arena, v->stats.count * sizeof *v->chosen);
  v->said_part = ng_arena_zalloc(&doc->arena, doc->part_count, 1);
  v->said_subject = ng_arena_zalloc(&doc->arena, v->stats.terms.term_count, 1);
  if (status != NG_OK || v->order == NULL || v->chosen == NULL ||
      v->said_part == NULL || v->said_subject == NULL) {
    return ngl_fail_status(L, status != NG_OK ? status : NG_NOMEM, "measuring");
  }
  v->owner = doc->sentence_part;
  return 1;
}

/* ---- scores ------------------------------------------------------------- */

/* #stats: the number of sentences */
static int length(lua_State *L) {
  lua_pushinteger(L, check_view(L)->stats.count);
  return 1;
}

/* stats:score(weigh): weigh = {position = 8, ...}; other names are ignored */
static int score(lua_State *L) {
  view *v = check_view(L);
  luaL_checktype(L, 2, LUA_TTABLE);
  for (unsigned p = 0; p < NG_SCORES; p++) {
    v->weigh[p] = number_of(L, 2, ng_score_name((ng_score)p), 0);
  }
  ng_stats_score(&v->stats, v->weigh);
  return 0;
}

/* stats:value(i) -> the score of a sentence */
static int value(lua_State *L) {
  view *v = check_view(L);
  lua_pushnumber(L, v->stats.score[check_sentence(L, 2, v)]);
  return 1;
}

/* stats:set(i, score): what a preference or a hook makes of it */
static int set(lua_State *L) {
  view *v = check_view(L);
  uint32_t i = check_sentence(L, 2, v);
  lua_Number number = luaL_checknumber(L, 3);
  luaL_argcheck(L, number - number == 0, 3, "the score must be finite");
  v->stats.score[i] = number;
  return 0;
}

/* stats:order() -> sentence numbers, the highest score first */
static int order(lua_State *L) {
  view *v = check_view(L);
  ng_stats_order(&v->stats, v->order, v->chosen);
  lua_createtable(L, (int)v->stats.count, 0);
  for (uint32_t i = 0; i < v->stats.count; i++) {
    lua_pushinteger(L, (lua_Integer)v->order[i] + 1);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

/* stats:parts(i) -> {position = 4.0, ...}: what the score is made of, weighed,
 * in hundredths that add up to it; parts without weight are left out */
static int parts(lua_State *L) {
  view *v = check_view(L);
  uint32_t i = check_sentence(L, 2, v);
  lua_createtable(L, 0, NG_SCORES);
  for (unsigned p = 0; p < NG_SCORES; p++) {
    if (v->weigh[p] < 0 || v->weigh[p] > 0) {
      lua_pushnumber(L, (double)ng_stats_hundredths(&v->stats, (ng_score)p,
                                                    v->weigh[p], i) /
                            100);
      lua_setfield(L, -2, ng_score_name((ng_score)p));
    }
  }
  return 1;
}

/* stats:raw(i) -> the same before weighing, each 0..1, all of them */
static int raw(lua_State *L) {
  view *v = check_view(L);
  uint32_t i = check_sentence(L, 2, v);
  lua_createtable(L, 0, NG_SCORES);
  for (unsigned p = 0; p < NG_SCORES; p++) {
    lua_pushnumber(L, v->stats.parts[p][i]);
    lua_setfield(L, -2, ng_score_name((ng_score)p));
  }
  return 1;
}

/* ---- what a sentence is ------------------------------------------------- */

/* stats:words(i) -> words in a sentence; stats:words() -> in the story */
static int words(lua_State *L) {
  view *v = check_view(L);
  lua_Integer sum = 0;
  if (!lua_isnoneornil(L, 2)) {
    sum = v->stats.words[check_sentence(L, 2, v)];
  } else {
    for (uint32_t i = 0; i < v->stats.count; i++) {
      sum += v->stats.words[i];
    }
  }
  lua_pushinteger(L, sum);
  return 1;
}

/* stats:names(i), stats:numbers(i) -> how many */
static int count_names(lua_State *L) {
  view *v = check_view(L);
  lua_pushinteger(L, v->stats.names[check_sentence(L, 2, v)]);
  return 1;
}

static int count_numbers(lua_State *L) {
  view *v = check_view(L);
  lua_pushinteger(L, v->stats.numbers[check_sentence(L, 2, v)]);
  return 1;
}

/* In the order of the NG_SENTENCE_ bits. */
static const char *const kind_names[] = {
    "quote",         "loose_quote", "loose_reference",
    "starts_inside", "ends_inside", "paragraph_start",
    "short",         "aside",       "question",
    "exclamation",   NULL};

/* stats:is(i, kind) -> boolean; kinds as above */
static int is_kind(lua_State *L) {
  view *v = check_view(L);
  uint32_t i = check_sentence(L, 2, v);
  int kind = luaL_checkoption(L, 3, NULL, kind_names);
  lua_pushboolean(L, v->stats.flags[i] >> kind & 1);
  return 1;
}

/* stats:flags(i) -> the kinds of a sentence as bits; stats.bits names them */
static int flags_of(lua_State *L) {
  view *v = check_view(L);
  lua_pushinteger(L, v->stats.flags[check_sentence(L, 2, v)]);
  return 1;
}

/* The NG_TELLS() bits of all sentences, read when somebody first asks. */
static const uint8_t *tells_of(lua_State *L, view *v) {
  if (v->tells == NULL) {
    ng_stats *s = &v->stats;
    uint8_t *tells = ng_arena_alloc(s->terms.arena, s->count);
    if (tells == NULL) {
      ngl_fail_status(L, NG_NOMEM, "measuring");
    }
    ng_cover(s, v->doc, s->terms.lexicon, v->what_share, tells);
    v->tells = tells;
  }
  return v->tells;
}

/* Those that say how many, when that is all that is asked. */
static int find_numbers(lua_State *L, const view *v) {
  lua_Integer n = 0;
  lua_newtable(L);
  for (uint32_t i = 0; i < v->stats.count; i++) {
    if (ng_cover_numbers(&v->stats, v->doc, v->stats.terms.lexicon, i)) {
      lua_pushinteger(L, (lua_Integer)i + 1);
      lua_rawseti(L, -2, ++n);
    }
  }
  return 1;
}

/* stats:find(kind) -> the numbers of all sentences of a kind, or of those that
 * answer a question: who, what, when, where, why, numbers, stakes */
static int find_kind(lua_State *L) {
  view *v = check_view(L);
  const char *name = luaL_checkstring(L, 2);
  unsigned ask = 0;
  while (ask < NG_ASKS && strcmp(ng_ask_name(ask), name) != 0) {
    ask++;
  }
  if (ask == NG_ASK_numbers && v->tells == NULL) {
    return find_numbers(L, v);
  }
  const uint8_t *tells = ask < NG_ASKS ? tells_of(L, v) : NULL;
  int kind = tells == NULL ? luaL_checkoption(L, 2, NULL, kind_names) : 0;
  lua_Integer n = 0;
  lua_newtable(L);
  for (uint32_t i = 0; i < v->stats.count; i++) {
    if (((tells != NULL ? tells[i] >> ask : v->stats.flags[i] >> kind) & 1) !=
        0) {
      lua_pushinteger(L, (lua_Integer)i + 1);
      lua_rawseti(L, -2, ++n);
    }
  }
  return 1;
}

/* Adds the names of a sentence's kinds, or of the questions it answers, to the
 * list on top of the stack. */
static void add_kinds(lua_State *L, unsigned flags, unsigned tells) {
  lua_Integer n = 0;
  for (unsigned k = 0; flags >> k != 0; k++) {
    if ((flags >> k & 1) != 0) {
      lua_pushstring(L, kind_names[k]);
      lua_rawseti(L, -2, ++n);
    }
  }
  for (unsigned k = 0; tells >> k != 0; k++) {
    if ((tells >> k & 1) != 0) {
      lua_pushstring(L, ng_ask_name(k));
      lua_rawseti(L, -2, ++n);
    }
  }
}

/* stats:kinds(asks) -> {[i] = {"loose_quote", ...}}: what matchers ask about;
 * with `asks` the questions that a sentence answers, too */
static int kinds(lua_State *L) {
  view *v = check_view(L);
  const uint8_t *tells = lua_toboolean(L, 2) ? tells_of(L, v) : NULL;
  unsigned wanted = NG_SENTENCE_QUOTE | NG_SENTENCE_LOOSE_QUOTE |
                    NG_SENTENCE_DANGLING | NG_SENTENCE_QUESTION |
                    NG_SENTENCE_EXCLAMATION;
  lua_newtable(L);
  for (uint32_t i = 0; i < v->stats.count; i++) {
    unsigned flags = v->stats.flags[i] & wanted;
    unsigned told = tells != NULL ? tells[i] : 0;
    if ((flags | told) == 0) {
      continue;
    }
    lua_newtable(L);
    add_kinds(L, flags, told);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

/* stats:opening(i) -> date_line, adverb, still_dangles: the last bytes of what
 * may be cut off, 1-based, nil where there is nothing to cut */
static int opening(lua_State *L) {
  view *v = check_view(L);
  uint32_t i = check_sentence(L, 2, v);
  const ng_opening *o = &v->stats.opening[i];
  uint32_t begin = v->doc->segments.sentences[i].begin;
  lua_settop(L, 0);
  lua_pushinteger(L, o->date_line);
  lua_pushinteger(L, o->adverb);
  if (o->adverb == o->date_line) {
    lua_pushnil(L);
    lua_replace(L, 2);
  }
  if (o->date_line == begin) {
    lua_pushnil(L);
    lua_replace(L, 1);
  }
  unsigned why = v->stats.leaning[i].cut.why;
  lua_pushboolean(L, why != NG_LEAN_NOT && why != NG_LEAN_speaker);
  return 3;
}

/* stats:leans(i, cut) -> reason, on: why sentence `i` cannot stand alone
 * (pronoun, connective, definite, speaker, answer) and the sentence that it
 * leans on, nil where there is none; nothing when it can. With `cut`, as it
 * reads without its leading adverb. */
static int leans(lua_State *L) {
  view *v = check_view(L);
  const ng_leaning *leaning = &v->stats.leaning[check_sentence(L, 2, v)];
  const ng_reference *its =
      lua_toboolean(L, 3) ? &leaning->cut : &leaning->whole;
  if (its->why == NG_LEAN_NOT) {
    return 0;
  }
  lua_pushstring(L, ng_lean_name((ng_lean)its->why));
  if (its->on == NG_NONE) {
    return 1;
  }
  lua_pushinteger(L, (lua_Integer)its->on + 1);
  return 2;
}

/* stats:introduces(from, i) -> boolean: does `from` use the noun by which `i`
 * speaks of something as known? */
static int introduces(lua_State *L) {
  view *v = check_view(L);
  uint32_t from = check_sentence(L, 2, v);
  lua_pushboolean(
      L, ng_anaphora_introduces(&v->stats, from, check_sentence(L, 3, v)));
  return 1;
}

/* ---- comparing ---------------------------------------------------------- */

/* stats:similar(i, j) -> 0..1 */
static int similar(lua_State *L) {
  view *v = check_view(L);
  uint32_t i = check_sentence(L, 2, v);
  uint32_t j = check_sentence(L, 3, v);
  lua_pushnumber(L, ng_similar_rows(&v->stats.similar, i, j));
  return 1;
}

/* Is one of the others in the paragraph of `i`? In a story of one paragraph
 * that says nothing. */
static int shares_paragraph(const view *v, uint32_t i, const uint32_t *others,
                            size_t count) {
  for (size_t k = 0; k < count && v->doc->part_count > 1; k++) {
    if (v->owner[others[k]] == v->owner[i]) {
      return 1;
    }
  }
  return 0;
}

static int shares_subject(const view *v, uint32_t i, const uint32_t *others,
                          size_t count) {
  const uint32_t *subject = v->stats.subject;
  for (size_t k = 0; k < count && subject[i] != NG_NONE; k++) {
    if (subject[others[k]] == subject[i]) {
      return 1;
    }
  }
  return 0;
}

static int push_repeats(lua_State *L, double share, int paragraph,
                        int subject) {
  lua_pushnumber(L, share);
  lua_pushboolean(L, paragraph);
  lua_pushboolean(L, subject);
  return 3;
}

/* stats:redundancy(i, {j, ...}) -> share, paragraph, subject: how much of i
 * the others say, 0..1, and whether one of them stands in the same paragraph
 * or opens with the same name */
static int redundancy(lua_State *L) {
  view *v = check_view(L);
  uint32_t i = check_sentence(L, 2, v);
  luaL_checktype(L, 3, LUA_TTABLE);
  size_t count = lua_rawlen(L, 3);
  luaL_argcheck(L, count <= v->stats.count, 3, "too many sentences");
  for (size_t k = 0; k < count; k++) {
    lua_rawgeti(L, 3, (lua_Integer)k + 1);
    v->chosen[k] = check_sentence(L, -1, v);
    lua_pop(L, 1);
  }
  double share =
      ng_similar_redundancy(&v->stats.similar, i, v->chosen, (uint32_t)count);
  return push_repeats(L, share, shares_paragraph(v, i, v->chosen, count),
                      shares_subject(v, i, v->chosen, count));
}

static void forget(view *v) {
  v->has_said = 0;
  memset(v->said_part, 0, v->doc->part_count);
  memset(v->said_subject, 0, v->stats.terms.term_count);
  ng_similar_forget(&v->stats.similar, v->stats.terms.term_count);
}

/* stats:say(i): a summary says this sentence; stats:say(): it begins anew */
static int say(lua_State *L) {
  view *v = check_view(L);
  if (lua_isnoneornil(L, 2)) {
    forget(v);
    return 0;
  }
  uint32_t i = check_sentence(L, 2, v);
  uint32_t subject = v->stats.subject[i];
  v->has_said = 1;
  v->said_part[v->owner[i]] = v->doc->part_count > 1;
  if (subject != NG_NONE) {
    v->said_subject[subject] = 1;
  }
  ng_similar_say(&v->stats.similar, i);
  return 0;
}

/* stats:again(i) -> what redundancy() gives beside all that was said */
static int again(lua_State *L) {
  view *v = check_view(L);
  uint32_t i = check_sentence(L, 2, v);
  uint32_t subject = v->stats.subject[i];
  double share = v->has_said ? ng_similar_again(&v->stats.similar, i) : 0;
  return push_repeats(L, share, v->said_part[v->owner[i]],
                      subject != NG_NONE && v->said_subject[subject]);
}

/* stats:values(), stats:lengths() -> lists: of each sentence the score, the
 * number of words */
static int values(lua_State *L) {
  view *v = check_view(L);
  lua_createtable(L, (int)v->stats.count, 0);
  for (uint32_t i = 0; i < v->stats.count; i++) {
    lua_pushnumber(L, v->stats.score[i]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

static int lengths(lua_State *L) {
  view *v = check_view(L);
  lua_createtable(L, (int)v->stats.count, 0);
  for (uint32_t i = 0; i < v->stats.count; i++) {
    lua_pushinteger(L, v->stats.words[i]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

/* stats:weights(i) -> {[term] = tf-idf, ...}, the row scaled to length 1 */
static int weights(lua_State *L) {
  view *v = check_view(L);
  uint32_t i = check_sentence(L, 2, v);
  const ng_rows *rows = &v->stats.rows;
  lua_newtable(L);
  for (uint32_t k = rows->start[i]; k < rows->start[i + 1]; k++) {
    ngl_push_span(L, v->stats.terms.terms[rows->term[k]].text);
    lua_pushnumber(L, v->stats.weights.entry[k]);
    lua_rawset(L, -3);
  }
  return 1;
}

int ngl_open_stats(lua_State *L) {
  static const luaL_Reg methods[] = {{"score", score},
                                     {"value", value},
                                     {"set", set},
                                     {"order", order},
                                     {"parts", parts},
                                     {"raw", raw},
                                     {"words", words},
                                     {"names", count_names},
                                     {"numbers", count_numbers},
                                     {"is", is_kind},
                                     {"flags", flags_of},
                                     {"find", find_kind},
                                     {"kinds", kinds},
                                     {"opening", opening},
                                     {"leans", leans},
                                     {"introduces", introduces},
                                     {"similar", similar},
                                     {"redundancy", redundancy},
                                     {"say", say},
                                     {"again", again},
                                     {"values", values},
                                     {"lengths", lengths},
                                     {"weights", weights},
                                     {NULL, NULL}};
  static const luaL_Reg functions[] = {{"new", new_view}, {NULL, NULL}};
  static const luaL_Reg none[] = {{NULL, NULL}};
  ngl_new_type(L, STEMS_TYPE, none, free_stems);
  lua_newtable(L);
  lua_newtable(L);
  lua_pushliteral(L, "k");
  lua_setfield(L, -2, "__mode");
  lua_setmetatable(L, -2);
  lua_setfield(L, LUA_REGISTRYINDEX, "nutgraf.stems.kept");
  ngl_new_type(L, STATS_TYPE, methods, NULL);
  luaL_getmetatable(L, STATS_TYPE);
  lua_pushcfunction(L, length);
  lua_setfield(L, -2, "__len");
  lua_pop(L, 1);
  luaL_newlib(L, functions);
  lua_newtable(L);
  for (int k = 0; kind_names[k] != NULL; k++) {
    lua_pushinteger(L, (lua_Integer)1 << k);
    lua_setfield(L, -2, kind_names[k]);
  }
  lua_setfield(L, -2, "bits");
  return 1;
}
