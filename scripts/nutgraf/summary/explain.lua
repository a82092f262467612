-- Why a summary is as it is: of each chosen sentence what it was taken for, of
-- the nearest misses what spoke against them, what is told by whom, and what
-- more words would add. Asked for by `nutgraf why` only.
local central = require "nutgraf.summary.central"
local cover = require "nutgraf.summary.cover"
local Choice = require "nutgraf.summary.choice"
local lists = require "nutgraf.summary.lists"
local reach = require "nutgraf.summary.reach"
local room = require "nutgraf.summary.room"

local explain = {}

local NEAR_MISSES = 5  -- sentences that are told of
local MORE_WORDS = 80  -- the larger budget that is tried

---@class nutgraf.Reasons
---@field chosen nutgraf.Reason[] in the order of taking
---@field near nutgraf.NearMiss[] the best of those that were left out, the best first
---@field cover nutgraf.Told[] who, what, when, where, why, numbers; then what the style wants told
---@field more { words: integer, sentences: integer[] } what so many words more would add, in order
---of taking, whatever number of sentences the style allows

---@class nutgraf.Reason
---@field index integer
---@field as string what it was taken for; see nutgraf.Choice.taken
---@field with integer[]? the sentences that came along because it leans on them
---@field rules nutgraf.Place[] the entries of the style's lists that touched it
---@field tells string[] which of who, what, when, where, why, numbers it tells
---@field repeats nutgraf.Repeats? what it says again of those taken before it

---@class nutgraf.Repeats
---@field of integer the sentence it repeats most
---@field loss number points that this counted against it
---@field reason string

---@class nutgraf.NearMiss
---@field index integer
---@field score number
---@field kind string "never", "aside" (no running text), "short", "cut_off" (by a quotation mark),
---"speech", "leans", "words" (over budget), "characters", "repeats", "avoid", "lower"
---@field reason string the same for people: "over budget by 12 words"
---@field of integer? the sentence that it repeats, leans on or is lower than
---@field opens string? the word with which it leans: "He"
---@field words integer? so many words over budget, with those that must come along
---@field with integer[]? these sentences
---@field rule nutgraf.Place? the entry of the style that says so

---@class nutgraf.Told
---@field item string "why", or an entry of `cover` as it was written
---@field wanted boolean is it in the style's list `cover`?
---@field by integer[] the chosen sentences that tell it
---@field told integer? when none does: the best one of the story that would
---@field barred integer? when none could: the best one that tells it and that the style never
---takes; neither: the story does not tell it at all

local QUESTIONS = { "who", "what", "when", "where", "why", "numbers" }

-- What objections are called.
local KINDS = {
  never = "never", ["not running text"] = "aside", ["too short"] = "short",
  ["cut off by a quotation mark"] = "cut_off", ["a quotation without its speaker"] = "speech",
}

---- Chosen sentences ------------------------------------------------------

-- The entries that touched a sentence.
local function rules_of(choice, i)
  local numbers, rules = {}, {}
  for _, n in pairs(choice.lists[i] or {}) do
    numbers[#numbers + 1] = n
  end
  for _, n in ipairs(cover.wanted(choice.plan)) do
    numbers[#numbers + 1] = cover.tells(choice, i, n) and n or nil
  end
  table.sort(numbers)
  for k, n in ipairs(numbers) do
    rules[k] = lists.place(choice.plan.lists, n)
  end
  return rules
end

-- The one of `others` that is most like sentence `i`.
local function most_like(stats, i, others)
  local best, most
  for _, j in ipairs(others) do
    local share, paragraph = stats:redundancy(i, { j })
    share = share + (paragraph and central.loss_of_paragraph or 0)
    if not most or share > most then
      best, most = j, share
    end
  end
  return best
end

-- What sentence `i` repeats of those that stats:say() was told, `others`.
local function repeats_of(choice, i, others)
  if choice.plan.spread == 0 or #others == 0 then
    return nil
  end
  local loss, reason = central.loss(choice.stats, i, choice.plan.spread)
  if loss < 0.005 then
    return nil
  end
  return {
    of = most_like(choice.stats, i, others), loss = loss, reason = reason or "says part of it again",
  }
end

local function tells_of(told, i)
  local tells = {}
  for _, name in ipairs(QUESTIONS) do
    tells[#tells + 1] = told[name][i] and name or nil
  end
  return tells
end

local function chosen_of(choice, told)
  local list, said, with = {}, {}, {}
  choice.stats:say()
  for _, i in ipairs(choice.chosen) do
    local as = choice.taken[i]
    local reason = {
      index = i, as = as, rules = rules_of(choice, i), tells = tells_of(told, i),
      repeats = repeats_of(choice, i, said),
    }
    if as == "pulled" then
      with[#with + 1] = i
    elseif #with > 0 then
      reason.with, with = with, {}
    end
    list[#list + 1], said[#said + 1] = reason, i
    choice.stats:say(i)
  end
  return list
end

---- Nearest misses --------------------------------------------------------

-- The weakest of those that were taken for their score.
local function weakest(choice)
  local least
  for _, i in ipairs(choice.chosen) do
    if choice.taken[i] == "score" and (not least or choice.values[i] < choice.values[least]) then
      least = i
    end
  end
  return least
end

local function leaning(choice, i)
  local with, reason, entry, of, opens = reach.needs(choice, i)
  if with then
    return nil
  end
  return { kind = "leans", reason = reason, entry = entry, of = of, opens = opens }
end

local function over_budget(choice, i)
  local with = reach.needs(choice, i) or {}
  local over = choice.words + room.cost(choice, i, with) - choice.max
  if over <= 0 and room.has_characters(choice, i, with) then
    return nil
  elseif over <= 0 then
    return { kind = "characters", reason = "has too many characters" }
  end
  return { kind = "words", words = over, with = #with > 0 and with or nil,
    reason = ("over budget by %d word%s"):format(over, over == 1 and "" or "s") }
end

-- Others are better: because of what it repeats, of an avoided word, or simply.
local function outdone(choice, i)
  local of, least = choice.lists[i], weakest(choice)
  local goal = least and choice.values[least] or math.huge
  local repeats = repeats_of(choice, i, choice.chosen)
  if of and of.avoid and choice.values[i] < goal and choice.values[i] + choice.plan.avoid >= goal then
    return { kind = "avoid", reason = "avoided", entry = of.avoid }
  elseif repeats and choice.values[i] >= goal then
    return { kind = "repeats", of = repeats.of,
      reason = ("repeats sentence %d: %s"):format(repeats.of, repeats.reason) }
  elseif least then
    return { kind = "lower", of = least,
      reason = ("scores lower than sentence %d"):format(least) }
  end
  return { kind = "lower", reason = "others were asked for" }
end

-- Why sentence `i` was left out.
local function objection_to(choice, i)
  if not choice:is_open(i) then
    local objection = choice.objections[i]
    return { kind = KINDS[objection[1]], reason = objection[1], entry = objection[2] }
  elseif choice:is_too_much_speech(i) then
    return { kind = "speech", reason = choice.plan.speech == "one"
      and "there is a quotation already" or "a quotation" }
  end
  return leaning(choice, i) or over_budget(choice, i) or outdone(choice, i)
end

local function near_misses(choice)
  local near = {}
  for _, i in ipairs(choice.by_score) do
    if #near == NEAR_MISSES then
      break
    end
    if not choice.taken[i] then
      local miss = objection_to(choice, i)
      miss.index, miss.score = i, choice.stats:value(i)
      miss.rule = miss.entry and lists.place(choice.plan.lists, miss.entry) or nil
      miss.entry = nil
      near[#near + 1] = miss
    end
  end
  return near
end

---- What is told ----------------------------------------------------------

-- Of each question the sentences that answer it: {why = {[7] = true}}.
local function answers(stats)
  local told = {}
  for _, name in ipairs(QUESTIONS) do
    told[name] = {}
    for _, i in ipairs(stats:find(name)) do
      told[name][i] = true
    end
  end
  return told
end

-- Who tells an item; `tells` is asked about each sentence.
local function coverage(choice, item, wanted, tells)
  local one = { item = item, wanted = wanted, by = {} }
  for _, i in ipairs(choice.by_score) do
    if tells(i) and choice.taken[i] then
      one.by[#one.by + 1] = i
    elseif tells(i) and choice:is_open(i) then
      one.told = one.told or i
    elseif tells(i) then
      one.barred = one.barred or i
    end
  end
  table.sort(one.by)
  one.told = #one.by == 0 and one.told or nil
  one.barred = #one.by == 0 and not one.told and one.barred or nil
  return one
end

local function covered(choice, told)
  local list, place = {}, {}
  for k, name in ipairs(QUESTIONS) do
    place[name] = k
    list[k] = coverage(choice, name, false, function(i)
      return told[name][i]
    end)
  end
  for _, n in ipairs(cover.wanted(choice.plan)) do
    local item = lists.words(choice.plan.lists, n)
    if place[item] then
      list[place[item]].wanted = true
    else
      list[#list + 1] = coverage(choice, item, true, function(i)
        return cover.tells(choice, i, n)
      end)
    end
  end
  return list
end

---- What more words would add ---------------------------------------------

-- A choice that goes on from this one.
local function going_on(choice)
  local copy = {}
  for name, value in pairs(choice) do
    copy[name] = value
  end
  copy = setmetatable(copy, Choice)
  copy:take_again(choice.chosen, choice.taken)
  copy.most, copy.max = 0, copy.words + MORE_WORDS
  return copy
end

local function more(choice)
  local larger, before = going_on(choice), #choice.chosen
  larger:fill()
  return { words = MORE_WORDS,
    sentences = table.move(larger.chosen, before + 1, #larger.chosen, 1, {}) }
end

---@param summary nutgraf.Summary
---@return nutgraf.Reasons? reasons nil when the page was refused unread
function explain.of(summary)
  local choice = summary.choice
  if not choice then
    return nil
  end
  local told = answers(choice.stats)
  return {
    chosen = chosen_of(choice, told), near = near_misses(choice), cover = covered(choice, told),
    more = more(choice),
  }
end

return explain
