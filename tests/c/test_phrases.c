/* Phrases in a text: each kind, folding, and the same answers as looking for
 * each phrase alone. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../engine/base/normal.h"
#include "../../engine/base/phrases.h"

/* Fails from the n-th allocation on; counts what is held. */
typedef struct failing {
  int left;
  size_t held;
} failing;

static void *failing_resize(void *user, void *ptr, size_t old_size,
                            size_t new_size) {
  failing *f = user;
  if (new_size == 0) {
    f->held -= ptr != NULL ? old_size : 0;
    free(ptr);
    return NULL;
  }
  if (f->left-- <= 0) {
    return NULL;
  }
  void *now = realloc(ptr, new_size);
  assert_non_null(now);
  f->held += new_size - (ptr != NULL ? old_size : 0);
  return now;
}

typedef struct hits {
  unsigned count;
  uint64_t values;
  size_t last_end;
} hits;

static void collect(void *user, uint32_t value, size_t end) {
  hits *h = user;
  h->count++;
  h->values |= UINT64_C(1) << value;
  h->last_end = end;
}

static int finds(ng_phrase_kind kind, const char *phrase, const char *text) {
  ng_phrases *set = ng_phrases_new(NULL);
  hits h = {0};
  assert_int_equal(ng_phrases_add(set, kind, ng_span_str(phrase), 7), NG_OK);
  assert_int_equal(ng_phrases_build(set), NG_OK);
  ng_phrases_find(set, ng_span_str(text), collect, &h);
  ng_phrases_free(set);
  return h.values != 0;
}

static void each_kind_finds_its_phrase(void **state) {
  (void)state;
  static const struct {
    ng_phrase_kind kind;
    const char *phrase, *text;
    int expected;
  } CASES[] = {
      {NG_PHRASE_LINE, "Previous Article", "previous  ARTICLE", 1},
      {NG_PHRASE_LINE, "Previous Article", "\xC2\xAB Previous Article", 1},
      {NG_PHRASE_LINE, "Previous Article", "Previous Article \xC2\xBB", 1},
      {NG_PHRASE_LINE, "Previous Article",
       "\xE2\x80\xA2 Previous article: ", 1},
      {NG_PHRASE_LINE, "Previous Article", "The previous article", 0},
      {NG_PHRASE_LINE, "Previous Article", "Previous articles", 0},
      {NG_PHRASE_LINE, "Previous Article", "Previous", 0},
      {NG_PHRASE_LINE, "Read more:", "Read more", 1},
      {NG_PHRASE_LINE, "Read more", "Read more\xE2\x80\xA6", 1},
      {NG_PHRASE_LINE, "Read more", "Read more?", 0},
      {NG_PHRASE_LINE, "\xC2\xBB", "\xC2\xBB", 1},
      {NG_PHRASE_LINE, "\xC2\xBB", "\xC2\xBB next", 0},
      {NG_PHRASE_LINE, "What's next", "What\xE2\x80\x99s next", 1},
      {NG_PHRASE_LINE, "What\xE2\x80\x99s next", "what's next", 1},
      {NG_PHRASE_LINE, "Read", "READ", 1},
      {NG_PHRASE_LINE, "\xC3\x89T\xC3\x89", "\xC3\xA9t\xC3\xA9", 1},
      {NG_PHRASE_LINE, "read more", "read\xC2\xA0more", 1},
      {NG_PHRASE_LINE, "readmore", "read\xC2\xADmore", 1},
      {NG_PHRASE_LINE, "AB", "\xEF\xBC\xA1\xEF\xBC\xA2", 1},
      {NG_PHRASE_STARTS, "Correction:", "Correction: the mayor", 1},
      {NG_PHRASE_STARTS, "Correction:", "  correction: the mayor", 1},
      {NG_PHRASE_STARTS, "Correction:", "A correction: the mayor", 0},
      {NG_PHRASE_STARTS, "By ", "By Jane Doe", 1},
      {NG_PHRASE_STARTS, "By ", "Byzantium fell", 0},
      {NG_PHRASE_STARTS, "By ", "By", 0},
      {NG_PHRASE_ENDS, "ago", "two hours ago", 1},
      {NG_PHRASE_ENDS, "ago", "two hours ago.", 0},
      {NG_PHRASE_ENDS, "read more \xC2\xBB", "Go and read more \xC2\xBB", 1},
      {NG_PHRASE_ENDS, " ago", "Chicago", 0},
      {NG_PHRASE_CONTAINS, "click here", "To see it click\nhere now", 1},
      {NG_PHRASE_CONTAINS, "click here", "clickhere", 0},
      {NG_PHRASE_CONTAINS, "aab", "aaab", 1},
      {NG_PHRASE_CONTAINS, "\xE4\xBA\xAC", "\xE5\x8C\x97\xE4\xBA\xAC", 1},
      {NG_PHRASE_WORD, "Tuesday", "On tuesday.", 1},
      {NG_PHRASE_WORD, "Tuesday", "On Tuesdays.", 0},
      {NG_PHRASE_WORD, "Tuesday", "xTuesday Tuesday", 1},
      {NG_PHRASE_WORD, "day", "Tuesday", 0},
      {NG_PHRASE_WORD, "sign up", "Now sign \n up!", 1},
      {NG_PHRASE_WORD, "sign up", "Resign up", 0},
      {NG_PHRASE_WORD, "\xC3\xA9t\xC3\xA9", "L'\xC3\x89T\xC3\x89, ", 1},
      {NG_PHRASE_WORD, "\xC3\xA9t\xC3\xA9", "r\xC3\xA9\xC3\xA9t\xC3\xA9", 0},
      {NG_PHRASE_WORD, "\xE4\xBA\xAC", "\xE5\x8C\x97\xE4\xBA\xAC\xE5\xB8\x82",
       1},
  };
  for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
    if (finds(CASES[i].kind, CASES[i].phrase, CASES[i].text) !=
        CASES[i].expected) {
      fail_msg("'%s' in '%s'", CASES[i].phrase, CASES[i].text);
    }
  }
}

static void what_says_nothing_is_refused(void **state) {
  (void)state;
  ng_phrases *set = ng_phrases_new(NULL);
  for (int kind = NG_PHRASE_LINE; kind <= NG_PHRASE_WORD; kind++) {
    assert_int_equal(
        ng_phrases_add(set, (ng_phrase_kind)kind, ng_span_str(" \t"), 0),
        NG_INVALID);
    assert_int_equal(
        ng_phrases_add(set, (ng_phrase_kind)kind, ng_span_str(""), 0),
        NG_INVALID);
  }
  hits h = {0};
  ng_phrases_find(set, ng_span_str("unbuilt"), collect, &h);
  assert_int_equal(ng_phrases_build(set), NG_OK);
  ng_phrases_find(set, ng_span_str("empty set"), collect, &h);
  ng_phrases_find(set, ng_span_str(""), collect, &h);
  assert_int_equal(h.count, 0);
  assert_int_equal(ng_phrases_add(set, NG_PHRASE_WORD, ng_span_str("late"), 0),
                   NG_INVALID);
  ng_phrases_free(set);
}

static void find_line(const ng_phrases *set, const ng_span *parts, size_t count,
                      hits *h) {
  ng_phrases_end_line(set, ng_phrases_begin_line(set, parts[0]), parts + 1,
                      count - 1, collect, h);
}

static void lines_are_found_across_parts(void **state) {
  (void)state;
  ng_phrases *set = ng_phrases_new(NULL);
  ng_phrases_add(set, NG_PHRASE_LINE,
                 ng_span_str("No time to read? Get a summary"), 3);
  ng_phrases_add(set, NG_PHRASE_CONTAINS, ng_span_str("summary"), 4);
  ng_phrases_build(set);
  ng_span parts[] = {ng_span_str("\xE2\x96\xB6 No time"),
                     ng_span_str("to read?"),
                     ng_span_str("Get a SUMMARY \xC2\xBB")};
  hits h = {0};
  find_line(set, parts, 3, &h);
  assert_int_equal(h.values, 1 << 3);
  assert_int_equal(h.last_end, parts[2].len);
  h = (hits){0};
  find_line(set, parts, 2, &h);
  find_line(set, parts + 1, 2, &h);
  assert_int_equal(h.count, 0);
  assert_int_equal(ng_phrases_longest_line(set), 30);
  ng_phrases_free(set);
}

/* A small generator, so that runs repeat. */
static uint32_t next_random(uint32_t *seed) {
  *seed = *seed * 1664525u + 1013904223u;
  return *seed >> 16;
}

static void random_text(uint32_t *seed, char *out, size_t len) {
  for (size_t i = 0; i < len; i++) {
    out[i] = "abcA b"[next_random(seed) % 6];
  }
  out[len] = '\0';
}

/* Law: a set of phrases tells what each phrase alone would tell. */
static void many_phrases_are_as_one_by_one(void **state) {
  (void)state;
  uint32_t seed = 1;
  for (int round = 0; round < 200; round++) {
    ng_phrases *set = ng_phrases_new(NULL);
    char phrases[40][6], text[60];
    ng_phrase_kind kinds[40];
    uint64_t expected = 0;
    int is_in[40];
    for (int i = 0; i < 40; i++) {
      kinds[i] = (ng_phrase_kind)(next_random(&seed) % 5);
      random_text(&seed, phrases[i], 1 + next_random(&seed) % 5);
      is_in[i] = ng_phrases_add(set, kinds[i], ng_span_str(phrases[i]),
                                (uint32_t)i) == NG_OK;
    }
    ng_phrases_build(set);
    for (int k = 0; k < 10; k++) {
      random_text(&seed, text, next_random(&seed) % (k == 0 ? 5 : 59));
      hits h = {0};
      ng_phrases_find(set, ng_span_str(text), collect, &h);
      expected = 0;
      for (int i = 0; i < 40; i++) {
        if (is_in[i] && finds(kinds[i], phrases[i], text)) {
          expected |= UINT64_C(1) << i;
        }
      }
      assert_true(h.values == expected);
    }
    ng_phrases_free(set);
  }
}

/* Law: containing is what a plain search in the normal forms finds. */
static void containing_is_searching(void **state) {
  (void)state;
  uint32_t seed = 7;
  for (int round = 0; round < 3000; round++) {
    char phrase[6], text[30];
    random_text(&seed, phrase, 1 + next_random(&seed) % 4);
    random_text(&seed, text, next_random(&seed) % 29);
    ng_buffer a, b;
    ng_buffer_init(&a, NULL, 0);
    ng_buffer_init(&b, NULL, 0);
    ng_normal_add(&a, ng_span_str(text), 0);
    ng_normal_add(&b, ng_span_str(phrase), 1);
    ng_buffer_add_char(&a, '\0');
    ng_buffer_add_char(&b, '\0');
    if (strspn(phrase, " ") != strlen(phrase)) {
      int expected = strstr(a.data, b.data) != NULL;
      /* A blank in front of the phrase is a blank in the text. */
      assert_int_equal(finds(NG_PHRASE_CONTAINS, phrase, text), expected);
    }
    ng_buffer_free(&a);
    ng_buffer_free(&b);
  }
}

static ng_status make_set(const ng_allocator *allocator) {
  ng_phrases *set = ng_phrases_new(allocator);
  if (set == NULL) {
    return NG_NOMEM;
  }
  static const char *const WORDS[] = {"one", "two two", "three", "one two"};
  ng_status status = NG_OK;
  for (uint32_t i = 0; status == NG_OK && i < 4; i++) {
    status = ng_phrases_add(set, NG_PHRASE_LINE, ng_span_str(WORDS[i]), i);
  }
  if (status == NG_OK) {
    status = ng_phrases_build(set);
  }
  if (status == NG_OK) {
    hits h = {0};
    ng_phrases_find(set, ng_span_str("One Two"), collect, &h);
    assert_int_equal(h.values, 1 << 3);
  }
  ng_phrases_free(set);
  return status;
}

static void no_memory_leaks_nothing(void **state) {
  (void)state;
  ng_status status = NG_NOMEM;
  for (int n = 0; status != NG_OK; n++) {
    failing f = {n, 0};
    ng_allocator allocator = {failing_resize, &f};
    status = make_set(&allocator);
    assert_int_equal(f.held, 0);
    assert_true(n < 100);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_kind_finds_its_phrase),
      cmocka_unit_test(what_says_nothing_is_refused),
      cmocka_unit_test(lines_are_found_across_parts),
      cmocka_unit_test(many_phrases_are_as_one_by_one),
      cmocka_unit_test(containing_is_searching),
      cmocka_unit_test(no_memory_leaks_nothing),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
