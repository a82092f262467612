-- The scripted verbs, with a host and an engine made of tables.
local core = require "nutgraf.core"
local language = require "nutgraf.language"
local matchers = require "nutgraf.matchers"
local testing = require "nutgraf.testing"
local verbs = require "nutgraf.verbs"

local function equal(got, expected)
  if got ~= expected then
    error(("got %s, expected %s"):format(tostring(got), tostring(expected)), 2)
  end
end

-- A host over a table of files; folders end in "/".
local function host_of(files)
  local host = { written = {}, said = {} }
  function host.out(text)
    host.said[#host.said + 1] = text
  end
  function host.read(path)
    return files[path], path .. ": there is no such file"
  end
  function host.list(path)
    return files[path .. "/"]
  end
  function host.write(path, bytes, replace)
    if files[path] and not replace then
      return nil, path .. ": File exists."
    end
    host.written[path] = bytes
    return true
  end
  return host
end

local spec = {}

spec["arguments are options, then operands"] = function()
  local options, operands = verbs.arguments { "--to=json", "--accept", "a.lua", "--", "--b.lua" }
  equal(options.to, "json")
  equal(options.accept, true)
  equal(table.concat(operands, " "), "a.lua --b.lua")
end

spec["folders are walked in order, hidden ones left out"] = function()
  local host = host_of { ["p/"] = ".git/\na.lua\nb.txt\nq/\nz.lua\n", ["p/q/"] = "c.lua\n" }
  equal(table.concat(verbs.walk(host, { "p", "other.lua" }, ".lua"), " "),
    "p/a.lua p/q/c.lua p/z.lua other.lua")
end

spec["list shows the winner and what it hides"] = function()
  local list = require "nutgraf.verb.list"
  local items = {
    ["rules/styles/"] = {
      { name = "rules/styles/brief.lua", path = "newsroom/rules/styles/brief.lua", root = 1 },
      { name = "rules/styles/brief.lua", path = "rules/styles/brief.lua", root = 2 },
      { name = "rules/styles/house.lua", path = "rules/styles/house.lua", root = 2 },
    },
  }
  local files = {
    names = function(_, folder) return items[folder] or {} end,
    find = function(_, name)
      return name:find "brief" and "-- Two sentences, for\n-- a phone: the news. More.\na = 1\n"
    end,
  }
  local host = host_of {}
  equal(list({ options = { files = files } }, { "--", "styles" }, host), 0)
  equal(table.concat(host.said), [[
styles
  brief  newsroom/rules/styles/brief.lua  (hides rules/styles/brief.lua)
         Two sentences, for a phone: the news.
  house  rules/styles/house.lua
]])
  equal(list({ options = { files = files } }, { "--", "stiles" }, host), 2)
end

spec["new writes a starter, and never over a file"] = function()
  local new = require "nutgraf.verb.new"
  local host = host_of { ["room/rules/styles/old.lua"] = "" }
  equal(new({}, { "--path=room", "--", "style", "weekend" }, host), 0)
  assert(host.written["room/rules/styles/weekend.lua"]:find "based_on")
  equal(new({}, { "--url=https://www.news.example/a", "--", "rules" }, host), 0)
  assert(host.written["rules/sites/news.example.lua"]:find '"news.example"')
  equal(new({}, { "--path=room", "--", "test", "old" }, host), 0) -- of the style of that name
  assert(host.written["room/tests/old.test.lua"]:find 'style = "old"')
  equal(new({}, { "--path=room", "--", "test", "other" }, host), 0)
  assert(host.written["room/tests/other.test.lua"]:find 'style = "house"')
  local ok, failure = pcall(new, {}, { "--path=room/", "--", "style", "old" }, host)
  equal(ok, false)
  equal(failure.code, "io")
  for _, wrong in ipairs { { "style" }, { "stile", "x" }, { "style", "../x" }, {} } do
    local made, refusal = pcall(new, {}, wrong, host)
    equal(made, false)
    equal(refusal.code, "argument")
  end
  equal(new({}, { "--path=room/", "--force", "--", "style", "old" }, host), 0)
end

spec["all problems of a list are told, each with its line"] = function()
  local problems = matchers.problems({
    { matcher = "line", args = 5, line = 2 },
    { matcher = "contains", args = "fine", line = 3 },
    { matcher = "css", args = "a[", line = 4 },
  }, "block")
  equal(#problems, 2)
  equal(problems[1].line, 2)
  equal(problems[2].line, 4)
  equal(#matchers.problems({ matcher = "meta", args = "author" }, "fact"), 0)
  equal(#matchers.problems({ matcher = "meta", args = "author" }, "block"), 1)
end

spec["matchers are shown in the words they were written in"] = function()
  equal(matchers.words_of { matcher = "contains", args = "budget" }, 'contains "budget"')
  equal(matchers.words_of { matcher = "line", args = { "a", "b" } }, 'line { "a", "b" }')
  equal(matchers.words_of { matcher = "question" }, "question")
  equal(matchers.words_of "x", '"x"')
  equal(matchers.words_of { { matcher = "first" }, "y" }, '{ first, "y" }')
  equal(matchers.words_of { rule = "pager" }, 'rule "pager"')
end

spec["an example of a language tells its sentences and tokens"] = function()
  local lexicon = assert(core.text.lexicon { titles = { "mr" } })
  equal(#testing.try_example(lexicon, { "Mr. Fox came. He left.", sentences = 2 }), 0)
  equal(#testing.try_example(lexicon, { "Mr. Fox", tokens = { "Mr.", "Fox" } }), 0)
  local failures = testing.try_example(lexicon, { "It is.", sentences = 2, tokens = { "It" } })
  equal(failures[1].got, 'there are 1: "It is."')
  equal(failures[2].got, 'they are: "It" "is" "."')
  equal(#testing.try_example(lexicon, { sentences = 1 }), 1)
  equal(#testing.try_example(lexicon, 4), 1)
end

spec["a file adds to its language, and to nothing else"] = function()
  local ships = { entries = { { name = "titles", value = { "mr" } } } }
  local own = { entries = { { name = "titles", value = { "zorp" } } } }
  local all = language.new {
    find_all = function() return { ships } end, of_item = function(_, item) return item end,
  }
  local lexicon = assert(all:lexicon_with("en", own))
  assert(lexicon:has("titles", "mr") and lexicon:has("titles", "zorp"))
  assert(not all:lexicon("en"):has("titles", "zorp"))
  equal(#ships.entries[1].value, 1)
end

return spec
