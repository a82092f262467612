/* nutgraf diff, from outside: what it shows of two styles, what it counts, and
 * its exit status. */
/* realpath() is older than POSIX 2008 admits. */
#define _XOPEN_SOURCE 700

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../support/command.h"

static char folder[256];

static const char bridge[] =
    "The old bridge closes\n\n"
    "The town of Orle will close its old bridge on Monday for two years. The "
    "repair costs 12 million crowns and gives work to 80 people of the "
    "valley.\n\n"
    "The council chose a firm from Tarn after a long debate about the price of "
    "steel. Drivers will take the road along the northern shore, which is nine "
    "kilometres longer.\n\n"
    "The bakery beside the bridge fears for its customers. The mayor promised "
    "a ferry for walkers, and the first boat leaves at six in the morning.\n";

static const char school[] =
    "A school for forty children\n\n"
    "A school with forty places opens in Tarn in September. The district pays "
    "three teachers and a cook.\n\n"
    "The building was a mill until last spring, and the wheel still turns "
    "behind the gymnasium. Parents had asked for a school in the village since "
    "the old one closed in 2009.\n\n"
    "The bus to the next school took fifty minutes every morning. Classes "
    "begin with a feast on the first day.\n";

static int set_up(void **state) {
  (void)state;
  snprintf(folder, sizeof folder, "/tmp/nutgraf-diff-%ld", (long)getpid());
  char line[512];
  snprintf(line, sizeof line, "mkdir -p %s/stories/more", folder);
  if (run(line) != 0 || chdir(folder) != 0) {
    return -1;
  }
  put("stories/bridge.txt", bridge);
  put("stories/more/school.txt", school);
  put("stories/notes.lua", "not = 'a story'\n");
  put("one.lua", "based_on = \"house\"\nsentences = 1\n");
  put("two.lua", "based_on = \"house\"\nsentences = 2\n");
  put("same.lua", "based_on = \"two.lua\"\nshape = \"bullets\"\n");
  put("turned.lua", "based_on = \"two.lua\"\n"
                    "function finish(summary)\n"
                    "  local s = summary.sentences\n"
                    "  return { s[2], s[1] }\n"
                    "end\n");
  put("none.lua", "based_on = \"two.lua\"\n"
                  "function finish() return nil, \"not today\" end\n");
  put("broken.lua", "sentence = 2\n");
  return 0;
}

static int tear_down(void **state) {
  (void)state;
  char line[512];
  snprintf(line, sizeof line, "rm -rf %s", folder);
  return chdir("/") != 0 || run(line) != 0;
}

static int has(const char *text) {
  return strstr(out, text) != NULL;
}

static void what_differs_stands_side_by_side(void **state) {
  (void)state;
  expect("nutgraf diff -s one.lua -s two.lua stories/bridge.txt", 1,
         "==> stories/bridge.txt <==\nThe old bridge closes\n", "");
  assert_true(has("    one.lua  "));
  assert_true(has("| two.lua\n"));
  assert_true(has("1 sentence, "));
  assert_true(has("| 2 sentences, "));
  assert_true(has("=1  The town of Orle will close its old bridge"));
  assert_true(has("| the same\n"));
  assert_true(has("1 of 1 story changed\nsentences: 0 only in 'one.lua', 1 "
                  "only in 'two.lua', 0 cut in another way\n"));
}

static void the_same_is_no_difference(void **state) {
  (void)state;
  expect("nutgraf diff -s two.lua -s two.lua stories", 0,
         "0 of 2 stories changed\n", "");
  assert_false(has("==>"));
  /* another layout of the same sentences */
  expect("nutgraf diff -s two.lua -s same.lua stories", 0,
         "0 of 2 stories changed\n", "");
  expect("nutgraf diff -s two.lua -s turned.lua stories", 1,
         "the same sentences in another order", "");
  assert_true(has("2 of 2 stories changed\n"));
}

static void a_style_alone_is_held_against_house(void **state) {
  (void)state;
  expect("nutgraf diff -s one.lua stories", 1, "    house  ", "");
  assert_true(has("==> stories/more/school.txt <==\n"));
  expect("nutgraf diff --set sentences=1 stories", 1, "| house sentences=1\n",
         "");
  expect("nutgraf diff -s two.lua --set sentences=1 stories", 1,
         "| two.lua sentences=1\n", "");
  expect("nutgraf diff -s two.lua --set sentences=2 stories", 0,
         "0 of 2 stories changed", "");
}

static void a_refusal_is_a_difference(void **state) {
  (void)state;
  expect("nutgraf diff -s two.lua -s none.lua stories", 1,
         "| no summary: not today\n", "");
  expect("nutgraf diff -s none.lua -s none.lua stories", 0,
         "0 of 2 stories changed\n", "");
}

/* Another cut is a difference though the sentence is the same. */
static void a_cut_is_a_difference(void **state) {
  (void)state;
  put("whole.lua", "based_on = \"two.lua\"\ntrim = {}\n");
  expect("mkdir -p cuts && (echo A title; echo; echo 'ORLE, March 3 - The town "
         "of Orle will close its old bridge on Monday for two years.') > "
         "cuts/dated.txt; nutgraf diff -s two.lua -s whole.lua cuts",
         1, "\n1   The town of Orle will close its old bridge", "");
  assert_true(has("| ORLE, March 3 - The town of Orle"));
  assert_true(has("sentences: 0 only in 'two.lua', 0 only in 'whole.lua', 1 "
                  "cut in another way\n"));
  expect("nutgraf diff -s two.lua -s none.lua -t json cuts | tr -d '\\n '", 0,
         "\"refused\":{\"reason\":\"nottoday\",\"setting\":\"finish\"}", "");
}

static void json_has_all_stories(void **state) {
  (void)state;
  expect("nutgraf diff -s one.lua -s two.lua -t json stories | tr -d '\\n '", 0,
         "\"changed\":2,\"left\":\"one.lua\",\"only_left\":0,\"only_right\":"
         "2,\"other_cuts\":0,",
         "");
  assert_true(has("\"story\":\"stories/bridge.txt\""));
  assert_true(has("{\"index\":0,\"left\":\"ThetownofOrle"));
}

static void records_are_stories(void **state) {
  (void)state;
  expect("nutgraf clean -t jsonl stories > r.jsonl && echo '{' >> r.jsonl && "
         "nutgraf diff -s one.lua -s two.lua r.jsonl",
         1, "==> r.jsonl, record 2 <==\n", "");
  assert_true(has("==> r.jsonl, record 3 <==\n    cannot be compared: "));
  assert_true(has("2 of 2 stories changed"));
}

static void what_is_wrong_is_said(void **state) {
  (void)state;
  expect("nutgraf diff stories", 2, "",
         "which two styles? Write: nutgraf diff");
  expect("nutgraf diff -s one.lua -s two.lua -s same.lua stories", 2, "",
         "which two styles?");
  expect("nutgraf diff -s one.lua -s broken.lua stories", 3, "",
         "broken.lua:1: there is no setting 'sentence'. Did you mean "
         "'sentences'?");
  expect("nutgraf diff -s one.lua -s nothing stories", 2, "",
         "there is no style 'nothing'");
  expect("nutgraf diff -s one.lua no.txt stories/bridge.txt", 4,
         "==> no.txt <==\n    cannot be compared: ", "");
  assert_true(has("1 of 1 story changed"));
  expect("mkdir -p empty && nutgraf diff -s one.lua empty", 4, "",
         "there are no stories in 'empty'");
  expect("nutgraf diff -s one.lua stories > /dev/full", 4, "", "");
}

int main(int argc, char **argv) {
  (void)argc;
  if (find_program(argv[0]) != 0) {
    return 1;
  }
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(what_differs_stands_side_by_side),
      cmocka_unit_test(the_same_is_no_difference),
      cmocka_unit_test(a_style_alone_is_held_against_house),
      cmocka_unit_test(a_refusal_is_a_difference),
      cmocka_unit_test(a_cut_is_a_difference),
      cmocka_unit_test(json_has_all_stories),
      cmocka_unit_test(records_are_stories),
      cmocka_unit_test(what_is_wrong_is_said)};
  return cmocka_run_group_tests_name("diff", tests, set_up, tear_down);
}
