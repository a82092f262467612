-- What speaks for a block and what against it, by name, and the line of a rule file in which
-- each word and number is written. Nothing of this is made until somebody asks why.

local core = require "nutgraf.core"

local evidence = {}

-- ---- Lines -----------------------------------------------------------------------

-- The names that are open after a line: "weights", "page", "first" ... Notes the line of each
-- key as "weights.page.first.words_log".
local function read_line(text, number, open, lines)
  text = text:gsub("\\.", ""):gsub("\"[^\"]*\"", "\"\""):gsub("%-%-.*$", "")
  for name, mark in text:gmatch "([%a_]?[%w_]*)%s*=?%s*([{}=,]?)" do
    if name ~= "" and mark ~= "," and mark ~= "}" then
      local key = #open > 0 and table.concat(open, ".") .. "." .. name or name
      lines[key] = lines[key] or number
    end
    if mark == "{" then
      open[#open + 1] = name
    elseif mark == "}" then
      open[#open] = nil
    end
  end
end

---The lines of all keys of a rule file.
---@param source string
---@return table<string, integer> lines "weights.page.first.words_log" to its line
function evidence.lines(source)
  local lines, open, number = {}, {}, 0
  for text in (source .. "\n"):gmatch "(.-)\r?\n" do
    number = number + 1
    read_line(text, number, open, lines)
  end
  return lines
end

---Where a key of rules/common.lua is written.
---@param ruleset nutgraf.Ruleset
---@param key string such as "reasons.title"
---@return { file: string?, line: integer? } place
function evidence.place(ruleset, key)
  local common = ruleset.common or {}
  if not common.source then
    return { file = common.path }
  end
  ruleset.lines = ruleset.lines or evidence.lines(common.source)
  return { file = common.path, line = ruleset.lines[key] or ruleset.lines[key:match "^%w+"] }
end

---The key of a weight.
---@param kind "page"|"text"
---@param name string of a feature
---@return string
function evidence.weight(kind, name)
  return ("weights.%s.second.%s"):format(kind, name)
end

-- ---- Phrases ---------------------------------------------------------------------

local PHRASES = { line = true, contains = true, starts_with = true, ends_with = true, word = true }

-- All phrases of an entry, the parts of groups too, given to `take`.
local function each_phrase(entry, take)
  if type(entry) == "string" then
    return take(entry)
  elseif type(entry) ~= "table" or entry.matcher and not PHRASES[entry.matcher] then
    return
  end
  for _, part in ipairs { entry.match or false, entry.args or false } do
    each_phrase(part, take)
  end
  for _, part in ipairs(entry) do
    each_phrase(part, take)
  end
end

local function line_of_text(source, text, from)
  local number = 0
  for line in (source .. "\n"):gmatch "(.-)\r?\n" do
    number = number + 1
    if number >= from and line:find("\"" .. text .. "\"", 1, true) then
      return number
    end
  end
end

---The longest phrase of a rule that stands in a text, and the line it is written in.
---@param ruleset nutgraf.Ruleset
---@param i integer an entry of ruleset.drop
---@param text string of a block
---@return string? phrase nil when the rule goes by something else
---@return integer? line
function evidence.phrase(ruleset, i, text)
  local rule, folded, best = ruleset.drop.entries[i], core.text.fold(text), nil
  each_phrase(rule, function(phrase)
    if #phrase > #(best or "") and folded:find(core.text.fold(phrase), 1, true) then
      best = phrase
    end
  end)
  local source = best and type(rule) == "table" and ruleset.sources[rule.file]
  return best, source and line_of_text(source, best, rule.line or 1) or nil
end

-- ---- Parts -----------------------------------------------------------------------

-- A row of C is a list of numbers and values in turn; what `weights` make of it is added to
-- `parts`. Gives the sum.
local function weigh(row, names, weights, parts)
  local sum = 0
  for k = 1, #row, 2 do
    local name = names[row[k]]
    local part = row[k + 1] * (weights[name] or 0)
    sum = sum + part
    if parts and part ~= 0 then
      parts[#parts + 1] = { name = name, part = part }
    end
  end
  return sum
end

local function loudest_first(a, b)
  local x, y = math.abs(a.part), math.abs(b.part)
  return x > y or x == y and a.name < b.name
end

---What made the score of each block: all parts, the one that weighs most first. Their sum and
---`bar` are the score.
---@param story table doc, ruleset, lexicon
---@return { bar: number, [integer]: { name: string, part: number, file: string, line: integer } }[]
function evidence.of(story)
  local doc, ruleset = story.doc, story.ruleset
  local kind = doc:is_page() and "page" or "text"
  local weights = ruleset.common.values.weights[kind]
  local sight = assert(core.clean.look(doc, ruleset.model, story.lexicon))
  local _, echo_names = core.clean.features()
  local rows, first, list = {}, {}, {}
  for i = 1, doc:block_count() do
    rows[i] = sight:row(i)
    first[i] = weigh(rows[i], ruleset.features, weights.first)
  end
  local echoes = sight:echoes(first)
  for i = 1, doc:block_count() do
    local parts = {}
    local sum = weigh(rows[i], ruleset.features, weights.second, parts)
      + weigh(echoes[i], echo_names, weights.second, parts)
    table.sort(parts, loudest_first)
    for _, part in ipairs(parts) do
      local place = evidence.place(ruleset, evidence.weight(kind, part.name))
      part.file, part.line = place.file, place.line
    end
    parts.bar = doc:block(i).score - sum
    list[i] = parts
  end
  return list
end

return evidence
