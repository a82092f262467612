/* Tokens, their kinds, and the plain words of UAX #29. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>

#include "../../engine/base/unicode.h"
#include "../../engine/text/segment.h"
#include "../support/load_lexicon.h"

static const ng_lexicon *english, *german, *italian, *dutch;

typedef struct token_case {
  const char *text;
  const char *tokens; /* joined by | */
} token_case;

static void join(const char *text, const ng_segments *s, char *out) {
  size_t len = 0;
  for (size_t i = 0; i < s->token_count; i++) {
    ng_span token = ng_span_at(text, s->tokens[i]);
    if (i > 0) {
      out[len++] = '|';
    }
    memcpy(out + len, token.data, token.len);
    len += token.len;
  }
  out[len] = '\0';
}

static void check(const ng_lexicon *lexicon, unsigned flags,
                  const token_case *cases, size_t count) {
  int bad = 0;
  ng_segments s;
  ng_segments_init(&s, NULL);
  for (size_t i = 0; i < count; i++) {
    char found[1024];
    assert_int_equal(ng_segment(lexicon, ng_span_str(cases[i].text), flags, &s),
                     NG_OK);
    join(cases[i].text, &s, found);
    if (strcmp(found, cases[i].tokens) != 0) {
      print_error("%s\n  is     %s\n  wanted %s\n", cases[i].text, found,
                  cases[i].tokens);
      bad++;
    }
  }
  ng_segments_free(&s);
  assert_int_equal(bad, 0);
}

#define CHECK(lexicon, flags, cases)                                           \
  check(lexicon, flags, cases, sizeof(cases) / sizeof *(cases))

/* Combining marks go with what they touch, pictures and points too. */
static void test_combining(void **state) {
  (void)state;
  static const token_case cases[] = {
      {"Press 1\uFE0F\u20E3 or #\uFE0F\u20E3 now",
       "Press|1\uFE0F\u20E3|or|#\uFE0F\u20E3|now"},
      {"What\u203C\uFE0F Why?\u0301", "What|\u203C\uFE0F|Why|?\u0301"},
      {"\u0301 a \u0301", "\u0301|a|\u0301"},
      {"\u0301", "\u0301"},
      {"\u203C\u200D\U0001F5C1", "\u203C\u200D\U0001F5C1"},
      {"\u0600 12", "\u0600|12"}, /* no blank in a token */
      {"\u060012", "\u060012"},
      {"http:// a", "http|:|/|/|a"},
  };
  CHECK(NULL, 0, cases);
  CHECK(english, 0, cases);
}

static void test_english(void **state) {
  (void)state;
  static const token_case cases[] = {
      {"", ""},
      {"Mr. Poe paid $3.5 million.", "Mr.|Poe|paid|$|3.5|million|."},
      {"Don't stop, O'Neil's here", "Don't|stop|,|O'Neil's|here"},
      {"We\xE2\x80\x99re done", "We\xE2\x80\x99re|done"},
      {"U.S. and e.g. Ph.D.", "U.S.|and|e.g.|Ph.D."},
      {"a 10-year-old", "a|10|-|year|-|old"},
      {"yes -- no ... wait", "yes|--|no|...|wait"},
      {"1,200.50 and 50% of 3/4 at 10:30", "1,200.50|and|50|%|of|3/4|at|10:30"},
      {"(see http://a.org/b?c=1).", "(|see|http://a.org/b?c=1|)|."},
      {"www.a.org/x, ok", "www.a.org/x|,|ok"},
      {"http://a.org/b_(c) x", "http://a.org/b_(c)|x"},
      {"To j.doe-x@mail.example.org.", "To|j.doe-x@mail.example.org|."},
      {"@home with #tag and #1", "@home|with|#tag|and|#|1"},
      {"AT&T, R&D", "AT&T|,|R&D"},
      {"a&b", "a|&|b"},
      {"node.js v2.1.pdf", "node.js|v2.1.pdf"},
      {"It ended.Then it began", "It|ended|.|Then|it|began"},
      {"What?! No!!!", "What|?!|No|!!!"},
      {"the '90s, 'em", "the|'90s|,|'em"},
      {"3MB at 5pm", "3|MB|at|5|pm"},
      {"the 5th", "the|5th"},
      {"No. 5. No. He", "No.|5|.|No|.|He"},
      {"fun :-) ok", "fun|:-)|ok"},
      {"x\xC2\xA0y", "x|y"},
      {"a@b", "a|@|b"},
      {"\xC3\xA9"
       "e.doe@x.org",
       "\xC3\xA9"
       "e.doe|@|x.org"},
      {"\xC3\xA9.b-c@x.org", "\xC3\xA9.b|-|c|@|x.org"},
      {"\xC3\xA9"
       "e@x.org",
       "\xC3\xA9"
       "e|@|x.org"},
      {"\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x9A\x80!",
       "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x9A\x80|!"}, /* one emoji */
      {"\xF0\x9F\x87\xA9\xF0\x9F\x87\xAA", "\xF0\x9F\x87\xA9\xF0\x9F\x87\xAA"},
      {"e\xCC\x81t\xC3\xA9", "e\xCC\x81t\xC3\xA9"},
  };
  CHECK(english, 0, cases);
}

static void test_languages(void **state) {
  (void)state;
  static const token_case in_german[] = {
      {"Am 3. Mai, z. B. hier.", "Am|3.|Mai|,|z.|B.|hier|."},
      {"Das sind 3. Nein.", "Das|sind|3|.|Nein|."},
      {"\xE2\x80\x9E"
       "Ja\xE2\x80\x9C",
       "\xE2\x80\x9E|Ja|\xE2\x80\x9C"},
  };
  static const token_case in_italian[] = {
      {"L'uomo dell'anno", "L'|uomo|dell'|anno"},
      {"l\xE2\x80\x99"
       "ora",
       "l\xE2\x80\x99|ora"},
      {"rock'n'roll", "rock'n'roll"},
  };
  static const token_case in_dutch[] = {
      {"Zuid-Afrika in 't nieuws", "Zuid-Afrika|in|'t|nieuws"},
  };
  CHECK(german, 0, in_german);
  CHECK(italian, 0, in_italian);
  CHECK(dutch, 0, in_dutch);
}

/* Words of scripts without blanks cover their run, whoever finds them. */
static void test_unspaced(void **state) {
  (void)state;
  static const char text[] = "\xE4\xBB\x8A\xE5\xA4\xA9\xE5\xA4\xA9\xE6\xB0\x94"
                             "3.5\xE5\xBA\xA6\xE3\x80\x82"
                             "Abc";
  ng_segments s;
  ng_segments_init(&s, NULL);
  for (int round = 0; round < 2; round++) {
    assert_int_equal(ng_segment(NULL, ng_span_str(text), 0, &s), NG_OK);
    uint32_t at = 0;
    for (size_t i = 0; i < s.token_count; i++) {
      assert_int_equal(s.tokens[i].begin, at);
      at = s.tokens[i].end;
    }
    assert_int_equal(at, sizeof text - 1);
    assert_int_equal(s.sentence_count, 2);
  }
  ng_segments_free(&s);
}

static void test_plain(void **state) {
  (void)state;
  static const token_case cases[] = {
      {"Mr. Poe can't pay $3.5.", "Mr|.|Poe|can't|pay|$|3.5|."},
      {"a-b  c\td", "a|-|b|c|d"},
      {"ab:c", "ab:c"},
  };
  CHECK(english, NG_SEGMENT_PLAIN_UAX29, cases);
}

static void test_kinds(void **state) {
  (void)state;
  static const char text[] = "Mr. Poe: 3.5 $ a@b.org \xF0\x9F\x98\x80";
  static const uint8_t kinds[] = {
      NG_TOKEN_ABBREVIATION, NG_TOKEN_WORD, NG_TOKEN_MARK,   NG_TOKEN_NUMBER,
      NG_TOKEN_SYMBOL,       NG_TOKEN_LINK, NG_TOKEN_SYMBOL,
  };
  ng_segments s;
  ng_segments_init(&s, NULL);
  assert_int_equal(
      ng_segment(english, ng_span_str(text), NG_SEGMENT_TOKENS_ONLY, &s),
      NG_OK);
  assert_int_equal(s.token_count, sizeof kinds);
  assert_memory_equal(s.kinds, kinds, sizeof kinds);
  assert_int_equal(s.sentence_count, 0);
  ng_segments_free(&s);
}

static void test_limit(void **state) {
  (void)state;
  ng_segments s;
  ng_segments_init(&s, NULL);
  assert_int_equal(ng_segment(NULL, ng_span_of("x", UINT32_MAX), 0, &s),
                   NG_LIMIT);
  ng_segments_free(&s);
}

/* Nasty repetitions: no more tokens than bytes, none before the one ahead of
 * it. How long they take is told by bench_growth. */
static void test_repetitions(void **state) {
  (void)state;
  enum { BYTES = 20000 };
  static const char *const units[] = {
      "(",    "\"",  "\" . ",    "a.",         "a. ",
      "(. ",  "a@",  "a@b.",     "a-",         "..",
      ". . ", "!\"", "www.",     "a://b",      "\xE2\x80\x9C. ",
      "1. ",  "'",   "a'",       "[1]",        ".[",
      "\n",   "a\n", "* ",       "no. ",       "i) ",
      "A ",   "#",   "\xCC\x81", "a:\xCC\x81", "\xE4\xB8\xAD",
  };

  char *text = malloc(BYTES);
  for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
    size_t step = strlen(units[i]), len = 0;
    for (; len + step <= BYTES; len += step) {
      memcpy(text + len, units[i], step);
    }
    ng_segments s;
    ng_segments_init(&s, NULL);
    assert_int_equal(ng_segment(english, ng_span_of(text, len), 0, &s), NG_OK);
    assert_true(s.token_count <= len && s.sentence_count <= s.token_count);
    for (size_t k = 1; k < s.token_count; k++) {
      assert_true(s.tokens[k].begin >= s.tokens[k - 1].end);
    }
    ng_segments_free(&s);
  }
  free(text);
}

static ng_lexicon *load(const char *path) {
  lua_State *L = luaL_newstate();
  ng_lexicon *lexicon = load_lexicon(L, path);
  lua_close(L);
  return lexicon;
}

int main(void) {
  ng_lexicon *lexicons[] = {
      load("rules/languages/en.lua"), load("rules/languages/de.lua"),
      load("rules/languages/it.lua"), load("rules/languages/nl.lua")};
  english = lexicons[0];
  german = lexicons[1];
  italian = lexicons[2];
  dutch = lexicons[3];
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_combining), cmocka_unit_test(test_english),
      cmocka_unit_test(test_languages), cmocka_unit_test(test_unspaced),
      cmocka_unit_test(test_plain),     cmocka_unit_test(test_kinds),
      cmocka_unit_test(test_limit),     cmocka_unit_test(test_repetitions),
  };
  int failed = cmocka_run_group_tests(tests, NULL, NULL);
  for (size_t i = 0; i < sizeof lexicons / sizeof *lexicons; i++) {
    ng_lexicon_free(lexicons[i]);
  }
  return failed;
}
