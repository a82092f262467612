/* A verb run by a program of its own: pieces come as the host likes, and memory
 * ends at every place in turn while the host holds a file open. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "../support/collect.h"
#include "../support/fail_alloc.h"

static fail_alloc memory;

typedef struct host {
  collected out;
  size_t piece;  /* bytes at a time */
  int open, met; /* files open now; pieces handed over */
} host;

static const char story[] = "We met Lamp. Bell where Bell is. ";

static int to_out(void *user, const char *bytes, size_t len) {
  return collect(&((host *)user)->out, bytes, len);
}

/* 3000 sentences, whatever the path. */
static int stream(void *user, const char *path, nutgraf_sink sink,
                  void *sink_user, char *message, size_t message_size) {
  host *h = user;
  char text[100 * (sizeof story - 1)];
  int status = 0;
  if (strcmp(path, "missing") == 0) {
    snprintf(message, message_size, "missing: it is not there");
    return -1;
  }
  for (size_t i = 0; i < sizeof text; i++) {
    text[i] = story[i % (sizeof story - 1)];
  }
  h->open++;
  for (int round = 0; round < 30 && status == 0; round++) {
    for (size_t at = 0; at < sizeof text && status == 0; at += h->piece) {
      size_t left = sizeof text - at;
      status = sink(sink_user, text + at, left < h->piece ? left : h->piece);
      h->met++;
    }
  }
  h->open--;
  return status == 0 ? 0 : -1;
}

static int no_folder(void *user, const char *path, nutgraf_sink sink,
                     void *sink_user) {
  (void)user;
  (void)path;
  (void)sink;
  (void)sink_user;
  return -1;
}

static int train(nutgraf_worker *worker, host *h, const char *path,
                 nutgraf_error *err) {
  const char *const words[] = {"--", "abbreviations", "en", path};
  const nutgraf_host doors = {.size = sizeof doors,
                              .user = h,
                              .out = to_out,
                              .list = no_folder,
                              .stream = stream};
  return nutgraf_verb(worker, "train", 4, words, &doors, err);
}

static void pieces_come_as_they_like(void **state) {
  nutgraf_error err;
  const nutgraf_options options = {.size = sizeof options, .home = "."};
  (void)state;
  nutgraf_engine *engine = nutgraf_engine_new(&options, &err);
  nutgraf_worker *worker = nutgraf_worker_new(engine, &err);
  host whole = {.piece = 1 << 20}, bits = {.piece = 7}, none = {.piece = 9};
  assert_int_equal(train(worker, &whole, "a", &err), 0);
  assert_non_null(strstr(whole.out.text, "\"Lamp\", -- 3000 with a point"));
  assert_int_equal(train(worker, &bits, "a", &err), 0);
  assert_true(bits.met > 10000);
  assert_string_equal(bits.out.text, whole.out.text);
  assert_int_equal(train(worker, &none, "missing", &err), 4);
  assert_string_equal(err.message, "missing: it is not there");
  collected_free(&whole.out);
  collected_free(&bits.out);
  nutgraf_worker_free(worker);
  nutgraf_engine_free(engine);
}

static void try_place(nutgraf_worker *worker, const char *expected, long at,
                      int forever) {
  nutgraf_error err = {.code = NUTGRAF_OK};
  host h = {.piece = 5000};
  fail_alloc_arm(&memory, at, forever);
  int status = train(worker, &h, "a", &err);
  fail_alloc_disarm(&memory);
  assert_int_equal(h.open, 0); /* nothing jumped over the host */
  if (status == 0) {
    assert_string_equal(h.out.text, expected);
  } else if (err.code != NUTGRAF_NOMEM) {
    fail_msg("allocation %ld: %s", at, err.message);
  } else {
    assert_int_equal(h.out.calls, 0);
  }
  collected_free(&h.out);
}

static void memory_may_end_anywhere(void **state) {
  nutgraf_error err;
  nutgraf_options options = {.size = sizeof options, .home = "."};
  (void)state;
  options.resize = fail_alloc_resize;
  options.user = &memory;
  nutgraf_engine *engine = nutgraf_engine_new(&options, &err);
  nutgraf_worker *worker = nutgraf_worker_new(engine, &err);
  host whole = {.piece = 5000};
  fail_alloc_arm(&memory, 0, 0);
  assert_int_equal(train(worker, &whole, "a", &err), 0);
  fail_alloc_arm(&memory, 0, 0);
  collected_free(&whole.out);
  assert_int_equal(train(worker, &whole, "a", &err), 0);
  long calls = memory.calls;
  assert_true(calls > 10);
  for (long at = 1; at <= calls; at += 1 + at / 64) {
    try_place(worker, whole.out.text, at, 0);
    try_place(worker, whole.out.text, at, 1);
  }
  try_place(worker, whole.out.text, 0, 0);
  collected_free(&whole.out);
  nutgraf_worker_free(worker);
  nutgraf_engine_free(engine);
  assert_int_equal(memory.blocks, 0);
  assert_int_equal(memory.wrong_sizes, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(pieces_come_as_they_like),
      cmocka_unit_test(memory_may_end_anywhere),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
