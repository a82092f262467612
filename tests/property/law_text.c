/* Laws of sentences and tokens, on texts made by a seeded generator: ranges are
 * ordered and stand on character borders, tokens and the gaps between them are
 * the text, sentences hold every token. LAW_CASES in the environment is how
 * many texts are tried. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "../../engine/nutgraf.h"
#include "../support/chance.h"

static nutgraf_engine *engine;
static nutgraf_lexicon *lexicons[6];

static int set_up(void **state) {
  (void)state;
  static const char *const tags[] = {"en", "de", "fr", "zh", "und"};
  nutgraf_options options = {.size = sizeof options, .home = "."};
  engine = nutgraf_engine_new(&options, NULL);
  for (size_t i = 0; engine != NULL && i < 5; i++) {
    lexicons[i] = nutgraf_lexicon_new(engine, tags[i], NULL);
  }
  return engine == NULL;
}

static int tear_down(void **state) {
  (void)state;
  for (size_t i = 0; i < 6; i++) {
    nutgraf_lexicon_free(lexicons[i]);
  }
  nutgraf_engine_free(engine);
  return 0;
}

static int is_border(const char *text, size_t len, uint32_t at) {
  return at == len || ((unsigned char)text[at] & 0xC0) != 0x80;
}

static int is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/* 0: all is well; else which law is broken. */
static int broken_law(const char *text, size_t len, const nutgraf_segments *s,
                      int is_utf8) {
  uint32_t at = 0;
  for (size_t i = 0; i < s->token_count; i++) {
    nutgraf_range t = s->tokens[i];
    if (t.start < at || t.end <= t.start || t.end > len) {
      return 1;
    }
    if (is_utf8 &&
        (!is_border(text, len, t.start) || !is_border(text, len, t.end))) {
      return 2;
    }
    at = t.end;
  }
  at = 0;
  size_t token = 0;
  for (size_t i = 0; i < s->sentence_count; i++) {
    nutgraf_range r = s->sentences[i];
    if (r.start < at || r.end <= r.start || r.end > len) {
      return 3;
    }
    if (is_utf8 &&
        (!is_border(text, len, r.start) || !is_border(text, len, r.end))) {
      return 4;
    }
    if (is_blank(text[r.start]) || is_blank(text[r.end - 1])) {
      return 5;
    }
    size_t first = token;
    while (token < s->token_count && s->tokens[token].end <= r.end) {
      if (s->tokens[token].start < r.start) {
        return 6; /* a token before the sentence, or across its border */
      }
      token++;
    }
    if (token == first) {
      return 7;
    }
    at = r.end;
  }
  return token == s->token_count ? 0 : 8;
}

static void check(const char *text, size_t len, int is_utf8, uint64_t seed) {
  static nutgraf_segments a = {.size = sizeof a}, b = {.size = sizeof b};
  const nutgraf_lexicon *lexicon = lexicons[seed % 6];
  assert_int_equal(nutgraf_segment(lexicon, text, len, &a, NULL), NUTGRAF_OK);
  int law = broken_law(text, len, &a, is_utf8);
  if (law != 0) {
    fail_msg("law %d, seed %llu: %.*s", law, (unsigned long long)seed, (int)len,
             text);
  }
  assert_int_equal(nutgraf_segment(lexicon, text, len, &b, NULL), NUTGRAF_OK);
  assert_int_equal(a.sentence_count, b.sentence_count);
  assert_int_equal(a.token_count, b.token_count);
  assert_memory_equal(a.tokens, b.tokens, a.token_count * sizeof *a.tokens);
  if (seed % 512 == 0) {
    nutgraf_segments_free(&a);
    nutgraf_segments_free(&b);
  }
}

static void of_text_like_text(void **state) {
  (void)state;
  char text[2048];
  for (uint64_t seed = 1; seed <= chance_cases(4000); seed++) {
    chance c = {seed};
    size_t len = chance_prose(&c, text, sizeof text);
    check(text, len, 1, seed);
  }
}

static void of_any_bytes(void **state) {
  (void)state;
  char text[512];
  for (uint64_t seed = 1; seed <= chance_cases(4000); seed++) {
    chance c = {seed};
    size_t len = chance_bytes(&c, text, sizeof text);
    char *exact = malloc(len + 1);
    memcpy(exact, text, len);
    check(exact, len, 0, seed);
    free(exact);
  }
}

/* A language is one of ours or "und", for any bytes. */
static void languages_of_any_bytes(void **state) {
  (void)state;
  char text[512], tag[16], again[16];
  for (uint64_t seed = 1; seed <= chance_cases(2000); seed++) {
    chance c = {seed};
    size_t len = seed % 2 ? chance_bytes(&c, text, sizeof text)
                          : chance_prose(&c, text, sizeof text);
    assert_int_equal(nutgraf_language(engine, text, len, tag, NULL),
                     NUTGRAF_OK);
    assert_int_equal(nutgraf_language(engine, text, len, again, NULL),
                     NUTGRAF_OK);
    assert_string_equal(tag, again);
    assert_in_range(strlen(tag), 2, 3);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(of_text_like_text),
      cmocka_unit_test(of_any_bytes),
      cmocka_unit_test(languages_of_any_bytes),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
