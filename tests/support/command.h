/* Runs the program from outside, for tests. Include it once, after cmocka.h;
 * it needs _XOPEN_SOURCE 700 for realpath(). */
#ifndef TEST_COMMAND_H
#define TEST_COMMAND_H

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* Where the sources are, and the program. */
static char root[PATH_MAX], program[PATH_MAX];
static char out[1 << 20], err[1 << 16]; /* of the last command */

static inline void put(const char *name, const char *text) {
  FILE *f = fopen(name, "w");
  assert_non_null(f);
  assert_true(fputs(text, f) >= 0);
  assert_int_equal(fclose(f), 0);
}

static inline void get(const char *name, char *room, size_t size) {
  FILE *f = fopen(name, "r");
  room[0] = 0;
  if (f) {
    room[fread(room, 1, size - 1, f)] = 0;
    fclose(f);
  }
}

/* Runs a line of shell; gives its exit status, 128 + the signal when it died.
 */
static inline int run(const char *line) {
  char out_path[64], err_path[64];
  snprintf(out_path, sizeof out_path, "/tmp/nutgraf-%ld.out", (long)getpid());
  snprintf(err_path, sizeof err_path, "/tmp/nutgraf-%ld.err", (long)getpid());
  pid_t child = fork();
  if (child == 0) {
    if (!freopen(out_path, "w", stdout) || !freopen(err_path, "w", stderr)) {
      _exit(125);
    }
    execl("/bin/sh", "sh", "-c", line, (char *)NULL);
    _exit(126);
  }
  int status = 0;
  assert_true(waitpid(child, &status, 0) == child);
  get(out_path, out, sizeof out);
  get(err_path, err, sizeof err);
  remove(out_path);
  remove(err_path);
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

static inline void expect(const char *line, int status, const char *in_out,
                          const char *in_err) {
  int got = run(line);
  if (got != status || !strstr(out, in_out) || !strstr(err, in_err)) {
    fail_msg("%s\nstatus %d, not %d\nout: %.600s\nwanted: %s\nerr: %.600s\n"
             "wanted: %s",
             line, got, status, out, in_out, err, in_err);
  }
}

/* The program: $NUTGRAF, else beside the folder of this test. */
static inline int find_program(char *argv0) {
  const char *told = getenv("NUTGRAF");
  char beside[PATH_MAX], search[2 * PATH_MAX];
  snprintf(beside, sizeof beside, "%s", argv0);
  char *slash = strrchr(beside, '/');
  snprintf(slash ? slash : beside, 12, "/../nutgraf");
  if (!realpath(told ? told : beside, program) || !getcwd(root, sizeof root)) {
    return -1;
  }
  slash = strrchr(program, '/');
  snprintf(search, sizeof search, "%.*s:%s", (int)(slash - program), program,
           getenv("PATH") ? getenv("PATH") : "/bin:/usr/bin");
  setenv("PATH", search, 1);
  setenv("NUTGRAF_HOME", root, 1);
  setenv("XDG_CONFIG_HOME", "/nowhere", 1);
  unsetenv("NO_COLOR");
  return 0;
}

#endif
