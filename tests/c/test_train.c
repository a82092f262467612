/* nutgraf train, from outside: what it finds in a text that was made for it,
 * what it writes, and what that changes. */
/* realpath() is older than POSIX 2008 admits. */
#define _XOPEN_SOURCE 700

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../support/chance.h"
#include "../support/collect.h"
#include "../support/command.h"

static char folder[256];

static const char *pick(chance *c, const char *const *words, uint32_t count) {
  return words[chance_below(c, count)];
}

#define PICK(words) pick(c, words, sizeof(words) / sizeof *(words))

/* One sentence of a newsroom that writes Brgm. Bell, approxim. 12, lampg. etc.
 */
static void write_sentence(FILE *f, chance *c) {
  static const char *const people[] = {"Bell", "Stone", "Ruiz",
                                       "Hale", "Okoro", "Brandt"};
  static const char *const things[] = {"ferry",   "budget", "bridge",
                                       "harbour", "school", "market"};
  static const char *const acts[] = {"saw",    "praised", "left",
                                     "opened", "closed",  "wanted"};
  static const char *const starts[] = {"The", "A", "This", "Every", "Some"};
  static const char *const small[] = {"the", "a", "this", "every", "some"};
  switch (chance_below(c, 6)) {
  case 0:
    fprintf(f, "The town's Brgm. %s %s the %s. ", PICK(people), PICK(acts),
            PICK(things));
    break;
  case 1:
    fprintf(f, "%s %s needs gft. money and %s it. ", PICK(starts), PICK(things),
            PICK(acts));
    break;
  case 2:
    fprintf(f, "%s %s has par. %u of the law. ", PICK(starts), PICK(things),
            chance_below(c, 90));
    break;
  case 3:
    fprintf(f, "%s %s %s the %s, usw. %s %s came. ", PICK(starts), PICK(things),
            PICK(acts), PICK(things), PICK(starts), PICK(things));
    fprintf(f, "%s %s, usw. in the %s. ", PICK(starts), PICK(things),
            PICK(things));
    break;
  default:
    fprintf(f, "%s %s near %s %s %s %s. ", PICK(starts), PICK(things),
            PICK(people), PICK(acts), PICK(small), PICK(things));
  }
}

static void write_text(const char *name, unsigned sentences) {
  chance seed = {4711};
  FILE *f = fopen(name, "w");
  assert_non_null(f);
  for (unsigned i = 0; i < sentences; i++) {
    write_sentence(f, &seed);
    fputs(i % 5 == 4 ? "\n\n" : "", f);
  }
  assert_int_equal(fclose(f), 0);
}

static int has(const char *text) {
  return strstr(out, text) != NULL;
}

static void abbreviations_are_found(void **state) {
  (void)state;
  expect("nutgraf train abbreviations en long.txt > found.lua && cat found.lua",
         0, "titles = {\n  \"Brgm\", -- ", "");
  assert_true(has("never_end = {\n  \"gft\", -- "));
  assert_true(has("before_numbers = {\n  \"par\", -- "));
  assert_true(has("often_end = {\n  \"usw\", -- "));
  assert_true(has("town's Brgm. "));
  static const char *const plain[] = {"\"ferry\"", "\"market\"", "\"law\"",
                                      "\"it\"", "\"came\""};
  for (size_t i = 0; i < sizeof plain / sizeof *plain; i++) {
    if (has(plain[i])) {
      fail_msg("%s is no abbreviation:\n%s", plain[i], out);
    }
  }
  expect("nutgraf check found.lua", 0, "0 broken", "");
}

static void the_same_text_gives_the_same_bytes(void **state) {
  (void)state;
  expect("nutgraf train abbreviations en - < long.txt | cmp - found.lua", 0, "",
         "");
  expect("cat long.txt | (head -c 70000; sleep 0.1; cat) | nutgraf train "
         "abbreviations en | cmp - found.lua",
         0, "", "");
}

static void a_folder_stands_for_its_texts(void **state) {
  (void)state;
  expect("mkdir -p texts/more && cp long.txt texts/more/a.txt && echo "
         "'Nope. nope' > texts/b.html && nutgraf train abbreviations en texts "
         "| cmp - found.lua",
         0, "", "");
}

static void what_is_found_counts_from_then_on(void **state) {
  static const char *const split =
      "printf 'She met Brgm. Bell. He left.' | nutgraf segment -l en";
  (void)state;
  put("nutgraf.lua", "");
  expect(split, 0, "She met Brgm.\nBell.\n", "");
  expect("nutgraf train abbreviations -o rules/languages/ en long.txt", 0,
         "rules/languages/en.lua: 4 new abbreviations from ", "");
  expect("nutgraf check", 0, "0 broken", "");
  expect(split, 0, "She met Brgm. Bell.\nHe left.\n", "");
  expect("nutgraf train abbreviations en long.txt", 0, "", "");
  assert_false(has("Brgm\",")); /* it is known now */
  expect("nutgraf train abbreviations -o rules/languages/ en long.txt", 4, "",
         "rules/languages/en.lua: File exists.");
  expect("nutgraf train abbreviations -q --force -o rules/languages/en.lua en "
         "long.txt",
         0, "", "");
  assert_string_equal(out, "");
  expect("cmp found.lua rules/languages/en.lua", 0, "", "");
  expect("rm -r rules nutgraf.lua", 0, "", "");
}

static void a_language_without_a_file_gets_one(void **state) {
  (void)state;
  put("nutgraf.lua", "");
  expect("nutgraf train abbreviations -o rules/languages/xx.lua xx-YY long.txt",
         0, "4 new", "");
  expect("cat rules/languages/xx.lua", 0, "\nname = \"xx\"\n", "");
  assert_true(has("\nstarters = {\n  \"the\", -- begins "));
  assert_true(has("\nopening_quotes = {\n"));
  expect("nutgraf check", 0, "0 broken", "");
  expect("printf 'The Brgm. Bell, usw. The end, vs. Home.' | nutgraf segment "
         "-l xx",
         0, "The Brgm. Bell, usw.\nThe end, vs. Home.\n", "");
  expect("nutgraf segment long.txt | head -1", 0, "", "");
  expect("cp rules/languages/xx.lua before.lua && nutgraf train abbreviations "
         "-o rules/languages/ xx long.txt --force && cmp before.lua "
         "rules/languages/xx.lua",
         0, "4 new", "");
  expect("rm -r rules nutgraf.lua", 0, "", "");
}

static void limits_are_settings(void **state) {
  (void)state;
  expect("nutgraf train abbreviations en long.txt --set count=1000000", 0, "",
         "");
  assert_false(has("Brgm"));
  expect("mkdir -p rules && nutgraf new style x >nothing && echo "
         "'abbreviations = { count = 1000000 }' > rules/train.lua",
         0, "", "");
  put("nutgraf.lua", "");
  expect("nutgraf train abbreviations en long.txt", 0, "", "");
  assert_false(has("Brgm"));
  expect("nutgraf train abbreviations en long.txt --set count=3", 0, "Brgm",
         "");
  put("rules/train.lua", "abbreviations = { coutn = 3 }\n");
  expect("nutgraf train abbreviations en long.txt", 3, "",
         "rules/train.lua:1: 'abbreviations' has no 'coutn'. Did you mean "
         "'count'?");
  expect("nutgraf check", 3, "train.lua:1: 'abbreviations' has no 'coutn'.",
         "");
  expect("rm -r rules nutgraf.lua", 0, "", "");
}

static void slips_are_told(void **state) {
  static const struct {
    const char *line;
    int status;
    const char *err;
  } cases[] = {
      {"nutgraf train", 2, "cannot train 'nothing'. Write: nutgraf train "},
      {"nutgraf train stile weekend x.jsonl", 2, "Did you mean 'style'?"},
      {"nutgraf train style house x.jsonl", 2, "cannot be based on itself"},
      {"nutgraf train style", 2, "'' is no name for a style. Write: nutgraf"},
      {"nutgraf train style weekend x.jsonl", 4, "x.jsonl: "},
      {"nutgraf train style weekend --objective f1 x.jsonl", 2,
       "'--objective' can be: precision, overlap; not 'f1'"},
      {"nutgraf train style weekend --based-on nowhere /dev/null", 2,
       "nowhere"},
      {"nutgraf train style weekend </dev/null", 1,
       "not enough pairs: 0; at least 50 are wanted"},
      {"nutgraf train style weekend long.txt", 1, "no JSON object (line 1"},
      {"nutgraf train abbreviation en long.txt", 2,
       "Did you mean 'abbreviations'?"},
      {"nutgraf train abbreviations", 2, "'' is no language tag. Write: "},
      {"nutgraf train abbreviations long.txt", 2, "'long.txt' is no language"},
      {"nutgraf train abbreviations en no.txt", 4, "no.txt: "},
      {"nutgraf train abbreviations en long.txt no.txt", 4, "no.txt: "},
      {"nutgraf train abbreviations en short.txt", 1,
       "not enough text: 4 words; at least 10000 are wanted"},
      {"nutgraf train abbreviations en </dev/null", 1,
       "not enough text: 0 words"},
      {"nutgraf train abbreviations en long.txt --set coutn=3", 2,
       "there is no setting 'coutn'. Did you mean 'count'?"},
      {"nutgraf train abbreviations en long.txt --set count=0", 2,
       "'count' takes a whole number, 1 or more, not '0'"},
      {"nutgraf train abbreviations en long.txt --set count=x", 2, "not 'x'"},
      {"nutgraf train abbreviations en long.txt --set goes_on=1.5", 2,
       "'goes_on' takes a number from 0 to 1, not '1.5'"},
      {"nutgraf train abbreviations en long.txt -o no/way/", 0, ""},
      {"nutgraf train abbreviations en long.txt -o short.txt/x.lua", 4,
       "short.txt/x.lua: "},
      {"nutgraf train abbreviations en long.txt -t json", 2,
       "'nutgraf train' has no option '--to'"},
      {"nutgraf train abbreviations en long.txt > /dev/full", 4, ""},
  };
  (void)state;
  put("short.txt", "There are four words.\n");
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    expect(cases[i].line, cases[i].status, "", cases[i].err);
  }
}

/* Text that wants to be code, or to turn the lines of the file around. */
static void hostile_words_stay_words(void **state) {
  (void)state;
  FILE *f = fopen("hostile.txt", "w");
  assert_non_null(f);
  for (int i = 0; i < 3000; i++) {
    fputs("We ]]--[[ met qx'y. \xE2\x80\xAE\"os.exit()\" in wz\xE2\x80\xAE. "
          "of \xFF\x01 \\ there at vvz. of\n",
          f);
  }
  assert_int_equal(fclose(f), 0);
  expect("nutgraf train abbreviations en hostile.txt > hostile.lua; nutgraf "
         "check hostile.lua",
         0, "0 broken", "");
  expect("cat hostile.lua", 0, "\"vvz\", -- ", "");
  assert_null(strstr(out, "\xE2\x80\xAE"));
  assert_null(strstr(out, "\x01"));
}

int main(int argc, char **argv) {
  (void)argc;
  if (find_program(argv[0]) != 0) {
    printf("there is no program to test: %s/../nutgraf\n", argv[0]);
    return 1;
  }
  make_folder(folder);
  if (chdir(folder) != 0) {
    return 1;
  }
  write_text("long.txt", 2500);
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(abbreviations_are_found),
      cmocka_unit_test(the_same_text_gives_the_same_bytes),
      cmocka_unit_test(a_folder_stands_for_its_texts),
      cmocka_unit_test(what_is_found_counts_from_then_on),
      cmocka_unit_test(a_language_without_a_file_gets_one),
      cmocka_unit_test(limits_are_settings),
      cmocka_unit_test(slips_are_told),
      cmocka_unit_test(hostile_words_stay_words),
  };
  int failed = cmocka_run_group_tests(tests, NULL, NULL);
  if (chdir("/") == 0) {
    remove_folder(folder);
  }
  return failed;
}
