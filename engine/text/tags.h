/* The HTML element and attribute names that the engine knows by number. The
 * two lists are the only place; the enumerations and tag lookup follow. */
#ifndef NG_TAGS_H
#define NG_TAGS_H

#include "../base/span.h"

/* name, properties: B block level, V void, H heading, S skip its content */
/* clang-format off */
#define NG_TAG_LIST(X) \
  X(a, 0) X(abbr, 0) X(address, B) X(amp_img, 0) X(area, V) X(article, B) \
  X(aside, B) X(audio, 0) X(b, 0) X(base, V) X(blockquote, B) X(body, B) \
  X(br, V) X(button, 0) X(canvas, S) X(caption, B) X(center, B) X(cite, 0) \
  X(code, 0) X(col, V) X(colgroup, 0) X(dd, B) X(del, 0) X(details, B) \
  X(dialog, B) X(div, B) X(dl, B) X(dt, B) X(em, 0) X(embed, V) \
  X(fieldset, B) X(figcaption, B) X(figure, B) X(font, 0) X(footer, B) \
  X(form, B) X(frame, V) X(frameset, 0) X(h1, B | H) X(h2, B | H) \
  X(h3, B | H) X(h4, B | H) X(h5, B | H) X(h6, B | H) X(head, 0) X(header, B) \
  X(hgroup, B) X(hr, B | V) X(html, B) X(i, 0) X(iframe, S) X(img, V) \
  X(input, V) X(ins, 0) X(kbd, 0) X(label, 0) X(legend, B) X(li, B) \
  X(link, V) X(main, B) X(mark, 0) X(math, S) X(menu, B) X(meta, V) X(nav, B) \
  X(noscript, 0) X(object, 0) X(ol, B) X(optgroup, S) X(option, S) X(p, B) \
  X(param, V) X(picture, 0) X(pre, B) X(q, 0) X(rp, S) X(rt, S) X(ruby, 0) \
  X(s, 0) X(samp, 0) X(script, S) X(section, B) X(select, S) X(small, 0) \
  X(source, V) X(span, 0) X(strike, 0) X(strong, 0) X(style, S) X(sub, 0) \
  X(summary, B) X(sup, 0) X(svg, S) X(table, B) X(tbody, B) X(td, B) \
  X(template, S) X(textarea, S) X(tfoot, B) X(th, B) X(thead, B) X(time, 0) \
  X(title, 0) X(tr, B) X(track, V) X(tt, 0) X(u, 0) X(ul, B) X(var, 0) \
  X(video, 0) X(wbr, V)

#define NG_ATTR_LIST(X) \
  X(id) X(class) X(href) X(src) X(rel) X(name) X(property) X(content) \
  X(itemprop) X(itemtype) X(itemscope) X(datetime) X(lang) X(role) X(style) \
  X(hidden) X(aria_hidden) X(aria_label) X(type) X(alt) X(title) X(charset) \
  X(http_equiv) X(pubdate) X(colspan) X(data_testid)
/* clang-format on */

enum {
  NG_TAG_IS_BLOCK = 1,
  NG_TAG_IS_VOID = 2,
  NG_TAG_IS_HEADING = 4,
  NG_TAG_IS_SKIPPED = 8
};

typedef enum ng_tag {
  NG_TAG_TEXT,
  NG_TAG_OTHER,
#define NG_X(name, properties) NG_TAG_##name,
  NG_TAG_LIST(NG_X)
#undef NG_X
      NG_TAG_COUNT
} ng_tag;

typedef enum ng_attr_name {
  NG_ATTR_OTHER,
#define NG_X(name) NG_ATTR_##name,
  NG_ATTR_LIST(NG_X)
#undef NG_X
      NG_ATTR_COUNT
} ng_attr_name;

/* The number of a lower-case element name ("amp-img" is amp_img). */
ng_tag ng_tag_of(ng_span name);

/* The number of a lower-case attribute name ("aria-hidden" is aria_hidden). */
ng_attr_name ng_attr_of(ng_span name);

/* The lower-case name; "" for text and OTHER. */
const char *ng_tag_name(ng_tag tag);

/* The NG_TAG_IS_ bits of an element. */
unsigned ng_tag_properties(ng_tag tag);

#endif
