/* Why sentences end: every rule by its name, and the laws of verdicts. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>

#include "../../engine/base/buffer.h"
#include "../../engine/text/verdict.h"
#include "../support/fail_alloc.h"
#include "../support/load_lexicon.h"

static ng_lexicon *english, *german;

/* The rules of all places, "|" where the sentence ends: "|capital-follows". */
static void explain(const ng_lexicon *lexicon, const char *text,
                    ng_buffer *out) {
  ng_segments s;
  ng_segments_init(&s, NULL);
  assert_int_equal(
      ng_segment(lexicon, ng_span_str(text), NG_SEGMENT_EXPLAIN, &s), NG_OK);
  ng_buffer_clear(out);
  for (size_t i = 0; i < s.verdict_count; i++) {
    const ng_verdict *v = &s.verdicts[i];
    assert_in_range(v->reason, 0, NG_REASONS - 1);
    ng_buffer_add_str(out, i > 0 ? " " : "");
    ng_buffer_add_str(out, v->splits ? "|" : "");
    ng_buffer_add_str(out, NG_REASON_FACTS[v->reason].name);
  }
  ng_buffer_add_char(out, '\0');
  ng_segments_free(&s);
}

typedef struct rule_case {
  const char *text, *wanted;
} rule_case;

static const rule_case ENGLISH[] = {
    {"", ""},
    {"No mark here", ""},
    {"It is.", "|text-end"},
    {"It is. He was.", "|capital-follows |text-end"},
    {"It is.\n\nHe was.", "|paragraph |text-end"},
    {"It is \"so.\"\n\nHe was.", "|paragraph |text-end"},
    {"A title\n\nThe text", "|paragraph"},
    {"A title\nThe text", "|line"},
    {"the list\n- a first thing", "|bullet"},
    {"a line that goes on and on\nand on", "line-goes-on"},
    {"It is. 30 came. \"Yes.\"", "|number-follows |capital-follows |text-end"},
    {"It is. $30 came", "|symbol-follows"},
    {"The words ended. and more", "|small-starter"},
    {"It ended. mostly", "lower-follows"},
    {"Wait... 30 see... Then", "ellipsis-goes-on |ellipsis-ends"},
    {"He left. ...Then he came", "|ellipsis-begins no-blank"},
    {"Is it ? , perhaps", "mark-follows"},
    {"Mr. Smith", "abbreviation-never-ends"},
    {"The U.S. The", "|before-starter"},
    {"The U.S. Army", "no-starter"},
    {"Acme Inc. was", "lower-follows"},
    {"Acme Inc. 5", "abbreviation-goes-on"},
    {"and so on, etc. Then", "|abbreviation-ends"},
    {"J. Smith", "initial"},
    {"Plan B. The", "|before-starter"},
    {"\"Stop!\" Mary Smith said.", "quotation-and-speaker |text-end"},
    {"Yahoo! Inc. rose", "name-with-mark lower-follows"},
    {"He (it is. He was) came", "inside-brackets"},
    {"1. One 2. Two", "list-label |list-item list-label"},
    {"He left.\" \u201d! She too", "mark-follows |capital-follows"},
    {"Here is what?that", "no-blank"},
    {NULL, NULL},
};

static const rule_case GERMAN[] = {
    {"Am 3. Mai kam er.", "ordinal |text-end"},
    {NULL, NULL},
};

static void check_cases(const ng_lexicon *lexicon, const rule_case *cases) {
  ng_buffer out;
  ng_buffer_init(&out, NULL, 0);
  int bad = 0;
  for (; cases->text != NULL; cases++) {
    explain(lexicon, cases->text, &out);
    if (strcmp(out.data, cases->wanted) != 0) {
      print_error("%s: %s, not %s\n", cases->text, out.data, cases->wanted);
      bad++;
    }
  }
  ng_buffer_free(&out);
  assert_int_equal(bad, 0);
}

static void test_rules(void **state) {
  (void)state;
  check_cases(english, ENGLISH);
  check_cases(german, GERMAN);
}

/* Names are there, differ, and are words and hyphens. */
static void test_names(void **state) {
  (void)state;
  for (size_t i = 0; i < NG_REASONS; i++) {
    const char *name = NG_REASON_FACTS[i].name;
    assert_non_null(name);
    assert_int_equal(strspn(name, "abcdefghijklmnopqrstuvwxyz-"), strlen(name));
    for (size_t k = 0; k < i; k++) {
      assert_string_not_equal(name, NG_REASON_FACTS[k].name);
    }
  }
}

/* Each rule is explained on the help page of nutgraf why, and that of rules
 * tells at which ones undecided() is asked. */
static void test_help(void **state) {
  (void)state;
  static const char *const paths[] = {"scripts/nutgraf/help/why.txt",
                                      "scripts/nutgraf/help/rules.txt"};
  for (size_t i = 0; i < 2; i++) {
    static char page[20000];
    FILE *file = fopen(paths[i], "r");
    assert_non_null(file);
    page[fread(page, 1, sizeof page - 1, file)] = '\0';
    fclose(file);
    for (size_t k = 0; k < NG_REASONS; k++) {
      const ng_reason_facts *facts = &NG_REASON_FACTS[k];
      if ((i == 0 || facts->weak) && strstr(page, facts->name) == NULL) {
        fail_msg("%s does not explain %s", paths[i], facts->name);
      }
    }
  }
}

/* The word of an abbreviation written with blanks is all of it. */
static void test_evidence(void **state) {
  (void)state;
  static const struct {
    const char *text, *word;
    uint32_t lists;
  } cases[] = {
      {"At 5 p. m. we left", "p. m", NG_LIST_MAY_END},
      {"Of the U.S. Army", "U.S", NG_LIST_MAY_END},
      {"Of the X.Y. Army", "X.Y", 0},
      {"With Prof. Low", "Prof", NG_LIST_TITLES},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ng_segments s;
    ng_segments_init(&s, NULL);
    ng_span text = ng_span_str(cases[i].text);
    assert_int_equal(ng_segment(english, text, NG_SEGMENT_EXPLAIN, &s), NG_OK);
    assert_true(s.verdict_count > 0);
    ng_evidence e = ng_verdict_at_mark(english, text.data, &s,
                                       &s.verdicts[s.verdict_count - 1]);
    assert_true(ng_span_equals(e.word, ng_span_str(cases[i].word)));
    assert_int_equal(e.lists, cases[i].lists);
    ng_segments_free(&s);
  }
}

/* Asking why changes nothing, and each end that is not the last has a verdict
 * that splits there. */
static void test_laws(void **state) {
  (void)state;
  ng_segments a, b;
  ng_segments_init(&a, NULL);
  ng_segments_init(&b, NULL);
  for (const rule_case *c = ENGLISH; c->text != NULL; c++) {
    ng_span text = ng_span_str(c->text);
    assert_int_equal(ng_segment(english, text, 0, &a), NG_OK);
    assert_int_equal(a.verdict_count, 0);
    assert_int_equal(ng_segment(english, text, NG_SEGMENT_EXPLAIN, &b), NG_OK);
    assert_int_equal(a.sentence_count, b.sentence_count);
    size_t at = 0, token = 0;
    for (size_t i = 0; i < b.verdict_count; i++) {
      const ng_verdict *v = &b.verdicts[i];
      assert_in_range(v->token, token, b.token_count - 1);
      token = v->token;
      if (v->splits && v->next < b.token_count) {
        at++;
        assert_int_equal(b.first_token[at], v->next);
      }
    }
    assert_int_equal(at + 1, b.sentence_count + (b.token_count == 0));
  }
  ng_segments_free(&a);
  ng_segments_free(&b);
}

/* Notes where it was asked, and answers in turn. */
typedef struct answers {
  const char *say; /* 'y', 'n' or '-' for each question */
  size_t asked;
} answers;

static int answer(void *user, ng_span text, const ng_segments *found,
                  size_t first, const ng_verdict *place) {
  answers *a = user;
  assert_true(NG_REASON_FACTS[place->reason].weak);
  assert_in_range(first, 0, place->token);
  assert_in_range(place->next, place->token + 1, found->token_count - 1);
  assert_true(found->tokens[place->next].end <= text.len);
  char say = a->say[a->asked++];
  return say == 'y' ? 1 : say == 'n' ? 0 : -1;
}

typedef struct ask_case {
  const char *text, *say;
  size_t sentences;
} ask_case;

static void test_asked(void **state) {
  (void)state;
  static const ask_case cases[] = {
      {"The U.S. Army", "y", 2},
      {"The U.S. Army", "n", 1},
      {"The U.S. Army", "-", 1},
      {"The U.S. The", "", 2},
      {"Here. He came. Mr. Smith", "", 3},
      {"And J. Smith, etc. Then of course. mostly", "nny", 2},
      {"Acme Inc. was 5 Inc. 5", "yy", 3},
      {"Wait... Now... 5", "-y", 3},
      {"He (it. mostly) came", "", 1},
      {"\"Stop!\" he said", "n", 1},
      {"Here.\n\nmostly", "", 2},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    answers a = {cases[i].say, 0};
    ng_asker asker = {answer, &a};
    ng_segments s;
    ng_segments_init(&s, NULL);
    s.asker = &asker;
    ng_span text = ng_span_str(cases[i].text);
    assert_int_equal(ng_segment(english, text, 0, &s), NG_OK);
    if (s.sentence_count != cases[i].sentences ||
        a.asked != strlen(cases[i].say)) {
      fail_msg("%s: %zu sentences, asked %zu times", cases[i].text,
               s.sentence_count, a.asked);
    }
    ng_segments_free(&s);
  }
}

static void test_no_memory(void **state) {
  (void)state;
  ng_status status = NG_NOMEM;
  for (long n = 1; status == NG_NOMEM; n++) {
    assert_true(n < 50);
    fail_alloc f = {.fail_at = n, .forever = 1};
    ng_allocator allocator = {fail_alloc_resize, &f};
    ng_segments s;
    ng_segments_init(&s, &allocator);
    ng_span text = ng_span_str("One. Two. Three. 1. a 2. b (c. D.) e");
    status = ng_segment(english, text, NG_SEGMENT_EXPLAIN, &s);
    assert_int_equal(s.verdict_count > 0, status == NG_OK);
    ng_segments_free(&s);
    assert_int_equal(f.blocks + f.wrong_sizes, 0);
  }
  assert_int_equal(status, NG_OK);
}

int main(void) {
  lua_State *L = luaL_newstate();
  luaL_openlibs(L);
  english = load_lexicon(L, "rules/languages/en.lua");
  german = load_lexicon(L, "rules/languages/de.lua");
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_rules),     cmocka_unit_test(test_names),
      cmocka_unit_test(test_help),      cmocka_unit_test(test_evidence),
      cmocka_unit_test(test_laws),      cmocka_unit_test(test_asked),
      cmocka_unit_test(test_no_memory),
  };
  int failed = cmocka_run_group_tests(tests, NULL, NULL);
  lua_close(L);
  ng_lexicon_free(english);
  ng_lexicon_free(german);
  return failed;
}
