-- Templates: text with $names$ in it, compiled once to a flat list of steps.
--
--   $title$ $previous.url$        a value, made safe
--   $if(x)$ ... $elseif(y)$ ... $else$ ... $endif$
--   $for(list)$ ... $it$ or $it.text$ ... $sep$ ... $endfor$
--   $$                            a dollar sign
--
-- A word like $if(x)$ or $endfor$ that stands alone on its line takes the line
-- with it. What names there are is told by a table, the fields:
--
--   { title = true,                       a value
--     byline = function(record) ... end,  a value that is worked out
--     authors = { true },                 a list of values
--     blocks = { { text = true } },       a list of things with fields
--     summary = { text = true, sentences = { ... },
--                 shows = "text", walks = "sentences" } }
--
-- `shows` is what $summary$ prints, `walks` what $for(summary)$ goes through.
-- A worked-out value gets the thing, its list and its place in that (nil outside of
-- a $for$), and what the template is filled with.

local core = require "nutgraf.core"
local fault = require "nutgraf.fault"
local suggest = require "nutgraf.suggest"
local json = core.json

local concat, sort = table.concat, table.sort

local template = {}

---@class nutgraf.Template
---@field steps table[]
---@field escape fun(text: string): string
local Template = {}
Template.__index = Template

-- Rounds of all loops and bytes of all values of one rendering: lists inside
-- lists inside lists could otherwise keep us for days, or fill the memory.
local ROUNDS = 1000000
local BYTES = 64 << 20

-- What each kind of step does; it gives the number of the next one.
local run = {}

-- ---- Compiling ---------------------------------------------------------

---@class nutgraf.TemplateReader
---@field text string
---@field line integer where we are, 1-based
---@field line_start integer the byte where that line starts
---@field steps table[]
---@field open table[] the $if$ and $for$ that are not closed yet
---@field fields table the names at the top
local Reader = {}
Reader.__index = Reader

-- Errors travel as tables, so that the line can be put in front once.
local function fail(reader, message, ...)
  error({ line = reader.line, message = message:format(...) }, 0)
end

local function names_of(fields)
  local list = {}
  for name in pairs(fields) do
    if type(name) == "string" and name ~= "shows" and name ~= "walks" then
      list[#list + 1] = name
    end
  end
  sort(list)
  return concat(list, " ")
end

-- The fields of the things that the innermost $for$ goes through.
local function fields_of_it(reader)
  for i = #reader.open, 1, -1 do
    if reader.open[i].kind == "for" then
      return reader.open[i].fields
    end
  end
  return fail(reader, "'it' stands outside of $for()$")
end

-- Follows a path through the fields: its keys, and what is at its end.
local function follow(reader, path)
  local keys, at_it, field = {}, false, reader.fields
  for name in path:gmatch "[^.]+" do
    if #keys == 0 and not at_it and name == "it" then
      at_it, field = true, fields_of_it(reader)
    else
      if type(field) ~= "table" or field[1] then
        fail(reader, "'%s' has no fields of its own", path:match "^(.*)%.[^.]*$" or path)
      end
      if field[name] == nil or name == "shows" or name == "walks" then
        fail(reader, "there is no '%s'.%s There is: %s", path, suggest.hint(name, field),
          names_of(field))
      end
      keys[#keys + 1], field = name, field[name]
    end
  end
  return { keys = keys, at_it = at_it, path = path }, field
end

-- How to get the value at a path: from `it` or the top, key after key.
local function getter(place, field)
  local keys, count = place.keys, #place.keys
  local compute = type(field) == "function" and field or nil
  if compute then
    count = count - 1
  end
  return { at_it = place.at_it, keys = keys, count = count, compute = compute }
end

-- A path that is printed.
local function shown(reader, path)
  local place, field = follow(reader, path)
  if type(field) == "table" and field.shows then
    place, field = follow(reader, path .. "." .. field.shows)
  end
  if type(field) == "table" and field[1] ~= true then
    if field[1] then
      fail(reader, "'%s' is a list: write $for(%s)$ ... $endfor$", path, path)
    end
    fail(reader, "'%s' is no text. It has: %s", path, names_of(field))
  end
  return getter(place, field)
end

-- A path that is walked, and the fields of what is in it.
local function walked(reader, path)
  local place, field = follow(reader, path)
  if type(field) == "table" and field.walks then
    place, field = follow(reader, path .. "." .. field.walks)
  end
  if type(field) ~= "table" or not field[1] then
    fail(reader, "'%s' is no list", path)
  end
  return getter(place, field), field[1]
end

local function add(reader, step)
  reader.steps[#reader.steps + 1] = step
  return step
end

local function innermost(reader, kind, word)
  local open = reader.open[#reader.open]
  if not open or open.kind ~= kind then
    fail(reader, "$%s$ without $%s()$", word, kind)
  end
  return open
end

-- Closes the branch that is open: its test, when it fails, goes on here.
local function end_branch(reader, open)
  if open.test then
    open.test.target = #reader.steps + 1
    open.test = nil
  end
end

local function start_branch(reader, open, path)
  local place, field = follow(reader, path)
  open.test = add(reader, { op = "unless", value = getter(place, field) })
end

local words = {}

words["if"] = function(reader, path)
  local open = { kind = "if", line = reader.line, leaves = {} }
  start_branch(reader, open, path)
  reader.open[#reader.open + 1] = open
end

local function leave_branch(reader, word)
  local open = innermost(reader, "if", word)
  if open.has_else then
    fail(reader, "$%s$ behind $else$", word)
  end
  open.leaves[#open.leaves + 1] = add(reader, { op = "jump" })
  end_branch(reader, open)
  return open
end

words["elseif"] = function(reader, path)
  start_branch(reader, leave_branch(reader, "elseif"), path)
end

words["else"] = function(reader)
  leave_branch(reader, "else").has_else = true
end

words["endif"] = function(reader)
  local open = innermost(reader, "if", "endif")
  end_branch(reader, open)
  for _, jump in ipairs(open.leaves) do
    jump.target = #reader.steps + 1
  end
  reader.open[#reader.open] = nil
end

words["for"] = function(reader, path)
  local value, fields = walked(reader, path)
  local step = add(reader, { op = "for", value = value })
  reader.open[#reader.open + 1] = {
    kind = "for", line = reader.line, fields = fields, step = step, body = #reader.steps + 1,
  }
end

words["sep"] = function(reader)
  local open = innermost(reader, "for", "sep")
  if open.sep then
    fail(reader, "a second $sep$ in one $for()$")
  end
  open.sep = add(reader, { op = "sep" })
end

words["endfor"] = function(reader)
  local open = innermost(reader, "for", "endfor")
  local step = add(reader, { op = "next", target = open.body })
  open.step.target = #reader.steps + 1
  if open.sep then
    open.sep.target = #reader.steps + 1
  end
  step.has_sep = open.sep ~= nil
  reader.open[#reader.open] = nil
end

local takes_path = { ["if"] = true, ["elseif"] = true, ["for"] = true }

-- Reads what stands behind the dollar sign at `first`: a word with its path, or
-- a value. Gives the word (nil for a value), the path and the last byte.
local function read_dollar(reader, first)
  local text = reader.text
  local _, last, inside = text:find("^%$([^$\n]*)%$", first)
  if not last then
    fail(reader, "a '$' without its partner. A dollar sign is written '$$'")
  end
  local word, path = inside:match "^%s*(%a+)%(%s*([%w_.]+)%s*%)%s*$"
  if word then
    if not takes_path[word] then
      fail(reader, "there is no $%s()$. There is: $if()$ $elseif()$ $for()$", word)
    end
    return word, path, last
  end
  path = inside:match "^%s*([%a_][%w_.]*)%s*$"
  if not path or path:find("..", 1, true) or path:sub(-1) == "." then
    fail(reader, "'$%s$' is not a name. A dollar sign is written '$$'", inside)
  end
  if takes_path[path] then
    fail(reader, "$%s$ needs a name: $%s(title)$", path, path)
  end
  if words[path] then
    return path, nil, last
  end
  return nil, path, last
end

local function add_text(reader, text)
  if text ~= "" then
    add(reader, { op = "text", text = text })
    local _, breaks = text:gsub("\n", "")
    reader.line = reader.line + breaks
  end
end

-- Does the word at [first, last] stand alone on its line? Gives the first byte
-- and the last byte of what goes with it.
local function whole_line(reader, first, last)
  local text = reader.text
  local before = text:sub(reader.line_start, first - 1)
  local _, line_end = text:find("^[ \t]*\r?\n", last + 1)
  if not line_end and text:find("^[ \t]*$", last + 1) then
    line_end = #text
  end
  if line_end and before:find "^[ \t]*$" then
    return reader.line_start, line_end, true
  end
  return first, last, false
end

local function note_line_start(reader, from, to)
  local start = reader.text:sub(from, to):match ".*\n()"
  if start then
    reader.line_start = from + start - 1
  end
end

-- Reads the text from `position` up to the end of the next dollar expression;
-- gives where to go on, nil at the end.
local function read_step(reader, position)
  local text = reader.text
  local first = text:find("$", position, true)
  note_line_start(reader, position, (first or #text + 1) - 1)
  if not first then
    add_text(reader, text:sub(position))
    return nil
  end
  if text:sub(first + 1, first + 1) == "$" then
    add_text(reader, text:sub(position, first))
    return first + 2
  end
  -- the text before counts for the line of what follows
  local _, breaks = text:sub(position, first - 1):gsub("\n", "")
  reader.line = reader.line + breaks
  local word, path, last = read_dollar(reader, first)
  reader.line = reader.line - breaks
  if not word then
    add_text(reader, text:sub(position, first - 1))
    add(reader, { op = "value", value = shown(reader, path) })
    return last + 1
  end
  local from, to, alone = whole_line(reader, first, last)
  add_text(reader, text:sub(position, from - 1))
  words[word](reader, path)
  if alone then
    reader.line, reader.line_start = reader.line + 1, to + 1
  end
  return to + 1
end

local function read_all(reader)
  local position = 1
  while position do
    position = read_step(reader, position)
  end
  local open = reader.open[#reader.open]
  if open then
    reader.line = open.line
    fail(reader, "$%s()$ without $end%s$", open.kind, open.kind)
  end
  return reader.steps
end

-- Compiles a template.
---@param text string
---@param fields table what names there are, see above
---@param escape fun(text: string): string makes every value safe
---@return nutgraf.Template? compiled
---@return string? message
---@return integer? line 1-based, in the template
function template.compile(text, fields, escape)
  local reader = setmetatable({
    text = text, line = 1, line_start = 1, steps = {}, open = {}, fields = fields,
  }, Reader)
  local good, steps = pcall(read_all, reader)
  if not good then
    if type(steps) ~= "table" or fault.is_memory(steps) then
      error(steps, 0)
    end
    return nil, steps.message, steps.line
  end
  for _, step in ipairs(steps) do
    step.run = run[step.op]
  end
  return setmetatable({ steps = steps, escape = escape }, Template)
end

-- ---- Rendering ---------------------------------------------------------

local function get(value, top, loop)
  local thing, count, compute = top, value.count, value.compute
  if value.at_it then
    thing = loop.list[loop.index]
  end
  for i = 1, count do
    if type(thing) ~= "table" then
      return nil
    end
    thing = thing[value.keys[i]]
  end
  if not compute then
    return thing
  elseif type(thing) ~= "table" then
    return nil
  elseif loop then
    return compute(thing, loop.list, loop.index, top)
  end
  return compute(thing, nil, nil, top)
end

local null = json.null

local function is_set(value)
  if not value or value == "" or value == null then
    return false
  end
  return type(value) ~= "table" or next(value) ~= nil
end

local function to_text(value)
  local kind = type(value)
  if kind == "string" then
    return value
  elseif kind == "number" then
    return json.encode(value)
  elseif kind == "boolean" then
    return value and "true" or "false"
  elseif kind == "table" then
    local list = {}
    for i, one in ipairs(value) do
      list[i] = to_text(one)
    end
    return concat(list, ", ")
  end
  return ""
end

function run.text(state, step, number)
  state[#state + 1] = step.text
  return number + 1
end

function run.value(state, step, number)
  local value = get(step.value, state.top, state.loop)
  if is_set(value) then
    local text = state.escape(to_text(value))
    state[#state + 1] = text
    state.bytes = state.bytes + #text
    if state.bytes > BYTES then
      error("the template gives more than " .. BYTES .. " bytes", 0)
    end
  end
  return number + 1
end

function run.unless(state, step, number)
  return is_set(get(step.value, state.top, state.loop)) and number + 1 or step.target
end

function run.jump(_, step)
  return step.target
end

run["for"] = function(state, step, number)
  local list = get(step.value, state.top, state.loop)
  if type(list) ~= "table" or list[1] == nil then
    return step.target
  end
  state.loop = { list = list, index = 1, outer = state.loop }
  return number + 1
end

-- What follows is for between two things: behind the last one it is left out.
function run.sep(state, step, number)
  local loop = state.loop
  if loop.list[loop.index + 1] == nil then
    state.loop = loop.outer
    return step.target
  end
  return number + 1
end

function run.next(state, step, number)
  local loop = state.loop
  state.rounds = state.rounds + 1
  if state.rounds > ROUNDS then
    error("the loops of the template take more than " .. ROUNDS .. " rounds", 0)
  end
  loop.index = loop.index + 1
  if loop.list[loop.index] == nil then
    state.loop = loop.outer
    return number + 1
  end
  return step.target
end

-- Fills the template.
---@param top table the record
---@return string
function Template:render(top)
  local steps, number = self.steps, 1
  local state = { top = top, escape = self.escape, rounds = 0, bytes = 0 }
  local step = steps[1]
  while step do
    number = step.run(state, step, number)
    step = steps[number]
  end
  return concat(state)
end

return template
