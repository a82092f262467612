-- Coverage: what a style wants told (who, why, a given word), whether the story
-- tells it, and who makes room for the sentence that does.
local reach = require "nutgraf.summary.reach"

local cover = {}

-- What text/cover needs to know.
cover.settings = {
  what_share = 0.5, -- of the best one's likeness to the headline: it tells what happened
}

---The entries of the style's list `cover`, by number.
---@param plan nutgraf.Plan
---@return integer[]
function cover.wanted(plan)
  return plan.lists.wanted
end

---@param choice nutgraf.Choice
---@param i integer
---@param n integer
---@return boolean
function cover.tells(choice, i, n)
  return choice.told[n][i] == true
end

---Does any sentence of the story tell what entry `n` asks for?
---@param choice nutgraf.Choice
---@param n integer
---@return boolean
function cover.is_told(choice, n)
  return next(choice.told[n]) ~= nil
end

---Does any chosen sentence tell what entry `n` asks for?
---@param choice nutgraf.Choice
---@param n integer
---@return boolean
function cover.has(choice, n)
  local told, chosen = choice.told[n], choice.chosen
  for k = 1, #chosen do
    if told[chosen[k]] then
      return true
    end
  end
  return false
end

-- The entries that are told now.
local function told(choice, wanted)
  local set = {}
  for _, n in ipairs(wanted) do
    set[n] = cover.has(choice, n) or nil
  end
  return set
end

-- Does what is chosen hold together, and tell all that it told?
local function is_sound(choice, wanted, before)
  for _, i in ipairs(choice.chosen) do
    local with = reach.needs(choice, i)
    if not with or #with > 0 then
      return false
    end
  end
  local now = told(choice, wanted)
  for n in pairs(before) do
    if not now[n] then
      return false
    end
  end
  return true
end

-- Those that may go, the weakest first: not what the style asked for by name,
-- nor the first it chose, of which so many keep their places.
local function weakest_first(choice)
  local list, keep, values = {}, choice.plan.cover_after, choice.values
  for _, i in ipairs(choice.chosen) do
    local why = choice.taken[i]
    if why == "score" and keep > 0 then
      keep = keep - 1
    elseif why ~= "always" and why ~= "lead" then
      list[#list + 1] = i
    end
  end
  table.sort(list, function(a, b)
    return values[a] < values[b] or values[a] == values[b] and a > b
  end)
  return list
end

-- Puts the best sentence that tells `n` in the place of `gone`; false when the
-- summary would not be sound, or not be within its words.
local function exchange(choice, gone, n, wanted, before)
  local chosen, why, left = choice.chosen, choice.taken, {}
  for _, i in ipairs(chosen) do
    left[#left + 1] = i ~= gone and i or nil
  end
  choice:take_again(left, why)
  local best, with = choice:best(function(i)
    return cover.tells(choice, i, n)
  end)
  if best then
    choice:take_with(best, with, "cover")
    if is_sound(choice, wanted, before) and choice.words >= choice.plan.min then
      return true
    end
  end
  choice:take_again(chosen, why)
  return false
end

-- Adds a sentence that tells `n`, or exchanges the weakest one for it.
local function tell(choice, n, wanted)
  if not choice:is_full() then
    local best, with = choice:best(function(i)
      return cover.tells(choice, i, n)
    end)
    if best then
      return choice:take_with(best, with, "cover")
    end
  end
  local before = told(choice, wanted)
  for _, gone in ipairs(weakest_first(choice)) do
    if exchange(choice, gone, n, wanted, before) then
      return
    end
  end
end

---Sees to it that what the style wants told is told, where the story tells it and
---there is room.
---@param choice nutgraf.Choice
function cover.complete(choice)
  local wanted = cover.wanted(choice.plan)
  for _, n in ipairs(wanted) do
    if not cover.has(choice, n) then
      tell(choice, n, wanted)
    end
  end
end

return cover
