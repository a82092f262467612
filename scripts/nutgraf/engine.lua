-- The engine object: what C and Lua programs hold. It owns the settings, styles,
-- rules and formats of one set of files, and runs the pipeline with them.

local core = require "nutgraf.core"
local fault = require "nutgraf.fault"
local format = require "nutgraf.format"
local labels = require "nutgraf.labels"
local languages = require "nutgraf.language"
local pipeline = require "nutgraf.pipeline"
local reader = require "nutgraf.reader"
local record = require "nutgraf.record"
local rulesets = require "nutgraf.ruleset"
local schema = require "nutgraf.schema"
local settings = require "nutgraf.settings"
local styles = require "nutgraf.style"

local engine = {}
engine.__index = engine

local FORMATS = { "formats/", "scripts/formats/" }
local ROLES = "rules/roles/"

-- The files of rules/roles, each read when a page of its language comes, and
-- who tells the language of a page that does not say it.
local function roles_of(made)
  local languages_of = {}
  local function language(doc, facts, known)
    return made.languages:choose(doc, facts, known)
  end
  return { language = language, roles = setmetatable(languages_of, {
    __index = function(_, tag)
      if type(tag) ~= "string" or not tag:find "^%a+$" then
        return nil
      end
      local file = made.settings:find(ROLES .. tag .. ".lua")
      rawset(languages_of, tag, file and file.values or false)
      return languages_of[tag] or nil
    end,
  }) }
end

---@param options table files, rules, set, offsets, keep_furniture, max_*, log, style
---@param import fun(name: string): any loads scripts
---@return table engine
function engine.new(options, import)
  local self = setmetatable({ options = options, import = import, formats = {} }, engine)
  self.settings = settings.new(options)
  self.languages = languages.new(self.settings)
  self.labels = labels.new(self.settings)
  self.styles = styles.new(self.settings, options.set)
  self.rulesets = rulesets.new(self.settings, options.rules)
  self.roles = roles_of(self)
  self:check()
  return self
end

---Reads what every page needs; raises what is wrong with it.
function engine:check()
  self.rulesets:common()
  local style = self.options.style or "house"
  if style ~= "" then
    self.styles:get(style)
  end
  self:format_of(self.options.format or "text")
end

---- Stories ----------------------------------------------------------------

---@class nutgraf.Story
local Story = {}

-- d.title, d.text and the like; nil where nothing is known.
function Story.__index(story, name)
  if Story[name] then
    return Story[name]
  end
  local facts = rawget(story, "facts")
  if name == "text" then
    return story.doc:text()
  elseif name == "lang" then
    return nil
  end
  return facts and facts[name]
end

---The summary in a style: { text, sentences, ... } | nil, message, code
---@param style? string
function Story:summary_in(style)
  local n = rawget(self, "engine")
  return pipeline.summarize(n, self, n.styles:get(style or n.options.style or "house"))
end

-- Faults become nil, message, code for programs in Lua.
local function guard(work, ...)
  local results = table.pack(pcall(work, ...))
  if results[1] then
    return table.unpack(results, 2, results.n)
  end
  local failure = results[2]
  if type(failure) == "table" then
    return nil, failure.message, failure.code
  end
  error(failure, 0)
end

function Story:summary(style)
  return guard(Story.summary_in, self, style)
end

---The story as text in a format.
---@param name string such as "json"
---@param style? string "": the whole article
---@return string? text
---@return string? message
---@return string? code
function Story:to(name, style)
  local n = rawget(self, "engine")
  return guard(engine.write_or_fault, n, self, style, name)
end

---- What C calls -----------------------------------------------------------

---Reads a page; raises a fault.
---@param bytes any
---@param input table?
---@return nutgraf.Story
function engine:read_or_fault(bytes, input)
  local story = pipeline.read(self, bytes, input or {})
  story.engine = self
  return setmetatable(story, Story)
end

---Reads a page.
---@param bytes string
---@param input? table from, url, lang, charset, name
---@return nutgraf.Story? story
---@return string? message
---@return string? code
function engine:read(bytes, input)
  return guard(engine.read_or_fault, self, bytes, input)
end

---The summary of a story in a style that styles:get gave.
function engine.summarize(story, made)
  return pipeline.summarize(rawget(story, "engine"), story, made)
end

---Gives the memory of a story back.
function engine.free(_, story)
  story.doc:close()
end

---The ending of files in a format, with its dot.
---@param name? string
---@return string
function engine:extension(name)
  return self:format_of(name or self.options.format or "text").extension
end

---A fact as text.
function engine.fact(_, story, name)
  local kept = rawget(story, "kept") or {}
  story.kept = kept
  local value
  if name == "text" then
    value = story.doc:text()
  elseif name == "lang" then
    value = rawget(story, "lang") or story.facts.lang
  else
    value = story.facts[name]
  end
  if type(value) == "table" then
    value = value.url or value.title or table.concat(value, ", ")
  end
  kept[name] = value and tostring(value) or nil
  return kept[name]
end

-- A format by name or path, compiled.
function engine:format_of(name)
  local made = self.formats[name]
  if made and not made.set:is_spent() then
    return made.format
  end
  local file = self.settings:named("format", name, FORMATS)
  local values = {}
  for setting, value in pairs(file.values) do
    values[setting] = value
  end
  local problems = {}
  for hook in pairs(file.hooks) do
    if hook ~= "data" and hook ~= "write" then
      problems[#problems + 1] = file:problem(hook, ("there is no function '%s'."):format(hook))
    end
  end
  schema.check_names(file, format.settings, { data = true, write = true }, problems)
  fault.raise_all(problems)
  local compiled, message = format.compile(values, file.hooks,
    { file = file.path, line = file.lines.template, data = file.lines.data })
  if not compiled then
    fault.raise("settings", message, file.path, file.lines.template)
  end
  self.formats[name] = { format = compiled, set = file.set }
  return compiled
end

---Writes a story; raises a fault.
---@param story nutgraf.Story
---@param style string? "": the whole article; nil: the engine's, that of the format, or "house"
---@param name string? of the format
---@return string
function engine:write_or_fault(story, style, name)
  local output = self:format_of(name or self.options.format or "text")
  style = style or self.options.style or output.style or "house"
  local made = style ~= "" and self.styles:get(style) or nil
  if not story.found then
    fault.raise("no_article", reader.why_nothing(story))
  end
  local text, message = pipeline.write(self, story, made, output)
  if not text then
    fault.raise("script", message)
  end
  return text
end

-- Always in the form of "jsonl": a format that somebody wrote for stories cannot
-- know what a failure looks like.
local function failure_line(self, failure, options)
  return self:format_of("jsonl"):render(record.failure(failure, options))
end

---Answers a record with one line, whatever happens.
---@param bytes any
---@param line integer of the input, 0: none
---@param style string?
---@param name string? of the format
---@return string text
---@return table? fault
function engine:answer(bytes, line, style, name)
  local story
  local ok, result = pcall(function()
    story = self:read_or_fault(bytes, { from = "record" })
    return self:write_or_fault(story, style, name or "jsonl")
  end)
  local options = { id_json = story and story.id_json, meta_json = story and story.meta_json }
  if story then
    story.doc:close()
  end
  if ok then
    return result
  end
  if type(result) ~= "table" then
    local code = fault.is_memory(result) and "no_memory" or "script"
    result = { message = tostring(result), code = code }
  end
  options.id_json = options.id_json or result.id_json
  result.input_line = line > 0 and line or nil
  return failure_line(self, result, options), result
end

---The line for a record that was refused before it was read.
function engine:refuse(code, message, line)
  return failure_line(self, { code = code, message = message, input_line = line > 0 and line or nil })
end

---The lexicon of a language, for a caller who takes it over; and is there a
---function that he cannot ask?
function engine:lexicon_or_fault(tag)
  return self.languages:hand_over_lexicon(tag), self.languages:asker(tag) ~= nil
end

---The lexicon of a language and the function to ask, for one text.
function engine:segmenter_or_fault(tag)
  local lexicon = self.languages:lexicon(tag)
  self.settings:begin {}
  return lexicon, self.languages:asker(tag)
end

---A detector over all languages, for a caller who takes it over.
function engine:detector_or_fault()
  return self.languages:hand_over_detector()
end

---Runs a verb of the command.
---@param name string
---@param arguments string[]
---@param host table out, read, write, list
---@return integer status of the command, 0 to 4
function engine:verb(name, arguments, host)
  if not name:find "^%l+$" or not self.options.files:find("scripts/nutgraf/verb/" .. name .. ".lua") then
    fault.raise("argument", ("there is no verb '%s'."):format(name))
  end
  return self.import("nutgraf.verb." .. name)(self, arguments, host)
end

engine.version = core.version

return engine
