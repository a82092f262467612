/* The one place that reads, writes and waits: broken calls are taken up again,
 * short ones are completed, and a signal that asks for the end is seen. */
#ifndef CLI_IO_H
#define CLI_IO_H

#include <stddef.h>
#include <sys/types.h>

/* Sets the handlers of this process: SIGPIPE is ignored, SIGINT and SIGTERM
 * set a flag (unless they were ignored when we were started). */
void cli_io_start(void);

/* The signal that asked us to end, 0 so far. */
int cli_io_stopped(void);

/* Ends the process by the signal that asked for it, so that the caller sees
 * why; returns when there was none. */
void cli_io_obey(void);

/* Reads up to `size` bytes, waiting until there are some. 0: end of the file;
 * -1: see errno, EINTR when a signal asks for the end. */
ssize_t cli_io_read(int fd, void *bytes, size_t size);

/* Is there something to read (or the end) right now? */
int cli_io_ready(int fd);

/* Writes all of `bytes`. 0, or the errno that stopped it. */
int cli_io_write(int fd, const char *bytes, size_t len);

/* Brings a file to the disk and closes it; pipes and terminals need no disk.
 * 0, or the errno. The descriptor is closed either way. */
int cli_io_close_safely(int fd);

/* Monotonic clock in milliseconds. */
long long cli_io_clock_ms(void);

#endif
