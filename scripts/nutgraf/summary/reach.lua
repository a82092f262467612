-- What leans on something that the summary leaves out ("He", "But", "The two"), and
-- what must come with it. A sentence that leans is settled where the one it leans on
-- stands in front of it and nothing between them speaks of something else.

local reach = {}

local NOTHING = {}  -- shared: never written to
local LONGEST_PULL = 2 -- sentences that may come along
local FARTHEST = 60    -- sentences back, where a known thing may have been told

---@class nutgraf.Leaning
---@field why string "pronoun", "connective", "definite", "speaker", "answer"
---@field on integer? the sentence it leans on

-- Why sentence `i` leans as it would read, and on what; false: it does not.
local function leaning(choice, i)
  local known = choice.leaning
  if not known then
    known = {}
    choice.leaning = known
  end
  local its = known[i]
  if its == nil then
    local why, on = choice.stats:leans(i, choice.plan.trim.leading_adverb)
    its = why and { why = why, on = on } or false
    known[i] = its
  end
  return its
end

-- Does it lean, to this style? A loose quotation only where the style names a policy:
-- else the list `never` is asked about it.
local function counts(choice, i)
  local its = choice.plan.dangling ~= "allow" and leaning(choice, i)
  return its and (its.why ~= "speaker" or choice.plan.says_dangling) and its or nil
end

---Does a sentence, as it would read, lean on another one, and may it not?
---@param choice nutgraf.Choice
---@param i integer
---@return boolean
function reach.leans(choice, i)
  return counts(choice, i) ~= nil
end

-- Does sentence `k`, between `on` and one that leans on it, go on about the same?
local function goes_on(choice, k, on)
  local its = leaning(choice, k)
  return its and its.why == "pronoun" and its.on == on
end

local function is_running_text(choice, k)
  return not choice.stats:is(k, "aside")
end

-- Is the way from `on` to `i` clear: is all of it in the summary, or is what is in it
-- about the same?
local function is_clear(choice, on, i)
  local whole, same = true, true
  for k = on + 1, i - 1 do
    local taken = choice.taken[k]
    whole = whole and (taken or not is_running_text(choice, k))
    same = same and (not taken or goes_on(choice, k, on))
  end
  return whole or same
end

-- Is the thing that `i` speaks of in a sentence in front of it that was taken?
local function is_known(choice, i)
  for j = i - 1, math.max(1, i - FARTHEST), -1 do
    if choice.taken[j] and choice.stats:introduces(j, i) then
      return true
    end
  end
  return false
end

-- Has `i` what it leans on, once `with` is taken too? A pronoun may wait for others
-- that go on about the same; all else stands right behind what it leans on.
local function is_settled(choice, i, its)
  local on = its.on
  if its.why == "definite" and is_known(choice, i) then
    return true
  elseif not on or not choice.taken[on] then
    return false
  elseif on > i then
    return on == i + 1
  end
  return is_clear(choice, on, i)
end

-- Notes for the sentences between `on` and `i` that they part the two.
local function note_pair(apart, on, i)
  for k = on + 1, i - 1 do
    apart[k] = apart[k] or {}
    table.insert(apart[k], { on, i })
  end
end

-- The pairs of the summary that a sentence would part: {[k] = {{on, i}, ...}}. Kept up
-- as sentences are taken.
local function pairs_apart(choice)
  local known = choice.apart
  if not known or known.of ~= choice.chosen then
    known = { of = choice.chosen, seen = 0, pairs = {} }
    choice.apart = known
  end
  for n = known.seen + 1, #choice.chosen do
    local i = choice.chosen[n]
    local its = counts(choice, i)
    if its and its.why == "pronoun" and its.on and its.on < i - 1 then
      note_pair(known.pairs, its.on, i)
    end
  end
  known.seen = #choice.chosen
  return known.pairs
end

-- The sentence whose "she" would mean somebody else if `i` stood before it.
local function comes_between(choice, i)
  local apart = pairs_apart(choice)[i]
  for n = 1, apart and #apart or 0 do
    local pair = apart[n]
    if not goes_on(choice, i, pair[1]) then
      return pair[2]
    end
  end
end

-- What `i` leans on, what that leans on, and so on, up to something that stands by
-- itself or is settled; nil: the way is too long, or closed.
local function chain(choice, i, its)
  local with, last = {}, i
  while its and not is_settled(choice, last, its) do
    local on = its.on
    if not on or #with == LONGEST_PULL or choice.taken[on] or on > last + 1
      or not choice:is_open(on) or comes_between(choice, on) then
      return nil
    end
    with[#with + 1] = on
    last, its = on, counts(choice, on)
  end
  return with
end

-- Would all be settled with these taken, each in its place?
local function settles(choice, i, with)
  for _, j in ipairs(with) do
    choice.taken[j] = "pulled"
  end
  local sound = is_settled(choice, i, counts(choice, i))
  for _, j in ipairs(with) do
    local its = counts(choice, j)
    sound = sound and (not its or is_settled(choice, j, its))
  end
  for _, j in ipairs(with) do
    choice.taken[j] = nil
  end
  return sound
end

-- The word with which a sentence leans, as it would read.
local function opening_word(choice, i)
  local text = choice.doc:sentence_text(i)
  local _, adverb = choice.stats:opening(i)
  if adverb and choice.plan.trim.leading_adverb then
    text = text:sub(adverb - choice.doc:sentence(i) + 2)
  end
  return text:match "[%w'\128-\255]+"
end

-- What to say of a sentence that leans: its first word, what it does.
local REASONS = {
  pronoun = "is somebody or something in", connective = "ties it to",
  definite = "speaks of something known from", answer = "answers",
}

local function reason_of(its, word)
  if not its.on then
    return ("\"%s\" leans on nothing before it"):format(word)
  elseif its.why == "speaker" then
    return ("who speaks is told in sentence %d"):format(its.on)
  end
  return ("\"%s\" %s sentence %d"):format(word, REASONS[its.why], its.on)
end

local function refusal(choice, i, its)
  local of, word = choice.lists[i], opening_word(choice, i) or ""
  return nil, reason_of(its, word), of and of.loose, its.on, word
end

---What must be taken with a sentence, by the policy of the style: `refuse` lets one
---that leans stand only where it is settled, `pull` takes along what it leans on, two
---sentences at most, `allow` lets everything stand.
---@param choice nutgraf.Choice
---@param i integer
---@return integer[]? with sentences to take in front of it; nil: it cannot stand
---@return string? reason why it cannot
---@return integer? entry of the style's lists that objects
---@return integer? of the sentence it leans on
---@return string? opens the word with which it leans
function reach.needs(choice, i)
  local its = counts(choice, i)
  if not its then
    local other = comes_between(choice, i)
    if other then
      return nil, ("stands between sentence %d and what that leans on"):format(other), nil, other
    end
    return NOTHING
  end
  local plan = choice.plan
  if plan.order ~= "story" or plan.shape ~= "paragraph" then
    return refusal(choice, i, its)
  elseif is_settled(choice, i, its) and not comes_between(choice, i) then
    return NOTHING
  end
  local with = plan.dangling == "pull" and not comes_between(choice, i) and chain(choice, i, its)
  if with and #with > 0 and settles(choice, i, with) then
    return with
  end
  return refusal(choice, i, its)
end

return reach
