/* Selectors as css.c compiles them and css_match.c reads them. */
#ifndef NG_CSS_H
#define NG_CSS_H

#include "select.h"

typedef enum ng_css_kind {
  NG_CSS_TAG,
  NG_CSS_ID,
  NG_CSS_CLASS,
  NG_CSS_ATTR,      /* `op`: 0 for its presence, else the character before = */
  NG_CSS_NTH_CHILD, /* a, b: every a-th from the b-th on */
  NG_CSS_LAST_CHILD
} ng_css_kind;

/* One thing that must hold, or must not. */
typedef struct ng_css_test {
  uint8_t kind; /* ng_css_kind */
  uint8_t negated;
  uint8_t any_case;
  char op;      /* '=' '~' '|' '^' '$' '*' */
  uint16_t tag; /* of TAG; or the ng_attr_name of ATTR */
  int32_t a, b;
  ng_span name, value;
} ng_css_test;

/* One element of a selector: li.x in "ul > li.x". */
typedef struct ng_css_step {
  ng_css_test *tests;
  uint32_t test_count;
  uint32_t key;  /* the test by which it is found; UINT32_MAX: any element */
  uint32_t next; /* in its bucket; NG_NONE: the last */
  uint32_t id;   /* of the last step: whose selector */
  uint32_t bit;  /* of another: where a match is remembered; else NG_NONE */
  uint32_t left_bit; /* the step to the left; NG_NONE: the first step */
  char combinator;   /* towards the left: ' ' '>' '+' '~' */
} ng_css_step;

struct ng_selectors {
  ng_allocator allocator;
  ng_arena arena;
  ng_css_step *steps;
  uint32_t step_count, step_room;
  uint32_t *buckets; /* first step of each; bucket_count is a power of two */
  uint32_t bucket_count;
  uint32_t any; /* first step that every element may match */
  int has_tags; /* a step is found by a tag */
  /* Of the names of classes that begin with this byte: which lengths, the last
   * bit for all longer ones. Nearly all classes of a page end here. */
  uint32_t class_lengths[256];
  uint32_t bits;
};

static inline uint32_t ng_css_length_bit(size_t len) {
  return UINT32_C(1) << (len < 31 ? len : 31);
}

/* The bucket of a tag's, id's or class's name. */
static inline uint32_t ng_css_hash(ng_css_kind kind, ng_span name) {
  uint32_t h = 2166136261u ^ (uint32_t)kind;
  for (size_t i = 0; i < name.len; i++) {
    h = (h ^ (unsigned char)name.data[i]) * 16777619u;
  }
  return h ^ h >> 15;
}

#endif
