/* Properties, folding, and conformance to the break tests of UAX #29: of the
 * boundaries themselves, and of tokens with the tailoring off. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>

#include "../../engine/base/unicode.h"
#include "../../engine/text/segment.h"

#define FOLDER "/usr/share/unicode/auxiliary/"

/* A case: a text, and the bytes where it breaks, its ends among them. */
typedef struct break_case {
  char text[512];
  size_t len;
  size_t breaks[64], count;
} break_case;

typedef size_t (*next_break)(ng_span text, size_t begin);
typedef int (*check_case)(const break_case *c);

/* Reads "÷ 0061 × 0308 ÷ 0062 ÷ # comment"; 0 for a line without a case. */
static int read_case(const char *line, break_case *c) {
  c->len = c->count = 0;
  for (const char *p = line; *p != '\0' && *p != '#' && *p != '\n';) {
    if (strncmp(p, "\xC3\xB7", 2) == 0) {
      c->breaks[c->count++] = c->len;
      p += 2;
    } else if (strncmp(p, "\xC3\x97", 2) == 0) {
      p += 2;
    } else if (*p == ' ' || *p == '\t') {
      p++;
    } else {
      char *end;
      uint32_t code = (uint32_t)strtoul(p, &end, 16);
      assert_true(end > p);
      c->len += ng_utf8_encode(code, c->text + c->len);
      p = end;
    }
  }
  return c->count >= 2;
}

static int breaks_like(const break_case *c, next_break next) {
  size_t at = 0;
  for (size_t i = 1; i < c->count; i++) {
    at = next(ng_span_of(c->text, c->len), at);
    if (at != c->breaks[i]) {
      return 0;
    }
  }
  return at == c->len;
}

static int breaks_words(const break_case *c) {
  return breaks_like(c, ng_word_break);
}

static int breaks_graphemes(const break_case *c) {
  return breaks_like(c, ng_grapheme_break);
}

static int is_white(const char *p, const char *end) {
  while (p < end) {
    unsigned len;
    if ((ng_char_at(p, &len)->flags & NG_CHAR_SPACE) == 0) {
      return 0;
    }
    p += len;
  }
  return 1;
}

/* Without tailoring each segment that is not white space is a token. */
static int has_plain_tokens(const break_case *c) {
  ng_segments s;
  size_t token = 0;
  int same = 1;
  ng_segments_init(&s, NULL);
  assert_int_equal(
      ng_segment(NULL, ng_span_of(c->text, c->len), NG_SEGMENT_PLAIN_UAX29, &s),
      NG_OK);
  for (size_t i = 0; i + 1 < c->count; i++) {
    size_t begin = c->breaks[i], end = c->breaks[i + 1];
    if (!is_white(c->text + begin, c->text + end)) {
      same = same && token < s.token_count && s.tokens[token].begin == begin &&
             s.tokens[token].end == end;
      token++;
    }
  }
  same = same && token == s.token_count;
  ng_segments_free(&s);
  return same;
}

/* Every case of the file, as many as its last lines say it has. */
static void check_file(const char *path, check_case is_right) {
  FILE *file = fopen(path, "r");
  if (file == NULL) {
    fail_msg("cannot open %s: install the package unicode-data", path);
  }
  char line[2048];
  static break_case c;
  int failed = 0, cases = 0, told = 0;
  for (int n = 1; fgets(line, sizeof line, file) != NULL; n++) {
    (void)sscanf(line, "# Lines: %d", &told);
    if (!read_case(line, &c)) {
      continue;
    }
    cases++;
    if (!is_right(&c)) {
      failed++;
      print_error("%s:%d: %s", path, n, line);
    }
  }
  fclose(file);
  assert_int_equal(failed, 0);
  assert_int_equal(cases, told);
  assert_true(cases > 500);
}

static void test_word_break(void **state) {
  (void)state;
  check_file(FOLDER "WordBreakTest.txt", breaks_words);
}

static void test_plain_tokens(void **state) {
  (void)state;
  check_file(FOLDER "WordBreakTest.txt", has_plain_tokens);
}

static void test_grapheme_break(void **state) {
  (void)state;
  check_file(FOLDER "GraphemeBreakTest.txt", breaks_graphemes);
}

/* A check that finds nothing wrong finds a wrong case, too. */
static void test_wrong_case(void **state) {
  (void)state;
  static break_case c;
  assert_true(read_case("\xC3\xB7 0061 \xC3\x97 0062 \xC3\xB7\t# right", &c));
  assert_true(breaks_words(&c) && has_plain_tokens(&c));
  assert_false(breaks_graphemes(&c));
  assert_true(read_case("\xC3\xB7 0061 \xC3\xB7 0062 \xC3\xB7", &c));
  assert_true(breaks_graphemes(&c));
  assert_false(breaks_words(&c) || has_plain_tokens(&c));
  assert_false(read_case("# only a comment", &c));
}

static void test_properties(void **state) {
  (void)state;
  static const struct {
    uint32_t code;
    unsigned has, has_not;
    unsigned script;
  } cases[] = {
      {'A', NG_CHAR_UPPER | NG_CHAR_LETTER, NG_CHAR_LOWER, NG_SCRIPT_LATIN},
      {'z', NG_CHAR_LOWER, NG_CHAR_UPPER, NG_SCRIPT_LATIN},
      {'7', NG_CHAR_DIGIT, NG_CHAR_LETTER, NG_SCRIPT_OTHER},
      {'.', NG_CHAR_POINT | NG_CHAR_PUNCT, NG_CHAR_ENDS, NG_SCRIPT_OTHER},
      {'!', NG_CHAR_ENDS, NG_CHAR_POINT, NG_SCRIPT_OTHER},
      {0x3002, NG_CHAR_ENDS, NG_CHAR_UNSPACED, NG_SCRIPT_OTHER},
      {0x964, NG_CHAR_ENDS, 0, NG_SCRIPT_OTHER},
      {0x201C, NG_CHAR_OPEN | NG_CHAR_QUOTE, NG_CHAR_CLOSE, NG_SCRIPT_OTHER},
      {'"', NG_CHAR_QUOTE, NG_CHAR_OPEN | NG_CHAR_CLOSE, NG_SCRIPT_OTHER},
      {')', NG_CHAR_CLOSE, NG_CHAR_QUOTE, NG_SCRIPT_OTHER},
      {0x20AC, NG_CHAR_CURRENCY | NG_CHAR_SYMBOL, 0, NG_SCRIPT_OTHER},
      {0x4E2D, NG_CHAR_UNSPACED | NG_CHAR_LETTER, 0, NG_SCRIPT_HAN},
      {0x304B, NG_CHAR_UNSPACED, 0, NG_SCRIPT_HIRAGANA},
      {0xE01, NG_CHAR_UNSPACED, 0, NG_SCRIPT_THAI},
      {0x416, NG_CHAR_UPPER, 0, NG_SCRIPT_CYRILLIC},
      {0x1F600, NG_CHAR_PICTURE | NG_CHAR_SYMBOL, 0, NG_SCRIPT_OTHER},
      {0xA0, NG_CHAR_SPACE, 0, NG_SCRIPT_OTHER},
      {0x10FFFF, 0, 0xFFFF, NG_SCRIPT_OTHER},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    unsigned flags = ng_char_flags(cases[i].code);
    assert_int_equal(flags & cases[i].has, cases[i].has);
    assert_int_equal(flags & cases[i].has_not, 0);
    assert_int_equal(ng_char(cases[i].code)->script, cases[i].script);
  }
}

static void test_fold(void **state) {
  (void)state;
  static const struct {
    const char *text, *folded;
  } cases[] = {
      {"", ""},
      {"NATO", "nato"},
      {"Émile ÅNGSTRÖM", "émile ångström"},
      {"ΣΊΣΥΦΟΣ", "σίσυφοσ"},
      {"ς", "σ"},
      {"МОСКВА", "москва"},
      {"İstanbul", "istanbul"},
      {"Ⱥ", "ⱥ"}, /* two bytes become three */
      {"ẞ", "ß"},
      {"中文 123", "中文 123"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    char out[64];
    ng_span text = ng_span_str(cases[i].text);
    size_t len = ng_fold(text, out);
    assert_true(len <= ng_fold_room(text.len));
    assert_true(
        ng_span_equals(ng_span_of(out, len), ng_span_str(cases[i].folded)));
  }
}

/* Every code point: folding is stable and fits its room. */
static void test_fold_all(void **state) {
  (void)state;
  for (uint32_t code = 0; code <= 0x10FFFF; code++) {
    if (code >= 0xD800 && code < 0xE000) {
      continue;
    }
    char from[4], to[4];
    uint32_t folded = ng_fold_char(code);
    assert_int_equal(ng_fold_char(folded), folded);
    assert_true(ng_utf8_encode(folded, to) <=
                ng_fold_room(ng_utf8_encode(code, from)));
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_properties),
      cmocka_unit_test(test_fold),
      cmocka_unit_test(test_fold_all),
      cmocka_unit_test(test_word_break),
      cmocka_unit_test(test_grapheme_break),
      cmocka_unit_test(test_plain_tokens),
      cmocka_unit_test(test_wrong_case),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
