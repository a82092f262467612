/* Styles are read a declaration at a time, class names a word at a time. */
#include "looks.h"

#include "../base/ascii.h"

enum {
  CLASS_MAX = 40, /* bytes of a class name that is looked up */
  FAR_OFF = 900   /* what stands so far to the left, nobody sees */
};

static int is(ng_span text, const char *word) {
  return text.len == strlen(word) && ng_begins(text, word);
}

/* "-9999px", "-999em": 0 for what does not lead off the page. */
static int is_far_off(ng_span value) {
  unsigned number = 0;
  if (value.len < 4 || value.data[0] != '-') {
    return 0;
  }
  for (size_t i = 1; i < value.len && i < 8; i++) {
    unsigned digit = (unsigned)(unsigned char)value.data[i] - '0';
    if (digit > 9) {
      break;
    }
    number = number * 10 + digit;
  }
  return number >= FAR_OFF && (number % 100 == 99 || number >= 9000);
}

static unsigned of_display(ng_span value) {
  static const char *const blocks[] = {"block", "flex",      "grid",
                                       "table", "list-item", "flow-root"};
  if (ng_begins(value, "none")) {
    return NG_LOOKS_HIDDEN;
  }
  for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++) {
    if (is(value, blocks[i])) {
      return NG_LOOKS_BLOCK;
    }
  }
  return 0;
}

static unsigned of_white_space(ng_span value) {
  if (ng_begins(value, "pre-") || ng_begins(value, "break-spaces")) {
    return NG_LOOKS_LINES;
  }
  return ng_begins(value, "pre") ? NG_LOOKS_VERBATIM : 0;
}

/* What "name: value" says. */
static unsigned of_declaration(ng_span name, ng_span value) {
  if (is(name, "display")) {
    return of_display(value);
  }
  if (is(name, "visibility")) {
    return ng_begins(value, "hidden") || ng_begins(value, "collapse")
               ? NG_LOOKS_HIDDEN
               : 0;
  }
  if (is(name, "white-space")) {
    return of_white_space(value);
  }
  if (is(name, "left") || is(name, "text-indent") || is(name, "margin-left")) {
    return is_far_off(value) ? NG_LOOKS_HIDDEN : 0;
  }
  if (is(name, "clip")) {
    return ng_begins(value, "rect(0") || ng_begins(value, "rect(1px")
               ? NG_LOOKS_HIDDEN
               : 0;
  }
  return 0;
}

static unsigned of_style(ng_span style) {
  const char *p = style.data, *end = p + style.len;
  unsigned bits = 0;
  while (p < end) {
    const char *stop = memchr(p, ';', (size_t)(end - p));
    stop = stop != NULL ? stop : end;
    const char *colon = memchr(p, ':', (size_t)(stop - p));
    if (colon != NULL) {
      ng_span name = ng_trim(ng_span_of(p, (size_t)(colon - p)));
      ng_span value =
          ng_trim(ng_span_of(colon + 1, (size_t)(stop - colon - 1)));
      bits |= of_declaration(name, value);
    }
    p = stop + 1;
  }
  return bits;
}

static unsigned of_classes(ng_span value, const ng_wordset *classes) {
  const char *p = value.data, *end = p + value.len;
  unsigned bits = 0;
  while (p < end) {
    char word[CLASS_MAX];
    size_t len = 0;
    while (p < end && !ng_is_blank(*p)) {
      if (len < CLASS_MAX) {
        word[len] = ng_lower(*p);
      }
      len++;
      p++;
    }
    if (len > 4 && len <= CLASS_MAX) { /* no word of a letter */
      bits |= ng_wordset_find(classes, ng_span_of(word, len));
    }
    p++;
  }
  return bits;
}

unsigned ng_looks(const ng_tree *tree, const ng_node *node,
                  const ng_wordset *classes) {
  unsigned bits = 0;
  int open = node->tag != NG_TAG_dialog;
  for (uint32_t i = 0; i < node->attr_count; i++) {
    const ng_attr *attr = &tree->attrs[node->first_attr + i];
    switch (attr->name) {
    case NG_ATTR_hidden: /* "until-found" is folded, not hidden */
      bits |= ng_begins(attr->value, "until") ? 0 : NG_LOOKS_HIDDEN;
      break;
    case NG_ATTR_aria_hidden:
      if (ng_span_is(attr->value, "true") &&
          (ng_tag_properties((ng_tag)node->tag) & NG_TAG_IS_BLOCK) != 0) {
        bits |= NG_LOOKS_HIDDEN;
      }
      break;
    case NG_ATTR_style:
      bits |= of_style(attr->value);
      break;
    case NG_ATTR_class:
      if (classes != NULL) {
        bits |= of_classes(attr->value, classes);
      }
      break;
    case NG_ATTR_OTHER:
      open |= ng_span_is(attr->name_text, "open");
      break;
    default:
      break;
    }
  }
  return open ? bits : bits | NG_LOOKS_HIDDEN;
}
