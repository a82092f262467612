-- Which settings a kind of file has, and what may stand in them. One checker
-- for all kinds, so that every message is made in the same way.

local suggest = require "nutgraf.suggest"

local schema = {}

-- "a", "b" or "c"
local function choices(list)
  local quoted = {}
  for i, word in ipairs(list) do
    quoted[i] = '"' .. word .. '"'
  end
  if #quoted < 2 then
    return quoted[1] or "nothing"
  end
  return table.concat(quoted, ", ", 1, #quoted - 1) .. " or " .. quoted[#quoted]
end

local function shown(value)
  if type(value) == "string" then
    return '"' .. value .. '"'
  elseif type(value) == "table" then
    return value.matcher and "a matcher" or "a list"
  end
  return tostring(value)
end

local check = {}

function check.number(spec, value)
  local low, high = spec.from or -math.huge, spec.to or math.huge
  local right = type(value) == "number" and value >= low and value <= high
  if right and (not spec.whole or math.tointeger(value)) then
    return true
  end
  local kind = spec.whole and "a whole number" or "a number"
  if spec.from and spec.to then
    kind = ("%s from %s to %s"):format(kind, spec.from, spec.to)
  elseif spec.from then
    kind = ("%s, %s or more"):format(kind, spec.from)
  end
  return nil, ("must be %s, not %s."):format(kind, shown(value))
end

function check.choice(spec, value)
  for _, word in ipairs(spec.of) do
    if word == value then
      return true
    end
  end
  local near = type(value) == "string" and suggest.nearest(value, spec.of)
  local hint = near and (" Did you mean \"%s\"?"):format(near) or ""
  return nil, ("must be %s, not %s.%s"):format(choices(spec.of), shown(value), hint)
end

function check.choices(spec, value)
  for _, word in ipairs(type(value) == "table" and not value.matcher and value or { value }) do
    local ok, message = check.choice(spec, word)
    if not ok then
      return nil, message
    end
  end
  return true
end

function check.string(_, value)
  if type(value) == "string" then
    return true
  end
  return nil, ("must be a text in quotation marks, not %s."):format(shown(value))
end

function check.boolean(_, value)
  if type(value) == "boolean" then
    return true
  end
  return nil, ("must be true or false, not %s."):format(shown(value))
end

function check.strings(_, value)
  local list = type(value) == "table" and value or { value }
  for _, item in ipairs(list) do
    if type(item) ~= "string" then
      return nil, ("must be a list of texts, but %s is in it."):format(shown(item))
    end
  end
  return true
end

function check.any()
  return true
end

check.matchers = check.any -- matchers.lua has its own messages
check["function"] = check.any

function check.table(spec, value)
  if type(value) ~= "table" or value.matcher then
    return nil, ("must be a list such as { %s = ... }, not %s."):format(
      spec.example or next(spec.keys or {}) or "name", shown(value))
  end
  for key, item in pairs(value) do
    local inner = spec.keys and spec.keys[key] or spec.each
    if not inner then
      local near = suggest.nearest(tostring(key), spec.keys or {})
      local hint = near and (" Did you mean '%s'?"):format(near) or ""
      return nil, ("has no '%s'.%s"):format(key, hint), key
    end
    local ok, message = check[inner.is](inner, item)
    if not ok then
      return nil, message, key, true
    end
  end
  return true
end

---Adds what is wrong with a file to `problems`.
---@param file nutgraf.File
---@param settings table<string, { is: string }> what there is
---@param problems table[]
function schema.check(file, settings, problems)
  for _, entry in ipairs(file.entries) do
    local spec = settings[entry.name]
    if not spec then
      local near = suggest.nearest(entry.name, settings)
      local hint = near and (" Did you mean '%s'?"):format(near) or ""
      problems[#problems + 1] = file:problem(entry.line,
        ("there is no setting '%s'.%s"):format(entry.name, hint))
    elseif spec.is == "function" and not entry.hook then
      problems[#problems + 1] = file:problem(entry.line,
        ("'%s' must be a function."):format(entry.name))
    elseif entry.hook and spec.is ~= "function" then
      problems[#problems + 1] = file:problem(entry.line,
        ("'%s' is a setting, not a function."):format(entry.name))
    elseif not entry.hook then
      local ok, message, key, inside = check[spec.is](spec, entry.value)
      if not ok then
        local what = inside and ("'%s' in '%s' "):format(key, entry.name)
          or ("'%s' "):format(entry.name)
        problems[#problems + 1] = file:problem(entry.line, what .. message, key and tostring(key))
      end
    end
  end
end

---Only the functions of a file.
---@param file nutgraf.File
---@param hooks table<string, any> those there are
---@param problems table[]
function schema.check_functions(file, hooks, problems)
  for _, entry in ipairs(file.entries) do
    if entry.hook and not hooks[entry.name] then
      local near = suggest.nearest(entry.name, hooks)
      local hint = near and (" Did you mean '%s'?"):format(near) or ""
      problems[#problems + 1] = file:problem(entry.line,
        ("there is no function '%s'.%s"):format(entry.name, hint))
    end
  end
end

---The same for files whose values are checked elsewhere: only names.
---@param file nutgraf.File
---@param settings table<string, any>
---@param hooks table<string, any>
---@param problems table[]
function schema.check_names(file, settings, hooks, problems)
  for _, entry in ipairs(file.entries) do
    if not settings[entry.name] and not hooks[entry.name] then
      local near = suggest.nearest(entry.name, settings) or suggest.nearest(entry.name, hooks)
      local hint = near and (" Did you mean '%s'?"):format(near) or ""
      problems[#problems + 1] = file:problem(entry.line,
        ("there is no setting '%s'.%s"):format(entry.name, hint))
    end
  end
end

return schema
