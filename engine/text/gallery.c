/* Captions are no part of a story, but of a gallery they are the story. */
#include "gallery.h"

#define LEAST 8    /* captions that are sentences */
#define TIMES 2    /* the words of all else in the story */
#define BELOW 3.0F /* a caption may be that far below the bar */

int ng_gallery_tells(const ng_doc *doc, const ng_features *features,
                     uint32_t i) {
  const ng_block *block = &doc->blocks[i];
  return block->type == NG_CAPTION && features->sights[i].prose &&
         block->score > -BELOW &&
         (block->role == NG_ROLE_ARTICLE || block->role == NG_ROLE_FURNITURE) &&
         block->reason < NG_REASON_RULES;
}

int ng_gallery_is(const ng_doc *doc, const ng_features *features) {
  uint64_t captions = 0, told = 0, rest = 0;
  for (uint32_t i = 0; i < doc->block_count; ++i) {
    uint32_t words = features->sights[i].text.words;
    if (ng_gallery_tells(doc, features, i)) {
      ++captions;
      told += words;
    } else if (doc->blocks[i].role == NG_ROLE_ARTICLE) {
      rest += words;
    }
  }
  return captions >= LEAST && told > TIMES * rest;
}
