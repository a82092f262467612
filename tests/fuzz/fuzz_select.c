/* Any selector and any XPath on any page: the first line is the expression, the
 * rest the page. */
#include "../../engine/base/utf8.h"
#include "../../engine/text/html.h"
#include "../../engine/text/select.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void selected(void *user, uint32_t id, uint32_t node) {
  (void)id;
  *(uint64_t *)user += node;
}

static void found(void *user, uint32_t node, ng_span value) {
  *(uint64_t *)user += node + value.len;
}

static void look(const ng_tree *tree, ng_span expression) {
  uint64_t sum = 0;
  ng_selectors *set = ng_selectors_new(NULL);
  if (ng_selectors_add(set, expression, 0, NULL) == NG_OK) {
    ng_selectors_match(set, tree, NULL, selected, &sum);
  }
  ng_selectors_free(set);
  ng_xpath_find(tree, expression, NULL, found, &sum);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const char *text = (const char *)data;
  const char *end = size > 0 ? memchr(text, '\n', size) : NULL;
  ng_doc doc = {.notes = 0};
  size_t len = end != NULL ? (size_t)(end - text) : size;
  ng_span page = ng_span_of(text + len, size - len);
  ng_arena_init(&doc.arena, NULL, 0);
  if (ng_utf8_valid_prefix(ng_span_of(text, size)) == size &&
      ng_html_read(&doc, page, NULL) == NG_OK) {
    look(doc.tree, ng_span_of(text, len));
  }
  ng_arena_free(&doc.arena);
  return 0;
}
