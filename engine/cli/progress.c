/* The line that says how far we are. */
#include "progress.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "io.h"

void cli_progress_init(cli_progress *progress, const cli_console *console) {
  *progress =
      (cli_progress){.wanted = console->err_terminal &&
                               !console->out_terminal && !console->quiet};
  if (progress->wanted) {
    progress->began_ms = progress->last_ms = cli_io_clock_ms();
  }
}

void cli_progress_show(cli_progress *progress, long done, long failed) {
  if (!progress->wanted) {
    return;
  }
  long long now = cli_io_clock_ms();
  long long passed = now - progress->began_ms;
  if (passed < 1000 || now - progress->last_ms < 200) {
    return;
  }
  char line[128], failures[48] = "";
  if (failed) {
    snprintf(failures, sizeof failures, ", %ld failed", failed);
  }
  snprintf(line, sizeof line, "\r\x1B[K%ld stories%s, %lld a second", done,
           failures, (long long)done * 1000 / passed);
  cli_io_write(STDERR_FILENO, line, strlen(line));
  progress->last_ms = now;
  progress->shown = 1;
}

void cli_progress_clear(cli_progress *progress) {
  if (progress->shown) {
    cli_io_write(STDERR_FILENO, "\r\x1B[K", 4);
    progress->shown = 0;
  }
}
