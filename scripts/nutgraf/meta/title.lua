-- What is the story called? The headline without the name of the site.

local text = require "nutgraf.meta.text"

local title = {}

-- What stands between a headline and the name of its site.
local SEPARATORS = { " | ", " - ", " – ", " — ", " · ", " » ", " « ", " :: ", " • ", " / ", "｜",
  " ~ ", " > ", " < ", " : ", "_", ": " }

-- The parts of a title around one separator: the places where it stands.
local function places(value, separator)
  local list, from = {}, 1
  repeat
    local at, last = value:find(separator, from, true)
    if at then
      list[#list + 1] = { at - 1, last + 1 }
      from = last + 1
    end
  until not at
  return list
end

-- Names of the site, as keys: og:site_name, the publisher, the host's labels.
---@param names string[] as they are written; nil entries are not allowed
---@param host string?
---@return table<string, boolean>
function title.sites(names, host)
  local sites = {}
  for _, name in ipairs(names) do
    local key = text.key(name)
    if key ~= "" then
      sites[key] = true
      sites[key:gsub(" ", "")] = true
    end
  end
  if host then
    sites[text.key(host)] = true
    local label = host:match "([%w-]+)%.%a+$" or host
    local second = host:match "([%w-]+)%.%a%a%a?%.%a%a$"
    sites[second or label] = true
    sites[((second or label):gsub("%-", ""))] = true
  end
  return sites
end

local function is_site(part, sites)
  local key = text.key(part)
  if key == "" or sites[key] or sites[key:gsub(" ", "")] then
    return true
  end
  -- "News.example - Politics", "Example Online"
  local padded = " " .. key .. " "
  for name in pairs(sites) do
    if #key * 2 > #name and name:sub(-#key - 1) == " " .. key then
      return true -- "Lantern" of "The Lantern"
    end
    if #name >= 4 and #key < #name * 3 and padded:find(" " .. name .. " ", 1, true) then
      return true
    end
  end
  return false
end

-- Takes the site's name off either end.
---@param value string
---@param sites table<string, boolean>
---@return string rest, boolean taken
function title.without_site(value, sites)
  local taken = false
  for _ = 1, 3 do
    local cut
    for _, separator in ipairs(SEPARATORS) do
      local list = places(value, separator)
      local first, last = list[1], list[#list]
      if last and last[1] >= 1 and is_site(value:sub(last[2]), sites) then
        cut = value:sub(1, last[1])
      elseif first and first[2] <= #value and is_site(value:sub(1, first[1]), sites) then
        cut = value:sub(first[2])
      end
      if cut then
        break
      end
    end
    cut = cut and text.line(cut)
    if not cut then
      break
    end
    value, taken = cut, true
  end
  return value, taken
end

-- How much of the words of `a` stand in `b`, 0 to 1.
local function shared(a, b)
  local words, count, hits = {}, 0, 0
  for word in b:gmatch "%S+" do
    words[word] = true
  end
  for word in a:gmatch "%S+" do
    count = count + 1
    hits = hits + (words[word] and 1 or 0)
  end
  return count > 0 and hits / count or 0
end

-- Are two titles two forms of one? One holds the other, or most words agree.
---@param a string keys (text.key)
---@param b string
function title.alike(a, b)
  if a == b then
    return true
  end
  if #a < 4 or #b < 4 then
    return false
  end
  if (#a > 12 and b:find(a, 1, true)) or (#b > 12 and a:find(b, 1, true)) then
    return true
  end
  local forth, back = shared(a, b), shared(b, a)
  return math.max(forth, back) >= 0.6 and math.min(forth, back) >= 0.3
end

-- Does `value` end in `tail`, as words of its own?
local function ends_in(value, tail)
  return #tail > 20 and #tail < #value and value:sub(-#tail) == tail
    and value:sub(-#tail - 1, -#tail - 1) == " "
end

-- A heading often carries its kicker: "Asylum: Party calls for resistance".
-- A machine's title that is the end of it is the headline alone.
local function without_kicker(heading, key, clean)
  for _, offer in ipairs(clean) do
    if ends_in(key, offer.key) then
      return offer.text, offer.source
    end
  end
  return heading, "h1"
end

---@class nutgraf.TitleCandidate
---@field text string
---@field source string

-- The usual case, without any comparing of words: a heading is just what a
-- machine is told, or the window's title begins with it.
---@param offers nutgraf.TitleCandidate[]
---@param headings string[]
---@return string? title, string? source
function title.agreed(offers, headings)
  local agreed
  for _, offer in ipairs(offers) do
    local value = offer.text
    for _, heading in ipairs(headings) do
      if #heading > 15 and (value == heading
        or (offer.source == "title" and value:sub(1, #heading + 1) == heading .. " ")) then
        agreed = agreed or heading
      end
    end
  end
  for _, offer in ipairs(offers) do
    if agreed and ends_in(agreed, offer.text) then
      return offer.text, offer.source -- without its kicker
    end
  end
  return agreed, agreed and "h1"
end

-- The title out of what the page offers. `offers`, in order of trust, are what
-- machines are told; `headings` are what readers see (h1).
---@param offers nutgraf.TitleCandidate[]
---@param headings string[]
---@param sites_of fun(): table<string, boolean> names of the site as keys
---@return string?, string? source
function title.choose(offers, headings, sites_of)
  local agreed, source = title.agreed(offers, headings)
  if agreed then
    return agreed, source
  end
  local sites = sites_of()
  local clean = {}
  for _, offer in ipairs(offers) do
    local value = title.without_site(offer.text, sites)
    local key = text.key(value)
    if key ~= "" and not sites[key] then
      clean[#clean + 1] = { text = value, key = key, source = offer.source }
    end
  end
  local shown = {}
  for _, heading in ipairs(headings) do
    local key = text.key(heading)
    if key ~= "" and not sites[key] then
      shown[#shown + 1] = { text = heading, key = key }
    end
  end
  -- The heading that readers see, when a machine's title agrees with it.
  for _, offer in ipairs(clean) do
    for _, heading in ipairs(shown) do
      if title.alike(heading.key, offer.key) then
        return without_kicker(heading.text, heading.key, clean)
      end
    end
  end
  if clean[1] then
    return clean[1].text, clean[1].source
  end
  return shown[1] and shown[1].text, shown[1] and "h1"
end

return title
