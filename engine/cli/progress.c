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

/* How long the work goes on, in ms; 0 when it is not yet time for a new line.
 */
static long long time_for_line(cli_progress *progress) {
  if (!progress->wanted) {
    return 0;
  }
  long long now = cli_io_clock_ms();
  long long passed = now - progress->began_ms;
  if (passed < 1000 || now - progress->last_ms < 200) {
    return 0;
  }
  progress->last_ms = now;
  progress->shown = 1;
  return passed;
}

void cli_progress_show(cli_progress *progress, long done, long failed) {
  long long passed = time_for_line(progress);
  if (passed == 0) {
    return;
  }
  char line[128], failures[48] = "";
  if (failed) {
    snprintf(failures, sizeof failures, ", %ld failed", failed);
  }
  snprintf(line, sizeof line, "\r\x1B[K%ld stories%s, %lld a second", done,
           failures, (long long)done * 1000 / passed);
  cli_io_write(STDERR_FILENO, line, strlen(line));
}

void cli_progress_show_bytes(cli_progress *progress, unsigned long long bytes) {
  long long passed = time_for_line(progress);
  if (passed == 0) {
    return;
  }
  char line[96];
  snprintf(line, sizeof line, "\r\x1B[K%llu MB read, %llu MB a second",
           bytes / 1000000, bytes / 1000 / (unsigned long long)passed);
  cli_io_write(STDERR_FILENO, line, strlen(line));
}

void cli_progress_show_text(cli_progress *progress, const char *text) {
  if (time_for_line(progress) == 0) {
    return;
  }
  char line[96];
  snprintf(line, sizeof line, "\r\x1B[K%s", text);
  cli_io_write(STDERR_FILENO, line, strlen(line));
}

void cli_progress_clear(cli_progress *progress) {
  if (progress->shown) {
    cli_io_write(STDERR_FILENO, "\r\x1B[K", 4);
    progress->shown = 0;
  }
}
