/* The styles that ship, tried on the stories in tests/stories. */
/* realpath() is older than POSIX 2008 admits. */
#define _XOPEN_SOURCE 700

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../support/command.h"

/* Every style has a test file, and keeps to it. */
static void styles_keep_to_their_tests(void **state) {
  (void)state;
  expect("for style in rules/styles/*.lua; do "
         "test=tests/styles/$(basename $style .lua).test.lua; "
         "test -e $test || echo \"$style has no $test\"; done",
         0, "", "");
  assert_string_equal(out, "");
  expect("nutgraf test tests/styles/", 0, " 0 failed", "");
}

/* A story of every language is read as one of that language, with its title. */
static void stories_are_read_as_they_are_meant(void **state) {
  (void)state;
  expect("read=$(mktemp); for story in tests/stories/*/*.txt; do "
         "lang=$(basename $(dirname $story)); "
         "nutgraf clean -t json $story | sed -n '3p;5p' > $read; "
         "grep -qF \"\\\"$lang\\\"\" $read && "
         "sed 's/\\\\//g' $read | grep -qF \"$(head -1 $story)\" || "
         "echo $story; done; rm $read",
         0, "", "");
  assert_string_equal(out, "");
}

/* What was cut off a sentence is not in the summary, for a test file neither.
 */
static void tests_see_what_is_printed(void **state) {
  static const char file[] =
      "text [[ LISBON (AP) -- The mayor of the town resigned on Friday, her "
      "office said. ]] {\n"
      "  has_not = \"LISBON\", has = none_of { \"AP\" }\n}\n"
      "text [[ The mayor resigned on Friday, her office said. ]] {\n"
      "  has_not = { question, all_of { quote, \"mayor\" } }\n}\n";
  (void)state;
  char line[2048];
  snprintf(line, sizeof line,
           "d=$(mktemp -d); cat > $d/cut.test.lua <<'END'\n%sEND\n"
           "nutgraf test $d; rm -r $d",
           file);
  expect(line, 0, "2 passed, 0 failed", "");
}

int main(int argc, char **argv) {
  (void)argc;
  if (find_program(argv[0]) != 0) {
    printf("there is no program to test: %s/../nutgraf\n", argv[0]);
    return 1;
  }
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(styles_keep_to_their_tests),
      cmocka_unit_test(stories_are_read_as_they_are_meant),
      cmocka_unit_test(tests_see_what_is_printed),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
