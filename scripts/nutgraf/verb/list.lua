-- nutgraf list [styles|rules|sites|languages|formats|matchers]: what there is, and
-- which file it comes from.

local core = require "nutgraf.core"
local matchers = require "nutgraf.matchers"
local suggest = require "nutgraf.suggest"
local verbs = require "nutgraf.verbs"

local KINDS = { "styles", "rules", "sites", "languages", "formats", "matchers" }

local FOLDERS = {
  styles = { "rules/styles/" },
  rules = { "rules/furniture/", "rules/roles/", "rules/kinds/", "rules/sites/" },
  languages = { "rules/languages/" },
  formats = { "formats/", "scripts/formats/" },
}

-- "rules/furniture/en.lua" is called "furniture/en": in a list of one folder
-- the name alone says enough.
local function name_of(folder, item, many)
  local name = item.name:sub(#folder + 1):gsub("%.lua$", "")
  return many and folder:match "([^/]+)/$" .. "/" .. name or name
end

-- The first file of a name wins; what it hides comes behind it.
local function collect(n, kind)
  local list, by_name = {}, {}
  for _, folder in ipairs(FOLDERS[kind]) do
    for _, item in ipairs(n.options.files:names(folder)) do
      local name = name_of(folder, item, kind == "rules")
      local known = by_name[name]
      if known then
        known.hides[#known.hides + 1] = item.path
      elseif item.name:find "%.lua$" and not item.name:find "%.test%.lua$" then
        known = { name = name, file = item.path, hides = core.json.list {} }
        by_name[name] = known
        list[#list + 1] = known
      end
    end
  end
  table.sort(list, function(a, b) return a.name < b.name end)
  return list
end

-- What the first sentence of a file says of it.
local function about(n, name)
  local source = n.options.files:find(name) or ""
  local lines = {}
  for line in source:gmatch "([^\n]*)\n" do
    local words = line:match "^%-%- (.*)"
    if not words then
      break
    end
    lines[#lines + 1] = words
  end
  local text = table.concat(lines, " ")
  return text:match "^(.-%.)%f[ \0]" or text ~= "" and text or nil
end

local function collect_styles(n)
  local list = collect(n, "styles")
  for _, item in ipairs(list) do
    item.about = about(n, FOLDERS.styles[1] .. item.name .. ".lua")
  end
  return list
end

local function collect_words()
  local list = {}
  for name, word in pairs(matchers.vocabulary) do
    list[#list + 1] = { name = name, kind = word.kind, takes = word.takes, help = word.help }
  end
  table.sort(list, function(a, b) return a.name < b.name end)
  return list
end

-- Which hosts have rules, and for which time.
local function collect_sites(n)
  local list = {}
  for _, site in ipairs(n.rulesets and n.rulesets.sites:all() or {}) do
    local period = (site.from or site.till)
      and ("%s to %s"):format(site.from or "the start", site.till or "now") or nil
    for _, host in ipairs(site.hosts) do
      list[#list + 1] = { name = host, file = site.file.path, valid = period }
    end
  end
  table.sort(list, function(a, b)
    return a.name < b.name or a.name == b.name and a.file < b.file
  end)
  return list
end

local function collect_kind(n, kind)
  return kind == "styles" and collect_styles(n) or kind == "matchers" and collect_words()
    or kind == "sites" and collect_sites(n)
    or collect(n, kind)
end

local function widest(list)
  local width = 0
  for _, item in ipairs(list) do
    width = math.max(width, utf8.len(item.name) or #item.name)
  end
  return width
end

local function print_list(host, kind, list)
  local width = widest(list)
  host.out(kind .. "\n")
  for _, item in ipairs(list) do
    local gap = (" "):rep(width - (utf8.len(item.name) or #item.name) + 2)
    local line = "  " .. item.name .. gap .. (item.file or item.help)
      .. (item.valid and "  (" .. item.valid .. ")" or "")
    if item.hides and #item.hides > 0 then
      line = line .. "  (hides " .. table.concat(item.hides, ", ") .. ")"
    end
    host.out(line .. "\n")
    if item.about then
      host.out((" "):rep(width + 4) .. item.about .. "\n")
    end
  end
end

local function is_known(kind)
  for _, known in ipairs(KINDS) do
    if known == kind then
      return true
    end
  end
end

---@param n table the engine object
---@param arguments string[]
---@param host table
---@return integer status
return function(n, arguments, host)
  local options, kinds = verbs.arguments(arguments)
  for i, kind in ipairs(kinds) do
    kinds[i] = is_known(kind .. "s") and kind .. "s" or kind
    if not is_known(kinds[i]) then
      host.out(("there are no '%s' to list.%s There are: %s.\n"):format(kind,
        suggest.hint(kind, KINDS), table.concat(KINDS, ", ")))
      return 2
    end
  end
  local all = {}
  for _, kind in ipairs(#kinds > 0 and kinds or KINDS) do
    local list = collect_kind(n, kind)
    all[kind] = core.json.list(list)
    if options.to ~= "json" then
      print_list(host, kind, list)
    end
  end
  if options.to == "json" then
    host.out(core.json.encode(all) .. "\n")
  end
  return 0
end
