/* The bytes of a page become blocks. */
#ifndef NG_PAGE_H
#define NG_PAGE_H

#include "../base/wordset.h"
#include "doc.h"

/* What rules say about reading. */
typedef struct ng_reading {
  const ng_wordset *classes; /* of ng_blocks_read_with; may be NULL */
  /* A page that shows fewer bytes of text in lines than `shown`, and fewer
   * than `all` with its labels and links, may have its story in its scripts:
   * that is taken when it has `least` bytes and `times` what the page shows in
   * lines. 0: never. */
  uint32_t shown, all, least, times;
} ng_reading;

/* Reads `page` (valid UTF-8) into doc->tree and doc->blocks and adds to
 * doc->notes. `reading` may be NULL. NG_NOMEM. */
ng_status ng_page_read(ng_doc *doc, ng_span page, const ng_reading *reading);

#endif
