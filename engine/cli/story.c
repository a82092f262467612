/* Reads a story and writes it in a style and a format. */
#include "story.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The formats that are pages themselves. All others are data, of which JSONL
 * makes a line for each record. */
static int is_page_format(const char *format) {
  return strcmp(format, "text") == 0 || strcmp(format, "markdown") == 0 ||
         strcmp(format, "html") == 0;
}

typedef struct state {
  const cli_story *story;
  nutgraf_worker *worker;
} state;

static void *start(void *user, nutgraf_error *err) {
  state *s = calloc(1, sizeof *s);
  if (!s) {
    *err = (nutgraf_error){.code = NUTGRAF_NOMEM};
    return NULL;
  }
  s->story = user;
  s->worker = nutgraf_worker_new(s->story->engine, err);
  if (!s->worker) {
    free(s);
    return NULL;
  }
  return s;
}

static void stop(void *user) {
  state *s = user;
  nutgraf_worker_free(s->worker);
  free(s);
}

static int to_buffer(void *user, const char *bytes, size_t len) {
  ng_buffer *out = user;
  ng_buffer_add(out, bytes, len);
  return out->status != NG_OK;
}

/* The style of a run: `clean` has none. */
static const char *style_of(const cli_story *story) {
  return story->options->verb == CLI_CLEAN ? "" : story->options->style;
}

static nutgraf_code write_story(state *s, const nutgraf_input *about,
                                ng_span bytes, ng_buffer *out,
                                nutgraf_error *err) {
  nutgraf_doc *doc = nutgraf_read(s->worker, bytes.len ? bytes.data : "",
                                  bytes.len, about, err);
  if (!doc) {
    return err->code;
  }
  nutgraf_code code = nutgraf_write(doc, style_of(s->story), s->story->format,
                                    to_buffer, out, err);
  nutgraf_doc_free(doc);
  return code;
}

static nutgraf_code page(void *user, const cli_input *input, ng_span bytes,
                         ng_buffer *out, nutgraf_error *err) {
  state *s = user;
  const cli_options *options = s->story->options;
  const nutgraf_input about = {
      .size = sizeof about,
      .from = cli_from_of(input, bytes),
      .url = options->url,
      .lang = options->lang,
      .charset = options->charset,
      .name = strcmp(input->name, "-") ? input->name : "standard input"};
  return write_story(s, &about, bytes, out, err);
}

static nutgraf_code record(void *user, const char *name, ng_span line,
                           ng_buffer *out, nutgraf_error *err) {
  state *s = user;
  const cli_options *options = s->story->options;
  const nutgraf_input about = {.size = sizeof about,
                               .from = "record",
                               .url = options->url,
                               .lang = options->lang,
                               .name = name};
  return write_story(s, &about, line, out, err);
}

static nutgraf_code line(void *user, ng_span bytes, long number, ng_buffer *out,
                         nutgraf_error *err) {
  state *s = user;
  size_t before = out->len;
  nutgraf_code code = nutgraf_answer(
      s->worker, bytes.len ? bytes.data : "", bytes.len, number,
      style_of(s->story), s->story->options->to ? s->story->format : "jsonl",
      to_buffer, out, err);
  if (code != NUTGRAF_OK && out->len == before && out->status == NG_OK) {
    err->code = code; /* every line has its answer */
    cli_add_error_record(out, ng_span_of(NULL, 0), err, number);
  }
  return code;
}

/* Is it an ending, and nothing that leads to another folder? */
static int is_ending(const char *text) {
  size_t len = strlen(text);
  return len > 1 && text[0] == '.' && text[1] != '.' &&
         strspn(text + 1, "abcdefghijklmnopqrstuvwxyz0123456789.-_") == len - 1;
}

/* What the format file says; ".out" when that is no ending or cannot be known
 * (then the stories will tell why). Only asked when files are written. */
static void set_extension(cli_story *story) {
  nutgraf_worker *worker = NULL;
  nutgraf_error err;
  char *extension = story->extension;
  int ok = 0;
  if (story->options->output) {
    worker = nutgraf_worker_new(story->engine, &err);
  }
  if (worker) {
    ok = nutgraf_extension(worker, story->format, extension, &err) ==
             NUTGRAF_OK &&
         is_ending(extension);
    nutgraf_worker_free(worker);
  }
  if (!ok) {
    snprintf(extension, sizeof story->extension, ".out");
  }
}

void cli_story_task(cli_task *task, cli_story *story, nutgraf_engine *engine,
                    const cli_options *options, const cli_inputs *inputs) {
  const char *format = options->to ? options->to : "text";
  *story = (cli_story){.engine = engine, .options = options, .format = format};
  set_extension(story);
  int as_pages = options->to && is_page_format(format);
  int has_records = 0;
  for (size_t i = 0; i < inputs->count; i++) {
    has_records |= inputs->items[i].kind == CLI_RECORDS;
  }
  *task = (cli_task){
      .user = story,
      .start = start,
      .stop = stop,
      .page = page,
      .line = line,
      .record = as_pages ? record : NULL,
      .job_bytes = 8192,
      .extension = story->extension,
      .records_extension = as_pages ? story->extension : ".jsonl",
      .headers = strcmp(format, "text") == 0 && (as_pages || !has_records),
      .answers_lines = strcmp(format, "jsonl") == 0};
}
