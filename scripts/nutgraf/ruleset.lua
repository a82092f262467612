-- Which cleaning rules a page gets: the common ones, those of its language,
-- those of its site, those the caller added. Compiled once and kept.

local clean = require "nutgraf.clean"
local fault = require "nutgraf.fault"
local language = require "nutgraf.language"
local matchers = require "nutgraf.matchers"
local schema = require "nutgraf.schema"

local ruleset = {}
ruleset.__index = ruleset

-- What may stand in a rule file. More than an editor needs is in common.lua.
ruleset.schema = {
  site = { is = "strings" },
  title = { is = "matchers" },
  byline = { is = "matchers" },
  date = { is = "matchers" },
  body = { is = "matchers" },
  drop = { is = "matchers" },
  keep = { is = "matchers" },
  block = { is = "function" },
}

---Raises the problems of a rule file.
local function check(file)
  local problems = {}
  schema.check(file, ruleset.schema, problems)
  for _, name in ipairs { "title", "byline", "date" } do
    local found = file.values[name] and matchers.problems(file.values[name], "fact",
      { file = file.path, line = file.lines[name] }) or {}
    for _, problem in ipairs(found) do
      problems[#problems + 1] = file:problem(problem.line or name, problem.message)
    end
  end
  fault.raise_all(problems)
end

---@param settings table nutgraf.settings
---@param more string[] rule files of the caller
---@return table rulesets
function ruleset.new(settings, more)
  local self = setmetatable({ settings = settings, more = {}, made = {}, sites = nil }, ruleset)
  for _, path in ipairs(more or {}) do
    local file = settings:open(path)
    check(file)
    self.more[#self.more + 1] = file
  end
  return self
end

-- "https://www.News.example:8080/a" -> "www.news.example"
local function host_of(url)
  local host = url and url:match "^%a[%w+.-]*://([^/?#]*)"
  return host and host:lower():gsub("^.*@", ""):gsub(":%d+$", "") or nil
end

local function fits(pattern, host)
  pattern = pattern:lower()
  if pattern:sub(1, 2) == "*." then
    return host:sub(-(#pattern - 1)) == pattern:sub(2)
  end
  return host == pattern
end

-- The site files, read once: they say themselves which hosts they are for.
function ruleset:site_files()
  if not self.sites then
    self.sites = {}
    local seen = {}
    for _, item in ipairs(self.settings.files:names "rules/sites/") do
      if not seen[item.name] then
        seen[item.name] = true
        local file = self.settings:find(item.name)
        check(file)
        local site = file.values.site
        local name = item.name:match "([^/]+)%.lua$"
        self.sites[#self.sites + 1] = {
          file = file,
          name = name,
          hosts = type(site) == "table" and site or { site or name },
        }
      end
    end
  end
  return self.sites
end

function ruleset:site_of(url)
  local host = host_of(url)
  for _, site in ipairs(host and self:site_files() or {}) do
    for _, pattern in ipairs(site.hosts) do
      if fits(pattern, host) then
        return site
      end
    end
  end
end

---The rules for a story, compiled.
---@param story table lang, facts.url, known.url
---@return table compiled with `names`: which files, for the record
function ruleset:choose(story)
  local tag = language.primary(story.lang) or "und"
  local site = self:site_of(story.known.url or story.facts.url)
  local key = site and tag .. " " .. site.name or tag
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
