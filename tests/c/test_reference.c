/* The engine's tokens and sentences against the slow rules of tests/support:
 * over the examples of every language and over texts made by chance from what
 * the rules look at. LAW_CASES in the environment is how many are made. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <dirent.h>
#include <lualib.h>
#include <stdlib.h>

#include "../support/chance.h"
#include "../support/load_lexicon.h"
#include "../support/slow_segment.h"

#define FOLDER "rules/languages/"

/* A language to compare in; "none" has no words at all. */
typedef struct language {
  char name[16];
  ng_lexicon *lexicon;
} language;

static const char *const FLAGS[] = {"ordinals", "split_points", "join_hyphens",
                                    "colon_in_words", "ordinal_names"};

static ng_segments engine;

static void compare(const language *l, ng_span text) {
  slow_text slow;
  const char *what;
  assert_int_equal(ng_segment(l->lexicon, text, 0, &engine), NG_OK);
  slow_segment(&slow, l->lexicon, text);
  uint32_t at = slow_difference(&slow, &engine, &what);
  if (at != NG_NONE) {
    print_error("%s, byte %u: another %s (when a rule was changed, change "
                "tests/support/slow_*.c too)\n%.*s\n",
                l->name, at, what, (int)text.len, text.data);
  }
  slow_free(&slow);
  assert_int_equal(at, NG_NONE);
}

/* Reads NAME.lua and leaves its settings on the stack. */
static language open_language(lua_State *L, const char *name) {
  char path[64];
  language l = {.lexicon = NULL};
  snprintf(l.name, sizeof l.name, "%s", name);
  if (strcmp(name, "none") != 0) {
    snprintf(path, sizeof path, FOLDER "%s.lua", name);
    l.lexicon = load_lexicon(L, path);
    assert_non_null(l.lexicon);
  }
  return l;
}

/* Compares the examples of the settings on the stack, and all of them as one
 * paragraph; gives how many there were. */
static int compare_examples(lua_State *L, const language *l) {
  ng_buffer all;
  int count = 0;
  ng_buffer_init(&all, NULL, 0);
  lua_getfield(L, -1, "examples");
  for (lua_Integer i = 1; lua_geti(L, -1, i) == LUA_TTABLE; i++, count++) {
    size_t len;
    lua_geti(L, -1, 1);
    const char *text = lua_tolstring(L, -1, &len);
    assert_non_null(text);
    compare(l, ng_span_of(text, len));
    ng_buffer_add(&all, text, len);
    ng_buffer_add(&all, " ", 1);
    lua_pop(L, 2);
  }
  compare(l, ng_buffer_span(&all));
  ng_buffer_free(&all);
  return count;
}

static void examples_of_languages(void **state) {
  (void)state;
  int languages = 0, examples = 0;
  DIR *folder = opendir(FOLDER);
  assert_non_null(folder);
  for (struct dirent *e = readdir(folder); e != NULL; e = readdir(folder)) {
    char name[16];
    if (sscanf(e->d_name, "%15[a-z].lua", name) != 1) {
      continue;
    }
    lua_State *L = luaL_newstate();
    language l = open_language(L, name);
    examples += compare_examples(L, &l);
    ng_lexicon_free(l.lexicon);
    lua_close(L);
    languages++;
  }
  closedir(folder);
  assert_true(languages >= 20);
  assert_true(examples >= 100);
}

/* ---- Texts by chance ---------------------------------------------------- */

static const char *const PIECES[] = {
    /* blanks and line ends */
    " ",
    " ",
    " ",
    " ",
    " ",
    " ",
    " ",
    " ",
    "  ",
    "\t",
    "\n",
    "\n",
    "\r\n",
    "\n\n",
    "\r",
    "\r\r",
    "\f",
    "\u00A0",
    "\xC2\x85",
    "\u2028",
    "\u2029",
    "\u200B",
    "\uFEFF",
    "\u3000",
    "\n \n",
    /* points and ends */
    ".",
    ".",
    ".",
    ".",
    ". ",
    ". ",
    ". ",
    "...",
    "..",
    "\u2026",
    "!",
    "?",
    "?!",
    "! ",
    "\u203C",
    "\u2049",
    "\u3002",
    "\uFF0E",
    "\uFF61",
    "\uFF01",
    "\u0964",
    "\u061F",
    "\u0589",
    "\u2024",
    ";",
    ":",
    ",",
    ", ",
    "\u00B7",
    "\u2027",
    "\u037E",
    /* quotes, brackets, dashes */
    "\"",
    "\"",
    "'",
    "'",
    "''",
    "``",
    "`",
    ",,",
    "\u201C",
    "\u201D",
    "\u201E",
    "\u2018",
    "\u2019",
    "\u2019",
    "\u00AB",
    "\u00BB",
    "\u2039",
    "\u203A",
    "\u300C",
    "\u300D",
    "(",
    ")",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "-",
    "--",
    "\u2013",
    "\u2014",
    "\u2010",
    " \u2014 ",
    "\u00BF",
    "\u00A1",
    /* words */
    "the",
    "The",
    "a",
    "A",
    "I",
    "i",
    "He",
    "we",
    "U",
    "S",
    "B",
    "x",
    "z",
    "iPhone",
    "eBay",
    "ab",
    "Ab",
    "AB",
    "word",
    "Word",
    "WORD",
    "some_thing",
    "extraordinarily",
    "internationalization",
    "said",
    "says",
    "Smith",
    "told",
    "sagte",
    "Yahoo",
    "l",
    "d",
    "L",
    "dell",
    "qu",
    "Le",
    "Der",
    "Die",
    "September",
    "Mai",
    "mai",
    "III",
    "XIV",
    "v",
    "ii",
    "Mr",
    "Dr",
    "St",
    "No",
    "no",
    "p",
    "vs",
    "e.g",
    "i.e",
    "z. B.",
    "z.B.",
    "U.S",
    "Ph.D",
    "a.m",
    "Inc",
    "Co",
    "etc",
    "bzw",
    "Nr",
    "usw",
    "env",
    "janv",
    "km",
    "MB",
    "kW",
    "US$",
    "n\u00B0",
    "'em",
    "'t",
    "'98",
    "'60s",
    "EU",
    "www",
    "http",
    "https",
    "\u0433",
    "\u0433.",
    "\u0422",
    "\u043A.",
    "\u041C\u043E",
    "\u0441\u043B\u043E\u0432\u043E",
    "\u0421\u043B\u043E\u0432\u043E",
    "\u0442.",
    "\u0435",
    "\u00C9t\u00E9",
    "stra\u00DFe",
    "\u00DCber",
    "\u00E9",
    "\u00C9",
    "na\u00EFve",
    "\u0130",
    "\u017F",
    "\u212A",
    "\u01C5",
    "\u03A3",
    "\u0645\u0631",
    "\u0645",
    "\u05D0",
    "\u05D0\"\u05D1",
    "\u0939\u093F",
    "\u0915\u094D\u0937",
    "\u10D0",
    "\u0561",
    "\uAC00",
    "\u1100\u1161",
    "\u4E2D",
    "\u4E2D\u6587",
    "\u3053",
    "\u3068",
    "\u30AB",
    "\u0E44\u0E17",
    "\u0E33",
    "\U00020000",
    /* digits */
    "1",
    "2",
    "3",
    "4",
    "10",
    "12",
    "1984",
    "3.5",
    "1,200",
    "10:30",
    "1/2",
    "0",
    "\u0663",
    "\u0967",
    "\u00B2",
    "\u2160",
    "\u00BD",
    /* signs, links, labels, pictures, marks */
    "$",
    "\u20AC",
    "%",
    "\u00B0",
    "&",
    "#",
    "@",
    "#tag",
    "@name",
    "+",
    "=",
    "/",
    "://",
    "https://",
    "www.",
    ".com",
    "a@b.c",
    "@",
    "*",
    "**",
    "\u2022",
    "\u25E6",
    "-",
    "1)",
    "2)",
    "a)",
    "b)",
    "(1)",
    "(2)",
    "i.",
    "ii.",
    "1.",
    "2.",
    "3.",
    "[12]",
    ":-)",
    ":D",
    ";-)",
    "_",
    "\\",
    "^",
    "|",
    "~",
    "<",
    ">",
    "\u0301",
    "\u0308",
    "\u200D",
    "\u200C",
    "\u00AD",
    "\uFE0F",
    "\u20E3",
    "\u0903",
    "\u0600",
    "\U0001F600",
    "\U0001F469\u200D\U0001F680",
    "\U0001F1E9",
    "\U0001F1EA",
    "\u2764\uFE0F",
    "\u2139",
    "\u3030",
    "\x01",
    "\x7F",
    "\uFFFD",
    "\U0010FFFF",
};

#define PIECES_COUNT (sizeof PIECES / sizeof *PIECES)

typedef struct paper {
  char text[8192];
  size_t len;
} paper;

static void add(paper *p, const char *piece, size_t len) {
  if (p->len + len <= sizeof p->text) {
    memcpy(p->text + p->len, piece, len);
    p->len += len;
  }
}

/* Plain words, as most of a text is: the engine takes many letters at a time,
 * so some words are longer than any. */
static void add_calm(chance *c, paper *p) {
  for (uint32_t n = chance_below(c, 12); n > 0; n--) {
    uint32_t letters = 1 + chance_below(c, chance_below(c, 20) == 0 ? 150 : 12);
    for (; letters > 0; letters--) {
      char letter = (char)('a' + chance_below(c, 26));
      add(p, &letter, 1);
    }
    add(p, ", ", chance_below(c, 8) == 0 ? 2 : 0);
    add(p, " ", chance_below(c, 16) == 0 ? 0 : 1);
  }
}

/* A word that the language knows, with its point perhaps. */
static void add_known(chance *c, paper *p, const ng_lexicon *lexicon) {
  static const char *const behind[] = {"",  " ",  " ",  ". ", ". ",
                                       ".", "; ", "! ", "\" "};
  if (lexicon == NULL) {
    return;
  }
  uint32_t lists, count = (uint32_t)ng_lexicon_count(lexicon);
  ng_span word = ng_lexicon_word(lexicon, chance_below(c, count), &lists);
  unsigned first = (unsigned char)*word.data;
  int upper = first >= 'a' && first <= 'z' && chance_below(c, 2) == 0;
  char capital = (char)(first - 32u);
  add(p, &capital, upper ? 1 : 0);
  add(p, word.data + upper, word.len - (size_t)upper);
  const char *piece = behind[chance_below(c, sizeof behind / sizeof *behind)];
  add(p, piece, strlen(piece));
}

/* A few pieces, liked for this text, come again and again. */
static ng_span make_text(chance *c, paper *p, const ng_lexicon *lexicon) {
  uint32_t count = 1 + chance_below(c, 60), calm = chance_below(c, 4);
  const char *liked[6];
  p->len = 0;
  for (size_t i = 0; i < 6; i++) {
    liked[i] = PIECES[chance_below(c, PIECES_COUNT)];
  }
  for (; count > 0; count--) {
    const char *piece = chance_below(c, 3) == 0
                            ? liked[chance_below(c, 6)]
                            : PIECES[chance_below(c, PIECES_COUNT)];
    add(p, piece, strlen(piece));
    if (chance_below(c, 64) == 0) {
      add(p, "", 1); /* a NUL is a character like any other */
    }
    if (chance_below(c, 4) == 0) {
      add_known(c, p, lexicon);
    }
    if (calm == 0 && chance_below(c, 3) == 0) {
      add_calm(c, p);
    }
  }
  return ng_span_of(p->text, p->len);
}

/* Bytes behind the text are another's: the copy ends where the text ends. */
static void compare_exact(const language *l, ng_span text) {
  char *exact = malloc(text.len + (text.len == 0));
  assert_non_null(exact);
  memcpy(exact, text.data, text.len);
  compare(l, ng_span_of(exact, text.len));
  free(exact);
}

static void compare_by_chance(const char *name, uint64_t cases) {
  lua_State *L = luaL_newstate();
  language l = open_language(L, name);
  static paper p;
  for (uint64_t seed = 1; seed <= cases; seed++) {
    chance c = {seed * UINT64_C(0x9E3779B97F4A7C15)};
    for (size_t i = 0; i < 5 && l.lexicon != NULL && seed % 4 == 0; i++) {
      ng_lexicon_set_flag(l.lexicon, FLAGS[i], chance_below(&c, 2) != 0);
    }
    compare_exact(&l, make_text(&c, &p, l.lexicon));
    p.len = chance_prose(&c, p.text, sizeof p.text);
    compare_exact(&l, ng_span_of(p.text, p.len));
  }
  ng_lexicon_free(l.lexicon);
  lua_close(L);
}

static void texts_by_chance(void **state) {
  (void)state;
  static const char *const names[] = {"en", "de", "fr", "ru", "none"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    compare_by_chance(names[i], chance_cases(2000));
  }
}

static int tear_down(void **state) {
  (void)state;
  ng_segments_free(&engine);
  return 0;
}

static int set_up(void **state) {
  (void)state;
  ng_segments_init(&engine, NULL);
  return 0;
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(examples_of_languages),
      cmocka_unit_test(texts_by_chance),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
