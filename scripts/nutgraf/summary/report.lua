-- The report: what a choice became, for formats, for JSON and for `why`.
local central = require "nutgraf.summary.central"
local lists = require "nutgraf.summary.lists"
local reach = require "nutgraf.summary.reach"
local trim = require "nutgraf.summary.trim"

local report = {}

local NEAR_MISSES = 5 -- sentences that `why` tells about
local JOINS = { paragraph = " ", lines = "\n", bullets = "\n" }

---@class nutgraf.Summary
---@field sentences nutgraf.Chosen[]? in the order of reading
---@field shape string?
---@field text string?
---@field refused { reason: string, setting: string }? instead of sentences
---@field near nutgraf.NearMiss[] the best of those that were left out

---@class nutgraf.Chosen
---@field index integer of the sentence in the story
---@field first integer the bytes of the story where it stands
---@field last integer
---@field block integer the part of the article
---@field cuts table[] {{first, last}, ...}, bytes of the story
---@field text string less its cuts
---@field score number
---@field parts table<string, number> they add up to `score`

---@class nutgraf.NearMiss
---@field index integer
---@field score number
---@field reason string
---@field rule nutgraf.Place?

-- What the score of a sentence is made of.
local function parts_of(choice, i)
  local parts, of, plan = choice.stats:parts(i), choice.lists[i], choice.plan
  if of and of.prefer then
    parts.prefer = plan.prefer
  end
  if of and of.avoid then
    parts.avoid = -plan.avoid
  end
  return parts
end

local function describe(choice, i)
  local doc = choice.doc
  local first, last, part = doc:sentence(i)
  local cuts = trim.cuts(choice.stats, i, choice.plan.trim, first)
  return {
    index = i, first = first, last = last, block = part, cuts = cuts,
    text = trim.text(doc:sentence_text(i), first, cuts),
    score = choice.stats:value(i), parts = parts_of(choice, i),
  }
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

-- The order in which the chosen sentences are read.
local function arrange(chosen, order)
  if order == "story" then
    table.sort(chosen)
  end
  return chosen
end

---@param choice nutgraf.Choice
---@return nutgraf.Summary
function report.result(choice)
  local sentences = {}
  for k, i in ipairs(arrange(choice.chosen, choice.plan.order)) do
    sentences[k] = describe(choice, i)
  end
  local shape = choice.plan.shape
  return { sentences = sentences, shape = shape, text = report.join(sentences, shape) }
end

---@param reason string
---@param setting string that asked for it
---@return nutgraf.Summary
function report.refuse(reason, setting)
  return { refused = { reason = reason, setting = setting } }
end

-- Why a sentence was left out, and the entry of the style that says so.
local function reason_of(choice, i)
  if not choice:is_open(i) then
    local objection = choice.objections[i]
    return objection[1], objection[2]
  end
  local with, reason, entry = reach.needs(choice, i)
  if not with then
    return reason, entry
  elseif not choice:fits(i) then
    return "does not fit"
  end
  local why
  if choice.plan.spread > 0 and #choice.chosen > 0 then
    why = select(2, central.loss(choice.stats, i, choice.plan.spread))
  end
  return why or "others score higher"
end

---The best of those that were left out, each with the reason.
---@param choice nutgraf.Choice
---@return nutgraf.NearMiss[]
function report.near_misses(choice)
  local near = {}
  for _, i in ipairs(choice.by_score) do
    if #near == NEAR_MISSES then
      break
    end
    if not choice.taken[i] then
      local reason, entry = reason_of(choice, i)
      near[#near + 1] = {
        index = i, score = choice.stats:value(i), reason = reason,
        rule = entry and lists.place(choice.plan.lists, entry) or nil,
      }
    end
  end
  return near
end

return report
