/* Scripts and rules as they stood at one moment. */
#include "files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#define DEPTH_MAX 3
#define PATH_BYTES 1024

struct ng_files {
  ng_arena arena;
  ng_allocator allocator;
  atomic_int references;
  ng_file *files;
  size_t count, room;
  uint32_t roots;
};

ng_status ng_file_read(const char *path, size_t max_bytes, ng_buffer *out) {
  struct stat about;
  int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (fd < 0) {
    return NG_MISSING;
  }
  ng_status status = NG_OK;
  if (fstat(fd, &about) != 0 || !S_ISREG(about.st_mode)) {
    status = NG_INVALID;
  }
  size_t start = out->len;
  while (status == NG_OK) {
    char *place = ng_buffer_reserve(out, 16384);
    if (place == NULL) {
      status = out->status;
      break;
    }
    ssize_t got = read(fd, place, 16384);
    if (got < 0 && errno == EINTR) {
      continue;
    }
    if (got <= 0) {
      status = got < 0 ? NG_INVALID : NG_OK;
      break;
    }
    out->len += (size_t)got;
    if (out->len - start > max_bytes) {
      status = NG_LIMIT;
    }
  }
  close(fd);
  return status;
}

/* ---- one tree of files ------------------------------------------------- */

typedef struct walk {
  ng_files *files;
  ng_buffer scratch;
  const char *root; /* as given */
  int is_home;
  char *culprit;
} walk;

static ng_status blame(walk *w, const char *path, ng_status status) {
  snprintf(w->culprit, 256, "%.250s", path);
  return status;
}

static ng_status add_file(walk *w, const char *name, const char *path) {
  ng_files *files = w->files;
  if (files->count == NG_FILES_MAX) {
    return blame(w, path, NG_LIMIT);
  }
  if (files->count == files->room) {
    size_t room = files->room == 0 ? 64 : files->room * 2;
    ng_file *more =
        ng_arena_grow(&files->arena, files->files, files->room * sizeof *more,
                      room * sizeof *more);
    if (more == NULL) {
      return NG_NOMEM;
    }
    files->files = more;
    files->room = room;
  }
  ng_buffer_clear(&w->scratch);
  ng_status status = ng_file_read(path, NG_FILE_MAX, &w->scratch);
  if (status == NG_MISSING || status == NG_INVALID) {
    return NG_OK; /* gone since the folder was listed, or no file */
  }
  if (status != NG_OK) {
    return blame(w, path, status);
  }
  const char *shown = w->is_home ? name : path;
  if (strncmp(shown, "./", 2) == 0) {
    shown += 2;
  }
  ng_file file = {.root = files->roots};
  file.name = ng_arena_copy(&files->arena, ng_span_str(name));
  file.path = ng_arena_copy(&files->arena, ng_span_str(shown));
  file.bytes.len = w->scratch.len;
  file.bytes.data = ng_arena_copy(&files->arena, ng_buffer_span(&w->scratch));
  if (file.name == NULL || file.path == NULL || file.bytes.data == NULL) {
    return NG_NOMEM;
  }
  files->files[files->count++] = file;
  return NG_OK;
}

static int is_lua(const char *name) {
  size_t len = strlen(name);
  return len > 4 && strcmp(name + len - 4, ".lua") == 0;
}

/* The folder `name` of the root; recursion is bounded by DEPTH_MAX. */
static ng_status add_folder(walk *w, const char *name, int depth) {
  char path[PATH_BYTES], below[PATH_BYTES];
  snprintf(path, sizeof path, "%s/%s", w->root, name);
  DIR *folder = opendir(path);
  if (folder == NULL) {
    return NG_OK;
  }
  ng_status status = NG_OK;
  struct dirent *entry;
  while (status == NG_OK && (entry = readdir(folder)) != NULL) {
    if (entry->d_name[0] == '.') {
      continue;
    }
    int a = snprintf(below, sizeof below, "%s/%s", name, entry->d_name);
    int b = snprintf(path, sizeof path, "%s/%s", w->root, below);
    if (a < 0 || b < 0 || (size_t)a >= sizeof below ||
        (size_t)b >= sizeof path) {
      continue;
    }
    if (is_lua(entry->d_name)) {
      status = add_file(w, below, path);
    } else if (depth < DEPTH_MAX && strchr(entry->d_name, '.') == NULL) {
      status = add_folder(w, below, depth + 1);
    }
  }
  closedir(folder);
  return status;
}

static ng_status add_root(walk *w, const char *root, int is_home) {
  static const char *const folders[] = {"scripts", "rules", "formats", "lib"};
  struct stat s;
  w->root = root;
  w->is_home = is_home;
  if (!is_home && (stat(root, &s) != 0 || !S_ISDIR(s.st_mode))) {
    return blame(w, root, NG_MISSING);
  }
  ng_status status = NG_OK;
  for (size_t i = 0; i < 4 && status == NG_OK; i++) {
    if (i == 0 && !is_home) {
      continue; /* only the engine's own scripts are code of ours */
    }
    status = add_folder(w, folders[i], 0);
  }
  w->files->roots++;
  return status;
}

static int by_name(const void *a, const void *b) {
  const ng_file *x = a, *y = b;
  int order = strcmp(x->name, y->name);
  return order != 0 ? order : (x->root > y->root) - (x->root < y->root);
}

static ng_status read_roots(walk *w, const char *home, const char *path) {
  char root[PATH_BYTES];
  while (path != NULL && *path != '\0') {
    size_t len = strcspn(path, ":");
    size_t kept = len;
    while (kept > 1 && path[kept - 1] == '/') {
      kept--;
    }
    if (kept >= sizeof root) {
      return blame(w, path, NG_LIMIT);
    }
    if (kept > 0) {
      memcpy(root, path, kept);
      root[kept] = '\0';
      ng_status status = add_root(w, root, 0);
      if (status != NG_OK) {
        return status;
      }
    }
    path += len + (path[len] == ':');
  }
  return add_root(w, home, 1);
}

ng_status ng_files_read(const ng_allocator *allocator, const char *home,
                        const char *path, ng_files **out, char culprit[256]) {
  ng_allocator a = allocator != NULL ? *allocator : ng_allocator_libc;
  culprit[0] = '\0';
  ng_files *files = a.resize(a.user, NULL, 0, sizeof *files);
  if (files == NULL) {
    return NG_NOMEM;
  }
  *files = (ng_files){.allocator = a};
  atomic_init(&files->references, 1);
  ng_arena_init(&files->arena, &a, 0);
  walk w = {.files = files, .culprit = culprit};
  ng_buffer_init(&w.scratch, &a, 0);
  ng_status status = read_roots(&w, home, path);
  ng_buffer_free(&w.scratch);
  if (status == NG_OK && files->count == 0) {
    status = blame(&w, home, NG_MISSING);
  }
  if (status != NG_OK) {
    ng_files_release(files);
    return status;
  }
  qsort(files->files, files->count, sizeof *files->files, by_name);
  *out = files;
  return NG_OK;
}

ng_files *ng_files_retain(ng_files *files) {
  atomic_fetch_add(&files->references, 1);
  return files;
}

void ng_files_release(ng_files *files) {
  if (files != NULL && atomic_fetch_sub(&files->references, 1) == 1) {
    ng_allocator a = files->allocator;
    ng_arena_free(&files->arena);
    a.resize(a.user, files, sizeof *files, 0);
  }
}

static int compare_name(const char *name, ng_span wanted) {
  /* `wanted` may have a NUL in it, which no name has. */
  size_t len = strlen(name);
  int order = memcmp(name, wanted.data, len < wanted.len ? len : wanted.len);
  return order != 0 ? order : (len > wanted.len) - (len < wanted.len);
}

const ng_file *ng_files_find(const ng_files *files, ng_span name) {
  size_t low = 0, high = name.data == NULL ? 0 : files->count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (compare_name(files->files[middle].name, name) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  int found = name.data != NULL && low < files->count &&
              compare_name(files->files[low].name, name) == 0;
  return found ? &files->files[low] : NULL;
}

size_t ng_files_count(const ng_files *files) {
  return files->count;
}

const ng_file *ng_files_at(const ng_files *files, size_t i) {
  return &files->files[i];
}
