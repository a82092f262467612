/* Markdown becomes a document. */
#ifndef NG_MARKDOWN_H
#define NG_MARKDOWN_H

#include "doc.h"

/* Reads Markdown (valid UTF-8, borrowed for the call) into doc->text and
 * doc->blocks: headings, items, quotes, tables, code and paragraphs, each with
 * its line. Marks of emphasis, links and images are taken off; front matter,
 * comments and link definitions are left out. Linear. NG_NOMEM; NG_LIMIT: over
 * 2 GB. */
ng_status ng_markdown_read(ng_doc *doc, ng_span utf8);

#endif
