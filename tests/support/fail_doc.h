/* Work on a document while memory runs out. */
#ifndef NG_TEST_FAIL_DOC_H
#define NG_TEST_FAIL_DOC_H

#include "../../engine/text/doc.h"

/* Does `work` on a fresh document again and again, each time with another
 * allocation refused, alone or with all that follow, until it is done with
 * none refused. It must say NG_NOMEM or NG_OK and leave nothing lent. */
void fail_doc_everywhere(ng_status (*work)(ng_doc *doc));

#endif
