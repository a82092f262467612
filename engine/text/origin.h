/* Where the text of a page comes from, and which text of it became no block:
 * for those who ask why. */
#ifndef NG_ORIGIN_H
#define NG_ORIGIN_H

#include "../base/buffer.h"
#include "../base/wordset.h"
#include "doc.h"

/* What was not read, by the name of the element that holds it. NG_TAG_TEXT
 * stands for words that are hidden inside of a sentence that is not. */
typedef struct ng_unread {
  uint32_t elements[NG_TAG_COUNT];
  size_t bytes[NG_TAG_COUNT]; /* white space at the ends aside */
} ng_unread;

/* Counts what ng_blocks_read_with left out of a page; `classes` as there. The
 * names of the page and formulas are read elsewhere and not counted. A document
 * without a tree has nothing unread. Linear. */
void ng_origin_unread(const ng_doc *doc, const ng_wordset *classes,
                      ng_unread *out);

/* Writes the elements that block `i` stands in, the inner three, as a selector:
 * "main > div.story > p"; nothing for a document without a tree. */
void ng_origin_trail(const ng_doc *doc, uint32_t i, ng_buffer *out);

#endif
