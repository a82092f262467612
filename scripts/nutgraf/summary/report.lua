-- The report: what a choice became, for formats and for JSON.
local cover = require "nutgraf.summary.cover"
local lists = require "nutgraf.summary.lists"
local trim = require "nutgraf.summary.trim"

local report = {}

local JOINS = { paragraph = " ", lines = "\n", bullets = "\n" }

---@class nutgraf.Summary
---@field sentences nutgraf.Chosen[]? in the order of reading
---@field shape string?
---@field text string?
---@field missing string[]? of what the style wants told, what the story tells and the summary not
---@field untold string[]? what the story does not tell either
---@field refused { reason: string, setting: string }? instead of sentences
---@field choice nutgraf.Choice? what explain() looks at

---@class nutgraf.Chosen
---@field index integer of the sentence in the story
---@field first integer the bytes of the story where it stands
---@field last integer
---@field block integer the part of the article
---@field cuts table[] {{first, last, kind = ...}, ...}, bytes of the story
---@field text string less its cuts
---@field score number
---@field parts table<string, number> they add up to `score`: those of `weigh`, `prefer`, `avoid`,
---and `script`, what the style's own function changed
---@field tells string[]? of what the style wants told

---What the score of a sentence is made of.
---@param choice nutgraf.Choice
---@param i integer
---@return table<string, number>
function report.parts(choice, i)
  local parts, of, plan = choice.stats:parts(i), choice.lists[i], choice.plan
  if of and of.prefer then
    parts.prefer = plan.prefer
  end
  if of and of.avoid then
    parts.avoid = -plan.avoid
  end
  parts.script = choice.scripted[i]
  return parts
end

-- What of that which the style wants told a sentence tells.
local function told_by(choice, i, wanted)
  local told = {}
  for _, n in ipairs(wanted) do
    if cover.tells(choice, i, n) then
      told[#told + 1] = lists.words(choice.plan.lists, n)
    end
  end
  return #told > 0 and told or nil
end

local function describe(choice, i, wanted)
  local doc = choice.doc
  local first, last, part = doc:sentence(i)
  local cuts = trim.cuts(choice.stats, i, choice.plan.trim)
  return {
    index = i, first = first, last = last, block = part, cuts = cuts,
    text = trim.text(doc:sentence_text(i), first, cuts, choice.lexicon),
    score = choice.stats:value(i), parts = report.parts(choice, i),
    tells = #wanted > 0 and told_by(choice, i, wanted) or nil,
  }
end

-- What the style wants told and no chosen sentence tells: what the story tells,
-- and what it does not.
local function missing(choice, wanted)
  local left, untold = {}, {}
  for _, n in ipairs(wanted) do
    if not cover.has(choice, n) then
      local list = cover.is_told(choice, n) and left or untold
      list[#list + 1] = lists.words(choice.plan.lists, n)
    end
  end
  return #left > 0 and left or nil, #untold > 0 and untold or nil
end

---The text of a summary.
---@param sentences nutgraf.Chosen[]
---@param shape string
---@return string
function report.join(sentences, shape)
  local texts = {}
  for k, sentence in ipairs(sentences) do
    texts[k] = sentence.text
  end
  return table.concat(texts, JOINS[shape] or " ")
end

-- The chosen sentences in the order of reading; a lead that the style opens with
-- stays in front, and a list of the style's own function as it was given.
local function arranged(choice)
  local order, values = table.move(choice.chosen, 1, #choice.chosen, 1, {}), choice.values
  if choice.plan.order == "story" then
    table.sort(order)
    return order
  elseif choice.taken[order[1]] == "choose" then
    return order
  end
  table.sort(order, function(a, b)
    local a_leads, b_leads = choice.taken[a] == "lead", choice.taken[b] == "lead"
    if a_leads ~= b_leads then
      return a_leads
    end
    return values[a] > values[b] or values[a] == values[b] and a < b
  end)
  return order
end

---@param choice nutgraf.Choice
---@return nutgraf.Summary
function report.result(choice)
  local sentences, wanted = {}, cover.wanted(choice.plan)
  for k, i in ipairs(arranged(choice)) do
    sentences[k] = describe(choice, i, wanted)
  end
  local shape = choice.plan.shape
  local left, untold = missing(choice, wanted)
  return {
    sentences = sentences, shape = shape, text = report.join(sentences, shape),
    missing = left, untold = untold, choice = choice,
  }
end

---@param reason string
---@param setting string that asked for it
---@param choice nutgraf.Choice?
---@return nutgraf.Summary
function report.refuse(reason, setting, choice)
  return { refused = { reason = reason, setting = setting }, choice = choice }
end

return report
