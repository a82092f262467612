/* Numbers count up from line to line: no class name is needed to see it. */
#include "code_lines.h"

#include "../base/ascii.h"

uint32_t ng_code_number(ng_span text) {
  uint32_t number = 0;
  text = ng_trim(text);
  if (text.len == 0 || text.len > 6) {
    return NG_NONE;
  }
  for (size_t i = 0; i < text.len; i++) {
    unsigned digit = (unsigned)(unsigned char)text.data[i] - '0';
    if (digit > 9) {
      return NG_NONE;
    }
    number = number * 10 + digit;
  }
  return number;
}

/* What was seen of a <pre>. */
typedef struct count {
  uint32_t first, next; /* numbers */
  uint32_t numbered, bare;
  int at_start;    /* of a line */
  int is_numbered; /* the line that begins next */
} count;

/* Lines that begin in `text` without a number. */
static void see_text(count *c, ng_span text) {
  for (size_t i = 0; i < text.len; i++) {
    if (text.data[i] == '\n') {
      c->at_start = 1;
    } else if (c->at_start && !ng_is_blank(text.data[i])) {
      c->bare += !c->is_numbered;
      c->is_numbered = 0;
      c->at_start = 0;
    }
  }
}

static void see(count *c, const ng_tree *tree, uint32_t node, uint32_t pre) {
  const ng_node *n = &tree->nodes[node];
  uint32_t number = ng_code_number(n->text);
  if (!c->at_start || number == NG_NONE || n->parent == pre ||
      (c->numbered > 0 && number != c->next)) {
    see_text(c, n->text);
    return;
  }
  c->first = c->numbered == 0 ? number : c->first;
  c->next = number + 1;
  c->numbered++;
  c->is_numbered = 1;
  c->at_start = memchr(n->text.data, '\n', n->text.len) != NULL;
}

uint32_t ng_code_first_number(const ng_tree *tree, uint32_t node) {
  count c = {.first = NG_NONE, .at_start = 1};
  for (uint32_t i = node + 1; i < tree->nodes[node].end; i++) {
    const ng_node *n = &tree->nodes[i];
    if (n->tag == NG_TAG_TEXT) {
      see(&c, tree, i, node);
    } else if (n->tag == NG_TAG_br ||
               (ng_tag_properties((ng_tag)n->tag) & NG_TAG_IS_BLOCK) != 0) {
      c.at_start = 1;
    }
  }
  return c.numbered > 1 && c.bare * 4 <= c.numbered ? c.first : NG_NONE;
}

uint32_t ng_code_margin(ng_span text) {
  const char *p = text.data, *end = p + text.len;
  uint32_t lines = 0, next = 0;
  while (p < end) {
    const char *stop = memchr(p, '\n', (size_t)(end - p));
    stop = stop != NULL ? stop : end;
    uint32_t number = ng_code_number(ng_span_of(p, (size_t)(stop - p)));
    if (number == NG_NONE || (lines > 0 && number != next)) {
      return 0;
    }
    next = number + 1;
    lines++;
    p = stop < end ? stop + 1 : end;
  }
  return lines;
}

uint32_t ng_code_lines(ng_span text) {
  uint32_t lines = text.len > 0;
  for (size_t i = 0; i < text.len; i++) {
    lines += text.data[i] == '\n';
  }
  return lines;
}
