-- Reads a site configuration of FiveFilters' Full-Text RSS: a line a directive,
-- "name: value". What has a place in our rules is put there; what has none is kept
-- with its line and the reason.

local core = require "nutgraf.core"
local matchers = require "nutgraf.matchers"
local selector = require "nutgraf.ftr.selector"
local suggest = require "nutgraf.suggest"

local config = {}

---@class nutgraf.FtrEntry
---@field line integer
---@field words string the matcher as a rule file has it
---@field notes string[] comments above its line

---@class nutgraf.FtrConfig
---@field host string
---@field is_wide boolean subdomains, too
---@field notes string[] comments at the top
---@field settings table<string, nutgraf.FtrEntry[]>
---@field left { line: integer, source: string, why: string }[] has no place in a rule
---@field idle { line: integer, source: string, why: string }[] needs none
---@field broken { line: integer, source: string, why: string }[] cannot be read
---@field tests { line: integer, url: string,
---  contains: { line: integer, text: string }[] }[]

-- Directives that change nothing here, and why.
local IDLE = {
  tidy = "pages are read as browsers read them",
  parser = "pages are read as browsers read them",
  prune = "the house rules look for furniture inside the body, too",
  strip_image_src = "pictures are no part of the text",
  insert_detected_image = "the picture of a story stands in its record",
  src_lazy_load_attr = "pictures are no part of the text",
  convert_double_br_tags = "an empty line ends a paragraph",
  dissolve = "the text inside stays",
  skip_json_ld = "what a rule finds goes over JSON-LD",
}

-- Directives that ask for what a rule never does, and why.
local LEFT = {
  find_string = "a rule never rewrites a page",
  replace_string = "a rule never rewrites a page",
  wrap_in = "a rule never rewrites a page",
  move_into = "a rule never rewrites a page",
  footnotes = "a rule never rewrites a page",
  http_header = "nutgraf fetches no pages",
  single_page_link_in_feed = "nutgraf reads no feeds",
  if_page_contains = "rules have no conditions; what it goes with is always looked for",
  native_ad_clue = "rules do not tell advertisements from stories",
  requires_login = "nutgraf fetches no pages", not_logged_in_xpath = "nutgraf fetches no pages",
  login_uri = "nutgraf fetches no pages", login_username_field = "nutgraf fetches no pages",
  login_password_field = "nutgraf fetches no pages", login_extra_fields = "nutgraf fetches no pages",
}

local FACTS = { title = "title", author = "byline", date = "date", single_page_link = "single_page",
  next_page_link = "next_page" }
local BLOCKS = { body = "body", strip = "drop" }

-- ---- one line -----------------------------------------------------------------

local function keep(self, list, why)
  list[#list + 1] = { line = self.line, source = self.source, why = why, notes = self.notes }
  self.notes = {}
end

local function entry(self, setting, words)
  local list = self.config.settings[setting] or {}
  self.config.settings[setting] = list
  list[#list + 1] = { line = self.line, words = words, notes = self.notes }
  self.notes = {}
end

-- The first of these matchers that compiles; the reason when none does.
local function compiled(candidates, where)
  local why
  for _, matcher in ipairs(candidates) do
    local problems = matchers.problems(matcher, where)
    if #problems == 0 then
      return matcher
    end
    why = problems[1].message
  end
  return nil, why
end

local function add_xpath(self, setting, xpath, where)
  local matcher, why = compiled({ selector.of(xpath, where == "fact"),
    { matcher = "xpath", args = xpath } }, where)
  if not matcher then
    return keep(self, self.config.broken, why)
  elseif where == "block" and selector.is_attribute(xpath) then
    return keep(self, self.config.left, "it names an attribute, which is no part of the text")
  end
  entry(self, setting, matcher)
end

local function unquoted(text)
  return text:match '^"(.*)"$' or text:match "^'(.*)'$" or text
end

local DIRECTIVES = {}

for directive, setting in pairs(FACTS) do
  DIRECTIVES[directive] = function(self, value)
    add_xpath(self, setting, value, "fact")
  end
end

for directive, setting in pairs(BLOCKS) do
  DIRECTIVES[directive] = function(self, value)
    add_xpath(self, setting, value, "block")
  end
end

function DIRECTIVES.strip_id_or_class(self, value)
  local matcher = selector.named(unquoted(value))
  if not matcher or not compiled({ matcher }, "block") then
    return keep(self, self.config.broken, "there is no element with such an id or class.")
  end
  entry(self, "drop", matcher)
end

function DIRECTIVES.test_url(self, value)
  local tests = self.config.tests
  if not value:find "^[Hh][Tt][Tt][Pp][Ss]?://[^%s/]" then
    return keep(self, self.config.broken, "a test needs the address of a page.")
  end
  for i, test in ipairs(tests) do
    if test.url == value then -- again: what follows belongs to it
      table.insert(tests, (table.remove(tests, i)))
      return
    end
  end
  tests[#tests + 1] = { line = self.line, url = value, contains = {}, notes = self.notes }
  self.notes = {}
end

function DIRECTIVES.test_contains(self, value)
  local test = self.config.tests[#self.config.tests]
  if not test then
    return keep(self, self.config.broken, "no test_url stands above it.")
  end
  test.contains[#test.contains + 1] = { line = self.line, text = value }
end

-- Is it what happens anyway?
local function autodetect(self, value)
  if value:lower() == "no" then
    keep(self, self.config.left, "where a body is not found, nutgraf looks for the story itself")
  else
    keep(self, self.config.idle, "where a body is not found, nutgraf looks for the story itself")
  end
end

DIRECTIVES.autodetect_on_failure = autodetect

-- All names there are, for suggestions.
local NAMES = {}
for _, list in ipairs { DIRECTIVES, IDLE, LEFT } do
  for name in pairs(list) do
    NAMES[name] = true
  end
end

-- "replace_string(a): b" is called replace_string.
local function directive(self, name, value)
  local plain = name:gsub("%(.*$", ""):gsub("%s+$", "")
  if LEFT[plain] then
    return keep(self, self.config.left, LEFT[plain])
  elseif IDLE[plain] then
    return keep(self, self.config.idle, IDLE[plain])
  elseif not DIRECTIVES[plain] then
    return keep(self, self.config.broken, ("there is no directive '%s'.%s"):format(plain,
      suggest.hint(plain, NAMES)))
  elseif value == "" then
    return keep(self, self.config.broken, ("'%s' has no value."):format(plain))
  end
  DIRECTIVES[plain](self, value)
end

-- "replace_string(a:b): c": the colon behind the brackets counts.
local function parts_of(line)
  local name, value = line:match "^%s*([%a_]+%s*%(.*%)%s*):%s*(.-)%s*$"
  if not name then
    name, value = line:match "^%s*([%w_-]+)%s*:%s*(.-)%s*$"
  end
  return name and name:lower(), value
end

-- ---- the file -------------------------------------------------------------------

---The host that the name of a file tells: ".news.example.txt" is for what is below
---news.example, too.
---@param path string
---@return string? host
---@return boolean? is_wide
function config.host_of(path)
  local dot, host = path:lower():match "(%.?)([^/]+)%.txt$"
  host = host and host:gsub("^www%.", "") or ""
  if #host > 200 or not host:find "^[%w-]+%.[%w.-]*%w$" or host:find("..", 1, true) then
    return nil
  end
  return host, dot == "."
end

-- Text of anybody as lines of UTF-8 that show what they are: no control
-- characters, no marks that turn the direction of reading.
local function lines_of(source)
  if not utf8.len(source) then
    source = core.json.decode(core.json.encode(source))
  end
  source = source:gsub("^\u{FEFF}", ""):gsub("\r\n?", "\n")
  return (source .. "\n"):gmatch "(.-)\n"
end

local function clean_line(line)
  return (core.markup.terminal(line):gsub("%c", " "):gsub("%s+$", ""))
end

-- A comment without its marks; nothing when it says nothing.
local function comment_of(line)
  local text = line:match "^%s*#+%s*(.-)$"
  return text and text:find "%w" and text or nil
end

local function read_line(self, line)
  if line == "" then
    if self.is_top then -- the notes of the file end with the first empty line
      self.is_top, self.config.notes, self.notes = false, self.notes, {}
    end
    return
  elseif line:find "^%s*#" then
    self.notes[#self.notes + 1] = comment_of(line)
    return
  end
  self.is_top = false
  local name, value = parts_of(line)
  if name then
    directive(self, name, value)
  else
    keep(self, self.config.broken, "a line is \"name: value\".")
  end
end

---Reads a configuration.
---@param source string
---@param host string
---@param is_wide boolean?
---@return nutgraf.FtrConfig
function config.read(source, host, is_wide)
  local self = { notes = {}, line = 0, is_top = true, config = {
    host = host, is_wide = is_wide or false, notes = {}, settings = {}, left = {}, idle = {},
    broken = {}, tests = {} } }
  for line in lines_of(source) do
    self.line = self.line + 1
    self.source = clean_line(line)
    read_line(self, self.source)
  end
  table.move(self.notes, 1, #self.notes, #self.config.notes + 1, self.config.notes)
  return self.config
end

return config
