/* Text made safe for where it will stand. All functions append to `out`, take
 * valid UTF-8 and give valid UTF-8; a failed allocation is in out->status. */
#ifndef NG_ESCAPE_H
#define NG_ESCAPE_H

#include "buffer.h"

/* For HTML: the content of an element or of an attribute in quotation marks of
 * either kind. & < > " ' become references; controls, which HTML does not
 * allow, go (newline, tab, carriage return and form feed stay). */
void ng_escape_html(ng_buffer *out, ng_span text);

/* For XML 1.0: the same, and what XML forbids besides (form feed, U+FFFE,
 * U+FFFF) goes. */
void ng_escape_xml(ng_buffer *out, ng_span text);

/* For Markdown (CommonMark and its usual extensions): what could open
 * emphasis, code, links, HTML, references, tables or mathematics gets a
 * backslash, and at the start of a line what could open a heading, a list, a
 * quotation, a rule or a fence. Blanks at both ends of a line go, so that
 * nothing becomes a code block or a hard break; controls become blanks. */
void ng_escape_markdown(ng_buffer *out, ng_span text);

/* For the address of a link. Controls, bidi overrides and blanks at both ends
 * go, other blanks and "<>\^`{|}() are percent-coded. NG_INVALID, and nothing
 * is appended, when the scheme is not http, https or mailto. */
ng_status ng_escape_url(ng_buffer *out, ng_span text);

/* For a terminal: C0 controls other than newline and tab, DEL, C1 controls and
 * the marks that change the direction of text (U+202A to U+202E, U+2066 to
 * U+2069) go. */
void ng_escape_terminal(ng_buffer *out, ng_span text);

#endif
