-- What is wrong with a test file, all of it at once.

local fault = require "nutgraf.fault"
local matchers = require "nutgraf.matchers"
local suggest = require "nutgraf.suggest"

local STATEMENTS = { story = true, text = true, every = true }
local SETTINGS = { style = true }
local LIMITS = { min = true, max = true }

---- One expectation ------------------------------------------------------------

local check = {}

function check.text(value)
  return type(value) ~= "string" and "must be a text in quotation marks" or nil
end

local function is_count(value)
  return math.type(value) == "integer" and value >= 0
end

local function limits(value)
  for name, number in pairs(value) do
    if not LIMITS[name] then
      return ("has no '%s'; it has min and max"):format(name)
    elseif not is_count(number) then
      return ("has a '%s' that is no whole number"):format(name)
    end
  end
  if next(value) == nil then
    return "is empty; write { max = 45 }"
  end
  return value.min and value.max and value.min > value.max and "has a min above its max" or nil
end

function check.count(value)
  if type(value) == "table" and not value.matcher then
    return limits(value)
  end
  return not is_count(value) and "must be a whole number, or limits as in { max = 45 }" or nil
end

function check.refused(value)
  local right = type(value) == "boolean" or type(value) == "string"
  return not right and "must be true, false, or the reason in quotation marks" or nil
end

function check.edge(value)
  for _, text in ipairs(type(value) == "table" and value or { value }) do
    if type(text) ~= "string" then
      return "must be a text in quotation marks, or a list of them"
    end
  end
  return (value == "" or type(value) == "table" and #value == 0) and "is empty" or nil
end

function check.matchers(value)
  return type(value) == "table" and next(value) == nil and "is an empty list" or nil
end

local CHECKS = {
  title = check.text, byline = check.text, date = check.text, lang = check.text,
  reads = check.text, url = check.text, -- `url` is said of a story: it picks site rules
  sentences = check.count, words = check.count, characters = check.count,
  refused = check.refused, starts_with = check.edge, ends_with = check.edge,
  has = check.matchers, has_not = check.matchers, article_has = check.matchers,
  article_has_not = check.matchers,
}

---- One statement --------------------------------------------------------------

local function check_expectation(entry, key, value, tell)
  if type(key) == "number" then
    return tell(key, "%s stands alone; write what is expected of it, and a list in braces: "
      .. "has = { \"a\", \"b\" }", matchers.words_of(value))
  elseif not CHECKS[key] then
    return tell(key, "there is no expectation '%s'.%s", key, suggest.hint(tostring(key), CHECKS))
  elseif key == "reads" and entry.name == "every" then
    return tell(key, "'reads' is the text of one story, and 'every' is of many.")
  end
  local message = CHECKS[key](value)
  if message then
    tell(key, "'%s' %s.", key, message)
  elseif CHECKS[key] == check.matchers then
    for _, wrong in ipairs(matchers.problems(value, "sentence", { line = entry.line })) do
      tell(wrong.line == entry.line and key or wrong.line, "%s", wrong.message)
    end
  end
end

-- Keys in the order of their names, so that messages do not move about.
local function keys_of(value)
  local keys = {}
  for key in pairs(value) do
    keys[#keys + 1] = key
  end
  table.sort(keys, function(a, b)
    return tostring(a) < tostring(b)
  end)
  return keys
end

local function check_statement(file, entry, problems)
  local function tell(where, message, ...)
    local is_line = math.type(where) == "integer" and where > #entry.value
    problems[#problems + 1] = file:problem(is_line and where or entry.line, message:format(...),
      type(where) == "string" and where or nil)
  end
  for _, key in ipairs(keys_of(entry.value)) do
    if key ~= "line" and key ~= entry.name then
      check_expectation(entry, key, entry.value[key], tell)
    end
  end
end

---- The file -------------------------------------------------------------------

-- A style that is not there, or is broken itself.
local function check_style(file, entry, styles, problems)
  if type(entry.value) ~= "string" then
    problems[#problems + 1] = file:problem(entry.line, "'style' must be a name in quotation marks.")
    return
  end
  local ok, failure = pcall(styles.get, styles, entry.value)
  if not ok and (type(failure) ~= "table" or fault.is_memory(failure)) then
    error(failure, 0)
  elseif not ok then
    local words = failure.code == "missing" and failure.message
      or ("style '%s' is broken: %s"):format(entry.value, failure.message or fault.text(failure))
    problems[#problems + 1] = file:problem(entry.line, words)
  end
end

---What is wrong with a test file.
---@param file nutgraf.File
---@param styles table? of the engine: those that are named are looked for
---@return table[] problems in the order of their lines
return function(file, styles)
  local problems = {}
  for _, entry in ipairs(file.entries) do
    if STATEMENTS[entry.name] and type(entry.value) == "table" then
      check_statement(file, entry, problems)
    elseif not SETTINGS[entry.name] then
      problems[#problems + 1] = file:problem(entry.line, ("there is no setting '%s'.%s"):format(
        entry.name, suggest.hint(entry.name, SETTINGS)))
    elseif styles then
      check_style(file, entry, styles, problems)
    end
  end
  for i, problem in ipairs(problems) do
    problem.place = i
  end
  table.sort(problems, function(a, b)
    local x, y = a.line or 0, b.line or 0
    return x < y or x == y and a.place < b.place
  end)
  return problems
end
