-- What there is to tell of a summary, gathered once for the screen and for JSON:
-- each chosen sentence with its reasons, all others with their scores.

local summary = require "nutgraf.summary"

local reasons = {}

---@class nutgraf.Gathered
---@field summary nutgraf.Summary
---@field made table the style
---@field chosen { index: integer, sentence: nutgraf.Chosen, reason: nutgraf.Reason? }[] in the
---order of reading
---@field near nutgraf.NearMiss[]
---@field cover nutgraf.Told[]
---@field more { words: integer, sentences: integer[] }?
---@field dropped integer[] chosen, and left out again by the style's finish()
---@field sentences { index: integer, first: integer, last: integer, block: integer, text: string,
---score: number, parts: table<string, number>, chosen: boolean }[]

-- Reasons by the number of their sentence.
local function by_index(list)
  local known = {}
  for _, one in ipairs(list) do
    known[one.index] = one
  end
  return known
end

local function sentences_of(story, result, taken)
  local list = {}
  for i = 1, story.doc:sentence_count() do
    local first, last, part = story.doc:sentence(i)
    list[i] = {
      index = i, first = first, last = last, block = part, text = story.doc:sentence_text(i),
      score = story.stats:value(i), parts = summary.parts(result, i), chosen = taken[i] ~= nil,
    }
  end
  return list
end

---@param story table
---@param result nutgraf.Summary
---@param made table the style
---@return nutgraf.Gathered
function reasons.gather(story, result, made)
  local why = summary.explain(result) or { chosen = {}, near = {}, cover = {} }
  local known, taken, chosen, dropped = by_index(why.chosen), {}, {}, {}
  for k, sentence in ipairs(result.sentences or {}) do
    chosen[k] = { index = sentence.index, sentence = sentence, reason = known[sentence.index] }
    taken[sentence.index] = sentence
  end
  for _, one in ipairs(why.chosen) do
    dropped[#dropped + 1] = not taken[one.index] and one.index or nil
  end
  return {
    summary = result, made = made, chosen = chosen, dropped = dropped, near = why.near,
    cover = why.cover, more = why.more, sentences = sentences_of(story, result, taken),
  }
end

---Where the style that is explained says something: its file, and the line.
---@param made table
---@param setting string
---@return { file: string, line: integer? }? place nil when no file of it says so
function reasons.place(made, setting)
  local file = made.writer[setting]
  return file and { file = file.path, line = file.lines[setting] } or nil
end

return reasons
