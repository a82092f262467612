/* Work behind a wall: a story that hangs, crashes or tries to get out costs
 * itself only, and gets an error that says what happened. */
#define _GNU_SOURCE

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <dirent.h>
#include <sys/mman.h>

#include "../../engine/cli/confine.c"
#include "../../engine/cli/io.c"
#include "../../engine/cli/wall.c"

/* work.c is not here */
void cli_add_error_record(ng_buffer *out, ng_span id, const nutgraf_error *err,
                          long input_line) {
  ng_buffer_add_str(out, "{\"id\":");
  ng_buffer_add_span(out, id.data ? id : ng_span_str("null"));
  ng_buffer_add_str(out,
                    err->code == NUTGRAF_STOPPED ? ",stopped," : ",other,");
  ng_buffer_add_char(out, (char)('0' + input_line % 10));
  ng_buffer_add_str(out, "}\n");
}

/* ---- A task that does what its story says ---- */

static int state_of_task = 7;
static int starts_badly;

static void *begin(void *user, nutgraf_error *err) {
  (void)user;
  if (starts_badly) {
    *err = (nutgraf_error){.code = NUTGRAF_SETTINGS, .message = "bad file"};
    return NULL;
  }
  return &state_of_task;
}

static void finish(void *state) {
  (void)state;
}

static int is(ng_span bytes, const char *word) {
  return bytes.len == strlen(word) && memcmp(bytes.data, word, bytes.len) == 0;
}

static int can_open(const char *path, int how) {
  int fd = open(path, how, 0600);
  if (fd >= 0) {
    close(fd);
  }
  return fd >= 0;
}

static int can_connect(void) {
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  if (fd >= 0) {
    close(fd);
  }
  return fd >= 0;
}

static int can_fork(void) {
  pid_t pid = fork();
  if (pid == 0) {
    _exit(0);
  }
  return pid > 0;
}

static int can_exec(void) {
  char *none[] = {NULL};
  execve("/bin/true", none, none);
  return 0; /* we are still here */
}

static int has_other_files(void) {
  for (int fd = 3; fd < 64; fd++) {
    struct sockaddr_storage who;
    socklen_t len = sizeof who;
    int is_socket = getsockname(fd, (struct sockaddr *)&who, &len) == 0;
    if (fcntl(fd, F_GETFD) >= 0 && !is_socket) {
      return 1;
    }
  }
  return 0;
}

static int can_fill_memory(void) {
  size_t size = (size_t)3 << 30;
  return mmap(NULL, size, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) !=
         MAP_FAILED;
}

/* Every door that is open adds its letter. */
static void try_doors(ng_buffer *out) {
  ng_buffer_add_str(out, "open:");
  ng_buffer_add_str(out, can_open("/etc/passwd", O_RDONLY) ? "r" : "");
  ng_buffer_add_str(out,
                    can_open("/tmp/nutgraf-wall", O_CREAT | O_RDWR) ? "w" : "");
  ng_buffer_add_str(out, can_connect() ? "n" : "");
  ng_buffer_add_str(out, can_fork() ? "f" : "");
  ng_buffer_add_str(out, has_other_files() ? "d" : "");
  ng_buffer_add_str(out, kill(getppid(), 0) == 0 ? "k" : "");
  ng_buffer_add_str(out, can_exec() ? "x" : "");
  ng_buffer_add_str(out, !IS_SANITIZED && can_fill_memory() ? "m" : "");
}

static nutgraf_code do_story(void *state, ng_span bytes, const char *name,
                             ng_buffer *out, nutgraf_error *err) {
  volatile int forever = 1;
  if (state != &state_of_task) {
    return NUTGRAF_ARGUMENT;
  } else if (is(bytes, "spin")) {
    while (forever) {
    }
  } else if (is(bytes, "crash")) {
    signal(SIGSEGV, SIG_DFL);
    raise(SIGSEGV);
  } else if (is(bytes, "exit")) {
    _exit(0);
  } else if (is(bytes, "doors")) {
    try_doors(out);
  } else if (is(bytes, "fail")) {
    *err = (nutgraf_error){.code = NUTGRAF_NO_ARTICLE, .message = "nothing"};
    return err->code;
  } else if (is(bytes, "long")) {
    for (int i = 0; i < 1 << 20; i++) {
      ng_buffer_add_str(out, "0123456789");
    }
  } else {
    ng_buffer_add_str(out, name);
    ng_buffer_add_span(out, bytes);
  }
  return NUTGRAF_OK;
}

static nutgraf_code do_page(void *state, const cli_input *input, ng_span bytes,
                            ng_buffer *out, nutgraf_error *err) {
  return do_story(state, bytes, input->name, out, err);
}

static nutgraf_code do_line(void *state, ng_span bytes, long number,
                            ng_buffer *out, nutgraf_error *err) {
  char name[32];
  snprintf(name, sizeof name, "%ld:", number);
  ng_span story = bytes;
  const char *colon = memchr(bytes.data, '#', bytes.len);
  if (colon) {
    story = ng_span_of(colon + 1, bytes.len - (size_t)(colon + 1 - bytes.data));
  }
  return do_story(state, story, name, out, err);
}

static nutgraf_code do_record(void *state, const char *name, ng_span bytes,
                              ng_buffer *out, nutgraf_error *err) {
  return do_story(state, bytes, name, out, err);
}

static const cli_task plain = {.start = begin,
                               .stop = finish,
                               .page = do_page,
                               .line = do_line,
                               .record = do_record};

/* ---- A wall and a hand at it ---- */

enum { TIME_MS = 700 };

typedef struct bench {
  cli_wall *wall;
  cli_task task;
  void *hand;
  ng_buffer out;
  nutgraf_error err;
} bench;

static int set_up(void **state) {
  bench *b = calloc(1, sizeof *b);
  const cli_wall_limits limits = {.time_ms = TIME_MS,
                                  .memory = (size_t)1 << 30};
  b->wall = cli_wall_new(&plain, limits, &b->err);
  assert_non_null(b->wall);
  b->task = cli_wall_task(b->wall);
  b->hand = b->task.start(b->task.user, &b->err);
  assert_non_null(b->hand);
  ng_buffer_init(&b->out, NULL, 0);
  *state = b;
  return 0;
}

static int tear_down(void **state) {
  bench *b = *state;
  b->task.stop(b->hand);
  cli_wall_free(b->wall);
  ng_buffer_free(&b->out);
  free(b);
  return 0;
}

static const cli_input input = {.name = "a.html"};

static nutgraf_code give(bench *b, const char *story) {
  ng_buffer_clear(&b->out);
  b->err = (nutgraf_error){.code = NUTGRAF_OK};
  return b->task.page(b->hand, &input, ng_span_str(story), &b->out, &b->err);
}

static void expect_out(const bench *b, const char *text) {
  assert_int_equal(b->out.len, strlen(text));
  assert_memory_equal(b->out.data, text, b->out.len);
}

static void work_is_done_as_without(void **state) {
  bench *b = *state;
  assert_int_equal(give(b, "one"), NUTGRAF_OK);
  expect_out(b, "a.htmlone");
  assert_int_equal(give(b, ""), NUTGRAF_OK);
  expect_out(b, "a.html");
  assert_int_equal(give(b, "fail"), NUTGRAF_NO_ARTICLE);
  assert_string_equal(b->err.message, "nothing");
  ng_buffer_clear(&b->out);
  ng_buffer_add_str(&b->out, "before ");
  assert_int_equal(
      b->task.record(b->hand, "r:1 ", ng_span_str("two"), &b->out, &b->err),
      NUTGRAF_OK);
  expect_out(b, "before r:1 two");
  ng_buffer_clear(&b->out);
  assert_int_equal(
      b->task.line(b->hand, ng_span_str("three"), 12, &b->out, &b->err),
      NUTGRAF_OK);
  expect_out(b, "12:three");
}

static void long_stories_go_through(void **state) {
  bench *b = *state;
  size_t len = (size_t)8 << 20;
  char *story = malloc(len + 1);
  assert_non_null(story);
  memset(story, 'a', len);
  story[len] = '\0';
  assert_int_equal(give(b, story), NUTGRAF_OK);
  assert_int_equal(b->out.len, strlen("a.html") + len);
  assert_int_equal(give(b, "long"), NUTGRAF_OK);
  assert_int_equal(b->out.len, (size_t)10 << 20);
  free(story);
}

static void a_story_that_hangs_is_ended(void **state) {
  bench *b = *state;
  assert_int_equal(give(b, "spin"), NUTGRAF_STOPPED);
  assert_string_equal(
      b->err.message,
      "stopped: the story took longer than 700 ms (--max-time).");
  assert_int_equal(b->out.len, 0);
  assert_int_equal(give(b, "next"), NUTGRAF_OK);
  expect_out(b, "a.htmlnext");
}

static void a_story_that_ends_its_process_is_told(void **state) {
  bench *b = *state;
  for (int i = 0; i < 3; i++) {
    assert_int_equal(give(b, "crash"), NUTGRAF_STOPPED);
    assert_non_null(strstr(b->err.message, "was ended by signal 11"));
    assert_int_equal(give(b, "exit"), NUTGRAF_STOPPED);
    assert_non_null(strstr(b->err.message, "the process"));
  }
  assert_int_equal(give(b, "next"), NUTGRAF_OK);
}

static void a_line_has_its_answer_whatever_happens(void **state) {
  bench *b = *state;
  const struct {
    const char *line, *answer;
  } lines[] = {{"{\"x\":[1,{\"id\":2}],\"id\":\"a7\"}#crash",
                "{\"id\":\"a7\",stopped,3}\n"},
               {"{\"id\": 5 }#exit", "{\"id\":5,stopped,3}\n"},
               {"no json#crash", "{\"id\":null,stopped,3}\n"},
               {"plain#", "3:"}};
  for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
    ng_buffer_clear(&b->out);
    b->task.line(b->hand, ng_span_str(lines[i].line), 3, &b->out, &b->err);
    expect_out(b, lines[i].answer);
  }
}

static void no_door_is_open(void **state) {
  bench *b = *state;
  assert_int_equal(give(b, "doors"), NUTGRAF_OK);
  expect_out(b, cli_confine_is_whole() ? "open:" : "open:rwnk");
}

/* ---- Without a hand ---- */

static void what_cannot_begin_is_told(void **state) {
  (void)state;
  nutgraf_error err = {0};
  const cli_wall_limits limits = {.time_ms = TIME_MS};
  starts_badly = 1;
  assert_null(cli_wall_new(&plain, limits, &err));
  starts_badly = 0;
  assert_int_equal(err.code, NUTGRAF_SETTINGS);
  assert_string_equal(err.message, "bad file");
}

static int count_files(void) {
  DIR *dir = opendir("/proc/self/fd");
  int count = 0;
  while (dir && readdir(dir)) {
    count++;
  }
  closedir(dir);
  return count;
}

/* Many workers one after the other leave nothing behind. */
static void nothing_is_left_behind(void **state) {
  int before = count_files();
  set_up(state);
  bench *b = *state;
  for (int i = 0; i < 40; i++) {
    assert_int_equal(give(b, "exit"), NUTGRAF_STOPPED);
  }
  pid_t keeper = b->wall->keeper;
  tear_down(state);
  assert_int_equal(count_files(), before);
  assert_int_equal(kill(keeper, 0), -1);
  assert_int_equal(errno, ESRCH);
}

static void *many(void *user) {
  bench *shared = user;
  bench mine = *shared;
  ng_buffer_init(&mine.out, NULL, 0);
  mine.hand = mine.task.start(mine.task.user, &mine.err);
  intptr_t wrong = 0;
  for (int i = 0; i < 60; i++) {
    char story[16];
    snprintf(story, sizeof story, "%d", i);
    wrong += give(&mine, i % 20 == 7 ? "crash" : story) !=
             (i % 20 == 7 ? NUTGRAF_STOPPED : NUTGRAF_OK);
  }
  mine.task.stop(mine.hand);
  ng_buffer_free(&mine.out);
  return (void *)wrong;
}

static void threads_have_workers_of_their_own(void **state) {
  pthread_t threads[4];
  for (int i = 0; i < 4; i++) {
    assert_int_equal(pthread_create(&threads[i], NULL, many, *state), 0);
  }
  for (int i = 0; i < 4; i++) {
    void *wrong = NULL;
    pthread_join(threads[i], &wrong);
    assert_null(wrong);
  }
}

int main(void) {
#define AT_WALL(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
  const struct CMUnitTest tests[] = {
      AT_WALL(work_is_done_as_without),
      AT_WALL(long_stories_go_through),
      AT_WALL(a_story_that_hangs_is_ended),
      AT_WALL(a_story_that_ends_its_process_is_told),
      AT_WALL(a_line_has_its_answer_whatever_happens),
      AT_WALL(no_door_is_open),
      AT_WALL(threads_have_workers_of_their_own),
      cmocka_unit_test(what_cannot_begin_is_told),
      cmocka_unit_test(nothing_is_left_behind)};
  return cmocka_run_group_tests_name("wall", tests, NULL, NULL);
}
