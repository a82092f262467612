/* Places in other units, and the fingerprint of a text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../../engine/base/digest.h"
#include "../../engine/base/offset.h"

#define E_ACUTE "\xC3\xA9"
#define EURO "\xE2\x82\xAC"
#define FACE "\xF0\x9F\x98\x80"

/* The places of every character of "aé€😀z", and one past the end. */
static const size_t bytes[] = {0, 1, 3, 6, 10, 11, 99};
static const size_t utf16[] = {0, 1, 2, 3, 5, 6, 6};
static const size_t points[] = {0, 1, 2, 3, 4, 5, 5};
#define COUNT (sizeof bytes / sizeof *bytes)

static void converts(ng_offset_unit unit, const size_t *expected) {
  ng_span text = ng_span_str("a" E_ACUTE EURO FACE "z");
  ng_offset items[COUNT];
  for (size_t i = 0; i < COUNT; i++) { /* in a muddled order */
    size_t k = (i * 3) % COUNT;
    items[i] = (ng_offset){bytes[k], k};
  }
  ng_offset_convert(text, unit, items, COUNT);
  for (size_t i = 0; i < COUNT; i++) {
    assert_int_equal(items[i].place, expected[items[i].order]);
  }
}

static void places_are_converted(void **state) {
  (void)state;
  static const size_t same[] = {0, 1, 3, 6, 10, 11, 11};
  converts(NG_OFFSET_BYTES, same);
  converts(NG_OFFSET_UTF16, utf16);
  converts(NG_OFFSET_CODEPOINTS, points);
}

static void nothing_is_no_mistake(void **state) {
  (void)state;
  ng_offset item = {0, 7};
  ng_offset_convert(ng_span_of(NULL, 0), NG_OFFSET_UTF16, NULL, 0);
  ng_offset_convert(ng_span_of("", 0), NG_OFFSET_UTF16, &item, 1);
  assert_int_equal(item.place, 0);
  assert_int_equal(item.order, 7);
}

static void fingerprints(void **state) {
  (void)state;
  /* FIPS 180-4, appendix; and the empty text. */
  static const char *const known[][2] = {
      {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
      {"abc",
       "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
      {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
       "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
  };
  for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
    char digits[NG_SHA256_DIGITS + 1];
    ng_sha256(ng_span_str(known[i][0]), digits);
    assert_string_equal(digits, known[i][1]);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(places_are_converted),
      cmocka_unit_test(nothing_is_no_mistake),
      cmocka_unit_test(fingerprints),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
