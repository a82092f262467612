/* Words that lines share, and what a line of a plain text stands among. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../engine/text/feature.h"
#include "../../engine/text/plain.h"
#include "../../engine/text/topic.h"

static void read_plain(ng_doc *doc, const char *text) {
  ng_doc_init(doc, NULL, 0);
  assert_int_equal(ng_plain_read(doc, ng_span_str(text)), NG_OK);
}

/* The terms of two lines, and how many of the first the second has, too. */
static const struct {
  const char *text;
  uint32_t first, second, common;
} pairs[] = {
    {"Harbour cranes\n\nharbours", 2, 1, 1}, /* endings do not matter */
    {"An ox at 1234 5678\n\nox", 0, 0, 0},   /* short words and numbers */
    {"crane crane CRANE\n\nCrane", 1, 1, 1}, /* none twice */
    {"\xD0\x9A\xD1\x80\xD0\xB0\xD0\xBD\xD1\x8B\n\n\xD0\xBA\xD1\x80\xD0\xB0"
     "\xD0\xBD\xD1\x8B",
     1, 1, 1},
    /* pairs of characters, in a script without blanks */
    {"\xE6\xB8\xAF\xE5\x8F\xA3\xE8\xB5\xB7\n\n\xE6\xB8\xAF\xE5\x8F\xA3", 2, 1,
     1},
    /* a syllable of Hangul says more than a letter */
    {"\xED\x95\xAD\xEA\xB5\xAC\xEB\x8A\x94\n\n\xED\x95\xAD\xEA\xB5\xAC", 1, 1,
     1},
    {"...\n\n!", 0, 0, 0},
};

static void test_terms(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof pairs / sizeof *pairs; ++i) {
    ng_doc doc;
    ng_topic topic;
    read_plain(&doc, pairs[i].text);
    assert_int_equal(ng_topic_find(&doc, NULL, &topic), NG_OK);
    assert_int_equal(doc.block_count, 2);
    uint32_t first = ng_topic_size(&topic, 0),
             second = ng_topic_size(&topic, 1);
    float common = ng_topic_common(&topic, 0, 1) * (float)(first + 1);
    if (first != pairs[i].first || second != pairs[i].second ||
        (uint32_t)(common + 0.5F) != pairs[i].common) {
      fail_msg("\"%s\": %u and %u terms, %f common", pairs[i].text, first,
               second, (double)common);
    }
    ng_doc_free(&doc);
  }
}

static void test_share(void **state) {
  (void)state;
  ng_doc doc;
  ng_topic topic;
  float *sums;
  read_plain(&doc, "cranes lift steel\n\nsteel cranes\n\nweather today");
  assert_int_equal(ng_topic_find(&doc, NULL, &topic), NG_OK);
  doc.blocks[0].role = NG_ROLE_ARTICLE;
  assert_int_equal(ng_topic_story(&doc, &topic, &sums), NG_OK);
  /* both of its terms, of two more than it has */
  assert_float_equal(ng_topic_share(&topic, 1, sums, 0.0F, 1.0F), 0.5F, 1e-6);
  assert_float_equal(ng_topic_share(&topic, 2, sums, 0.0F, 1.0F), 0.0F, 1e-6);
  /* the story's own line has added its own words */
  assert_float_equal(ng_topic_share(&topic, 0, sums, 1.0F, 1.0F), 0.0F, 1e-6);
  ng_doc_free(&doc);
}

static const char page[] =
    "Home\nSport\nCulture\n\nCranes lift the bridge\n\n"
    "The cranes lifted the bridge on Monday, the harbour office said at 13:45 "
    "to reporters.\n\n"
    "The bridge was built in 1931 and the cranes needed a whole night for "
    "it, said Ann.\n\n"
    "Why did it take so long?\nMore from us: weather...\nCall www.example.org\n"
    "3 minutes ago\n15 minutes ago";

static void test_settings(void **state) {
  (void)state;
  ng_doc doc;
  ng_features f;
  read_plain(&doc, page);
  assert_int_equal(ng_features_compute(&doc, NULL, NULL, 0, &f), NG_OK);
  assert_int_equal(f.count, 11);
  const ng_setting *s = f.settings;
  assert_true(s[0].space_before && !s[0].space_after);
  assert_int_equal(s[1].group_begin, 0);
  assert_int_equal(s[1].group_end, 3);
  assert_int_equal(s[4].run_begin, 4);
  assert_int_equal(s[5].run_words, s[4].run_words);
  assert_int_equal(s[3].prose_after, 0);
  assert_int_equal(s[6].prose_before, 0);
  assert_true(s[4].marks & NG_LINE_TIME);
  assert_true(s[5].marks & NG_LINE_YEAR);
  assert_true(s[6].marks & NG_LINE_ASKS);
  assert_true(s[7].marks & NG_LINE_DOTS);
  assert_true(s[8].marks & NG_LINE_ADDRESS);
  assert_true(s[9].marks & NG_LINE_NUMBER);
  assert_int_equal(s[9].shapes, 2);
  float row[NG_FEATURES];
  ng_features_vector(&f, 3, row);
  assert_true(row[NG_F_topic_prose] > 0.4F); /* the title speaks of the story */
  ng_features_vector(&f, 1, row);
  assert_true(row[NG_F_topic_prose] == 0.0F);
  ng_doc_free(&doc);
}

static const char with_list[] =
    "The first paragraph of the story has all the words, and more of them.\n\n"
    "Most read\nCouncil closes a bridge\nRain for a week\n\n"
    "What follows below is the same story, as long as the list was short.\n\n"
    "Our newsletter";

static void test_marks_above(void **state) {
  (void)state;
  ng_doc doc;
  ng_features f;
  float row[NG_FEATURES];
  read_plain(&doc, with_list);
  doc.blocks[1].role = NG_ROLE_FURNITURE;
  doc.blocks[1].reason = NG_REASON_RULES + 1;
  doc.blocks[1].about = NG_ABOUT_STORIES;
  doc.blocks[5].about = NG_ABOUT_SITE;
  assert_int_equal(ng_features_compute(&doc, NULL, NULL, 0, &f), NG_OK);
  const ng_setting *s = f.settings;
  assert_true(s[1].aside && s[2].aside && s[3].aside);
  assert_true(!s[0].aside && !s[4].aside && !s[5].aside);
  assert_int_equal(s[3].stories, 2);
  assert_int_equal(s[0].stories, NG_NONE);
  assert_int_equal(s[4].comments, NG_NONE);
  assert_int_equal(s[4].run_begin, s[0].run_begin); /* the list ends no run */
  ng_features_vector(&f, 3, row);
  assert_true(row[NG_F_below_stories_group] == 1.0F);
  assert_true(row[NG_F_ruled_opens] == 1.0F);
  ng_features_vector(&f, 4, row);
  assert_true(row[NG_F_below_stories_group] == 0.0F);
  assert_true(row[NG_F_about_site_next] == 1.0F);
  ng_features_vector(&f, 5, row);
  assert_true(row[NG_F_about_site] == 1.0F);
  ng_doc_free(&doc);
}

static void test_no_memory(void **state) {
  (void)state;
  int failed = 0, done = 0;
  for (size_t limit = 500; !done; limit += 500) {
    ng_doc doc;
    ng_features f;
    read_plain(&doc, page);
    doc.arena.next = doc.arena.end; /* what was left is spent */
    doc.arena.max_bytes = doc.arena.used + limit;
    ng_status status = ng_features_compute(&doc, NULL, NULL, 0, &f);
    assert_true(status == NG_OK || status == NG_NOMEM);
    failed += status == NG_NOMEM;
    done = status == NG_OK;
    ng_doc_free(&doc);
  }
  assert_true(failed > 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_terms),     cmocka_unit_test(test_share),
      cmocka_unit_test(test_settings),  cmocka_unit_test(test_marks_above),
      cmocka_unit_test(test_no_memory),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
