-- The room that is left in a summary: sentences, words as they will be printed,
-- characters.
local trim = require "nutgraf.summary.trim"

local room = {}

---The words that a style allows.
---@param plan nutgraf.Plan
---@param total integer words of the story
---@return number
function room.words(plan, total)
  return plan.share and math.min(plan.max, math.ceil(plan.share * total)) or plan.max
end

---The code points of a sentence as it would read, and of what joins it.
---@param choice nutgraf.Choice
---@param i integer
---@return integer
function room.characters_of(choice, i)
  local known = choice.letters[i]
  if not known then
    local first = choice.doc:sentence(i)
    local cuts = trim.cuts(choice.stats, i, choice.plan.trim)
    local text = trim.text(choice.doc:sentence_text(i), first, cuts, choice.lexicon)
    known = utf8.len(text) + 1
    choice.letters[i] = known
  end
  return known
end

---Is there room for so many characters?
---@param choice nutgraf.Choice
---@param i integer
---@param with integer[] those that must come along
---@return boolean
function room.has_characters(choice, i, with)
  if choice.plan.characters == math.huge then
    return true
  end
  local sum = choice.characters + room.characters_of(choice, i)
  for _, j in ipairs(with) do
    sum = sum + room.characters_of(choice, j)
  end
  return sum - 1 <= choice.plan.characters
end

---The words that a sentence brings, with those that must come along.
---@param choice nutgraf.Choice
---@param i integer
---@param with integer[]
---@return integer
function room.cost(choice, i, with)
  local lengths = choice.lengths
  local words = lengths[i]
  for k = 1, #with do
    words = words + lengths[with[k]]
  end
  return words
end

---Is there room for sentence `i` and for those that must come along?
---@param choice nutgraf.Choice
---@param i integer
---@param with integer[]
---@return boolean
function room.fits(choice, i, with)
  if with[1] and choice.most > 0 and #choice.chosen + #with >= choice.most then
    return false
  end
  return choice.words + room.cost(choice, i, with) <= choice.max
    and (choice.plan.characters == math.huge or room.has_characters(choice, i, with))
end

---The setting that leaves no room: "words", or "characters" when words would do.
---@param choice nutgraf.Choice
---@return string
function room.tightest(choice)
  for i = 1, #choice.stats do
    if choice:is_open(i) and choice.lengths[i] <= choice.max
      and not room.has_characters(choice, i, {}) then
      return "characters"
    end
  end
  return "words"
end

return room
