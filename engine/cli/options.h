/* The words of the command line, as a table and as a filled-in struct. */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include <stddef.h>
#include <stdint.h>

typedef enum cli_verb {
  CLI_SUMMARY, /* no verb: page in, summary out */
  CLI_CLEAN,
  CLI_SEGMENT,
  CLI_WHY,
  CLI_LIST,
  CLI_CHECK,
  CLI_TEST,
  CLI_DIFF,
  CLI_NEW,
  CLI_TRAIN,
  CLI_IMPORT,
  CLI_HELP,
  CLI_COMPLETION,
  CLI_VERBS
} cli_verb;

typedef enum cli_color {
  CLI_COLOR_AUTO,
  CLI_COLOR_ALWAYS,
  CLI_COLOR_NEVER
} cli_color;

/* A list of words; the words are those of argv. */
typedef struct cli_words {
  const char **items;
  size_t count;
} cli_words;

typedef struct cli_options {
  cli_verb verb;
  const char *from, *to, *style, *output, *lang, *url, *charset, *offsets;
  const char *based_on, *objective;
  cli_words styles; /* all that were named; `style` is the last */
  cli_words rules, set;
  cli_words operands; /* files, or what the verb takes; "-" as it stands */
  unsigned jobs;      /* 1 unless told */
  uint64_t max_steps;
  unsigned max_time_ms;
  size_t max_memory; /* bytes */
  cli_color color;
  int watch, resume, trace, quiet, isolate;
  int keep_furniture, blocks, sentences, accept, force;
  int help, version;
} cli_options;

/* One option. `name` has no dashes; `letter` is 0 when there is no short form;
 * `value` is NULL for a switch, else what the value is called in help, and
 * choices of a value stand with '|' between them. `verbs` has bit 1 << verb
 * for each verb that takes it. */
typedef struct cli_option {
  const char *name;
  char letter;
  const char *value;
  unsigned verbs;
} cli_option;

/* All options, ended by a NULL name; all verbs, ended by NULL, CLI_SUMMARY's
 * being "". */
extern const cli_option cli_option_table[];
extern const char *const cli_verb_names[];

/* Reads the words of main(). Gives 0, or 2 with one or two lines for the user
 * in `message`. Words are borrowed from argv; lists are freed by
 * cli_options_free, in either case. */
int cli_options_read(cli_options *options, int argc, const char *const *argv,
                     char *message, size_t message_size);
void cli_options_free(cli_options *options);

/* The word of `words` (ended by NULL) that is nearest to `word` when it looks
 * like a slip of the finger; else NULL. */
const char *cli_nearest(const char *word, const char *const *words);

#endif
