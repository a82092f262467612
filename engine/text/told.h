/* What the page itself says is its text: the articleBody of its JSON-LD. Blocks
 * are compared with it by runs of three words. */
#ifndef NG_TOLD_H
#define NG_TOLD_H

#include "doc.h"

typedef struct ng_told {
  uint64_t *runs; /* a hash set; 0 is free */
  size_t mask;
  uint32_t words; /* of the told text; 0: the page tells nothing */
} ng_told;

/* Finds the longest articleBody of the document's JSON-LD; memory is the
 * document's. Broken JSON is no error. NG_NOMEM. */
ng_status ng_told_find(ng_doc *doc, ng_told *told);

/* The same for any text, of sixty words and more; a shorter one tells nothing.
 * NG_NOMEM. */
ng_status ng_told_read(ng_doc *doc, ng_span text, ng_told *told);

/* The share, 0 to 1, of the runs of `text` that are told; -1 when the text is
 * too short to say. */
float ng_told_share(const ng_told *told, ng_span text);

/* The same for the page's description, of meta elements. */
ng_status ng_told_describe(ng_doc *doc, ng_told *told);

#endif
