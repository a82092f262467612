-- Which cleaning rules a page gets: the common ones, those of its language,
-- those of its site, those the caller added. Compiled once and kept.

local clean = require "nutgraf.clean"
local fault = require "nutgraf.fault"
local language = require "nutgraf.language"
local matchers = require "nutgraf.matchers"
local schema = require "nutgraf.schema"
local sites = require "nutgraf.sites"

local ruleset = {}
ruleset.__index = ruleset

local KINDS = { "article", "liveblog", "gallery", "list", "column", "forum", "product", "video",
  "other" }

-- What may stand in a rule file. More than an editor needs is in common.lua.
ruleset.schema = {
  site = { is = "strings" },
  valid_from = { is = "string" },
  valid_until = { is = "string" },
  lang = { is = "string" },
  kind = { is = "choice", of = KINDS },
  title = { is = "matchers" },
  byline = { is = "matchers" },
  date = { is = "matchers" },
  previous = { is = "matchers" },
  next = { is = "matchers" },
  next_page = { is = "matchers" },
  single_page = { is = "matchers" },
  body = { is = "matchers" },
  drop = { is = "matchers" },
  about = { is = "table", keys = { comments = { is = "matchers" }, stories = { is = "matchers" },
    site = { is = "matchers" } } },
  keep = { is = "matchers" },
  block = { is = "function" },
}

-- A day, a month or a year as an archive gives them.
local function is_day(text)
  return text:find "^%d%d%d%d$" or text:find "^%d%d%d%d%-[01]%d$"
    or text:find "^%d%d%d%d%-[01]%d%-[0-3]%d$"
end

local function check_period(file, problems)
  for _, name in ipairs { "valid_from", "valid_until" } do
    local value = file.values[name]
    if type(value) == "string" and not is_day(value) then
      problems[#problems + 1] = file:problem(name,
        ("'%s' is a day, a month or a year, such as \"2019-06-30\", not \"%s\"."):format(name,
          value))
    end
  end
  local from, till = file.values.valid_from, file.values.valid_until
  if #problems == 0 and from and till and from:sub(1, #till) > till then
    problems[1] = file:problem("valid_until", "'valid_until' is before 'valid_from'.")
  end
end

-- "https://news.example/" would never be found.
local function check_hosts(file, problems)
  local value = file.values.site
  for _, host in ipairs(type(value) == "table" and value or { value }) do
    if type(host) == "string" and not host:gsub("^%*%.", ""):find "^[%w\x80-\xff-][%w\x80-\xff.-]*$" then
      problems[#problems + 1] = file:problem("site",
        ("'site' names hosts such as \"news.example\" or \"*.news.example\", not \"%s\"."):format(
          host))
    end
  end
end

---What is wrong with a rule file, but for the lists that C compiles.
---@param file nutgraf.File
---@return table[] problems
function ruleset.problems(file)
  local problems = {}
  schema.check(file, ruleset.schema, problems)
  check_period(file, problems)
  check_hosts(file, problems)
  if file.values.lang and type(file.values.lang) == "string"
    and not language.primary(file.values.lang) then
    problems[#problems + 1] = file:problem("lang",
      ("'lang' is a language tag such as \"en\", not \"%s\"."):format(file.values.lang))
  end
  for _, name in ipairs(clean.FACTS) do
    local found = file.values[name] and matchers.problems(file.values[name], "fact",
      { file = file.path, line = file.lines[name] }) or {}
    for _, problem in ipairs(found) do
      problems[#problems + 1] = file:problem(problem.line or name, problem.message)
    end
  end
  return problems
end

local function check(file)
  fault.raise_all(ruleset.problems(file))
end

---@param settings table nutgraf.settings
---@param more string[] rule files of the caller
---@return table rulesets
function ruleset.new(settings, more)
  local self = setmetatable({ settings = settings, more = {}, made = {},
    sites = sites.new(settings, check) }, ruleset)
  for _, path in ipairs(more or {}) do
    local file = settings:open(path)
    check(file)
    self.more[#self.more + 1] = file
  end
  return self
end

---The site file of a story; those that the caller added are for every page.
---@param story table facts, known
---@return table? site
function ruleset:site_of(story)
  return self.sites:find(story.known.url or story.facts.url, story.facts.date)
end

---What the files that speak of this site set first: the caller's own, the site's.
---@param story table site
---@param name string a setting
---@return any value
---@return { file: string, line: integer }? place
function ruleset:setting(story, name)
  for i = 1, #self.more + 1 do
    local file = self.more[i] or story.site and story.site.file
    if file and file.values[name] ~= nil then
      return file.values[name], { file = file.path, line = file.lines[name] }
    end
  end
end

---The rules for a story, compiled.
---@param story table lang, site: what `site_of` gave
---@return table compiled with `names`: which files, for the record
function ruleset:choose(story)
  local tag = language.primary(story.lang) or "und"
  local site = story.site
  local key = site and tag .. " " .. site.item or tag
  local made = self.made[key]
  if not made or made.set:is_spent() then
    made = self:compile(tag, site)
    self.made[key] = made
  end
  return made
end

---The rules of every page.
---@return nutgraf.File
function ruleset:common()
  local file = self.settings:find "rules/common.lua"
  if not file then
    fault.raise("settings", "rules/common.lua is missing")
  end
  return file
end

function ruleset:compile(tag, site)
  local files, names = {}, {}
  local function add(file, name)
    if file then
      files[#files + 1] = file
      names[#names + 1] = name
    end
  end
  for _, file in ipairs(self.more) do
    add(file, file.path)
  end
  if site then
    add(site.file, site.name)
  end
  for _, file in ipairs(self:furniture(tag)) do
    add(file, file.path:match "([^/]+/[^/]+)%.lua$")
  end
  local common = self:common()
  add(common, "common")
  local compiled = clean.compile(files)
  compiled.names = names
  compiled.set = common.set
  return compiled
end

-- The furniture of a language, of which the editor's own comes first; that of
-- English stands on pages of every language.
function ruleset:furniture(tag)
  local files = {}
  for _, name in ipairs(tag == "en" and { "en" } or { tag, "en" }) do
    for _, item in ipairs(self.settings:find_all("rules/furniture/" .. name .. ".lua")) do
      files[#files + 1] = self.settings:of_item(item)
    end
  end
  return files
end

return ruleset
