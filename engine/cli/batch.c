/* From inputs to jobs to output. */
#include "batch.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "home.h"
#include "io.h"
#include "output.h"
#include "progress.h"
#include "stream.h"
#include "work.h"

typedef struct batch {
  cli_plan plan; /* first: the threads see no more than this */
  const cli_inputs *inputs;
  const cli_options *options;
  const cli_console *console;
  cli_output output; /* open while `is_open` */
  int is_open;
  long skip;           /* records that are in the output already */
  long long newest_ns; /* of the inputs; 0: not known */
  cli_progress progress;
  long done, failed;
  int printed, settled; /* something was printed; settings are fine */
  int worst;            /* exit status so far */
  int broken;           /* the run was given up */
} batch;

int cli_exit_status(nutgraf_code code) {
  switch (code) {
  case NUTGRAF_OK:
    return 0;
  case NUTGRAF_ARGUMENT:
  case NUTGRAF_MISSING:
    return 2;
  case NUTGRAF_SETTINGS:
    return 3;
  case NUTGRAF_IO:
    return 4;
  default:
    return 1;
  }
}

/* ---- In the writer ---- */

static int worsen(batch *b, int status) {
  if (status > b->worst) {
    b->worst = status;
  }
  return -1;
}

static int give_up(batch *b, const nutgraf_error *err) {
  cli_progress_clear(&b->progress);
  cli_say_error(b->console, NULL, err);
  b->broken = 1;
  return worsen(b, cli_exit_status(err->code));
}

/* The file in DIR/ of an input of records is opened when its first lines come
 * and finished by CLI_JOB_LAST. */
static int open_target(batch *b, const cli_job *job) {
  nutgraf_error err;
  char *path = cli_target_of(&b->plan, job->input, 1);
  int status = path ? cli_make_folders(path) : ENOMEM;
  if (status) {
    cli_io_error(&err, path ? path : job->input->name, status);
  } else {
    status = cli_output_open(&b->output, path, 0, 0, b->console, &err);
    b->is_open = 1;
  }
  free(path);
  return status ? give_up(b, &err) : 0;
}

/* Stories stand one below the other, with their names and an empty line. */
static int has_headers(const batch *b) {
  return b->plan.task->headers && !b->plan.folder &&
         (b->plan.many || b->plan.task->record);
}

static int write_job(batch *b, const cli_job *job) {
  nutgraf_error err = {0};
  if (b->plan.folder && !b->is_open && job->kind != CLI_JOB_PAGE &&
      open_target(b, job) != 0) {
    return -1;
  }
  if (job->out.len) {
    if (b->printed && has_headers(b) &&
        cli_output_write(&b->output, ng_span_str("\n"), &err) != 0) {
      return give_up(b, &err);
    }
    if (cli_output_write(&b->output, ng_buffer_span(&job->out), &err) != 0) {
      return give_up(b, &err);
    }
    b->printed = 1;
  }
  if (job->kind == CLI_JOB_LAST && b->plan.folder && b->is_open) {
    b->is_open = 0;
    if (cli_output_finish(&b->output, &err) != 0) {
      return give_up(b, &err);
    }
  }
  return 0;
}

static int emit(void *user, cli_job *job) {
  batch *b = user;
  int broken = job->fault.code != NUTGRAF_OK;
  /* Before anything went well, a broken style or rule file ends the run. */
  if (broken && !b->settled && !job->printed) {
    return give_up(b, &job->fault);
  }
  b->settled |= job->printed;
  if (job->log.len) {
    cli_progress_clear(&b->progress);
    cli_print_messages(b->console, ng_buffer_span(&job->log));
  }
  b->done += job->done;
  b->failed += job->failed;
  if (job->failed) {
    worsen(b, broken ? cli_exit_status(job->fault.code) : 1);
  }
  if (job->unwritten) {
    worsen(b, 4);
    if (!job->failed) {
      b->broken = 1;
      return -1; /* the disk, not the story */
    }
  }
  cli_progress_show(&b->progress, b->done, b->failed);
  return write_job(b, job);
}

/* ---- The reader ---- */

/* Is what an input gives there already, and newer than it? */
static int is_complete(const batch *b, const cli_input *input, int records) {
  long long changed = cli_changed_ns(input->name);
  char *path = cli_target_of(&b->plan, input, records);
  int complete = changed > 0 && path && cli_changed_ns(path) > changed;
  free(path);
  return complete;
}

static cli_job *take(cli_jobs *jobs, const cli_input *input,
                     cli_job_kind kind) {
  cli_job *job = cli_jobs_take(jobs);
  if (job) {
    job->input = input;
    job->kind = kind;
  }
  return job;
}

/* Leaves out the lines that are answered already. 1: nothing is left. */
static int skip_lines(batch *b, cli_chunk *chunk) {
  if (b->skip >= chunk->count) {
    b->skip -= chunk->count;
    return 1;
  }
  ng_span line;
  for (; b->skip > 0; b->skip--) {
    cli_line_next(&chunk->lines, &line);
    chunk->first++;
    chunk->count--;
  }
  return 0;
}

/* An input that cannot be read is a job that has failed already, so that its
 * message comes in order. A signal is no failure: the run just ends. */
static int put_failure(cli_jobs *jobs, const cli_input *input, int error) {
  nutgraf_error err;
  cli_job *job = NULL;
  if (error != EINTR || !cli_io_stopped()) {
    job = take(jobs, input, CLI_JOB_PAGE);
  }
  if (!job) {
    return -1;
  }
  cli_io_error(&err, cli_shown_name(input), error);
  cli_add_error(&job->log, cli_shown_name(input), &err);
  job->done = job->failed = job->unwritten = 1;
  cli_jobs_put(jobs);
  return 0;
}

/* Lines that break off leave a result that is not whole: the run ends, and the
 * old result stays. */
static int put_breaking_off(cli_jobs *jobs, const cli_input *input, int error) {
  nutgraf_error err;
  cli_job *job = error == EINTR && cli_io_stopped()
                     ? NULL
                     : take(jobs, input, CLI_JOB_PAGE);
  if (job) {
    cli_io_error(&err, cli_shown_name(input), error);
    cli_add_error(&job->log, cli_shown_name(input), &err);
    job->done = job->unwritten = 1;
    cli_jobs_put(jobs);
  }
  return -1;
}

/* The first whole lines of `rest`, of which the last ends at or after `want`
 * bytes; they are taken off it. */
static ng_span take_lines(ng_span *rest, size_t want) {
  const char *newline = want < rest->len
                            ? memchr(rest->data + want, '\n', rest->len - want)
                            : NULL;
  size_t len = newline ? (size_t)(newline - rest->data) + 1 : rest->len;
  ng_span lines = ng_span_of(rest->data, len);
  *rest = ng_span_of(rest->data + len, rest->len - len);
  return lines;
}

static long count_lines(ng_span lines) {
  ng_span line;
  long count = 0;
  while (cli_line_next(&lines, &line)) {
    count++;
  }
  return count;
}

/* Makes jobs of the lines that came at once: one, or with several threads as
 * many as they are worth. */
static int put_chunk(const batch *b, cli_jobs *jobs, const cli_input *input,
                     const cli_chunk *chunk) {
  size_t want = b->options->jobs > 1 ? b->plan.task->job_bytes : SIZE_MAX;
  ng_span rest = chunk->lines;
  long line = chunk->first;
  do {
    cli_job *job = take(jobs, input, CLI_JOB_LINES);
    if (!job) {
      return -1;
    }
    ng_span lines = take_lines(&rest, want);
    job->first_line = line;
    job->too_long = chunk->too_long;
    job->lines = lines;
    if (b->options->jobs > 1) { /* the stream reads on meanwhile */
      ng_buffer_add_span(&job->in, lines);
      job->lines = ng_buffer_span(&job->in);
    }
    if (job->in.status != NG_OK) {
      job->fault.code = NUTGRAF_NOMEM;
      job->done = job->failed = 1;
    }
    line += rest.len ? count_lines(lines) : 0;
    cli_jobs_put(jobs);
  } while (rest.len);
  return 0;
}

static int put_lines(batch *b, cli_jobs *jobs, const cli_input *input,
                     cli_stream *stream) {
  cli_chunk chunk;
  int got;
  while ((got = cli_stream_next(stream, &chunk)) > 0 && !cli_io_stopped()) {
    if (b->skip && skip_lines(b, &chunk)) {
      continue;
    }
    if (put_chunk(b, jobs, input, &chunk) != 0) {
      return -1;
    }
  }
  if (got < 0) {
    return put_breaking_off(jobs, input, errno);
  }
  cli_job *last = b->plan.folder ? take(jobs, input, CLI_JOB_LAST) : NULL;
  if (last) {
    cli_jobs_put(jobs);
  }
  return b->plan.folder && !last ? -1 : 0;
}

/* A page of which the first bytes are read already. */
static int put_page(cli_jobs *jobs, const cli_input *input, cli_stream *stream,
                    int fd) {
  cli_job *job = take(jobs, input, CLI_JOB_PAGE);
  if (!job) {
    return -1;
  }
  job->has_bytes = 1;
  ng_buffer_add(&job->in, stream->data + stream->start,
                stream->end - stream->start);
  int error = cli_read_all(fd, CLI_PAGE_MAX, &job->in);
  if (error && cli_io_stopped()) {
    return -1;
  }
  if (error) {
    nutgraf_error err;
    cli_io_error(&err, cli_shown_name(input), error);
    cli_add_error(&job->log, cli_shown_name(input), &err);
    job->done = job->failed = job->unwritten = 1;
  }
  cli_jobs_put(jobs);
  return 0;
}

/* An input that has to be opened to know what it is, or a stream. */
static int put_stream(batch *b, cli_jobs *jobs, const cli_input *input) {
  int fd = cli_open(input->name);
  if (fd < 0) {
    return put_failure(jobs, input, errno);
  }
  cli_stream stream;
  ng_span first = {NULL, 0};
  cli_stream_init(&stream, fd, 0);
  int error =
      input->kind == CLI_BY_CONTENT ? cli_stream_peek(&stream, &first) : 0;
  int status;
  if (error) {
    status = put_failure(jobs, input, error);
  } else if (cli_kind_of(input, first) == CLI_RECORDS) {
    status = put_lines(b, jobs, input, &stream);
  } else {
    status = put_page(jobs, input, &stream, fd);
  }
  cli_stream_free(&stream);
  close(fd);
  return status;
}

static int put_input(batch *b, cli_jobs *jobs, const cli_input *input) {
  int is_page = input->kind == CLI_PAGE && strcmp(input->name, "-") != 0;
  if (b->plan.folder && b->options->resume &&
      is_complete(b, input, input->kind == CLI_RECORDS)) {
    return 0;
  }
  if (!is_page) {
    return put_stream(b, jobs, input);
  }
  if (b->skip > 0) {
    b->skip--;
    return 0;
  }
  cli_job *job = take(jobs, input, CLI_JOB_PAGE);
  if (job) {
    cli_jobs_put(jobs);
  }
  return job ? 0 : -1;
}

static void run_jobs(batch *b) {
  const cli_crew crew = {.start = cli_work_start,
                         .stop = cli_work_stop,
                         .work = cli_work,
                         .emit = emit,
                         .user = b};
  unsigned threads = b->options->jobs;
  cli_jobs *jobs = cli_jobs_new(&crew, threads);
  if (!jobs) {
    cli_say(b->console, "cannot start %u threads.", threads);
    worsen(b, 4);
    return;
  }
  for (size_t i = 0; i < b->inputs->count && !cli_io_stopped(); i++) {
    if (put_input(b, jobs, &b->inputs->items[i]) != 0) {
      break;
    }
  }
  cli_jobs_free(jobs);
}

/* ---- Before and after ---- */

static int same_file(const char *a, const char *b) {
  struct stat one, other;
  return stat(a, &one) == 0 && stat(b, &other) == 0 && S_ISREG(one.st_mode) &&
         one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

typedef struct target {
  char *path;
  const char *name;
} target;

static int by_path(const void *a, const void *b) {
  return strcmp(((const target *)a)->path, ((const target *)b)->path);
}

/* No result may replace an input or another result. */
static int check_targets(const batch *b) {
  size_t count = b->inputs->count;
  int status = 0;
  target *targets = calloc(count + 1, sizeof *targets);
  for (size_t i = 0; targets && i < count; i++) {
    const cli_input *input = &b->inputs->items[i];
    targets[i].name = input->name;
    targets[i].path = b->plan.folder ? cli_target_of(&b->plan, input,
                                                     input->kind == CLI_RECORDS)
                                     : strdup(b->options->output);
    if (!targets[i].path) {
      status = 4;
    } else if (same_file(targets[i].path, input->name)) {
      cli_say(b->console,
              "%s is the story and would be the result, too. Give "
              "another name after '-o'.",
              input->name);
      status = 2;
    }
  }
  if (targets && status == 0 && b->plan.folder) {
    qsort(targets, count, sizeof *targets, by_path);
    for (size_t i = 1; i < count && status == 0; i++) {
      if (strcmp(targets[i - 1].path, targets[i].path) == 0) {
        cli_say(b->console,
                "%s and %s would both be written to %s. Run them "
                "one after the other into two folders.",
                targets[i - 1].name, targets[i].name, targets[i].path);
        status = 2;
      }
    }
  }
  for (size_t i = 0; targets && i < count; i++) {
    free(targets[i].path);
  }
  free(targets);
  return targets ? status : 4;
}

static void look_at_inputs(batch *b) {
  for (size_t i = 0; i < b->inputs->count; i++) {
    const cli_input *input = &b->inputs->items[i];
    long long changed = cli_changed_ns(input->name);
    if (changed > b->newest_ns) {
      b->newest_ns = changed;
    }
  }
}

/* Can the output be taken up again after its last whole line? */
static int is_by_lines(const batch *b) {
  if (b->plan.task->answers_lines) {
    return 1;
  }
  for (size_t i = 0; i < b->inputs->count; i++) {
    if (b->inputs->items[i].kind != CLI_RECORDS || b->plan.task->record) {
      return 0;
    }
  }
  return 1;
}

/* 0: go on; 1: there is nothing to do; else failed, b->worst says how. */
static int open_output(batch *b) {
  const char *path = b->options->output;
  nutgraf_error err;
  size_t len = path ? strlen(path) : 0;
  if (path && strcmp(path, "-") != 0) {
    if (path[len - 1] == '/' || cli_is_folder(path)) {
      b->plan.folder = path;
    }
    int status = check_targets(b);
    if (status) {
      return worsen(b, status);
    }
  }
  if (b->plan.folder) {
    return 0;
  }
  int resume = b->options->resume && is_by_lines(b);
  if (b->options->resume) {
    look_at_inputs(b);
    char part[PATH_MAX];
    snprintf(part, sizeof part, "%s.part", path);
    if (!cli_exists(part) && b->newest_ns > 0 &&
        cli_changed_ns(path) > b->newest_ns) {
      cli_note(b->console, "%s is complete.", path);
      return 1;
    }
  }
  if (cli_output_open(&b->output, path, resume, b->newest_ns, b->console,
                      &err) != 0) {
    cli_output_drop(&b->output, 1);
    return give_up(b, &err);
  }
  b->is_open = 1;
  b->skip = b->output.resumed;
  b->printed = b->skip > 0;
  return 0;
}

/* Is the run over before its end, or is there nothing but failures? Then the
 * old file stays. */
static int is_cut_short(const batch *b) {
  return cli_io_stopped() || b->broken || (b->failed && !b->printed);
}

static void close_output(batch *b) {
  nutgraf_error err;
  if (!b->is_open) {
    return;
  }
  if (is_cut_short(b)) {
    int keep =
        !b->plan.folder && b->output.part && is_by_lines(b) && b->settled;
    if (keep) {
      cli_note(b->console,
               "%s holds what is done. The same command with "
               "'--resume' goes on after it.",
               b->output.part);
    }
    cli_output_drop(&b->output, keep);
  } else if (cli_output_finish(&b->output, &err) != 0) {
    give_up(b, &err);
  }
}

int cli_batch(const cli_task *task, const cli_inputs *inputs,
              const cli_options *options, const cli_console *console) {
  batch b = {.plan = {.task = task, .many = inputs->count > 1},
             .inputs = inputs,
             .options = options,
             .console = console,
             .output = {.fd = -1}};
  cli_progress_init(&b.progress, console);
  if (open_output(&b) != 0) {
    return b.worst;
  }
  run_jobs(&b);
  cli_progress_clear(&b.progress);
  close_output(&b);
  if (b.failed && b.done > 1) {
    cli_say(console, "%ld of %ld stories failed.", b.failed, b.done);
  }
  return b.worst;
}
