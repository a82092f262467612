/* One pass over the attributes of the tree, looking for a few short words. A
 * table of their first letters keeps it near one step per byte. */
#include "marked.h"

typedef struct finder {
  const ng_marked_words *words;
  unsigned char starts[256]; /* a name begins with this byte, any case */
} finder;

static char lower(char c) {
  return c >= 'A' && c <= 'Z' ? (char)(c | 32) : c;
}

static int begins_with(ng_span text, size_t at, ng_span word) {
  if (word.len == 0 || word.len > text.len - at) {
    return 0;
  }
  for (size_t i = 0; i < word.len; i++) {
    if (lower(text.data[at + i]) != word.data[i]) {
      return 0;
    }
  }
  return 1;
}

static int has_name(const finder *f, ng_span value) {
  for (size_t at = 0; at < value.len; at++) {
    if (!f->starts[(unsigned char)value.data[at]]) {
      continue;
    }
    for (size_t i = 0; i < f->words->name_count; i++) {
      if (begins_with(value, at, f->words->names[i])) {
        return 1;
      }
    }
  }
  return 0;
}

/* Is one of the folders in the address, with something behind it? */
static int has_folder(const finder *f, ng_span href) {
  for (size_t at = 0; at < href.len; at++) {
    if (href.data[at] == '?' || href.data[at] == '#') {
      return 0;
    }
    for (size_t i = 0; href.data[at] == '/' && i < f->words->folder_count;
         i++) {
      ng_span folder = f->words->folders[i];
      if (begins_with(href, at + 1, folder) && href.len - at > folder.len + 2 &&
          href.data[at + 1 + folder.len] == '/') {
        return 1;
      }
    }
  }
  return 0;
}

static int is_region(const ng_tree *tree, uint32_t node) {
  const ng_node *n = &tree->nodes[node];
  return n->tag == NG_TAG_TEXT || n->tag == NG_TAG_html ||
         n->tag == NG_TAG_body || n->tag == NG_TAG_meta ||
         n->tag == NG_TAG_link || n->end - node > NG_MARKED_NODES;
}

/* What marks the element: 0 nothing, 1 a name, 2 its link. */
static int mark_of(const finder *f, const ng_tree *tree, uint32_t node) {
  const ng_node *n = &tree->nodes[node];
  int by_link = 0;
  for (uint32_t i = 0; i < n->attr_count; i++) {
    const ng_attr *a = &tree->attrs[n->first_attr + i];
    switch (a->name) {
    case NG_ATTR_class:
    case NG_ATTR_id:
    case NG_ATTR_itemprop:
    case NG_ATTR_data_testid:
      if (has_name(f, a->value)) {
        return 1;
      }
      break;
    case NG_ATTR_href:
      by_link = n->tag == NG_TAG_a && has_folder(f, a->value);
      break;
    default:
      break;
    }
  }
  return by_link ? 2 : 0;
}

/* Counts what is found; fills `found` when it is not NULL. */
static uint32_t look(const finder *f, const ng_tree *tree, ng_marked *found) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < tree->count && count < NG_MARKED_MAX; i++) {
    int mark = is_region(tree, i) ? 0 : mark_of(f, tree, i);
    if (mark != 0 && found != NULL) {
      found[count] = (ng_marked){i, mark == 2};
    }
    count += mark != 0;
  }
  return count;
}

ng_status ng_marked_find(const ng_tree *tree, const ng_marked_words *words,
                         ng_arena *arena, ng_marked **found, uint32_t *count) {
  finder f = {.words = words};
  for (size_t i = 0; i < words->name_count; i++) {
    if (words->names[i].len != 0) {
      unsigned char first = (unsigned char)words->names[i].data[0];
      f.starts[first] = 1;
      f.starts[first >= 'a' && first <= 'z' ? first - 32 : first] = 1;
    }
  }
  uint32_t size = look(&f, tree, NULL);
  ng_marked *list = ng_arena_alloc(arena, size * sizeof *list);
  if (list == NULL) {
    return NG_NOMEM;
  }
  look(&f, tree, list);
  *found = list;
  *count = size;
  return NG_OK;
}
