-- The whole way, as the engine object runs it.

local nutgraf = require "nutgraf"

local spec = {}

local STORY = [[<html lang="en"><body><h1>Ferry stays</h1>
<p>The town council voted on Friday to keep the night ferry running for three more years, which ends a long dispute.</p>
<p>The ferry carries some 240 people a night, most of them on their way to work in the hospital or the fish market.</p>
</body></html>]]

local function engine(options)
  return assert(nutgraf.new(options))
end

spec["each story has a budget of its own"] = function()
  local n = engine { max_steps = 80000 }
  for _ = 1, 10 do
    local story = assert(n:read(STORY))
    local text, message = story:to("tests/lua/data/busy.lua")
    assert(text and text:find '"sum":200010000', message)
  end
end

spec["a format that spends more than its budget is stopped, with its place"] = function()
  local n = engine { max_steps = 20000 }
  local story = assert(n:read(STORY))
  local text, message, code = story:to("tests/lua/data/busy.lua")
  assert(text == nil and code == "stopped", code)
  assert(message:find("tests/lua/data/busy.lua:7:", 1, true), message)
end

spec["the next story goes on where one was stopped"] = function()
  local n = engine { max_steps = 20000 }
  local story = assert(n:read(STORY))
  assert(story:to "tests/lua/data/busy.lua" == nil)
  local text, message = story:to("json")
  assert(text and text:find "Ferry stays", message)
end

spec["the same story gives the same bytes"] = function()
  local one, other = engine {}, engine {}
  local first = assert(one:read(STORY)):to "jsonl"
  assert(first == assert(one:read(STORY)):to "jsonl")
  assert(first == assert(other:read(STORY)):to "jsonl")
end

spec["a story without an article is refused with a reason and a way on"] = function()
  local story = assert(engine {}:read("<p>Menu</p>", { name = "menu.html" }))
  local text, message, code = story:to "text"
  assert(text == nil and code == "no_article", code)
  assert(message:find "^menu.html: no article found" and message:find "why %-%-blocks", message)
end

spec["facts are fields of the story"] = function()
  local story = assert(engine {}:read(STORY, { url = "https://a.example/b" }))
  assert(story.title == "Ferry stays")
  assert(story.url == "https://a.example/b", story.url)
  assert(story.text:find "night ferry")
  assert(#story:summary().sentences > 0)
end

spec["blocks that come as blocks stay, and cleaning them again changes nothing"] = function()
  local n = engine {}
  local line = [[{"id":1,"title":"Ferry stays","blocks":[{"type":"p","text":"A short start, he said."},
    {"type":"h","level":3,"text":"Middle"},{"type":"li","text":"one item"},
    {"type":"p","text":"“It is a good day for the harbour,” said the mayor."}]}]]
  local story = assert(n:read(line, { from = "record" }))
  local once = story:to("jsonl", "")
  assert(once:find "A short start" and once:find '"level":3' and once:find "one item"
    and once:find "said the mayor")
  local text = story.text
  local again = assert(n:read(once, { from = "record" }))
  assert(again.text == text, again.text)
end

return spec
