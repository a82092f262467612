-- Fits the weights of a style: which parts of the score find the sentences that
-- people would have taken. A climb along one weight at a time over the summary
-- itself, so that limits, refusals and `spread` are in the count.
--
--   lua5.4 tests/bench/fit_summary.lua PAIRS.jsonl [SENTENCES [STEP ...]]
--
-- PAIRS has a line for each story: {"text", "lang"?, "title"?, "reference":
-- ["sentence", ...]}. The measure is the F1 of word counts (ROUGE-1 on folded
-- stems). First each third of the stories is judged by the weights of the other
-- two; then all are fitted, and what is printed goes into `weigh` and `spread`
-- of rules/styles/house.lua by hand. The same pairs give the same numbers.

package.cpath = "build/lua/?.so;" .. package.cpath
package.path = "scripts/?.lua;scripts/?/init.lua;" .. package.path

local core = require "nutgraf.core"
local summary = require "nutgraf.summary"

local FOLDS = 3
local LIMIT = { least = -10, most = 10 }

local path = assert(arg[1], "usage: fit_summary.lua PAIRS.jsonl [SENTENCES [STEP ...]]")
local count = tonumber(arg[2] or 3)
local steps = { table.unpack(arg, 3) }
if #steps == 0 then
  steps = { 3, 1.5, 0.5 }
end

---- Reading ---------------------------------------------------------------

local lexicons = {}

-- The lexicon of rules/languages/TAG.lua; the one of English for others.
local function lexicon_of(tag)
  if not lexicons[tag] then
    local words = {}
    local chunk = loadfile("rules/languages/" .. tag .. ".lua", "t", words)
    if not chunk then
      return lexicon_of "en"
    end
    chunk()
    words.name, words.examples, words.endonym = nil, nil, nil
    lexicons[tag] = assert(core.text.lexicon(words))
  end
  return lexicons[tag]
end

-- How often each stem stands in a text, and how many words there are.
local function count_words(text, lexicon)
  local counts, total = {}, 0
  local _, tokens = core.text.segment(lexicon, text)
  for k = 1, #tokens, 2 do
    local word = core.text.fold(text:sub(tokens[k], tokens[k + 1]))
    if word:find "[%w\x80-\xff]" then
      word = core.text.stem(lexicon, word)
      counts[word] = (counts[word] or 0) + 1
      total = total + 1
    end
  end
  return { counts = counts, total = total }
end

local function read_story(line)
  local pair = core.json.decode(line)
  local lexicon = lexicon_of(pair.lang or "en")
  local doc = core.doc.read(pair.text, { from = "text" })
  for i = 1, doc:block_count() do
    doc:set_role(i, "article", 0)
  end
  doc:compose()
  doc:segment(lexicon)
  local sentences = {}
  for i = 1, doc:sentence_count() do
    sentences[i] = count_words(doc:sentence_text(i), lexicon)
  end
  return {
    doc = doc, lexicon = lexicon, sentences = sentences,
    stats = summary.measure(doc, lexicon, pair.title),
    reference = count_words(table.concat(pair.reference, " "), lexicon),
  }
end

local stories = {}
for line in io.lines(path) do
  stories[#stories + 1] = read_story(line)
end

---- Measuring -------------------------------------------------------------

-- F1 of the words of some sentences against the reference.
local function f1(story, chosen)
  local have, total, hits = {}, 0, 0
  for _, i in ipairs(chosen) do
    for word, times in pairs(story.sentences[i].counts) do
      have[word] = (have[word] or 0) + times
    end
    total = total + story.sentences[i].total
  end
  for word, times in pairs(story.reference.counts) do
    hits = hits + math.min(times, have[word] or 0)
  end
  return hits > 0 and 2 * hits / (total + story.reference.total) or 0
end

local function bare(name)
  return { matcher = name }
end

local function plan_of(weigh)
  return assert(summary.prepare {
    sentences = count, weigh = weigh, spread = weigh.spread,
    never = { bare "question", bare "loose_quote", bare "loose_reference" },
    trim = { bare "date_line", bare "leading_adverb" },
  })
end

local function lead(story)
  local chosen = {}
  for i = 1, math.min(count, #story.sentences) do
    chosen[i] = i
  end
  return chosen
end

local function choose(story, plan)
  local chosen = {}
  local made = summary.choose(story.doc, story.stats, plan, story)
  for k, sentence in ipairs(made.sentences or {}) do
    chosen[k] = sentence.index
  end
  return chosen
end

-- The mean over the stories that `is_in` takes.
local function mean(is_in, pick, plan)
  local sum, n = 0, 0
  for k, story in ipairs(stories) do
    if is_in(k) then
      sum, n = sum + f1(story, pick(story, plan)), n + 1
    end
  end
  return n > 0 and 100 * sum / n or 0
end

---- Climbing --------------------------------------------------------------

local START = {
  position = 9.5, early = 2, headline = 2, central = 6, common = 1.5, subject = 4.5, names = 1,
  numbers = 2.5, speech = -3.5, length = -6.5, spread = 9.5,
}
local ORDER = {
  "position", "central", "length", "speech", "early", "common", "subject", "numbers", "names",
  "headline", "spread",
}

local function moved(weigh, name, by)
  local other = {}
  for key, value in pairs(weigh) do
    other[key] = value
  end
  local least = name == "spread" and 0 or LIMIT.least
  other[name] = math.max(least, math.min(LIMIT.most, weigh[name] + by))
  return other
end

local function fit(is_in)
  local weigh, best = START, mean(is_in, choose, plan_of(START))
  for _, step in ipairs(steps) do
    for _, name in ipairs(ORDER) do
      for _, by in ipairs { step, -step } do
        local other = moved(weigh, name, by)
        local got = mean(is_in, choose, plan_of(other))
        while got > best + 1e-9 do
          weigh, best = other, got
          other = moved(weigh, name, by)
          got = mean(is_in, choose, plan_of(other))
        end
      end
    end
  end
  return weigh, best
end

local function everything()
  return true
end

print(("%d stories; the first %d sentences: %.2f; the start: %.2f"):format(#stories, count,
  mean(everything, lead), mean(everything, choose, plan_of(START))))
for fold = 1, FOLDS do
  local function is_out(k)
    return k % FOLDS == fold - 1
  end
  local weigh, inside = fit(function(k)
    return not is_out(k)
  end)
  print(("fold %d: %.2f on the stories it was fitted on, %.2f on the others"):format(fold, inside,
    mean(is_out, choose, plan_of(weigh))))
end
local weigh, best = fit(everything)
print(("all: %.2f"):format(best))
for _, name in ipairs(ORDER) do
  print(("  %-8s = %g,"):format(name, weigh[name]))
end
