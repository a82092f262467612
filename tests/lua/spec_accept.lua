-- What `nutgraf test --accept` writes into a test file, and what it leaves alone.
local accept = require "nutgraf.testing.accept"
local output = require "nutgraf.testing.output"

local spec = {}

local function equal(got, expected)
  if got ~= expected then
    error(("got:\n%s\nexpected:\n%s"):format(tostring(got), tostring(expected)), 2)
  end
end

-- Writes texts for statements, { line, number, of, text }; gives the file and how
-- many texts found no place.
local function write(source, ...)
  local changes = {}
  for k, one in ipairs { ... } do
    changes[k] = { line = one[1], number = one[2], of = one[3], text = one[4] }
  end
  local written, left = accept.write(source, changes)
  return written, #left
end

local CASES = {
  { "brackets", 'story "a" { reads = [[old]] }', "It rained.", 'story "a" { reads = [[It rained.]] }' },
  { "quotation marks stay", 'story "a" { reads = "old" }', 'He said "no".',
    'story "a" { reads = "He said \\"no\\"." }' },
  { "single ones, too", "story 'a' { reads = 'old' }", "It's a \\ stroke.",
    "story 'a' { reads = 'It\\'s a \\\\ stroke.' }" },
  { "a text with brackets gets longer ones", 'story "a" { reads = [[old]] }', "a[b[1]] c",
    'story "a" { reads = [=[a[b[1]] c]=] }' },
  { "a bracket at the end", 'story "a" { reads = [[old]] }', "see [1]",
    'story "a" { reads = [=[see [1]]=] }' },
  { "brackets of each length", 'story "a" { reads = [=[old]=] }', "]] ]=] ]",
    'story "a" { reads = [==[]] ]=] ]]==] }' },
  { "lines", 'story "a" { reads = [[old]] }', "one\ntwo", 'story "a" { reads = [[one\ntwo]] }' },
  { "a line end in front is kept", 'story "a" { reads = [[x]] }', "\none",
    'story "a" { reads = [[\n\none]] }' },
  { "lines in quotation marks", 'story "a" { reads = "old" }', "one\ntwo",
    'story "a" { reads = "one\\ntwo" }' },
  { "a carriage return would be lost in brackets", 'story "a" { reads = [[x]] }', "a\rb",
    'story "a" { reads = "a\\013b" }' },
  { "a percent sign is no pattern", 'story "a" { reads = [[x]] }', "41 %1 %%",
    'story "a" { reads = [[41 %1 %%]] }' },
  { "a statement that expects nothing", 'story "a" {}', "It rained.",
    'story "a" { reads = [[It rained.]] }' },
  { "behind other expectations", 'story "a" { has = { "x" }, reads = [[old]] }', "new",
    'story "a" { has = { "x" }, reads = [[new]] }' },
  { "the word in a comment, a text and a list",
    'story "a" { -- reads = [[c]]\n has = "reads = [[t]]", words = { max = 1 }, reads = [[o]] }',
    "new",
    'story "a" { -- reads = [[c]]\n has = "reads = [[t]]", words = { max = 1 }, reads = [[new]] }' },
  { "a comment in brackets", '--[==[ story "x" { reads = [[c]] } ]==] story "a" { reads = [[o]] }',
    "new", '--[==[ story "x" { reads = [[c]] } ]==] story "a" { reads = [[new]] }' },
  { "parentheses", 'story("a")({ reads = [[o]] })', "new", 'story("a")({ reads = [[new]] })' },
}

spec["what stands in a file is read back as it was written"] = function()
  for _, case in ipairs(CASES) do
    local name, source, text, expected = table.unpack(case)
    local written, left = write(source, { 1, 1, 1, text })
    if written ~= expected or left ~= 0 then
      error(("%s:\ngot      %s\nexpected %s"):format(name, written, expected))
    end
    local read
    local function statement()
      return function(value) read = value.reads end
    end
    assert(load(written, "=test", "t", { story = statement }))()
    equal(read, text)
  end
end

spec["several in a file, and every other byte stays"] = function()
  local source = 'style = "brief"\r\n\r\nstory "a" {\r\n\treads = [[one]],\r\n}\n'
    .. 'text [[\nSome text { reads = [[x }\n]] { reads=[[two]] } -- reads = "no"\n'
    .. 'story "b" {sentences=1} story "c" {   reads   =   "three"   ,}\n-- the end, without a line end'
  local written, left = write(source, { 9, 2, 2, "III" }, { 3, 1, 1, "I" }, { 6, 1, 1, "II" })
  equal(left, 0)
  equal(written, (source:gsub("one", "I"):gsub("two", "II"):gsub("three", "III")))
  equal((write(source)), source)
end

spec["what is no plain text is left, and told"] = function()
  for _, source in ipairs { 'story "a" { reads = "x" .. y }', 'story "a" { reads = y }',
    'story "a" { ["reads"] = "x" }', 'story "a" { has = "x" }', "story 'a' (t)", "" } do
    local written, left = write(source, { 1, 1, 1, "new" })
    equal(written, source)
    equal(left, 1)
  end
  local loop = 'for _, p in ipairs { "a", "b" } do story(p) { reads = "x" } end'
  local written, left = write(loop, { 1, 1, 2, "one" }, { 1, 2, 2, "two" })
  equal(written, loop)
  equal(left, 2)
end

---- Output ----------------------------------------------------------------------

local RUN = {
  count = 3, failed = 1, skipped = 1, written = 2, results = {
    { file = "a.test.lua", place = "a.test.lua:1", name = "fine # 1", failures = {} },
    { file = "a.test.lua", place = "a.test.lua:2", name = "bad", failures = {
      { key = "has", expected = '"<x> & \7"', got = 'the summary reads: "a\27[1mb\nc"', entry = "x",
        sentence = { index = 3, score = 1.5, parts = {} }, place = "story line 2, score 1.5" },
      { key = "has", expected = '"y"', got = 'the summary reads: "a\27[1mb\nc"' } } },
    { file = "b.test.lua", place = "b.test.lua:1", name = "gone", failures = {}, skipped = "no page" },
  },
}

local function told(form)
  local said = { form.start }
  for k, result in ipairs(RUN.results) do
    said[#said + 1] = form.result and form.result(result, k)
  end
  return table.concat(said) .. form.finish(RUN)
end

spec["TAP has its version, a plan, what was passed over, and why in YAML"] = function()
  equal(told(output.forms.tap), [[
TAP version 13
ok 1 - a.test.lua:1: fine \# 1
not ok 2 - a.test.lua:2: bad
  ---
  failures:
    - key: "has"
      expected: "\"<x> & \""
      got: "the summary reads: \"a[1mb\nc\""
      place: "story line 2, score 1.5"
    - key: "has"
      expected: "\"y\""
      got: "the summary reads: \"a[1mb\nc\""
  ...
ok 3 - b.test.lua:1: gone # SKIP no page
1..3
]])
end

spec["text shows what failed, and a summary once"] = function()
  equal(told(output.forms.text), [[
not ok 2 - a.test.lua:2: bad
    has: "<x> & "
    but the summary reads: "a[1mb
    c"          (story line 2, score 1.5)
    has: "y"
    but the summary reads as above
1 passed, 1 failed, 1 without their page, 2 written
]])
end

spec["JUnit is well-formed whatever stands in a story"] = function()
  local said = told(output.forms.junit)
  assert(not said:find "[%z\1-\8\11\12\14-\31]", said)
  assert(said:find('<testsuites name="nutgraf" tests="3" failures="1" errors="0" skipped="1">', 1,
    true), said)
  assert(said:find('<testsuite name="b.test.lua" tests="1" failures="0" errors="0" skipped="1">', 1,
    true), said)
  assert(said:find("has: &quot;&lt;x&gt; &amp; ", 1, true), said)
end

return spec
