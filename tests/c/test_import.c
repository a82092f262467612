/* nutgraf import, from outside: what becomes of a site configuration, and what
 * that changes. The configurations and pages were made for this test. */
/* realpath() is older than POSIX 2008 admits. */
#define _XOPEN_SOURCE 700

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../support/collect.h"
#include "../support/command.h"

static char folder[256];

static const char config[] =
    "# The Harbour Post, since its new look\n"
    "\n"
    "title: //h2[@id='headline']\n"
    "author: //span[contains(concat(' ', normalize-space(@class), ' '), "
    "' writer ')]\n"
    "date: //b[@title]/@title\n"
    "# the old place, then the new one\n"
    "body: //div[@id='old']\n"
    "body: //div[@class='main' and not(@id)]\n"
    "strip: //p[contains(., 'letter')]\n"
    "strip_id_or_class: promo\n"
    "next_page_link: //a[@rel='more']/@href\n"
    "replace_string(<b>): <i>\n"
    "tidy: no\n"
    "test_url: https://harbour.example/2024/ferry\n"
    "test_contains: The ferry stays\n"
    "test_contains: out of \"season\"\n";

static const char page[] =
    "<html><head><title>Wrong | Harbour</title></head><body>"
    "<h2 id=headline>Ferry stays in the harbour</h2>"
    "<span class='x writer'>By Ana Ruiz</span><b title='2024-05-17'>Friday</b>"
    "<div class=main><p>The ferry stays in the harbour until the wind has gone "
    "down, the harbour master said.</p>"
    "<p class='big-promo'>Our own ferry cap, only today, in three colours.</p>"
    "<p>Take our letter with the news of the harbour every day.</p>"
    "<p>It is out of \"season\" for storms like this, and the town has few "
    "guests who would wait for a boat.</p></div>"
    "<p>What stands here is no story, though it is written as if it were a "
    "part of one, with a comma or two.</p>"
    "<a rel=more href='/2024/ferry?page=2'>More</a></body></html>";

static const char rules[] =
    "-- Rules for the pages of harbour.example, made of harbour.example.txt by "
    "nutgraf import ftr.\n"
    "-- Behind each entry stands its line there.\n"
    "-- The Harbour Post, since its new look\n"
    "site = { \"harbour.example\" }\n"
    "\n"
    "title = {\n"
    "  css \"h2#headline\", -- line 3\n"
    "}\n"
    "\n"
    "byline = {\n"
    "  css \"span.writer\", -- line 4\n"
    "}\n"
    "\n"
    "date = {\n"
    "  css \"b[title]@title\", -- line 5\n"
    "}\n"
    "\n"
    "next_page = {\n"
    "  css 'a[rel=\"more\"]@href', -- line 11\n"
    "}\n"
    "\n"
    "body = {\n"
    "  -- the old place, then the new one\n"
    "  css \"div#old\", -- line 7\n"
    "  css 'div[class=\"main\"]:not([id])', -- line 8\n"
    "}\n"
    "\n"
    "drop = {\n"
    "  xpath \"//p[contains(., 'letter')]\", -- line 9\n"
    "  css '[id*=\"promo\"], [class*=\"promo\"]', -- line 10\n"
    "}\n"
    "\n"
    "-- Not carried over:\n"
    "--   line 12: replace_string(<b>): <i>\n"
    "--     a rule never rewrites a page\n"
    "\n"
    "-- Not needed here:\n"
    "--   line 13: tidy: no\n"
    "--     pages are read as browsers read them\n";

static const char tests_text[] =
    "story \"pages/harbour.example-2024-ferry.html\" {\n"
    "  url = \"https://harbour.example/2024/ferry\", -- line 14\n"
    "  article_has = {\n"
    "    \"The ferry stays\", -- line 15\n"
    "    'out of \"season\"', -- line 16\n"
    "  },\n"
    "}\n";

static void a_configuration_becomes_rules_and_tests(void **state) {
  (void)state;
  expect("nutgraf import ftr harbour.example.txt", 0,
         "rules/sites/harbour.example.lua: 8 rules from harbour.example.txt, 1 "
         "test, 1 line not carried over\n",
         "harbour.example.txt:12: 'replace_string' is not carried over: a rule "
         "never rewrites a page.\n");
  run("cat rules/sites/harbour.example.lua");
  assert_string_equal(out, rules);
  expect("cat tests/harbour.example.test.lua", 0, tests_text, "");
  expect("nutgraf check", 0, "0 broken", "");
  expect("nutgraf import ftr harbour.example.txt", 4, "", "File exists");
  expect("nutgraf import -q --force ftr harbour.example.txt", 0, "", "");
  assert_string_equal(out, "");
  assert_string_equal(err, "");
  expect("nutgraf import ftr -q -o - harbour.example.txt | cmp - "
         "rules/sites/harbour.example.lua",
         0, "", "");
}

static void sites_are_listed(void **state) {
  (void)state;
  put("rules/sites/old.lua", "site = \"harbour.example\"\nvalid_until = "
                             "\"2011\"\nkeep = css \".x\"\n");
  expect("nutgraf list sites", 0,
         "sites\n  harbour.example  rules/sites/harbour.example.lua\n"
         "  harbour.example  rules/sites/old.lua  (the start to 2011)\n",
         "");
  expect("nutgraf list -t json sites", 0, "\"valid\":\"the start to 2011\"",
         "");
  put("old.html", "<p class=x>Short one.</p><time datetime=2010-05-01></time>"
                  "<p>The ferry stays in the harbour, the master said.</p>");
  expect("nutgraf why --blocks -u https://harbour.example/2010/05/01/a "
         "old.html",
         0, "article: rules/sites/old.lua:3: css \".x\"", "");
  expect("rm rules/sites/old.lua", 0, "", "");
}

static void the_rules_are_used(void **state) {
  static const char *const told[] = {
      "title      Ferry stays in the harbour   (rule, "
      "rules/sites/harbour.example.lua:7)",
      "authors    Ana Ruiz   (rule, rules/sites/harbour.example.lua:11)",
      "date       2024-05-17   (rule, rules/sites/harbour.example.lua:15)",
      "next_page  https://www.harbour.example/2024/ferry?page=2   (rule, "
      "rules/sites/harbour.example.lua:19)",
      "body       4 blocks   (rule, rules/sites/harbour.example.lua:25)",
      "rules/sites/harbour.example.lua:29: xpath",
      "rules/sites/harbour.example.lua:30: css",
      "rules/sites/harbour.example.lua:22: it stands outside of what `body` "
      "names"};
  (void)state;
  put("page.html", page);
  for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
    expect("nutgraf why -u https://www.harbour.example/a page.html", 0, told[i],
           "");
  }
  expect("nutgraf clean -t jsonl -u https://harbour.example/a page.html", 0,
         "\"next_page\":{\"url\":"
         "\"https://harbour.example/2024/ferry?page=2\"}",
         "");
  assert_null(strstr(out, "letter"));
  assert_null(strstr(out, "no story"));
  expect("nutgraf clean -u https://a.harbour.example/ page.html | grep -c "
         "'three colours\\|no story\\|letter'",
         0, "", "");
}

static void a_page_that_is_saved_is_tested(void **state) {
  (void)state;
  expect("nutgraf test", 0, "0 passed, 0 failed, 1 without their page\n", "");
  expect("nutgraf test -t tap", 0,
         " # SKIP save https://harbour.example/2024/ferry there to try it", "");
  expect("nutgraf test -t json", 0, "\"skipped\":1", "");
  expect("nutgraf test -t junit", 0, "<skipped message=\"save ", "");
  expect("mkdir -p tests/pages && cp page.html "
         "tests/pages/harbour.example-2024-ferry.html && nutgraf test",
         0, "1 passed, 0 failed\n", "");
  expect("sed 's/ferry stays/ferry left/' page.html > "
         "tests/pages/harbour.example-2024-ferry.html; nutgraf test",
         1, "article_has: \"The ferry stays\"\n    but the article has ", "");
}

static void broken_lines_are_named_and_others_kept(void **state) {
  (void)state;
  put("broken.example.txt",
      "title: //h1[\nbody: //div[@id='a']\nstrip: //p[matches(., 'x')]\n"
      "bdy: //div\nnothing\nauthor:\ntest_contains: x\n");
  expect(
      "nutgraf import ftr -o new/ broken.example.txt", 1,
      "new/broken.example.lua: 1 rule from broken.example.txt, 6 lines not "
      "read\n",
      "broken.example.txt:1: xpath \"//h1[\": the expression cannot be read");
  static const char *const told[] = {
      "broken.example.txt:3: xpath \"//p[matches(., 'x')]\": ",
      "broken.example.txt:4: there is no directive 'bdy'. Did you mean 'body'?",
      "broken.example.txt:5: a line is \"name: value\".",
      "broken.example.txt:6: 'author' has no value.",
      "broken.example.txt:7: no test_url stands above it."};
  for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
    assert_non_null(strstr(err, told[i]));
  }
  expect("nutgraf import -q ftr --force -o new/ broken.example.txt", 1, "",
         "broken.example.txt:5: a line is \"name: value\".");
  assert_string_equal(out, "");
  expect("cat new/broken.example.lua", 0, "  css \"div#a\", -- line 2\n", "");
  expect("nutgraf check new/", 0, "1 file read, 0 broken", "");
}

static void hidden_files_are_for_subdomains(void **state) {
  (void)state;
  run("mkdir -p conf; printf 'title: //h1' > conf/.bay.example.txt; printf "
      "'title: //h2' > conf/bay.example.txt; printf 'title: //h3' > "
      "conf/.sea.example.txt");
  expect("nutgraf import ftr -o sites/ conf", 0,
         "sites/any.bay.example.lua: 1 rule from conf/.bay.example.txt", "");
  expect("cat sites/any.bay.example.lua", 0, "site = { \"*.bay.example\" }\n",
         "");
  expect("cat sites/bay.example.lua", 0, "site = { \"bay.example\" }\n", "");
  expect("cat sites/sea.example.lua", 0,
         "site = { \"sea.example\", \"*.sea.example\" }\n", "");
}

/* What stands in a configuration never becomes code of the rules. */
static void hostile_lines_stay_text(void **state) {
  (void)state;
  put("bad.example.txt",
      "# ]] error('x')\r\ntitle: //h1\r-- ]]\nbody: //div[@id='\"..x..\"']\n"
      "body: //div[@id=\"']]\"]\n# \xE2\x80\xAE\x1b[31m\xff\xfe\n"
      "find_string: \\\nreplace_string: --[[\ntest_url: "
      "https://bad.example/../../../etc/passwd\"]]\\\ntest_contains: "
      "\\\"]]\\n\n");
  expect("nutgraf import ftr -o bad/ bad.example.txt", 1, "", "");
  expect("nutgraf check bad/", 0, "2 files read, 0 broken", "");
  expect("cat bad/bad.example.test.lua", 0,
         "story \"pages/bad.example-..-..-..-etc-passwd.html\"", "");
  expect("cat bad/*.lua", 0, "", "");
  assert_null(strstr(out, "\xE2\x80\xAE"));
  assert_null(strstr(out, "\x1b"));
}

static void slips_are_told(void **state) {
  static const struct {
    const char *line;
    int status;
    const char *err;
  } cases[] = {
      {"nutgraf import", 2, "knows no 'nothing'. Write: nutgraf import ftr"},
      {"nutgraf import frt a.txt", 2, "Did you mean 'ftr'?"},
      {"nutgraf import ftr", 2, "no file is named."},
      {"nutgraf import ftr no.example.txt", 4, "no.example.txt: "},
      {"nutgraf import ftr page.html", 1, "page.html: the name of the file "},
      {"nutgraf import ftr -o x harbour.example.txt broken.example.txt", 2,
       "2 files cannot become one: write -o x/"},
      {"cp harbour.example.txt global.txt; nutgraf import ftr global.txt", 1,
       "global.txt: the name of the file is no host."},
      {"nutgraf import ftr -t json harbour.example.txt", 2,
       "'nutgraf import' has no option '--to'"},
  };
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    expect(cases[i].line, cases[i].status, "", cases[i].err);
  }
}

int main(int argc, char **argv) {
  (void)argc;
  if (find_program(argv[0]) != 0) {
    printf("there is no program to test: %s/../nutgraf\n", argv[0]);
    return 1;
  }
  make_folder(folder);
  if (chdir(folder) != 0) {
    return 1;
  }
  put("harbour.example.txt", config);
  put("nutgraf.lua", "");
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_configuration_becomes_rules_and_tests),
      cmocka_unit_test(sites_are_listed),
      cmocka_unit_test(the_rules_are_used),
      cmocka_unit_test(a_page_that_is_saved_is_tested),
      cmocka_unit_test(broken_lines_are_named_and_others_kept),
      cmocka_unit_test(hidden_files_are_for_subdomains),
      cmocka_unit_test(hostile_lines_stay_text),
      cmocka_unit_test(slips_are_told),
  };
  int failed = cmocka_run_group_tests(tests, NULL, NULL);
  if (chdir("/") == 0) {
    remove_folder(folder);
  }
  return failed;
}
