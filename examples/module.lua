-- A Lua program that summarizes a page. In the folder of the sources:
--
--   LUA_PATH="scripts/?/init.lua;;" LUA_CPATH="build/lua/?.so;;" lua5.4 examples/module.lua
--
-- Once nutgraf is installed the two paths are not needed.

local nutgraf = require "nutgraf"

local path = arg[1] or "examples/story.html"
local file = assert(io.open(path, "rb"))
local html = file:read "a"
file:close()

local n = assert(nutgraf.new { style = "brief" })
local d = assert(n:read(html, { name = path }))
print(d.title)
for _, sentence in ipairs(d:summary().sentences) do
  print("- " .. sentence.text)
end
