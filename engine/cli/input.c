/* Finds the stories and reads them. */
#include "input.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "console.h"
#include "home.h"
#include "io.h"

/* What a file name says. */
static const struct {
  const char *ending;
  cli_kind kind;
  const char *from;
} endings[] = {
    {".html", CLI_PAGE, NULL},     {".htm", CLI_PAGE, NULL},
    {".xhtml", CLI_PAGE, NULL},    {".txt", CLI_PAGE, "text"},
    {".md", CLI_PAGE, "markdown"}, {".markdown", CLI_PAGE, "markdown"},
    {".jsonl", CLI_RECORDS, NULL}, {".ndjson", CLI_RECORDS, NULL}};

enum { ENDINGS = sizeof endings / sizeof *endings };

static int ending_of(const char *name) {
  const char *dot = strrchr(name, '.');
  for (int i = 0; dot && i < ENDINGS; i++) {
    if (strcasecmp(dot, endings[i].ending) == 0) {
      return i;
    }
  }
  return -1;
}

void cli_io_error(nutgraf_error *err, const char *name, int error) {
  char room[128];
  *err = (nutgraf_error){.code = error == ENOMEM ? NUTGRAF_NOMEM : NUTGRAF_IO};
  snprintf(err->message, sizeof err->message, "%s: %s.", name,
           cli_errno_text(error, room, sizeof room));
}

static int no_memory(nutgraf_error *err, const char *name) {
  cli_io_error(err, name, ENOMEM);
  return -1;
}

/* Takes over `name`. */
static int push(cli_inputs *inputs, char *name, size_t below, const char *from,
                nutgraf_error *err) {
  if (inputs->count == inputs->room) {
    size_t room = inputs->room ? inputs->room * 2 : 8;
    cli_input *items = realloc(inputs->items, room * sizeof *items);
    if (!items) {
      free(name);
      return no_memory(err, "list of files");
    }
    inputs->items = items;
    inputs->room = room;
  }
  cli_input *input = &inputs->items[inputs->count++];
  *input = (cli_input){.name = name, .below = name + below};
  int ending = ending_of(name);
  if (from) {
    input->kind = strcmp(from, "jsonl") == 0 ? CLI_RECORDS : CLI_PAGE;
    input->from = strcmp(from, "json") == 0 ? "record" : from;
  } else if (ending >= 0) {
    input->kind = endings[ending].kind;
    input->from = endings[ending].from;
  }
  return 0;
}

static int by_bytes(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

/* What is kept of a folder's entry: 'd' a folder, 'f' a file, 0 nothing. A link
 * to a folder may lead back up: it is not followed. */
static int entry_type(int folder, const char *name) {
  struct stat about, link;
  if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0 ||
      fstatat(folder, name, &about, 0) != 0) {
    return 0;
  }
  if (!S_ISDIR(about.st_mode)) {
    return 'f';
  }
  return fstatat(folder, name, &link, AT_SYMLINK_NOFOLLOW) == 0 &&
                 !S_ISLNK(link.st_mode)
             ? 'd'
             : 0;
}

/* Puts the `count` lines of `text` in byte order. */
static int sort_lines(ng_buffer *text, size_t count) {
  char **lines = malloc((count + 1) * sizeof *lines);
  char *copy = malloc(text->len + 1);
  if (!lines || !copy || text->status != NG_OK) {
    free(lines);
    free(copy);
    return ENOMEM;
  }
  memcpy(copy, text->data ? text->data : "", text->len);
  char *at = copy;
  for (size_t i = 0; i < count; i++) {
    lines[i] = at;
    at += strcspn(at, "\n");
    *at++ = 0;
  }
  qsort(lines, count, sizeof *lines, by_bytes);
  ng_buffer_clear(text);
  for (size_t i = 0; i < count; i++) {
    ng_buffer_add_str(text, lines[i]);
    ng_buffer_add_char(text, '\n');
  }
  free(lines);
  free(copy);
  return 0;
}

int cli_list_folder(const char *path, ng_buffer *out) {
  DIR *folder = opendir(path);
  size_t count = 0;
  ng_buffer names;
  if (!folder) {
    return errno;
  }
  ng_buffer_init(&names, NULL, 0);
  for (struct dirent *e; (e = readdir(folder)) != NULL;) {
    int type = entry_type(dirfd(folder), e->d_name);
    if (type && !strchr(e->d_name, '\n')) {
      ng_buffer_add_str(&names, e->d_name);
      ng_buffer_add_str(&names, type == 'd' ? "/\n" : "\n");
      count++;
    }
  }
  closedir(folder);
  int error = sort_lines(&names, count);
  ng_buffer_add_span(out, ng_buffer_span(&names));
  ng_buffer_free(&names);
  return error ? error : out->status != NG_OK ? ENOMEM : 0;
}

/* Folders that wait to be looked into. */
typedef struct pile {
  char **items;
  size_t count, room;
} pile;

static int pile_add(pile *p, char *name) {
  if (name && p->count == p->room) {
    size_t room = p->room ? p->room * 2 : 16;
    char **items = realloc(p->items, room * sizeof *items);
    if (!items) {
      free(name);
      return -1;
    }
    p->items = items;
    p->room = room;
  }
  if (!name) {
    return -1;
  }
  p->items[p->count++] = name;
  return 0;
}

/* Visits the files of one folder but hidden ones; its folders go to the pile.
 */
static int visit_folder(const char *folder, pile *folders, cli_visit *visit,
                        void *user) {
  ng_buffer names;
  ng_buffer_init(&names, NULL, 0);
  int error = cli_list_folder(folder, &names);
  ng_buffer_add_char(&names, 0);
  error = !error && names.status != NG_OK ? ENOMEM : error;
  for (char *at = names.data; !error && *at;) {
    size_t len = strcspn(at, "\n");
    at[len] = 0;
    if (*at == '.') {
      at += len + 1;
      continue;
    }
    char *path = cli_join(folder, at);
    if (len && at[len - 1] == '/') {
      error = pile_add(folders, path) ? ENOMEM : 0;
    } else {
      error = path ? visit(user, path) : ENOMEM;
      free(path);
    }
    at += len + 1;
  }
  ng_buffer_free(&names);
  return error;
}

int cli_walk(const char *folder, cli_visit *visit, void *user) {
  pile folders = {NULL, 0, 0};
  int error = pile_add(&folders, strdup(folder)) ? ENOMEM : 0;
  while (!error && folders.count > 0) {
    char *next = folders.items[--folders.count];
    error = visit_folder(next, &folders, visit, user);
    free(next);
  }
  while (folders.count > 0) {
    free(folders.items[--folders.count]);
  }
  free(folders.items);
  return error;
}

/* What add_folder tells its visitor. */
typedef struct adding {
  cli_inputs *inputs;
  size_t below;
  const char *from;
  nutgraf_error *err;
} adding;

static int add_story(void *user, const char *path) {
  const adding *a = user;
  if (ending_of(path) < 0) {
    return 0;
  }
  char *name = strdup(path);
  return name ? push(a->inputs, name, a->below, a->from, a->err) : ENOMEM;
}

static int by_name(const void *a, const void *b) {
  return strcmp(((const cli_input *)a)->name, ((const cli_input *)b)->name);
}

static int add_folder(cli_inputs *inputs, const char *path, const char *from,
                      nutgraf_error *err) {
  size_t first = inputs->count;
  size_t below = strlen(path) + (path[strlen(path) - 1] != '/');
  adding a = {inputs, below, from, err};
  int error = cli_walk(path, add_story, &a);
  if (error) {
    cli_io_error(err, path, error > 0 ? error : ENOMEM);
    return -1;
  }
  if (inputs->count > first) {
    qsort(inputs->items + first, inputs->count - first, sizeof *inputs->items,
          by_name);
  }
  return 0;
}

int cli_inputs_add(cli_inputs *inputs, const char *path, const char *from,
                   nutgraf_error *err) {
  struct stat about;
  if (strcmp(path, "-") != 0) {
    if (stat(path, &about) != 0) {
      cli_io_error(err, path, errno);
      return -1;
    }
    if (S_ISDIR(about.st_mode)) {
      return add_folder(inputs, path, from, err);
    }
  }
  char *name = strdup(path);
  const char *slash = strrchr(path, '/');
  return name ? push(inputs, name, slash ? (size_t)(slash - path) + 1 : 0, from,
                     err)
              : no_memory(err, path);
}

void cli_inputs_free(cli_inputs *inputs) {
  for (size_t i = 0; i < inputs->count; i++) {
    free(inputs->items[i].name);
  }
  free(inputs->items);
  *inputs = (cli_inputs){NULL, 0, 0};
}

/* `first` without a byte order mark and white space in front. */
static ng_span skip_blank(ng_span first) {
  if (first.len >= 3 && memcmp(first.data, "\xEF\xBB\xBF", 3) == 0) {
    first = ng_span_of(first.data + 3, first.len - 3);
  }
  while (first.len && isspace((unsigned char)*first.data)) {
    first = ng_span_of(first.data + 1, first.len - 1);
  }
  return first;
}

cli_kind cli_kind_of(const cli_input *input, ng_span first) {
  if (input->kind != CLI_BY_CONTENT) {
    return input->kind;
  }
  first = skip_blank(first);
  if (first.len == 0 || first.data[0] != '{') {
    return CLI_PAGE;
  }
  first = skip_blank(ng_span_of(first.data + 1, first.len - 1));
  return first.len && first.data[0] == '"' ? CLI_RECORDS : CLI_PAGE;
}

const char *cli_from_of(const cli_input *input, ng_span first) {
  static const char *const marks[] = {"<!doctype", "<html", "<head", "<?xml"};
  int by_name_only = input->from && ending_of(input->name) >= 0 &&
                     endings[ending_of(input->name)].from == input->from;
  first = skip_blank(first);
  for (size_t i = 0; by_name_only && i < sizeof marks / sizeof *marks; i++) {
    size_t len = strlen(marks[i]);
    if (first.len >= len && strncasecmp(first.data, marks[i], len) == 0) {
      return NULL;
    }
  }
  return input->from;
}

int cli_open(const char *path) {
  if (strcmp(path, "-") == 0) {
    return dup(STDIN_FILENO);
  }
  return open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
}

int cli_read_all(int fd, size_t max_bytes, ng_buffer *out) {
  struct stat about;
  size_t step = 65536;
  if (fstat(fd, &about) == 0 && S_ISREG(about.st_mode) && about.st_size > 0 &&
      (size_t)about.st_size < max_bytes) {
    step = (size_t)about.st_size + 1; /* one more, to meet the end */
  }
  while (out->len < max_bytes) {
    if (step > max_bytes - out->len) {
      step = max_bytes - out->len;
    }
    char *place = ng_buffer_reserve(out, step);
    if (!place) {
      return ENOMEM;
    }
    ssize_t got = cli_io_read(fd, place, step);
    if (got < 0) {
      return errno;
    }
    if (got == 0) {
      return 0;
    }
    out->len += (size_t)got;
    step = 65536 > (size_t)got ? 65536 : (size_t)got;
  }
  return 0;
}

int cli_read_file(const char *path, size_t max_bytes, ng_buffer *out,
                  nutgraf_error *err) {
  int fd = cli_open(path);
  int error = fd < 0 ? errno : cli_read_all(fd, max_bytes, out);
  if (fd >= 0) {
    close(fd);
  }
  if (error) {
    cli_io_error(err, strcmp(path, "-") ? path : "standard input", error);
    return -1;
  }
  return 0;
}
