/* Watches files by the folders they are in, so that a file which is replaced
 * by its new version (as editors do) is seen. What woke us is not asked: the
 * names, sizes and times of all files are looked at, and work is done when
 * they have changed. That also holds where there is nothing to wake us. */
#include "watch.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/inotify.h>
#endif

#include "home.h"
#include "input.h"
#include "io.h"

enum { QUIET_MS = 50, LOOK_MS = 300 };

static uint64_t mix(uint64_t sum, const void *bytes, size_t len) {
  const unsigned char *p = bytes;
  for (size_t i = 0; i < len; i++) {
    sum = (sum ^ p[i]) * UINT64_C(1099511628211); /* FNV-1a */
  }
  return sum;
}

static void watch_folder(const cli_watch *watch, const char *folder) {
#ifdef __linux__
  if (watch->fd >= 0) {
    inotify_add_watch(watch->fd, folder,
                      IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE |
                          IN_DELETE | IN_ONLYDIR);
  }
#else
  (void)watch;
  (void)folder;
#endif
}

/* Is it something that we write ourselves? */
static int is_output(const cli_watch *watch, const char *path) {
  const char *output = watch->options->output;
  size_t len = strlen(path);
  return (output && strncmp(path, output, strlen(output)) == 0) ||
         (len > 5 && strcmp(path + len - 5, ".part") == 0);
}

static int look_at(void *user, const char *path) {
  cli_watch *watch = user;
  struct stat about;
  const char *slash = strrchr(path, '/');
  char *folder = slash ? strndup(path, (size_t)(slash - path) + 1) : NULL;
  watch_folder(watch, folder ? folder : ".");
  free(folder);
  if (!is_output(watch, path) && stat(path, &about) == 0) {
    watch->state = mix(watch->state, path, strlen(path) + 1);
    watch->state = mix(watch->state, &about.st_mtim, sizeof about.st_mtim);
    watch->state = mix(watch->state, &about.st_size, sizeof about.st_size);
    watch->state = mix(watch->state, &about.st_ino, sizeof about.st_ino);
  }
  return 0;
}

static void look_at_any(cli_watch *watch, const char *path) {
  if (cli_is_folder(path)) {
    watch_folder(watch, path);
    cli_walk(path, look_at, watch);
  } else if (path[0] && strcmp(path, "-") != 0) {
    look_at(watch, path);
  }
}

/* The folders of a project or of the built-in files that settings are in. */
static void look_at_root(cli_watch *watch, const char *root) {
  static const char *const parts[] = {"rules", "formats", "lib", "tests",
                                      "scripts/formats"};
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
    char *folder = cli_join(root, parts[i]);
    if (folder && cli_is_folder(folder)) {
      look_at_any(watch, folder);
    }
    free(folder);
  }
}

void cli_watch_note(cli_watch *watch) {
  const cli_options *o = watch->options;
  watch->state = UINT64_C(14695981039346656037);
  for (size_t i = 0; i < o->operands.count; i++) {
    look_at_any(watch, o->operands.items[i]);
  }
  for (size_t i = 0; i < o->rules.count; i++) {
    look_at_any(watch, o->rules.items[i]);
  }
  for (size_t i = 0; i < o->styles.count; i++) {
    look_at_any(watch, o->styles.items[i]);
  }
  look_at_any(watch, o->to ? o->to : "");
  for (const char *root = watch->path; *root;) {
    size_t len = strcspn(root, ":");
    char *one = strndup(root, len);
    if (one) {
      look_at_root(watch, one);
    }
    free(one);
    root += len + (root[len] == ':');
  }
  look_at_root(watch, watch->home);
}

void cli_watch_start(cli_watch *watch, const cli_options *options,
                     const char *home, const char *path) {
  *watch =
      (cli_watch){.options = options, .home = home, .path = path, .fd = -1};
#ifdef __linux__
  watch->fd = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
#endif
  cli_watch_note(watch);
}

void cli_watch_end(cli_watch *watch) {
  if (watch->fd >= 0) {
    close(watch->fd);
  }
  watch->fd = -1;
}

static void pause_ms(long ms) {
  const struct timespec time = {ms / 1000, ms % 1000 * 1000000};
  nanosleep(&time, NULL); /* a signal ends it, which is well */
}

/* Waits for a sign that something may have changed. */
static void wait_for_sign(const cli_watch *watch) {
  char events[4096];
  if (watch->fd < 0) {
    pause_ms(LOOK_MS);
    return;
  }
  while (cli_io_read(watch->fd, events, sizeof events) > 0) {
    pause_ms(QUIET_MS);
    if (!cli_io_ready(watch->fd)) {
      break;
    }
  }
}

int cli_watch_wait(cli_watch *watch) {
  uint64_t before = watch->state;
  while (!cli_io_stopped()) {
    wait_for_sign(watch);
    cli_watch_note(watch);
    if (watch->state != before) {
      return !cli_io_stopped();
    }
  }
  return 0;
}
