-- When was it written? Dates as machines and as newspapers write them, as
-- ISO 8601. There is no clock here: "two hours ago" stays unread.

local grammar = require "nutgraf.grammar"

local dates = {}

local DAYS = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }
local MAX_DATES = 4 -- of one line
local FIRST_YEAR, LAST_YEAR = 1900, 2099

---@class nutgraf.Date
---@field day string "2024-05-17"
---@field iso string "2024-05-17", or with what is known of the time
---@field zoned boolean? the time has its zone
---@field first integer? where it stands in the text that was read
---@field last integer?
---@field plain boolean? the places are those of the text as it was given

local function is_day(year, month, day)
  return year >= FIRST_YEAR and year <= LAST_YEAR and month >= 1 and month <= 12
    and day >= 1 and day <= DAYS[month]
    and (month ~= 2 or day < 29 or (year % 4 == 0 and (year % 100 ~= 0 or year % 400 == 0)))
end

-- Which of two numbers is the day? What cannot be a month decides, then the
-- habit of the place.
local function order(part, month_first)
  local left, right = part.left, part.right
  if right > 12 or (month_first and left <= 12) then
    return right, left
  end
  return left, right
end

local function zone_text(minutes)
  if minutes == 0 then
    return "Z"
  end
  local sign = minutes < 0 and "-" or "+"
  minutes = math.abs(minutes)
  return ("%s%02d:%02d"):format(sign, minutes // 60, minutes % 60)
end

-- "T14:30:00+02:00", "T14:30:00" or "".
local function time_text(part)
  local hour, minute, second = part.hour, part.minute or 0, part.second or 0
  if not hour then
    return "", false
  end
  if part.half and hour <= 12 then
    hour = hour % 12 + (part.half == "pm" and 12 or 0)
  end
  if hour > 23 or minute > 59 or second > 60 then
    return "", false
  end
  local zone = part.zone and zone_text(part.zone) or ""
  return ("T%02d:%02d:%02d%s"):format(hour, minute, second, zone), part.zone ~= nil
end

local function finish(part, month_first)
  local year = part.year
  if year < 100 then
    year = year + (year < 70 and 2000 or 1900)
  end
  local day, month = part.day, part.month
  if not day then
    day, month = order(part, month_first)
  end
  if not is_day(year, month, day) then
    return nil
  end
  local text = ("%04d-%02d-%02d"):format(year, month, day)
  local time, zoned = time_text(part)
  return { day = text, iso = text .. time, zoned = zoned, first = part.first_byte,
    last = part.last_byte - 1 }
end

-- "2024-05-17T10:00:00+02:00" is ISO 8601 as we write it: nothing is to be made.
local function from_ours(text)
  local year, month, day, hour, zone =
    text:match "^(%d%d%d%d)%-(%d%d)%-(%d%d)T([0-2]%d):[0-5]%d:[0-5]%d([Z+-]%d?%d?:?%d?%d?)$"
  if not year or (zone ~= "Z" and not zone:find "^[+-]%d%d:%d%d$") or zone:find("00:00", 2, true)
    or hour > "23" or not is_day(tonumber(year), tonumber(month), tonumber(day)) then
    return nil
  end
  return { day = text:sub(1, 10), iso = text, zoned = true, first = 1, last = #text }
end

-- The commonest form of all, read without a grammar:
-- "2024-05-17T10:00:00.000+02:00", also with a blank for the T and "+0200".
local function from_iso(text)
  local year, month, day, rest = text:match "^%s*(%d%d%d%d)%-(%d%d)%-(%d%d)(.*)$"
  if not year then
    return nil
  end
  local part = { year = tonumber(year), month = tonumber(month), day = tonumber(day),
    first_byte = 1, last_byte = #text + 1 }
  local hour, minute, more = rest:match "^[T ]%s*(%d%d):(%d%d)(.*)$"
  if hour then
    part.hour, part.minute = tonumber(hour), tonumber(minute)
    local second, after = more:match "^:(%d%d)(.*)$"
    part.second, more = tonumber(second), (after or more):gsub("^[.,:]%d+", "")
    local sign, hours, minutes = more:match "^%s*([+-])(%d%d):?(%d?%d?)"
    if sign then
      local value = tonumber(hours) * 60 + (tonumber(minutes) or 0)
      part.zone = sign == "-" and -value or value
    elseif more:find "^%s*Z" or more:find "^%s*UTC" or more:find "^%s*GMT" then
      part.zone = 0
    end
  elseif rest:find "^%d" then
    return nil
  end
  return finish(part)
end

-- Days since 1 January 1970 as year, month, day (the civil calendar).
local function civil(days)
  days = days + 719468
  local era = days // 146097
  local of_era = days - era * 146097
  local year = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
  local of_year = of_era - (365 * year + year // 4 - year // 100)
  local month = (5 * of_year + 2) // 153
  local day = of_year - (153 * month + 2) // 5 + 1
  month = month < 10 and month + 3 or month - 9
  return year + era * 400 + (month <= 2 and 1 or 0), month, day
end

-- Days from 1 January 1970 to a day of the civil calendar.
local function days(year, month, day)
  year = month <= 2 and year - 1 or year
  local era = year // 400
  local of_era = year - era * 400
  local of_year = (153 * (month > 2 and month - 3 or month + 9) + 2) // 5 + day - 1
  return era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719468
end

---The minutes from 1970 to a date of ours; in UTC where it has a zone.
---@param iso string
---@return integer
function dates.minutes(iso)
  local year, month, day, hour, minute = iso:match "^(%d+)%-(%d+)%-(%d+)T?(%d*):?(%d*)"
  local sign, hours, minutes = iso:match("([+-])(%d%d):(%d%d)$", 17)
  local off = sign and tonumber(hours) * 60 + tonumber(minutes) or 0
  return days(tonumber(year), tonumber(month), tonumber(day)) * 1440
    + (tonumber(hour) or 0) * 60 + (tonumber(minute) or 0) - (sign == "-" and -off or off)
end

---The same date with its zone.
---@param date nutgraf.Date one with a time and without a zone
---@param minutes integer from UTC
---@return nutgraf.Date
function dates.with_zone(date, minutes)
  return { day = date.day, iso = date.iso .. zone_text(minutes), zoned = true }
end

-- "1715940000", "1715940000000": seconds or milliseconds since 1970.
local function from_epoch(text)
  local digits = text:match "^%s*(%d+)%s*$"
  if not digits or (#digits ~= 10 and #digits ~= 13) then
    return nil
  end
  local seconds = tonumber(digits:sub(1, 10))
  local year, month, day = civil(seconds // 86400)
  local rest = seconds % 86400
  return finish { year = year, month = month, day = day, hour = rest // 3600,
    minute = rest // 60 % 60, second = rest % 60, zone = 0, first_byte = 1,
    last_byte = #text + 1 }
end

-- "20240517", "20240517T100000Z", "20240517 10:00:00"
local function from_digits(text)
  local year, month, day, rest = text:match "^%s*(%d%d%d%d)(%d%d)(%d%d)(.*)$"
  if not year or rest:find "^%d" then
    return nil
  end
  local hour, minute = rest:match "^[T ]?(%d%d):?(%d%d)"
  return finish { year = tonumber(year), month = tonumber(month), day = tonumber(day),
    hour = tonumber(hour), minute = tonumber(minute), zone = rest:find "Z%s*$" and 0 or nil,
    first_byte = 1, last_byte = #text + 1 }
end

-- Digits of Arabic, Persian and Hindi as plain ones, so that one grammar reads
-- them all. Lengths change: only for values, not for places.
local function plain_digits(text)
  if not text:find "[\xd9\xdb\xe0]" then
    return text
  end
  local function from(base)
    return function(byte)
      return string.char(byte:byte() - base + 48)
    end
  end
  return (text:gsub("\xd9([\xa0-\xa9])", from(0xa0)):gsub("\xdb([\xb0-\xb9])", from(0xb0))
    :gsub("\xe0\xa5([\xa6-\xaf])", from(0xa6)))
end

-- The grammar of a set of words, made when the first visible date is met.
local function pattern_of(words)
  words.date_pattern = words.date_pattern or grammar.dates(words)
  return words.date_pattern
end

-- The first date in a text.
---@param text string
---@param words nutgraf.DateWords
---@param month_first boolean? 5/6/2024 is the sixth of May
---@param init integer? where to start
---@return nutgraf.Date?
function dates.find(text, words, month_first, init)
  -- a date has its year, of two digits at least
  if not text:find("%d%d", init) and not text:find "[\xd9\xdb\xe0]" then
    return nil
  end
  local given = text
  text = plain_digits(text)
  local pattern = pattern_of(words)
  local part = pattern:match(text, init or 1)
  while part do
    local date = finish(part, month_first)
    if date then
      date.plain = text == given
      return date
    end
    local after = text:find("[^%d]", part.first_byte + 1)
    part = after and pattern:match(text, after)
  end
  return nil
end

-- The date that a machine wrote into an attribute or a field.
---@param text string?
---@param words nutgraf.DateWords
---@param month_first boolean?
---@return nutgraf.Date?
function dates.read(text, words, month_first)
  if type(text) ~= "string" then
    return nil
  end
  return from_ours(text) or from_iso(text) or from_epoch(text) or from_digits(text)
    or (#text < 120 and dates.find(text, words, month_first) or nil)
end

-- The date in an address: /2024/05/17/, /2024-05-17-, /20240517/, /17-05-2024/,
-- /2024/may/17/.
---@param url string?
---@param months table<string, integer>?
---@return string? day "2024-05-17"
function dates.in_url(url, months)
  if not url then
    return nil
  end
  local path = url:gsub("[?#].*$", "")
  local year, month, day = path:match "[/_%-.](%d%d%d%d)[/_%-.](%d%d?)[/_%-.](%d%d?)%f[%D]"
  if not year then
    year, month, day = path:match "[/_%-.]([12][09]%d%d)([01]%d)([0-3]%d)%f[%D]"
  end
  if not year then
    day, month, year = path:match "[/_%-.](%d%d)[/_%-.](%d%d)[/_%-.](%d%d%d%d)%f[%D]"
  end
  if not year then
    local name
    year, name, day = path:match "/(%d%d%d%d)/(%a%a%a+)/(%d%d?)%f[%D]"
    month = name and months and months[name:lower()]
  end
  year, month, day = tonumber(year), tonumber(month), tonumber(day)
  if year and month and day and year >= 1990 and is_day(year, month, day) then
    return ("%04d-%02d-%02d"):format(year, month, day)
  end
  return nil
end

-- Where in the label before a date does the last mark of a list end? 0: there
-- is none.
local function last_mark(label, list)
  local best = 0
  for _, mark in ipairs(list) do
    local _, last = label:find(mark, 1, true)
    while last do
      best = math.max(best, last)
      _, last = label:find(mark, last + 1, true)
    end
  end
  return best
end

-- Published and changed, as a visible line tells them:
-- "Published 17 May 2024, 10:00. Updated 18 May 2024"
---@param line string
---@param words nutgraf.DateWords
---@param month_first boolean?
---@return nutgraf.Date? published, nutgraf.Date? modified
function dates.in_line(line, words, month_first)
  local published, modified
  local at = 1
  line = plain_digits(line)
  for _ = 1, MAX_DATES do
    local date = dates.find(line, words, month_first, at)
    if not date then
      break
    end
    local label = grammar.fold(line:sub(at, date.first - 1))
    if last_mark(label, words.updated) > last_mark(label, words.published) then
      modified = modified or date
    elseif not words.now or last_mark(label, words.now) == 0 then
      published = published or date
    end
    at = date.last + 1
  end
  return published, modified
end

return dates
