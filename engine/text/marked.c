/* One pass over the attributes of the tree, looking for a few short words. A
 * table of their first two letters keeps it near one step per byte. */
#include "marked.h"

#include "../base/ascii.h"

enum { KNOWN = 64 }; /* values that are remembered; a power of two */

/* Pages repeat their classes: what was found in a value is kept. */
typedef struct known {
  ng_span value; /* data NULL: none yet */
  int has;
} known;

typedef struct finder {
  const ng_marked_words *words;
  known known[KNOWN];
  /* For the first byte of a name, any case: what its second byte may be, one
   * bit for its low five bits, which do not tell case. */
  uint32_t starts[256];
  unsigned char folder_starts[256]; /* may a folder begin so? */
} finder;

static int begins_with(ng_span text, size_t at, ng_span word) {
  if (word.len == 0 || word.len > text.len - at) {
    return 0;
  }
  for (size_t i = 0; i < word.len; i++) {
    if (ng_lower(text.data[at + i]) != word.data[i]) {
      return 0;
    }
  }
  return 1;
}

static int look_for_name(const finder *f, ng_span value) {
  for (size_t at = 0; at < value.len; at++) {
    uint32_t second = f->starts[(unsigned char)value.data[at]];
    unsigned char next =
        at + 1 < value.len ? (unsigned char)value.data[at + 1] : 0;
    if ((second >> (next & 31) & 1) == 0) {
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

static int has_name(finder *f, ng_span value) {
  if (value.len < 2) {
    return look_for_name(f, value);
  }
  unsigned sum = (unsigned)value.len * 7 + (unsigned char)value.data[0] * 3u +
                 (unsigned char)value.data[value.len / 2] * 5u +
                 (unsigned char)value.data[value.len - 1];
  known *k = &f->known[sum % KNOWN];
  if (k->value.data == NULL || !ng_span_equals(k->value, value)) {
    *k = (known){value, look_for_name(f, value)};
  }
  return k->has;
}

/* Is one of the folders in the address, with something behind it? */
static int has_folder(const finder *f, ng_span href) {
  for (size_t at = 0; at < href.len; at++) {
    if (href.data[at] == '?' || href.data[at] == '#') {
      return 0;
    }
    if (href.data[at] != '/' || at + 1 >= href.len ||
        !f->folder_starts[(unsigned char)href.data[at + 1]]) {
      continue;
    }
    for (size_t i = 0; i < f->words->folder_count; i++) {
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
static int mark_of(finder *f, const ng_tree *tree, uint32_t node) {
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

static uint32_t look(finder *f, const ng_tree *tree, ng_marked *found) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < tree->count && count < NG_MARKED_MAX; i++) {
    int mark = is_region(tree, i) ? 0 : mark_of(f, tree, i);
    if (mark != 0) {
      found[count++] = (ng_marked){i, mark == 2};
    }
  }
  return count;
}

static void add_folder_start(finder *f, ng_span folder) {
  unsigned char first = (unsigned char)folder.data[0];
  f->folder_starts[first] = 1;
  f->folder_starts[first >= 'a' && first <= 'z' ? first - 32 : first] = 1;
}

static void add_start(finder *f, ng_span name) {
  unsigned char first = (unsigned char)name.data[0];
  uint32_t second = name.len > 1
                        ? UINT32_C(1) << ((unsigned char)name.data[1] & 31)
                        : UINT32_MAX;
  f->starts[first] |= second;
  f->starts[first >= 'a' && first <= 'z' ? first - 32 : first] |= second;
}

ng_status ng_marked_find(const ng_tree *tree, const ng_marked_words *words,
                         ng_arena *arena, ng_marked **found, uint32_t *count) {
  finder f = {.words = words};
  for (size_t i = 0; i < words->name_count; i++) {
    if (words->names[i].len != 0) {
      add_start(&f, words->names[i]);
    }
  }
  for (size_t i = 0; i < words->folder_count; i++) {
    if (words->folders[i].len != 0) {
      add_folder_start(&f, words->folders[i]);
    }
  }
  size_t room = NG_MARKED_MAX * sizeof **found;
  ng_marked *list = ng_arena_alloc(arena, room);
  if (list == NULL) {
    return NG_NOMEM;
  }
  *count = look(&f, tree, list);
  *found =
      ng_arena_grow(arena, list, room, *count * sizeof *list); /* shrinks */
  return NG_OK;
}
