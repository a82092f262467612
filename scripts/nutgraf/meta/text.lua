-- Small repairs of the strings that pages put into their fields.

local core = require "nutgraf.core"

local is_line = core.text.is_line

local text = {}

local ENTITIES = { amp = "&", quot = '"', lt = "<", gt = ">", apos = "'", nbsp = " ",
  ndash = "–", mdash = "—", hellip = "…", lsquo = "‘", rsquo = "’", ldquo = "“",
  rdquo = "”", laquo = "«", raquo = "»", shy = "" }

local function entity(mark, name)
  if mark == "" then
    return ENTITIES[name]
  end
  local digits = name:match "^[xX](%x+)$"
  local code = digits and tonumber(digits, 16) or tonumber(name)
  if code and code >= 32 and code < 0xd800 then
    return utf8.char(code)
  end
  return nil
end

-- A field as a line of text: entities that were written twice are read, tags
-- dropped, blanks folded. nil for what holds no text.
---@param value any
---@return string?
function text.line(value)
  if type(value) ~= "string" then
    return nil
  end
  if is_line(value) then -- as most fields are
    return value ~= "" and value or nil
  end
  if value:find("&", 1, true) then
    value = value:gsub("&(#?)(%w+);", entity):gsub("&(#?)(%w+);", entity)
  end
  if value:find("<", 1, true) then
    value = value:gsub("<!%-%-.-%-%->", ""):gsub("</?%a[^<>]*>", "")
  end
  if value:find("\xc2", 1, true) then
    value = value:gsub("\u{a0}", " "):gsub("\u{ad}", "")
  end
  if value:find "[%c\x7f]" or value:find("  ", 1, true) or value:find "^ " or value:find " $" then
    value = value:gsub("[%s%c]+", " "):gsub("^ ", ""):gsub(" $", "")
  end
  return value ~= "" and value or nil
end

-- A string for comparing: lower case, only letters and digits, single blanks.
text.key = core.text.key

-- The host of an address without "www.", lower case.
---@param url string?
---@return string?
function text.host(url)
  local host = url and url:match "^%a[%w+.-]*://([^/?#]+)" or nil
  if not host then
    return nil
  end
  host = host:gsub("^.*@", ""):gsub(":%d+$", ""):lower()
  return (host:gsub("^www%d?%.", ""))
end

local function without_dots(path)
  local parts = {}
  for part in path:gmatch "[^/]+" do
    if part == ".." then
      parts[#parts] = nil
    elseif part ~= "." then
      parts[#parts + 1] = part
    end
  end
  local last = path:find("/%.?%.?$") and #parts > 0 and "/" or ""
  return "/" .. table.concat(parts, "/") .. last
end

-- An address as seen from `base`; nil when it cannot be made whole or is none
-- of the web.
---@param url string?
---@param base string?
---@return string?
function text.resolve(url, base)
  url = text.line(url)
  if not url or url:find "^[Hh][Tt][Tt][Pp][Ss]?://[^/]" then
    return url
  end
  local scheme, host, path = (base or ""):match "^(%a+)://([^/?#]+)([^?#]*)"
  if not scheme or url:find "^%a[%w+.-]*:" then
    return nil
  elseif url:find "^//" then
    return scheme .. ":" .. url
  elseif url:find "^#" then
    return base:gsub("#.*$", "") .. url
  elseif url:find "^%?" then
    return scheme .. "://" .. host .. path .. url
  end
  local place, rest = url:match "^([^?#]*)(.*)$"
  if not place:find "^/" then
    place = path:gsub("[^/]*$", "") .. place
  end
  return scheme .. "://" .. host .. without_dots(place) .. rest
end

return text
