/* The golden pages: tests/cases/NAME/input.html (or .txt, .md, .jsonl) and what
 * must come of it: expect.txt is the article as text, expect.json what is known
 * of it. With ACCEPT=1 in the environment both are written anew (make golden);
 * the diff is the review. Every case keeps the laws of a summary as well.
 *
 * What an editor wants and the engine does not do yet stands in a file `open`
 * beside them: a line for each file that must still differ, with the reason. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../support/collect.h"

#define CASES "tests/cases"
enum { CASES_MAX = 200 };

static nutgraf_engine *engine;
static nutgraf_worker *worker;

static int set_up(void **state) {
  (void)state;
  nutgraf_options options = {.size = sizeof options, .home = "."};
  engine = nutgraf_engine_new(&options, NULL);
  worker = engine != NULL ? nutgraf_worker_new(engine, NULL) : NULL;
  return worker == NULL;
}

static int tear_down(void **state) {
  (void)state;
  nutgraf_worker_free(worker);
  nutgraf_engine_free(engine);
  return 0;
}

static char *read_input(const char *name, const char **from, size_t *len) {
  static const struct {
    const char *ending, *from;
  } kinds[] = {{"html", "html"},
               {"txt", "text"},
               {"md", "markdown"},
               {"jsonl", "record"}};
  char path[512];
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
    snprintf(path, sizeof path, CASES "/%s/input.%s", name, kinds[i].ending);
    char *text = read_file(path, len);
    if (text != NULL) {
      *from = kinds[i].from;
      return text;
    }
  }
  fail_msg("%s: there is no input", name);
  return NULL;
}

/* Does tests/cases/NAME/open say that `file` is not met yet? */
static int is_open(const char *name, const char *file) {
  char path[512];
  size_t len;
  snprintf(path, sizeof path, CASES "/%s/open", name);
  char *text = read_file(path, &len);
  int found = text != NULL && strstr(text, file) != NULL;
  free(text);
  return found;
}

/* Compares with the file, or writes it. */
static void expect(const char *name, const char *file, const collected *got) {
  char path[512];
  const char *text = got->text != NULL ? got->text : "";
  snprintf(path, sizeof path, CASES "/%s/%s", name, file);
  int open = is_open(name, file);
  if (getenv("ACCEPT") != NULL && !open) {
    snprintf(path, sizeof path, CASES "/%s", name);
    write_file(path, file, text);
    return;
  }
  size_t len;
  char *expected = read_file(path, &len);
  int is_met = expected != NULL && strcmp(expected, text) == 0;
  if (open && is_met) {
    fail_msg("%s is met now: take it out of " CASES "/%s/open", path, name);
  }
  if (!open && !is_met) {
    size_t at = 0;
    while (expected != NULL && text[at] != '\0' && text[at] == expected[at]) {
      at++;
    }
    fail_msg("%s differs from byte %zu on: \"%.120s\" instead of \"%.120s\"",
             path, at, text + at, expected != NULL ? expected + at : "(none)");
  }
  free(expected);
}

static void add_error(collected *out, const nutgraf_error *err) {
  const char *name = nutgraf_code_name(err->code);
  collect(out, name, strlen(name));
  collect(out, "\n", 1);
}

/* Every format writes the same bytes twice. */
static void keep_the_laws(nutgraf_doc *doc) {
  static const char *const formats[] = {"json", "text", "html", "markdown"};
  nutgraf_error err;
  for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
    collected one = {0}, two = {0};
    assert_int_equal(
        nutgraf_write(doc, "house", formats[i], collect, &one, &err),
        NUTGRAF_OK);
    assert_int_equal(
        nutgraf_write(doc, "house", formats[i], collect, &two, &err),
        NUTGRAF_OK);
    assert_string_equal(one.text, two.text);
    collected_free(&one);
    collected_free(&two);
  }
}

static void run_page(const char *name, const char *text, size_t len,
                     const char *from) {
  nutgraf_error err;
  nutgraf_input input = {.size = sizeof input, .from = from};
  nutgraf_doc *doc = nutgraf_read(worker, text, len, &input, &err);
  assert_non_null(doc);
  collected article = {0}, facts = {0};
  nutgraf_code code = nutgraf_write(doc, "", "text", collect, &article, &err);
  if (code != NUTGRAF_OK) {
    add_error(&article, &err);
    add_error(&facts, &err);
  } else {
    code = nutgraf_write(doc, "", "tests/support/facts.lua", collect, &facts,
                         &err);
    assert_int_equal(code, NUTGRAF_OK);
    keep_the_laws(doc);
  }
  nutgraf_doc_free(doc);
  expect(name, "expect.txt", &article);
  expect(name, "expect.json", &facts);
  collected_free(&article);
  collected_free(&facts);
}

/* A line of JSONL is answered with one line of JSONL. */
static void run_records(const char *name, char *text) {
  collected facts = {0}, article = {0};
  long line = 0;
  for (char *end; (end = strchr(text, '\n')) != NULL; text = end + 1) {
    nutgraf_answer(worker, text, (size_t)(end - text), ++line, "",
                   "tests/support/facts_line.lua", collect, &facts, NULL);
    nutgraf_error err;
    collected whole = {0};
    nutgraf_code code = nutgraf_answer(worker, text, (size_t)(end - text), line,
                                       "", "jsonl", collect, &whole, &err);
    assert_ptr_equal(strchr(whole.text, '\n'), whole.text + whole.len - 1);
    collected_free(&whole);
    if (code != NUTGRAF_OK) {
      collect(&article, err.message, strlen(err.message));
    }
    collect(&article, "\n", 1);
  }
  expect(name, "expect.txt", &article);
  expect(name, "expect.json", &facts);
  collected_free(&article);
  collected_free(&facts);
}

static void run_case(void **state) {
  const char *name = *state, *from;
  size_t len;
  char *text = read_input(name, &from, &len);
  if (strcmp(from, "record") == 0) {
    run_records(name, text);
  } else {
    run_page(name, text, len, from);
  }
  free(text);
}

static int is_case(const struct dirent *entry) {
  return entry->d_name[0] != '.';
}

int main(void) {
  static struct CMUnitTest tests[CASES_MAX];
  struct dirent **names;
  int count = scandir(CASES, &names, is_case, alphasort);
  if (count <= 0 || count > CASES_MAX) {
    print_error("no cases, or too many, in " CASES "\n");
    return 1;
  }
  for (int i = 0; i < count; i++) {
    tests[i] = (struct CMUnitTest){.name = names[i]->d_name,
                                   .test_func = run_case,
                                   .initial_state = names[i]->d_name};
  }
  int failed =
      _cmocka_run_group_tests("cases", tests, (size_t)count, set_up, tear_down);
  for (int i = 0; i < count; i++) {
    free(names[i]);
  }
  free(names);
  return failed;
}
