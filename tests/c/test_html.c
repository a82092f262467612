/* Trees of pages, on a bad day too. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../engine/text/blocks.h"
#include "../../engine/text/head.h"
#include "../../engine/text/html.h"
#include "../../engine/text/select.h"

/* ---- Memory that runs out ---- */

/* Once `left` calls are done, every further one fails. */
static struct {
  long left;
  long blocks;
} memory = {-1, 0};

static int may_allocate(void) {
  if (memory.left < 0) {
    return 1;
  }
  return memory.left > 0 && memory.left-- > 0;
}

static void *counted_resize(void *user, void *ptr, size_t old_size,
                            size_t new_size) {
  (void)user;
  (void)old_size;
  if (new_size == 0) {
    memory.blocks -= ptr != NULL;
    free(ptr);
    return NULL;
  }
  if (!may_allocate()) {
    return NULL;
  }
  memory.blocks += ptr == NULL;
  return realloc(ptr, new_size);
}

static const ng_allocator counted = {counted_resize, NULL};

static ng_status read_page(ng_doc *doc, ng_span page,
                           const ng_html_options *options) {
  *doc = (ng_doc){.notes = 0};
  ng_arena_init(&doc->arena, &counted, 0);
  return ng_html_read(doc, page, options);
}

/* ---- Trees ---- */

static char *write_tree(const ng_tree *tree, char *out) {
  uint32_t ends[300];
  int depth = 0;
  char *o = out;
  *o = '\0';
  for (uint32_t i = 0; i < tree->count; i++) {
    while (depth > 0 && ends[depth - 1] == i) {
      o += sprintf(o, ")");
      depth--;
    }
    const ng_node *n = &tree->nodes[i];
    if (n->tag == NG_TAG_TEXT) {
      o += sprintf(o, "'%.*s'", (int)n->text.len, n->text.data);
      continue;
    }
    o += sprintf(o, "%.*s", (int)n->text.len, n->text.len ? n->text.data : "");
    o += sprintf(o, "%s(", ng_tag_name((ng_tag)n->tag));
    ends[depth++] = n->end;
  }
  while (depth-- > 0) {
    o += sprintf(o, ")");
  }
  return out;
}

static const struct {
  const char *input, *expected;
} cases[] = {
    {"", "html()"},
    {"a", "html(body(p('a')))"},
    {"<p>a<p>b", "html(body(p('a')p('b')))"},
    {"<html><head><title>T</title></head><body><p>a</p></body></html>",
     "html(head(title('T'))body(p('a')))"},
    {"<ul><li>a<li>b</ul>", "html(body(ul(li('a')li('b'))))"},
    {"<table><tr><td>a<td>b<tr><td>c</table>",
     "html(body(table(tr(td('a')td('b'))tr(td('c')))))"},
    {"<div><p>a<div>b</div></div>", "html(body(div(p('a')div('b'))))"},
    {"<b>a</b> <i>b</i>", "html(body(b('a')' 'i('b')))"},
    {"<article><x-y>a</x-y></article>", "html(body(article(x-y('a'))))"},
    {"a&amp;lt;b", "html(body(p('a&lt;b')))"},
    {"<p>a<!-- x -->b<script>c</script>d", "html(body(p('abd')))"},
    {"<p>a<br>b<img>c", "html(body(p('a'br()'b'img()'c')))"},
    {"<p>a</p></div>b", "html(body(p('a')'b'))"},
    {"<html><body><p>a</p></body></html> <p>b", "html(body(p('a'))p('b'))"},
    {" </div> </b><p>a", "html(' 'body(p('a')))"},
};

/* Ends, parents and attributes fit together. */
static void check_tree(const ng_tree *tree) {
  assert_true(tree->count > 0);
  assert_int_equal(tree->nodes[0].end, tree->count);
  for (uint32_t i = 1; i < tree->count; i++) {
    const ng_node *n = &tree->nodes[i], *up = &tree->nodes[n->parent];
    assert_true(n->parent < i && n->end > i && n->end <= up->end);
    assert_true(n->first_attr + n->attr_count <= tree->attr_count);
    assert_true(n->tag != NG_TAG_TEXT || n->end == i + 1);
  }
}

static void pages_become_trees(void **state) {
  (void)state;
  char out[2000];
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ng_doc doc;
    assert_int_equal(read_page(&doc, ng_span_str(cases[i].input), NULL), NG_OK);
    check_tree(doc.tree);
    if (strcmp(write_tree(doc.tree, out), cases[i].expected) != 0) {
      fail_msg("%s: %s", cases[i].input, out);
    }
    ng_arena_free(&doc.arena);
  }
}

static void attributes_are_known_by_number(void **state) {
  (void)state;
  ng_doc doc;
  assert_int_equal(
      read_page(&doc,
                ng_span_str("<html lang=en><p CLASS=a data-x='1&gt;0' hidden>"),
                NULL),
      NG_OK);
  const ng_tree *t = doc.tree;
  assert_true(
      ng_span_equals(ng_tree_attr(t, 0, NG_ATTR_lang), ng_span_str("en")));
  uint32_t p = t->count - 1;
  assert_int_equal(t->nodes[p].attr_count, 3);
  assert_true(
      ng_span_equals(ng_tree_attr(t, p, NG_ATTR_class), ng_span_str("a")));
  assert_true(ng_span_equals(t->attrs[t->nodes[p].first_attr + 1].value,
                             ng_span_str("1>0")));
  assert_non_null(ng_tree_attr(t, p, NG_ATTR_hidden).data);
  assert_null(ng_tree_attr(t, p, NG_ATTR_id).data);
  ng_arena_free(&doc.arena);
}

static void names_and_numbers_agree(void **state) {
  (void)state;
  for (unsigned i = NG_TAG_OTHER + 1; i < NG_TAG_COUNT; i++) {
    assert_int_equal(ng_tag_of(ng_span_str(ng_tag_name((ng_tag)i))), i);
  }
  assert_int_equal(ng_tag_of(ng_span_str("amp-img")), NG_TAG_amp_img);
  assert_int_equal(ng_tag_of(ng_span_str("blink")), NG_TAG_OTHER);
  assert_int_equal(ng_tag_of(ng_span_str("DIV")), NG_TAG_OTHER);
  assert_int_equal(ng_tag_of(ng_span_str("")), NG_TAG_OTHER);
  assert_int_equal(ng_attr_of(ng_span_str("aria-hidden")), NG_ATTR_aria_hidden);
  assert_int_equal(ng_attr_of(ng_span_str("http-equiv")), NG_ATTR_http_equiv);
  assert_int_equal(ng_attr_of(ng_span_str("data-x")), NG_ATTR_OTHER);
}

static void text_below_a_node_is_folded(void **state) {
  (void)state;
  ng_doc doc;
  read_page(&doc,
            ng_span_str("<div> a <b> b</b>c<p>d</p>e<br>f &nbsp;<script>x"
                        "</script><select><option>g</select></div>"),
            NULL);
  ng_span text = ng_tree_text(doc.tree, 0, &doc.arena);
  assert_true(ng_span_equals(text, ng_span_str("a bc d e f")));
  ng_arena_free(&doc.arena);
}

/* ---- Limits ---- */

/* `count` times `part`, then a word. */
static char *repeat(const char *part, size_t count) {
  size_t n = strlen(part);
  char *page = malloc(n * count + 8);
  for (size_t i = 0; i < count; i++) {
    memcpy(page + i * n, part, n);
  }
  strcpy(page + n * count, "LAST");
  return page;
}

static int has_text(const ng_doc *doc, const char *text) {
  return strstr(doc->text, text) != NULL;
}

static void deep_text_is_kept(void **state) {
  (void)state;
  static const char *const parts[] = {
      "<div>x",     "<b>x",         "<ul><li>x",   "<table><tr><td>x",
      "<font><p>x", "<b><div></b>", "<a><x-y>x",   "<blockquote><p>",
      "<section>",  "<dl><dd><dt>", "<span>x</i>", "<table><tr>x<td>",
  };
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
    char *page = repeat(parts[i], 20000);
    ng_doc doc;
    assert_int_equal(read_page(&doc, ng_span_str(page), NULL), NG_OK);
    assert_int_equal(ng_blocks_read(&doc), NG_OK);
    check_tree(doc.tree);
    if ((doc.notes & NG_NOTE_FLATTENED) == 0 || !has_text(&doc, "LAST")) {
      fail_msg("%s: notes %u", parts[i], doc.notes);
    }
    ng_arena_free(&doc.arena);
    free(page);
  }
}

static void open_paragraphs_are_not_deep(void **state) {
  (void)state;
  char *page = repeat("<p>x<li>y", 5000);
  ng_doc doc;
  assert_int_equal(read_page(&doc, ng_span_str(page), NULL), NG_OK);
  assert_int_equal(doc.notes & NG_NOTE_FLATTENED, 0);
  ng_arena_free(&doc.arena);
  free(page);
}

static void nodes_have_a_limit(void **state) {
  (void)state;
  char *page = repeat("<p>x", 1000);
  ng_doc doc;
  ng_html_options options = {.max_nodes = 100};
  assert_int_equal(read_page(&doc, ng_span_str(page), &options), NG_OK);
  assert_int_equal(doc.tree->count, 100);
  assert_int_equal(doc.notes, NG_NOTE_NODES);
  check_tree(doc.tree);
  ng_arena_free(&doc.arena);
  free(page);
}

static void bytes_have_a_limit(void **state) {
  (void)state;
  ng_doc doc;
  ng_html_options options = {.max_bytes = 8};
  assert_int_equal(read_page(&doc, ng_span_str("<p>abcd\xC3\xA9z"), &options),
                   NG_OK);
  assert_int_equal(ng_blocks_read(&doc), NG_OK);
  assert_string_equal(doc.text, "abcd");
  assert_int_equal(doc.notes, NG_NOTE_CUT);
  ng_arena_free(&doc.arena);
}

/* ---- Faults ---- */

static void ignore(void *user, uint32_t id, uint32_t node) {
  (void)user;
  (void)id;
  (void)node;
}

static void ignore_found(void *user, uint32_t node, ng_span value) {
  (void)user;
  (void)node;
  (void)value;
}

static ng_status use_selectors(const ng_doc *doc) {
  ng_selectors *set = ng_selectors_new(&counted);
  ng_status status =
      set == NULL ? NG_NOMEM
                  : ng_selectors_add(set, ng_span_str("div > p, a.b"), 1, NULL);
  if (status == NG_OK) {
    status = ng_selectors_match(set, doc->tree, &counted, ignore, NULL);
  }
  ng_selectors_free(set);
  return status;
}

static ng_status use_xpath(const ng_doc *doc) {
  return ng_xpath_find(doc->tree,
                       ng_span_str("//p[contains(., 'x')] | //@class"),
                       &counted, ignore_found, NULL);
}

static ng_status use_all(ng_span page, uint32_t *nodes) {
  ng_doc doc;
  ng_head head;
  ng_status status = read_page(&doc, page, NULL);
  if (status == NG_OK) {
    *nodes = doc.tree->count;
    status = ng_blocks_read(&doc);
  }
  if (status == NG_OK) {
    status = ng_head_read(doc.tree, &doc.arena, &head);
  }
  if (status == NG_OK) {
    status = use_selectors(&doc);
  }
  if (status == NG_OK) {
    status = use_xpath(&doc);
  }
  ng_arena_free(&doc.arena);
  return status;
}

static void memory_may_run_out_anywhere(void **state) {
  (void)state;
  static const char small[] =
      "<html lang=en><title>T</title><meta name=A content=b><div class=a>"
      "<p>x</p><p class='x y'>y<a href=/>z</a></div><x-y>q</x-y><table><tr><td>"
      "1<td>2</table><script type=application/ld+json>{}</script>";
  char *deep = repeat("<div>x", 300);
  const char *const pages[] = {small, deep};
  for (size_t i = 0; i < 2; i++) {
    ng_span page = ng_span_str(pages[i]);
    uint32_t whole = 0;
    memory.left = -1;
    assert_int_equal(use_all(page, &whole), NG_OK);
    long before = memory.blocks;
    ng_status status = NG_NOMEM;
    for (long n = 0; status != NG_OK; n++) {
      uint32_t nodes = whole;
      memory.left = n;
      status = use_all(page, &nodes);
      memory.left = -1;
      assert_true(status == NG_OK || status == NG_NOMEM);
      assert_int_equal(nodes, whole);
      assert_int_equal(memory.blocks, before);
      assert_in_range(n, 0, 20000);
    }
  }
  free(deep);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(pages_become_trees),
      cmocka_unit_test(attributes_are_known_by_number),
      cmocka_unit_test(names_and_numbers_agree),
      cmocka_unit_test(text_below_a_node_is_folded),
      cmocka_unit_test(deep_text_is_kept),
      cmocka_unit_test(open_paragraphs_are_not_deep),
      cmocka_unit_test(nodes_have_a_limit),
      cmocka_unit_test(bytes_have_a_limit),
      cmocka_unit_test(memory_may_run_out_anywhere),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
