-- nutgraf test [FILE or FOLDER...]: runs test files (*.test.lua), and the
-- examples of rules (`hits`, `spares`) and of languages (`examples`).

local core = require "nutgraf.core"
local fault = require "nutgraf.fault"
local matchers = require "nutgraf.matchers"
local testing = require "nutgraf.testing"
local verbs = require "nutgraf.verbs"

---- Results -----------------------------------------------------------------

local Run = {}
Run.__index = Run

-- One test: where it stands, what it is called, what went wrong (a list).
function Run:tell(place, name, failures)
  local ok = #failures == 0
  self.count = self.count + 1
  self.failed = self.failed + (ok and 0 or 1)
  self.results[self.count] = { place = place, name = name, failures = failures }
  if self.form == "junit" or self.form == "json" or ok and self.form ~= "tap" then
    return
  end
  local line = ("%s %d - %s: %s\n"):format(ok and "ok" or "not ok", self.count, place, name)
  local sign = self.form == "tap" and "#   " or "    "
  for _, failure in ipairs(failures) do
    line = line .. ("%s%s: %s\n%sbut %s\n"):format(sign, failure.key, failure.expected, sign,
      failure.got)
  end
  self.host.out(line)
end

-- A story that is not there, and need not be.
function Run:skip(place, name, why)
  self.count, self.skipped = self.count + 1, self.skipped + 1
  self.results[self.count] = { place = place, name = name, failures = {}, skipped = why }
  if self.form == "tap" then
    self.host.out(("ok %d - %s: %s # SKIP %s\n"):format(self.count, place, name, why))
  end
end

local function junit(run)
  local function safe(text)
    return core.markup.xml(text)
  end
  local lines = { '<?xml version="1.0" encoding="UTF-8"?>',
    ('<testsuite name="nutgraf" tests="%d" failures="%d">'):format(run.count, run.failed) }
  for _, result in ipairs(run.results) do
    local case = ('  <testcase classname="%s" name="%s"'):format(safe(result.place),
      safe(result.name))
    if result.skipped then
      lines[#lines + 1] = case .. "><skipped/></testcase>"
    elseif #result.failures == 0 then
      lines[#lines + 1] = case .. "/>"
    else
      local said = {}
      for i, failure in ipairs(result.failures) do
        said[i] = ("%s: %s\nbut %s"):format(failure.key, failure.expected, failure.got)
      end
      lines[#lines + 1] = ('%s><failure message="%s">%s</failure></testcase>'):format(case,
        safe(result.failures[1].key), safe(table.concat(said, "\n")))
    end
  end
  return table.concat(lines, "\n") .. "\n</testsuite>\n"
end

function Run:finish()
  if self.form == "tap" then
    self.host.out(("1..%d\n"):format(self.count))
  elseif self.form == "junit" then
    self.host.out(junit(self))
  elseif self.form == "json" then
    self.host.out(core.json.encode { passed = self.count - self.failed - self.skipped,
      failed = self.failed, skipped = self.skipped > 0 and self.skipped or nil,
      tests = core.json.list(self.results) } .. "\n")
  else
    local passed = self.count - self.failed - self.skipped
    self.host.out(("%d passed, %d failed%s\n"):format(passed, self.failed, self.skipped > 0
      and (", %d without their page"):format(self.skipped) or ""))
  end
end

-- A file that cannot be run is one failed test.
function Run:broken(path, problems, status)
  for _, problem in ipairs(problems) do
    self:tell(problem.file or path, "can be read", { { key = "file", expected = "without mistakes",
      got = problem.whole or fault.text(problem) } })
  end
  self.status = math.max(self.status, status)
end

---- Rules ---------------------------------------------------------------------

local function each_rule(value, work)
  if type(value) ~= "table" then
    return
  elseif value.rule then
    work(value)
  else
    for _, entry in ipairs(value) do
      each_rule(entry, work)
    end
  end
end

local function run_rules(run, file)
  for _, name in ipairs { "drop", "keep" } do
    each_rule(file.values[name], function(rule)
      local failures = {}
      for i, failure in ipairs(matchers.test(rule, { file = file.path })) do
        local expected = failure.text and ('"%s"'):format(failure.text) or "compiles"
        failures[i] = { key = failure.key, expected = expected,
          got = failure.got or failure.message }
      end
      run:tell(file.path .. ":" .. (rule.line or 0), "rule '" .. rule.rule .. "'", failures)
    end)
  end
end

-- The texts of a language file, with all that is known of its language.
local function run_examples(run, file)
  local lexicon, message = run.n.languages:lexicon_with(file.path:match "([^/]*)%.lua$", file)
  if not lexicon then
    return run:broken(file.path, { file:problem(nil, message) }, 3)
  end
  local place = file.path .. ":" .. (file.lines.examples or 0)
  for _, example in ipairs(file.values.examples) do
    local text = type(example) == "table" and example[1] or example
    run:tell(place, ('example "%s"'):format(text),
      testing.try_example(lexicon, example, run.n.languages:asker_of(file)))
  end
end

---- Stories ---------------------------------------------------------------------

local function pattern_of(glob)
  return "^" .. glob:gsub("[^%w*?]", "%%%0"):gsub("%*", "[^/]*"):gsub("%?", "[^/]") .. "$"
end

-- The stories that "stories/*.html" names, beside the test file or from here.
local function stories_of(host, file, glob)
  local folder, pattern = verbs.folder_of(glob), pattern_of(glob:match "[^/]*$")
  for _, base in ipairs { verbs.folder_of(file.path), "" } do
    local text = host.list(base .. folder == "" and "." or base .. folder)
    local found = {}
    for name in (text or ""):gmatch "[^\n]+" do
      if name:find(pattern) and name:sub(1, 1) ~= "." then
        found[#found + 1] = base .. folder .. name
      end
    end
    if #found > 0 then
      return found
    end
  end
  return {}
end

local function read_story(host, file, path)
  local bytes = host.read(verbs.folder_of(file.path) .. path)
  if bytes then
    return bytes
  end
  return host.read(path)
end

-- Puts what the summary reads now in the place of what the file expects.
local function accept(source, line, text)
  local at, n = 1, 1
  while n < line do
    at = source:find("\n", at, true) + 1
    n = n + 1
  end
  local first, last = source:find("reads%s*=%s*%[%[.-%]%]", at)
  if not first or text:find("]]", 1, true) then
    return source
  end
  return source:sub(1, first - 1) .. "reads = [[" .. text .. "]]" .. source:sub(last + 1)
end

function Run:story(file, entry, style, name, bytes, is_text)
  local place = file.path .. ":" .. entry.line
  if not bytes and entry.value.url then
    return self:skip(place, name, "save " .. entry.value.url .. " there to try it")
  elseif not bytes then
    self.status = math.max(self.status, 4)
    return self:tell(place, name,
      { { key = entry.name, expected = name, got = "there is no such file" } })
  end
  local failures, subject = testing.try(self.n, entry.value, bytes, name, style, is_text)
  if self.accepts and subject and entry.value.reads then
    self.accepted = self.accepted or {}
    table.insert(self.accepted, 1, { line = entry.line, text = subject.text })
    for i = #failures, 1, -1 do
      if failures[i].key == "reads" then
        table.remove(failures, i)
      end
    end
  end
  self:tell(place, name, failures)
end

function Run:statement(file, entry, style)
  local what = entry.value[entry.name]
  if entry.name == "text" then
    self:story(file, entry, style, "text", what, true)
  elseif entry.name == "story" then
    self:story(file, entry, style, what, read_story(self.host, file, what))
  else
    for _, path in ipairs(stories_of(self.host, file, what)) do
      self:story(file, entry, style, path, (self.host.read(path)))
    end
  end
end

local function run_tests(run, file)
  local problems = testing.problems(file)
  if #problems > 0 then
    return run:broken(file.path, problems, 3)
  end
  local style = run.options.style or "house"
  run.accepted = nil
  for _, entry in ipairs(file.entries) do
    if entry.name == "style" then
      style = run.options.style or entry.value
    else
      run:statement(file, entry, style)
    end
  end
  if run.accepted then
    local source = file.source
    for _, change in ipairs(run.accepted) do -- the last one first
      source = accept(source, change.line, change.text)
    end
    assert(run.host.write(file.path, source, true))
  end
end

---- Files -------------------------------------------------------------------------

local function run_file(run, path)
  local source, message = run.host.read(path)
  if not source then
    return run:broken(path, { { file = path, message = message } }, 4)
  end
  local ok, file = pcall(run.n.settings.run, run.n.settings, path, source, path)
  if not ok then
    return run:broken(path, file.problems or { { file = path, whole = verbs.words_of(file) } }, 3)
  end
  if path:find "%.test%.lua$" then
    run_tests(run, file)
  elseif type(file.values.examples) == "table" then
    run_examples(run, file)
  else
    run_rules(run, file)
  end
end

---@param n table the engine object
---@param arguments string[]
---@param host table
---@return integer status 0: passed, 1: a test failed, 3: a file is broken, 4: one cannot be read
return function(n, arguments, host)
  local options, operands = verbs.arguments(arguments)
  local run = setmetatable({ n = n, host = host, options = options, form = options.to,
    accepts = options.accept, count = 0, failed = 0, skipped = 0, status = 0, results = {} }, Run)
  local suffix = #operands > 0 and ".lua" or ".test.lua"
  for _, path in ipairs(verbs.walk(host, #operands > 0 and operands or { "." }, suffix)) do
    run_file(run, path)
  end
  run:finish()
  return run.status > 0 and run.status or run.failed > 0 and 1 or 0
end
