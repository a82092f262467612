/* Lists, flags, capitals and stems of a language. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>

#include "../../engine/text/lexicon.h"
#include "../support/fail_alloc.h"

static ng_span span(const char *text) {
  return ng_span_str(text);
}

static void test_syntax(void **state) {
  (void)state;
  ng_lexicon *l = ng_lexicon_new(NULL);
  assert_int_equal(ng_lexicon_syntax(l, span("it")), 0);
  assert_int_equal(ng_lexicon_add(l, "stop_words", span("the")), NG_OK);
  assert_int_equal(ng_lexicon_add(l, "impersonal", span("It")), NG_OK);
  assert_int_equal(ng_lexicon_add(l, "back_references", span("the two")),
                   NG_OK);
  assert_int_equal(ng_lexicon_add(l, "standing", span("c'est")), NG_OK);
  assert_int_equal(ng_lexicon_add(l, "personal", span("")), NG_INVALID);
  assert_true(ng_lexicon_has(l, "impersonal", span("IT")));
  assert_false(ng_lexicon_has(l, "personal", span("it")));
  assert_int_equal(ng_lexicon_syntax(l, span("it")), NG_SYNTAX_IMPERSONAL);
  assert_int_equal(ng_lexicon_syntax_filled(l), NG_SYNTAX_IMPERSONAL |
                                                    NG_SYNTAX_BACK_REFERENCES |
                                                    NG_SYNTAX_STANDING);
  assert_int_equal(ng_lexicon_lists(l, span("it")), NG_LIST_SYNTAX);
  assert_int_equal(ng_lexicon_lists(l, span("the")),
                   NG_LIST_STOP_WORDS | NG_LIST_PHRASE);
  assert_int_equal(ng_lexicon_lists(l, span("c'")), NG_LIST_PHRASE);
  assert_int_equal(ng_lexicon_syntax(NULL, span("it")), 0);
  ng_lexicon_free(l);
}

static void test_lists(void **state) {
  (void)state;
  ng_lexicon *l = ng_lexicon_new(NULL);
  assert_int_equal(ng_lexicon_add(l, "stop_words", span("The")), NG_OK);
  assert_int_equal(ng_lexicon_add(l, "pronouns", span("he")), NG_OK);
  assert_int_equal(ng_lexicon_add(l, "dangling", span("he")), NG_OK);
  assert_int_equal(ng_lexicon_add(l, "months", span("Août")), NG_OK);
  assert_true(ng_lexicon_has(l, "stop_words", span("THE")));
  assert_true(ng_lexicon_has(l, "dangling", span("He")));
  assert_true(ng_lexicon_has(l, "months", span("AOÛT")));
  assert_false(ng_lexicon_has(l, "months", span("the")));
  assert_false(ng_lexicon_has(l, "no such list", span("the")));
  assert_true(ng_lexicon_is_stop(l, span("the")));
  assert_false(ng_lexicon_is_stop(l, span("he")));
  assert_int_equal(ng_lexicon_lists(l, span("HE")),
                   NG_LIST_PRONOUNS | NG_LIST_DANGLING);
  assert_int_equal(ng_lexicon_lists(NULL, span("he")), 0);
  assert_true(ng_lexicon_filled(l) & NG_LIST_MONTHS);
  assert_false(ng_lexicon_filled(l) & NG_LIST_UNITS);
  assert_int_equal(ng_lexicon_count(l), 3);
  ng_lexicon_free(l);
}

static void test_refusals(void **state) {
  (void)state;
  char big[80];
  memset(big, 'a', sizeof big);
  ng_lexicon *l = ng_lexicon_new(NULL);
  assert_int_equal(ng_lexicon_add(l, "stopwords", span("a")), NG_MISSING);
  assert_int_equal(ng_lexicon_add(l, "titles", span("")), NG_INVALID);
  assert_int_equal(ng_lexicon_add(l, "titles", span("\xFF")), NG_INVALID);
  assert_int_equal(ng_lexicon_add(l, "titles", ng_span_of(big, 65)),
                   NG_INVALID);
  assert_int_equal(ng_lexicon_add(l, "titles", ng_span_of(big, 64)), NG_OK);
  assert_int_equal(ng_lexicon_lists(l, ng_span_of(big, 80)), 0);
  assert_int_equal(ng_lexicon_set_flag(l, "ordinal", 1), NG_MISSING);
  assert_int_equal(ng_lexicon_set_stemmer(l, "klingon"), NG_MISSING);
  ng_lexicon_free(l);
  ng_lexicon_free(NULL);
}

/* "Sat" stands for the capitalized form only, "etc" for any. */
static void test_abbreviations(void **state) {
  (void)state;
  ng_lexicon *l = ng_lexicon_new(NULL);
  ng_lexicon_add(l, "may_end", span("Sat."));
  ng_lexicon_add(l, "often_end", span("etc"));
  ng_lexicon_add(l, "starters", span("sat"));
  assert_int_equal(ng_lexicon_abbreviation(l, span("Sat")), NG_LIST_MAY_END);
  assert_int_equal(ng_lexicon_abbreviation(l, span("SAT")), NG_LIST_MAY_END);
  assert_int_equal(ng_lexicon_abbreviation(l, span("sat")), 0);
  assert_int_equal(ng_lexicon_abbreviation(l, span("etc")), NG_LIST_OFTEN_END);
  assert_int_equal(ng_lexicon_abbreviation(l, span("Etc")), NG_LIST_OFTEN_END);
  assert_int_equal(ng_lexicon_abbreviation(l, span("word")), 0);
  assert_int_equal(ng_lexicon_abbreviation(NULL, span("etc")), 0);
  ng_lexicon_free(l);
}

static void test_flags(void **state) {
  (void)state;
  ng_lexicon *l = ng_lexicon_new(NULL);
  assert_int_equal(ng_lexicon_flags(l), 0);
  assert_int_equal(ng_lexicon_set_flag(l, "ordinals", 1), NG_OK);
  assert_int_equal(ng_lexicon_set_flag(l, "join_hyphens", 1), NG_OK);
  assert_int_equal(ng_lexicon_set_flag(l, "ordinals", 0), NG_OK);
  assert_int_equal(ng_lexicon_flags(l), NG_FLAG_JOIN_HYPHENS);
  assert_int_equal(ng_lexicon_flags(NULL), 0);
  ng_lexicon_free(l);
}

static void check_stem(ng_stemmer *stemmer, const char *word,
                       const char *wanted) {
  char out[64];
  size_t len = ng_stem(stemmer, span(word), out);
  assert_true(ng_span_equals(ng_span_of(out, len), span(wanted)));
}

static void test_stems(void **state) {
  (void)state;
  ng_lexicon *l = ng_lexicon_new(NULL);
  assert_int_equal(ng_lexicon_set_stemmer(l, "english"), NG_OK);
  ng_stemmer *english = ng_stemmer_new(l);
  check_stem(english, "elections", "elect");
  check_stem(english, "", "");
  assert_int_equal(ng_lexicon_set_stemmer(l, ""), NG_OK);
  ng_stemmer *none = ng_stemmer_new(l);
  check_stem(none, "elections", "elections");
  check_stem(NULL, "elections", "elections");
  ng_stemmer_free(english);
  ng_stemmer_free(none);
  ng_stemmer_free(NULL);
  ng_lexicon_free(l);
}

static void test_no_memory(void **state) {
  (void)state;
  for (size_t n = 0; n < 8; n++) {
    fail_alloc f = {.fail_at = (long)n + 1, .forever = 1};
    ng_allocator allocator = {fail_alloc_resize, &f};
    ng_lexicon *l = ng_lexicon_new(&allocator);
    if (l == NULL) {
      assert_true(n < 2);
      continue;
    }
    ng_status status = ng_lexicon_add(l, "titles", span("Mr"));
    assert_true(status == NG_OK || status == NG_NOMEM);
    assert_int_equal(ng_lexicon_has(l, "titles", span("mr")), status == NG_OK);
    ng_stemmer *stemmer = ng_stemmer_new(l);
    assert_true(stemmer != NULL || n < 6);
    ng_stemmer_free(stemmer);
    ng_lexicon_free(l);
    assert_int_equal(f.blocks + f.wrong_sizes, 0);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_lists),     cmocka_unit_test(test_syntax),
      cmocka_unit_test(test_refusals),  cmocka_unit_test(test_abbreviations),
      cmocka_unit_test(test_flags),     cmocka_unit_test(test_stems),
      cmocka_unit_test(test_no_memory),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
