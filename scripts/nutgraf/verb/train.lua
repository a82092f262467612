-- nutgraf train: learns from the texts of a newsroom and writes what it learnt as a
-- file that people can read: abbreviations as rules, summaries as a style.

local abbreviations = require "nutgraf.abbreviations"
local core = require "nutgraf.core"
local fault = require "nutgraf.fault"
local language = require "nutgraf.language"
local schema = require "nutgraf.schema"
local settings = require "nutgraf.train.settings"
local style = require "nutgraf.train.style"
local suggest = require "nutgraf.suggest"
local verbs = require "nutgraf.verbs"

local FILE = "rules/train.lua"

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
  local name, value = option:match "^%s*([%w_.]+)%s*=%s*(.-)%s*$"
  local number = tonumber(value)
  if not name then
    refuse("--set %s: write NAME=VALUE, as in --set count=3", option)
  elseif not keys[name] then
    refuse("--set %s: there is no setting '%s'.%s The settings stand in %s.", option, name,
      suggest.hint(name, keys), FILE)
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
  local limits, files = {}, n.settings:find_all(FILE)
  for i = #files, 1, -1 do
    local file, problems = n.settings:of_item(files[i]), {}
    schema.check(file, settings.schema, problems)
    fault.raise_all(problems)
    for name, value in pairs(file.values[kind] or {}) do
      limits[name] = value
    end
  end
  for _, option in ipairs(repeated(arguments, "set")) do
    set_limit(limits, settings.of_run[kind], option)
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

-- Where the file goes; nil: standard output.
local function path_of(options, tag)
  local path = options.output
  if not path or path == "-" then
    return nil
  end
  return path:sub(-1) == "/" and path .. tag .. ".lua" or path
end

-- What is known of a language, without the file that is about to be replaced.
local function known_of(n, tag, gone)
  local own = n.languages:settings_of(tag, gone)
  local common = not own and n.languages:settings_of "common" or nil
  return core.text.lexicon(own or common), common
end

local function write(host, path, text, replace)
  local ok, message = host.write(path, text, replace)
  if not ok then
    fault.raise("io", message or path .. ": it cannot be written")
  end
end

local TRAIN = {}

local function tag_of(word)
  local tag = language.primary(word)
  if not tag or not word:find "^%a%a%a?$" and not word:find "^%a%a%a?[-_]" then
    refuse("'%s' is no language tag. Write: nutgraf train abbreviations en texts/", word or "")
  end
  return tag
end

function TRAIN.abbreviations(n, arguments, host)
  local options, operands = verbs.arguments(arguments)
  local tag = tag_of(operands[2])
  local limits, path = limits_of(n, "abbreviations", arguments), path_of(options, tag)
  local lexicon, common = known_of(n, tag, path and options.force and host.read(path) or nil)
  local punkt = core.punkt.new(lexicon)
  read_all(host, #operands > 2 and table.move(operands, 3, #operands, 1, {}) or { "-" }, punkt)
  local words = punkt:size()
  if words < limits.least_words then
    fault.raise("bad_input", ("not enough text: %d words; at least %d are wanted "
      .. "(--set least_words=N)."):format(words, limits.least_words))
  end
  local lists, found = abbreviations.sort(punkt:abbreviations(limits), limits)
  local starters = abbreviations.new_starters(punkt:starters(limits), lexicon)
  local text = abbreviations.file(tag,
    { lists = lists, starters = starters, words = words }, common)
  if not path then
    host.out(text)
    return 0
  end
  write(host, path, text, options.force == true)
  if not options.quiet then
    host.out(("%s: %d new abbreviations from %d words\n"):format(path, found, words))
  end
  return 0
end

-- A style's name, and what it is based on: another one.
local function names_of(options, operands)
  local name, based_on = operands[2], options["based-on"] or "house"
  if not name or not name:find "^[%w_-]+$" then
    refuse("'%s' is no name for a style. Write: nutgraf train style weekend pairs.jsonl", name or "")
  elseif name == based_on then
    refuse("a style cannot be based on itself: give '%s' another name, or --based-on.", name)
  end
  return name, based_on
end

-- The limits of training, and the size that summaries are to have.
local function parts_of(limits)
  local wanted = {}
  for _, name in ipairs { "sentences", "words.max", "words.min" } do
    wanted[name], limits[name] = limits[name], nil
  end
  return limits, wanted
end

function TRAIN.style(n, arguments, host)
  local options, operands = verbs.arguments(arguments)
  local name, based_on = names_of(options, operands)
  local limits, wanted = parts_of(limits_of(n, "style", arguments))
  local path = path_of(options, name)
  local paths = #operands > 2 and table.move(operands, 3, #operands, 1, {}) or { "-" }
  local text, result = style.train(n, host, {
    based_on = based_on, objective = options.objective or "precision", limits = limits,
    wanted = wanted, paths = verbs.walk(host, paths, ".jsonl"),
  })
  if not path then
    host.out(text)
    return 0
  end
  write(host, path, text, options.force == true)
  if not options.quiet then
    host.out(("%s: %d stories, %+.1f points of words over Lead\n"):format(path, result.pairs,
      result.held[1] - result.lead[1]))
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
    refuse("'nutgraf train' cannot train '%s'.%s Write: nutgraf train abbreviations LANG TEXT..., or "
      .. "nutgraf train style NAME PAIRS.jsonl",
      operands[1] or "nothing", suggest.hint(operands[1] or "", TRAIN))
  end
  return train(n, arguments, host)
end
