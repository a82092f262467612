/* A paragraph of slow_segment.h and its tokens: what slow_sentence.c and
 * slow_words.c ask. */
#ifndef TESTS_SLOW_PARAGRAPH_H
#define TESTS_SLOW_PARAGRAPH_H

#include "../../engine/text/label.h"
#include "slow_segment.h"

typedef struct paragraph {
  const slow_text *s;
  size_t begin, end; /* tokens */
  size_t first;      /* token of the open sentence */
  ng_label label;    /* of the newest list item */
} paragraph;

static inline ng_token_kind kind(const paragraph *p, size_t i) {
  return p->s->tokens[i].kind;
}

static inline unsigned flags(const paragraph *p, size_t i) {
  return slow_flags(p->s, p->s->tokens[i].begin);
}

static inline uint32_t code(const paragraph *p, size_t i) {
  return p->s->chars[p->s->tokens[i].begin].code;
}

static inline uint32_t bytes(const paragraph *p, size_t i) {
  return slow_bytes(p->s, p->s->tokens[i].begin, p->s->tokens[i].end);
}

static inline ng_span text(const paragraph *p, size_t i) {
  const char *from = p->s->text.data + p->s->chars[p->s->tokens[i].begin].at;
  return ng_span_of(from, bytes(p, i));
}

static inline uint32_t lists(const paragraph *p, size_t i) {
  return slow_lists(p->s, p->s->tokens[i].begin, p->s->tokens[i].end);
}

/* Is there no blank before token `i`? */
static inline int touches(const paragraph *p, size_t i) {
  return i > 0 && i < p->end &&
         p->s->tokens[i].begin == p->s->tokens[i - 1].end;
}

static inline int is_name(const paragraph *p, size_t i) {
  return (flags(p, i) & NG_CHAR_UPPER) != 0;
}

static inline int has_list(const paragraph *p, size_t i, uint32_t list) {
  return i < p->end && (lists(p, i) & list) != 0;
}

/* Does a sentence begin with the small letter of token `word`, behind the mark
 * and perhaps one opener? */
int slow_begins_small(const paragraph *p, const ng_mark *m, size_t next,
                      size_t word);

/* Is the point one of a date in spaced figures? */
int slow_in_date(const paragraph *p, size_t point, size_t next);

#endif
