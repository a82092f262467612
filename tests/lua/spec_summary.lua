-- The summary: what is chosen, what is refused and why, what is cut.
local core = require "nutgraf.core"
local summary = require "nutgraf.summary"
local trim = require "nutgraf.summary.trim"

local lexicon = assert(core.text.lexicon {
  stop_words = { "the", "a", "of", "in", "and", "to", "he", "it", "is", "was", "for", "on" },
  speech_verbs = { "said" }, dangling = { "he", "it", "this" },
  connectives = { "however", "in addition" }, number_words = { "three", "two" }, titles = { "Mr" },
})

local function kind(name)
  return { matcher = name }
end

local function contains(text, line)
  return { matcher = "contains", args = text, line = line }
end

local STYLE = {
  sentences = 2, weigh = { position = 5, central = 3, prefer = 3, avoid = 3 }, spread = 5,
  never = { kind "question", kind "loose_quote", kind "loose_reference" },
  trim = { kind "leading_adverb", kind "date_line" },
}

local STORY = table.concat({
  "HARBURY (AP) -- The council of Harbury approved a budget for the new port on Tuesday. "
    .. "It was a long night for the whole council and for the town.",
  "Who will pay for the new port in the end? Mayor Ruiz told the council that the port costs "
    .. "three million crowns.",
  "\"It is far too late for any of this,\" he said. However, the harbour union wants more money "
    .. "for the workers of the old port.",
  "The union plans a strike of two days in March, and the council of Harbury fears it.",
}, "\n\n")

local function with(changes)
  local style = {}
  for name, value in pairs(STYLE) do
    style[name] = value
  end
  for name, value in pairs(changes or {}) do
    style[name] = value
  end
  return style
end

local function read(text)
  local doc = core.doc.read(text, { from = "text" })
  for i = 1, doc:block_count() do
    doc:set_role(i, "article", 0)
  end
  doc:compose()
  doc:segment(lexicon)
  return doc
end

local function summarize(changes, text, title)
  local doc = read(text or STORY)
  local stats = summary.measure(doc, lexicon, title)
  return summary.choose(doc, stats, with(changes), { lexicon = lexicon }), doc, stats
end

local function indexes(result)
  local list = {}
  for k, sentence in ipairs(result.sentences or {}) do
    list[k] = sentence.index
  end
  return table.concat(list, " ")
end

local function equal(got, expected)
  if got ~= expected then
    error(("got %s, expected %s"):format(tostring(got), tostring(expected)), 2)
  end
end

-- Why sentence `i` was left out.
local function reason(result, i)
  for _, near in ipairs(summary.explain(result).near) do
    if near.index == i then
      return near.kind, near.rule, near
    end
  end
end

local spec = {}

spec["a summary is copied from the story, in the order of the story"] = function()
  local result, doc = summarize { sentences = 3 }
  local text, last = doc:text(), 0
  equal(#result.sentences, 3)
  for _, sentence in ipairs(result.sentences) do
    assert(sentence.first > last, "not in order")
    last = sentence.last
    local rest = sentence.cuts[1] and sentence.cuts[1][2] + 1 or sentence.first
    equal(sentence.text:lower(), text:sub(rest, sentence.last):lower())
  end
end

spec["the same story gives the same summary"] = function()
  local first, second = summarize(), summarize()
  equal(first.text, second.text)
  for k, sentence in ipairs(first.sentences) do
    equal(sentence.score, second.sentences[k].score)
  end
end

spec["a date line and a leading adverb are cut, and nothing else"] = function()
  local result = summarize { sentences = 1, opening = "lead" }
  equal(result.text, "The council of Harbury approved a budget for the new port on Tuesday.")
  local cut = result.sentences[1].cuts[1]
  equal(cut[1], 1)
  equal(cut[2], #"HARBURY (AP) -- ")
  result = summarize { sentences = 1, always = { contains "harbour union" } }
  equal(result.text, "The harbour union wants more money for the workers of the old port.")
  result = summarize { sentences = 1, opening = "lead", trim = {} }
  assert(result.text:find("^HARBURY %(AP%)"), result.text)
end

spec["cuts in the middle keep what is before them"] = function()
  equal(trim.text("One, however, two", 11, {}), "One, however, two")
  equal(trim.text("However, two", 11, { { 11, 19 } }), "Two")
  equal(trim.text("PARIS -- however, two", 1, { { 10, 18 } }), "PARIS -- two")
end

spec["questions, loose quotations and loose references never stand in it"] = function()
  local result = summarize { sentences = 0 }
  equal(indexes(result), "1 2 4 6 7")
  equal(reason(result, 3), "never")
  equal(reason(result, 5), "never")
end

spec["a sentence that leans may only follow the one it leans on"] = function()
  equal(indexes(summarize { sentences = 0, always = { contains "long night" } }),
    "1 2 4 6 7")
  local result = summarize {
    sentences = 1, weigh = { prefer = 10 }, prefer = { contains "long night" },
  }
  assert(indexes(result) ~= "2")
  equal(reason(result, 2), result.sentences[1].index == 1 and "repeats" or "leans")
  equal(indexes(summarize { sentences = 0, shape = "bullets" }), "1 4 6 7")
end

spec["words.max takes whole sentences only"] = function()
  for max = 1, 60 do
    local result, _, stats = summarize { sentences = 0, words = { max = max } }
    local words, printed = 0, trim.lengths(stats, { leading_adverb = true, date_line = true })
    for _, sentence in ipairs(result.sentences or {}) do
      words = words + printed[sentence.index]
    end
    assert(words <= max, "too many words")
    if not result.sentences then
      equal(result.refused.setting, "words")
    end
  end
end

spec["words.min asks for more, words.share for a part of the story"] = function()
  equal(#summarize({ sentences = 1, words = { min = 30 } }).sentences, 3)
  local _, _, stats = summarize()
  local result = summarize { sentences = 0, words = { share = 0.3 } }
  local words = 0
  for _, sentence in ipairs(result.sentences) do
    words = words + stats:words(sentence.index)
  end
  assert(words <= math.ceil(0.3 * stats:words()))
end

spec["never beats always, always beats the number of sentences"] = function()
  local strike = contains("strike", 7)
  equal(indexes(summarize { sentences = 1, always = { strike } }), "7")
  local result = summarize { sentences = 1, always = { strike }, never = { strike } }
  assert(indexes(result) ~= "7")
  local why, rule = reason(result, 7)
  equal(why, "never")
  equal(rule.line, 7)
end

spec["prefer and avoid are nudges that show in the parts"] = function()
  local plain = summarize { sentences = 0 }
  local nudged = summarize {
    sentences = 0, prefer = { contains "strike" },
    avoid = { contains "budget" },
  }
  local function of(result, index)
    for _, sentence in ipairs(result.sentences) do
      if sentence.index == index then
        return sentence
      end
    end
  end
  equal(of(nudged, 7).score, of(plain, 7).score + 3)
  equal(of(nudged, 7).parts.prefer, 3)
  equal(of(nudged, 1).parts.avoid, -3)
end

spec["the parts add up to the score"] = function()
  local result = summarize({ sentences = 3, prefer = { contains "strike" } }, STORY, "A new port")
  for _, sentence in ipairs(result.sentences) do
    local sum = 0
    for _, part in pairs(sentence.parts) do
      sum = sum + part
    end
    assert(math.abs(sum - sentence.score) < 1e-9)
  end
end

spec["opening, order and shape"] = function()
  local last = { position = -10 }
  equal(indexes(summarize { sentences = 2, weigh = last }):sub(-1), "7")
  equal(indexes(summarize { sentences = 2, weigh = last, opening = "lead" }):sub(1, 1), "1")
  equal(indexes(summarize { sentences = 2, weigh = last, order = "score", spread = 0 }), "7 6")
  local bullets = summarize { shape = "bullets" }
  equal(bullets.shape, "bullets")
  equal(select(2, bullets.text:gsub("\n", "")), #bullets.sentences - 1)
end

spec["a short story is its own summary, or has none"] = function()
  local text = "The old port of Harbury closed on Tuesday.\n\nThe new one opens in the spring of 2030."
  equal(summarize({}, text).text,
    "The old port of Harbury closed on Tuesday. The new one opens in the spring of 2030.")
  local result = summarize({ too_short = "none" }, text)
  equal(result.refused.reason, "too_short")
  equal(result.refused.setting, "too_short")
end

spec["a story without a sentence has no summary"] = function()
  local result = summarize({}, "Who pays for the old port of Harbury?")
  equal(result.sentences, nil)
  assert(result.refused)
  assert(summarize({}, "").refused)
end

spec["hooks score, choose and finish"] = function()
  local result = summarize { sentences = 1, hooks = { score = function(i)
    return i == 7 and 100 or nil
  end } }
  equal(indexes(result), "7")
  result = summarize { hooks = { choose = function()
    return { 4, 1, 4, 99, "x" }
  end } }
  equal(indexes(result), "1 4")
  result = summarize { hooks = { finish = function(made)
    return { made.sentences[2] }
  end } }
  equal(#result.sentences, 1)
  equal(result.text, result.sentences[1].text)
  result = summarize { hooks = { finish = function()
    return nil, "not today"
  end } }
  equal(result.refused.reason, "not today")
end

spec["a broken list says where"] = function()
  local plan, message, line = summary.prepare(with { never = { kind "nonsense" } })
  equal(plan, nil)
  assert(message:find "nonsense", message)
  equal(line, nil)
  plan, message, line = summary.prepare(with { avoid = { contains("", 9) } })
  equal(plan, nil)
  assert(message)
  equal(line, 9)
end

spec["a style is made ready once for many stories"] = function()
  local plan = assert(summary.prepare(STYLE))
  local doc = read(STORY)
  local stats = summary.measure(doc, lexicon)
  local once = summary.choose(doc, stats, plan, { lexicon = lexicon })
  equal(summary.choose(doc, stats, plan, { lexicon = lexicon }).text, once.text)
end

spec["a very long text without a limit takes time in proportion"] = function()
  local lines = {}
  for i = 1, 3000 do
    lines[i] = ("The ship number w%d left the port of Harbury w%d on day %d."):format(i, i % 97, i)
  end
  local steps = 0
  local result = summarize({ sentences = 0, hooks = { score = function()
    steps = steps + 1
  end } }, table.concat(lines, " "))
  equal(#result.sentences, 3000)
  equal(steps, 3000)
end

spec["stats know their limits"] = function()
  local doc = read(STORY)
  local stats = summary.measure(doc, lexicon)
  equal(#stats, 7)
  for _, wrong in ipairs { 0, 8, -1 } do
    assert(not pcall(stats.value, stats, wrong))
  end
  assert(not pcall(stats.is, stats, 1, "nonsense"))
  assert(not pcall(stats.set, stats, 1, 0 / 0))
  assert(not pcall(stats.redundancy, stats, 1, { 1, 2, 3, 4, 5, 6, 7, 1 }))
  assert(not pcall(core.stats.new, core.doc.read("Unread.", { from = "text" })))
  equal(stats:similar(1, 1), 1)
  equal(stats:redundancy(1, {}), 0)
  local sum = 0
  for _, weight in pairs(stats:weights(1)) do
    sum = sum + weight * weight
  end
  assert(math.abs(sum - 1) < 1e-9)
  doc:close()
  assert(not pcall(stats.value, stats, 1), "a closed document was read")
end

return spec
