-- Golden trims: sentences of news with what may be cut out of them, and those that
-- must stay whole. They stand in tests/golden/trims/LANG.lua.

local core = require "nutgraf.core"
local summary = require "nutgraf.summary"

local articles = dofile "tests/support/articles.lua"
local trim = require "nutgraf.summary.trim"

local FOLDER = "tests/golden/trims/"
local TAGS = { "de", "en", "es", "fr", "tr" }
local CASES_AT_LEAST, WHOLE_AT_LEAST = 200, 1 / 3

local spec = {}

local function lexicon_of(tag)
  local settings = {}
  assert(loadfile("rules/languages/" .. tag .. ".lua", "t", settings))()
  return assert(core.text.lexicon(settings))
end

-- The kinds of a case as a style's plan has them.
local function kinds_of(names)
  local what = {}
  for kind in pairs(core.trim.bits) do
    what[kind] = names == "all" or names:find(kind, 1, true) ~= nil
  end
  return what
end

local function read(text, lexicon)
  local doc = articles.read(text, lexicon)
  return doc, summary.measure(doc, lexicon)
end

-- A text as it reads when each of its sentences is trimmed, and the cuts.
local function trimmed(text, lexicon, what)
  local doc, stats = read(text, lexicon)
  local texts, all = {}, {}
  local lengths = trim.lengths(stats, what)
  for i = 1, #stats do
    local first, last = doc:sentence(i)
    local cuts = trim.cuts(stats, i, what)
    texts[i] = trim.text(doc:sentence_text(i), first, cuts, lexicon)
    for _, cut in ipairs(cuts) do
      assert(cut[1] >= first and cut[1] <= cut[2] and cut[2] <= last, "a cut outside")
      assert(what[cut.kind], "a cut of a kind that nobody wanted")
      all[#all + 1] = cut
    end
    local _, after = read(texts[i], lexicon)
    assert(#cuts == 0 or after:words() == lengths[i], "the words left are counted wrong: " .. texts[i])
  end
  return table.concat(texts, " "), all
end

local function complaint(case, lexicon)
  local what = kinds_of(case[1])
  local got = trimmed(case[2], lexicon, what)
  local want = case[3] or case[2]
  if got ~= want then
    return ("\n  expected %s\n  but got  %s"):format(want, got)
  end
  local again = trimmed(got, lexicon, what)
  return again ~= got and "is cut twice: " .. again or nil
end

local counted = { cases = 0, whole = 0, bad = {} }

local function count(tag, cases)
  local seen = {}
  for i, case in ipairs(cases) do
    local key = case[1] .. case[2]
    counted.cases = counted.cases + 1
    counted.whole = counted.whole + (case[3] and 0 or 1)
    if seen[key] then
      counted.bad[#counted.bad + 1] = ("%s: case %d says the same as case %d"):format(tag, i, seen[key])
    end
    seen[key] = i
  end
end

for _, tag in ipairs(TAGS) do
  local path = FOLDER .. tag .. ".lua"
  local cases = dofile(path)
  count(tag, cases)
  spec[("%s: %d golden trims"):format(tag, #cases)] = function()
    local lexicon, wrong = lexicon_of(tag), {}
    for i, case in ipairs(cases) do
      local words = complaint(case, lexicon)
      if words then
        wrong[#wrong + 1] = ("%s, case %d, %s: %s"):format(path, i, case[1], words)
      end
    end
    if #wrong > 0 then
      print(table.concat(wrong, "\n")) -- a message of cmocka has room for three of them
      error(#wrong .. " cases are not as they should be")
    end
  end
end

spec["golden trims are many, and a third of them cut nothing"] = function()
  print(("golden trims: %d cases, %d of them whole"):format(counted.cases, counted.whole))
  assert(#counted.bad == 0, "\n" .. table.concat(counted.bad, "\n"))
  assert(counted.cases >= CASES_AT_LEAST, "cases have gone")
  assert(counted.whole >= counted.cases * WHOLE_AT_LEAST, "too few must stay whole")
end

return spec
