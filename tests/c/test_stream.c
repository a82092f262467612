/* Chunks of lines, and jobs that come back in order. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

/* Reads come from here when `feed` is set: pieces of any size, some broken off
 * by a signal. */
static const char *feed;
static size_t feed_step, feed_calls;
static ssize_t fed_read(int fd, void *bytes, size_t size);
#define read fed_read
#include "../../engine/cli/io.c"
#undef read
#include "../../engine/cli/jobs.c"
#include "../../engine/cli/stream.c"

static ssize_t fed_read(int fd, void *bytes, size_t size) {
  if (!feed) {
    return read(fd, bytes, size);
  }
  if (++feed_calls % 3 == 0) {
    errno = EINTR;
    return -1;
  }
  size_t len = strlen(feed);
  len = len < feed_step ? len : feed_step;
  len = len < size ? len : size;
  memcpy(bytes, feed, len);
  feed += len;
  return (ssize_t)len;
}

/* All lines of `input`, read `step` bytes at a time: "number:line;", with "!"
 * for a line that is too long. */
static void read_lines(const char *input, size_t step, size_t max_line,
                       ng_buffer *out) {
  cli_stream stream;
  cli_chunk chunk;
  int null = open("/dev/null", O_RDONLY); /* always ready to be read */
  feed = input;
  feed_step = step;
  feed_calls = 0;
  cli_stream_init(&stream, null, max_line);
  int got;
  while ((got = cli_stream_next(&stream, &chunk)) > 0) {
    long number = chunk.first;
    ng_span rest = chunk.lines, line;
    char text[32];
    if (chunk.too_long) {
      snprintf(text, sizeof text, "%ld!;", number++);
      ng_buffer_add_str(out, text);
    }
    while (cli_line_next(&rest, &line)) {
      snprintf(text, sizeof text, "%ld:", number++);
      ng_buffer_add_str(out, text);
      ng_buffer_add_span(out, line);
      ng_buffer_add_char(out, ';');
    }
    assert_int_equal(number, chunk.first + chunk.count);
  }
  assert_int_equal(got, 0);
  feed = NULL;
  cli_stream_free(&stream);
  close(null);
}

static void lines_do_not_depend_on_how_they_arrive(void **state) {
  static const struct {
    const char *input, *lines;
  } cases[] = {
      {"", ""},
      {"a\nb\nc\n", "1:a;2:b;3:c;"},
      {"a\r\nb", "1:a;2:b;"},
      {"\n\nx\n\n", "1:;2:;3:x;4:;"},
      {"12345678\n123456789\n1\n", "1:12345678;2!;3:1;"},
      {"123456789012345678901234567890", "1!;"},
      {"1234567890123456789\n\nab", "1!;2:;3:ab;"},
      {"ab\n123456789", "1:ab;2!;"},
  };
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    for (size_t step = 1; step < 12; step++) {
      ng_buffer out;
      ng_buffer_init(&out, NULL, 0);
      read_lines(cases[i].input, step, 8, &out);
      ng_buffer_add_char(&out, 0);
      assert_string_equal(out.data, cases[i].lines);
      ng_buffer_free(&out);
    }
  }
}

static void a_chunk_holds_every_line_that_is_there(void **state) {
  cli_stream stream;
  cli_chunk chunk;
  int ends[2];
  (void)state;
  assert_int_equal(pipe(ends), 0);
  cli_stream_init(&stream, ends[0], 0);
  assert_int_equal(write(ends[1], "a\nb\nhalf", 8), 8);
  assert_int_equal(cli_stream_next(&stream, &chunk), 1);
  assert_int_equal(chunk.count, 2);
  assert_int_equal(write(ends[1], " done\n", 6), 6);
  assert_int_equal(cli_stream_next(&stream, &chunk), 1);
  assert_int_equal(chunk.first, 3);
  assert_memory_equal(chunk.lines.data, "half done\n", 10);
  close(ends[1]);
  assert_int_equal(cli_stream_next(&stream, &chunk), 0);
  cli_stream_free(&stream);
  close(ends[0]);
}

/* ---- Jobs ---- */

enum { JOBS = 400 };

typedef struct seen {
  long next;    /* the job that has to come now */
  long stop_at; /* emit asks for the end here */
  int wrong;
} seen;

static void *start(void *user) {
  return user;
}

static void stop(void *user, void *state) {
  (void)user;
  (void)state;
}

static void work(void *user, void *state, cli_job *job) {
  (void)user;
  (void)state;
  char text[32];
  if (job->first_line % 7 == 0) { /* some take longer than others */
    const struct timespec a_bit = {0, 200000};
    nanosleep(&a_bit, NULL);
  }
  snprintf(text, sizeof text, "%ld", job->first_line * 2);
  ng_buffer_add_str(&job->out, text);
}

static int emit(void *user, cli_job *job) {
  seen *s = user;
  char text[32];
  int len = snprintf(text, sizeof text, "%ld", job->first_line * 2);
  s->wrong |= job->first_line != s->next || job->out.len != (size_t)len ||
              memcmp(job->out.data, text, (size_t)len) != 0;
  return ++s->next == s->stop_at;
}

static void jobs_come_back_in_order(void **state) {
  (void)state;
  for (unsigned threads = 1; threads <= 4; threads++) {
    seen s = {.stop_at = -1};
    cli_crew crew = {start, stop, work, emit, &s};
    cli_jobs *jobs = cli_jobs_new(&crew, threads);
    assert_non_null(jobs);
    for (long i = 0; i < JOBS; i++) {
      cli_job *job = cli_jobs_take(jobs);
      assert_non_null(job);
      assert_int_equal(job->out.len, 0);
      job->first_line = i;
      cli_jobs_put(jobs);
    }
    cli_jobs_free(jobs);
    assert_int_equal(s.next, JOBS);
    assert_false(s.wrong);
  }
}

static void the_writer_can_end_the_work(void **state) {
  (void)state;
  for (unsigned threads = 1; threads <= 3; threads++) {
    seen s = {.stop_at = 10};
    cli_crew crew = {start, stop, work, emit, &s};
    cli_jobs *jobs = cli_jobs_new(&crew, threads);
    long i = 0;
    cli_job *job;
    while ((job = cli_jobs_take(jobs)) != NULL) {
      assert_true(i < JOBS);
      job->first_line = i++;
      cli_jobs_put(jobs);
    }
    cli_jobs_free(jobs);
    assert_int_equal(s.next, 10);
    assert_false(s.wrong);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(lines_do_not_depend_on_how_they_arrive),
      cmocka_unit_test(a_chunk_holds_every_line_that_is_there),
      cmocka_unit_test(jobs_come_back_in_order),
      cmocka_unit_test(the_writer_can_end_the_work),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
