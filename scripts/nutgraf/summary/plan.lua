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
---@field cover_after integer so many keep their places, whatever `cover` wants
---@field sentences integer 0: no limit
---@field min integer words
---@field max number words
---@field share number? of the story's words
---@field characters number code points of the text
---@field opening "lead"|"best"
---@field order "story"|"score"
---@field shape "paragraph"|"bullets"|"lines"
---@field speech "avoid"|"allow"|"one"
---@field dangling "pull"|"refuse"|"allow"
---@field says_dangling boolean does the style name it?
---@field too_short "whole"|"none"
---@field refuse table<string, boolean> kinds of page
---@field trim table<string, boolean> what may be cut
---@field hooks table<string, function> score, choose, finish

-- The names in a list of matchers without arguments or of words, as a set.
local function names_of(list)
  local names = {}
  if type(list) ~= "table" or list.matcher then
    list = { list }
  end
  for _, entry in ipairs(list) do
    names[type(entry) == "table" and entry.matcher or entry] = true
  end
  return names
end

-- Whole hundredths, as all parts of a score are.
local function points(value)
  return math.floor((value or 0) * 100 + 0.5) / 100
end

-- A style that says nothing of what leans on a sentence that is left out, yet
-- never wants a loose reference, refuses it.
local function dangling_of(style, made)
  if style.dangling then
    return style.dangling
  end
  for n, entry in ipairs(made.entries) do
    if made.list[n] == "never" and type(entry) == "table" and entry.matcher == "loose_reference" then
      return "refuse"
    end
  end
  return "allow"
end

-- What is not said.
local DEFAULTS = {
  spread = 0, sentences = 0, opening = "best", order = "story", shape = "paragraph",
  speech = "allow", too_short = "whole", cover_after = 0,
}

-- The tables of a style with their defaults, as single fields.
local function add_limits(made, style)
  local words, characters, weigh = style.words or {}, style.characters or {}, style.weigh or {}
  made.min, made.max, made.share = words.min or 0, words.max or math.huge, words.share
  made.characters = characters.max or math.huge
  made.weigh = weigh
  made.prefer, made.avoid = points(weigh.prefer), points(math.abs(weigh.avoid or 0))
end

---@param style table the settings of a style, `based_on` resolved
---@return nutgraf.Plan? plan, string? message, integer|string? where a line, or a setting
---@return string? file
function plan.new(style)
  local compiled, message, line, file = lists.compile(style)
  if not compiled then
    return nil, message, line, file
  end
  local made = {
    lists = compiled, dangling = dangling_of(style, compiled),
    says_dangling = style.dangling ~= nil, refuse = names_of(style.refuse),
    trim = names_of(style.trim), hooks = style.hooks or {},
  }
  for name, default in pairs(DEFAULTS) do
    made[name] = style[name] or default
  end
  add_limits(made, style)
  if made.min > made.max then
    return nil, ("'words': 'min' is %d, and 'max' only %d."):format(made.min, made.max), "words"
  end
  return made
end

return plan
