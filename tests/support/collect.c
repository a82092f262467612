/* What the tests of the front door share. */
#define _XOPEN_SOURCE 700

#include "collect.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int collect(void *user, const char *bytes, size_t len) {
  collected *c = user;
  c->calls++;
  if (c->refuse) {
    return 1;
  }
  char *text = realloc(c->text, c->len + len + 1);
  if (text == NULL) {
    return 1;
  }
  c->text = text;
  memcpy(text + c->len, bytes, len);
  c->len += len;
  text[c->len] = '\0';
  return 0;
}

void collected_free(collected *c) {
  free(c->text);
  *c = (collected){0};
}

const char *make_folder(char path[256]) {
  const char *tmp = getenv("TMPDIR");
  snprintf(path, 256, "%s/nutgraf-test-XXXXXX", tmp != NULL ? tmp : "/tmp");
  return mkdtemp(path);
}

static int remove_one(const char *path, const struct stat *s, int type,
                      struct FTW *ftw) {
  (void)s;
  (void)type;
  (void)ftw;
  return remove(path);
}

void remove_folder(const char *path) {
  nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

void write_file(const char *folder, const char *name, const char *text) {
  char path[512];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  for (char *p = path + strlen(folder) + 1; *p != '\0'; p++) {
    if (*p == '/') {
      *p = '\0';
      mkdir(path, 0700);
      *p = '/';
    }
  }
  FILE *file = fopen(path, "wb");
  if (file != NULL) {
    fputs(text, file);
    fclose(file);
  }
}

char *read_file(const char *path, size_t *len) {
  FILE *file = fopen(path, "rb");
  char *text = NULL;
  *len = 0;
  if (file == NULL) {
    return NULL;
  }
  for (size_t got = 1; got > 0;) {
    char *more = realloc(text, *len + 65537);
    if (more == NULL) {
      break;
    }
    text = more;
    got = fread(text + *len, 1, 65536, file);
    *len += got;
    text[*len] = '\0';
  }
  fclose(file);
  return text;
}
