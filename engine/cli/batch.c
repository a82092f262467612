/* From inputs to jobs to output. */
#include "batch.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../base/json.h"
#include "home.h"
#include "io.h"
#include "output.h"
#include "progress.h"
#include "stream.h"

typedef struct batch {
  const cli_task *task;
  const cli_inputs *inputs;
  const cli_options *options;
  const cli_console *console;
  const char *folder; /* -o DIR/ */
  cli_output output;  /* open while `is_open` */
  int is_open;
  int many;            /* several stories go to one place */
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

void cli_add_error_record(ng_buffer *out, ng_span id, const nutgraf_error *err,
                          long input_line) {
  const char *file = err->file;
  ng_buffer_add_str(out, "{\"id\":");
  ng_buffer_add_span(out, id.data ? id : ng_span_str("null"));
  ng_buffer_add_str(out, ",\"error\":{\"code\":");
  ng_json_add_string(out, ng_span_str(nutgraf_code_name(err->code)), 0);
  ng_buffer_add_str(out, ",\"message\":");
  ng_json_add_string(out, ng_span_str(err->message), 0);
  ng_buffer_add_str(out, ",\"file\":");
  if (*file) {
    ng_json_add_string(out, ng_span_str(file), 0);
  } else {
    ng_buffer_add_str(out, "null");
  }
  const struct {
    const char *key;
    long value;
  } numbers[] = {{",\"line\":", err->line}, {",\"input_line\":", input_line}};
  for (int i = 0; i < 2; i++) {
    ng_buffer_add_str(out, numbers[i].key);
    if (numbers[i].value > 0) {
      ng_json_add_integer(out, numbers[i].value);
    } else {
      ng_buffer_add_str(out, "null");
    }
  }
  ng_buffer_add_str(out, "}}\n");
}

/* ---- In the threads ---- */

/* What a thread holds: the task's state, or why there is none. */
typedef struct hand {
  void *state;
  nutgraf_error err;
} hand;

static void *start_hand(void *user) {
  const batch *b = user;
  hand *h = calloc(1, sizeof *h);
  if (h) {
    h->state = b->task->start(b->task->user, &h->err);
  }
  return h;
}

static void stop_hand(void *user, void *state) {
  const batch *b = user;
  hand *h = state;
  if (h && h->state) {
    b->task->stop(h->state);
  }
  free(h);
}

/* Counts a result. Errors of settings concern all stories: the writer decides
 * whether to go on. */
static void count(cli_job *job, nutgraf_code code, const nutgraf_error *err) {
  job->done++;
  if (code == NUTGRAF_OK) {
    job->printed = 1;
    return;
  }
  job->failed++;
  if (job->fault.code == NUTGRAF_OK &&
      (code == NUTGRAF_SETTINGS || code == NUTGRAF_MISSING ||
       code == NUTGRAF_ARGUMENT)) {
    job->fault = *err;
    job->fault.code = code;
  }
}

static void add_header(ng_buffer *out, const char *name) {
  ng_buffer_add_str(out, out->len ? "\n==> " : "==> ");
  cli_add_safe(out, ng_span_str(name), 0);
  ng_buffer_add_str(out, " <==\n");
}

static const char *shown_name(const cli_input *input) {
  return strcmp(input->name, "-") == 0 ? "standard input" : input->name;
}

/* One record that is written as a page would be. */
static void do_record(const batch *b, hand *h, cli_job *job, ng_span line,
                      long number) {
  char name[PATH_MAX + 32];
  nutgraf_error err = {0};
  snprintf(name, sizeof name, "%s:%ld", shown_name(job->input), number);
  size_t before = job->out.len;
  if (b->task->headers) {
    add_header(&job->out, name);
  }
  nutgraf_code code = b->task->record(h->state, name, line, &job->out, &err);
  if (code != NUTGRAF_OK) {
    job->out.len = before;
    cli_add_error(&job->log, name, &err);
  }
  count(job, code, &err);
}

static void do_too_long(const batch *b, cli_job *job) {
  nutgraf_error err = {.code = NUTGRAF_TOO_LONG};
  snprintf(err.message, sizeof err.message,
           "the line is longer than %zu MB, the most that is read.",
           CLI_LINE_MAX >> 20);
  if (b->task->record) {
    char name[PATH_MAX + 32];
    snprintf(name, sizeof name, "%s:%ld", shown_name(job->input),
             job->first_line);
    cli_add_error(&job->log, name, &err);
  } else {
    cli_add_error_record(&job->out, ng_span_of(NULL, 0), &err, job->first_line);
  }
  count(job, err.code, &err);
}

static void do_lines(const batch *b, hand *h, cli_job *job) {
  ng_span rest = ng_buffer_span(&job->in), line;
  long number = job->first_line;
  if (job->too_long) {
    do_too_long(b, job);
    return;
  }
  for (; cli_line_next(&rest, &line); number++) {
    nutgraf_error err = {0};
    if (b->task->record) {
      do_record(b, h, job, line, number);
    } else {
      nutgraf_code code =
          b->task->line(h->state, line, number, &job->out, &err);
      count(job, code, &err);
    }
  }
}

/* The file in DIR/ for an input, allocated: its name below the folder that was
 * given, with the ending of the format. */
static char *target_of(const batch *b, const cli_input *input, int records) {
  char name[PATH_MAX];
  const char *below = strcmp(input->name, "-") ? input->below : "stdin";
  const char *dot = strrchr(below, '.'), *slash = strrchr(below, '/');
  size_t len = dot && dot > below && (!slash || dot > slash + 1)
                   ? (size_t)(dot - below)
                   : strlen(below);
  snprintf(name, sizeof name, "%.*s%s", (int)len, below,
           records ? b->task->records_extension : b->task->extension);
  return cli_join(b->folder, name);
}

static void write_page(const batch *b, cli_job *job) {
  nutgraf_error err = {.code = NUTGRAF_NOMEM};
  char *path = target_of(b, job->input, 0);
  if (!path || cli_write_file(path, ng_buffer_span(&job->out), 1, &err) != 0) {
    cli_add_error(&job->log, NULL, &err);
    job->unwritten = 1;
  }
  ng_buffer_clear(&job->out);
  free(path);
}

static void do_page(const batch *b, hand *h, cli_job *job) {
  nutgraf_error err = {0};
  const char *name = shown_name(job->input);
  nutgraf_code code = NUTGRAF_OK;
  if (!job->has_bytes &&
      cli_read_file(job->input->name, CLI_PAGE_MAX, &job->in, &err) != 0) {
    code = err.code;
    job->unwritten = 1; /* a file that cannot be read is a matter of status 4 */
  }
  if (code == NUTGRAF_OK) {
    if (b->task->headers && b->many && !b->folder) {
      add_header(&job->out, job->input->name);
    }
    code = b->task->page(h->state, job->input, ng_buffer_span(&job->in),
                         &job->out, &err);
  }
  count(job, code, &err);
  if (code != NUTGRAF_OK) {
    ng_buffer_clear(&job->out);
    cli_add_error(&job->log, name, &err);
    if (b->task->answers_lines && !b->folder) {
      ng_buffer id;
      ng_buffer_init(&id, NULL, 0);
      ng_json_add_string(&id, ng_span_str(job->input->name), 0);
      cli_add_error_record(&job->out, ng_buffer_span(&id), &err, 0);
      ng_buffer_free(&id);
    }
  } else if (b->folder) {
    write_page(b, job);
  }
}

static void work(void *user, void *state, cli_job *job) {
  const batch *b = user;
  hand *h = state;
  if (job->kind == CLI_JOB_LAST) {
    return;
  }
  if (job->failed) { /* it could not be read */
    return;
  }
  if (!h || !h->state) {
    job->fault = h ? h->err : (nutgraf_error){.code = NUTGRAF_NOMEM};
    job->failed++;
  } else if (job->kind == CLI_JOB_LINES) {
    do_lines(b, h, job);
  } else {
    do_page(b, h, job);
  }
  if (job->out.status != NG_OK && job->fault.code == NUTGRAF_OK) {
    job->fault.code = NUTGRAF_NOMEM;
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
  char *path = target_of(b, job->input, 1);
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
  return b->task->headers && !b->folder && (b->many || b->task->record);
}

static int write_job(batch *b, const cli_job *job) {
  nutgraf_error err = {0};
  if (b->folder && !b->is_open && job->kind != CLI_JOB_PAGE &&
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
  if (job->kind == CLI_JOB_LAST && b->folder && b->is_open) {
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
    cli_print_lines(b->console, ng_buffer_span(&job->log));
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
  char *path = target_of(b, input, records);
  int complete = changed > 0 && path && cli_changed_ns(path) > changed;
  free(path);
  return complete;
}

static cli_job *take(cli_jobs *jobs, const cli_input *input, int kind) {
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
  cli_io_error(&err, shown_name(input), error);
  cli_add_error(&job->log, shown_name(input), &err);
  job->done = job->failed = job->unwritten = 1;
  cli_jobs_put(jobs);
  return 0;
}

static int put_lines(batch *b, cli_jobs *jobs, const cli_input *input,
                     cli_stream *stream) {
  cli_chunk chunk;
  cli_job *job;
  int got;
  while ((got = cli_stream_next(stream, &chunk)) > 0 && !cli_io_stopped()) {
    if (b->skip && skip_lines(b, &chunk)) {
      continue;
    }
    job = take(jobs, input, CLI_JOB_LINES);
    if (!job) {
      return -1;
    }
    job->first_line = chunk.first;
    job->too_long = chunk.too_long;
    ng_buffer_add_span(&job->in, chunk.lines);
    if (job->in.status != NG_OK) {
      job->fault.code = NUTGRAF_NOMEM;
      job->done = job->failed = 1;
    }
    cli_jobs_put(jobs);
  }
  if (got < 0) {
    return put_failure(jobs, input, errno);
  }
  job = b->folder ? take(jobs, input, CLI_JOB_LAST) : NULL;
  if (job) {
    cli_jobs_put(jobs);
  }
  return b->folder && !job ? -1 : 0;
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
    cli_io_error(&err, shown_name(input), error);
    cli_add_error(&job->log, shown_name(input), &err);
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
  ng_span first;
  cli_stream_init(&stream, fd, 0);
  int error = cli_stream_peek(&stream, &first);
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
  if (b->folder && b->options->resume &&
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
  const cli_crew crew = {.start = start_hand,
                         .stop = stop_hand,
                         .work = work,
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
    targets[i].path = b->folder
                          ? target_of(b, input, input->kind == CLI_RECORDS)
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
  if (targets && status == 0 && b->folder) {
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
  if (b->task->answers_lines) {
    return 1;
  }
  for (size_t i = 0; i < b->inputs->count; i++) {
    if (b->inputs->items[i].kind != CLI_RECORDS || b->task->record) {
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
      b->folder = path;
    }
    int status = check_targets(b);
    if (status) {
      return worsen(b, status);
    }
  }
  if (b->folder) {
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

/* Is the run over before its end? Then the old file stays. */
static int is_cut_short(const batch *b) {
  return cli_io_stopped() || b->broken;
}

static void close_output(batch *b) {
  nutgraf_error err;
  if (!b->is_open) {
    return;
  }
  if (is_cut_short(b)) {
    int keep = !b->folder && b->output.part && is_by_lines(b) && b->settled;
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
  batch b = {.task = task,
             .inputs = inputs,
             .options = options,
             .console = console,
             .output = {.fd = -1},
             .many = inputs->count > 1};
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
