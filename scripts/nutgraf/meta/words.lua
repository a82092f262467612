-- The words of rules/roles, made ready for one language of a page.

local grammar = require "nutgraf.grammar"

local words = {}

local LISTS = { "day_ends", "of", "am", "pm", "published", "updated", "byline", "join", "inside",
  "not_names", "tails", "now",
  "desks" }
-- Half of the world writes its page templates in English: its words are always
-- looked at, after those of the page's own language.
local FALLBACK = "en"

-- made once per set of rules and language
local made = setmetatable({}, { __mode = "k" })

local function add_set(to, list)
  for _, word in ipairs(list or {}) do
    to[grammar.fold(word)] = true
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

-- Which languages there are. A table that reads files when it is asked tells it
-- by `tags`, a function (what it has read by now must not matter); from a plain
-- one the keys are taken.
local function languages(rules)
  if rules.tags then
    return rules.tags()
  elseif getmetatable(rules.roles) then
    return { FALLBACK }
  end
  local list = {}
  for lang in pairs(rules.roles) do
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

-- The files that speak for a page: its own language and English; when it is
-- not known, all of them.
local function files_for(rules, lang)
  local own, base = rules.roles[lang], rules.roles[FALLBACK]
  if own then
    return own == base and { own } or { own, base or nil }
  end
  local list = {}
  for _, tag in ipairs(languages(rules)) do
    list[#list + 1] = rules.roles[tag] or nil
  end
  return list
end

-- Looking-up tables over the lists.
local function index(result)
  result.by_first, result.marks, result.mark_ends = {}, set(result.byline), {}
  local pairs_of_marks, seen = {}, {}
  for _, mark in ipairs(result.byline) do
    local pair = (mark .. " "):sub(1, 2)
    if not seen[pair] then
      seen[pair] = true
      pairs_of_marks[#pairs_of_marks + 1] = pair
    end
    result.mark_ends[mark:match "%S+$"] = true
  end
  result.byline_pairs = table.concat(pairs_of_marks)
  for _, mark in ipairs(result.byline) do
    local first = mark:byte()
    result.by_first[first] = result.by_first[first] or {}
    table.insert(result.by_first[first], mark)
  end
  result.no_name, result.no_name_phrases = {}, {}
  for _, word in ipairs(result.not_names) do
    if word:find "[ \xe3-\xed]" then
      table.insert(result.no_name_phrases, word)
    else
      result.no_name[word] = true
    end
  end
  result.stamps = {}
  for _, list in ipairs { result.published, result.updated } do
    for _, word in ipairs(list) do
      result.stamps[word:match "^%S+"] = true
    end
  end
  result.places = set(result.inside)
  result.tails = set(result.tails, result.inside)
  -- whatever a plain name does not begin or end with
  result.small = set(result.byline, result.not_names, result.published, result.updated)
  result.job_starts, result.desks = {}, set(result.desks)
  for job in pairs(result.jobs) do
    result.small[job] = true
    local first = job:match "^(%S+) "
    if first then
      result.job_starts[first] = true
    end
  end
end

-- A word of one letter joins or marks names only where its language is known.
local function add_words(to, list, known)
  for _, word in ipairs(list or {}) do
    if known or #word > 1 then
      to[#to + 1] = grammar.fold(word)
    end
  end
end

local function make(rules, lang)
  local known = rules.roles[lang] and true or false
  local result = { months = {}, jobs = {}, days = {}, month_first = {}, units = {} }
  for _, name in ipairs(LISTS) do
    result[name] = {}
  end
  for i, file in ipairs(files_for(rules, lang)) do
    add_months(result.months, file.months)
    result.units[#result.units + 1] = file.units
    for _, name in ipairs(LISTS) do
      if known or name ~= "inside" then
        add_words(result[name], file[name], known)
      end
    end
    add_set(result.jobs, file.jobs)
    add_set(result.days, file.days)
    add_set(result.month_first, file.month_first)
    if known and i == 1 then
      result.bare_marks, result.blank_joins = file.bare_marks, file.blank_joins
    end
  end
  for _, name in ipairs(LISTS) do
    table.sort(result[name], by_length)
  end
  local common = rules.roles.common or {}
  result.agencies, result.firms = set(common.agencies or {}), set(common.firms or {})
  index(result)
  return result
end

local EMPTY = { roles = {} }

-- The words for a page in `lang` (a BCP 47 tag, nil: not known).
---@param rules table? rules.roles: language to the settings of its file
---@param lang string?
---@return table words see scripts/nutgraf/grammar.lua
function words.of(rules, lang)
  rules = rules and rules.roles and rules or EMPTY
  local primary = (lang and lang:match "^%a+" or ""):lower()
  if primary == "nb" or primary == "nn" then
    primary = "no"
  end
  local cache = made[rules] or {}
  made[rules] = cache
  local key = rules.roles[primary] and primary or ""
  cache[key] = cache[key] or make(rules, primary)
  return cache[key]
end

return words
