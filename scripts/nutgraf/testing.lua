-- Test files: what a story must give, and where it does not.
--
--   story "stories/budget.html" { title = "...", sentences = 2, has = {...} }
--   text [[ ... ]] { starts_with = "The mayor" }
--   every "stories/*.html" { words = { max = 45 } }

local core = require "nutgraf.core"
local matchers = require "nutgraf.matchers"
local pipeline = require "nutgraf.pipeline"
local reader = require "nutgraf.reader"
local suggest = require "nutgraf.suggest"

local testing = {}

---- Expectations ------------------------------------------------------------

-- Each gives nil when it is met, else what there is instead.
local EXPECT = {}

local function quoted(text)
  return text and ('"%s"'):format(text) or "nothing"
end

local function reading(subject)
  return "the summary reads: " .. quoted(subject.text)
end

local function same(expected, got)
  if expected ~= got then
    return "it is: " .. quoted(got)
  end
end

function EXPECT.title(expected, subject)
  return same(expected, subject.story.facts.title)
end

function EXPECT.byline(expected, subject)
  local authors = subject.story.facts.authors
  return same(expected, authors and #authors > 0 and table.concat(authors, ", ") or nil)
end

function EXPECT.date(expected, subject)
  local date = subject.story.facts.date
  if not date or date:sub(1, #expected) ~= expected then
    return "it is: " .. quoted(date)
  end
end

function EXPECT.lang(expected, subject)
  return same(expected, subject.story.lang)
end

function EXPECT.sentences(expected, subject)
  local count = #subject.sentences
  return count ~= expected and ("the summary has %d: %s"):format(count, quoted(subject.text)) or nil
end

function EXPECT.words(expected, subject)
  local words = core.matcher.words(subject.text)
  if words > (expected.max or math.huge) or words < (expected.min or 0) then
    return ("the summary has %d: %s"):format(words, quoted(subject.text)),
      ("%d to %s"):format(expected.min or 0, expected.max or "any number")
  end
end

function EXPECT.characters(expected, subject)
  local characters = utf8.len(subject.text)
  if characters > (expected.max or math.huge) then
    return ("the summary has %d: %s"):format(characters, quoted(subject.text)),
      ("%d at most"):format(expected.max)
  end
end

function EXPECT.reads(expected, subject)
  local function trimmed(text)
    return (text:gsub("^%s+", ""):gsub("%s+$", ""))
  end
  if trimmed(expected) ~= trimmed(subject.text) then
    return reading(subject)
  end
end

local function edge(name)
  return function(expected, subject)
    local set = assert(matchers.compile({ { matcher = name, args = expected } }, "sentence"))
    return not set:text(subject.text) and reading(subject) or nil
  end
end

EXPECT.starts_with, EXPECT.ends_with = edge "starts_with", edge "ends_with"

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

-- The sentence of the summary that an entry is true of; the whole text where
-- it is true of that. Words are looked for in what is printed: a sentence of the
-- story may have more of them, which were cut off.
local function bearer(entry, subject)
  local set = assert(matchers.compile({ entry }, "sentence"))
  local hits = is_of_words(entry) and {} or set:sentences(subject.story.doc,
    subject.story.lexicon, subject.story.stats and subject.story.stats:kinds())
  for _, sentence in ipairs(subject.sentences) do
    if sentence.index and hits[sentence.index] or set:text(sentence.text) then
      return ("%s  (sentence %s, score %.1f)"):format(quoted(sentence.text),
        sentence.index or "?", sentence.score or 0)
    end
  end
  return set:text(subject.text) and quoted(subject.text) or nil
end

local function entries_of(value)
  local is_one = type(value) ~= "table" or value.matcher
  return is_one and { value } or value
end

function EXPECT.has(expected, subject)
  for _, entry in ipairs(entries_of(expected)) do
    if not bearer(entry, subject) then
      return reading(subject), matchers.words_of(entry)
    end
  end
end

function EXPECT.has_not(expected, subject)
  for _, entry in ipairs(entries_of(expected)) do
    local found = bearer(entry, subject)
    if found then
      return "the summary has: " .. found, matchers.words_of(entry)
    end
  end
end

-- Does the whole article have these words, or matchers of text?
local function article_bears(entry, subject)
  local set = assert(matchers.compile({ entry }, "sentence"))
  return set:text(subject.story.doc:text()) ~= nil
end

function EXPECT.article_has(expected, subject)
  for _, entry in ipairs(entries_of(expected)) do
    if not article_bears(entry, subject) then
      return "the article has " .. core.matcher.words(subject.story.doc:text())
        .. " words without it", matchers.words_of(entry)
    end
  end
end

function EXPECT.article_has_not(expected, subject)
  for _, entry in ipairs(entries_of(expected)) do
    if article_bears(entry, subject) then
      return "the article has it", matchers.words_of(entry)
    end
  end
end

-- Must the style refuse the story? true, false, or the reason.
function EXPECT.refused(expected, subject)
  local refused = subject.refused
  if type(expected) == "string" then
    return same(expected, refused and refused.reason)
  elseif (refused ~= nil) ~= expected then
    return refused and "it is refused: " .. quoted(refused.reason) or reading(subject)
  end
end

-- What a statement says of the story, and does not expect: `url` picks site rules.
local GIVEN = { url = "string" }

local TYPES = { title = "string", byline = "string", date = "string", lang = "string",
  sentences = "number", words = "table", characters = "table", reads = "string" }

---- Reading a test file -------------------------------------------------------

local STATEMENTS = { story = true, text = true, every = true }
local SETTINGS = { style = true }

local function check_statement(file, entry, problems)
  local function problem(key, message, ...)
    problems[#problems + 1] = file:problem(entry.line, message:format(...), key)
  end
  for key, value in pairs(entry.value) do
    if key ~= "line" and key ~= entry.name then
      if GIVEN[key] then
        if type(value) ~= GIVEN[key] then
          problem(key, "'%s' must be a %s.", key, GIVEN[key])
        end
      elseif not EXPECT[key] then
        problem(tostring(key), "there is no expectation '%s'.%s", key,
          suggest.hint(tostring(key), EXPECT))
      elseif TYPES[key] and type(value) ~= TYPES[key] then
        problem(key, "'%s' must be a %s.", key, TYPES[key])
      elseif key:find "has" then
        for _, wrong in ipairs(matchers.problems(value, "sentence", { line = entry.line })) do
          problems[#problems + 1] = file:problem(wrong.line, wrong.message)
        end
      end
    end
  end
end

---What is wrong with a test file.
---@param file nutgraf.File
---@return table[] problems
function testing.problems(file)
  local problems = {}
  for _, entry in ipairs(file.entries) do
    if STATEMENTS[entry.name] and type(entry.value) == "table" then
      check_statement(file, entry, problems)
    elseif not SETTINGS[entry.name] then
      problems[#problems + 1] = file:problem(entry.line,
        ("there is no setting '%s'.%s"):format(entry.name, suggest.hint(entry.name, SETTINGS)))
    end
  end
  return problems
end

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
  local chosen = pipeline.summarize(n, story, n.styles:get(style))
  return { story = story, refused = chosen.refused, text = chosen.text or "",
    sentences = chosen.sentences or {} }
end

---Tries the expectations of one statement on one story.
---@param n table the engine object
---@param expected table
---@param bytes string
---@param name string? of the story
---@param style string
---@param is_text boolean?
---@return { expected: string, got: string, key: string }[] failures
---@return table? subject
function testing.try(n, expected, bytes, name, style, is_text)
  local ok, subject = pcall(subject_of, n, bytes, name, style, is_text, expected.url)
  if not ok then
    local message = type(subject) == "table" and subject.message or tostring(subject)
    return { { key = "story", expected = "can be read", got = message } }
  end
  local failures, keys = {}, {}
  for key in pairs(expected) do
    keys[#keys + 1] = EXPECT[key] and key or nil
  end
  table.sort(keys)
  for _, key in ipairs(keys) do
    local got, what = EXPECT[key](expected[key], subject)
    if got then
      failures[#failures + 1] = { key = key, got = got,
        expected = what or matchers.words_of(expected[key]) }
    end
  end
  n:free(subject.story)
  return failures, subject
end

return testing
