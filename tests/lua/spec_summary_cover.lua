-- What a style wants told: who makes room for the sentence that tells it, and what the result and
-- `explain` say of it. Also which kinds of page a title tells.
local core = require "nutgraf.core"
local kind = require "nutgraf.summary.kind"
local summary = require "nutgraf.summary"

local articles = dofile "tests/support/articles.lua"
local indexes, equal = articles.indexes, articles.equal

local LEXICON = assert(core.text.lexicon {
  stop_words = { "the", "a", "of", "in", "and", "to", "on", "is", "it", "he", "was", "for" },
  speech_verbs = { "said" }, dangling = { "he", "it" }, causes = { "because" },
  times = { "yesterday" }, time_names = { "Monday" }, people = { "council" },
  before_places = { "in", "near" }, number_words = { "nine" },
})

-- Sentence 4 tells why, 5 how many, 6 where and when; all tell less by the score.
local STORY = table.concat({
  "The council decided to buy a new ferry for the town.",
  "The ship is the largest that the town ever owned.",
  "Its cabins are painted green and its deck is painted white.",
  "The old one must go because nobody can mend its engine.",
  "The price of the new ship is nine million crowns.",
  "A crowd saw the model of it in Larkmouth on Monday.",
}, "\n\n")

local function summarize(style, text)
  local doc = articles.read(text or STORY, LEXICON)
  local stats = summary.measure(doc, LEXICON, nil)
  style.weigh = style.weigh or { position = 10 }
  return summary.choose(doc, stats, style, { lexicon = LEXICON }), stats
end

local function bare(name)
  return { matcher = name }
end

local function joined(list)
  return table.concat(list or {}, " ")
end

local function told(result, item)
  for _, one in ipairs(summary.explain(result).cover) do
    if one.item == item then
      return one
    end
  end
end

local spec = {}

spec["the weakest makes room for the best sentence that tells what is wanted"] = function()
  equal(indexes(summarize { sentences = 2 }), "1 2")
  equal(indexes(summarize { sentences = 2, cover = { bare "why" } }), "1 4")
  equal(indexes(summarize { sentences = 2, cover = { bare "who", bare "numbers" } }), "1 5")
end

spec["the first that were chosen keep their places where the style says so"] = function()
  local style = { sentences = 2, cover = { bare "why" }, cover_after = 1 }
  equal(indexes(summarize(style)), "1 4")
  style.cover_after = 2
  equal(indexes(summarize(style)), "1 2")
  style.sentences = 3 -- one may still go
  equal(indexes(summarize(style)), "1 2 4")
end

spec["where there is room nobody has to go"] = function()
  equal(indexes(summarize { sentences = 3, words = { max = 40 }, cover = { bare "why" } }), "1 2 4")
  local style = { words = { max = 33 }, cover = { bare "numbers" } }
  equal(indexes(summarize(style)), "1 2 5")
end

spec["several wishes are met one after the other, none is lost again"] = function()
  local wishes = { bare "why", bare "numbers", bare "where" }
  equal(indexes(summarize { sentences = 3, cover = wishes }), "4 5 6")
  local result = summarize { sentences = 2, cover = wishes }
  equal(indexes(result), "4 5")
  equal(joined(result.missing), "where")
  equal(result.untold, nil)
end

spec["always and a lead that opens stay"] = function()
  local result = summarize { sentences = 1, opening = "lead", cover = { bare "why" } }
  equal(indexes(result), "1")
  equal(joined(result.missing), "why")
  result = summarize {
    sentences = 2, always = { { matcher = "contains", args = "green" } }, cover = { bare "why" },
  }
  equal(indexes(result), "3 4")
end

spec["a text, and any matcher, can be wanted"] = function()
  equal(indexes(summarize { sentences = 1, cover = { "cabins" } }), "3")
  equal(indexes(summarize { sentences = 1, cover = "cabins" }), "3")
  equal(indexes(summarize { sentences = 1, cover = { { matcher = "word", args = "model" } } }), "6")
  local both = { matcher = "all_of", args = { bare "where", bare "when" } }
  equal(indexes(summarize { sentences = 1, cover = both }), "6")
  equal(indexes(summarize { sentences = 1, cover = { "why" } }), "4")
end

spec["questions are matchers for the other lists as well"] = function()
  equal(indexes(summarize { sentences = 1, always = { bare "where" } }), "6")
  equal(indexes(summarize { sentences = 6, never = { bare "why" } }), "1 2 3 5 6")
  equal(indexes(summarize {
    sentences = 1, weigh = { prefer = 9 }, prefer = { bare "numbers" },
  }), "5")
end

spec["what the story does not tell is said, and costs nothing"] = function()
  local result = summarize { sentences = 2, cover = { bare "why", "a submarine", bare "stakes" } }
  equal(indexes(result), "1 4")
  equal(table.concat(result.untold, ", "), "a submarine, stakes")
  equal(result.missing, nil)
  equal(summarize({ sentences = 2 }).untold, nil)
end

spec["a sentence that can never be chosen cannot be asked in"] = function()
  local result = summarize {
    sentences = 2, cover = { bare "why" }, never = { { matcher = "contains", args = "engine" } },
  }
  equal(indexes(result), "1 2")
  equal(joined(result.missing), "why")
end

spec["budgets hold, whatever is wanted"] = function()
  for max = 5, 70 do
    local result, stats = summarize {
      words = { max = max }, cover = { bare "why", bare "numbers", bare "where", "green" },
    }
    local words = 0
    for _, sentence in ipairs(result.sentences or {}) do
      words = words + stats:words(sentence.index)
    end
    assert(words <= max, "too many words")
  end
end

spec["the result says who tells what"] = function()
  local result = summarize { sentences = 2, cover = { bare "who", bare "why" } }
  equal(joined(result.sentences[1].tells), "who")
  equal(joined(result.sentences[2].tells), "why")
  equal(summarize({ sentences = 2 }).sentences[1].tells, nil)
end

spec["explain says of each question who tells it, or who would"] = function()
  local result = summarize { sentences = 2, cover = { bare "why", "cabins" } }
  local why = told(result, "why")
  assert(why.wanted and joined(why.by) == "4" and why.told == nil)
  local numbers = told(result, "numbers")
  assert(not numbers.wanted and #numbers.by == 0 and numbers.told == 5)
  assert(told(result, "cabins").wanted)
  local when = told(summarize({ sentences = 2 }, "The council met. The ship is old and slow now."),
    "when")
  assert(#when.by == 0 and when.told == nil, "the story does not tell when")
end

spec["explain says what each was taken for, and what eighty words would add"] = function()
  local result = summarize {
    sentences = 3, opening = "lead", cover = { bare "why" },
    always = { { matcher = "contains", args = "green", line = 8, file = "my.lua" } },
  }
  local as = {}
  local reasons = summary.explain(result)
  for _, one in ipairs(reasons.chosen) do
    as[one.index] = one
  end
  equal(as[1].as, "lead")
  equal(as[3].as, "always")
  equal(as[4].as, "cover")
  equal(as[3].rules[1].line, 8)
  equal(as[3].rules[1].file, "my.lua")
  equal(as[4].rules[1].words, "why")
  equal(joined(as[4].tells), "what why")
  equal(reasons.more.words, 80)
  equal(joined(reasons.more.sentences), "2 5 6")
  equal(indexes(result), "1 3 4", "explaining changes nothing")
  equal(joined(summary.explain(result).more.sentences), "2 5 6")
end

spec["near misses say what they repeat, and what they score lower than"] = function()
  local text = "The council bought a new ferry for the town today.\n\n"
    .. "The council bought a new ferry for the old town yesterday.\n\n"
    .. "Nobody knows how the harbour will look next winter."
  local result = summarize({ sentences = 2, spread = 10 }, text)
  equal(indexes(result), "1 3")
  local miss = summary.explain(result).near[1]
  equal(miss.kind, "repeats")
  equal(miss.of, 1)
  equal(miss.reason, "repeats sentence 1: says the same again")
  miss = summary.explain((summarize { sentences = 1 })).near[1]
  equal(miss.kind, "lower")
  equal(miss.reason, "scores lower than sentence 1")
end

---- Kinds of page ---------------------------------------------------------

-- Settings that know the files of rules/kinds, where a test may read files.
local WORDS = {
  starts_with = true, contains = true, grammar = true,
}
local settings = {}
function settings.find(_, name)
  local values = {}
  for word in pairs(WORDS) do
    values[word] = function(args)
      return { matcher = word, args = args }
    end
  end
  local chunk = loadfile(name, "t", values)
  if not chunk then
    return nil
  end
  chunk()
  for word in pairs(WORDS) do
    values[word] = nil
  end
  return { values = values }
end

local TITLES = {
  { "en", "Opinion: Give the libraries to the night", "column" },
  { "en", "Opinion polls close in Kestria", "article" },
  { "en", "Correction: Council budget", "correction" },
  { "en", "Storm Agnes: live updates from the coast", "liveblog" },
  { "en", "Ten things to know before the night train", "list" },
  { "en", "7 useful tips for gardeners", "list" },
  { "en", "Two things went wrong", "list" },
  { "en", "Ten ministers resign", "article" },
  { "fr", "Tribune : rendez-nous le port", "column" },
  { "fr", "Cinq raisons de partir", "list" },
  { "fr", "Tempête : suivez le direct", "liveblog" },
  { "de", "Kommentar: Das nasse Land", "column" },
  { "de", "Kommentare zum Urteil", "article" },
  { "de", "Berichtigung", "correction" },
  { "es", "Opinión: Devuelvan el puerto", "column" },
  { "es", "Última hora: minuto a minuto", "liveblog" },
  { "es", "Fe de errores", "correction" },
  { "tr", "Yorum: Liman kimin?", "column" },
  { "tr", "Düzeltme", "correction" },
  { "xx", "Opinion: no such language", "article" },
}

spec["titles tell kinds of page, in five languages"] = function()
  for _, case in ipairs(TITLES) do
    local got = kind.of({ title = case[2] }, settings, case[1])
    equal(case[2] .. " " .. got, case[2] .. " " .. case[3])
  end
end

spec["data of the page comes first, folders of its address last"] = function()
  local url = "https://news.example/opinion/2024/port.html"
  equal(kind.of({ kind = "gallery", title = "Opinion: x", url = url }, settings, "en"), "gallery")
  equal(kind.of({ kind = "article", url = url }, settings, "en"), "column")
  equal(kind.of({ url = "https://news.example/opinion" }, settings, "en"), "article")
  equal(kind.of({ url = "https://opinion.example/" }, settings, "en"), "article")
  equal(kind.of({}, settings, nil), "article")
end

return spec
