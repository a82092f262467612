/* What markup asks of single bytes: blanks and letters of ASCII, no more. */
#ifndef NG_ASCII_H
#define NG_ASCII_H

#include "span.h"

/* White space as HTML and CSS have it. */
static inline int ng_is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

static inline char ng_lower(char c) {
  return c >= 'A' && c <= 'Z' ? (char)(c | 32) : c;
}

/* The text without blanks at its ends. */
static inline ng_span ng_trim(ng_span text) {
  while (text.len > 0 && ng_is_blank(text.data[0])) {
    text.data++;
    text.len--;
  }
  while (text.len > 0 && ng_is_blank(text.data[text.len - 1])) {
    text.len--;
  }
  return text;
}

/* Does `text` begin with `word` (lower case), in any case? */
static inline int ng_begins(ng_span text, const char *word) {
  size_t n = 0;
  while (word[n] != '\0' && n < text.len && ng_lower(text.data[n]) == word[n]) {
    n++;
  }
  return word[n] == '\0';
}

#endif
