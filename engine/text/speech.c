/* Where people are quoted. The marks are told by where the blanks stand, since
 * one language closes with the character that another one opens with. */
#include "speech.h"

#include "../base/unicode.h"

/* A single mark may be an apostrophe: it opens only when one that can close
 * it follows within so many tokens. */
#define SINGLE_REACH 80

typedef struct quotes {
  const ng_doc *doc;
  uint8_t *out;
  uint32_t begin, end; /* the tokens of one paragraph */
  uint32_t open;       /* token of the open mark, NG_NONE */
  int open_single;
} quotes;

static const char *token_at(const quotes *q, uint32_t k, uint32_t *len) {
  ng_range r = q->doc->segments.tokens[k];
  *len = ng_range_len(r);
  return q->doc->article + r.begin;
}

/* The mark of a token: its code point when it is a quotation mark, else 0. */
static uint32_t quote_of(const quotes *q, uint32_t k) {
  if (q->doc->segments.kinds[k] != NG_TOKEN_MARK) {
    return 0;
  }
  uint32_t len;
  unsigned step;
  const char *s = token_at(q, k, &len);
  uint32_t code = ng_utf8_decode(s, &step);
  return ng_char_flags(code) & NG_CHAR_QUOTE ? code : 0;
}

static int is_single(uint32_t code) {
  return code == '\'' || (code >= 0x2018 && code <= 0x201B) || code == 0x2039 ||
         code == 0x203A;
}

/* Is there nothing, a blank or an opening mark before token `k`? */
static int is_free_before(const quotes *q, uint32_t k) {
  const ng_range *tokens = q->doc->segments.tokens;
  if (k == q->begin || tokens[k - 1].end < tokens[k].begin) {
    return 1;
  }
  uint32_t len;
  unsigned step;
  unsigned flags =
      ng_char_flags(ng_utf8_decode(token_at(q, k - 1, &len), &step));
  return (flags & (NG_CHAR_OPEN | NG_CHAR_DASH)) != 0 &&
         (flags & NG_CHAR_QUOTE) == 0;
}

/* Is there nothing, a blank or punctuation behind token `k`? */
static int is_free_behind(const quotes *q, uint32_t k) {
  const ng_range *tokens = q->doc->segments.tokens;
  if (k + 1 == q->end || tokens[k].end < tokens[k + 1].begin) {
    return 1;
  }
  uint32_t len;
  unsigned step;
  unsigned flags =
      ng_char_flags(ng_utf8_decode(token_at(q, k + 1, &len), &step));
  return (flags & NG_CHAR_PUNCT) != 0 && (flags & NG_CHAR_OPEN) == 0 &&
         quote_of(q, k + 1) == 0;
}

/* 1: the mark opens, -1: it closes, 0: it cannot be told. */
static int direction(const quotes *q, uint32_t k, uint32_t code) {
  int before = is_free_before(q, k);
  int behind = is_free_behind(q, k);
  if (before != behind) {
    return before ? 1 : -1;
  }
  unsigned flags = ng_char_flags(code);
  if (code < 0x80 || (flags & (NG_CHAR_OPEN | NG_CHAR_CLOSE)) == 0) {
    return 0;
  }
  return flags & NG_CHAR_OPEN ? 1 : -1;
}

static int is_closed_soon(const quotes *q, uint32_t k) {
  uint32_t last = q->end - k > SINGLE_REACH ? k + SINGLE_REACH : q->end;
  for (uint32_t i = k + 1; i < last; i++) {
    uint32_t code = quote_of(q, i);
    if (code != 0 && is_single(code) && direction(q, i, code) < 0) {
      return 1;
    }
  }
  return 0;
}

static void meet_mark(quotes *q, uint32_t k, uint32_t code) {
  int way = direction(q, k, code);
  int single = is_single(code);
  if (q->open == NG_NONE) {
    if (way < 0 || (single && (way == 0 || !is_closed_soon(q, k)))) {
      return;
    }
    q->open = k;
    q->open_single = single;
    q->out[k] = NG_SPEECH_OPENS;
    return;
  }
  q->out[k] = NG_SPEECH_INSIDE;
  if (single != q->open_single || way > 0) {
    return;
  }
  q->out[k] = NG_SPEECH_CLOSES;
  q->open = NG_NONE;
}

/* Does a paragraph begin with a mark that can open? */
static int opens_with_quote(const quotes *q, uint32_t begin, uint32_t end) {
  quotes next = {q->doc, q->out, begin, end, NG_NONE, 0};
  uint32_t code = begin < end ? quote_of(&next, begin) : 0;
  return code != 0 && direction(&next, begin, code) >= 0;
}

/* One past the last token that begins before byte `limit`. */
static uint32_t tokens_before(const ng_doc *doc, uint32_t k, uint32_t limit) {
  while (k < doc->segments.token_count &&
         doc->segments.tokens[k].begin < limit) {
    k++;
  }
  return k;
}

void ng_speech_mark(const ng_doc *doc, uint8_t *out) {
  quotes q = {.doc = doc, .out = out, .open = NG_NONE};
  memset(out, NG_SPEECH_NONE, doc->segments.token_count);
  for (uint32_t p = 0; p < doc->part_count; p++) {
    q.begin = q.end;
    q.end = tokens_before(doc, q.begin, doc->parts[p].text.end);
    q.open = NG_NONE;
    for (uint32_t k = q.begin; k < q.end; k++) {
      out[k] = q.open != NG_NONE ? NG_SPEECH_INSIDE : NG_SPEECH_NONE;
      uint32_t code = quote_of(&q, k);
      if (code != 0) {
        meet_mark(&q, k, code);
      }
    }
    uint32_t next = p + 1 < doc->part_count
                        ? tokens_before(doc, q.end, doc->parts[p + 1].text.end)
                        : q.end;
    if (q.open != NG_NONE && !opens_with_quote(&q, q.end, next)) {
      memset(out + q.open, NG_SPEECH_NONE, q.end - q.open);
    }
  }
}
