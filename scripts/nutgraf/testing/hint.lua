-- What somebody can do about an expectation that failed: the line of the style
-- that decides it, and the command that tells why.

local matchers = require "nutgraf.matchers"
local Screen = require "nutgraf.why.screen"
local summary = require "nutgraf.summary"

local hint = {}

---- Where things stand --------------------------------------------------------

-- Where the style that is tested says something: "rules/styles/brief.lua:4", or
-- nothing when neither it nor those below say it.
local function place_of(made, setting)
  local file = made.writer[setting]
  local line = file and file.lines[setting]
  return file and (line and ("%s:%d"):format(file.path, line) or file.path) or nil
end

local function shown(value)
  if type(value) == "string" then
    return ('"%s"'):format(value)
  elseif type(value) ~= "table" then
    return tostring(value)
  end
  local list = {}
  for name, inner in pairs(value) do
    list[#list + 1] = ("%s = %s"):format(name, inner)
  end
  table.sort(list)
  return "{ " .. table.concat(list, ", ") .. " }"
end

-- "rules/styles/brief.lua:5: `sentences` is 2."
local function says(made, setting)
  local place = place_of(made, setting)
  return place and ("%s: `%s` is %s."):format(place, setting, shown(made.values[setting])) or nil
end

---- Lists ---------------------------------------------------------------------

local function entries_of(value)
  local is_one = type(value) ~= "table" or value.matcher
  return is_one and { value } or value
end

-- Is an entry in a list as it was written, or one of a group there?
local function lists(list, words)
  for _, entry in ipairs(entries_of(list or {})) do
    if matchers.words_of(entry) == words
      or type(entry) == "table" and not entry.matcher and lists(entry, words) then
      return true
    end
  end
  return false
end

local function list_hint(made, setting, entry)
  local words = matchers.words_of(entry)
  local place = place_of(made, setting)
  if words == "loose_reference" and lists(made.values[setting], words) then
    return ("%s: `%s` lists `%s`, which spares those whose sentence stands before them."):format(
      place, setting, words)
  elseif lists(made.values[setting], words) then
    return ("%s: `%s` lists `%s`, and other settings went against it."):format(place, setting, words)
  elseif place then
    return ("%s: `%s` does not list `%s`."):format(place, setting, words)
  end
  return ("%s has no list `%s`; write there: %s = { %s }"):format(made.plan.lists.file, setting,
    setting, words)
end

---- Hints ---------------------------------------------------------------------

local HINTS = {}

function HINTS.has_not(failure, subject)
  return list_hint(subject.made, "never", failure.entry)
end

-- The first sentence of the story that an entry is true of.
local function first_of_story(entry, story)
  local set = assert(matchers.compile({ entry }, "sentence"))
  local hits = set:sentences(story.doc, story.lexicon, story.stats:kinds(true))
  for i = 1, story.doc:sentence_count() do
    if hits[i] then
      return i
    end
  end
end

-- Why sentence `i` is not in the summary, when it is one of the nearest misses.
local function miss_of(subject, i)
  local reasons = subject.result.choice and summary.explain(subject.result)
  for _, miss in ipairs(reasons and reasons.near or {}) do
    if miss.index == i then
      return miss.reason
    end
  end
end

-- Which sentence of the story has what is missing, and what would favour it.
function HINTS.has(failure, subject)
  if subject.refused then
    return HINTS.refused(failure, subject)
  end
  local i = first_of_story(failure.entry, subject.story)
  if not i then
    return "The story does not have it either."
  end
  local why = miss_of(subject, i)
  return ("Sentence %d of the story has it (%sscore %.1f)%s. %s"):format(i,
    Screen.where(subject.story, i) .. ", ", subject.story.stats:value(i), why and ": " .. why or "",
    list_hint(subject.made, "prefer", failure.entry))
end

for _, setting in ipairs { "sentences", "words", "characters" } do
  HINTS[setting] = function(failure, subject)
    return subject.refused and HINTS.refused(failure, subject) or says(subject.made, setting)
  end
end

function HINTS.starts_with(failure, subject)
  return subject.refused and HINTS.refused(failure, subject) or says(subject.made, "opening")
end

function HINTS.refused(_, subject)
  local made, refused = subject.made, subject.refused
  local setting = refused and refused.setting or "refuse"
  local place = place_of(made, setting)
  if refused then
    return place and ("%s: `%s` refuses it."):format(place, setting) or nil
  end
  return place and ("%s: `refuse` does not list what this story is."):format(place)
    or ("%s has no list `refuse`."):format(made.plan.lists.file)
end

---- Commands --------------------------------------------------------------------

local ABOUT_PAGE = { title = true, byline = true, date = true, lang = true }

-- A word for the shell.
local function shell(word)
  return word:find "[^%w%./_:@%%+=,-]" and "'" .. word:gsub("'", "'\\''") .. "'" or word
end

-- The command that tells about this story; `path` is nil for a text of the test file.
local function command_of(key, made, path, url)
  local words = { "nutgraf why" }
  local of_blocks = key:find "^article" or ABOUT_PAGE[key]
  words[#words + 1] = of_blocks and "--blocks" or "-s " .. shell(made.name)
  words[#words + 1] = url and "-u " .. shell(url) or nil
  words[#words + 1] = path and shell(path) or "-f text"
  return table.concat(words, " ")
end

local function purpose_of(key, failure, path)
  local of = path and "" or " (paste the text)"
  if key:find "^article" then
    return "Which lines are the article" .. of
  elseif ABOUT_PAGE[key] then
    return "Where it was found" .. of
  end
  return (failure.sentence and "Why chosen" or "Why so") .. of
end

---Adds to a failure where it stands, what would change it, and what tells more.
---@param failure nutgraf.Failure
---@param subject nutgraf.Subject
---@param path string? of the story
---@param url string?
function hint.add(failure, subject, path, url)
  local sentence = failure.sentence
  if sentence and sentence.index then
    failure.place = ("%s, score %.1f"):format(Screen.where(subject.story, sentence.index),
      sentence.score or 0)
  end
  local of = HINTS[failure.key]
  failure.hint = of and of(failure, subject) or nil
  failure.command = command_of(failure.key, subject.made, path, url)
  failure.command_for = purpose_of(failure.key, failure, path)
end

return hint
