-- Which known word did somebody mean?
local core = require "nutgraf.core"

local suggest = {}

-- A third of the letters may be wrong: "sentance" is "sentences", "foo" is
-- nothing we know.
local function slips_allowed(word)
  return math.max(1, #word // 3)
end

---The known word that is nearest to `word`; nil when none is near.
---@param word string
---@param words table a list of words, or a table whose keys are words
---@return string?
function suggest.nearest(word, words)
  local best, slips = nil, slips_allowed(word) + 1
  local function consider(known)
    local distance = core.matcher.distance(word, known)
    if distance < slips or (distance == slips and best and known < best) then
      best, slips = known, distance
    end
  end
  for key, value in pairs(words) do
    local known = type(key) == "string" and key or value
    if type(known) == "string" then
      consider(known)
    end
  end
  return best
end

---"Did you mean 'sentences'?" with a blank in front, or "".
---@param word string
---@param words table
---@return string
function suggest.hint(word, words)
  local near = suggest.nearest(word, words)
  return near and (" Did you mean '%s'?"):format(near) or ""
end

return suggest
