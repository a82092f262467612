/* JSON text in and out. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>
#include <locale.h>
#include <math.h>
#include <stdio.h>

#include "../../engine/base/json.h"
#include "../../engine/base/utf8.h"

/* Fails the call number `left` and all that follow it. */
typedef struct faults {
  long left;
} faults;

static void *failing_resize(void *user, void *ptr, size_t old_size,
                            size_t new_size) {
  faults *f = user;
  if (new_size != 0 && f->left-- <= 0) {
    return NULL;
  }
  return ng_allocator_libc.resize(NULL, ptr, old_size, new_size);
}

/* Writes the events of `text` in a short form: strings are quoted, keys end in
 * "=", an error is "!" with its offset. */
static void dump(ng_buffer *out, ng_span text, unsigned flags) {
  ng_json json;
  char number[64];
  ng_json_init(&json, text, flags);
  for (;;) {
    switch (ng_json_next(&json)) {
    case NG_JSON_END:
      return;
    case NG_JSON_ERROR:
      snprintf(number, sizeof number, "!%zu", json.offset);
      ng_buffer_add_str(out, number);
      assert_non_null(json.error);
      assert_int_equal(ng_json_next(&json), NG_JSON_ERROR);
      return;
    case NG_JSON_NULL:
      ng_buffer_add_str(out, "null ");
      break;
    case NG_JSON_FALSE:
      ng_buffer_add_str(out, "false ");
      break;
    case NG_JSON_TRUE:
      ng_buffer_add_str(out, "true ");
      break;
    case NG_JSON_INTEGER:
      snprintf(number, sizeof number, "%lld ", (long long)json.integer);
      ng_buffer_add_str(out, number);
      break;
    case NG_JSON_DOUBLE:
      snprintf(number, sizeof number, "~%.17g ", json.number);
      ng_buffer_add_str(out, number);
      break;
    case NG_JSON_STRING:
      ng_buffer_add_str(out, "'");
      ng_json_append(&json, out);
      ng_buffer_add_str(out, "' ");
      break;
    case NG_JSON_KEY:
      ng_json_append(&json, out);
      ng_buffer_add_str(out, "=");
      break;
    case NG_JSON_ARRAY:
      ng_buffer_add_str(out, "[ ");
      break;
    case NG_JSON_OBJECT:
      ng_buffer_add_str(out, "{ ");
      break;
    case NG_JSON_CLOSE:
      ng_buffer_add_str(out, json.expect == 0 ? "? " : ". ");
      break;
    }
  }
}

typedef struct reading {
  const char *name, *input, *expected;
  unsigned flags;
} reading;

static const reading readings[] = {
    {"an empty object", "{}", "{ . ", 0},
    {"an empty array", " [ ] \n", "[ . ", 0},
    {"words", "[null,true,false]", "[ null true false . ", 0},
    {"members", "{\"a\":1,\"b\":[2,{\"c\":\"d\"}]}",
     "{ a=1 b=[ 2 { c='d' . . . ", 0},
    {"a byte order mark", "\xEF\xBB\xBF{}", "{ . ", 0},
    {"integers to the edge", "[-0,9223372036854775807,-9223372036854775808]",
     "[ 0 9223372036854775807 -9223372036854775808 . ", 0},
    {"an integer past the edge", "9223372036854775808",
     "~9.2233720368547758e+18 ", 0},
    {"doubles", "[0.5,1e3,-2.5E-1,1E+2]", "[ ~0.5 ~1000 ~-0.25 ~100 . ", 0},
    {"too large a number", "[1e999]", "[ !1", 0},
    {"too small a number is zero", "1e-999", "~0 ", 0},
    {"a zero in front", "01", "!0", 0},
    {"a plus in front", "+1", "!0", 0},
    {"a point without digits", "1.", "!0", 0},
    {"a point in front", ".5", "!0", 0},
    {"an exponent without digits", "1e", "!0", 0},
    {"a minus alone", "-", "!0", 0},
    {"NaN", "NaN", "!0", 0},
    {"escapes", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "'\"\\/\b\f\n\r\t' ", 0},
    {"a code point", "\"\\u00e9\\u20AC\"", "'\xC3\xA9\xE2\x82\xAC' ", 0},
    {"a surrogate pair", "\"\\ud83d\\ude00!\"", "'\xF0\x9F\x98\x80!' ", 0},
    {"a lone high surrogate", "\"a\\ud83dz\"", "'a\xEF\xBF\xBDz' ", 0},
    {"a lone low surrogate", "\"\\ude00\"", "'\xEF\xBF\xBD' ", 0},
    {"two high surrogates", "\"\\ud83d\\ud83d\\ude00\"",
     "'\xEF\xBF\xBD\xF0\x9F\x98\x80' ", 0},
    {"half a surrogate escape", "\"\\ud83d\\u\"", "!7", 0},
    {"an unknown escape", "\"\\x\"", "!1", 0},
    {"an unknown escape, leniently", "\"it\\'s\"", "'it's' ", NG_JSON_LENIENT},
    {"a broken code point", "\"\\u12g4\"", "!1", 0},
    {"a newline in a string", "\"a\nb\"", "!2", 0},
    {"a newline in a string, leniently", "\"a\n\tb\"", "'a\n\tb' ",
     NG_JSON_LENIENT},
    {"broken UTF-8 is repaired", "\"a\xFF\xC3\\n\"",
     "'a\xEF\xBF\xBD\xEF\xBF\xBD\n' ", 0},
    {"broken UTF-8 is refused", "\"a\xFF\"", "!2", NG_JSON_STRICT_UTF8},
    {"broken UTF-8 behind a backslash", "\"1234567\\\x83\"",
     "'1234567\xEF\xBF\xBD' ", NG_JSON_LENIENT},
    {"whole UTF-8 is not refused", "\"\xC3\xA9 and a longer tail\"",
     "'\xC3\xA9 and a longer tail' ", NG_JSON_STRICT_UTF8},
    {"UTF-8 outside strings", "{\xC3\xA9:1}", "{ !1", 0},
    {"no value", "", "!0", 0},
    {"blanks only", " \n", "!2", 0},
    {"text behind", "{} x", "{ . !3", 0},
    {"two values", "1 2", "1 !2", 0},
    {"a comma behind", "{},", "{ . !2", 0},
    {"a comma too many", "[1,]", "[ 1 !3", 0},
    {"a comma too many, leniently", "[1,]", "[ 1 . ", NG_JSON_LENIENT},
    {"a comma too many in an object", "{\"a\":1 , }", "{ a=1 !9", 0},
    {"a comma too many in an object, leniently", "{\"a\":1 , }", "{ a=1 . ",
     NG_JSON_LENIENT},
    {"two commas, leniently", "[1,,2]", "[ 1 !3", NG_JSON_LENIENT},
    {"a comma alone, leniently", "[,]", "[ !1", NG_JSON_LENIENT},
    {"no comma", "[1 2]", "[ 1 !3", 0},
    {"no colon", "{\"a\" 1}", "{ a=!5", 0},
    {"no value after a key", "{\"a\":}", "{ a=!5", 0},
    {"no quotation marks", "{a:1}", "{ !1", 0},
    {"a number as key", "{1:1}", "{ !1", 0},
    {"the wrong bracket", "[1}", "[ 1 !2", 0},
    {"a bracket too many", "1]", "1 !1", 0},
    {"an open array", "[1", "[ 1 !2", 0},
    {"an open string", "[\"abc", "[ !1", 0},
    {"a backslash at the end", "\"\\", "!1", 0},
    {"a comment mark", "<!-- {} -->", "{ . ", NG_JSON_LENIENT},
    {"a comment mark, strictly", "<!-- {} -->", "!0", 0},
    {"CDATA marks", "\n/*<![CDATA[*/ {} /*]]>*/\n", "{ . ", NG_JSON_LENIENT},
    {"CDATA marks behind slashes", "//<![CDATA[\n{}\n//]]>", "{ . ",
     NG_JSON_LENIENT},
    {"a semicolon", "{};", "{ . ", NG_JSON_LENIENT},
    {"a semicolon inside", "{\"a\":1;}", "{ a=1 !6", NG_JSON_LENIENT},
};

static void reads(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof readings / sizeof *readings; i++) {
    const reading *r = &readings[i];
    ng_buffer out;
    ng_buffer_init(&out, NULL, 0);
    /* A copy of the exact size, so that reading past it is seen. */
    size_t len = strlen(r->input);
    char *input = malloc(len + 1);
    memcpy(input, r->input, len);
    dump(&out, ng_span_of(input, len), r->flags);
    ng_buffer_add_char(&out, '\0');
    if (strcmp(out.data, r->expected) != 0) {
      fail_msg("%s: expected %s, got %s", r->name, r->expected, out.data);
    }
    free(input);
    ng_buffer_free(&out);
  }
}

static void keeps_an_escaped_nul(void **state) {
  (void)state;
  ng_arena arena;
  ng_arena_init(&arena, NULL, 0);
  ng_json json;
  ng_span text;
  ng_json_init(&json, ng_span_str("\"a\\u0000b\""), 0);
  assert_int_equal(ng_json_next(&json), NG_JSON_STRING);
  assert_int_equal(ng_json_string(&json, &arena, &text), NG_OK);
  assert_int_equal(text.len, 3);
  assert_memory_equal(text.data, "a\0b", 3);
  ng_arena_free(&arena);
}

static void borrows_plain_strings(void **state) {
  (void)state;
  const char *input = "{\"plain\":\"nothing to undo\",\"\\u0061\":1}";
  ng_arena arena;
  ng_arena_init(&arena, NULL, 0);
  ng_json json;
  ng_span text;
  ng_json_init(&json, ng_span_str(input), 0);
  ng_json_next(&json);
  assert_int_equal(ng_json_next(&json), NG_JSON_KEY);
  assert_true(ng_json_is(&json, "plain"));
  assert_false(ng_json_is(&json, "plai"));
  assert_int_equal(ng_json_next(&json), NG_JSON_STRING);
  assert_int_equal(ng_json_string(&json, &arena, &text), NG_OK);
  assert_ptr_equal(text.data, input + 10);
  assert_int_equal(arena.used, 0);
  assert_int_equal(ng_json_next(&json), NG_JSON_KEY);
  assert_true(ng_json_is(&json, "a"));
  ng_arena_free(&arena);
}

static void depth_has_a_cap(void **state) {
  (void)state;
  char text[2 * NG_JSON_DEPTH + 3];
  for (size_t deep = NG_JSON_DEPTH; deep <= NG_JSON_DEPTH + 1; deep++) {
    memset(text, '[', deep);
    memset(text + deep, ']', deep);
    ng_json json;
    ng_json_init(&json, ng_span_of(text, 2 * deep), 0);
    ng_status expected = deep > NG_JSON_DEPTH ? NG_INVALID : NG_OK;
    assert_int_equal(ng_json_skip(&json, NULL), expected);
    assert_int_equal(json.offset, deep > NG_JSON_DEPTH ? NG_JSON_DEPTH : 0);
  }
}

static void objects_and_arrays_mix_at_any_depth(void **state) {
  (void)state;
  ng_buffer text;
  ng_buffer_init(&text, NULL, 0);
  for (int i = 0; i < NG_JSON_DEPTH / 2; i++) {
    ng_buffer_add_str(&text, "{\"a\":[");
  }
  for (int i = 0; i < NG_JSON_DEPTH / 2; i++) {
    ng_buffer_add_str(&text, "]}");
  }
  ng_json json;
  ng_span raw;
  ng_json_init(&json, ng_buffer_span(&text), 0);
  assert_int_equal(ng_json_skip(&json, &raw), NG_OK);
  assert_int_equal(raw.len, text.len);
  assert_int_equal(ng_json_next(&json), NG_JSON_END);
  ng_buffer_free(&text);
}

static void a_number_of_many_digits_is_refused(void **state) {
  (void)state;
  char text[1100];
  memset(text, '1', sizeof text);
  ng_json json;
  ng_json_init(&json, ng_span_of(text, sizeof text), 0);
  assert_int_equal(ng_json_next(&json), NG_JSON_ERROR);
}

static void skips_what_is_due(void **state) {
  (void)state;
  const char *text = "{\"a\": [1, {\"b\": \"]\"}] , \"c\":\"d\",\"e\":[]}";
  ng_json json;
  ng_span raw;
  ng_json_init(&json, ng_span_str(text), 0);
  ng_json_next(&json);
  ng_json_next(&json);
  assert_int_equal(ng_json_skip(&json, &raw), NG_OK);
  assert_true(ng_span_equals(raw, ng_span_str("[1, {\"b\": \"]\"}]")));
  assert_int_equal(ng_json_next(&json), NG_JSON_KEY);
  assert_true(ng_json_is(&json, "c"));
  assert_int_equal(ng_json_skip(&json, &raw), NG_OK);
  assert_true(ng_span_equals(raw, ng_span_str("\"d\"")));
  ng_json_next(&json);
  assert_int_equal(ng_json_next(&json), NG_JSON_ARRAY);
  assert_int_equal(ng_json_skip(&json, &raw), NG_MISSING);
  assert_int_equal(ng_json_next(&json), NG_JSON_CLOSE);
  assert_int_equal(ng_json_next(&json), NG_JSON_END);
}

static void copies_in_our_form(void **state) {
  (void)state;
  static const char *const cases[][2] = {
      {" { \"b\" : [ 1.50 , -0 , \"\\u0041\\n\" , { } , [ ] ] ,\n\"a\" : null "
       "} ",
       "{\"b\":[1.50,-0,\"A\\n\",{},[]],\"a\":null}"},
      {"\"\xFF\"", "\"\xEF\xBF\xBD\""},
      {"[[],[1,[2]],{\"x\":{}}]", "[[],[1,[2]],{\"x\":{}}]"},
      {"true", "true"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    for (long left = 0; left < 20; left++) {
      faults f = {left};
      ng_allocator allocator = {failing_resize, &f};
      ng_buffer out;
      ng_buffer_init(&out, &allocator, 0);
      ng_json json;
      ng_json_init(&json, ng_span_str(cases[i][0]), 0);
      assert_int_equal(ng_json_copy(&json, &out), NG_OK);
      assert_int_equal(ng_json_next(&json), NG_JSON_END);
      if (f.left >= 0) {
        assert_int_equal(out.status, NG_OK);
        assert_true(
            ng_span_equals(ng_buffer_span(&out), ng_span_str(cases[i][1])));
      } else {
        assert_int_equal(out.status, NG_NOMEM);
      }
      ng_buffer_free(&out);
    }
  }
}

static void failed_allocations_are_passed_up(void **state) {
  (void)state;
  const char *const inputs[] = {"\"a\\nb\"", "\"a\\nb\xFF\""};
  for (size_t i = 0; i < 2; i++) {
    int passed = 0;
    for (long left = 0; !passed; left++) {
      faults f = {left};
      ng_allocator allocator = {failing_resize, &f};
      ng_arena arena;
      ng_arena_init(&arena, &allocator, 0);
      ng_json json;
      ng_span text = {NULL, 0};
      ng_json_init(&json, ng_span_str(inputs[i]), 0);
      assert_int_equal(ng_json_next(&json), NG_JSON_STRING);
      passed = ng_json_string(&json, &arena, &text) == NG_OK;
      assert_true(passed || text.data == NULL);
      ng_arena_free(&arena);
    }
  }
}

/* ---- Writing ---- */

typedef struct writing {
  const char *text;
  size_t len;
  const char *expected;
  unsigned flags;
} writing;

static const writing writings[] = {
    {"", 0, "\"\"", 0},
    {"plain text that is long enough", 30, "\"plain text that is long enough\"",
     0},
    {"\"\\/", 3, "\"\\\"\\\\/\"", 0},
    {"\b\f\n\r\t\x01\x1F\x7F", 8, "\"\\b\\f\\n\\r\\t\\u0001\\u001f\x7F\"", 0},
    {"a\0b", 3, "\"a\\u0000b\"", 0},
    {"\xC3\xA9\xF0\x9F\x98\x80", 6, "\"\xC3\xA9\xF0\x9F\x98\x80\"", 0},
    {"a\xFFz", 3, "\"a\xEF\xBF\xBDz\"", 0},
    {"</script>", 9, "\"</script>\"", 0},
    {"</script>", 9, "\"\\u003c/script>\"", NG_JSON_IN_HTML},
    {"\xE2\x80\xA8\xE2\x80\xA9\xE2\x80\xA6", 9,
     "\"\\u2028\\u2029\xE2\x80\xA6\"", NG_JSON_IN_HTML},
    {"\xE2\x80\xA8", 3, "\"\xE2\x80\xA8\"", 0},
};

static void writes_strings(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof writings / sizeof *writings; i++) {
    const writing *w = &writings[i];
    ng_buffer out;
    ng_buffer_init(&out, NULL, 0);
    ng_json_add_string(&out, ng_span_of(w->text, w->len), w->flags);
    assert_int_equal(out.status, NG_OK);
    ng_buffer_add_char(&out, '\0');
    assert_string_equal(out.data, w->expected);
    ng_buffer_free(&out);
  }
}

static void integer_is(int64_t value, const char *expected) {
  ng_buffer out;
  ng_buffer_init(&out, NULL, 0);
  ng_json_add_integer(&out, value);
  ng_buffer_add_char(&out, '\0');
  assert_string_equal(out.data, expected);
  ng_buffer_free(&out);
}

static void writes_integers(void **state) {
  (void)state;
  integer_is(0, "0");
  integer_is(-7, "-7");
  integer_is(INT64_MAX, "9223372036854775807");
  integer_is(INT64_MIN, "-9223372036854775808");
}

static const struct {
  double value;
  int decimals; /* -1: the shortest */
  const char *expected;
} numbers[] = {
    {0, -1, "0.0"},
    {-0.0, -1, "-0.0"},
    {4, -1, "4.0"},
    {7.1, -1, "7.1"},
    {0.1, -1, "0.1"},
    {-12.75, -1, "-12.75"},
    {1.0 / 3, -1, "0.3333333333333333"},
    {0.1 + 0.2, -1, "0.30000000000000004"},
    {123456789.125, -1, "123456789.125"},
    {1e15, -1, "1e+15"},
    {1e300, -1, "1e+300"},
    {5e-324, -1, "4.94065645841247e-324"},
    {1.7976931348623157e308, -1, "1.7976931348623157e+308"},
    {0.00001, -1, "0.00001"},
    {9007199254740993.0, -1, "9007199254740992"},
    {7.149, 1, "7.1"},
    {7.149, 2, "7.15"},
    {3.999, 2, "4.0"},
    {-0.001, 2, "0.0"},
    {2.5, 0, "3.0"},
    {1234567.891, 2, "1234567.89"},
    {1e300, 2, "1e+300"},
    {0.5, 99, "0.5"},
};

static void writes_doubles(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
    ng_buffer out;
    ng_buffer_init(&out, NULL, 0);
    if (numbers[i].decimals < 0) {
      ng_json_add_double(&out, numbers[i].value);
    } else {
      ng_json_add_fixed(&out, numbers[i].value, numbers[i].decimals);
    }
    ng_buffer_add_char(&out, '\0');
    assert_string_equal(out.data, numbers[i].expected);
    ng_buffer_free(&out);
  }
}

static void what_json_lacks_is_null(void **state) {
  (void)state;
  const double lacks[] = {NAN, INFINITY, -INFINITY};
  for (size_t i = 0; i < 3; i++) {
    ng_buffer out;
    ng_buffer_init(&out, NULL, 0);
    ng_json_add_double(&out, lacks[i]);
    ng_json_add_fixed(&out, lacks[i], 2);
    ng_buffer_add_char(&out, '\0');
    assert_string_equal(out.data, "nullnull");
    ng_buffer_free(&out);
  }
}

/* Law: a double that was written reads back as itself, in any locale. */
static void doubles_read_back(void **state) {
  (void)state;
  const char *const locales[] = {"C", "de_DE.UTF-8", "fr_FR.UTF-8"};
  uint64_t seed = 42;
  for (size_t l = 0; l < 3; l++) {
    setlocale(LC_NUMERIC, locales[l]); /* stays as it was where not installed */
    for (int i = 0; i < 3000; i++) {
      seed = seed * UINT64_C(6364136223846793005) + 1442695040888963407u;
      double value;
      memcpy(&value, &seed, sizeof value);
      if (i % 3 == 0) { /* short decimals, as scores are */
        value = (double)(int64_t)(seed >> 40) / 1000 - 4000;
      }
      if (!isfinite(value)) {
        continue;
      }
      ng_buffer out;
      ng_buffer_init(&out, NULL, 0);
      ng_json_add_double(&out, value);
      ng_json json;
      ng_json_init(&json, ng_buffer_span(&out), 0);
      ng_json_event event = ng_json_next(&json);
      double back =
          event == NG_JSON_INTEGER ? (double)json.integer : json.number;
      assert_true(event == NG_JSON_DOUBLE || event == NG_JSON_INTEGER);
      assert_true(back == value);
      assert_int_equal(ng_json_next(&json), NG_JSON_END);
      ng_buffer_free(&out);
    }
  }
  setlocale(LC_NUMERIC, "C");
}

/* Law: any bytes, written and read, are their repaired selves. */
static void strings_read_back(void **state) {
  (void)state;
  static const char alphabet[] = "ab\"\\/\n\x01\x80\xC3\xA9\xE2\x82\xAC\xFF<u";
  uint64_t seed = 7;
  for (int i = 0; i < 3000; i++) {
    char text[24];
    for (size_t k = 0; k < sizeof text; k++) {
      seed = seed * UINT64_C(6364136223846793005) + 1442695040888963407u;
      text[k] = alphabet[(seed >> 33) % (sizeof alphabet - 1)];
    }
    size_t len = (size_t)(seed >> 20) % sizeof text;
    ng_buffer out, back, repaired;
    ng_buffer_init(&out, NULL, 0);
    ng_buffer_init(&back, NULL, 0);
    ng_buffer_init(&repaired, NULL, 0);
    ng_json_add_string(&out, ng_span_of(text, len), (unsigned)i & 1);
    assert_int_equal(ng_utf8_valid_prefix(ng_buffer_span(&out)), out.len);
    ng_json json;
    ng_json_init(&json, ng_buffer_span(&out), NG_JSON_STRICT_UTF8);
    assert_int_equal(ng_json_next(&json), NG_JSON_STRING);
    ng_json_append(&json, &back);
    if (ng_utf8_valid_prefix(ng_span_of(text, len)) == len) {
      ng_buffer_add(&repaired, text, len);
    } else {
      ng_utf8_repair(&repaired, ng_span_of(text, len));
    }
    assert_true(
        ng_span_equals(ng_buffer_span(&back), ng_buffer_span(&repaired)));
    ng_buffer_free(&out);
    ng_buffer_free(&back);
    ng_buffer_free(&repaired);
  }
}

/* Unescaped while it is read or afterwards: the same string, the same error. */
static void check_kept(ng_span text, unsigned flags) {
  ng_arena arena;
  ng_arena_init(&arena, NULL, 0);
  ng_json plain, keeping;
  ng_json_init(&plain, text, flags);
  ng_json_init(&keeping, text, flags);
  keeping.keep = &arena;
  ng_json_event event = ng_json_next(&plain);
  assert_int_equal(ng_json_next(&keeping), event);
  assert_int_equal(keeping.offset, plain.offset);
  assert_ptr_equal(keeping.next, plain.next);
  if (event == NG_JSON_STRING) {
    ng_span one, other;
    assert_int_equal(ng_json_string(&plain, &arena, &one), NG_OK);
    assert_int_equal(ng_json_string(&keeping, &arena, &other), NG_OK);
    assert_int_equal(one.len, other.len);
    assert_memory_equal(one.data, other.data, one.len);
  }
  ng_arena_free(&arena);
}

static void keeping_gives_the_same_string(void **state) {
  (void)state;
  static const char *const parts[] = {"a",        "plain text of some length",
                                      "\\n",      "\\\"",
                                      "\\u00e9",  "\\ud83d",
                                      "\\ude00",  "\\u12",
                                      "\\x",      "\t",
                                      "\xC3\xA9", "\xFF",
                                      "\\\\",     "\\/",
                                      "\"",       "\xC3"};
  uint32_t seed = 5;
  for (int turn = 0; turn < 5000; turn++) {
    char text[600] = "\"";
    unsigned count = (seed = seed * 1664525u + 1013904223u) >> 8 & 15;
    for (unsigned i = 0; i < count; i++) {
      seed = seed * 1664525u + 1013904223u;
      strcat(text, parts[(seed >> 8) % (sizeof parts / sizeof *parts)]);
    }
    strcat(text, "\"");
    check_kept(ng_span_str(text), 0);
    check_kept(ng_span_str(text), NG_JSON_LENIENT);
    check_kept(ng_span_str(text), NG_JSON_STRICT_UTF8);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(reads),
      cmocka_unit_test(keeps_an_escaped_nul),
      cmocka_unit_test(borrows_plain_strings),
      cmocka_unit_test(depth_has_a_cap),
      cmocka_unit_test(objects_and_arrays_mix_at_any_depth),
      cmocka_unit_test(a_number_of_many_digits_is_refused),
      cmocka_unit_test(skips_what_is_due),
      cmocka_unit_test(copies_in_our_form),
      cmocka_unit_test(failed_allocations_are_passed_up),
      cmocka_unit_test(writes_strings),
      cmocka_unit_test(writes_integers),
      cmocka_unit_test(writes_doubles),
      cmocka_unit_test(what_json_lacks_is_null),
      cmocka_unit_test(doubles_read_back),
      cmocka_unit_test(strings_read_back),
      cmocka_unit_test(keeping_gives_the_same_string),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
