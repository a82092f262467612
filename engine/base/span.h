/* Borrowed text and places in it. */
#ifndef NG_SPAN_H
#define NG_SPAN_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Bytes that belong to somebody else; not zero-terminated. */
typedef struct ng_span {
  const char *data;
  size_t len;
} ng_span;

/* A place in a text: bytes [begin, end), 0-based. */
typedef struct ng_range {
  uint32_t begin, end;
} ng_range;

/* No node, no block, no rule. */
#define NG_NONE UINT32_MAX

static inline ng_span ng_span_of(const char *data, size_t len) {
  return (ng_span){data, len};
}

/* The span of a zero-terminated string. */
static inline ng_span ng_span_str(const char *text) {
  return (ng_span){text, strlen(text)};
}

static inline uint32_t ng_range_len(ng_range r) {
  return r.end - r.begin;
}

/* The bytes of `r` in `text`. */
static inline ng_span ng_span_at(const char *text, ng_range r) {
  return (ng_span){text + r.begin, r.end - r.begin};
}

static inline int ng_span_equals(ng_span a, ng_span b) {
  return a.len == b.len && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}

static inline int ng_span_is(ng_span text, const char *word) {
  return ng_span_equals(text, ng_span_str(word));
}

#endif
