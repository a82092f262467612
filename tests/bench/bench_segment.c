/* How fast tokens and sentences of a plain text are found.
 *
 *   bench_segment FILE [LANG] [PASSES]
 *
 * One JSON object: MB are bytes of UTF-8; processor time, medians of the
 * passes. "sentences_mb_s" and "both_mb_s" are the same work: the engine finds
 * tokens on the way to sentences. Run it from the root of the project. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "../../engine/text/segment.h"
#include "../support/load_lexicon.h"

#define MOST_PASSES 99

static double cpu_seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static int compare(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return x < y ? -1 : x > y;
}

static char *read_file(const char *path, size_t *len) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) {
    return NULL;
  }
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *text = malloc((size_t)size + 1);
  if (text != NULL) {
    *len = fread(text, 1, (size_t)size, file);
  }
  fclose(file);
  return text;
}

/* The median of `passes` runs after one that warms up. */
static double median_time(const ng_lexicon *lexicon, ng_span text, int passes,
                          ng_segments *out) {
  double times[MOST_PASSES];
  for (int i = -1; i < passes; i++) {
    double start = cpu_seconds();
    if (ng_segment(lexicon, text, 0, out) != NG_OK) {
      return 0;
    }
    if (i >= 0) {
      times[i] = cpu_seconds() - start;
    }
  }
  qsort(times, (size_t)passes, sizeof *times, compare);
  return times[passes / 2];
}

int main(int argc, char **argv) {
  size_t len = 0;
  char *data = argc > 1 ? read_file(argv[1], &len) : NULL;
  if (data == NULL) {
    fprintf(stderr, "usage: bench_segment FILE [LANG] [PASSES]\n");
    return 2;
  }
  char path[64];
  snprintf(path, sizeof path, "rules/languages/%s.lua",
           argc > 2 ? argv[2] : "en");
  int passes = argc > 3 ? atoi(argv[3]) : 5;
  passes = passes < 1 ? 1 : passes > MOST_PASSES ? MOST_PASSES : passes;
  lua_State *L = luaL_newstate();
  ng_lexicon *lexicon = load_lexicon(L, path);
  lua_close(L);
  ng_segments out;
  ng_segments_init(&out, NULL);
  double time = lexicon != NULL
                    ? median_time(lexicon, ng_span_of(data, len), passes, &out)
                    : 0;
  double mb = (double)len / 1e6;
  if (time > 0) {
    printf("{\"mb\": %.2f, \"sentences\": %zu, \"tokens\": %zu, "
           "\"sentences_mb_s\": %.1f, \"both_mb_s\": %.1f}\n",
           mb, out.sentence_count, out.token_count, mb / time, mb / time);
  }
  ng_segments_free(&out);
  ng_lexicon_free(lexicon);
  free(data);
  return time > 0 ? 0 : 1;
}
