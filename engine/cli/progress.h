/* One line on a terminal that says how far we are; for long work only. */
#ifndef CLI_PROGRESS_H
#define CLI_PROGRESS_H

#include "console.h"

typedef struct cli_progress {
  int wanted, shown;
  long long began_ms, last_ms;
} cli_progress;

/* Nothing is shown when standard error is no terminal, when standard output is
 * one (the results show how far we are), or when the user wants quiet. */
void cli_progress_init(cli_progress *progress, const cli_console *console);

/* Shows the numbers, at most five times a second and not in the first one. */
void cli_progress_show(cli_progress *progress, long done, long failed);

/* The same for one long reading. */
void cli_progress_show_bytes(cli_progress *progress, unsigned long long bytes);

/* The same for work in parts: what is being done. */
void cli_progress_show_text(cli_progress *progress, const char *text);

/* Takes the line away, before something else is printed. */
void cli_progress_clear(cli_progress *progress);

#endif
