-- A program in stock Lua that uses the module, run by tests/c/test_nutgraf.c.

local before = {}
for name in pairs(_G) do
  before[name] = true
end

local nutgraf = require "nutgraf"
local n = assert(nutgraf.new { home = ".", style = "brief" })

local page = [[<title>Ferry stays</title><article><h1>Ferry stays</h1>
<p>The town council voted on Tuesday to keep the night ferry running for three more years.</p>
<p>Mayor Ana Ruiz said that 400 nurses and bakers depend on it to reach their work.</p>
<p>The contract with the ferry company ends in May, and a new one is to be signed.</p></article>]]

local story = assert(n:read(page, { url = "https://courier.example/ferry" }))
assert(story.title == "Ferry stays")
assert(story.lang == "en", tostring(story.lang))
assert(story.text:find("night ferry", 1, true))
local summary = assert(story:summary())
assert(summary.text ~= "")
for _, sentence in ipairs(summary.sentences) do
  assert(story.text:sub(sentence.first, sentence.last):find(sentence.text:sub(-20), 1, true))
end
assert(story:to("json"):find '"title": ?"Ferry stays"')
assert(story:to("text", "") ~= story:to "text")

-- the world's refusals are values
local nothing, message, code = nutgraf.new { home = "/no/such/folder" }
assert(nothing == nil and message and code == "io", code)
nothing, message, code = story:to "jsno"
assert(nothing == nil and message:find "'json'" and code == "missing", code)
nothing, message, code = n:read("[]", { from = "record" })
assert(nothing == nil and message and code == "bad_input", code)
nothing, message, code = nutgraf.new { home = ".", set = { "sentance=1" } }
assert(nothing == nil and message:find "'sentences'" and code == "settings", code)

-- the host's globals and metatables are as they were
for name in pairs(_G) do
  assert(before[name], name .. " is a new global")
end
assert(getmetatable("").__index == string)

-- a story outlives its engine's name
n = nil -- luacheck: ignore
collectgarbage()
assert(story.text:find("contract", 1, true))
print "all is well"
