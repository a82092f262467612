/* The host of scripted verbs. */
#include "host.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "batch.h"
#include "input.h"
#include "io.h"
#include "output.h"
#include "progress.h"

typedef struct host {
  cli_output output;
  nutgraf_error err; /* of the output */
  cli_progress progress;
  unsigned long long streamed; /* bytes */
} host;

static int to_output(void *user, const char *bytes, size_t len) {
  host *h = user;
  return cli_output_write(&h->output, ng_span_of(bytes, len), &h->err);
}

static int pass_on(ng_buffer *bytes, nutgraf_sink sink, void *user) {
  int status = bytes->len ? sink(user, bytes->data, bytes->len) : 0;
  ng_buffer_free(bytes);
  return status;
}

static int read_file(void *user, const char *path, nutgraf_sink sink,
                     void *sink_user, char *message, size_t message_size) {
  ng_buffer bytes;
  nutgraf_error err = {0};
  (void)user;
  ng_buffer_init(&bytes, NULL, 0);
  if (cli_read_file(path, CLI_PAGE_MAX, &bytes, &err) != 0) {
    ng_buffer_free(&bytes);
    snprintf(message, message_size, "%s", err.message);
    return -1;
  }
  if (pass_on(&bytes, sink, sink_user) != 0) {
    snprintf(message, message_size, "%s: it does not fit into memory.", path);
    return -1;
  }
  return 0;
}

enum { PIECE_BYTES = 64 * 1024 };

/* Hands an open file over piece by piece. 0, an errno, or -1: the sink has had
 * enough. */
static int pass_pieces(host *h, int fd, nutgraf_sink sink, void *sink_user) {
  char piece[PIECE_BYTES];
  for (;;) {
    ssize_t got = cli_io_read(fd, piece, sizeof piece);
    if (got <= 0) {
      return got < 0 ? errno : 0;
    }
    if (sink(sink_user, piece, (size_t)got) != 0) {
      return -1;
    }
    h->streamed += (unsigned long long)got;
    cli_progress_show_bytes(&h->progress, h->streamed);
  }
}

static int stream_file(void *user, const char *path, nutgraf_sink sink,
                       void *sink_user, char *message, size_t message_size) {
  nutgraf_error err = {0};
  int fd = cli_open(path);
  int error = fd < 0 ? errno : pass_pieces(user, fd, sink, sink_user);
  if (fd >= 0) {
    close(fd);
  }
  if (error > 0) {
    cli_io_error(&err, strcmp(path, "-") ? path : "standard input", error);
    snprintf(message, message_size, "%s", err.message);
  }
  return error ? -1 : 0;
}

static int write_file(void *user, const char *path, const char *bytes,
                      size_t len, int replace, char *message,
                      size_t message_size) {
  nutgraf_error err = {0};
  (void)user;
  if (cli_write_file(path, ng_span_of(bytes, len), replace, &err) != 0) {
    snprintf(message, message_size, "%s", err.message);
    return -1;
  }
  return 0;
}

static void show_progress(void *user, const char *text) {
  host *h = user;
  cli_progress_show_text(&h->progress, text);
}

static int list_folder(void *user, const char *path, nutgraf_sink sink,
                       void *sink_user) {
  ng_buffer names;
  (void)user;
  ng_buffer_init(&names, NULL, 0);
  if (cli_list_folder(path, &names) != 0) {
    ng_buffer_free(&names);
    return -1;
  }
  return pass_on(&names, sink, sink_user);
}

/* The words of the script, each allocated. */
typedef struct words {
  char **items;
  size_t count;
} words;

/* "name" or "name=value"; a failure leaves a hole that `count` shows. */
static void add_word(words *w, const char *name, const char *value) {
  size_t size = strlen(name) + (value ? strlen(value) + 1 : 0) + 1;
  char **items = realloc(w->items, (w->count + 1) * sizeof *items);
  char *word = malloc(size);
  if (items) {
    w->items = items;
  }
  if (!items || !word) {
    free(word);
    return;
  }
  snprintf(word, size, "%s%s%s", name, value ? "=" : "", value ? value : "");
  w->items[w->count++] = word;
}

static void add_list(words *w, const char *name, const cli_words *list) {
  for (size_t i = 0; i < list->count; i++) {
    add_word(w, name, list->items[i]);
  }
}

static void add_option(words *w, const char *name, const char *value) {
  if (value) {
    add_word(w, name, value);
  }
}

static void add_switch(words *w, const char *name, int on) {
  if (on) {
    add_word(w, name, NULL);
  }
}

static words script_words(const cli_options *o, const char *path,
                          const cli_console *console) {
  words w = {NULL, 0};
  add_option(&w, "--from", o->from);
  add_option(&w, "--to", o->to);
  add_list(&w, "--style", &o->styles);
  add_list(&w, "--rules", &o->rules);
  add_option(&w, "--output", o->output);
  add_option(&w, "--lang", o->lang);
  add_option(&w, "--url", o->url);
  add_list(&w, "--set", &o->set);
  add_option(&w, "--charset", o->charset);
  add_option(&w, "--based-on", o->based_on);
  add_option(&w, "--objective", o->objective);
  add_switch(&w, "--blocks", o->blocks);
  add_switch(&w, "--sentences", o->sentences);
  add_switch(&w, "--accept", o->accept);
  add_switch(&w, "--force", o->force);
  add_switch(&w, "--quiet", o->quiet);
  add_word(&w, "--color", console->out_color ? "always" : "never");
  add_option(&w, "--path", path && *path ? path : NULL);
  add_word(&w, "--", NULL);
  for (size_t i = 0; i < o->operands.count; i++) {
    add_word(&w, o->operands.items[i], NULL);
  }
  return w;
}

static void free_words(words *w) {
  for (size_t i = 0; i < w->count; i++) {
    free(w->items[i]);
  }
  free(w->items);
}

static int run(nutgraf_worker *worker, const cli_options *options,
               const words *w, const cli_console *console) {
  host h = {.err = {0}};
  nutgraf_error err = {0};
  if (cli_output_open(&h.output, NULL, 0, 0, console, &err) != 0) {
    cli_say_error(console, NULL, &err);
    return 4;
  }
  h.output.colors = console->out_color;
  const nutgraf_host doors = {.size = sizeof doors,
                              .user = &h,
                              .out = to_output,
                              .read = read_file,
                              .write = write_file,
                              .list = list_folder,
                              .stream = stream_file,
                              .progress = show_progress};
  cli_progress_init(&h.progress, console);
  int status =
      nutgraf_verb(worker, cli_verb_names[options->verb], (int)w->count,
                   (const char *const *)w->items, &doors, &err);
  cli_progress_clear(&h.progress);
  cli_output_drop(&h.output, 0);
  if (h.err.code != NUTGRAF_OK) {
    cli_say_error(console, NULL, &h.err);
    return 4;
  }
  if (err.message[0]) {
    cli_say_error(console, NULL, &err);
  }
  return status;
}

int cli_run_script(nutgraf_engine *engine, const cli_options *options,
                   const char *path, const cli_console *console) {
  nutgraf_error err = {0};
  nutgraf_worker *worker = nutgraf_worker_new(engine, &err);
  if (!worker) {
    cli_say_error(console, NULL, &err);
    return cli_exit_status(err.code);
  }
  words w = script_words(options, path, console);
  int status = run(worker, options, &w, console);
  free_words(&w);
  nutgraf_worker_free(worker);
  return status;
}
