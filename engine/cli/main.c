/* The command: which verb, which files, which engine. Everything that concerns
 * the whole process (signals, standard files) is set here and nowhere else. */
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../base/utf8.h"
#include "../text/html.h"
#include "batch.h"
#include "confine.h"
#include "help.h"
#include "home.h"
#include "host.h"
#include "io.h"
#include "ranges.h"
#include "story.h"
#include "wall.h"
#include "watch.h"

enum { LOG_BYTES = 48 * 1024, LINE_BYTES = 500 };

typedef struct app {
  cli_options options;
  cli_console console;
  char *home, *path;
  nutgraf_engine *engine;
  atomic_size_t logged; /* bytes that scripts have printed */
} app;

/* What scripts print, as far as it is bearable: a script may print without
 * end, a terminal and a log file have one. What `import` prints it could not
 * read, which nobody wants to miss. */
static void log_line(void *user, const char *line) {
  app *a = user;
  size_t whole = strlen(line), len = whole < LINE_BYTES ? whole : LINE_BYTES;
  while (len < whole && ng_utf8_is_inner(line[len])) {
    len--;
  }
  size_t before = atomic_fetch_add(&a->logged, len + 1);
  int is_quiet = a->console.quiet && a->options.verb != CLI_IMPORT;
  if (is_quiet || before > LOG_BYTES) {
    return;
  }
  if (before + len > LOG_BYTES) {
    cli_say(&a->console, "scripts have printed enough; the rest is left out.");
    return;
  }
  ng_buffer text;
  ng_buffer_init(&text, NULL, 0);
  ng_buffer_add(&text, line, len);
  ng_buffer_add_str(&text, len < whole ? "...\n" : "\n");
  cli_print_lines(ng_buffer_span(&text));
  ng_buffer_free(&text);
}

static int is_script_verb(cli_verb verb) {
  switch (verb) {
  case CLI_WHY:
  case CLI_LIST:
  case CLI_CHECK:
  case CLI_TEST:
  case CLI_DIFF:
  case CLI_NEW:
  case CLI_TRAIN:
  case CLI_IMPORT:
    return 1;
  default:
    return 0;
  }
}

/* The style that is checked at the start; "" is none. */
static const char *style_of(const cli_options *o) {
  switch (o->verb) {
  case CLI_SUMMARY:
  case CLI_WHY:
  case CLI_TEST:
    return o->style;
  default:
    return "";
  }
}

/* The format of stories; scripted verbs have their own names for theirs. */
static const char *format_of(const cli_options *o) {
  return is_script_verb(o->verb) || o->verb == CLI_SEGMENT ? NULL : o->to;
}

/* How many values are meant for the style; `train` has its own, and `diff`
 * gives them to one of two. */
static size_t style_values(const cli_options *o) {
  return o->verb == CLI_TRAIN || o->verb == CLI_DIFF ? 0 : o->set.count;
}

static nutgraf_engine *make_engine(app *a, const char *path,
                                   nutgraf_error *err) {
  const cli_options *o = &a->options;
  const nutgraf_options options = {.size = sizeof options,
                                   .home = a->home,
                                   .path = path && *path ? path : NULL,
                                   .style = style_of(o),
                                   .format = format_of(o),
                                   .rules = o->rules.items,
                                   .rule_count = o->rules.count,
                                   .set = o->set.items,
                                   .set_count = style_values(o),
                                   .offsets = o->offsets,
                                   .keep_furniture = o->keep_furniture,
                                   .max_steps = o->max_steps,
                                   .max_time_ms = o->max_time_ms,
                                   .max_memory = o->max_memory,
                                   .log = log_line,
                                   .user = a};
  return nutgraf_engine_new(&options, err);
}

/* Makes the engine. A broken file in the project must not keep the verbs away
 * that look at such files. 0, or the exit status. */
static int open_engine(app *a) {
  nutgraf_error err = {0};
  cli_verb verb = a->options.verb;
  long long began = a->console.trace ? cli_io_clock_ms() : 0;
  a->engine = make_engine(a, a->path, &err);
  if (!a->engine && err.code == NUTGRAF_SETTINGS &&
      (verb == CLI_CHECK || verb == CLI_LIST || verb == CLI_NEW ||
       verb == CLI_IMPORT)) {
    a->engine = make_engine(a, NULL, &err);
  }
  if (a->console.trace) {
    cli_say(&a->console, "built-in files: %s", a->home);
    cli_say(&a->console, "before them: %s", *a->path ? a->path : "nothing");
    cli_say(&a->console, "engine made in %lld ms", cli_io_clock_ms() - began);
  }
  if (!a->engine) {
    cli_say_error(&a->console, NULL, &err);
    return cli_exit_status(err.code);
  }
  return 0;
}

/* The stories that the operands name. What cannot be found is said, and the
 * rest is done all the same. Gives the exit status so far. */
static int find_inputs(const app *a, cli_inputs *inputs) {
  static const char *const standard_input[] = {"-"};
  const cli_words *operands = &a->options.operands;
  const char *const *names = operands->count ? operands->items : standard_input;
  size_t count = operands->count ? operands->count : 1;
  int status = 0;
  for (size_t i = 0; i < count; i++) {
    nutgraf_error err = {0};
    if (cli_inputs_add(inputs, names[i], a->options.from, &err) != 0) {
      const char *near = cli_nearest(names[i], cli_verb_names);
      status = 4;
      if (i == 0 && near && !cli_exists(names[i])) {
        cli_say(&a->console,
                "there is no file or verb '%s'. Did you mean "
                "'nutgraf %s'?",
                names[i], near);
        return 2;
      }
      cli_say_error(&a->console, NULL, &err);
    }
  }
  return status;
}

/* What a worker of --isolate may use beyond what it starts with: documents are
 * larger in memory than on the disk. */
enum { WORKER_MEMORY_MB = 2048, SLACK_MS = 5000, SCRIPT_MS = 2000 };

/* The same work, each thread's in a process of its own. */
static int run_behind_wall(app *a, const cli_task *task,
                           const cli_inputs *inputs) {
  nutgraf_error err = {0};
  unsigned script_ms =
      a->options.max_time_ms ? a->options.max_time_ms : SCRIPT_MS;
  const cli_wall_limits limits = {.time_ms = script_ms + SLACK_MS,
                                  .memory = (size_t)WORKER_MEMORY_MB << 20};
  if (!cli_confine_is_whole()) {
    cli_note(&a->console, "this program was built without libseccomp: "
                          "'--isolate' ends processes, but forbids less.");
  }
  cli_wall *wall = cli_wall_new(task, limits, &err);
  if (!wall) {
    cli_say_error(&a->console, NULL, &err);
    return cli_exit_status(err.code);
  }
  const cli_task walled = cli_wall_task(wall);
  int status = cli_batch(&walled, inputs, &a->options, &a->console);
  cli_wall_free(wall);
  return status;
}

static int run_task(app *a, const cli_task *task, const cli_inputs *inputs) {
  return a->options.isolate ? run_behind_wall(a, task, inputs)
                            : cli_batch(task, inputs, &a->options, &a->console);
}

static int run_stories(app *a, const cli_inputs *inputs) {
  cli_task task;
  if (a->options.verb == CLI_SEGMENT) {
    cli_ranges ranges;
    cli_ranges_task(&task, &ranges, a->engine, &a->options);
    int status = run_task(a, &task, inputs);
    cli_ranges_free(&ranges);
    return status;
  }
  cli_story story;
  cli_story_task(&task, &story, a->engine, &a->options, inputs);
  return run_task(a, &task, inputs);
}

static int run_once(app *a) {
  if (is_script_verb(a->options.verb)) {
    return cli_run_script(a->engine, &a->options, a->path, &a->console);
  }
  cli_inputs inputs = {NULL, 0, 0};
  int status = find_inputs(a, &inputs);
  if (inputs.count > 0) {
    int done = run_stories(a, &inputs);
    status = done > status ? done : status;
  } else if (status == 0) {
    cli_note(&a->console,
             "there are no stories in '%s' (.html .htm .txt .md "
             ".jsonl).",
             a->options.operands.items[0]);
  }
  cli_inputs_free(&inputs);
  return status;
}

/* Runs again whenever something is saved, until a signal ends it. A file that
 * is broken says so, and what was in force before stays. */
static int run_watching(app *a) {
  cli_watch watch;
  nutgraf_error err = {0};
  cli_watch_start(&watch, &a->options, a->home, a->path);
  int status = a->engine ? run_once(a) : 3;
  while (cli_watch_wait(&watch)) {
    if (!a->engine) {
      status = open_engine(a);
    } else if (nutgraf_reload(a->engine, &err) != NUTGRAF_OK) {
      cli_say_error(&a->console, NULL, &err);
      status = cli_exit_status(err.code);
      continue;
    }
    atomic_store(&a->logged, 0);
    if (a->engine) {
      cli_note(&a->console, "saved; here is the new result.");
      status = run_once(a);
    }
  }
  cli_watch_end(&watch);
  (void)status;
  return 0;
}

/* What can be known to be wrong before any work. 0 or 2. */
static int check_inputs(const app *a) {
  const cli_options *o = &a->options;
  int reads_stdin = o->operands.count == 0;
  for (size_t i = 0; i < o->operands.count; i++) {
    reads_stdin |= strcmp(o->operands.items[i], "-") == 0;
  }
  int reads_stories =
      !is_script_verb(o->verb) || o->verb == CLI_WHY || o->verb == CLI_DIFF;
  if (reads_stories && o->operands.count == 0 && isatty(STDIN_FILENO)) {
    cli_say(&a->console, "which story? Name a file, or write 'nutgraf -' to "
                         "type one. 'nutgraf --help' has examples.");
    return 2;
  }
  if (o->verb == CLI_TRAIN && o->operands.count == 2 && isatty(STDIN_FILENO)) {
    cli_say(&a->console, "which texts? Name files or folders, or write '-' to "
                         "type one. 'nutgraf help train' has examples.");
    return 2;
  }
  if (o->watch && reads_stories && reads_stdin) {
    cli_say(&a->console, "'--watch' needs files: standard input comes once.");
    return 2;
  }
  if (o->verb == CLI_SEGMENT && o->from &&
      (strcmp(o->from, "html") == 0 || strcmp(o->from, "markdown") == 0)) {
    cli_say(&a->console, "'nutgraf segment' takes the text as it is. 'nutgraf "
                         "clean' makes one of a page.");
    return 2;
  }
  if (o->verb == CLI_SEGMENT && o->to && strcmp(o->to, "text") != 0 &&
      strcmp(o->to, "json") != 0 && strcmp(o->to, "jsonl") != 0) {
    cli_say(&a->console,
            "'nutgraf segment' writes text, json and jsonl; not '%s'.", o->to);
    return 2;
  }
  return 0;
}

static int run_verb(app *a) {
  int status = check_inputs(a);
  if (status) {
    return status;
  }
  a->home = cli_home();
  a->path = cli_path();
  if (!a->home || !a->path) {
    cli_say(&a->console, "out of memory.");
    return 4;
  }
  ng_html_own_process();
  status = open_engine(a);
  if (status == 0 || (a->options.watch && status == 3)) {
    status = a->options.watch ? run_watching(a) : run_once(a);
  }
  nutgraf_engine_free(a->engine);
  ng_html_leave_process();
  return status;
}

static int run(app *a) {
  const cli_options *o = &a->options;
  const char *first = o->operands.count ? o->operands.items[0] : NULL;
  if (o->version) {
    return printf("nutgraf %s\n", NUTGRAF_VERSION) < 0 || fflush(stdout) ? 4
                                                                         : 0;
  }
  if (o->help) {
    return cli_help(cli_verb_names[o->verb], &a->console);
  }
  if (o->verb == CLI_HELP) {
    return cli_help(first, &a->console);
  }
  if (o->verb == CLI_COMPLETION) {
    return cli_completion(first, &a->console);
  }
  return run_verb(a);
}

int main(int argc, char **argv) {
  app a = {.home = NULL};
  char message[512] = "";
  cli_io_start();
  int status = cli_options_read(&a.options, argc, (const char *const *)argv,
                                message, sizeof message);
  cli_console_init(&a.console, &a.options);
  if (status != 0) {
    cli_say(&a.console, "%s", message);
  } else {
    status = run(&a);
  }
  free(a.home);
  free(a.path);
  cli_options_free(&a.options);
  if (!a.options.watch) {
    cli_io_obey();
  }
  return status;
}
