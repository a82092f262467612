/* What stands around a block: teasers, other stories, rules, the description.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "../../engine/text/blocks.h"
#include "../../engine/text/company.h"
#include "../../engine/text/html.h"

#define SENTENCE                                                               \
  "The old crane left the quay on Monday, after a century of work. "
#define LONG SENTENCE SENTENCE SENTENCE
#define CARD(n)                                                                \
  "<div class=card><h3><a href=/" #n ">Story number " #n "</a></h3>"           \
  "<p>Teaser " #n " says that rain has flooded the old town once more, and "   \
  "that more of it is to come before the week is over.</p></div>"

typedef struct looked {
  ng_doc doc;
  ng_wordset *names;
  ng_features features;
} looked;

static void look(looked *l, const char *html) {
  l->names = ng_wordset_new(NULL, 0);
  ng_doc_init(&l->doc, NULL, 0);
  assert_int_equal(ng_html_read(&l->doc, ng_span_str(html), NULL), NG_OK);
  assert_int_equal(ng_blocks_read(&l->doc), NG_OK);
}

static void measure(looked *l) {
  assert_int_equal(
      ng_features_compute(&l->doc, NULL, l->names, 0, &l->features), NG_OK);
}

static void forget(looked *l) {
  ng_wordset_free(l->names);
  ng_doc_free(&l->doc);
}

static uint32_t block_at(const looked *l, const char *start) {
  for (uint32_t i = 0; i < l->doc.block_count; ++i) {
    ng_span s = ng_doc_block(&l->doc, i);
    if (s.len >= strlen(start) && memcmp(s.data, start, strlen(start)) == 0) {
      return i;
    }
  }
  fail_msg("no block starts with %s", start);
  return 0;
}

static float value(const looked *l, const char *start, unsigned feature) {
  float row[NG_FEATURES];
  ng_features_vector(&l->features, block_at(l, start), row);
  return row[feature];
}

/* A row of teasers has more words than the story, but is not what is looked
 * for. */
static void teasers_are_loose(void **state) {
  (void)state;
  looked l;
  look(&l,
       "<title>The crane leaves</title><div id=s><h1>The crane leaves</h1>"
       "<p>Early. " LONG "</p><p>Later. " LONG "</p></div><div id=more>" CARD(1)
           CARD(2) CARD(3) CARD(4) CARD(5) "</div>");
  measure(&l);
  assert_true(value(&l, "Teaser 3", NG_F_loose) == 1.0F);
  assert_true(value(&l, "Early", NG_F_loose) == 0.0F);
  assert_true(value(&l, "Early", NG_F_core_95) == 1.0F);
  assert_true(value(&l, "Teaser 3", NG_F_core_95) == 0.0F);
  assert_true(value(&l, "Teaser 3", NG_F_after_core) == 1.0F);
  assert_int_equal(l.features.sights[block_at(&l, "Teaser 3")].prose, 0);
  forget(&l);
}

/* Where there is nothing else, the cards are the page. */
static void cards_alone_are_the_page(void **state) {
  (void)state;
  looked l;
  look(&l, "<h1>All stories</h1>" CARD(1) CARD(2) CARD(3) CARD(4));
  measure(&l);
  assert_int_equal(l.features.sights[block_at(&l, "Teaser 3")].prose, 1);
  forget(&l);
}

/* The next story may be longer: the one with the title is meant. */
static void the_titled_article_is_meant(void **state) {
  (void)state;
  looked l;
  look(&l, "<title>The crane leaves</title><article><h1>The crane leaves</h1>"
           "<p>Early. " LONG "</p></article><article><h1>The rain comes</h1>"
           "<p>Then. " LONG LONG "</p></article>");
  measure(&l);
  assert_true(value(&l, "Early", NG_F_main_article) == 1.0F);
  assert_true(value(&l, "Then", NG_F_other_article) == 1.0F);
  assert_true(value(&l, "Then", NG_F_loose) == 1.0F);
  forget(&l);
}

static void rules_speak_for_what_is_near(void **state) {
  (void)state;
  looked l;
  look(&l, "<p>First. " SENTENCE "</p><h2>Most read</h2><p>Second. " SENTENCE
           "</p><p>Third. " SENTENCE "</p>");
  ng_block *heading = &l.doc.blocks[block_at(&l, "Most read")];
  heading->role = NG_ROLE_FURNITURE;
  heading->reason = NG_REASON_RULES;
  measure(&l);
  assert_true(value(&l, "First", NG_F_ruled_next) == 1.0F);
  assert_true(value(&l, "First", NG_F_ruled_heading) == 0.0F);
  assert_true(value(&l, "Second", NG_F_ruled_prev) == 1.0F);
  assert_true(value(&l, "Third", NG_F_ruled_prev) == 0.0F);
  assert_true(value(&l, "Third", NG_F_ruled_heading) == 1.0F);
  assert_true(value(&l, "Most read", NG_F_loose) == 1.0F);
  forget(&l);
}

static void the_description_is_known_again(void **state) {
  (void)state;
  looked l;
  look(&l, "<head><meta property=og:description content=\"A crane that stood "
           "there for a century is gone\"></head><h1>The crane leaves</h1>"
           "<p>A crane that stood there for a century is gone.</p>"
           "<p>Later. " SENTENCE "</p>");
  measure(&l);
  assert_true(value(&l, "A crane", NG_F_described_most) == 1.0F);
  assert_true(value(&l, "Later", NG_F_described) == 0.0F);
  forget(&l);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(teasers_are_loose),
      cmocka_unit_test(cards_alone_are_the_page),
      cmocka_unit_test(the_titled_article_is_meant),
      cmocka_unit_test(rules_speak_for_what_is_near),
      cmocka_unit_test(the_description_is_known_again),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
