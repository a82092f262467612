/* Sentences and tokens as records: the numbers are those of the engine. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>

#include "../../engine/cli/batch.h"
/* The record of a failure is made in work.c; here only that there is one. */
void cli_add_error_record(ng_buffer *out, ng_span id, const nutgraf_error *err,
                          long input_line) {
  char text[64];
  snprintf(text, sizeof text, "error %s %ld %.*s\n",
           nutgraf_code_name(err->code), input_line, (int)id.len,
           id.data ? id.data : "");
  ng_buffer_add_str(out, text);
}
#include "../../engine/cli/ranges.c"

static nutgraf_engine *engine;

static void numbers_are_written_as_printf_does(void **unused) {
  (void)unused;
  for (uint64_t n = 0; n <= UINT32_MAX; n += n / 1000 + 1) {
    char ours[16], theirs[16];
    *write_number(ours, (uint32_t)n) = 0;
    snprintf(theirs, sizeof theirs, "%llu", (unsigned long long)n);
    assert_string_equal(ours, theirs);
  }
  char last[16];
  *write_number(last, UINT32_MAX) = 0;
  assert_string_equal(last, "4294967295");
}

static void ask(const char *offsets, const char *line_of_json,
                const char *expected) {
  cli_options options = {.offsets = offsets};
  cli_task task;
  cli_ranges ranges;
  nutgraf_error err = {0};
  ng_buffer out;
  ng_buffer_init(&out, NULL, 0);
  cli_ranges_task(&task, &ranges, engine, &options);
  void *worker = task.start(task.user, &err);
  assert_non_null(worker);
  task.line(worker, ng_span_str(line_of_json), 7, &out, &err);
  ng_buffer_add_char(&out, 0);
  assert_string_equal(out.data, expected);
  task.stop(worker);
  cli_ranges_free(&ranges);
  ng_buffer_free(&out);
}

static void a_record_becomes_a_record(void **unused) {
  static const struct {
    const char *offsets, *line, *expected;
  } cases[] = {
      {NULL, "{\"id\":\"a\",\"lang\":\"en\",\"text\":\"One two. Three\"}",
       "{\"id\":\"a\",\"lang\":\"en\",\"sentences\":[[0,8],[9,14]],"
       "\"tokens\":[[0,3],[4,7],[7,8],[9,14]]}\n"},
      {NULL, " { \"text\" : \"\", \"id\" : [1, 2], \"lang\":\"en\" } ",
       "{\"id\":[1,2],\"lang\":\"en\",\"sentences\":[],\"tokens\":[]}\n"},
      {NULL, "{\"lang\":\"en\",\"text\":\"a b\\u00e9\"}",
       "{\"id\":null,\"lang\":\"en\",\"sentences\":[[0,5]],"
       "\"tokens\":[[0,1],[2,5]]}\n"},
      {"utf16", "{\"lang\":\"en\",\"text\":\"\\uD83D\\uDE00 caf\xC3\xA9 x\"}",
       "{\"id\":null,\"lang\":\"en\",\"sentences\":[[0,9]],"
       "\"tokens\":[[0,2],[3,7],[8,9]]}\n"},
      {"codepoints",
       "{\"lang\":\"en\",\"text\":\"\\uD83D\\uDE00 caf\xC3\xA9 x\"}",
       "{\"id\":null,\"lang\":\"en\",\"sentences\":[[0,8]],"
       "\"tokens\":[[0,1],[2,6],[7,8]]}\n"},
      {NULL, "{\"id\":4}", "error bad_input 7 4\n"},
      {NULL, "{\"id\":4,\"text\":null}", "error bad_input 7 4\n"},
      {NULL, "{\"id\":4,\"text\":\"a\"", "error bad_input 7 \n"},
      {NULL, "", "error bad_input 7 \n"},
      {NULL, "{\"text\":\"\xFF\"}", "error bad_input 7 \n"},
      {NULL, "{\"text\":\"x\",\"text\":\"yz\",\"lang\":\"en\",\"other\":{}}",
       "{\"id\":null,\"lang\":\"en\",\"sentences\":[[0,2]],"
       "\"tokens\":[[0,2]]}\n"},
  };
  (void)unused;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ask(cases[i].offsets, cases[i].line, cases[i].expected);
  }
}

/* More languages than are kept at once cost time, not memory or answers. */
static void many_languages_are_answered(void **unused) {
  cli_options options = {.offsets = NULL};
  cli_task task;
  cli_ranges ranges;
  nutgraf_error err = {0};
  ng_buffer out;
  (void)unused;
  ng_buffer_init(&out, NULL, 0);
  cli_ranges_task(&task, &ranges, engine, &options);
  void *worker = task.start(task.user, &err);
  for (int i = 0; i < CLI_LEXICONS + 9; i++) {
    char line_of_json[64];
    snprintf(line_of_json, sizeof line_of_json,
             "{\"lang\":\"q%c%c\",\"text\":\"One. Two.\"}", 'a' + i / 26,
             'a' + i % 26);
    ng_buffer_clear(&out);
    nutgraf_code code =
        task.line(worker, ng_span_str(line_of_json), 1, &out, &err);
    assert_int_equal(code, NUTGRAF_OK);
    assert_true(out.len > 40);
  }
  assert_int_equal(ranges.count, CLI_LEXICONS);
  task.stop(worker);
  cli_ranges_free(&ranges);
  ng_buffer_free(&out);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(numbers_are_written_as_printf_does),
      cmocka_unit_test(a_record_becomes_a_record),
      cmocka_unit_test(many_languages_are_answered),
  };
  nutgraf_error err = {0};
  const nutgraf_options options = {.size = sizeof options, .home = "."};
  engine = nutgraf_engine_new(&options, &err);
  if (!engine) {
    printf("%s\n", err.message);
    return 1;
  }
  int failed = cmocka_run_group_tests(tests, NULL, NULL);
  nutgraf_engine_free(engine);
  return failed;
}
