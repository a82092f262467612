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

/* Places where a sentence may end, noted by token.c for sentence.c. */
typedef enum ng_mark_kind {
  NG_MARK_POINT,     /* a full stop after something that needs none */
  NG_MARK_ENDS,      /* ! ? and their kin */
  NG_MARK_ELLIPSIS,  /* ... */
  NG_MARK_NEVER,     /* an abbreviation that never ends a sentence */
  NG_MARK_MAY,       /* one that ends it before a starter */
  NG_MARK_OFTEN,     /* one that ends it before a capital */
  NG_MARK_INITIAL,   /* a single capital letter */
  NG_MARK_SEMICOLON, /* ends a sentence before a starter with a capital */
  NG_MARK_ORDINAL,   /* a number that its point makes an ordinal */
  NG_MARK_LABEL,     /* the word before a bracket, as in a) */
  NG_MARK_LINE,      /* the line ends */
  NG_MARK_PARAGRAPH, /* an empty line follows */
  NG_MARK_KINDS
} ng_mark_kind;

typedef struct ng_mark {
  uint32_t token; /* the mark, or the token in front of a line end */
  uint32_t kind;  /* ng_mark_kind */
} ng_mark;

/* One place where a sentence could end, for who asks why. */
typedef struct ng_verdict {
  uint32_t token; /* the mark, or the token in front of a line end */
  uint32_t next;  /* the token that begins what follows; token_count: none */
  uint32_t shown; /* the token the rule looked at; token_count: none */
  uint8_t kind;   /* ng_mark_kind */
  uint8_t reason; /* ng_reason: the rule that decided (verdict.h) */
  uint8_t splits; /* the sentence ends here */
} ng_verdict;

struct ng_segments;

/* Somebody who knows more of the words than their lists. */
typedef struct ng_asker {
  /* Asked where the rules have but a weak default, which is place->splits:
   * 1: the sentence ends, 0: it goes on, -1: as the rules say. `first` is the
   * token it begins with; of `found` the tokens are there. */
  int (*ask)(void *user, ng_span text, const struct ng_segments *found,
             size_t first, const ng_verdict *place);
  void *user;
} ng_asker;

/* Everything found in one text; ranges are bytes of it, in order. White space
 * between tokens belongs to none. Sentences are trimmed of white space and
 * together hold every token. */
typedef struct ng_segments {
  ng_allocator allocator;
  ng_range *tokens;
  uint8_t *kinds; /* ng_token_kind of each token, but see NG_SEGMENT_RANGES */
  size_t token_count, token_room, kind_room;
  size_t kinds_from;  /* the token that kinds[0] tells of */
  size_t token_limit; /* tokens that there is room for in both arrays */
  ng_range *sentences;
  uint32_t *first_token; /* of each sentence; token_count after the last */
  size_t sentence_count, sentence_room;
  ng_mark *marks; /* in the order of tokens; inside */
  size_t mark_count, mark_room;
  ng_verdict *verdicts; /* with NG_SEGMENT_EXPLAIN: a place each, in order */
  size_t verdict_count, verdict_room;
  const ng_asker *asker; /* borrowed while a text is segmented; NULL: nobody */
  void *word_iterator;   /* ICU's, for scripts without blanks; inside */
} ng_segments;

enum {
  NG_SEGMENT_PLAIN_UAX29 = 1, /* no tailoring: every UAX #29 segment that is
                                 not white space is a token */
  NG_SEGMENT_TOKENS_ONLY = 2, /* leave the sentences out */
  NG_SEGMENT_EXPLAIN = 4,     /* note a verdict for each place looked at */
  NG_SEGMENT_RANGES = 8       /* kinds are dropped when sentences are found */
};

void ng_segments_init(ng_segments *segments, const ng_allocator *allocator);
void ng_segments_free(ng_segments *segments);

/* The room that is best for an array of `old` places that is full of `count`
 * things from the first `done` of all `bytes`: what all will need if the text
 * goes on like that, and a little more. */
size_t ng_segment_room(size_t old, size_t count, uint32_t done, size_t bytes);

/* Replaces what is in `out` by the tokens and sentences of `text` (valid
 * UTF-8, under 4 GB). An empty line always ends a sentence. The memory of
 * `out` is kept and used again. NG_NOMEM, NG_LIMIT. */
ng_status ng_segment(const ng_lexicon *lexicon, ng_span text, unsigned flags,
                     ng_segments *out);

#endif
