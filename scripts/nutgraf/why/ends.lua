-- Where sentences of a story end, and where they could have: the rule that decided
-- each place, and the words in rules/languages that it rests on.

local core = require "nutgraf.core"
local Screen = require "nutgraf.why.screen"

local ends = {}

local NEAR = 24 -- bytes shown on both sides of the end of a sentence

-- The places of the article, with the file and line of each word that a rule
-- rests on.
local function places_of(n, story)
  n.settings:begin(story) -- for undecided() of languages
  local answers, answered = {}, 0
  local ask = n.languages:asker(story.lang, answers)
  local places = core.text.explain(story.lexicon, story.doc:text(), ask)
  for _, place in ipairs(places) do
    if place.rule:find "^undecided%-" then
      answered = answered + 1
      place.asked = answers[answered]
    elseif place.rule == "ordinal" then
      place.setting = n.languages:place_of_setting(story.lang, "ordinals")
    end
    for _, word in ipairs(place.words) do
      word.places = {}
      for i, list in ipairs(word.found) do
        word.places[i] = n.languages:place_of(story.lang, list, word.text) or {}
      end
    end
  end
  return places
end

-- '"U.S" in may_end, rules/languages/en.lua:45'
local function word_text(parts, word)
  local shown = core.markup.terminal(word.text)
  for i, list in ipairs(word.found) do
    local at = word.places[i]
    parts[#parts + 1] = ("\"%s\" in %s%s"):format(shown, list,
      at.file and (", %s:%d"):format(at.file, at.line or 0) or "")
  end
  if #word.found == 0 and #word.missing > 0 then
    parts[#parts + 1] = ("\"%s\" not in %s"):format(shown,
      #word.missing > 1 and "the abbreviations" or word.missing[1])
  end
end

-- What a rule rests on, behind its name.
local function evidence_text(place)
  local parts = {}
  for _, word in ipairs(place.words) do
    word_text(parts, word)
  end
  if place.setting then
    parts[#parts + 1] = ("ordinals, %s:%d"):format(place.setting.file, place.setting.line or 0)
  end
  if place.asked then
    parts[#parts + 1] = ("undecided(), %s:%d"):format(place.asked.file, place.asked.line or 0)
  end
  return #parts > 0 and ": " .. table.concat(parts, "; ") or ""
end

-- A bit of the text before and behind a place, on one line.
local function around(text, first, last)
  local from = utf8.offset(text, 0, math.max(1, first - NEAR))
  local to = utf8.offset(text, 0, math.min(#text + 1, last + NEAR))
  return (core.markup.terminal(text:sub(from, first - 1)):gsub("%s+", " ")),
    (core.markup.terminal(text:sub(last + 1, to - 1)):gsub("%s+", " "))
end

---- As text ---------------------------------------------------------------------

local function tell_place(out, story, place)
  local text, mark = story.doc:text(), { place.first, place.last }
  local before, after = around(text, mark[1], mark[2])
  out(("       %s %6d  %s[%s]%s\n"):format(place.splits and "|" or "-", mark[1] - 1,
    before, Screen.shorten(text:sub(mark[1], mark[2])), after))
  out(("                 %s%s\n"):format(place.rule, evidence_text(place)))
end

---@param screen nutgraf.Screen
---@param n table the engine object
---@param story table
function ends.tell(screen, n, story)
  local out, places, k = screen.out, places_of(n, story), 1
  out "\nSentences: bytes of the article, and the text\n"
  out "Places: | the sentence ends, - it goes on; the rule that decided,\n"
  out "and the words it rests on: a rule without any is the engine's own\n"
  for i = 1, story.doc:sentence_count() do
    local first, last = story.doc:sentence(i)
    out(("%4d  %6d-%-6d %s\n"):format(i, first - 1, last, Screen.shorten(story.doc:sentence_text(i))))
    while places[k] and places[k].first <= last do
      tell_place(out, story, places[k])
      k = k + 1
    end
  end
end

---- As JSON ---------------------------------------------------------------------

---@param n table the engine object
---@param story table
---@return table[] places
function ends.data(n, story)
  local places, list = places_of(n, story), core.json.list {}
  local text = story.doc:text()
  for i, place in ipairs(places) do
    local because = core.json.list {}
    for _, word in ipairs(place.words) do
      for k, found in ipairs(word.found) do
        because[#because + 1] = { word = word.text, list = found, file = word.places[k].file,
          line = word.places[k].line }
      end
      if #word.found == 0 and #word.missing > 0 then
        because[#because + 1] = { word = word.text, missing_in = core.json.list(word.missing) }
      end
    end
    if place.setting then
      because[#because + 1] = { setting = "ordinals", file = place.setting.file,
        line = place.setting.line }
    end
    if place.asked then
      because[#because + 1] = { ["function"] = "undecided", file = place.asked.file,
        line = place.asked.line }
    end
    local before, after = around(text, place.first, place.last)
    list[i] = { start = place.first - 1, ["end"] = place.last, before = before,
      mark = text:sub(place.first, place.last), after = after, splits = place.splits,
      rule = place.rule, because = because }
  end
  return list
end

return ends
