-- Results of tests as people and programs read them: text, TAP 13, JUnit XML
-- and JSON.

local core = require "nutgraf.core"

local output = {}

---@class nutgraf.Result
---@field place string "tests/brief.test.lua:13"
---@field name string
---@field failures nutgraf.Failure[]
---@field skipped string? why it was passed over

local function safe(text)
  return core.markup.terminal(text)
end

-- On one line: names may be texts of many.
local function flat(text)
  return (safe(text):gsub("%s+", " "))
end

---- Text ------------------------------------------------------------------------

-- The lines under a failed test, without their indent. A summary is not shown twice.
local function lines_of(result)
  local lines, shown = {}, nil
  for k, failure in ipairs(result.failures) do
    local following = result.failures[k + 1]
    lines[#lines + 1] = ("%s: %s"):format(failure.key, failure.expected)
    lines[#lines + 1] = "but " .. (failure.got == shown and "the summary reads as above" or failure.got)
      .. (failure.place and ("          (%s)"):format(failure.place) or "")
    shown = failure.got
    local last = { failure.hint }
    if failure.command and not (following and following.command == failure.command) then
      last[#last + 1] = ("%s: %s"):format(failure.command_for, failure.command)
    end
    lines[#lines + 1] = #last > 0 and table.concat(last, "  ") or nil
  end
  return lines
end

local text = {}

function text.result(result, number)
  if #result.failures == 0 then
    return nil
  end
  local said = ("not ok %d - %s: %s\n"):format(number, result.place, flat(result.name))
  for _, line in ipairs(lines_of(result)) do
    said = said .. "    " .. safe(line):gsub("\n", "\n    ") .. "\n"
  end
  return said
end

function text.finish(run)
  local passed = run.count - run.failed - run.skipped
  local skipped = run.skipped > 0 and (", %d without their page"):format(run.skipped) or ""
  local written = run.written > 0 and (", %d written"):format(run.written) or ""
  return ("%d passed, %d failed%s%s\n"):format(passed, run.failed, skipped, written)
end

---- TAP ---------------------------------------------------------------------------

local tap = { start = "TAP version 13\n" }

-- A "#" would begin a directive.
local function described(result)
  return (flat(result.place .. ": " .. result.name):gsub("[\\#]", "\\%0"))
end

-- JSON is YAML: texts are written as it writes them.
local function yaml(failures)
  local lines = { "  ---\n", "  failures:\n" }
  for _, failure in ipairs(failures) do
    local sign = "    - "
    for _, name in ipairs { "key", "expected", "got", "place", "hint", "command" } do
      if failure[name] then
        lines[#lines + 1] = ("%s%s: %s\n"):format(sign, name, core.json.encode(safe(failure[name])))
        sign = "      "
      end
    end
  end
  lines[#lines + 1] = "  ...\n"
  return table.concat(lines)
end

function tap.result(result, number)
  if result.skipped then
    return ("ok %d - %s # SKIP %s\n"):format(number, described(result), flat(result.skipped))
  end
  local is_ok = #result.failures == 0
  return ("%s %d - %s\n%s"):format(is_ok and "ok" or "not ok", number, described(result),
    is_ok and "" or yaml(result.failures))
end

function tap.finish(run)
  return ("1..%d%s\n"):format(run.count, run.count == 0 and " # SKIP there are no tests" or "")
end

---- JUnit -------------------------------------------------------------------------

local junit = {}

local function xml(words)
  return core.markup.xml(words)
end

-- Attributes hold one line.
local function attribute(words)
  return (xml(words):gsub("[\n\t\r]", " "))
end

local function case_of(result)
  local head = ('    <testcase classname="%s" name="%s"'):format(attribute(result.place),
    attribute(result.name))
  local first = result.failures[1]
  if result.skipped then
    return ('%s><skipped message="%s"/></testcase>'):format(head, attribute(result.skipped))
  elseif not first then
    return head .. "/>"
  end
  local tag = first.broken and "error" or "failure"
  return ('%s><%s type="%s" message="%s">%s</%s></testcase>'):format(head, tag,
    attribute(first.key), attribute(first.key .. ": " .. first.expected),
    xml(table.concat(lines_of(result), "\n")), tag)
end

-- The results of each file, in the order of the files.
local function by_file(results)
  local suites, known = {}, {}
  for _, result in ipairs(results) do
    local name = result.file
    local suite = known[name]
    if not suite then
      suite = { name = name, cases = {}, failures = 0, errors = 0, skipped = 0 }
      known[name], suites[#suites + 1] = suite, suite
    end
    local first = result.failures[1]
    local count = first and (first.broken and "errors" or "failures")
      or result.skipped and "skipped"
    if count then
      suite[count] = suite[count] + 1
    end
    suite.cases[#suite.cases + 1] = case_of(result)
  end
  return suites
end

local function counts(tests, failures, errors, skipped)
  return ('tests="%d" failures="%d" errors="%d" skipped="%d"'):format(tests, failures, errors,
    skipped)
end

function junit.finish(run)
  local lines, failures, errors = {}, 0, 0
  for _, suite in ipairs(by_file(run.results)) do
    failures, errors = failures + suite.failures, errors + suite.errors
    lines[#lines + 1] = ('  <testsuite name="%s" %s>'):format(attribute(suite.name),
      counts(#suite.cases, suite.failures, suite.errors, suite.skipped))
    table.move(suite.cases, 1, #suite.cases, #lines + 1, lines)
    lines[#lines + 1] = "  </testsuite>"
  end
  return ('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="nutgraf" %s>\n%s</testsuites>\n')
    :format(counts(run.count, failures, errors, run.skipped),
      #lines > 0 and table.concat(lines, "\n") .. "\n" or "")
end

---- JSON --------------------------------------------------------------------------

local json = {}

local function failure_data(failure)
  local sentence = failure.sentence
  return { key = failure.key, expected = failure.expected, got = failure.got,
    hint = failure.hint, command = failure.command, place = failure.place,
    sentence = sentence and sentence.index and sentence.index - 1 or nil,
    score = sentence and sentence.score or nil }
end

function json.finish(run)
  local tests = core.json.list {}
  for k, result in ipairs(run.results) do
    local failures = core.json.list {}
    for i, failure in ipairs(result.failures) do
      failures[i] = failure_data(failure)
    end
    tests[k] = { place = result.place, name = result.name, failures = failures,
      skipped = result.skipped }
  end
  return core.json.encode({ passed = run.count - run.failed - run.skipped, failed = run.failed,
    skipped = run.skipped > 0 and run.skipped or nil, tests = tests }, { decimals = 3 }) .. "\n"
end

---- The door ----------------------------------------------------------------------

---How results are told: `start`, `result(result, number)` as they come, `finish(run)`.
---@type table<string, { start: string?, result: function?, finish: function }>
output.forms = { text = text, tap = tap, junit = junit, json = json }

return output
