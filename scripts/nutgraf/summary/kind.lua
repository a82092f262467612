-- What kind of page a story stands on, for styles that refuse some: by its data,
-- by its title ("Correction: ..."), by a folder of its address. The titles are
-- in rules/kinds, by language.
local matchers = require "nutgraf.matchers"

local kind = {}

local PLAIN = "article" -- a kind that a title may make more exact
local FOLDER = "rules/kinds/"

-- made once per table of a file
local made = setmetatable({}, { __mode = "k" })

-- The names of a table in order: what is tried first must not be left to chance.
local function names_of(kinds)
  local names = {}
  for name in pairs(kinds) do
    names[#names + 1] = name
  end
  table.sort(names)
  return names
end

-- A set with one entry for each kind.
local function compile(kinds)
  local titles = made[kinds]
  if not titles then
    local names, entries = names_of(kinds), {}
    for k, name in ipairs(names) do
      entries[k] = kinds[name]
    end
    titles = { names = names, set = assert(matchers.compile(entries, "block")) }
    made[kinds] = titles
  end
  return titles
end

local function of_title(title, kinds)
  if not title or not kinds then
    return nil
  end
  local titles = compile(kinds)
  local hit = titles.set:text(title)
  return hit and titles.names[hit]
end

-- By the folders of an address, the first that says something.
local function of_address(url, folders)
  local path = url and url:match "^%a+://[^/]*(/[^?#]*)"
  for folder in (path or ""):lower():gmatch "/([^/]+)%f[/]" do
    for _, name in ipairs(names_of(folders)) do
      for _, known in ipairs(folders[name]) do
        if known == folder then
          return name
        end
      end
    end
  end
end

-- What a file of rules/kinds says; nil when there is none.
local function kinds_in(settings, name)
  local file = name and settings:find(FOLDER .. name .. ".lua")
  return file and file.values
end

---@param facts table title, url, kind of a page
---@param settings table nutgraf.settings
---@param lang string? BCP 47, of the story
---@return string kind "article" when nothing says otherwise
function kind.of(facts, settings, lang)
  if facts.kind and facts.kind ~= PLAIN then
    return facts.kind
  end
  return of_title(facts.title, kinds_in(settings, lang and lang:match "^%a+"))
    or of_address(facts.url, kinds_in(settings, "common") or {}) or PLAIN
end

return kind
