/* Blocks become the article, the article becomes sentences; each of them knows
 * where it came from. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>

#include "../../engine/base/utf8.h"
#include "../../engine/text/doc.h"
#include "../support/fail_alloc.h"

enum { BLOCKS_MAX = 8 };

/* Blocks with '|' between them; a letter of `roles` for each: A is article. */
static const struct {
  const char *blocks, *roles;
  const char *article;
  const char *parts;     /* "begin-end block" of each */
  const char *sentences; /* the part of each */
} cases[] = {
    {"", "", "", "", ""},
    {"One.", "F", "", "", ""},
    {"One.|Two.", "FO", "", "", ""},
    {"One.", "A", "One.", "0-4 0;", "0"},
    {"One.|Two. Three.|Four.", "AAA", "One.\n\nTwo. Three.\n\nFour.",
     "0-4 0;6-17 1;19-24 2;", "0112"},
    {"One.|Two. Three.|Four.", "AFA", "One.\n\nFour.", "0-4 0;6-11 2;", "01"},
    {"One.|Two. Three.|Four.", "FAF", "Two. Three.", "0-11 1;", "00"},
    {"One.|Two. Three.|Four.", "TBA", "Four.", "0-5 2;", "0"},
    {"no end|nor here", "AA", "no end\n\nnor here", "0-6 0;8-16 1;", "01"},
    {"|One.", "AA", "\n\nOne.", "0-0 0;2-6 1;", "1"},
    {"One.||Two.", "AAA", "One.\n\n\n\nTwo.", "0-4 0;6-6 1;8-12 2;", "02"},
    {"|", "AA", "\n\n", "0-0 0;2-2 1;", ""},
    {"\xC3\x89t\xC3\xA9.|\xE2\x82\xAC 5.", "AA",
     "\xC3\x89t\xC3\xA9.\n\n\xE2\x82\xAC 5.", "0-6 0;8-14 1;", "01"},
};

static uint8_t role_of(char letter) {
  switch (letter) {
  case 'A':
    return NG_ROLE_ARTICLE;
  case 'F':
    return NG_ROLE_FURNITURE;
  case 'T':
    return NG_ROLE_TITLE;
  case 'B':
    return NG_ROLE_BYLINE;
  default:
    return NG_ROLE_OPEN;
  }
}

static void set_blocks(ng_doc *doc, ng_block blocks[BLOCKS_MAX],
                       const char *text, const char *roles) {
  doc->text = text;
  doc->text_len = (uint32_t)strlen(text);
  doc->blocks = blocks;
  doc->block_count = 0;
  for (uint32_t at = 0; *roles != '\0'; roles++) {
    uint32_t end = at + (uint32_t)strcspn(text + at, "|");
    blocks[doc->block_count++] =
        (ng_block){.text = {at, end}, .node = NG_NONE, .role = role_of(*roles)};
    at = end + 1;
  }
}

static void check(const ng_doc *doc, size_t i) {
  char parts[200] = "", sentences[40] = "";
  size_t len = 0;
  for (uint32_t p = 0; p < doc->part_count; p++) {
    const ng_part *part = &doc->parts[p];
    len += (size_t)sprintf(parts + len, "%u-%u %u;", part->text.begin,
                           part->text.end, part->block);
    assert_true(ng_span_equals(ng_span_at(doc->article, part->text),
                               ng_doc_block(doc, part->block)));
  }
  assert_string_equal(parts, cases[i].parts);
  assert_string_equal(doc->article, cases[i].article);
  assert_int_equal(doc->article_len, strlen(cases[i].article));
  for (size_t s = 0; s < doc->segments.sentence_count; s++) {
    ng_range sentence = doc->segments.sentences[s];
    uint32_t part = doc->sentence_part[s];
    sentences[s] = (char)('0' + part);
    assert_true(sentence.begin >= doc->parts[part].text.begin);
    assert_true(sentence.end <= doc->parts[part].text.end);
  }
  assert_string_equal(sentences, cases[i].sentences);
}

static void blocks_become_sentences(void **state) {
  (void)state;
  ng_lexicon *lexicon = ng_lexicon_new(NULL);
  ng_block blocks[BLOCKS_MAX];
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    ng_doc doc;
    ng_doc_init(&doc, NULL, 0);
    set_blocks(&doc, blocks, cases[i].blocks, cases[i].roles);
    assert_int_equal(ng_doc_compose(&doc), NG_OK);
    assert_int_equal(ng_doc_segment(&doc, lexicon), NG_OK);
    check(&doc, i);
    ng_doc_free(&doc);
  }
  ng_lexicon_free(lexicon);
}

/* One document for all cases: nothing of the case before is left. */
static void composing_again_forgets(void **state) {
  (void)state;
  ng_lexicon *lexicon = ng_lexicon_new(NULL);
  ng_block blocks[BLOCKS_MAX];
  ng_doc doc;
  ng_doc_init(&doc, NULL, 0);
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    set_blocks(&doc, blocks, cases[i].blocks, cases[i].roles);
    assert_int_equal(ng_doc_compose(&doc), NG_OK);
    assert_int_equal(doc.segments.sentence_count, 0);
    assert_int_equal(doc.segments.token_count, 0);
    assert_null(doc.sentence_part);
    assert_int_equal(ng_doc_segment(&doc, lexicon), NG_OK);
    check(&doc, i);
  }
  ng_doc_free(&doc);
  ng_lexicon_free(lexicon);
}

static void an_empty_document_is_one(void **state) {
  (void)state;
  ng_doc doc;
  ng_doc_init(&doc, NULL, 0);
  assert_string_equal(doc.text, "");
  assert_string_equal(doc.article, "");
  assert_int_equal(ng_doc_block_at(&doc, 0), NG_NONE);
  assert_int_equal(ng_doc_segment(&doc, NULL), NG_OK);
  assert_int_equal(doc.segments.sentence_count, 0);
  ng_doc_free(&doc);
  ng_doc_free(&doc);
  assert_string_equal(doc.article, "");
}

static void no_memory(void **state) {
  (void)state;
  ng_lexicon *lexicon = ng_lexicon_new(NULL);
  ng_block blocks[BLOCKS_MAX];
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    int failed = 1;
    for (long n = 1; failed; n++) {
      fail_alloc f = {.fail_at = n, .forever = 1};
      ng_allocator allocator = {fail_alloc_resize, &f};
      ng_doc doc;
      ng_doc_init(&doc, &allocator, 0);
      set_blocks(&doc, blocks, cases[i].blocks, cases[i].roles);
      ng_status status = ng_doc_compose(&doc);
      status = status == NG_OK ? ng_doc_segment(&doc, lexicon) : status;
      failed = f.failures > 0;
      assert_int_equal(status, failed ? NG_NOMEM : NG_OK);
      /* and with memory again */
      fail_alloc_disarm(&f);
      assert_int_equal(ng_doc_compose(&doc), NG_OK);
      assert_int_equal(ng_doc_segment(&doc, lexicon), NG_OK);
      check(&doc, i);
      ng_doc_free(&doc);
      assert_int_equal(f.blocks + f.wrong_sizes, 0);
      assert_true(n < 100);
    }
  }
  ng_lexicon_free(lexicon);
}

/* ---- articles that are too long ---- */

/* Composes `count` blocks of `len` bytes, all of the article but the second. */
static void compose_many(ng_doc *doc, ng_block *blocks, uint32_t count,
                         uint32_t len) {
  doc->blocks = blocks;
  doc->block_count = count;
  for (uint32_t i = 0; i < count; i++) {
    blocks[i] = (ng_block){.text = {i * len, (i + 1) * len},
                           .node = NG_NONE,
                           .role = i == 1 ? NG_ROLE_TITLE : NG_ROLE_ARTICLE};
  }
  assert_int_equal(ng_doc_compose(doc), NG_OK);
}

static const struct {
  uint32_t count, len; /* of blocks */
  uint32_t parts;      /* that are taken; 0: all but the title */
} lengths[] = {
    {1, NG_ARTICLE_BYTES, 0},
    {1, NG_ARTICLE_BYTES + 2, 1}, /* its beginning */
    {4, NG_ARTICLE_BYTES, 1},
    {3, NG_ARTICLE_BYTES / 2 - 1, 0},
    {4, NG_ARTICLE_BYTES / 2 - 1, 2},
    {4, NG_ARTICLE_BYTES / 2, 1},
    {NG_ARTICLE_PARTS + 1, 2, 0},
    {NG_ARTICLE_PARTS + 2, 2, NG_ARTICLE_PARTS},
    {NG_ARTICLE_PARTS * 2, 2, NG_ARTICLE_PARTS},
};

static void what_an_article_has_no_room_for_is_told(void **state) {
  (void)state;
  size_t len = (size_t)NG_ARTICLE_BYTES * 4;
  ng_block *blocks = calloc((size_t)NG_ARTICLE_PARTS * 2, sizeof *blocks);
  char *text = malloc(len + 1);
  for (size_t i = 0; i < len; i++) {
    text[i] = "\xE2\x82\xAC"[i % 3];
  }
  for (size_t c = 0; c < sizeof lengths / sizeof *lengths; c++) {
    ng_doc doc;
    ng_doc_init(&doc, NULL, 0);
    doc.text = text;
    doc.text_len = (uint32_t)len;
    compose_many(&doc, blocks, lengths[c].count, lengths[c].len);
    uint32_t all = lengths[c].count - (lengths[c].count > 1), left = 0;
    uint32_t parts = lengths[c].parts != 0 ? lengths[c].parts : all;
    for (uint32_t i = 0; i < doc.block_count; i++) {
      left += blocks[i].role == NG_ROLE_FURNITURE &&
              blocks[i].reason == NG_REASON_LONG;
    }
    assert_int_equal(doc.part_count, parts);
    assert_int_equal(left, all - parts);
    assert_int_equal((doc.notes & NG_NOTE_LONG) != 0, lengths[c].parts != 0);
    assert_true(doc.article_len <=
                NG_ARTICLE_BYTES + 2 * (uint32_t)NG_ARTICLE_PARTS);
    assert_int_equal(doc.article[doc.article_len], '\0');
    ng_span article = {doc.article, doc.article_len};
    assert_true(lengths[c].count > 1 ||
                ng_utf8_valid_prefix(article) == article.len - article.len % 3);
    assert_true(lengths[c].parts != 1 || lengths[c].count > 1 ||
                article.len % 3 == 0);
    ng_doc_free(&doc);
  }
  free(text);
  free(blocks);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(blocks_become_sentences),
      cmocka_unit_test(composing_again_forgets),
      cmocka_unit_test(an_empty_document_is_one),
      cmocka_unit_test(what_an_article_has_no_room_for_is_told),
      cmocka_unit_test(no_memory),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
