-- Test files: what a story must give, and where it does not.
--
--   story "stories/budget.html" { title = "...", sentences = 2, has = {...} }
--   text [[ ... ]] { starts_with = "The mayor" }
--   every "stories/*.html" { words = { max = 45 } }

local core = require "nutgraf.core"
local expect = require "nutgraf.testing.expect"
local fault = require "nutgraf.fault"
local hint = require "nutgraf.testing.hint"
local matchers = require "nutgraf.matchers"
local pipeline = require "nutgraf.pipeline"
local reader = require "nutgraf.reader"

local testing = {}

---What is wrong with a test file.
testing.problems = require "nutgraf.testing.file"

---- Languages -----------------------------------------------------------------

-- The texts at a flat list of places: first, last, first, last ...
local function texts_at(text, places)
  local list = {}
  for i = 1, #places, 2 do
    list[#list + 1] = text:sub(places[i], places[i + 1])
  end
  return list
end

local function listed(texts)
  return #texts > 0 and '"' .. table.concat(texts, '" "') .. '"' or "nothing"
end

---Tries one example of a language file: { "A text.", sentences = 1, tokens = {...} }.
---@param lexicon any
---@param example table
---@param ask? function undecided() of the file
---@return { expected: string, got: string, key: string }[] failures
function testing.try_example(lexicon, example, ask)
  local text, failures = type(example) == "table" and example[1], {}
  if type(text) ~= "string" then
    return { { key = "example", expected = "begins with a text", got = "there is none" } }
  end
  local sentences, tokens = core.text.segment(lexicon, text, ask)
  sentences, tokens = texts_at(text, sentences), texts_at(text, tokens)
  if example.sentences and example.sentences ~= #sentences then
    failures[1] = { key = "sentences", expected = tostring(example.sentences),
      got = ("there are %d: %s"):format(#sentences, listed(sentences)) }
  end
  if example.tokens and table.concat(example.tokens, "\0") ~= table.concat(tokens, "\0") then
    failures[#failures + 1] = { key = "tokens", expected = listed(example.tokens),
      got = "they are: " .. listed(tokens) }
  end
  return failures
end

---- Running -------------------------------------------------------------------

-- What a test file gives as text is the article, all of it.
local function take_all(n, story)
  local doc = story.doc
  for i = 1, doc:block_count() do
    doc:set_role(i, "article", 0)
  end
  doc:compose()
  doc:segment(story.lexicon, n.languages:asker(story.lang))
end

-- Reads a story and makes its summary: what expectations look at.
local function subject_of(n, bytes, name, style, is_text, url)
  local story = n:read_or_fault(bytes, { from = is_text and "text" or nil, name = name,
    url = url })
  if is_text then
    take_all(n, story)
  elseif not story.found then
    error({ message = reader.why_nothing(story) }, 0)
  end
  local made = n.styles:get(style)
  local result = pipeline.summarize(n, story, made)
  return { story = story, made = made, result = result, refused = result.refused,
    text = result.text or "", sentences = result.sentences or {} }
end

-- What an expectation gives is no failure, one, or one for each entry of a list.
local function failures_of(key, expected, subject)
  local got, what, more = expect[key](expected, subject)
  if type(got) == "string" then
    local failure = more or {}
    failure.got, failure.expected = got, what or matchers.words_of(expected)
    return { failure }
  end
  return got or {}
end

local function try_all(expected, subject, path)
  local failures, keys = {}, {}
  for key in pairs(expected) do
    keys[#keys + 1] = expect[key] and key or nil
  end
  table.sort(keys)
  for _, key in ipairs(keys) do
    for _, failure in ipairs(failures_of(key, expected[key], subject)) do
      failure.key = key
      hint.add(failure, subject, path, expected.url)
      failures[#failures + 1] = failure
    end
  end
  return failures
end

---Tries the expectations of one statement on one story.
---@param n table the engine object
---@param expected table
---@param bytes string
---@param name string? of the story
---@param style string
---@param is_text boolean? `bytes` stands in the test file: all of it is the article
---@return nutgraf.Failure[] failures
---@return nutgraf.Subject? subject its story is closed
function testing.try(n, expected, bytes, name, style, is_text)
  local ok, subject = pcall(subject_of, n, bytes, name, style, is_text, expected.url)
  if not ok and fault.is_memory(subject) then
    error(subject, 0)
  elseif not ok then
    local message = type(subject) == "table" and subject.message or tostring(subject)
    return { { key = "story", expected = "can be read", got = message, broken = true } }
  end
  local failures = try_all(expected, subject, not is_text and name or nil)
  n:free(subject.story)
  return failures, subject
end

return testing
