-- The settings of a style at their edges: budgets, order, speech, kinds of page.
local core = require "nutgraf.core"
local summary = require "nutgraf.summary"

local articles = dofile "tests/support/articles.lua"
local indexes, equal = articles.indexes, articles.equal

local LEXICON = assert(core.text.lexicon {
  stop_words = { "the", "a", "of", "in", "and", "to", "on", "is", "it", "he", "was" },
  speech_verbs = { "said" }, dangling = { "he", "it" }, connectives = { "however" },
})

-- Sentences of 9, 10, 12, 8, 11 and 13 words, each a paragraph.
local STORY = table.concat({
  "The council of Harbury bought a ferry on Monday.",
  "\"We need the ship before the winter,\" said Ana Ruiz.",
  "The ferry is to carry cars and people to Kestria every day.",
  "Its price was nine million crowns in all.",
  "\"Nobody asked the fishermen about the new pier,\" said Olaf Brandt.",
  "The old ferry goes to a museum in Larkmouth, where it can be seen.",
}, "\n\n")

local function summarize(style, text, facts)
  local doc = articles.read(text or STORY, LEXICON)
  local stats = summary.measure(doc, LEXICON)
  style.weigh = style.weigh or { position = 5 }
  facts = facts or {}
  facts.lexicon = LEXICON
  return summary.choose(doc, stats, style, facts), stats
end

local function contains(text)
  return { matcher = "contains", args = text }
end

local function near(result, i)
  for _, miss in ipairs(summary.explain(result).near) do
    if miss.index == i then
      return miss
    end
  end
end

local spec = {}

---- Budgets ---------------------------------------------------------------

spec["no limit at all takes every sentence"] = function()
  equal(indexes(summarize { sentences = 0 }), "1 2 3 4 5 6")
  equal(indexes(summarize {}), "1 2 3 4 5 6")
end

spec["min without max goes on past the number of sentences"] = function()
  equal(indexes(summarize { sentences = 1, words = { min = 1 } }), "1")
  equal(indexes(summarize { sentences = 1, words = { min = 15 } }), "1 2")
  equal(indexes(summarize { sentences = 1, words = { min = 500 } }), "1 2 3 4 5 6")
end

spec["max comes first when sentences would allow more"] = function()
  equal(indexes(summarize { sentences = 5, words = { max = 19 } }), "1 2")
  equal(indexes(summarize { sentences = 5, words = { max = 18 } }), "1 4")
end

spec["min above max is told, by the setting's name"] = function()
  local plan, message, where = summary.prepare { words = { min = 60, max = 45 } }
  equal(plan, nil)
  assert(message:find "60" and message:find "45", message)
  equal(where, "words")
end

spec["always gives way to words.max, and why says by how many words"] = function()
  local result = summarize { sentences = 2, words = { max = 20 }, always = { contains "museum" } }
  equal(indexes(result), "6")
  result = summarize { sentences = 2, words = { max = 12 }, always = { contains "museum" } }
  equal(indexes(result), "1")
  local miss = near(result, 6)
  equal(miss.kind, "words")
  equal(miss.words, 11)
  equal(miss.reason, "over budget by 11 words")
end

spec["always goes past the number of sentences"] = function()
  equal(indexes(summarize { sentences = 1, always = { contains "museum", contains "price" } }),
    "4 6")
end

spec["a share is of the whole story, and one sentence at least"] = function()
  equal(indexes(summarize { words = { share = 0.3 } }), "1 2")
  equal(indexes(summarize { words = { share = 1 } }), "1 2 3 4 5 6")
  equal(indexes(summarize { words = { share = 0.05 } }), "1")
  equal(summarize({ words = { share = 0.05, max = 5 } }).refused.setting, "words")
end

spec["characters are a limit of their own, counted as code points of what is read"] = function()
  local first = "The council of Harbury bought a ferry on Monday."
  equal(indexes(summarize { characters = { max = #first } }), "1")
  equal(indexes(summarize { characters = { max = #first - 1 } }), "4")
  local refused = summarize({ characters = { max = 20 } }).refused
  equal(refused.reason, "nothing_fits")
  equal(refused.setting, "characters")
  local accents = "Zoë Brontë führt die Fähre nach Übersee für Ölhändler."
  equal(indexes(summarize({ characters = { max = utf8.len(accents) } }, accents)), "1")
  assert(summarize({ characters = { max = utf8.len(accents) - 1 } }, accents).refused)
end

spec["characters count what joins sentences"] = function()
  local result = summarize { characters = { max = 150 }, shape = "bullets" }
  assert(#result.sentences > 1 and utf8.len(result.text) <= 150)
  for max = 40, 300 do
    result = summarize { characters = { max = max } }
    assert(result.refused or utf8.len(result.text) <= max)
  end
end

---- Order and opening -----------------------------------------------------

spec["order by score puts the most important first, behind a lead that opens"] = function()
  local late = { position = -5 }
  equal(indexes(summarize { sentences = 3, weigh = late, order = "score" }), "6 5 4")
  equal(indexes(summarize { sentences = 3, weigh = late, order = "score", opening = "lead" }),
    "1 6 5")
  equal(indexes(summarize { sentences = 3, weigh = late, order = "story" }), "4 5 6")
end

spec["a list of the style's function keeps its order when the style says score"] = function()
  local hooks = { choose = function()
    return { 4, 1, 3 }
  end }
  equal(indexes(summarize { sentences = 3, order = "score", hooks = hooks }), "4 1 3")
  equal(indexes(summarize { sentences = 3, order = "story", hooks = hooks }), "1 3 4")
end

---- Lists -----------------------------------------------------------------

spec["never beats always and prefer, always beats avoid"] = function()
  local museum = contains "museum"
  local result = summarize { sentences = 1, always = { museum }, never = { museum } }
  equal(indexes(result), "1")
  result = summarize { sentences = 1, always = { museum }, avoid = { museum } }
  equal(indexes(result), "6")
end

spec["an avoided sentence says which entry cost it the place"] = function()
  local entry = { matcher = "contains", args = "bought", line = 12, file = "my.lua" }
  local result = summarize {
    sentences = 1, weigh = { position = 5, avoid = 5 }, avoid = { entry },
  }
  equal(indexes(result), "2")
  local miss = near(result, 1)
  equal(miss.kind, "avoid")
  equal(miss.rule.line, 12)
  equal(miss.rule.file, "my.lua")
  equal(miss.rule.list, "avoid")
end

---- Speech ----------------------------------------------------------------

spec["speech avoided is taken only when there is nothing else"] = function()
  equal(indexes(summarize { sentences = 3, speech = "avoid" }), "1 3 4")
  local result = summarize({ sentences = 1, speech = "avoid" },
    "\"We need the ship before the winter,\" said Ana Ruiz.\n\n"
      .. "\"Nobody asked the fishermen about the pier,\" said Olaf Brandt.")
  equal(indexes(result), "1")
  equal(near(summarize { sentences = 1, speech = "avoid" }, 2).kind, "speech")
end

spec["one quotation at most, with its speaker"] = function()
  equal(indexes(summarize { sentences = 5, speech = "one" }), "1 2 3 4 6")
  local loose = "\"The ship is the pride of the whole town.\"\n\n" .. STORY
  local result = summarize({ sentences = 2, speech = "one" }, loose)
  equal(indexes(result), "2 3")
  equal(near(result, 1).reason, "a quotation without its speaker")
end

spec["always may ask for a quotation that the style would not take"] = function()
  local result = summarize { sentences = 2, speech = "avoid", always = { contains "fishermen" } }
  equal(indexes(result), "1 5")
end

---- Kinds of page ---------------------------------------------------------

spec["a kind of page that the style refuses has no summary"] = function()
  local result = summarize({ refuse = { "liveblog", "column" } }, STORY, { page_kind = "liveblog" })
  equal(result.refused.reason, "liveblog")
  equal(result.refused.setting, "refuse")
  equal(result.sentences, nil)
  equal(summary.explain(result), nil)
  assert(summarize({ refuse = { "liveblog" } }, STORY, { page_kind = "column" }).sentences)
  assert(summarize({ refuse = "liveblog" }, STORY).sentences)
end

spec["a style without the setting for what leans takes it from never"] = function()
  equal(summary.prepare({}).dangling, "allow")
  equal(summary.prepare({ never = { { matcher = "loose_reference" } } }).dangling, "refuse")
  equal(summary.prepare({ never = {}, dangling = "pull" }).dangling, "pull")
end

return spec
