-- Styles: how a summary reads. A style file is checked, laid over the one it is
-- based on, and made ready by the summary; done once and kept.

local core = require "nutgraf.core"
local fault = require "nutgraf.fault"
local matchers = require "nutgraf.matchers"
local schema = require "nutgraf.schema"
local slips = require "nutgraf.slips"
local summary = require "nutgraf.summary"

local sandbox = core.sandbox

local style = {}
style.__index = style

local FOLDERS = { "rules/styles/" }
local DEEPEST = 8 -- styles based on each other

local WEIGHT = { is = "number", from = -10, to = 10 }
local LIST = { is = "matchers" }
local HOOK = { is = "function" }

-- What may stand in a style file.
style.schema = {
  based_on  = { is = "string" },
  sentences = { is = "number", whole = true, from = 0, to = 1000 },
  words     = { is = "table", example = "max", keys = {
    min = { is = "number", whole = true, from = 0 },
    max = { is = "number", whole = true, from = 1 },
    share = { is = "number", from = 0, to = 1 },
  } },
  characters = { is = "table", example = "max", keys = {
    max = { is = "number", whole = true, from = 1 },
  } },
  opening   = { is = "choice", of = { "lead", "best" } },
  order     = { is = "choice", of = { "story", "score" } },
  shape     = { is = "choice", of = { "paragraph", "bullets", "lines" } },
  weigh     = { is = "table", example = "position", keys = {
    position = WEIGHT, early = WEIGHT, headline = WEIGHT, central = WEIGHT, common = WEIGHT,
    subject = WEIGHT, names = WEIGHT, numbers = WEIGHT, speech = WEIGHT, length = WEIGHT,
    shared = WEIGHT, paragraph = WEIGHT, long = WEIGHT,
    prefer = WEIGHT, avoid = WEIGHT,
  } },
  spread    = { is = "number", from = 0, to = 10 },
  never = LIST, always = LIST, prefer = LIST, avoid = LIST, cover = LIST, trim = LIST,
  cover_after = { is = "number", whole = true, from = 0, to = 1000 },
  speech    = { is = "choice", of = { "avoid", "allow", "one" } },
  dangling  = { is = "choice", of = { "pull", "refuse", "allow" } },
  refuse    = { is = "choices", of = {
    "article", "liveblog", "gallery", "list", "column", "correction", "forum", "product", "video",
    "other",
  } },
  too_short = { is = "choice", of = { "whole", "none" } },
  score = HOOK, choose = HOOK, finish = HOOK,
}

---@param settings table nutgraf.settings
---@param set string[] "NAME=VALUE" of this run
---@return table styles
function style.new(settings, set)
  return setmetatable({ settings = settings, set = set or {}, made = {} }, style)
end

-- The file and those it is based on, the plainest first.
local function chain_of(self, name, list, from)
  if #list == DEEPEST then
    fault.raise_all { from:problem("based_on", "styles are based on each other in a circle.") }
  end
  local ok, file = pcall(self.settings.named, self.settings, "style", name, FOLDERS)
  if not ok and from and type(file) == "table" and file.code == "missing" then
    fault.raise_all { from:problem("based_on", file.message) }
  elseif not ok then
    error(file, 0)
  end
  table.insert(list, 1, file)
  local problems = {}
  schema.check(file, style.schema, problems)
  slips.check_values(file, problems)
  slips.check_words(file, style.schema, problems)
  fault.raise_all(problems)
  local base = file.values.based_on
  if base then
    chain_of(self, base, list, file)
  end
  return list
end

-- Lists replace each other; tables with names are laid over each other.
local function overlay(values, name, value)
  local old = values[name]
  local spec = style.schema[name]
  if spec and spec.is == "table" and type(old) == "table" and type(value) == "table" then
    local both = {}
    for key, item in pairs(old) do
      both[key] = item
    end
    for key, item in pairs(value) do
      both[key] = item
    end
    value = both
  end
  values[name] = value
end

-- "60" is a number, "true" a truth value, the rest a text.
local function value_of(text)
  if text == "true" or text == "false" then
    return text == "true"
  end
  return math.tointeger(tonumber(text)) or tonumber(text) or text
end

-- "words.max=60" as a file that has one entry.
local function file_of_option(option)
  local name, text = option:match "^([%w_.]+)=(.*)$"
  if not name then
    fault.raise("argument", ("--set %s: write NAME=VALUE, as in --set sentences=2"):format(option))
  end
  local outer, inner = name:match "^([%w_]+)%.([%w_]+)$"
  local value = value_of(text)
  if outer then
    name, value = outer, { [inner] = value }
  end
  local file = { path = "--set " .. option, lines = {}, values = { [name] = value } }
  file.entries = { { name = name, value = value } }
  function file:problem(_, message)
    return { file = self.path, message = message }
  end
  return file
end

---- Hooks -----------------------------------------------------------------
-- The summary knows sentences by their number; functions of a style get them as
-- handles. What a function gives back can choose, cut or refuse, never write.

local function handles(numbers)
  local list = {}
  for k, i in ipairs(numbers) do
    list[k] = sandbox.sentence(i)
  end
  return list
end

-- What a function of a style gives back is not what it may give.
local function refuse(file, hook, message)
  local problem = file:problem(hook, hook .. "() " .. message)
  fault.raise("script", fault.text(problem), file.path, problem.line)
end

local function a(value)
  return type(value) == "number" and tostring(value) or "a " .. type(value)
end

-- The items of a list in their order; a gap, as of sentences[99], is no end.
local function items_of(list)
  local places, items = {}, {}
  for place in pairs(list) do
    places[#places + 1] = math.type(place) == "integer" and place or nil
  end
  table.sort(places)
  for i, place in ipairs(places) do
    items[i] = list[place]
  end
  return items
end

local function score_hook(run, made, file)
  return function(i)
    local value = run(sandbox.sentence(i), made.story)
    local whole = type(value) == "number" and value - value == 0
    if value ~= nil and not whole then
      refuse(file, "score", ("must give a number or nothing, not %s."):format(a(value)))
    end
    return value
  end
end

local function choose_hook(run, made, file)
  return function(_, stats)
    local all = {}
    for i = 1, #stats do
      all[i] = i
    end
    local chosen = run(handles(all), made.story)
    if chosen == nil then
      return nil
    elseif type(chosen) ~= "table" then
      refuse(file, "choose", ("must give a list of sentences, not %s."):format(a(chosen)))
    end
    local numbers = {}
    for k, handle in ipairs(items_of(chosen)) do
      numbers[k] = sandbox.index(handle)
      if not numbers[k] then
        refuse(file, "choose", ("must give a list of sentences, but %s is in it."):format(a(handle)))
      end
    end
    return numbers
  end
end

local function finish_hook(run, made, file)
  return function(result)
    local given, own, seen = {}, {}, {}
    for k, sentence in ipairs(result.sentences) do
      own[sentence.index] = sentence
      given[k] = { index = sentence.index, text = sentence.text, score = sentence.score,
        block = sentence.block }
    end
    local list, reason = run({ sentences = given, text = result.text }, made.story)
    if list == nil then
      return nil, reason
    elseif type(list) ~= "table" then
      refuse(file, "finish", ("must give a list of sentences, not %s."):format(a(list)))
    end
    local kept = {}
    for _, sentence in ipairs(items_of(list.sentences or list)) do
      local known = type(sentence) == "table" and own[sentence.index]
      if not known then
        refuse(file, "finish", "may only give sentences of the summary.")
      elseif not seen[known] then
        kept[#kept + 1] = known
        seen[known] = true
      end
    end
    return kept
  end
end

local WRAP = { score = score_hook, choose = choose_hook, finish = finish_hook }

-- s:has(matcher): compiled for the time of one story.
local function answer_has(made)
  sandbox.on_has(function(i, matcher)
    local story = made.running
    local key = type(matcher) == "string" and matcher or core.json.encode(matcher)
    local hits = story.has[key]
    if not hits then
      local set, message = matchers.compile({ matcher }, "sentence")
      if not set then
        error(message, 0)
      end
      hits = set:sentences(story.doc, story.lexicon, story.stats:kinds(true))
      story.has[key] = hits
    end
    return hits[i] ~= nil
  end)
end

---Gets a style ready for one story: what its functions see as `story`.
---@param made table
---@param story table doc, facts, lexicon, lang, stats
function style.begin(made, story)
  local facts = story.facts
  made.story = {
    title = facts.title, authors = facts.authors, date = facts.date, url = facts.url,
    site = facts.site, lang = story.lang, kind = facts.kind, words = story.stats:words(),
    sentences = #story.stats,
  }
  made.running = { doc = story.doc, lexicon = story.lexicon, stats = story.stats, has = {} }
  answer_has(made)
end

local function source_hash(files)
  local sources = {}
  for _, file in ipairs(files) do
    sources[#sources + 1] = file.source or file.path
  end
  return core.markup.sha256(table.concat(sources, "\0"))
end

---A style by name or path.
---@param name string
---@return table made { name, values, plan, sha256, writer }
function style:get(name)
  local made = self.made[name]
  if made and not made.set:is_spent() then
    return made
  end
  local files = chain_of(self, name, {})
  made = { name = name, values = {}, set = files[#files].set, has_hooks = false }
  local hooks = {}
  for _, option in ipairs(self.set) do
    local file = file_of_option(option)
    local problems = {}
    schema.check(file, style.schema, problems)
    fault.raise_all(problems)
    files[#files + 1] = file
  end
  local writer = {} -- of each setting: the file that has the last word
  for _, file in ipairs(files) do
    for setting, value in pairs(file.values) do
      overlay(made.values, setting, value)
      writer[setting] = file
    end
    for hook, run in pairs(file.hooks or {}) do
      hooks[hook] = WRAP[hook](run, made, file)
      made.has_hooks = true
    end
  end
  local settings = {}
  for setting, value in pairs(made.values) do
    settings[setting] = value
  end
  settings.hooks, settings.file = hooks, files[#files].path
  local plan, message, line, path = summary.prepare(settings)
  if not plan then
    local file = writer[line] or files[#files]
    for _, one in ipairs(files) do
      file = one.path == path and one or file
    end
    fault.raise_all { file:problem(line, message) }
  end
  made.plan = plan
  made.sha256 = source_hash(files)
  made.writer = writer
  self.made[name] = made
  return made
end

return style
