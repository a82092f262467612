-- The summary: which sentences, in which order, how they read. The numbers come
-- from C (stats), the taste from the style; here are the doors to it.
local core = require "nutgraf.core"
local central = require "nutgraf.summary.central"
local Choice = require "nutgraf.summary.choice"
local cover = require "nutgraf.summary.cover"
local explain = require "nutgraf.summary.explain"
local lead = require "nutgraf.summary.lead"
local plan = require "nutgraf.summary.plan"
local report = require "nutgraf.summary.report"
local room = require "nutgraf.summary.room"

local summary = {}

summary.settings = {}
for _, part in ipairs { lead, central, cover } do
  for name, value in pairs(part.settings) do
    summary.settings[name] = value
  end
end

---Makes a style ready, once for many stories.
---@param style table the settings of a style, `based_on` resolved
---@return nutgraf.Plan? plan, string? message, integer? line, string? file
function summary.prepare(style)
  return plan.new(style)
end

---Measures the sentences of a segmented document.
---@param doc nutgraf.Doc
---@param lexicon any? of its language
---@param title string?
---@return nutgraf.Stats
function summary.measure(doc, lexicon, title)
  return core.stats.new(doc, lexicon, title, summary.settings)
end

-- A story as short as its summary is taken whole, as it stands.
local function take_whole(choice)
  if choice.plan.too_short == "none" then
    return report.refuse("too_short", "too_short", choice)
  end
  choice:take_whole()
  return #choice.chosen > 0 and report.result(choice)
    or report.refuse("nothing_left", "never", choice)
end

local function pick(choice)
  local hooks = choice.plan.hooks
  local own = hooks.choose and hooks.choose(choice.by_score, choice.stats)
  if own then
    choice:take_all(own)
  else
    choice:open()
    choice:fill()
    cover.complete(choice)
  end
  if #choice.chosen == 0 and not own then
    choice:fill_at_last()
  end
  if #choice.chosen > 0 then
    return report.result(choice)
  elseif choice:has_open() then
    return report.refuse("nothing_fits", room.tightest(choice), choice)
  end
  return report.refuse("nothing_left", "never", choice)
end

local function finish(result, hook)
  if not hook or result.refused then
    return result
  end
  local list, reason = hook(result)
  if list == nil and reason then
    return report.refuse(tostring(reason), "finish", result.choice)
  elseif list then
    result.sentences, result.text = list, report.join(list, result.shape)
  end
  return result
end

---Chooses the sentences of a summary.
---@param doc nutgraf.Doc a segmented document
---@param stats nutgraf.Stats from summary.measure
---@param style table|nutgraf.Plan a style, or what prepare() made of it
---@param facts { lexicon: any?, page_kind: string? }? what else is known of the story
---@return nutgraf.Summary
function summary.choose(doc, stats, style, facts)
  local ready = style.lists and style or assert(summary.prepare(style))
  facts = facts or {}
  if ready.refuse[facts.page_kind or "article"] then
    return report.refuse(facts.page_kind, "refuse")
  end
  local choice = Choice.new(doc, stats, ready, facts.lexicon)
  local result = choice:is_short_story() and take_whole(choice) or pick(choice)
  return finish(result, ready.hooks.finish)
end

---Why a summary is as it is; while its document is open.
---@param result nutgraf.Summary
---@return nutgraf.Reasons? reasons nil when the page was refused unread
function summary.explain(result)
  return explain.of(result)
end

---What the score of any sentence is made of; empty when the page was refused unread.
---@param result nutgraf.Summary
---@param i integer
---@return table<string, number> parts they add up to the score
function summary.parts(result, i)
  return result.choice and report.parts(result.choice, i) or {}
end

return summary
