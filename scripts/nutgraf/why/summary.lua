-- Why a summary is as it is, for editors: the sentences that were chosen, the
-- nearest of those that were not, what is told and what is not, what more words
-- would add.

local core = require "nutgraf.core"
local reasons = require "nutgraf.why.reasons"
local Screen = require "nutgraf.why.screen"

local told = {}

local GAP = (" "):rep(7) -- under the number of a sentence

local function place_text(place)
  return place and ", " .. Screen.place(place) or ""
end

local function plural(count, noun)
  return ("%d %s%s"):format(count, noun, count == 1 and "" or "s")
end

local function list_text(numbers)
  return ("%s %s"):format(#numbers == 1 and "sentence" or "sentences", table.concat(numbers, ", "))
end

---- Scores ----------------------------------------------------------------------

-- "19.30 = position 9.50 + central 6.00 - length 5.70": the largest first, of equal
-- ones by name.
local function sum_text(score, parts)
  local names, text = {}, ("%.2f"):format(score)
  for name, value in pairs(parts) do
    names[#names + 1] = value ~= 0 and name or nil
  end
  table.sort(names, function(a, b)
    local x, y = parts[a], parts[b]
    return x > y or x == y and a < b
  end)
  for i, name in ipairs(names) do
    local value = parts[name]
    local sign = i == 1 and (value < 0 and " = -" or " = ") or (value < 0 and " - " or " + ")
    text = text .. ("%s%s %.2f"):format(sign, name, math.abs(value))
  end
  return text
end

---- Chosen sentences ------------------------------------------------------------

-- The text as it stands in the story, what was cut off struck through.
local function text_with_cuts(screen, story, sentence)
  local text, at, pieces, kept = story.doc:text(), sentence.first, {}, {}
  local function keep(piece)
    pieces[#pieces + 1], kept[#kept + 1] = piece, piece
    return #pieces
  end
  local first
  for _, cut in ipairs(sentence.cuts) do
    local k = keep(core.markup.terminal(text:sub(at, cut[1] - 1)))
    first = first or pieces[k] ~= "" and k
    pieces[#pieces + 1] = screen:strike(core.markup.terminal(text:sub(cut[1], cut[2])))
    at = cut[2] + 1
  end
  local k = keep(core.markup.terminal(text:sub(at, sentence.last)))
  first = first or k
  -- The capital that a cut may have made of the first letter.
  local printed, letter = core.markup.terminal(sentence.text), utf8.offset(pieces[first], 2)
  local capital = utf8.offset(printed, 2)
  local rest = table.concat(kept):sub(letter or 1)
  if letter and capital and printed:sub(capital) == rest then
    pieces[first] = printed:sub(1, capital - 1) .. pieces[first]:sub(letter)
  end
  return table.concat(pieces)
end

local TAKEN = {
  score = "the best score of those that could be taken", always = "the style always takes it",
  lead = "the style opens with the story's first sentence",
  cover = "it tells what the style wants told", whole = "the story is as short as its summary",
  choose = "choose() of the style took it",
}
local SETTINGS = { always = "always", lead = "opening", cover = "cover", whole = "too_short" }

-- Which sentence leans on one that was pulled in.
local function puller_of(gathered, i)
  for _, one in ipairs(gathered.chosen) do
    for _, j in ipairs(one.reason and one.reason.with or {}) do
      if j == i then
        return one.index
      end
    end
  end
end

local function taken_text(gathered, one)
  local as = one.reason and one.reason.as
  local puller = as == "pulled" and puller_of(gathered, one.index)
  if puller then
    return ("sentence %d needs it"):format(puller)
  elseif as == "pulled" then
    return "another sentence needed it"
  end
  local setting = SETTINGS[as]
  return (TAKEN[as] or as or "finish() of the style put it there")
    .. place_text(setting and reasons.place(gathered.made, setting))
end

-- What the lists of a style do to a sentence.
local LISTS = {
  never = "never taken", always = "always taken", prefer = "preferred", avoid = "avoided",
  cover = "wanted",
}

-- A chosen sentence that `never` lists points to something: it may where that stands
-- before it, or where the style lets it; choose() and a story taken whole do not ask.
local function spared_text(gathered, rule, as)
  local dangling = gathered.made.values.dangling
  if as == "choose" or as == "whole" then
    return ("points to another sentence, and `never` was not asked: %s%s"):format(rule.words,
      place_text(rule))
  elseif dangling == "allow" then
    return ("points to another sentence, and may: `dangling` is \"allow\"%s"):format(
      place_text(reasons.place(gathered.made, "dangling")))
  end
  return ("points to what stands before it, so `never` spares it: %s%s"):format(rule.words,
    place_text(rule))
end

-- 'avoided: shorter_than 8, rules/styles/brief.lua:12'
local function rule_text(rule, more)
  local words = rule.rule and ("rule '%s'"):format(rule.rule) or core.markup.terminal(rule.words)
  return ("%s: %s%s"):format(LISTS[rule.list], table.concat({ words, table.unpack(more or {}) }, ", "),
    place_text(rule))
end

-- Entries that stand in one line of one list are told together.
local function tell_rules(screen, gathered, reason)
  local at, rules = 1, reason.rules or {}
  while rules[at] do
    local rule, more = rules[at], {}
    at = at + 1
    while rules[at] and rules[at].list == rule.list and Screen.place(rules[at]) == Screen.place(rule) do
      more[#more + 1] = core.markup.terminal(rules[at].words)
      at = at + 1
    end
    screen:paragraph(GAP, rule.list == "never" and spared_text(gathered, rule, reason.as)
      or rule_text(rule, more))
  end
end

local KINDS = {
  date_line = "date line", leading_adverb = "adverb in front", parenthetical = "aside",
  attribution = "who says so", trailing_time = "time at the end",
}

local function tell_cuts(screen, story, gathered, sentence)
  local text = story.doc:text()
  for _, cut in ipairs(sentence.cuts or {}) do
    screen:paragraph(GAP, ("cut off, %s: \"%s\"%s"):format(KINDS[cut.kind] or cut.kind or "words",
      core.markup.terminal(text:sub(cut[1], cut[2])):match "^%s*(.-)%s*$",
      place_text(reasons.place(gathered.made, "trim"))))
  end
end

local function tell_chosen(screen, story, gathered, one)
  local sentence, reason = one.sentence, one.reason or {}
  local has_cuts = sentence.cuts and #sentence.cuts > 0
  screen:paragraph(("%5d  "):format(one.index), has_cuts and text_with_cuts(screen, story, sentence)
    or core.markup.terminal(sentence.text))
  screen:paragraph(GAP, ("%s; chosen: %s"):format(Screen.where(story, one.index),
    taken_text(gathered, one)))
  screen:paragraph(GAP, "score " .. sum_text(sentence.score, sentence.parts or {}))
  tell_rules(screen, gathered, reason)
  if reason.repeats then
    screen:paragraph(GAP, ("repeats part of sentence %d: %.2f less when it was compared"):format(
      reason.repeats.of, reason.repeats.loss))
  end
  if reason.tells and #reason.tells > 0 then
    screen:paragraph(GAP, "tells " .. table.concat(reason.tells, ", "))
  end
  tell_cuts(screen, story, gathered, sentence)
end

-- "at most 2 sentences, rules/styles/brief.lua:5".
local function limits_text(gathered)
  local values, list = gathered.made.values, {}
  local words, characters = values.words or {}, values.characters or {}
  local function add(text, setting, ...)
    list[#list + 1] = text:format(...) .. place_text(reasons.place(gathered.made, setting))
  end
  if (values.sentences or 0) > 0 then
    add("at most %s", "sentences", plural(values.sentences, "sentence"))
  end
  if words.max then
    add("at most %s", "words", plural(words.max, "word"))
  end
  if words.share then
    add("at most %g of the story's words", "words", words.share)
  end
  if words.min then
    add("at least %s", "words", plural(words.min, "word"))
  end
  if characters.max then
    add("at most %s", "characters", plural(characters.max, "character"))
  end
  return table.concat(list, "; ")
end

local REFUSED = {
  too_short = "the story is too short for one", nothing_left = "no sentence may stand in it",
  nothing_fits = "no sentence fits",
}

local function refused_text(refused)
  local reason = core.markup.terminal(refused.reason)
  if refused.setting == "finish" then
    return "finish() of the style says: " .. reason
  end
  return ("%s (setting '%s')"):format(
    REFUSED[reason] or "the style wants none of a page of this kind: " .. reason, refused.setting)
end

local function tell_refused(screen, gathered)
  local refused = gathered.summary.refused
  screen:heading("No summary in style '%s'", gathered.made.name)
  screen:paragraph("  ", refused_text(refused)
    .. place_text(reasons.place(gathered.made, refused.setting)))
end

local function tell_summary(screen, story, gathered)
  if gathered.summary.refused then
    return tell_refused(screen, gathered)
  end
  screen:heading("Summary in style '%s': %s, %s", gathered.made.name,
    plural(#gathered.chosen, "sentence"), plural(core.matcher.words(gathered.summary.text), "word"))
  local limits = limits_text(gathered)
  if limits ~= "" then
    screen:paragraph("  ", limits)
  end
  local weigh = reasons.place(gathered.made, "weigh")
  screen:paragraph("  ", "what the parts of a score mean: nutgraf help style"
    .. (weigh and "; their weights: " .. Screen.place(weigh) or ""))
  for _, one in ipairs(gathered.chosen) do
    tell_chosen(screen, story, gathered, one)
  end
  for _, i in ipairs(gathered.dropped) do
    screen:line("%5d  left out again by finish() of the style", i)
  end
end

---- What was left out -----------------------------------------------------------

local function miss_text(gathered, miss)
  local rule, text = miss.rule, core.markup.terminal(miss.reason)
  if rule and (miss.kind == "never" or miss.kind == "avoid") then
    return rule_text(rule)
  elseif miss.kind == "leans" and miss.of and not gathered.sentences[miss.of].chosen then
    text = text .. ", which is left out"
  end
  if miss.with and #miss.with > 0 then
    text = text .. (", with %s that it needs"):format(list_text(miss.with))
  end
  return text .. (rule and "; " .. rule_text(rule) or "")
end

local function tell_near(screen, gathered)
  if #gathered.near == 0 then
    return
  end
  screen:heading "Left out, the best first"
  for _, miss in ipairs(gathered.near) do
    local sentence = gathered.sentences[miss.index]
    screen:paragraph(("%5d  "):format(miss.index), core.markup.terminal(sentence.text))
    screen:paragraph(GAP, "why not: " .. miss_text(gathered, miss))
    screen:paragraph(GAP, "score " .. sum_text(miss.score, sentence.parts))
  end
end

---- What is told ----------------------------------------------------------------

local function answer_text(gathered, one)
  if #one.by > 0 then
    return list_text(one.by)
  elseif one.told then
    return ("not told; sentence %d would: %s"):format(one.told,
      Screen.shorten(gathered.sentences[one.told].text))
  end
  if one.barred then
    return ("told in sentence %d, which this style cannot take: %s"):format(one.barred,
      Screen.shorten(gathered.sentences[one.barred].text))
  end
  return "no sentence was found that tells it"
end

local function tell_cover(screen, gathered)
  if #gathered.cover == 0 then
    return
  end
  screen:heading "What the summary tells"
  for _, one in ipairs(gathered.cover) do
    local wanted = one.wanted and (" (wanted by `cover`%s)"):format(
      place_text(reasons.place(gathered.made, "cover"))) or ""
    screen:paragraph(("  %-9s "):format(core.markup.terminal(one.item)),
      answer_text(gathered, one) .. wanted)
  end
end

local function tell_more(screen, gathered)
  local more = gathered.more
  if not more or gathered.summary.refused then
    return
  end
  screen:heading("%d words more would add", more.words)
  for _, i in ipairs(more.sentences) do
    screen:paragraph(("%5d  "):format(i), core.markup.terminal(gathered.sentences[i].text))
  end
  if #more.sentences == 0 then
    screen:line "  nothing: no other sentence may stand there"
  end
end

-- A page that was refused unread has no scores.
local function tell_sentences(screen, gathered)
  if not gathered.summary.choice then
    return
  end
  screen:heading "Every sentence: * chosen, its number, its score"
  for _, sentence in ipairs(gathered.sentences) do
    screen:line("%s%4d  %6.2f  %s", sentence.chosen and "*" or " ", sentence.index, sentence.score,
      Screen.shorten(sentence.text))
  end
end

---@param screen nutgraf.Screen
---@param story table
---@param gathered nutgraf.Gathered
function told.tell(screen, story, gathered)
  tell_summary(screen, story, gathered)
  tell_near(screen, gathered)
  tell_cover(screen, gathered)
  tell_more(screen, gathered)
  tell_sentences(screen, gathered)
end

return told
