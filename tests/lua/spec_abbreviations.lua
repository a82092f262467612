-- Which list a trained word gets, and the file that says so.
local abbreviations = require "nutgraf.abbreviations"

local function equal(got, expected)
  if got ~= expected then
    error(("got %s, expected %s"):format(tostring(got), tostring(expected)), 2)
  end
end

-- Those of rules/train.lua, so that the cases stay what they are.
local LIMITS = {
  score = 0.3, names = 0.4, digits = 0.8, goes_on = 0.25, surely_goes_on = 0.85, titles = 0.6,
  ends_title = 0.08, ends_never = 0.02, never_count = 10, often_capitals = 0.9, often_ends = 0.3,
}

-- A word of 20 points; what is not said is nothing.
local function word(what)
  local w = { word = "abc", example = "an abc. of", letters = 3, with = 20, without = 0, score = 9,
    forgiving = 9, capital_only = false, known = false, certain = false, by_shape = false,
    lower = 0, digit = 0, stop = 0, upper = 0, ends = 0, other = 0, sampled = 0, names = 0 }
  for key, value in pairs(what) do
    w[key] = value
  end
  return w
end

local CASES = {
  { "small letters follow", { lower = 20 }, "never_end" },
  { "names follow a capital", { upper = 20, sampled = 10, names = 10, capital_only = true },
    "titles" },
  { "small letters follow, seldom", { lower = 9, with = 9 }, "may_end" },
  { "names follow a small word", { upper = 20, sampled = 10, names = 10 }, "never_end" },
  { "digits follow", { digit = 17, lower = 3 }, "before_numbers" },
  { "digits follow a word that is no abbreviation else", { digit = 17, lower = 3, score = -5,
    forgiving = -5 }, "before_numbers" },
  { "now and then it ends a sentence", { lower = 15, upper = 5, sampled = 5 }, "may_end" },
  { "every capital begins a sentence", { lower = 10, upper = 10, sampled = 10 }, "often_end" },
  { "names and starts follow", { lower = 6, upper = 14, sampled = 10, names = 4 }, "may_end" },
  { "it is the last word of sentences", { upper = 18, sampled = 10, ends = 2 }, nil },
  { "names follow as behind any word", { upper = 20, sampled = 10, names = 4 }, nil },
  { "it is certain whatever it scores", { upper = 20, sampled = 10, names = 9, score = -9,
    forgiving = -9, certain = true, capital_only = true }, "may_end" },
  { "nothing is known of what follows", { other = 20 }, nil },
  { "it is known", { lower = 20, known = true }, nil },
  { "its score is low", { lower = 10, upper = 10, sampled = 10, score = 0.1 }, nil },
  { "its score is low for missing points only", { lower = 20, score = 0.1 }, "never_end" },
  { "it is no abbreviation", { lower = 20, score = -3, forgiving = -1 }, nil },
  { "an initial", { upper = 20, sampled = 10, names = 10, letters = 1, capital_only = true }, nil },
  { "a letter before numbers", { digit = 20, letters = 1, capital_only = true },
    "before_numbers" },
  { "U.S. may end a sentence anyway", { lower = 10, upper = 10, sampled = 10, by_shape = true,
    capital_only = true }, nil },
  { "e.g. never does", { lower = 20, by_shape = true }, "never_end" },
}

local spec = {}

for _, case in ipairs(CASES) do
  spec["the list of a word when " .. case[1]] = function()
    equal(abbreviations.list_of(word(case[2]), LIMITS), case[3])
  end
end

spec["frequent words come first, then the alphabet"] = function()
  local lists, count = abbreviations.sort({
    word { word = "b", letters = 2, lower = 20 }, word { word = "c", lower = 30, with = 30 },
    word { word = "a", letters = 2, lower = 20 }, word { known = true },
  }, LIMITS)
  equal(count, 3)
  local names = {}
  for i, item in ipairs(lists.never_end) do
    names[i] = item.word
  end
  equal(table.concat(names, " "), "c a b")
end

local function file(words, starters, common)
  local lists = abbreviations.sort(words, LIMITS)
  return abbreviations.file("en", { lists = lists, starters = starters, words = 1234567 }, common)
end

spec["a file gives each word its reasons"] = function()
  local text = file({ word { word = "o'c", lower = 19, upper = 1, sampled = 0, ends = 0 } }, {})
  equal(text:find("in 1,234,567 words", 1, true) ~= nil, true)
  equal(text:find([[  "o'c", -- 20 with a point, 0 without; next: 95 % small, 5 % capital, ]]
    .. [[0 % digit, 0 % end; "an abc. of"]], 1, true) ~= nil, true)
  equal(text:find("titles", 1, true), nil)
  equal(select(2, load(text, "=file", "t", {})), nil)
end

spec["starters are offered where there are some, given where there are none"] = function()
  local starters = { { word = "the", with = 9, count = 90 } }
  local env = {}
  assert(load(file({}, starters), "=file", "t", env))()
  equal(env.starters, nil)
  local text = file({ word { lower = 20 } }, starters,
    { never_end = { "vs" }, opening_quotes = { "“", "\"" }, stop_words = { "x" } })
  assert(load(text, "=file", "t", env))()
  equal(env.name, "en")
  equal(env.starters[1], "the")
  equal(table.concat(env.never_end, " "), "vs abc")
  equal(table.concat(env.opening_quotes, " "), "“ \"")
  equal(env.stop_words, nil)
end

spec["a known starter is not offered"] = function()
  local lexicon = { has = function(_, list, w) return list == "starters" and w == "the" end }
  local list = abbreviations.new_starters({
    { word = "the", begins = 9, count = 9 }, { word = "a", begins = 8, count = 9 },
  }, lexicon)
  equal(#list, 1)
  equal(list[1].word, "a")
end

return spec
