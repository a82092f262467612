-- What the scripted verbs of the command share: their arguments, folders,
-- and the words of a failure.

local fault = require "nutgraf.fault"

local verbs = {}

---"--to=json", "--", "a.lua" as options and operands. An option that is given
---more than once keeps its last value.
---@param arguments string[]
---@return table<string, string|boolean> options
---@return string[] operands
function verbs.arguments(arguments)
  local options, operands, plain = {}, {}, false
  for _, word in ipairs(arguments) do
    local name, value = word:match "^%-%-([%w-]+)=(.*)$"
    if plain then
      operands[#operands + 1] = word
    elseif word == "--" then
      plain = true
    elseif name then
      options[name] = value
    elseif word:find "^%-%-%w" then
      options[word:sub(3)] = true
    else
      operands[#operands + 1] = word
    end
  end
  return options, operands
end

-- The names in a folder; nil when it is none.
local function names_in(host, path)
  local text = host.list(path)
  if not text then
    return nil
  end
  local names = {}
  for name in text:gmatch "[^\n]+" do
    names[#names + 1] = name
  end
  return names
end

local function joined(folder, name)
  if folder == "." then
    return name
  end
  return folder:sub(-1) == "/" and folder .. name or folder .. "/" .. name
end

---The files that `paths` name: files as they stand, of folders all that end in
---`suffix`, in byte order. What is hidden is passed over, but for files that `hidden`
---asks for.
---@param host table
---@param paths string[]
---@param suffix string such as ".lua"
---@param hidden boolean?
---@return string[]
function verbs.walk(host, paths, suffix, hidden)
  local found, waiting = {}, {}
  for i = #paths, 1, -1 do
    waiting[#waiting + 1] = paths[i]
  end
  while #waiting > 0 do
    local path = table.remove(waiting)
    local names = names_in(host, path)
    if not names then
      found[#found + 1] = path
    else
      for i = #names, 1, -1 do
        local name = names[i]
        local is_folder, is_hidden = name:sub(-1) == "/", name:sub(1, 1) == "."
        if is_folder and not is_hidden
          or name:sub(#name - #suffix + 1) == suffix and (hidden or not is_hidden) then
          waiting[#waiting + 1] = joined(path, (name:gsub("/$", "")))
        end
      end
    end
  end
  return found
end

---The folder part of a path, with its slash; "" when it has none.
---@param path string
---@return string
function verbs.folder_of(path)
  return path:match "^(.*/)" or ""
end

---What went wrong as text: a fault, or what Lua raised.
---@param failure any
---@return string
function verbs.words_of(failure)
  if type(failure) == "table" then
    return failure.message or fault.text(failure)
  end
  return tostring(failure)
end

return verbs
