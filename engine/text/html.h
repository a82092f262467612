/* A page becomes a tree: prescan reads it, libxml2 decides how its elements
 * nest, and the tree stands in the document's arena. */
#ifndef NG_HTML_H
#define NG_HTML_H

#include "doc.h"

enum {
  NG_HTML_DEPTH = 256,     /* open elements; deeper text moves up */
  NG_HTML_NODES = 1000000, /* then the tree ends, with a note */
  NG_HTML_BYTES = 32 << 20 /* of a page; then it is cut, with a note */
};

/* Zero members mean the limits above. */
typedef struct ng_html_options {
  uint32_t max_nodes;
  uint32_t max_depth; /* at most NG_HTML_DEPTH */
  size_t max_bytes;
} ng_html_options;

/* Reads `page` (valid UTF-8, as ng_charset_decode gives it; borrowed for the
 * call) into doc->tree and adds to doc->notes. `options` may be NULL. Any
 * bytes give a tree. NG_NOMEM. */
ng_status ng_html_read(ng_doc *doc, ng_span page,
                       const ng_html_options *options);

/* What libxml2 wants done before several threads read pages. May be repeated,
 * but not by two threads at once. */
void ng_html_prepare(void);

/* For a process that is all ours, such as the command: from now on libxml2
 * opens nothing that a page names, whoever asks it ... */
void ng_html_own_process(void);
/* ... and when no page will be read any more, it gives its memory back. */
void ng_html_leave_process(void);

#endif
