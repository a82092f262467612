/* The rules of tokens and sentences once more, in the plainest way: an array of
 * characters, one function a rule, every list searched from its start, what is
 * open counted anew each time. The engine's quick paths are held to it by
 * test_reference.c and fuzz_segment.c. */
#ifndef TESTS_SLOW_SEGMENT_H
#define TESTS_SLOW_SEGMENT_H

#include "../../engine/base/unicode.h"
#include "../../engine/text/segment.h"

typedef struct slow_char {
  uint32_t code, at; /* at: its byte in the text */
  unsigned flags, word_break, grapheme;
} slow_char;

typedef struct slow_word {
  ng_span folded;
  uint32_t lists;
} slow_word;

typedef struct slow_token {
  size_t begin, end; /* characters */
  ng_token_kind kind;
} slow_token;

typedef struct slow_text {
  ng_span text;
  slow_char *chars; /* count of them, and one that is nothing */
  size_t count;
  slow_word *words; /* of the lexicon */
  size_t word_count;
  unsigned language; /* ng_language_flag */
  slow_token *tokens;
  size_t token_count;
  ng_mark *marks;
  size_t mark_count;
  size_t *sentences; /* the first token of each */
  size_t sentence_count;
  ng_segments unspaced; /* its word iterator alone is used */
} slow_text;

/* Finds the tokens and sentences of `text` (valid UTF-8, kept as it is until
 * slow_free). Takes time as it likes; aborts without memory. */
void slow_segment(slow_text *s, const ng_lexicon *lexicon, ng_span text);
void slow_free(slow_text *s);

/* The byte where the engine's result differs from ours first, and what it is in
 * *what ("token", "kind", "sentence"); NG_NONE when they are the same. */
uint32_t slow_difference(const slow_text *s, const ng_segments *engine,
                         const char **what);

/* The parts: slow_token.c and slow_sentence.c. */
void slow_tokens(slow_text *s);
void slow_sentences(slow_text *s);

/* ---- What both parts ask ------------------------------------------------ */

/* All lists that the characters [begin, end) are in, in any case. */
uint32_t slow_lists(const slow_text *s, size_t begin, size_t end);

/* Those of abbreviations: one that the lexicon has with a capital only needs a
 * capital. */
uint32_t slow_abbreviation(const slow_text *s, size_t begin, size_t end);

static inline unsigned slow_flags(const slow_text *s, size_t i) {
  return i < s->count ? s->chars[i].flags : 0;
}

static inline int slow_is(const slow_text *s, size_t i, uint32_t code) {
  return i < s->count && s->chars[i].code == code;
}

static inline uint32_t slow_bytes(const slow_text *s, size_t begin,
                                  size_t end) {
  return s->chars[end].at - s->chars[begin].at;
}

#endif
