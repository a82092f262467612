-- How explanations stand on the screen: columns, excerpts, headings, what is
-- struck through.

local core = require "nutgraf.core"

local EXCERPT = 72 -- characters of a text that is only pointed at
local WIDTH = 80   -- columns of a paragraph

---@class nutgraf.Screen
---@field out fun(text: string)
---@field color boolean
local Screen = {}
Screen.__index = Screen

---@param out fun(text: string)
---@param color boolean
---@return nutgraf.Screen
function Screen.new(out, color)
  return setmetatable({ out = out, color = color }, Screen)
end

---The beginning of a text, on one line.
---@param text string
---@return string
function Screen.shorten(text)
  text = core.markup.terminal(text):gsub("%s+", " ")
  local cut = utf8.offset(text, EXCERPT + 1)
  if cut and cut <= #text then
    return text:sub(1, utf8.offset(text, EXCERPT) - 1) .. "…"
  end
  return text
end

---Where a rule was written: "rules/styles/house.lua:30"; "" when nobody knows.
---@param reason { file: string?, line: integer? }
---@return string
function Screen.place(reason)
  return reason.file and (reason.line and ("%s:%d"):format(reason.file, reason.line) or reason.file)
    or ""
end

-- The paragraphs of the article up to a part of it; headings are none.
local function paragraphs_to(doc, part)
  local count = 0
  for i = 1, part do
    count = count + (doc:part(i).type == "h" and 0 or 1)
  end
  return count
end

---Where a sentence stands: "story line 31", of a page "paragraph 7".
---@param story table
---@param i integer
---@return string
function Screen.where(story, i)
  local _, _, part = story.doc:sentence(i)
  local line = story.doc:block(story.doc:part(part).block).line
  return line > 0 and ("story line %d"):format(line)
    or ("paragraph %d"):format(paragraphs_to(story.doc, part))
end

---- Writing --------------------------------------------------------------------

---A line as string.format makes it.
---@param message string
function Screen:line(message, ...)
  self.out(message:format(...) .. "\n")
end

---A line of its own above what follows.
---@param message string
function Screen:heading(message, ...)
  local text = message:format(...)
  self.out("\n" .. (self.color and "\27[1m" .. text .. "\27[0m" or text) .. "\n")
end

-- Characters on the screen: the sequences of colours are none.
local function width_of(text)
  text = text:gsub("\27%[%d*m", "")
  return utf8.len(text) or #text
end

---Words that go on under themselves: `first` stands in front of the first line.
---@param first string
---@param text string
function Screen:paragraph(first, text)
  local indent = (" "):rep(width_of(first))
  local line, width = first, #indent
  local is_new = true
  for word in text:gmatch "%S+" do
    local more = width_of(word)
    if not is_new and width + 1 + more > WIDTH then
      self.out(line .. "\n")
      line, width, is_new = indent, #indent, true
    end
    line = line .. (is_new and "" or " ") .. word
    width = width + more + (is_new and 0 or 1)
    is_new = false
  end
  self.out(line .. "\n")
end

-- Each word by itself, so that what stands in front of a line is not struck.
local function struck(text)
  return (text:gsub("%S+", "\27[9m%0\27[29m"))
end

-- A dash at its end is not one of the signs.
local function bracketed(text)
  return "[-" .. text .. (text:sub(-1) == "-" and " -]" or "-]")
end

---Text that was cut off: struck through, without colours in [- -].
---@param text string
---@return string
function Screen:strike(text)
  local before, inner, after = text:match "^(%s*)(.-)(%s*)$"
  if inner == "" then
    return text
  end
  return before .. (self.color and struck(inner) or bracketed(inner)) .. after
end

return Screen
