-- For readers who want the story, not the news alone: what happened, what led to
-- it, what each side says. A third of the story, at most a page.

based_on  = "house"        -- start from this style; below is only what differs
sentences = 0              -- no limit in sentences; the words decide
words     = { max = 250, share = 0.4 } -- whichever is less: 250 words, or 40 in 100 of the story

opening   = "lead"         -- begin where the story begins
dangling  = "pull"         -- a "He" may come, with the sentence that says who he is

-- The questions that a long summary leaves to nobody, if the story answers them.
cover     = { who, what, when, where, why, numbers }
cover_after = 0

-- A long summary lives by what the whole story is about, and by whom; the weights of the
-- house style are made for three sentences.
weigh     = {
  central = 6, subject = 4.5, headline = 2, numbers = 2.5, names = 1,
  position = 6, early = 2, paragraph = 0, shared = 0,
  speech = 0, length = -3, -- there is room for voices, and for longer sentences
}
spread    = 7              -- and for coming back to a thing
