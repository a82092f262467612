/* LPeg in files of editors: what is harmless works as in any Lua, and what LPeg
 * itself would let end the program, or run for ever, is refused with file and
 * line. */
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

static int set_up(void **state) {
  (void)state;
  return make_folder(folder) == NULL;
}

static int tear_down(void **state) {
  (void)state;
  remove_folder(folder);
  return 0;
}

/* Gives what is wrong with a style file; "": nothing. */
static const char *trouble_of(const char *style) {
  static nutgraf_error err;
  nutgraf_options options = {.size = sizeof options, .home = "."};
  options.path = folder;
  options.style = "attempt";
  write_file(folder, "rules/styles/attempt.lua", style);
  err = (nutgraf_error){.code = NUTGRAF_OK};
  nutgraf_engine *engine = nutgraf_engine_new(&options, &err);
  if (engine != NULL) {
    nutgraf_engine_free(engine);
    return "";
  }
  return err.message;
}

/* ---- what works --------------------------------------------------------- */

#define START "local P, R, S, V, C = lpeg.P, lpeg.R, lpeg.S, lpeg.V, lpeg.C\n"

static const char *const harmless[] = {
    START "local word = C(R('az', 'AZ')^1)\n"
          "local all = lpeg.Ct((word + 1)^0):match(('The fox. '):rep(200))\n"
          "assert(#all == 400 and all[2] == 'fox')\n",
    START "local p = P { '(' * ((1 - S '()') + V(1))^0 * ')' }\n"
          "assert(p:match '(a(b(c)d)e)' == 12 and not p:match '(a')\n",
    START "local g = P { 'S', S = V 'A' * V 'B'^-1 * -1, A = P 'a'^1,\n"
          "  B = P 'b'^3 }\n"
          "assert(g:match 'aabbb' == 6 and not g:match 'aabb')\n",
    START "assert((P 'ab'^2):match 'ababab' == 7)\n"
          "assert((P 'ab'^-2):match 'ababab' == 5)\n"
          "assert((P 'ab'^0):match 'b' == 1)\n"
          "assert((R '09'^3):match '1234' == 5 and not (R '09'^3):match '12')\n"
          "assert((P(1)^-2):match 'abc' == 3 and P(3):match 'abc' == 4)\n"
          "assert(P(-1):match '' == 1 and not P(true):match('', 9) == false)\n",
    START "assert((#P 'a' * 1):match 'a' == 2 and not (-P 'a' * 1):match 'a')\n"
          "assert((P 'a' * lpeg.B 'a' * 'b'):match 'ab' == 3)\n"
          "assert((R 'az' - 'q'):match 'r' == 2 and not (R 'az' - 'q'):match "
          "'q')\n",
    START "assert(lpeg.match(lpeg.Cs((P 'l' / 'L' + 1)^0), 'hello') == "
          "'heLLo')\n"
          "assert((C 'a' / string.upper):match 'a' == 'A')\n"
          "assert((C 'a' / { a = 7 }):match 'a' == 7)\n"
          "assert((lpeg.Cc(1, 2) / 2):match '' == 2)\n"
          "assert(lpeg.Cf(C(1)^1, function(a, b) return b .. a end):match "
          "'abc' == 'cba')\n",
    START "local p = lpeg.Cmt(C(1), function(s, i, c) return c == 'x' and i "
          "end)\n"
          "assert(p:match 'x' == 2 and not p:match 'y')\n"
          "assert((lpeg.Cg(C 'a', 'n') * lpeg.Cb 'n'):match 'a' == 'a')\n"
          "assert(lpeg.Carg(1):match('', 1, 'given') == 'given')\n"
          "assert((lpeg.Cp() * 'a' * lpeg.Cp()):match 'a' == 1)\n",
    "local lpeg, re = require 'lpeg', require 're'\n"
    "assert(re.match('a1b2', '{| ({[a-z]} [0-9])* |}')[2] == 'b')\n"
    "assert(re.find('hello world', \"'wor'\") == 7)\n"
    "assert(re.gsub('hello', \"'l'\", 'L') == 'heLLo')\n"
    "local g = re.compile(\"S <- 'a' S 'b' / ''\")\n"
    "assert(g:match 'aabb' == 5 and lpeg.type(g) == 'pattern')\n"
    "assert(re.match('  x', '%s+ %a') == 4)\n"
    "assert(re.match('aaa', \"'a'^3 !.\") == 4)\n",
    /* what one file does to its table is not seen by the library itself */
    "lpeg.P = nil\nassert(re.match('a', '.') == 2)\n",
};

static void what_is_harmless_works(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof harmless / sizeof *harmless; i++) {
    const char *trouble = trouble_of(harmless[i]);
    if (*trouble) {
      fail_msg("%s\n%s", harmless[i], trouble);
    }
  }
}

/* ---- what is refused ---------------------------------------------------- */

typedef struct refusal {
  const char *style;
  int line;
  const char *says;
} refusal;

static const refusal refused[] = {
    {"local p = lpeg.P((1 << 31) + 1)\n", 1, "must be whole, from -1000"},
    {"\nlocal p = lpeg.P 'a' ^ (1 << 31)\n", 2, "must be whole, from -1000"},
    {"\nlocal p = lpeg.P 'a' * (1 << 30)\n", 2, "must be whole, from -1000"},
    {"\nlocal p = -1001 + lpeg.P 'a'\n", 2, "must be whole, from -1000"},
    {"local p = lpeg.B(1 << 31)\n", 1, "must be whole, from -1000"},
    {"local p = lpeg.P(1.5)\n", 1, "must be whole, from -1000"},
    {"local p = lpeg.P(0/0)\n", 1, "must be whole, from -1000"},
    {"local p = lpeg.Carg(1 << 20)\n", 1, "must be whole, from -1000"},
    {"local p = lpeg.P 'a' / (1 << 20)\n", 1, "must be whole, from -1000"},
    {"local p = lpeg.P 'a'\nfor i = 1, 1e5 do\n  p = lpeg.Cs(p)\nend\n", 3,
     "too large"},
    {"local p = lpeg.P 'a'\nfor i = 1, 1e5 do\n  p = p^-1\nend\n", 3,
     "too large"},
    {"local p = lpeg.P 'a'\nfor i = 1, 1e5 do\n  p = #p\nend\n", 3,
     "too large"},
    {"local p = lpeg.P 'a'\nfor i = 1, 1e5 do\n  p = -p\nend\n", 3,
     "too large"},
    {"local p = lpeg.P 'a'\nfor i = 1, 1e5 do\n  p = p * p\nend\n", 3,
     "too large"},
    {"local p = lpeg.P 'a'\nfor i = 1, 1e5 do\n  p = lpeg.P { p }\nend\n", 3,
     "too large"},
    {"local p = lpeg.P 'a'\nfor i = 1, 1e5 do\n  p = p / 'x'\nend\n", 3,
     "too large"},
    {"local p = lpeg.P 'a'\nfor i = 1, 1e5 do\n  p = lpeg.Cmt(p, print)\nend\n",
     3, "too large"},
    {"\n\nlocal p = lpeg.P(('a'):rep(5000))\n", 3, "too large"},
    {"local p = (lpeg.P 'abc' * lpeg.P(1))^900\n", 1, "too large"},
    {"local p = lpeg.Cc(table.unpack({}, 1, 9000))\n", 1, "too large"},
    {"local g = {}\nfor i = 1, 201 do g[i] = lpeg.P 'a' end\n"
     "local p = lpeg.P(g)\n",
     3, "more than 200 rules"},
    {"local g = { 'r1', r40 = lpeg.P 'a' }\n"
     "for i = 1, 39 do\n"
     "  local next = lpeg.V('r' .. i + 1)\n"
     "  g['r' .. i] = next + next\n"
     "end\n"
     "local p = lpeg.P(g)\n",
     6, "in too many ways"},
    {"local g = { 'r1', r40 = lpeg.P 'a'^0 }\n"
     "for i = 1, 39 do\n"
     "  g['r' .. i] = lpeg.V('r' .. i + 1)^3\n"
     "end\n"
     "local p = lpeg.P(g)\n",
     5, "in too many ways"},
    {"local g = lpeg.P { lpeg.V 'a' + lpeg.V 'a', a = lpeg.P 'a'^0 }\n"
     "for i = 1, 40 do\n"
     "  g = lpeg.P { lpeg.V 'a' + lpeg.V 'a', a = g }\n"
     "end\n",
     3, "in too many ways"},
    {"never = { grammar [[ a <- b b  b <- c c  c <- d d  d <- e e  e <- f f\n"
     "  f <- g g  g <- h h  h <- i i  i <- j j  j <- k k  k <- l l\n"
     "  l <- m m  m <- n n  n <- o o  o <- p p  p <- 'x'* ]] }\n",
     3, "in too many ways"},
    {"never = { grammar [[ a <- (b)^9  b <- (c)^9  c <- (d)^9  d <- (e)^9\n"
     "  e <- (f)^9  f <- 'x'* ]] }\n",
     2, "in too many ways"},
    {"local p = lpeg.P { lpeg.V(1) * 'a' }\n", 1, "left recursive"},
    {"local p = lpeg.P(''^0)\n", 1, ""},
    {"local s = lpeg.P(1)^0\ns:match(('a'):rep((1 << 20) + 1))\n", 2,
     "longer than 1 MB"},
    {"local p = lpeg.P { 'S', S = '(' * lpeg.V 'S'^-1 }\n"
     "p:match(('('):rep(100000))\n",
     2, "backtrack stack overflow"},
    {"lpeg.setmaxstack(1 << 20)\n", 1, "setmaxstack"},
    {"lpeg.P(1):ptree()\n", 1, "ptree"},
    {"getmetatable(lpeg.P(1)).__mul = print\n", 1, "boolean"},
    {"local m = require 'io'\n", 1, "there is no module 'io'"},
};

static void what_lpeg_would_not_survive_is_refused(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
    const refusal *r = &refused[i];
    char place[40];
    snprintf(place, sizeof place, "attempt.lua:%d: ", r->line);
    const char *trouble = trouble_of(r->style);
    if (strstr(trouble, place) == NULL || strstr(trouble, r->says) == NULL) {
      fail_msg("%s\nline %d: %s\nbut: %s", r->style, r->line, r->says, trouble);
    }
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(what_is_harmless_works),
      cmocka_unit_test(what_lpeg_would_not_survive_is_refused)};
  return cmocka_run_group_tests_name("fence", tests, set_up, tear_down);
}
