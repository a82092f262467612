/* Tokens and sentences of a text: the front door of token.c and sentence.c. */
#ifndef NG_SEGMENT_H
#define NG_SEGMENT_H

#include "../base/arena.h"
#include "../base/status.h"
#include "lexicon.h"

/* What kind of thing a token is. */
typedef enum ng_token_kind {
  NG_TOKEN_WORD,         /* letters, with what belongs inside: don't, O'Neill */
  NG_TOKEN_ABBREVIATION, /* a word with its own points: Mr. U.S. e.g. */
  NG_TOKEN_NUMBER,       /* digits, with what belongs inside: 3.5 1,200 */
  NG_TOKEN_LINK,         /* URL, e-mail address, handle, hashtag */
  NG_TOKEN_MARK,         /* punctuation */
  NG_TOKEN_SYMBOL        /* currency, percent, emoji, the rest */
} ng_token_kind;

/* Everything found in one text; ranges are bytes of it, in order. White space
 * between tokens belongs to none. Sentences are trimmed of white space and
 * together hold every token. */
typedef struct ng_segments {
  ng_allocator allocator;
  ng_range *tokens;
  uint8_t *kinds; /* ng_token_kind of each token */
  size_t token_count, token_room;
  ng_range *sentences;
  uint32_t *first_token; /* of each sentence; token_count after the last */
  size_t sentence_count, sentence_room;
} ng_segments;

enum {
  NG_SEGMENT_PLAIN_UAX29 = 1, /* no tailoring: every UAX #29 segment that is
                                 not white space is a token */
  NG_SEGMENT_TOKENS_ONLY = 2  /* leave the sentences out */
};

void ng_segments_init(ng_segments *segments, const ng_allocator *allocator);
void ng_segments_free(ng_segments *segments);

/* Replaces what is in `out` by the tokens and sentences of `text` (valid
 * UTF-8, under 4 GB). An empty line always ends a sentence. The memory of
 * `out` is kept and used again. NG_NOMEM, NG_LIMIT. */
ng_status ng_segment(const ng_lexicon *lexicon, ng_span text, unsigned flags,
                     ng_segments *out);

#endif
