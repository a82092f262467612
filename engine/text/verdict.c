/* The names of the rules that end sentences, and the words they rest on. */
#include "verdict.h"

#include "../base/unicode.h"

/* clang-format off */
const ng_reason_facts NG_REASON_FACTS[NG_REASONS] = {
    [NG_BECAUSE_TEXT_END]         = {"text-end", 1, 0, 0},
    [NG_BECAUSE_PARAGRAPH]        = {"paragraph", 1, 0, 0},
    [NG_BECAUSE_LINE]             = {"line", 1, 0, 0},
    [NG_BECAUSE_BULLET]           = {"bullet", 1, 0, NG_LIST_LIST_MARKS},
    [NG_BECAUSE_LINE_GOES_ON]     = {"line-goes-on", 0, 0, 0},
    [NG_BECAUSE_LIST_ITEM]        = {"list-item", 1, 0, 0},
    [NG_BECAUSE_LIST_LABEL]       = {"list-label", 0, 0, 0},
    [NG_BECAUSE_NO_BLANK]         = {"no-blank", 0, 0, 0},
    [NG_BECAUSE_ELLIPSIS_BEGINS]  = {"ellipsis-begins", 1, 0, 0},
    [NG_BECAUSE_ELLIPSIS_ENDS]    = {"ellipsis-ends", 1, 1, 0},
    [NG_BECAUSE_ELLIPSIS_GOES_ON] = {"ellipsis-goes-on", 0, 1, 0},
    [NG_BECAUSE_CAPITAL]          = {"capital-follows", 1, 0, 0},
    [NG_BECAUSE_LOWER]            = {"lower-follows", 0, 1, 0},
    [NG_BECAUSE_SMALL_STARTER]    = {"small-starter", 1, 0, NG_LIST_STARTERS},
    [NG_BECAUSE_SMALL_AFTER_WORD] = {"small-after-word", 1, 1, 0},
    [NG_BECAUSE_NUMBER]           = {"number-follows", 1, 0, 0},
    [NG_BECAUSE_CASELESS]         = {"caseless-follows", 1, 0, 0},
    [NG_BECAUSE_SYMBOL]           = {"symbol-follows", 1, 0, 0},
    [NG_BECAUSE_MARK]             = {"mark-follows", 0, 0, 0},
    [NG_BECAUSE_NEVER_ENDS]       = {"abbreviation-never-ends", 0, 0, 0},
    [NG_BECAUSE_OFTEN_ENDS]       = {"abbreviation-ends", 1, 1, 0},
    [NG_BECAUSE_ABBREVIATION]     = {"abbreviation-goes-on", 0, 1, 0},
    [NG_BECAUSE_STARTER]          = {"before-starter", 1, 0, NG_LIST_STARTERS},
    [NG_BECAUSE_NO_STARTER]       = {"no-starter", 0, 1, NG_LIST_STARTERS},
    [NG_BECAUSE_TITLE]            = {"before-title", 1, 0, NG_LIST_TITLES},
    [NG_BECAUSE_SEMICOLON]        = {"semicolon-goes-on", 0, 1, 0},
    [NG_BECAUSE_INITIAL]          = {"initial", 0, 1, 0},
    [NG_BECAUSE_ORDINAL]          = {"ordinal", 0, 0, NG_LIST_MONTHS},
    [NG_BECAUSE_NAME_WITH_MARK]   = {"name-with-mark", 0, 0, NG_LIST_MAY_END},
    [NG_BECAUSE_SPEAKER]          = {"quotation-and-speaker", 0, 0,
                                     NG_LIST_SPEECH_VERBS},
    [NG_BECAUSE_ASIDE]            = {"inside-brackets", 0, 0, 0},
    [NG_BECAUSE_ASKED_ENDS]       = {"undecided-ends", 1, 0, 0},
    [NG_BECAUSE_ASKED_GOES_ON]    = {"undecided-goes-on", 0, 0, 0},
};
/* clang-format on */

ng_span ng_word_unelided(ng_span word) {
  if (word.len > 1 && word.data[word.len - 1] == '\'') {
    word.len--;
  } else if (word.len > 3 &&
             memcmp(word.data + word.len - 3, "\xE2\x80\x99", 3) == 0) {
    word.len -= 3;
  }
  return word;
}

static ng_span without_point(ng_span word) {
  word.len -= word.len > 1 && word.data[word.len - 1] == '.';
  return word;
}

static int is_wordly(const char *text, const ng_segments *found, uint32_t i) {
  unsigned len;
  unsigned flags = ng_char_at(text + found->tokens[i].begin, &len)->flags;
  return (flags & (NG_CHAR_LETTER | NG_CHAR_DIGIT)) != 0;
}

ng_span ng_verdict_word(const char *text, const ng_segments *found,
                        const ng_verdict *v) {
  uint32_t i = v->token;
  if (!is_wordly(text, found, i)) { /* the mark stands apart */
    if (i == 0 || found->tokens[i - 1].end != found->tokens[i].begin ||
        !is_wordly(text, found, i - 1)) {
      return (ng_span){NULL, 0};
    }
    i--;
  }
  return without_point(ng_span_at(text, found->tokens[i]));
}

#define LONGEST_SPACED 24u /* bytes of an abbreviation written with blanks */

/* The lists of `word` without its blanks. */
static uint32_t lists_squeezed(const ng_lexicon *lexicon, ng_span word) {
  char squeezed[LONGEST_SPACED];
  size_t len = 0;
  for (size_t i = 0; i < word.len; i++) {
    if (word.len - i > 1 && memcmp(word.data + i, "\xC2\xA0", 2) == 0) {
      i++;
    } else if (word.data[i] != ' ') {
      squeezed[len++] = word.data[i];
    }
  }
  return ng_lexicon_abbreviation(lexicon, ng_span_of(squeezed, len));
}

/* The abbreviation that ends with the token of `v` when it is written with
 * blanks ("p. m."); `e` when there is none. */
static ng_evidence spaced(const ng_lexicon *lexicon, const char *text,
                          const ng_segments *found, const ng_verdict *v,
                          ng_evidence e) {
  const char *end = e.word.data + e.word.len;
  for (uint32_t i = v->token; i > 0 && v->token - i < 3; i--) {
    const char *begin = text + found->tokens[i - 1].begin;
    if ((size_t)(end - begin) > LONGEST_SPACED) {
      break;
    }
    ng_span word = ng_span_of(begin, (size_t)(end - begin));
    uint32_t lists = lists_squeezed(lexicon, word);
    if (lists != 0) {
      return (ng_evidence){word, e.asked, lists};
    }
  }
  return e;
}

ng_evidence ng_verdict_at_mark(const ng_lexicon *lexicon, const char *text,
                               const ng_segments *found, const ng_verdict *v) {
  ng_evidence e = {{NULL, 0}, 0, 0};
  ng_span mark = ng_span_at(text, found->tokens[v->token]);
  if (v->kind == NG_MARK_ENDS) {
    e = (ng_evidence){mark, NG_LIST_TERMINATORS,
                      ng_lexicon_lists(lexicon, mark) & NG_LIST_TERMINATORS};
    return e.lists != 0 ? e : (ng_evidence){{NULL, 0}, 0, 0};
  }
  if (v->kind < NG_MARK_NEVER || v->kind > NG_MARK_OFTEN) {
    return e;
  }
  e.word = ng_verdict_word(text, found, v);
  e.asked = NG_LIST_ABBREVIATIONS;
  e.lists = ng_lexicon_abbreviation(lexicon, e.word);
  return e.lists != 0 || e.word.len == 0 ? e
                                         : spaced(lexicon, text, found, v, e);
}

ng_evidence ng_verdict_at_shown(const ng_lexicon *lexicon, const char *text,
                                const ng_segments *found, const ng_verdict *v) {
  ng_evidence e = {{NULL, 0}, NG_REASON_FACTS[v->reason].lists, 0};
  if (e.asked == 0 || v->shown >= found->token_count) {
    return (ng_evidence){{NULL, 0}, 0, 0};
  }
  e.word = ng_span_at(text, found->tokens[v->shown]);
  e.word = e.asked & NG_LIST_ABBREVIATIONS ? without_point(e.word)
                                           : ng_word_unelided(e.word);
  e.lists = ng_lexicon_lists(lexicon, e.word) & e.asked;
  return e;
}
