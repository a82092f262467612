/* Pages whose story stands in the captions of their pictures. */
#ifndef NG_GALLERY_H
#define NG_GALLERY_H

#include "feature.h"

/* Do captions that are sentences hold most of what `doc` tells, after roles and
 * scores were given? */
int ng_gallery_is(const ng_doc *doc, const ng_features *features);

/* Is block `i` such a caption, that no rule and no fact has decided about? */
int ng_gallery_tells(const ng_doc *doc, const ng_features *features,
                     uint32_t i);

#endif
