-- What reading makes of a page, with the words of rules/common.lua.

local nutgraf = require "nutgraf"

local spec = {}
local n = assert(nutgraf.new {})

local ONE = "The night ferry between the two islands stays in service for three more years."
local TWO = "Some two hundred people take it every night, most of them on their way to work."

local function text_of(page)
  return assert(n:read(page)).text
end

local function same(page, expected)
  local got = text_of(page)
  assert(got == expected, got)
end

spec["a large first letter belongs to the word behind it"] = function()
  same('<article><p><span class="drop-cap">T</span> he ferry stays. ' .. TWO .. "</p></article>",
    "The ferry stays. " .. TWO)
end

spec["a large first letter that is a word stands alone"] = function()
  same('<article><p><span class="drop-cap">A</span> ferry stays. ' .. TWO .. "</p></article>",
    "A ferry stays. " .. TWO)
end

spec["what only programs that read aloud see is left out"] = function()
  same('<article><p>The <a href="/f">ferry<span class="sr-only"> (opens in a window)</span></a> '
    .. "stays. " .. TWO .. "</p><p>" .. ONE .. "</p></article>",
    "The ferry stays. " .. TWO .. "\n\n" .. ONE)
end

spec["a page that shows nothing has its story in a script, and says so"] = function()
  local story = assert(n:read('<html lang="en"><head><title>The ferry stays</title></head><body>'
    .. '<div id="app"></div><script>window.state = {"title":"The ferry stays","body":"<p>' .. ONE
    .. "<\\/p><p>" .. TWO .. "<\\/p><p>" .. ONE:gsub("for", "at least for")
    .. "<\\/p><p>" .. ONE:gsub("night", "day") .. "<\\/p><p>"
    .. TWO:gsub("two", "three") .. "<\\/p><p>" .. ONE:gsub("three", "four")
    .. '<\\/p>"};</script></body></html>'))
  assert(story.text:find(ONE, 1, true) and story.text:find(TWO, 1, true), story.text)
  local record = assert(story:to("json", ""))
  assert(record:find("found in its scripts", 1, true), record)
end

spec["a page of a few words is its own story"] = function()
  same("<html><body><div><p>This is the story.</p></div></body></html>", "This is the story.")
end

spec["on a page on which nothing leads anywhere all sentences are the story"] = function()
  local text = text_of("<html><body><div><p>" .. ONE .. "</p></div><div class=post-content><p>"
    .. TWO .. "</p></div></body></html>")
  assert(text == ONE .. "\n\n" .. TWO, text)
end

spec["a page of a few words and links has no story"] = function()
  local story = assert(n:read("<body><a href=/a>News</a> <a href=/b>Sport</a></body>"))
  local text, _, code = story:to("text", "")
  assert(text == nil and code == "no_article", code)
end

return spec
