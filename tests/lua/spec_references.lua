-- What leans on something left out: own stories of tests/golden/references/LANG.lua, with
-- the reason and the sentence that each line leans on, and the other languages by laws.

local core = require "nutgraf.core"
local summary = require "nutgraf.summary"

local FOLDER = "tests/golden/references/"
local LANGUAGES = { "en", "fr", "de", "es", "tr" }
local CASES_AT_LEAST = 250

local spec = {}
local cases = 0

local function lexicon_of(lang)
  local settings = {}
  assert(loadfile("rules/languages/" .. lang .. ".lua", "t", settings))()
  return assert(core.text.lexicon(settings))
end

-- "[pronoun 1] She left." -> "pronoun 1", "She left."
local function cut(line)
  local mark, text = line:match "^%[([%l%d ]+)%] (.+)$"
  return mark or "", text or line
end

local function measure(text, lexicon)
  local doc = core.doc.read(text, { from = "text" })
  for i = 1, doc:block_count() do
    doc:set_role(i, "article", 0)
  end
  doc:compose()
  doc:segment(lexicon)
  return summary.measure(doc, lexicon, nil), doc
end

local function told(stats, i)
  local why, antecedent = stats:leans(i)
  return why and (antecedent and ("%s %d"):format(why, antecedent) or why) or ""
end

-- Is the sentence of the kind `loose_reference` just when it leans? Quotations may be
-- of it as well.
local function is_of_kind(stats, i)
  local why = stats:leans(i)
  return why == "speaker" or stats:is(i, "loose_reference") == (why ~= nil)
end

-- What is wrong with a case; nil: nothing.
local function fault_of(case, lexicon)
  local marks, texts = {}, {}
  for k, line in ipairs(case) do
    marks[k], texts[k] = cut(line)
  end
  local stats = measure(table.concat(texts, case.talk and "\n\n" or " "), lexicon)
  if #stats ~= #texts then
    return ("%d sentences: %s"):format(#stats, table.concat(texts, " "))
  end
  for k, mark in ipairs(marks) do
    if not is_of_kind(stats, k) then
      return texts[k] .. "\n    is not of the kind that it leans by"
    elseif told(stats, k) ~= mark then
      return ("%s\n    is told to lean: [%s], not [%s]"):format(texts[k], told(stats, k), mark)
    end
  end
end

local function check(lang)
  local list = dofile(FOLDER .. lang .. ".lua")
  local lexicon, faults = lexicon_of(lang), {}
  for _, case in ipairs(list) do
    local fault = fault_of(case, lexicon)
    if case.open and not fault then
      fault = "is right now, take its `open` away: " .. case[#case]
    elseif case.open then
      fault = nil
    end
    faults[#faults + 1] = fault
  end
  cases = cases + #list
  return #faults > 0 and ("%s:\n  %s"):format(lang, table.concat(faults, "\n  ")) or nil
end

spec["what leans, why and on which sentence, as an editor says"] = function()
  local all = {}
  for _, lang in ipairs(LANGUAGES) do
    all[#all + 1] = check(lang)
  end
  assert(#all == 0, table.concat(all, "\n"))
  assert(cases >= CASES_AT_LEAST, cases .. " cases")
end

spec["a chain of pronouns leads back so far and no farther"] = function()
  local story = "Tom Hall came to Harbury." .. (" He ran."):rep(200)
  local stats = measure(story, lexicon_of "en")
  local farthest = 0
  for i = 2, #stats do
    local why, on = stats:leans(i)
    assert(why == "pronoun" and on < i, "sentence " .. i)
    farthest = math.max(farthest, i - on)
  end
  assert(farthest <= 40 and farthest > 20, farthest)
end

spec["without any words only quotations lean"] = function()
  local stats = measure("He ran. \"It is late.\" But she stayed.", core.text.lexicon {})
  for i = 1, #stats do
    assert(stats:leans(i) == (stats:is(i, "loose_quote") and "speaker" or nil), "sentence " .. i)
  end
end

spec["other languages go by the lists of first words that they have"] = function()
  local stats = measure("Anna Berg vann loppet. Hon bor i Lund. Men det regnade.", lexicon_of "sv")
  assert(stats:leans(2) and stats:leans(3) and not stats:leans(1))
end

return spec
