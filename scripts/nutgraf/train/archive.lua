-- An archive: stories with the summaries that were published with them, one JSON
-- object a line. What comes out is ready to be measured; a bad line costs itself.
local core = require "nutgraf.core"
local bag = require "nutgraf.train.bag"
local fault = require "nutgraf.fault"
local pipeline = require "nutgraf.pipeline"
local summary = require "nutgraf.summary"
local verbs = require "nutgraf.verbs"

local archive = {}
archive.__index = archive

local PLACES = 3 -- lines that are named for each reason

---@param n table the engine object
---@param limits table of rules/train.lua
---@return table archive
function archive.new(n, limits)
  return setmetatable({
    n = n, limits = limits, numbers = bag.numbers(), pairs = {}, lines = 0, left_out = {},
    reasons = {},
  }, archive)
end

-- Why a line is no pair.
function archive:leave_out(reason)
  local of = self.left_out[reason]
  if not of then
    of = { reason = reason, count = 0, places = {} }
    self.left_out[reason] = of
    self.reasons[#self.reasons + 1] = of
  end
  of.count = of.count + 1
  if #of.places < PLACES then
    of.places[#of.places + 1] = self.lines
  end
end

-- The summary as one text: a text, a list of texts, or the form of our records.
local function text_of(value)
  if type(value) == "string" then
    return value
  elseif type(value) ~= "table" then
    return nil
  elseif value.text or value.sentences then
    return text_of(value.text or value.sentences)
  end
  local texts = {}
  for k, item in ipairs(value) do
    texts[k] = text_of(item)
  end
  return #texts > 0 and table.concat(texts, " ") or nil
end

-- What is measured of a story once; the rest of it is let go.
function archive:measure(story, reference)
  local doc, sentences = story.doc, {}
  local stats = summary.measure(doc, story.lexicon, story.facts.title)
  for i = 1, #stats do
    sentences[i] = self.numbers:list(doc:sentence_text(i), story.lexicon)
  end
  return {
    doc = doc, lexicon = story.lexicon, stats = stats, sentences = sentences,
    reference = bag.reference(self.numbers:list(reference, story.lexicon)),
    key = core.markup.sha256(doc:text()), seal = core.markup.sha256(reference),
  }
end

function archive:reason_against(pair)
  if #pair.sentences == 0 then
    return "no sentences"
  elseif pair.reference.words == 0 then
    return "a summary without words"
  end
  local all = {}
  for _, list in ipairs(pair.sentences) do
    table.move(list, 1, #list, #all + 1, all)
  end
  local hits = bag.hits({ all }, pair.reference)
  if hits < self.limits.least_shared * pair.reference.words then
    return "a summary of another story"
  end
end

function archive:read_line(line)
  local value = core.json.decode(line)
  if type(value) ~= "table" then
    return "no JSON object"
  end
  local reference = text_of(value.reference or value.summary)
  if not reference then
    return "no `reference` and no `summary`"
  end
  local ok, story = pcall(pipeline.read, self.n, line, { from = "record" })
  if not ok then
    local is_own = type(story) == "table" and story.code == "settings"
    if is_own or fault.is_memory(story) then
      error(story, 0) -- not the line's doing
    end
    return verbs.words_of(story)
  elseif not story.found then
    story.doc:close()
    return "no article"
  end
  local pair = self:measure(story, reference)
  local reason = self:reason_against(pair)
  if reason then
    story.doc:close()
    return reason
  end
  self.pairs[#self.pairs + 1] = pair
end

---Takes a line; empty ones are passed over.
---@param line string
function archive:take(line)
  self.lines = self.lines + 1
  if line:find "%S" then
    local reason = self:read_line(line)
    if reason then
      self:leave_out(reason)
    end
  end
end

---Reads a file of any length, line by line.
---@param host table
---@param path string "-": standard input
function archive:read(host, path)
  local begun = {} -- pieces of a line whose end is still to come
  local ok, message = host.stream(path, function(piece)
    local from = 1
    for at in piece:gmatch "()\n" do
      begun[#begun + 1] = piece:sub(from, at - 1)
      self:take(table.concat(begun))
      begun, from = {}, at + 1
    end
    begun[#begun + 1] = piece:sub(from)
  end)
  if not ok then
    fault.raise("io", message)
  end
  local last = table.concat(begun)
  if last ~= "" then
    self:take(last)
  end
end

---What was left out: "3 lines: no JSON object (line 4, 9, 12)".
---@return string[]
function archive:complaints()
  local said = {}
  for k, of in ipairs(self.reasons) do
    said[k] = ("%d %s: %s (line %s%s)"):format(of.count, of.count == 1 and "line" or "lines",
      of.reason, table.concat(of.places, ", "), of.count > #of.places and " ..." or "")
  end
  return said
end

---Puts pairs in an order that has nothing to do with that of the archive.
---@param all table[]
function archive.sort(all)
  table.sort(all, function(a, b)
    if a.key ~= b.key then
      return a.key < b.key
    end
    return a.seal < b.seal
  end)
end

---Which of `folds` parts a pair is in: by what a story says, so that neither the order of an
---archive nor a story that stands in it twice matters.
---@param pair table
---@param folds integer
---@return integer fold 1 to folds
function archive.fold_of(pair, folds)
  return tonumber(pair.key:sub(1, 8), 16) % folds + 1
end

return archive
