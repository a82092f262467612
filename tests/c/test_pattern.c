/* Lua's patterns and lists as files of editors have them: they give what Lua's
 * own give, and an end comes to those that have none there. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <lualib.h>

#include "../../engine/lua/safe.h"
#include "../../engine/lua/sandbox.h"

/* A state with Lua's own libraries, and ours in the globals `own_string`,
 * `own_table`, `own_utf8`; it spends from `set`. */
static lua_State *new_state(ngl_set *set) {
  lua_State *L = luaL_newstate();
  assert_non_null(L);
  *(ngl_set **)lua_getextraspace(L) = set;
  *set = (ngl_set){.L = L,
                   .running = L,
                   .max_memory = (size_t)64 << 20,
                   .max_steps = 100000000,
                   .max_time_ms = 600000};
  ngl_start(set);
  luaL_openlibs(L);
  luaL_requiref(L, "own_string", luaopen_string, 1);
  ngl_safe_string(L);
  luaL_requiref(L, "own_table", luaopen_table, 1);
  ngl_safe_table(L);
  luaL_requiref(L, "own_utf8", luaopen_utf8, 1);
  ngl_safe_utf8(L);
  lua_settop(L, 0);
  return L;
}

static void run(const char *script) {
  ngl_set set;
  lua_State *L = new_state(&set);
  if (luaL_dostring(L, script) != LUA_OK) {
    fail_msg("%s", lua_tostring(L, -1));
  }
  lua_close(L);
}

/* What both do in a script: same(name of a function, arguments...). */
#define SAME                                                                   \
  "local function told(ok, ...)\n"                                             \
  "  local list = table.pack(ok, ...)\n"                                       \
  "  for i = 1, list.n do list[i] = ('%q'):format(list[i]) end\n"              \
  "  return table.concat(list, ' ')\n"                                         \
  "end\n"                                                                      \
  "local function outcome(ok, ...)\n"                                          \
  "  return ok and told(...) or 'failed'\n"                                    \
  "end\n"                                                                      \
  "local function all(string)\n"                                               \
  "  return function(...)\n"                                                   \
  "    local list = {}\n"                                                      \
  "    for a, b, c in string.gmatch(...) do\n"                                 \
  "      list[#list + 1] = told(a, b, c)\n"                                    \
  "      if #list > 50 then error('too many matches') end\n"                   \
  "    end\n"                                                                  \
  "    return table.concat(list, ';')\n"                                       \
  "  end\n"                                                                    \
  "end\n"                                                                      \
  "string.all, own_string.all = all(string), all(own_string)\n"                \
  "local function same(what, library, ...)\n"                                  \
  "  local own = _G['own_' .. library][what]\n"                                \
  "  local expected = outcome(pcall(_G[library][what], ...))\n"                \
  "  local got = outcome(pcall(own, ...))\n"                                   \
  "  if expected ~= got then\n"                                                \
  "    error(('%s(%s): %s, expected %s'):format(what, told(...), got, "        \
  "expected))\n"                                                               \
  "  end\n"                                                                    \
  "end\n"

static void known_patterns_match(void **state) {
  (void)state;
  run(SAME
      "local patterns = { '', 'a', '.', 'a*', 'a+', 'a-', 'a?', '^a', 'a$',"
      "  '^$', '$', '^', '$a', 'a^', '(a)', '()', '(a*(.)%w(%s*))', '(a)(b)',"
      "  '%a+', '%A', '%d%D', '[a-c]+', '[^a-c]', '[]]', '[^]]', '[a-]',"
      "  '[-a]', '[%a_]', '[%]]', '[a%-c]', '%b()', '%bxx', '%f[%w]%w+',"
      "  '%f[^%w]', '%f[\\0]', '(.)%1', '(a*)%1$', '((a)(b)?)', '%z', '%.',"
      "  '[%z]', '\\0', '[\\0-\\31]', 'a.-b', '(.-)%s*$', '^%s*(.-)%s*$',"
      "  '%', '[a', '[%', '[^', '[]', '(a', 'a)', '(()', '%b', '%bx', '%f',"
      "  '%fa', '%1', '(a)%2', '(%1)', '%0', ('(a)'):rep(33), '()()', '(.*)()',"
      "  ('a?'):rep(10) .. ('a'):rep(10), '%g+%c', '%x+', '%X', '%p+', '%u%l',"
      "  '[%a-z]', '[a-%%]', '[+--]', '[^\\128-\\255]', '\\xe9', "
      "'[\\xe0-\\xff]',"
      "  'a**', 'a+?', '*', '+a', '-', '?', '(*)', '[[]', '[]-a]' }\n"
      "local texts = { '', 'a', 'aaaa', 'abc', 'a b', ' a  ', '(a(b)c)', 'xx',"
      "  'THE (quick) fox', 'a\\0b', '\\0', 'key = value', '\\xe9t\\xe9', "
      "'$a^',"
      "  '[a]', 'a-b', ('ab '):rep(8), '()', '1.5e10', ']', '-+*?' }\n"
      "for _, text in ipairs(texts) do\n"
      "  for _, pattern in ipairs(patterns) do\n"
      "    same('match', 'string', text, pattern)\n"
      "    same('all', 'string', text, pattern)\n"
      "    same('gsub', 'string', text, pattern, '<%0>')\n"
      "    same('gsub', 'string', text, pattern, '%1%%', 2)\n"
      "    same('gsub', 'string', text, pattern, { a = 'x', b = false, [1] = 7 "
      "})\n"
      "    same('gsub', 'string', text, pattern, function(a, b)\n"
      "      return b or a and type(a) == 'string' and #a > 1 and a:upper()\n"
      "    end)\n"
      "    for _, from in ipairs { 1, 2, 9, 0, -1, -3, -99, 99 } do\n"
      "      same('find', 'string', text, pattern, from)\n"
      "      same('find', 'string', text, pattern, from, true)\n"
      "      same('match', 'string', text, pattern, from)\n"
      "      same('all', 'string', text, pattern, from)\n"
      "    end\n"
      "  end\n"
      "end\n");
}

static void chance_patterns_match(void **state) {
  (void)state;
  run(SAME
      "local pieces = { 'a', 'b', 'c', '.', '%a', '%s', '%w', '%d', '%p', '%u',"
      "  '[ab]', '[^a]', '[a-c%s]', '%b()', '%b[]', '%f[%w]', '%f[%W]', '(', "
      "')',"
      "  '()', '%1', '%2', '$', '^', '%', '[', ']', '-', '%%', ' ', '\\0' }\n"
      "local often = { '', '', '', '*', '+', '-', '?' }\n"
      "local letters = { 'a', 'a', 'b', 'c', ' ', '(', ')', '[', ']', '1', 'A',"
      "  '%', '.', '\\0', '\\xc3' }\n"
      "local function one(list) return list[math.random(#list)] end\n"
      "local function text(list, most, more)\n"
      "  local out = {}\n"
      "  for i = 1, math.random(0, most) do\n"
      "    out[i] = one(list) .. (more and one(more) or '')\n"
      "  end\n"
      "  return table.concat(out)\n"
      "end\n"
      "math.randomseed(4711)\n"
      "for round = 1, 40000 do\n"
      "  local pattern, subject = text(pieces, 7, often), text(letters, 12)\n"
      "  same('find', 'string', subject, pattern, math.random(-3, 14))\n"
      "  same('match', 'string', subject, pattern)\n"
      "  same('all', 'string', subject, pattern)\n"
      "  same('gsub', 'string', subject, pattern, text(pieces, 3))\n"
      "end\n");
}

static void texts_are_cut_as_by_lua(void **state) {
  (void)state;
  run(SAME "for _, text in ipairs { '', 'a', 'abc', 'h\\u{e9}t\\u{4e00}' } do\n"
           "  for i = -6, 6 do\n"
           "    same('byte', 'string', text, i)\n"
           "    same('rep', 'string', text, i)\n"
           "    same('rep', 'string', text, i, '-')\n"
           "    same('offset', 'utf8', text, i)\n"
           "    for j = -6, 6 do\n"
           "      same('byte', 'string', text, i, j)\n"
           "      same('codepoint', 'utf8', text, i, j)\n"
           "      same('len', 'utf8', text, i, j)\n"
           "    end\n"
           "  end\n"
           "end\n"
           "same('byte', 'string')\n"
           "same('find', 'string', 'a')\n"
           "same('gsub', 'string', 'a', 'a')\n"
           "same('gsub', 'string', 'a', 'a', true)\n"
           "same('gsub', 'string', 'a', 'a', function() return {} end)\n"
           "same('gsub', 'string', 'a', 'a', function() error('no', 0) end)\n"
           "same('gsub', 'string', 12, 1, 3)\n"
           "same('match', 'string', 12.5, '%d+')\n");
}

static void lists_are_as_by_lua(void **state) {
  (void)state;
  run("local function told(list)\n"
      "  local out = {}\n"
      "  for i = -3, 9 do out[#out + 1] = tostring(list[i]) end\n"
      "  return table.concat(out, ' ')\n"
      "end\n"
      "local function same(what, list, ...)\n"
      "  local a, b = {}, {}\n"
      "  for k, v in pairs(list) do a[k], b[k] = v, v end\n"
      "  local ok1, r1 = pcall(table[what], a, ...)\n"
      "  local ok2, r2 = pcall(own_table[what], b, ...)\n"
      "  if r1 == a and r2 == b or not (ok1 or ok2) then r2 = r1 end\n"
      "  r1, r2 = tostring(r1), tostring(r2)\n"
      "  if ok1 ~= ok2 or r1 ~= r2 or told(a) ~= told(b) then\n"
      "    error(what .. ': ' .. r2 .. ' ' .. told(b) .. ', expected ' .. r1\n"
      "      .. ' ' .. told(a))\n"
      "  end\n"
      "end\n"
      "local lists = { {}, { 1 }, { 1, 2, 3 }, { 'a', 'b', 'c', 'd' },\n"
      "  { 3, 1, 2, 5, 4 }, { 'a', {} }, { 1, 'a' }, { 2.5, 1, -1 } }\n"
      "for _, list in ipairs(lists) do\n"
      "  same('concat', list)\n"
      "  same('sort', list)\n"
      "  same('sort', list, function(x, y) return y < x end)\n"
      "  same('sort', list, 7)\n"
      "  same('remove', list)\n"
      "  same('insert', list)\n"
      "  same('insert', list, 'x')\n"
      "  same('insert', list, 1, 2, 3)\n"
      "  same('unpack', list)\n"
      "  for i = -2, 7 do\n"
      "    same('concat', list, ',', i)\n"
      "    same('remove', list, i)\n"
      "    same('insert', list, i, 'x')\n"
      "    same('unpack', list, i)\n"
      "    for j = -2, 7 do\n"
      "      same('concat', list, '-', i, j)\n"
      "      same('move', list, i, j, 2)\n"
      "      same('move', list, 1, i, j)\n"
      "      same('unpack', list, i, j)\n"
      "    end\n"
      "  end\n"
      "end\n"
      "local big = math.maxinteger\n"
      "same('concat', {}, '', big, big)\n"
      "same('concat', { [big] = 'x' }, '', big, big)\n"
      "same('move', {}, 1, big, 2)\n"
      "same('move', {}, math.mininteger, big, 2)\n"
      "same('unpack', {}, 1, big)\n"
      "same('unpack', {}, math.mininteger, big)\n"
      "same('unpack', {}, big, big)\n");
}

static void sorting_keeps_what_is_alike_in_order(void **state) {
  (void)state;
  run("for _, n in ipairs { 0, 1, 2, 3, 7, 8, 9, 100, 1000 } do\n"
      "  local list = {}\n"
      "  for i = 1, n do list[i] = { key = i * 7919 % 10, i = i } end\n"
      "  own_table.sort(list, function(a, b) return a.key < b.key end)\n"
      "  assert(#list == n)\n"
      "  for i = 2, n do\n"
      "    local a, b = list[i - 1], list[i]\n"
      "    assert(a.key < b.key or a.key == b.key and a.i < b.i)\n"
      "  end\n"
      "end\n"
      "local list = { 3, 1, 2 }\n"
      "pcall(own_table.sort, list, function() error 'no' end)\n"
      "assert(table.concat(list) == '312')\n"
      "for _, lie in ipairs { true, false, 0 } do\n"
      "  own_table.sort(list, function() return lie end)\n"
      "end\n"
      "table.sort(list)\n"
      "assert(table.concat(list) == '123')\n");
}

/* A search that goes through a text once takes steps for it; twice the text,
 * twice the steps. */
static void searches_pay_for_what_they_read(void **state) {
  (void)state;
  static const char *const scripts[] = {
      "return ('a'):rep(N):find(('a'):rep(N // 2) .. 'b', 1, true)",
      "return own_string.find(('ab '):rep(N), '%d')",
      "return own_string.gsub(('ab '):rep(N), '%w+', '%0%0')",
      "return own_string.match(('x'):rep(N), '^(.*)$')",
      "local t = {} for i = 1, N do t[i] = i end own_table.sort(t)"};
  for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++) {
    uint64_t steps[2];
    for (int k = 0; k < 2; k++) {
      ngl_set set;
      lua_State *L = new_state(&set);
      lua_pushinteger(L, 20000 << k);
      lua_setglobal(L, "N");
      if (luaL_dostring(L, scripts[i]) != LUA_OK) {
        fail_msg("%s", lua_tostring(L, -1));
      }
      steps[k] = set.steps;
      lua_close(L);
    }
    assert_true(steps[1] < 3 * steps[0] + 5000);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(known_patterns_match),
      cmocka_unit_test(chance_patterns_match),
      cmocka_unit_test(texts_are_cut_as_by_lua),
      cmocka_unit_test(lists_are_as_by_lua),
      cmocka_unit_test(sorting_keeps_what_is_alike_in_order),
      cmocka_unit_test(searches_pay_for_what_they_read),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
