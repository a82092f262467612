/* What a settings file must not do: each attempt ends with a message that
 * names the file and the line, and the next story works. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../support/collect.h"
#include "../support/stories.h"

static char folder[256];
static char logged[4096];

static void keep_log(void *user, const char *line) {
  (void)user;
  size_t len = strlen(logged);
  snprintf(logged + len, sizeof logged - len, "%s\n", line);
}

static nutgraf_options options_of_test(void) {
  nutgraf_options options = {.size = sizeof options, .home = "."};
  options.path = folder;
  options.max_steps = 2000000;
  options.max_time_ms = 1500;
  options.max_memory = (size_t)16 << 20;
  options.log = keep_log;
  return options;
}

static int set_up(void **state) {
  (void)state;
  return make_folder(folder) == NULL;
}

static int tear_down(void **state) {
  (void)state;
  remove_folder(folder);
  return 0;
}

/* ---- files that do not load -------------------------------------------- */

typedef struct attempt {
  const char *name;
  const char *style; /* the file */
  int line;          /* that the message must name */
  const char *says;
} attempt;

static const attempt broken[] = {
    {"endless loop", "local n = 0\nwhile true do n = n + 1 end\n", 2,
     "stopped: the limit on steps"},
    {"loop that catches",
     "while true do\n  pcall(function() while true do end end)\nend\n", 2,
     "stopped"},
    {"spinning coroutine",
     "local co = coroutine.wrap(function()\n  while true do end\nend)\nco()\n",
     2, "stopped"},
    {"many coroutines",
     "while true do\n  coroutine.wrap(function() for i = 1, 900 do end end)()\n"
     "end\n",
     2, "stopped"},
    {"handler that spins",
     "xpcall(function() while true do end end,\n  function() while true do end "
     "end)\nwhile true do end\n",
     1, "stopped"},
    {"growing text", "local s = 'x'\nwhile true do s = s .. s end\n", 2,
     "memory"},
    {"growing table", "local t = {}\nfor i = 1, 1e9 do t[i] = { i } end\n", 2,
     "stopped"},
    {"long repeat", "local s = ('x'):rep(1 << 40)\n", 1, "too long"},
    {"endless repeat", "local s = (''):rep(math.maxinteger)\nx()\n", 2, "'x'"},
    {"io", "io.open('/etc/passwd')\n", 1, "'io'"},
    {"os", "local t = os.time()\n", 1, "'os'"},
    {"debug", "debug.getregistry()\n", 1, "'debug'"},
    {"package", "package.loadlib('x', 'y')\n", 1, "'package'"},
    {"require", "require 'io'\n", 1, "no module 'io'"},
    {"dofile", "\n\ndofile '/etc/passwd'\n", 3, "'dofile'"},
    {"loadstring", "loadstring('x = 1')()\n", 1, "'loadstring'"},
    {"unknown words in a loaded text", "load('questoin()')()\n", 0,
     "'questoin'"},
    {"bytecode", "\x1bLua\x54", 0, "binary chunk"},
    {"collectgarbage", "collectgarbage 'stop'\n", 1, "'collectgarbage'"},
    {"finalizer", "setmetatable({}, { __gc = function() end })\n", 1, "'__gc'"},
    {"metatable of texts", "getmetatable('').__index = nil\n", 1, "index"},
    {"changed library, which texts do not use",
     "string.rep = nil\nlocal s = ('x'):rep(2)\ns = string.rep('x', 2)\n", 3,
     "'rep'"},
    {"nested too deep",
     "local t = {}\nlocal s = t\nfor i = 1, 40 do s.a = {} s = s.a end\n"
     "never = t\n",
     4, "nested more than 32 deep"},
    {"in a circle", "local t = {}\nt.t = t\nnever = t\n", 3, "nested"},
    {"too many entries",
     "local t = {}\nfor i = 1, 250000 do t[i] = 1 end\nnever = t\n", 3,
     "entries"},
    {"syntax", "sentences = 2\nwords = { max = \n", 3, "near <eof>"},
    {"unfinished text", "never = { line \"x }\n", 1, "unfinished string"},
    {"misspelt setting", "sentances = 2\n", 1, "Did you mean 'sentences'?"},
    {"misspelt word", "never = { questoin, loose_quote }\n", 1,
     "there is no 'questoin'. Did you mean 'question'?"},
    {"misspelt matcher", "never = {\n  lin \"x\",\n}\n", 2,
     "there is no 'lin'. Did you mean 'line'?"},
    {"wrong value", "sentences = \"two\"\n", 1, "not \"two\""},
    {"weight out of range", "weigh = {\n  position = 8,\n  speech = 99,\n}\n",
     3, "'speech' in 'weigh'"},
    {"misspelt weight", "weigh = {\n  positoin = 8,\n}\n", 2,
     "Did you mean 'position'?"},
    {"misspelt choice", "order = \"stroy\"\n", 1, "Did you mean \"story\"?"},
    {"misspelt function", "function scroe(s) end\n", 1,
     "Did you mean 'score'?"},
    {"function for a setting", "function sentences() end\n", 1,
     "a setting, not a function"},
    {"setting for a function", "score = 3\n", 1, "must be a function"},
    {"based on nothing", "based_on = \"huose\"\n", 0, "Did you mean 'house'?"},
    {"based on itself", "based_on = \"attempt\"\n", 1, "circle"},
    {"error", "error { 'a table' }\n", 0, "not a text"},
    {"stack", "local function f() return 1 + f() end\nf()\n", 1, ": st"},
};

/* Is "attempt.lua:LINE: " in the message? */
static int names_line(const char *message, int line) {
  char place[40];
  snprintf(place, sizeof place, line > 0 ? "attempt.lua:%d: " : "attempt.lua",
           line);
  return strstr(message, place) != NULL;
}

static void expect_message(const attempt *a, const nutgraf_error *err) {
  if (strstr(err->message, a->says) == NULL ||
      (!names_line(err->message, a->line) &&
       strcmp(a->name, "based on nothing") != 0)) {
    fail_msg("%s: expected line %d, \"%s\"; it says: %s", a->name, a->line,
             a->says, err->message);
  }
  if (a->line > 0 &&
      (err->line != a->line || strstr(err->file, "attempt.lua") == NULL)) {
    fail_msg("%s: %s, line %d: %s", a->name, err->file, err->line,
             err->message);
  }
}

static void expect_story(nutgraf_worker *worker, const char *style) {
  nutgraf_error err;
  collected out = {0};
  nutgraf_doc *doc =
      nutgraf_read(worker, STORY_PAGE, strlen(STORY_PAGE), NULL, &err);
  assert_non_null(doc);
  nutgraf_code code = nutgraf_write(doc, style, "text", collect, &out, &err);
  if (code != NUTGRAF_OK) {
    fail_msg("%s", err.message);
  }
  collected_free(&out);
  nutgraf_doc_free(doc);
}

static void broken_files_are_told(void **state) {
  (void)state;
  nutgraf_options options = options_of_test();
  for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
    nutgraf_error err = {.code = NUTGRAF_OK};
    write_file(folder, "rules/styles/attempt.lua", broken[i].style);
    options.style = "attempt";
    nutgraf_engine *none = nutgraf_engine_new(&options, &err);
    if (none != NULL) {
      fail_msg("%s: is taken", broken[i].name);
    }
    if (err.code != NUTGRAF_SETTINGS && err.code != NUTGRAF_MISSING) {
      fail_msg("%s: %s: %s", broken[i].name, nutgraf_code_name(err.code),
               err.message);
    }
    expect_message(&broken[i], &err);
    /* a style that is asked for later costs its call only */
    options.style = NULL;
    nutgraf_engine *engine = nutgraf_engine_new(&options, &err);
    nutgraf_worker *worker = nutgraf_worker_new(engine, &err);
    nutgraf_doc *doc =
        nutgraf_read(worker, STORY_PAGE, strlen(STORY_PAGE), NULL, &err);
    collected out = {0};
    nutgraf_code code =
        nutgraf_write(doc, "attempt", "text", collect, &out, &err);
    assert_true(code == NUTGRAF_SETTINGS || code == NUTGRAF_MISSING);
    assert_int_equal(out.calls, 0);
    expect_message(&broken[i], &err);
    nutgraf_doc_free(doc);
    expect_story(worker, "brief");
    nutgraf_worker_free(worker);
    nutgraf_engine_free(engine);
  }
}

static void all_problems_at_once(void **state) {
  (void)state;
  nutgraf_options options = options_of_test();
  nutgraf_error err;
  write_file(folder, "rules/styles/attempt.lua",
             "sentances = 2\nwords = { max = 0 }\n\norder = \"best\"\n");
  options.style = "attempt";
  assert_null(nutgraf_engine_new(&options, &err));
  assert_non_null(strstr(err.message, "attempt.lua:1: "));
  assert_non_null(strstr(err.message, "attempt.lua:2: "));
  assert_non_null(strstr(err.message, "attempt.lua:4: "));
  assert_int_equal(err.line, 1);
}

/* ---- hooks that go wrong ----------------------------------------------- */

typedef struct hook {
  attempt is;
  nutgraf_code code; /* NUTGRAF_OK: it is harmless */
} hook;

static const hook hooks[] = {
    {{"endless loop", "function score(s)\n  while true do end\nend\n", 2,
      "stopped: the limit on steps"},
     NUTGRAF_STOPPED},
    {{"loop that catches",
      "function score(s)\n  while true do\n    pcall(function() while true do "
      "end end)\n  end\nend\n",
      3, "stopped"},
     NUTGRAF_STOPPED},
    {{"spinning coroutine",
      "function choose(all)\n  local co = coroutine.create(function()\n    "
      "while true do end\n  end)\n  repeat coroutine.resume(co) until false\n"
      "end\n",
      0, "stopped"},
     NUTGRAF_STOPPED},
    {{"growing text",
      "function finish(summary)\n  local s = summary.text\n  while true do "
      "s = s .. s end\nend\n",
      3, "memory"},
     NUTGRAF_STOPPED},
    {{"growing table",
      "function score(s)\n  local t = {}\n  for i = 1, 1e9 do t[i] = { i } "
      "end\nend\n",
      3, "stopped"},
     NUTGRAF_STOPPED},
    {{"a global", "function score(s)\n  count = 1\nend\n", 2,
      "'count' is not local"},
     NUTGRAF_SCRIPT},
    {{"a global kept", "function score(s)\n  score = 1\nend\n", 2,
      "'score' is not local"},
     NUTGRAF_SCRIPT},
    {{"an unknown field", "function score(s)\n  return s.year\nend\n", 2,
      "'s.year' does not exist"},
     NUTGRAF_SCRIPT},
    {{"a written field", "function score(s)\n  s.text = 'x'\nend\n", 2,
      "cannot be changed"},
     NUTGRAF_SCRIPT},
    {{"an error", "function score(s)\n  error('no')\nend\n", 2, "no"},
     NUTGRAF_SCRIPT},
    {{"an error that is a table", "function score(s)\n  error({})\nend\n", 1,
      "not a text"},
     NUTGRAF_SCRIPT},
    {{"an error that cannot be shown",
      "function score(s)\n  error(setmetatable({}, { __tostring = function() "
      "while true do end end }))\nend\n",
      1, "not a text"},
     NUTGRAF_SCRIPT},
    {{"a broken matcher",
      "function score(s)\n  return s:has { matcher = 'lin', args = 'x' } and "
      "1\nend\n",
      2, "has()"},
     NUTGRAF_SCRIPT},
    {{"a nested result",
      "function choose(all)\n  local t = {}\n  local s = t\n  for i = 1, 40 "
      "do s.a = {} s = s.a end\n  return t\nend\n",
      1, "nested"},
     NUTGRAF_SCRIPT},
    {{"a yield", "function choose(all)\n  coroutine.yield(all)\nend\n", 1,
      "yield"},
     NUTGRAF_SCRIPT},
    {{"a text for a score", "function score(s)\n  return 'high'\nend\n", 1,
      "must give a number or nothing, not a string"},
     NUTGRAF_SCRIPT},
    {{"not a number", "function score(s)\n  return 0/0\nend\n", 1,
      "must give a number or nothing"},
     NUTGRAF_SCRIPT},
    {{"infinite", "\nfunction score(s)\n  return -1/0\nend\n", 2,
      "must give a number or nothing, not -inf"},
     NUTGRAF_SCRIPT},
    {{"what is no sentence",
      "function choose(all)\n  return { all[1], 'two' }\nend\n", 1,
      "must give a list of sentences, but a string is in it"},
     NUTGRAF_SCRIPT},
    {{"no list", "function choose(all)\n  return 7\nend\n", 1,
      "must give a list of sentences, not 7"},
     NUTGRAF_SCRIPT},
    {{"foreign sentences",
      "function finish(summary)\n  return { { index = 99, text = 'made up' } "
      "}\nend\n",
      1, "may only give sentences of the summary"},
     NUTGRAF_SCRIPT},
    {{"a gap", "function choose(all)\n  return { all[99], all[1] }\nend\n", 0,
      ""},
     NUTGRAF_OK},
    {{"a changed text",
      "function finish(summary)\n  for _, s in ipairs(summary.sentences) do "
      "s.text = 'made up' end\n  return summary\nend\n",
      0, ""},
     NUTGRAF_OK},
    {{"an empty list", "function choose(all)\n  return {}\nend\n", 0, ""},
     NUTGRAF_OK},
    {{"the same twice",
      "function choose(all)\n  return { all[1], all[1], all[1] }\nend\n", 0,
      ""},
     NUTGRAF_OK},
    {{"a refusal", "function finish(summary)\n  return nil, 'not today'\nend\n",
      0, ""},
     NUTGRAF_OK},
    {{"printing",
      "function score(s)\n  print('index', s.index, {} ~= nil)\n"
      "end\n",
      0, ""},
     NUTGRAF_OK},
};

static void try_hook(nutgraf_worker *worker, const hook *h) {
  nutgraf_error err = {.code = NUTGRAF_OK};
  collected out = {0};
  nutgraf_doc *doc =
      nutgraf_read(worker, STORY_PAGE, strlen(STORY_PAGE), NULL, &err);
  assert_non_null(doc);
  for (int again = 0; again < 2; again++) {
    nutgraf_code code =
        nutgraf_write(doc, "attempt", "json", collect, &out, &err);
    if (code != h->code) {
      fail_msg("%s: %s: %s", h->is.name, nutgraf_code_name(code), err.message);
    }
    if (code != NUTGRAF_OK) {
      expect_message(&h->is, &err);
      assert_int_equal(out.calls, 0);
    } else {
      assert_null(strstr(out.text, "made up"));
    }
    collected_free(&out);
  }
  nutgraf_doc_free(doc);
}

static void hooks_are_held(void **state) {
  (void)state;
  nutgraf_options options = options_of_test();
  for (size_t i = 0; i < sizeof hooks / sizeof *hooks; i++) {
    nutgraf_error err;
    char file[2048];
    snprintf(file, sizeof file, "%s", hooks[i].is.style);
    write_file(folder, "rules/styles/attempt.lua", file);
    nutgraf_engine *engine = nutgraf_engine_new(&options, &err);
    nutgraf_worker *worker = nutgraf_worker_new(engine, &err);
    assert_non_null(worker);
    try_hook(worker, &hooks[i]);
    expect_story(worker, "brief");
    try_hook(worker, &hooks[i]);
    nutgraf_worker_free(worker);
    nutgraf_engine_free(engine);
  }
}

/* One story leaves nothing for the next one. */
static void nothing_is_kept_between_stories(void **state) {
  (void)state;
  nutgraf_options options = options_of_test();
  nutgraf_error err;
  write_file(folder, "rules/styles/attempt.lua",
             "local kept\n"
             "function score(s)\n"
             "  if kept and kept ~= s then return #kept.text end\n"
             "end\n"
             "function choose(all)\n"
             "  kept = all[1]\n"
             "  return { all[1] }\n"
             "end\n");
  nutgraf_engine *engine = nutgraf_engine_new(&options, &err);
  nutgraf_worker *worker = nutgraf_worker_new(engine, &err);
  expect_story(worker, "attempt");
  nutgraf_doc *doc =
      nutgraf_read(worker, STORY_TEXT, strlen(STORY_TEXT), NULL, &err);
  collected out = {0};
  assert_int_equal(nutgraf_write(doc, "attempt", "text", collect, &out, &err),
                   NUTGRAF_SCRIPT);
  assert_non_null(strstr(err.message, "attempt.lua:3: "));
  assert_non_null(strstr(err.message, "earlier story"));
  nutgraf_doc_free(doc);
  nutgraf_worker_free(worker);
  nutgraf_engine_free(engine);
}

/* What is printed goes to the log, with its place, and is bounded. */
static void printing_goes_to_the_log(void **state) {
  (void)state;
  nutgraf_options options = options_of_test();
  nutgraf_error err;
  write_file(folder, "rules/styles/attempt.lua",
             "print('loading', 1, nil)\n"
             "function choose(all)\n"
             "  log('choosing')\n"
             "  return { all[1] }\n"
             "end\n");
  options.style = "attempt";
  logged[0] = '\0';
  nutgraf_engine *engine = nutgraf_engine_new(&options, &err);
  nutgraf_worker *worker = nutgraf_worker_new(engine, &err);
  assert_non_null(worker);
  expect_story(worker, NULL);
  assert_non_null(strstr(logged, "attempt.lua:1: loading 1 nil\n"));
  assert_non_null(strstr(logged, "attempt.lua:3: choosing\n"));
  nutgraf_worker_free(worker);
  nutgraf_engine_free(engine);
}

/* Each story has a budget of its own, also for the functions of formats. */
static void budgets_are_new_for_each_story(void **state) {
  (void)state;
  nutgraf_options options = options_of_test();
  nutgraf_error err;
  options.max_steps = 100000;
  write_file(folder, "formats/busy.lua",
             "function data(d)\n"
             "  local n = 0\n"
             "  for i = 1, 20000 do n = n + i end\n"
             "  return { title = d.title, n = n }\n"
             "end\n");
  write_file(folder, "rules/sites/courier.example.lua",
             "site = 'courier.example'\n"
             "function block(b, page)\n"
             "  for i = 1, 2000 do b.n = i end\n"
             "end\n");
  nutgraf_engine *engine = nutgraf_engine_new(&options, &err);
  nutgraf_worker *worker = nutgraf_worker_new(engine, &err);
  for (int i = 0; i < 30; i++) {
    collected out = {0};
    nutgraf_doc *doc =
        nutgraf_read(worker, STORY_PAGE, strlen(STORY_PAGE), NULL, &err);
    if (doc == NULL ||
        nutgraf_write(doc, "", "busy", collect, &out, &err) != NUTGRAF_OK) {
      fail_msg("story %d: %s", i, err.message);
    }
    collected_free(&out);
    nutgraf_doc_free(doc);
  }
  nutgraf_worker_free(worker);
  nutgraf_engine_free(engine);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(broken_files_are_told),
      cmocka_unit_test(all_problems_at_once),
      cmocka_unit_test(hooks_are_held),
      cmocka_unit_test(nothing_is_kept_between_stories),
      cmocka_unit_test(printing_goes_to_the_log),
      cmocka_unit_test(budgets_are_new_for_each_story),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
