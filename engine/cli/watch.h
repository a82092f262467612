/* Notices that a story, style or rule file was saved. */
#ifndef CLI_WATCH_H
#define CLI_WATCH_H

#include <stdint.h>

#include "options.h"

typedef struct cli_watch {
  const cli_options *options;
  const char *home, *path;
  int fd;         /* inotify; -1: we look again and again */
  uint64_t state; /* a sum over names and times of all files */
} cli_watch;

/* Starts to watch the operands, the files that options name, and the rules of
 * all folders. Strings are borrowed. */
void cli_watch_start(cli_watch *watch, const cli_options *options,
                     const char *home, const char *path);
void cli_watch_end(cli_watch *watch);

/* Takes note of how the files stand now. */
void cli_watch_note(cli_watch *watch);

/* Waits until they stand otherwise, and for 50 ms of quiet after that, since
 * editors write in several steps. 1; 0 when a signal asks for the end. */
int cli_watch_wait(cli_watch *watch);

#endif
