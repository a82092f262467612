/* XPath: what it finds, what it refuses, that it ends in time, and that it says
 * what libxml2 says. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../engine/text/html.h"
#include "../../engine/text/select.h"
#include "../support/chance.h"
#include "../support/fail_alloc.h"
#include "../support/other_xpath.h"

/* Elements answer with their id. */
static const char page[] =
    "<html id=root lang=de><head><title>T</title></head><body id=body "
    "class='page x'>"
    "<div id=d1 class='Story lead' data-kind=news-item><h1 id=h>Head</h1>"
    "<p id=p1>One <b id=b1>bold</b></p><p id=p2 class=lead>Two</p>"
    "<ul id=u><li id=l1>1<li id=l2>2<li id=l3>3</ul></div>"
    "<div id=d2><p id=p3>Three <a id=a1 href='/a' rel='author nofollow'>A</a>"
    "<a id=a2 href='http://x.example/B.HTML' lang=en-GB>B</a></p></div>"
    "<amp-ad id=ad type=Promo>x  \n y</amp-ad></body></html>";

typedef struct answer {
  const ng_tree *tree;
  char text[4000];
} answer;

static void tell(void *user, uint32_t node, ng_span value) {
  answer *a = user;
  size_t n = strlen(a->text);
  ng_span id = node != NG_NONE && a->tree->nodes[node].tag != NG_TAG_TEXT
                   ? ng_tree_attr(a->tree, node, NG_ATTR_id)
                   : ng_span_of("-", 1);
  snprintf(a->text + n, sizeof a->text - n, "%s%.*s%s%.*s", n > 0 ? " " : "",
           (int)id.len, id.data != NULL ? id.data : "?",
           value.data != NULL ? "=" : "", (int)value.len,
           value.data != NULL ? value.data : "");
}

static void read_page(ng_doc *doc, const char *html) {
  *doc = (ng_doc){.notes = 0};
  ng_arena_init(&doc->arena, NULL, 0);
  assert_int_equal(ng_html_read(doc, ng_span_str(html), NULL), NG_OK);
}

static const struct {
  const char *expression, *expected;
} cases[] = {
    {"//p", "p1 p2 p3"},
    {"//ul/li[2]", "l2"},
    {"//a/@href", "a1=/a a2=http://x.example/B.HTML"},
    {"//a[contains(@rel, 'author')]", "a1"},
    {"//p/text()", "- - -"},
    {"string(//h1)", "-=Head"},
    {"count (//li)", "-=3"},
    {"//amp-ad", "ad"},
    {"//nothing", ""},
    {"//li | //h1", "h l1 l2 l3"},
    {"/html/body/div", "d1 d2"},
    {"/html", "root"},
    {"/body", ""},
    {"//*[@id='p1']", "p1"},
    {"//div[@id=\"d2\"]//a[1]", "a1"},
    {"//li[last()]", "l3"},
    {"(//li)[last()]", "l3"},
    {"//li[position() > 1]", "l2 l3"},
    {"//li[position() mod 2 = 1]", "l1 l3"},
    {"//b/ancestor::div", "d1"},
    {"//b/ancestor::*[1]", "p1"},
    {"//b/ancestor-or-self::*[2]", "p1"},
    {"//b/..", "p1"},
    {"//p[b]", "p1"},
    {"//p[not(b)]", "p2 p3"},
    {"//h1/following-sibling::p", "p1 p2"},
    {"//ul/preceding-sibling::*[1]", "p2"},
    {"//p[@id='p2']/preceding::b", "b1"},
    {"//b/following::a", "a1 a2"},
    {"//ul/descendant::li", "l1 l2 l3"},
    {"//ul/descendant-or-self::*", "u l1 l2 l3"},
    {"//self::p", "p1 p2 p3"},
    {"//child::p", "p1 p2 p3"},
    {"//p[. = 'Two']", "p2"},
    {"//p[.='One bold']", "p1"},
    {"//p[text()='Two']", "p2"},
    {"//*[starts-with(@class, 'Story')]", "d1"},
    {"//p[contains(concat(' ', normalize-space(@class), ' '), ' lead ')]",
     "p2"},
    {"//li[. > 1]", "l2 l3"},
    {"//li[. >= 2 and . < 3]", "l2"},
    {"//li[. = 1 or . = 3]", "l1 l3"},
    {"//li[. != 1]", "l2 l3"},
    {"//li[@id != //li[1]/@id]", "l2 l3"},
    {"sum(//li)", "-=6"},
    {"1 + 2 * 3 - 4 div 2", "-=5"},
    {"-(2) mod 2 - -1", "-=1"},
    {"7 mod 4", "-=3"},
    {"1 div 0", "-=Infinity"},
    {"0 div 0", "-=NaN"},
    {"1 = 1", "-=true"},
    {"'1' = 1", "-=true"},
    {"not(1 = 2) and true()", "-=true"},
    {"substring-before(//title, 'x')", "-="},
    {"substring-after('a - b', ' - ')", "-=b"},
    {"substring-before('a - b', ' - ')", "-=a"},
    {"substring('12345', 2, 3)", "-=234"},
    {"substring('12345', 1.5, 2.6)", "-=234"},
    {"substring('12345', 0)", "-=12345"},
    {"substring('\xC3\xA4\xC3\xB6\xC3\xBC', 2, 1)", "-=\xC3\xB6"},
    {"string-length('\xC3\xA4\xC3\xB6\xC3\xBC')", "-=3"},
    {"normalize-space(//amp-ad)", "-=x y"},
    {"translate('bar', 'abc', 'AB')", "-=BAr"},
    {"translate('--a--', '-', '')", "-=a"},
    {"concat('a', 1, true())", "-=a1true"},
    {"floor(1.5) + ceiling(1.5) + round(1.5)", "-=5"},
    {"round(-1.5)", "-=-1"},
    {"number('x')", "-=NaN"},
    {"number(' 1.5 ')", "-=1.5"},
    {"name(//*[@type])", "-=amp-ad"},
    {"local-name(//@type)", "-=type"},
    {"id('p1 d2')", "p1 d2"},
    {"//a[lang('en')]", "a2"},
    {"//a[lang('de')]", "a1"},
    {"boolean(//p)", "-=true"},
    {"string(1 = 2)", "-=false"},
    {"//p[string-length() > 7]", "p1 p3"},
    {"//comment()", ""},
    {"//processing-instruction('x')", ""},
    {"//node()[@id='p1']", "p1"},
    {"/", "root"},
    {" //p [ @class ] ", "p2"},
    {"//div[1]/p[2] | //div[2]/p", "p2 p3"},
    {"//p[position()=2]", "p2"},
    {"//p[2.0]", "p2"},
    {"//p[1.5]", ""},
    {"//*[self::h1 or self::b]", "h b1"},
    {"//p//@id", "p1=p1 b1=b1 p2=p2 p3=p3 a1=a1 a2=a2"},
    {"//@*[. = 'Promo']/..", "ad"},
    {"//a/attribute::rel", "a1=author nofollow"},
    {".//h1", "h"},
    {"//*[name() = 'h1']", "h"},
    {"//div[count(p) = 2]", "d1"},
    {"//ul/li[contains(., 'x') or position() = 3]", "l3"},
    {"//div/div | //div/ul | //div//li[3]", "u l3"},
};

static void expressions_find(void **state) {
  (void)state;
  ng_doc doc;
  read_page(&doc, page);
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    answer a = {.tree = doc.tree};
    ng_span expression = ng_span_str(cases[i].expression);
    assert_int_equal(ng_xpath_check(expression, NULL, NULL), NG_OK);
    ng_status status = ng_xpath_find(doc.tree, expression, NULL, tell, &a);
    if (status != NG_OK || strcmp(a.text, cases[i].expected) != 0) {
      fail_msg("%s: %d, found '%s'", cases[i].expression, status, a.text);
    }
  }
  ng_arena_free(&doc.arena);
}

static const struct {
  const char *expression;
  size_t offset;
} refused[] = {
    {"", 0},
    {"//p[", 4},
    {"//p[1", 5},
    {"//p]", 3},
    {"//", 2},
    {"p q", 2},
    {"//p[@]", 5},
    {"'x", 0},
    {"concat('a')", 0},
    {"no-such-function()", 0},
    {"document('http://x.example/')", 0},
    {"//p[matches(., 'x')]", 4},
    {"svg:rect", 3},
    {"//$x", 2},
    {"$x", 0},
    {"wrong::p", 0},
    {"//p/wrong::p", 4},
    {"1 +", 3},
    {"(1", 2},
    {"text(", 5},
    {"//p[text('x')]", 9},
    {"last(1)", 0},
};

static void what_is_none_is_refused_with_its_place(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
    size_t offset = 999;
    ng_status status =
        ng_xpath_check(ng_span_str(refused[i].expression), NULL, &offset);
    if (status != NG_INVALID || offset != refused[i].offset) {
      fail_msg("%s: %d at %zu", refused[i].expression, status, offset);
    }
  }
}

static void sets_are_not_made_of_values(void **state) {
  static const char *const wrong[] = {
      "'a'/b",  "count('a')", "(1)[1]",        "1 | //p",   "//p | 1",
      "sum(1)", "name('x')",  "string(//p)/b", "(1 = 1)//p"};
  (void)state;
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
    if (ng_xpath_check(ng_span_str(wrong[i]), NULL, NULL) != NG_INVALID) {
      fail_msg("%s is taken", wrong[i]);
    }
  }
}

static char *repeat(const char *text, size_t count) {
  size_t len = strlen(text);
  char *all = malloc(len * count + 1);
  assert_non_null(all);
  for (size_t i = 0; i < count; i++) {
    memcpy(all + i * len, text, len);
  }
  all[len * count] = '\0';
  return all;
}

static void deep_and_long_expressions_are_refused(void **state) {
  static const char *const parts[] = {"(",  "[",    "//a[", "-(",  "1+",
                                      "a/", "not(", "a|",   "''='"};
  (void)state;
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
    for (size_t n = 100; n <= 2000000; n *= 20) {
      char *all = repeat(parts[i], n);
      assert_int_equal(ng_xpath_check(ng_span_str(all), NULL, NULL),
                       NG_INVALID);
      free(all);
    }
  }
}

/* ---- Time ---- */

static const char *const dear[] = {
    "//p[count(//p[count(//p) > 1]) > 1]",
    "//*[contains(string(/), 'zzz')]",
    "//*[contains(/, 'zzz')]",
    "//*[// * < //*]",
    "//*[//* = //p/@x]",
    "//*[/ > 1]",
    "//*[/* + 1 > 2]",
    "//*[. = //p]",
    "//*[sum(//p) = 1]",
    "//p[count(preceding::*) > count(following::*) + 100000]",
    "//p[preceding-sibling::p[preceding-sibling::p = 'x']]",
    "//*[string-length(concat(/, /, /)) = 1]",
    "//*[translate(/, 'abcdefghijklmnopqrstuvwxyz', 'x') = 'q']",
    "//*[normalize-space(/) = 'q']",
    "//*[id(/)]",
    "//node()//node()//node()[//node()[. = 'x']]",
    "//*[substring-after(/, 'wordw') = 'x']",
    "//*[contains(/, translate(/, 'd', 'e'))]",
    "//*/ancestor::*/descendant::*[following::*]",
};

static void what_is_dear_meets_the_limit(void **state) {
  (void)state;
  ng_doc doc;
  char *html = repeat("<p>word word word<b>1</b>", 40000);
  read_page(&doc, html);
  free(html);
  for (size_t i = 0; i < sizeof dear / sizeof *dear; i++) {
    answer a = {.tree = doc.tree};
    ng_status status =
        ng_xpath_find(doc.tree, ng_span_str(dear[i]), NULL, tell, &a);
    if (status != NG_LIMIT || a.text[0] != '\0') {
      fail_msg("%s: status %d", dear[i], status);
    }
  }
  ng_arena_free(&doc.arena);
}

/* A deep page of a megabyte is no reason to give up on a plain expression. */
static void plain_expressions_have_steps_enough(void **state) {
  static const char *const plain[] = {
      "//p[contains(., 'zzz')]", "//div[@class='x']//p[2]",
      "//*[@id='x' or contains(@class, 'y')]", "//b[. = '2']",
      "//p[normalize-space() = 'x']"};
  (void)state;
  ng_doc doc;
  char *inner =
      repeat("<div class=x><p>Some words of a story.<b>1</b></p></div>", 18000);
  char *html = malloc(strlen(inner) + 300);
  assert_non_null(html);
  sprintf(html, "%s%s", "<div><div><div><div><div><div><div>", inner);
  read_page(&doc, html);
  free(inner);
  free(html);
  for (size_t i = 0; i < sizeof plain / sizeof *plain; i++) {
    answer a = {.tree = doc.tree};
    assert_int_equal(
        ng_xpath_find(doc.tree, ng_span_str(plain[i]), NULL, tell, &a), NG_OK);
    assert_string_equal(a.text, "");
  }
  ng_arena_free(&doc.arena);
}

/* ---- Memory ---- */

static void memory_may_run_out_anywhere(void **state) {
  static const char expression[] =
      "//p[contains(concat(., translate(., 'a', 'b'), 1.5), 'x')] | (//@id)[3]"
      " | //*[. = //b] | id('p1')";
  (void)state;
  ng_doc doc;
  read_page(&doc, page);
  fail_alloc alloc = {0};
  const ng_allocator from = {fail_alloc_resize, &alloc};
  ng_status status = NG_NOMEM;
  long at = 1;
  for (; status == NG_NOMEM && at < 1000; at++) {
    answer a = {.tree = doc.tree};
    fail_alloc_arm(&alloc, at, 1);
    status = ng_xpath_find(doc.tree, ng_span_str(expression), &from, tell, &a);
    assert_int_equal(alloc.blocks, 0);
  }
  assert_int_equal(status, NG_OK);
  assert_in_range(at, 2, 999);
  ng_arena_free(&doc.arena);
}

/* ---- The same as libxml2 ---- */

static const char *pick(chance *c, const char *const *words, uint32_t count) {
  return words[chance_below(c, count)];
}

#define PICK(c, ...)                                                           \
  pick(c, (const char *const[]){__VA_ARGS__},                                  \
       sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

typedef struct writer {
  char text[2000];
  size_t len;
  chance c;
} writer;

static void put(writer *w, const char *text) {
  size_t len = strlen(text);
  if (w->len + len + 1 < sizeof w->text) {
    memcpy(w->text + w->len, text, len + 1);
    w->len += len;
  }
}

static void write_value(writer *w, int depth);

static void write_step(writer *w, int depth) {
  if (chance_below(&w->c, 3) == 0) {
    put(w, PICK(&w->c, "child::", "descendant::", "ancestor::", "parent::",
                "following-sibling::", "preceding-sibling::", "following::",
                "preceding::", "self::", "ancestor-or-self::",
                "descendant-or-self::", "@"));
  }
  put(w, PICK(&w->c, "p", "div", "*", "li", "a", "b", "node()", "text()", "ul",
              "id", "class", "html", "*"));
  while (depth > 0 && chance_below(&w->c, 3) == 0) {
    put(w, "[");
    write_value(w, depth - 1);
    put(w, "]");
  }
}

static void write_path(writer *w, int depth) {
  put(w, PICK(&w->c, "//", "//", "", "/", ".//", "../", "./"));
  write_step(w, depth);
  while (chance_below(&w->c, 2) == 0) {
    put(w, PICK(&w->c, "/", "//"));
    write_step(w, depth);
  }
}

static void write_call(writer *w, int depth) {
  static const char *const with_one[] = {
      "string(", "not(",   "boolean(", "normalize-space(", "string-length(",
      "floor(",  "round(", "number(",  "ceiling("};
  static const char *const with_two[] = {
      "contains(",  "starts-with(", "substring-before(",
      "substring(", "concat(",      "substring-after("};
  if (chance_below(&w->c, 3) == 0) {
    put(w, PICK(&w->c, "last()", "position()", "true()", "name()", "string()"));
    return;
  }
  if (chance_below(&w->c, 4) == 0) {
    put(w, PICK(&w->c, "count(", "sum(", "name("));
    write_path(w, depth);
    put(w, ")");
    return;
  }
  int two = chance_below(&w->c, 2) == 0;
  put(w, two ? pick(&w->c, with_two, 6) : pick(&w->c, with_one, 9));
  write_value(w, depth);
  if (two) {
    put(w, ", ");
    write_value(w, depth);
  }
  put(w, ")");
}

static void write_value(writer *w, int depth) {
  uint32_t kind = depth > 0 ? chance_below(&w->c, 8) : chance_below(&w->c, 3);
  switch (kind) {
  case 0:
    put(w, PICK(&w->c, "1", "2", "3", "0", "10", "2.5"));
    break;
  case 1:
    put(w, PICK(&w->c, "'lead'", "'a'", "''", "'2'", "\"Two\"", "' '"));
    break;
  case 2:
    put(w, PICK(&w->c, "@id", "@class", "b", ".", "..", "li", "@*"));
    break;
  case 3:
  case 4:
    write_path(w, depth - 1);
    break;
  case 5:
    write_call(w, depth - 1);
    break;
  case 6: /* libxml2 has its own mind about sets and truths in this place */
    write_value(w, depth - 1);
    put(w, PICK(&w->c, " < 2", " >= 1", " > 2.5", " <= 2"));
    break;
  default:
    write_value(w, depth - 1);
    put(w, PICK(&w->c, " = ", " != ", " and ", " or ", " + ", " - ", " * ",
                " mod ", " = "));
    write_value(w, depth - 1);
  }
}

static void libxml2_says_the_same(void **state) {
  (void)state;
  ng_doc doc;
  unsigned long found = 0, count = (unsigned long)chance_cases(4000);
  read_page(&doc, page);
  for (unsigned long i = 0; i < count; i++) {
    answer ours = {.tree = doc.tree}, theirs = {.tree = doc.tree};
    writer w = {.c = {i * 7919 + 17}};
    write_value(&w, 4);
    ng_status status =
        ng_xpath_find(doc.tree, ng_span_str(w.text), NULL, tell, &ours);
    int done = other_xpath(doc.tree, w.text, tell, &theirs);
    if ((status == NG_OK) != done || strcmp(ours.text, theirs.text) != 0) {
      fail_msg("%lu: %s\nwe (%d) say %s\nlibxml2 (%d) says %s", i, w.text,
               status, ours.text, done, theirs.text);
    }
    found += done && ours.text[0] != '\0';
  }
  assert_true(found > count / 4);
  ng_arena_free(&doc.arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(expressions_find),
      cmocka_unit_test(what_is_none_is_refused_with_its_place),
      cmocka_unit_test(sets_are_not_made_of_values),
      cmocka_unit_test(deep_and_long_expressions_are_refused),
      cmocka_unit_test(what_is_dear_meets_the_limit),
      cmocka_unit_test(plain_expressions_have_steps_enough),
      cmocka_unit_test(memory_may_run_out_anywhere),
      cmocka_unit_test(libxml2_says_the_same),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
