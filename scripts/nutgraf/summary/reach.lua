-- What leans on something that the summary leaves out ("He", "But"), and what
-- must come with it.

local reach = {}

local NOTHING = {} -- shared: never written to

---Does a sentence, as it would read, lean on the one before it?
---@param choice nutgraf.Choice
---@param i integer
---@return boolean
function reach.leans(choice, i)
  local of = choice.lists[i]
  if not (of and of.loose) then
    return false
  end
  local _, adverb, still = choice.stats:opening(i)
  return still or not (adverb and choice.plan.trim.leading_adverb)
end

---What must be taken with a sentence. One that leans may stand only behind the
---one it leans on.
---@param choice nutgraf.Choice
---@param i integer
---@return integer[]? with sentences to take in front of it; nil: it cannot stand
---@return string? reason why it cannot
---@return integer? entry of the style's lists that objects
function reach.needs(choice, i)
  if not reach.leans(choice, i) then
    return NOTHING
  end
  local plan = choice.plan
  if plan.order ~= "story" or plan.shape ~= "paragraph" or not choice.taken[i - 1] then
    return nil, "leans on the sentence before it", choice.lists[i].loose
  end
  return NOTHING
end

return reach
