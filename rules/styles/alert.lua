-- One line for a telephone: at most 120 characters, or nothing. An alert that does
-- not fit, or is not the news, is not sent.

based_on   = "house"       -- start from this style; below is only what differs
sentences  = 1
characters = { max = 120 } -- counted as it is printed, after what is cut
too_short  = "none"        -- a story of one sentence gets none

-- All that may be cut is cut, so that the news fits.
trim       = { date_line, leading_adverb, parenthetical, attribution, trailing_time }

dangling   = "refuse"      -- it is read without the story,
speech     = "avoid"       -- and without anybody's voice
weigh      = { position = 10, headline = 6, length = 0, avoid = 6 }
avoid      = shorter_than(7) -- "The vote was nine to six." alerts nobody
never      = { none_of { who }, question, loose_quote, loose_reference } -- it names somebody
refuse     = { "liveblog", "list", "column", "correction" }

-- The news stands in the first three sentences. What is short and stands further
-- down is true, but not what happened: then rather no alert.
function finish(summary)
  if summary.sentences[1].index > 3 then
    return nil, "no short sentence tells the news"
  end
end
