/* MathML is written left to right by one walk with a stack of what is open. */
#include "formula.h"

#include "../base/ascii.h"
#include "html.h"

enum { STACK = NG_HTML_DEPTH + 8, LOOK = 64 };

/* What stands between the children of an element. */
typedef struct shape {
  const char *name;
  const char *joints; /* before its second child, its third */
} shape;

static const shape shapes[] = {
    {"msup", "^"},   {"msub", "_"},           {"msubsup", "_^"},
    {"mfrac", "/"},  {"munder", "_"},         {"mover", "^"},
    {"mtr", ",,"},   {"munderover", "_^"},    {"mtable", ";;"},
    {"mroot", "\\"}, {"mmultiscripts", "_^"},
};

typedef struct open_element {
  uint32_t end;
  uint32_t children;
  const char *joints; /* NULL: its children follow each other */
  int in_brackets;
} open_element;

typedef struct formula {
  const ng_tree *tree;
  ng_buffer *out;
  size_t begin;
  int glued; /* no blank before the next sign */
  open_element stack[STACK];
  unsigned depth;
} formula;

/* <x:mi> is <mi>. */
static ng_span name_of(const ng_node *node) {
  ng_span name = node->text;
  const char *colon = name.len > 0 ? memchr(name.data, ':', name.len) : NULL;
  if (colon != NULL) {
    size_t n = (size_t)(colon + 1 - name.data);
    name = ng_span_of(colon + 1, name.len - n);
  }
  return name;
}

static int is_named(const ng_node *node, const char *name) {
  return node->tag == NG_TAG_OTHER && ng_span_is(name_of(node), name);
}

static const char *joints_of(const ng_node *node) {
  for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
    if (is_named(node, shapes[i].name)) {
      return shapes[i].joints;
    }
  }
  return NULL;
}

/* U+2061 to U+2064: applied to, times, comma, plus; all unseen. */
static int is_unseen(ng_span sign) {
  return sign.len == 3 && memcmp(sign.data, "\xE2\x81", 2) == 0 &&
         (unsigned char)sign.data[2] >= 0xA1 &&
         (unsigned char)sign.data[2] <= 0xA4;
}

static void put(formula *f, ng_span sign) {
  sign = ng_trim(sign);
  if (sign.len == 0 || is_unseen(sign)) {
    return;
  }
  int closes = sign.len == 1 && strchr(")],;.!", sign.data[0]) != NULL;
  if (f->out->len > f->begin && !f->glued && !closes) {
    ng_buffer_add_char(f->out, ' ');
  }
  ng_buffer_add_span(f->out, sign);
  f->glued = sign.len == 1 && (sign.data[0] == '(' || sign.data[0] == '[');
}

static void joint(formula *f, char c) {
  if (c == '\\') { /* the index of a root stands behind it */
    c = '^';
  }
  ng_buffer_add_char(f->out, c);
  f->glued = c != ',' && c != ';';
}

/* How many signs stand below `node`, counted to two. Looks at no more than LOOK
 * nodes, so that formulas in formulas cost no more. */
static unsigned signs(const ng_tree *tree, uint32_t node) {
  unsigned count = 0;
  uint32_t end = tree->nodes[node].end;
  end = end - node < LOOK ? end : node + LOOK;
  for (uint32_t i = node; i < end && count < 2; i++) {
    const ng_node *n = &tree->nodes[i];
    count += n->tag == NG_TAG_TEXT && ng_trim(n->text).len > 0 &&
             !is_unseen(ng_trim(n->text));
  }
  return count;
}

static void enter(formula *f, uint32_t index) {
  const ng_node *node = &f->tree->nodes[index];
  open_element *up = &f->stack[f->depth - 1];
  uint32_t at = up->children++;
  int in_brackets = 0;
  if (up->joints != NULL) {
    size_t last = strlen(up->joints) - 1;
    char c = up->joints[at == 0 ? 0 : at - 1 < last ? at - 1 : last];
    if (at > 0) {
      joint(f, c);
    }
    in_brackets = c != ',' && c != ';' && signs(f->tree, index) > 1;
  }
  if (is_named(node, "msqrt")) {
    put(f, ng_span_str("\xE2\x88\x9A"));
    f->glued = 1;
    in_brackets = signs(f->tree, index) > 1;
  } else if (is_named(node, "mroot")) {
    put(f, ng_span_str("\xE2\x88\x9A"));
    f->glued = 1;
  }
  if (in_brackets) {
    put(f, ng_span_str("("));
  }
  if (node->end == index + 1 || f->depth == STACK) {
    if (in_brackets) {
      put(f, ng_span_str(")"));
    }
    return;
  }
  f->stack[f->depth++] =
      (open_element){node->end, 0, joints_of(node), in_brackets};
}

static void leave(formula *f, uint32_t index) {
  while (f->depth > 1 && f->stack[f->depth - 1].end <= index) {
    if (f->stack[--f->depth].in_brackets) {
      put(f, ng_span_str(")"));
    }
  }
}

/* {\displaystyle x} is x. */
static ng_span without_style(ng_span tex) {
  static const char style[] = "{\\displaystyle";
  tex = ng_trim(tex);
  if (tex.len > sizeof style &&
      memcmp(tex.data, style, sizeof style - 1) == 0 &&
      tex.data[tex.len - 1] == '}') {
    tex = ng_span_of(tex.data + sizeof style - 1, tex.len - sizeof style);
  }
  return ng_trim(tex);
}

/* The text of <annotation encoding="application/x-tex">; empty: none. */
static ng_span tex_of(const ng_tree *tree, uint32_t node) {
  uint32_t end = tree->nodes[node].end;
  for (uint32_t i = node + 1; i + 1 < end; i++) {
    const ng_node *n = &tree->nodes[i];
    if (is_named(n, "annotation") && tree->nodes[i + 1].tag == NG_TAG_TEXT) {
      ng_span kind = ng_tree_attr_named(tree, i, ng_span_str("encoding"));
      size_t last = kind.len;
      if (last >= 3 && ng_begins(ng_span_of(kind.data + last - 3, 3), "tex")) {
        return without_style(tree->nodes[i + 1].text);
      }
    }
  }
  return ng_span_of("", 0);
}

void ng_formula_write(const ng_tree *tree, uint32_t node, ng_buffer *out) {
  ng_span tex = tex_of(tree, node);
  if (tex.len > 0) {
    ng_buffer_add_span(out, tex);
    return;
  }
  formula f = {.tree = tree, .out = out, .begin = out->len, .depth = 1};
  uint32_t end = tree->nodes[node].end;
  f.stack[0] = (open_element){.end = end};
  for (uint32_t i = node + 1; i < end;) {
    const ng_node *n = &tree->nodes[i];
    leave(&f, i);
    if (n->tag == NG_TAG_TEXT) {
      put(&f, n->text);
    } else if (is_named(n, "annotation") || is_named(n, "annotation-xml")) {
      i = n->end;
      continue;
    } else {
      enter(&f, i);
    }
    i++;
  }
  leave(&f, end);
}

int ng_formula_is_tex(ng_span text) {
  size_t commands = 0;
  for (size_t i = 0; i + 1 < text.len; i++) {
    char c = (char)(text.data[i + 1] | 32);
    commands += text.data[i] == '\\' && c >= 'a' && c <= 'z';
    if (text.data[i] == '\\' && i > 0 && text.data[i - 1] == ':') {
      return 0; /* C:\pictures */
    }
  }
  return commands > 0;
}
