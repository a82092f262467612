/* Elements whose names or links say what stands in them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../engine/text/marked.h"

/* One element with one attribute below a root. */
static const struct {
  const char *name;
  ng_tag tag;
  ng_attr_name attr;
  const char *value;
  int expected; /* 0 not found, 1 by its names, 2 by its link */
} cases[] = {
    {"a class", NG_TAG_div, NG_ATTR_class, "byline", 1},
    {"inside a class", NG_TAG_span, NG_ATTR_class, "x c-byline__name y", 1},
    {"capitals", NG_TAG_p, NG_ATTR_id, "ArticleByLine", 1},
    {"itemprop", NG_TAG_span, NG_ATTR_itemprop, "author", 1},
    {"data-testid", NG_TAG_span, NG_ATTR_data_testid, "author-name", 1},
    {"a word cut short", NG_TAG_p, NG_ATTR_class, "bylin", 0},
    {"another attribute", NG_TAG_p, NG_ATTR_title, "byline", 0},
    {"nothing", NG_TAG_p, NG_ATTR_class, "", 0},
    {"the body", NG_TAG_body, NG_ATTR_class, "has-byline", 0},
    {"a link", NG_TAG_a, NG_ATTR_href, "/author/ana", 2},
    {"a whole link", NG_TAG_a, NG_ATTR_href, "https://d.example/Author/a", 2},
    {"a link to the folder", NG_TAG_a, NG_ATTR_href, "/author/", 0},
    {"part of a folder", NG_TAG_a, NG_ATTR_href, "/authority/ana", 0},
    {"a question", NG_TAG_a, NG_ATTR_href, "/?u=/author/ana", 0},
    {"a link's class", NG_TAG_a, NG_ATTR_class, "author", 1},
    {"a link on no link", NG_TAG_div, NG_ATTR_href, "/author/ana", 0},
};

static const ng_span names[] = {{"author", 6}, {"byline", 6}, {"", 0}};
static const ng_span folders[] = {{"author", 6}};
static const ng_marked_words words = {names, folders, 3, 1};

static void finds_what_is_marked(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ng_attr attr = {.value = ng_span_str(cases[i].value),
                    .name = (uint16_t)cases[i].attr};
    ng_node nodes[] = {
        {.end = 2, .tag = NG_TAG_html},
        {.end = 2, .attr_count = 1, .tag = (uint16_t)cases[i].tag}};
    ng_tree tree = {
        .nodes = nodes, .count = 2, .attrs = &attr, .attr_count = 1};
    ng_marked *found = NULL;
    uint32_t count = 9;
    ng_arena arena;
    ng_arena_init(&arena, NULL, 0);
    assert_int_equal(ng_marked_find(&tree, &words, &arena, &found, &count),
                     NG_OK);
    int got = count == 0 ? 0 : 1 + found[0].by_link;
    if (got != cases[i].expected) {
      print_error("%s\n", cases[i].name);
    }
    assert_int_equal(got, cases[i].expected);
    assert_true(count <= 1);
    ng_arena_free(&arena);
  }
}

enum { MANY = 3000 };

/* A root over `MANY` elements of one class, the first over all others. */
static ng_tree many(ng_node *nodes, ng_attr *attrs) {
  for (uint32_t i = 0; i < MANY; i++) {
    attrs[i] = (ng_attr){.value = ng_span_str("author"), .name = NG_ATTR_class};
    nodes[i] = (ng_node){.end = i < 2 ? MANY : i + 1,
                         .first_attr = i,
                         .attr_count = 1,
                         .tag = NG_TAG_div};
  }
  return (ng_tree){
      .nodes = nodes, .count = MANY, .attrs = attrs, .attr_count = MANY};
}

static void keeps_to_its_limits(void **state) {
  (void)state;
  ng_node *nodes = calloc(MANY, sizeof *nodes);
  ng_attr *attrs = calloc(MANY, sizeof *attrs);
  assert_non_null(nodes);
  assert_non_null(attrs);
  ng_tree tree = many(nodes, attrs);
  ng_marked *found = NULL;
  uint32_t count = 0;
  ng_arena arena;
  ng_arena_init(&arena, NULL, 0);
  assert_int_equal(ng_marked_find(&tree, &words, &arena, &found, &count),
                   NG_OK);
  assert_int_equal(count, NG_MARKED_MAX);
  assert_int_equal(found[0].node, 2); /* regions are passed over */
  assert_int_equal(found[count - 1].node, NG_MARKED_MAX + 1);
  ng_arena_free(&arena);
  free(nodes);
  free(attrs);
}

static void *refuse(void *user, void *ptr, size_t old_size, size_t new_size) {
  (void)user;
  (void)old_size;
  if (new_size == 0) {
    free(ptr);
  }
  return NULL;
}

static void says_when_memory_is_out(void **state) {
  (void)state;
  ng_allocator none = {refuse, NULL};
  ng_attr attr = {.value = ng_span_str("byline"), .name = NG_ATTR_class};
  ng_node nodes[] = {{.end = 2, .tag = NG_TAG_html},
                     {.end = 2, .attr_count = 1, .tag = NG_TAG_p}};
  ng_tree tree = {.nodes = nodes, .count = 2, .attrs = &attr, .attr_count = 1};
  ng_marked *found = NULL;
  uint32_t count = 7;
  ng_arena arena;
  ng_arena_init(&arena, &none, 0);
  assert_int_equal(ng_marked_find(&tree, &words, &arena, &found, &count),
                   NG_NOMEM);
  assert_null(found);
  assert_int_equal(count, 7);
  ng_arena_free(&arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(finds_what_is_marked),
      cmocka_unit_test(keeps_to_its_limits),
      cmocka_unit_test(says_when_memory_is_out),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
