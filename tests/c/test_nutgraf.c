/* The front door, as a program that embeds the library walks through it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../support/collect.h"
#include "../support/stories.h"

static nutgraf_engine *engine;
static nutgraf_worker *worker;

static nutgraf_options plain_options(void) {
  return (nutgraf_options){.size = sizeof(nutgraf_options), .home = "."};
}

static int set_up(void **state) {
  (void)state;
  nutgraf_options options = plain_options();
  engine = nutgraf_engine_new(&options, NULL);
  worker = engine != NULL ? nutgraf_worker_new(engine, NULL) : NULL;
  return worker == NULL;
}

static int tear_down(void **state) {
  (void)state;
  nutgraf_worker_free(worker);
  nutgraf_engine_free(engine);
  return 0;
}

static nutgraf_doc *read_story(nutgraf_worker *w, const char *text,
                               const char *from) {
  nutgraf_error err;
  nutgraf_input input = {.size = sizeof input, .from = from};
  nutgraf_doc *doc = nutgraf_read(w, text, strlen(text), &input, &err);
  if (doc == NULL) {
    fail_msg("%s", err.message);
  }
  return doc;
}

/* What nutgraf_write gives; free() it. */
static char *written(nutgraf_doc *doc, const char *style, const char *format) {
  collected out = {0};
  nutgraf_error err;
  if (nutgraf_write(doc, style, format, collect, &out, &err) != NUTGRAF_OK) {
    fail_msg("%s", err.message);
  }
  assert_non_null(out.text);
  return out.text;
}

/* ---- codes and errors -------------------------------------------------- */

static void every_code_has_a_word(void **state) {
  (void)state;
  static const char *const words[] = {"ok",       "no_memory", "too_long",
                                      "argument", "bad_input", "no_article",
                                      "settings", "script",    "stopped",
                                      "io",       "missing"};
  for (int i = 0; i < 11; i++) {
    assert_string_equal(nutgraf_code_name((nutgraf_code)i), words[i]);
  }
  assert_string_equal(nutgraf_code_name((nutgraf_code)11), "unknown");
  assert_string_equal(nutgraf_code_name((nutgraf_code)-1), "unknown");
}

/* Options that make no engine, and why. */
static void bad_options_are_told(void **state) {
  (void)state;
  static const char *const no_set[] = {"sentance=2"};
  static const char *const odd_set[] = {"sentences"};
  static const char *const no_rule[] = {"no/such/rules.lua"};
  const struct {
    nutgraf_options options;
    nutgraf_code code;
    const char *says;
  } cases[] = {
      {{.size = 0}, NUTGRAF_ARGUMENT, "size"},
      {{.home = "/no/such/folder"}, NUTGRAF_IO, "/no/such/folder"},
      {{.home = "."}, NUTGRAF_OK, ""},
      {{.home = ".", .path = "/no/such/folder"}, NUTGRAF_IO, "/no/such/folder"},
      {{.home = ".", .style = "huose"}, NUTGRAF_MISSING, "'house'"},
      {{.home = ".", .style = "no/such.lua"}, NUTGRAF_IO, "no/such.lua"},
      {{.home = ".", .format = "jsno"}, NUTGRAF_MISSING, "'json'"},
      {{.home = ".", .set = no_set, .set_count = 1},
       NUTGRAF_SETTINGS,
       "'sentences'"},
      {{.home = ".", .set = odd_set, .set_count = 1},
       NUTGRAF_ARGUMENT,
       "NAME=VALUE"},
      {{.home = ".", .rules = no_rule, .rule_count = 1},
       NUTGRAF_IO,
       "no/such/rules.lua"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    nutgraf_options options = cases[i].options;
    nutgraf_error err = {.code = NUTGRAF_OK};
    options.size = i == 0 ? 0 : sizeof options;
    nutgraf_engine *e = nutgraf_engine_new(&options, &err);
    assert_int_equal(err.code, cases[i].code);
    assert_non_null(strstr(err.message, cases[i].says));
    assert_true((e == NULL) == (cases[i].code != NUTGRAF_OK));
    nutgraf_engine_free(e);
    nutgraf_engine_free(nutgraf_engine_new(&options, NULL));
  }
}

/* An older program has a shorter options struct. */
static void short_structs_are_taken(void **state) {
  (void)state;
  nutgraf_options options = plain_options();
  options.size = offsetof(nutgraf_options, path);
  options.path = "/never/looked/at";
  nutgraf_engine *e = nutgraf_engine_new(&options, NULL);
  assert_non_null(e);
  nutgraf_engine_free(e);
  nutgraf_input input = {.size = offsetof(nutgraf_input, url)};
  input.from = "text";
  input.url = (const char *)1;
  nutgraf_doc *doc =
      nutgraf_read(worker, STORY_TEXT, strlen(STORY_TEXT), &input, NULL);
  assert_non_null(doc);
  nutgraf_doc_free(doc);
}

static void nothing_can_be_freed(void **state) {
  (void)state;
  nutgraf_engine_free(NULL);
  nutgraf_worker_free(NULL);
  nutgraf_doc_free(NULL);
  nutgraf_lexicon_free(NULL);
  nutgraf_segments_free(NULL);
}

/* What goes wrong with a document, with and without an err. */
static void errors_of_documents(void **state) {
  (void)state;
  const struct {
    const char *text, *from, *style, *format;
    nutgraf_code code;
    const char *says;
  } cases[] = {
      {STORY_PAGE, "html", "house", "json", NUTGRAF_OK, ""},
      {STORY_PAGE, "htm", NULL, NULL, NUTGRAF_ARGUMENT, "'htm'"},
      {"[1]", "record", NULL, NULL, NUTGRAF_BAD_INPUT, ""},
      {"<nav><a href=x>Home</a></nav>", "html", "house", "text",
       NUTGRAF_NO_ARTICLE, "no article"},
      {"", "text", "", "text", NUTGRAF_NO_ARTICLE, "no text"},
      {STORY_PAGE, NULL, "breif", "text", NUTGRAF_MISSING, "'brief'"},
      {STORY_PAGE, NULL, "brief", "txet", NUTGRAF_MISSING, "'text'"},
      {STORY_PAGE, NULL, "x/y.lua", "text", NUTGRAF_IO, "x/y.lua"},
      {STORY_PAGE, NULL, "brief", "x/y.lua", NUTGRAF_IO, "x/y.lua"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    for (int deaf = 0; deaf < 2; deaf++) {
      nutgraf_error err = {.code = NUTGRAF_OK};
      nutgraf_error *told = deaf ? NULL : &err;
      nutgraf_input input = {.size = sizeof input, .from = cases[i].from};
      collected out = {0};
      nutgraf_doc *doc = nutgraf_read(worker, cases[i].text,
                                      strlen(cases[i].text), &input, told);
      nutgraf_code code = err.code;
      if (doc != NULL) {
        code = nutgraf_write(doc, cases[i].style, cases[i].format, collect,
                             &out, told);
      }
      if (!deaf) {
        assert_int_equal(code, cases[i].code);
        assert_non_null(strstr(err.message, cases[i].says));
      }
      assert_true((out.len > 0) == (cases[i].code == NUTGRAF_OK));
      collected_free(&out);
      nutgraf_doc_free(doc);
    }
  }
}

static void limit_on_bytes_is_told(void **state) {
  (void)state;
  nutgraf_options options = plain_options();
  nutgraf_error err;
  options.max_bytes = 100;
  nutgraf_engine *e = nutgraf_engine_new(&options, &err);
  nutgraf_worker *w = nutgraf_worker_new(e, &err);
  assert_null(nutgraf_read(w, STORY_PAGE, 101, NULL, &err));
  assert_int_equal(err.code, NUTGRAF_TOO_LONG);
  assert_non_null(strstr(err.message, "100"));
  nutgraf_doc *doc = nutgraf_read(w, STORY_PAGE, 100, NULL, &err);
  assert_non_null(doc);
  nutgraf_worker_free(w); /* takes its documents along */
  nutgraf_engine_free(e);
}

/* ---- documents --------------------------------------------------------- */

static void bytes_need_no_final_nul(void **state) {
  (void)state;
  static const char *const froms[] = {"html", "text", "markdown", "record",
                                      NULL};
  static const char *const texts[] = {STORY_PAGE, STORY_TEXT, STORY_MARKDOWN,
                                      STORY_RECORD, STORY_PAGE};
  for (size_t i = 0; i < 5; i++) {
    size_t len = strlen(texts[i]);
    char *exact = malloc(len); /* ASan sees a byte too many */
    assert_non_null(exact);
    memcpy(exact, texts[i], len);
    nutgraf_input input = {.size = sizeof input, .from = froms[i]};
    nutgraf_doc *doc = nutgraf_read(worker, exact, len, &input, NULL);
    free(exact); /* borrowed for the call only */
    assert_non_null(doc);
    free(written(doc, "house", "json"));
    free(written(doc, "", "text"));
    nutgraf_doc_free(doc);
  }
  nutgraf_doc *doc = nutgraf_read(worker, NULL, 0, NULL, NULL);
  assert_non_null(doc);
  nutgraf_doc_free(doc);
}

static void facts_of_a_page(void **state) {
  (void)state;
  const struct {
    const char *name, *value;
  } cases[] = {{"title", STORY_TITLE},
               {"lang", "en"},
               {"date", "2026-03-04T06:30:00Z"},
               {"site", "Westhaven Courier"},
               {"url", "https://courier.example/ferry"},
               {"authors", "Mia Lund"},
               {"kind", "article"},
               {"image", NULL},
               {"no such fact", NULL},
               {"", NULL}};
  nutgraf_doc *doc = read_story(worker, STORY_PAGE, NULL);
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    size_t len = 77;
    const char *value = nutgraf_fact(doc, cases[i].name, &len);
    if (cases[i].value == NULL) {
      assert_null(value);
    } else {
      assert_string_equal(value, cases[i].value);
      assert_int_equal(len, strlen(value));
      assert_ptr_equal(nutgraf_fact(doc, cases[i].name, NULL), value);
    }
  }
  const char *text = nutgraf_fact(doc, "text", NULL);
  assert_non_null(strstr(text, "nine to six"));
  assert_null(strstr(text, "Tweet"));
  nutgraf_doc_free(doc);
}

/* Documents are freed in any order, and used in any order. */
static void many_documents_at_a_time(void **state) {
  (void)state;
  nutgraf_doc *docs[12];
  for (int i = 0; i < 12; i++) {
    docs[i] = read_story(worker, i % 2 ? STORY_PAGE : STORY_TEXT, NULL);
  }
  char *first = written(docs[1], "house", "json");
  for (int i = 0; i < 12; i += 3) {
    nutgraf_doc_free(docs[i]);
  }
  char *last = written(docs[11], "house", "json");
  assert_string_equal(first, last);
  free(first);
  free(last);
  for (int i = 11; i >= 0; i--) {
    if (i % 3 != 0) {
      nutgraf_doc_free(docs[i]);
    }
  }
}

static void refusing_sinks_stop_the_call(void **state) {
  (void)state;
  nutgraf_error err;
  collected no = {.refuse = 1};
  nutgraf_doc *doc = read_story(worker, STORY_PAGE, NULL);
  assert_int_equal(nutgraf_write(doc, NULL, NULL, collect, &no, &err),
                   NUTGRAF_IO);
  assert_int_equal(err.code, NUTGRAF_IO);
  assert_int_equal(no.calls, 1);
  assert_int_equal(nutgraf_write(doc, NULL, NULL, collect, &no, NULL),
                   NUTGRAF_IO);
  assert_int_equal(nutgraf_answer(worker, STORY_RECORD, strlen(STORY_RECORD), 1,
                                  NULL, NULL, collect, &no, &err),
                   NUTGRAF_IO);
  assert_int_equal(
      nutgraf_answer(worker, "{", 1, 1, NULL, NULL, collect, &no, &err),
      NUTGRAF_IO);
  free(written(doc, NULL, NULL)); /* and the next one works */
  nutgraf_doc_free(doc);
}

/* Every format that ships, with a summary and without. */
static void every_format_writes(void **state) {
  (void)state;
  static const char *const formats[] = {"text",  "markdown", "html", "json",
                                        "jsonl", "jsonld",   "ninjs"};
  static const char *const styles[] = {"house", "brief", "bullets", ""};
  nutgraf_doc *doc = read_story(worker, STORY_PAGE, NULL);
  for (size_t f = 0; f < sizeof formats / sizeof *formats; f++) {
    for (size_t s = 0; s < sizeof styles / sizeof *styles; s++) {
      char *one = written(doc, styles[s], formats[f]);
      char *two = written(doc, styles[s], formats[f]);
      assert_string_equal(one, two);
      assert_non_null(strstr(one, "Westhaven"));
      assert_null(strstr(one, "Tweet"));
      free(one);
      free(two);
    }
  }
  nutgraf_doc_free(doc);
}

/* ---- reload ------------------------------------------------------------ */

static char *summary_in(nutgraf_worker *w, const char *style) {
  nutgraf_doc *doc = read_story(w, STORY_PAGE, NULL);
  char *text = written(doc, style, "text");
  nutgraf_doc_free(doc);
  return text;
}

static void reload_takes_what_is_whole(void **state) {
  (void)state;
  char folder[256];
  nutgraf_error err;
  assert_non_null(make_folder(folder));
  write_file(folder, "rules/styles/mine.lua", "sentences = 1\n");
  nutgraf_options options = plain_options();
  options.path = folder;
  options.style = "mine";
  nutgraf_engine *e = nutgraf_engine_new(&options, &err);
  assert_non_null(e);
  nutgraf_worker *w = nutgraf_worker_new(e, &err);
  nutgraf_doc *old = read_story(w, STORY_PAGE, NULL);
  char *one = summary_in(w, NULL);

  write_file(folder, "rules/styles/mine.lua", "sentances = 3\n");
  assert_int_equal(nutgraf_reload(e, &err), NUTGRAF_SETTINGS);
  assert_int_equal(err.line, 1);
  assert_non_null(strstr(err.file, "rules/styles/mine.lua"));
  assert_non_null(strstr(err.message, "mine.lua:1: "));
  assert_non_null(strstr(err.message, "'sentences'"));
  assert_int_equal(nutgraf_reload(e, NULL), NUTGRAF_SETTINGS);
  char *same = summary_in(w, NULL);
  assert_string_equal(one, same);

  write_file(folder, "rules/styles/mine.lua", "sentences = 3\n");
  assert_int_equal(nutgraf_reload(e, &err), NUTGRAF_OK);
  char *more = summary_in(w, NULL);
  assert_true(strlen(more) > strlen(one));
  /* a document of before keeps its rules, and outlives them */
  char *kept = written(old, NULL, NULL);
  assert_string_equal(kept, one);
  assert_string_equal(nutgraf_fact(old, "title", NULL), STORY_TITLE);
  nutgraf_doc_free(old);
  nutgraf_doc *left = read_story(w, STORY_PAGE, NULL);
  assert_int_equal(nutgraf_reload(e, &err), NUTGRAF_OK);
  free(summary_in(w, NULL));
  assert_non_null(nutgraf_fact(left, "text", NULL));
  free(one);
  free(same);
  free(more);
  free(kept);
  nutgraf_worker_free(w);
  nutgraf_engine_free(e);
  remove_folder(folder);
}

/* ---- records ----------------------------------------------------------- */

static nutgraf_code answer(const char *record, size_t len, long line,
                           collected *out, nutgraf_error *err) {
  return nutgraf_answer(worker, record, len, line, "brief", "jsonl", collect,
                        out, err);
}

/* Exactly one line, whatever comes in; and then the good record still works.
 */
static void each_record_has_one_line(void **state) {
  (void)state;
  const struct {
    const char *record;
    size_t len; /* 0: strlen */
    nutgraf_code code;
    const char *has[3];
  } cases[] = {
      {STORY_RECORD,
       0,
       NUTGRAF_OK,
       {"\"id\":\"r-17\"", "\"meta\":{\"desk\":{\"city\":[1,2.50,null]}}",
        "\"summary\":{"}},
      {"", 0, NUTGRAF_BAD_INPUT, {"\"id\":null", "\"code\":\"bad_input\""}},
      {"   ", 0, NUTGRAF_BAD_INPUT, {"\"id\":null"}},
      {"{", 0, NUTGRAF_BAD_INPUT, {"\"id\":null", "\"input_line\":7"}},
      {"{}", 0, NUTGRAF_BAD_INPUT, {"\"id\":null"}},
      {"[]", 0, NUTGRAF_BAD_INPUT, {"\"id\":null"}},
      {"null", 0, NUTGRAF_BAD_INPUT, {"\"id\":null"}},
      {"\"text\"", 0, NUTGRAF_BAD_INPUT, {"\"id\":null"}},
      {"{\"id\":5,\"text\":\"\"}", 0, NUTGRAF_NO_ARTICLE, {"\"id\":5"}},
      {"{\"id\":5,\"text\":7}", 0, NUTGRAF_BAD_INPUT, {"\"id\":5"}},
      {"{\"id\":\"a\",\"html\":[]}", 0, NUTGRAF_BAD_INPUT, {"\"id\":\"a\""}},
      {"{\"id\":\"a\",\"blocks\":{}}", 0, NUTGRAF_BAD_INPUT, {"\"id\":\"a\""}},
      {"{\"id\":\"a\",\"blocks\":[3]}", 0, NUTGRAF_BAD_INPUT, {"\"id\":\"a\""}},
      {"{\"id\":\"a\"}", 0, NUTGRAF_BAD_INPUT, {"\"id\":\"a\""}},
      {"{\"id\":\"a\",\"url\":3,\"text\":\"x\"}",
       0,
       NUTGRAF_BAD_INPUT,
       {"\"id\":\"a\""}},
      {"{\"id\":1,\"text\":\"x\"} trailing", 0, NUTGRAF_BAD_INPUT, {"error"}},
      {"{\"text\":\"\xff\xfe broken\"}", 0, NUTGRAF_NO_ARTICLE, {"\"error\""}},
      {"{\"text\":\"a\0b\"}", 14, NUTGRAF_BAD_INPUT, {"\"error\""}},
      {"\xff\xff", 0, NUTGRAF_BAD_INPUT, {"\"error\""}},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    collected out = {0};
    nutgraf_error err;
    size_t len = cases[i].len ? cases[i].len : strlen(cases[i].record);
    nutgraf_code code = answer(cases[i].record, len, 7, &out, &err);
    assert_int_equal(code, cases[i].code);
    assert_int_equal(err.code, cases[i].code);
    assert_non_null(out.text);
    assert_ptr_equal(strchr(out.text, '\n'), out.text + out.len - 1);
    for (int k = 0; k < 3 && cases[i].has[k] != NULL; k++) {
      assert_non_null(strstr(out.text, cases[i].has[k]));
    }
    collected_free(&out);
    assert_int_equal(answer(STORY_RECORD, strlen(STORY_RECORD), 8, &out, NULL),
                     NUTGRAF_OK);
    collected_free(&out);
  }
}

static void a_record_that_is_too_long(void **state) {
  (void)state;
  nutgraf_options options = plain_options();
  options.max_bytes = 300;
  nutgraf_engine *e = nutgraf_engine_new(&options, NULL);
  nutgraf_worker *w = nutgraf_worker_new(e, NULL);
  collected out = {0};
  nutgraf_error err;
  assert_int_equal(nutgraf_answer(w, STORY_RECORD, strlen(STORY_RECORD), 3,
                                  NULL, "jsonl", collect, &out, &err),
                   NUTGRAF_TOO_LONG);
  assert_non_null(strstr(out.text, "\"code\":\"too_long\""));
  assert_non_null(strstr(out.text, "\"input_line\":3"));
  assert_ptr_equal(strchr(out.text, '\n'), out.text + out.len - 1);
  collected_free(&out);
  nutgraf_worker_free(w);
  nutgraf_engine_free(e);
}

/* A style or format that is not there costs a line as well. */
static void a_wrong_style_is_answered(void **state) {
  (void)state;
  collected out = {0};
  assert_int_equal(nutgraf_answer(worker, STORY_RECORD, strlen(STORY_RECORD), 0,
                                  "breif", "jsonl", collect, &out, NULL),
                   NUTGRAF_MISSING);
  assert_non_null(strstr(out.text, "\"id\":\"r-17\""));
  assert_non_null(strstr(out.text, "\"meta\":{\"desk\""));
  assert_non_null(strstr(out.text, "\"code\":\"missing\""));
  assert_null(strstr(out.text, "input_line"));
  collected_free(&out);
  nutgraf_code code = nutgraf_answer(worker, STORY_RECORD, strlen(STORY_RECORD),
                                     0, "brief", "jsnol", collect, &out, NULL);
  assert_int_equal(code, NUTGRAF_MISSING);
  assert_non_null(out.text);
  assert_ptr_equal(strchr(out.text, '\n'), out.text + out.len - 1);
  collected_free(&out);
}

/* ---- the lower door ---------------------------------------------------- */

static void segments_of_any_bytes(void **state) {
  (void)state;
  const struct {
    const char *text;
    size_t len;
    size_t sentences;
  } cases[] = {
      {"", 0, 0},
      {" \n\t ", 4, 0},
      {"One. Two? Three!", 16, 3},
      {"\xff\xfe\xfd", 3, 1},
      {"A \xc3 b. C d.", 11, 2},
      {"a\0b", 3, 1},
      {"Caf\xc3\xa9 au lait.", 14, 1},
  };
  nutgraf_segments out = {.size = sizeof out};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    assert_int_equal(
        nutgraf_segment(NULL, cases[i].text, cases[i].len, &out, NULL),
        NUTGRAF_OK);
    assert_int_equal(out.sentence_count, cases[i].sentences);
    for (size_t k = 0; k < out.token_count; k++) {
      assert_true(out.tokens[k].start < out.tokens[k].end);
      assert_true(out.tokens[k].end <= cases[i].len);
    }
  }
  nutgraf_segments_free(&out);
  nutgraf_segments_free(&out);
  nutgraf_error err;
  nutgraf_segments wrong = {.size = 3};
  assert_int_equal(nutgraf_segment(NULL, "a", 1, &wrong, &err),
                   NUTGRAF_ARGUMENT);
  assert_int_equal(nutgraf_segment(NULL, "a", 1, NULL, NULL), NUTGRAF_ARGUMENT);
  assert_int_equal(nutgraf_segment(NULL, NULL, 1, &out, &err),
                   NUTGRAF_ARGUMENT);
  assert_int_equal(nutgraf_segment(NULL, NULL, 0, &out, &err), NUTGRAF_OK);
  nutgraf_segments_free(&out);
}

/* A lexicon knows what a text without one cannot. */
static void lexicons_help(void **state) {
  (void)state;
  static const char text[] = "Dr. Ruiz met Gen. Smith. They talked.";
  nutgraf_segments out = {.size = sizeof out};
  nutgraf_lexicon *en = nutgraf_lexicon_new(engine, "en-GB", NULL);
  assert_non_null(en);
  assert_int_equal(nutgraf_segment(en, text, sizeof text - 1, &out, NULL),
                   NUTGRAF_OK);
  assert_int_equal(out.sentence_count, 2);
  nutgraf_lexicon_free(en);
  static const char *const odd[] = {NULL, "und", "xx", "", "../../etc", "zh"};
  for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
    nutgraf_lexicon *any = nutgraf_lexicon_new(engine, odd[i], NULL);
    assert_non_null(any);
    nutgraf_lexicon_free(any);
  }
  nutgraf_segments_free(&out);
}

/* Functions of a language are asked where there is a Lua to ask them. */
static void languages_are_asked(void **state) {
  (void)state;
  static const char text[] = "They met the U.S. Army \xff today.";
  nutgraf_error err;
  nutgraf_options options = {
      .size = sizeof options, .home = ".", .path = "tests/lua/data/asked"};
  nutgraf_engine *own = nutgraf_engine_new(&options, &err);
  nutgraf_worker *w = nutgraf_worker_new(own, &err);
  nutgraf_lexicon *en = nutgraf_lexicon_new(own, "en", &err);
  nutgraf_lexicon *de = nutgraf_lexicon_new(own, "de", &err);
  assert_true(nutgraf_lexicon_asks(en));
  assert_false(nutgraf_lexicon_asks(de));
  nutgraf_segments out = {.size = sizeof out};
  assert_int_equal(nutgraf_segment(en, text, sizeof text - 1, &out, &err),
                   NUTGRAF_OK);
  assert_int_equal(out.sentence_count, 1);
  const struct {
    const char *lang;
    size_t sentences;
  } cases[] = {{"en", 2}, {"en-GB", 2}, {"de", 1}, {NULL, 1}, {"xx", 1}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    assert_int_equal(nutgraf_segment_asking(w, cases[i].lang, text,
                                            sizeof text - 1, &out, &err),
                     NUTGRAF_OK);
    assert_int_equal(out.sentence_count, cases[i].sentences);
  }
  assert_int_equal(nutgraf_segment_asking(w, "en", NULL, 0, &out, &err),
                   NUTGRAF_OK);
  assert_int_equal(out.token_count, 0);
  assert_int_equal(nutgraf_segment_asking(w, "en", NULL, 1, &out, &err),
                   NUTGRAF_ARGUMENT);
  nutgraf_segments_free(&out);
  nutgraf_lexicon_free(en);
  nutgraf_lexicon_free(de);
  nutgraf_worker_free(w);
  nutgraf_engine_free(own);
}

static void languages_are_told(void **state) {
  (void)state;
  const struct {
    const char *text, *tag;
  } cases[] = {
      {STORY_TEXT, "en"},
      {"Der Rat der Stadt hat am Dienstag beschlossen, dass die Fähre auch in "
       "den nächsten drei Jahren fährt, und das nach einer langen Debatte.",
       "de"},
      {"Le conseil de la ville a décidé mardi que le bac va continuer pendant "
       "les trois prochaines années, après un débat qui a duré longtemps.",
       "fr"},
      {"\xff\xfe", "und"},
      {"", "und"},
      {"12345 67890", "und"}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    char tag[16] = "";
    assert_int_equal(nutgraf_language(engine, cases[i].text,
                                      strlen(cases[i].text), tag, NULL),
                     NUTGRAF_OK);
    assert_string_equal(tag, cases[i].tag);
  }
}

/* ---- threads ----------------------------------------------------------- */

enum { THREADS = 4, ROUNDS = 12 };

static const char *const mixed[] = {STORY_PAGE,   STORY_TEXT, STORY_MARKDOWN,
                                    STORY_RECORD, "<p>x",     "{"};

typedef struct crew {
  nutgraf_engine *engine;
  collected out;
  int reloads;
  int failed;
} crew;

static void work_once(nutgraf_worker *w, crew *c, size_t i) {
  nutgraf_doc *doc = nutgraf_read(w, mixed[i], strlen(mixed[i]), NULL, NULL);
  if (doc == NULL) {
    collect(&c->out, "-\n", 2);
    return;
  }
  if (nutgraf_write(doc, "brief", "jsonl", collect, &c->out, NULL) !=
      NUTGRAF_OK) {
    collect(&c->out, "?\n", 2);
  }
  nutgraf_doc_free(doc);
}

static void *work(void *user) {
  crew *c = user;
  nutgraf_worker *w = nutgraf_worker_new(c->engine, NULL);
  c->failed = w == NULL;
  for (size_t i = 0; w != NULL && i < ROUNDS; i++) {
    char tag[16];
    if (c->reloads && i % 5 == 0) {
      c->failed |= nutgraf_reload(c->engine, NULL) != NUTGRAF_OK;
    }
    work_once(w, c, i % (sizeof mixed / sizeof *mixed));
    c->failed |= nutgraf_language(c->engine, STORY_TEXT, strlen(STORY_TEXT),
                                  tag, NULL) != NUTGRAF_OK;
  }
  nutgraf_worker_free(w);
  return NULL;
}

/* Two engines, four threads each: the same bytes as one thread, also while
 * another one reloads. */
static void threads_write_the_same_bytes(void **state) {
  (void)state;
  nutgraf_options options = plain_options();
  crew alone = {.engine = engine};
  work(&alone);
  assert_false(alone.failed);
  crew crews[2][THREADS];
  pthread_t threads[2][THREADS];
  nutgraf_engine *engines[2];
  for (int e = 0; e < 2; e++) {
    engines[e] = nutgraf_engine_new(&options, NULL);
    assert_non_null(engines[e]);
    for (int t = 0; t < THREADS; t++) {
      crews[e][t] = (crew){.engine = engines[e], .reloads = e == 1 && t == 0};
      assert_int_equal(pthread_create(&threads[e][t], NULL, work, &crews[e][t]),
                       0);
    }
  }
  for (int e = 0; e < 2; e++) {
    for (int t = 0; t < THREADS; t++) {
      pthread_join(threads[e][t], NULL);
      assert_false(crews[e][t].failed);
      assert_string_equal(crews[e][t].out.text, alone.out.text);
      collected_free(&crews[e][t].out);
    }
    nutgraf_engine_free(engines[e]);
  }
  collected_free(&alone.out);
}

/* ---- Lua hosts --------------------------------------------------------- */

/* Stock Lua with the module; what it prints. The command of a build under a
 * sanitizer needs its run-time library first, so that build goes without. */
static void a_lua_host_has_the_module(void **state) {
  (void)state;
#if defined(__SANITIZE_ADDRESS__)
  skip();
#endif
  const char *build = getenv("BUILD");
  char command[1024];
  snprintf(command, sizeof command,
           "LUA_PATH='scripts/?.lua;scripts/?/init.lua' "
           "LUA_CPATH='%s/lua/?.so' lua5.4 tests/support/host.lua 2>&1",
           build != NULL ? build : "build");
  FILE *lua = popen(command, "r");
  assert_non_null(lua);
  char text[4096];
  size_t len = fread(text, 1, sizeof text - 1, lua);
  text[len] = '\0';
  print_message("%s", text);
  assert_int_equal(pclose(lua), 0);
  assert_non_null(strstr(text, "all is well"));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_code_has_a_word),
      cmocka_unit_test(bad_options_are_told),
      cmocka_unit_test(short_structs_are_taken),
      cmocka_unit_test(nothing_can_be_freed),
      cmocka_unit_test(errors_of_documents),
      cmocka_unit_test(limit_on_bytes_is_told),
      cmocka_unit_test(bytes_need_no_final_nul),
      cmocka_unit_test(facts_of_a_page),
      cmocka_unit_test(many_documents_at_a_time),
      cmocka_unit_test(refusing_sinks_stop_the_call),
      cmocka_unit_test(every_format_writes),
      cmocka_unit_test(reload_takes_what_is_whole),
      cmocka_unit_test(each_record_has_one_line),
      cmocka_unit_test(a_record_that_is_too_long),
      cmocka_unit_test(a_wrong_style_is_answered),
      cmocka_unit_test(segments_of_any_bytes),
      cmocka_unit_test(lexicons_help),
      cmocka_unit_test(languages_are_asked),
      cmocka_unit_test(languages_are_told),
      cmocka_unit_test(threads_write_the_same_bytes),
      cmocka_unit_test(a_lua_host_has_the_module),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
