-- The words of rules/roles, made ready for one language of a page.

local grammar = require "nutgraf.grammar"

local words = {}

-- Lists that are safe to take from every language at once: hardly a month or
-- a job of one language is an everyday word of another.
local SHARED = { "day_ends", "of", "units", "am", "pm" }
-- Lists of small words, taken from the page's own language and English, in
-- which half of the world writes its page templates.
local OWN = { "published", "updated", "byline", "join", "inside", "not_names", "tails" }
local FALLBACK = "en"

-- made once per set of rules and language
local made = setmetatable({}, { __mode = "k" })

local function add(to, list)
  for _, word in ipairs(list or {}) do
    to[#to + 1] = grammar.fold(word)
  end
end

local function by_length(a, b)
  if #a ~= #b then
    return #a > #b
  end
  return a < b
end

local function add_months(to, months)
  for number, forms in ipairs(months or {}) do
    for _, form in ipairs(forms) do
      form = grammar.fold(form)
      to[form] = to[form] or number
    end
  end
end

local function sorted_languages(roles)
  local list = {}
  for lang in pairs(roles) do
    list[#list + 1] = lang
  end
  table.sort(list)
  return list
end

local function set(...)
  local result = {}
  for _, list in ipairs { ... } do
    for _, word in ipairs(list) do
      result[word] = true
    end
  end
  return result
end

-- For a page whose language is not known: the words of all languages that are
-- longer than one letter.
local function add_all(to, roles, name)
  for _, lang in ipairs(sorted_languages(roles)) do
    for _, word in ipairs(roles[lang][name] or {}) do
      if #word > 1 and name ~= "inside" then
        to[#to + 1] = grammar.fold(word)
      end
    end
  end
end

-- Looking-up tables over the lists.
local function index(result)
  result.by_first, result.no_name, result.no_name_phrases = {}, {}, {}
  for _, mark in ipairs(result.byline) do
    local first = mark:byte()
    result.by_first[first] = result.by_first[first] or {}
    table.insert(result.by_first[first], mark)
    result.marks[mark], result.small[mark] = true, true
  end
  for _, word in ipairs(result.not_names) do
    if word:find("[ \xe3-\xed]") then
      table.insert(result.no_name_phrases, word)
    else
      result.no_name[word] = true
    end
  end
end

local function make(roles, lang)
  local own = roles[lang] or {}
  local base = roles[FALLBACK] or {}
  local result = { months = {}, jobs = {}, month_first = {}, marks = {}, small = {}, days = {} }
  add_months(result.months, own.months)
  add_months(result.months, base.months)
  for _, name in ipairs(SHARED) do
    result[name] = {}
  end
  for _, other in ipairs(sorted_languages(roles)) do
    local role = roles[other]
    add_months(result.months, role.months)
    for _, name in ipairs(SHARED) do
      if name == "units" then
        result.units[#result.units + 1] = role.units
      else
        add(result[name], role[name])
      end
    end
    for _, job in ipairs(role.jobs or {}) do
      result.jobs[grammar.fold(job)] = true
    end
    for _, day in ipairs(role.days or {}) do
      result.days[grammar.fold(day)] = true
    end
    for _, tag in ipairs(role.month_first or {}) do
      result.month_first[tag] = true
    end
  end
  for _, name in ipairs(OWN) do
    local list = {}
    if roles[lang] then
      add(list, own[name])
      add(list, own ~= base and base[name] or nil)
    else
      add_all(list, roles, name)
    end
    table.sort(list, by_length)
    result[name] = list
  end
  result.bare_marks, result.blank_joins = own.bare_marks, own.blank_joins
  index(result)
  result.stamps = {}
  for _, list in ipairs { result.published, result.updated } do
    for _, word in ipairs(list) do
      result.stamps[word:match "^%S+"] = true
    end
  end
  result.tails = set(result.tails, result.inside)
  for _, list in ipairs { result.not_names, result.published, result.updated } do
    for _, word in ipairs(list) do
      result.small[word] = true
    end
  end
  for job in pairs(result.jobs) do
    result.small[job] = true
  end
  return result
end

-- The words for a page in `lang` (a BCP 47 tag, nil: not known).
---@param rules table? rules.roles: language to the settings of its file
---@param lang string?
---@return table words see scripts/nutgraf/grammar.lua
function words.of(rules, lang)
  local roles = rules and rules.roles or {}
  local primary = (lang and lang:match "^%a+" or ""):lower()
  if primary == "nb" or primary == "nn" then
    primary = "no"
  end
  made[roles] = made[roles] or {}
  local cache = made[roles]
  local key = roles[primary] and primary or ""
  cache[key] = cache[key] or make(roles, primary)
  return cache[key]
end

return words
