-- Languages: rules/languages/LANG.lua become lexicons, made when a story of
-- that language comes. A project's own file adds to the one that ships.

local lpeg = require "lpeg"
local core = require "nutgraf.core"
local fault = require "nutgraf.fault"
local schema = require "nutgraf.schema"

local language = {}
language.__index = language

local FOLDER = "rules/languages/"
local HOOK = "undecided" -- the function that a file may have

---@param settings table nutgraf.settings
---@return table languages
function language.new(settings)
  return setmetatable({
    settings = settings, lexicons = {}, askers = {}, names = {},
    known = nil,
  }, language)
end

-- Tags of one written language under another name, as pages use them, or of one that
-- reads like another to us.
local SAME = {
  nb = "no", nn = "no", iw = "he", ["in"] = "id", ms = "id", sh = "sr", bs = "hr", mo = "ro",
  cmn = "zh",
}

-- "pt-BR", "pt_BR", "PT" -> "pt"
local function primary(tag)
  local first = tag and tag:lower():match "^(%a%a%a?)%f[^%a]" or nil
  return SAME[first] or first
end

---The tags that have a file, in order.
function language:tags()
  if not self.known then
    local seen, list = {}, {}
    for _, item in ipairs(self.settings.files:names(FOLDER)) do
      local tag = item.name:match "([^/]+)%.lua$"
      if tag ~= "common" and not seen[tag] then
        seen[tag] = true
        list[#list + 1] = tag
      end
    end
    table.sort(list)
    self.known = list
  end
  return self.known
end

-- Both lists in a new one: those they come from belong to their files.
local function joined(old, new)
  local both = {}
  for key, value in pairs(old) do
    both[key] = value
  end
  for key, value in pairs(new) do
    both[math.type(key) == "integer" and #both + 1 or key] = value
  end
  return both
end

-- Puts the lists of a file into `into`; lists of the same name are joined.
local function merge(into, file)
  for _, entry in ipairs(file.entries) do
    local old = into[entry.name]
    local join = type(old) == "table" and type(entry.value) == "table" and entry.name ~= "examples"
    into[entry.name] = join and joined(old, entry.value) or entry.value
  end
end

---The settings of a language, all files of that name together; nil: none.
---@param tag string "en"
---@param gone string? a file with these bytes is left out: it will be replaced
---@return table? settings
---@return nutgraf.File? file the last one
function language:settings_of(tag, gone)
  local list = self.settings:find_all(FOLDER .. tag .. ".lua")
  local all, last = {}, nil
  for i = #list, 1, -1 do -- what ships comes first, the editor's own adds
    local item = list[i]
    if not gone or self.settings.files:bytes(item.name, item.root) ~= gone then
      last = self.settings:of_item(item)
      if next(last.hooks or {}) then
        fault.raise_all(language.problems(last))
      end
      merge(all, last)
    end
  end
  return last and all or nil, last
end

---What is wrong with a file of a language, setting by setting.
---@param file nutgraf.File
---@return table[] problems
function language.problems(file)
  local problems = {}
  for _, entry in ipairs(file.entries) do
    local lexicon, message = core.text.lexicon { [entry.name] = entry.value }
    if entry.name == HOOK and not entry.hook then
      problems[#problems + 1] = file:problem(entry.line, ("'%s' must be a function."):format(HOOK))
    elseif not lexicon then
      problems[#problems + 1] = file:problem(entry.name, message .. ".")
    end
  end
  schema.check_functions(file, { [HOOK] = true }, problems)
  return problems
end

---The lexicon of a language; unknown ones get the common rules.
---@param tag string? BCP 47
---@return any lexicon
function language:lexicon(tag)
  local name = primary(tag) or "common"
  local lexicon = self.lexicons[name]
  if lexicon then
    return lexicon
  end
  local settings, file = self:settings_of(name)
  if not settings then
    if name == "common" then
      fault.raise("settings", FOLDER .. "common.lua is missing")
    end
    lexicon = self:lexicon(nil)
  else
    local message
    lexicon, message = core.text.lexicon(settings)
    if not lexicon then
      fault.raise_all(language.problems(file))
      fault.raise_all { file:problem(nil, message) } -- it is one that ships
    end
  end
  self.lexicons[name] = lexicon
  return lexicon
end

-- ---- What is not decided ---------------------------------------------------

-- What a function answers, or why it has none.
local function answer_of(asked, ...)
  local ok, answer = pcall(asked.run, ...)
  if not ok then
    if fault.is_memory(answer) then
      error(answer, 0)
    end
    return nil, type(answer) == "table" and answer.message or tostring(answer)
  elseif answer ~= nil and type(answer) ~= "boolean" then
    return nil, ("%s:%d: %s() must return true, false or nil, not a %s."):format(asked.file,
      asked.line, HOOK, type(answer))
  end
  return answer
end

-- Asks one function after the other; nil: none of them says. One that failed is
-- told of and not asked again: the rules decide then.
local function ask_in_turn(self, list, answers)
  local failed = {}
  return function(...)
    for i, asked in ipairs(list) do
      local answer, message
      if not failed[i] then
        answer, message = answer_of(asked, ...)
      end
      if message then
        failed[i] = true
        self.settings:tell(message)
      elseif answer ~= nil then
        if answers then
          answers[#answers + 1] = asked
        end
        return answer
      end
    end
  end
end

local function asked_of(file)
  return { run = file.hooks[HOOK], file = file.path, line = file.lines[HOOK] }
end

---What undecided() of a language's files says, for one story; the project's own
---comes first. nil: no file has it.
---@param tag string?
---@param answers? { file: string, line: integer }[] gets whose answer was taken, in turn
---@return (fun(before: string, mark: string, after: string, candidate: table): boolean?)?
function language:asker(tag, answers)
  local name = self:name_of(tag)
  local items = self.askers[name]
  if items == nil then
    items = {}
    for _, item in ipairs(self.settings:find_all(FOLDER .. name .. ".lua")) do
      items[#items + 1] = self.settings:of_item(item).hooks[HOOK] and item or nil
    end
    items = #items > 0 and items
    self.askers[name] = items
  end
  if not items then
    return nil
  end
  local list = {}
  for i, item in ipairs(items) do
    list[i] = asked_of(self.settings:of_item(item)) -- read anew where a limit was reached
  end
  return ask_in_turn(self, list, answers)
end

---The same for a file that need not be one of the project's.
---@param file nutgraf.File
function language:asker_of(file)
  return file.hooks[HOOK] and ask_in_turn(self, { asked_of(file) }) or nil
end

---The lexicon of a language as a file would make it, which need not be one of
---the project's; not kept.
---@param tag string
---@param file nutgraf.File
---@return any? lexicon
---@return string? message
function language:lexicon_with(tag, file)
  local settings = self:settings_of(tag) or {}
  merge(settings, file)
  return core.text.lexicon(settings)
end

-- { "a", "b" } as files that ship write it: plain strings and nothing else.
local blank = lpeg.S " \n"^0
local word = '"' * lpeg.C((1 - lpeg.S '"\\\n')^0) * '"' * blank * lpeg.P(",")^-1 * blank
local plain_list = lpeg.Ct("{" * blank * word^0 * "}")

-- The stop words of a file that ships, read without running it: a detector wants them of
-- every language and nothing else. nil when they are written in another way than usual.
local function plain_stop_words(source)
  local start = "\nstop_words = "
  local first, last = source:find(start, 1, true)
  if first and not source:find("stop_words", last, true) and not source:find("[[", 1, true) then
    return plain_list:match(source, last + 1)
  end
end

-- The folder of the files that ship: the last one that has the common file.
function language:home()
  local list = self.settings:find_all(FOLDER .. "common.lua")
  return list[#list] and list[#list].root
end

-- A lexicon with the stop words of a language at least: all that a detector looks at.
function language:lexicon_to_detect(tag)
  local list = self.settings:find_all(FOLDER .. tag .. ".lua")
  if #list == 1 and list[1].root == self:home() then
    local source = self.settings:bytes(list[1])
    local words = plain_stop_words(source)
    local yields = source:find("\nyields = true", 1, true) ~= nil
    local lexicon = words and core.text.lexicon { stop_words = words, yields = yields }
    if lexicon then
      return lexicon
    end
  end
  return self:lexicon(tag)
end

-- The name of the file that a language has; unknown ones have the common rules.
function language:name_of(tag)
  local name = primary(tag) or "common"
  local known = self.names[name]
  if not known then
    known = #self.settings:find_all(FOLDER .. name .. ".lua") > 0 and name or "common"
    self.names[name] = known
  end
  return known
end

-- Where words are written; only who asks why needs it.
local function written_of(self)
  self.written = self.written or require "nutgraf.written".new(self.settings)
  return self.written
end

---Where a word of a list is written.
---@param tag string? of the language
---@param list string such as "may_end"
---@param entry string a word, in any case
---@return { file: string, line: integer }? place nil: in no file
function language:place_of(tag, list, entry)
  local name = self:name_of(tag)
  return written_of(self):place(FOLDER .. name .. ".lua", list, entry)
end

---Where a setting of a language is written, such as ordinals = true.
---@param tag string?
---@param setting string
---@return { file: string, line: integer }? place nil: in no file
function language:place_of_setting(tag, setting)
  return written_of(self):setting(FOLDER .. self:name_of(tag) .. ".lua", setting)
end

---A detector over all languages; made when it is first needed.
function language:detector()
  if not self.made then
    local lexicons = {}
    for _, tag in ipairs(self:tags()) do
      lexicons[tag] = self.lexicons[tag] or self:lexicon_to_detect(tag)
    end
    self.made = core.text.detector(lexicons)
  end
  return self.made
end

-- Forgets a value wherever it stands in a table.
local function forget(list, gone)
  for name, value in pairs(list) do
    if value == gone then
      list[name] = nil
    end
  end
end

---A lexicon for a program that takes it over: it is not kept here.
---@param tag string?
---@return any lexicon
function language:hand_over_lexicon(tag)
  local lexicon = self:lexicon(tag)
  forget(self.lexicons, lexicon)
  return lexicon
end

---The same for the detector.
---@return any detector
function language:hand_over_detector()
  local detector = self:detector()
  self.made = nil
  return detector
end

---The language of a document: what the caller knows, what the page says, else
---what its words look like.
---@param doc any
---@param facts table gets lang when it was found out
---@param known table what the caller knows
---@return string? tag
function language:choose(doc, facts, known)
  local tag = known.lang or facts.lang
  if not primary(tag) then
    tag = doc:language(self:detector())
    if tag == "und" then
      tag = nil
    end
    facts.lang = tag
    if tag then
      facts.sources.lang = "text"
    end
  end
  return tag
end

language.primary = primary

return language
