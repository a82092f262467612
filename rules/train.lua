-- When `nutgraf train` believes what a text shows. Numbers only; --set changes one for a
-- single run (--set count=10), a project's own rules/train.lua for all of its runs.

-- Abbreviations, after Kiss and Strunk (2006): words that nearly always have a point, are
-- short, and are followed by more of their sentence.
abbreviations = {
  -- So many words at least; less text proves little.
  least_words = 10000,

  -- A word must have been seen with its point as often as this ...
  count = 5,
  -- ... and score this: how much likelier it is an abbreviation than a plain word, less for
  -- each letter and for each time it came without a point. 0.3 is the paper's number; more
  -- finds fewer words and errs less.
  score = 0.3,
  -- Misses count one by one up to so many occurrences, by their share in more.
  full_penalty = 40,

  -- The share of its points behind which the sentence visibly goes on (a small letter, a
  -- number, a comma, a name). A word with less of that may just like to stand last. Names
  -- begin sentences, too: behind any word there are some, only more of them count.
  goes_on = 0.25,
  names = 0.4,
  -- With this share it is forgiven that it also comes without a point.
  surely_goes_on = 0.85,
  -- And with this share of so many points it is an abbreviation whatever it scores, if it
  -- has few letters and a point in this share of its places: "Dr." in a newsroom half of
  -- which writes "Dr".
  certain = 0.85,
  certain_count = 12,
  certain_letters = 5,
  certain_with = 0.15,
  -- What stands behind a point with a capital begins a sentence when it is written small
  -- elsewhere, and when this share of its capitals stand at the beginning of a sentence.
  begins = 0.2,

  -- Only before numbers: so many of its points are followed by a digit.
  digits = 0.8,
  -- A title: so many are followed by a name, and at most so many by a new sentence.
  titles = 0.6,
  ends_title = 0.08,
  -- Never ends a sentence: at most so many are followed by a new one, and it was seen so
  -- often that this means something.
  ends_never = 0.02,
  never_count = 10,
  -- Ends one before any capital: of the capitals behind it so many begin a sentence, and
  -- sentences begin behind so many of its points.
  often_capitals = 0.9,
  often_ends = 0.3,

  -- Words that like to begin sentences: so often seen there, with this log-likelihood ratio
  -- (30 is the paper's number).
  starter_count = 5,
  starter_score = 30,
}

-- Styles: the weights of a score from stories and their published summaries.
style = {
  least_pairs = 50,     -- so many stories at least

  -- A summary shares this much of its words with its story, or it is one of another story.
  least_shared = 0.3,

  -- The stories are held back in so many parts: each is judged by weights of the others.
  folds = 3,

  -- How little a weight must explain to stay small; more makes all of them smaller.
  penalty = 0.01,

  -- What repeating costs (`spread`) is tried from nothing up to so many times of how far the
  -- scores of sentences lie apart.
  most_spread = 8,

  -- Objective "overlap": each weight is moved by this much, then by half of it, and so on,
  -- in so many rounds.
  step = 2,
  rounds = 2,
}
