/* Does the time grow with the length, and no faster? Texts and pages that
 * repeat what once sent a search to their end are read at one length and at
 * four times that, in processor time.
 *
 *   bench_growth
 *
 * One JSON object: for each kind the worst of its inputs, and how many times
 * longer a byte took in the long one; 1 is linear, 4 is quadratic. Rules are
 * taken from the folder it runs in. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "../../engine/nutgraf.h"
#include "../../engine/text/prescan.h"

enum { BYTES = 250000, TIMES = 4, PASSES = 3 };

/* Beginnings without an end. */
static const char *const pages[] = {
    "<!--",        "<a href=\"",
    "<a href='",   "<script>",
    "<style>",     "<svg>",
    "<template>",  "<iframe>",
    "<title>",     "<textarea>",
    "<!doctype [", "&",
    "<![CDATA[",   "</",
    "<p ",         "<script type=application/ld+json>",
    "&#x",         "&amp",
    "<!-- -",      "<svg><svg/>",
    "<a b=\"'",    "<",
    NULL,
};

static const char *const texts[] = {
    "(",    "\"",  "\" . ",    "a.",         "a. ",
    "(. ",  "a@",  "a@b.",     "a-",         "..",
    ". . ", "!\"", "www.",     "a://b",      "\xE2\x80\x9C. ",
    "1. ",  "'",   "a'",       "[1]",        ".[",
    "\n",   "a\n", "* ",       "no. ",       "i) ",
    "A ",   "#",   "\xCC\x81", "a:\xCC\x81", "\xE4\xB8\xAD",
    NULL,
};

typedef struct bench {
  nutgraf_lexicon *lexicon;
  nutgraf_segments segments;
} bench;

typedef int reader(bench *b, const char *bytes, size_t len);

static int read_page(bench *b, const char *bytes, size_t len) {
  (void)b;
  ng_arena arena;
  ng_prescan scan;
  ng_arena_init(&arena, NULL, 0);
  int ok = ng_prescan_read(&scan, ng_span_of(bytes, len), &arena) == NG_OK &&
           ng_prescan_flatten(&scan, 100) == NG_OK;
  ng_prescan_free(&scan);
  ng_arena_free(&arena);
  return ok;
}

static int read_text(bench *b, const char *bytes, size_t len) {
  return nutgraf_segment(b->lexicon, bytes, len, &b->segments, NULL) ==
         NUTGRAF_OK;
}

static double cpu_seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* The best of some passes; below 0: it could not be read. */
static double time_of(bench *b, reader *read, const char *bytes, size_t len) {
  double best = -1;
  for (int i = 0; i < PASSES; i++) {
    double start = cpu_seconds();
    if (!read(b, bytes, len)) {
      return -1;
    }
    double time = cpu_seconds() - start;
    best = best < 0 || time < best ? time : best;
  }
  return best;
}

static void print_quoted(const char *text) {
  putchar('"');
  for (; *text != '\0'; text++) {
    if (*text == '"' || *text == '\\') {
      printf("\\%c", *text);
    } else if (*text == '\n') {
      printf("\\n");
    } else {
      putchar(*text);
    }
  }
  putchar('"');
}

static int measure(bench *b, const char *kind, reader *read,
                   const char *const *units, char *room) {
  double worst = 0;
  const char *of = "";
  for (; *units != NULL; units++) {
    size_t n = strlen(*units), len = 0;
    for (; len + n <= (size_t)BYTES * TIMES; len += n) {
      memcpy(room + len, *units, n);
    }
    double once = time_of(b, read, room, len / n / TIMES * n);
    double more = time_of(b, read, room, len);
    if (once < 0 || more < 0) {
      return 0;
    }
    double growth = more / once / TIMES;
    if (growth > worst) {
      worst = growth;
      of = *units;
    }
  }
  printf("\"%s\": {\"growth\": %.2f, \"of\": ", kind, worst);
  print_quoted(of);
  putchar('}');
  return 1;
}

int main(void) {
  const nutgraf_options options = {.size = sizeof options, .home = "."};
  nutgraf_error err = {0};
  nutgraf_engine *engine = nutgraf_engine_new(&options, &err);
  bench b = {.segments = {.size = sizeof b.segments}};
  b.lexicon = engine != NULL ? nutgraf_lexicon_new(engine, "en", &err) : NULL;
  char *room = malloc((size_t)BYTES * TIMES);
  int ok = b.lexicon != NULL && room != NULL;
  if (ok) {
    putchar('{');
    ok = measure(&b, "pages", read_page, pages, room);
    printf(", ");
    ok = ok && measure(&b, "texts", read_text, texts, room);
    printf("}\n");
  } else {
    fprintf(stderr, "bench_growth: %s\n", err.message);
  }
  free(room);
  nutgraf_segments_free(&b.segments);
  nutgraf_lexicon_free(b.lexicon);
  nutgraf_engine_free(engine);
  return ok ? 0 : 1;
}
