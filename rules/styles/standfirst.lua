-- The one or two sentences between headline and story, which tell why to read on.
-- The headline has said what happened; so a standfirst takes the news, and if
-- there is room the sentence that adds most to it.

based_on  = "house"        -- start from this style; below is only what differs
sentences = 2
words     = { max = 50 }   -- whichever limit comes first; whole sentences only
cover     = { who, what }  -- whose story it is, and what happened
cover_after = 0

-- Those weights that differ from the house style.
weigh     = { length = 0, prefer = 2 } -- it may take a long sentence
prefer    = { stakes }     -- what is at stake makes people read on
speech    = "avoid"        -- the words of the newsroom, not of those who are in the story
spread    = 10             -- the second sentence must say something new
avoid     = shorter_than(8)
refuse    = { "liveblog", "correction" }
