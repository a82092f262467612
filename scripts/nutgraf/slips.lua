-- Slips of the pen that would be taken without a word: of never = question,
-- exclamation Lua keeps only the first, and "question" in quotation marks is looked
-- for as a word of the story.

local matchers = require "nutgraf.matchers"

local lpeg = require "lpeg"

local P, R, S, V = lpeg.P, lpeg.R, lpeg.S, lpeg.V

local slips = {}

-- "words", 'words', [[words]]
local quoted = P '"' * (P "\\" * 1 + (1 - S '"\n')) ^ 0 * P '"'
  + P "'" * (P "\\" * 1 + (1 - S "'\n")) ^ 0 * P "'"
  + P "[[" * (1 - P "]]") ^ 0 * P "]]"
local comment = P "--" * (1 - P "\n") ^ 0
-- { ... } and ( ... ), with all that is in them
local bracketed = P { S "{(" * (quoted + comment + V(1) + (1 - S "{}()")) ^ 0 * S "})" }
local value = (quoted + bracketed + (1 - S ",{}()\n\"'" - "--")) ^ 1
local name = (R("az", "AZ", "09") + "_") ^ 1
local setting = S " \t" ^ 0 * name * S " \t" ^ 0 * "=" * -P "=" * S " \t\n" ^ 0 * value * ","

-- The first entry of a list that is the name of a matcher, in quotation marks.
local function quoted_matcher(list)
  for _, item in ipairs(type(list) == "table" and not list.matcher and list or { list }) do
    local word = type(item) == "string" and matchers.vocabulary[item]
    if word and word.takes == "none" then
      return item
    end
  end
end

---Adds what is wrong with the lists of a file to `problems`.
---@param file nutgraf.File
---@param settings table<string, { is: string }> what there is
---@param problems table[]
function slips.check_words(file, settings, problems)
  for _, entry in ipairs(file.entries) do
    local spec = settings[entry.name]
    local word = spec and spec.is == "matchers" and quoted_matcher(entry.value)
    if word then
      problems[#problems + 1] = file:problem(entry.line, ("'%s' looks for the word \"%s\" in the "
        .. "text. Write %s without quotation marks, or contains \"%s\"."):format(entry.name, word,
        word, word), word)
    end
  end
end

---Adds values too many to `problems`.
---@param file nutgraf.File
---@param problems table[]
function slips.check_values(file, problems)
  local line, starts = 1, { 1 }
  for place in (file.source or ""):gmatch "\n()" do
    line = line + 1
    starts[line] = place
  end
  local seen = {} -- once a line: a file may have all of its settings in one
  for _, entry in ipairs(file.entries) do
    local start = not entry.hook and entry.line and not seen[entry.line] and starts[entry.line]
    seen[entry.line or 0] = true
    -- what is nested deeper than LPeg goes is no list of words
    local ok, has_more = pcall(lpeg.match, setting, file.source, start or 1)
    if start and ok and has_more then
      problems[#problems + 1] = file:problem(entry.line,
        ("'%s' has more than one value. Put them in { }."):format(entry.name))
    end
  end
end

return slips
