/* What stands around a block: what rules have said of its neighbours, how many
 * containers are like its own, and whether the page's description is made of
 * it. Fills the parts of a sight that need all blocks. */
#ifndef NG_COMPANY_H
#define NG_COMPANY_H

#include "feature.h"

/* Notes which blocks rules have dropped, and the first with author or date. For
 * all documents, before the paths of a page are computed. */
void ng_company_rules(ng_features *features);

/* Counts containers alike and compares with the description: for pages, when
 * the sums of paths are there. `doc` is the one of the features. NG_NOMEM. */
ng_status ng_company_page(ng_features *features, ng_doc *doc);

/* The element that holds block `i` and at least one more. */
uint32_t ng_company_group(const ng_features *features, uint32_t i);

#endif
