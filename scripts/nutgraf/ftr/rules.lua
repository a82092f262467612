-- Writes a configuration that was read (ftr/config.lua) as a rule file and as a
-- file of tests, for people to read: each entry names the line that it comes from.

local rules = {}

local ORDER = { "title", "byline", "date", "single_page", "next_page", "body", "drop" }

-- ---- Lua text -------------------------------------------------------------------

-- A text as a Lua string, in the quotation marks that need no escapes.
local function quoted(text)
  if not text:find '["\\%c]' then
    return '"' .. text .. '"'
  elseif not text:find "['\\%c]" then
    return "'" .. text .. "'"
  end
  return '"' .. text:gsub('["\\]', "\\%0"):gsub("%c", function(c)
    return ("\\%03d"):format(c:byte())
  end) .. '"'
end

local function add(lines, text, ...)
  lines[#lines + 1] = select("#", ...) > 0 and text:format(...) or text
end

local function add_notes(lines, notes, indent)
  for _, note in ipairs(notes or {}) do
    add(lines, "%s-- %s", indent, note)
  end
end

local function add_setting(lines, name, entries)
  add(lines, "")
  add(lines, "%s = {", name)
  for _, entry in ipairs(entries) do
    add_notes(lines, entry.notes, "  ")
    add(lines, "  %s %s, -- line %d", entry.words.matcher, quoted(entry.words.args), entry.line)
  end
  add(lines, "}")
end

-- Lines without a place here, as comments.
local function add_rest(lines, heading, list)
  if #list == 0 then
    return
  end
  add(lines, "")
  add(lines, "-- %s:", heading)
  for _, one in ipairs(list) do
    add_notes(lines, one.notes, "--   ")
    add(lines, "--   line %d: %s", one.line, one.source)
    add(lines, "--     %s", one.why)
  end
end

-- ---- files ----------------------------------------------------------------------

local function hosts_of(config, is_rest)
  local below = quoted("*." .. config.host)
  if is_rest then
    return below
  end
  return config.is_wide and quoted(config.host) .. ", " .. below or quoted(config.host)
end

---The rule file.
---@param config nutgraf.FtrConfig
---@param source string the name of the file it was read from
---@param is_rest boolean? a file of its own is for the host: this one is for what is below
---@return string
function rules.file(config, source, is_rest)
  local lines = {}
  add(lines, "-- Rules for the pages of %s, made of %s by nutgraf import ftr.", config.host, source)
  add(lines, "-- Behind each entry stands its line there.")
  add_notes(lines, config.notes, "")
  add(lines, "site = { %s }", hosts_of(config, is_rest))
  for _, name in ipairs(ORDER) do
    if config.settings[name] then
      add_setting(lines, name, config.settings[name])
    end
  end
  add_rest(lines, "Not carried over", config.left)
  add_rest(lines, "Could not be read", config.broken)
  add_rest(lines, "Not needed here", config.idle)
  return table.concat(lines, "\n") .. "\n"
end

-- "https://news.example/2013/05/a?id=3" -> "news.example-2013-05-a-id-3"
local function slug_of(url)
  local name = url:gsub("^%a+://", ""):gsub("^www%.", ""):gsub("[^%w.]+", "-")
  return (name:sub(1, 100):gsub("[-.]+$", ""))
end

---The file of tests; nil when the configuration has none.
---@param config nutgraf.FtrConfig
---@param source string
---@return string?
function rules.tests(config, source)
  if #config.tests == 0 then
    return nil
  end
  local lines, taken = {}, {}
  add(lines, "-- Tests for the rules of %s, made of %s by nutgraf import ftr.", config.host, source)
  add(lines, "-- A page that is not there is passed over: save what `url` names as the file that")
  add(lines, "-- `story` names, beside this one, and it is tried.")
  for _, test in ipairs(config.tests) do
    local slug = slug_of(test.url)
    taken[slug] = (taken[slug] or 0) + 1
    local number = taken[slug] > 1 and "-" .. taken[slug] or ""
    add(lines, "")
    add_notes(lines, test.notes, "")
    add(lines, "story %s {", quoted("pages/" .. slug .. number .. ".html"))
    add(lines, "  url = %s, -- line %d", quoted(test.url), test.line)
    if #test.contains > 0 then
      add(lines, "  article_has = {")
      for _, text in ipairs(test.contains) do
        add(lines, "    %s, -- line %d", quoted(text.text), text.line)
      end
      add(lines, "  },")
    end
    add(lines, "}")
  end
  return table.concat(lines, "\n") .. "\n"
end

---How many entries the rule file has.
---@param config nutgraf.FtrConfig
---@return integer
function rules.count(config)
  local count = 0
  for _, name in ipairs(ORDER) do
    count = count + #(config.settings[name] or {})
  end
  return count
end

return rules
