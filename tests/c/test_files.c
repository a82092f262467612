/* Scripts and rules are read from folders: which, in what order, and what is
 * refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "../../engine/base/files.h"
#include "../support/collect.h"
#include "../support/fail_alloc.h"

static char home[256], own[256], other[256];

/* Three folders: the home, and two that may go before it. */
static int make_folders(void **state) {
  (void)state;
  if (!make_folder(home) || !make_folder(own) || !make_folder(other)) {
    return -1;
  }
  write_file(home, "scripts/main.lua", "home main");
  write_file(home, "rules/styles/b.lua", "home b");
  write_file(home, "rules/styles/a.lua", "home a");
  write_file(home, "rules/a/b/c/deep.lua", "deep");
  write_file(home, "rules/a/b/c/d/deeper.lua", "too deep");
  write_file(home, "formats/text.lua", "");
  write_file(home, "lib/l.lua", "lib");
  write_file(home, "elsewhere/x.lua", "not ours");
  write_file(home, "top.lua", "not ours");
  write_file(home, "rules/.hidden.lua", "hidden");
  write_file(home, "rules/.git/x.lua", "hidden");
  write_file(home, "rules/.lua", "no name");
  write_file(home, "rules/old.d/x.lua", "not ours");
  write_file(home, "rules/notes.txt", "no script");
  write_file(home, "rules/folder.lua/x.lua", "below what is no file");
  write_file(own, "rules/styles/a.lua", "own a");
  write_file(own, "rules/new.lua", "own new");
  write_file(own, "scripts/main.lua", "no code of ours");
  write_file(other, "rules/styles/a.lua", "other a");
  write_file(other, "rules/styles/b.lua", "other b");
  return 0;
}

static int remove_folders(void **state) {
  (void)state;
  remove_folder(home);
  remove_folder(own);
  remove_folder(other);
  return 0;
}

static ng_files *read_all(const char *path) {
  ng_files *files = NULL;
  char culprit[256];
  assert_int_equal(ng_files_read(NULL, home, path, &files, culprit), NG_OK);
  assert_string_equal(culprit, "");
  return files;
}

static void expect_file(const ng_files *files, const char *name,
                        const char *bytes, uint32_t root) {
  const ng_file *file = ng_files_find(files, ng_span_str(name));
  assert_non_null(file);
  assert_string_equal(file->name, name);
  assert_true(ng_span_is(file->bytes, bytes));
  assert_int_equal(file->bytes.data[file->bytes.len], '\0');
  assert_int_equal(file->root, root);
}

static void home_is_read_in_order(void **state) {
  (void)state;
  static const char *const names[] = {
      "formats/text.lua",   "lib/l.lua",          "rules/a/b/c/deep.lua",
      "rules/styles/a.lua", "rules/styles/b.lua", "scripts/main.lua"};
  enum { COUNT = sizeof names / sizeof *names };
  static const char *const paths[] = {NULL, "", ":", "::"};
  for (size_t p = 0; p < sizeof paths / sizeof *paths; p++) {
    ng_files *files = read_all(paths[p]);
    assert_int_equal(ng_files_count(files), COUNT);
    for (size_t i = 0; i < COUNT; i++) {
      assert_string_equal(ng_files_at(files, i)->name, names[i]);
      assert_string_equal(ng_files_at(files, i)->path, names[i]);
    }
    expect_file(files, "rules/a/b/c/deep.lua", "deep", 0);
    expect_file(files, "formats/text.lua", "", 0);
    ng_files_release(files);
  }
}

static void the_first_folder_wins(void **state) {
  (void)state;
  char path[600], shown[300];
  snprintf(path, sizeof path, ":%s//:%s:", own, other);
  ng_files *files = read_all(path);
  assert_int_equal(ng_files_count(files), 10);
  expect_file(files, "rules/styles/a.lua", "own a", 0);
  expect_file(files, "rules/styles/b.lua", "other b", 1);
  expect_file(files, "rules/new.lua", "own new", 0);
  expect_file(files, "scripts/main.lua", "home main", 2);
  const ng_file *a = ng_files_find(files, ng_span_str("rules/styles/a.lua"));
  snprintf(shown, sizeof shown, "%s/rules/styles/a.lua", own);
  assert_string_equal(a->path, shown);
  assert_true(ng_span_is(a[1].bytes, "other a"));
  assert_true(ng_span_is(a[2].bytes, "home a"));
  for (size_t i = 1; i < ng_files_count(files); i++) {
    const ng_file *x = ng_files_at(files, i - 1), *y = ng_files_at(files, i);
    int order = strcmp(x->name, y->name);
    assert_true(order < 0 || (order == 0 && x->root < y->root));
  }
  ng_files_release(files);
}

static void other_names_are_not_found(void **state) {
  (void)state;
  static const char *const names[] = {
      "",          "rules", "rules/styles/a",    "rules/styles/a.lu",
      "top.lua",   "/",     "rules/.hidden.lua", "rules/styles/a.luax",
      "lib/L.lua", "z",     "./lib/l.lua",       "scripts/../lib/l.lua"};
  ng_files *files = read_all(NULL);
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    assert_null(ng_files_find(files, ng_span_str(names[i])));
  }
  assert_null(ng_files_find(files, ng_span_of(NULL, 0)));
  /* a NUL and more behind a name is another name */
  static const char with_nul[] = "lib/l.lua\0\0\0\0\0\0\0\0";
  for (size_t len = 10; len < sizeof with_nul; len++) {
    assert_null(ng_files_find(files, ng_span_of(with_nul, len)));
  }
  assert_non_null(ng_files_find(files, ng_span_of(with_nul, 9)));
  ng_files_release(files);
}

static void missing_folders_are_told(void **state) {
  (void)state;
  char path[600], nowhere[300], file[300], culprit[256], longest[1200];
  snprintf(nowhere, sizeof nowhere, "%s/nowhere", home);
  snprintf(file, sizeof file, "%s/top.lua", home);
  ng_files *files = NULL;
  const struct {
    const char *home, *path;
    ng_status status;
    const char *culprit;
  } cases[] = {
      {nowhere, NULL, NG_MISSING, nowhere}, {file, NULL, NG_MISSING, file},
      {home, nowhere, NG_MISSING, nowhere}, {home, file, NG_MISSING, file},
      {home, longest, NG_LIMIT, NULL},
  };
  memset(longest, 'x', sizeof longest);
  longest[sizeof longest - 1] = '\0';
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    assert_int_equal(
        ng_files_read(NULL, cases[i].home, cases[i].path, &files, culprit),
        cases[i].status);
    assert_null(files);
    if (cases[i].culprit != NULL) {
      assert_string_equal(culprit, cases[i].culprit);
    }
    assert_true(strlen(culprit) > 0 && strlen(culprit) < 256);
  }
  snprintf(path, sizeof path, "%s:%s", own, nowhere);
  assert_int_equal(ng_files_read(NULL, home, path, &files, culprit),
                   NG_MISSING);
  assert_string_equal(culprit, nowhere);
}

static void large_files_are_refused(void **state) {
  (void)state;
  char *text = malloc(NG_FILE_MAX + 2), folder[256], culprit[256];
  assert_non_null(text);
  assert_non_null(make_folder(folder));
  memset(text, '-', NG_FILE_MAX + 1);
  text[NG_FILE_MAX + 1] = '\0';
  write_file(folder, "rules/big.lua", text);
  ng_files *files = NULL;
  assert_int_equal(ng_files_read(NULL, folder, NULL, &files, culprit),
                   NG_LIMIT);
  assert_null(files);
  assert_non_null(strstr(culprit, "rules/big.lua"));
  text[NG_FILE_MAX] = '\0';
  write_file(folder, "rules/big.lua", text);
  assert_int_equal(ng_files_read(NULL, folder, NULL, &files, culprit), NG_OK);
  assert_int_equal(ng_files_at(files, 0)->bytes.len, NG_FILE_MAX);
  ng_files_release(files);
  remove_folder(folder);
  free(text);
}

static void the_last_reference_frees(void **state) {
  (void)state;
  fail_alloc f = {.fail_at = 0};
  ng_allocator allocator = {fail_alloc_resize, &f};
  ng_files *files = NULL;
  char culprit[256];
  assert_int_equal(ng_files_read(&allocator, home, own, &files, culprit),
                   NG_OK);
  assert_ptr_equal(ng_files_retain(files), files);
  ng_files_release(files);
  assert_true(f.blocks > 0);
  expect_file(files, "lib/l.lua", "lib", 1);
  ng_files_release(files);
  assert_int_equal(f.blocks + f.wrong_sizes, 0);
  ng_files_release(NULL);
}

static void one_file_is_read(void **state) {
  (void)state;
  char path[300], fifo[300];
  ng_buffer out;
  ng_buffer_init(&out, NULL, 0);
  ng_buffer_add_str(&out, "before ");
  snprintf(path, sizeof path, "%s/lib/l.lua", home);
  assert_int_equal(ng_file_read(path, 3, &out), NG_OK);
  assert_true(ng_span_is(ng_buffer_span(&out), "before lib"));
  assert_int_equal(ng_file_read(path, 2, &out), NG_LIMIT);
  snprintf(path, sizeof path, "%s/formats/text.lua", home);
  assert_int_equal(ng_file_read(path, 0, &out), NG_OK);
  assert_int_equal(ng_file_read(home, 100, &out), NG_INVALID);
  snprintf(path, sizeof path, "%s/nothing.lua", home);
  assert_int_equal(ng_file_read(path, 100, &out), NG_MISSING);
  assert_int_equal(ng_file_read("", 100, &out), NG_MISSING);
  /* a pipe that nobody writes to does not stop us */
  snprintf(fifo, sizeof fifo, "%s/rules/pipe.lua", home);
  assert_int_equal(mkfifo(fifo, 0600), 0);
  assert_int_equal(ng_file_read(fifo, 100, &out), NG_INVALID);
  ng_files *files = read_all(NULL);
  assert_null(ng_files_find(files, ng_span_str("rules/pipe.lua")));
  ng_files_release(files);
  remove(fifo);
  ng_buffer_free(&out);
}

static void no_memory(void **state) {
  (void)state;
  int failed = 1;
  for (long n = 1; failed; n++) {
    fail_alloc f = {.fail_at = n};
    ng_allocator allocator = {fail_alloc_resize, &f};
    ng_files *files = NULL;
    char culprit[256];
    ng_status status = ng_files_read(&allocator, home, own, &files, culprit);
    failed = f.failures > 0;
    assert_int_equal(status, failed ? NG_NOMEM : NG_OK);
    assert_int_equal(files == NULL, failed);
    ng_files_release(files);
    assert_int_equal(f.blocks + f.wrong_sizes, 0);
    assert_true(n < 100);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(home_is_read_in_order),
      cmocka_unit_test(the_first_folder_wins),
      cmocka_unit_test(other_names_are_not_found),
      cmocka_unit_test(missing_folders_are_told),
      cmocka_unit_test(large_files_are_refused),
      cmocka_unit_test(the_last_reference_frees),
      cmocka_unit_test(one_file_is_read),
      cmocka_unit_test(no_memory),
  };
  return cmocka_run_group_tests(tests, make_folders, remove_folders);
}
