-- The choice: which sentences of one story a style takes.
local core = require "nutgraf.core"
local central = require "nutgraf.summary.central"
local lead = require "nutgraf.summary.lead"
local lists = require "nutgraf.summary.lists"
local reach = require "nutgraf.summary.reach"
local room = require "nutgraf.summary.room"
local trim = require "nutgraf.summary.trim"

local BITS = core.stats.bits
local CANDIDATES = 200 -- sentences that are compared for one place

---@class nutgraf.Choice
---@field doc nutgraf.Doc
---@field stats nutgraf.Stats
---@field plan nutgraf.Plan
---@field lists table<integer, table<string, integer>> of lists.read(), as `told`
---@field told table<integer, table<integer, boolean>>
---@field chosen integer[] in the order of taking
---@field taken table<integer, string> the chosen ones: what each was taken for, "always",
---"lead", "score", "cover", "whole" (a short story), "choose" (the style's function) or "pulled"
---(it came with another that leans on it)
---@field words integer of what is chosen, as it will read
---@field most integer sentences it may have, 0: any number
---@field max number words it may have
---@field lengths integer[] words of each sentence, as it would read
---@field characters integer code points of what is chosen, with what joins them; counted when the
---style has a limit
---@field by_score integer[] all sentences, the best first
---@field values number[] the score of each
---@field scripted table<integer, number> what the style's function changed about it
local Choice = {}
Choice.__index = Choice

---@param doc nutgraf.Doc
---@param stats nutgraf.Stats
---@param plan nutgraf.Plan
---@param lexicon any?
---@return nutgraf.Choice
function Choice.new(doc, stats, plan, lexicon)
  local total = stats:words()
  local self = setmetatable({
    doc = doc, stats = stats, plan = plan, total = total, words = 0, quotes = 0, characters = 0,
    letters = {}, most = plan.sentences, max = room.words(plan, total), lexicon = lexicon,
    lengths = trim.lengths(stats, plan.trim), chosen = {}, taken = {}, objections = {}, scripted = {}, swept = 0,
  }, Choice)
  self.lists, self.told = lists.read(plan.lists, doc, stats, lexicon)
  self:score()
  self.by_score, self.values = stats:order(), stats:values()
  self.left = self.by_score
  stats:say()
  return self
end

-- Scores by the weights, the nudges and the style's own function.
function Choice:score()
  local stats, plan = self.stats, self.plan
  stats:score(plan.weigh)
  for i, of in pairs(self.lists) do
    local nudge = (of.prefer and plan.prefer or 0) - (of.avoid and plan.avoid or 0)
    if nudge ~= 0 then
      stats:set(i, math.floor((stats:value(i) + nudge) * 100 + 0.5) / 100)
    end
  end
  if plan.hooks.score then
    for i = 1, #stats do
      local value = plan.hooks.score(i, stats)
      if value then
        self.scripted[i] = value - stats:value(i)
        stats:set(i, value)
      end
    end
  end
end

---- What may stand --------------------------------------------------------

-- Why sentence `i` can never be chosen; nil when it can.
function Choice:objection(i)
  local of, flags = self.lists[i], self.stats:flags(i)
  if of and of.never then
    return "never", of.never
  elseif flags & BITS.aside ~= 0 then
    return "not running text"
  elseif of and of.always then
    return nil
  elseif flags & BITS.short ~= 0 then
    return "too short"
  elseif flags & (BITS.starts_inside | BITS.ends_inside) ~= 0 then
    return "cut off by a quotation mark"
  elseif self.plan.speech == "one" and flags & BITS.loose_quote ~= 0 then
    return "a quotation without its speaker"
  end
end

---May sentence `i` ever be chosen? What speaks against it is kept.
---@param i integer
---@return boolean
function Choice:is_open(i)
  local known = self.objections[i]
  if known == nil then
    local why, entry = self:objection(i)
    known = why and { why, entry } or false
    self.objections[i] = known
  end
  return not known
end

---Is it mostly speech, or speech alone?
---@param i integer
---@return boolean
function Choice:is_speech(i)
  return self.stats:flags(i) & (BITS.quote | BITS.loose_quote) ~= 0
end

-- Is there one quotation too many with this one?
function Choice:is_too_much_speech(i)
  local speech = self.plan.speech
  if speech == "allow" or not self:is_speech(i) then
    return false
  end
  return speech == "avoid" and not self.needs_speech or speech == "one" and self.quotes > 0
end

---What must come along when sentence `i` is taken now; nil: it cannot be.
---@param i integer
---@return integer[]?
function Choice:company(i)
  if self.taken[i] or self.words + self.lengths[i] > self.max -- cheap to ask: goes first
    or not self:is_open(i) or self.plan.speech ~= "allow" and self:is_too_much_speech(i) then
    return nil
  end
  local with = reach.needs(self, i)
  return with and room.fits(self, i, with) and with or nil
end

function Choice:is_full()
  return self.words >= self.plan.min and self.most > 0 and #self.chosen >= self.most
end

---Is there any sentence that may be chosen?
---@return boolean
function Choice:has_open()
  for i = 1, #self.stats do
    if self:is_open(i) then
      return true
    end
  end
  return false
end

---Does the story have no more to it than a summary has?
---@return boolean
function Choice:is_short_story()
  local count = 0
  if self.total > self.max or self.most == 0 or self.plan.characters ~= math.huge then
    return false
  end
  for i = 1, #self.stats do
    if self:is_open(i) then
      count = count + 1
      if count > self.most then
        return false
      end
    end
  end
  return true
end

---- Taking ----------------------------------------------------------------

---@param i integer
---@param why string see `taken`
function Choice:take(i, why)
  self.taken[i] = why
  self.chosen[#self.chosen + 1] = i
  self.words = self.words + self.lengths[i]
  if self.plan.characters ~= math.huge then
    self.characters = self.characters + room.characters_of(self, i)
  end
  if self.plan.speech ~= "allow" and self:is_speech(i) then
    self.quotes = self.quotes + 1
  end
  self.stats:say(i)
end

---Takes a sentence behind those that must come along.
---@param i integer
---@param with integer[]
---@param why string
function Choice:take_with(i, with, why)
  for _, j in ipairs(with) do
    self:take(j, "pulled")
  end
  self:take(i, why)
end

---Takes `list` and nothing else.
---@param list integer[] in the order of taking
---@param why table<integer, string> of each
function Choice:take_again(list, why)
  self.chosen, self.taken, self.words, self.quotes, self.characters = {}, {}, 0, 0, 0
  self.left, self.swept = self.by_score, 0
  self.stats:say()
  for _, i in ipairs(list) do
    self:take(i, why[i])
  end
end

-- Those that may still be taken, the highest score first. What was taken goes
-- out now and then, so that a long summary costs no more per sentence.
function Choice:candidates()
  if #self.chosen - self.swept >= CANDIDATES then
    local left = {}
    for _, i in ipairs(self.left) do
      if not self.taken[i] and self:is_open(i) then
        left[#left + 1] = i
      end
    end
    self.left, self.swept = left, #self.chosen
  end
  return self.left
end

---The best sentence that is left, beside those that are chosen.
---@param tells (fun(i: integer): boolean)? only one of these
---@return integer? i, integer[]? with those that must come along
function Choice:best(tells)
  local stats, values, spread = self.stats, self.values, self.plan.spread
  local repeats = spread > 0 and #self.chosen > 0
  local best, company, most, seen = nil, nil, -math.huge, 0
  for _, i in ipairs(self:candidates()) do
    local worth = values[i]
    if worth <= most or seen == CANDIDATES then
      break -- repetition only takes away
    end
    local with = (not tells or tells(i)) and self:company(i)
    if with then
      seen = seen + 1
      if repeats then
        worth = worth - central.loss(stats, i, spread)
      end
      if worth > most then
        best, company, most = i, with, worth
      end
    end
  end
  return best, company
end

---What comes first: the list `always`, and the lead when the style opens with it.
function Choice:open()
  for _, i in ipairs(self.by_score) do
    local of = self.lists[i]
    if of and of.always and self:is_open(i) and room.fits(self, i, {}) then
      self:take(i, "always")
    end
  end
  if self.plan.opening == "lead" then
    local first = lead.first(#self.stats, function(i)
      return self:is_open(i) and not reach.leans(self, i) and not self:is_too_much_speech(i)
        and room.fits(self, i, {})
    end)
    if first and not self.taken[first] then
      self:take(first, "lead")
    end
  end
end

---The best sentences, one after the other, until the summary is full.
function Choice:fill()
  while not self:is_full() do
    local best, with = self:best()
    if not best then
      break
    end
    self:take_with(best, with, "score")
  end
end

-- A summary of speech is better than none; so is one sentence that is more than
-- the style's share of a small story.
function Choice:fill_at_last()
  self.needs_speech = true
  self:fill()
  if #self.chosen == 0 and self.max < self.plan.max then
    local share = self.max
    self.max, self.most = self.plan.max, 1
    self:fill()
    self.max, self.most = share, self.plan.sentences
  end
end

---The list that the style's own function returned: sentences of the story, each
---once, nothing else.
---@param list any[]
function Choice:take_all(list)
  for _, i in ipairs(list) do
    if math.type(i) == "integer" and i >= 1 and i <= #self.stats and not self.taken[i] then
      self:take(i, "choose")
    end
  end
end

---All that is running text and not in `never`: a story that is its own summary.
function Choice:take_whole()
  for i = 1, #self.stats do
    local of = self.lists[i]
    if not self.stats:is(i, "aside") and not (of and of.never) then
      self:take(i, "whole")
    end
  end
end

return Choice
