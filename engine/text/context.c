/* The words around a word, as one plain line. */
#include "context.h"

#include "../base/unicode.h"

/* Blanks, controls, and marks that only steer how a line is shown. */
static int is_unseen(uint32_t code) {
  return code <= ' ' || (code >= 0x7F && code < 0xA0) || code == 0xAD ||
         (ng_char_flags(code) & NG_CHAR_SPACE) != 0 ||
         (code >= 0x200B && code <= 0x200F) ||
         (code >= 0x2028 && code <= 0x202E) ||
         (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF;
}

static void add(ng_context *c, ng_span text) {
  unsigned len;
  for (size_t i = 0; i < text.len; i += len) {
    uint32_t code = ng_utf8_decode(text.data + i, &len);
    if (!is_unseen(code)) {
      memcpy(c->text + c->len, text.data + i, len);
      c->len = (uint8_t)(c->len + len);
    } else if (c->len > 0 && c->text[c->len - 1] != ' ') {
      c->text[c->len++] = ' ';
    }
  }
}

static int is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/* Where the whole words before `at` begin that are shown. */
static size_t first_shown(ng_span text, size_t at) {
  size_t from = at > NG_CONTEXT_AROUND ? at - NG_CONTEXT_AROUND : 0;
  while (from > 0 && from < at && !is_blank(text.data[from - 1])) {
    from++;
  }
  return from;
}

/* And where those end that come after `at`. */
static size_t last_shown(ng_span text, size_t at) {
  size_t to =
      text.len - at > NG_CONTEXT_AROUND ? at + NG_CONTEXT_AROUND : text.len;
  while (to < text.len && to > at && !is_blank(text.data[to])) {
    to--;
  }
  return to;
}

void ng_context_set(ng_context *c, ng_span text, ng_span word) {
  size_t at = (size_t)(word.data - text.data), behind = at + word.len + 1;
  size_t from = first_shown(text, at);
  c->len = 0;
  add(c, ng_span_of(text.data + from, at - from));
  c->begin = c->len;
  add(c, ng_span_of(word.data, word.len + 1));
  int is_whole = (size_t)(c->len - c->begin) == word.len + 1;
  c->end = is_whole ? (uint8_t)(c->len - 1) : c->begin;
  add(c, ng_span_of(text.data + behind, last_shown(text, behind) - behind));
}
