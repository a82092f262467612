/* nutgraf test, from outside: what can be expected, what a failure says, what
 * --accept writes, and what programs get. */
/* realpath() is older than POSIX 2008 admits. */
#define _XOPEN_SOURCE 700

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <libxml/relaxng.h>

#include "../support/command.h"

static char folder[64];

static const char bridge[] =
    "The old bridge closes\n\n"
    "By Ana Ruiz\n\n"
    "The town of Orle will close its old bridge on Monday for two years. The "
    "repair costs 12 million crowns and gives work to 80 people of the "
    "valley.\n\n"
    "What happens to the bakery? The council chose a firm from Tarn after a "
    "long debate about the price of steel. Drivers will take the road along "
    "the northern shore, which is nine kilometres longer.\n\n"
    "The bakery beside the bridge fears for its customers. The mayor promised "
    "a ferry for walkers, and the first boat leaves at six in the morning.\n";

static int set_up(void **state) {
  (void)state;
  snprintf(folder, sizeof folder, "/tmp/nutgraf-test-%ld", (long)getpid());
  char line[512];
  snprintf(line, sizeof line, "mkdir -p %s/tests/stories %s/rules/styles",
           folder, folder);
  if (run(line) != 0 || chdir(folder) != 0) {
    return -1;
  }
  put("nutgraf.lua", "");
  put("tests/stories/bridge.txt", bridge);
  put("rules/styles/mine.lua", "-- Ours.\n"
                               "based_on = \"house\"\n"
                               "sentences = 2\n"
                               "never = { exclamation }\n"
                               "always = { question }\n");
  return 0;
}

static int tear_down(void **state) {
  char line[512];
  (void)state;
  snprintf(line, sizeof line, "rm -r %s", folder);
  return chdir("/tmp") == 0 ? run(line) : -1;
}

/* One statement on the story of the bridge in style "mine", on line 2. */
static void put_test(const char *expected) {
  char text[2048];
  snprintf(text, sizeof text,
           "style = \"mine\"\nstory \"stories/bridge.txt\" { %s }\n", expected);
  put("tests/a.test.lua", text);
}

static void expectations_are_met(void **state) {
  static const char *const cases[] = {
      "title = \"The old bridge closes\"",
      "byline = \"Ana Ruiz\"",
      "lang = \"en\"",
      "sentences = 2",
      "sentences = { min = 1, max = 2 }",
      "words = { min = 5, max = 60 }",
      "characters = { max = 400 }",
      "has = { question, \"What happens\", word \"bakery\", where }",
      "has_not = { quote, \"steel\", contains { \"ferry\", \"boat\" } }",
      "starts_with = \"the town of\"",
      "ends_with = { \"bakery?\", \"walkers.\" }",
      "article_has = \"kilometres\", article_has_not = { \"Ana Ruiz\" }",
      "refused = false",
      "",
  };
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    put_test(cases[i]);
    expect("nutgraf test tests", 0, "1 passed, 0 failed\n", "");
  }
}

static void a_failure_says_what_to_change(void **state) {
  static const struct {
    const char *expected, *said;
  } cases[] = {
      {"has_not = question",
       "not ok 1 - tests/a.test.lua:2: tests/stories/bridge.txt\n"
       "    has_not: question\n"
       "    but the summary has: \"What happens to the bakery?\"          "
       "(story line 7, score "},
      {"has_not = question",
       "    rules/styles/mine.lua:4: `never` does not list `question`.  Why "
       "chosen: nutgraf why -s mine tests/stories/bridge.txt\n"},
      {"has = \"ferry\"",
       "Sentence 7 of the story has it (story line 9, score "},
      {"has = \"ferry\"", "rules/styles/mine.lua has no list `prefer`; write "
                          "there: prefer = { \"ferry\" }  Why so: "},
      {"has = \"snow\"", "The story does not have it either."},
      {"has = { \"snow\", \"hail\" }",
       "    has: \"hail\"\n    but the summary reads as above\n"},
      {"sentences = 3", "sentences: 3\n    but the summary has 2: \"The town"},
      {"sentences = 3", "rules/styles/mine.lua:3: `sentences` is 2."},
      {"words = { max = 5 }", "words: at most 5\n"},
      {"words = { max = 5 }", "`words` is { max = "},
      {"characters = { min = 2, max = 5 }", "characters: 2 to 5\n"},
      {"starts_with = \"Snow\"", "house.lua:8: `opening` is \"best\".  Why"},
      {"byline = \"Bo\"", "but it is: \"Ana Ruiz\"\n    Where it was found: "
                          "nutgraf why --blocks tests/stories/bridge.txt\n"},
      {"date = \"2026\"", "but there is none\n"},
      {"article_has = \"snow\"", "Which lines are the article: nutgraf why "
                                 "--blocks tests/stories/bridge.txt\n"},
      {"refused = \"liveblog\"", "but there is none\n"},
      {"refused = true", "but the summary reads: \"The town"},
      {"reads = \"Snow.\"", "reads: \"Snow.\"\n    but the summary reads: \""},
  };
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    put_test(cases[i].expected);
    expect("nutgraf test tests", 1, cases[i].said, "");
  }
}

static void refused_stories_and_texts(void **state) {
  (void)state;
  put("tests/a.test.lua",
      "style = \"mine\"\n"
      "text [[ Stop all those boats now! ]] { refused = true, sentences = 0 }\n"
      "text [[ Orle counts its votes on Monday. ]] { has = \"Snow\" }\n");
  expect("nutgraf test tests", 1,
         "Why so (paste the text): nutgraf why -s mine -f text\n"
         "1 passed, 1 failed\n",
         "");
}

static void all_problems_of_a_file_at_once(void **state) {
  static const char *const said[] = {
      "tests/a.test.lua:1: can be read",
      "but there is no style 'hause'. Did you mean 'house'?",
      "tests/a.test.lua:3: can be read",
      "there is no expectation 'word'. Did you mean 'words'?",
      "tests/a.test.lua:4: can be read",
      "'words' has no 'mx'; it has min and max.",
      "tests/a.test.lua:5: can be read",
      "'sentences' must be a whole number, or limits as in { max = 45 }.",
      "'css' is said of blocks of a page, not of sentences.",
      "'reads' is the text of one story, and 'every' is of many.",
      "\"x\" stands alone; write what is expected of it, and a list in braces: "
      "has = {",
      "there is no setting 'stile'. Did you mean 'style'?",
      "line 12: stile = \"x\"",
  };
  (void)state;
  put("tests/a.test.lua", "style = \"hause\"\n"
                          "story \"a\" {\n"
                          "  word = 4,\n"
                          "  words = { mx = 4 },\n"
                          "  sentences = \"2\",\n"
                          "  has_not = css \"a\",\n"
                          "  title = 4,\n"
                          "  starts_with = question,\n"
                          "}\n"
                          "every \"*.txt\" { reads = \"x\" }\n"
                          "text \"b\" { \"x\" }\n"
                          "stile = \"x\"\n");
  assert_int_equal(run("nutgraf test tests"), 3);
  for (size_t i = 0; i < sizeof said / sizeof *said; i++) {
    if (!strstr(out, said[i])) {
      fail_msg("%s\nis not in:\n%s", said[i], out);
    }
  }
  assert_non_null(strstr(out, "0 passed, 10 failed"));
}

/* A story is named as the shell would best take it, from where one is. */
static void stories_are_named_plainly(void **state) {
  (void)state;
  put("tests/a.test.lua",
      "story \"../tests/stories/bridge.txt\" { words = 1 }\n"
      "every \"../tests/stories/*.txt\" { words = 1 }\n");
  expect("nutgraf test", 1,
         "not ok 1 - tests/a.test.lua:1: tests/stories/bridge.txt\n", "");
  expect("nutgraf test", 1,
         "not ok 2 - tests/a.test.lua:2: tests/stories/bridge.txt\n", "");
  expect("ln -s tests/stories link && mv tests/a.test.lua tests/stories && "
         "sed -i s,../tests/stories,../stories, tests/stories/a.test.lua && "
         "nutgraf test link; r=$?; rm link tests/stories/a.test.lua; exit $r",
         1, ": link/../stories/bridge.txt\n", "");
}

static void every_needs_a_story(void **state) {
  (void)state;
  put("tests/a.test.lua", "every \"stories/*.html\" { words = { max = 45 } }\n"
                          "every \"stories/*.txt\" { words = { max = 99 } }\n");
  expect("nutgraf test tests", 1, "but there is no story of such a name", "");
  expect("nutgraf test tests", 1, "1 passed, 1 failed", "");
}

static void accept_writes_what_is_read(void **state) {
  (void)state;
  put("tests/a.test.lua",
      "style = \"mine\"\n"
      "story \"stories/bridge.txt\" { reads = [[old]] } -- reads = [[no]]\n"
      "story \"stories/bridge.txt\" {}\n"
      "text [[ Orle votes [see ]=] 1 on Monday. ]] {\n"
      "  has = \"Snow\", reads = \"\",\n"
      "}\n"
      "text [[ Stop all those boats now! ]] { reads = \"He quits.\" }\n");
  expect("nutgraf test --accept tests", 1, "2 passed, 2 failed, 3 written", "");
  get("tests/a.test.lua", err, sizeof err);
  assert_string_equal(
      err, "style = \"mine\"\n"
           "story \"stories/bridge.txt\" { reads = [[The town of Orle will "
           "close its old bridge on Monday for two years. What happens to the "
           "bakery?]] } -- reads = [[no]]\n"
           "story \"stories/bridge.txt\" { reads = [[The town of Orle will "
           "close its old bridge on Monday for two years. What happens to the "
           "bakery?]] }\n"
           "text [[ Orle votes [see ]=] 1 on Monday. ]] {\n"
           "  has = \"Snow\", reads = \"Orle votes [see ]=] 1 on Monday.\",\n"
           "}\n"
           "text [[ Stop all those boats now! ]] { reads = \"He quits.\" }\n");
  put("tests/a.test.lua", "for _ = 1, 2 do text \"Orle votes on Monday.\" { "
                          "reads = \"x\" } end\n");
  expect("nutgraf test --accept tests", 1, "but it is no plain text there", "");
}

/* What programs that read JUnit files agree on. */
static const char shape[] =
    "<element name='testsuites' xmlns='http://relaxng.org/ns/structure/1.0' "
    "datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'>"
    "<attribute name='name'/>"
    "<attribute name='tests'><data type='nonNegativeInteger'/></attribute>"
    "<attribute name='failures'><data type='nonNegativeInteger'/></attribute>"
    "<attribute name='errors'><data type='nonNegativeInteger'/></attribute>"
    "<attribute name='skipped'><data type='nonNegativeInteger'/></attribute>"
    "<zeroOrMore><element name='testsuite'>"
    "<attribute name='name'/>"
    "<attribute name='tests'><data type='nonNegativeInteger'/></attribute>"
    "<attribute name='failures'><data type='nonNegativeInteger'/></attribute>"
    "<attribute name='errors'><data type='nonNegativeInteger'/></attribute>"
    "<attribute name='skipped'><data type='nonNegativeInteger'/></attribute>"
    "<oneOrMore><element name='testcase'>"
    "<attribute name='classname'/><attribute name='name'/>"
    "<optional><choice>"
    "<element name='skipped'><attribute name='message'/></element>"
    "<element name='failure'><attribute name='type'/>"
    "<attribute name='message'/><text/></element>"
    "<element name='error'><attribute name='type'/>"
    "<attribute name='message'/><text/></element>"
    "</choice></optional></element></oneOrMore>"
    "</element></zeroOrMore></element>";

static void say_nothing(void *user, const char *message, ...) {
  (void)user;
  (void)message;
}

static int has_shape(const char *xml) {
  xmlRelaxNGParserCtxtPtr reader =
      xmlRelaxNGNewMemParserCtxt(shape, (int)sizeof shape - 1);
  xmlRelaxNGPtr grammar = xmlRelaxNGParse(reader);
  xmlRelaxNGValidCtxtPtr checker = xmlRelaxNGNewValidCtxt(grammar);
  xmlDocPtr doc = xmlReadMemory(xml, (int)strlen(xml), "out", NULL, 0);
  assert_non_null(grammar);
  xmlRelaxNGSetValidErrors(checker, say_nothing, say_nothing, NULL);
  int is = doc != NULL && xmlRelaxNGValidateDoc(checker, doc) == 0;
  xmlFreeDoc(doc);
  xmlRelaxNGFreeValidCtxt(checker);
  xmlRelaxNGFree(grammar);
  xmlRelaxNGFreeParserCtxt(reader);
  return is;
}

static void programs_can_read_it(void **state) {
  (void)state;
  put("tests/a.test.lua",
      "style = \"mine\"\n"
      "story \"stories/bridge.txt\" { sentences = 2 }\n"
      "story \"stories/bridge.txt\" { has = { \"]]>\", \"<a> & \\7\\27[1m\" } "
      "}\n"
      "story \"stories/none.txt\" { sentences = 2 }\n"
      "story \"stories/none.txt\" { url = \"https://a.example/\" }\n");
  put("tests/b.test.lua", "sentence = 2\n");
  assert_int_equal(run("nutgraf test -t junit tests"), 4);
  assert_true(has_shape(out));
  assert_non_null(strstr(out, "tests=\"5\" failures=\"1\" errors=\"2\" "
                              "skipped=\"1\""));
  assert_false(has_shape("<testsuites name=\"x\"><testsuite/></testsuites>"));
  assert_int_equal(run("nutgraf test -t tap tests"), 4);
  assert_int_equal(strncmp(out, "TAP version 13\nok 1 - ", 22), 0);
  assert_non_null(strstr(out, "\n1..5\n"));
  if (run("command -v prove") == 0) {
    run("prove -e 'nutgraf test -t tap' tests/?.test.lua");
    assert_non_null(strstr(out, "Files=2, Tests=5,"));
    assert_null(strstr(out, "Parse errors"));
  }
  assert_int_equal(run("nutgraf test -t json tests"), 4);
  assert_non_null(strstr(out, "\"key\":\"has\""));
  expect("rm tests/?.test.lua; nutgraf test -t tap tests", 0, "1..0 # SKIP",
         "");
  assert_int_equal(run("nutgraf test -t junit tests"), 0);
  assert_true(has_shape(out));
}

int main(int argc, char **argv) {
  (void)argc;
  if (find_program(argv[0]) != 0) {
    return 1;
  }
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(expectations_are_met),
      cmocka_unit_test(a_failure_says_what_to_change),
      cmocka_unit_test(refused_stories_and_texts),
      cmocka_unit_test(all_problems_of_a_file_at_once),
      cmocka_unit_test(stories_are_named_plainly),
      cmocka_unit_test(every_needs_a_story),
      cmocka_unit_test(accept_writes_what_is_read),
      cmocka_unit_test(programs_can_read_it),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
