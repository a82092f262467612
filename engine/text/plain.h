/* Paragraphs of plain text become a document. */
#ifndef NG_PLAIN_H
#define NG_PLAIN_H

#include "doc.h"

/* Reads plain text as readers paste it (valid UTF-8, borrowed for the call)
 * into doc->text and doc->blocks, each block with its line. Empty lines part
 * paragraphs; lines that a mail program or terminal broke are joined again,
 * other lines are blocks of their own. A lone line without a final mark before
 * a paragraph is a heading; marked lines are items. Linear. NG_NOMEM;
 * NG_LIMIT: over 2 GB. */
ng_status ng_plain_read(ng_doc *doc, ng_span utf8);

#endif
