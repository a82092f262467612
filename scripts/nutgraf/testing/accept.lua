-- `reads` written into a test file: what a summary reads now takes the place of
-- what was expected, and every other byte stays as it is.

local lpeg = require "lpeg"

local P, R, S, C, Cp, Ct, Cg, Cb, Cc, Cmt =
  lpeg.P, lpeg.R, lpeg.S, lpeg.C, lpeg.Cp, lpeg.Ct, lpeg.Cg, lpeg.Cb, lpeg.Cc, lpeg.Cmt

local accept = {}

---- Words of Lua ------------------------------------------------------------------

-- [==[ ... ]==] : it ends with as many signs as it began.
local open = "[" * Cg(P "=" ^ 0, "signs") * "["
local close = "]" * C(P "=" ^ 0) * "]"
local same = Cmt(close * Cb "signs", function(_, _, here, there)
  return here == there
end)
local long = open * (1 - same) ^ 0 * same
local comment = "--" * (long + (1 - P "\n") ^ 0)
local short = '"' * (P "\\" * 1 + 1 - S '"\\\n') ^ 0 * '"'
  + "'" * (P "\\" * 1 + 1 - S "'\\\n") ^ 0 * "'"
local letter = R("az", "AZ", "__")
local name = letter * (letter + R "09") ^ 0
local blank = S " \t\r\n\v\f"

local function token(kind, pattern)
  return Ct(Cg(Cp(), "first") * Cg(Cc(kind), "kind") * (pattern / 0) * Cg(Cp(), "behind"))
end
local word = token("text", long + short) + token("name", name) + token("mark", P(1))
local words = Ct((comment + blank + word) ^ 0)

-- The words of a file: { kind = "text"|"name"|"mark", text, first, last, line }.
local function words_of(source)
  local list, line, at = words:match(source), 1, 1
  for _, one in ipairs(list) do
    local _, breaks = source:sub(at, one.first - 1):gsub("\n", "")
    line, at = line + breaks, one.first
    one.line, one.last = line, one.behind - 1
    one.text = source:sub(one.first, one.last)
  end
  return list
end

---- Where to write ----------------------------------------------------------------

local STATEMENTS = { story = true, text = true, every = true }

-- The brace that opens what a statement at word `k` expects.
local function table_at(list, k)
  for at = k + 1, math.min(k + 5, #list) do -- story ( "a" ) ( {
    if list[at].text == "{" and list[at].kind == "mark" then
      return at
    end
  end
end

-- How deep in braces the file is behind a word.
local function deeper(depth, one)
  local mark = one.kind == "mark" and one.text
  return depth + (mark == "{" and 1 or mark == "}" and -1 or 0)
end

-- The braces of the statements of each line, in their order: {[13] = {brace, brace}}.
local function statements_of(list)
  local by_line, depth = {}, 0
  for k, one in ipairs(list) do
    depth = deeper(depth, one)
    local begins = depth == 0 and one.kind == "name" and STATEMENTS[one.text]
    local brace = begins and table_at(list, k)
    if brace then
      by_line[one.line] = by_line[one.line] or {}
      table.insert(by_line[one.line], brace)
    end
  end
  return by_line
end

-- The text behind `reads =`, when it is one and stands alone.
local function text_behind(list, k)
  local sign, text, behind = list[k + 1], list[k + 2], list[k + 3]
  local is_plain = sign.text == "=" and text.kind == "text" and behind.kind == "mark"
    and (behind.text == "," or behind.text == ";" or behind.text == "}")
  return is_plain and text or nil
end

-- The text behind `reads =` in the table that opens at word `brace`; else where
-- that table is empty.
local function place_in(list, brace)
  local depth = 1
  for k = brace + 1, #list do
    local one = list[k]
    depth = deeper(depth, one)
    if depth == 0 then
      return k == brace + 1 and { first = one.first, last = one.first - 1, is_empty = true } or nil
    elseif depth == 1 and one.kind == "name" and one.text == "reads" then
      return text_behind(list, k)
    end
  end
end

---- What to write -----------------------------------------------------------------

local function in_brackets(text)
  local signs = ""
  while (text .. "]"):find("]" .. signs .. "]", 1, true) do
    signs = signs .. "="
  end
  local gap = text:sub(1, 1) == "\n" and "\n" or "" -- Lua drops the first one
  return "[" .. signs .. "[" .. gap .. text .. "]" .. signs .. "]"
end

local function in_quotes(text, mark)
  return mark .. text:gsub("[\\" .. mark .. "]", "\\%0"):gsub("%c", function(c)
    return c == "\n" and "\\n" or ("\\%03d"):format(c:byte())
  end) .. mark
end

-- In the quotation marks that stood there; else in brackets, but for a text with
-- controls that Lua would change there.
local function literal(text, old)
  local mark = old and old:match "^[\"']" or text:find "[^\n\t%C]" and '"'
  return mark and in_quotes(text, mark) or in_brackets(text)
end

---@class nutgraf.Accepted
---@field line integer of the statement
---@field number integer which of the statements of that line
---@field of integer so many there are on that line
---@field text string what the summary reads

---Writes texts into the source of a test file.
---@param source string
---@param changes nutgraf.Accepted[]
---@return string source
---@return nutgraf.Accepted[] left those for which there is no place: `reads` is no plain text there
function accept.write(source, changes)
  local list, edits, left = words_of(source), {}, {}
  local by_line = statements_of(list)
  for _, change in ipairs(changes) do
    local braces = by_line[change.line] or {}
    local place = #braces == change.of and place_in(list, braces[change.number])
    if place then
      edits[#edits + 1] = { place = place, text = change.text }
    else
      left[#left + 1] = change
    end
  end
  table.sort(edits, function(a, b)
    return a.place.first < b.place.first
  end)
  local parts, at = {}, 1
  for _, edit in ipairs(edits) do
    local place = edit.place
    local text = place.is_empty and " reads = " .. literal(edit.text) .. " "
      or literal(edit.text, place.text)
    parts[#parts + 1] = source:sub(at, place.first - 1) .. text
    at = place.last + 1
  end
  return table.concat(parts) .. source:sub(at), left
end

return accept
