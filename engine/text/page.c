/* A page is read; when it shows next to nothing, it is read again with the
 * story that its scripts hold. */
#include "page.h"

#include "../base/ascii.h"
#include "../base/buffer.h"
#include "blocks.h"
#include "html.h"
#include "looks.h"
#include "moment.h"
#include "script.h"

/* A shorter block is a label. */
#define LINE_LEAST 60

static ng_status read_once(ng_doc *doc, ng_span page,
                           const ng_reading *reading) {
  ng_status status = ng_html_read(doc, page, NULL);
  return status == NG_OK ? ng_blocks_read_with(
                               doc, reading != NULL ? reading->classes : NULL)
                         : status;
}

/* Bytes of text: in lines, hidden ones too, for a program may show them; and
 * of all that readers see, with labels and links. */
typedef struct sight {
  size_t lines, all;
} sight;

static sight look_at(const ng_doc *doc) {
  sight seen = {0, 0};
  for (uint32_t i = 0; i < doc->block_count; i++) {
    const ng_block *b = &doc->blocks[i];
    uint32_t len = ng_range_len(b->text);
    seen.all += b->hidden ? 0 : len;
    seen.lines += len >= LINE_LEAST && b->link_bytes < len / 2 ? len : 0;
  }
  return seen;
}

/* Where the body ends: before its end tag, when it has one. */
static size_t body_end(ng_span page) {
  static const char tag[] = "</body";
  size_t low = page.len > 4096 ? page.len - 4096 : 0;
  for (size_t i = page.len; i-- > low;) {
    if (page.data[i] == '<' &&
        ng_begins(ng_span_of(page.data + i, page.len - i), tag)) {
      return i;
    }
  }
  return page.len;
}

static ng_status read_with(ng_doc *doc, ng_span page, ng_span story,
                           const ng_reading *reading) {
  ng_buffer whole;
  size_t end = body_end(page);
  ng_buffer_init(&whole, &doc->arena.allocator, 0);
  ng_buffer_add(&whole, page.data, end);
  ng_buffer_add_str(&whole, "<article>");
  ng_buffer_add_span(&whole, story);
  ng_buffer_add_str(&whole, "</article>");
  ng_buffer_add(&whole, page.data + end, page.len - end);
  ng_status status = whole.status;
  if (status == NG_OK) {
    status = read_once(doc, ng_buffer_span(&whole), reading);
    doc->notes |= NG_NOTE_SCRIPT;
  }
  ng_buffer_free(&whole);
  return status;
}

/* Is there a <meta> with a moment? Then scripts tell nothing new. */
static int tells_moment(const ng_tree *tree) {
  for (uint32_t i = 0; i < tree->count; i++) {
    if (tree->nodes[i].tag == NG_TAG_meta &&
        ng_moment_is(ng_trim(ng_tree_attr(tree, i, NG_ATTR_content)))) {
      return 1;
    }
  }
  return 0;
}

static ng_status keep_moment(ng_doc *doc, ng_span page,
                             const ng_reading *reading) {
  if (reading == NULL || reading->classes == NULL || tells_moment(doc->tree)) {
    return NG_OK;
  }
  ng_span found;
  ng_moment_find(page, reading->classes, NG_LOOKS_MOMENT, &found);
  if (found.data == NULL) {
    return NG_OK;
  }
  const char *copy = ng_arena_copy(&doc->arena, found);
  if (copy == NULL) {
    return NG_NOMEM;
  }
  doc->moment = ng_span_of(copy, found.len);
  return NG_OK;
}

static ng_status read_whole(ng_doc *doc, ng_span page,
                            const ng_reading *reading) {
  ng_status status = read_once(doc, page, reading);
  if (status != NG_OK || reading == NULL || page.len > NG_HTML_BYTES) {
    return status;
  }
  sight seen = look_at(doc);
  if (seen.lines >= reading->shown || seen.all >= reading->all) {
    return status;
  }
  ng_span story;
  size_t bytes;
  status = ng_script_story(page, &doc->arena, &story, &bytes);
  if (status != NG_OK || bytes < reading->least ||
      bytes < seen.lines * reading->times) {
    return status;
  }
  return read_with(doc, page, story, reading);
}

ng_status ng_page_read(ng_doc *doc, ng_span page, const ng_reading *reading) {
  ng_status status = read_whole(doc, page, reading);
  return status == NG_OK ? keep_moment(doc, page, reading) : status;
}
