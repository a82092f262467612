/* Finds the home of the built-in files, and the folders that come first. */
#include "home.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MARK "scripts/nutgraf/pipeline.lua"

int cli_exists(const char *path) {
  return access(path, F_OK) == 0;
}

int cli_is_folder(const char *path) {
  struct stat about;
  return stat(path, &about) == 0 && S_ISDIR(about.st_mode);
}

char *cli_join(const char *folder, const char *name) {
  size_t len = strlen(folder);
  size_t size = len + strlen(name) + 2;
  char *path = malloc(size);
  if (path) {
    const char *slash = len && folder[len - 1] != '/' ? "/" : "";
    snprintf(path, size, "%s%s%s", folder, slash, name);
  }
  return path;
}

static int has_file(const char *folder, const char *name) {
  char *path = cli_join(folder, name);
  int found = path && cli_exists(path);
  free(path);
  return found;
}

/* Cuts the last part of a path; 0 when there is none left to cut. */
static int go_up(char *path) {
  char *slash = strrchr(path, '/');
  if (!slash || slash[1] == 0) {
    return 0;
  }
  slash[slash == path] = 0;
  return 1;
}

/* The home beside the program, in `path`: PREFIX for PREFIX/build/nutgraf,
 * PREFIX/share/nutgraf for PREFIX/bin/nutgraf. */
static char *beside_program(char path[PATH_MAX]) {
  ssize_t len = readlink("/proc/self/exe", path, PATH_MAX - 1);
  if (len <= 0) {
    return NULL;
  }
  path[len] = 0;
  if (!go_up(path) || !go_up(path)) {
    return NULL;
  }
  if (has_file(path, MARK)) {
    return strdup(path);
  }
  char *shared = cli_join(path, "share/nutgraf");
  if (shared && !has_file(shared, MARK)) {
    free(shared);
    shared = NULL;
  }
  return shared;
}

char *cli_home(void) {
  const char *told = getenv("NUTGRAF_HOME");
  if (told && *told) {
    return strdup(told);
  }
  char path[PATH_MAX];
  char *home = beside_program(path);
  return home ? home : strdup(NUTGRAF_HOME);
}

/* The project's folder, as seen from here ("." or "../.."), in `path`; 0 when
 * we stand in none. Short names keep messages short. */
static int find_project(char path[PATH_MAX]) {
  char here[PATH_MAX];
  if (!getcwd(here, sizeof here)) {
    return 0;
  }
  snprintf(path, PATH_MAX, ".");
  for (size_t len = 1; len + 4 < PATH_MAX; len = strlen(path)) {
    if (has_file(path, "nutgraf.lua")) {
      return 1;
    }
    if (strcmp(here, "/") == 0 || !go_up(here)) {
      return 0;
    }
    snprintf(path + len, PATH_MAX - len, len == 1 ? "." : "/..");
  }
  return 0;
}

/* The user's own folder in `path`; 0 when there is none. */
static int find_own(char path[PATH_MAX]) {
  const char *config = getenv("XDG_CONFIG_HOME");
  const char *home = getenv("HOME");
  int len = 0;
  if (config && config[0] == '/') {
    len = snprintf(path, PATH_MAX, "%s/nutgraf", config);
  } else if (home && home[0] == '/') {
    len = snprintf(path, PATH_MAX, "%s/.config/nutgraf", home);
  }
  return len > 0 && len < PATH_MAX && cli_is_folder(path);
}

char *cli_path(void) {
  char project[PATH_MAX], own[PATH_MAX];
  int in_project = find_project(project);
  int has_own = find_own(own);
  /* A ':' in a folder's name cannot be told from the one between two. */
  has_own = has_own && !strchr(own, ':');
  size_t size = strlen(in_project ? project : "") + strlen(has_own ? own : "");
  char *path = malloc(size + 2);
  if (path) {
    snprintf(path, size + 2, "%s%s%s", in_project ? project : "",
             in_project && has_own ? ":" : "", has_own ? own : "");
  }
  return path;
}
