/* What a character is: Unicode properties, case folding, and the untailored
 * boundaries of UAX #29. Text is valid UTF-8. */
#ifndef NG_UNICODE_H
#define NG_UNICODE_H

#include "span.h"
#include "unicode_tables.h"
#include "utf8.h"

/* Properties that matter for text; bits of ng_char_flags(). */
enum {
  NG_CHAR_UPPER = 1, /* upper or title case */
  NG_CHAR_LOWER = 2,
  NG_CHAR_LETTER = 4,
  NG_CHAR_DIGIT = 8, /* decimal, of any script */
  NG_CHAR_SPACE = 16,
  NG_CHAR_PUNCT = 32,
  NG_CHAR_SYMBOL = 64,
  NG_CHAR_CURRENCY = 128,
  NG_CHAR_OPEN = 256,      /* opening bracket or initial quotation mark */
  NG_CHAR_CLOSE = 512,     /* closing bracket or final quotation mark */
  NG_CHAR_QUOTE = 1024,    /* any quotation mark, also " and ' */
  NG_CHAR_DASH = 2048,     /* hyphens and dashes */
  NG_CHAR_ENDS = 4096,     /* ends sentences: ! ? and their kin everywhere */
  NG_CHAR_POINT = 8192,    /* the full stop and its kin: may end one */
  NG_CHAR_PICTURE = 16384, /* Extended_Pictographic */
  NG_CHAR_UNSPACED = 32768 /* of a script without blanks: Han, Kana, Thai ... */
};

/* Word_Break, in the order of UAX #29. */
typedef enum ng_word_break_class {
  NG_WB_OTHER,
  NG_WB_CR,
  NG_WB_LF,
  NG_WB_NEWLINE,
  NG_WB_EXTEND,
  NG_WB_ZWJ,
  NG_WB_REGIONAL,
  NG_WB_FORMAT,
  NG_WB_KATAKANA,
  NG_WB_HEBREW,
  NG_WB_LETTER,
  NG_WB_SINGLE_QUOTE,
  NG_WB_DOUBLE_QUOTE,
  NG_WB_MID_NUM_LET,
  NG_WB_MID_LETTER,
  NG_WB_MID_NUM,
  NG_WB_NUMERIC,
  NG_WB_EXTEND_NUM_LET,
  NG_WB_SPACE
} ng_word_break_class;

/* Grapheme_Cluster_Break. */
typedef enum ng_grapheme_class {
  NG_GB_OTHER,
  NG_GB_CR,
  NG_GB_LF,
  NG_GB_CONTROL,
  NG_GB_EXTEND,
  NG_GB_ZWJ,
  NG_GB_REGIONAL,
  NG_GB_PREPEND,
  NG_GB_SPACING_MARK,
  NG_GB_L,
  NG_GB_V,
  NG_GB_T,
  NG_GB_LV,
  NG_GB_LVT
} ng_grapheme_class;

/* The scripts that languages are told apart by. */
typedef enum ng_script {
  NG_SCRIPT_OTHER,
  NG_SCRIPT_LATIN,
  NG_SCRIPT_GREEK,
  NG_SCRIPT_CYRILLIC,
  NG_SCRIPT_ARABIC,
  NG_SCRIPT_HEBREW,
  NG_SCRIPT_DEVANAGARI,
  NG_SCRIPT_HAN,
  NG_SCRIPT_HIRAGANA,
  NG_SCRIPT_KATAKANA,
  NG_SCRIPT_HANGUL,
  NG_SCRIPT_THAI,
  NG_SCRIPT_ARMENIAN,
  NG_SCRIPTS
} ng_script;

/* All that is known of `code`, which is at most U+10FFFF. */
static inline const ng_char_record *ng_char(uint32_t code) {
  uint32_t block = ng_char_index[code >> 6];
  return &ng_char_records[ng_char_blocks[block << 6 | (code & 63)]];
}

static inline unsigned ng_char_flags(uint32_t code) {
  return ng_char(code)->flags;
}

/* The record of the character at `s`, and its bytes in *len. */
static inline const ng_char_record *ng_char_at(const char *s, unsigned *len) {
  return ng_char(ng_utf8_decode(s, len));
}

/* The case-folded code point (simple folding of CaseFolding.txt; the dotted
 * capital I becomes i). */
static inline uint32_t ng_fold_char(uint32_t code) {
  return (uint32_t)((int64_t)code + ng_char(code)->fold);
}

/* The capital (title case where there is one) of a small letter, `code` itself
 * when it has none of one code point. `dotted`: that of i is dotted, as in
 * Turkish. */
uint32_t ng_capital(uint32_t code, int dotted);

/* How many bytes `len` bytes can become when folded. */
static inline size_t ng_fold_room(size_t len) {
  return len + len / 2;
}

/* Writes `text`, case folded, to `out` (ng_fold_room(text.len) bytes) and
 * gives the length. `out` must not overlap `text`. */
size_t ng_fold(ng_span text, char *out);

/* The same for 4 to 16 bytes of ASCII, quickly; 0: it is something else, and
 * `out` is as it was. */
int ng_fold_ascii(ng_span text, char *out);

/* The end of the grapheme cluster (user-perceived character) that begins at
 * byte `begin` < text.len. `begin` must be a boundary itself. */
size_t ng_grapheme_break(ng_span text, size_t begin);

/* The end of the UAX #29 word segment that begins at byte `begin` < text.len;
 * white space and punctuation are segments too. `begin` must be a boundary.
 * Walking a text costs time linear in its bytes. */
size_t ng_word_break(ng_span text, size_t begin);

#endif
