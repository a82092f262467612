/* Where sentence.c and decide.c stand in the tokens, and what quotes and
 * brackets are open there. */
#ifndef NG_FINDER_H
#define NG_FINDER_H

#include "../base/unicode.h"
#include "label.h"
#include "segment.h"

typedef struct ng_finder {
  const ng_lexicon *lexicon;
  const char *text;
  size_t bytes; /* of the text */
  ng_segments *out;
  size_t end;      /* of the tokens of this paragraph; no rule looks further */
  size_t first;    /* token the open sentence begins with */
  size_t next;     /* token that would begin the next one; `end`: none */
  size_t shown;    /* token the newest rule looked at; `end`: none */
  size_t walked;   /* tokens before this one are counted below */
  size_t opened;   /* token of the outermost open bracket */
  size_t searched; /* marks that are searched for the end of a paragraph */
  unsigned depth;  /* of open brackets */
  int in_quote;
  int explains;   /* verdicts are noted */
  int asks;       /* somebody is asked at weak defaults */
  ng_label label; /* of the newest list item in this paragraph */
} ng_finder;

static inline ng_span ng_finder_token(const ng_finder *f, size_t i) {
  return ng_span_at(f->text, f->out->tokens[i]);
}

static inline ng_token_kind ng_finder_kind(const ng_finder *f, size_t i) {
  return (ng_token_kind)f->out->kinds[i - f->out->kinds_from];
}

/* The NG_CHAR_ flags of the first character of token `i`. */
static inline unsigned ng_finder_flags(const ng_finder *f, size_t i) {
  unsigned len;
  return ng_char_at(f->text + f->out->tokens[i].begin, &len)->flags;
}

/* The lists of words that token `i` is in. */
static inline uint32_t ng_finder_lists(const ng_finder *f, size_t i) {
  return ng_lexicon_lists(f->lexicon, ng_finder_token(f, i));
}

/* Is there no blank between token `i` and the one before? */
static inline int ng_finder_touches(const ng_finder *f, size_t i) {
  return i > 0 && i < f->end &&
         f->out->tokens[i].begin == f->out->tokens[i - 1].end;
}

/* The ASCII bytes that a token may begin with that quotes or brackets. */
extern const uint8_t NG_FINDER_MAY_PAIR[128];

/* ng_finder_pair for a mark that may do so. */
unsigned ng_finder_look_at_pair(const ng_finder *f, size_t i);

/* ng_finder_pair for a mark. */
static inline unsigned ng_finder_pair_of_mark(const ng_finder *f, size_t i) {
  unsigned char c = (unsigned char)f->text[f->out->tokens[i].begin];
  return c >= 0x80 || NG_FINDER_MAY_PAIR[c] ? ng_finder_look_at_pair(f, i) : 0;
}

/* How the token `i` quotes or brackets, as NG_CHAR_OPEN, CLOSE and QUOTE. */
static inline unsigned ng_finder_pair(const ng_finder *f, size_t i) {
  return ng_finder_kind(f, i) == NG_TOKEN_MARK ? ng_finder_pair_of_mark(f, i)
                                               : 0;
}

/* Counts the quotes and brackets of the tokens before `end`. */
void ng_finder_walk(ng_finder *f, size_t end);

/* Are we in brackets that began inside the sentence and close again soon? */
int ng_finder_in_aside(const ng_finder *f, size_t next);

/* The first token after `i` that does not close what stands before it. */
size_t ng_finder_skip_closers(const ng_finder *f, size_t i);

/* Is token `i` a bullet: a list mark of the language that stands apart? */
int ng_finder_is_bullet(const ng_finder *f, size_t i);

#endif
