-- nutgraf new style|rules|format|test NAME: writes a commented starter file to
-- where the command finds it.

local suggest = require "nutgraf.suggest"
local verbs = require "nutgraf.verbs"

local STARTERS = {}

STARTERS.style = { path = "rules/styles/%s.lua", text = [==[
-- How summaries in the style "NAME" read. Change a number or a word, and look:
--   nutgraf -s NAME story.html        the summary
--   nutgraf why -s NAME story.html    why these sentences
--   nutgraf diff -s NAME stories/     what differs from the house style
-- A line that begins with -- does nothing; take the -- away, and it does. Every
-- setting is shown at work by: nutgraf help style

based_on  = "house"          -- start from this style; below is only what differs

-- How much.
sentences = 2                -- at most so many; 0: no limit
words     = { max = 45 }     -- whichever limit comes first; sentences stay whole
-- characters = { max = 300 } -- the same in letters and signs, as printed
-- too_short = "whole"       -- a story as short as its summary: all of it; "none": nothing

-- What counts, from -10 (strongly against) through 0 (not at all) to 10 (strongly for).
weigh = {
  position = 8,              -- early in the story
  headline = 6,              -- shares words with the headline
  central  = 5,              -- is about what the rest is about
  -- names = 1, numbers = 2, speech = -3, length = -6, prefer = 3, avoid = 3,
}
-- spread = 8                -- 0: repeats allowed ... 10: every sentence says something new

-- Your own words.
-- prefer = contains { "approved", "announced" }     -- a nudge up, of the size in weigh
-- avoid  = longer_than(35)                          -- a nudge down
-- never  = { question, loose_quote, contains "click here" }
-- always = starts_with "Correction:"
-- cover  = { who, what, when, where, why, numbers } -- told, if the story tells it
-- cover_after = 0          -- so many sentences keep their places, whatever cover wants

-- What leans on others.
-- dangling = "refuse"       -- "He" without the one he is: "refuse", "pull" or "allow"
-- speech   = "one"          -- "allow", "avoid", or one quotation at most
-- refuse   = { "liveblog", "column", "list", "correction" } -- these get no summary

-- How it reads.
-- opening = "lead"          -- the story's own first sentence opens; "best": the best one
-- order   = "story"         -- or "score": the best first
-- shape   = "paragraph"     -- or "bullets", "lines"
-- trim    = { date_line, leading_adverb }           -- what may be cut
]==] }

STARTERS.rules = { path = "rules/sites/%s.lua", text = [==[
-- Rules for the pages of NAME. Try them: nutgraf why page.html
site = { "NAME", "*.NAME" }

-- title  = css "h1.headline"                   -- a list: the first that finds something wins
-- byline = { css ".byline a", meta "author" }
-- date   = { meta "article:published_time", css "time@datetime" }
-- body   = css "div.story-body"                -- leave out: the engine finds the story itself

drop = {
  -- css ".newsletter, .related",
  -- line { "Previous Article", "Next Article" },
  rule "example" {
    why    = "what these lines are, for those who ask why they are gone",
    match  = line { "Words of a line that shall go" },
    hits   = { "Words of a line that shall go" },
    spares = { "A sentence of a story in which words of a line that shall go stand." },
  },
}

-- keep = { css ".factbox" }                    -- keep beats drop
]==] }

STARTERS.format = { path = "formats/%s.lua", text = [==[
-- The output format "NAME". Try it: nutgraf -t NAME story.html
extension = ".html"
type      = "text/html"
escape    = "html"           -- how every value is made safe; also none, xml, markdown
template  = [[
<section class="summary" lang="$lang$">
  <h3>$title$</h3>
  <ul>$for(summary)$
    <li>$it.text$</li>$endfor$
  </ul>
</section>
]]
]==] }

STARTERS.test = { path = "tests/%s.test.lua", text = [==[
-- What summaries must be like. Run it: nutgraf test
-- All that can be asked: nutgraf help test
style = "STYLE"

text [[
The city council passed its budget on Tuesday after a long night of talks.
What happens next? The mayor will sign it on Friday, officials said.
]] {
  starts_with = "The city council",
  has_not     = question,
}

-- story "../stories/budget.html" { sentences = 2, has = { "4.2 million", "libraries" } }
-- every "../stories/*.html" { words = { max = 60 }, has_not = { question, loose_quote } }
]==] }

local function kinds()
  local names = {}
  for name in pairs(STARTERS) do
    names[#names + 1] = name
  end
  table.sort(names)
  return table.concat(names, ", ")
end

-- A name that is safe as a part of a path and inside a comment.
local function is_name(kind, name)
  local pattern = kind == "rules" and "^[%w][%w.-]*$" or "^[%w][%w_-]*$"
  return #name <= 100 and name:find(pattern) ~= nil
end

-- "news.example" of the address of one of its pages.
local function site_of(url)
  return url and (url:match "^%a[%w+.-]*://([^/?#:]+)" or url):gsub("^www%.", "") or nil
end

local function refuse(message, ...)
  error({ message = message:format(...), code = "argument" }, 0)
end

-- The project's own folder, if the command found one.
local function folder_of(options)
  local first = tostring(options.path or ""):match "^[^:]+"
  if not first then
    return ""
  end
  return first:sub(-1) == "/" and first or first .. "/"
end

-- Outside of a project a new file would not be found: its folder becomes one.
local PROJECT = { path = "nutgraf.lua", text = [[
-- This file marks the folder of a project: here and in all folders below it,
-- nutgraf uses the rules/ and formats/ that stand beside this file.
]] }

-- The kind of file and its name, as they were asked for; refuses others.
local function asked(operands, url)
  local kind, name = operands[1], operands[2]
  if kind == "site" then
    kind = "rules"
  end
  if not STARTERS[kind or ""] then
    refuse("there is no starter for '%s'.%s There are: %s.", kind or "nothing",
      suggest.hint(kind or "", STARTERS), kinds())
  end
  name = name or kind == "rules" and site_of(url) or nil
  if not name then
    refuse("the new file needs a name, as in: nutgraf new %s %s", kind,
      kind == "rules" and "news.example" or "weekend")
  elseif not is_name(kind, name) then
    refuse("'%s' cannot be the name of a file here. Use letters, digits and '-'.", name)
  end
  return kind, name
end

-- The style that a new test is of: that of its name, if there is one.
local function style_beside(name, options, host)
  local path = folder_of(options) .. STARTERS.style.path:format(name)
  return host.read(path) and name or "house"
end

---@param _ table the engine object
---@param arguments string[]
---@param host table
---@return integer status
return function(_, arguments, host)
  local options, operands = verbs.arguments(arguments)
  local kind, name = asked(operands, options.url)
  local starter = STARTERS[kind]
  local path = folder_of(options) .. starter.path:format(name)
  local text = starter.text:gsub("%u+", { NAME = name,
    STYLE = kind == "test" and style_beside(name, options, host) or nil })
  local ok, message = host.write(path, text, options.force == true)
  if not ok then
    error({ message = message or path .. ": it cannot be written", code = "io" }, 0)
  end
  host.out(path .. "\n")
  if not options.path and host.write(PROJECT.path, PROJECT.text, false) then
    host.out(PROJECT.path .. "\n")
  end
  return 0
end
