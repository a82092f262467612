-- Who wrote it? Names out of a byline: without "By", without jobs and places;
-- agencies and desks are kept.

local dates = require "nutgraf.meta.dates"
local grammar = require "nutgraf.grammar"
local text = require "nutgraf.meta.text"

local names = {}

local SEPARATORS = { "•", "·", "、", "，", "／", "｜", " – ", "—" }
local NONE = {}
local PERSON_BYTES = 40
local LINE_BYTES, SIGNED_BYTES, LABEL_BYTES = 600, 80, 40
local MAX_BYTES, MAX_WORDS, MAX_NAMES = 80, 7, 20

local function trim(value)
  return (value:gsub("^[%s%-:|,;*/]+", ""):gsub("[%s%-:|,;*/]+$", ""))
end

-- Does `line` open with `mark`, as a word of its own? `folded` is its twin.
local function opens(line, folded, mark)
  if folded:sub(1, #mark) ~= mark then
    return false
  end
  if not folded:find("^[%w\x80-\xff'’]", #mark + 1) then
    return true
  end
  -- after a CJK mark a name may follow at once; one letter begins many words
  local first = mark:byte(1)
  if first >= 0xe3 and first <= 0xed then
    return #mark > 3
  end
  -- "ByAna Ruiz": two elements without a blank between them
  return #mark > 1 and line:find("^%l%u%l", #mark) ~= nil
end

-- Takes the marks off the front: "By ", "Von: ", "文／". Gives the rest, and
-- whether there was one.
---@param line string
---@param words table
---@return string rest, boolean marked
function names.without_mark(line, words)
  local folded = grammar.fold(line)
  if #folded ~= #line then
    folded = line:lower()
  end
  for _, mark in ipairs(words.by_first[folded:byte()] or NONE) do
    if opens(line, folded, mark) then
      local rest = line:sub(#mark + 1):gsub("^[%s:：／/|]+", "")
      if rest ~= "" then
        return rest, true
      end
    end
  end
  return line, false
end

-- Is the end of this label a mark? One to three words are tried.
local function ends_in_mark(label, words)
  local three = label:match "(%S+%s+%S+%s+%S+)$"
  local two = label:match "(%S+%s+%S+)$"
  local one = label:match "(%S+)$"
  return one and (words.marks[one] or words.marks[two] or words.marks[three])
end

-- A name of two to four Han letters right behind a mark, up to a slash or the end
-- of what is signed.
local function han_name(line, from, is_signed)
  local name, after = line:match("^([\xe4-\xe9\x80-\xbf]+)(.?)", from)
  if name and #name >= 6 and #name <= 12 and (after == "/" or (is_signed and after == "")) then
    return name
  end
  return nil
end

-- For languages that write no blanks: a mark anywhere, before a blank or a
-- colon; one of several letters also right before the name.
local function after_bare_mark(line, words, is_signed)
  for _, mark in ipairs(words.byline) do
    local _, last = line:find(mark, 1, true)
    local rest = last and mark:byte() >= 0xe3 and (line:match("^%s*[:/]%s*(.+)$", last + 1)
      or line:match("^%s+(.+)$", last + 1) or (#mark > 3 and han_name(line, last + 1, is_signed)))
    if rest then
      return rest
    end
  end
  return nil
end

---What a text signs in brackets, in languages that write no blanks: "（记者 王五）".
---@param line string
---@param words table
---@return string? rest the names, perhaps with jobs
function names.in_brackets(line, words)
  if not line:find("\xef\xbc\x88", 1, true) then
    return nil
  end
  line = line:gsub("：", ":"):gsub("（", "("):gsub("）", ")")
  for inside in line:gmatch "%(([^()]+)%)" do
    local rest = #inside <= SIGNED_BYTES and after_bare_mark(inside, words, true)
    if rest then
      return rest
    end
  end
  return nil
end

-- Does a label of the line end like a mark? Most do not, and need no folding.
local function has_mark_end(line, words)
  local at = line:find(":", 1, true)
  while at do
    local label = line:sub(math.max(1, at - LABEL_BYTES), at - 1)
    local word = label:gsub("^[\x80-\xbf]+", ""):match "(%S+)%s*$" -- whole characters
    if word and words.mark_ends[word:find "[\x80-\xff]" and grammar.fold(word) or word:lower()] then
      return true
    end
    at = line:find(":", at + 1, true)
  end
  return false
end

-- What follows a mark with a colon anywhere in a line, up to the next such
-- label: "2024-05-17 Source: Daily Author: Ana Ruiz Editor: B".
---@param line string
---@param words table
---@return string? rest
function names.after_label(line, words)
  if line:find("\xef", 1, true) then
    line = line:gsub("：", ":"):gsub("／", ":"):gsub("（", "("):gsub("）", ")")
  end
  local rest
  if words.bare_marks then
    rest = after_bare_mark(line, words)
  elseif line:find(":", 1, true) and has_mark_end(line, words) then
    local folded, from = grammar.fold(line), 1
    local at = #folded == #line and folded:find(":", 1, true)
    while at and not rest do
      local label = folded:sub(from, at - 1):gsub("%s+$", "")
      rest = ends_in_mark(label, words) and line:sub(at + 1) or nil
      from = at + 1
      at = folded:find(":", from, true)
    end
  end
  return rest and (rest:gsub("%s+[^%s:]+:.*$", ""):gsub("[()]", ";"))
end

-- The same for a line with a date: "17 May 2024 · 3 min read · By Ana Ruiz",
-- where a mark of one word is enough. The date has been taken out.
---@param line string
---@param words table
---@return string? rest
function names.after_word(line, words)
  local folded = grammar.fold(line)
  if #folded ~= #line then
    return nil
  end
  for place, word in folded:gmatch "()(%S+)%s" do
    if words.marks[word] and not words.tails[word] then
      return line:sub(place + #word)
    end
  end
  return nil
end

local function count_words(value)
  local _, count = value:gsub("%S+", "")
  return count
end

-- Length and letters, as names have them.
local function is_name_like(value)
  if #value < 2 or #value > MAX_BYTES or count_words(value) > MAX_WORDS then
    return false
  end
  if value:find "[@{}<>=?!%%]" or value:find("…", 1, true) or value:find("»", 1, true) then
    return false
  end
  return value:find "[%a\x80-\xff]" ~= nil and not value:find "%d%d"
end

-- Is there a word or a phrase in it that no name has?
local function has_no_name(key, words)
  for word in key:gmatch "%S+" do
    if words.no_name[word] then
      return true
    end
  end
  for _, phrase in ipairs(words.no_name_phrases) do
    if key:find(phrase, 1, true) then
      return true
    end
  end
  return false
end

-- Looks the string like the name of a person, an agency or a desk?
local function is_name(value, words)
  local key = is_name_like(value) and text.key(value) or ""
  if key == "" or has_no_name(key, words) then
    return false
  end
  local first = key:match "^%S+"
  return not words.jobs[key] and not words.marks[key] and not words.days[first]
    and not words.stamps[first] and not (first == key and (words.tails[key] or words.months[key]))
end

-- "Ana Ruiz in Madrid" and "Ana Ruiz for the Daily": the name ends at a small
-- word when two words stand before it.
local function without_place(value, words)
  for _, word in ipairs(words.inside) do
    local at = value:find(" " .. word .. " ", 2, true)
    if at and value:sub(1, at - 1):find "%S+%s+%S" then
      value = value:sub(1, at - 1)
    end
  end
  return value
end

-- Where a job begins behind a name of two words: "Ana Ruiz Reporter", "Ana Ruiz
-- Senior Autos" (a job of several words begins like this).
local function job_behind(folded, words)
  local second = folded:match "^%S+%s+%S+()%s"
  local from = second or #folded + 1
  for place in folded:gmatch("()%s", from) do
    if words.jobs[folded:sub(place + 1)] then
      return place
    end
  end
  local first, place = folded:match("^%s+(%S+)()", from)
  return first and words.job_starts[first] and folded:find("%s%S", place) and second or nil
end

-- Jobs at either end: "Political correspondent Ana Ruiz", "Ana Ruiz Reporter".
local function without_job(value, words)
  if count_words(value) < 3 then
    local before = value:match "^(.-)%s+%S+$"
    local last = value:match "(%S+)$"
    -- "박준석 기자": a job after a name of one word
    if before and last:byte(1) >= 0xe3 and words.jobs[last] then
      return before
    end
    return value
  end
  local folded = grammar.fold(value)
  if #folded ~= #value then
    return value
  end
  local behind = job_behind(folded, words)
  if behind then
    return value:sub(1, behind - 1)
  end
  local best
  for place in folded:gmatch "()%s" do
    if words.jobs[folded:sub(1, place - 1)] and folded:find("%S%s+%S", place + 1) then
      best = place
    end
  end
  return best and value:sub(best + 1) or value
end

-- `line` with ";" wherever `mark` stands in its folded twin.
local function replace(line, folded, mark)
  local parts, from = {}, 1
  repeat
    local at = folded:find(mark, from, true)
    parts[#parts + 1] = line:sub(from, at and at - 1)
    from = at and at + #mark
  until not at
  return table.concat(parts, ";")
end

-- Small words that were left at the end: "Ana Ruiz on", "Ana Ruiz am".
local function without_tail(value, words)
  while true do
    local rest, last = value:match "^(.*%S)%s+(%S+)$"
    if not rest or not words.tails[grammar.fold(last)] then
      return value
    end
    value = rest
  end
end

local function split(line, words)
  line = line:gsub("%a+://%S+", ";"):gsub("www%.%S+", ";"):gsub("%b()", " ")
  line = line:gsub("%S+@%S+%.%S+", ";"):gsub("%s@%S+", "")
  line = line:gsub("[;,|/&]", ";"):gsub(" %-+ ", ";")
  for _, separator in ipairs(SEPARATORS) do
    line = line:gsub(separator, ";")
  end
  if words.blank_joins then
    line = line:gsub("([\x80-\xbf])%s+([\xe4-\xe9])", "%1;%2")
  end
  local folded = grammar.fold(line)
  if #folded ~= #line then
    return line
  end
  for _, word in ipairs(words.join) do
    local mark = " " .. word .. " "
    if folded:find(mark, 1, true) then
      line = replace(line, folded, mark)
      folded = grammar.fold(line)
    end
  end
  return line
end

-- "Ana Ruiz", "Ana B. Ruiz": two or three words with capitals and nothing else
-- are taken as they are. That is most of what machines are told.
local function is_plain(line, words)
  local first, rest = line:match "^(%u[%l\x80-\xff]+) (%u[%a\x80-\xff.'-]*)$"
  if not first then
    local middle
    first, middle, rest = line:match "^(%u[%l\x80-\xff]+) (%u%S*) (%u[%a\x80-\xff.'-]*)$"
    if not first or middle:find "[^%a\x80-\xff.'-]" then
      return false
    end
  end
  return not words.small[first:lower()] and not words.small[rest:lower()]
end

-- Is the whole line just the name of one person? Stricter than for a line with
-- a mark: two or three words with capitals, none of them a word of the house.
---@param line string
---@param words table
---@return boolean
function names.is_person(line, words)
  if #line > PERSON_BYTES or not line:find "%l" or not is_plain(line, words) then
    return false
  end
  for word in text.key(line):gmatch "%S+" do
    if words.small[word] or words.months[word] or words.days[word] then
      return false
    end
  end
  return true
end

-- Behind a name: a degree ("MD", "BSN") or a job ("PHP Developer")?
local function is_title(part, key, words)
  local last = key:match "(%S+)$"
  return words.jobs[last] or (#part <= 5 and part:find "^%u[%u.]+$" and not words.agencies[key])
end

-- The names in a byline.
---@param line string?
---@param words table
---@return string[] names may be empty
function names.read(line, words)
  local list = {}
  line = text.line(line)
  if not line or #line > LINE_BYTES then
    return list
  elseif is_plain(line, words) then
    return { line }
  end
  line = split((names.without_mark(line, words)), words)
  local seen = {}
  for part in line:gmatch "[^;]+" do
    part = trim(part)
    if words.places[part:match "^%S+" or ""] then
      break -- "By Ana Ruiz, in Madrid, Spain": no names follow
    end
    part = trim((names.without_mark(part, words)))
    part = part:gsub("%s+%d.*$", "")
    part = without_tail(trim(without_job(without_place(part, words), words)), words)
    local key = text.key(part)
    if is_name(part, words) and not seen[key] and #list < MAX_NAMES
      and not (list[1] and is_title(part, key, words)) then
      seen[key] = true
      list[#list + 1] = part
    end
  end
  return list
end

-- Does every name open like one, with a capital or a letter without case?
local function is_capital(name)
  return name:find "^[%u\x80-\xff'\"]" ~= nil
end

-- The line with ";" where its dates stood.
---@param line string
---@param words table
---@return string line, boolean found
function names.without_dates(line, words)
  local found = false
  for _ = 1, 2 do
    local date = dates.find(line, words)
    if date and date.plain then
      line = line:sub(1, date.first - 1) .. "; " .. line:sub(date.last + 1)
      found = true
    end
  end
  return line, found
end

-- The names in a line that readers see: it may hold dates and other matter.
---@param line string
---@param words table
---@return string[] names
function names.visible(line, words)
  local list = {}
  line = text.line(line)
  if not line or #line > LINE_BYTES then
    return list
  end
  line = names.without_dates(line, words)
  for _, name in ipairs(names.read(line, words)) do
    if is_capital(name) and count_words(name) <= 5 and not name:find "%d%d" then
      list[#list + 1] = name
    end
  end
  return list
end

-- Adds the names of one list to another, each once.
---@param to string[]
---@param from string[]
function names.add(to, from)
  local seen = {}
  for _, name in ipairs(to) do
    seen[text.key(name)] = true
  end
  for _, name in ipairs(from) do
    local key = text.key(name)
    if not seen[key] and #to < MAX_NAMES then
      seen[key] = true
      to[#to + 1] = name
    end
  end
end

-- Names from inside an element whose names are known: of "Ana Ruiz Madrid
-- bureau" and, in it, "Ana Ruiz" the inner one is the name.
---@param list string[]
---@param inner string[]
function names.narrow(list, inner)
  for _, name in ipairs(inner) do
    local key = text.key(name)
    for i, old in ipairs(list) do
      local old_key = text.key(old)
      if #key > 3 and #key < #old_key and old_key:find(key, 1, true) then
        list[i] = name
      end
    end
  end
end

-- Adds names from a neighbouring element; narrows those that are known.
---@param to string[]
---@param from string[]
function names.add_parts(to, from)
  names.narrow(to, from)
  local fresh = {}
  for _, name in ipairs(from) do
    local key, known = text.key(name), false
    for _, old in ipairs(to) do
      known = known or key:find(text.key(old), 1, true)
    end
    if not known then
      fresh[#fresh + 1] = name
    end
  end
  names.add(to, fresh)
end

return names
