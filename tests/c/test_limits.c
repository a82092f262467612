/* Files that would run for ever, or grow without end, wherever the work is
 * done: each is stopped soon after its time is over, with file and line, and
 * nothing it catches changes that. */
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

#define TIME_MS 50
/* As many steps as there is time. */
#define NO_LIMIT (UINT64_MAX / 2)

static char folder[256];
static int log_lines;
static char last_line[512];

static void count_line(void *user, const char *line) {
  (void)user;
  log_lines++;
  snprintf(last_line, sizeof last_line, "%s", line);
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

/* An engine whose style is this file. 0: the usual number of steps; NO_LIMIT:
 * TIME_MS ends them. */
static nutgraf_engine *engine_with(const char *style, uint64_t steps,
                                   nutgraf_error *err) {
  nutgraf_options options = {.size = sizeof options, .home = "."};
  options.path = folder;
  options.style = "attempt";
  options.max_steps = steps;
  options.max_time_ms = steps == NO_LIMIT ? TIME_MS : 20000;
  options.max_memory = (size_t)64 << 20;
  options.log = count_line;
  write_file(folder, "rules/styles/attempt.lua", style);
  *err = (nutgraf_error){.code = NUTGRAF_OK};
  nutgraf_engine *engine = nutgraf_engine_new(&options, err);
  return engine;
}

typedef struct attempt {
  const char *name;
  const char *style;
  int line;
} attempt;

/* The line of what takes few steps, but much time. */
#define TIME_ONLY (-1)

/* Loops whose work is done in C, or in single instructions. */
#define MANY "for _ = 1, 1e12 do "
static const attempt endless[] = {
    {"a pattern with many choices",
     "local n = ('x'):rep(35)\nlocal s = n:find(('x?'):rep(35) .. n)\n", 2},
    {"a pattern with many wildcards",
     "local s = ('k'):rep(2000)\n\ns = s:match(('.*'):rep(7) .. '!')\n", 3},
    {"lazy wildcards",
     "local s = ('k'):rep(2000)\ns = s:gsub(('.-k'):rep(9) .. '!', '')\n", 2},
    {"balanced brackets that are not",
     "local s = ('<'):rep(500000):find('%b<>')\n", 1},
    {"an iterator over a hard pattern",
     "for m in ('q'):rep(30):gmatch(('q?'):rep(30) .. ('q'):rep(30)"
     " .. 'z') do end\n",
     1},
    {"a large set",
     "local set = '[' .. ('%w%s'):rep(100000) .. ']'\n"
     "local s = ('!'):rep(100000):match(set)\n",
     2},
    {"frontiers of a large set",
     "local set = '%f[' .. ('%w%s'):rep(100000) .. ']'\n"
     "local s = ('!'):rep(100000):match(set)\n",
     2},
    {"captures that are compared again",
     "local s = ('a'):rep(20000)\nwhile true do s:match('(.*)%1%1!') end\n", 2},
    {"many short matches",
     "local s = ('a'):rep(1000)\nwhile true do s:find('b') end\n", 2},
    {"searches in a long text",
     "local s = ('a'):rep(4 << 20)\n" MANY "s:find('b', 1, true) end\n", 2},
    {"moving between tables that are none",
     "local f = rawlen\nlocal p = setmetatable({}, { __index = f, __newindex = "
     "f })\ntable.move(p, 1, math.maxinteger - 1, 1, p)\n",
     3},
    {"moving nothing to a far place",
     "table.move({}, math.mininteger, -2, 1)\n", 1},
    {"joining the front",
     "local t = {}\nwhile true do table.insert(t, 1, 0) end\n", 2},
    {"removing from the front",
     "local t = {}\nfor i = 1, 1e5 do t[i] = i end\n"
     "while true do t[#t + 1] = 1 table.remove(t, 1) end\n",
     3},
    {"sorting again and again",
     "local t = {}\nfor i = 1, 5e4 do t[i] = i end\n"
     "while true do table.sort(t, rawequal) end\n",
     3},
    {"joining a list",
     "local t = {}\nfor i = 1, 1e5 do t[i] = '' end\n" MANY
     "table.concat(t) end\n",
     3},
    {"unpacking",
     "local t = {}\nfor i = 1, 6e4 do t[i] = i end\n" MANY
     "table.unpack(t) end\n",
     3},
    {"many arguments",
     "local t = {}\nfor i = 1, 6e4 do t[i] = i end\n"
     "local function f(...) " MANY "local a = select('#', ...) end end\n"
     "f(table.unpack(t))\n",
     TIME_ONLY},
    {"bytes of a text",
     "local s = ('a'):rep(60000)\n" MANY "s:byte(1, -1) end\n", 2},
    {"code points of a text",
     "local s = ('a'):rep(60000)\n" MANY "utf8.codepoint(s, 1, -1) end\n", 2},
    {"counting characters",
     "local s = ('a'):rep(4 << 20)\n" MANY "utf8.len(s) end\n", 2},
    {"finding a character",
     "local s = ('a'):rep(4 << 20)\n" MANY "utf8.offset(s, -1, 9) "
     "utf8.offset(s, 1 << 21) end\n",
     2},
    {"numbers of many blanks",
     "local s = (' '):rep(4 << 20) .. '1'\n" MANY "tonumber(s) end\n", 2},
    {"numbers of many digits",
     "local s = ('1'):rep(4 << 20)\n" MANY "tonumber(s, 10) end\n", 2},
    {"sums with long texts",
     "local s = (' '):rep(4 << 20) .. '1'\n" MANY "local n = s + 1 end\n",
     TIME_ONLY},
    {"comparing long texts",
     "local a = ('a'):rep(4 << 20)\nlocal b = a .. 'b'\na = a .. 'a'\n" MANY
     "local c = a < b end\n",
     TIME_ONLY},
    {"joining long texts",
     "local a = ('a'):rep(3 << 20)\n" MANY "local b = a .. 'b' end\n", 2},
    {"capitals of a long text",
     "local a = ('a'):rep(4 << 20)\n" MANY "local b = a:upper() end\n", 2},
    {"turning a long text round",
     "local a = ('a'):rep(4 << 20)\n" MANY "local b = a:reverse() end\n", 2},
    {"showing a long text",
     "local a = ('\\0'):rep(1 << 20)\n" MANY "local b = ('%q'):format(a) "
     "end\n",
     2},
    {"the next field of an emptied table",
     "local t = {}\nfor i = 1, 2e5 do t[i .. ''] = i end\n"
     "for k in pairs(t) do t[k] = nil end\n" MANY "next(t) end\n",
     TIME_ONLY},
    {"repeating", MANY "local s = ('a'):rep(4 << 20) end\n", 1},
    {"loading texts",
     "local s = 'local a\\nif a then' .. (' elseif a then'):rep(4600)\n"
     "  .. ' end'\nwhile true do load(s) end\n",
     3},
    {"a loaded loop", "\nload('while true do end')()\n", 2},
    {"a coroutine that closes late",
     "local f = coroutine.wrap(function()\n"
     "  local c <close> = setmetatable({}, { __close = function()\n"
     "    while true do end\n"
     "  end })\n"
     "  while true do end\n"
     "end)\n"
     "pcall(f)\n"
     "while true do end\n",
     5},
    {"a coroutine that is closed",
     "local co = coroutine.create(function()\n"
     "  local c <close> = setmetatable({}, { __close = function()\n"
     "    while true do end\n"
     "  end })\n"
     "  coroutine.yield()\n"
     "end)\n"
     "coroutine.resume(co)\n"
     "coroutine.close(co)\n",
     3},
    {"closing in a chain",
     "local function again()\n"
     "  local c <close> = setmetatable({}, { __close = again })\n"
     "  error 'x'\n"
     "end\n"
     "while true do pcall(again) end\n",
     0},
    {"a tree of coroutines, each of which is short",
     "local function grow(depth)\n"
     "  for i = 1, 200 do\n"
     "    if depth < 100 then coroutine.wrap(grow)(depth + 1) end\n"
     "  end\n"
     "end\n"
     "grow(0)\n",
     0},
    {"coroutines that yield",
     "local co = coroutine.wrap(function()\n"
     "  while true do coroutine.yield() end\n"
     "end)\n"
     "while true do co() end\n",
     0},
    {"a handler of errors that spins",
     "xpcall(error, function()\n  while true do end\nend)\n", 2},
    {"handlers in handlers",
     "local function h() return xpcall(error, h) end\n"
     "while true do xpcall(h, h) end\n",
     0},
    {"errors that are caught",
     "local function f() while true do pcall(f) end end\n"
     "while true do pcall(f) end\n",
     0},
    {"names of types",
     "local t = setmetatable({}, { __tostring = function()\n"
     "  while true do end\nend })\nlocal s = tostring(t)\n",
     2},
    {"operators",
     "local t = setmetatable({}, { __add = function(a, b)\n"
     "  while true do end\nend })\nlocal n = t + t\n",
     2},
    {"printing", "while true do print 'x' end\n", 1},
    {"printing ever new lines",
     "local i = 0\nwhile true do i = i + 1 print(i) end\n", 2},
    {"ever more arguments", "local function f(...) return f(1, ...) end\nf()\n",
     TIME_ONLY},
    {"sorting by a function that spins",
     "table.sort({ 1, 2, 3 }, function()\n  while true do end\nend)\n", 2},
    {"a grammar that goes back ever again",
     "local s = lpeg.V(1)\n"
     "local g = lpeg.P { '(' * s * ')' * 'x' + lpeg.P '(' * s * ')' * 'y' + '' "
     "}\n"
     "g:match(('('):rep(60) .. (')'):rep(60))\n",
     3},
    {"a loop that looks to the end from everywhere",
     "local p = (lpeg.P(1)^0 * 'b' + 1)^0\n"
     "p:match(('a'):rep(1 << 20))\n",
     2},
    {"a loop of longer steps that does",
     "local p = (lpeg.P 'aa'^0 * 'b' + 1)^0\n"
     "p:match(('a'):rep(1 << 20))\n",
     2},
    {"a search by re that does", "re.find(('a'):rep(1 << 20), \"'a'* 'b'\")\n",
     1},
    {"a capture that spins",
     "(lpeg.P 'a' / function()\n  while true do end\nend):match 'a'\n", 2},
    {"matching again and again",
     "local p = lpeg.P 'a'^0\nlocal s = ('a'):rep(1 << 20)\n" MANY
     "p:match(s) end\n",
     3},
    {"making patterns", MANY "lpeg.P { 'a' * lpeg.V(1) + 'b' } end\n", 1},
    {"replacing by a function that spins",
     "local s = ('a'):gsub('a', function()\n  while true do end\nend)\n", 2},
};

static void expect_stop(const attempt *a, const nutgraf_error *err) {
  char place[40];
  snprintf(place, sizeof place, "attempt.lua:%d: stopped: the limit on ",
           a->line);
  const char *says = a->line > 0 ? place : "stopped: the limit on ";
  if (strstr(err->message, says) == NULL) {
    fail_msg("%s: line %d: %s", a->name, a->line, err->message);
  }
}

static void endless_files_are_stopped_by_the_clock(void **state) {
  (void)state;
  nutgraf_error err;
  for (size_t i = 0; i < sizeof endless / sizeof *endless; i++) {
    const attempt *a = &endless[i];
    nutgraf_engine *engine = engine_with(a->style, NO_LIMIT, &err);
    if (engine != NULL) {
      fail_msg("%s: is not stopped", a->name);
    }
    assert_non_null(strstr(err.message, "stopped: the limit on "));
  }
}

/* A count of steps ends them as well: where C works, it pays. */
static void endless_files_run_out_of_steps(void **state) {
  (void)state;
  nutgraf_error err;
  for (size_t i = 0; i < sizeof endless / sizeof *endless; i++) {
    if (endless[i].line == TIME_ONLY) {
      continue;
    }
    nutgraf_engine *engine = engine_with(endless[i].style, 2500000, &err);
    if (engine != NULL) {
      fail_msg("%s: is not stopped", endless[i].name);
    }
    expect_stop(&endless[i], &err);
  }
}

/* ---- memory ------------------------------------------------------------ */

static const attempt growing[] = {
    {"a text that doubles", "local s = 'x'\nwhile true do s = s .. s end\n", 2},
    {"a table", "local t = {}\nfor i = 1, 1e9 do\n  t[i] = { i }\nend\n", 3},
    {"a table whose error is caught",
     "while true do\n  pcall(function()\n    local t = {}\n"
     "    while true do t[#t + 1] = ('x'):rep(1 << 16) .. #t end\n  "
     "end)\nend\n",
     4},
    {"replacements", "local s = ('x'):rep(1 << 20)\ns = s:gsub('x', s)\n", 2},
    {"coroutines that are kept",
     "local t = {}\nwhile true do t[#t + 1] = coroutine.create(print) end\n",
     0},
    {"a coroutine that grows",
     "local t = {}\nlocal co = coroutine.wrap(function()\n"
     "  while true do t[#t + 1] = {} end\nend)\nwhile true do pcall(co) end\n",
     3},
    {"joined texts",
     "local t = {}\nfor i = 1, 100 do t[i] = ('x'):rep(1 << 20) end\n", 0},
    {"closures that are handed on",
     "local f = print\nwhile true do local g = f f = function() g() end end\n",
     2},
};

static void growing_files_are_stopped(void **state) {
  (void)state;
  nutgraf_error err;
  for (size_t i = 0; i < sizeof growing / sizeof *growing; i++) {
    nutgraf_engine *engine = engine_with(growing[i].style, 0, &err);
    if (engine != NULL) {
      fail_msg("%s: is not stopped", growing[i].name);
    }
    expect_stop(&growing[i], &err);
  }
}

/* ---- what is refused --------------------------------------------------- */

typedef struct refusal {
  const char *style;
  const char *says;
} refusal;

static const refusal refused[] = {
    {"local t = setmetatable({}, { __len = function() return 1 << 50 end })\n"
     "table.insert(t, 1, 0)\n",
     "attempt.lua:2: bad argument #1 to 'insert' (a table with '__len' is no "
     "list)"},
    {"table.sort(setmetatable({}, { __len = rawlen }))\n", "is no list"},
    {"table.unpack({}, 1, 1e8)\n", "too many results to unpack"},
    {"local a = ('x'):rep(1 << 20):byte(1, -1)\n", "too long"},
    {"local a = ('x'):rep(1 << 40)\n", "too long"},
    {"assert(load(('x = 1 '):rep(1 << 16)))\n", "longer than 64 kB"},
    {"assert(load(string.char(27) .. 'Lua'))\n", "binary chunk"},
    {"assert(load(function() end))\n", "string expected, got function"},
    {"load('count = 1')() load('os.exit(0)')()\n", "'os'"},
    {"local e = setmetatable({}, { __gc = false })\n", "'__gc'"},
    {"coroutine.close(coroutine.running())\n", "running coroutine"},
    {"coroutine.wrap(7)\n", "function expected"},
    {"coroutine.resume(7)\n", "coroutine expected"},
    {"local co = coroutine.wrap(function() error { 1 } end)\nco()\n",
     "not a text"},
    {"local co = coroutine.wrap(function() error 'no' end)\nco()\n",
     "attempt.lua:1: no"},
    {"string.dump(print)\n", "'dump'"},
    {"local f = math.randomseed\nf(1)\n", "'f'"},
};

static void too_much_is_refused(void **state) {
  (void)state;
  nutgraf_error err;
  for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
    nutgraf_engine *engine = engine_with(refused[i].style, 0, &err);
    if (engine != NULL || strstr(err.message, refused[i].says) == NULL) {
      fail_msg("%s%s", refused[i].style, err.message);
    }
  }
}

/* ---- what must go on working ------------------------------------------- */

static const char *const harmless[] = {
    "local t = {}\nfor i = 1, 2e4 do t[i] = 'It is sentence ' .. i end\n"
    "local s = table.concat(t, '. ')\nlocal _, n = s:gsub('%w+', '')\n"
    "assert(n == 8e4 and #s:upper() == #s and s:find('sentence 777', 1, true))",
    "local function count(n)\n  return coroutine.wrap(function()\n"
    "    for i = 1, n do coroutine.yield(i) end\n  end)\nend\n"
    "local sum = 0\nfor i in count(20000) do sum = sum + i end\n"
    "assert(sum == 200010000)",
    "local t = {}\nfor i = 1, 3e4 do t[i] = i * 7919 % 30011 end\n"
    "table.sort(t)\nfor i = 2, #t do assert(t[i - 1] <= t[i]) end",
    "local ok, why = pcall(error, 'no', 0)\nassert(not ok and why == 'no')\n"
    "assert(select('#', pcall(table.unpack, { 1, 2, 3 })) == 4)\n"
    "ok, why = pcall(error, { code = 3 })\nassert(why.code == 3)\n"
    "local co = coroutine.wrap(function()\n"
    "  return pcall(function() return coroutine.yield(1) + 1 end)\nend)\n"
    "assert(co() == 1)\nok, why = co(4)\nassert(ok and why == 5)",
    "local ok, why = xpcall(error, function(e) return e .. '!' end, 'no', 0)\n"
    "assert(not ok and why == 'no!')\n"
    "local a, b, c = xpcall(function(...) return ... end, print, 2, 3)\n"
    "assert(a and b == 2 and c == 3)",
    "local said = {}\n"
    "do local c <close> = setmetatable({}, { __close = function()\n"
    "  said[1] = 'closed' end }) end\nassert(said[1] == 'closed')\n"
    "local co = coroutine.create(function()\n"
    "  local c <close> = setmetatable({}, { __close = function()\n"
    "    said[2] = 'late' end })\n  coroutine.yield()\nend)\n"
    "coroutine.resume(co)\nassert(coroutine.close(co) and said[2] == 'late')\n"
    "assert(coroutine.status(co) == 'dead')\n"
    "local ok, why = coroutine.resume(co)\nassert(not ok and why:find 'dead')",
    "local List = {}\nList.__index = List\n"
    "function List:add(x) table.insert(self, x) return self end\n"
    "local l = setmetatable({}, List):add(1):add(2)\nassert(#l == 2)",
    "local f = load 'local a = ... return a * 2, string.rep(\"x\", 2)'\n"
    "local n, s = f(4)\nassert(n == 8 and s == 'xx')\n"
    "assert(load('return y', 'name', 't', { y = 5 })() == 5)\n"
    "local g, why = load 'x ='\nassert(g == nil and why)",
    "assert(#table.pack(('x'):rep(60000):byte(1, -1)) == 60000)",
    "local t = setmetatable({}, { __mode = 'k' })\nt[{}] = 1",
    "assert(tonumber ' 0x10 ' == 16 and tonumber('zz', 36) == 1295)",
};

static void what_is_harmless_works(void **state) {
  (void)state;
  nutgraf_error err;
  for (size_t i = 0; i < sizeof harmless / sizeof *harmless; i++) {
    nutgraf_engine *engine = engine_with(harmless[i], 0, &err);
    if (engine == NULL) {
      fail_msg("%s\n%s", harmless[i], err.message);
    }
    nutgraf_engine_free(engine);
  }
}

/* ---- from story to story ----------------------------------------------- */

static nutgraf_code write_story(nutgraf_worker *worker, const char *first,
                                nutgraf_error *err) {
  char text[8192];
  collected out = {0};
  snprintf(text, sizeof text, "%s %s", first, STORY_TEXT);
  nutgraf_doc *doc = nutgraf_read(worker, text, strlen(text), NULL, err);
  assert_non_null(doc);
  nutgraf_code code = nutgraf_write(doc, NULL, "text", collect, &out, err);
  collected_free(&out);
  nutgraf_doc_free(doc);
  return code;
}

/* What was stopped leaves nothing behind, not even a coroutine that would spin
 * when it is closed. */
static void the_next_story_begins_anew(void **state) {
  (void)state;
  nutgraf_error err;
  nutgraf_engine *engine = engine_with(
      "local kept\n"
      "function choose(all, story)\n"
      "  if kept then coroutine.close(kept) end\n"
      "  if all[1].text:find 'spins' then\n"
      "    kept = coroutine.create(function()\n"
      "      local c <close> = setmetatable({}, { __close = function()\n"
      "        while true do end\n"
      "      end })\n"
      "      while true do end\n"
      "    end)\n"
      "    pcall(coroutine.resume, kept)\n"
      "  end\n"
      "  return { all[1] }\n"
      "end\n",
      200000, &err);
  assert_non_null(engine);
  nutgraf_worker *worker = nutgraf_worker_new(engine, &err);
  for (int i = 0; i < 3; i++) {
    assert_int_equal(
        write_story(worker, "The mayor of Lantern Bay is calm.", &err),
        NUTGRAF_OK);
    assert_int_equal(
        write_story(worker, "The mayor of Lantern Bay spins.", &err),
        NUTGRAF_STOPPED);
    assert_non_null(strstr(err.message, "attempt.lua:9: "));
  }
  nutgraf_worker_free(worker);
  nutgraf_engine_free(engine);
}

/* Grammars are matched outside of the state that counts. */
static void grammars_come_to_an_end(void **state) {
  (void)state;
  static const char *const styles[] = {
      "never = {\n  grammar [[ s <- . s 'x' / . s 'y' / '' ]] }\n",
      "never = {\n  grammar [[ s <- (. / '') s 'x' / . s 'y' / 'q' ]] }\n"};
  nutgraf_error err;
  for (size_t i = 0; i < sizeof styles / sizeof *styles; i++) {
    nutgraf_engine *engine = engine_with(styles[i], 0, &err);
    if (engine != NULL) {
      nutgraf_worker *worker = nutgraf_worker_new(engine, &err);
      assert_int_not_equal(write_story(worker, "A mayor.", &err), NUTGRAF_OK);
      nutgraf_worker_free(worker);
      nutgraf_engine_free(engine);
    }
    assert_non_null(strstr(err.message, "attempt.lua:2: the grammar "));
  }
}

static void printing_ends(void **state) {
  (void)state;
  nutgraf_error err;
  static const refusal floods[] = {
      {"while true do print(('x'):rep(10000)) end\n", "the same again"},
      {"print 'one'\nfor i = 1, 2000 do print 'two' end\nprint(3)\n",
       "attempt.lua:3: 3"},
      {"local i = 0\nwhile true do i = i + 1 print(i) end\n", "truncated"},
      {"for i = 1, 10 do print(('x'):rep(10000), i, '\\n\\27[2J\\r') end\n",
       "the same again 9 times"},
  };
  for (size_t i = 0; i < sizeof floods / sizeof *floods; i++) {
    log_lines = 0;
    nutgraf_engine_free(engine_with(floods[i].style, 2000000, &err));
    if (strstr(last_line, floods[i].says) == NULL || log_lines > 3000) {
      fail_msg("%d lines, the last: %s", log_lines, last_line);
    }
    assert_null(strpbrk(last_line, "\r\n\033"));
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(endless_files_are_stopped_by_the_clock),
      cmocka_unit_test(endless_files_run_out_of_steps),
      cmocka_unit_test(growing_files_are_stopped),
      cmocka_unit_test(too_much_is_refused),
      cmocka_unit_test(what_is_harmless_works),
      cmocka_unit_test(the_next_story_begins_anew),
      cmocka_unit_test(grammars_come_to_an_end),
      cmocka_unit_test(printing_ends),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
