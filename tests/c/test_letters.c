/* Letters that are known by bits: by both ways, and as Unicode has them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../../engine/base/unicode.h"
#include "../../engine/text/letters.h"

/* The bits of 64 bytes that begin with `code`, then blanks. */
static uint64_t bits_of(uint32_t code, unsigned *len) {
  char text[NG_LETTERS];
  memset(text, ' ', sizeof text);
  *len = ng_utf8_encode(code, text);
  return ng_letters(text);
}

static void test_what_has_bits_is_a_letter(void **state) {
  (void)state;
  unsigned letters = 0;
  for (uint32_t code = 1; code < 0x30000; code++) {
    if (code >= 0xD800 && code < 0xE000) {
      continue;
    }
    unsigned len;
    uint64_t bits = bits_of(code, &len);
    if (bits != 0) {
      const ng_char_record *r = ng_char(code);
      assert_int_equal(bits, (UINT64_C(1) << len) - 1);
      assert_int_equal(r->word_break, NG_WB_LETTER);
      assert_true((r->flags & NG_CHAR_LETTER) != 0);
      assert_false((r->flags & NG_CHAR_UNSPACED) != 0);
      letters++;
    }
  }
  assert_int_equal(letters, 52 + 190 + 128);
}

static uint32_t next_random(uint32_t *seed) {
  *seed = *seed * 1664525u + 1013904223u;
  return *seed >> 8;
}

/* A character that tells the ways apart: near the borders of what counts. */
static uint32_t random_code(uint32_t *seed) {
  static const uint32_t from[] = {0x01, 0x40, 0x60,  0xBF,   0xD0,    0xF0,
                                  0x17, 0x3F, 0x47F, 0x2019, 0x1F600, 0x41};
  uint32_t r = next_random(seed);
  return from[r % 12] + (r >> 8) % 24;
}

static void test_both_ways_agree(void **state) {
  (void)state;
  uint32_t seed = 1;
  for (unsigned round = 0; round < 20000; round++) {
    char text[NG_LETTERS + 4];
    unsigned len = 0;
    while (len < NG_LETTERS) {
      len += ng_utf8_encode(random_code(&seed), text + len);
    }
    assert_int_equal(ng_letters(text), ng_letters_portable(text));
  }
}

static void test_a_letter_cut_at_the_end(void **state) {
  (void)state;
  char text[NG_LETTERS];
  for (unsigned last = 0xC2; last < 0xE0; last++) {
    memset(text, ' ', sizeof text);
    text[NG_LETTERS - 1] = (char)last;
    int known = (last >= 0xC3 && last <= 0xC5) || last == 0xD0 || last == 0xD1;
    assert_int_equal(ng_letters(text), (uint64_t)known << (NG_LETTERS - 1));
    assert_int_equal(ng_letters_portable(text), ng_letters(text));
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_what_has_bits_is_a_letter),
      cmocka_unit_test(test_both_ways_agree),
      cmocka_unit_test(test_a_letter_cut_at_the_end),
  };
  return cmocka_run_group_tests_name("letters", tests, NULL, NULL);
}
