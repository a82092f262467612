/* The man pages are those that the help pages and the header make. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../../engine/cli/options.c"

/* Runs a program; gives its exit status, 127 when it is not there. */
static int run(const char *const *words) {
  char *argv[8];
  int n = 0, status = 0;
  for (; words[n]; n++) {
    argv[n] = strdup(words[n]);
  }
  argv[n] = NULL;
  pid_t child = fork();
  if (child == 0) {
    execvp(argv[0], argv);
    _exit(127);
  }
  assert_true(waitpid(child, &status, 0) == child);
  while (n > 0) {
    free(argv[--n]);
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
}

static void man_pages_are_fresh(void **state) {
  static const char *const words[] = {"lua5.4", "docs/make_man.lua", "--check",
                                      NULL};
  (void)state;
  int status = run(words);
  if (status == 127) {
    skip(); /* no stock Lua here */
  }
  assert_int_equal(status, 0);
}

static void get(const char *path, char *room, size_t size) {
  FILE *f = fopen(path, "r");
  assert_non_null(f);
  room[fread(room, 1, size - 1, f)] = 0;
  fclose(f);
}

/* Every verb has a page, and the first page speaks of every verb and option,
 * but for those that belong to one verb, which are on its page. */
static void help_speaks_of_everything(void **state) {
  static char page[1 << 16], own[1 << 16];
  char path[128], word[64];
  (void)state;
  get("scripts/nutgraf/help/nutgraf.txt", page, sizeof page);
  for (int v = 1; cli_verb_names[v]; v++) {
    snprintf(path, sizeof path, "scripts/nutgraf/help/%s.txt",
             cli_verb_names[v]);
    get(path, own, sizeof own);
    assert_non_null(strstr(own, "USAGE"));
    snprintf(word, sizeof word, "\n  %s ", cli_verb_names[v]);
    assert_non_null(strstr(page, word));
  }
  for (const cli_option *o = cli_option_table; o->name; o++) {
    int verb = 0;
    while (!(o->verbs & 1u << verb)) {
      verb++;
    }
    snprintf(path, sizeof path, "scripts/nutgraf/help/%s.txt",
             verb ? cli_verb_names[verb] : "nutgraf");
    get(path, own, sizeof own);
    snprintf(word, sizeof word, "--%s", o->name);
    if (!strstr(own, word)) {
      fail_msg("%s does not speak of %s", path, word);
    }
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(man_pages_are_fresh),
      cmocka_unit_test(help_speaks_of_everything),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
