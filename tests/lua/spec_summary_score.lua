-- The score in layers that show: for any story, the parts add up to the score.
local core = require "nutgraf.core"
local summary = require "nutgraf.summary"

local LEXICON = assert(core.text.lexicon {
  stop_words = { "the", "a", "of", "in", "and", "to", "on" }, speech_verbs = { "said" },
  number_words = { "two", "nine" },
})
local WORDS = {
  "harbour", "council", "Mayor", "Ruiz", "budget", "the", "of", "a", "ferry", "two", "strike",
  "said", "Kestria", "port", "42", "crowns", "and", "winter", "library", "\"never\"", "nine",
}
local PARTS = {
  "position", "early", "headline", "central", "common", "subject", "names", "numbers", "speech",
  "length",
}

-- Numbers as by chance, the same in every run.
local function dice(seed)
  return function(sides)
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed // 65536 % sides + 1
  end
end

local function story(roll)
  local lines = {}
  for i = 1, roll(12) do
    local words = {}
    for k = 1, 5 + roll(20) do
      words[k] = WORDS[roll(#WORDS)]
    end
    lines[i] = "So " .. table.concat(words, " ") .. (roll(4) == 1 and ".\n\n" or ". ")
  end
  return table.concat(lines)
end

local function read(text)
  local doc = core.doc.read(text, { from = "text" })
  for i = 1, doc:block_count() do
    doc:set_role(i, "article", 0)
  end
  doc:compose()
  doc:segment(LEXICON)
  return doc
end

local function style(roll)
  local weigh = { prefer = roll(1000) / 100, avoid = -roll(1000) / 100 }
  for _, name in ipairs(PARTS) do
    weigh[name] = (roll(2001) - 1001) / 100
  end
  return {
    sentences = roll(5) - 1, weigh = weigh, spread = roll(11) - 1,
    prefer = { { matcher = "contains", args = "strike" } },
    avoid = { { matcher = "contains", args = { "ferry", "never" } } },
    hooks = roll(2) == 1 and { score = function(i, stats)
      return i % 3 == 0 and stats:value(i) + 0.25 or nil
    end } or nil,
  }
end

-- In whole hundredths: to the digit, not almost.
local function hundredths(value)
  local whole = math.floor(value * 100 + 0.5)
  assert(math.abs(value * 100 - whole) < 1e-6, "not in hundredths: " .. value)
  return whole
end

local function sum_of(parts)
  local sum = 0
  for _, part in pairs(parts) do
    sum = sum + hundredths(part)
  end
  return sum
end

local spec = {}

spec["in three hundred stories the parts of all sentences add up to the digit"] = function()
  local roll, seen = dice(7), {}
  for _ = 1, 300 do
    local doc = read(story(roll))
    local stats = summary.measure(doc, LEXICON, roll(2) == 1 and "Harbour budget strike" or nil)
    local result = summary.choose(doc, stats, style(roll), { lexicon = LEXICON })
    for i = 1, #stats do
      local parts = summary.parts(result, i)
      assert(sum_of(parts) == hundredths(stats:value(i)), "the parts do not add up")
      for name in pairs(parts) do
        seen[name] = true
      end
    end
    for _, sentence in ipairs(result.sentences or {}) do
      assert(sum_of(sentence.parts) == hundredths(sentence.score))
    end
    doc:close()
  end
  for _, name in ipairs { "prefer", "avoid", "script", "central" } do
    assert(seen[name], name .. " was never a part")
  end
end

spec["what a function of the style changes is a part of its own"] = function()
  local doc = read "The council of Harbury meets on the pier today. The ferry is late for the fair."
  local stats = summary.measure(doc, LEXICON)
  local result = summary.choose(doc, stats, {
    weigh = { position = 4 }, prefer = { { matcher = "contains", args = "ferry" } },
    hooks = { score = function(i)
      return i == 2 and 7 or nil
    end },
  })
  assert(summary.parts(result, 1).script == nil)
  local parts = summary.parts(result, 2)
  assert(stats:value(2) == 7)
  assert(math.abs(parts.script + parts.position - 7) < 1e-9, "prefer has no weight here")
end

return spec
