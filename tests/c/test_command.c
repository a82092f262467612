/* The command from outside: what it prints, where it writes, how it ends. Runs
 * the program beside this test (or $NUTGRAF) in temporary folders. */
/* realpath() is older than POSIX 2008 admits. */
#define _XOPEN_SOURCE 700

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "../support/command.h"

static char folder[64];

static const char story[] =
    "<!doctype html><html lang=en><head><title>Harbour bridge opens</title>"
    "</head><body><article><h1>Harbour bridge opens</h1><p>By Ann Lee</p>"
    "<p>The harbour bridge opened on Monday after four years of work, the city "
    "council said in a statement.</p><p>Engineers said it carries 4,000 cars a "
    "day, and that the two ferries will stop in May.</p><p>It cost 42 million "
    "euros, twice the first estimate of the council, and took a year more than "
    "planned.</p><p>The council wants a second bridge in the north of the "
    "city. "
    "A vote is expected in June, before the summer break.</p><p>Critics say "
    "that "
    "the money should go to the tram. The opposition has asked for a review of "
    "the plans.</p></article></body></html>\n";

static int set_up(void **state) {
  (void)state;
  snprintf(folder, sizeof folder, "/tmp/nutgraf-test-XXXXXX");
  if (!mkdtemp(folder) || chdir(folder) != 0) {
    return -1;
  }
  put("story.html", story);
  mkdir("stories", 0777);
  put("stories/a.html", story);
  put("stories/b.txt", "The mayor of the town resigned on Friday, her office "
                       "said in a short note.\n\nShe had been mayor for nine "
                       "years and gave no reason for her step.\n\nA new mayor "
                       "will be elected in the spring of next year, the town "
                       "said.\n");
  put("in.jsonl",
      "{\"id\":\"a1\",\"text\":\"The mayor of the town resigned on Friday, her "
      "office said in a short note. She gave no reason for her step.\\n\\nA "
      "new "
      "mayor will be elected in the spring of next year, the town said. Three "
      "people want the office, and all of them have worked for the town "
      "before.\\n\\nThe town has had four mayors in ten years, more than any "
      "other in the district.\"}\n"
      "{\"id\":\"a2\",\"lang\":\"en\",\"text\":\"Snow closed the pass on "
      "Sunday "
      "night, the police said. Forty cars were stuck for six hours before the "
      "road was clear again.\\n\\nNobody was hurt, but two drivers were taken "
      "to the hospital because of the cold. The pass will stay closed until "
      "Tuesday, when warmer weather is expected in the mountains.\"}\n");
  return 0;
}

static int tear_down(void **state) {
  (void)state;
  char line[128];
  snprintf(line, sizeof line, "rm -rf %s", folder);
  return chdir("/") == 0 && run(line) == 0 ? 0 : -1;
}

static void results_and_exit_statuses(void **state) {
  static const struct {
    const char *line;
    int status;
    const char *out, *err;
  } cases[] = {
      {"nutgraf story.html", 0, "The harbour bridge opened on Monday", ""},
      {"nutgraf < story.html", 0, "The harbour bridge opened on Monday", ""},
      {"cat story.html | nutgraf -", 0, "The harbour bridge", ""},
      {"nutgraf -t json story.html", 0, "\"summary\"", ""},
      {"nutgraf -t jsonl story.html", 0, "{\"id\":", ""},
      {"nutgraf clean story.html", 0, "asked for a review", ""},
      {"nutgraf stories", 0, "==> stories/b.txt <==", ""},
      {"nutgraf in.jsonl", 0, "{\"id\":\"a2\"", ""},
      {"nutgraf < in.jsonl", 0, "{\"id\":\"a2\"", ""},
      {"(printf ' {'; sleep 0.2; tail -c +2 in.jsonl) | nutgraf", 0,
       "{\"id\":\"a2\"", ""},
      {"nutgraf -t text in.jsonl", 0, "==> in.jsonl:2 <==", ""},
      {"nutgraf segment in.jsonl", 0, "\"sentences\":[[0,", ""},
      {"nutgraf segment stories/b.txt", 0, "in a short note.\nShe had", ""},
      {"nutgraf why story.html", 0, "harbour", ""},
      {"nutgraf list styles", 0, "brief", ""},
      {"nutgraf --version", 0, "nutgraf ", ""},
      {"nutgraf --help", 0, "USAGE", ""},
      {"nutgraf clean -h", 0, "nutgraf clean", ""},
      {"nutgraf help style", 0, "based_on", ""},
      {"nutgraf help nothing", 2, "", "no help on 'nothing'"},
      {"nutgraf --stile x story.html", 2, "", "Did you mean '--style'?"},
      {"nutgraf -s nothing story.html", 2, "", "nothing"},
      {"nutgraf claen story.html", 2, "", "Did you mean 'nutgraf clean'?"},
      {"nutgraf serve", 2, "", "not there yet"},
      {"nutgraf missing.html", 4, "", "missing.html: No such file"},
      {"nutgraf missing.html story.html", 4, "The harbour bridge", "missing"},
      {"nutgraf -o story.html story.html", 2, "", "Give another name"},
      {"echo 'sentence = 2' > bad.lua; nutgraf -s bad.lua story.html", 3, "",
       "bad.lua:1: "},
      {"echo 'sentence = 2' > bad.lua; nutgraf -s bad.lua in.jsonl", 3, "",
       "bad.lua:1: "},
      {"printf 'sentence = 2\\nwords = 3\\n' > bad.lua; nutgraf -s bad.lua "
       "story.html 2>&1 | grep -c .",
       0, "2\n", ""},
      {"printf 'function score(s) print(\"seen\", s.index) end' > say.lua; "
       "nutgraf -s say.lua story.html",
       0, "bridge", "seen"},
      {"printf 'function score(s) while #s.text > 0 do print((\"x\"):rep(999)) "
       "end end' > say.lua; nutgraf -s say.lua story.html 2>&1 | wc -c | cut "
       "-c1-2",
       0, "4", ""},
      {"echo 'x' > x.html; nutgraf x.html", 1, "", "x.html"},
      {"echo nothing | nutgraf -f jsonl", 1, "\"id\":null", ""},
      {"nutgraf story.html > /dev/full", 4, "", "No space left"},
      {"nutgraf -o /dev/full story.html", 4, "", "No space left"},
      {"nutgraf -o no/way/ story.html && cat no/way/story.txt", 0, "bridge",
       ""},
      {"mkdir d; nutgraf -t html -o d stories && ls d", 0, "a.html\nb.html",
       ""},
      {"printf 'extension = \".card\"\\ntemplate = \"$title$\"' > f.lua; "
       "nutgraf "
       "-t f.lua -o e/ stories && ls e",
       0, "a.card\nb.card", ""},
      {"printf 'extension = \"/../../x\"\\ntemplate = \"$title$\"' > f.lua; "
       "nutgraf -t f.lua -o g/ stories; ls g",
       0, "a.out\nb.out", ""},
      {"cp stories/a.html a.htm; nutgraf -o d/ a.htm stories/a.html", 2, "",
       "would both be written"},
      {"nutgraf -w < story.html", 2, "", "standard input comes once"},
      {"nutgraf completion bash", 0, "complete -o filenames", ""},
      {"nutgraf completion csh", 2, "", "bash, zsh and fish"},
      {"nutgraf segment -f html story.html", 2, "", "takes the text as it is"},
      {"nutgraf new style friday && nutgraf -s friday story.html", 0, "bridge",
       ""},
      {"nutgraf new style friday", 4, "", "friday"},
      {"rm bad.lua; nutgraf new rules news.example && nutgraf check", 0, "",
       ""},
      {"nutgraf new format card && nutgraf -t card story.html", 0,
       "<h3>Harbour", ""},
      {"nutgraf new test first && nutgraf test", 0, "", ""},
      {"nutgraf -t widget --set too_short=whole story.html", 0,
       "<summary>Get a summary</summary>", ""},
      {"echo 'en = { open = \"In short\" }' > rules/labels.lua; nutgraf -t "
       "widget -s house story.html",
       0, "<summary>In short</summary>", ""},
      {"echo 'en = { opens = \"In short\" }' > rules/labels.lua; nutgraf "
       "check rules/labels.lua; s=$?; rm rules/labels.lua; exit $s",
       3, "rules/labels.lua:1: 'en' has no 'opens'. Did you mean 'open'?", ""},
      {"printf 'style = \"nowhere\" template = \"$title$\"' > f.lua; nutgraf "
       "-t f.lua story.html",
       2, "", "there is no style 'nowhere'"},
      {"nutgraf new stile friday", 2, "", "Did you mean 'style'?"},
      {"nutgraf -j 3 stories story.html", 0, "==> story.html <==", ""},
  };
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    expect(cases[i].line, cases[i].status, cases[i].out, cases[i].err);
  }
}

static void every_line_has_its_answer(void **state) {
  (void)state;
  put("bad.jsonl", "{\"id\":1,\"text\":\"One. Two.\"}\n\nnothing\n{\"id\":2}\n"
                   "[1]\n{\"id\":3,\"text\":\"\xFF\"}\n{\"id\":4,\"text\":\"A "
                   "b.\"} x\n{\"id\":5,\"text\":\"A b.\"}\r\n"
                   "{\"id\":6,\"text\":\"Last, no newline.\"}");
  expect("nutgraf segment bad.jsonl", 1, "{\"id\":6,", "6 of 9");
  int lines = 0, errors = 0;
  for (const char *p = out; (p = strchr(p, '\n')) != NULL; p++) {
    lines++;
  }
  for (const char *p = out; (p = strstr(p, "\"error\"")) != NULL; p++) {
    errors++;
  }
  assert_int_equal(lines, 9);
  assert_int_equal(errors, 6);
  assert_non_null(strstr(out, "\"input_line\":7}}"));
  run("nutgraf bad.jsonl | wc -l");
  assert_int_equal(atoi(out), 9);
}

static void a_line_that_is_too_long_costs_itself_only(void **state) {
  (void)state;
  expect(
      "(cat in.jsonl; yes 0123456789 | tr -d '\\n' | head -c 60000000; echo; "
      "cat in.jsonl) | nutgraf segment -f jsonl > o; s=$?; grep -c . o; "
      "sed -n 3p o; sed -n 5p o | cut -c1-10; exit $s",
      1, "5\n{\"id\":null,\"error\":{\"code\":\"too_long\"", "1 of 5");
  assert_non_null(strstr(out, "{\"id\":\"a2\""));
}

static void threads_give_the_same_bytes(void **state) {
  static const char *const verbs[] = {"", "clean", "segment"};
  (void)state;
  run("for i in 1 2 3 4 5 6 7 8 9; do cat in.jsonl; echo x; done > many.jsonl");
  for (int i = 0; i < 3; i++) {
    char line[256];
    snprintf(line, sizeof line,
             "nutgraf %s many.jsonl > one 2> e1; nutgraf %s -j 4 many.jsonl > "
             "four 2> e4; cmp one four && cmp e1 e4 && grep -c . one",
             verbs[i], verbs[i]);
    expect(line, 0, "27", "");
  }
}

/* Behind the wall of --isolate nothing else comes out; the ids of a broken
 * line are read on our side. */
static void isolation_gives_the_same_bytes(void **state) {
  static const char *const calls[] = {"many.jsonl",
                                      "clean many.jsonl",
                                      "segment many.jsonl",
                                      "-t json stories/a.html",
                                      "-t text stories",
                                      "clean -t markdown bad.jsonl",
                                      "-s nothing stories/a.html",
                                      "no-such-file"};
  (void)state;
  run("for i in 1 2 3 4 5 6 7 8 9; do cat in.jsonl; echo x; done > many.jsonl");
  for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
    char line[400];
    snprintf(line, sizeof line,
             "nutgraf %s > one 2> e1; s=$?; for j in 1 3; do "
             "nutgraf --isolate -j $j %s > two 2> e2; test $s = $? && "
             "cmp one two && cmp e1 e2 || exit 9; done",
             calls[i], calls[i]);
    expect(line, 0, "", "");
  }
  put("spin.lua", "based_on = \"house\"\nfunction score(s)\n"
                  "  while true do end\nend\n");
  expect("nutgraf --isolate -s spin.lua -t jsonl stories/a.html", 1,
         "\"code\":\"stopped\"",
         "spin.lua:3: score() failed: stopped: the limit on steps");
}

/* ---- Slow senders ---- */

/* A command with a pipe to it and one from it. */
static pid_t talk(const char *line, int *to, int *from) {
  int in[2], back[2];
  assert_int_equal(pipe(in), 0);
  assert_int_equal(pipe(back), 0);
  pid_t child = fork();
  if (child == 0) {
    char exec_line[256];
    snprintf(exec_line, sizeof exec_line, "exec %s 2> talk.err", line);
    dup2(in[0], 0);
    dup2(back[1], 1);
    close(in[1]);
    close(back[0]);
    execl("/bin/sh", "sh", "-c", exec_line, (char *)NULL);
    _exit(126);
  }
  close(in[0]);
  close(back[1]);
  *to = in[1];
  *from = back[0];
  return child;
}

/* What comes within `ms`, up to a newline or the end. */
static int hear(int from, char *room, size_t size, int ms) {
  size_t len = 0;
  struct pollfd one = {.fd = from, .events = POLLIN};
  while (len + 1 < size && poll(&one, 1, ms) > 0 &&
         read(from, room + len, 1) == 1 && room[len++] != '\n') {
  }
  room[len] = 0;
  return len > 0;
}

static void a_question_is_answered_before_the_next(void **state) {
  static const char *const lines[] = {"nutgraf -f jsonl",
                                      "nutgraf -f jsonl -j 3",
                                      "nutgraf segment -f jsonl -j 2"};
  static const char question[] =
      "{\"id\":\"q\",\"text\":\"Snow closed the pass "
      "on Sunday night, the police said.\"}\n{";
  (void)state;
  for (int i = 0; i < 3; i++) {
    char answer[4096];
    int to, from, status;
    pid_t child = talk(lines[i], &to, &from);
    for (int n = 0; n < 3; n++) {
      const char *text = question;
      size_t len = sizeof question - 1;
      if (n > 0) { /* the "{" was sent with the question before */
        text++;
        len--;
      }
      assert_int_equal(write(to, text, len), (ssize_t)len);
      assert_true(hear(from, answer, sizeof answer, 20000));
      assert_non_null(strstr(answer, "\"id\":\"q\""));
    }
    close(to);
    assert_true(hear(from, answer, sizeof answer, 20000));
    assert_non_null(strstr(answer, "\"error\"")); /* the lone "{" */
    close(from);
    assert_true(waitpid(child, &status, 0) == child);
    assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 1);
  }
}

static void a_signal_ends_the_wait_for_input(void **state) {
  static const int signals[] = {SIGTERM, SIGINT};
  (void)state;
  for (int i = 0; i < 2; i++) {
    char answer[4096];
    int to, from, status;
    pid_t child = talk("nutgraf segment -f jsonl", &to, &from);
    assert_int_equal(write(to, "{}\n", 3), 3);
    assert_true(hear(from, answer, sizeof answer, 20000));
    kill(child, signals[i]);
    assert_true(waitpid(child, &status, 0) == child);
    assert_true(WIFSIGNALED(status) && WTERMSIG(status) == signals[i]);
    close(to);
    close(from);
  }
}

static void a_reader_that_goes_away_is_told(void **state) {
  (void)state;
  expect(
      "for i in 1 2 3 4 5 6 7 8 9; do cat in.jsonl in.jsonl in.jsonl; done > "
      "m; cat m m m m m m m m m m m m m m m m m m m m m m m m > big; (nutgraf "
      "segment -f jsonl big big big big; echo $? > rc) | head -c 1; cat rc",
      0, "{4", "standard output: Broken pipe");
}

/* ---- Resuming ---- */

static void a_cut_result_is_taken_up(void **state) {
  static const char *const verbs[] = {"segment", ""};
  (void)state;
  run("for i in 1 2 3 4 5 6 7; do cat in.jsonl; echo x; done > many.jsonl");
  for (int v = 0; v < 2; v++) {
    char line[512];
    snprintf(line, sizeof line,
             "nutgraf %s many.jsonl -o whole.jsonl; wc -c < "
             "whole.jsonl",
             verbs[v]);
    run(line);
    int size = atoi(out);
    assert_true(size > 1000);
    for (int cut = 0; cut < size; cut += size / 5 + 7) {
      snprintf(
          line, sizeof line,
          "rm -f r.jsonl; head -c %d whole.jsonl > r.jsonl.part; nutgraf %s "
          "many.jsonl -o r.jsonl --resume 2> /dev/null; cmp whole.jsonl "
          "r.jsonl && test ! -e r.jsonl.part",
          cut, verbs[v]);
      expect(line, 0, "", "");
    }
  }
  expect("nutgraf segment many.jsonl -o r.jsonl --resume", 0, "",
         "r.jsonl is complete");
}

static void a_killed_run_is_taken_up(void **state) {
  (void)state;
  run("for i in 1 2 3 4 5 6 7 8 9; do cat in.jsonl in.jsonl in.jsonl; done > "
      "m; "
      "cat m m m m m m m m m m > many.jsonl; nutgraf many.jsonl -o "
      "whole.jsonl");
  for (int ms = 30; ms < 200; ms += 40) {
    char line[512];
    snprintf(
        line, sizeof line,
        "rm -f r.jsonl*; nutgraf -j 2 many.jsonl -o r.jsonl & sleep 0.%03d; "
        "kill -9 $!; wait $! 2> /dev/null; nutgraf many.jsonl -o r.jsonl "
        "--resume && cmp whole.jsonl r.jsonl",
        ms);
    assert_int_equal(run(line), 0);
  }
}

static void finished_files_are_skipped(void **state) {
  (void)state;
  expect("nutgraf -o o/ stories && ls o", 0, "a.txt\nb.txt", "");
  run("echo old > o/a.txt; sleep 0.02; touch stories/b.txt; echo old > "
      "o/b.txt; "
      "touch -d '1 hour ago' o/b.txt");
  expect("nutgraf -o o/ --resume stories && cat o/a.txt o/b.txt", 0, "old\n",
         "");
  assert_non_null(strstr(out, "mayor"));
}

/* ---- Watching ---- */

/* Waits until the file holds `text`, at most 20 s. */
static int comes(const char *name, const char *text) {
  const struct timespec a_bit = {0, 20000000};
  static char bytes[1 << 16];
  for (int i = 0; i < 1000; i++) {
    get(name, bytes, sizeof bytes);
    if (strstr(bytes, text)) {
      return 1;
    }
    nanosleep(&a_bit, NULL);
  }
  return 0;
}

static void saving_shows_the_new_result(void **state) {
  (void)state;
  put("mine.lua", "based_on = \"house\"\nsentences = 1\n");
  pid_t child = fork();
  if (child == 0) {
    execl("/bin/sh", "sh", "-c",
          "exec nutgraf -w -s mine.lua story.html > w.out 2> w.err",
          (char *)NULL);
    _exit(126);
  }
  assert_true(comes("w.out", "harbour"));
  put("new.tmp", "<html><body><article><h1>Snow closes pass</h1><p>Snow closed "
                 "the pass on Sunday night, the police of the district "
                 "said.</p><p>Forty cars were stuck for six hours before the "
                 "road was clear again in the morning.</p><p>Nobody was hurt, "
                 "and the pass will stay closed until Tuesday, the police "
                 "said.</p></article></body></html>");
  assert_int_equal(rename("new.tmp", "story.html"), 0);
  assert_true(comes("w.out", "Snow closed"));
  put("mine.lua", "based_on = \"house\"\nsentense = 1\n");
  assert_true(comes("w.err", "mine.lua:2"));
  put("mine.lua", "based_on = \"house\"\nsentences = 0\n");
  assert_true(comes("w.out", "Forty cars"));
  kill(child, SIGINT);
  int status;
  assert_true(waitpid(child, &status, 0) == child);
  assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

/* ---- Help ---- */

/* Files that the examples of the help pages speak of. */
static void put_examples(void) {
  put("story.txt", "Snow closed the pass. It is open again.\n");
  put("weekend.lua", "based_on = \"house\"\nsentences = 3\n");
  put("new-house.lua", "based_on = \"house\"\nsentences = 1\n");
  put("more.lua", "drop = { starts_with \"Read more:\" }\n");
  put("card.lua", "extension = \".html\"\nescape = \"html\"\ntemplate = "
                  "[[<p>$title$</p>]]\n");
  put("nutgraf.lua", "");
  put("news.example.txt", "title: //h1\nbody: //article\n"
                          "test_url: https://news.example/a\n");
  run("mkdir -p site_config; cp news.example.txt "
      "site_config/other.example.txt");
  run("mkdir -p archive; rm -rf rules/languages; for i in archive/a 2024 2025; "
      "do yes 'We met Lamp. Bell there.' | head -2500 > $i.txt; done");
  run("for i in $(seq 60); do echo '{\"text\":\"Snow closed road '$i' on "
      "Monday night. Nobody was hurt on the way to the pass. The valley waits "
      "for the ploughs of the town.\",\"reference\":\"Snow closed road "
      "'$i'.\"}'; done > pairs.jsonl");
}

/* `diff` says by its status that it found something; all others succeed. */
static void run_examples(const char *page) {
  char path[PATH_MAX + 128], text[1 << 16];
  snprintf(path, sizeof path, "%s/scripts/nutgraf/help/%.80s", root, page);
  get(path, text, sizeof text);
  for (char *at = text; (at = strstr(at, "\n    $ ")) != NULL;) {
    char line[256];
    at += strlen("\n    $ ");
    snprintf(line, sizeof line, "%.*s", (int)strcspn(at, "\n"), at);
    run("rm -f out.jsonl rules/styles/friday.lua rules/sites/*.example*.lua "
        "tests/*.example.test.lua");
    put_examples();
    mkdir("rules", 0777);
    expect(line, strncmp(line, "nutgraf diff", 12) == 0, "", "");
  }
}

static void examples_of_help_run(void **state) {
  char path[PATH_MAX + 128];
  (void)state;
  snprintf(path, sizeof path, "%s/scripts/nutgraf/help", root);
  DIR *pages = opendir(path);
  assert_non_null(pages);
  for (struct dirent *e; (e = readdir(pages)) != NULL;) {
    if (strstr(e->d_name, ".txt")) {
      run_examples(e->d_name);
    }
  }
  closedir(pages);
}

static void projects_and_own_folders_are_found(void **state) {
  (void)state;
  run("mkdir -p p/rules/styles p/deep/er c/nutgraf/rules/styles; touch "
      "p/nutgraf.lua; cp story.html p/deep/er/; echo 'based_on = \"house\" "
      "sentences = 1' > p/rules/styles/one.lua; echo 'based_on = \"house\" "
      "sentences = 1' > c/nutgraf/rules/styles/mine.lua");
  expect("nutgraf -s one story.html", 2, "", "one");
  expect("cd p/deep/er; nutgraf -s one story.html", 0, "bridge", "");
  expect("XDG_CONFIG_HOME=$PWD/c nutgraf -s mine story.html", 0, "bridge", "");
  expect("NUTGRAF_HOME=/nowhere nutgraf story.html", 4, "", "");
}

static void slips_in_files_are_told_with_their_place(void **state) {
  (void)state;
  put("s.lua", "\nbased_on = \"hous\"\n");
  expect("nutgraf -s s.lua story.html", 3, "",
         "s.lua:2: there is no style 'hous'. Did you mean 'house'?");
  put("r.lua", "title = \"h1\"\nbyline = { css \"a[\" }\n");
  expect("nutgraf clean -r r.lua story.html", 3, "", "r.lua:1: title, byline");
  expect("nutgraf clean -r r.lua story.html", 3, "", "r.lua:2: css");
  put("r.lua", "\ndrop = { grammar [[ 'x ]] }\n");
  expect("nutgraf clean -r r.lua story.html", 3, "", "r.lua:2: the grammar");
  put("r.lua", "drop = { contains \"bridge\" }\n");
  expect("nutgraf why --blocks -r r.lua story.html", 0,
         "r.lua:1: contains \"bridge\"", "");
  put("s.lua", "function finish() return nil, \"not today\" end\n");
  expect("nutgraf -s s.lua story.html | grep -c Monday", 1, "0", "");
}

static void files_of_a_project_add_to_those_that_ship(void **state) {
  (void)state;
  put("nutgraf.lua", "");
  put("t.txt", "We saw Zzq. Miller with Dr. Fox. He left.\n");
  run("mkdir -p rules/languages rules/furniture");
  put("rules/languages/en.lua", "titles = { \"Zzq\" }\n");
  put("rules/furniture/en.lua", "drop = { line \"He left it all.\" }\n");
  expect("nutgraf segment -l en t.txt", 0, "Zzq. Miller with Dr. Fox.\n", "");
  expect("nutgraf check", 0, "0 broken", "");
  put("rules/languages/en.lua", "\ntitels = { \"Zzq\" }\n");
  expect("nutgraf segment -l en t.txt", 3, "",
         "rules/languages/en.lua:2: there is no list 'titels'");
  expect("nutgraf check", 3, "en.lua:2: there is no list 'titels'", "");
}

static void why_tells_what_ends_sentences(void **state) {
  (void)state;
  put("nutgraf.lua", "");
  put("t.txt",
      "We saw Zzq. Miller of the U.S. Army, who was there on Friday. He "
      "left the U.S. They did not leave with him until the evening.\n");
  run("mkdir -p rules/languages");
  put("rules/languages/en.lua", "\ntitles = {\n  \"Abc\", \"Zzq\",\n}\n");
  expect("nutgraf why --sentences -l en t.txt | tr -s ' '", 0,
         "- 7 We saw [Zzq.] Miller", "");
  expect("nutgraf why --sentences -l en t.txt", 0,
         "abbreviation-never-ends: \"Zzq\" in titles, rules/languages/en.lua:3",
         "");
  expect("nutgraf why --sentences -l en t.txt | tr -s ' '", 0,
         "no-starter: \"U.S\" in may_end, ", "");
  expect("nutgraf why --sentences -l en t.txt", 0, "; \"Army\" not in starters",
         "");
  expect("nutgraf why --sentences -l en t.txt", 0,
         "before-starter: \"U.S\" in may_end, ", "");
  expect("nutgraf why --sentences -t jsonl -l en t.txt", 0,
         "\"because\":[{\"file\":\"rules/languages/en.lua\",\"line\":3,"
         "\"list\":\"titles\",\"word\":\"Zzq\"}]",
         "");
  expect("nutgraf why --sentences -t jsonl -l en t.txt", 0,
         "\"rule\":\"abbreviation-never-ends\",\"splits\":false,\"start\":7}",
         "");
}

static void undecided_places_can_be_asked(void **state) {
  (void)state;
  put("nutgraf.lua", "");
  put("t.txt", "They met the U.S. Army, and then the council of the town voted "
               "to keep the night ferry for three more years.\n");
  put("in.jsonl", "{\"id\":1,\"lang\":\"en\",\"text\":\"The U.S. Army\"}\n"
                  "{\"id\":2,\"lang\":\"de\",\"text\":\"The U.S. Army\"}\n");
  run("mkdir -p rules/languages");
  put("rules/languages/en.lua", "\nfunction undecided(before, mark, after, c)\n"
                                "  return c.next == \"Army\"\nend\n");
  expect("nutgraf check", 0, "0 broken", "");
  expect("nutgraf segment t.txt", 0, "They met the U.S.\nArmy, and", "");
  expect("nutgraf segment -j 2 -f jsonl -t jsonl in.jsonl", 0,
         "\"sentences\":[[0,8],[9,13]]", "");
  expect("nutgraf segment -f jsonl -t jsonl in.jsonl", 0,
         "\"lang\":\"de\",\"sentences\":[[0,13]]", "");
  expect("nutgraf why --sentences t.txt", 0,
         "undecided-ends: \"U.S\" in may_end, ", "");
  expect("nutgraf why --sentences t.txt", 0,
         "; undecided(), rules/languages/en.lua:2", "");
  expect("nutgraf why --sentences -t jsonl t.txt", 0,
         "\"function\":\"undecided\"", "");
  put("rules/languages/en.lua", "function undecided(before)\n"
                                "  return before.x.y\nend\n");
  expect("nutgraf segment t.txt", 0, "They met the U.S. Army, and",
         "rules/languages/en.lua:2: undecided() failed: ");
  put("rules/languages/en.lua", "\nfunction undecidet() end\n");
  expect("nutgraf segment t.txt", 3, "",
         "en.lua:2: there is no function 'undecidet'. Did you mean "
         "'undecided'?");
  put("rules/languages/en.lua", "\nundecided = { \"a\" }\n");
  expect("nutgraf check", 3, "en.lua:2: 'undecided' must be a function.", "");
}

int main(int argc, char **argv) {
  (void)argc;
  if (find_program(argv[0]) != 0) {
    printf("there is no program to test: %s/../nutgraf\n", argv[0]);
    return 1;
  }
#define CASE(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
  const struct CMUnitTest tests[] = {
      CASE(results_and_exit_statuses),
      CASE(every_line_has_its_answer),
      CASE(a_line_that_is_too_long_costs_itself_only),
      CASE(threads_give_the_same_bytes),
      CASE(isolation_gives_the_same_bytes),
      CASE(a_question_is_answered_before_the_next),
      CASE(a_signal_ends_the_wait_for_input),
      CASE(a_reader_that_goes_away_is_told),
      CASE(a_cut_result_is_taken_up),
      CASE(a_killed_run_is_taken_up),
      CASE(finished_files_are_skipped),
      CASE(saving_shows_the_new_result),
      CASE(examples_of_help_run),
      CASE(projects_and_own_folders_are_found),
      CASE(slips_in_files_are_told_with_their_place),
      CASE(files_of_a_project_add_to_those_that_ship),
      CASE(why_tells_what_ends_sentences),
      CASE(undecided_places_can_be_asked),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
