/* Pages become blocks. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../engine/text/blocks.h"
#include "../../engine/text/html.h"

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
};

static void pages_become_blocks(void **state) {
  (void)state;
  char out[1000];
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ng_doc doc = {.notes = 0};
    ng_arena_init(&doc.arena, NULL, 0);
    assert_int_equal(ng_html_read(&doc, ng_span_str(cases[i].input), NULL),
                     NG_OK);
    assert_int_equal(ng_blocks_read(&doc), NG_OK);
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
