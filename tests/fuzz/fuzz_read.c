/* Any bytes through the readers: the first byte picks one, and an encoding.
 * What comes out is valid UTF-8, its blocks are ordered and inside the text. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "../../engine/base/charset.h"
#include "../../engine/base/utf8.h"
#include "../../engine/text/markdown.h"
#include "../../engine/text/plain.h"
#include "../../engine/text/record.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void expect(int condition) {
  if (!condition) {
    abort();
  }
}

static void check_doc(const ng_doc *doc) {
  uint32_t at = 0;
  expect(ng_utf8_valid_prefix(ng_span_of(doc->text, doc->text_len)) ==
         doc->text_len);
  for (uint32_t i = 0; i < doc->block_count; i++) {
    ng_range r = doc->blocks[i].text;
    expect(r.begin >= at && r.end >= r.begin && r.end <= doc->text_len);
    at = r.end;
  }
}

static void read_record(ng_doc *doc, ng_span bytes) {
  ng_record record;
  const char *fault = NULL;
  size_t offset = 0;
  ng_status status =
      ng_record_read(bytes, &doc->arena, &record, &fault, &offset);
  expect(status == NG_OK || (fault != NULL && offset <= bytes.len));
  if (status == NG_OK && record.kind == NG_RECORD_BLOCKS &&
      ng_record_blocks(doc, record.content, &fault) == NG_OK) {
    check_doc(doc);
  }
}

static void read_text(ng_doc *doc, ng_span bytes, unsigned label,
                      int is_markdown) {
  static const char *const labels[] = {"",        "windows-1251", "shift_jis",
                                       "gb18030", "utf-16le",     "big5",
                                       "euc-kr",  "iso-2022-jp",  "latin1"};
  ng_buffer utf8;
  ng_span text;
  unsigned notes = 0;
  ng_buffer_init(&utf8, NULL, 0);
  expect(ng_charset_decode(bytes, ng_span_str(labels[label % 9]), &utf8, &text,
                           &notes) == NG_OK);
  expect(ng_utf8_valid_prefix(text) == text.len);
  if (text.data == NULL) {
    text = ng_span_str("");
  }
  ng_status status =
      is_markdown ? ng_markdown_read(doc, text) : ng_plain_read(doc, text);
  expect(status == NG_OK);
  check_doc(doc);
  ng_buffer_free(&utf8);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size == 0) {
    return 0;
  }
  ng_span bytes = ng_span_of((const char *)data + 1, size - 1);
  ng_doc doc;
  ng_doc_init(&doc, NULL, 0);
  if (data[0] % 3 == 0) {
    read_record(&doc, bytes);
  } else {
    read_text(&doc, bytes, data[0] / 3, data[0] % 3 == 1);
  }
  ng_doc_free(&doc);
  return 0;
}
