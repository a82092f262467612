/* Results that take their name when they are whole, whatever happens. */
/* realpath() is older than POSIX 2008 admits. */
#define _XOPEN_SOURCE 700

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

/* The call number `fail_at` of write, fsync or rename fails with `fail_with`;
 * writes are short when `short_writes`. */
static int calls, fail_at, fail_with, short_writes;
static ssize_t frail_write(int fd, const void *bytes, size_t size);
static int frail_fsync(int fd);
static int frail_rename(const char *from, const char *to);
#define write frail_write
#define fsync frail_fsync
#define rename frail_rename
#include "../../engine/cli/console.c"
#include "../../engine/cli/home.c"
#include "../../engine/cli/input.c"
#include "../../engine/cli/io.c"
#include "../../engine/cli/output.c"
#undef write
#undef fsync
#undef rename

const char *nutgraf_code_name(nutgraf_code code) {
  (void)code;
  return "io";
}

static int fails_now(void) {
  if (fail_at && ++calls >= fail_at) {
    errno = fail_with;
    return 1;
  }
  return 0;
}

static ssize_t frail_write(int fd, const void *bytes, size_t size) {
  if (fails_now()) {
    if (fail_with == EINTR) {
      fail_at = 0; /* once is enough */
    }
    return -1;
  }
  return write(fd, bytes, short_writes && size > 3 ? 3 : size);
}

static int frail_fsync(int fd) {
  return fails_now() ? -1 : fsync(fd);
}

static int frail_rename(const char *from, const char *to) {
  return fails_now() ? -1 : rename(from, to);
}

static char folder[64];

static int set_up(void **state) {
  (void)state;
  snprintf(folder, sizeof folder, "/tmp/nutgraf-test-XXXXXX");
  calls = fail_at = fail_with = short_writes = 0;
  return mkdtemp(folder) && chdir(folder) == 0 ? 0 : -1;
}

static int remove_one(void *user, const char *path) {
  (void)user;
  return remove(path);
}

static int tear_down(void **state) {
  static const char *const folders[] = {"out/sub", "out", "real"};
  (void)state;
  cli_walk(".", remove_one, NULL);
  for (int i = 0; i < 3; i++) {
    rmdir(folders[i]);
  }
  return chdir("/") == 0 && rmdir(folder) == 0 ? 0 : -1;
}

static void has(const char *path, const char *text) {
  ng_buffer bytes;
  nutgraf_error err;
  ng_buffer_init(&bytes, NULL, 0);
  if (cli_read_file(path, 1000, &bytes, &err) != 0) {
    fail_msg("%s", err.message);
  }
  ng_buffer_add_char(&bytes, 0);
  assert_string_equal(bytes.data, text);
  ng_buffer_free(&bytes);
}

static void put(const char *path, const char *text) {
  nutgraf_error err;
  assert_int_equal(cli_write_file(path, ng_span_str(text), 1, &err), 0);
}

static void a_file_is_whole_or_the_old_one(void **state) {
  static const int errors[] = {ENOSPC, EIO, EDQUOT};
  nutgraf_error err;
  (void)state;
  put("story.txt", "old");
  for (int e = 0; e < 3; e++) {
    for (int at = 1; at < 6; at++) {
      calls = 0;
      fail_at = at;
      fail_with = errors[e];
      short_writes = 1;
      int status =
          cli_write_file("story.txt", ng_span_str("new text"), 1, &err);
      fail_at = 0;
      has("story.txt", status == 0 ? "new text" : "old");
      assert_int_equal(status == 0, at > 5);
      assert_int_equal(err.code, NUTGRAF_IO);
      assert_non_null(strstr(err.message, "story.txt: "));
      assert_false(cli_exists("story.txt.part"));
    }
  }
}

static void broken_off_writes_are_taken_up(void **state) {
  (void)state;
  short_writes = 1;
  fail_with = EINTR;
  for (int at = 1; at < 5; at++) {
    calls = 0;
    fail_at = at; /* of which frail_write makes 0 again */
    put("story.txt", "a text of some length");
    has("story.txt", "a text of some length");
  }
}

static void modes_and_links_stay(void **state) {
  struct stat about;
  (void)state;
  assert_int_equal(mkdir("real", 0777), 0);
  put("real/story.txt", "old");
  assert_int_equal(chmod("real/story.txt", 0640), 0);
  assert_int_equal(symlink("real/story.txt", "link.txt"), 0);
  put("link.txt", "new");
  has("real/story.txt", "new");
  assert_int_equal(lstat("link.txt", &about), 0);
  assert_true(S_ISLNK(about.st_mode));
  assert_int_equal(stat("real/story.txt", &about), 0);
  assert_int_equal(about.st_mode & 0777, 0640);
}

static void folders_are_made_and_existing_files_kept(void **state) {
  nutgraf_error err;
  (void)state;
  put("out/sub/story.txt", "text");
  has("out/sub/story.txt", "text");
  assert_int_equal(
      cli_write_file("out/sub/story.txt", ng_span_str("new"), 0, &err), -1);
  has("out/sub/story.txt", "text");
}

static void devices_are_written_as_they_are(void **state) {
  nutgraf_error err;
  (void)state;
  put("/dev/null", "text");
  assert_int_equal(cli_changed_ns("/dev/null"), 0);
  assert_int_equal(cli_write_file("/dev/full", ng_span_str("x"), 1, &err), -1);
  assert_int_equal(err.code, NUTGRAF_IO);
}

static void resuming_keeps_whole_lines(void **state) {
  static const struct {
    const char *part;
    long lines;
    const char *result;
  } cases[] = {{"one\ntwo\nthr", 2, "one\ntwo\nend\n"},
               {"", 0, "end\n"},
               {"half", 0, "end\n"},
               {"one\n", 1, "one\nend\n"}};
  const cli_console none = {0};
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    cli_output output;
    nutgraf_error err;
    put("out.jsonl.part", cases[i].part);
    assert_int_equal(cli_output_open(&output, "out.jsonl", 1, 1, &none, &err),
                     0);
    assert_int_equal(output.resumed, cases[i].lines);
    assert_int_equal(cli_output_write(&output, ng_span_str("end\n"), &err), 0);
    assert_int_equal(cli_output_finish(&output, &err), 0);
    has("out.jsonl", cases[i].result);
    assert_false(cli_exists("out.jsonl.part"));
  }
}

static void a_part_older_than_its_story_is_not_used(void **state) {
  const cli_console none = {0};
  cli_output output;
  nutgraf_error err;
  (void)state;
  put("out.jsonl.part", "one\n");
  long long later = cli_changed_ns("out.jsonl.part") + 1;
  assert_int_equal(cli_output_open(&output, "out.jsonl", 1, later, &none, &err),
                   0);
  assert_int_equal(output.resumed, 0);
  cli_output_drop(&output, 0);
  assert_false(cli_exists("out.jsonl.part"));
}

/* Somebody who may write in this folder must not lead us elsewhere. */
static void a_link_for_a_part_is_refused(void **state) {
  nutgraf_error err;
  (void)state;
  put("precious.txt", "precious");
  assert_int_equal(symlink("precious.txt", "story.txt.part"), 0);
  assert_int_equal(cli_write_file("story.txt", ng_span_str("x"), 1, &err), -1);
  has("precious.txt", "precious");
}

static void terminals_get_no_controls(void **state) {
  static const struct {
    const char *text, *plain, *colored;
  } cases[] = {
      {"plain\ttext\n", "plain\ttext\n", "plain\ttext\n"},
      {"\x1B[31mred\x1B[0m", "[31mred[0m", "\x1B[31mred\x1B[0m"},
      {"\x1B]0;title\x07", "]0;title", "]0;title"},
      {"\x1B[2J\x1B[1;32mx", "[2J[1;32mx", "[2J\x1B[1;32mx"},
      {"\x1B\x1B[1mx", "[1mx", "\x1B[1mx"},
      {"a\xE2\x80\xAE"
       "b",
       "ab", "ab"},
      {"caf\xC3\xA9\xC2\x9B", "caf\xC3\xA9", "caf\xC3\xA9"},
      {"", "", ""},
  };
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    for (int colors = 0; colors < 2; colors++) {
      ng_buffer out;
      ng_buffer_init(&out, NULL, 0);
      cli_add_safe(&out, ng_span_str(cases[i].text), colors);
      ng_buffer_add_char(&out, 0);
      assert_string_equal(out.data, colors ? cases[i].colored : cases[i].plain);
      ng_buffer_free(&out);
    }
  }
}

static void a_folder_stands_for_its_stories(void **state) {
  static const char *const names[] = {"out/b.html",  "out/a.txt",
                                      "out/c.jsonl", "out/.hidden.txt",
                                      "out/x.lua",   "out/sub/d.md"};
  static const char *const expected[] = {"out/a.txt", "out/b.html",
                                         "out/c.jsonl", "out/sub/d.md"};
  cli_inputs inputs = {NULL, 0, 0};
  nutgraf_error err;
  (void)state;
  for (int i = 0; i < 6; i++) {
    put(names[i], "x");
  }
  assert_int_equal(symlink("..", "out/loop"), 0);
  assert_int_equal(cli_inputs_add(&inputs, "out", NULL, &err), 0);
  assert_int_equal(inputs.count, 4);
  for (int i = 0; i < 4; i++) {
    assert_string_equal(inputs.items[i].name, expected[i]);
  }
  assert_string_equal(inputs.items[3].below, "sub/d.md");
  assert_string_equal(inputs.items[3].from, "markdown");
  assert_int_equal(inputs.items[2].kind, CLI_RECORDS);
  cli_inputs_free(&inputs);
  assert_int_equal(remove("out/.hidden.txt"), 0);
  assert_int_equal(remove("out/loop"), 0);
}

static void what_a_story_is_shows_in_its_first_bytes(void **state) {
  static const struct {
    const char *name, *bytes;
    cli_kind kind;
    const char *from;
  } cases[] = {{"-", "{\"id\":1}", CLI_RECORDS, NULL},
               {"-", "\xEF\xBB\xBF {\n \"id\":1}", CLI_RECORDS, NULL},
               {"-", "{curly} text", CLI_PAGE, NULL},
               {"-", "<p>", CLI_PAGE, NULL},
               {"-", "", CLI_PAGE, NULL},
               {"a.txt", "text", CLI_PAGE, "text"},
               {"a.txt", "\n<!DOCTYPE html>", CLI_PAGE, NULL},
               {"a.MD", "# x", CLI_PAGE, "markdown"},
               {"a.jsonl", "x", CLI_RECORDS, NULL}};
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    cli_inputs inputs = {NULL, 0, 0};
    nutgraf_error err;
    if (strcmp(cases[i].name, "-") != 0) {
      put(cases[i].name, cases[i].bytes);
    }
    ng_span first = ng_span_str(cases[i].bytes);
    assert_int_equal(cli_inputs_add(&inputs, cases[i].name, NULL, &err), 0);
    assert_int_equal(cli_kind_of(&inputs.items[0], first), cases[i].kind);
    const char *from = cli_from_of(&inputs.items[0], first);
    assert_true(cases[i].from ? from && strcmp(from, cases[i].from) == 0
                              : !from);
    cli_inputs_free(&inputs);
  }
}

int main(void) {
#define CASE(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
  const struct CMUnitTest tests[] = {
      CASE(a_file_is_whole_or_the_old_one),
      CASE(broken_off_writes_are_taken_up),
      CASE(modes_and_links_stay),
      CASE(folders_are_made_and_existing_files_kept),
      CASE(devices_are_written_as_they_are),
      CASE(resuming_keeps_whole_lines),
      CASE(a_part_older_than_its_story_is_not_used),
      CASE(a_link_for_a_part_is_refused),
      CASE(terminals_get_no_controls),
      CASE(a_folder_stands_for_its_stories),
      CASE(what_a_story_is_shows_in_its_first_bytes),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
