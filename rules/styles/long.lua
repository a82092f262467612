-- For readers who want the story, not the news alone: a third of it, at most a
-- page. What happened, what led to it, what each side says.

based_on  = "house"        -- start from this style; below is only what differs
sentences = 0              -- no limit in sentences; the words decide
words     = { max = 250, share = 0.4 } -- whichever is less: 250 words, or 40 in 100 of the story

opening   = "lead"         -- begin where the story begins

-- In a long summary there is room for voices and for longer sentences.
weigh     = { speech = 0, length = -3, position = 6 }
spread    = 7              -- and for coming back to a thing once
