/* What a process that works on pages of strangers gives up: files, network,
 * other programs, more memory than it needs. */
#ifndef CLI_CONFINE_H
#define CLI_CONFINE_H

#include <stddef.h>

/* Gives up everything but the open `fd` and standard error, for good. `memory`:
 * bytes of address space from here on, 0: no limit. 0, or the errno of the step
 * that failed: then the process must not go on. */
int cli_confine(int fd, size_t memory);

/* Can this build forbid system calls? Without it limits of the process are
 * all that holds. */
int cli_confine_is_whole(void);

#endif
