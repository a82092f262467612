-- What can be expected of a story and its summary: one function a word.

local core = require "nutgraf.core"
local matchers = require "nutgraf.matchers"

---What expectations look at.
---@class nutgraf.Subject
---@field story table
---@field made table the style
---@field text string the summary as it reads
---@field sentences nutgraf.Chosen[]
---@field refused { reason: string, setting: string }?
---@field result nutgraf.Summary

---What an expectation found instead; `key` is its name.
---@class nutgraf.Failure
---@field key string
---@field expected string
---@field got string
---@field sentence nutgraf.Chosen? the one that is to blame
---@field entry any? the matcher that failed
---@field place string? "story line 31, score 5.2"
---@field hint string? what in the style would change it
---@field command string? what tells more
---@field command_for string? what it tells
---@field broken boolean? the story could not be tried at all

-- Each gives nil when it is met, else what there is instead; then what was
-- expected where that needs other words, and more of the failure.
local expect = {}

local function quoted(text)
  return text and ('"%s"'):format(text) or "nothing"
end

-- What the summary is, for a message.
local function reading(subject)
  if subject.refused then
    return ("the style refuses the story: %s"):format(subject.refused.reason)
  end
  return "the summary reads: " .. quoted(subject.text)
end

local function same(expected, got)
  if expected ~= got then
    return got and "it is: " .. quoted(got) or "there is none"
  end
end

function expect.title(expected, subject)
  return same(expected, subject.story.facts.title)
end

function expect.byline(expected, subject)
  local authors = subject.story.facts.authors
  return same(expected, authors and #authors > 0 and table.concat(authors, ", ") or nil)
end

function expect.date(expected, subject)
  local date = subject.story.facts.date
  if not date or date:sub(1, #expected) ~= expected then
    return date and "it is: " .. quoted(date) or "there is none"
  end
end

function expect.lang(expected, subject)
  return same(expected, subject.story.lang)
end

---- How much ----------------------------------------------------------------

-- "at most 45", "20 to 45", "2": limits in words.
local function limits_text(limits)
  if type(limits) == "number" then
    return ("%d"):format(limits)
  elseif not limits.min then
    return ("at most %d"):format(limits.max)
  end
  return limits.max and ("%d to %d"):format(limits.min, limits.max)
    or ("%d or more"):format(limits.min)
end

local function counted(count)
  return function(expected, subject)
    local number = count(subject)
    local least = type(expected) == "number" and expected or expected.min or 0
    local most = type(expected) == "number" and expected or expected.max or math.huge
    if number < least or number > most then
      local got = subject.refused and reading(subject)
        or ("the summary has %d: %s"):format(number, quoted(subject.text))
      return got, limits_text(expected)
    end
  end
end

expect.sentences = counted(function(subject)
  return #subject.sentences
end)

expect.words = counted(function(subject)
  return core.matcher.words(subject.text)
end)

expect.characters = counted(function(subject)
  return utf8.len(subject.text) or #subject.text
end)

---- What it reads -------------------------------------------------------------

local function trimmed(text)
  return (text:gsub("^%s+", ""):gsub("%s+$", ""))
end

function expect.reads(expected, subject)
  if trimmed(expected) ~= trimmed(subject.text) then
    return reading(subject)
  end
end

-- The sentence at the start or the end is the one to ask about.
local function edge(name, place)
  return function(expected, subject)
    local set = assert(matchers.compile({ { matcher = name, args = expected } }, "sentence"))
    if not set:text(subject.text) then
      return reading(subject), nil, { sentence = subject.sentences[place(subject)] }
    end
  end
end

expect.starts_with = edge("starts_with", function() return 1 end)
expect.ends_with = edge("ends_with", function(subject) return #subject.sentences end)

-- Does an entry ask for words, and not what kind of sentence it is?
local function is_of_words(entry)
  if type(entry) ~= "table" then
    return true
  end
  local word = matchers.vocabulary[entry.matcher]
  if word and word.takes ~= "list" then
    return word.kind == "text"
  end
  for _, inner in ipairs(word and entry.args or entry) do
    if not is_of_words(inner) then
      return false
    end
  end
  return true
end

-- The sentences of the story that a set is true of.
local function hits_of(set, subject)
  local story = subject.story
  return set:sentences(story.doc, story.lexicon, story.stats and story.stats:kinds(true))
end

-- The sentence of the summary that an entry is true of; true where it is so of
-- the whole text. Words are looked for in what is printed: a sentence of the
-- story may have more of them, which were cut off.
local function bearer(entry, subject)
  local set = assert(matchers.compile({ entry }, "sentence"))
  local hits = is_of_words(entry) and {} or hits_of(set, subject)
  for _, sentence in ipairs(subject.sentences) do
    if sentence.index and hits[sentence.index] or set:text(sentence.text) then
      return sentence
    end
  end
  return set:text(subject.text) and true or nil
end

local function entries_of(value)
  local is_one = type(value) ~= "table" or value.matcher
  return is_one and { value } or value
end

-- Expectations of lists fail once for each entry.
local function each_entry(test)
  return function(expected, subject)
    local failures = {}
    for _, entry in ipairs(entries_of(expected)) do
      local got, sentence = test(entry, subject)
      if got then
        failures[#failures + 1] = { got = got, expected = matchers.words_of(entry), entry = entry,
          sentence = sentence }
      end
    end
    return #failures > 0 and failures or nil
  end
end

expect.has = each_entry(function(entry, subject)
  return not bearer(entry, subject) and reading(subject) or nil
end)

expect.has_not = each_entry(function(entry, subject)
  local found = bearer(entry, subject)
  if type(found) == "table" then
    return "the summary has: " .. quoted(found.text), found
  end
  return found and reading(subject) or nil
end)

-- Does the whole article have these words, or matchers of text?
local function article_bears(entry, subject)
  local set = assert(matchers.compile({ entry }, "sentence"))
  return set:text(subject.story.doc:text()) ~= nil
end

expect.article_has = each_entry(function(entry, subject)
  return not article_bears(entry, subject) and ("the article has %d words without it"):format(
    core.matcher.words(subject.story.doc:text())) or nil
end)

expect.article_has_not = each_entry(function(entry, subject)
  return article_bears(entry, subject) and "the article has it" or nil
end)

-- Must the style refuse the story? true, false, or the reason.
function expect.refused(expected, subject)
  local refused = subject.refused
  if type(expected) == "string" then
    return same(expected, refused and refused.reason)
  elseif (refused ~= nil) ~= expected then
    return reading(subject)
  end
end

return expect
