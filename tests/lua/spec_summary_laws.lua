-- Laws of the choice, tried on stories and styles made as by chance, the same in every run: limits
-- hold, what leans stands behind what it leans on, explaining changes nothing.
local core = require "nutgraf.core"
local reach = require "nutgraf.summary.reach"
local summary = require "nutgraf.summary"

local STORIES = 400
local SENTENCES = {
  "Mayor Ruth Olsen resigned on Monday after nine years in the town hall of Harbury.",
  "She gave no reason for it.",
  "However, the council had asked her to go.",
  "\"I am tired,\" Olsen said.",
  "\"Nobody is tired at fifty.\"",
  "The ferry to Kestria was late again because of the fog over the strait.",
  "It carried two hundred people and nine cars.",
  "They waited for three hours near the old pier.",
  "Who is to pay for all of this?",
  "The port of Grell lies two miles south of the town.",
  "But the new pier will cost 40 million crowns, the engineers say.",
  "Olaf Brandt, who leads the union, called for a strike in March.",
  "His members will vote on Friday in the great hall of the brewery.",
  "A short one.",
}
local QUESTIONS = { "who", "what", "when", "where", "why", "numbers", "stakes" }

local function lexicon_of(lang)
  local settings = {}
  assert(loadfile("rules/languages/" .. lang .. ".lua", "t", settings))()
  return assert(core.text.lexicon(settings))
end

local function dice(seed)
  return function(sides)
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed // 65536 % sides + 1
  end
end

local function one_of(roll, list)
  return list[roll(#list)]
end

local function read(roll, lexicon)
  local text = {}
  for i = 1, roll(14) do
    text[i] = one_of(roll, SENTENCES) .. (roll(3) == 1 and "\n\n" or " ")
  end
  local doc = core.doc.read(table.concat(text), { from = "text" })
  for i = 1, doc:block_count() do
    doc:set_role(i, "article", 0)
  end
  doc:compose()
  doc:segment(lexicon)
  return doc
end

local function matcher(roll)
  if roll(2) == 1 then
    return { matcher = one_of(roll, QUESTIONS) }
  end
  return { matcher = "contains", args = one_of(roll, { "ferry", "pier", "Olsen", "tired" }) }
end

local function style_of(roll)
  local style = {
    sentences = roll(5) - 1, words = { max = roll(2) == 1 and 10 + roll(60) or nil },
    characters = roll(4) == 1 and { max = 60 + roll(300) } or nil,
    weigh = { position = roll(9), central = roll(9), prefer = 3 }, spread = roll(10),
    opening = one_of(roll, { "lead", "best" }), order = one_of(roll, { "story", "score" }),
    shape = one_of(roll, { "paragraph", "bullets" }),
    speech = one_of(roll, { "avoid", "allow", "one" }),
    dangling = one_of(roll, { "pull", "refuse", "allow" }),
    never = roll(2) == 1 and { { matcher = "question" } } or nil,
    prefer = { matcher(roll) }, trim = { { matcher = "leading_adverb" } }, cover = {},
  }
  for k = 1, roll(4) - 1 do
    style.cover[k] = matcher(roll)
  end
  return style
end

local function check_limits(style, result)
  local choice, text = result.choice, result.text
  assert(#choice.chosen == #result.sentences)
  assert(choice.words <= choice.max, "too many words")
  assert(style.sentences == 0 or #choice.chosen <= style.sentences, "too many sentences")
  assert(not style.characters or utf8.len(text) <= style.characters.max, "too many characters")
  local quotes = 0
  for _, i in ipairs(choice.chosen) do
    quotes = quotes + (choice:is_speech(i) and 1 or 0)
  end
  assert(style.speech ~= "one" or quotes <= 1, "too many quotations")
end

local function check_reach(result)
  for _, i in ipairs(result.choice.chosen) do
    local with, reason = reach.needs(result.choice, i)
    assert(with and #with == 0, reason)
  end
end

local function check_explain(result)
  local before = table.concat(result.choice.chosen, " ")
  local reasons = summary.explain(result)
  assert(table.concat(result.choice.chosen, " ") == before, "explaining changed the choice")
  for _, miss in ipairs(reasons.near) do
    assert(not result.choice.taken[miss.index] and miss.kind and miss.reason ~= "")
  end
  for _, i in ipairs(reasons.more.sentences) do
    assert(not result.choice.taken[i], "more of the same")
  end
  return reasons
end

-- Of each wish: told by the summary, by the story only, or not at all.
local function check_cover(style, result)
  local count = #(result.missing or {}) + #(result.untold or {})
  local told = {}
  for _, sentence in ipairs(result.sentences) do
    for _, item in ipairs(sentence.tells or {}) do
      told[item] = true
    end
  end
  for _, item in ipairs(result.missing or {}) do
    assert(not told[item], item .. " is told and missing")
  end
  assert(count <= #style.cover)
end

local spec = {}

spec["limits hold, what leans is reached, explaining changes nothing"] = function()
  local roll, lexicon, whole, refused, seen = dice(11), lexicon_of "en", 0, 0, {}
  for _ = 1, STORIES do
    local doc, style = read(roll, lexicon), style_of(roll)
    local stats = summary.measure(doc, lexicon, "Mayor resigns in Harbury")
    local result = summary.choose(doc, stats, style, { lexicon = lexicon })
    if result.refused then
      refused = refused + 1
    elseif result.choice.taken[result.choice.chosen[1]] == "whole" then
      whole = whole + 1
    else
      check_limits(style, result)
      check_reach(result)
      check_cover(style, result)
    end
    for _, one in ipairs(check_explain(result).chosen) do
      seen[one.as] = true
    end
    doc:close()
  end
  for _, as in ipairs { "lead", "score", "cover", "pulled" } do
    assert(seen[as], "nothing was taken as " .. as)
  end
  assert(whole + refused < STORIES / 2, "the laws were tried on too few")
end

return spec
