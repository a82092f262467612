/* What is done in each thread: a job's stories become its output. */
#ifndef CLI_WORK_H
#define CLI_WORK_H

#include "batch.h"

/* What all threads of a run know. */
typedef struct cli_plan {
  const cli_task *task;
  const char *folder; /* -o DIR/; NULL: everything goes to one place */
  int many;           /* several stories go there */
} cli_plan;

/* For cli_crew, with a cli_plan as its user. */
void *cli_work_start(void *user);
void cli_work_stop(void *user, void *state);
void cli_work(void *user, void *state, cli_job *job);

/* The file in DIR/ for an input, allocated: its name below the folder that was
 * given, with the ending of the format. */
char *cli_target_of(const cli_plan *plan, const cli_input *input, int records);

/* The name of an input in messages. */
const char *cli_shown_name(const cli_input *input);

#endif
