-- A style made ready, once for many stories: every setting with its default, the
-- lists compiled.
local lists = require "nutgraf.summary.lists"

local plan = {}

---@class nutgraf.Plan
---@field lists nutgraf.Lists
---@field weigh table<string, number>
---@field prefer number what a sentence of `prefer` gains
---@field avoid number what one of `avoid` loses
---@field spread number points that saying all of it again costs
---@field sentences integer 0: no limit
---@field min integer words
---@field max number words
---@field share number? of the story's words
---@field opening "lead"|"best"
---@field order "story"|"score"
---@field shape "paragraph"|"bullets"|"lines"
---@field too_short "whole"|"none"
---@field trim table<string, boolean> what may be cut
---@field hooks table<string, function> score, choose, finish

-- The names in a list of matchers without arguments, as a set.
local function names_of(list)
  local names = {}
  for _, entry in ipairs(list and (list.matcher and { list } or list) or {}) do
    names[type(entry) == "table" and entry.matcher or entry] = true
  end
  return names
end

---@param style table the settings of a style, `based_on` resolved
---@return nutgraf.Plan? plan, string? message, integer? line, string? file
function plan.new(style)
  local made, message, line, file = lists.compile(style)
  if not made then
    return nil, message, line, file
  end
  local words, weigh = style.words or {}, style.weigh or {}
  return {
    lists = made, weigh = weigh,
    prefer = weigh.prefer or 0, avoid = math.abs(weigh.avoid or 0), spread = style.spread or 0,
    sentences = style.sentences or 0,
    min = words.min or 0, max = words.max or math.huge, share = words.share,
    opening = style.opening or "best", order = style.order or "story",
    shape = style.shape or "paragraph", too_short = style.too_short or "whole",
    trim = names_of(style.trim), hooks = style.hooks or {},
  }
end

return plan
