-- The one or two sentences between headline and story, which tell why to read on.
-- The headline has said what happened; so a standfirst takes the news, and if
-- there is room the sentence that adds most to it.

based_on  = "house"        -- start from this style; below is only what differs
sentences = 2
words     = { max = 50 }   -- whichever limit comes first; whole sentences only

opening   = "lead"         -- the story's own first sentence opens

-- Those numbers that differ: what the headline says already counts against.
weigh     = { headline = -1, numbers = 1, speech = -6 }
spread    = 10             -- the second sentence must say something new
avoid     = shorter_than(8)
