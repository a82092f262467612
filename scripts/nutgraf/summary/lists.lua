-- The lists of a style (never, always, prefer, avoid, cover): made ready once,
-- then asked which sentences of a story they touch.
local matchers = require "nutgraf.matchers"

local lists = {}

local NAMES = { "never", "always", "prefer", "avoid", "cover" }

-- Kinds that the statistics tell without a look at the text.
local KINDS = {
  question = true, exclamation = true, quote = true, loose_quote = true, loose_reference = true,
}

-- Those that are read only when somebody asks.
local ASKS = {
  who = true, what = true, when = true, where = true, why = true, numbers = true, stakes = true,
}

local function entries_of(value)
  return (type(value) == "string" or value.matcher or value.rule) and { value } or value
end

-- Does a matcher, or one inside it, ask what sentences tell?
local function asks(entry)
  if type(entry) ~= "table" then
    return false
  elseif ASKS[entry.matcher] then
    return true
  end
  local inner = entry.match or entry.args or not entry.matcher and entry
  for _, one in ipairs(type(inner) == "table" and (inner.matcher and { inner } or inner) or {}) do
    if asks(one) then
      return true
    end
  end
  return false
end

---The entries of all lists of a style, each known by its number.
---@class nutgraf.Lists
---@field entries table[] matchers and rules, list after list
---@field list string[] the list in which each entry stands
---@field note string[] what a sentence that it touches is told to be in
---@field words string[] each entry in a few words, once it was asked for
---@field wanted integer[] those of `cover`
---@field kinds table<string, integer[]> entries that are a bare kind
---@field set nutgraf.Matchers? the others, compiled
---@field number integer[] the entry of each member of `set`
---@field asks boolean? do these others ask what sentences tell?
---@field file string? where they were written, when an entry does not say

-- A reference that `never` lists is refused only when it is out of reach.
local function note_of(name, entry)
  local is_loose = name == "never" and type(entry) == "table" and entry.matcher == "loose_reference"
  return is_loose and "loose" or name
end

---@param style table the settings of a style
---@return nutgraf.Lists? made, string? message, integer? line, string? file
function lists.compile(style)
  local made = { entries = {}, list = {}, note = {}, words = {}, kinds = {}, number = {},
    wanted = {}, file = style.file }
  local rest = {}
  for _, name in ipairs(NAMES) do
    for _, entry in ipairs(entries_of(style[name] or {})) do
      if name == "cover" and ASKS[entry] then
        entry = { matcher = entry } -- cover = { "why" } can mean but one thing
      end
      local n = #made.entries + 1
      made.entries[n], made.list[n], made.note[n] = entry, name, note_of(name, entry)
      made.wanted[#made.wanted + 1] = name == "cover" and n or nil
      if type(entry) == "table" and (KINDS[entry.matcher] or ASKS[entry.matcher]) then
        local kinds = made.kinds[entry.matcher] or {}
        made.kinds[entry.matcher] = kinds
        kinds[#kinds + 1] = n
      else
        rest[#rest + 1] = entry
        made.asks = made.asks or asks(entry)
        made.number[#rest] = n
      end
    end
  end
  if #rest > 0 then
    local set, message, line, file = matchers.compile(rest, "sentence", { file = style.file })
    if not set then
      return nil, message, line, file
    end
    made.set = set
  end
  return made
end

-- Puts entry `n` down for a sentence; the first of each list is kept, of `cover`
-- all.
local function note(made, touched, told, i, n)
  if told[n] then
    told[n][i] = true
    return
  end
  local of = touched[i]
  if not of then
    of = {}
    touched[i] = of
  end
  local name = made.note[n]
  if not of[name] or n < of[name] then
    of[name] = n
  end
end

---Which lists each sentence is in, and by which entry; who tells what is wanted.
---@param made nutgraf.Lists
---@param doc nutgraf.Doc
---@param stats nutgraf.Stats
---@param lexicon any?
---@return table<integer, table<string, integer>> touched {[7] = {never = 3}}, only those in a list
---@return table<integer, table<integer, boolean>> told of each entry of `cover`: {[9] = {[7] = true}}
function lists.read(made, doc, stats, lexicon)
  local touched, told = {}, {}
  for _, n in ipairs(made.wanted) do
    told[n] = {}
  end
  for name, entries in pairs(made.kinds) do
    local found = stats:find(name)
    for _, n in ipairs(entries) do
      for k = 1, #found do
        note(made, touched, told, found[k], n)
      end
    end
  end
  if made.set then
    for i, hits in pairs(made.set:sentences(doc, lexicon, stats:kinds(made.asks))) do
      for _, hit in ipairs(hits) do
        note(made, touched, told, i, made.number[hit])
      end
    end
  end
  return touched, told
end

---An entry in a few words: why, strike, contains "strike".
---@param made nutgraf.Lists
---@param n integer
---@return string
function lists.words(made, n)
  local words = made.words[n]
  if not words then
    local entry = made.entries[n]
    words = type(entry) == "string" and entry or matchers.words_of(entry)
    made.words[n] = words
  end
  return words
end

---Where an entry was written, and in which list.
---@class nutgraf.Place
---@field list string
---@field rule string? its name
---@field why string?
---@field words string the entry as it was written
---@field matcher string?
---@field line integer?
---@field file string?

---@param made nutgraf.Lists
---@param n integer
---@return nutgraf.Place
function lists.place(made, n)
  local entry = made.entries[n]
  local is_table = type(entry) == "table"
  return {
    list = made.list[n], words = lists.words(made, n),
    rule = is_table and entry.rule or nil, why = is_table and entry.why or nil,
    matcher = is_table and entry.matcher or nil, line = is_table and entry.line or nil,
    file = is_table and entry.file or made.file,
  }
end

return lists
