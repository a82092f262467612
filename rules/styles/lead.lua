-- The opening of the story as the newsroom wrote it: its first sentences, in their
-- order. For agency copy, which puts the news on top, and as a measure: a style
-- that is no better than this one is not worth having.

based_on  = "house"        -- start from this style; below is only what differs
sentences = 3
words     = { max = 80 }   -- whole sentences: a long one that does not fit is passed over

-- Only the place in the story counts. Every other weight of the house style is
-- set to 0 here, since what is not named would be taken over.
weigh = {
  position = 10,
  early = 0, paragraph = 0, headline = 0, central = 0, shared = 0, common = 0, subject = 0,
  names = 0, numbers = 0, speech = 0, length = 0, long = 0, prefer = 0, avoid = 0,
}
spread = 0                 -- a lead may come back to what it has just said

-- The first sentence stands as it is, also a question. A "He" may stand behind the one
-- that it points to.
never  = {}
always = { first }

trim   = { date_line }      -- "PARIS (AP) -" goes, the rest stays as it was written
