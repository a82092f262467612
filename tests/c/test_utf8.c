/* UTF-8: round trips, where validity ends, and how broken bytes are repaired.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../../engine/base/utf8.h"
#include "../support/fail_alloc.h"

#define FFFD "\xEF\xBF\xBD"

static void check_round_trip(uint32_t code) {
  char bytes[4];
  unsigned len = ng_utf8_encode(code, bytes), read = 0;
  assert_int_equal(len, 1u + (code > 0x7F) + (code > 0x7FF) + (code > 0xFFFF));
  assert_int_equal(ng_utf8_decode(bytes, &read), code);
  assert_int_equal(read, len);
  assert_int_equal(ng_utf8_valid_prefix(ng_span_of(bytes, len)), len);
  assert_int_equal(ng_utf8_valid_prefix(ng_span_of(bytes, len - 1)), 0);
  assert_int_equal(ng_utf8_count(ng_span_of(bytes, len)), 1);
  for (unsigned i = 0; i < len; i++) {
    assert_int_equal(ng_utf8_is_inner(bytes[i]) != 0, i > 0);
  }
}

static void edges_come_back(void **state) {
  (void)state;
  static const uint32_t codes[] = {0,      0x7F,   0x80,   0x7FF,
                                   0x800,  0xFFF,  0x1000, 0xCFFF,
                                   0xD000, 0xD7FF, 0xE000, 0xFDD0};
  for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
    check_round_trip(codes[i]);
  }
  for (uint32_t plane = 0; plane <= 16; plane++) {
    check_round_trip(plane << 16);
    check_round_trip(plane << 16 | 1);
    check_round_trip(plane << 16 | 0xFFFE);
    check_round_trip(plane << 16 | 0xFFFF);
  }
}

static const struct {
  const char *broken;
  unsigned repairs; /* maximal starts, each one U+FFFD */
} broken[] = {
    {"\x80", 1},
    {"\xBF\xBF", 2},
    {"\xC0\x80", 2}, /* overlong */
    {"\xC1\xBF", 2},
    {"\xE0\x80\x80", 3},
    {"\xE0\x9F\xBF", 3},
    {"\xF0\x80\x80\x80", 4},
    {"\xF0\x8F\xBF\xBF", 4},
    {"\xED\xA0\x80", 3}, /* surrogates */
    {"\xED\xBF\xBF", 3},
    {"\xED\xA0\xBD\xED\xB8\x80", 6},
    {"\xF4\x90\x80\x80", 4}, /* too large */
    {"\xF5\x80\x80\x80", 4},
    {"\xF8\x88\x80\x80\x80", 5},
    {"\xFE", 1},
    {"\xFF", 1},
    {"\xC2", 1}, /* cut */
    {"\xDF", 1},
    {"\xE0\xA0", 1},
    {"\xE1\x80", 1},
    {"\xED\x9F", 1},
    {"\xEF\xBF", 1},
    {"\xF0\x90", 1},
    {"\xF0\x90\x80", 1},
    {"\xF1\x80\x80", 1},
    {"\xF4\x8F\xBF", 1},
    {"\xE2\x82\xE2\x82", 2},
    {"\xF0\x9F\x98\xC2", 2},
    {"\xC2\xC2", 2},
    {"\xE1\x80\xE2\xF0\x91\x92\xF1\xBF", 4},
};

enum { BROKEN = sizeof broken / sizeof *broken, LONGEST = 40 };

/* Letters in front and behind, so that the bad bytes stand at every place of
 * the steps that go sixteen bytes at a time. */
static void validity_ends_where_it_breaks(void **state) {
  (void)state;
  char text[3 * LONGEST];
  for (size_t i = 0; i < BROKEN; i++) {
    size_t len = strlen(broken[i].broken);
    for (size_t at = 0; at <= LONGEST; at++) {
      for (size_t behind = 0; behind <= LONGEST; behind += 4) {
        memset(text, 'a', sizeof text);
        memcpy(text + at, broken[i].broken, len);
        ng_span all = ng_span_of(text, at + len + behind);
        assert_int_equal(ng_utf8_valid_prefix(all), at);
        /* the same behind a character of two bytes */
        if (at >= 2) {
          memcpy(text + at - 2, "\xC3\xA9", 2);
          assert_int_equal(ng_utf8_valid_prefix(all), at);
        }
      }
    }
  }
}

static void valid_text_is_valid_at_any_length(void **state) {
  (void)state;
  static const char *const letters[] = {"a", "\x7F", "\xC3\xA9", "\xE2\x82\xAC",
                                        "\xF0\x9F\x98\x80"};
  assert_int_equal(ng_utf8_valid_prefix(ng_span_of(NULL, 0)), 0);
  assert_int_equal(ng_utf8_count(ng_span_of(NULL, 0)), 0);
  char text[2 * LONGEST];
  for (size_t i = 0; i < sizeof letters / sizeof *letters; i++) {
    size_t len = strlen(letters[i]);
    for (size_t at = 0; at <= LONGEST; at++) {
      memset(text, 'b', sizeof text);
      memcpy(text + at, letters[i], len);
      for (size_t behind = 0; behind < 20; behind++) {
        ng_span all = ng_span_of(text, at + len + behind);
        assert_int_equal(ng_utf8_valid_prefix(all), all.len);
        assert_int_equal(ng_utf8_count(all), at + 1 + behind);
      }
      for (size_t cut = 1; cut < len; cut++) {
        assert_int_equal(ng_utf8_valid_prefix(ng_span_of(text, at + cut)), at);
      }
    }
  }
}

static void broken_bytes_are_repaired(void **state) {
  (void)state;
  ng_buffer out, want;
  ng_buffer_init(&out, NULL, 0);
  ng_buffer_init(&want, NULL, 0);
  char text[3 * LONGEST];
  for (size_t i = 0; i < BROKEN; i++) {
    size_t len = strlen(broken[i].broken);
    for (size_t at = 0; at <= LONGEST; at++) {
      memset(text, 'a', sizeof text);
      memcpy(text + at, broken[i].broken, len);
      ng_buffer_clear(&out);
      ng_buffer_clear(&want);
      ng_buffer_add(&want, text, at);
      for (unsigned k = 0; k < broken[i].repairs; k++) {
        ng_buffer_add_str(&want, FFFD);
      }
      ng_buffer_add_str(&want, "aa");
      size_t repairs = ng_utf8_repair(&out, ng_span_of(text, at + len + 2));
      assert_int_equal(repairs, broken[i].repairs);
      assert_true(ng_span_equals(ng_buffer_span(&out), ng_buffer_span(&want)));
      assert_int_equal(ng_utf8_valid_prefix(ng_buffer_span(&out)), out.len);
    }
  }
  ng_buffer_free(&out);
  ng_buffer_free(&want);
}

static void controls_are_replaced(void **state) {
  (void)state;
  ng_buffer out;
  ng_buffer_init(&out, NULL, 0);
  for (int c = 0; c < 0x80; c++) {
    char text[3] = {'a', (char)c, 'b'};
    int stays = c >= 0x20 || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    ng_buffer_clear(&out);
    assert_int_equal(ng_utf8_repair(&out, ng_span_of(text, 3)), !stays);
    assert_true(ng_span_equals(ng_buffer_span(&out),
                               stays ? ng_span_of(text, 3)
                                     : ng_span_str("a" FFFD "b")));
  }
  /* C1 controls, U+FEFF and noncharacters are valid and stay */
  const char *kept = "\xC2\x80\xC2\x9F\xEF\xBB\xBF\xEF\xBF\xBF" FFFD;
  ng_buffer_clear(&out);
  assert_int_equal(ng_utf8_repair(&out, ng_span_str(kept)), 0);
  assert_true(ng_span_is(ng_buffer_span(&out), kept));
  ng_buffer_clear(&out);
  assert_int_equal(ng_utf8_repair(&out, ng_span_of(NULL, 0)), 0);
  assert_int_equal(out.len, 0);
  ng_buffer_free(&out);
}

static void no_memory(void **state) {
  (void)state;
  char text[2000];
  memset(text, '\xFF', sizeof text);
  for (long n = 1; n < 8; n++) {
    fail_alloc f = {.fail_at = n};
    ng_allocator allocator = {fail_alloc_resize, &f};
    ng_buffer out;
    ng_buffer_init(&out, &allocator, 0);
    size_t repairs = ng_utf8_repair(&out, ng_span_of(text, sizeof text));
    assert_int_equal(repairs, sizeof text);
    assert_int_equal(out.status, f.failures > 0 ? NG_NOMEM : NG_OK);
    ng_buffer_free(&out);
    assert_int_equal(f.blocks + f.wrong_sizes, 0);
  }
}

/* The valid prefix found one character at a time: slices this short are never
 * looked at sixteen bytes at once. */
static size_t slow_prefix(ng_span text) {
  size_t at = 0;
  while (at < text.len) {
    size_t n = 1;
    while (n <= 4 && (at + n > text.len || ng_utf8_valid_prefix(ng_span_of(
                                               text.data + at, n)) != n)) {
      n++;
    }
    if (n > 4) {
      break;
    }
    at += n;
  }
  return at;
}

static void test_many_bytes_at_once(void **state) {
  (void)state;
  static const uint32_t from[] = {0x20,   0x7F,   0x3F0,   0x7F0,
                                  0x800,  0xFF0,  0xD7F0,  0xE000,
                                  0xFFF0, 0x4E00, 0x10000, 0x10FFF0};
  uint32_t seed = 1;
  for (unsigned round = 0; round < 20000; round++) {
    char text[100];
    size_t len = 0;
    unsigned kinds = round % 12 + 1;
    while (len < 90) {
      seed = seed * 1664525u + 1013904223u;
      len += ng_utf8_encode(from[(seed >> 8) % kinds] + (seed >> 16) % 15,
                            text + len);
    }
    if (round % 2 != 0) { /* break one byte */
      text[(seed >> 8) % len] = (char)(seed >> 20);
    }
    ng_span all = ng_span_of(text, len);
    assert_int_equal(ng_utf8_valid_prefix(all), slow_prefix(all));
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(edges_come_back),
      cmocka_unit_test(validity_ends_where_it_breaks),
      cmocka_unit_test(valid_text_is_valid_at_any_length),
      cmocka_unit_test(broken_bytes_are_repaired),
      cmocka_unit_test(controls_are_replaced),
      cmocka_unit_test(no_memory),
      cmocka_unit_test(test_many_bytes_at_once),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
