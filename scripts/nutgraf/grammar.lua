-- LPeg parts for the lines around a story: dates, clock times, marks of a
-- byline. The words come from rules/roles; here is only how they stand together.

local lpeg = require "lpeg"

local core = require "nutgraf.core"

local P, R, S, V = lpeg.P, lpeg.R, lpeg.S, lpeg.V
local C, Cc, Cg, Cmt, Cp, Ct = lpeg.C, lpeg.Cc, lpeg.Cg, lpeg.Cmt, lpeg.Cp, lpeg.Ct

local grammar = {}

-- no-break and thin blanks stand in dates as often as plain ones
local blank = S " \t\n\r" + "\u{a0}" + "\u{202f}" + "\u{2009}" + "\u{3000}"
local digit = R "09"
-- Latin, Greek, Cyrillic, Arabic, Indic, Thai, then kana to Hangul: what lies
-- between in UTF-8 (C2, E2, E3 80) is punctuation and blanks
local high = R "\x80\xbf"
local letter = R("az", "AZ") + R "\xc3\xdf" * high + R "\xe0\xe1" * high * high
  + (R "\xe3\xef" * high * high - P "\xe3\x80")

grammar.blank, grammar.digit, grammar.letter = blank, digit, letter

-- "7", "07", "17": a whole number of one or two digits
local short = digit * digit ^ -1 * -digit
local two = digit * digit * -digit
local year4 = (P "19" + "20" + "21") * digit * digit * -(digit + P ":" * digit)

local function number(name, pattern)
  return Cg(pattern / tonumber, name)
end

-- Any of a list of strings, also in capitals; the longest first, so that "a.m."
-- beats "a".
---@param list string[] folded
---@return any pattern matches none when the list is empty
function grammar.any(list)
  local sorted = table.move(list, 1, #list, 1, {})
  table.sort(sorted, function(a, b)
    if #a ~= #b then
      return #a > #b
    end
    return a < b
  end)
  local pattern = P(false)
  for _, word in ipairs(sorted) do
    pattern = pattern + P(word) + P(word:upper())
  end
  return pattern
end

-- "Z", "GMT", "+0200", "-05:00", "GMT+02:00": the zone as minutes from UTC.
-- The letters are RFC 822's.
local HOURS = { UT = 0, UTC = 0, GMT = 0, Z = 0, EST = -5, EDT = -4, CST = -6,
  CDT = -5, MST = -7, MDT = -6, PST = -8, PDT = -7 }

local function offset(sign, hours, minutes)
  local value = tonumber(hours) * 60 + (tonumber(minutes) or 0)
  return sign == "-" and -value or value
end

local shift = C(S "+-") * C(digit * digit) * P ":" ^ -1 * (C(two) + Cc(nil)) / offset
local zone_letters = Cmt(C(R "AZ" ^ 1) * -letter, function(_, after, word)
  local hours = HOURS[word]
  return hours and after, hours and hours * 60
end)
local zone = Cg((P "GMT" + "UTC") * shift + shift + zone_letters, "zone")

-- "T10:00:00.000Z", " 14:30", ", 14.30 Uhr", " | 2:05 pm", " 14h30"
local function clock_of(marks)
  local meridiem = blank ^ -1 * (marks.am * Cg(Cc "am", "half") + marks.pm * Cg(Cc "pm", "half"))
    * -letter
  local clock = number("hour", short) * S ":.h" * number("minute", two)
    * (P ":" * number("second", two) * (S ".," * digit ^ 1) ^ -1) ^ -1
    * meridiem ^ -1
  local sharp = number("hour", short) * meridiem -- "at 3 pm"
  return (clock + sharp) * (blank ^ -1 * zone) ^ -1
end

-- A lookup that fails when the word is no month.
local function month_of(months)
  local word = letter ^ 1
  local pair = word * blank * word -- some Arabic months have two words
  local function find(_, after, text)
    local month = months[grammar.fold(text)]
    if month then
      return after, month
    end
  end
  return Cg(Cmt(C(pair), find) + Cmt(C(word), find), "month")
end

-- Case folded, for comparing words.
grammar.fold = core.text and core.text.fold or string.lower

---@class nutgraf.DateWords
---@field months table<string, integer> folded word to 1..12
---@field day_ends string[] what may follow a day's number: "st", "er"
---@field of string[] words between day, month and year: "de"
---@field units string[][] signs after year, month and day: {"年", "月", "日"}
---@field am string[]
---@field pm string[]

-- A pattern that gives the first date at or after its position: a table with
-- year, month, day or the undecided left, right; hour, minute, second, half,
-- zone where told; and the places first, last (one past its end).
---@param words nutgraf.DateWords
function grammar.dates(words)
  local marks = { am = grammar.any(words.am), pm = grammar.any(words.pm) }
  local clock = clock_of(marks)
  -- at most a short word stands between a date and its time: ", um ", " - "
  local gap = (1 - digit - S "();") ^ -12
  local after = (P "T" + gap) * clock
  local month = month_of(words.months)
  local between = (blank + S "-/.,") ^ -3
  local of = (grammar.any(words.of) * blank ^ 1) ^ -1
  local ends = grammar.any(words.day_ends) * -letter
  local day = number("day", short)
  local year = number("year", year4)
  local old = S "'’" ^ -1 * number("year", two) -- "24", a year of two digits

  -- 2024-05-17, 2024/5/7, 2024.05.17
  local iso = year * S "-/." * number("month", short) * S "-/." * day
  -- 17 May 2024, 17. Mai 2024, 17 de mayo de 2024, 17-May-24
  local day_first = day * (P "." + ends) ^ -1 * between * of * month * P "." ^ -1
    * between * of * (year + old * -(S ":" * digit))
  -- May 17, 2024; May 17th 2024; Fri May 17 10:00:00 CEST 2024
  local odd_clock = blank * clock * (blank * R "AZ" ^ 2) ^ -1
  -- looking ahead for the day first saves asking for most words
  local ahead = #(letter ^ 1 * (blank * letter ^ 1) ^ -1 * P "." ^ -1 * blank ^ -1 * digit)
  local month_first = ahead * month * P "." ^ -1 * blank ^ -1 * day * ends ^ -1
    * (odd_clock ^ -1 * between * of * year + between * old * -(S ":.h" * digit))
  -- 2024 May 17; 2024. május 17.
  local year_first = year * between * month * between * day
  -- 17/05/2024, 17.5.24: which is the day is decided by who asks
  local plain = number("left", short) * S "/.-" * blank ^ -1 * number("right", short)
    * S "/.-" * blank ^ -1 * (year + old)
  -- 2024年5月17日
  local signs = P(false)
  for _, unit in ipairs(words.units) do
    signs = signs + year * blank ^ -1 * unit[1] * blank ^ -1 * number("month", short)
      * blank ^ -1 * unit[2] * blank ^ -1 * day * blank ^ -1 * unit[3]
  end

  local date = iso + signs + year_first + day_first + plain + month_first
  local found = Ct(Cg(Cp(), "first_byte") * date * after ^ -1 * Cg(Cp(), "last_byte"))
  local skip = digit ^ 1 + letter ^ 1 + 1
  return P { found + skip * V(1) }
end

return grammar
