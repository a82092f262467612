-- What a site's own rules say of title, byline and date: it goes over what was
-- read from the page. What the caller knows stays.

local dates = require "nutgraf.meta.dates"
local fault = require "nutgraf.fault"
local jsonld = require "nutgraf.meta.jsonld"
local matchers = require "nutgraf.matchers"
local names = require "nutgraf.meta.names"
local text = require "nutgraf.meta.text"
local words = require "nutgraf.meta.words"

local site = {}

local MORE_BYTES = 30 -- that a line has beside the name or date it is about

-- ---- finding ------------------------------------------------------------------

-- Each gives a list of {text=, block=}, empty when nothing is found.
local FIND = {}

local function selected(doc, entry, kind, expression, attribute)
  local list, message = doc:select(kind, expression, attribute)
  if not list then
    fault.raise_all { { file = entry.file or "rules", line = entry.line, message = message } }
  end
  return list
end

-- "time@datetime": the value of an attribute
function FIND.css(doc, _, entry)
  return selected(doc, entry, "css", matchers.selector_of(entry.args))
end

function FIND.xpath(doc, _, entry)
  return selected(doc, entry, "xpath", entry.args)
end

function FIND.meta(_, head, entry)
  local list, name = {}, entry.args:lower()
  for _, element in ipairs(head.meta or {}) do
    if element.name == name and element.content then
      list[#list + 1] = { text = element.content }
    end
  end
  return list
end

function FIND.jsonld(_, head, entry)
  local list = {}
  for i, value in ipairs(jsonld.values(head.json_ld or {}, entry.args)) do
    list[i] = { text = value }
  end
  return list
end

-- Any other matcher, or words alone: the blocks it is true of.
local function matched(doc, entry)
  local set, message, line, file = matchers.compile({ entry }, "block")
  if not set then
    fault.raise_all { { file = file or "rules", line = line, message = message } }
  end
  local list, hits = {}, set:blocks(doc)
  for i = 1, doc:block_count() do
    if hits[i] then
      list[#list + 1] = { text = doc:block_text(i), block = i }
    end
  end
  return list
end

-- Of a list the first that finds something wins.
local function find(doc, head, setting)
  local is_one = type(setting) ~= "table" or setting.matcher or setting.rule
  for _, entry in ipairs(is_one and { setting } or setting) do
    local finder = type(entry) == "table" and FIND[entry.matcher]
    local list = finder and finder(doc, head, entry) or not finder and matched(doc, entry) or {}
    if #list > 0 then
      return list
    end
  end
  return {}
end

-- ---- reading ------------------------------------------------------------------

-- The block that is about this fact and says little else.
local function block_of(doc, one)
  if one.block and #doc:block_text(one.block) <= #one.text + MORE_BYTES then
    return one.block
  end
  return nil
end

local READ = {}

function READ.title(page, list)
  return text.line(list[1].text), block_of(page.doc, list[1])
end

function READ.authors(page, list)
  local people = {}
  for _, one in ipairs(list) do
    names.add(people, names.read(one.text, page.words))
  end
  return #people > 0 and people or nil, block_of(page.doc, list[1])
end

function READ.date(page, list)
  for _, one in ipairs(list) do
    local date = dates.read(one.text, page.words, page.month_first)
      or dates.in_line(text.line(one.text) or "", page.words, page.month_first)
    if date then
      return date.iso, block_of(page.doc, one)
    end
  end
  return nil
end

local FACTS = {
  { setting = "title", fact = "title", block = "title_block" },
  { setting = "byline", fact = "authors", block = "byline_block" },
  { setting = "date", fact = "date", block = "date_block" },
}

---Puts what the settings title, byline and date of the story's rules find over
---its facts.
---@param doc any
---@param head table what doc:head() gives
---@param rules table as for meta.read
---@param story table facts is changed; ruleset.facts has the settings
function site.apply(doc, head, rules, story)
  local facts, settings = story.facts, story.ruleset.facts
  if next(settings) == nil then
    return
  end
  local page = { doc = doc, words = words.of(rules, facts.lang) }
  page.month_first = facts.lang and page.words.month_first[facts.lang:lower()] or false
  for _, one in ipairs(FACTS) do
    local setting = settings[one.setting]
    local list = setting and facts.sources[one.fact] ~= "input" and find(doc, head, setting) or {}
    local value, block
    if #list > 0 then
      value, block = READ[one.fact](page, list)
    end
    if value ~= nil then
      facts[one.block] = block or facts[one.fact] == value and facts[one.block] or nil
      facts[one.fact], facts.sources[one.fact] = value, "rule"
    end
  end
end

return site
