/* What is done in each thread: a job's stories become its output. */
#include "work.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../base/json.h"
#include "home.h"
#include "output.h"
#include "stream.h"

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

/* What a thread holds: the task's state, or why there is none. */
typedef struct hand {
  void *state;
  nutgraf_error err;
} hand;

void *cli_work_start(void *user) {
  const cli_plan *plan = user;
  hand *h = calloc(1, sizeof *h);
  if (h) {
    h->state = plan->task->start(plan->task->user, &h->err);
  }
  return h;
}

void cli_work_stop(void *user, void *state) {
  const cli_plan *plan = user;
  hand *h = state;
  if (h && h->state) {
    plan->task->stop(h->state);
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

const char *cli_shown_name(const cli_input *input) {
  return strcmp(input->name, "-") == 0 ? "standard input" : input->name;
}

/* One record that is written as a page would be. */
static void do_record(const cli_plan *plan, hand *h, cli_job *job, ng_span line,
                      long number) {
  char name[PATH_MAX + 32];
  nutgraf_error err = {0};
  snprintf(name, sizeof name, "%s:%ld", cli_shown_name(job->input), number);
  size_t before = job->out.len;
  if (plan->task->headers) {
    add_header(&job->out, name);
  }
  nutgraf_code code = plan->task->record(h->state, name, line, &job->out, &err);
  if (code != NUTGRAF_OK) {
    job->out.len = before;
    cli_add_error(&job->log, name, &err);
  }
  count(job, code, &err);
}

static void do_too_long(const cli_plan *plan, cli_job *job) {
  nutgraf_error err = {.code = NUTGRAF_TOO_LONG};
  snprintf(err.message, sizeof err.message,
           "the line is longer than %zu MB, the most that is read.",
           CLI_LINE_MAX >> 20);
  if (plan->task->record) {
    char name[PATH_MAX + 32];
    snprintf(name, sizeof name, "%s:%ld", cli_shown_name(job->input),
             job->first_line);
    cli_add_error(&job->log, name, &err);
  } else {
    cli_add_error_record(&job->out, ng_span_of(NULL, 0), &err, job->first_line);
  }
  count(job, err.code, &err);
}

static void do_lines(const cli_plan *plan, hand *h, cli_job *job) {
  ng_span rest = job->lines, line;
  long number = job->first_line;
  if (job->too_long) {
    do_too_long(plan, job);
    return;
  }
  for (; cli_line_next(&rest, &line); number++) {
    nutgraf_error err = {0};
    if (plan->task->record) {
      do_record(plan, h, job, line, number);
    } else {
      nutgraf_code code =
          plan->task->line(h->state, line, number, &job->out, &err);
      count(job, code, &err);
    }
  }
}

/* The file in DIR/ for an input, allocated: its name below the folder that was
 * given, with the ending of the format. */
char *cli_target_of(const cli_plan *plan, const cli_input *input, int records) {
  char name[PATH_MAX];
  const char *below = strcmp(input->name, "-") ? input->below : "stdin";
  const char *dot = strrchr(below, '.'), *slash = strrchr(below, '/');
  size_t len = dot && dot > below && (!slash || dot > slash + 1)
                   ? (size_t)(dot - below)
                   : strlen(below);
  snprintf(name, sizeof name, "%.*s%s", (int)len, below,
           records ? plan->task->records_extension : plan->task->extension);
  return cli_join(plan->folder, name);
}

static void write_page(const cli_plan *plan, cli_job *job) {
  nutgraf_error err = {.code = NUTGRAF_NOMEM};
  char *path = cli_target_of(plan, job->input, 0);
  if (!path || cli_write_file(path, ng_buffer_span(&job->out), 1, &err) != 0) {
    cli_add_error(&job->log, NULL, &err);
    job->unwritten = 1;
  }
  ng_buffer_clear(&job->out);
  free(path);
}

static void do_page(const cli_plan *plan, hand *h, cli_job *job) {
  nutgraf_error err = {0};
  const char *name = cli_shown_name(job->input);
  nutgraf_code code = NUTGRAF_OK;
  if (!job->has_bytes &&
      cli_read_file(job->input->name, CLI_PAGE_MAX, &job->in, &err) != 0) {
    code = err.code;
    job->unwritten = 1; /* a file that cannot be read is a matter of status 4 */
  }
  if (code == NUTGRAF_OK) {
    if (plan->task->headers && plan->many && !plan->folder) {
      add_header(&job->out, job->input->name);
    }
    code = plan->task->page(h->state, job->input, ng_buffer_span(&job->in),
                            &job->out, &err);
  }
  count(job, code, &err);
  if (code != NUTGRAF_OK) {
    ng_buffer_clear(&job->out);
    cli_add_error(&job->log, name, &err);
    if (plan->task->answers_lines && !plan->folder) {
      ng_buffer id;
      ng_buffer_init(&id, NULL, 0);
      ng_json_add_string(&id, ng_span_str(job->input->name), 0);
      cli_add_error_record(&job->out, ng_buffer_span(&id), &err, 0);
      ng_buffer_free(&id);
    }
  } else if (plan->folder) {
    write_page(plan, job);
  }
}

void cli_work(void *user, void *state, cli_job *job) {
  const cli_plan *plan = user;
  hand *h = state;
  if (job->kind == CLI_JOB_LAST) {
    return;
  }
  if (job->failed || job->unwritten) { /* it could not be read */
    return;
  }
  if (!h || !h->state) {
    job->fault = h ? h->err : (nutgraf_error){.code = NUTGRAF_NOMEM};
    job->failed++;
  } else if (job->kind == CLI_JOB_LINES) {
    do_lines(plan, h, job);
  } else {
    do_page(plan, h, job);
  }
  if (job->out.status != NG_OK && job->fault.code == NUTGRAF_OK) {
    job->fault.code = NUTGRAF_NOMEM;
  }
}
