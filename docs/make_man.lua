-- Makes the man pages of the help pages (scripts/nutgraf/help) and nutgraf(3)
-- of the comments in engine/nutgraf.h. Run it where the Makefile is, after a
-- change in either:
--
--   lua5.4 docs/make_man.lua            writes docs/*.1 *.3 *.5
--   lua5.4 docs/make_man.lua --check    says which of them are not fresh

local HELP = "scripts/nutgraf/help/"
local VERBS = { "clean", "segment", "why", "list", "check", "test", "diff", "new", "train", "import",
  "help", "completion" }

-- Man page: section, then the help pages it is made of.
local PAGES = {
  ["nutgraf.1"] = { "1", "nutgraf", VERBS, "records" },
  ["nutgraf-style.5"] = { "5", "style", {}, "matchers" },
  ["nutgraf-rules.5"] = { "5", "rules", {}, "matchers" },
  ["nutgraf-format.5"] = { "5", "format", {} },
}

local function read(path)
  local file = assert(io.open(path))
  local text = file:read "a"
  file:close()
  return text
end

local function lines_of(text)
  return text:gmatch "([^\n]*)\n"
end

-- Text as roff takes it: "\" and "-" mean themselves, and no line is a request.
local function roff(text)
  text = text:gsub("\\", "\\e"):gsub("%-", "\\-")
  return text:find "^[.']" and "\\&" .. text or text
end

---- A page of help ------------------------------------------------------------

local Page = {}
Page.__index = Page

local function new_page()
  return setmetatable({ out = {}, state = "start" }, Page)
end

function Page:add(line)
  self.out[#self.out + 1] = line
end

-- Goes on in another state: "text", "item" (of a list), "literal", "start".
function Page:enter(state)
  if self.state == "literal" and state ~= "literal" then
    self:add ".fi\n.RE"
  end
  if state == "literal" and self.state ~= "literal" then
    self:add(self.after_gap and ".PP\n.RS 4\n.nf" or ".RS 4\n.nf")
  end
  self.state = state
end

function Page:heading(text)
  self:enter "start"
  self.after_gap = false
  self:add(self.inner and ".PP\n.B " .. text or ".SH " .. text)
end

function Page:item(tag, text)
  self:enter "item"
  self:add ".TP"
  self:add("\\fB" .. roff(tag) .. "\\fR")
  if text ~= "" then
    self:add(roff(text))
  end
end

function Page:literal(text)
  self:enter "literal"
  self:add(roff(text))
end

function Page:text(text)
  self.after_gap = false
  if self.state ~= "text" then
    self:enter "text"
    self:add ".PP"
  end
  self:add(roff(text))
end

-- An empty line parts paragraphs, and stays inside literal text.
function Page:gap()
  if self.state == "literal" then
    self.waiting = (self.waiting or 0) + 1
  elseif self.state ~= "item" then
    self:enter "start"
    self.after_gap = true
  end
end

function Page:flush_gaps(is_literal)
  for _ = 1, is_literal and self.waiting or 0 do
    self:add ""
  end
  self.waiting = nil
end

-- What a line is shows in its margin: headings and text have none; two blanks
-- begin an item of a list, four a literal line, more go on with an item.
function Page:line(line) -- luacheck: ignore 561
  local indent, rest = #line:match "^ *", line:match "^ *(.*)"
  local tag, text = rest:match "^(.-)  +(.+)$"
  if rest == "" then
    return self:gap()
  end
  self:flush_gaps(indent >= 4 and self.state ~= "item")
  if indent == 0 and rest:find "^%u[%u ]+$" then
    return self:heading(rest)
  elseif indent == 0 then
    return self:text(rest)
  elseif self.state == "item" and indent >= 10 then
    return self:add(roff(rest))
  elseif self.state == "item" and indent >= 4 and not tag and self.is_list then
    return self:add(roff(rest))
  elseif indent >= 4 and not (tag and rest:find "^%-%-%l") then
    return self:literal(line:sub(5))
  end
  self.is_list = rest:find "^%d+%. " ~= nil
  if self.is_list then
    return self:item(rest:match "^(%d+%.) (.*)")
  elseif tag then
    return self:item(tag, text)
  elseif rest:find "^nutgraf " or rest:find "^[{]" then
    return self:literal(rest)
  elseif rest:find ":$" or rest:find "%.$" then
    return self:text(rest)
  end
  return self:item(rest, "")
end

function Page:body(name, from)
  local number = 0
  for line in lines_of(read(HELP .. name .. ".txt")) do
    number = number + 1
    if number >= from then
      self:line(line)
    end
  end
  self:enter "start"
end

local function title_of(name)
  return read(HELP .. name .. ".txt"):match "^(%S+[^\n]-) %- ([^\n]+)"
end

local function section(page, name)
  local what, about = title_of(name)
  page:add(".SH " .. what:upper())
  page:add(roff(about:sub(1, 1):upper() .. about:sub(2)) .. ".")
  page.inner = true
  page:body(name, 3)
  page.inner = false
end

local function head(page, name, number, about, version)
  page:add(".\\\" Made by docs/make_man.lua; change the help pages instead.")
  page:add((".TH %s %s \"\" \"nutgraf %s\""):format(name:upper(), number, version))
  page:add ".SH NAME"
  page:add(name .. " \\- " .. roff(about))
end

local function make(file, version)
  local number, name, verbs, more = table.unpack(PAGES[file])
  local page = new_page()
  local _, about = title_of(name)
  head(page, file:match "^(.*)%.", number, about, version)
  page:body(name, 3)
  for _, verb in ipairs(verbs) do
    section(page, verb)
  end
  if more then
    section(page, more)
  end
  page:add ".SH SEE ALSO"
  page:add(number == "1" and ".BR nutgraf\\-style (5),\n.BR nutgraf\\-rules (5),\n"
    .. ".BR nutgraf\\-format (5),\n.BR nutgraf (3)" or ".BR nutgraf (1)")
  return table.concat(page.out, "\n") .. "\n"
end

---- nutgraf(3) ----------------------------------------------------------------

-- The words of a comment, a paragraph for each block of lines; lines that are
-- set in are literal.
local function comment(page, text)
  for line in lines_of(text:gsub("^/%*+ ?", ""):gsub("%s*%*/%s*$", "") .. "\n") do
    line = line:gsub("^ %* ?", "")
    if line == "" then
      page:gap()
    elseif line:find "^  " then
      page:flush_gaps(true)
      page:literal(line:sub(3))
    else
      page:text(line)
    end
  end
end

-- A block of the header: a comment, and what is declared under it.
local function block(page, text)
  local about, rest = text:match "^(/%*.-%*/)\n?(.*)$"
  if not about then
    about, rest = "", text
  end
  rest = rest:gsub("NUTGRAF_API ", "")
  local name = rest:match "(nutgraf_[%w_]+)%(" or rest:match "^typedef %l+ (nutgraf_[%w_]+)"
  local title = about:match "^/%* %-%-%-%- (.-) %-%-%-%-"
  if title then
    page:enter "start"
    return page:add(".SH " .. title:upper())
  end
  page:enter "start"
  if name then
    page:add(".SS " .. name)
  end
  for line in lines_of(rest ~= "" and rest .. "\n" or "") do
    page:literal(line)
  end
  page:enter "start"
  page.waiting = nil
  comment(page, about)
end

local function make_header(version)
  local page = new_page()
  local text = read "engine/nutgraf.h"
  local intro, body = text:match "^/%* (.-) %*/\n(.*)$"
  local about = intro:match "^nutgraf: ([^\n]+)%.\n"
  head(page, "nutgraf", "3", about, version)
  page:add ".SH SYNOPSIS"
  page:literal "#include <nutgraf.h>"
  page:literal "cc ... $(pkg-config --cflags --libs nutgraf)"
  page:enter "start"
  page:add ".SH DESCRIPTION"
  comment(page, intro:gsub("^[^\n]+\n", "") .. "\n")
  page:enter "start"
  page:add ".SH INTERFACE"
  body = ("\n" .. body):gsub("\n#[^\n]*", "\n"):gsub("\nextern \"C\" {", "\n")
  body = body:gsub("\n}%s*$", "\n")
  for part in (body .. "\n\n"):gmatch "\n*(.-)\n\n" do
    if part:find "%S" and part ~= "}" then
      block(page, part)
    end
  end
  page:add ".SH SEE ALSO\n.BR nutgraf (1)"
  return table.concat(page.out, "\n") .. "\n"
end

---- All of them ---------------------------------------------------------------

local version = read "engine/nutgraf.h":match 'NUTGRAF_VERSION "(.-)"'
local made = { ["nutgraf.3"] = make_header(version) }
for file in pairs(PAGES) do
  made[file] = make(file, version)
end

local stale = 0
for file, text in pairs(made) do
  local path = "docs/" .. file
  if arg[1] == "--check" then
    local there = io.open(path)
    if not there or there:read "a" ~= text then
      print(path .. " is not fresh: lua5.4 docs/make_man.lua")
      stale = 1
    end
  else
    local out = assert(io.open(path, "w"))
    out:write(text)
    out:close()
  end
end
os.exit(stale)
