/* Bytes of many encodings become UTF-8. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../engine/base/charset.h"

#define E_ACUTE "\xC3\xA9"
#define BAD "\xEF\xBF\xBD"

static const struct {
  const char *label, *input, *expected;
  unsigned notes;
} cases[] = {
    {"", "", "", 0},
    {"", "caf" E_ACUTE, "caf" E_ACUTE, 0},
    {"", "\xEF\xBB\xBFx", "x", 0},
    {"", "caf\xE9 noir", "caf" E_ACUTE " noir", NG_CHARSET_GUESSED},
    {"latin1", "\x93\xE9\x94", "\xE2\x80\x9C" E_ACUTE "\xE2\x80\x9D", 0},
    {" UTF-8 ", "a\x80z", "a" BAD "z", NG_CHARSET_REPAIRED},
    {"utf-8", "a\x01z", "a" BAD "z", NG_CHARSET_REPAIRED},
    {"koi8-r", "\xCD", "\xD0\xBC", 0},
    {"gb2312", "\xE9\x46", "\xE9\x95\x95", 0},
    {"utf-7", "+ADw-p+AD4-", "+ADw-p+AD4-", NG_CHARSET_GUESSED},
    {"iso-2022-kr", "<p>", "<p>", NG_CHARSET_GUESSED},
    {"utf-8",
     "\xFF\xFE"
     "a",
     BAD, NG_CHARSET_REPAIRED},
    {"", "<meta charset=\"windows-1251\">\xEC",
     "<meta charset=\"windows-1251\">\xD0\xBC", 0},
    {"", "<meta http-equiv=x content='a; charset=koi8-r'>\xCD",
     "<meta http-equiv=x content='a; charset=koi8-r'>\xD0\xBC", 0},
    {"", "<!-- <meta charset=koi8-r> --><meta charset=utf-16>" E_ACUTE,
     "<!-- <meta charset=koi8-r> --><meta charset=utf-16>" E_ACUTE, 0},
};

static void bytes_become_utf8(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ng_buffer out;
    ng_span text;
    unsigned notes = 0;
    ng_buffer_init(&out, NULL, 0);
    assert_int_equal(ng_charset_decode(ng_span_str(cases[i].input),
                                       ng_span_str(cases[i].label), &out, &text,
                                       &notes),
                     NG_OK);
    if (!ng_span_equals(text, ng_span_str(cases[i].expected)) ||
        notes != cases[i].notes) {
      fail_msg("case %zu: %.*s, notes %u", i, (int)text.len, text.data, notes);
    }
    ng_buffer_free(&out);
  }
}

static void clean_text_is_not_copied(void **state) {
  (void)state;
  ng_buffer out;
  ng_span text, page = ng_span_str("plain");
  unsigned notes = 0;
  ng_buffer_init(&out, NULL, 0);
  ng_charset_decode(page, ng_span_str("utf-8"), &out, &text, &notes);
  assert_ptr_equal(text.data, page.data);
  assert_int_equal(out.room, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(bytes_become_utf8),
      cmocka_unit_test(clean_text_is_not_copied),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
