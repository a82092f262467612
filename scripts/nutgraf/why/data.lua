-- Explanations as JSON: the same that stands on the screen, numbers from 0.

local blocks = require "nutgraf.why.blocks"
local core = require "nutgraf.core"
local ends = require "nutgraf.why.ends"

local data = {}

local list_of = core.json.list

-- Numbers of sentences, from 0.
local function from_zero(numbers)
  local list = list_of {}
  for k, i in ipairs(numbers or {}) do
    list[k] = i - 1
  end
  return list
end

local function minus_one(number)
  return number and number - 1 or nil
end

local function rule_of(rule)
  return rule and { list = rule.list, rule = rule.rule, why = rule.why, words = rule.words,
    file = rule.file, line = rule.line } or nil
end

local function rules_of(rules)
  local list = list_of {}
  for k, rule in ipairs(rules or {}) do
    list[k] = rule_of(rule)
  end
  return list
end

local function near_of(miss)
  return { reason = miss.reason, kind = miss.kind, of = minus_one(miss.of), opens = miss.opens,
    words = miss.words, with = miss.with and from_zero(miss.with) or nil, rule = rule_of(miss.rule) }
end

local function cuts_of(sentence)
  local list = list_of {}
  for k, cut in ipairs(sentence.cuts or {}) do
    list[k] = { start = cut[1] - 1, ["end"] = cut[2], kind = cut.kind }
  end
  return list
end

-- What a chosen sentence has more than others.
local function add_reason(one, to)
  local reason = one.reason or {}
  local again = reason.repeats
  to.reads, to.cuts = one.sentence.text, cuts_of(one.sentence)
  to.taken_for, to.brought = reason.as, reason.with and from_zero(reason.with) or nil
  to.lists, to.tells = rules_of(reason.rules), list_of(reason.tells or {})
  to.repeats = again and { of = minus_one(again.of), loss = again.loss, reason = again.reason }
end

local function sentences_of(gathered)
  local list = list_of {}
  for i, sentence in ipairs(gathered.sentences) do
    list[i] = {
      index = i - 1, start = sentence.first - 1, ["end"] = sentence.last, text = sentence.text,
      score = sentence.score, parts = sentence.parts, chosen = sentence.chosen,
    }
  end
  for _, one in ipairs(gathered.chosen) do
    add_reason(one, list[one.index])
  end
  for _, miss in ipairs(gathered.near) do
    list[miss.index].left_out = near_of(miss)
  end
  return list
end

local function nearest(gathered)
  local list = list_of {}
  for k, miss in ipairs(gathered.near) do
    list[k] = miss.index - 1
  end
  return list
end

local function coverage(gathered)
  local list = list_of {}
  for k, one in ipairs(gathered.cover) do
    list[k] = { item = one.item, wanted = one.wanted, by = from_zero(one.by),
      told = minus_one(one.told), barred = minus_one(one.barred) }
  end
  return list
end

---@param n table the engine object
---@param story table
---@param gathered nutgraf.Gathered
---@param options table<string, string|boolean>
---@return table
function data.of(n, story, gathered, options)
  local facts, more = story.facts, gathered.more
  return {
    title = facts.title, style = gathered.made.name, sources = facts.sources,
    confidence = facts.confidence, refused = gathered.summary.refused,
    sentences = sentences_of(gathered), nearest = nearest(gathered), coverage = coverage(gathered),
    more = more and { words = more.words, sentences = from_zero(more.sentences) } or nil,
    blocks = blocks.data(story), site_rules = facts.said and list_of(facts.said) or nil,
    places = options.sentences and ends.data(n, story) or nil,
    unread = options.blocks and blocks.unread(n, story) or nil,
  }
end

return data
