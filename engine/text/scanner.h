/* The scanner behind token.c: where it stands, what it adds, how it looks at
 * characters. word.c and link.c scan with it. */
#ifndef NG_SCANNER_H
#define NG_SCANNER_H

#include "../base/unicode.h"
#include "letters.h"
#include "segment.h"

/* What an ASCII byte begins. */
enum {
  NG_BYTE_SYMBOL, /* stands alone */
  NG_BYTE_BLANK,
  NG_BYTE_LINE,
  NG_BYTE_LETTER, /* A to Z, a to z and _ */
  NG_BYTE_DIGIT,
  NG_BYTE_POINT,
  NG_BYTE_ENDS, /* ! ? */
  NG_BYTE_DASH,
  NG_BYTE_MARK, /* other punctuation */
  NG_BYTE_HASH,
  NG_BYTE_AT,
  NG_BYTE_HIGH /* the first byte of a longer character */
};

extern const uint8_t NG_BYTES[256];

typedef struct ng_scanner {
  const ng_lexicon *lexicon;
  const char *text, *end;
  const char *at; /* tokens are found up to here */
  ng_segments *out;
  int drops_kinds;       /* when sentences are found */
  unsigned flags;        /* of the language */
  uint32_t lists;        /* that have words */
  ng_status status;      /* of the first failure */
  const char *looked_at; /* `others` tells of the bytes from here on ... */
  uint64_t others;       /* ... which are no letters; 0: nothing known */
} ng_scanner;

static inline unsigned ng_byte_class(const char *p) {
  return NG_BYTES[(unsigned char)*p];
}

static inline int ng_is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}

/* The NG_CHAR_ flags of the character at `p`; 0 at the end. */
static inline unsigned ng_scan_flags(const ng_scanner *s, const char *p) {
  if (p >= s->end) {
    return 0;
  }
  unsigned len;
  return ng_char_at(p, &len)->flags;
}

static inline int ng_is_wordly(unsigned flags) {
  return (flags & (NG_CHAR_LETTER | NG_CHAR_DIGIT)) != 0 &&
         (flags & NG_CHAR_UNSPACED) == 0;
}

/* Drops the kinds of tokens before `before`, if that is worth it and nobody
 * wants them. */
void ng_scan_drop_kinds(ng_scanner *s, size_t before);

/* Says in out->token_limit what its arrays have room for. */
void ng_scan_set_limit(ng_segments *out);

/* Makes room for more tokens or marks; 0: there is none, see `status`. */
int ng_scan_grow_tokens(ng_scanner *s);
int ng_scan_grow_marks(ng_scanner *s);

/* Adds a token; a failed allocation is in `status`. */
static inline void ng_scan_add(ng_scanner *s, const char *begin,
                               const char *end, ng_token_kind kind) {
  ng_segments *out = s->out;
  size_t i = out->token_count;
  if (i == out->token_limit && !ng_scan_grow_tokens(s)) {
    return;
  }
  out->token_count = i + 1;
  out->tokens[i] =
      (ng_range){(uint32_t)(begin - s->text), (uint32_t)(end - s->text)};
  out->kinds[i - out->kinds_from] = (uint8_t)kind;
}

/* Makes the newest token longer by [begin, end) if that touches it; gives
 * whether it did. */
int ng_scan_extend(ng_scanner *s, const char *begin, const char *end);

/* Notes that the newest token may end a sentence. */
static inline void ng_scan_mark(ng_scanner *s, ng_mark_kind kind) {
  ng_segments *out = s->out;
  if (out->token_count == 0 ||
      (out->mark_count == out->mark_room && !ng_scan_grow_marks(s))) {
    return;
  }
  out->marks[out->mark_count++] =
      (ng_mark){(uint32_t)(out->token_count - 1), (uint32_t)kind};
}

/* Takes back the tokens that begin at or after `from`, with their marks. */
void ng_scan_forget(ng_scanner *s, const char *from);

/* What a word is made of. */
enum { NG_HAS_LETTER = 1, NG_HAS_DIGIT = 2, NG_HAS_POINT = 4, NG_HAS_MID = 8 };

/* Runs over letters, digits, marks and underscores. */
const char *ng_scan_run(const ng_scanner *s, const char *p, unsigned *has);

/* The flags of the character before `p`. */
unsigned ng_scan_flags_before(const ng_scanner *s, const char *p);

/* The first character after the blanks behind `p`, on the same line. */
const char *ng_scan_blanks(const ng_scanner *s, const char *p);

#endif
