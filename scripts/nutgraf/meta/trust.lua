-- How sure is a fact, and which of the authors are agencies and desks? Sure is
-- what somebody says who knows, or what two sources agree on.

local text = require "nutgraf.meta.text"

local trust = {}

local HIGH, MEDIUM, LOW = 3, 2, 1
local NAMES = { "low", "medium", "high" }
-- What a source is worth alone; one that is not here is a guess from what readers
-- see.
local WORTH = { input = HIGH, rule = HIGH, jsonld = MEDIUM, og = MEDIUM, meta = MEDIUM,
  itemprop = MEDIUM, time = MEDIUM, rel = MEDIUM, class = MEDIUM, h1 = MEDIUM, html = MEDIUM,
  text = MEDIUM }

-- ---- agencies ----------------------------------------------------------------

-- Is one of the words of `key` in the set?
local function has_word(key, set)
  for word in key:gmatch "%S+" do
    if set[word] then
      return true
    end
  end
  return false
end

---Is this the name of an agency, a desk or a house, and not of a person?
---@param name string
---@param words table see meta/words.lua
---@return boolean
function trust.is_agency(name, words)
  local key = text.key(name)
  return words.agencies[key] or has_word(key, words.desks) or trust.is_house(name, words)
end

---Is this the name of a firm or of a site: "Daily GmbH", "daily.example"?
---@param name string
---@param words table
---@return boolean
function trust.is_house(name, words)
  return name:find "^[%w-]+%.%l%l+$" ~= nil
    or (name:find("[ .]", 2) ~= nil and has_word(text.key(name), words.firms))
end

---The authors that are agencies or desks; nil when all are people.
---@param page table
---@return string[]?
function trust.agencies(page)
  local list
  local told = page.ld and page.ld.houses
  for _, name in ipairs(page.facts.authors) do
    if told and told[name] or trust.is_agency(name, page.words) then
      list = list or {}
      list[#list + 1] = name
    end
  end
  return list
end

-- ---- confidence ---------------------------------------------------------------

-- Does something else say the same? The title: a line of the page. Authors and
-- date: a line beside the title, another field, the address.
local AGREE = {}

function AGREE.title(_, facts)
  return facts.title_block ~= nil and facts.sources.title ~= "line"
end

function AGREE.authors(page, facts)
  return facts.byline_block ~= nil and facts.sources.authors ~= "line"
    or facts.sources.authors == "jsonld" and page.one.author == facts.authors[1]
end

function AGREE.date(page, facts)
  return facts.date_block ~= nil and facts.sources.date ~= "line" or page.date_told_twice
end

local function measure(page, fact, source)
  local agree = AGREE[fact]
  local worth = (WORTH[source] or LOW) + (agree and agree(page, page.facts) and 1 or 0)
  return NAMES[math.min(worth, HIGH)]
end

---How sure each fact is that has a source: "high", "medium" or "low".
---@param page table
---@return table<string, string>
function trust.confidence(page)
  local list = {}
  for fact, source in pairs(page.facts.sources) do
    list[fact] = measure(page, fact, source)
  end
  return list
end

return trust
