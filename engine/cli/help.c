/* Prints pages of help. */
#include "help.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "home.h"
#include "input.h"
#include "output.h"

static const char *const topics[] = {
    "clean",  "segment", "why",      "list",    "check",      "test",  "diff",
    "new",    "train",   "import",   "help",    "completion", "style", "rules",
    "format", "nutgraf", "matchers", "records", NULL};

/* Which page? 0: there is none of that name. */
static const char *page_of(const char *topic) {
  for (const char *const *t = topics; *t; t++) {
    if (strcmp(*t, topic) == 0) {
      return *t;
    }
  }
  return NULL;
}

/* A heading is a line of capitals at the margin. */
static int is_heading(ng_span line) {
  for (size_t i = 0; i < line.len; i++) {
    if (!(line.data[i] >= 'A' && line.data[i] <= 'Z') && line.data[i] != ' ') {
      return 0;
    }
  }
  return line.len > 0 && line.data[0] != ' ';
}

/* On a terminal headings are bold. */
static void add_page(ng_buffer *out, ng_span page, int colors) {
  while (page.len) {
    const char *newline = memchr(page.data, '\n', page.len);
    size_t len = newline ? (size_t)(newline - page.data) : page.len;
    int bold = colors && is_heading(ng_span_of(page.data, len));
    ng_buffer_add_str(out, bold ? "\x1B[1m" : "");
    ng_buffer_add(out, page.data, len);
    ng_buffer_add_str(out, bold ? "\x1B[0m\n" : "\n");
    page.data += len + (newline != NULL);
    page.len -= len + (newline != NULL);
  }
}

/* Writes ready text to standard output. Gives the exit status. */
static int print(ng_span text, const cli_console *console) {
  cli_output output;
  nutgraf_error err = {0};
  cli_output_open(&output, NULL, 0, 0, console, &err);
  output.colors = 1;
  int status = cli_output_write(&output, text, &err);
  cli_output_drop(&output, 0);
  if (status) {
    cli_say_error(console, NULL, &err);
  }
  return status ? 4 : 0;
}

static int print_page(const char *page, const cli_console *console) {
  char name[96];
  nutgraf_error err = {.code = NUTGRAF_NOMEM};
  ng_buffer bytes, out;
  ng_buffer_init(&bytes, NULL, 0);
  ng_buffer_init(&out, NULL, 0);
  snprintf(name, sizeof name, "scripts/nutgraf/help/%s.txt", page);
  char *home = cli_home();
  char *path = home ? cli_join(home, name) : NULL;
  int status = 4;
  if (path && cli_read_file(path, 1 << 20, &bytes, &err) == 0) {
    add_page(&out, ng_buffer_span(&bytes), console->out_color);
    status = print(ng_buffer_span(&out), console);
  } else {
    cli_say_error(console, NULL, &err);
    cli_say(console, "the files of nutgraf are not where they are looked for. "
                     "NUTGRAF_HOME can name their folder.");
  }
  free(path);
  free(home);
  ng_buffer_free(&bytes);
  ng_buffer_free(&out);
  return status;
}

int cli_help(const char *topic, const cli_console *console) {
  const char *page = page_of(topic && *topic ? topic : "nutgraf");
  if (page) {
    return print_page(page, console);
  }
  const char *near = cli_nearest(topic, topics);
  if (near) {
    cli_say(console, "there is no help on '%s'. Did you mean '%s'?", topic,
            near);
  } else {
    cli_say(console,
            "there is no help on '%s'. 'nutgraf help' lists the "
            "pages.",
            topic);
  }
  return 2;
}

/* ---- Completion ---- */

/* Appends all verbs, or all options with their dashes, and `end`. */
static void add_verbs(ng_buffer *out, const char *end) {
  for (int v = 1; cli_verb_names[v]; v++) {
    ng_buffer_add_str(out, v > 1 ? " " : "");
    ng_buffer_add_str(out, cli_verb_names[v]);
  }
  ng_buffer_add_str(out, end);
}

static void add_options(ng_buffer *out, unsigned verbs, const char *end) {
  int first = 1;
  for (const cli_option *o = cli_option_table; o->name; o++) {
    if (o->verbs & verbs) {
      ng_buffer_add_str(out, first ? "--" : " --");
      ng_buffer_add_str(out, o->name);
      first = 0;
    }
  }
  ng_buffer_add_str(out, end);
}

/* The values of an option as words. */
static void add_choices(ng_buffer *out, const char *choices, const char *end) {
  for (const char *p = choices; *p; p++) {
    ng_buffer_add_char(out, *p == '|' ? ' ' : *p);
  }
  ng_buffer_add_str(out, end);
}

static void add_bash(ng_buffer *out) {
  ng_buffer_add_str(out, "_nutgraf() {\n"
                         "  local word=${COMP_WORDS[COMP_CWORD]}"
                         " before=${COMP_WORDS[COMP_CWORD-1]}\n"
                         "  COMPREPLY=()\n"
                         "  case $before in\n");
  for (const cli_option *o = cli_option_table; o->name; o++) {
    if (o->value && strchr(o->value, '|')) {
      char letter[6] = "";
      if (o->letter) {
        snprintf(letter, sizeof letter, "|-%c", o->letter);
      }
      ng_buffer_add_str(out, "  --");
      ng_buffer_add_str(out, o->name);
      ng_buffer_add_str(out, letter);
      ng_buffer_add_str(out, ") COMPREPLY=($(compgen -W \"");
      add_choices(out, o->value, "\" -- \"$word\")); return ;;\n");
    }
  }
  ng_buffer_add_str(out, "  -t|--to) COMPREPLY=($(compgen -f -W \"text "
                         "markdown html json jsonl\" -- \"$word\")); return "
                         ";;\n"
                         "  completion) COMPREPLY=($(compgen -W \"bash zsh "
                         "fish\" -- \"$word\")); return ;;\n"
                         "  help) COMPREPLY=($(compgen -W \"");
  for (const char *const *t = topics; *t; t++) {
    ng_buffer_add_str(out, *t);
    ng_buffer_add_str(out, t[1] ? " " : "\" -- \"$word\")); return ;;\n");
  }
  ng_buffer_add_str(out, "  esac\n  case $word in\n"
                         "  -*) COMPREPLY=($(compgen -W \"");
  add_options(out, ~0u, "\" -- \"$word\")) ;;\n");
  ng_buffer_add_str(out, "  *) COMPREPLY=($(compgen -f -- \"$word\"))\n"
                         "    if [ \"$COMP_CWORD\" = 1 ]; then\n"
                         "      COMPREPLY+=($(compgen -W \"");
  add_verbs(out, "\" -- \"$word\"))\n    fi ;;\n  esac\n}\n"
                 "complete -o filenames -F _nutgraf nutgraf\n");
}

static void add_zsh(ng_buffer *out) {
  ng_buffer_add_str(out, "#compdef nutgraf\n"
                         "autoload -U +X bashcompinit && bashcompinit\n");
  add_bash(out);
}

static void add_fish(ng_buffer *out) {
  ng_buffer_add_str(out, "complete -c nutgraf -n __fish_use_subcommand -a \"");
  add_verbs(out, "\"\n");
  for (const cli_option *o = cli_option_table; o->name; o++) {
    char letter[6] = "";
    if (o->letter) {
      snprintf(letter, sizeof letter, " -s %c", o->letter);
    }
    ng_buffer_add_str(out, "complete -c nutgraf -l ");
    ng_buffer_add_str(out, o->name);
    ng_buffer_add_str(out, letter);
    if (o->value && strchr(o->value, '|')) {
      ng_buffer_add_str(out, " -x -a \"");
      add_choices(out, o->value, "\"");
    } else if (o->value) {
      ng_buffer_add_str(out, " -r");
    }
    ng_buffer_add_char(out, '\n');
  }
}

int cli_completion(const char *shell, const cli_console *console) {
  const struct {
    const char *name;
    void (*add)(ng_buffer *out);
  } shells[] = {{"bash", add_bash}, {"zsh", add_zsh}, {"fish", add_fish}};
  for (size_t i = 0; shell && i < sizeof shells / sizeof *shells; i++) {
    if (strcmp(shell, shells[i].name) == 0) {
      ng_buffer out;
      ng_buffer_init(&out, NULL, 0);
      shells[i].add(&out);
      int status = print(ng_buffer_span(&out), console);
      ng_buffer_free(&out);
      return status;
    }
  }
  cli_say(console, "completion is there for bash, zsh and fish; not for '%s'.",
          shell ? shell : "");
  return 2;
}
