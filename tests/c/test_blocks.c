/* Pages become blocks. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../engine/text/blocks.h"
#include "../../engine/text/html.h"
#include "../../engine/text/looks.h"

/* One line a block: a letter for its type (small: hidden), its level, text. */
static const struct {
  const char *input, *expected;
} cases[] = {
    {"", ""},
    {"<p>a<p> b  c\n d ", "P0 a\nP0 b c d\n"},
    {"<h2>a <b>b</b>c</h2>d", "H2 a bc\nP0 d\n"},
    {"<div>a<p>b</p>c</div>", "P0 a\nP0 b\nP0 c\n"},
    {"<ul><li>a<ul><li>b</ul><li><p>c</ul>d", "I1 a\nI2 b\nI1 c\nP0 d\n"},
    {"<blockquote><p>a<p>b</blockquote>c", "Q0 a\nQ0 b\nP0 c\n"},
    {"<p>a<br>b<br><br>c<br> <br>d", "P0 a b\nP0 c\nP0 d\n"},
    {"<table><tr><th>a<th>b<tr><td>1<td><td>2 3</table>e",
     "T0 a | b\nT0 1 | 2 3\nP0 e\n"},
    {"<table><tr><td><p>a<p>b<td>c</table>", "P0 a\nP0 b\nP0 c\n"},
    {"<table><tr><th><p>a<th><div>b</div><tr><td><p>1 <b>2</b></p><td>3"
     "</table>",
     "T0 a | b\nT0 1 2 | 3\n"},
    {"<table><tr><td><p>a<tr><td><p>b</table>", "P0 a\nP0 b\n"},
    {"<table><tr><td><p>a</p>b<td>c<tr><td>d<td>e</table>",
     "P0 a\nP0 b\nP0 c\nP0 d\nP0 e\n"},
    {"<pre>\n a\n  b \n</pre>", "C0 a\n  b\n"},
    {"<figure><figcaption>a</figcaption></figure>", "F0 a\n"},
    {"a<b>b</b><i>c</i>", "P0 abc\n"},
    {"a<button>b</button>c<select><option>x</select>d", "P0 a b c d\n"},
    {"<p hidden>a<p style='display: none'>b<p aria-hidden=true>c<p>d",
     "p0 a\np0 b\np0 c\nP0 d\n"},
    {"<p>a <span hidden>x</span> b", "P0 a b\n"},
    {"<dialog>a</dialog><dialog open>b</dialog>", "p0 a\nP0 b\n"},
    {"<p>a<noscript>b</noscript>", "P0 a\n"},
    {"<noscript><p>b</noscript>", "P0 b\n"},
    {"<p>so\xC2\xAD"
     "ft\xE2\x80\x8B"
     " a\xC2\xA0\xC2\xA0z",
     "P0 soft a z\n"},
    {"<title>t</title><p>a<textarea>x</textarea>", "P0 a\n"},
    /* what a style hides, and what it does not */
    {"<p style='VISIBILITY:hidden !important'>a<p style='--x-display: none'>b",
     "p0 a\nP0 b\n"},
    {"<p style='left:-9999px'>a<p style='left:-20px'>b<p style='text-indent:"
     "-999em'>c<p style='display:nonesuch'>d",
     "p0 a\nP0 b\np0 c\np0 d\n"},
    {"<p hidden=until-found>a<p style=''>b<p style='display'>c",
     "P0 a\nP0 b\nP0 c\n"},
    {"<p>a<span style='display:block'>b</span>c", "P0 a b c\n"},
    {"<p>a <span class='Sr-Only'>x</span>b<p class=sr-only>c",
     "P0 a b\np0 c\n"},
    /* words that touch */
    {"<p><b>sky</b><i>Jump</i> S<em>am</em> <i>a</i><i>b</i> <b>X</b><b>Y</b>",
     "P0 sky Jump Sam ab XY\n"},
    /* large first letters */
    {"<p><span class=dropcap>N</span> ever", "P0 Never\n"},
    {"<p><i class=x><b class=dropcap>N</b></i> <i>ever</i> N ow",
     "P0 Never N ow\n"},
    {"<p><span class=dropcap>A</span> dog<p><span class=dropcap>A</span>nd",
     "P0 A dog\nP0 And\n"},
    {"<p><span class=dropcap></span> a<span class=dropcap>one</span> two",
     "P0 aone two\n"},
    /* line ends that count */
    {"<p style='white-space: pre-wrap'>a\nb\n \nc</p>\n\nd",
     "P0 a b\nP0 c\nP0 d\n"},
    {"<div class=keeps-lines>a <b>b</b>\n\nc</div>", "P0 a b\nP0 c\n"},
    /* code */
    {"<pre><div>a</div><div> b</div>c</pre>", "C0 a\n b\nc\n"},
    {"<pre><b>1</b>a\n<b>2</b>\n<b>3</b>c\n</pre>", "C0 a\n\nc\n"},
    {"<pre><div><b>9</b><p>a</div><div><b>10</b><p>b</div></pre>", "C0 a\nb\n"},
    {"<pre><b>1</b>, <b>2</b></pre><pre><b>1</b>a\n<b>3</b>b</pre>",
     "C0 1, 2\nC0 1a\n3b\n"},
    {"<table><tr><td><pre>1\n2</pre><td><pre>a\nb</pre></table>c",
     "C0 a\nb\nP0 c\n"},
    {"<pre>1\n2</pre><pre>a\nb\nc</pre>", "C0 1\n2\nC0 a\nb\nc\n"},
    {"<pre>7\n8</pre>a", "C0 7\n8\nP0 a\n"},
    {"a <code style='white-space:pre'>b\n  c</code> d", "P0 a b\n  c d\n"},
    /* formulas */
    {"<p>a <math><mi>x</mi><mo>=</mo><msup><mi>y</mi><mn>2</mn></msup></math>b",
     "P0 a x = y^2b\n"},
    {"<math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><msqrt><mn>2</mn>"
     "<mi>c</mi></msqrt></mfrac></math>",
     "P0 (a + b)/\xE2\x88\x9A(2 c)\n"},
    {"<math><msubsup><mi>a</mi><mn>1</mn><mn>2</mn></msubsup><mo>&#x2062;</mo>"
     "<mo>(</mo><mi>b</mi><mo>)</mo></math>",
     "P0 a_1^2 (b)\n"},
    {"<math><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr>"
     "<mtd><mn>3</mn></mtd></mtr></mtable></math>",
     "P0 1, 2; 3\n"},
    {"<p>a <span class=katex><span><math><mi>x</mi><annotation "
     "encoding='application/x-tex'>{\\displaystyle x}</annotation></math>"
     "</span><span aria-hidden=true>X</span></span> b",
     "P0 a x b\n"},
    {"<p>a <i style='display:none'><math><mi>x</mi></math></i> b",
     "P0 a x b\n"},
    {"<p><b><i aria-hidden=true>x</i></b> y", "P0 x y\n"},
    {"<p>a <img alt='\\alpha + 1'> <img alt='C:\\pictures'><img alt=b>",
     "P0 a \\alpha + 1\n"},
    {"<p>a <script type='math/tex; mode=display'>x < y</script> b",
     "P0 a x < y b\n"},
    {"<p>a <script type='math/mml'><math><mi>x</mi></math></script> b",
     "P0 a x b\n"},
    {"<p>a <b id=M-1-Frame>X</b><script type=math/tex id=M-1>x</script> b",
     "P0 a X b\n"},
    /* notes, signs behind headings, quotes */
    {"<p>a<sup><a href='#n'>12</a></sup> b<a href='x#n'><sup> 3 </sup></a>",
     "P0 a[12] b[3]\n"},
    {"<p>m<sup>2</sup> a<sup><a href='#n'>[1]</a></sup> "
     "<sup><a href='/x'>1</a></sup><li><sup><a href='#n'>1</a></sup> c",
     "P0 m2 a[1] 1\nI1 1 c\n"},
    {"<h2>a <a href='#a'>\xC2\xB6</a></h2><h2><a href='#b'>#</a>b</h2>"
     "<h2><a href='#c'>c</a></h2><p><a href='#d'>#</a>d",
     "H2 a\nH2 b\nH2 c\nP0 #d\n"},
    {"<p>a <q>b</q> <q>\"c\"</q> <q><b>d</b></q>", "P0 a \"b\" \"c\" d\n"},
    {"<p>\"<q>a</q>\" \xE2\x80\x9C<q>b</q>\xE2\x80\x9D <q></q>",
     "P0 \"a\" \xE2\x80\x9C"
     "b\xE2\x80\x9D\n"},
    {"<div role=heading>a</div><div role=heading aria-level=4>b</div>c",
     "H2 a\nH4 b\nP0 c\n"},
};

static ng_wordset *classes(void) {
  ng_wordset *set = ng_wordset_new(NULL, 0);
  ng_wordset_add(set, ng_span_str("sr-only"), NG_LOOKS_HIDDEN);
  ng_wordset_add(set, ng_span_str("dropcap"), NG_LOOKS_INITIAL);
  ng_wordset_add(set, ng_span_str("keeps-lines"), NG_LOOKS_LINES);
  ng_wordset_add(set, ng_span_str("A"), NG_LOOKS_WORD);
  return set;
}

static void pages_become_blocks(void **state) {
  (void)state;
  ng_wordset *set = classes();
  char out[1000];
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ng_doc doc = {.notes = 0};
    ng_arena_init(&doc.arena, NULL, 0);
    assert_int_equal(ng_html_read(&doc, ng_span_str(cases[i].input), NULL),
                     NG_OK);
    assert_int_equal(ng_blocks_read_with(&doc, set), NG_OK);
    char *o = out;
    *o = '\0';
    for (uint32_t b = 0; b < doc.block_count; b++) {
      const ng_block *block = &doc.blocks[b];
      ng_span text = ng_doc_block(&doc, b);
      assert_true(block->node < block->node_end);
      o += sprintf(o, "%c%d %.*s\n",
                   (block->hidden ? "phiqtfc" : "PHIQTFC")[block->type],
                   block->level, (int)text.len, text.data);
    }
    if (strcmp(out, cases[i].expected) != 0) {
      fail_msg("%s: %s", cases[i].input, out);
    }
    ng_arena_free(&doc.arena);
  }
  ng_wordset_free(set);
}

static void links_are_counted(void **state) {
  (void)state;
  ng_doc doc = {.notes = 0};
  ng_arena_init(&doc.arena, NULL, 0);
  ng_html_read(&doc,
               ng_span_str("<p>ab <a href=x>cd <b>e</b></a> f<a href=y>g</a>"
                           "<a name=z>h</a>"),
               NULL);
  assert_int_equal(ng_blocks_read(&doc), NG_OK);
  assert_int_equal(doc.block_count, 1);
  assert_int_equal(doc.blocks[0].links, 2);
  assert_in_range(doc.blocks[0].link_bytes, 5, 6);
  ng_arena_free(&doc.arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(pages_become_blocks),
      cmocka_unit_test(links_are_counted),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
