-- nutgraf import ftr FILE...: turns site configurations of other tools into rule
-- files, with their tests.

local config = require "nutgraf.ftr.config"
local fault = require "nutgraf.fault"
local rules = require "nutgraf.ftr.rules"
local suggest = require "nutgraf.suggest"
local verbs = require "nutgraf.verbs"

local function refuse(message, ...)
  fault.raise("argument", message:format(...))
end

local Run = {}
Run.__index = Run

function Run:say(message, ...)
  self.n.settings:tell(message:format(...))
end

local function raise_to(self, status)
  self.status = math.max(self.status, status)
end

-- ---- where files go -----------------------------------------------------------

-- The project's own folder, if the command found one.
local function project_of(options)
  local first = tostring(options.path or ""):match "^[^:]+"
  return first and first:gsub("/*$", "/") or ""
end

-- The paths of a rule file and of its tests.
local function paths_of(options, name)
  local output = options.output
  if not output then
    local folder = project_of(options)
    return folder .. "rules/sites/" .. name .. ".lua", folder .. "tests/" .. name .. ".test.lua"
  elseif output:sub(-1) == "/" then
    return output .. name .. ".lua", output .. name .. ".test.lua"
  end
  return output, (output:gsub("%.lua$", "") .. ".test.lua")
end

local function write(self, path, text)
  local ok, message = self.host.write(path, text, self.options.force == true)
  if not ok then
    self:say("%s", message or path .. ": it cannot be written")
    raise_to(self, 4)
  end
  return ok
end

-- ---- one file -----------------------------------------------------------------

-- What has no place in the rules, on standard error.
local function tell_rest(self, path, read)
  for _, one in ipairs(read.broken) do
    self:say("%s:%d: %s", path, one.line, one.why)
  end
  for _, one in ipairs(self.options.quiet and {} or read.left) do
    self:say("%s:%d: '%s' is not carried over: %s.", path, one.line,
      one.source:match "^%s*([%a_]*)", one.why)
  end
end

local function plural(count, what)
  return ("%d %s%s"):format(count, what, count == 1 and "" or "s")
end

local function tell_result(self, path, read, target)
  local text = ("%s: %s from %s"):format(target, plural(rules.count(read), "rule"), path)
  if #read.tests > 0 then
    text = text .. ", " .. plural(#read.tests, "test")
  end
  if #read.left > 0 then
    text = text .. ", " .. plural(#read.left, "line") .. " not carried over"
  end
  if #read.broken > 0 then
    text = text .. ", " .. plural(#read.broken, "line") .. " not read"
  end
  self.host.out(text .. "\n")
end

local function put(self, path, read, name, is_rest)
  local source = path:match "[^/]*$"
  local text, tests = rules.file(read, source, is_rest), rules.tests(read, source)
  if self.options.output == "-" then
    return self.host.out(text)
  end
  local target, test_target = paths_of(self.options, name)
  if write(self, target, text) and (not tests or write(self, test_target, tests))
    and not self.options.quiet then
    tell_result(self, path, read, target)
  end
end

local function import(self, path)
  local host, is_wide = config.host_of(path)
  if not host then
    self:say("%s: the name of the file is no host. Name it like its site: news.example.txt", path)
    return raise_to(self, 1)
  end
  local source, message = self.host.read(path)
  if not source then
    self:say("%s", message or path .. ": it cannot be read")
    return raise_to(self, 4)
  end
  local read = config.read(source, host, is_wide)
  tell_rest(self, path, read)
  if #read.broken > 0 then
    raise_to(self, 1)
  end
  local is_rest = is_wide and self.exact[host] or false
  put(self, path, read, is_rest and "any." .. host or host, is_rest)
end

-- ---- the verb -------------------------------------------------------------------

local IMPORT = {}

-- A host may have two files: "news.example.txt", and ".news.example.txt" for what
-- is below it.
function IMPORT.ftr(self, paths)
  self.exact = {}
  for _, path in ipairs(paths) do
    local host, is_wide = config.host_of(path)
    if host and not is_wide then
      self.exact[host] = true
    end
  end
  for _, path in ipairs(paths) do
    import(self, path)
  end
end

---@param n table the engine object
---@param arguments string[]
---@param host table
---@return integer status 0: all is well, 1: a line could not be read, 4: a file cannot be
---read or written
return function(n, arguments, host)
  local options, operands = verbs.arguments(arguments)
  local kind = table.remove(operands, 1)
  if not IMPORT[kind or ""] then
    refuse("'nutgraf import' knows no '%s'.%s Write: nutgraf import ftr news.example.txt",
      kind or "nothing", suggest.hint(kind or "", IMPORT))
  elseif #operands == 0 then
    refuse("no file is named. Write: nutgraf import ftr news.example.txt")
  end
  local paths, output = verbs.walk(host, operands, ".txt", true), options.output
  if #paths > 1 and output and output ~= "-" and output:sub(-1) ~= "/" then
    refuse("%d files cannot become one: write -o %s/ with a final '/'.", #paths, output)
  end
  local self = setmetatable({ n = n, options = options, host = host, status = 0 }, Run)
  IMPORT[kind](self, paths)
  return self.status
end
