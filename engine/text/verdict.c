/* The names of the rules that end sentences, and the words they rest on. */
#include "verdict.h"

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
  if (mark.len == 1 && v->token > 0) { /* the point stands apart */
    mark = ng_span_at(text, found->tokens[v->token - 1]);
  }
  e.word = without_point(mark);
  e.asked = NG_LIST_ABBREVIATIONS;
  e.lists = ng_lexicon_abbreviation(lexicon, e.word);
  return e;
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
