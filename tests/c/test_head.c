/* What pages say about themselves. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../engine/text/doc.h"
#include "../../engine/text/head.h"
#include "../../engine/text/html.h"

static void check(ng_span text, const char *expected) {
  assert_true(ng_span_equals(text, ng_span_str(expected)));
}

static void a_page_is_read(void **state) {
  (void)state;
  ng_doc doc = {.notes = 0};
  ng_head head;
  ng_arena_init(&doc.arena, NULL, 0);
  ng_html_read(
      &doc,
      ng_span_str("<html lang=nl><title> A &amp;\n B</title><base href=/x/>"
                  "<meta property='OG:Title' content=' C '><meta name=empty>"
                  "<link rel='Canonical' href=' /c '>"
                  "<body><time datetime=2026-01-02>x</time>"
                  "<span itemprop=author>Y</span><a rel=author href=/y>Z</a>"),
      NULL);
  assert_int_equal(ng_head_read(doc.tree, &doc.arena, &head), NG_OK);
  check(head.title, "A & B");
  check(head.lang, "nl");
  check(head.base, "/x/");
  assert_int_equal(head.meta_count, 1);
  check(head.metas[0].name, "og:title");
  check(head.metas[0].content, "C");
  assert_int_equal(head.link_count, 1);
  check(head.links[0].rel, "canonical");
  check(head.links[0].href, "/c");
  assert_int_equal(head.mark_count, 3);
  assert_int_equal(head.marks[0].kind, NG_HEAD_TIME);
  check(head.marks[0].value, "2026-01-02");
  assert_int_equal(head.marks[1].kind, NG_HEAD_ITEMPROP);
  assert_null(head.marks[1].value.data);
  check(ng_tree_text(doc.tree, head.marks[1].node, &doc.arena), "Y");
  assert_int_equal(head.marks[2].kind, NG_HEAD_REL);
  check(head.marks[2].value, "/y");
  ng_arena_free(&doc.arena);
}

static void slips_are_forgiven(void **state) {
  (void)state;
  ng_doc doc = {.notes = 0};
  ng_head head;
  ng_arena_init(&doc.arena, NULL, 0);
  ng_html_read(&doc,
               ng_span_str("<html xml:lang=en-GB><meta name=author value=Y>"
                           "<body><abbr title=2026-01-02T03:04>x</abbr>"
                           "<abbr title=2026>y</abbr><i title=2026-01-0>z</i>"),
               NULL);
  assert_int_equal(ng_head_read(doc.tree, &doc.arena, &head), NG_OK);
  check(head.lang, "en-GB");
  assert_int_equal(head.meta_count, 1);
  check(head.metas[0].content, "Y");
  assert_int_equal(head.mark_count, 1);
  assert_int_equal(head.marks[0].kind, NG_HEAD_TIME);
  ng_arena_free(&doc.arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(a_page_is_read),
                                     cmocka_unit_test(slips_are_forgiven)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
