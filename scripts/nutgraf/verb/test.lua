-- nutgraf test [FILE or FOLDER...]: runs test files (*.test.lua), and the
-- examples of rules (`hits`, `spares`) and of languages (`examples`).

local accept = require "nutgraf.testing.accept"
local matchers = require "nutgraf.matchers"
local output = require "nutgraf.testing.output"
local testing = require "nutgraf.testing"
local verbs = require "nutgraf.verbs"

---- Results -----------------------------------------------------------------

local Run = {}
Run.__index = Run

local function new_run(n, host, options)
  local form = output.forms[options.to or "text"] or output.forms.text
  if form.start then
    host.out(form.start)
  end
  return setmetatable({ n = n, host = host, options = options, form = form, count = 0, failed = 0,
    skipped = 0, written = 0, status = 0, results = {} }, Run)
end

-- One test: its file, where it stands there, what it is called, what went wrong.
function Run:add(result)
  self.count = self.count + 1
  self.failed = self.failed + (#result.failures > 0 and 1 or 0)
  self.skipped = self.skipped + (result.skipped and 1 or 0)
  self.results[self.count] = result
  local said = self.form.result and self.form.result(result, self.count)
  if said then
    self.host.out(said)
  end
end

function Run:tell(file, line, name, failures)
  self:add { file = file.path, place = ("%s:%d"):format(file.path, line or 0), name = name,
    failures = failures }
end

-- A file that cannot be run is one failed test for each of its problems.
function Run:broken(path, problems, status)
  for _, problem in ipairs(problems) do
    local file = problem.file or path
    self:add { file = path, place = problem.line and file .. ":" .. problem.line or file,
      name = "can be read", failures = { { key = "file", expected = "without mistakes",
        got = problem.whole or problem.message, broken = true,
        hint = problem.excerpt and ("line %d: %s"):format(problem.line, problem.excerpt) } } }
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
      run:tell(file, rule.line, "rule '" .. rule.rule .. "'", failures)
    end)
  end
end

-- The texts of a language file, with all that is known of its language.
local function run_examples(run, file)
  local lexicon, message = run.n.languages:lexicon_with(file.path:match "([^/]*)%.lua$", file)
  if not lexicon then
    return run:broken(file.path, { file:problem(nil, message) }, 3)
  end
  for _, example in ipairs(file.values.examples) do
    local text = type(example) == "table" and example[1] or example
    run:tell(file, file.lines.examples, ('example "%s"'):format(text),
      testing.try_example(lexicon, example, run.n.languages:asker_of(file)))
  end
end

---- Stories ---------------------------------------------------------------------

local function pattern_of(glob)
  return "^" .. glob:gsub("[^%w*?]", "%%%0"):gsub("%*", "[^/]*"):gsub("%?", "[^/]") .. "$"
end

-- "tests/../stories/a.txt" as "stories/a.txt", where that is the same file: behind a
-- link it is not.
local function shown(host, path, bytes)
  local plain, before = path, nil
  while plain ~= before do
    plain, before = plain:gsub("%f[^/\0][^/.][^/]*/%.%./", "", 1), plain
  end
  return (plain == path or host.read(plain) == bytes) and plain or path
end

-- The stories that "stories/*.html" names, beside the test file or from here.
local function stories_of(host, file, glob)
  local folder, pattern = verbs.folder_of(glob), pattern_of(glob:match "[^/]*$")
  for _, base in ipairs { verbs.folder_of(file.path), "" } do
    local place = base .. folder
    local text = host.list(place == "" and "." or place)
    local found = {}
    for name in (text or ""):gmatch "[^\n]+" do
      if name:find(pattern) and name:sub(1, 1) ~= "." then
        found[#found + 1] = place .. name
      end
    end
    if #found > 0 then
      return found
    end
  end
  return {}
end

-- A story beside the test file, or from here: its bytes, and where it was found.
local function read_story(host, file, path)
  local beside = verbs.folder_of(file.path) .. path
  local bytes = host.read(beside)
  if bytes then
    return bytes, beside
  end
  return host.read(path), path
end

-- What the summary reads takes the place of what was expected: `reads` is then no
-- failure. A story of which nothing is expected gets a `reads`, too.
function Run:accept(entry, subject, failures)
  local is_empty = next(entry.value) and true
  for key in pairs(entry.value) do
    is_empty = is_empty and (key == entry.name or key == "line")
  end
  if subject.refused or not is_empty and not entry.value.reads then
    return failures
  end
  local left = {}
  for _, failure in ipairs(failures) do
    left[#left + 1] = failure.key ~= "reads" and failure or nil
  end
  if is_empty or #left < #failures then
    table.insert(self.accepted, { line = entry.line, text = subject.text, number = entry.number,
      of = self.on_line[entry.line] })
  end
  return left
end

function Run:story(file, entry, style, name, bytes, is_text)
  if not bytes and entry.value.url then
    return self:add { file = file.path, place = file.path .. ":" .. entry.line, name = name,
      failures = {}, skipped = "save " .. entry.value.url .. " there to try it" }
  elseif not bytes then
    self.status = math.max(self.status, 4)
    return self:tell(file, entry.line, name, { { key = entry.name, expected = name,
      got = "there is no such file", broken = true } })
  end
  local failures, subject = testing.try(self.n, entry.value, bytes, name, style, is_text)
  if self.options.accept and subject then
    failures = self:accept(entry, subject, failures)
  end
  self:tell(file, entry.line, name, failures)
end

-- Every story of a folder; a name that none has is a mistake.
function Run:every(file, entry, style)
  local paths = stories_of(self.host, file, entry.value.every)
  for _, path in ipairs(paths) do
    local bytes = self.host.read(path)
    self:story(file, entry, style, bytes and shown(self.host, path, bytes) or path, bytes)
  end
  if #paths == 0 then
    self:tell(file, entry.line, entry.value.every, { { key = "every", expected = entry.value.every,
      got = "there is no story of such a name" } })
  end
end

function Run:statement(file, entry, style)
  local what = entry.value[entry.name]
  if entry.name == "text" then
    self:story(file, entry, style, "text", what, true)
  elseif entry.name == "story" then
    local bytes, path = read_story(self.host, file, what)
    self:story(file, entry, style, bytes and shown(self.host, path, bytes) or what, bytes)
  else
    self:every(file, entry, style)
  end
end

-- Statements that stand on one line are told apart by their number.
local function number_statements(file)
  local on_line = {}
  for _, entry in ipairs(file.entries) do
    if type(entry.value) == "table" then
      on_line[entry.line] = (on_line[entry.line] or 0) + 1
      entry.number = on_line[entry.line]
    end
  end
  return on_line
end

-- Writes what was accepted into its file.
local function write_accepted(run, file)
  local source, left = accept.write(file.source, run.accepted)
  for _, change in ipairs(left) do
    run:tell(file, change.line, "--accept", { { key = "reads", got = "it is no plain text there",
      expected = "a place in the file for what the summary reads" } })
  end
  if source ~= file.source then
    local ok, message = run.host.write(file.path, source, true)
    run.written = run.written + (ok and #run.accepted - #left or 0)
    if not ok then
      run:broken(file.path, { { file = file.path, message = message } }, 4)
    end
  end
end

local function run_tests(run, file)
  local problems = testing.problems(file, run.n.styles)
  if #problems > 0 then
    return run:broken(file.path, problems, 3)
  end
  local style = run.options.style or "house"
  run.accepted, run.on_line = {}, number_statements(file)
  for _, entry in ipairs(file.entries) do
    if entry.name == "style" then
      style = run.options.style or entry.value
    else
      run:statement(file, entry, style)
    end
  end
  if #run.accepted > 0 then
    write_accepted(run, file)
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
  local run = new_run(n, host, options)
  local suffix = #operands > 0 and ".lua" or ".test.lua"
  for _, path in ipairs(verbs.walk(host, #operands > 0 and operands or { "." }, suffix)) do
    run_file(run, path)
  end
  host.out(run.form.finish(run))
  return run.status > 0 and run.status or run.failed > 0 and 1 or 0
end
