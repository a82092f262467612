/* How fast tokens and sentences of a plain text are found, asked for as a
 * program would: nutgraf_segment, over and over in one thread.
 *
 *   bench_segment FILE [LANG] [PASSES]
 *
 * One JSON object. MB are millions of bytes of UTF-8; times are processor time,
 * medians of the passes. "sentences_mb_s" and "both_mb_s" are the same work:
 * there are no sentences without tokens. "bytes_a_byte" is the most memory that
 * was lent at one time, beside the text, for each byte of it; an array that
 * grows counts twice, as it was and as it becomes.
 *
 * Where a text has runs of scripts without blanks (Han, Kana, Thai), ICU finds
 * their words: "unspaced_mb" is their size, "unspaced_share" the part of the
 * time that ICU alone needs for them, "rest_mb_s" the speed without both.
 *
 * Rules are taken from the folder it runs in, or else as they are installed. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "../../engine/base/unicode.h"
#include "../../engine/nutgraf.h"
#include "../../engine/text/unspaced.h"
#include "../support/meter.h"

#define MOST_PASSES 99

static double cpu_seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static int compare(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
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

/* The median of `passes` runs after one that warms up; 0: it failed. */
static double median_time(const nutgraf_lexicon *lexicon, ng_span text,
                          int passes, nutgraf_segments *out) {
  double times[MOST_PASSES];
  for (int i = -1; i < passes; i++) {
    double start = cpu_seconds();
    if (nutgraf_segment(lexicon, text.data, text.len, out, NULL) !=
        NUTGRAF_OK) {
      return 0;
    }
    if (i >= 0) {
      times[i] = cpu_seconds() - start;
    }
  }
  qsort(times, (size_t)passes, sizeof *times, compare);
  return times[passes / 2];
}

/* Where the next run of a script without blanks begins. */
static const char *next_run(const char *p, const char *end) {
  while (p < end) {
    unsigned len = 1;
    if ((unsigned char)*p >= 0xE0 &&
        (ng_char_at(p, &len)->flags & NG_CHAR_UNSPACED) != 0) {
      return p;
    }
    p += len;
  }
  return end;
}

/* The bytes of such runs; finds their words, too, when `segments` is given. */
static size_t walk_runs(ng_span text, ng_segments *segments) {
  const char *end = text.data + text.len;
  size_t bytes = 0;
  for (const char *p = next_run(text.data, end); p < end;
       p = next_run(p, end)) {
    const char *stop = ng_unspaced_end(p, end);
    bytes += (size_t)(stop - p);
    if (segments == NULL) {
      p = stop;
      continue;
    }
    ng_unspaced_begin(segments, p, stop);
    while (p < stop) {
      p = ng_unspaced_word(segments, p, stop);
    }
  }
  return bytes;
}

static void print_unspaced(ng_span text, double time) {
  ng_segments segments;
  ng_segments_init(&segments, NULL);
  double start = cpu_seconds();
  size_t bytes = walk_runs(text, NULL);
  double between = cpu_seconds();
  walk_runs(text, &segments);
  double alone = cpu_seconds() - between - (between - start);
  ng_segments_free(&segments);
  if (bytes > 0) {
    printf(", \"unspaced_mb\": %.2f, \"unspaced_share\": %.2f",
           (double)bytes / 1e6, alone / time);
    if (bytes < text.len && alone < time) {
      printf(", \"rest_mb_s\": %.1f",
             (double)(text.len - bytes) / 1e6 / (time - alone));
    }
  }
}

static int bench(const nutgraf_lexicon *lexicon, ng_span text, int passes,
                 meter *memory) {
  nutgraf_segments out = {.size = sizeof out};
  size_t before = meter_restart(memory);
  double time = median_time(lexicon, text, passes, &out);
  double mb = (double)text.len / 1e6;
  if (time > 0) {
    printf("{\"mb\": %.2f, \"sentences\": %zu, \"tokens\": %zu, "
           "\"sentences_mb_s\": %.1f, \"both_mb_s\": %.1f, "
           "\"bytes_a_byte\": %.2f",
           mb, out.sentence_count, out.token_count, mb / time, mb / time,
           (double)(memory->most - before) / (double)text.len);
    print_unspaced(text, time);
    printf("}\n");
  }
  nutgraf_segments_free(&out);
  return time > 0;
}

int main(int argc, char **argv) {
  size_t len = 0;
  char *data = argc > 1 ? read_file(argv[1], &len) : NULL;
  if (data == NULL) {
    fprintf(stderr, "usage: bench_segment FILE [LANG] [PASSES]\n");
    return 2;
  }
  int passes = argc > 3 ? atoi(argv[3]) : 5;
  passes = passes < 1 ? 1 : passes > MOST_PASSES ? MOST_PASSES : passes;
  meter memory = {0, 0};
  int here = access("scripts/nutgraf", R_OK) == 0;
  const nutgraf_options options = {.size = sizeof options,
                                   .home = here ? "." : NULL,
                                   .resize = meter_resize,
                                   .user = &memory};
  nutgraf_error err = {0};
  nutgraf_engine *engine = nutgraf_engine_new(&options, &err);
  nutgraf_lexicon *lexicon =
      engine != NULL
          ? nutgraf_lexicon_new(engine, argc > 2 ? argv[2] : "en", &err)
          : NULL;
  int ok =
      lexicon != NULL && bench(lexicon, ng_span_of(data, len), passes, &memory);
  if (!ok) {
    fprintf(stderr, "bench_segment: %s\n", err.message);
  }
  nutgraf_lexicon_free(lexicon);
  if (engine != NULL) {
    nutgraf_engine_free(engine);
  }
  free(data);
  return ok ? 0 : 1;
}
