/* What kind of block or sentence is this? Only what its marks, its place and
 * the lists of its language tell. */
#include "../base/bytes.h"
#include "../base/unicode.h"
#include "matcher.h"

unsigned ng_kind_of(ng_span word) {
  static const struct {
    const char *word;
    unsigned bit;
  } KINDS[] = {
      {"question", NG_KIND_QUESTION},
      {"exclamation", NG_KIND_EXCLAMATION},
      {"quote", NG_KIND_QUOTE},
      {"loose_quote", NG_KIND_LOOSE_QUOTE},
      {"loose_reference", NG_KIND_LOOSE_REFERENCE},
      {"first", NG_KIND_FIRST},
      {"last", NG_KIND_LAST},
      {"heading", NG_KIND_HEADING},
      {"caption", NG_KIND_CAPTION},
      {"list_item", NG_KIND_LIST_ITEM},
      {"date_line", NG_KIND_DATE_LINE},
      {"leading_adverb", NG_KIND_LEADING_ADVERB},
      {"table", NG_KIND_TABLE},
      {"code", NG_KIND_CODE},
      {"who", NG_KIND_WHO},
      {"what", NG_KIND_WHAT},
      {"when", NG_KIND_WHEN},
      {"where", NG_KIND_WHERE},
      {"why", NG_KIND_WHY},
      {"numbers", NG_KIND_NUMBERS},
      {"stakes", NG_KIND_STAKES},
  };
  for (size_t i = 0; i < sizeof KINDS / sizeof *KINDS; i++) {
    if (ng_span_equals(word, ng_span_str(KINDS[i].word))) {
      return KINDS[i].bit;
    }
  }
  return 0;
}

/* QUESTION or EXCLAMATION by the last mark that is no closing quote. */
unsigned ng_text_kinds(ng_span text) {
  size_t end = text.len;
  while (end > 0) {
    unsigned n;
    do {
      end--;
    } while (end > 0 && ng_utf8_is_inner(text.data[end]));
    uint32_t c = ng_utf8_decode(text.data + end, &n);
    if (c == '?' || c == 0xFF1F || c == 0x61F || c == 0x37E || c == 0x55E ||
        c == 0x2047 || c == 0x2048 || c == 0x2049 || c == 0x203D) {
      return NG_KIND_QUESTION;
    }
    if (c == '!' || c == 0xFF01 || c == 0x203C || c == 0x55C) {
      return NG_KIND_EXCLAMATION;
    }
    if ((ng_char_flags(c) &
         (NG_CHAR_SPACE | NG_CHAR_CLOSE | NG_CHAR_OPEN | NG_CHAR_QUOTE)) == 0) {
      return 0;
    }
  }
  return 0;
}

static unsigned kind_of_type(unsigned type) {
  static const unsigned KINDS[NG_BLOCK_TYPES] = {
      [NG_HEADING] = NG_KIND_HEADING, [NG_ITEM] = NG_KIND_LIST_ITEM,
      [NG_CAPTION] = NG_KIND_CAPTION, [NG_TABLE] = NG_KIND_TABLE,
      [NG_CODE] = NG_KIND_CODE,
  };
  return type < NG_BLOCK_TYPES ? KINDS[type] : 0;
}

static unsigned kind_of_place(size_t i, size_t count) {
  return (i == 0 ? NG_KIND_FIRST : 0u) | (i + 1 == count ? NG_KIND_LAST : 0u);
}

unsigned ng_block_kinds(const ng_doc *doc, uint32_t block) {
  unsigned type = doc->blocks[block].type;
  return kind_of_type(type) | (type == NG_QUOTE ? NG_KIND_QUOTE : 0u) |
         kind_of_place(block, doc->block_count) |
         ng_text_kinds(ng_doc_block(doc, block));
}

/* ---- Sentences ---- */

/* The tokens [begin, end) of one sentence. */
typedef struct tokens {
  const ng_doc *doc;
  size_t begin, end;
} tokens;

static ng_span token(const tokens *t, size_t i) {
  return ng_span_at(t->doc->article, t->doc->segments.tokens[i]);
}

static unsigned kind(const tokens *t, size_t i) {
  return t->doc->segments.kinds[i];
}

static unsigned first_flags(ng_span word) {
  unsigned n;
  return word.len != 0 ? ng_char_flags(ng_utf8_decode(word.data, &n)) : 0;
}

/* Two letters at least, and all of them capitals? */
static int is_shouted(ng_span word) {
  unsigned letters = 0, n = 0;
  for (size_t i = 0; i < word.len; i += n) {
    unsigned flags = ng_char_flags(ng_utf8_decode(word.data + i, &n));
    if ((flags & NG_CHAR_LOWER) != 0) {
      return 0;
    }
    letters += (flags & NG_CHAR_UPPER) != 0;
  }
  return letters >= 2;
}

enum { LONGEST_DATE_LINE = 16 }; /* tokens before the dash */

/* PLACE, Region (Agency), Nov. 3 — and then the story: capitals and numbers up
 * to a dash, with a place in capitals in front or an agency in brackets. */
static int is_date_line(const tokens *t) {
  int shouted = 0, bracket = 0;
  for (size_t i = t->begin; i < t->end && i - t->begin < LONGEST_DATE_LINE;
       i++) {
    ng_span text = token(t, i);
    unsigned flags = first_flags(text);
    if ((flags & NG_CHAR_DASH) != 0) {
      return i > t->begin && i + 1 < t->end && (shouted || bracket);
    }
    if (kind(t, i) == NG_TOKEN_WORD || kind(t, i) == NG_TOKEN_ABBREVIATION) {
      if ((flags & NG_CHAR_UPPER) == 0) {
        return 0;
      }
      shouted |= i == t->begin && is_shouted(text);
    } else if (kind(t, i) == NG_TOKEN_LINK ||
               (flags & (NG_CHAR_QUOTE | NG_CHAR_ENDS)) != 0) {
      return 0;
    }
    bracket |= i > t->begin && (flags & NG_CHAR_OPEN) != 0;
  }
  return 0;
}

enum { LONGEST_ADVERB = 4 }; /* tokens before the comma */

/* A connective and a comma in front. */
static int has_leading_adverb(const tokens *t, const ng_lexicon *lexicon) {
  if (t->begin >= t->end) {
    return 0;
  }
  ng_range first = t->doc->segments.tokens[t->begin];
  for (size_t i = t->begin + 1;
       i + 1 < t->end && i - t->begin <= LONGEST_ADVERB; i++) {
    if (kind(t, i) != NG_TOKEN_MARK) {
      continue;
    }
    ng_span mark = token(t, i);
    ng_range before = {first.begin, t->doc->segments.tokens[i - 1].end};
    unsigned n;
    uint32_t c = ng_utf8_decode(mark.data, &n);
    return (c == ',' || c == 0x3001 || c == 0xFF0C || c == 0x60C) &&
           ng_lexicon_has(lexicon, "connectives",
                          ng_span_at(t->doc->article, before));
  }
  return 0;
}

unsigned ng_sentence_kinds(const ng_doc *doc, uint32_t sentence,
                           const ng_lexicon *lexicon) {
  const ng_segments *s = &doc->segments;
  tokens t = {doc, s->first_token[sentence], s->first_token[sentence + 1]};
  unsigned kinds =
      ng_text_kinds(ng_span_at(doc->article, s->sentences[sentence]));
  kinds |= kind_of_place(sentence, s->sentence_count);
  if (doc->sentence_part != NULL) {
    const ng_part *part = &doc->parts[doc->sentence_part[sentence]];
    kinds |= kind_of_type(doc->blocks[part->block].type);
  }
  kinds |= is_date_line(&t) ? NG_KIND_DATE_LINE : 0u;
  if (lexicon != NULL && has_leading_adverb(&t, lexicon)) {
    kinds |= NG_KIND_LEADING_ADVERB;
  }
  return kinds;
}

/* ---- words ---- */

/* Is a character that stands for a word of its own, or joins one? */
static unsigned word_flags(uint32_t c) {
  return ng_char_flags(c) &
         (NG_CHAR_LETTER | NG_CHAR_DIGIT | NG_CHAR_SPACE | NG_CHAR_UNSPACED);
}

/* Words in a text: how many, and is its last character inside one? */
typedef struct word_count {
  uint32_t words;
  int inside;
} word_count;

static void count_char(word_count *w, unsigned flags) {
  if ((flags & NG_CHAR_SPACE) != 0) {
    w->inside = 0;
  } else if ((flags & (NG_CHAR_LETTER | NG_CHAR_DIGIT)) != 0) {
    int alone = (flags & NG_CHAR_UNSPACED) != 0;
    w->words += (unsigned)(alone || !w->inside);
    w->inside = !alone;
  }
}

/* The first byte from `i` on that is a blank or not ASCII, or the end. */
static size_t end_of_plain(ng_span text, size_t i) {
  for (; text.len - i >= NG_BYTES; i += NG_BYTES) {
    ng_bytes bytes = ng_bytes_load(text.data + i);
    unsigned ends = ng_bytes_up_to(bytes, ' ') | ng_bytes_high(bytes);
    if (ends != 0) {
      return i + ng_bytes_first(ends);
    }
  }
  while (i < text.len && (unsigned char)(text.data[i] - '!') < 0x80 - '!') {
    i++;
  }
  return i;
}

uint32_t ng_count_words(ng_span text, uint32_t most) {
  word_count w = {0, 0};
  unsigned n = 0;
  for (size_t i = 0; i < text.len && w.words <= most; i += n) {
    count_char(&w, word_flags(ng_utf8_decode(text.data + i, &n)));
    if (w.inside) {
      i = end_of_plain(text, i + n);
      n = 0;
    }
  }
  return w.words;
}
