-- nutgraf train style: an archive becomes the weights of a style, as a file that an
-- editor can read and change. The same archive gives the same bytes.
local archive = require "nutgraf.train.archive"
local fault = require "nutgraf.fault"
local fit = require "nutgraf.train.fit"

local style = {}

-- What the file says beside each weight.
local SAYS = {
  position = "among the first sentences of the story",
  early = "in the first half rather than in the second",
  paragraph = "opens its paragraph",
  headline = "shares words with the headline",
  central = "is about what the rest is about",
  shared = "has words that come back elsewhere, all counted",
  common = "uses the words that the story uses most",
  subject = "opens with a name that the story is full of",
  names = "names people, places, organisations",
  numbers = "has figures, says how many or how long",
  speech = "stands between quotation marks",
  length = "is long",
  long = "is very long",
}
local MEANS = {
  precision = "how much of a sentence its summary has",
  overlap = "how much summaries have in common",
}

-- 1234567 -> "1,234,567"
local function grouped(number)
  return (tostring(number):reverse():gsub("(%d%d%d)", "%1,"):reverse():gsub("^,", ""))
end

---- Judging -------------------------------------------------------------------

---A plan of the size that the summaries are to have, without the style's functions.
---@param base nutgraf.Plan
---@param wanted table sentences, words.max, words.min; nil: as in the style
---@return nutgraf.Plan
function style.sized(base, wanted)
  return setmetatable({
    sentences = wanted.sentences, max = wanted["words.max"], min = wanted["words.min"], hooks = {},
  }, { __index = base })
end

-- The weights of all folds but one judge that one.
local function hold_back(work, tell)
  local folds, words, pairs_ = work.limits.folds, 0, 0
  for fold = 1, folds do
    tell(("fitting, part %d of %d"):format(fold, folds + 1))
    local known, held = {}, {}
    for _, pair in ipairs(work.pairs) do
      local to = archive.fold_of(pair, folds) == fold and held or known
      to[#to + 1] = pair
    end
    if #held > 0 and #known > 0 then
      local taste = fit.taste(known, work.plan, work.objective, work.limits, work.numbers)
      local a, b = fit.measure(held, fit.plan(work.plan, taste), work.numbers)
      words, pairs_ = words + a * #held, pairs_ + b * #held
    end
  end
  tell(("fitting, part %d of %d"):format(folds + 1, folds + 1))
  return words / #work.pairs, pairs_ / #work.pairs
end

---Fits and judges.
---@param work table pairs, numbers, plan, objective, limits
---@param tell fun(text: string) how far it is
---@return table result { taste, lead, base, held }, each but the first { words, pairs }
function style.fit(work, tell)
  for _, pair in ipairs(work.pairs) do
    fit.prepare(pair, work.plan)
  end
  local result = {
    lead = { fit.lead(work.pairs, work.plan) },
    base = { fit.measure(work.pairs, work.plan, work.numbers) },
    held = { hold_back(work, tell) },
  }
  result.taste = fit.taste(work.pairs, work.plan, work.objective, work.limits, work.numbers)
  return result
end

---- Writing -------------------------------------------------------------------

-- "at most 3 sentences, at most 60 words"
local function size_of(plan)
  local said = {}
  if plan.sentences > 0 then
    said[1] = ("at most %d sentences"):format(plan.sentences)
  end
  if plan.min > 0 then
    said[#said + 1] = ("at least %d words"):format(plan.min)
  end
  if plan.max < math.huge then
    said[#said + 1] = ("at most %d words"):format(plan.max)
  end
  return #said > 0 and table.concat(said, ", ") or "no limit"
end

local function judged(name, of, lead)
  local gain = lead and ("  %+.1f %+.1f over Lead"):format(of[1] - lead[1], of[2] - lead[2]) or ""
  return ("--   %-28s %4.1f %4.1f%s"):format(name, of[1], of[2], gain)
end

local function head(work, result)
  local lines = {
    ("-- Learnt from %s stories and the summaries that were published with them."):format(
      grouped(#work.pairs)),
    ("-- Objective: %s (%s); size: %s."):format(work.objective, MEANS[work.objective],
      size_of(work.plan)),
    "-- What the summaries share with the published ones (F1 of words and of pairs of words, in",
    ("-- percent); the weights are judged on stories held back, in %d parts:"):format(
      work.limits.folds),
    judged("Lead, the first sentences", result.lead),
    judged("style " .. work.based_on, result.base, result.lead),
    judged("these weights, held back", result.held, result.lead),
  }
  if result.held[1] <= result.lead[1] then
    lines[#lines + 1] = "-- They gain nothing over Lead: take opening = \"lead\", or more stories."
  end
  for _, complaint in ipairs(work.complaints) do
    lines[#lines + 1] = "-- Left out: " .. complaint
  end
  return lines
end

local function size_settings(wanted, lines)
  if wanted.sentences then
    lines[#lines + 1] = ("sentences = %d"):format(wanted.sentences)
  end
  local words = {}
  for _, name in ipairs { "min", "max" } do
    local value = wanted["words." .. name]
    words[#words + 1] = value and ("%s = %d"):format(name, value)
  end
  if #words > 0 then
    lines[#lines + 1] = ("words = { %s }"):format(table.concat(words, ", "))
  end
end

---The style as a file.
---@param work table with based_on, wanted, complaints
---@param result table
---@return string
function style.file(work, result)
  local lines = head(work, result)
  lines[#lines + 1] = ("\nbased_on = %q"):format(work.based_on)
  size_settings(work.wanted, lines)
  lines[#lines + 1] = "\n-- -10 counts strongly against a sentence, 0 not at all, 10 strongly for it."
  lines[#lines + 1] = "weigh = {"
  for _, part in ipairs(fit.parts) do
    local weight = result.taste.weigh[part]
    lines[#lines + 1] = weight and ("  %-9s = %-5s -- %s"):format(part, ("%g,"):format(weight),
      SAYS[part]) or ("  -- %s: in no story; as in %s"):format(part, work.based_on)
  end
  lines[#lines + 1] = "}"
  lines[#lines + 1] = ("spread = %g -- 0: repeats allowed ... 10: every sentence says something new")
    :format(result.taste.spread)
  return table.concat(lines, "\n") .. "\n"
end

---- The whole -----------------------------------------------------------------

-- Too few pairs: how many there are, and what became of the lines.
local function check_count(all, complaints, least)
  if #all < least then
    local of = #complaints > 0 and (" Left out: %s."):format(table.concat(complaints, "; ")) or ""
    fault.raise("bad_input", ("not enough pairs: %d; at least %d are wanted (--set least_pairs=N)."
      .. "%s A line is {\"text\": ..., \"reference\": [...]}; see nutgraf help train."):format(#all,
      least, of))
  end
end

---@param n table the engine object
---@param host table
---@param order table based_on, objective, limits, wanted, paths
---@return string text the file
---@return table result { held, lead, pairs }
function style.train(n, host, order)
  local tell = host.progress or function() end
  local base, read = n.styles:get(order.based_on), archive.new(n, order.limits)
  for _, path in ipairs(order.paths) do
    read:read(host, path)
  end
  local work = {
    pairs = read.pairs, numbers = read.numbers, complaints = read:complaints(),
    plan = style.sized(base.plan, order.wanted), objective = order.objective,
    limits = order.limits, based_on = order.based_on, wanted = order.wanted,
  }
  check_count(work.pairs, work.complaints, order.limits.least_pairs)
  archive.sort(work.pairs)
  local result = style.fit(work, tell)
  result.pairs = #work.pairs
  return style.file(work, result), result
end

return style
