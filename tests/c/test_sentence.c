/* Sentences: the examples of every language, the laws, and hard cases. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <lualib.h>
#include <stdlib.h>

#include "../../engine/text/segment.h"
#include "../support/fail_alloc.h"
#include "../support/load_lexicon.h"

static const char *const LANGUAGES[] = {
    "common", "da", "hy", "en", "de", "fr", "es", "it", "pt",
    "nl",     "sv", "no", "pl", "cs", "ru", "uk", "tr", "el",
    "zh",     "ja", "ar", "hi", "fi", "hu", "ro", "bg", "sk",
};

static const ng_lexicon *english;

/* Ranges are in order and inside; tokens and sentences agree. */
static void check_laws(ng_span text, const ng_segments *s) {
  uint32_t at = 0;
  for (size_t i = 0; i < s->token_count; i++) {
    assert_true(s->tokens[i].begin >= at);
    assert_true(s->tokens[i].end > s->tokens[i].begin);
    at = s->tokens[i].end;
  }
  assert_true(at <= text.len);
  size_t token = 0;
  for (size_t i = 0; i < s->sentence_count; i++) {
    assert_int_equal(s->first_token[i], token);
    size_t last = s->first_token[i + 1];
    assert_true(last > token);
    assert_int_equal(s->sentences[i].begin, s->tokens[token].begin);
    assert_int_equal(s->sentences[i].end, s->tokens[last - 1].end);
    token = last;
  }
  assert_int_equal(token, s->token_count);
}

static size_t count_sentences(const ng_lexicon *lexicon, const char *text) {
  ng_segments s;
  ng_segments_init(&s, NULL);
  assert_int_equal(ng_segment(lexicon, ng_span_str(text), 0, &s), NG_OK);
  check_laws(ng_span_str(text), &s);
  size_t count = s.sentence_count;
  ng_segments_free(&s);
  return count;
}

/* The example at the top of the stack: { text, sentences = n, tokens = {} }. */
static int check_example(lua_State *L, const char *language,
                         const ng_lexicon *lexicon) {
  lua_geti(L, -1, 1);
  ng_span text = ng_span_str(lua_tostring(L, -1));
  ng_segments s;
  ng_segments_init(&s, NULL);
  assert_int_equal(ng_segment(lexicon, text, 0, &s), NG_OK);
  check_laws(text, &s);
  int bad = 0;
  if (lua_getfield(L, -2, "sentences") == LUA_TNUMBER &&
      (size_t)lua_tointeger(L, -1) != s.sentence_count) {
    print_error("%s: %s: %zu sentences\n", language, text.data,
                s.sentence_count);
    bad = 1;
  }
  if (lua_getfield(L, -3, "tokens") == LUA_TTABLE) {
    size_t count = (size_t)lua_rawlen(L, -1);
    bad |= count != s.token_count;
    for (size_t i = 0; i < count && i < s.token_count; i++) {
      lua_geti(L, -1, (lua_Integer)i + 1);
      ng_span wanted = ng_span_str(lua_tostring(L, -1));
      if (!ng_span_equals(wanted, ng_span_at(text.data, s.tokens[i]))) {
        print_error("%s: %s: token %zu is not %s\n", language, text.data, i + 1,
                    wanted.data);
        bad = 1;
      }
      lua_pop(L, 1);
    }
  }
  lua_pop(L, 3);
  ng_segments_free(&s);
  return bad;
}

static void test_examples(void **state) {
  (void)state;
  int bad = 0;
  for (size_t i = 0; i < sizeof LANGUAGES / sizeof *LANGUAGES; i++) {
    char path[64];
    snprintf(path, sizeof path, "rules/languages/%s.lua", LANGUAGES[i]);
    lua_State *L = luaL_newstate();
    ng_lexicon *lexicon = load_lexicon(L, path);
    assert_non_null(lexicon);
    assert_int_equal(lua_getfield(L, -1, "examples"), LUA_TTABLE);
    lua_Integer count = (lua_Integer)lua_rawlen(L, -1);
    assert_true(count >= 3);
    for (lua_Integer n = 1; n <= count; n++) {
      lua_geti(L, -1, n);
      bad += check_example(L, LANGUAGES[i], lexicon);
      lua_pop(L, 1);
    }
    ng_lexicon_free(lexicon);
    lua_close(L);
  }
  assert_int_equal(bad, 0);
}

typedef struct sentence_case {
  const char *text;
  size_t sentences;
} sentence_case;

static void check_cases(const sentence_case *cases, size_t count,
                        const ng_lexicon *lexicon) {
  int bad = 0;
  for (size_t i = 0; i < count; i++) {
    size_t found = count_sentences(lexicon, cases[i].text);
    if (found != cases[i].sentences) {
      print_error("%s: %zu sentences, not %zu\n", cases[i].text, found,
                  cases[i].sentences);
      bad++;
    }
  }
  assert_int_equal(bad, 0);
}

static void test_edges(void **state) {
  (void)state;
  static const sentence_case cases[] = {
      {"", 0},
      {" \n\t ", 0},
      {".", 1},
      {"...", 1},
      {"? ! .", 1},
      {"One", 1},
      {"One.\n\nTwo", 2},
      {"no stop here\n\nnor here", 2},
      {"One.\r\n\r\nTwo", 2},
      {"One\xE2\x80\xA9Two", 2}, /* PARAGRAPH SEPARATOR */
      {"One.\"\n\nTwo", 2},
      {"One\n\n.Two", 2},
      {"2)( 3.(. 2)", 2},     /* a bracket is open in its own sentence only */
      {"Oh! a\n\n) no", 2},   /* a) is a label, but not across paragraphs */
      {"One.\n\n[2] two", 2}, /* a note, but not of that paragraph */
      {"One.\xE2\x80\xA9\" Two", 2}, /* nor does this quote close there */
      {"\"No!\" Mary\n\nsaid", 3},
      {"\xEF\xBB\xBFOne. Two.", 2}, /* a byte order mark */
      {"((((((((((", 1},
      {"a.b.c.d.e.f", 1},
      {"One.)]}\"' Two.", 2},
      {"1. One thing", 1},
      {"Version 2.0.1 is out. Get it.", 2},
      {"End of one.Start of two.", 2},
      {"She said \xE2\x80\x9CNo!\xE2\x80\x9D and left.", 1},
  };
  check_cases(cases, sizeof cases / sizeof *cases, NULL);
  check_cases(cases, sizeof cases / sizeof *cases, english);
}

static void test_english(void **state) {
  (void)state;
  static const sentence_case cases[] = {
      {"Sen. Ann B. Cole spoke. Rep. Dan Fox did not.", 2},
      {"The U.S. Navy left. The U.S. It stayed.", 3},
      {"At 5 p.m. The shop closed.", 2},
      {"At 5 p.m. Monday the shop closed.", 1},
      {"It ends Jan. 1, 2030. Then what?", 2},
      {"\"Go!\" cried Mr. Low. She went.", 2},
      {"He has a B.A. from Y.U. in art. He paints.", 2},
      {"Prices (see p. 3) rose. Wages fell.", 2},
      {"Plan A. It failed.", 2},
      {"She and I. We won.", 2},
      {"Visit http://a.example/x.y?z=1. It is free.", 2},
  };
  check_cases(cases, sizeof cases / sizeof *cases, english);
}

/* Lists, lines, quotations, asides and notes: what stands around the marks. */
static void test_surroundings(void **state) {
  (void)state;
  static const sentence_case cases[] = {
      {"1. Milk and eggs 2. Bread 3. Tea", 3},
      {"a) milk b) bread c) tea", 3},
      {"(a) Milk came. (b) Bread came.", 2},
      {"\xE2\x80\xA2 1. Milk\n\xE2\x80\xA2 2. Bread", 2},
      {"i) Milk came.\nii) Bread came.\niii) Tea came.", 3},
      {"Bring these. a. Milk b. Bread", 3},
      {"He chose 2. She chose 3.", 2},
      {"Headline of the day\nThe story begins here.", 2},
      {"a line that is broken by its\nwriter goes on.", 1},
      {"This line is so long that it must have been broken by a machine, as "
       "in\n"
       "London last year.",
       1},
      {"* one thing\n* another thing", 2},
      {"\"Really?\" Ann Lee asked. Yes.", 2},
      {"\"Really?\" Ann Lee left.", 2},
      {"\" Stop ! \" Then he left .", 2},
      {"``Stop.'' Then he left.", 2},
      {",,Stop. '' Then he left.", 2},
      {"He came (it was late. Very late) and left.", 1},
      {"(It was late. Very late.) He left.", 3},
      {"It was late.[12] He left.", 2},
      {"It was late. [12] He left.", 2},
      {"it was so very late. they all left.", 2},
      {"It was late. ...and then he left.", 2},
      {"Wow! Inc. magazine noticed.", 1},
      {"It was late.[3][4] He left.", 2},
      {"He lost.[3] [4] She won.", 2},
      {"It was late. :-) He left.", 2},
      {"It was late :) and he left.", 1},
      {"It was by C. S. Low. J. K. Mill read it.", 2},
      {"A. B. Low came. C. D. Mill left.", 2},
      {"It applies. 1028. The owner pays. 1029. The buyer pays.", 3},
      {"We won! \U0001F389 The final comes.", 2},
      {"We won!\U0001F389\U0001F389 The final comes.", 2},
      {"We won. \U0001F389The final comes.", 2},
      {"OSLO, D.C. \xE2\x80\x94 The final comes.", 1},
      {"It runs from 1. 1. 2025. Then it ends.", 2},
      {"It was on 24. 12. at noon. Then it ended.", 2},
      {"On 2024. 11. 23. We met.", 2},
      {"Talks With U.S. Officials Begin", 1},
      {"He went to the U.S. Officials objected.", 2},
      {"He tried .NET first. Then he slept.", 2},
      {"N\xC2\xB0. 5 is late.", 1},
      {"Leave me! he cried. She did.", 2},
  };
  check_cases(cases, sizeof cases / sizeof *cases, english);
}

/* Small letters, semicolons and titles: what only the words can tell. */
static void test_words(void **state) {
  (void)state;
  static const sentence_case cases[] = {
      {"we left early. nobody cared.", 2},
      {"it was lovely. cheap rooms, nice view", 2},
      {"where were you? home. all day", 3},
      {"was it good? great food though, and a view of the sea", 2},
      {"was it tea? coffee? milk?", 1},
      {"Wow! and Hey! are names of shops.", 1},
      {"The xmpl. part was lost.", 1},
      {"He is 6 ft. 2 in. tall.", 1},
      {"Is it true? he asked.", 1},
      {"The rate rose; The bank said so.", 2},
      {"The rate rose; Fox said so; I said no.", 1},
      {"Chapter 1; 2; 3 are lost.", 1},
      {"Dr. No is a film. So is Dr. Who. It ran on Elm Dr. It ended.", 4},
      {"He came at 5 p.m. Mr. Low left.", 2},
      {"At 5 p.m. Mr. Low left.", 1},
      {"The U.S. Sen. Low left.", 1},
      {"These were shown. (from left) Ann and Bob", 2},
  };
  check_cases(cases, sizeof cases / sizeof *cases, english);
}

static void test_no_memory(void **state) {
  (void)state;
  static const char text[] = "One. Two! \xE4\xB8\xAD\xE6\x96\x87\xE3\x80\x82 "
                             "Three? Four... Five.\n\nSix. a@b.org 1. 2. 3.";
  ng_status status = NG_NOMEM;
  for (size_t n = 0; status == NG_NOMEM; n++) {
    assert_true(n < 50);
    fail_alloc f = {.fail_at = (long)n + 1, .forever = 1};
    ng_allocator allocator = {fail_alloc_resize, &f};
    ng_segments s;
    ng_segments_init(&s, &allocator);
    status = ng_segment(english, ng_span_str(text), 0, &s);
    if (status == NG_OK) {
      check_laws(ng_span_str(text), &s);
    } else {
      assert_int_equal(s.token_count, 0);
      assert_int_equal(s.sentence_count, 0);
    }
    ng_segments_free(&s);
  }
  assert_int_equal(status, NG_OK);
}

/* Growing from small to large with the same memory, failing on the way. */
static void test_reuse(void **state) {
  (void)state;
  enum { ROOM = 20000 };
  static char text[ROOM];
  for (size_t i = 0; i + 4 < ROOM; i += 4) {
    memcpy(text + i, "A! ?", 4);
  }
  for (size_t n = 0; n < 12; n++) {
    fail_alloc f = {.fail_at = (long)n + 1, .forever = 1};
    ng_allocator allocator = {fail_alloc_resize, &f};
    ng_segments s;
    ng_segments_init(&s, &allocator);
    for (size_t len = 8; len < ROOM; len *= 3) {
      if (ng_segment(NULL, ng_span_of(text, len), 0, &s) == NG_OK) {
        check_laws(ng_span_of(text, len), &s);
      }
    }
    ng_segments_free(&s);
    assert_int_equal(f.blocks + f.wrong_sizes, 0);
  }
}

/* Any mixture of pieces keeps the laws, and the same text gives the same. */
static void test_random(void **state) {
  (void)state;
  static const char *const pieces[] = {
      "a",   "Word", ".",  "...", "!",    "?\"", "\"",  "'",    " ",  "  ",
      "\n",  "\n\n", "1",  "3.5", "U.S.", "Mr.", "(",   ")",    "-",  "--",
      "@",   "#tag", ":",  "://", "www.", "$",   "é",   "中文", "。", "か",
      "ไทย", "«",    "» ", "…",   "🙂", "\t",  "etc", "&",    "’",  "ß",
  };
  uint32_t seed = 7;
  for (int round = 0; round < 2000; round++) {
    char text[512];
    size_t len = 0;
    for (int n = 0; n < 40; n++) {
      seed = seed * 1664525u + 1013904223u;
      const char *piece =
          pieces[(seed >> 8) % (sizeof pieces / sizeof *pieces)];
      memcpy(text + len, piece, strlen(piece));
      len += strlen(piece);
    }
    ng_segments a, b;
    ng_segments_init(&a, NULL);
    ng_segments_init(&b, NULL);
    assert_int_equal(ng_segment(english, ng_span_of(text, len), 0, &a), NG_OK);
    assert_int_equal(ng_segment(english, ng_span_of(text, len), 0, &b), NG_OK);
    check_laws(ng_span_of(text, len), &a);
    assert_int_equal(a.sentence_count, b.sentence_count);
    assert_int_equal(a.token_count, b.token_count);
    ng_segments_free(&a);
    ng_segments_free(&b);
  }
}

int main(void) {
  lua_State *L = luaL_newstate();
  ng_lexicon *lexicon = load_lexicon(L, "rules/languages/en.lua");
  english = lexicon;
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_examples), cmocka_unit_test(test_edges),
      cmocka_unit_test(test_english),  cmocka_unit_test(test_surroundings),
      cmocka_unit_test(test_words),    cmocka_unit_test(test_no_memory),
      cmocka_unit_test(test_reuse),    cmocka_unit_test(test_random),
  };
  int failed = lexicon == NULL || cmocka_run_group_tests(tests, NULL, NULL);
  ng_lexicon_free(lexicon);
  lua_close(L);
  return failed;
}
