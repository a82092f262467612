/* How an element shows on the page, as far as its attributes tell. */
#ifndef NG_LOOKS_H
#define NG_LOOKS_H

#include "../base/wordset.h"
#include "tree.h"

/* Bits of ng_looks(); those of class words are also the values in a set of
 * class words. */
enum {
  NG_LOOKS_HIDDEN = 1,   /* readers do not see it */
  NG_LOOKS_INITIAL = 2,  /* the large first letter of a story */
  NG_LOOKS_LINES = 4,    /* its line ends are line ends */
  NG_LOOKS_VERBATIM = 8, /* all its white space counts */
  NG_LOOKS_BLOCK = 16,   /* stands on lines of its own */
  NG_LOOKS_WORD = 32,    /* in a set: not a class, a letter that is a word */
  NG_LOOKS_MOMENT = 64   /* the same: a name that a script gives a moment */
};

/* The bits of `node`. `classes`: words of class names, in lower case, and what
 * they mean; may be NULL. */
unsigned ng_looks(const ng_tree *tree, const ng_node *node,
                  const ng_wordset *classes);

#endif
