/* What the whole way costs beside libxml2 alone: for the same pages, in one
 * run, processor time of building and freeing libxml2's tree, and of reading a
 * page, cleaning it, summarizing it and writing JSON.
 *
 *   bench_whole [-n PASSES] FILE...     pages in UTF-8
 *
 * Prints one JSON object: medians over the passes, microseconds a page. */
#include <libxml/HTMLparser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "../../engine/nutgraf.h"

#define PASSES_MAX 99

typedef struct page {
  char *bytes;
  size_t len;
} page;

static double cpu_seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static page slurp(const char *name) {
  page p = {NULL, 0};
  FILE *file = fopen(name, "rb");
  if (file == NULL) {
    return p;
  }
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  p.bytes = malloc((size_t)size + 1);
  p.len = p.bytes != NULL ? fread(p.bytes, 1, (size_t)size, file) : 0;
  fclose(file);
  return p;
}

static int swallow(void *user, const char *bytes, size_t len) {
  (void)bytes;
  *(size_t *)user += len;
  return 0;
}

static void floor_pass(const page *pages, int count) {
  int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                HTML_PARSE_NONET;
  for (int i = 0; i < count; i++) {
    htmlDocPtr doc = htmlReadMemory(pages[i].bytes, (int)pages[i].len, NULL,
                                    "utf-8", options);
    if (doc != NULL) {
      xmlFreeDoc(doc);
    }
  }
}

static void whole_pass(nutgraf_worker *worker, const page *pages, int count,
                       size_t *written) {
  const nutgraf_input input = {sizeof input, .from = "html",
                               .charset = "utf-8"};
  for (int i = 0; i < count; i++) {
    nutgraf_doc *doc =
        nutgraf_read(worker, pages[i].bytes, pages[i].len, &input, NULL);
    if (doc != NULL) {
      nutgraf_write(doc, NULL, "jsonl", swallow, written, NULL);
    }
    nutgraf_doc_free(doc);
  }
}

static int by_value(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static double median(double *times, int passes) {
  qsort(times, (size_t)passes, sizeof *times, by_value);
  return times[passes / 2];
}

static nutgraf_worker *open_worker(nutgraf_engine **engine) {
  nutgraf_error err;
  const nutgraf_options options = {.size = sizeof options, .home = "."};
  *engine = nutgraf_engine_new(&options, &err);
  nutgraf_worker *worker =
      *engine != NULL ? nutgraf_worker_new(*engine, &err) : NULL;
  if (worker == NULL) {
    fprintf(stderr, "bench_whole: %s (run it in the project's folder)\n",
            err.message);
    exit(1);
  }
  return worker;
}

int main(int argc, char **argv) {
  int passes = 5, first = 1;
  if (argc > 2 && strcmp(argv[1], "-n") == 0) {
    passes = (int)strtol(argv[2], NULL, 10);
    first = 3;
  }
  int count = argc - first;
  if (count < 1 || passes < 1 || passes > PASSES_MAX) {
    fprintf(stderr, "usage: bench_whole [-n PASSES] FILE...\n");
    return 2;
  }
  page *pages = calloc((size_t)count, sizeof *pages);
  double floors[PASSES_MAX], wholes[PASSES_MAX];
  size_t bytes = 0, written = 0;
  nutgraf_engine *engine;
  nutgraf_worker *worker = open_worker(&engine);
  for (int i = 0; pages != NULL && i < count; i++) {
    pages[i] = slurp(argv[first + i]);
    bytes += pages[i].len;
  }
  for (int pass = -1; pass < passes; pass++) { /* the first one warms up */
    double a = cpu_seconds();
    floor_pass(pages, count);
    double b = cpu_seconds();
    whole_pass(worker, pages, count, &written);
    double c = cpu_seconds();
    if (pass >= 0) {
      floors[pass] = b - a;
      wholes[pass] = c - b;
    }
  }
  double floor = median(floors, passes) / count * 1e6;
  double whole = median(wholes, passes) / count * 1e6;
  printf("{\"pages\": %d, \"mb\": %.3f, \"floor_us\": %.1f, \"whole_us\": "
         "%.1f, \"ratio\": %.3f}\n",
         count, (double)bytes / 1e6, floor, whole, whole / floor);
  for (int i = 0; i < count; i++) {
    free(pages[i].bytes);
  }
  free(pages);
  nutgraf_worker_free(worker);
  nutgraf_engine_free(engine);
  return 0;
}
