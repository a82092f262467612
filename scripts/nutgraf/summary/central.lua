-- What the story is about: how the graph of its sentences is read, and how
-- much a sentence loses that says again what is said already.

local central = {}

-- What text/rank needs to know. In news the sentences that come back to a
-- sentence say more about it than those it comes back to.
central.settings = {
  forward = 1,            -- what the later sentences count
  backward = 0.3,         -- what the earlier ones count
  rounds = 0,             -- 0: likeness alone; more: steps of a random walk
  damping = 0.85,
  graph_sentences = 1000, -- the rest of a very long text is not ranked
  names_full = 5,         -- names in a sentence from which more do not help
  numbers_full = 2,
  words_full = 40,
  long_from = 30,         -- words from which a sentence is long
  long_full = 50,
  subject_words = 4,      -- a sentence opens with so many words
}

-- Coming back to a paragraph or to whom a chosen sentence is about is a
-- repetition too: in shares of a word-for-word one.
local SAME_PARAGRAPH = 1.2
local SAME_SUBJECT = 0.3
central.loss_of_paragraph = SAME_PARAGRAPH

---What a sentence loses beside those that stats:say() was told.
---@param stats nutgraf.Stats
---@param i integer
---@param spread number points that saying all of it again costs
---@return number points, string? why the heaviest reason
function central.loss(stats, i, spread)
  local again, paragraph, subject = stats:again(i)
  local repeats, why = again, again > 0.5 and "says the same again" or nil
  if subject then
    repeats, why = repeats + SAME_SUBJECT, why or "is about the same name"
  end
  if paragraph then
    repeats, why = repeats + SAME_PARAGRAPH, "its paragraph has a sentence already"
  end
  return spread * repeats, why
end

return central
