/* The allocator says no, at every place in turn: once, and from then on. What
 * comes back is a result or a clean error, nothing is lost, and the engine
 * works on.
 *
 * Stories are tried at every place. Making an engine takes thirty thousand
 * allocations: there the steps grow. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <stdlib.h>
#include <string.h>

#include "../support/collect.h"
#include "../support/fail_alloc.h"
#include "../support/stories.h"

static fail_alloc memory;
/* Requests of libxml2 are counted, and refused, with the others. */
static fail_alloc xml_memory = {.counts_with = &memory};
static char folder[256];

static const char hooks[] =
    "based_on = 'house'\n"
    "function score(s, story)\n"
    "  if s:has { line 'nothing', contains 'ferry' } then\n"
    "    return s.score + #s.names + #s.numbers + #s:tokens() / 100\n"
    "  end\n"
    "end\n"
    "function choose(sentences, story)\n"
    "  print(story.title, #sentences)\n"
    "  return { sentences[2], sentences[1] }\n"
    "end\n"
    "function finish(summary, story)\n"
    "  return summary.sentences\n"
    "end\n";

static const char card[] = "extension = '.txt'\n"
                           "function write(d, out)\n"
                           "  out(d.title, '\\n')\n"
                           "  for _, s in ipairs(d.summary.sentences) do "
                           "out('- ', s.text, '\\n') end\n"
                           "end\n";

static nutgraf_options options_of_test(void) {
  nutgraf_options options = {.size = sizeof options, .home = "."};
  options.path = folder;
  options.resize = fail_alloc_resize;
  options.user = &memory;
  return options;
}

static int set_up(void **state) {
  (void)state;
  fail_alloc_take_libxml(&xml_memory);
  xmlInitParser();
  if (make_folder(folder) == NULL) {
    return 1;
  }
  write_file(folder, "rules/styles/hooked.lua", hooks);
  write_file(folder, "formats/card.lua", card);
  return 0;
}

static int tear_down(void **state) {
  (void)state;
  remove_folder(folder);
  return 0;
}

/* ---- one try ----------------------------------------------------------- */

typedef struct fixture {
  const char *name, *text, *from, *style, *format;
} fixture;

static const fixture fixtures[] = {
    {"page", STORY_PAGE, "html", "house", "json"},
    {"pasted text", STORY_TEXT, "text", "brief", "text"},
    {"markdown", STORY_MARKDOWN, "markdown", "bullets", "html"},
    {"record of blocks", STORY_RECORD, "record", "", "jsonl"},
    {"style with hooks", STORY_PAGE, "html", "hooked", "card"},
};

/* May this code come of an allocation that failed? */
static int is_clean(nutgraf_code code) {
  return code == NUTGRAF_OK || code == NUTGRAF_NOMEM;
}

static nutgraf_code read_and_write(nutgraf_worker *worker, const fixture *f,
                                   collected *out, nutgraf_error *err) {
  nutgraf_input input = {.size = sizeof input, .from = f->from};
  nutgraf_doc *doc =
      nutgraf_read(worker, f->text, strlen(f->text), &input, err);
  if (doc == NULL) {
    return err->code;
  }
  nutgraf_fact(doc, "title", NULL);
  nutgraf_code code =
      nutgraf_write(doc, f->style, f->format, collect, out, err);
  nutgraf_doc_free(doc);
  return code;
}

static void expect_clean(const char *name, long at, int forever,
                         nutgraf_code code, const nutgraf_error *err) {
  if (!is_clean(code)) {
    fail_msg("%s, allocation %ld%s: %s: %s", name, at, forever ? " on" : "",
             nutgraf_code_name(code), err->message);
  }
}

static void try_story(nutgraf_worker *worker, const fixture *f,
                      const char *expected) {
  for (int forever = 0; forever < 2; forever++) {
    long tries = 0;
    for (long at = 1;; at++) {
      collected out = {0};
      nutgraf_error err = {.code = NUTGRAF_OK};
      fail_alloc_arm(&memory, at, forever);
      nutgraf_code code = read_and_write(worker, f, &out, &err);
      long failures = memory.failures;
      fail_alloc_disarm(&memory);
      tries++;
      expect_clean(f->name, at, forever, code, &err);
      if (code == NUTGRAF_OK) {
        if (strcmp(out.text, expected) != 0) {
          fail_msg("%s, allocation %ld: %s\ninstead of\n%s", f->name, at,
                   out.text, expected);
        }
      } else {
        assert_int_equal(out.calls, 0);
      }
      collected_free(&out);
      if (failures == 0) {
        break;
      }
      if (tries % 16 == 0) { /* and a whole one in between */
        assert_int_equal(read_and_write(worker, f, &out, &err), NUTGRAF_OK);
        assert_string_equal(out.text, expected);
        collected_free(&out);
      }
    }
    print_message("    %s, %s: %ld tries of %ld\n", f->name,
                  forever ? "from then on" : "once", tries, memory.calls);
  }
}

static void stories_survive(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof fixtures / sizeof *fixtures; i++) {
    nutgraf_error err;
    collected whole = {0};
    nutgraf_options options = options_of_test();
    nutgraf_engine *engine = nutgraf_engine_new(&options, &err);
    nutgraf_worker *worker = nutgraf_worker_new(engine, &err);
    assert_non_null(worker);
    if (read_and_write(worker, &fixtures[i], &whole, &err) != NUTGRAF_OK) {
      fail_msg("%s: %s", fixtures[i].name, err.message);
    }
    try_story(worker, &fixtures[i], whole.text);
    collected_free(&whole);
    nutgraf_worker_free(worker);
    nutgraf_engine_free(engine);
    xmlResetLastError();
    assert_int_equal(memory.wrong_sizes, 0);
  }
}

/* ---- records: one line, whatever fails --------------------------------- */

static void records_get_their_line(void **state) {
  (void)state;
  nutgraf_error err;
  nutgraf_options options = options_of_test();
  nutgraf_engine *engine = nutgraf_engine_new(&options, &err);
  nutgraf_worker *worker = nutgraf_worker_new(engine, &err);
  for (int forever = 0; forever < 2; forever++) {
    long failures = 1;
    for (long at = 1; failures != 0; at++) {
      collected out = {0};
      fail_alloc_arm(&memory, at, forever);
      nutgraf_code code =
          nutgraf_answer(worker, STORY_RECORD, strlen(STORY_RECORD), 4, "brief",
                         "jsonl", collect, &out, &err);
      failures = memory.failures;
      fail_alloc_disarm(&memory);
      expect_clean("record", at, forever, code, &err);
      assert_non_null(out.text);
      assert_ptr_equal(strchr(out.text, '\n'), out.text + out.len - 1);
      if (code != NUTGRAF_OK) {
        assert_non_null(strstr(out.text, "\"code\":\"no_memory\""));
      }
      collected_free(&out);
    }
  }
  nutgraf_worker_free(worker);
  nutgraf_engine_free(engine);
}

/* ---- engines ----------------------------------------------------------- */

static long next_far_place(long at) {
  return at < 12 ? at + 1 : at + at / 6;
}

static void engines_survive(void **state) {
  (void)state;
  nutgraf_options options = options_of_test();
  long blocks = memory.blocks;
  options.style = "hooked";
  options.format = "card";
  for (int forever = 0; forever < 2; forever++) {
    long failures = 1;
    for (long at = 1; failures != 0; at = next_far_place(at)) {
      nutgraf_error err = {.code = NUTGRAF_OK};
      fail_alloc_arm(&memory, at, forever);
      nutgraf_engine *engine = nutgraf_engine_new(&options, &err);
      nutgraf_worker *worker =
          engine != NULL ? nutgraf_worker_new(engine, &err) : NULL;
      failures = memory.failures;
      fail_alloc_disarm(&memory);
      expect_clean("engine", at, forever, err.code, &err);
      assert_true(worker != NULL || err.code == NUTGRAF_NOMEM);
      nutgraf_worker_free(worker);
      nutgraf_engine_free(engine);
      assert_int_equal(memory.blocks, blocks);
      assert_int_equal(memory.wrong_sizes, 0);
    }
  }
}

static void reloads_survive(void **state) {
  (void)state;
  nutgraf_error err;
  nutgraf_options options = options_of_test();
  nutgraf_engine *engine = nutgraf_engine_new(&options, &err);
  nutgraf_worker *worker = nutgraf_worker_new(engine, &err);
  collected whole = {0};
  read_and_write(worker, &fixtures[0], &whole, &err);
  for (int forever = 0; forever < 2; forever++) {
    long failures = 1;
    for (long at = 1; failures != 0; at = next_far_place(at)) {
      collected out = {0};
      fail_alloc_arm(&memory, at, forever);
      err.code = NUTGRAF_OK;
      nutgraf_code code = nutgraf_reload(engine, &err);
      failures = memory.failures;
      fail_alloc_disarm(&memory);
      expect_clean("reload", at, forever, code, &err);
      assert_int_equal(read_and_write(worker, &fixtures[0], &out, &err),
                       NUTGRAF_OK);
      assert_string_equal(out.text, whole.text);
      collected_free(&out);
    }
  }
  collected_free(&whole);
  nutgraf_worker_free(worker);
  nutgraf_engine_free(engine);
}

/* ---- the lower door ---------------------------------------------------- */

static void languages_and_lexicons_survive(void **state) {
  (void)state;
  nutgraf_error err;
  nutgraf_options options = options_of_test();
  for (int forever = 0; forever < 2; forever++) {
    nutgraf_engine *engine = nutgraf_engine_new(&options, &err);
    long failures = 1;
    for (long at = 1; failures != 0; at = next_far_place(at)) {
      char tag[16] = "";
      fail_alloc_arm(&memory, at, forever);
      err.code = NUTGRAF_OK;
      nutgraf_lexicon *lexicon = nutgraf_lexicon_new(engine, "en", &err);
      nutgraf_code made = lexicon != NULL ? NUTGRAF_OK : err.code;
      nutgraf_code told =
          nutgraf_language(engine, STORY_TEXT, strlen(STORY_TEXT), tag, &err);
      failures = memory.failures;
      fail_alloc_disarm(&memory);
      expect_clean("lexicon", at, forever, made, &err);
      expect_clean("language", at, forever, told, &err);
      assert_true(told != NUTGRAF_OK || strcmp(tag, "en") == 0);
      nutgraf_lexicon_free(lexicon);
    }
    nutgraf_engine_free(engine);
  }
  assert_int_equal(memory.wrong_sizes, 0);
}

static void asking_survives(void **state) {
  (void)state;
  static const char text[] = "They met the U.S. Army. Then Acme Inc. was 5.";
  nutgraf_error err;
  nutgraf_options options = options_of_test();
  options.path = "tests/lua/data/asked";
  for (int forever = 0; forever < 2; forever++) {
    nutgraf_engine *engine = nutgraf_engine_new(&options, &err);
    long failures = 1;
    for (long at = 1; failures != 0; at = next_far_place(at)) {
      nutgraf_segments out = {.size = sizeof out};
      nutgraf_worker *worker = nutgraf_worker_new(engine, &err);
      fail_alloc_arm(&memory, at, forever);
      err.code = NUTGRAF_OK;
      nutgraf_code code = nutgraf_segment_asking(worker, "en", text,
                                                 sizeof text - 1, &out, &err);
      failures = memory.failures;
      fail_alloc_disarm(&memory);
      expect_clean("asking", at, forever, code, &err);
      assert_true(code != NUTGRAF_OK || out.sentence_count == 3);
      nutgraf_segments_free(&out);
      nutgraf_worker_free(worker);
    }
    nutgraf_engine_free(engine);
  }
  assert_int_equal(memory.wrong_sizes, 0);
}

/* All engines are gone: so is their memory. libxml2 2.9 itself loses what it
 * had of a parser that it could not make. */
static void nothing_is_lost(void **state) {
  (void)state;
  xmlCleanupParser();
  assert_int_equal(memory.blocks, 0);
  assert_int_equal(memory.bytes, 0);
  fail_alloc_free_rest(&xml_memory);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(engines_survive),
      cmocka_unit_test(reloads_survive),
      cmocka_unit_test(languages_and_lexicons_survive),
      cmocka_unit_test(asking_survives),
      cmocka_unit_test(records_get_their_line),
      cmocka_unit_test(stories_survive),
      cmocka_unit_test(nothing_is_lost),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
