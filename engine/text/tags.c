/* The numbers of element and attribute names. */
#include "tags.h"

#define B NG_TAG_IS_BLOCK
#define V NG_TAG_IS_VOID
#define H NG_TAG_IS_HEADING
#define S NG_TAG_IS_SKIPPED

typedef struct entry {
  char name[12]; /* as in C: '_' stands for '-' */
  uint8_t len;
  uint8_t properties;
} entry;

static const entry tags[NG_TAG_COUNT] = {{"", 0, 0},
                                         {"", 0, 0},
#define NG_X(name, properties) {#name, sizeof #name - 1, properties},
                                         NG_TAG_LIST(NG_X)
#undef NG_X
};

static const entry attrs[NG_ATTR_COUNT] = {{"", 0, 0},
#define NG_X(name) {#name, sizeof #name - 1, 0},
                                           NG_ATTR_LIST(NG_X)
#undef NG_X
};

/* The list of elements is in alphabetical order: where each letter begins. */
static const uint8_t first_of_letter[27] = {
    NG_TAG_a,        NG_TAG_b,     NG_TAG_canvas, NG_TAG_dd,    NG_TAG_em,
    NG_TAG_fieldset, NG_TAG_h1,    NG_TAG_h1,     NG_TAG_i,     NG_TAG_kbd,
    NG_TAG_kbd,      NG_TAG_label, NG_TAG_main,   NG_TAG_nav,   NG_TAG_object,
    NG_TAG_p,        NG_TAG_q,     NG_TAG_rp,     NG_TAG_s,     NG_TAG_table,
    NG_TAG_u,        NG_TAG_var,   NG_TAG_wbr,    NG_TAG_COUNT, NG_TAG_COUNT,
    NG_TAG_COUNT,    NG_TAG_COUNT,
};

static int is_entry(const entry *e, ng_span name) {
  if (e->len != name.len || e->name[0] != name.data[0]) {
    return 0;
  }
  for (size_t i = 1; i < name.len; i++) {
    char c = name.data[i] == '-' ? '_' : name.data[i];
    if (c != e->name[i]) {
      return 0;
    }
  }
  return 1;
}

ng_tag ng_tag_of(ng_span name) {
  if (name.len == 0 || name.data[0] < 'a' || name.data[0] > 'z') {
    return NG_TAG_OTHER;
  }
  unsigned letter = (unsigned)(name.data[0] - 'a');
  unsigned last = first_of_letter[letter + 1];
  for (unsigned i = first_of_letter[letter]; i < last; i++) {
    if (is_entry(&tags[i], name)) {
      return (ng_tag)i;
    }
  }
  return NG_TAG_OTHER;
}

ng_attr_name ng_attr_of(ng_span name) {
  if (name.len < 2 || name.len > 11) {
    return NG_ATTR_OTHER;
  }
  for (unsigned i = 1; i < NG_ATTR_COUNT; i++) {
    if (is_entry(&attrs[i], name)) {
      return (ng_attr_name)i;
    }
  }
  return NG_ATTR_OTHER;
}

const char *ng_tag_name(ng_tag tag) {
  return tag == NG_TAG_amp_img          ? "amp-img"
         : (unsigned)tag < NG_TAG_COUNT ? tags[tag].name
                                        : "";
}

unsigned ng_tag_properties(ng_tag tag) {
  return (unsigned)tag < NG_TAG_COUNT ? tags[tag].properties : 0;
}
