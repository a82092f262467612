/* The task of `nutgraf` and `nutgraf clean`: a page in, a result out. */
#ifndef CLI_STORY_H
#define CLI_STORY_H

#include "batch.h"

typedef struct cli_story {
  nutgraf_engine *engine;
  const cli_options *options;
  const char *format; /* of pages */
  char extension[16]; /* of files in it */
} cli_story;

/* Fills `task` for the inputs; `story` is kept as its user. */
void cli_story_task(cli_task *task, cli_story *story, nutgraf_engine *engine,
                    const cli_options *options, const cli_inputs *inputs);

#endif
