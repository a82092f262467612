/* CSS selectors and XPath on small pages. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../engine/text/html.h"
#include "../../engine/text/select.h"

/* Elements answer with their id. */
static const char page[] =
    "<html id=root><head><title>T</title></head><body id=body class='page x'>"
    "<div id=d1 class='Story lead' data-kind=news-item><h1 id=h>Head</h1>"
    "<p id=p1>One <b id=b1>bold</b></p><p id=p2 class=lead>Two</p>"
    "<ul id=u><li id=l1>1<li id=l2>2<li id=l3>3</ul></div>"
    "<div id=d2><p id=p3>Three <a id=a1 href='/a' rel='author nofollow'>A</a>"
    "<a id=a2 href='http://x.example/B.HTML' lang=en-GB>B</a></p></div>"
    "<amp-ad id=ad type=Promo>x</amp-ad></body></html>";

typedef struct answer {
  const ng_tree *tree;
  char text[600];
} answer;

static void tell(void *user, uint32_t id, uint32_t node) {
  answer *a = user;
  size_t n = strlen(a->text);
  ng_span name = ng_tree_attr(a->tree, node, NG_ATTR_id);
  (void)id;
  snprintf(a->text + n, sizeof a->text - n, "%s%.*s", n > 0 ? " " : "",
           (int)name.len, name.data != NULL ? name.data : "");
}

static ng_doc *read_page(ng_doc *doc, const char *html) {
  *doc = (ng_doc){.notes = 0};
  ng_arena_init(&doc->arena, NULL, 0);
  assert_int_equal(ng_html_read(doc, ng_span_str(html), NULL), NG_OK);
  return doc;
}

static const struct {
  const char *css, *expected;
} cases[] = {
    {"p", "p1 p2 p3"},
    {"P", "p1 p2 p3"},
    {"#p2", "p2"},
    {".lead", "d1 p2"},
    {".Lead", ""},
    {"div.Story.lead", "d1"},
    {"p.lead, #l2", "p2 l2"},
    {"amp-ad", "ad"},
    {"div p", "p1 p2 p3"},
    {"#d1 p", "p1 p2"},
    {"body > p", ""},
    {"div > p > a", "a1 a2"},
    {"html div b", "b1"},
    {"h1 + p", "p1"},
    {"h1+p", "p1"},
    {"h1 ~ p", "p1 p2"},
    {"p + ul li", "l1 l2 l3"},
    {"div + div a", "a1 a2"},
    {"[rel]", "a1"},
    {"[rel~=nofollow]", "a1"},
    {"[rel~=no]", ""},
    {"a[href^='http:']", "a2"},
    {"a[href$=\".html\"]", ""},
    {"a[href$=\".html\" i]", "a2"},
    {"[href*=example]", "a2"},
    {"[lang|=en]", "a2"},
    {"[lang|=e]", ""},
    {"[data-kind=news-item]", "d1"},
    {"[type=promo i]", "ad"},
    {"li:first-child", "l1"},
    {"li:last-child", "l3"},
    {"li:nth-child(2)", "l2"},
    {"li:nth-child(odd)", "l1 l3"},
    {"li:nth-child(even)", "l2"},
    {"li:nth-child(n+2)", "l2 l3"},
    {"li:nth-child(-n+2)", "l1 l2"},
    {"li:nth-child( 2n + 1 )", "l1 l3"},
    {"b:only-child", "b1"},
    {"p:not(.lead)", "p1 p3"},
    {"p:not(.lead, #p3)", "p1"},
    {"a:not([rel])", "a2"},
    {"li:not(:first-child)", "l2 l3"},
    {"div > :not(p):not(ul)", "h"},
    {"div *", "h p1 b1 p2 u l1 l2 l3 p3 a1 a2"},
    {".x > .lead", "d1"},
    {"body.page.x > div:nth-child(2) > p a[rel]", "a1"},
    {"  p.lead  ", "p2"},
    {"#\\d1", "d1"},
};

static void selectors_find_elements(void **state) {
  (void)state;
  ng_doc doc;
  read_page(&doc, page);
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ng_selectors *set = ng_selectors_new(NULL);
    ng_css_fault fault = {NG_CSS_FINE, 0};
    ng_status status =
        ng_selectors_add(set, ng_span_str(cases[i].css), 7, &fault);
    if (status != NG_OK) {
      fail_msg("%s: reason %d at %zu", cases[i].css, (int)fault.reason,
               fault.offset);
    }
    answer a = {.tree = doc.tree};
    assert_int_equal(ng_selectors_match(set, doc.tree, NULL, tell, &a), NG_OK);
    if (strcmp(a.text, cases[i].expected) != 0) {
      fail_msg("%s: found '%s', not '%s'", cases[i].css, a.text,
               cases[i].expected);
    }
    ng_selectors_free(set);
  }
  ng_arena_free(&doc.arena);
}

static const struct {
  const char *css;
  ng_css_reason reason;
  size_t offset;
} faults[] = {
    {"", NG_CSS_EMPTY, 0},
    {"p,", NG_CSS_EMPTY, 2},
    {"p,,a", NG_CSS_EMPTY, 2},
    {".", NG_CSS_NAME, 1},
    {"p.", NG_CSS_NAME, 2},
    {"#", NG_CSS_NAME, 1},
    {".byline a[", NG_CSS_BRACKET, 9},
    {"a[href", NG_CSS_BRACKET, 1},
    {"a[href=x", NG_CSS_BRACKET, 1},
    {"a[href='x]", NG_CSS_QUOTE, 7},
    {"a[href!=x]", NG_CSS_CHARACTER, 6},
    {"a:hover", NG_CSS_PSEUDO, 1},
    {"a::before", NG_CSS_NAME, 2},
    {"a:not(", NG_CSS_PARENTHESIS, 5},
    {"a:not(.b", NG_CSS_PARENTHESIS, 5},
    {"li:nth-child(x)", NG_CSS_PARENTHESIS, 12},
    {"> p", NG_CSS_COMBINATOR, 0},
    {"p >", NG_CSS_COMBINATOR, 2},
    {"p > > a", NG_CSS_COMBINATOR, 4},
    {"p{", NG_CSS_CHARACTER, 1},
    {"a b c d e f g h i j k l m n o p q", NG_CSS_LONG, 32},
};

static void faults_have_a_place_and_a_reason(void **state) {
  (void)state;
  ng_selectors *set = ng_selectors_new(NULL);
  for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
    ng_css_fault fault = {NG_CSS_FINE, 0};
    assert_int_equal(
        ng_selectors_add(set, ng_span_str(faults[i].css), 1, &fault),
        NG_INVALID);
    if (fault.reason != faults[i].reason || fault.offset != faults[i].offset) {
      fail_msg("%s: reason %d at %zu", faults[i].css, (int)fault.reason,
               fault.offset);
    }
  }
  /* Nothing of them is left in the set. */
  ng_doc doc;
  read_page(&doc, page);
  answer a = {.tree = doc.tree};
  assert_int_equal(ng_selectors_match(set, doc.tree, NULL, tell, &a), NG_OK);
  assert_string_equal(a.text, "");
  ng_arena_free(&doc.arena);
  ng_selectors_free(set);
}

static void count(void *user, uint32_t id, uint32_t node) {
  (void)node;
  ((uint32_t *)user)[id]++;
}

static void many_selectors_share_one_walk(void **state) {
  (void)state;
  ng_selectors *set = ng_selectors_new(NULL);
  static uint32_t counts[1000];
  char css[60];
  for (uint32_t i = 0; i < 1000; i++) {
    snprintf(css, sizeof css, i % 2 ? "div > .c%u" : "#n%u b + i", (unsigned)i);
    assert_int_equal(ng_selectors_add(set, ng_span_str(css), i, NULL), NG_OK);
  }
  ng_doc doc;
  read_page(&doc, "<div><p class='c1 c3'>x<p class=c5>y</div><p class=c7>z"
                  "<div id=n8><b>1</b><i>2</i><i>3</i></div>");
  assert_int_equal(ng_selectors_match(set, doc.tree, NULL, count, counts),
                   NG_OK);
  uint32_t all = 0;
  for (uint32_t i = 0; i < 1000; i++) {
    all += counts[i];
  }
  assert_int_equal(all, 4);
  assert_int_equal(counts[8], 1);
  assert_int_equal(counts[7], 0);
  ng_arena_free(&doc.arena);
  ng_selectors_free(set);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(selectors_find_elements),
      cmocka_unit_test(faults_have_a_place_and_a_reason),
      cmocka_unit_test(many_selectors_share_one_walk),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
