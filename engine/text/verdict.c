/* The names of the rules that end sentences. */
#include "verdict.h"

/* clang-format off */
const ng_reason_facts NG_REASON_FACTS[NG_REASONS] = {
    [NG_BECAUSE_TEXT_END]         = {"text-end", 1, 0, 0},
    [NG_BECAUSE_PARAGRAPH]        = {"paragraph", 1, 0, 0},
    [NG_BECAUSE_LINE]             = {"line", 1, 0, NG_LIST_LIST_MARKS},
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
    [NG_BECAUSE_NO_STARTER]       = {"no-starter", 0, 1, 0},
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
