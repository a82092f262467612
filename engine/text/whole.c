/* Formulas, numbers of notes and signs of links are looked at as a whole. */
#include "whole.h"

#include "../base/ascii.h"
#include "code_lines.h"
#include "formula.h"

/* The <math> elements of the page, found when the first is asked for. */
static void find_maths(ng_writer *w) {
  const ng_tree *tree = w->doc->tree;
  uint32_t count = 0;
  for (uint32_t i = 0; i < tree->count; i++) {
    count += tree->nodes[i].tag == NG_TAG_math;
  }
  w->maths = ng_arena_alloc(&w->doc->arena, (count + 1) * sizeof *w->maths);
  for (uint32_t i = 0; w->maths != NULL && i < tree->count; i++) {
    if (tree->nodes[i].tag == NG_TAG_math) {
      w->maths[w->math_count++] = i;
    }
  }
}

/* Does a <math> stand in element `node`? */
static int holds_math(ng_writer *w, uint32_t node) {
  if (w->maths == NULL) {
    find_maths(w);
  }
  uint32_t low = 0, high = w->math_count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (w->maths[middle] < node) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low < w->math_count && w->maths[low] < w->doc->tree->nodes[node].end;
}

/* A formula that is drawn for the eye has a <math> beside it for the rest. */
static int is_drawn_formula(ng_writer *w, const ng_node *node, uint32_t index) {
  const ng_tree *tree = w->doc->tree;
  const ng_node *up = &tree->nodes[node->parent];
  ng_span hidden = ng_tree_attr(tree, index, NG_ATTR_aria_hidden);
  return hidden.data != NULL && ng_span_is(hidden, "true") &&
         (ng_tag_properties((ng_tag)up->tag) & NG_TAG_IS_BLOCK) == 0 &&
         holds_math(w, node->parent);
}

/* The element before `index` in the same element; NG_NONE: there is none. */
static uint32_t element_before(const ng_tree *tree, uint32_t index) {
  uint32_t up = tree->nodes[index].parent, i = index - 1;
  while (i > up && tree->nodes[i].parent != up) {
    i = tree->nodes[i].parent;
  }
  return i > up && tree->nodes[i].tag != NG_TAG_TEXT ? i : NG_NONE;
}

/* The TeX of a script stands behind what was made of it, if it was: that has
 * the script's id and more, or a <math> in it. */
static int is_made_already(ng_writer *w, uint32_t index) {
  const ng_tree *tree = w->doc->tree;
  ng_span kind = ng_tree_attr(tree, index, NG_ATTR_type);
  uint32_t made = element_before(tree, index);
  if (kind.data == NULL || made == NG_NONE) {
    return 0;
  }
  ng_span id = ng_tree_attr(tree, index, NG_ATTR_id);
  ng_span other = ng_tree_attr(tree, made, NG_ATTR_id);
  return holds_math(w, made) || (id.len > 0 && other.len > id.len &&
                                 memcmp(id.data, other.data, id.len) == 0);
}

/* Writes what stands for element `index`. */
static void write_as(ng_writer *w, uint32_t index, const char *open,
                     ng_span text, const char *close) {
  size_t before = w->text.len;
  ng_write_owed(w, ng_write_top(w));
  ng_buffer_add_str(&w->text, open);
  ng_buffer_add_span(&w->text, text);
  ng_buffer_add_str(&w->text, close);
  ng_write_note(w, w->doc->tree->nodes[index].end - 1, before);
}

static void write_formula(ng_writer *w, uint32_t index) {
  if (is_made_already(w, index)) {
    return;
  }
  size_t before = w->text.len;
  ng_write_owed(w, ng_write_top(w));
  ng_formula_write(w->doc->tree, index, &w->text);
  ng_write_note(w, w->doc->tree->nodes[index].end - 1, before);
}

/* The text of a small element without others' help; empty: it has more. */
static ng_span only_text(const ng_tree *tree, uint32_t index) {
  uint32_t end = tree->nodes[index].end;
  ng_span text = {"", 0};
  for (uint32_t i = index + 1; i < end && i < index + 8; i++) {
    if (tree->nodes[i].tag == NG_TAG_TEXT && ng_trim(tree->nodes[i].text).len) {
      if (text.len > 0) {
        return ng_span_of("", 0);
      }
      text = ng_trim(tree->nodes[i].text);
    }
  }
  return end - index <= 8 ? text : ng_span_of("", 0);
}

static int leads_inside(const ng_tree *tree, uint32_t index) {
  ng_span href = ng_tree_attr(tree, index, NG_ATTR_href);
  return href.len > 1 && memchr(href.data, '#', href.len) != NULL;
}

/* <sup><a href="#n1">1</a></sup>, or the other way about: the link of a note's
 * number; NG_NONE: it is none. */
static uint32_t note_link(const ng_tree *tree, uint32_t index) {
  const ng_node *node = &tree->nodes[index];
  uint32_t link = node->parent;
  for (uint32_t i = index; i < node->end && i < index + 4; i++) {
    link = tree->nodes[i].tag == NG_TAG_a ? i : link;
  }
  int is_note = tree->nodes[link].tag == NG_TAG_a && leads_inside(tree, link) &&
                ng_code_number(only_text(tree, index)) < 1000;
  return is_note ? link : NG_NONE;
}

/* Writes the number of a note, when `index` is one; gives whether. */
static int write_note(ng_writer *w, uint32_t index) {
  const ng_tree *tree = w->doc->tree;
  const ng_frame *f = ng_write_top(w);
  char last = w->text.len > 0 ? w->text.data[w->text.len - 1] : '[';
  int may_be = tree->nodes[index].tag == NG_TAG_sup ||
               (!w->gap && strchr("[({-,;/#", last) == NULL);
  if (ng_write_is_empty(w) || (f->hidden && !f->block_hidden) || !may_be) {
    return 0;
  }
  uint32_t link = note_link(tree, index);
  if (link == NG_NONE) {
    return 0;
  }
  ng_buffer_add(&w->notes, (const char *)&link, sizeof link);
  w->gap = 0;
  write_as(w, index, "[", only_text(tree, index), "]");
  return 1;
}

/* The sign behind a heading that links to it. */
static int is_permalink(const ng_writer *w, uint32_t index) {
  const ng_tree *tree = w->doc->tree;
  if (ng_write_top(w)->type != NG_HEADING ||
      tree->nodes[index].tag != NG_TAG_a || !leads_inside(tree, index)) {
    return 0;
  }
  ng_span text = only_text(tree, index);
  int is_sign = text.len > 0 && text.len <= 4;
  for (size_t i = 0; i < text.len; i++) {
    char c = ng_lower(text.data[i]);
    is_sign &= !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
  }
  return is_sign && ((unsigned char)text.data[0] < 0xC3 ||
                     (unsigned char)text.data[0] == 0xE2 ||
                     (unsigned char)text.data[0] == 0xF0);
}

/* Elements that are written at once, or not at all. */
int ng_write_whole(ng_writer *w, uint32_t index) {
  const ng_tree *tree = w->doc->tree;
  const ng_node *node = &tree->nodes[index];
  const ng_frame *f = ng_write_top(w);
  int unseen = f->hidden && !f->block_hidden;
  switch (node->tag) {
  case NG_TAG_math: /* hidden from the eye is its copy for other readers */
    write_formula(w, index);
    return 1;
  case NG_TAG_img:
    if (!unseen) {
      ng_span alt = ng_tree_attr(tree, index, NG_ATTR_alt);
      if (alt.data != NULL && ng_formula_is_tex(alt)) {
        write_as(w, index, "", ng_trim(alt), "");
      }
    }
    return 0;
  case NG_TAG_sup:
    return write_note(w, index);
  case NG_TAG_a:
    return is_permalink(w, index) || write_note(w, index);
  default:
    return is_drawn_formula(w, node, index);
  }
}
