/* Any bytes give a document: encoding, tree, blocks, head, and the story that
 * stands in scripts. */
#include "../../engine/base/charset.h"
#include "../../engine/text/head.h"
#include "../../engine/text/looks.h"
#include "../../engine/text/page.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static ng_wordset *classes(void) {
  ng_wordset *set = ng_wordset_new(NULL, 0);
  ng_wordset_add(set, ng_span_str("hidden"), NG_LOOKS_HIDDEN);
  ng_wordset_add(set, ng_span_str("initial"), NG_LOOKS_INITIAL);
  ng_wordset_add(set, ng_span_str("lines"), NG_LOOKS_LINES);
  return set;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  ng_doc doc = {.notes = 0};
  ng_buffer out;
  ng_span text;
  ng_head head;
  ng_wordset *set = classes();
  ng_reading rules = {set, 600, 2000, 1, 1};
  ng_arena_init(&doc.arena, NULL, 0);
  ng_buffer_init(&out, NULL, 0);
  if (ng_charset_decode(ng_span_of((const char *)data, size), ng_span_of("", 0),
                        &out, &text, &doc.notes) == NG_OK &&
      ng_page_read(&doc, text, &rules) == NG_OK) {
    ng_head_read(doc.tree, &doc.arena, &head);
  }
  ng_buffer_free(&out);
  ng_wordset_free(set);
  ng_arena_free(&doc.arena);
  return 0;
}
