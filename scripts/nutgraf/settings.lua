-- Settings files (styles, rules, formats, tests, languages): where they are,
-- what stands in them, and on which line.
--
-- A file runs in a Lua state of its own, apart from the scripts (engine/lua/
-- sandbox.c). What comes out is plain: a list of settings with their lines.
-- Functions stay where they are and are called through a hook.

local core = require "nutgraf.core"
local fault = require "nutgraf.fault"
local matchers = require "nutgraf.matchers"
local suggest = require "nutgraf.suggest"

local settings = {}
settings.__index = settings

-- How the words of a file are built: bare words, words with an argument,
-- rule "name" {...}, and statements of test files.
local function words()
  local list = { rule = "named", story = "statement", text = "statement", every = "statement" }
  for name, word in pairs(matchers.vocabulary) do
    list[name] = word.takes == "none" and "bare" or "call"
  end
  return list
end

-- What the state of a set needs to open LPeg when a file asks for it.
local function sources_of(files)
  return {
    ["fence/lpeg"] = files:find "scripts/nutgraf/fence/lpeg.lua",
    ["fence/ways"] = files:find "scripts/nutgraf/fence/ways.lua",
    re = files:system "re",
  }
end

---@param options table of the engine: files, max_memory, max_steps, max_time, log
---@return table settings
function settings.new(options)
  return setmetatable({
    files = options.files,
    limits = { memory = options.max_memory, steps = options.max_steps, time = options.max_time },
    log = options.log,
    words = words(),
    sources = sources_of(options.files),
    sets = {}, -- by folder number or by path: each third party has its own
    loaded = {}, -- files of the disk, by path
    items = {}, -- files of the folders, by folder and name: their paths may look alike
    running = {}, -- sets that have a budget for the current document
  }, settings)
end

function settings:set_of(key)
  local set = self.sets[key]
  if set and set:is_spent() then
    set = nil -- a state that ran into a limit is not used again
  end
  if not set then
    set = core.sandbox.new(self.limits, self.words, self.sources)
    self.sets[key] = set
    self.running[set] = nil
  end
  return set
end

---The line of a file, for messages.
local function excerpt(source, line)
  local n = 0
  for text in (source .. "\n"):gmatch "(.-)\r?\n" do
    n = n + 1
    if n == line then
      return #text > 120 and text:sub(1, 120) .. "..." or text
    end
  end
end

---Where a key stands inside a setting that began on `line`.
local function line_of_key(source, line, key)
  local n = 0
  for text in (source .. "\n"):gmatch "(.-)\r?\n" do
    n = n + 1
    if n >= line and text:find("%f[%w_]" .. key:gsub("%W", "%%%0") .. "%s*=") then
      return n
    end
  end
  return line
end

-- Where each line of a text begins.
local function line_starts(source)
  local starts, at = { 1 }, source:find("\n", 1, true)
  while at do
    starts[#starts + 1] = at + 1
    at = source:find("\n", at + 1, true)
  end
  return starts
end

-- Lua tells the line where a table ends; a setting stands where its name is. A
-- file that names its settings in odd ways does not make this long.
local function place_entries(source, entries)
  local starts, left = nil, 0
  for _, entry in ipairs(entries) do
    if type(entry.value) == "table" and entry.line then
      if not starts then
        starts = line_starts(source)
        left = 20 * #starts
      end
      -- Blanks, but no line end: the name stands in this line.
      local name = "^[^%S\n]*" .. tostring(entry.name):gsub("%W", "%%%0") .. "[^%S\n]*="
      local line = math.min(entry.line, #starts)
      while line > 0 and left > 0 and not source:find(name, starts[line]) do
        line, left = line - 1, left - 1
      end
      entry.line = line > 0 and left > 0 and line or entry.line
    end
  end
end

---One file that was read.
---@class nutgraf.File
---@field path string as messages show it
---@field values table<string, any> the last value of each setting
---@field lines table<string, integer>
---@field hooks table<string, function>
---@field entries { name: string, value: any, line: integer }[]
local File = {}
File.__index = File

---A problem of this file at a setting or a line.
---@param where string|integer|nil
---@param message string
---@param key? string a key inside the setting
function File:problem(where, message, key)
  local line = math.type(where) == "integer" and where or self.lines[where]
  if line and key then
    line = line_of_key(self.source, line, key)
  end
  return {
    file = self.path,
    line = line,
    message = message,
    excerpt = line and excerpt(self.source, line) or nil,
  }
end

-- "path:12: message" of Lua itself becomes a problem with a line. Of a long path
-- Lua shows the end, behind three points. Without a line of its own, `line`.
local function problem_of(file, message, line)
  local shown, number, rest = message:match "^([^\n]-):(%d+): (.*)$"
  local tail = shown and shown:match "^%.%.%.(.+)$"
  if shown and (shown == file.path or tail and file.path:sub(-#tail) == tail) then
    return file:problem(tonumber(number), rest)
  end
  return file:problem(line, message)
end

-- A function of the file, callable from scripts. It gives its results, or
-- raises a fault that names the file. When the set was stopped by an earlier
-- story the file is read again, in a new one.
local function hook_of(self, file, set, key, entry)
  return function(...)
    if self.sets[key] ~= set then
      local again = file.again
      if not again or again.set ~= self.sets[key] then
        again = self:run(file.path, file.source, key)
        file.again = again
      end
      return again.hooks[entry.name](...)
    end
    local results = table.pack(set:call(entry.hook, ...))
    local ok, message, code = results[1], results[2], results[3]
    self:pass_log(set)
    if ok then
      return table.unpack(results, 2, results.n)
    end
    local problem = problem_of(file, message, entry.line)
    problem.message = entry.name .. "() failed: " .. problem.message
    error({
      message = fault.text(problem),
      code = code,
      file = file.path,
      line = problem.line,
    }, 0)
  end
end

---Tells the host something that concerns no result.
---@param text string
function settings:tell(text)
  if self.log then
    for line in text:gmatch "[^\n]+" do
      self.log(line)
    end
  end
end

function settings:pass_log(set)
  local text = set:take_log()
  if text ~= "" then
    self:tell(text)
  end
end

-- Tells every matcher and rule where it was written, for messages and `why`.
local function mark(value, path, line)
  if type(value) ~= "table" or type(value[1]) == "string" then
    return -- a list of words has nothing to tell
  end
  if value.matcher or value.rule then
    value.file = path
    value.line = value.line or line
    mark(value.match, path, value.line)
    mark(value.args, path, value.line)
  end
  for _, item in ipairs(value) do
    mark(item, path, value.line or line)
  end
end

---Runs a file and gives what stands in it. Raises a fault when it is broken.
---@param path string as messages show it
---@param source string
---@param key any which set of files it belongs to
---@return nutgraf.File
function settings:run(path, source, key)
  local file = setmetatable({
    path = path,
    source = source,
    values = {},
    lines = {},
    hooks = {},
    entries = {},
  }, File)
  local set = self:set_of(key)
  local entries, message, code = set:load(source, "@" .. path)
  self:pass_log(set)
  if not entries then
    if code == "stopped" then
      self.sets[key] = nil
    end
    fault.raise_all { problem_of(file, message) }
  end
  place_entries(source, entries)
  for _, entry in ipairs(entries) do
    if entry.hook then
      file.hooks[entry.name] = hook_of(self, file, set, key, entry)
    end
    mark(entry.value, path, entry.line)
    file.values[entry.name] = entry.value
    file.lines[entry.name] = entry.line
  end
  file.entries = entries
  file.set = set
  return file
end

---A file by its name below rules/ or formats/ ("rules/styles/house.lua"), from
---the first folder that has it. Read once.
---@param name string
---@return nutgraf.File? file nil when no folder has it
function settings:find(name)
  local list = self:find_all(name)
  return list[1] and self:of_item(list[1])
end

---What stands in an item of `files:names`, not run.
---@return string source
function settings:bytes(item)
  return self.files:bytes(item.name, item.root)
end

---The file of an item of `files:names`. Read once.
---@param item { name: string, path: string, root: integer }
---@return nutgraf.File
function settings:of_item(item)
  local key = item.root .. ":" .. item.name
  local file = self.items[key]
  if not file or file.set:is_spent() then
    file = self:run(item.path, self:bytes(item), item.root)
    self.items[key] = file
  end
  return file
end

---Every file of this name, the editor's own first.
function settings:find_all(name)
  local list = {}
  for _, item in ipairs(self.files:names(name)) do
    if item.name == name then
      list[#list + 1] = item
    end
  end
  return list
end

---A file by its path on the disk. Read once.
---@param path string
---@return nutgraf.File
function settings:open(path)
  local file = self.loaded[path]
  if file and not file.set:is_spent() then
    return file
  end
  local source, message, code = self.files:open(path)
  if not source then
    fault.raise(code == "too_long" and "settings" or "io", message, path)
  end
  file = self:run(path, source, path)
  self.loaded[path] = file
  return file
end

---A style or format by name or path. Raises a fault that suggests a name.
---@param what string "style" or "format"
---@param name string
---@param folders string[] such as { "rules/styles/" }
---@return nutgraf.File
function settings:named(what, name, folders)
  if name:find "%.lua$" then
    return self:open(name)
  end
  for _, folder in ipairs(folders) do
    local file = self:find(folder .. name .. ".lua")
    if file then
      return file
    end
  end
  local known = {}
  for _, folder in ipairs(folders) do
    for _, item in ipairs(self.files:names(folder)) do
      known[#known + 1] = item.name:sub(#folder + 1, -5)
    end
  end
  local near = suggest.nearest(name, known)
  local hint = near and " Did you mean '" .. near .. "'?"
    or " There are: " .. table.concat(known, ", ") .. "."
  fault.raise("missing", ("there is no %s '%s'.%s"):format(what, name, hint))
end

---Gives every set of files a fresh budget for this story.
---@param story table doc, stats, lang
function settings:begin(story)
  for key, set in pairs(self.sets) do
    if set:is_spent() then
      self.sets[key] = core.sandbox.new(self.limits, self.words, self.sources)
    end
    self.sets[key]:start(story.doc, story.stats, story.lang)
    self:pass_log(set)
  end
end

---Handles of the document are dead from here on.
function settings:finish()
  for _, set in pairs(self.sets) do
    set:finish()
  end
end

return settings
