/* One walk over the characters of a block. */
#include "measure.h"

#include "../base/bytes.h"
#include "../base/unicode.h"

#define STOP_MAX 24 /* no stop word has more bytes */

typedef struct scan {
  const ng_lexicon *lexicon;
  ng_measure *out;
  char word[STOP_MAX + 2 * NG_BYTES]; /* folded */
  unsigned len;            /* of the word; more than STOP_MAX: too long */
  unsigned letters, upper; /* of the word, of all words */
  uint32_t unspaced, small;
  int capital; /* the word starts with one */
} scan;

static void end_word(scan *s) {
  if (s->letters == 0) {
    s->len = 0;
    return;
  }
  ng_measure *m = s->out;
  ++m->words;
  m->capitals += (uint32_t)s->capital;
  if (s->lexicon != NULL && s->len <= STOP_MAX &&
      ng_lexicon_is_stop(s->lexicon, (ng_span){s->word, s->len})) {
    ++m->stops;
  }
  s->len = s->letters = 0;
}

/* A letter beyond ASCII. */
static void add_letter(scan *s, uint32_t code, unsigned flags) {
  if (s->letters++ == 0) {
    s->capital = (flags & NG_CHAR_UPPER) != 0;
    s->out->cased += (flags & (NG_CHAR_UPPER | NG_CHAR_LOWER)) != 0;
  }
  s->upper += (flags & NG_CHAR_UPPER) != 0;
  s->small += (flags & NG_CHAR_LOWER) != 0;
  if (s->len > STOP_MAX) {
    return;
  }
  s->len += ng_utf8_encode(ng_fold_char(code), s->word + s->len);
}

static int is_ascii_letter(char c) {
  return (unsigned)((c | 32) - 'a') < 26u;
}

/* Runs over letters A to z; what is behind them may go on with the word. */
static const char *add_ascii(scan *s, const char *p, const char *end) {
  unsigned count = 0, upper = 0, n;
  const char *begin = p;
  do {
    n = ng_bytes_letters(p, end, s->word + s->len, &upper);
    p += n;
    count += n;
    s->len += s->len <= STOP_MAX ? n : 0;
  } while (n == NG_BYTES);
  if (count != 0 && s->letters == 0) {
    s->capital = *begin < 'a';
    ++s->out->cased;
  }
  s->letters += count;
  s->upper += upper;
  s->small += count - upper;
  return p;
}

/* A point ends a sentence when no letter or digit follows it. */
static int is_loose(const char *next, const char *end) {
  return next == end || (unsigned char)*next <= ' ' || *next == '"' ||
         *next == '\'' || *next == ')' || (unsigned char)*next >= 0x80;
}

static int is_bar(uint32_t code) {
  return code == '|' || code == 0xA9 || code == 0xAE || code == 0xBB ||
         code == 0xB7 || code == 0x2022 || code == 0x203A || code == 0x2192 ||
         code == 0x25B6 || code == 0x25BA || code == 0x2190 || code == 0xAB;
}

static void add_mark(scan *s, uint32_t code, unsigned flags, const char *next,
                     const char *end) {
  ng_measure *m = s->out;
  if ((flags & NG_CHAR_ENDS) != 0 ||
      ((flags & NG_CHAR_POINT) != 0 && is_loose(next, end))) {
    ++m->finals;
  } else if (code == ',' || code == 0x3001 || code == 0xFF0C || code == 0x60C) {
    ++m->commas;
  } else if (is_bar(code)) {
    m->flags |= NG_M_BAR;
  }
}

static void look_at_start(ng_span text, ng_measure *m) {
  unsigned len;
  unsigned flags = ng_char_flags(ng_utf8_decode(text.data, &len));
  m->flags |= (flags & NG_CHAR_LOWER) != 0 ? (unsigned)NG_M_LOWER : 0u;
  m->flags |=
      (flags & (NG_CHAR_QUOTE | NG_CHAR_DASH)) != 0 ? (unsigned)NG_M_QUOTE : 0u;
}

/* The last character behind which only closing marks stand. */
static void look_at_end(ng_span text, ng_measure *m) {
  size_t end = text.len;
  for (int i = 0; i < 4 && end > 0; ++i) {
    size_t last = end - 1;
    while (last > 0 && ng_utf8_is_inner(text.data[last])) {
      --last;
    }
    unsigned len;
    uint32_t code = ng_utf8_decode(text.data + last, &len);
    unsigned flags = ng_char_flags(code);
    if ((flags & (NG_CHAR_ENDS | NG_CHAR_POINT)) != 0 || code == 0x2026) {
      m->flags |= NG_M_FINAL;
      return;
    }
    if (code == ':' || code == 0xFF1A) {
      m->flags |= NG_M_COLON;
      return;
    }
    if ((flags & (NG_CHAR_LETTER | NG_CHAR_DIGIT)) != 0) {
      return;
    }
    if ((flags & (NG_CHAR_CLOSE | NG_CHAR_QUOTE)) == 0) {
      break;
    }
    end = last;
  }
  m->flags |= NG_M_OTHER;
}

/* Of ASCII that is no letter. */
static unsigned ascii_flags(unsigned char c) {
  if (c >= '0' && c <= '9') {
    return NG_CHAR_DIGIT;
  }
  return c == '!' || c == '?' ? NG_CHAR_ENDS : c == '.' ? NG_CHAR_POINT : 0;
}

/* An apostrophe between letters belongs to the word. */
static int is_inside(const scan *s, uint32_t code, const char *next,
                     const char *end) {
  return (code == '\'' || code == 0x2019) && s->letters > 0 && next < end &&
         ((unsigned char)*next >= 0x80 || is_ascii_letter(*next));
}

void ng_measure_text(ng_span text, const ng_lexicon *lexicon, ng_measure *out) {
  *out = (ng_measure){0};
  scan s = {.lexicon = lexicon, .out = out};
  const char *p = text.data, *end = p + text.len;
  while ((p = add_ascii(&s, p, end)) < end) {
    unsigned len = 1;
    uint32_t code = (unsigned char)*p;
    unsigned flags;
    if (code < 0x80) {
      flags = ascii_flags((unsigned char)code);
    } else {
      code = ng_utf8_decode(p, &len);
      flags = ng_char_flags(code);
    }
    p += len;
    if ((flags & NG_CHAR_LETTER) != 0) {
      if ((flags & NG_CHAR_UNSPACED) != 0) {
        ++s.unspaced;
      } else {
        add_letter(&s, code, flags);
      }
    } else if ((flags & NG_CHAR_DIGIT) != 0) {
      ++out->digits;
      if (s.letters == 0 && s.len == 0) {
        s.letters = 1; /* a number is a word too */
        s.capital = 0;
        s.len = STOP_MAX + 1;
      }
    } else if (is_inside(&s, code, p, end)) {
      if (s.len <= STOP_MAX) {
        s.len += ng_utf8_encode('\'', s.word + s.len);
      }
    } else {
      end_word(&s);
      add_mark(&s, code, flags, p, end);
    }
  }
  end_word(&s);
  out->words += (s.unspaced + 1) / 2;
  if (text.len > 0) {
    look_at_start(text, out);
    look_at_end(text, out);
  }
  out->flags |= s.upper > 2 && s.small == 0 ? (unsigned)NG_M_SHOUT : 0u;
}
