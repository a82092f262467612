/* What of a page reaches the parser, and what is set aside. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../engine/text/doc.h"
#include "../../engine/text/prescan.h"

/* Writes the skeleton with its numbers replaced by what they stand for:
 * attributes in the tag, texts between quotes. */
static char *unfold(const ng_prescan *scan, char *out) {
  const char *p = scan->skeleton.data, *end = p + scan->skeleton.len;
  char *o = out;
  while (p < end) {
    if (*p == ' ') {
      *o++ = *p++;
    } else if (*p != '<') {
      ng_span t = scan->texts[ng_prescan_decode(p)];
      o += sprintf(o, "'%.*s'", (int)t.len, t.data);
      p += NG_PRESCAN_CODE;
    } else {
      while (*p != '>' && *p != ' ') {
        *o++ = *p++;
      }
      if (*p == ' ') {
        const ng_start *s = &scan->starts[ng_prescan_decode(p + 3)];
        for (uint32_t i = 0; i < s->attr_count; i++) {
          const ng_attr *a = &scan->attrs[s->first_attr + i];
          o += sprintf(o, " %.*s=%.*s", (int)a->name_text.len,
                       a->name_text.data, (int)a->value.len, a->value.data);
        }
        p += 3 + NG_PRESCAN_CODE;
      }
      *o++ = *p++;
    }
  }
  *o = '\0';
  return out;
}

static const struct {
  const char *name, *input, *expected;
} cases[] = {
    {"nothing", "", ""},
    {"text", "a b", "'a b'"},
    {"tags in lower case", "<DIV>a</Div >", "<div>'a'</div>"},
    {"blanks between tags", "<i> \n <b>", "<i> <b>"},
    {"blanks beside a block that begins", "<p> <b> <p>", "<p><b><p>"},
    {"blanks between blocks that end", "<b> </p> </div> <b>",
     "<b> </p></div> <b>"},
    {"blanks between what shows nothing", "a<link> <meta> b",
     "'a'<link><meta>' b'"},
    {"blanks beside a body, which may be the second", "<i> <body> <i>",
     "<i> <body> <i>"},
    {"blanks inside pre", "<pre> <b>", "<pre>' '<b>"},
    {"attributes", "<p A=1 b='2 3' c=\"4\" d e = 5>",
     "<p a=1 b=2 3 c=4 d= e=5>"},
    {"an attribute's '>'", "<p a='x>y'>z", "<p a=x>y>'z'"},
    {"slashes", "<br/><img src=a/ /><p/a=b>", "<br><img src=a/><p a=b>"},
    {"a slash that is an address", "<a href=/>b</a>", "<a href=/>'b'</a>"},
    {"a quote that never ends", "<p a=\"x>y<b>z", "<p a=\"x>'y'<b>'z'"},
    {"event handlers go", "<p onclick='x()' one=1 on=2 srcset=x>", "<p on=2>"},
    {"less than", "1 < 2 <3 <", "'1 < 2 <3 <'"},
    {"references in text", "&lt;b&gt; &amp;amp; &#65;&#x42; &copy 1 &no;",
     "'<b> &amp; AB \xC2\xA9 1 &no;'"},
    {"windows-1252 references", "&#147;&#151;&#148;",
     "'\xE2\x80\x9C\xE2\x80\x94\xE2\x80\x9D'"},
    {"bad references", "&#0;&#xD800;&#x110000;&#99999999999;&;&#;&#x;&",
     "'\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD&;&#;&#x;&'"},
    {"references in attributes", "<a href='?a=1&copy=2&amp;b&lt;'>",
     "<a href=?a=1&copy=2&b<>"},
    {"comments", "a<!-- <p> --!>b<!-->c<!--->d<!---->e", "'abcde'"},
    {"a comment that never ends", "a<!-- b > c <p>", "'a c '<p>"},
    {"a conditional comment", "<!--[if IE]><p><![endif]-->a<![if x]>b", "'ab'"},
    {"declarations", "<!DOCTYPE html [<!ENTITY x 'y>'>]><?xml a?>t", "'t'"},
    {"a document type", "<!DOCTYPE html>[t]", "'[t]'"},
    {"scripts and styles",
     "a<script>'<p>' </scripts> </SCRIPT >b<style>p{}</style>c", "'abc'"},
    {"a script that never ends", "a<script>b<p>c", "'a'"},
    {"a style that never ends", "a<style>b<p>c", "'ab'<p>'c'"},
    {"drawings", "a<svg><svg/><path/><svg></svg><title>x</title></svg>b",
     "'ab'"},
    {"an empty drawing", "a<svg/>b", "'ab'"},
    {"templates", "a<template><p>x<template></template></p></template>b",
     "'ab'"},
    {"a template that is shown", "<template shadowrootmode=open><p>x",
     "<p>'x'"},
    {"frames and fields", "<iframe src=x><p>a</iframe><textarea><b></textarea>",
     "<iframe src=x></iframe><textarea></textarea>"},
    {"a title knows no tags", "<title>a <b> &amp; c</title>",
     "<title>'a <b> & c'</title>"},
    {"end tags of void elements", "a</br>b</img>c<wbr>d</wbr>", "'a'<br>'bcd'"},
    {"void elements of HTML 5", "<embed><source><track>",
     "<embed></embed><source></source><track></track>"},
    {"custom elements", "<amp-ad X=1>a</amp-ad><o:p/>",
     "<amp-ad x=1>'a'</amp-ad><o:p></o:p>"},
    {"odd names", "<a@b.c>x<p\xC3\xA9>y</a@b>", "'xy'"},
    {"a tag cut by the end", "a<p>b<a href='x", "'a'<p>'b'"},
    {"a tag cut by the end, later", "a<a href='x' ", "'a'"},
    {"bogus ends", "a</>b</ c>d</3>e", "'abde'"},
};

static void pages_become_skeletons(void **state) {
  (void)state;
  char out[2000];
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ng_arena arena;
    ng_prescan scan;
    ng_arena_init(&arena, NULL, 0);
    /* A copy of the exact size, so that the sanitizer sees every border. */
    size_t len = strlen(cases[i].input);
    char *page = malloc(len + (len == 0));
    memcpy(page, cases[i].input, len);
    assert_int_equal(ng_prescan_read(&scan, ng_span_of(page, len), &arena),
                     NG_OK);
    free(page);
    if (strcmp(unfold(&scan, out), cases[i].expected) != 0) {
      fail_msg("%s: %s", cases[i].name, out);
    }
    ng_prescan_free(&scan);
    ng_arena_free(&arena);
  }
}

static const struct {
  const char *input, *expected;
} scripts[] = {
    {"<script type='application/ld+json'> {\"a\":\"<p>\"} </script>",
     "{\"a\":\"<p>\"}"},
    {"<script TYPE=\"Application/LD+JSON; charset=utf-8\">{}</script>", "{}"},
    {"<script type=application/ld+json>//<![CDATA[\n{}\n//]]></script>", "{}"},
    {"<script type=application/ld+json><!-- {} --></script>", "{}"},
    {"<script type=application/ld+json>/*<![CDATA[*/{}/*]]>*/</script>", "{}"},
    {"<script type=application/json>{}</script>", NULL},
    {"<script type=application/ld+json> </script>", NULL},
};

static void json_ld_is_set_aside(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++) {
    ng_arena arena;
    ng_prescan scan;
    ng_arena_init(&arena, NULL, 0);
    assert_int_equal(
        ng_prescan_read(&scan, ng_span_str(scripts[i].input), &arena), NG_OK);
    assert_int_equal(scan.json_ld_count, scripts[i].expected != NULL);
    if (scripts[i].expected != NULL) {
      assert_true(
          ng_span_equals(scan.json_ld[0], ng_span_str(scripts[i].expected)));
    }
    ng_prescan_free(&scan);
    ng_arena_free(&arena);
  }
}

static void attributes_have_a_limit(void **state) {
  (void)state;
  char page[20000], *o = page + sprintf(page, "<p");
  for (int i = 0; i < 1000; i++) {
    o += sprintf(o, " a%d=%d", i, i);
  }
  o += sprintf(o, ">text");
  ng_arena arena;
  ng_prescan scan;
  ng_arena_init(&arena, NULL, 0);
  assert_int_equal(
      ng_prescan_read(&scan, ng_span_of(page, (size_t)(o - page)), &arena),
      NG_OK);
  assert_int_equal(scan.starts[0].attr_count, NG_PRESCAN_ATTRIBUTES);
  assert_int_equal(scan.notes, NG_NOTE_ATTRIBUTES);
  ng_prescan_free(&scan);
  ng_arena_free(&arena);
}

/* Beginnings without an end: each once looked like the start of a search to
 * the end of the page. */
static const char *const openers[] = {
    "<!--",        "<a href=\"",
    "<a href='",   "<script>",
    "<style>",     "<svg>",
    "<template>",  "<iframe>",
    "<title>",     "<textarea>",
    "<!doctype [", "&",
    "<![CDATA[",   "</",
    "<p ",         "<script type=application/ld+json>",
    "&#x",         "&amp",
    "<!-- -",      "<svg><svg/>",
    "<a b=\"'",    "<",
};

/* What is made of them is no more than they are long; how long it takes is told
 * by bench_growth. */
static void beginnings_without_an_end_are_read(void **state) {
  (void)state;
  enum { BYTES = 1 << 16 };
  char *page = malloc(BYTES);
  for (size_t i = 0; i < sizeof openers / sizeof *openers; i++) {
    size_t n = strlen(openers[i]), len = 0;
    for (; len + n <= BYTES; len += n) {
      memcpy(page + len, openers[i], n);
    }
    ng_arena arena;
    ng_prescan scan;
    ng_arena_init(&arena, NULL, 0);
    assert_int_equal(ng_prescan_read(&scan, ng_span_of(page, len), &arena),
                     NG_OK);
    assert_true(scan.start_count + scan.text_count + scan.attr_count <= len);
    assert_int_equal(ng_prescan_flatten(&scan, 100), NG_OK);
    assert_true(scan.skeleton.len <= 4 * len);
    ng_prescan_free(&scan);
    ng_arena_free(&arena);
  }
  free(page);
}

static const struct {
  const char *input, *expected;
} nested[] = {
    {"<a><b><i>x</i></b></a>", "<a><b>'x'</b></a>"},
    {"<a><b><i>x</b>y</a>z", "<a><b>'xy'</b></a>'z'"},
    {"<b><div>x</b>y</div>z", "<b><div>'x'</div></b>'yz'"},
    {"<p>x<p>y<p>z<b>", "<p>'x'</p><p>'y'</p><p>'z'<b>"},
    {"<ul><li>x<ul><li>y</ul></ul>", "<ul><li>'x'<br><br>'y'</li></ul>"},
    {"<a><b><br><hr id=x>", "<a><b><br><hr id=x>"},
    {"</a><b></i>x</b></b>", "<b>'x'</b>"},
    {"<body><p>x</body></html>", "<body><p>'x'"},
};

static void deep_pages_become_flat(void **state) {
  (void)state;
  char out[500];
  for (size_t i = 0; i < sizeof nested / sizeof *nested; i++) {
    ng_arena arena;
    ng_prescan scan;
    ng_arena_init(&arena, NULL, 0);
    assert_int_equal(
        ng_prescan_read(&scan, ng_span_str(nested[i].input), &arena), NG_OK);
    assert_int_equal(ng_prescan_flatten(&scan, 2), NG_OK);
    /* Texts side by side keep their own quotes. */
    unfold(&scan, out);
    for (char *q; (q = strstr(out, "''")) != NULL;) {
      memmove(q, q + 2, strlen(q + 2) + 1);
    }
    if (strcmp(out, nested[i].expected) != 0) {
      fail_msg("%s: %s", nested[i].input, out);
    }
    ng_prescan_free(&scan);
    ng_arena_free(&arena);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(pages_become_skeletons),
      cmocka_unit_test(json_ld_is_set_aside),
      cmocka_unit_test(attributes_have_a_limit),
      cmocka_unit_test(beginnings_without_an_end_are_read),
      cmocka_unit_test(deep_pages_become_flat),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
