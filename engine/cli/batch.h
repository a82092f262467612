/* Many stories: inputs become jobs, jobs become output in the order of the
 * inputs, and what went wrong is counted. What is done with a story is the
 * task's business. */
#ifndef CLI_BATCH_H
#define CLI_BATCH_H

#include "console.h"
#include "input.h"
#include "jobs.h"

/* What is done with one story. Results are appended to `out`. Every call gives
 * the code of the result; `err` holds the message when that is not
 * NUTGRAF_OK. */
typedef struct cli_task {
  void *user;
  /* A state for each thread; NULL: see err. */
  void *(*start)(void *user, nutgraf_error *err);
  void (*stop)(void *state);
  /* One page, with the name for messages. */
  nutgraf_code (*page)(void *state, const cli_input *input, ng_span bytes,
                       ng_buffer *out, nutgraf_error *err);
  /* One line of JSONL, answered by one line whatever it holds. */
  nutgraf_code (*line)(void *state, ng_span line, long number, ng_buffer *out,
                       nutgraf_error *err);
  /* One line of JSONL, as pages are written; NULL when `line` is meant. */
  nutgraf_code (*record)(void *state, const char *name, ng_span line,
                         ng_buffer *out, nutgraf_error *err);
  size_t job_bytes;      /* of lines that are one job when there are threads */
  const char *extension; /* of files in DIR/ for pages: ".txt" */
  const char *records_extension; /* and for JSONL */
  int headers;       /* `==> name <==` in front of several stories */
  int answers_lines; /* a page is one line of output, also when it fails */
} cli_task;

/* Works on `inputs` as the options say (output, jobs, resume). Gives the exit
 * status of the command. */
int cli_batch(const cli_task *task, const cli_inputs *inputs,
              const cli_options *options, const cli_console *console);

/* The exit status that belongs to an error which ends the run. */
int cli_exit_status(nutgraf_code code);

/* Appends {"id":...,"error":{...}} and a newline. `id` is JSON text, NULL for
 * none; `input_line` 0: none. */
void cli_add_error_record(ng_buffer *out, ng_span id, const nutgraf_error *err,
                          long input_line);

#endif
