-- require "nutgraf": the Lua API, a few lines over the engine object.
--
--   local nutgraf = require "nutgraf"
--   local n = assert(nutgraf.new { path = "newsroom/", style = "brief" })
--   local d = assert(n:read(html, { url = url }))
--   print(d.title, d:summary().text, d:to "json")
--
-- Scripts run in an environment of their own: they see none of the host's
-- globals and leave none. The C library loads this same file and hands its
-- modules over as the third argument.

local _, path, core = ...
core = core or require "nutgraf.core"

local nutgraf = { version = core.version }

-- What scripts can call. No io, os, debug, package.
local names = {
  "assert", "error", "getmetatable", "ipairs", "next", "pairs", "pcall", "rawequal", "rawget",
  "rawlen", "rawset", "select", "setmetatable", "tonumber", "tostring", "type", "xpcall",
  "string", "table", "math", "utf8", "coroutine",
}

-- A `require` for scripts/: each module is loaded once, as text, into one
-- environment that all scripts share.
local function loader(files)
  local loaded = { ["nutgraf.core"] = core }
  local environment = {}
  for _, name in ipairs(names) do
    environment[name] = _G[name]
  end

  local function source_of(name)
    if name == "re" then
      return assert(files:system "re"), "re.lua"
    end
    local file = "scripts/" .. name:gsub("%.", "/")
    local source, shown = files:find(file .. ".lua")
    if not source then
      source, shown = files:find(file .. "/init.lua")
    end
    if not source then
      error("there is no script '" .. file .. ".lua'", 3)
    end
    return source, shown
  end

  -- what `re` builds for editors is bounded
  local function of_re()
    local bounded = environment.require "nutgraf.bounded"
    return setmetatable({
      require = function() return bounded.lpeg end,
      getmetatable = function() return bounded.operators end,
    }, { __index = environment })
  end

  function environment.require(name)
    if loaded[name] == nil then
      local module
      if name == "lpeg" then
        module = core.lpeg()
      else
        local source, shown = source_of(name)
        local seen = name == "re" and of_re() or environment
        module = assert(load(source, "@" .. shown, "t", seen))(name)
      end
      loaded[name] = module == nil and true or module
    end
    return loaded[name]
  end

  return environment.require
end

-- The folder with scripts/ and rules/: above this file when it was required,
-- else the one that was compiled in.
local function home_of_this_file()
  local above = path and path:match "^(.*)scripts/nutgraf/init%.lua$"
  if above then
    return above == "" and "." or above
  end
  return core.files.home()
end

---The engine object as the C library uses it. Raises faults
---({ message =, code =, file =, line = }).
---@param options table as for `new`, with `files`
---@return table engine
function nutgraf.open(options)
  local import = loader(options.files)
  return import "nutgraf.engine".new(options, import)
end

---An engine for Lua programs.
---@param options? { home: string?, path: string?, style: string?, rules: string[]?, set: string[]? }
---@return table? engine
---@return string? message
---@return string? code
function nutgraf.new(options)
  local copy = {}
  for name, value in pairs(options or {}) do
    copy[name] = value
  end
  local files, message, code = core.files.read(copy.home or home_of_this_file(), copy.path)
  if not files then
    return nil, message, code
  end
  copy.files = files
  local ok, engine = pcall(nutgraf.open, copy)
  if ok then
    return engine
  end
  if type(engine) == "table" then
    return nil, engine.message, engine.code
  end
  error(engine, 0)
end

return nutgraf
