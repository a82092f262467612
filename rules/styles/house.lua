-- The house style: a few sentences that tell a reader without time what happened.
-- Copy this file, change a number, and see: nutgraf -s FILE --watch story.html

sentences = 4              -- at most so many sentences; 0: no limit
words     = { max = 120 }  -- whole sentences only, whichever limit comes first
                           -- (also min: at least so many; share: of the story's words, 0 to 1)

opening   = "best"         -- the best sentence may open ("lead": the story's own first one does)
order     = "story"        -- as they stand in the story ("score": the most important first)
shape     = "paragraph"    -- or "bullets", "lines": how the formats lay them out

-- What makes a sentence worth reading: -10 counts strongly against, 0 not at all, 10 strongly for.
-- The numbers are learnt (nutgraf train style; docs/figures.md has the command).
weigh = {
  position  = 4.5,         -- among the first sentences of the story
  early     = 1.5,         -- in the first half rather than in the second
  paragraph = -1.3,        -- opens its paragraph
  headline  = 5.2,         -- shares words with the headline
  central   = 2.2,         -- is about what the rest is about
  shared    = 1,           -- has words that come back elsewhere, all counted
  common    = 1,           -- uses the words that the story uses most
  subject   = 0.2,         -- opens with a name that the story is full of
  names     = 2.7,         -- names people, places, organisations
  numbers   = 0.4,         -- has figures, says how many or how long
  speech    = -1,          -- stands between quotation marks
  length    = -1.4,        -- is long
  long      = -0.2,        -- is very long
  prefer    = 3,           -- matches the list `prefer`
  avoid     = 3,           -- matches the list `avoid`: so much less
}
spread = 10                -- 0: repeats allowed ... 10: every sentence says something new

-- Sentences that never stand in a summary.
never = { question, loose_quote, loose_reference }

-- A sentence that points to one that is left out ("He", "But", "The two"): "refuse" takes
-- another, "pull" takes along what it points to, "allow" takes it as it is.
dangling = "refuse"

-- What may be cut out of a sentence; also parenthetical, attribution, trailing_time.
trim = { date_line, leading_adverb }

too_short = "whole"        -- a story of this length is its own summary ("none": no summary)
