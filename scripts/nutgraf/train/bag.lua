-- Words and pairs of neighbouring words as numbers: how much of a text another
-- one has, as ROUGE-1 and ROUGE-2 count it (stems, each as often as it stands).
local core = require "nutgraf.core"

local bag = {}
bag.__index = bag

local PAIR = 2 ^ 26 // 1 | 0 -- more than there are stems

---@return table numbers who gives stems their numbers
function bag.numbers()
  return setmetatable({ of = {}, stems = {}, count = 0 }, bag)
end

-- The number of a token; false for a mark.
local function number_of(self, known, token, lexicon)
  local word = core.text.fold(token)
  local number = false
  if word:find "[%w\x80-\xff]" then
    local stem = core.text.stem(lexicon, word)
    number = self.stems[stem]
    if not number then
      self.count = self.count + 1
      number = self.count
      self.stems[stem] = number
    end
  end
  known[token] = number
  return number
end

---The stems of a text in its order, as numbers.
---@param text string
---@param lexicon any
---@return integer[]
function bag:list(text, lexicon)
  local known, list = self.of[lexicon], {}
  if not known then
    known = {}
    self.of[lexicon] = known
  end
  local _, tokens = core.text.segment(lexicon, text)
  for k = 1, #tokens, 2 do
    local token = text:sub(tokens[k], tokens[k + 1])
    local number = known[token]
    if number == nil then
      number = number_of(self, known, token, lexicon)
    end
    list[#list + 1] = number or nil
  end
  return list
end

---What a text holds: how often each stem and each pair of neighbours stands in it.
---@param list integer[]
---@return table reference { counts, words, pairs }
function bag.reference(list)
  local counts, last = {}, nil
  for _, word in ipairs(list) do
    counts[word] = (counts[word] or 0) + 1
    if last then
      local pair = last * PAIR + word
      counts[pair] = (counts[pair] or 0) + 1
    end
    last = word
  end
  return { counts = counts, words = #list, pairs = math.max(#list - 1, 0) }
end

---How many of the words and pairs of some texts, one behind the other, a
---reference has, and how many they are.
---@param lists integer[][]
---@param reference table
---@return integer words, integer pairs, integer length
function bag.hits(lists, reference)
  local wanted, have, last = reference.counts, {}, nil
  local words, pairs_, length = 0, 0, 0
  for _, list in ipairs(lists) do
    for _, word in ipairs(list) do
      local most, pair = wanted[word], last and last * PAIR + word
      if most then
        local count = (have[word] or 0) + 1
        have[word], words = count, count <= most and words + 1 or words
      end
      most = pair and wanted[pair]
      if most then
        local count = (have[pair] or 0) + 1
        have[pair], pairs_ = count, count <= most and pairs_ + 1 or pairs_
      end
      last = word
    end
    length = length + #list
  end
  return words, pairs_, length
end

local function f1(hits, a, b)
  return hits > 0 and 2 * hits / (a + b) or 0
end

---The F1 of words and of pairs, each 0 to 1.
---@return number words, number pairs
function bag.f1(lists, reference)
  local words, pairs_, length = bag.hits(lists, reference)
  return f1(words, length, reference.words), f1(pairs_, length - 1, reference.pairs)
end

---The share of the words and of the pairs of `lists` that the reference has.
---@return number words, number pairs
function bag.share(lists, reference)
  local words, pairs_, length = bag.hits(lists, reference)
  return length > 0 and words / length or 0, length > 1 and pairs_ / (length - 1) or 0
end

return bag
