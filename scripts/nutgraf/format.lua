-- Output formats: a format file becomes something that turns a record to text.
--
-- The three depths of a format file: a template; data(d), which gives what is
-- written as JSON; write(d, out), which writes anything. A file with none of
-- them writes the record itself as JSON.

local core = require "nutgraf.core"
local fault = require "nutgraf.fault"
local record = require "nutgraf.record"
local suggest = require "nutgraf.suggest"
local json, markup = core.json, core.markup

local concat = table.concat

local format = {}

-- A whole address keeps its underscores: it stands in <> or for itself, and
-- markup.url codes all that could end it.
local function markdown(text)
  if text:find "^https?://" and markup.url(text) == text then
    return text
  end
  return markup.markdown(text)
end

-- How values are made safe in a template.
format.escapes = {
  none = function(text) return text end,
  html = markup.html,
  xml = markup.xml,
  markdown = markdown,
  terminal = markup.terminal,
}

-- Settings of a format file: name to type. `pretty`: JSON over many lines.
-- `decimals`: of numbers that are not whole. `in_html`: JSON that may stand
-- inside a <script>. `style`: of the summary when nobody names one.
format.settings = {
  extension = "string", type = "string", escape = "string", template = "string",
  pretty = "boolean", decimals = "integer", in_html = "boolean",
  style = "string",
}

-- Scores are no more exact than this.
local DECIMALS = 3

---@class nutgraf.Format
---@field extension string of files in this format, with its dot
---@field type string the media type
---@field style string? the style that it is made for
---@field escape string a key of format.escapes
local Format = {}
Format.__index = Format

local function names_of(set)
  local list = {}
  for name in pairs(set) do
    list[#list + 1] = name
  end
  table.sort(list)
  return concat(list, " ")
end

-- Everything that is wrong with the settings, in a list of messages.
local function problems_of(settings, hooks)
  local list = {}
  for name, value in pairs(settings) do
    local expected = format.settings[name]
    if not expected then
      list[#list + 1] = ("there is no setting '%s' in a format.%s There is: %s"):format(
        name, suggest.hint(name, format.settings), names_of(format.settings))
    elseif type(value) ~= expected and math.type(value) ~= expected then
      list[#list + 1] = ("'%s' must be of type %s"):format(name, expected)
    end
  end
  if settings.escape and not format.escapes[settings.escape] then
    local name = tostring(settings.escape)
    list[#list + 1] = ("there is no escape '%s'.%s There is: %s"):format(
      name, suggest.hint(name, format.escapes), names_of(format.escapes))
  end
  local ways = (settings.template and 1 or 0) + (hooks.data and 1 or 0) + (hooks.write and 1 or 0)
  if ways > 1 then
    list[#list + 1] = "a format has one of template, data() and write()"
  end
  table.sort(list)
  return list
end

-- ---- Three ways to write -------------------------------------------------

local function by_template(compiled)
  return function(one, page)
    return compiled:render(record.for_template(one, page))
  end
end

local function by_data(data, options, place)
  return function(one)
    local value = one
    if data then
      value = data(one)
      if value == nil then
        return nil, place .. "data() gave nothing; it must give a table"
      end
    end
    local text, message = json.encode(value, options)
    if not text then
      return nil, place .. "the result of data() cannot be written: " .. message
    end
    return text .. "\n"
  end
end

local function by_hook(write)
  return function(one)
    local parts = {}
    local results = table.pack(write(one, function(...)
      for i = 1, select("#", ...) do
        parts[#parts + 1] = tostring((select(i, ...)))
      end
    end))
    -- files run in a state of their own: what they gave to out() comes back
    -- as the first result
    for i = 1, results.n do
      parts[#parts + 1] = type(results[i]) == "string" and results[i] or nil
    end
    return concat(parts)
  end
end

local function json_options(settings, is_checked)
  return {
    pretty = settings.pretty, decimals = settings.decimals or DECIMALS, in_html = settings.in_html,
    strict = is_checked,
  }
end

-- ---- The front door ------------------------------------------------------

-- Makes a format of the settings and functions of a format file.
---@param settings table extension, type, escape, template, ...
---@param hooks table? data(d) -> table; write(d, out) -> string?
---@param where table? for messages: file, line (where the template ends, which
---  is what Lua tells about a long string), data (the line of that function)
---@return nutgraf.Format? made
---@return string? message all that is wrong, a line each
function format.compile(settings, hooks, where)
  hooks, where = hooks or {}, where or {}
  local problems = problems_of(settings, hooks)
  local write
  if #problems == 0 then
    if settings.template then
      local escape = settings.escape or format.escape_for(settings.type)
      local compiled, message, line =
        require "nutgraf.template".compile(settings.template, record.fields, format.escapes[escape])
      if not compiled then
        return nil, format.place(where, line, settings.template) .. "template: " .. message
      end
      write = by_template(compiled)
    elseif hooks.write then
      write = by_hook(hooks.write)
    else
      write = by_data(hooks.data, json_options(settings, hooks.data ~= nil),
        format.place { file = where.file, line = where.data })
    end
    return setmetatable({
      extension = settings.extension or ".txt", type = settings.type or "text/plain",
      style = settings.style, write = write,
    }, Format)
  end
  for i, problem in ipairs(problems) do
    problems[i] = format.place(where) .. problem
  end
  return nil, concat(problems, "\n")
end

-- "file:12: ": the place of a line of the template, or of the file.
---@param where table file?, line?
---@param line integer? 1-based, in the template
---@param text string? the template
---@return string
function format.place(where, line, text)
  local number = where.line
  if line then
    local _, breaks = text:gsub("\n", "")
    number = (number and number - breaks or 1) + line - 1
  end
  local shown = number and tostring(number)
  if not where.file then
    return shown and line and "line " .. shown .. ": " or ""
  end
  return where.file .. (shown and ":" .. shown or "") .. ": "
end

-- The escape that a media type asks for, where a file names none.
---@param kind string? a media type
---@return string a key of format.escapes
function format.escape_for(kind)
  kind = kind or "text/plain"
  if kind:find "html" then
    return "html"
  elseif kind:find "xml" or kind:find "rss" or kind:find "atom" then
    return "xml"
  elseif kind:find "markdown" then
    return "markdown"
  end
  return "terminal"
end

-- Writes a record.
---@param one table what record.build gives
---@param page table? what templates can ask for besides: see record.for_template
---@return string? text
---@return string? message; a fault of the engine, which is a table, is passed on
function Format:render(one, page)
  local good, text, message = pcall(self.write, one, page)
  if not good then
    if type(text) == "table" or fault.is_memory(text) then
      error(text, 0)
    end
    return nil, tostring(text)
  elseif not text then
    return nil, message
  end
  return text
end

return format
