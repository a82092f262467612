-- Styles: how a summary reads. A style file is checked, laid over the one it is
-- based on, and its lists of matchers are compiled; made once and kept.

local core = require "nutgraf.core"
local fault = require "nutgraf.fault"
local matchers = require "nutgraf.matchers"
local schema = require "nutgraf.schema"
local summary = require "nutgraf.summary"

local style = {}
style.__index = style

local FOLDERS = { "rules/styles/" }
local DEEPEST = 8 -- styles based on each other

---@param settings table nutgraf.settings
---@param set string[] "NAME=VALUE" of this run
---@return table styles
function style.new(settings, set)
  return setmetatable({ settings = settings, set = set or {}, made = {} }, style)
end

-- The file and those it is based on, the plainest first.
local function chain_of(self, name, list, from)
  if #list == DEEPEST then
    fault.raise_all { from:problem("based_on", "styles are based on each other in a circle.") }
  end
  local file = self.settings:named("style", name, FOLDERS)
  table.insert(list, 1, file)
  local problems = {}
  schema.check(file, summary.settings, problems)
  fault.raise_all(problems)
  local base = file.values.based_on
  if base then
    chain_of(self, base, list, file)
  end
  return list
end

-- Lists replace each other; tables with names are laid over each other.
local function overlay(values, name, value)
  local old = values[name]
  local spec = summary.settings[name]
  if spec and spec.is == "table" and type(old) == "table" and type(value) == "table" then
    local both = {}
    for key, item in pairs(old) do
      both[key] = item
    end
    for key, item in pairs(value) do
      both[key] = item
    end
    value = both
  end
  values[name] = value
end

-- "60" is a number, "true" a truth value, the rest a text.
local function value_of(text)
  if text == "true" or text == "false" then
    return text == "true"
  end
  return math.tointeger(tonumber(text)) or tonumber(text) or text
end

-- "words.max=60" as a file that has one entry.
local function file_of_option(option)
  local name, text = option:match "^([%w_.]+)=(.*)$"
  if not name then
    fault.raise("argument", ("--set %s: write NAME=VALUE, as in --set sentences=2"):format(option))
  end
  local outer, inner = name:match "^([%w_]+)%.([%w_]+)$"
  local value = value_of(text)
  if outer then
    name, value = outer, { [inner] = value }
  end
  local file = { path = "--set " .. option, lines = {}, values = { [name] = value } }
  file.entries = { { name = name, value = value } }
  function file:problem(_, message)
    return { file = self.path, message = message }
  end
  return file
end

-- A list of matchers of the style, compiled for sentences.
local function compile_list(made, name, value, file)
  local entries = type(value) == "table" and not value.matcher and value or { value }
  local set, message, line = matchers.compile(entries, "sentence",
    { lazy = true, file = file.path, line = file.lines[name] })
  if not set then
    fault.raise_all { file:problem(line or name, ("'%s': %s"):format(name, message)) }
  end
  made.matchers[name] = set
end

local function source_hash(files)
  local sources = {}
  for _, file in ipairs(files) do
    sources[#sources + 1] = file.source or file.path
  end
  return core.markup.sha256(table.concat(sources, "\0"))
end

---A style by name or path.
---@param name string
---@return table made { name, values, matchers, hooks, sha256, ... }
function style:get(name)
  local made = self.made[name]
  if made and not made.set:is_spent() then
    return made
  end
  local files = chain_of(self, name, {})
  made = { name = name, values = {}, matchers = {}, hooks = {}, set = files[#files].set }
  for _, option in ipairs(self.set) do
    local file = file_of_option(option)
    local problems = {}
    schema.check(file, summary.settings, problems)
    fault.raise_all(problems)
    files[#files + 1] = file
  end
  local writer = {} -- of each setting: the file that has the last word
  for _, file in ipairs(files) do
    for setting, value in pairs(file.values) do
      overlay(made.values, setting, value)
      writer[setting] = file
    end
    for hook, run in pairs(file.hooks or {}) do
      made.hooks[hook] = run
    end
  end
  for setting, spec in pairs(summary.settings) do
    if spec.is == "matchers" and made.values[setting] then
      compile_list(made, setting, made.values[setting], writer[setting])
    end
  end
  made.sha256 = source_hash(files)
  made.writer = writer
  self.made[name] = made
  return made
end

return style
