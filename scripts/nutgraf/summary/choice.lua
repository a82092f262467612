-- The choice: which sentences of one story a style takes.
local core = require "nutgraf.core"
local central = require "nutgraf.summary.central"
local lead = require "nutgraf.summary.lead"
local lists = require "nutgraf.summary.lists"
local reach = require "nutgraf.summary.reach"
local trim = require "nutgraf.summary.trim"

local BITS = core.stats.bits
local CANDIDATES = 200 -- sentences that are compared for one place

---@class nutgraf.Choice
---@field doc nutgraf.Doc
---@field stats nutgraf.Stats
---@field plan nutgraf.Plan
---@field lists table<integer, table<string, integer>> of lists.read()
---@field chosen integer[] in the order of taking
---@field taken table<integer, boolean>
---@field words integer of what is chosen, as it will read
---@field max number words it may have
---@field lengths integer[] words of each sentence, as it would read
---@field by_score integer[] all sentences, the best first
---@field values number[] the score of each
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
    doc = doc, stats = stats, plan = plan, total = total, words = 0,
    max = plan.share and math.min(plan.max, math.ceil(plan.share * total)) or plan.max,
    lists = lists.read(plan.lists, doc, stats, lexicon), lengths = trim.lengths(stats, plan.trim),
    chosen = {}, taken = {}, objections = {}, swept = 0,
  }, Choice)
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
      stats:set(i, stats:value(i) + nudge)
    end
  end
  if plan.hooks.score then
    for i = 1, #stats do
      local value = plan.hooks.score(i, stats)
      if value then
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

---@param i integer
---@return boolean
function Choice:fits(i)
  return self.words + self.lengths[i] <= self.max
end

function Choice:may_take(i)
  return not self.taken[i] and self:is_open(i) and reach.needs(self, i) ~= nil and self:fits(i)
end

function Choice:is_full()
  local plan = self.plan
  if self.words < plan.min then
    return false
  end
  return plan.sentences > 0 and #self.chosen >= plan.sentences
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
  local most, count = self.plan.sentences, 0
  if self.total > self.max or most == 0 then
    return false
  end
  for i = 1, #self.stats do
    if self:is_open(i) then
      count = count + 1
      if count > most then
        return false
      end
    end
  end
  return true
end

---- Taking ----------------------------------------------------------------

function Choice:take(i)
  self.taken[i] = true
  self.chosen[#self.chosen + 1] = i
  self.words = self.words + self.lengths[i]
  self.stats:say(i)
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

-- The best sentence that is left, beside those that are chosen.
function Choice:best()
  local stats, values, spread = self.stats, self.values, self.plan.spread
  local repeats = spread > 0 and #self.chosen > 0
  local best, most, seen = nil, -math.huge, 0
  for _, i in ipairs(self:candidates()) do
    local worth = values[i]
    if worth <= most or seen == CANDIDATES then
      break -- repetition only takes away
    end
    if self:may_take(i) then
      seen = seen + 1
      if repeats then
        worth = worth - central.loss(stats, i, spread)
      end
      if worth > most then
        best, most = i, worth
      end
    end
  end
  return best
end

---What comes first: the list `always`, and the lead when the style opens with it.
function Choice:open()
  for _, i in ipairs(self.by_score) do
    local of = self.lists[i]
    if of and of.always and self:is_open(i) and self:fits(i) then
      self:take(i)
    end
  end
  if self.plan.opening == "lead" then
    local first = lead.first(#self.stats, function(i)
      return self:is_open(i) and not reach.leans(self, i) and self:fits(i)
    end)
    if first and not self.taken[first] then
      self:take(first)
    end
  end
end

---The best sentences, one after the other, until the summary is full.
function Choice:fill()
  while not self:is_full() do
    local best = self:best()
    if not best then
      break
    end
    self:take(best)
  end
end

---The list that the style's own function returned: sentences of the story, each
---once, nothing else.
---@param list any[]
function Choice:take_all(list)
  for _, i in ipairs(list) do
    if math.type(i) == "integer" and i >= 1 and i <= #self.stats and not self.taken[i] then
      self:take(i)
    end
  end
end

---All that is running text and not in `never`: a story that is its own summary.
function Choice:take_whole()
  for i = 1, #self.stats do
    local of = self.lists[i]
    if not self.stats:is(i, "aside") and not (of and of.never) then
      self:take(i)
    end
  end
end

return Choice
