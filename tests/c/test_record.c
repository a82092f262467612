/* Records of JSONL: what is taken from a line, and what is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>

#include "../../engine/text/record.h"
#include "../support/fail_alloc.h"

#define FFFD "\xEF\xBF\xBD"

/* "kind content|id|url|lang|title|meta", "-" for what is absent. */
static const struct {
  const char *line, *expected;
} records[] = {
    {"{}", "0 -|-|-|-|-|-"},
    {"  {\"text\" : \"a\" }\n", "3 a|-|-|-|-|-"},
    {"{\"text\":\"\"}", "3 |-|-|-|-|-"},
    {"{\"html\":\"<p>a\"}", "1 <p>a|-|-|-|-|-"},
    {"{\"blocks\":[ \"a\" ]}", "2 [ \"a\" ]|-|-|-|-|-"},
    /* members in any order; html > blocks > text */
    {"{\"text\":\"t\",\"html\":\"h\"}", "1 h|-|-|-|-|-"},
    {"{\"html\":\"h\",\"text\":\"t\"}", "1 h|-|-|-|-|-"},
    {"{\"text\":\"t\",\"blocks\":[1]}", "2 [1]|-|-|-|-|-"},
    {"{\"blocks\":[],\"text\":\"t\"}", "2 []|-|-|-|-|-"},
    {"{\"blocks\":[],\"html\":\"h\",\"text\":\"t\"}", "1 h|-|-|-|-|-"},
    {"{\"text\":\"t\",\"html\":null}", "3 t|-|-|-|-|-"},
    {"{\"title\":\"T\",\"text\":\"t\",\"lang\":\"en\",\"url\":\"u\","
     "\"id\":7}",
     "3 t|7|u|en|T|-"},
    {"{\"url\":null,\"lang\":null,\"title\":null,\"text\":null,\"id\":null}",
     "0 -|null|-|-|-|-"},
    {"{\"text\":\"a\",\"text\":\"b\"}", "3 b|-|-|-|-|-"}, /* the last one */
    {"{\"id\":[1, {\"a\":2}]}", "0 -|[1, {\"a\":2}]|-|-|-|-"},
    {"{\"id\":\"a\\\"b\"}", "0 -|\"a\\\"b\"|-|-|-|-"},
    /* what is not ours is passed on in its order, without white space */
    {"{\"b\": 1.50, \"text\":\"t\", \"a\" : [ null , {\"html\":\"x\"} ] }",
     "3 t|-|-|-|-|{\"b\":1.50,\"a\":[null,{\"html\":\"x\"}]}"},
    {"{\"Text\":\"t\",\"\":0}", "0 -|-|-|-|-|{\"Text\":\"t\",\"\":0}"},
    {"{\"k\\u0061\":12345678901234567890}",
     "0 -|-|-|-|-|{\"ka\":12345678901234567890}"},
    /* escapes */
    {"{\"te\\u0078t\":\"a\\n\\\"\\u20ac\\ud83d\\ude00\\/\"}",
     "3 a\n\"\xE2\x82\xAC\xF0\x9F\x98\x80/|-|-|-|-|-"},
    {"{\"text\":\"\\ud83d\",\"title\":\"\xFF\"}",
     "3 " FFFD "|-|-|-|" FFFD "|-"},
};

static size_t show(char *out, ng_span span, char behind) {
  return (size_t)sprintf(out, "%.*s%c", span.data ? (int)span.len : 1,
                         span.data ? span.data : "-", behind);
}

static void check_record(const ng_record *r, size_t i) {
  char out[500];
  size_t len = (size_t)sprintf(out, "%d ", (int)r->kind);
  len += show(out + len, r->content, '|');
  len += show(out + len, r->id, '|');
  len += show(out + len, r->url, '|');
  len += show(out + len, r->lang, '|');
  len += show(out + len, r->title, '|');
  show(out + len, r->meta, '\0');
  assert_string_equal(out, records[i].expected);
}

static ng_status read_record(const char *line, ng_arena *arena,
                             ng_record *record, const char **fault,
                             size_t *offset) {
  *fault = NULL;
  *offset = 0;
  return ng_record_read(ng_span_str(line), arena, record, fault, offset);
}

static void records_are_read(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof records / sizeof *records; i++) {
    ng_arena arena;
    ng_record record;
    const char *fault;
    size_t offset;
    ng_arena_init(&arena, NULL, 0);
    assert_int_equal(
        read_record(records[i].line, &arena, &record, &fault, &offset), NG_OK);
    assert_null(fault);
    check_record(&record, i);
    ng_arena_free(&arena);
  }
}

#define STRINGS "url, lang, title, html and text are strings"

static const struct {
  const char *line, *fault, *id;
  int offset; /* -1: anywhere in the line */
} refused[] = {
    /* a wrong type: the rest tells the id; the place is behind the name */
    {"{\"url\":1}", STRINGS, NULL, 6},
    {"{\"a\":1,\"lang\":[],\"id\":3}", STRINGS, "3", 13},
    {"{\"id\":\"x\",\"title\":{\"a\":[1]},\"html\":1}", STRINGS, "\"x\"", 17},
    {"{\"text\":true}", STRINGS, NULL, 7},
    {"{\"html\":1.5}", STRINGS, NULL, 7},
    {"{\"blocks\":{\"a\":1},\"id\":1}", "blocks is an array", "1", 9},
    {"{\"blocks\":\"a\"}", "blocks is an array", NULL, 9},
    /* no record */
    {"[]", "a record is a JSON object", NULL, -1},
    {"\"a\"", "a record is a JSON object", NULL, -1},
    {"1", "a record is a JSON object", NULL, -1},
    /* no JSON: there is no id either */
    {"", NULL, NULL, 0},
    {"x", NULL, NULL, 0},
    {"{", NULL, NULL, 1},
    {"{\"id\":1,", NULL, NULL, -1},
    {"{\"id\":1,}", NULL, NULL, -1},
    {"{\"id\":1} x", NULL, NULL, 9},
    {"{\"id\":1,\"text\":\"a", NULL, NULL, -1},
    {"{\"id\":1,\"text\":}", NULL, NULL, -1},
    {"{\"id\":1,\"blocks\":[1}", NULL, NULL, -1},
    {"{\"id\":1,\"x\":[1,,2]}", NULL, NULL, -1},
    {"{\"id\":1,\"url\":2,\"x\":tru}", NULL, NULL, -1},
    {"{id:1}", NULL, NULL, 1},
};

static void wrong_lines_are_refused(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
    ng_arena arena;
    ng_record record;
    const char *fault;
    size_t offset;
    ng_arena_init(&arena, NULL, 0);
    ng_status status =
        read_record(refused[i].line, &arena, &record, &fault, &offset);
    int wrong =
        status != NG_INVALID || fault == NULL ||
        offset > strlen(refused[i].line) ||
        (refused[i].fault != NULL && strcmp(fault, refused[i].fault) != 0) ||
        (refused[i].offset >= 0 && (int)offset != refused[i].offset);
    if (wrong) {
      fail_msg("%s: %d, %s at %zu", refused[i].line, (int)status,
               fault ? fault : "no reason", offset);
    }
    if (refused[i].id != NULL) {
      assert_true(ng_span_is(record.id, refused[i].id));
    } else {
      assert_null(record.id.data);
    }
    ng_arena_free(&arena);
  }
}

/* Blocks: "type level text;" of each. */
static const struct {
  const char *json, *expected; /* NULL: refused */
} blocks[] = {
    {"[]", ""},
    {"[\"\",{\"text\":\"\"},{},{\"type\":\"h\"}]", ""},
    {"[\"a\",\"b c\"]", "p0 a;p0 b c;"},
    {"[{\"type\":\"h\",\"level\":3,\"text\":\"a\"},\"b\"]", "h3 a;p0 b;"},
    {"[{\"text\":\"a\",\"type\":\"h\"}]", "h2 a;"},
    {"[{\"type\":\"h\",\"level\":7,\"text\":\"a\"}]", "h2 a;"},
    {"[{\"type\":\"h\",\"level\":-1,\"text\":\"a\"}]", "h2 a;"},
    {"[{\"type\":\"h\",\"level\":1e0,\"text\":\"a\"}]", "h2 a;"},
    {"[{\"type\":\"h\",\"level\":null,\"text\":\"a\"}]", "h2 a;"},
    {"[{\"type\":\"p\",\"text\":\"a\"},{\"type\":\"li\",\"level\":2,\"text\":"
     "\"b\"},{\"type\":\"quote\",\"text\":\"c\"},{\"type\":\"table\",\"text\":"
     "\"d\"},{\"type\":\"caption\",\"text\":\"e\"},{\"type\":\"code\",\"text\":"
     "\"f\"}]",
     "p0 a;li2 b;quote0 c;table0 d;caption0 e;code0 f;"},
    {"[{\"x\":[1,{\"text\":\"n\"}],\"text\":\"a\"}]", "p0 a;"},
    {"[{\"text\":\"a\\u00e9\\n\"},{\"te\\u0078t\":\"b\"}]",
     "p0 a\xC3\xA9\n;p0 b;"},
    /* a level of any shape ends no list */
    {"[{\"text\":\"a\",\"level\":[1]},\"b\"]", "p0 a;p0 b;"},
    {"[{\"level\":[],\"text\":\"a\"},\"b\"]", "p0 a;p0 b;"},
    {"[{\"level\":{\"text\":\"x\"},\"text\":\"a\"},\"b\"]", "p0 a;p0 b;"},
    {"[1]", NULL},
    {"[null]", NULL},
    {"[[\"a\"]]", NULL},
    {"[{\"text\":1}]", NULL},
    {"[{\"text\":[\"a\"]}]", NULL},
    {"[{\"type\":1,\"text\":\"a\"}]", NULL},
    {"[{\"type\":\"h1\",\"text\":\"a\"}]", NULL},
    {"[{\"type\":\"P\",\"text\":\"a\"}]", NULL},
    {"[\"a\",", NULL},
    {"[\"a\"", NULL},
    {"[{\"text\":\"a\"]", NULL},
    {"[{\"level\":[}]", NULL},
};

static void check_blocks(const ng_doc *doc, size_t i) {
  char out[500] = "";
  size_t len = 0;
  uint32_t at = 0;
  for (uint32_t b = 0; b < doc->block_count; b++) {
    const ng_block *block = &doc->blocks[b];
    ng_span text = ng_doc_block(doc, b);
    len += (size_t)sprintf(out + len, "%s%d %.*s;",
                           ng_block_type_name((ng_block_type)block->type),
                           block->level, (int)text.len, text.data);
    assert_int_equal(block->text.begin, at);
    assert_int_equal(block->node, NG_NONE);
    assert_int_equal(block->role, NG_ROLE_OPEN);
    at = block->text.end + 2; /* the blank line */
  }
  assert_int_equal(doc->text_len, at > 0 ? at - 2 : 0);
  assert_int_equal(doc->text[doc->text_len], '\0');
  assert_string_equal(out, blocks[i].expected);
}

static void blocks_are_read(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++) {
    ng_doc doc;
    const char *fault = NULL;
    ng_doc_init(&doc, NULL, 0);
    ng_status status =
        ng_record_blocks(&doc, ng_span_str(blocks[i].json), &fault);
    ng_status wanted = blocks[i].expected != NULL ? NG_OK : NG_INVALID;
    if (status != wanted || (fault != NULL) != (wanted == NG_INVALID)) {
      fail_msg("%s: %d", blocks[i].json, (int)status);
    }
    if (wanted == NG_OK) {
      check_blocks(&doc, i);
    }
    ng_doc_free(&doc);
  }
}

static void types_have_names(void **state) {
  (void)state;
  for (unsigned i = 0; i < NG_BLOCK_TYPES; i++) {
    const char *name = ng_block_type_name((ng_block_type)i);
    assert_int_equal(ng_block_type_of(ng_span_str(name)), i);
  }
  static const char *const none[] = {"", "P", "pp", "quot", "tables", "h1"};
  for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
    assert_int_equal(ng_block_type_of(ng_span_str(none[i])), NG_BLOCK_TYPES);
  }
  assert_string_equal(ng_block_type_name(NG_BLOCK_TYPES), "p");
}

/* Once without memory: it is told, or what is read is whole. For good: it is
 * told. */
static void records_without_memory(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof records / sizeof *records; i++) {
    for (int forever = 0; forever <= 1; forever++) {
      int failed = 1;
      for (long n = 1; failed; n++) {
        fail_alloc f = {.fail_at = n, .forever = forever};
        ng_allocator allocator = {fail_alloc_resize, &f};
        ng_arena arena;
        ng_record record;
        const char *fault;
        size_t offset;
        ng_arena_init(&arena, &allocator, 0);
        ng_status status =
            read_record(records[i].line, &arena, &record, &fault, &offset);
        failed = f.failures > 0;
        assert_true(status == NG_OK || (failed && status == NG_NOMEM));
        assert_true(status == NG_NOMEM || !failed || !forever);
        if (status == NG_OK) {
          check_record(&record, i);
        }
        ng_arena_free(&arena);
        assert_int_equal(f.blocks + f.wrong_sizes, 0);
        assert_true(n < 100);
      }
    }
  }
}

static void blocks_without_memory(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++) {
    int failed = 1;
    for (long n = 1; failed && blocks[i].expected != NULL; n++) {
      fail_alloc f = {.fail_at = n, .forever = 1};
      ng_allocator allocator = {fail_alloc_resize, &f};
      ng_doc doc;
      const char *fault = NULL;
      ng_doc_init(&doc, &allocator, 0);
      ng_status status =
          ng_record_blocks(&doc, ng_span_str(blocks[i].json), &fault);
      failed = f.failures > 0;
      assert_int_equal(status, failed ? NG_NOMEM : NG_OK);
      if (status == NG_OK) {
        check_blocks(&doc, i);
      }
      ng_doc_free(&doc);
      assert_int_equal(f.blocks + f.wrong_sizes, 0);
      assert_true(n < 100);
    }
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(records_are_read),
      cmocka_unit_test(wrong_lines_are_refused),
      cmocka_unit_test(blocks_are_read),
      cmocka_unit_test(types_have_names),
      cmocka_unit_test(records_without_memory),
      cmocka_unit_test(blocks_without_memory),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
