/* Small elements whose names or links say what stands in them: a class
 * "byline", a link into "/author/". Which names count is told by the caller. */
#ifndef NG_MARKED_H
#define NG_MARKED_H

#include "../base/status.h"
#include "tree.h"

enum {
  NG_MARKED_MAX = 400,  /* elements found; what comes later is left out */
  NG_MARKED_NODES = 100 /* an element with more below it marks a region */
};

typedef struct ng_marked {
  uint32_t node;
  int by_link; /* its link says so, not its names */
} ng_marked;

/* What to look for: lower-case parts of the values of class, id, itemprop and
 * data-testid, and lower-case folders of addresses: "author" is any href= with
 * "/author/" and more behind it. Letters are compared without case (ASCII). */
typedef struct ng_marked_words {
  const ng_span *names, *folders;
  size_t name_count, folder_count;
} ng_marked_words;

/* Finds such elements in the order of the page; the list is in `arena`.
 * NG_NOMEM. */
ng_status ng_marked_find(const ng_tree *tree, const ng_marked_words *words,
                         ng_arena *arena, ng_marked **found, uint32_t *count);

#endif
