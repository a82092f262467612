/* Reads the command line. */
#include "options.h"

#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Sets of verbs. */
enum {
  EVERY = (1u << CLI_VERBS) - 1,
  STORY = 1u << CLI_SUMMARY | 1u << CLI_CLEAN,
  READS = STORY | 1u << CLI_SEGMENT | 1u << CLI_WHY | 1u << CLI_DIFF,
  STYLED = 1u << CLI_SUMMARY | 1u << CLI_WHY | 1u << CLI_TEST |
           1u << CLI_CHECK | 1u << CLI_DIFF,
  RULED = STORY | 1u << CLI_WHY | 1u << CLI_TEST | 1u << CLI_DIFF,
  CHECKS = 1u << CLI_CHECK | 1u << CLI_TEST | 1u << CLI_LIST,
  BATCH = STORY | 1u << CLI_SEGMENT,
  SCRIPTED = STORY | CHECKS | 1u << CLI_WHY | 1u << CLI_NEW | 1u << CLI_DIFF
};

#define FROM "html|text|markdown|json|jsonl"
#define OFFSETS "bytes|utf16|codepoints"
#define COLOR "auto|always|never"

const cli_option cli_option_table[] = {
    {"from", 'f', FROM, READS},
    {"to", 't', "FORMAT", READS | CHECKS},
    {"style", 's', "STYLE", STYLED},
    {"rules", 'r', "FILE", RULED},
    {"output", 'o', "PATH", BATCH | 1u << CLI_TRAIN | 1u << CLI_IMPORT},
    {"jobs", 'j', "N", BATCH},
    {"lang", 'l', "TAG", READS | 1u << CLI_NEW},
    {"url", 'u', "URL", STORY | 1u << CLI_WHY | 1u << CLI_NEW},
    {"set", 0, "NAME=VALUE", STYLED | 1u << CLI_TRAIN},
    {"objective", 0, "precision|overlap", 1u << CLI_TRAIN},
    {"based-on", 0, "STYLE", 1u << CLI_TRAIN},
    {"watch", 'w', NULL, SCRIPTED},
    {"resume", 0, NULL, BATCH},
    {"max-steps", 0, "N", SCRIPTED},
    {"max-time", 0, "MS", SCRIPTED},
    {"max-memory", 0, "MB", SCRIPTED},
    {"isolate", 0, NULL, BATCH},
    {"charset", 0, "NAME", STORY | 1u << CLI_WHY},
    {"offsets", 0, OFFSETS, BATCH},
    {"blocks", 0, NULL, 1u << CLI_WHY},
    {"sentences", 0, NULL, 1u << CLI_WHY},
    {"keep-furniture", 0, NULL, 1u << CLI_CLEAN},
    {"accept", 0, NULL, 1u << CLI_TEST},
    {"force", 0, NULL, 1u << CLI_NEW | 1u << CLI_TRAIN | 1u << CLI_IMPORT},
    {"trace", 0, NULL, EVERY},
    {"color", 0, COLOR, EVERY},
    {"quiet", 'q', NULL, EVERY},
    {"help", 'h', NULL, EVERY},
    {"version", 0, NULL, EVERY},
    {NULL, 0, NULL, 0}};

const char *const cli_verb_names[] = {
    "",     "clean", "segment", "why",    "list", "check",      "test",
    "diff", "new",   "train",   "import", "help", "completion", NULL};

/* What is written down for a later version, so that asking for it is answered
 * better than by "there is no". */
static const char *const later_verbs[] = {"serve", "desk", NULL};
static const char *const later_options[] = {"listen", NULL};
static const char *const later_formats[] = {"warc", "wet", "ninjs", NULL};

typedef struct reader {
  cli_options *options;
  int argc, at;
  const char *const *argv;
  const cli_option *seen[64];
  size_t seen_count;
  char *message;
  size_t message_size;
} reader;

__attribute__((format(printf, 2, 3))) static int
complain(const reader *r, const char *format, ...) {
  va_list list;
  va_start(list, format);
  vsnprintf(r->message, r->message_size, format, list);
  va_end(list);
  return 2;
}

static int is_one_of(const char *word, size_t len, const char *const *words) {
  for (; *words; words++) {
    if (strlen(*words) == len && memcmp(*words, word, len) == 0) {
      return 1;
    }
  }
  return 0;
}

static size_t least(size_t a, size_t b) {
  return a < b ? a : b;
}

/* How many slips (a letter too many, too few, wrong, or two swapped) lead from
 * `a` to `b`; words of over 31 letters are far from all others. */
static size_t slips(const char *a, const char *b) {
  size_t la = strlen(a), lb = strlen(b);
  size_t row[3][32];
  if (la > 31 || lb > 31) {
    return SIZE_MAX;
  }
  for (size_t j = 0; j <= lb; j++) {
    row[0][j] = j;
  }
  for (size_t i = 1; i <= la; i++) {
    size_t *now = row[i % 3];
    const size_t *last = row[(i + 2) % 3], *older = row[(i + 1) % 3];
    now[0] = i;
    for (size_t j = 1; j <= lb; j++) {
      now[j] = least(last[j - 1] + (a[i - 1] != b[j - 1]),
                     least(last[j], now[j - 1]) + 1);
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        now[j] = least(now[j], older[j - 2] + 1);
      }
    }
  }
  return row[la % 3][lb];
}

const char *cli_nearest(const char *word, const char *const *words) {
  const char *best = NULL;
  size_t best_slips = strlen(word) < 4 ? 2 : 3;
  for (; *words; words++) {
    size_t count = slips(word, *words);
    if (**words && count < best_slips) {
      best = *words;
      best_slips = count;
    }
  }
  return best;
}

static int push(cli_words *words, const char *word) {
  /* Doubles at 0, 1, 2, 4, 8 ... */
  if ((words->count & (words->count - 1)) == 0) {
    size_t room = words->count ? words->count * 2 : 1;
    const char **items =
        realloc((void *)words->items, room * sizeof *words->items);
    if (!items) {
      return -1;
    }
    words->items = items;
  }
  words->items[words->count++] = word;
  return 0;
}

static const char *nearest_option(const char *name) {
  const char *names[sizeof cli_option_table / sizeof *cli_option_table];
  size_t n = 0;
  for (const cli_option *o = cli_option_table; o->name; o++) {
    names[n++] = o->name;
  }
  names[n] = NULL;
  return cli_nearest(name, names);
}

static int unknown_option(const reader *r, const char *name, size_t len) {
  char word[64];
  snprintf(word, sizeof word, "%.*s", (int)least(len, 60), name);
  if (is_one_of(name, len, later_options)) {
    return complain(r, "'--%s' is not there yet in this version.", word);
  }
  const char *near = nearest_option(word);
  if (near) {
    return complain(r, "there is no option '--%s'. Did you mean '--%s'?", word,
                    near);
  }
  return complain(r, "there is no option '--%s'. 'nutgraf --help' lists them.",
                  word);
}

/* A whole number from 1 to `max`. */
static int read_number(const reader *r, const cli_option *o, const char *text,
                       uint64_t max, uint64_t *number) {
  char *end;
  errno = 0;
  unsigned long long n = strtoull(text, &end, 10);
  if (!isdigit((unsigned char)text[0]) || *end || errno || n < 1 || n > max) {
    return complain(r,
                    "'--%s' takes a whole number from 1 to %llu, not '%.40s'.",
                    o->name, (unsigned long long)max, text);
  }
  *number = n;
  return 0;
}

/* Is `text` among the choices "a|b|c" of the option? */
static int check_choice(const reader *r, const cli_option *o,
                        const char *text) {
  size_t len = strlen(text);
  for (const char *p = o->value; *p;) {
    size_t n = strcspn(p, "|");
    if (n == len && memcmp(p, text, n) == 0) {
      return 0;
    }
    p += n + (p[n] == '|');
  }
  if (is_one_of(text, len, later_formats)) {
    return complain(r, "'--%s %s' is not there yet in this version.", o->name,
                    text);
  }
  char choices[128];
  size_t n = 0;
  for (const char *p = o->value; *p && n + 3 < sizeof choices; p++) {
    choices[n++] = *p == '|' ? ',' : *p;
    if (*p == '|') {
      choices[n++] = ' ';
    }
  }
  choices[n] = 0;
  return complain(r, "'--%s' can be: %s; not '%.40s'.", o->name, choices, text);
}

static int set_color(cli_options *to, const char *text) {
  to->color = text[1] == 'l'   ? CLI_COLOR_ALWAYS
              : text[0] == 'n' ? CLI_COLOR_NEVER
                               : CLI_COLOR_AUTO;
  return 0;
}

/* Options whose value is kept as it stands. */
static const char **text_option(cli_options *to, const char *name) {
  const struct {
    const char *name;
    const char **place;
  } all[] = {{"from", &to->from},         {"to", &to->to},
             {"style", &to->style},       {"output", &to->output},
             {"lang", &to->lang},         {"url", &to->url},
             {"charset", &to->charset},   {"offsets", &to->offsets},
             {"based-on", &to->based_on}, {"objective", &to->objective}};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
    if (strcmp(name, all[i].name) == 0) {
      return all[i].place;
    }
  }
  return NULL;
}

static int *switch_option(cli_options *to, const char *name) {
  const struct {
    const char *name;
    int *place;
  } all[] = {{"watch", &to->watch},   {"resume", &to->resume},
             {"trace", &to->trace},   {"quiet", &to->quiet},
             {"blocks", &to->blocks}, {"sentences", &to->sentences},
             {"accept", &to->accept}, {"keep-furniture", &to->keep_furniture},
             {"force", &to->force},   {"isolate", &to->isolate},
             {"help", &to->help},     {"version", &to->version}};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
    if (strcmp(name, all[i].name) == 0) {
      return all[i].place;
    }
  }
  return NULL;
}

static int set_limit(reader *r, const cli_option *o, const char *text) {
  uint64_t n = 0;
  uint64_t max = strcmp(o->name, "jobs") == 0         ? 256
                 : strcmp(o->name, "max-time") == 0   ? 86400000
                 : strcmp(o->name, "max-memory") == 0 ? 1048576
                                                      : 1000000000000000;
  if (read_number(r, o, text, max, &n) != 0) {
    return 2;
  }
  if (max == 256) {
    r->options->jobs = (unsigned)n;
  } else if (max == 86400000) {
    r->options->max_time_ms = (unsigned)n;
  } else if (max == 1048576) {
    r->options->max_memory = (size_t)n << 20;
  } else {
    r->options->max_steps = n;
  }
  return 0;
}

static int set_value(reader *r, const cli_option *o, const char *text) {
  const char **place = text_option(r->options, o->name);
  if (text[0] == 0) {
    return complain(r, "'--%s' needs a value (%s).", o->name, o->value);
  }
  if (strchr(o->value, '|') && check_choice(r, o, text) != 0) {
    return 2;
  }
  if (place) {
    *place = text;
    /* a comparison has two */
    return strcmp(o->name, "style") ? 0 : push(&r->options->styles, text);
  }
  if (strcmp(o->name, "color") == 0) {
    return set_color(r->options, text);
  }
  if (strcmp(o->name, "set") == 0) {
    const char *equal = strchr(text, '=');
    if (!equal || equal == text) {
      return complain(
          r, "'--set' takes NAME=VALUE, as in --set sentences=2; not '%.60s'.",
          text);
    }
    return push(&r->options->set, text);
  }
  if (strcmp(o->name, "rules") == 0) {
    return push(&r->options->rules, text);
  }
  return set_limit(r, o, text);
}

static int take_option(reader *r, const cli_option *o, const char *value) {
  if (r->seen_count < sizeof r->seen / sizeof *r->seen) {
    r->seen[r->seen_count++] = o;
  }
  if (!o->value) {
    if (value) {
      return complain(r, "'--%s' takes no value.", o->name);
    }
    *switch_option(r->options, o->name) = 1;
    return 0;
  }
  if (!value) {
    if (r->at + 1 >= r->argc) {
      return complain(r, "'--%s' needs a value (%s).", o->name, o->value);
    }
    value = r->argv[++r->at];
  }
  return set_value(r, o, value);
}

static int take_long(reader *r, const char *word) {
  size_t len = strcspn(word, "=");
  for (const cli_option *o = cli_option_table; o->name; o++) {
    if (strlen(o->name) == len && memcmp(o->name, word, len) == 0) {
      return take_option(r, o, word[len] ? word + len + 1 : NULL);
    }
  }
  return unknown_option(r, word, len);
}

/* "-qw", "-tjson": switches may stand together, a value may follow. */
static int take_short(reader *r, const char *word) {
  for (; *word; word++) {
    const cli_option *o = cli_option_table;
    while (o->name && o->letter != *word) {
      o++;
    }
    if (!o->name) {
      return complain(r,
                      "there is no option '-%c'. 'nutgraf --help' lists "
                      "them.",
                      isprint((unsigned char)*word) ? *word : '?');
    }
    if (o->value) {
      return take_option(r, o, word[1] ? word + 1 : NULL);
    }
    if (take_option(r, o, NULL) != 0) {
      return 2;
    }
  }
  return 0;
}

/* The first word that is no option may be a verb. */
static int take_verb(reader *r, const char *word) {
  for (int v = 1; cli_verb_names[v]; v++) {
    if (strcmp(word, cli_verb_names[v]) == 0) {
      r->options->verb = (cli_verb)v;
      return 1;
    }
  }
  return 0;
}

static int read_words(reader *r) {
  int options_end = 0, first = 1;
  for (r->at = 1; r->at < r->argc; r->at++) {
    const char *word = r->argv[r->at];
    int status = 0;
    if (!options_end && strcmp(word, "--") == 0) {
      options_end = 1;
      first = 0;
    } else if (!options_end && word[0] == '-' && word[1] == '-') {
      status = take_long(r, word + 2);
    } else if (!options_end && word[0] == '-' && word[1]) {
      status = take_short(r, word + 1);
    } else {
      if (first && is_one_of(word, strlen(word), later_verbs)) {
        return complain(r,
                        "'%s' is not there yet in this version. A file of "
                        "that name is written './%s'.",
                        word, word);
      }
      if (!first || !take_verb(r, word)) {
        status = push(&r->options->operands, word);
      }
      first = 0;
    }
    if (status != 0) {
      return status < 0 ? complain(r, "out of memory.") : status;
    }
  }
  return 0;
}

/* Every option must be one of the verb's. */
static int check_places(const reader *r) {
  cli_verb verb = r->options->verb;
  for (size_t i = 0; i < r->seen_count; i++) {
    const cli_option *o = r->seen[i];
    if (o->verbs & 1u << verb) {
      continue;
    }
    int home = 0;
    while (!(o->verbs & 1u << home)) {
      home++;
    }
    if (verb == CLI_SUMMARY) {
      return complain(r, "'--%s' is an option of 'nutgraf %s'.", o->name,
                      cli_verb_names[home]);
    }
    return complain(r,
                    "'nutgraf %s' has no option '--%s'. 'nutgraf help %s' "
                    "lists its options.",
                    cli_verb_names[verb], o->name, cli_verb_names[verb]);
  }
  return 0;
}

static int check_sense(const reader *r) {
  const cli_options *o = r->options;
  if (o->resume && (!o->output || strcmp(o->output, "-") == 0)) {
    return complain(r, "'--resume' goes with '--output': it looks at what is "
                       "already written there.");
  }
  if (o->watch && o->resume) {
    return complain(r, "'--watch' and '--resume' do not go together.");
  }
  return 0;
}

int cli_options_read(cli_options *options, int argc, const char *const *argv,
                     char *message, size_t message_size) {
  *options = (cli_options){.jobs = 1};
  reader r = {.options = options,
              .argc = argc,
              .argv = argv,
              .message = message,
              .message_size = message_size};
  int status = read_words(&r);
  if (status == 0 && !options->help && !options->version) {
    status = check_places(&r);
    if (status == 0) {
      status = check_sense(&r);
    }
  }
  return status;
}

void cli_options_free(cli_options *options) {
  free((void *)options->styles.items);
  free((void *)options->rules.items);
  free((void *)options->set.items);
  free((void *)options->operands.items);
  options->rules = options->set = options->operands = (cli_words){NULL, 0};
}
