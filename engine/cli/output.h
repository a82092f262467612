/* Where results go: standard output, or a file that is written aside and takes
 * its name when it is whole. */
#ifndef CLI_OUTPUT_H
#define CLI_OUTPUT_H

#include "console.h"

typedef struct cli_output {
  int fd;
  char *path;     /* the file to be; NULL: standard output or a device */
  char *part;     /* path + ".part", what is written meanwhile */
  long resumed;   /* whole lines that were there already */
  int safe;       /* to a terminal: controls are taken out */
  int colors;     /* but for our own colours */
  ng_buffer room; /* for that */
  char name[256]; /* for messages */
} cli_output;

/* Opens the output; `path` NULL or "-" is standard output. An existing file is
 * replaced at the end, its mode is kept; a device or a pipe is written as it
 * is. `resume`: goes on after the last whole line of the ".part" file, unless
 * that is older than `newest_input_ns` (0: not known). 0, or a message. */
int cli_output_open(cli_output *output, const char *path, int resume,
                    long long newest_input_ns, const cli_console *console,
                    nutgraf_error *err);

/* 0, or a message (NUTGRAF_IO). */
int cli_output_write(cli_output *output, ng_span bytes, nutgraf_error *err);

/* Brings the file to the disk and gives it its name. 0, or a message. */
int cli_output_finish(cli_output *output, nutgraf_error *err);

/* Gives up: the old file stays as it was; `keep_part` for a later resume. */
void cli_output_drop(cli_output *output, int keep_part);

/* One whole file at once, by the same way; folders before it are made. When
 * `replace` is 0 an existing file is refused. */
int cli_write_file(const char *path, ng_span bytes, int replace,
                   nutgraf_error *err);

/* Makes the folders in front of the last '/' of `path`. 0 or an errno. */
int cli_make_folders(const char *path);

/* When a file was last changed, in nanoseconds; -1: there is none, 0: it is no
 * regular file. */
long long cli_changed_ns(const char *path);

#endif
