-- nutgraf train abbreviations LANG TEXT...: learns from text of a newsroom and
-- writes what it learnt as a file of rules that people can read.

local abbreviations = require "nutgraf.abbreviations"
local core = require "nutgraf.core"
local fault = require "nutgraf.fault"
local language = require "nutgraf.language"
local schema = require "nutgraf.schema"
local suggest = require "nutgraf.suggest"
local verbs = require "nutgraf.verbs"

local SETTINGS = "rules/train.lua"

local share = { is = "number", from = 0, to = 1 }
local count = { is = "number", from = 1, whole = true }
local score = { is = "number", from = 0 }

-- What rules/train.lua may say of each thing that can be trained.
local LIMITS = {
  abbreviations = {
    is = "table",
    keys = {
      least_words = count, count = count, score = score, full_penalty = count,
      goes_on = share, names = share, surely_goes_on = share, certain = share,
      certain_count = count, certain_letters = count, certain_with = share, begins = share,
      digits = share, titles = share, ends_title = share, ends_never = share,
      often_capitals = share, often_ends = share, starter_count = count, starter_score = score,
    },
  },
}

local function refuse(message, ...)
  fault.raise("argument", message:format(...))
end

-- All values of an option that may be repeated.
local function repeated(arguments, name)
  local values = {}
  for _, word in ipairs(arguments) do
    if word == "--" then
      break
    end
    values[#values + 1] = word:match("^%-%-" .. name .. "=(.*)$")
  end
  return values
end

-- "count=3" of the command line.
local function set_limit(limits, keys, option)
  local name, value = option:match "^%s*([%w_]+)%s*=%s*(.-)%s*$"
  local number = tonumber(value)
  if not name then
    refuse("--set %s: write NAME=VALUE, as in --set count=3", option)
  elseif not keys[name] then
    refuse("--set %s: there is no setting '%s'.%s The settings stand in %s.", option, name,
      suggest.hint(name, keys), SETTINGS)
  end
  local spec = keys[name]
  if not number or number < spec.from or number > (spec.to or math.huge)
    or spec.whole and not math.tointeger(number) then
    refuse("--set %s: '%s' takes a %snumber%s, not '%s'.", option, name,
      spec.whole and "whole " or "", spec.to and " from 0 to 1" or ", " .. spec.from .. " or more",
      value)
  end
  limits[name] = number
end

-- What ships, what the project says, what this run says.
local function limits_of(n, kind, arguments)
  local limits, files = {}, n.settings:find_all(SETTINGS)
  for i = #files, 1, -1 do
    local file, problems = n.settings:of_item(files[i]), {}
    schema.check(file, LIMITS, problems)
    fault.raise_all(problems)
    for name, value in pairs(file.values[kind] or {}) do
      limits[name] = value
    end
  end
  for _, option in ipairs(repeated(arguments, "set")) do
    set_limit(limits, LIMITS[kind].keys, option)
  end
  return limits
end

-- The texts one after the other, in pieces.
local function read_all(host, paths, punkt)
  for _, path in ipairs(verbs.walk(host, paths, ".txt")) do
    local ok, message = host.stream(path, function(piece) punkt:feed(piece) end)
    if not ok then
      fault.raise("io", message)
    end
    punkt:finish()
  end
end

local function write(host, options, tag, text)
  local path = options.output
  if not path or path == "-" then
    return host.out(text)
  end
  path = path:sub(-1) == "/" and path .. tag .. ".lua" or path
  local ok, message = host.write(path, text, options.force == true)
  if not ok then
    fault.raise("io", message or path .. ": it cannot be written")
  end
  return path
end

local TRAIN = {}

function TRAIN.abbreviations(n, arguments, host)
  local options, operands = verbs.arguments(arguments)
  local tag = language.primary(operands[2])
  if not tag or not operands[2]:find "^%a%a%a?$" and not operands[2]:find "^%a%a%a?[-_]" then
    refuse("'%s' is no language tag. Write: nutgraf train abbreviations en texts/",
      operands[2] or "")
  end
  local limits = limits_of(n, "abbreviations", arguments)
  local lexicon, ships = n.languages:lexicon(tag), n.languages:settings_of(tag)
  local punkt = core.punkt.new(lexicon)
  read_all(host, #operands > 2 and table.move(operands, 3, #operands, 1, {}) or { "-" }, punkt)
  local words = punkt:size()
  if words < limits.least_words then
    fault.raise("bad_input", ("not enough text: %d words; at least %d are wanted "
      .. "(--set least_words=N)."):format(words, limits.least_words))
  end
  local lists, found = abbreviations.sort(punkt:abbreviations(limits), limits)
  local path = write(host, options, tag, abbreviations.file(tag, {
    lists = lists,
    starters = abbreviations.new_starters(
      punkt:starters(limits), lexicon),
    words = words,
  }, not ships and n.languages:settings_of "common" or nil))
  if path and not options.quiet then
    host.out(("%s: %d new abbreviations from %d words\n"):format(path, found, words))
  end
  return 0
end

---@param n table the engine object
---@param arguments string[]
---@param host table
---@return integer status
return function(n, arguments, host)
  local _, operands = verbs.arguments(arguments)
  local train = TRAIN[operands[1] or ""]
  if not train then
    refuse("'nutgraf train' cannot train '%s'.%s Write: nutgraf train abbreviations LANG TEXT...",
      operands[1] or "nothing", suggest.hint(operands[1] or "", TRAIN))
  end
  return train(n, arguments, host)
end
