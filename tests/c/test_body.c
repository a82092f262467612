/* Which blocks are chosen, and what is repaired afterwards. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../engine/base/buffer.h"
#include "../../engine/text/blocks.h"
#include "../../engine/text/body.h"
#include "../../engine/text/html.h"
#include "../../engine/text/plain.h"

static void read_plain(ng_doc *doc, ng_features *f, const char *text) {
  ng_doc_init(doc, NULL, 0);
  assert_int_equal(ng_plain_read(doc, ng_span_str(text)), NG_OK);
  assert_int_equal(ng_features_compute(doc, NULL, NULL, 0, f), NG_OK);
}

/* A letter for each block: A article, f furniture, t b d the lines of facts,
 * c a caption, o open. */
static const char *roles_of(const ng_doc *doc, char *out) {
  static const char letters[] = "oAftbdc";
  for (uint32_t i = 0; i < doc->block_count; ++i) {
    out[i] = letters[doc->blocks[i].role];
  }
  out[doc->block_count] = '\0';
  return out;
}

static void test_runs(void **state) {
  (void)state;
  /* scores in tenths; the cost of a change, the ease, the fewest words */
  static const struct {
    int scores[8];
    float cost, ease;
    uint32_t least;
    const char *roles;
  } cases[] = {
      {{-10, 10, 10, -10, 10, 10, -10, -10}, 0.0F, 0.0F, 0, "fAAfAAff"},
      {{-10, 20, 20, -10, 20, 20, -20, -20}, 2.0F, 0.0F, 0, "fAAAAAff"},
      {{-30, -30, 10, -30, -30, 9, -30, -30}, 2.0F, 0.0F, 0, "ffffffff"},
      {{-10, -10, -3, -10, -10, -3, -9, -9}, 0.0F, 0.5F, 1, "ffAffAff"},
      {{-10, -10, 3, -10, -10, -3, -9, -9}, 0.0F, 0.5F, 1, "ffAfffff"},
      {{10, 10, 10, 10, 10, 10, 10, 10}, 1.0F, 0.0F, 0, "AAAAAAAA"},
  };
  for (size_t k = 0; k < sizeof cases / sizeof *cases; ++k) {
    ng_doc doc;
    ng_features f;
    char got[16];
    ng_model model = {.switch_cost = cases[k].cost, .ease = cases[k].ease};
    read_plain(&doc, &f, "a b.\nc d.\ne f.\ng h.\ni j.\nk l.\nm n.\no p.");
    assert_int_equal(doc.block_count, 8);
    for (int i = 0; i < 8; ++i) {
      doc.blocks[i].score = (float)cases[k].scores[i] / 10.0F;
    }
    assert_int_equal(ng_body_choose(&doc, &f, &model, cases[k].least), NG_OK);
    assert_string_equal(roles_of(&doc, got), cases[k].roles);
    ng_doc_free(&doc);
  }
}

static void test_decided_blocks_stay(void **state) {
  (void)state;
  ng_doc doc;
  ng_features f;
  char got[8];
  ng_model model = {.switch_cost = 1.0F};
  read_plain(&doc, &f, "a b.\nc d.\ne f.\ng h.");
  for (uint32_t i = 0; i < 4; ++i) {
    doc.blocks[i].score = 5.0F;
  }
  doc.blocks[0].role = NG_ROLE_TITLE;
  doc.blocks[2].role = NG_ROLE_FURNITURE;
  doc.blocks[2].reason = 4711;
  assert_int_equal(ng_body_choose(&doc, &f, &model, 0), NG_OK);
  assert_string_equal(roles_of(&doc, got), "tAfA");
  assert_int_equal(doc.blocks[2].reason, 4711);
  ng_doc_free(&doc);
}

/* Weights in, scores out: the second pass sees the first. */
static void test_scores(void **state) {
  (void)state;
  ng_doc doc;
  ng_features f;
  ng_model model = {.bar = 0.5F};
  read_plain(&doc, &f,
             "Menu\n\nThe crane left the quay on Monday, after a century of "
             "work.\n\nIt goes to a yard in the north, the owners said today.");
  model.first[NG_F_words_8] = 4.0F;
  model.first[NG_F_one] = -2.0F;
  model.second[NG_FEATURES + NG_E_own_belief] = 2.0F;
  model.second[NG_FEATURES + NG_E_near_belief] = 1.0F;
  assert_int_equal(ng_body_score(&doc, &f, &model), NG_OK);
  assert_true(doc.blocks[0].score < doc.blocks[1].score);
  assert_true(doc.blocks[0].score > -0.5F && doc.blocks[1].score < 2.5F);
  assert_int_equal(ng_body_choose(&doc, &f, &model, 0), NG_OK);
  assert_int_equal(doc.blocks[1].role, NG_ROLE_ARTICLE);
  ng_doc_free(&doc);
}

/* The feature that a block is dropped for is the one that weighs most. */
static void test_reason(void **state) {
  (void)state;
  ng_doc doc;
  ng_features f;
  ng_model model = {0};
  read_plain(&doc, &f, "HOME | NEWS\n\nThe crane left on Monday, after all.");
  model.first[NG_F_one] = -1.0F;
  model.first[NG_F_has_bar] = -3.0F;
  model.first[NG_F_shout] = -2.0F;
  assert_int_equal(ng_body_score(&doc, &f, &model), NG_OK);
  doc.blocks[0].score = -1.0F;
  assert_int_equal(ng_body_choose(&doc, &f, &model, 0), NG_OK);
  assert_int_equal(doc.blocks[0].reason, NG_F_has_bar);
  assert_null(ng_body_repair_name(doc.blocks[0].reason));
  ng_doc_free(&doc);
}

static void test_repairs(void **state) {
  (void)state;
  ng_doc doc;
  ng_features f;
  char got[32];
  ng_doc_init(&doc, NULL, 0);
  assert_int_equal(
      ng_html_read(&doc,
                   ng_span_str("<h2>One</h2><p>The crane left the quay on "
                               "Monday.<figure><img src=a><figcaption>The crane"
                               "</figcaption></figure><p>The crane left the "
                               "quay on Monday.<h2>Two</h2><h3>Three</h3><p>It "
                               "goes north.<h2>Four</h2><p>x<p>x<p>x<p>x<p>x"),
                   NULL),
      NG_OK);
  assert_int_equal(ng_blocks_read(&doc), NG_OK);
  assert_int_equal(doc.block_count, 13);
  ng_wordset *names = ng_wordset_new(NULL, 0);
  assert_int_equal(ng_features_compute(&doc, NULL, names, 0, &f), NG_OK);
  for (uint32_t i = 0; i < 8; ++i) {
    doc.blocks[i].role = NG_ROLE_ARTICLE;
  }
  for (uint32_t i = 8; i < 13; ++i) {
    doc.blocks[i].role = NG_ROLE_FURNITURE;
  }
  ng_body_repair(&doc, &f);
  assert_string_equal(roles_of(&doc, got), "AAcfAAAffffff");
  assert_string_equal(ng_body_repair_name(doc.blocks[2].reason), "caption");
  assert_string_equal(ng_body_repair_name(doc.blocks[3].reason), "copy");
  assert_string_equal(ng_body_repair_name(doc.blocks[7].reason),
                      "lonely_heading");
  uint32_t blocks;
  assert_int_equal(ng_body_size(&doc, &f, &blocks), 7 + 3 + 3);
  assert_int_equal(blocks, 5);
  ng_wordset_free(names);
  ng_doc_free(&doc);
}

static void test_marks_and_links(void **state) {
  (void)state;
  ng_doc doc;
  ng_doc_init(&doc, NULL, 0);
  assert_int_equal(
      ng_html_read(&doc,
                   ng_span_str("<h1>Crane</h1><p>Crane</p><p><b><a name=x></a>"
                               "<a href=/next>Next</a></b><p><a href=/b>B</a>"),
                   NULL),
      NG_OK);
  assert_int_equal(ng_blocks_read(&doc), NG_OK);
  ng_body_mark(&doc, ng_span_str("Crane"), NG_ROLE_TITLE, 7);
  assert_int_equal(doc.blocks[0].role, NG_ROLE_TITLE);
  assert_int_equal(doc.blocks[0].reason, 7);
  assert_int_equal(doc.blocks[1].role, NG_ROLE_OPEN);
  assert_null(ng_body_link(&doc, 1).data);
  assert_true(ng_span_equals(ng_body_link(&doc, 2), ng_span_str("/next")));
  assert_true(ng_span_equals(ng_body_link(&doc, 3), ng_span_str("/b")));
  ng_doc_free(&doc);
}

/* Blocks of nested tables hold each other: none is searched to its end. */
static void test_far_links(void **state) {
  static const size_t before[] = {0, 400, 2000}; /* elements, 2 nodes each */
  (void)state;
  for (size_t c = 0; c < sizeof before / sizeof *before; c++) {
    ng_doc doc;
    ng_buffer page;
    ng_doc_init(&doc, NULL, 0);
    ng_buffer_init(&page, NULL, 0);
    ng_buffer_add_str(&page, "<p>");
    for (size_t i = 0; i < before[c]; i++) {
      ng_buffer_add_str(&page, "<b>x</b>");
    }
    ng_buffer_add_str(&page, "<a href=/next>Next</a>");
    assert_int_equal(ng_html_read(&doc, ng_buffer_span(&page), NULL), NG_OK);
    assert_int_equal(ng_blocks_read(&doc), NG_OK);
    assert_int_equal(ng_body_link(&doc, 0).data != NULL, before[c] < 500);
    ng_doc_free(&doc);
    ng_buffer_free(&page);
  }
}

static void test_empty(void **state) {
  (void)state;
  ng_doc doc;
  ng_features f;
  ng_model model = {0};
  uint32_t blocks;
  read_plain(&doc, &f, "");
  assert_int_equal(ng_body_score(&doc, &f, &model), NG_OK);
  assert_int_equal(ng_body_choose(&doc, &f, &model, 5), NG_OK);
  ng_body_repair(&doc, &f);
  assert_int_equal(ng_body_size(&doc, &f, &blocks), 0);
  assert_int_equal(blocks, 0);
  ng_doc_free(&doc);
}

static void test_no_memory(void **state) {
  (void)state;
  int failed = 0, done = 0;
  for (size_t limit = 64; !done; limit += 512) {
    ng_doc doc;
    ng_features f;
    ng_model model = {0};
    read_plain(&doc, &f, "a b.\nc d.\ne f.\ng h.\ni j.\nk l.\nm n.\no p.");
    doc.arena.next = doc.arena.end;
    doc.arena.max_bytes = doc.arena.used + limit;
    ng_status status = ng_body_score(&doc, &f, &model);
    if (status == NG_OK) {
      status = ng_body_choose(&doc, &f, &model, 3);
    }
    assert_true(status == NG_OK || status == NG_NOMEM);
    failed += status == NG_NOMEM;
    done = status == NG_OK;
    ng_doc_free(&doc);
  }
  assert_true(failed > 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_runs),
      cmocka_unit_test(test_decided_blocks_stay),
      cmocka_unit_test(test_scores),
      cmocka_unit_test(test_reason),
      cmocka_unit_test(test_repairs),
      cmocka_unit_test(test_marks_and_links),
      cmocka_unit_test(test_far_links),
      cmocka_unit_test(test_empty),
      cmocka_unit_test(test_no_memory),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
