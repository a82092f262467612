-- Where the words of lists are written: the file and the line of each, found in the
-- source when somebody asks why. Files keep only their words.

local core = require "nutgraf.core"

local written = {}
written.__index = written

---@param settings table nutgraf.settings
---@return table written
function written.new(settings)
  return setmetatable({ settings = settings, made = {} }, written)
end

-- A word as it is looked up: any case, no blanks, no last point.
local function plain(word)
  return core.text.fold((word:gsub("\u{A0}", ""):gsub(" ", ""):gsub("^(.+)%.$", "%1")))
end

-- The lines of a setting, from its own to that of the next one.
local function lines_of(file, entry)
  local first, last, lines, n = entry.line or 1, math.huge, {}, 0
  for _, other in ipairs(file.entries) do
    if other.line and other.line > first and other.line <= last then
      last = other.line - 1
    end
  end
  for text in (file.source .. "\n"):gmatch "(.-)\n" do
    n = n + 1
    if n >= first and n <= last then
      lines[#lines + 1] = { number = n, text = text }
    end
  end
  return lines
end

-- Adds the words of a list: in which line each stands between its quotes. One
-- that is written in another way stands in the line of its setting.
local function index_entry(index, file, entry)
  local line_of = {}
  for _, line in ipairs(lines_of(file, entry)) do
    for _, quoted_by in ipairs { "\"([^\"]*)\"", "'([^']*)'" } do
      for quoted in line.text:gmatch(quoted_by) do
        line_of[quoted] = line_of[quoted] or line.number
      end
    end
  end
  for _, word in ipairs(entry.value) do
    if type(word) == "string" then
      index[plain(word)] = { file = file.path, line = line_of[word] or entry.line }
    end
  end
end

-- Words of a list to their places; a project's file is read last and wins.
local function index_of(settings, name, list)
  local index = {}
  local items = settings:find_all(name)
  for i = #items, 1, -1 do
    local file = settings:of_item(items[i])
    for _, entry in ipairs(file.entries) do
      if entry.name == list and type(entry.value) == "table" then
        index_entry(index, file, entry)
      end
    end
  end
  return index
end

---The place of a word; of several files of this name the editor's own wins.
---@param name string "rules/languages/en.lua"
---@param list string the setting it is in
---@param word string in any case
---@return { file: string, line: integer }? place
function written:place(name, list, word)
  local key = name .. "/" .. list
  self.made[key] = self.made[key] or index_of(self.settings, name, list)
  return self.made[key][plain(word)]
end

---The place of a setting; of several files of this name the editor's own wins.
---@param name string "rules/languages/de.lua"
---@param setting string
---@return { file: string, line: integer }? place
function written:setting(name, setting)
  for _, item in ipairs(self.settings:find_all(name)) do
    local file = self.settings:of_item(item)
    if file.lines[setting] then
      return { file = file.path, line = file.lines[setting] }
    end
  end
end

return written
