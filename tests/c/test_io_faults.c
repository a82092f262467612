/* The program, with calls of the system that fail one after the other: a
 * result is the old one or the whole new one, and what goes into a pipe is its
 * beginning. */
#define _XOPEN_SOURCE 700

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <errno.h>
#include <limits.h>

#include "../support/command.h"

static char shim[PATH_MAX + 40];
static char whole[1 << 16], got[1 << 16];

/* Ways in and ways out. */
static const struct {
  const char *command;
  int to_file; /* out.txt, which was there before; else standard output */
} ways[] = {
    {"nutgraf -q -f jsonl -t jsonl -o out.txt input.jsonl", 1},
    {"nutgraf -q -f jsonl -t jsonl -j 2 -o out.txt --resume input.jsonl", 1},
    {"nutgraf -q clean -t html -o out.txt input.html", 1},
    {"nutgraf -q -f jsonl -t jsonl < input.jsonl > out.txt", 0},
    {"nutgraf -q clean input.html > out.txt", 0},
    {"nutgraf segment -l en -f jsonl -t jsonl < input.jsonl > out.txt", 0},
};

static const struct {
  int error, stays, is_short;
  long calls; /* to try; the rest is more of the same */
} faults[] = {
    {ENOSPC, 1, 0, 20}, {EIO, 0, 0, 20}, {EPIPE, 1, 0, 3},
    {EINTR, 0, 0, 20},  {EIO, 1, 1, 8},
};

static void put_inputs(void) {
  put("input.html",
      "<!doctype html><title>Harbour bridge opens</title><h1>Harbour bridge "
      "opens</h1><p>The harbour bridge opened on Monday after nine months of "
      "work. Engineers said that it carries 9,000 cars a day.</p><p>Ferries "
      "will stop in May, the council said in a statement on Friday.</p>");
  put("input.jsonl",
      "{\"id\":1,\"text\":\"The harbour bridge opened on Monday. Engineers "
      "said that it carries 9,000 cars a day.\"}\n{\"id\":2,\"text\":\"Ferries "
      "will stop in May, the council said in a statement on Friday.\"}\n");
}

static void expect_result(int way, int fault, long at, int status) {
  int starts = strncmp(got, whole, strlen(got)) == 0;
  int is_whole = strcmp(got, whole) == 0;
  int good = status == 0         ? is_whole
             : ways[way].to_file ? strcmp(got, "old\n") == 0
                                 : starts;
  if (!good || status >= 125 || (status != 0 && strlen(err) == 0)) {
    fail_msg("%s\ncall %ld fails with %s: status %d\nerr: %.300s\ngot: %.300s",
             ways[way].command, at, strerror(faults[fault].error), status, err,
             got);
  }
}

/* Does it fail at call `at`? 0: there are fewer. */
static int try_fault(int way, int fault, long at) {
  char line[2 * PATH_MAX + 600];
  snprintf(line, sizeof line,
           "export LD_PRELOAD=%s FAULT_AT=%ld FAULT_ERRNO=%d FAULT_STAYS=%d "
           "FAULT_SHORT=%d FAULT_TOLD=told "
           "ASAN_OPTIONS=verify_asan_link_order=0:detect_leaks=0; %s",
           shim, at, faults[fault].error, faults[fault].stays,
           faults[fault].is_short, ways[way].command);
  remove("told");
  remove("out.txt.part");
  put("out.txt", "old\n");
  put_inputs(); /* newer, as --resume wants it */
  int status = run(line);
  get("out.txt", got, sizeof got);
  expect_result(way, fault, at, status);
  int was_told = access("told", F_OK) == 0;
  assert_true(was_told || status == 0);
  return was_told;
}

static void results_are_old_or_whole(void **state) {
  (void)state;
  put_inputs();
  for (size_t w = 0; w < sizeof ways / sizeof *ways; w++) {
    remove("out.txt");
    assert_int_equal(run(ways[w].command), 0);
    get("out.txt", whole, sizeof whole);
    assert_true(strlen(whole) > 40);
    for (size_t f = 0; f < sizeof faults / sizeof *faults; f++) {
      long at = 1;
      while (at <= faults[f].calls && try_fault((int)w, (int)f, at)) {
        at++;
      }
      if (at < 3) {
        fail_msg("%s: too few calls", ways[w].command);
      }
    }
  }
}

static int set_up(void **state) {
  static char folder[] = "/tmp/nutgraf-test-XXXXXX";
  *state = folder;
  return mkdtemp(folder) != NULL && chdir(folder) == 0 ? 0 : -1;
}

static int tear_down(void **state) {
  static const char *const files[] = {"input.html", "input.jsonl", "out.txt",
                                      "out.txt.part", "told"};
  for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
    remove(files[i]);
  }
  return chdir("/") == 0 && rmdir(*state) == 0 ? 0 : -1;
}

int main(int argc, char **argv) {
  (void)argc;
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(results_are_old_or_whole, set_up,
                                      tear_down),
  };
  char beside[PATH_MAX];
  snprintf(beside, sizeof beside, "%s", argv[0]);
  char *slash = strrchr(beside, '/');
  snprintf(shim, sizeof shim, "%.*s/io_faults.so",
           slash ? (int)(slash - beside) : 1, slash ? beside : ".");
  char *absolute = realpath(shim, NULL);
  if (absolute == NULL || find_program(argv[0]) != 0) {
    printf("there is no program to test, or no %s\n", shim);
    return 1;
  }
  snprintf(shim, sizeof shim, "%s", absolute);
  free(absolute);
  return cmocka_run_group_tests(tests, NULL, NULL);
}
