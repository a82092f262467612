-- The summary: which sentences, in which order, how they read. The numbers
-- come from C (stats), the taste from the style; here it is decided.
local core = require "nutgraf.core"
local matchers = require "nutgraf.matchers"
local central = require "nutgraf.summary.central"
local lead = require "nutgraf.summary.lead"
local trim = require "nutgraf.summary.trim"

local summary = {}

local BITS = core.stats.bits
local LISTS = { "never", "always", "prefer", "avoid" }
local NEAR_MISSES = 5 -- sentences that `why` tells about
local CANDIDATES = 200 -- sentences that are compared for one place
local JOINS = { paragraph = " ", lines = "\n", bullets = "\n" }

---- The style as a plan ---------------------------------------------------

-- Kinds that the statistics tell without a look at the text.
local KINDS = {
  question = true, exclamation = true, quote = true, loose_quote = true, loose_reference = true,
}

local function entries_of(value)
  return (value.matcher or value.rule) and { value } or value
end

-- The entries of the four lists: `kinds` has those that are a bare kind, `set`
-- the others. An entry is known by its number in `entries`; `list` tells where
-- it stands.
local function compile_lists(style)
  local plan = { entries = {}, list = {}, kinds = {}, number = {} }
  local rest = {}
  for _, name in ipairs(LISTS) do
    for _, entry in ipairs(entries_of(style[name] or {})) do
      local n = #plan.entries + 1
      plan.entries[n], plan.list[n] = entry, name
      if type(entry) == "table" and KINDS[entry.matcher] then
        local kinds = plan.kinds[entry.matcher] or {}
        plan.kinds[entry.matcher] = kinds
        kinds[#kinds + 1] = n
      else
        rest[#rest + 1] = entry
        plan.number[#rest] = n
      end
    end
  end
  if #rest > 0 then
    local set, message, line, file = matchers.compile(rest, "sentence", { file = style.file })
    if not set then
      return nil, message, line, file
    end
    plan.set = set
  end
  return plan
end

-- The names in a list of matchers without arguments, as a set.
local function names_of(list)
  local names = {}
  for _, entry in ipairs(list and (list.matcher and { list } or list) or {}) do
    names[type(entry) == "table" and entry.matcher or entry] = true
  end
  return names
end

---A style made ready, once for many stories.
---@class nutgraf.Plan
---@param style table the settings of a style, `based_on` resolved
---@return nutgraf.Plan? plan, string? message, integer? line, string? file
function summary.prepare(style)
  local plan, message, line, file = compile_lists(style)
  if not plan then
    return nil, message, line, file
  end
  local words, weigh = style.words or {}, style.weigh or {}
  plan.weigh, plan.prefer, plan.avoid = weigh, weigh.prefer or 0, math.abs(weigh.avoid or 0)
  plan.spread = style.spread or 0
  plan.sentences = style.sentences or 0
  plan.min, plan.max, plan.share = words.min or 0, words.max or math.huge, words.share
  plan.opening, plan.order = style.opening or "best", style.order or "story"
  plan.shape, plan.too_short = style.shape or "paragraph", style.too_short or "whole"
  plan.trim, plan.hooks, plan.file = names_of(style.trim), style.hooks or {}, style.file
  return plan
end

---Measures the sentences of a segmented document.
---@param doc nutgraf.Doc
---@param lexicon any? of its language
---@param title string?
---@return nutgraf.Stats
function summary.measure(doc, lexicon, title)
  return core.stats.new(doc, lexicon, title, summary.settings)
end

summary.settings = {}
for _, part in ipairs { lead, central } do
  for name, value in pairs(part.settings) do
    summary.settings[name] = value
  end
end

---- One story -------------------------------------------------------------

---@class nutgraf.Choice
local Choice = {}
Choice.__index = Choice

-- Puts entry `n` down for a sentence; the first of each list is kept. A
-- reference that `never` lists is refused only when it is out of reach.
function Choice:note(i, n)
  local of = self.lists[i]
  if not of then
    of = {}
    self.lists[i] = of
  end
  local name = self.plan.list[n]
  if name == "never" and self.plan.entries[n].matcher == "loose_reference" then
    name = "loose"
  end
  if not of[name] or n < of[name] then
    of[name] = n
  end
end

-- Which lists a sentence is in, and by which entry: {never = 3}.
function Choice:read_lists(lexicon)
  local plan, stats = self.plan, self.stats
  self.lists = {}
  for name, entries in pairs(plan.kinds) do
    for _, i in ipairs(stats:find(name)) do
      for _, n in ipairs(entries) do
        self:note(i, n)
      end
    end
  end
  if plan.set then
    for i, hits in pairs(plan.set:sentences(self.doc, lexicon, stats:kinds())) do
      for _, hit in ipairs(hits) do
        self:note(i, plan.number[hit])
      end
    end
  end
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

-- Does sentence `i`, as it would read, lean on the one before it?
function Choice:leans(i)
  local of = self.lists[i]
  if not (of and of.loose) then
    return false
  end
  local _, adverb, still = self.stats:opening(i)
  return still or not (adverb and self.plan.trim.leading_adverb)
end

-- A sentence that leans may stand only behind the one it leans on.
function Choice:is_out_of_reach(i)
  if not self:leans(i) then
    return false
  end
  local plan = self.plan
  return plan.order ~= "story" or plan.shape ~= "paragraph" or not self.taken[i - 1]
end

function Choice:is_open(i)
  local known = self.objections[i]
  if known == nil then
    local why, entry = self:objection(i)
    known = why and { why, entry } or false
    self.objections[i] = known
  end
  return not known
end

function Choice:fits(i)
  return self.words + self.lengths[i] <= self.max
end

function Choice:take(i)
  self.taken[i] = true
  self.chosen[#self.chosen + 1] = i
  self.words = self.words + self.lengths[i]
  self.stats:say(i)
end

function Choice:is_full()
  local plan = self.plan
  if self.words < plan.min then
    return false
  end
  return plan.sentences > 0 and #self.chosen >= plan.sentences
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

function Choice:may_take(i)
  return not self.taken[i] and self:is_open(i) and not self:is_out_of_reach(i) and self:fits(i)
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

function Choice:open()
  for _, i in ipairs(self.by_score) do
    local of = self.lists[i]
    if of and of.always and self:is_open(i) and self:fits(i) then
      self:take(i)
    end
  end
  if self.plan.opening == "lead" then
    local first = lead.first(#self.stats, function(i)
      return self:is_open(i) and not self:leans(i) and self:fits(i)
    end)
    if first and not self.taken[first] then
      self:take(first)
    end
  end
end

function Choice:fill()
  while not self:is_full() do
    local best = self:best()
    if not best then
      break
    end
    self:take(best)
  end
end

-- The list that the style's own function returned: sentences of the story,
-- each once, nothing else.
function Choice:take_all(list)
  for _, i in ipairs(list) do
    if math.type(i) == "integer" and i >= 1 and i <= #self.stats and not self.taken[i] then
      self:take(i)
    end
  end
end

---- The result ------------------------------------------------------------

function Choice:reason(i)
  local objection = self.objections[i]
  if objection then
    return objection[1], objection[2]
  elseif self:is_out_of_reach(i) then
    return "leans on the sentence before it", self.lists[i].loose
  elseif not self:fits(i) then
    return "does not fit"
  end
  local why
  if self.plan.spread > 0 and #self.chosen > 0 then
    why = select(2, central.loss(self.stats, i, self.plan.spread))
  end
  return why or "others score higher"
end

-- Where an entry of the style was written.
local function place_of(plan, n)
  local entry = plan.entries[n]
  local is_table = type(entry) == "table"
  return {
    list = plan.list[n], rule = is_table and entry.rule or nil, why = is_table and entry.why or nil,
    matcher = is_table and entry.matcher or nil, line = is_table and entry.line or nil,
    file = is_table and entry.file or plan.file,
  }
end

-- The best of those that were left out, each with the reason.
function Choice:near_misses()
  local near = {}
  for _, i in ipairs(self.by_score) do
    if #near == NEAR_MISSES then
      break
    end
    if not self.taken[i] then
      self:is_open(i)
      local reason, entry = self:reason(i)
      near[#near + 1] = {
        index = i, score = self.stats:value(i), reason = reason,
        rule = entry and place_of(self.plan, entry) or nil,
      }
    end
  end
  return near
end

function Choice:parts(i)
  local parts, of, plan = self.stats:parts(i), self.lists[i], self.plan
  if of and of.prefer then
    parts.prefer = plan.prefer
  end
  if of and of.avoid then
    parts.avoid = -plan.avoid
  end
  return parts
end

function Choice:describe(i)
  local doc = self.doc
  local first, last, part = doc:sentence(i)
  local cuts = trim.cuts(self.stats, i, self.plan.trim, first)
  return {
    index = i, first = first, last = last, block = part, cuts = cuts,
    text = trim.text(doc:sentence_text(i), first, cuts),
    score = self.stats:value(i), parts = self:parts(i),
  }
end

local function join(sentences, shape)
  local texts = {}
  for k, sentence in ipairs(sentences) do
    texts[k] = sentence.text
  end
  return table.concat(texts, JOINS[shape] or " ")
end

-- The order in which the chosen sentences are read.
local function arrange(chosen, order)
  if order == "story" then
    table.sort(chosen)
  end
  return chosen
end

function Choice:result()
  local sentences = {}
  for k, i in ipairs(arrange(self.chosen, self.plan.order)) do
    sentences[k] = self:describe(i)
  end
  local shape = self.plan.shape
  return { sentences = sentences, shape = shape, text = join(sentences, shape) }
end

-- Does the story have no more to it than a summary has?
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

local function refuse(reason, setting)
  return { refused = { reason = reason, setting = setting } }
end

-- A story as short as its summary is taken whole, as it stands.
function Choice:whole()
  if self.plan.too_short == "none" then
    return refuse("too_short", "too_short")
  end
  for i = 1, #self.stats do
    local of = self.lists[i]
    if not self.stats:is(i, "aside") and not (of and of.never) then
      self:take(i)
    end
  end
  return #self.chosen > 0 and self:result() or refuse("nothing_left", "never")
end

function Choice:pick()
  local hooks = self.plan.hooks
  local own = hooks.choose and hooks.choose(self.by_score, self.stats)
  if own then
    self:take_all(own)
  else
    self:open()
    self:fill()
  end
  if #self.chosen == 0 then
    local any = false
    for i = 1, #self.stats do
      any = any or self:is_open(i)
    end
    return refuse(any and "nothing_fits" or "nothing_left", any and "words" or "never")
  end
  return self:result()
end

local function finish(result, hook)
  if not hook or result.refused then
    return result
  end
  local list, reason = hook(result)
  if list == nil and reason then
    return refuse(tostring(reason), "finish")
  elseif list then
    result.sentences, result.text = list, join(list, result.shape)
  end
  return result
end

---Chooses the sentences of a summary.
---@param doc nutgraf.Doc a segmented document
---@param stats nutgraf.Stats from summary.measure
---@param style table|nutgraf.Plan a style, or what prepare() made of it
---@param facts { lexicon: any? }? what else is known of the story
---@return table summary { sentences, shape, text, near } or { refused, near }
function summary.choose(doc, stats, style, facts)
  local plan = style.list and style or assert(summary.prepare(style))
  local total = stats:words()
  local max = plan.share and math.min(plan.max, math.ceil(plan.share * total)) or plan.max
  local choice = setmetatable({
    doc = doc, stats = stats, plan = plan, max = max, total = total, words = 0,
    chosen = {}, taken = {}, objections = {}, swept = 0,
  }, Choice)
  choice:read_lists(facts and facts.lexicon)
  choice:score()
  choice.by_score, choice.values, choice.lengths = stats:order(), stats:values(), stats:lengths()
  choice.left = choice.by_score
  stats:say()
  local result = choice:is_short_story() and choice:whole() or choice:pick()
  result = finish(result, plan.hooks.finish)
  result.near = choice:near_misses()
  return result
end

return summary
