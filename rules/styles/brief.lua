-- Two sentences, for a home page or a phone: the news, and what most adds to it.

based_on  = "house"        -- start from this style; below is only what differs
sentences = 2
words     = { max = 55 }   -- whichever limit comes first; whole sentences only.
                           -- Room for one long opening and a short sentence more:
                           -- with less, the news itself may not fit.

-- What two sentences must tell, if the story does: what happened (shares words with
-- the headline), and how many or how long.
cover     = { what, numbers }
cover_after = 0            -- also in the place of a better sentence
avoid     = shorter_than(8) -- "The vote was nine to six." is no second sentence

refuse    = { "liveblog", "list", "correction" } -- pages that two sentences cannot tell
