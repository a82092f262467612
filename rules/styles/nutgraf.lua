-- The paragraph that gave this program its name: in a newsroom the "nut graf"
-- follows the news and says why it matters. Not what happened, but what it
-- comes from, what it leads to, and what is at stake.

based_on  = "house"        -- start from this style; below is only what differs
sentences = 2
words     = { max = 60 }

-- Sentences with words such as "because", "for the first time", "threatens". The
-- lists of these words are in rules/languages: `causes` and `stakes`.
prefer    = { why, stakes }

-- The news itself stands in the headline; this is what the rest of the story adds.
weigh = {
  prefer   = 9,            -- cause and consequence first
  position = 2,            -- background stands further down,
  early    = 3,            -- but seldom in the last paragraphs
  headline = 1,
  central  = 6,            -- what the rest is about
  subject  = 1,
  length   = -2,           -- reasons take words
  avoid    = 4,
}
never  = { first, question, loose_quote, loose_reference, list_item } -- `first` is the news
avoid  = shorter_than(8)
speech = "avoid"           -- told by the newsroom, not by one side
refuse = { "liveblog", "list", "column", "correction" } -- they have no such paragraph
