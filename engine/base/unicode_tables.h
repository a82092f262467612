/* The generated tables behind unicode.h; see unicode_gen.lua. */
#ifndef NG_UNICODE_TABLES_H
#define NG_UNICODE_TABLES_H

#include <stdint.h>

/* What is known of a code point. */
typedef struct ng_char_record {
  int32_t fold;       /* add it to get the case-folded code point */
  uint16_t flags;     /* NG_CHAR_ bits */
  uint8_t word_break; /* ng_word_break_class */
  uint8_t grapheme;   /* ng_grapheme_class */
  uint8_t script;     /* ng_script */
} ng_char_record;

extern const ng_char_record ng_char_records[];
extern const uint16_t ng_char_blocks[]; /* blocks of 64 record numbers */
extern const uint16_t ng_char_index[];  /* code >> 6: block number */

#endif
