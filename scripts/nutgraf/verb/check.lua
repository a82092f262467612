-- nutgraf check [FILE or FOLDER...]: reads style, rule, format and test files
-- without running a story, and says all that is wrong with them.

local core = require "nutgraf.core"
local fault = require "nutgraf.fault"
local labels = require "nutgraf.labels"
local language = require "nutgraf.language"
local matchers = require "nutgraf.matchers"
local ruleset = require "nutgraf.ruleset"
local schema = require "nutgraf.schema"
local testing = require "nutgraf.testing"
local training = require "nutgraf.train.settings"
local verbs = require "nutgraf.verbs"

local WHERE = { drop = "block", keep = "block", body = "block" }

-- What kind of file it is: by its folder, else by what stands in it.
local BY_FOLDER = {
  { "%.test%.lua$", "test" }, { "styles/[^/]*$", "style" }, { "sites/[^/]*$", "rules" },
  { "furniture/[^/]*$", "rules" }, { "languages/[^/]*$", "language" },
  { "kinds/[^/]*$", "kinds" },
  { "formats/[^/]*$", "format" }, { "rules/train%.lua$", "training" },
  { "rules/labels%.lua$", "labels" }, { "rules/", "data" },
}
local BY_SETTING = { template = "format", extension = "format", data = "format", write = "format",
  drop = "rules", keep = "rules", site = "rules", body = "rules",
  titles = "language", never_end = "language", before_numbers = "language", may_end = "language",
  often_end = "language", starters = "language" }

local function kind_of(path, file)
  for _, pair in ipairs(BY_FOLDER) do
    if path:find(pair[1]) then
      return pair[2]
    end
  end
  for _, entry in ipairs(file.entries) do
    if BY_SETTING[entry.name] then
      return BY_SETTING[entry.name]
    end
  end
  return "style"
end

-- Adds what a call raises to the problems.
local function attempt(problems, path, work, ...)
  local ok, failure = pcall(work, ...)
  if ok then
    return true
  end
  if type(failure) == "table" and failure.problems then
    table.move(failure.problems, 1, #failure.problems, #problems + 1, problems)
  else
    problems[#problems + 1] = { file = type(failure) == "table" and failure.file or path,
      line = type(failure) == "table" and failure.line or nil,
      message = verbs.words_of(failure), whole = true }
  end
end

local function check_lists(file, where_of, problems)
  for _, entry in ipairs(file.entries) do
    local where = where_of(entry)
    for _, problem in ipairs(where and matchers.problems(entry.value, where,
      { file = file.path, line = entry.line }) or {}) do
      problems[#problems + 1] = file:problem(problem.line, problem.message)
    end
  end
end

local CHECK = {}

function CHECK.rules(_, file, problems)
  local found = ruleset.problems(file)
  table.move(found, 1, #found, #problems + 1, problems)
  check_lists(file, function(entry) return WHERE[entry.name] end, problems)
end

-- A list of a style that holds matchers.
local function is_matchers(entry)
  local value = entry.value
  local first = type(value) == "table" and (value.matcher and value or value[1])
  return type(first) == "table" and first.matcher and "sentence" or nil
end

function CHECK.style(n, file, problems)
  check_lists(file, is_matchers, problems)
  if #problems == 0 then
    attempt(problems, file.path, n.styles.get, n.styles, file.path)
  end
end

function CHECK.format(n, file, problems)
  attempt(problems, file.path, n.format_of, n, file.path)
end

function CHECK.test(_, file, problems)
  table.move(testing.problems(file), 1, #testing.problems(file), #problems + 1, problems)
end

function CHECK.language(_, file, problems)
  local found = language.problems(file)
  table.move(found, 1, #found, #problems + 1, problems)
end

function CHECK.labels(_, file, problems)
  local found = labels.problems(file)
  table.move(found, 1, #found, #problems + 1, problems)
end

function CHECK.training(_, file, problems)
  schema.check(file, training.schema, problems)
end

-- Titles by kind of page; of common.lua, folders of addresses.
function CHECK.kinds(_, file, problems)
  check_lists(file, function() return "block" end, problems)
end

function CHECK.data() end

local function check_file(n, host, path)
  local problems = {}
  local source, message = host.read(path)
  if not source then
    return { { file = path, message = message, is_missing = true } }
  end
  local file
  attempt(problems, path, function()
    file = n.settings:run(path, source, path)
  end)
  if file then
    CHECK[kind_of(path, file)](n, file, problems)
  end
  return problems
end

-- The folders of the project, else this one.
local function default_paths(options)
  local paths = {}
  for folder in tostring(options.path or ""):gmatch "[^:]+" do
    paths[#paths + 1] = folder
  end
  return #paths > 0 and paths or { "." }
end

local function tell(host, problem)
  host.out((problem.whole and problem.message or fault.text(problem)) .. "\n")
end

---@param n table the engine object
---@param arguments string[]
---@param host table
---@return integer status 0: all is well, 3: a file is broken, 4: one cannot be read
return function(n, arguments, host)
  local options, operands = verbs.arguments(arguments)
  local paths = #operands > 0 and operands or default_paths(options)
  local files = verbs.walk(host, paths, ".lua")
  local all, status, broken = core.json.list {}, 0, 0
  for _, path in ipairs(files) do
    local problems = check_file(n, host, path)
    broken = broken + (#problems > 0 and 1 or 0)
    for _, problem in ipairs(problems) do
      status = math.max(status, problem.is_missing and 4 or 3)
      all[#all + 1] = { file = problem.file, line = problem.line, message = problem.message,
        excerpt = problem.excerpt }
      if options.to ~= "json" then
        tell(host, problem)
      end
    end
  end
  if options.to == "json" then
    host.out(core.json.encode(all) .. "\n")
  elseif not options.quiet then
    host.out(("%d %s read, %d broken\n"):format(#files, #files == 1 and "file" or "files", broken))
  end
  return status
end
