-- What may be cut out of a sentence. Cuts are ranges of the story, found in C by
-- the words of its language; nothing is reworded, and no quotation is touched.
local core = require "nutgraf.core"

local trim = {}

-- An attribution, a time or an aside goes only where so many words stay.
local LEAST_WORDS = 4
-- A longer aside says too much to go.
local LONGEST_ASIDE = 14
-- When more words than these go, they must be no more than stay.
local FREE_WORDS = 6

-- The kinds as bits for C; the same tables of a style come again and again.
local known = setmetatable({}, { __mode = "k" })

local function bits_of(what)
  local bits = known[what]
  if not bits then
    bits = 0
    for kind, bit in pairs(core.trim.bits) do
      bits = what[kind] and bits | bit or bits
    end
    known[what] = bits
  end
  return bits
end

---@param stats nutgraf.Stats
---@param i integer
---@param what table<string, boolean> the kinds of cuts that are wanted
---@return nutgraf.Cut[] cuts {{first, last, kind = "attribution"}, ...}, in order
function trim.cuts(stats, i, what)
  return core.trim.cuts(stats, i, bits_of(what), LEAST_WORDS, LONGEST_ASIDE, FREE_WORDS)
end

---The words of each sentence as it would read: budgets count what is printed.
---@param stats nutgraf.Stats
---@param what table<string, boolean> what may be cut
---@return integer[]
function trim.lengths(stats, what)
  return core.trim.lengths(stats, bits_of(what), LEAST_WORDS, LONGEST_ASIDE, FREE_WORDS)
end

---The text of a sentence less its cuts; a cut at its front makes the next letter a capital.
---@param text string of the sentence
---@param first integer the byte of the story where it begins
---@param cuts nutgraf.Cut[]
---@param lexicon nutgraf.Lexicon? of the story's language
---@return string
function trim.text(text, first, cuts, lexicon)
  if #cuts == 0 then
    return text
  end
  local pieces, at = {}, 1
  for _, cut in ipairs(cuts) do
    pieces[#pieces + 1] = text:sub(at, cut[1] - first)
    at = cut[2] - first + 2
  end
  pieces[#pieces + 1] = text:sub(at)
  local rest = table.concat(pieces)
  return cuts[1][1] == first and core.trim.capital(rest, lexicon) or rest
end

return trim
