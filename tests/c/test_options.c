/* The words of the command line. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../../engine/cli/options.c"

/* Splits `line` at blanks and reads it; gives the status. */
static int read_line(const char *line, cli_options *options,
                     char message[512]) {
  static char words[512];
  const char *argv[32] = {"nutgraf"};
  int argc = 1;
  message[0] = 0;
  snprintf(words, sizeof words, "%s", line);
  for (char *at = words; *at;) {
    argv[argc++] = at;
    at += strcspn(at, " ");
    if (*at) {
      *at++ = 0;
    }
  }
  return cli_options_read(options, argc, argv, message, 512);
}

static void bad_lines_are_explained(void **state) {
  static const struct {
    const char *line, *message;
  } cases[] = {
      {"--stile brief",
       "there is no option '--stile'. Did you mean '--style'?"},
      {"--outptu=x", "Did you mean '--output'?"},
      {"--zzzzzz", "'nutgraf --help' lists them."},
      {"-Z", "there is no option '-Z'"},
      {"-s", "'--style' needs a value (STYLE)."},
      {"--style=", "'--style' needs a value"},
      {"--jobs 0", "from 1 to 256, not '0'"},
      {"--jobs 1x", "not '1x'"},
      {"--jobs -1", "not '-1'"},
      {"--max-steps 99999999999999999999", "whole number"},
      {"--from docx", "'--from' can be: html, text, markdown, json, jsonl"},
      {"--from warc", "is not there yet"},
      {"--offsets words", "bytes, utf16, codepoints"},
      {"--color blue", "auto, always, never"},
      {"--set sentences", "NAME=VALUE"},
      {"--set =2", "NAME=VALUE"},
      {"--watch=yes a", "'--watch' takes no value."},
      {"--listen a", "is not there yet"},
      {"serve", "'serve' is not there yet"},
      {"desk x", "'./desk'"},
      {"clean --accept", "'nutgraf clean' has no option '--accept'"},
      {"--accept", "'--accept' is an option of 'nutgraf test'."},
      {"segment -s brief", "has no option '--style'"},
      {"--resume a", "'--resume' goes with '--output'"},
      {"--watch --resume -o x a", "do not go together"},
  };
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    cli_options options;
    char message[512];
    assert_int_equal(read_line(cases[i].line, &options, message), 2);
    if (!strstr(message, cases[i].message)) {
      fail_msg("%s: %s", cases[i].line, message);
    }
    cli_options_free(&options);
  }
}

static void verbs_are_first_words(void **state) {
  static const struct {
    const char *line;
    cli_verb verb;
    size_t operands;
  } cases[] = {
      {"", CLI_SUMMARY, 0},
      {"a.html b.html", CLI_SUMMARY, 2},
      {"clean a.html", CLI_CLEAN, 1},
      {"./test", CLI_SUMMARY, 1},
      {"a.html test", CLI_SUMMARY, 2},
      {"-q why a.html", CLI_WHY, 1},
      {"-- clean", CLI_SUMMARY, 1},
      {"segment -", CLI_SEGMENT, 1},
      {"test -- -x", CLI_TEST, 1},
      {"help style", CLI_HELP, 1},
      {"new style weekend", CLI_NEW, 2},
      {"train abbreviations en a.txt", CLI_TRAIN, 3},
      {"import ftr a.txt", CLI_IMPORT, 2},
  };
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    cli_options options;
    char message[512];
    assert_int_equal(read_line(cases[i].line, &options, message), 0);
    assert_int_equal(options.verb, cases[i].verb);
    assert_int_equal(options.operands.count, cases[i].operands);
    cli_options_free(&options);
  }
}

static void every_form_of_an_option_is_read(void **state) {
  cli_options o;
  char message[512];
  (void)state;
  assert_int_equal(
      read_line("-f html --to=json -sbrief -r a.lua -r b.lua -o out -j4 -l de "
                "--url=https://news.example/a?b=c --set words.max=60 --set "
                "sentences=1 --max-steps 10 --max-time 20 --max-memory 3 -qw x",
                &o, message),
      0);
  assert_string_equal(o.from, "html");
  assert_string_equal(o.to, "json");
  assert_string_equal(o.style, "brief");
  assert_string_equal(o.output, "out");
  assert_string_equal(o.lang, "de");
  assert_string_equal(o.url, "https://news.example/a?b=c");
  assert_int_equal(o.rules.count, 2);
  assert_string_equal(o.rules.items[1], "b.lua");
  assert_int_equal(o.set.count, 2);
  assert_string_equal(o.set.items[0], "words.max=60");
  assert_int_equal(o.jobs, 4);
  assert_int_equal(o.max_steps, 10);
  assert_int_equal(o.max_time_ms, 20);
  assert_int_equal(o.max_memory, 3 << 20);
  assert_true(o.quiet && o.watch);
  cli_options_free(&o);
}

static void the_last_of_two_values_wins(void **state) {
  cli_options o;
  char message[512];
  (void)state;
  assert_int_equal(read_line("-s house -s brief --color always x", &o, message),
                   0);
  assert_string_equal(o.style, "brief");
  assert_int_equal(o.color, CLI_COLOR_ALWAYS);
  cli_options_free(&o);
  assert_int_equal(read_line("--color never x", &o, message), 0);
  assert_int_equal(o.color, CLI_COLOR_NEVER);
  cli_options_free(&o);
}

/* A table is only right when every row of it is known to the reader. */
static void every_option_of_the_table_can_be_set(void **state) {
  (void)state;
  for (const cli_option *option = cli_option_table; option->name; option++) {
    char line[128], message[512];
    cli_options o;
    int verb = 0;
    while (!(option->verbs & 1u << verb)) {
      verb++;
    }
    char value[32] = "7";
    if (option->value && strchr(option->value, '|')) {
      snprintf(value, sizeof value, "%.*s", (int)strcspn(option->value, "|"),
               option->value);
    } else if (strcmp(option->name, "set") == 0) {
      snprintf(value, sizeof value, "a=1");
    }
    snprintf(line, sizeof line, "%s%s--%s%s%s%s", cli_verb_names[verb],
             verb ? " " : "", option->name, option->value ? " " : "",
             option->value ? value : "",
             strcmp(option->name, "resume") == 0 ? " -o x" : "");
    if (read_line(line, &o, message) != 0) {
      fail_msg("%s: %s", line, message);
    }
    cli_options_free(&o);
  }
}

static void slips_of_the_finger_are_found(void **state) {
  static const struct {
    const char *word, *near;
  } cases[] = {{"claen", "clean"},
               {"segmnt", "segment"},
               {"lits", "list"},
               {"story.html", NULL},
               {"wy", "why"},
               {"x", NULL},
               {"completions", "completion"},
               {"", NULL}};
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const char *near = cli_nearest(cases[i].word, cli_verb_names);
    if (cases[i].near) {
      assert_non_null(near);
      assert_string_equal(near, cases[i].near);
    } else {
      assert_null(near);
    }
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(bad_lines_are_explained),
      cmocka_unit_test(verbs_are_first_words),
      cmocka_unit_test(every_form_of_an_option_is_read),
      cmocka_unit_test(the_last_of_two_values_wins),
      cmocka_unit_test(every_option_of_the_table_can_be_set),
      cmocka_unit_test(slips_of_the_finger_are_found),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
