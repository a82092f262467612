/* The task of `nutgraf segment`: a text in, its sentences and tokens out. */
#ifndef CLI_RANGES_H
#define CLI_RANGES_H

#include <pthread.h>

#include "batch.h"

/* More languages than these in one run are possible, but their lexicons are
 * made anew for each text. */
#define CLI_LEXICONS 64

/* The lexicons of a run, made when first asked for. */
typedef struct cli_ranges {
  nutgraf_engine *engine;
  const cli_options *options;
  pthread_mutex_t lock;
  struct {
    char lang[16];
    nutgraf_lexicon *lexicon;
  } known[CLI_LEXICONS];
  size_t count;
} cli_ranges;

/* Fills `task`; `ranges` is kept as its user until cli_ranges_free. */
void cli_ranges_task(cli_task *task, cli_ranges *ranges, nutgraf_engine *engine,
                     const cli_options *options);
void cli_ranges_free(cli_ranges *ranges);

#endif
