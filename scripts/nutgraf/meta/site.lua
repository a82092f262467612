-- What a site's own rules say of title, byline, date, neighbouring pages, language
-- and kind: it goes over what was read from the page. What the caller knows stays.

local clean = require "nutgraf.clean"
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
function FIND.css(doc, _, entry, attribute)
  local selector, own = matchers.selector_of(entry.args)
  return selected(doc, entry, "css", selector, own or attribute)
end

function FIND.xpath(doc, _, entry, attribute)
  return selected(doc, entry, "xpath", entry.args, attribute)
end

function FIND.meta(_, head, entry)
  local list, name = {}, entry.args:lower()
  for i, content in ipairs(head.many[name] or { head.one[name] }) do
    list[i] = { text = content }
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

-- Of a list the first that finds something wins; also gives that entry. Of an
-- element `attribute` is taken instead of its text.
local function find(doc, head, setting, attribute)
  local is_one = type(setting) ~= "table" or setting.matcher or setting.rule
  for _, entry in ipairs(is_one and { setting } or setting) do
    local finder = type(entry) == "table" and FIND[entry.matcher]
    local list = finder and finder(doc, head, entry, attribute) or not finder and matched(doc, entry) or {}
    if #list > 0 then
      return list, type(entry) == "table" and entry or nil
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

-- An address, made whole where it can be.
local function address(url, base)
  local whole = text.resolve(url, base)
  return whole or not base and not url:find "^%a[%w+.-]*:" and text.line(url) or nil
end

-- A neighbouring page: its address, and what the link to it says.
local function read_link(page, list, entry)
  local url = address(list[1].text, page.url)
  local said = entry and find(page.doc, page.head, entry) or {}
  local title = said[1] and said[1].text ~= list[1].text and text.line(said[1].text) or nil
  return url and { title = title, url = url }
end

READ.previous, READ.next = read_link, read_link
READ.next_page, READ.single_page = read_link, read_link

local FACT = { byline = "authors" } -- settings that are not called like their fact

-- What a setting finds on the page, read, with its block and the entry that won.
local function value_of(page, setting, fact)
  local list, entry = find(page.doc, page.head, setting,
    READ[fact] == read_link and "href" or nil)
  if #list > 0 then
    local value, block = READ[fact](page, list, entry)
    return value, block, entry
  end
end

local function put(facts, fact, value, block)
  local at = fact == "authors" and "byline_block" or fact .. "_block"
  facts[at] = block or facts[fact] == value and facts[at] or nil
  facts[fact], facts.sources[fact] = value, "rule"
  if facts.confidence then
    facts.confidence[fact] = "high"
  end
  if fact == "authors" then
    facts.agencies = nil
  end
end

-- Puts what one setting finds over its fact, and says what it did.
local function apply_one(page, story, name)
  local facts, fact = story.facts, FACT[name] or name
  if facts.sources[fact] == "input" then
    return
  end
  local value, block, entry = value_of(page, story.ruleset.facts[name], fact)
  local place = (story.ruleset.places or {})[name] or {}
  if value ~= nil then
    put(facts, fact, value, block)
    place = entry and entry.line and entry or place
  end
  table.insert(facts.said, { setting = name, fact = value ~= nil and fact or nil,
    file = place.file, line = place.line })
end

---Puts what the settings that find facts say of this page over its facts.
---@param doc any
---@param head table what doc:head() gives
---@param rules table as for meta.read
---@param story table facts is changed: `said` tells what each setting did;
---  ruleset.facts has the settings, ruleset.places where they are written
function site.apply(doc, head, rules, story)
  local facts, settings = story.facts, story.ruleset.facts
  if next(settings) == nil then
    return
  end
  local page = { doc = doc, head = head, words = words.of(rules, facts.lang), url = facts.url }
  page.month_first = facts.lang and page.words.month_first[facts.lang:lower()] or false
  facts.said = facts.said or {}
  for _, name in ipairs(clean.FACTS) do
    if settings[name] then
      apply_one(page, story, name)
    end
  end
end

---Sets what a site's rules know without looking at the page: language and kind.
---@param rulesets table nutgraf.ruleset
---@param story table known, facts, site
function site.set(rulesets, story)
  local facts = story.facts
  for _, name in ipairs { "lang", "kind" } do
    local value, place = rulesets:setting(story, name)
    if value and not story.known[name] then
      facts[name], facts.sources[name] = value, "rule"
      facts.said = facts.said or {}
      table.insert(facts.said, { setting = name, fact = name, file = place.file,
        line = place.line })
    end
  end
end

return site
