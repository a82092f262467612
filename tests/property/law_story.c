/* Laws of the whole way, on pages, texts and bytes made by a seeded generator:
 * any bytes give valid UTF-8 in every format, the same bytes twice, from one
 * thread or another; the words of an article are words of its page, in their
 * order; an article that is read again stays as it is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../engine/base/utf8.h"
#include "../support/chance.h"
#include "../support/collect.h"

static nutgraf_engine *engine;
static nutgraf_worker *worker, *other;

static int set_up(void **state) {
  (void)state;
  nutgraf_options options = {.size = sizeof options, .home = "."};
  engine = nutgraf_engine_new(&options, NULL);
  worker = engine != NULL ? nutgraf_worker_new(engine, NULL) : NULL;
  other = engine != NULL ? nutgraf_worker_new(engine, NULL) : NULL;
  return other == NULL;
}

static int tear_down(void **state) {
  (void)state;
  nutgraf_worker_free(worker);
  nutgraf_worker_free(other);
  nutgraf_engine_free(engine);
  return 0;
}

static const char *const froms[] = {"html", "text", "markdown", "record", NULL};
static const char *const formats[] = {"text",  "markdown", "html", "json",
                                      "jsonl", "jsonld",   "ninjs"};
static const char *const styles[] = {"house", "brief", "bullets", ""};

/* What comes of a text; the code, when there is no document. */
static nutgraf_code through(nutgraf_worker *w, const char *text, size_t len,
                            const char *from, const char *style,
                            const char *format, collected *out) {
  nutgraf_error err;
  nutgraf_input input = {.size = sizeof input, .from = from};
  nutgraf_doc *doc = nutgraf_read(w, text, len, &input, &err);
  nutgraf_code code = err.code;
  if (doc != NULL) {
    code = nutgraf_write(doc, style, format, collect, out, &err);
    nutgraf_doc_free(doc);
  }
  if (code == NUTGRAF_SCRIPT || code == NUTGRAF_STOPPED) {
    fail_msg("%s: %s", nutgraf_code_name(code), err.message);
  }
  return code;
}

static void both_ways(uint64_t seed, const char *text, size_t len) {
  const char *from = froms[seed % 5], *format = formats[seed % 7],
             *style = styles[seed / 7 % 4];
  collected one = {0}, two = {0};
  nutgraf_code a = through(worker, text, len, from, style, format, &one);
  nutgraf_code b = through(other, text, len, from, style, format, &two);
  assert_int_equal(a, b);
  assert_int_equal(one.len, two.len);
  if (one.len > 0) {
    if (memcmp(one.text, two.text, one.len) != 0) {
      fail_msg("seed %llu: two answers", (unsigned long long)seed);
    }
    if (ng_utf8_valid_prefix(ng_span_of(one.text, one.len)) != one.len) {
      fail_msg("seed %llu: broken UTF-8", (unsigned long long)seed);
    }
  }
  collected_free(&one);
  collected_free(&two);
}

static void any_bytes_give_utf8(void **state) {
  (void)state;
  char text[1500];
  for (uint64_t seed = 1; seed <= chance_cases(3000); seed++) {
    chance c = {seed};
    size_t len = chance_bytes(&c, text, sizeof text);
    both_ways(seed, text, len);
  }
}

static void pages_give_the_same_twice(void **state) {
  (void)state;
  static char text[20000];
  for (uint64_t seed = 1; seed <= chance_cases(1500); seed++) {
    chance c = {seed};
    size_t len = chance_page(&c, text, sizeof text);
    both_ways(seed, text, len);
  }
}

/* Are the bytes of `part`, without blanks, in `whole` in their order? */
static int is_made_of(const char *part, const char *whole) {
  for (; *part != '\0'; part++) {
    if (strchr(" \n\t\r\f", *part) != NULL) {
      continue;
    }
    while (*whole != *part && *whole != '\0') {
      whole++;
    }
    if (*whole++ == '\0') {
      return 0;
    }
  }
  return 1;
}

static void articles_are_made_of_their_page(void **state) {
  (void)state;
  static char text[20000];
  uint64_t found = 0, cases = chance_cases(1500);
  for (uint64_t seed = 1; seed <= cases; seed++) {
    chance c = {seed};
    size_t len = chance_page(&c, text, sizeof text);
    nutgraf_doc *doc = nutgraf_read(worker, text, len, NULL, NULL);
    assert_non_null(doc);
    const char *article = nutgraf_fact(doc, "text", NULL);
    if (article != NULL && *article != '\0') {
      found++;
      if (!is_made_of(article, text)) {
        fail_msg("seed %llu:\n%s\nis not of\n%s", (unsigned long long)seed,
                 article, text);
      }
    }
    nutgraf_doc_free(doc);
  }
  assert_true(found * 2 > cases); /* else it says little */
}

/* A record answered alone is the line that a batch has. */
static void records_do_not_know_each_other(void **state) {
  (void)state;
  char prose[2000], record[9000];
  collected alone = {0}, batch = {0};
  uint64_t cases = chance_cases(600);
  for (int pass = 0; pass < 2; pass++) {
    for (uint64_t k = 1; k <= cases; k++) {
      uint64_t seed = pass == 0 ? k : cases + 1 - k; /* and backwards */
      chance c = {seed};
      size_t n = (size_t)snprintf(record, sizeof record, "{\"id\":%llu,",
                                  (unsigned long long)seed);
      n += (size_t)snprintf(record + n, sizeof record - n, "\"text\":\"");
      size_t len = chance_prose(&c, prose, sizeof prose);
      for (size_t i = 0; i < len && n + 8 < sizeof record; i++) {
        if (prose[i] == '\n') {
          n += (size_t)snprintf(record + n, 3, "\\n");
        } else {
          record[n++] = prose[i];
        }
      }
      n += (size_t)snprintf(record + n, 3, "\"}");
      collected one = {0};
      nutgraf_answer(pass == 0 ? worker : other, record, n, 0, "brief", "jsonl",
                     collect, &one, NULL);
      assert_non_null(one.text);
      assert_ptr_equal(strchr(one.text, '\n'), one.text + one.len - 1);
      if (pass == 0) {
        collect(&batch, one.text, one.len);
      } else if (strstr(batch.text, one.text) == NULL) {
        fail_msg("record %llu: %s", (unsigned long long)seed, one.text);
      }
      collected_free(&one);
    }
  }
  collected_free(&alone);
  collected_free(&batch);
}

/* An article that is read again, as a text, keeps every byte. */
static void clean_stays_clean(void **state) {
  (void)state;
  static char page[20000];
  for (uint64_t seed = 1; seed <= chance_cases(1000); seed++) {
    chance c = {seed};
    size_t len = chance_story(&c, page, sizeof page);
    nutgraf_doc *doc = nutgraf_read(worker, page, len, NULL, NULL);
    nutgraf_input input = {.size = sizeof input, .from = "text", .lang = "en"};
    size_t first_len;
    const char *first = nutgraf_fact(doc, "text", &first_len);
    assert_non_null(first);
    nutgraf_doc *second = nutgraf_read(worker, first, first_len, &input, NULL);
    const char *again = nutgraf_fact(second, "text", NULL);
    if (again == NULL || strcmp(first, again) != 0) {
      fail_msg("seed %llu:\n%s\nbecame\n%s", (unsigned long long)seed, first,
               again);
    }
    nutgraf_doc_free(second);
    nutgraf_doc_free(doc);
  }
}

/* No furniture stands in an article, and no story loses more than one of its
 * paragraphs; few lose that. */
static void stories_lose_nothing(void **state) {
  (void)state;
  static char page[20000];
  uint64_t cases = chance_cases(1000), shortened = 0;
  for (uint64_t seed = 1; seed <= cases; seed++) {
    chance c = {seed};
    size_t len = chance_story(&c, page, sizeof page), kept = 0, paragraphs = 0;
    nutgraf_doc *doc = nutgraf_read(worker, page, len, NULL, NULL);
    const char *article = nutgraf_fact(doc, "text", NULL);
    for (const char *p = page; (p = strstr(p, "</p>\n")) != NULL; p++) {
      paragraphs++;
    }
    for (const char *p = article; (p = strstr(p, "\n\n")) != NULL; p += 2) {
      kept++;
    }
    if (strstr(article, "Most read") != NULL ||
        strstr(article, "Get a summary") != NULL ||
        strstr(article, "Copyright") != NULL || kept + 2 < paragraphs) {
      if (getenv("SHOW") != NULL) {
        fprintf(stderr, "%s\nof\n%s", article, page);
      }
      fail_msg("seed %llu: %zu paragraphs of %zu", (unsigned long long)seed,
               kept + 1, paragraphs);
    }
    shortened += kept + 1 < paragraphs;
    nutgraf_doc_free(doc);
  }
  print_message("    %llu of %llu stories lose a paragraph\n",
                (unsigned long long)shortened, (unsigned long long)cases);
  /* One in forty today: a short quotation or question at the edge of a story.
   * The bound may only come down. */
  assert_true(shortened * 100 < cases * 3);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(any_bytes_give_utf8),
      cmocka_unit_test(pages_give_the_same_twice),
      cmocka_unit_test(articles_are_made_of_their_page),
      cmocka_unit_test(records_do_not_know_each_other),
      cmocka_unit_test(clean_stays_clean),
      cmocka_unit_test(stories_lose_nothing),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
