/* Bytes of many encodings become UTF-8. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../engine/base/charset.h"
#include "../../engine/base/utf8.h"

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

/* ---- Pages without a label ---- */

/* Is `expected` what the page becomes, with these notes? */
static void expect_guess(const char *page, const char *expected,
                         unsigned expected_notes) {
  ng_buffer out;
  ng_span text;
  unsigned notes = 0;
  ng_buffer_init(&out, NULL, 0);
  assert_int_equal(ng_charset_decode(ng_span_str(page), ng_span_str(""), &out,
                                     &text, &notes),
                   NG_OK);
  if (!ng_span_equals(text, ng_span_str(expected))) {
    fail_msg("got %.*s, expected %s", (int)text.len, text.data, expected);
  }
  assert_int_equal(notes, expected_notes);
  ng_buffer_free(&out);
}

#ifdef NUTGRAF_WITH_UCHARDET
static void a_page_without_a_label_is_guessed_by_its_bytes(void **state) {
  (void)state;
  expect_guess("\xCA\xD0\xD5\xFE\xB8\xAE\xD7\xF2\xCC\xEC\xB1\xED\xCA\xBE"
               "\xA3\xAC\xD0\xC2\xB5\xC4\xB5\xD8\xCC\xFA\xCF\xDF\xC2\xB7"
               "\xBD\xAB\xD3\xDA\xC3\xF7\xC4\xEA\xB4\xBA\xCC\xEC\xBF\xAA"
               "\xCD\xA8\xA3\xAC\xD4\xA4\xBC\xC6\xC3\xBF\xCC\xEC\xD4\xCB"
               "\xCB\xCD\xC8\xFD\xCA\xAE\xCD\xF2\xC3\xFB\xB3\xCB\xBF\xCD"
               "\xA1\xA3",
               "市政府昨天表示，新的地铁线路将于明年春天开通，预计每天运送三十"
               "万名乘客。",
               NG_CHARSET_GUESSED);
  expect_guess("\xC2\xF7\xE5\xF0\xE0\x20\xE3\xEE\xF0\xEE\xE4\xF1\xEA\xEE"
               "\xE9\x20\xF1\xEE\xE2\xE5\xF2\x20\xF3\xF2\xE2\xE5\xF0\xE4"
               "\xE8\xEB\x20\xE1\xFE\xE4\xE6\xE5\xF2\x20\xED\xE0\x20\xF1"
               "\xEB\xE5\xE4\xF3\xFE\xF9\xE8\xE9\x20\xE3\xEE\xE4\x20\xE8"
               "\x20\xEE\xF2\xEA\xF0\xFB\xEB\x20\xED\xEE\xE2\xF3\xFE\x20"
               "\xF8\xEA\xEE\xEB\xF3\x2E",
               "Вчера городской совет утвердил бюджет на следующий год и "
               "открыл новую школу.",
               NG_CHARSET_GUESSED);
}
#endif

/* The text of a record, taken for windows-1252 by whoever fetched it. */
static void a_text_that_was_misread_is_read_again(void **state) {
  (void)state;
  const char *russian =
      "Вчера городской совет утвердил бюджет на следующий год.";
  char page[512];
  size_t n = 0;
  for (const char *p = russian; *p != '\0'; p++) {
    n += ng_utf8_encode(ng_charset_windows_1252((unsigned char)*p), page + n);
  }
  page[n] = '\0';
  expect_guess(page, russian, NG_CHARSET_GUESSED);
}

static void accents_of_latin_languages_stay(void **state) {
  (void)state;
  static const char *const texts[] = {
      "Þegar öldungaráðið sneri við blaðinu í gær, sagði ráðherra að það "
      "væri óþarfi að óttast. Við höfum áður séð þetta, sagði hún við Ríkið; "
      "þá var líka rætt um útgjöld á næsta ári og fjárlög þjóðarinnar.",
      "ÉTÉ À LA MER : LES HÔTELS SONT PLEINS, LES PRIX ÉLEVÉS, LA QUALITÉ "
      "INÉGALE. « Ça dépend où l’on va », répète-t-on à l’office dédié où "
      "l’été a commencé tôt, à l’évidence à l’échelle de la région entière.",
  };
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
    expect_guess(texts[i], texts[i], 0);
  }
}

static void a_few_high_bytes_are_western(void **state) {
  (void)state;
  expect_guess("<p>Caf\xE9 M\xFCller, \xA9 Stra\xDF"
               "e 5",
               "<p>Caf\xC3\xA9 M\xC3\xBCller, \xC2\xA9 Stra\xC3\x9F"
               "e 5",
               NG_CHARSET_GUESSED);
}

/* Old pages put their label behind long comments and scripts. */
static void a_late_label_counts_where_the_bytes_are_no_utf8(void **state) {
  (void)state;
  enum { BEFORE = 2000 };
  char page[BEFORE + 64], expected[BEFORE + 64];
  memset(page, ' ', BEFORE);
  memset(expected, ' ', BEFORE);
  strcpy(page + BEFORE, "<meta charset=windows-1251>\xEC\xEC\xEC\xEC");
  strcpy(expected + BEFORE, "<meta charset=windows-1251>"
                            "\xD0\xBC\xD0\xBC\xD0\xBC\xD0\xBC");
  expect_guess(page, expected, NG_CHARSET_GUESSED);
}

static void one_broken_byte_does_not_spoil_utf8(void **state) {
  (void)state;
#define GOOD E_ACUTE E_ACUTE E_ACUTE E_ACUTE E_ACUTE
  expect_guess(GOOD GOOD " \xE9 and more", GOOD GOOD " " BAD " and more",
               NG_CHARSET_REPAIRED);
}

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
#ifdef NUTGRAF_WITH_UCHARDET
      cmocka_unit_test(a_page_without_a_label_is_guessed_by_its_bytes),
#endif
      cmocka_unit_test(a_text_that_was_misread_is_read_again),
      cmocka_unit_test(accents_of_latin_languages_stay),
      cmocka_unit_test(a_few_high_bytes_are_western),
      cmocka_unit_test(a_late_label_counts_where_the_bytes_are_no_utf8),
      cmocka_unit_test(one_broken_byte_does_not_spoil_utf8),
      cmocka_unit_test(clean_text_is_not_copied),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
