/* Where the text of a page stands: what the elements above it are called, and
 * how much text they hold. Computed once per node, top-down. */
#ifndef NG_PATH_H
#define NG_PATH_H

#include "../base/wordset.h"
#include "doc.h"

/* Elements that tell something about what stands in them. */
enum {
  NG_IN_NAV = 1,
  NG_IN_HEADER = 2,
  NG_IN_FOOTER = 4,
  NG_IN_ASIDE = 8,
  NG_IN_FORM = 16,
  NG_IN_ARTICLE = 32,
  NG_IN_MAIN = 64,
  NG_IN_FIGURE = 128,
  NG_IN_TABLE = 256,
  NG_IN_LIST = 512,
  NG_IN_BUTTON = 1024,
  NG_IN_QUOTE = 2048,
  NG_IN_SECTION = 4096,
  NG_IN_ADDRESS = 8192,
  NG_IN_DETAILS = 16384,
  NG_IN_LINK = 32768,
  NG_IN_PARAGRAPH = 65536,
  NG_IN_BODY = 131072 /* itemprop articleBody */
};

/* One node. Words are those of the blocks in and below it. */
typedef struct ng_place {
  uint32_t in;      /* NG_IN_ bits of the element and those above it */
  uint32_t names;   /* what its own class, id, role ... say: bits of the set */
  uint32_t under;   /* the same, of the element and those above it */
  uint32_t group;   /* the nearest element above with more blocks in it */
  uint32_t article; /* the nearest <article> around it, NG_NONE */
  uint32_t joint;   /* the deepest element above it and the title */
  uint32_t blocks;
  uint32_t words, link_words;
  uint32_t prose; /* words of blocks that read like running text */
  uint32_t prose_blocks, headings;
  uint32_t link_lines; /* short blocks that are links */
  uint32_t images;
  uint32_t ruled; /* blocks that a rule dropped */
} ng_place;

/* What a block brings to the elements above it. */
typedef struct ng_load {
  uint32_t words, link_words, prose;
  uint8_t heading, link_line, ruled;
} ng_load;

typedef struct ng_paths {
  const ng_tree *tree;
  ng_place *places; /* one per node of the tree */
  /* the deepest elements that hold 55, 75 and 95 % of the prose */
  uint32_t core[3];
} ng_paths;

/* Starts `paths` for a page, in the document's arena. NG_NOMEM. */
ng_status ng_paths_init(ng_doc *doc, ng_paths *paths);

/* Sums up `loads`, one per block, over the elements they stand in, and finds
 * the groups; may be called again when loads have changed. */
void ng_paths_sum(ng_paths *paths, const ng_doc *doc, const ng_load *loads);

/* Fills in the rest. `names`: lower-case parts of names and their bits. Of an
 * element that holds most of the prose only the names in `firm` count: a story
 * may well stand in "page-with-sidebar". */
void ng_paths_compute(ng_paths *paths, const ng_wordset *names, uint32_t firm);

/* Fills `joint` of all places for a title in `node`. */
void ng_paths_join(ng_paths *paths, uint32_t node);

/* The bits of a name like "article-body__text" or "relatedLinks". */
uint32_t ng_path_names(const ng_wordset *names, ng_span value);

#endif
