/* The moment of publishing, as the scripts of a page tell it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../engine/base/wordset.h"
#include "../../engine/text/doc.h"
#include "../../engine/text/looks.h"
#include "../../engine/text/moment.h"
#include "../../engine/text/page.h"
#include "../support/fail_alloc.h"

#define DAY "2024-05-17"

static const struct {
  const char *name, *page, *expected;
} cases[] = {
    {"nothing", "", ""},
    {"no colon", "publishedAt", ""},
    {"only a colon", ":", ""},
    {"JSON", "{\"publishedAt\": \"" DAY "T10:00:00+02:00\"}",
     DAY "T10:00:00+02:00"},
    {"JavaScript", "x = {published_at:'" DAY " 10:00'}", DAY " 10:00"},
    {"JSON in a string", "\"{\\\"publishedAt\\\":\\\"" DAY "\\\"}\"", DAY},
    {"an attribute", "&quot;publishedAt&quot;:&quot;" DAY "&quot;", DAY},
    {"seconds", "{\"publishedAt\":1715940000,", "1715940000"},
    {"milliseconds", "{\"publishedAt\":1715940000000}", "1715940000000"},
    {"another number", "{\"publishedAt\":171594}", ""},
    {"another name", "{\"expiresAt\":\"" DAY "\"}", ""},
    {"the end of another name", "{\"unpublishedAt\":\"" DAY "\"}", ""},
    {"a class of that name", "{\"hidden\":\"" DAY "\"}", ""},
    {"no day", "{\"publishedAt\":\"17 May 2024\"}", ""},
    {"no value", "{\"publishedAt\":null}", ""},
    {"prose", "publishedAt: " DAY, ""},
    {"the end within the value", "{\"publishedAt\":\"2024-05", ""},
    {"the end after the day", "{\"publishedAt\":\"" DAY, DAY},
    {"twice the same day",
     "{\"publishedAt\":\"" DAY "T10:00\",\"published_at\":\"" DAY "\"}",
     DAY "T10:00"},
    {"two days",
     "{\"publishedAt\":\"" DAY "\"},{\"publishedAt\":\"2024-05-16\"}", ""},
};

static ng_wordset *make_names(void) {
  ng_wordset *names = ng_wordset_new(NULL, 0);
  assert_non_null(names);
  ng_wordset_add(names, ng_span_str("publishedat"), NG_LOOKS_MOMENT);
  ng_wordset_add(names, ng_span_str("published_at"), NG_LOOKS_MOMENT);
  ng_wordset_add(names, ng_span_str("hidden"), NG_LOOKS_HIDDEN);
  return names;
}

static void moments_are_found(void **state) {
  (void)state;
  ng_wordset *names = make_names();
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    /* at its size, so that a byte too far shows */
    size_t len = strlen(cases[i].page);
    char *page = malloc(len > 0 ? len : 1);
    assert_non_null(page);
    memcpy(page, cases[i].page, len);
    ng_span found;
    ng_moment_find(ng_span_of(page, len), names, NG_LOOKS_MOMENT, &found);
    if (found.len != strlen(cases[i].expected) ||
        memcmp(found.len > 0 ? found.data : "", cases[i].expected, found.len) !=
            0) {
      fail_msg("%s: '%.*s'", cases[i].name, (int)found.len, found.data);
    }
    free(page);
  }
  ng_wordset_free(names);
}

#define SCRIPT                                                                 \
  "<body><p>One.</p><script>x={\"publishedAt\":\"" DAY "\"}</script>"

static void a_field_of_the_page_goes_first(void **state) {
  (void)state;
  static const struct {
    const char *page;
    size_t len;
  } pages[] = {
      {SCRIPT, 10},
      {"<meta name=date content='2024-05-18T10:00'>" SCRIPT, 0},
      {"<meta name=date content='in May'>" SCRIPT, 10},
      {"<body><p>One.</p>", 0},
  };
  ng_wordset *names = make_names();
  ng_reading reading = {.classes = names};
  for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
    ng_doc doc;
    ng_doc_init(&doc, NULL, 0);
    assert_int_equal(ng_page_read(&doc, ng_span_str(pages[i].page), &reading),
                     NG_OK);
    assert_int_equal(doc.moment.len, pages[i].len);
    ng_doc_free(&doc);
  }
  ng_wordset_free(names);
}

static void memory_may_run_out_anywhere(void **state) {
  (void)state;
  fail_alloc alloc = {0};
  ng_allocator allocator = {fail_alloc_resize, &alloc};
  ng_wordset *names = make_names();
  ng_reading reading = {.classes = names};
  ng_status status = NG_NOMEM;
  for (long at = 1; status != NG_OK; at++) {
    ng_doc doc;
    fail_alloc_arm(&alloc, at, (int)(at % 2));
    ng_doc_init(&doc, &allocator, 0);
    status = ng_page_read(&doc, ng_span_str(SCRIPT), &reading);
    assert_true(status == NG_OK || status == NG_NOMEM);
    ng_doc_free(&doc);
    assert_int_equal(alloc.blocks, 0);
    assert_true(at < 1000);
  }
  ng_wordset_free(names);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(moments_are_found),
      cmocka_unit_test(a_field_of_the_page_goes_first),
      cmocka_unit_test(memory_may_run_out_anywhere),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
