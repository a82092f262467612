-- The paragraph that gave this program its name: in a newsroom the "nut graf"
-- follows the news and says why it matters. Not what happened, but what it
-- comes from, what it leads to, and what is at stake.

based_on  = "house"        -- start from this style; below is only what differs
sentences = 2
words     = { max = 60 }

-- The news itself stands in the headline; this is what the rest of the story adds.
weigh = {
  position = 1,            -- background stands further down
  early    = 3,            -- but seldom in the last paragraphs
  headline = 1,
  central  = 7,            -- what the rest is about
  subject  = 1,
  speech   = -8,           -- in the words of the newsroom, not of one side
}
never = { first, question, loose_quote, loose_reference, list_item } -- `first` is the news
avoid = shorter_than(8)
avoid = shorter_than(8)
