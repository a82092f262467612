/* The tree of a page becomes the document's text and its blocks. */
#ifndef NG_BLOCKS_H
#define NG_BLOCKS_H

#include "../base/wordset.h"
#include "doc.h"

/* Fills doc->text and doc->blocks from doc->tree. A block is a run of inline
 * content between the borders of block elements; its type comes from the
 * nearest of them that has one (h1 to h6, li, blockquote, caption, pre). White
 * space is folded to single blanks (but for pre, which keeps its lines), two
 * or more <br> begin a new block. A table whose cells are short and hold no
 * block elements (but a wrapper) gives one TABLE block per row, its cells
 * joined by " | ";
 * other tables are layout and give ordinary blocks. What scripts, forms and
 * frames hold is left out, and <noscript> unless the page has nothing else;
 * what the page hides is marked `hidden`. Linear in the page. NG_NOMEM. */
ng_status ng_blocks_read(ng_doc *doc);

/* The same, with words of class names and what they mean (NG_LOOKS_ of
 * looks.h); NULL: none. */
ng_status ng_blocks_read_with(ng_doc *doc, const ng_wordset *classes);

#endif
