-- What is the story called? The headline without the name of the site.

local text = require "nutgraf.meta.text"

local title = {}

-- What stands between a headline and the name of its site.
local SEPARATORS = { " | ", " - ", " – ", " — ", " · ", " » ", " « ", " :: ", " • ", " / ", "｜", "ㅣ",
  " ~ ", " > ", " < ", " : ", "_", ": " }

local NONE = {}

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
      local list = value:find(separator, 1, true) and places(value, separator) or NONE
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

-- How many words do two keys have in common? Short ones say nothing.
local function common_words(a, b)
  local count, known = 0, {}
  for word in b:gmatch "%S+" do
    known[word] = #word >= 4
  end
  for word in a:gmatch "%S+" do
    count = count + (known[word] and 1 or 0)
  end
  return count
end

-- A heading that only ends the window's title, behind something longer, or begins
-- it as the first of several steps, is the name of the site or of its section.
---@param headings string[]
---@param window string?
---@param sites table<string, boolean> such names are added as keys
local function learn_sites(headings, window, sites)
  for _, heading in ipairs(headings) do
    local at = window and #heading * 2 < #window and #window - #heading
    if at and window:sub(at + 1) == heading then
      for _, separator in ipairs(SEPARATORS) do
        if separator ~= ": " and window:sub(at - #separator + 1, at) == separator then
          sites[text.key(heading)] = true
        end
      end
    elseif at and window:find("^ » ", #heading + 1) and window:sub(1, #heading) == heading then
      sites[text.key(heading)] = true
    end
  end
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

-- Is a title cut off: by an ellipsis, or by a quotation mark that ended the
-- attribute it stood in?
local function is_cut(value, heading)
  return value:find "%.%.%.$" ~= nil or value:find("…", -3, true) ~= nil
    or (heading:sub(1, #value) == value and heading:find('^%s*"', #value + 1) ~= nil)
end

-- On a page of news og:title is written by hand where it differs from all else
-- that is told: the heading, the JSON-LD and the window come from one field, which
-- search engines see. It is taken when it says the same in most of its words; a
-- bait for clicks shares few.
---@param heading string what the others agree on
---@param offer string og:title
---@param window string? has to begin with the heading
---@param sites_of fun(): table<string, boolean>
---@return string? title nil: the heading it is
function title.by_hand(heading, offer, window, sites_of)
  if #offer <= 15 or not window or window:sub(1, #heading) ~= heading
    or offer:sub(1, #heading) == heading or is_cut(offer, heading) then
    return nil
  end
  local value = title.without_site(offer, sites_of())
  local key, wanted = text.key(value), text.key(heading)
  if key == wanted or common_words(key, wanted) < 2 then
    return nil
  end
  return value
end

-- Do the JSON-LD and og:title agree?
local function is_told_twice(clean)
  local first, second = clean[1], clean[2]
  return first and second and first.source == "jsonld" and second.source == "og"
    and first.key == second.key
end

-- Of one heading that no machine's title agrees with: is it about the same? Pages
-- are called otherwise for search engines than for readers.
local function lone_heading(shown, clean)
  local heading = not shown[2] and shown[1]
  if not heading or not heading.key:find "%S %S+ %S" or is_told_twice(clean)
    or (clean[1] and clean[1].source == "meta") then
    return nil
  end
  for _, offer in ipairs(clean) do
    if #heading.key * 2 >= #offer.key and #heading.key <= #offer.key * 2 + 40
      and common_words(offer.key, heading.key) > 1 then
      return heading
    end
  end
  return nil
end

-- A heading in capitals, as a machine's title has it.
local function in_small_letters(heading, key, clean)
  if not heading:find "%l" then
    for _, offer in ipairs(clean) do
      if offer.key == key and offer.text:find "%l" then
        return offer.text
      end
    end
  end
  return heading
end

-- What says more than the name of the site, without that name, with its key.
---@param list nutgraf.TitleCandidate[]
---@param sites table<string, boolean>
local function without_sites(list, sites)
  local clean = {}
  for _, one in ipairs(list) do
    local value = title.without_site(one.text, sites)
    local key = text.key(value)
    if key ~= "" and not sites[key] then
      clean[#clean + 1] = { text = value, key = key, source = one.source }
    end
  end
  return clean
end

-- The same for headings, which are shown as they are.
local function shown_ones(headings, sites)
  local shown = {}
  for _, heading in ipairs(headings) do
    local key = text.key(heading)
    if key ~= "" and not sites[key] then
      shown[#shown + 1] = { text = heading, key = key }
    end
  end
  return shown
end

-- The heading that readers see, when a machine's title agrees with it.
local function alike_heading(clean, shown)
  for _, offer in ipairs(clean) do
    for _, heading in ipairs(shown) do
      if title.alike(heading.key, offer.key) then
        local value, source = without_kicker(heading.text, heading.key, clean)
        return in_small_letters(value, heading.key, clean), source
      end
    end
  end
  return nil
end

-- The most trusted offer, or the next one when it goes on where the first was
-- cut: JSON-LD wants headlines of 110 letters at most.
local function best_of(clean)
  local best, second = clean[1], clean[2]
  if second and #second.text > #best.text and second.text:sub(1, #best.text) == best.text
    and (utf8.len(best.text) or 0) > 90 then
    return second
  end
  return best
end

-- The title out of what the page offers. `offers`, in order of trust, are what
-- machines are told; `headings` are what readers see (h1).
---@param offers nutgraf.TitleCandidate[]
---@param headings string[]
---@param sites_of fun(): table<string, boolean> names of the site as keys
---@return string?, string? source
function title.choose(offers, headings, sites_of)
  local sites, last = sites_of(), offers[#offers]
  learn_sites(headings, last and last.source == "title" and last.text, sites)
  local clean, shown = without_sites(offers, sites), shown_ones(headings, sites)
  local value, source = alike_heading(clean, shown)
  if value then
    return value, source
  end
  local heading = lone_heading(shown, clean) or (not clean[1] and shown[1])
  if heading then
    return heading.text, "h1"
  end
  local best = best_of(clean)
  return best and best.text, best and best.source
end

return title
