/* Everything in examples/ works as it stands. */
/* realpath() is older than POSIX 2008 admits. */
#define _XOPEN_SOURCE 700

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../support/command.h"

#if defined(__SANITIZE_ADDRESS__)
#define SANITIZE "-fsanitize=address,undefined "
#define HAS_SANITIZER 1
#else
#define SANITIZE ""
#define HAS_SANITIZER 0
#endif

static void examples_of_the_command_work(void **state) {
  static const struct {
    const char *line, *out;
  } cases[] = {
      {"nutgraf -t examples/my-format.lua examples/story.html",
       "<section class=\"card\" lang=\"en\">"},
      {"nutgraf check examples/my-format.lua", "0 broken"},
      {"nutgraf -t widget examples/story.html",
       "<a href=\"https://lantern.example/ferry-vote#:~:text="},
      {"cd examples/my-style; nutgraf -s weekend ../story.html",
       "\n- The town"},
      {"cd examples/my-style; nutgraf test", "0 failed"},
      {"cd examples/my-style; nutgraf check", "0 broken"},
      {"cd examples/my-rules; nutgraf clean -u https://lantern.example/ferry "
       "../story.html | grep -c microphone; true",
       "0\n"},
      {"cd examples/my-rules; nutgraf test rules/", "0 failed"},
      {"cd examples/my-rules; nutgraf check", "0 broken"},
      {"examples/stream.sh", "{\"id\":\"examples/story.txt\""},
  };
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    expect(cases[i].line, 0, cases[i].out, "");
  }
}

/* $B is the folder of what was built. */
static void a_c_program_can_embed_it(void **state) {
  (void)state;
  if (run("test -e $B/libnutgraf.so") != 0) {
    skip();
  }
  expect("cc -std=c11 -Wall -Wextra -Werror -Iengine " SANITIZE
         "examples/embed.c $B/libnutgraf.so -o $B/embed",
         0, "", "");
  /* The library carries the name it will have when it is installed. */
  expect("ln -sf libnutgraf.so $B/libnutgraf.so.0; LD_LIBRARY_PATH=$B $B/embed "
         "examples/story.html",
         0, "# Harbour town votes to keep its night ferry\n", "");
  assert_non_null(strstr(out, "\"summary\""));
}

static void a_lua_program_can_use_it(void **state) {
  (void)state;
  if (HAS_SANITIZER ||
      run("test -e $B/lua/nutgraf/core.so && lua5.4 -v") != 0) {
    skip(); /* the module is not built, or needs more than stock Lua has */
  }
  expect("LUA_PATH='scripts/?/init.lua;;' LUA_CPATH=\"$B/lua/?.so;;\" lua5.4 "
         "examples/module.lua",
         0, "Harbour town votes to keep its night ferry\n- The town", "");
}

/* The output that the README shows is the one that comes, its links lead to
 * files, and its command lines run. */
static void the_readme_is_true(void **state) {
  static char readme[1 << 16];
  (void)state;
  get("README.md", readme, sizeof readme);
  expect("nutgraf examples/story.html", 0, "Harbour town", "");
  assert_non_null(strstr(readme, out));
  expect(
      "sed -n 's/.*](\\([^)]*\\)).*/\\1/p' README.md | while read -r file; do "
      "test -e \"$file\" || echo \"$file is not there\"; done",
      0, "", "");
  assert_string_equal(out, "");
  expect(
      "set -e; d=$(mktemp -d); cp examples/story.html $d/page.html; "
      "cp examples/story.html $d/story.html; "
      "sed -n '/^nutgraf /{s/ *#.*//;p;}' README.md > $d/lines; "
      "test $(wc -l < $d/lines) -ge 4; cd $d; "
      "echo '{\"id\":1,\"lang\":\"en\",\"text\":\"One. Two.\"}' > texts.jsonl; "
      "echo '{\"id\":1,\"blocks\":[\"The council kept the ferry.\"]}' > "
      "in.jsonl; echo 'title: //h1' > news.example.txt; mkdir archive; yes 'We "
      "met Lamp. Bell at the pier.' | "
      "head -2000 > archive/a.txt; mkdir pages; cp page.html pages; "
      "for i in $(seq 60); do echo \"{\\\"text\\\":\\\"The ferry number $i "
      "sails at dawn. Ida Brandt paid $i crowns for it. It was cold.\\\",\\\""
      "reference\\\":[\\\"Ida Brandt paid $i crowns for it.\\\"]}\"; done > "
      "archive.jsonl; sh -e ./lines > all; test -s out.jsonl; "
      "grep -c sentences "
      "all; rm -r $d",
      0, "", "");
}

int main(int argc, char **argv) {
  (void)argc;
  if (find_program(argv[0]) != 0) {
    printf("there is no program to test: %s/../nutgraf\n", argv[0]);
    return 1;
  }
  *strrchr(program, '/') = 0;
  setenv("B", program, 1);
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(examples_of_the_command_work),
      cmocka_unit_test(a_c_program_can_embed_it),
      cmocka_unit_test(a_lua_program_can_use_it),
      cmocka_unit_test(the_readme_is_true),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
