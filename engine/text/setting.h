/* What a line of a plain text stands among: the lines it is grouped with, the
 * runs of short and of long ones, and words that other lines have, too. A page
 * has elements for all that; a pasted text has nothing else. */
#ifndef NG_SETTING_H
#define NG_SETTING_H

#include "feature.h"

/* Looks at all lines of a plain text; fills features->settings and
 * features->topic, and the kin of the sights. NG_NOMEM. */
ng_status ng_settings_find(ng_doc *doc, const ng_lexicon *lexicon,
                           ng_features *features);

/* Adds its numbers to the row of line `i`. */
void ng_setting_row(const ng_features *features, uint32_t i, float *out);

#endif
