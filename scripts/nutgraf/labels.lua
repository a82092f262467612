-- Words that stand around a summary on a page, in the language of its story, and
-- which way it is written: rules/labels.lua. A project's own file goes first.

local fault = require "nutgraf.fault"
local language = require "nutgraf.language"
local schema = require "nutgraf.schema"

local labels = {}
labels.__index = labels

local FILE = "rules/labels.lua"
local OTHERS = "common" -- for languages that have no words

local TEXT = { is = "string" }

-- What may stand there for each language.
labels.schema = {
  is = "table", example = "open", keys = {
    open = TEXT, note = TEXT, link = TEXT, lang = TEXT,
    direction = { is = "choice", of = { "ltr", "rtl" } },
  },
}

---@param settings table nutgraf.settings
---@return table labels
function labels.new(settings)
  return setmetatable({ settings = settings, made = {}, all = nil }, labels)
end

---What is wrong with a file of labels, language by language.
---@param file nutgraf.File
---@return table[] problems
function labels.problems(file)
  local of_any, problems = {}, {}
  for _, entry in ipairs(file.entries) do
    of_any[entry.name] = labels.schema
  end
  schema.check(file, of_any, problems)
  return problems
end

-- All files together, what ships below what is the editor's own.
local function read(self)
  local all, list = {}, self.settings:find_all(FILE)
  for i = #list, 1, -1 do
    local file = self.settings:of_item(list[i])
    fault.raise_all(labels.problems(file))
    for _, entry in ipairs(file.entries) do
      local words = all[entry.name] or {}
      for name, text in pairs(entry.value) do
        words[name] = text
      end
      all[entry.name] = words
    end
  end
  return all
end

-- "zh-Hant-TW": zh_hant_tw, zh_hant, zh, then the name that the language has with us.
local function find(all, tag)
  local name = tag:lower():gsub("-", "_")
  while name do
    if all[name] then
      return all[name]
    end
    name = name:match "^(.+)_[^_]*$"
  end
  return all[language.primary(tag)]
end

---@class nutgraf.Labels
---@field open string? opens the summary
---@field note string? tells how it was made
---@field link string? leads to a sentence
---@field lang string? of these words, when it is not the story's
---@field direction string of the story

---@param tag string? BCP 47, of a story
---@return nutgraf.Labels
function labels:of(tag)
  local key = tag or ""
  local made = self.made[key]
  if not made then
    self.all = self.all or read(self)
    local own, others = find(self.all, key) or {}, self.all[OTHERS] or {}
    local from = own.open and own or others
    made = {
      open = from.open, note = from.note, link = from.link, lang = from.lang,
      direction = own.direction or "ltr",
    }
    self.made[key] = made
  end
  return made
end

return labels
