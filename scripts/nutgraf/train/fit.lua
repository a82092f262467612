-- From pairs to weights: what each sentence is worth, the weights that come
-- nearest to it, and what summaries made with them have of the published ones.
local Choice = require "nutgraf.summary.choice"
local bag = require "nutgraf.train.bag"
local ridge = require "nutgraf.train.ridge"
local summary = require "nutgraf.summary"

local fit = {}

-- The parts of a score that sentences have by themselves; prefer and avoid are
-- the editor's.
fit.parts = {
  "position", "early", "paragraph", "headline", "central", "shared", "common", "subject", "names",
  "numbers", "speech", "length", "long",
}

local BEST = 3 -- sentences of the best choice
local MOST = 10 -- the largest weight

---- What a sentence is worth ------------------------------------------------

-- Two F1 as one number; sentences of a summary are compared by it.
local function worth_of(lists, reference)
  local words, pairs_ = bag.f1(lists, reference)
  return words + pairs_
end

-- The sentences that somebody would take who knows the published summary: one by
-- one, for as long as that brings more.
local function best_choice(pair, is_open)
  local taken, lists, most = {}, {}, 0
  for _ = 1, BEST do
    local best
    for i, list in ipairs(pair.sentences) do
      if is_open[i] and not taken[i] then
        lists[#lists + 1] = list
        local worth = worth_of(lists, pair.reference)
        if worth > most then
          best, most = i, worth
        end
        lists[#lists] = nil
      end
    end
    if not best then
      break
    end
    taken[best] = true
    lists[#lists + 1] = pair.sentences[best]
  end
  return taken
end

-- What the regression looks for.
fit.wanted = {
  -- how much of the sentence the summary has, and whether the best choice does
  precision = function(pair, i, best)
    local words, pairs_ = bag.share({ pair.sentences[i] }, pair.reference)
    return words + pairs_ + (best[i] and 1 or 0)
  end,
  -- how good a summary the sentence is by itself
  overlap = function(pair, i)
    return worth_of({ pair.sentences[i] }, pair.reference)
  end,
}
local WANTED = { "precision", "overlap" }

---Works out the rows of a pair, once: the parts of its sentences, then what each
---objective wants of them.
---@param pair table
---@param plan nutgraf.Plan of the style that it is based on
function fit.prepare(pair, plan)
  local choice = Choice.new(pair.doc, pair.stats, plan, pair.lexicon)
  local rows, is_open = {}, {}
  for i = 1, #pair.stats do
    is_open[i] = choice:is_open(i)
  end
  local best = best_choice(pair, is_open)
  for i = 1, #pair.stats do
    if is_open[i] then
      local raw, row = pair.stats:raw(i), { wanted = {} }
      for k, part in ipairs(fit.parts) do
        row[k] = raw[part]
      end
      for _, objective in ipairs(WANTED) do
        row.wanted[objective] = fit.wanted[objective](pair, i, best)
      end
      rows[#rows + 1] = row
    end
  end
  pair.rows = rows
end

---- Summaries -----------------------------------------------------------------

---A plan with other weights.
---@param base nutgraf.Plan
---@param taste table { weigh, spread }
---@return nutgraf.Plan
function fit.plan(base, taste)
  local weigh = {}
  for name, value in pairs(base.weigh) do
    weigh[name] = value
  end
  for name, value in pairs(taste.weigh) do
    weigh[name] = value
  end
  return setmetatable({ weigh = weigh, spread = taste.spread }, { __index = base })
end

-- The stems of a sentence as it reads in the summary.
local function list_of(pair, sentence, numbers)
  if #sentence.cuts == 0 then
    return pair.sentences[sentence.index]
  end
  return numbers:list(sentence.text, pair.lexicon)
end

---The F1 of words and of pairs of words that the summaries of a plan have.
---@param all table[] pairs
---@param plan nutgraf.Plan
---@param numbers table
---@return number words, number pairs in percent
function fit.measure(all, plan, numbers)
  local words, pairs_ = 0, 0
  for _, pair in ipairs(all) do
    local made, lists = summary.choose(pair.doc, pair.stats, plan, pair), {}
    for k, sentence in ipairs(made.sentences or {}) do
      lists[k] = list_of(pair, sentence, numbers)
    end
    local a, b = bag.f1(lists, pair.reference)
    words, pairs_ = words + a, pairs_ + b
  end
  local count = math.max(#all, 1)
  return 100 * words / count, 100 * pairs_ / count
end

---The same of Lead: the first sentences of running text that the budget allows.
---@param all table[] pairs
---@param plan nutgraf.Plan
---@return number words, number pairs
function fit.lead(all, plan)
  local words, pairs_ = 0, 0
  for _, pair in ipairs(all) do
    local stats, lists, length = pair.stats, {}, 0
    for i = 1, #stats do
      local full = plan.sentences > 0 and #lists >= plan.sentences
      if not full and not stats:is(i, "aside") and length + stats:words(i) <= plan.max then
        lists[#lists + 1], length = pair.sentences[i], length + stats:words(i)
      end
    end
    local a, b = bag.f1(lists, pair.reference)
    words, pairs_ = words + a, pairs_ + b
  end
  local count = math.max(#all, 1)
  return 100 * words / count, 100 * pairs_ / count
end

---- Fitting -------------------------------------------------------------------

-- A number of the style file: one decimal, no -0.
local function rounded(value)
  local number = tonumber(("%.1f"):format(value))
  return number == 0 and 0 or number
end

-- Weights of any size as those of a file: the largest of them, or `spread`, is 10. What
-- is the same in all sentences (no story has a title) has no weight.
local function as_taste(weights, spread)
  local most = spread
  for k = 1, #fit.parts do
    most = math.max(most, math.abs(weights[k] or 0))
  end
  local times, weigh = most > 0 and MOST / most or 0, {}
  for k, part in ipairs(fit.parts) do
    weigh[part] = weights[k] and rounded(weights[k] * times) or nil
  end
  return { weigh = weigh, spread = rounded(spread * times) }
end

local function score_of(all, base, taste, numbers)
  local words, pairs_ = fit.measure(all, fit.plan(base, taste), numbers)
  return words + pairs_
end

-- What repeating costs is no part of a sentence: it is tried, in shares of how far
-- scores lie apart.
local function with_spread(all, base, weights, size, limits, numbers)
  local best, most
  for times = 0, limits.most_spread do
    local taste = as_taste(weights, times * size)
    local score = score_of(all, base, taste, numbers)
    if not most or score > most then
      best, most = taste, score
    end
  end
  return best, most
end

-- The same with one weight moved; nil where it has none or is at its end.
local function moved(taste, name, by)
  local old = name == "spread" and taste.spread or taste.weigh[name]
  local least = name == "spread" and 0 or -MOST
  local new = old and rounded(math.max(least, math.min(MOST, old + by)))
  if new == old then
    return nil
  end
  local other = { weigh = {}, spread = taste.spread }
  for part, value in pairs(taste.weigh) do
    other.weigh[part] = value
  end
  if name == "spread" then
    other.spread = new
  else
    other.weigh[name] = new
  end
  return other
end

-- One weight after the other is moved for as long as the summaries gain by it.
local function climb(all, base, taste, most, limits, numbers)
  local names = table.move(fit.parts, 1, #fit.parts, 1, {})
  names[#names + 1] = "spread"
  for round = 1, limits.rounds do
    local step = limits.step / 2 ^ (round - 1)
    for _, name in ipairs(names) do
      for _, by in ipairs { step, -step } do
        local other = moved(taste, name, by)
        local score = other and score_of(all, base, other, numbers) or most
        while score > most + 1e-9 do
          taste, most = other, score
          other = moved(taste, name, by)
          score = other and score_of(all, base, other, numbers) or most
        end
      end
    end
  end
  return taste
end

-- The weights that come nearest to what an objective wants, and what repeating costs
-- beside them.
local function closed_form(all, base, objective, limits, numbers)
  local equations = ridge.new(#fit.parts)
  for _, pair in ipairs(all) do
    local rows = {}
    for k, row in ipairs(pair.rows) do
      rows[k] = table.move(row, 1, #fit.parts, 1, {})
      rows[k][#fit.parts + 1] = row.wanted[objective]
    end
    equations:add(rows)
  end
  local weights, size = equations:weights(limits.penalty)
  return with_spread(all, base, weights, size, limits, numbers)
end

---The weights of some pairs. `precision` takes those in closed form; `overlap` climbs
---on from the better of the two closed forms.
---@param all table[] pairs, prepared
---@param base nutgraf.Plan
---@param objective "precision"|"overlap"
---@param limits table penalty, most_spread, step, rounds
---@param numbers table
---@return table taste { weigh, spread }
function fit.taste(all, base, objective, limits, numbers)
  local taste, most = closed_form(all, base, "precision", limits, numbers)
  if objective == "precision" then
    return taste
  end
  local other, score = closed_form(all, base, "overlap", limits, numbers)
  if score > most then
    taste, most = other, score
  end
  return climb(all, base, taste, most, limits, numbers)
end

return fit
