/* Properties, folding, and conformance to the break tests of UAX #29. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>

#include "../../engine/base/unicode.h"

#define FOLDER "/usr/share/unicode/auxiliary/"

typedef size_t (*next_break)(ng_span text, size_t begin);

/* One line: "÷ 0061 × 0308 ÷ 0062 ÷ # comment". Gives 1 when all boundaries
 * are where the line says, -1 for a line without a test. */
static int check_line(const char *line, next_break next) {
  char text[512];
  size_t wanted[64], want = 0, len = 0;
  for (const char *p = line; *p != '\0' && *p != '#' && *p != '\n';) {
    if (strncmp(p, "\xC3\xB7", 2) == 0) {
      wanted[want++] = len;
      p += 2;
    } else if (strncmp(p, "\xC3\x97", 2) == 0) {
      p += 2;
    } else if (*p == ' ' || *p == '\t') {
      p++;
    } else {
      char *end;
      len += ng_utf8_encode((uint32_t)strtoul(p, &end, 16), text + len);
      p = end;
    }
  }
  if (want < 2) {
    return -1;
  }
  size_t at = 0;
  for (size_t i = 1; i < want; i++) {
    at = next(ng_span_of(text, len), at);
    if (at != wanted[i]) {
      return 0;
    }
  }
  return at == len;
}

static void check_file(const char *path, next_break next) {
  FILE *file = fopen(path, "r");
  if (file == NULL) {
    fail_msg("cannot open %s: install the package unicode-data", path);
  }
  char line[2048];
  int failed = 0, passed = 0;
  for (int n = 1; fgets(line, sizeof line, file) != NULL; n++) {
    int result = check_line(line, next);
    passed += result == 1;
    if (result == 0) {
      failed++;
      print_error("%s:%d: %s", path, n, line);
    }
  }
  fclose(file);
  assert_int_equal(failed, 0);
  assert_true(passed > 500);
}

static void test_word_break(void **state) {
  (void)state;
  check_file(FOLDER "WordBreakTest.txt", ng_word_break);
}

static void test_grapheme_break(void **state) {
  (void)state;
  check_file(FOLDER "GraphemeBreakTest.txt", ng_grapheme_break);
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
      cmocka_unit_test(test_properties),     cmocka_unit_test(test_fold),
      cmocka_unit_test(test_fold_all),       cmocka_unit_test(test_word_break),
      cmocka_unit_test(test_grapheme_break),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
