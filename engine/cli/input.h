/* Which stories there are, and their bytes. */
#ifndef CLI_INPUT_H
#define CLI_INPUT_H

#include "../base/buffer.h"
#include "../nutgraf.h"

/* The most that is read of one page; the library takes one byte less. */
#define CLI_PAGE_MAX (((size_t)32 << 20) + 1)

typedef enum cli_kind {
  CLI_BY_CONTENT, /* not known before the first bytes are seen */
  CLI_PAGE,       /* one story */
  CLI_RECORDS     /* JSONL: a story in each line */
} cli_kind;

typedef struct cli_input {
  char *name;        /* as opened and shown; "-" is standard input */
  const char *below; /* part of name: what comes after the folder given */
  cli_kind kind;
  const char *from; /* of a page, for nutgraf_input.from; NULL: by content */
} cli_input;

typedef struct cli_inputs {
  cli_input *items;
  size_t count, room;
} cli_inputs;

/* Adds a file, the stories of a folder (and those below it, in byte order), or
 * "-". `from` is the option or NULL. 0, or a message in `err` (NUTGRAF_IO,
 * NUTGRAF_NOMEM). */
int cli_inputs_add(cli_inputs *inputs, const char *path, const char *from,
                   nutgraf_error *err);
void cli_inputs_free(cli_inputs *inputs);

/* Called with each file; not 0 ends the walk. */
typedef int cli_visit(void *user, const char *path);

/* Visits all files in and below a folder but hidden ones, folder by folder. 0,
 * an errno, or what `visit` gave. */
int cli_walk(const char *folder, cli_visit *visit, void *user);

/* Decides what an input is from its first bytes. */
cli_kind cli_kind_of(const cli_input *input, ng_span first);

/* The `from` of a page that begins with `first`: what it looks like wins over
 * what its name says. */
const char *cli_from_of(const cli_input *input, ng_span first);

/* Opens for reading; "-" gives a copy of standard input. -1: see errno. */
int cli_open(const char *path);

/* Appends what is left to read, at most `max_bytes` in all. 0 or an errno. */
int cli_read_all(int fd, size_t max_bytes, ng_buffer *out);

/* Appends a whole file. 0, or a message in `err`. */
int cli_read_file(const char *path, size_t max_bytes, ng_buffer *out,
                  nutgraf_error *err);

/* Fills `err` for an errno: "name: what". */
void cli_io_error(nutgraf_error *err, const char *name, int error);

/* The names in a folder, folders with a final "/", in byte order, each with a
 * newline. 0 or an errno. */
int cli_list_folder(const char *path, ng_buffer *out);

#endif
