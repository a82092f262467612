/* Rules over blocks, sentences and texts. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../engine/text/matcher.h"

/* Fails from the n-th allocation on; counts what is held. */
typedef struct failing {
  int left;
  size_t held;
} failing;

/* The first rule for each block, outside atoms being false. */
static ng_status match_blocks(const ng_matchers *set, ng_match_work *work,
                              const ng_doc *doc, uint32_t *rule_of_block) {
  ng_status status = ng_matchers_open(set, work, doc);
  for (uint32_t i = 0; status == NG_OK && i < doc->block_count; i++) {
    ng_matchers_see_block(set, work, i);
    ng_matchers_answered(work);
    rule_of_block[i] = ng_matchers_next(set, work, 0);
  }
  return status;
}

static void *failing_resize(void *user, void *ptr, size_t old_size,
                            size_t new_size) {
  failing *f = user;
  if (new_size == 0) {
    f->held -= ptr != NULL ? old_size : 0;
    free(ptr);
    return NULL;
  }
  if (f->left-- <= 0) {
    return NULL;
  }
  void *now = realloc(ptr, new_size);
  assert_non_null(now);
  f->held += new_size - (ptr != NULL ? old_size : 0);
  return now;
}

/* A page made by hand: one text node per block below `parents`. */
enum { MOST = 16 };

typedef struct page {
  ng_doc doc;
  ng_tree tree;
  ng_node nodes[MOST * 2];
  ng_block blocks[MOST];
  char text[2000];
} page;

static void add_block(page *p, uint32_t node, uint32_t text_node,
                      const char *text) {
  ng_block *b = &p->blocks[p->doc.block_count++];
  *b = (ng_block){.node = node, .node_end = text_node + 1};
  b->text.begin = p->doc.text_len;
  memcpy(p->text + p->doc.text_len, text, strlen(text));
  p->doc.text_len += (uint32_t)strlen(text);
  b->text.end = p->doc.text_len;
  p->doc.text_len += 2;
  p->nodes[text_node].tag = NG_TAG_TEXT;
  p->nodes[text_node].text = ng_span_str(text);
}

static void start_page(page *p) {
  *p = (page){0};
  memset(p->text, '\n', sizeof p->text);
  p->doc.text = p->text;
  p->doc.blocks = p->blocks;
  p->doc.tree = &p->tree;
  p->tree.nodes = p->nodes;
}

/* Blocks of plain text, without a tree. */
static void plain_page(page *p, const char *const *texts) {
  start_page(p);
  p->doc.tree = NULL;
  for (; *texts != NULL; texts++) {
    add_block(p, NG_NONE, 0, *texts);
    p->blocks[p->doc.block_count - 1].node_end = NG_NONE;
  }
}

static uint32_t atom(ng_matchers *set, ng_atom_kind kind, const char *text,
                     uint32_t number) {
  uint32_t a = NG_NONE;
  ng_span span = text != NULL ? ng_span_str(text) : (ng_span){NULL, 0};
  assert_int_equal(ng_matchers_atom(set, kind, span, number, &a, NULL), NG_OK);
  if (kind <= NG_ATOM_WORD) {
    assert_int_equal(ng_matchers_phrase(set, a, span), NG_OK);
  }
  return a;
}

/* A rule of one atom. */
static void rule(ng_matchers *set, ng_atom_kind kind, const char *text,
                 uint32_t number) {
  ng_match_op op = {NG_MATCH_ATOM, atom(set, kind, text, number)};
  assert_int_equal(ng_matchers_rule(set, &op, 1), NG_OK);
}

static uint32_t first_rule(ng_matchers *set, const char *text) {
  ng_match_work work;
  assert_int_equal(ng_match_work_init(&work, set, NULL), NG_OK);
  ng_matchers_see_text(set, &work, ng_span_str(text), 0);
  uint32_t found = ng_matchers_next(set, &work, 0);
  ng_match_work_free(&work);
  return found;
}

static void the_first_rule_wins(void **state) {
  (void)state;
  ng_matchers *set = ng_matchers_new(NULL);
  rule(set, NG_ATOM_LINE, "Read more", 0);
  rule(set, NG_ATOM_CONTAINS, "read", 0);
  rule(set, NG_ATOM_WORD, "more", 0);
  rule(set, NG_ATOM_LONGER_THAN, NULL, 5);
  rule(set, NG_ATOM_SHORTER_THAN, NULL, 3);
  assert_int_equal(ng_matchers_build(set), NG_OK);
  static const struct {
    const char *text;
    uint32_t expected;
  } CASES[] = {
      {"Read more", 0},
      {"READERS of books here", 1},
      {"three or more", 2},
      {"one two three four five six", 3},
      {"one two", 4},
      {"one two three", NG_NONE},
      {"- one - two - ;", 4},
      {"\xE5\x8C\x97\xE4\xBA\xAC\xE5\xB8\x82", NG_NONE},
      {"", 4},
  };
  for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
    assert_int_equal(first_rule(set, CASES[i].text), CASES[i].expected);
  }
  assert_int_equal(ng_matchers_count(set), 5);
  assert_true(ng_matchers_memory(set) > 0);
  ng_matchers_free(set);
}

static void programs_combine_atoms(void **state) {
  (void)state;
  ng_matchers *set = ng_matchers_new(NULL);
  uint32_t a = atom(set, NG_ATOM_CONTAINS, "aa", 0);
  uint32_t b = atom(set, NG_ATOM_CONTAINS, "bb", 0);
  uint32_t c = atom(set, NG_ATOM_CONTAINS, "cc", 0);
  /* (aa or bb) and not cc */
  ng_match_op ops[] = {{NG_MATCH_ATOM, a}, {NG_MATCH_ATOM, b},
                       {NG_MATCH_ANY, 2},  {NG_MATCH_ATOM, c},
                       {NG_MATCH_NONE, 1}, {NG_MATCH_ALL, 2}};
  assert_int_equal(ng_matchers_rule(set, ops, 6), NG_OK);
  assert_int_equal(ng_matchers_rule(set, ops, 5), NG_INVALID);
  assert_int_equal(ng_matchers_rule(set, ops, 0), NG_INVALID);
  ng_match_op missing = {NG_MATCH_ATOM, 99}, empty = {NG_MATCH_ANY, 1};
  assert_int_equal(ng_matchers_rule(set, &missing, 1), NG_INVALID);
  assert_int_equal(ng_matchers_rule(set, &empty, 1), NG_INVALID);
  ng_match_op many[NG_MATCH_DEPTH + 2];
  for (size_t i = 0; i <= NG_MATCH_DEPTH; i++) {
    many[i] = (ng_match_op){NG_MATCH_ATOM, a};
  }
  many[NG_MATCH_DEPTH + 1] = (ng_match_op){NG_MATCH_ANY, NG_MATCH_DEPTH + 1};
  assert_int_equal(ng_matchers_rule(set, many, NG_MATCH_DEPTH + 2), NG_LIMIT);
  ng_matchers_build(set);
  assert_int_equal(ng_matchers_count(set), 1);
  assert_int_equal(ng_matchers_rule(set, ops, 6), NG_INVALID);
  assert_int_equal(first_rule(set, "xaay"), 0);
  assert_int_equal(first_rule(set, "bb"), 0);
  assert_int_equal(first_rule(set, "bb cc"), NG_NONE);
  assert_int_equal(first_rule(set, "ab"), NG_NONE);
  ng_matchers_free(set);
}

static void outside_atoms_wait_for_their_answer(void **state) {
  (void)state;
  ng_matchers *set = ng_matchers_new(NULL);
  uint32_t a = atom(set, NG_ATOM_CONTAINS, "aa", 0);
  uint32_t g = atom(set, NG_ATOM_OUTSIDE, NULL, 0);
  ng_match_op both[] = {
      {NG_MATCH_ATOM, a}, {NG_MATCH_ATOM, g}, {NG_MATCH_ALL, 2}};
  ng_match_op not_g[] = {{NG_MATCH_ATOM, g}, {NG_MATCH_NONE, 1}};
  ng_matchers_rule(set, both, 3);
  ng_matchers_rule(set, not_g, 2);
  ng_matchers_build(set);
  ng_match_work work;
  ng_match_work_init(&work, set, NULL);
  ng_matchers_see_text(set, &work, ng_span_str("aa"), 0);
  assert_int_equal(ng_matchers_next(set, &work, 0), NG_NONE);
  assert_true(work.is_open);
  ng_matchers_answer(set, &work, g);
  ng_matchers_answer(set, &work, a);
  ng_matchers_answer(set, &work, 77);
  ng_matchers_answered(&work);
  assert_int_equal(ng_matchers_next(set, &work, 0), 0);
  assert_int_equal(ng_matchers_next(set, &work, 1), NG_NONE);
  ng_matchers_see_text(set, &work, ng_span_str("bb"), 0);
  ng_matchers_answered(&work);
  assert_int_equal(ng_matchers_next(set, &work, 0), 1);
  ng_match_work_free(&work);
  ng_matchers_free(set);
}

static void expect_rules(ng_matchers *set, const ng_doc *doc,
                         const char *expected) {
  uint32_t rules[MOST];
  ng_match_work work;
  assert_int_equal(ng_matchers_build(set), NG_OK);
  assert_int_equal(ng_match_work_init(&work, set, NULL), NG_OK);
  assert_int_equal(match_blocks(set, &work, doc, rules), NG_OK);
  char got[MOST + 1];
  for (uint32_t i = 0; i < doc->block_count; i++) {
    got[i] = rules[i] == NG_NONE ? '-' : (char)('0' + rules[i]);
  }
  got[doc->block_count] = '\0';
  assert_string_equal(got, expected);
  ng_match_work_free(&work);
}

static void a_button_may_be_broken_in_pieces(void **state) {
  (void)state;
  static const char *const TEXTS[] = {"No time to read?",
                                      "Get a summary",
                                      "No time to read?",
                                      "Get",
                                      "a summary",
                                      "Get a summary",
                                      "Story",
                                      NULL};
  page p;
  plain_page(&p, TEXTS);
  ng_matchers *set = ng_matchers_new(NULL);
  rule(set, NG_ATOM_LINE, "No time to read? Get a summary", 0);
  expect_rules(set, &p.doc, "00000--");
  ng_matchers_free(set);
}

static void lists_of_links_are_runs(void **state) {
  (void)state;
  static const char *const TEXTS[] = {"one link",   "a story",    "link one",
                                      "link two",   "link three", "a story",
                                      "two in one", "and one",    NULL};
  page p;
  plain_page(&p, TEXTS);
  static const uint16_t LINKS[] = {1, 1, 1, 1, 1, 0, 2, 1};
  for (uint32_t i = 0; i < p.doc.block_count; i++) {
    p.blocks[i].links = LINKS[i];
    p.blocks[i].link_bytes = LINKS[i] != 0 ? ng_range_len(p.blocks[i].text) : 0;
  }
  p.blocks[1].link_bytes = 1; /* a story with a link in it */
  ng_matchers *set = ng_matchers_new(NULL);
  rule(set, NG_ATOM_LINK_LIST, NULL, 3);
  expect_rules(set, &p.doc, "--000-00");
  ng_matchers_free(set);
}

/* html > (p > t) (aside > (p > t) (promo > t)) (div > t1 (b > t2))
 *        (div > (span > t)) */
static void build_tree(page *p) {
  static const struct {
    uint32_t parent, end;
    uint16_t tag;
  } NODES[] = {
      {0, 15, NG_TAG_html}, {0, 3, NG_TAG_p},      {1, 3, NG_TAG_TEXT},
      {0, 8, NG_TAG_aside}, {3, 6, NG_TAG_p},      {4, 6, NG_TAG_TEXT},
      {3, 8, NG_TAG_OTHER}, {6, 8, NG_TAG_TEXT},   {0, 12, NG_TAG_div},
      {8, 10, NG_TAG_TEXT}, {8, 12, NG_TAG_b},     {10, 12, NG_TAG_TEXT},
      {0, 15, NG_TAG_div},  {12, 15, NG_TAG_span}, {13, 15, NG_TAG_TEXT},
  };
  start_page(p);
  p->tree.count = sizeof NODES / sizeof *NODES;
  for (uint32_t i = 0; i < p->tree.count; i++) {
    p->nodes[i] = (ng_node){
        .parent = NODES[i].parent, .end = NODES[i].end, .tag = NODES[i].tag};
  }
  p->nodes[6].text = ng_span_str("promo");
  add_block(p, 1, 2, "story");
  add_block(p, 4, 5, "aside");
  add_block(p, 6, 7, "promo");
  add_block(p, 8, 11, "bold at the end");
  p->nodes[9].text = ng_span_str("bold at");
  add_block(p, 12, 14, "all in a span");
}

static void tags_hold_what_stands_below_them(void **state) {
  (void)state;
  static const struct {
    const char *tag, *expected;
  } CASES[] = {{"aside", "-00--"}, {"promo", "--0--"}, {"b", "-----"},
               {"span", "----0"},  {"div", "---00"},   {"html", "00000"},
               {"nav", "-----"},   {"promos", "-----"}};
  page p;
  build_tree(&p);
  for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
    ng_matchers *set = ng_matchers_new(NULL);
    rule(set, NG_ATOM_TAG, CASES[i].tag, 0);
    expect_rules(set, &p.doc, CASES[i].expected);
    ng_matchers_free(set);
  }
}

static void selectors_hold_what_stands_below_them(void **state) {
  (void)state;
  static const struct {
    ng_atom_kind kind;
    const char *text, *expected;
  } CASES[] = {
      {NG_ATOM_CSS, "aside", "-00--"},
      {NG_ATOM_CSS, "aside > p, div span", "-0--0"},
      {NG_ATOM_CSS, "div > b", "-----"},
      {NG_ATOM_CSS, ".nothing", "-----"},
      {NG_ATOM_XPATH, "//aside/promo", "--0--"},
      {NG_ATOM_XPATH, "//div", "---00"},
      {NG_ATOM_XPATH, "count(//div)", "-----"},
  };
  page p;
  build_tree(&p);
  for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
    ng_matchers *set = ng_matchers_new(NULL);
    rule(set, CASES[i].kind, CASES[i].text, 0);
    expect_rules(set, &p.doc, CASES[i].expected);
    ng_matchers_free(set);
  }
}

static void wrong_selectors_are_refused(void **state) {
  (void)state;
  ng_matchers *set = ng_matchers_new(NULL);
  ng_css_fault fault = {NG_CSS_FINE, 0};
  uint32_t a = 7;
  assert_int_equal(
      ng_matchers_atom(set, NG_ATOM_CSS, ng_span_str("div a["), 0, &a, &fault),
      NG_INVALID);
  assert_int_equal(fault.reason, NG_CSS_BRACKET);
  assert_int_equal(ng_matchers_atom(set, NG_ATOM_XPATH, ng_span_str("//div["),
                                    0, &a, &fault),
                   NG_INVALID);
  assert_int_equal(
      ng_matchers_atom(set, NG_ATOM_XPATH, ng_span_str("//div["), 0, &a, NULL),
      NG_INVALID);
  assert_int_equal(a, 7);
  rule(set, NG_ATOM_CSS, "span", 0);
  page p;
  build_tree(&p);
  expect_rules(set, &p.doc, "----0");
  ng_matchers_free(set);
}

static void blocks_have_kinds(void **state) {
  (void)state;
  static const char *const TEXTS[] = {"Title",   "Who?\xE2\x80\x9D", "Item!",
                                      "A quote", "The end",          NULL};
  page p;
  plain_page(&p, TEXTS);
  p.blocks[0].type = NG_HEADING;
  p.blocks[2].type = NG_ITEM;
  p.blocks[3].type = NG_QUOTE;
  p.blocks[4].type = NG_CAPTION;
  static const unsigned EXPECTED[] = {
      NG_KIND_HEADING | NG_KIND_FIRST, NG_KIND_QUESTION,
      NG_KIND_LIST_ITEM | NG_KIND_EXCLAMATION, NG_KIND_QUOTE,
      NG_KIND_CAPTION | NG_KIND_LAST};
  for (uint32_t i = 0; i < 5; i++) {
    assert_int_equal(ng_block_kinds(&p.doc, i), EXPECTED[i]);
  }
  assert_int_equal(ng_kind_of(ng_span_str("loose_quote")), NG_KIND_LOOSE_QUOTE);
  assert_int_equal(ng_kind_of(ng_span_str("loose")), 0);
}

/* Lexicon: "However" is a connective. */
static unsigned kinds_of(const char *text) {
  ng_doc doc = {0};
  doc.article = text;
  doc.article_len = (uint32_t)strlen(text);
  ng_lexicon *lexicon = ng_lexicon_new(NULL);
  ng_lexicon_add(lexicon, "connectives", ng_span_str("however"));
  ng_lexicon_add(lexicon, "connectives", ng_span_str("in addition"));
  ng_segments_init(&doc.segments, NULL);
  assert_int_equal(ng_segment(lexicon, ng_span_str(text), 0, &doc.segments),
                   NG_OK);
  unsigned kinds = ng_sentence_kinds(&doc, 0, lexicon);
  ng_segments_free(&doc.segments);
  ng_lexicon_free(lexicon);
  return kinds & (NG_KIND_DATE_LINE | NG_KIND_LEADING_ADVERB);
}

static void sentences_begin_with_place_or_adverb(void **state) {
  (void)state;
  static const struct {
    const char *text;
    unsigned expected;
  } CASES[] = {
      {"PARIS (AP) \xE2\x80\x94 The mayor resigned.", NG_KIND_DATE_LINE},
      {"NEW YORK, November 3 (Reuters) - Stocks fell.", NG_KIND_DATE_LINE},
      {"Madrid (EFE) - The king left.", NG_KIND_DATE_LINE},
      {"LONDON \xE2\x80\x93 It rained.", NG_KIND_DATE_LINE},
      {"The mayor \xE2\x80\x94 a lawyer \xE2\x80\x94 left.", 0},
      {"Paris \xE2\x80\x94 it is said \xE2\x80\x94 is old.", 0},
      {"NATO said it will send ships.", 0},
      {"However, it rained.", NG_KIND_LEADING_ADVERB},
      {"In addition, it rained.", NG_KIND_LEADING_ADVERB},
      {"However it rained, we went.", 0},
      {"Paris, it is said, is old.", 0},
  };
  for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
    if (kinds_of(CASES[i].text) != CASES[i].expected) {
      fail_msg("%s", CASES[i].text);
    }
  }
}

static ng_status make_and_use(const ng_allocator *allocator, const page *p) {
  ng_matchers *set = ng_matchers_new(allocator);
  ng_status status = set != NULL ? NG_OK : NG_NOMEM;
  uint32_t a = 0, rules[MOST];
  ng_match_work work;
  if (status == NG_OK) {
    status = ng_matchers_atom(set, NG_ATOM_CSS, ng_span_str("aside > promo"), 0,
                              &a, NULL);
  }
  if (status == NG_OK) {
    status = ng_matchers_atom(set, NG_ATOM_LINE, ng_span_str(""), 0, &a, NULL);
  }
  if (status == NG_OK) {
    status = ng_matchers_phrase(set, a, ng_span_str("story"));
  }
  ng_match_op op = {NG_MATCH_ATOM, a};
  if (status == NG_OK) {
    status = ng_matchers_rule(set, &op, 1);
  }
  if (status == NG_OK) {
    status = ng_matchers_build(set);
  }
  if (status == NG_OK) {
    status = ng_match_work_init(&work, set, allocator);
    if (status == NG_OK) {
      status = match_blocks(set, &work, &p->doc, rules);
      ng_match_work_free(&work);
    }
  }
  ng_matchers_free(set);
  return status;
}

static void no_memory_leaks_nothing(void **state) {
  (void)state;
  page p;
  build_tree(&p);
  ng_status status = NG_NOMEM;
  for (int n = 0; status != NG_OK; n++) {
    failing f = {n, 0};
    ng_allocator allocator = {failing_resize, &f};
    status = make_and_use(&allocator, &p);
    assert_true(status == NG_OK || status == NG_NOMEM);
    assert_int_equal(f.held, 0);
    assert_true(n < 200);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_first_rule_wins),
      cmocka_unit_test(programs_combine_atoms),
      cmocka_unit_test(outside_atoms_wait_for_their_answer),
      cmocka_unit_test(a_button_may_be_broken_in_pieces),
      cmocka_unit_test(lists_of_links_are_runs),
      cmocka_unit_test(tags_hold_what_stands_below_them),
      cmocka_unit_test(selectors_hold_what_stands_below_them),
      cmocka_unit_test(wrong_selectors_are_refused),
      cmocka_unit_test(blocks_have_kinds),
      cmocka_unit_test(sentences_begin_with_place_or_adverb),
      cmocka_unit_test(no_memory_leaks_nothing),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
