/* CSS selectors and XPath on the tree of a page. */
#ifndef NG_SELECT_H
#define NG_SELECT_H

#include "../base/status.h"
#include "tree.h"

/* ---- CSS: many selectors, one walk ---- */

/* Compiled selectors. Fill it, then share it between threads, read-only.
 *
 * Known are: tag, *, #id, .class, [attr], [attr=v] with = ~= |= ^= $= *= and a
 * final i for any case, :not(simple, ...), :first-child, :last-child,
 * :only-child, :nth-child(3 | odd | 2n+1), the combinators blank > + ~ and
 * lists with commas. */
typedef struct ng_selectors ng_selectors;

typedef enum ng_css_reason {
  NG_CSS_FINE,
  NG_CSS_EMPTY,       /* there is no selector, or none beside a comma */
  NG_CSS_NAME,        /* a name must stand here (behind . # : [) */
  NG_CSS_BRACKET,     /* the selector ends inside [ ], or it does not close */
  NG_CSS_QUOTE,       /* a quoted value does not end */
  NG_CSS_PARENTHESIS, /* ( does not close, or holds what is not known */
  NG_CSS_PSEUDO,      /* a :name that is not known */
  NG_CSS_COMBINATOR,  /* > + ~ without an element beside it */
  NG_CSS_CHARACTER,   /* this character means nothing in a selector */
  NG_CSS_LONG         /* more than 16 steps or 4 kB */
} ng_css_reason;

typedef struct ng_css_fault {
  ng_css_reason reason;
  size_t offset; /* 0-based byte in the selector */
} ng_css_fault;

/* An empty set; NULL: no memory. `allocator` NULL: libc. */
ng_selectors *ng_selectors_new(const ng_allocator *allocator);
void ng_selectors_free(ng_selectors *set);

/* Adds the selectors of one list under the number `id`; `css` is copied.
 * NG_INVALID: nothing was added, *fault (may be NULL) says why; NG_NOMEM. */
ng_status ng_selectors_add(ng_selectors *set, ng_span css, uint32_t id,
                           ng_css_fault *fault);

/* Told each element that a selector of number `id` matches, in the order of
 * the page; twice when two selectors of one list match it. */
typedef void (*ng_selected)(void *user, uint32_t id, uint32_t node);

/* Matches all selectors in one walk. The set is only read; memory for the
 * walk comes from `allocator` (NULL: libc). NG_NOMEM. */
ng_status ng_selectors_match(const ng_selectors *set, const ng_tree *tree,
                             const ng_allocator *allocator, ng_selected found,
                             void *user);

/* ---- XPath 1.0 ---- */

/* All of XPath 1.0 but namespaces and variables. Texts and elements are what
 * the tree has; there are no comments. */

/* Told each result: its node, or NG_NONE when the result is a string or a
 * number; `value`: that string, or an attribute's value; data NULL for an
 * element or a text. Borrowed for the call. */
typedef void (*ng_xpath_found)(void *user, uint32_t node, ng_span value);

/* Is it an expression, and does it ask only nodes for nodes ("'a'/b" does not)?
 * NG_INVALID: no, and *offset (may be NULL) is where it
 * goes wrong; NG_NOMEM. `allocator` NULL: libc. */
ng_status ng_xpath_check(ng_span expression, const ng_allocator *allocator,
                         size_t *offset);

/* Tells what `expression` finds, in the order of the page; at most 10,000
 * results. NG_INVALID: it is none; NG_LIMIT: it took more than 10 million steps
 * (a node that is visited, eight bytes that are read) or 64 MB, and nothing was
 * told; NG_NOMEM. */
ng_status ng_xpath_find(const ng_tree *tree, ng_span expression,
                        const ng_allocator *allocator, ng_xpath_found found,
                        void *user);

#endif
