/* What a page says about itself: title, meta elements, links, times and the
 * elements that microdata or rel="author" point out. One pass over the tree
 * collects it; what it means is a decision, and scripts decide. JSON-LD stands
 * in tree->json_ld. */
#ifndef NG_HEAD_H
#define NG_HEAD_H

#include "../base/status.h"
#include "tree.h"

enum { NG_HEAD_MAX = 5000 }; /* of each list; what comes later is left out */

/* <meta name= | property= | itemprop= | http-equiv= content=>; value= where
 * somebody wrote that for content=. */
typedef struct ng_meta {
  ng_span name; /* in lower case, trimmed */
  ng_span content;
  uint32_t node;
} ng_meta;

/* <link rel= href=>. */
typedef struct ng_link {
  ng_span rel; /* in lower case; may be several words */
  ng_span href, type, lang;
  uint32_t node;
} ng_link;

typedef enum ng_head_mark_kind {
  NG_HEAD_TIME,     /* <time>, any datetime=, a title= that is a moment */
  NG_HEAD_ITEMPROP, /* an element of the body with itemprop= */
  NG_HEAD_REL       /* <a rel=>: author, tag, next and the like */
} ng_head_mark_kind;

/* An element that carries a fact. Its text is ng_tree_text(node). */
typedef struct ng_head_mark {
  ng_span name;  /* the itemprop or rel as written; "" for a time */
  ng_span value; /* content=, datetime=, href= or src=; data NULL: none */
  uint32_t node;
  uint8_t kind; /* ng_head_mark_kind */
} ng_head_mark;

typedef struct ng_head {
  ng_span title; /* folded text of the first <title>; data NULL: none */
  ng_span lang;  /* <html lang= | xml:lang=>, or the first content-language */
  ng_span base;  /* <base href=> */
  ng_meta *metas;
  ng_link *links;
  ng_head_mark *marks;
  uint32_t meta_count, link_count, mark_count;
} ng_head;

/* Fills `head` from `tree`; lists are in `arena`, in the order of the page,
 * texts are borrowed from the tree. NG_NOMEM. */
ng_status ng_head_read(const ng_tree *tree, ng_arena *arena, ng_head *head);

#endif
