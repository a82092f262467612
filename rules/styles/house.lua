-- The house style: a few sentences that tell a reader without time what happened.
-- Copy this file, change a number, and see: nutgraf -s FILE --watch story.html

sentences = 4              -- at most so many sentences; 0: no limit
words     = { max = 120 }  -- whole sentences only, whichever limit comes first
                           -- (also min: at least so many; share: of the story's words, 0 to 1)

opening   = "best"         -- the best sentence may open ("lead": the story's own first one does)
order     = "story"        -- as they stand in the story ("score": the most important first)
shape     = "paragraph"    -- or "bullets", "lines": how the formats lay them out

-- What makes a sentence worth reading: -10 counts strongly against, 0 not at all, 10 strongly for.
-- The numbers are learnt (nutgraf train style; docs/figures.md has the commands).
weigh = {
  position  = 8,           -- among the first sentences of the story
  early     = 2.5,         -- in the first half rather than in the second
  paragraph = -2.4,        -- opens its paragraph
  headline  = 6.7,         -- shares words with the headline
  central   = 3.9,         -- is about what the rest is about
  shared    = 1,           -- has words that come back elsewhere, all counted
  common    = 4.2,         -- uses the words that the story uses most
  subject   = 0.3,         -- opens with a name that the story is full of
  names     = 3,           -- names people, places, organisations
  numbers   = 0.7,         -- has figures, says how many or how long
  speech    = -3,          -- stands between quotation marks
  length    = -2.5,        -- is long
  long      = -1.3,        -- is very long
  prefer    = 3,           -- matches the list `prefer`
  avoid     = 3,           -- matches the list `avoid`: so much less
}
spread = 10                -- 0: repeats allowed ... 10: every sentence says something new

-- What the summary tells if the story does: here how many or how long. The three best
-- sentences keep their places all the same.
cover       = { numbers }
cover_after = 3

-- Sentences that never stand in a summary.
never = { question, loose_quote, loose_reference }

-- A sentence that points to one that is left out ("He", "But", "The two"): "refuse" takes
-- another, "pull" takes along what it points to, "allow" takes it as it is.
dangling = "refuse"

-- What may be cut out of a sentence; also parenthetical, attribution, trailing_time.
trim = { date_line, leading_adverb }

too_short = "whole"        -- a story of this length is its own summary ("none": no summary)
