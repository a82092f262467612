/* Any bytes give a document: encoding, tree, blocks, head. */
#include "../../engine/base/charset.h"
#include "../../engine/text/blocks.h"
#include "../../engine/text/head.h"
#include "../../engine/text/html.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  ng_doc doc = {.notes = 0};
  ng_buffer out;
  ng_span text;
  ng_head head;
  ng_arena_init(&doc.arena, NULL, 0);
  ng_buffer_init(&out, NULL, 0);
  if (ng_charset_decode(ng_span_of((const char *)data, size), ng_span_of("", 0),
                        &out, &text, &doc.notes) == NG_OK &&
      ng_html_read(&doc, text, NULL) == NG_OK) {
    ng_blocks_read(&doc);
    ng_head_read(doc.tree, &doc.arena, &head);
  }
  ng_buffer_free(&out);
  ng_arena_free(&doc.arena);
  return 0;
}
