-- JSON-LD that is broken: what people and templates do to it most is mended; of
-- the rest the plain fields of a story are saved one by one.

local core = require "nutgraf.core"

local repair = {}

-- Fields that are worth saving, each a plain string.
local FIELDS = { "@type", "headline", "datePublished", "dateModified", "dateCreated" }
local OPTIONS = { lenient = true }

local function one_blank(run)
  return run:find("\n", 1, true) and "\n" or " "
end

-- Comments, entities, odd blanks, values that are missing, commas that are
-- missing. It may touch what stands in a string; so it comes only after a failure.
-- Blanks are folded first: no pattern may walk over the same run twice.
local function mended(script)
  script = script:gsub("&quot;", '"'):gsub("&#34;", '"'):gsub("&amp;", "&")
  script = script:gsub("\u{a0}", " "):gsub("/%*[^*]*%*/", " "):gsub("%s+", one_blank)
  script = script:gsub("([\n,{}%[%]]%s?)//[^\n]*", "%1")
  script = script:gsub(":%s?([,}%]])", ":null%1")
  script = script:gsub('([%]}"])\n"', '%1,\n"')
  return script
end

-- Several objects in one script, with or without commas between them.
local function as_list(script)
  local last = script:find "[%]}][^%]}]*$" or #script
  return "[" .. script:sub(1, last):gsub("}%s?;?%s?{", "},{") .. "]"
end

local function decoded(script)
  local value = core.json.decode(script, OPTIONS)
  return type(value) == "table" and value or nil
end

-- A node of the fields that can be read one by one; nil when there is none.
local function saved(script)
  local node
  script = script:gsub('\\"', "\u{201d}") -- a quotation mark inside a string
  for _, field in ipairs(FIELDS) do
    local text = script:match('"' .. field .. '"%s*:%s*("[^"]*")')
    local value = text and core.json.decode(text, OPTIONS)
    if type(value) == "string" then
      node = node or {}
      node[field] = value
    end
  end
  local name = script:match '"author"%s*:[%s%[]*{[^{}]-"name"%s*:%s*"([^"]*)"'
  if node and name then
    node.author = name
  end
  return node
end

---Reads a script that is no JSON.
---@param script string
---@return table? value
function repair.read(script)
  local better = mended(script)
  return decoded(better) or decoded(as_list(better)) or saved(better)
end

return repair
