/* A task behind a wall: each thread's work is done by a process of its own,
 * which holds no files and no network and is ended when a story takes too long
 * or brings it down. That story gets an error; the next one a new process. */
#ifndef CLI_WALL_H
#define CLI_WALL_H

#include "batch.h"

typedef struct cli_wall cli_wall;

typedef struct cli_wall_limits {
  unsigned time_ms; /* for one story */
  size_t memory;    /* address space of a process, beyond what it starts with */
} cli_wall_limits;

/* Starts the process that makes the others, with `task` begun in it: call it
 * before there are threads, with everything that `task` points to in place.
 * `task` and the inputs must stay. NULL: *err says why. */
cli_wall *cli_wall_new(const cli_task *task, cli_wall_limits limits,
                       nutgraf_error *err);

/* The same task, behind the wall. */
cli_task cli_wall_task(cli_wall *wall);

/* Ends all its processes. NULL is fine. */
void cli_wall_free(cli_wall *wall);

#endif
