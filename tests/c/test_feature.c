/* What is measured of a block: its text, the names above it, its company. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../engine/text/blocks.h"
#include "../../engine/text/feature.h"
#include "../../engine/text/html.h"
#include "../../engine/text/plain.h"

static const struct {
  const char *text;
  uint32_t words, finals, commas, digits, capitals;
  unsigned flags;
} texts[] = {
    {"", 0, 0, 0, 0, 0, 0},
    {"The crane left.", 3, 1, 0, 0, 1, NG_M_FINAL},
    {"In 2024, it cost 3.5 million", 7, 0, 1, 6, 1, 0},
    {"\xE2\x80\x9CYes,\xE2\x80\x9D he said. \xE2\x80\x9CNo!\xE2\x80\x9D", 4, 2,
     1, 0, 2, NG_M_QUOTE | NG_M_FINAL},
    {"Home | News | Sport", 3, 0, 0, 0, 3, NG_M_BAR},
    {"SHOUTED LINE", 2, 0, 0, 0, 2, NG_M_SHOUT},
    {"it goes on:", 3, 0, 0, 0, 0, NG_M_LOWER | NG_M_COLON},
    {"Don't stop", 2, 0, 0, 0, 1, 0},
    {"more \xC2\xBB", 1, 0, 0, 0, 0, NG_M_LOWER | NG_M_BAR},
    {"\xE6\xB8\xAF\xE5\x8F\xA3\xE8\xB5\xB7\xE9\x87\x8D\xE6\x9C\xBA\xE3\x80\x82",
     3, 1, 0, 0, 0, NG_M_FINAL},
    {"\xD0\x9A\xD1\x80\xD0\xB0\xD0\xBD \xD1\x83\xD1\x88\xD1\x91\xD0\xBB?", 2, 1,
     0, 0, 1, NG_M_FINAL},
};

static void test_texts(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof texts / sizeof *texts; ++i) {
    ng_measure m;
    ng_measure_text(ng_span_str(texts[i].text), NULL, &m);
    if (m.words != texts[i].words || m.finals != texts[i].finals ||
        m.commas != texts[i].commas || m.digits != texts[i].digits ||
        m.capitals != texts[i].capitals) {
      fail_msg("\"%s\": %u words %u finals %u commas %u digits %u capitals",
               texts[i].text, m.words, m.finals, m.commas, m.digits,
               m.capitals);
    }
    unsigned kept = m.flags & ~(unsigned)NG_M_OTHER;
    if (kept != texts[i].flags) {
      fail_msg("\"%s\": flags %u", texts[i].text, m.flags);
    }
    assert_int_equal(m.stops, 0);
  }
}

static void test_stop_words(void **state) {
  (void)state;
  ng_lexicon *lexicon = ng_lexicon_new(NULL);
  ng_measure m;
  assert_non_null(lexicon);
  assert_int_equal(ng_lexicon_add(lexicon, "stop_words", ng_span_str("the")),
                   0);
  assert_int_equal(ng_lexicon_add(lexicon, "stop_words",
                                  ng_span_str("\xC3\xBC"
                                              "ber")),
                   0);
  ng_measure_text(ng_span_str("The crane and THE quay \xC3\x9C"
                              "BER it"),
                  lexicon, &m);
  assert_int_equal(m.stops, 3);
  ng_lexicon_free(lexicon);
}

static ng_wordset *make_names(void) {
  ng_wordset *names = ng_wordset_new(NULL, 0);
  assert_non_null(names);
  assert_int_equal(ng_wordset_add(names, ng_span_str("related"), 1), NG_OK);
  assert_int_equal(ng_wordset_add(names, ng_span_str("links"), 2), NG_OK);
  assert_int_equal(ng_wordset_add(names, ng_span_str("story"), 4), NG_OK);
  return names;
}

static void test_names(void **state) {
  (void)state;
  static const struct {
    const char *value;
    uint32_t bits;
  } cases[] = {
      {"", 0},
      {"related", 1},
      {"Related-links", 3},
      {"relatedLinks", 3},
      {"RELATED_story2", 5},
      {"unrelated", 0},
      {"block__story--big js-links", 6},
      {"averyveryverylongnamethatisnowordatall story", 4},
  };
  ng_wordset *names = make_names();
  for (size_t i = 0; i < sizeof cases / sizeof *cases; ++i) {
    assert_int_equal(ng_path_names(names, ng_span_str(cases[i].value)),
                     cases[i].bits);
  }
  ng_wordset_free(names);
}

static const char page[] =
    "<html><head><title>Crane leaves the harbour | Daily</title></head><body>"
    "<nav class=links><ul><li><a href=/h>Home</a><li><a href=/s>Sport</a></ul>"
    "</nav><article class=story><h1>Crane leaves the harbour</h1>"
    "<p>The old crane left the quay on Monday, after a century of work "
    "there.</p>"
    "<p>It goes to a yard in the north, the owners told the council today.</p>"
    "<p>A second crane is to be moved in the spring, as the master said.</p>"
    "</article><div class=related><p><a href=/1>Rain floods the old "
    "town</a></p>"
    "</div><p>Copyright</p></body></html>";

static void read_page(ng_doc *doc, const char *html) {
  ng_doc_init(doc, NULL, 0);
  assert_int_equal(ng_html_read(doc, ng_span_str(html), NULL), NG_OK);
  assert_int_equal(ng_blocks_read(doc), NG_OK);
}

static uint32_t find_block(const ng_doc *doc, const char *start) {
  for (uint32_t i = 0; i < doc->block_count; ++i) {
    ng_span s = ng_doc_block(doc, i);
    if (s.len >= strlen(start) && memcmp(s.data, start, strlen(start)) == 0) {
      return i;
    }
  }
  fail_msg("no block starts with %s", start);
  return 0;
}

static void test_page(void **state) {
  (void)state;
  ng_doc doc;
  ng_features f;
  ng_wordset *names = make_names();
  float row[NG_FEATURES];
  read_page(&doc, page);
  assert_int_equal(ng_features_compute(&doc, NULL, names, 4, &f), NG_OK);
  assert_int_equal(f.title, find_block(&doc, "Crane leaves"));
  assert_true(f.is_page);

  ng_features_vector(&f, find_block(&doc, "Home"), row);
  assert_true(row[NG_F_in_nav] == 1.0F && row[NG_F_in_list] == 1.0F);
  assert_true(row[NG_F_link_all] == 1.0F);
  assert_true(row[NG_F_core_95] == 0.0F);
  assert_true(row[NG_F_NAMES_UNDER + 1] == 1.0F);
  assert_true(row[NG_F_before_title] == 1.0F);

  ng_features_vector(&f, find_block(&doc, "It goes"), row);
  assert_true(row[NG_F_one] == 1.0F && row[NG_F_in_nav] == 0.0F);
  assert_true(row[NG_F_in_article] == 1.0F && row[NG_F_main_article] == 1.0F);
  assert_true(row[NG_F_core_55] == 1.0F && row[NG_F_sentence] == 1.0F);
  assert_true(row[NG_F_prev_prose] == 1.0F && row[NG_F_next_prose] == 1.0F);
  assert_true(row[NG_F_NAMES_NEAR + 2] == 1.0F);
  assert_true(row[NG_F_like_most] == 1.0F && row[NG_F_before_title] == 0.0F);

  ng_features_vector(&f, find_block(&doc, "Rain"), row);
  assert_true(row[NG_F_NAMES_NEAR] == 1.0F && row[NG_F_core_55] == 0.0F);
  assert_true(row[NG_F_main_article] == 0.0F);
  ng_wordset_free(names);
  ng_doc_free(&doc);
}

/* The articleBody of JSON-LD tells which blocks are meant. */
static void test_told(void **state) {
  (void)state;
  ng_doc doc;
  ng_told told;
  char html[4096], body[2048] = "";
  for (int i = 0; i < 14; ++i) {
    char sentence[80];
    snprintf(sentence, sizeof sentence, "Crane number %d left the quay. ", i);
    strcat(body, sentence);
  }
  snprintf(html, sizeof html,
           "<script type=\"application/ld+json\">{\"@graph\":[{\"articleBody\":"
           "\"%s \\u201cSo it goes,\\u201d\\n he&nbsp;said.\"}]}</script><p>x",
           body);
  read_page(&doc, html);
  assert_int_equal(ng_told_find(&doc, &told), NG_OK);
  assert_true(told.words > 60);
  assert_true(ng_told_share(&told, ng_span_str("crane number 7 LEFT")) > 0.99F);
  assert_true(ng_told_share(&told, ng_span_str("\"So it goes\", he said")) >
              0.99F);
  assert_true(ng_told_share(&told, ng_span_str("Rain floods the town")) ==
              0.0F);
  assert_true(ng_told_share(&told, ng_span_str("crane number")) < 0.0F);
  ng_doc_free(&doc);

  read_page(
      &doc,
      "<script type=\"application/ld+json\">{\"articleBody\": [</script>");
  assert_int_equal(ng_told_find(&doc, &told), NG_OK);
  assert_int_equal(told.words, 0);
  assert_true(ng_told_share(&told, ng_span_str("a b c d")) < 0.0F);
  ng_doc_free(&doc);
}

/* Every number is finite and the same for the same page. */
static void check_rows(ng_doc *doc, const ng_features *f) {
  for (uint32_t i = 0; i < doc->block_count; ++i) {
    float row[NG_FEATURES];
    ng_features_vector(f, i, row);
    for (unsigned k = 0; k < NG_FEATURES; ++k) {
      unsigned number;
      if (!(row[k] >= 0.0F && row[k] <= 3.0F)) {
        fail_msg("block %u: %s is %g", i, ng_feature_name(k, &number),
                 (double)row[k]);
      }
    }
  }
}

static void test_odd_pages(void **state) {
  (void)state;
  static const char *const pages[] = {
      "",
      "<p>",
      "text only",
      "<div><div><div>",
      "<p>a<p>a<p>a",
      "<title></title><h1></h1><p>x",
      "<a href=x>y</a>",
      "<article><p>One is enough, it says here, for all of us to see today.",
      "<script type=\"application/ld+json\">{</script><p>x",
      "<img src=a><img src=b><p>After two images.",
  };
  ng_wordset *names = make_names();
  for (size_t i = 0; i < sizeof pages / sizeof *pages; ++i) {
    ng_doc doc;
    ng_features f;
    read_page(&doc, pages[i]);
    assert_int_equal(ng_features_compute(&doc, NULL, names, 4, &f), NG_OK);
    check_rows(&doc, &f);
    ng_doc_free(&doc);
  }
  ng_doc doc;
  ng_features f;
  ng_doc_init(&doc, NULL, 0);
  assert_int_equal(ng_plain_read(&doc, ng_span_str("A\n\nB c d.\n\nA")), NG_OK);
  assert_int_equal(ng_features_compute(&doc, NULL, names, 4, &f), NG_OK);
  assert_false(f.is_page);
  assert_int_equal(f.sights[2].original, 0);
  assert_true(f.sights[0].repeated && f.sights[2].repeated);
  check_rows(&doc, &f);
  ng_doc_free(&doc);
  ng_wordset_free(names);
}

/* Gives nothing from the n-th call on. */
typedef struct failing {
  long left;
} failing;

static void *fail_resize(void *user, void *ptr, size_t old_size,
                         size_t new_size) {
  failing *f = user;
  if (new_size != 0 && f->left-- <= 0) {
    return NULL;
  }
  return ng_allocator_libc.resize(NULL, ptr, old_size, new_size);
}

static void test_no_memory(void **state) {
  (void)state;
  ng_wordset *names = make_names();
  int failed = 0, done = 0;
  for (size_t limit = 2000; !done; limit += 2000) {
    ng_doc doc;
    ng_features f;
    read_page(&doc, page);
    doc.arena.max_bytes = doc.arena.used + 1;
    doc.arena.next = doc.arena.end; /* what was left is spent */
    doc.arena.max_bytes = doc.arena.used + limit;
    ng_status status = ng_features_compute(&doc, NULL, names, 4, &f);
    assert_true(status == NG_OK || status == NG_NOMEM);
    failed += status == NG_NOMEM;
    done = status == NG_OK;
    ng_doc_free(&doc);
  }
  assert_true(failed > 0);
  failing none = {0};
  ng_allocator allocator = {fail_resize, &none};
  ng_doc doc;
  ng_features f;
  read_page(&doc, page);
  doc.arena.next = doc.arena.end;
  ng_allocator good = doc.arena.allocator;
  doc.arena.allocator = allocator;
  assert_int_equal(ng_features_compute(&doc, NULL, names, 4, &f), NG_NOMEM);
  doc.arena.allocator = good;
  ng_doc_free(&doc);
  ng_wordset_free(names);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_texts),     cmocka_unit_test(test_stop_words),
      cmocka_unit_test(test_names),     cmocka_unit_test(test_page),
      cmocka_unit_test(test_told),      cmocka_unit_test(test_odd_pages),
      cmocka_unit_test(test_no_memory),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
