/* Work that is spread over threads and comes back in order. With one thread
 * nothing is started: the same calls do the work at once. */
#ifndef CLI_JOBS_H
#define CLI_JOBS_H

#include <pthread.h>

#include "../base/buffer.h"
#include "input.h"

typedef enum cli_job_kind {
  CLI_JOB_PAGE,  /* a page; `in` has it when `has_bytes`, else read it */
  CLI_JOB_LINES, /* whole lines, in `lines` */
  CLI_JOB_LAST   /* after the lines of an input */
} cli_job_kind;

/* One piece of work. The reader fills the first half, a worker the second. */
typedef struct cli_job {
  const cli_input *input;
  size_t input_number; /* 0-based */
  cli_job_kind kind;
  ng_buffer in;
  ng_span lines; /* in `in`, or lent by the reader while the work is done */
  int has_bytes;
  long first_line;
  int too_long; /* CLI_JOB_LINES: one line over the limit, not in `in` */

  ng_buffer out; /* what is to be written */
  ng_buffer log; /* messages, ready to print */
  long done, failed;
  int printed;         /* out holds more than refusals: settings are fine */
  int unwritten;       /* out is for a file that could not be written */
  nutgraf_error fault; /* the first that concerns a style, rule or format */
} cli_job;

typedef struct cli_crew {
  /* Called once in each thread, before its first job: NULL refuses to work,
   * the jobs then come with `state` NULL. */
  void *(*start)(void *user);
  void (*stop)(void *user, void *state);
  void (*work)(void *user, void *state, cli_job *job);
  /* Takes the jobs in the order of cli_jobs_put; not 0: no more work. Called
   * from one thread at a time. */
  int (*emit)(void *user, cli_job *job);
  void *user;
} cli_crew;

typedef struct cli_jobs cli_jobs;

/* NULL: out of memory, or no thread could be started. */
cli_jobs *cli_jobs_new(const cli_crew *crew, unsigned threads);

/* An empty job to fill; waits for one when all are under way. NULL: emit has
 * asked for the end. */
cli_job *cli_jobs_take(cli_jobs *jobs);

/* Hands over the job that was taken last. */
void cli_jobs_put(cli_jobs *jobs);

/* Waits until all that was put is emitted, and frees everything. */
void cli_jobs_free(cli_jobs *jobs);

#endif
