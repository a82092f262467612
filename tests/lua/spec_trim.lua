-- Trimming: laws that hold on sentences put together by chance, capitals, and lists.

local core = require "nutgraf.core"
local summary = require "nutgraf.summary"

local articles = dofile "tests/support/articles.lua"
local trim = require "nutgraf.summary.trim"

local TAGS = { "de", "en", "es", "fr", "tr", "pl" } -- the last has no lists about trimming
local SENTENCES = 1500 -- of each language
local LEAST_WORDS = 4
local ALL = {}
for kind in pairs(core.trim.bits) do
  ALL[kind] = true
end
local INNER = { parenthetical = true, attribution = true, trailing_time = true }

local spec = {}

local function equal(got, expected)
  if got ~= expected then
    error(("got %s, expected %s"):format(tostring(got), tostring(expected)), 2)
  end
end

local function settings_of(tag)
  local settings = {}
  assert(loadfile("rules/languages/" .. tag .. ".lua", "t", settings))()
  return settings
end

local function read(text, lexicon)
  local doc = articles.read(text, lexicon)
  return doc, summary.measure(doc, lexicon)
end

---- Laws -------------------------------------------------------------------

-- A number below `n` from 0 on, the same for the same seed.
local function chance_of(seed)
  local state = seed
  return function(n)
    state = (state * 1103515245 + 12345) % 2147483648
    return (state >> 8) % n
  end
end

local LISTS = {
  "sources", "source_verbs", "source_openers", "source_words", "time_openers", "time_days",
  "time_parts", "time_needs", "stop_words", "connectives",
}
local MARKS = {
  ",", ",", ",", "(", ")", "–", "–", "--", "—", "“", "”", "«", "»", "'", ":", ";", "5 p.m.", "%",
}
local PLAIN = { "harbour", "Ruiz", "Élan", "ship", "14", "closed", "ılık", "opened", "Oak", "ferry" }

-- A word of one of the lists, or one of our own.
local function word_of(settings, chance)
  local list = settings[LISTS[chance(#LISTS) + 1]]
  if chance(3) > 0 or not list then
    return PLAIN[chance(#PLAIN) + 1]
  end
  return (list[chance(#list) + 1]:gsub("%*", "e"))
end

-- Words and marks in any order, with a source, a day or an aside now and then.
local function sentence_of(settings, chance)
  local pieces = { "Harbury" }
  for _ = 1, 4 + chance(14) do
    local what = chance(12)
    if what == 0 then
      pieces[#pieces + 1] = MARKS[chance(#MARKS) + 1]
    elseif what == 1 then
      -- in small letters: a name goes or stays as the story has it once or more
      pieces[#pieces + 1] = ("(%s)"):format(core.text.fold(word_of(settings, chance)))
    elseif what == 2 then
      pieces[#pieces + 1] = ("– %s %s –"):format(word_of(settings, chance), word_of(settings, chance))
    elseif what == 3 then
      pieces[#pieces + 1] = ("\"%s %s\""):format(word_of(settings, chance), word_of(settings, chance))
    else
      pieces[#pieces + 1] = word_of(settings, chance)
    end
  end
  for _ = 1, chance(4) do
    local tail = { ",", word_of(settings, chance), word_of(settings, chance) }
    pieces[#pieces + 1] = table.concat(tail, " ")
  end
  local text = table.concat(pieces, " "):gsub(" ([,:;])", "%1")
  return text .. (chance(8) > 0 and "." or "?")
end

local QUOTES = { "\"", "“", "”", "«", "»", "„" }

local function check_cuts(doc, i, cuts)
  local first, last = doc:sentence(i)
  local at = first
  for _, cut in ipairs(cuts) do
    assert(cut[1] >= at and cut[1] <= cut[2] and cut[2] <= last, "cuts are not in order")
    local gone = doc:text():sub(cut[1], cut[2])
    for _, mark in ipairs(QUOTES) do
      assert(not gone:find(mark, 1, true), "a quotation mark is cut: " .. gone)
    end
    if doc:sentence_text(i):gsub("%b()", ""):find "[()]" == nil then
      equal(gone:gsub("%b()", ""):find "[()]", nil)
    end
    at = cut[2] + 1
  end
end

-- Are the letters of `short` in `long`, in that order?
local function is_part(short, long)
  local at = 1
  long = core.text.fold(long)
  for _, code in utf8.codes(core.text.fold(short)) do
    local letter = utf8.char(code)
    local place = long:find(letter, at, true)
    if not place then
      return false
    end
    at = place + #letter
  end
  return true
end

-- Each quotation of one piece, as the sentence has it.
local function quotations_of(text)
  local list = {}
  if text:find "“" or text:find "”" or text:find "«" or text:find "»" then
    return list -- which marks make a pair is another question
  end
  for quotation in text:gmatch "\"[^\"]*\"" do
    list[#list + 1] = quotation
  end
  return list
end

-- What is trimmed has nothing left of that kind to trim.
local function check_again(stats, text, first, i, lexicon)
  for kind in pairs(INNER) do
    local what = { [kind] = true }
    local after = trim.text(text, first, trim.cuts(stats, i, what), lexicon)
    local doc, other = read(after, lexicon)
    local again = #other == 1 and trim.cuts(other, 1, what) or {}
    if #again > 0 then
      error("cut twice: " .. doc:text():sub(again[1][1], again[1][2]) .. " in " .. after)
    end
  end
end

local function check_sentence(doc, stats, i, lexicon, lengths)
  local before = doc:sentence_text(i)
  local cuts = trim.cuts(stats, i, ALL)
  check_cuts(doc, i, cuts)
  if #cuts == 0 then
    equal(lengths[i], stats:words(i))
    return 0
  end
  local after = trim.text(before, (doc:sentence(i)), cuts, lexicon)
  assert(utf8.len(after), "no UTF-8")
  assert(is_part(after, before), "other words: " .. after)
  equal(after:sub(-1), before:sub(-1))
  assert(not after:find "%s[,.]" or before:find "%s[,.]", "a blank before a mark: " .. after)
  assert(not after:find "^%s", "badly cut: " .. after)
  assert(not after:find "[,(%-][.?]" or before:find "[,(%-][.?]", "badly cut: " .. after)
  local kept = quotations_of(after)
  for k, quotation in ipairs(quotations_of(before)) do
    equal(kept[k], quotation)
  end
  local own = { date_line = true, leading_adverb = true }
  for _, cut in ipairs(cuts) do
    assert(own[cut.kind] or lengths[i] >= LEAST_WORDS, "too little is left: " .. after)
  end
  check_again(stats, before, (doc:sentence(i)), i, lexicon)
  return #cuts
end

for n, tag in ipairs(TAGS) do
  spec["laws of trimming hold on sentences by chance: " .. tag] = function()
    local settings, chance, made = settings_of(tag), chance_of(n), 0
    local lexicon = assert(core.text.lexicon(settings))
    for _ = 1, SENTENCES do
      local text = sentence_of(settings, chance)
      local doc, stats = read(text, lexicon)
      local lengths = trim.lengths(stats, ALL)
      for i = 1, #stats do
        local ok, message = pcall(check_sentence, doc, stats, i, lexicon, lengths)
        if not ok then
          error(text .. "\n" .. tostring(message), 0)
        end
        made = made + message
      end
    end
    assert(tag == "pl" or made > 20, "hardly anything was cut: " .. made)
  end
end

spec["without lists of its language nothing but the front is cut"] = function()
  local lexicon = assert(core.text.lexicon { stop_words = { "the" } })
  local _, stats = read("The harbour (see map) was closed Tuesday, officials said.", lexicon)
  equal(#trim.cuts(stats, 1, ALL), 0)
  local doc = read("The harbour (see map) was closed Tuesday, officials said.", lexicon)
  equal(#trim.cuts(summary.measure(doc), 1, ALL), 0)
end

---- Capitals ---------------------------------------------------------------

spec["the first letter becomes a capital in every script"] = function()
  local turkish = assert(core.text.lexicon { dotted_i = true })
  for _, case in ipairs {
    { "élan", "Élan" }, { "œuvre", "Œuvre" }, { "ÿ", "Ÿ" }, { "ñandú", "Ñandú" }, { "żaba", "Żaba" },
    { "дом", "Дом" }, { "її", "Її" }, { "ђак", "Ђак" }, { "άνθη", "Άνθη" }, { "όλα", "Όλα" },
    { "ώρα", "Ώρα" }, { "ήλιος", "Ήλιος" }, { "հայ", "Հայ" }, { "ığdır", "Iğdır" },
    { "istanbul", "Istanbul" }, { "ǆep", "ǅep" }, { "ßa", "ẞa" }, { "14 ships", "14 ships" },
    { "iPhone", "iPhone" }, { "", "" }, { "x", "X" }, { "東京", "東京" }, { "«ab»", "«ab»" },
  } do
    equal(core.trim.capital(case[1]), case[2])
  end
  equal(core.trim.capital("istanbul", turkish), "İstanbul")
  equal(core.trim.capital("ığdır", turkish), "Iğdır")
end

---- Lists ------------------------------------------------------------------

spec["a star stands for the rest of a word, in the four lists that keep"] = function()
  assert(core.text.lexicon { trim_keeps = { "*n't", "alleg*" }, time_needs = { "*ed" } })
  for list, word in pairs { sources = "polic*", source_words = "*e", trim_keeps = "a*b" } do
    local lexicon, message = core.text.lexicon { [list] = { word } }
    assert(not lexicon and message:find(word, 1, true), list)
  end
  local lexicon = assert(core.text.lexicon { sources = { "police" } })
  assert(lexicon:has("sources", "Police") and not lexicon:has("sources", "polices"))
end

return spec
