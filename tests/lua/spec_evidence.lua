-- Why blocks are in the article or not: lines of rule files, parts of scores, the verb
-- `why` and furniture that is kept, on golden pages.

local core = require "nutgraf.core"
local evidence = require "nutgraf.evidence"
local nutgraf = require "nutgraf"

local spec = {}

local PAGES = { "pager-and-buttons", "split-body", "hidden-nodes", "glued-words", "old-table-layout",
  "thai", "nested-parts", "gallery" }

local function read(path)
  local file = assert(io.open(path, "rb"))
  local bytes = file:read "a"
  file:close()
  return bytes
end

local function page(name)
  return read("tests/cases/" .. name .. "/input.html")
end

-- What `why` prints for these bytes with these words.
local function why(bytes, ...)
  local n, said = assert(nutgraf.new {}), {}
  local status = n:verb("why", { ... }, {
    out = function(text) said[#said + 1] = text end,
    read = function() return bytes end,
  })
  return table.concat(said), status
end

local function line_of(path, number)
  local n = 0
  for line in io.lines(path) do
    n = n + 1
    if n == number then
      return line
    end
  end
end

spec["lines of keys are found, in tables and behind comments"] = function()
  local lines = evidence.lines [[
-- a = 1, in a comment
a = { b = 1, c = { d = 2,
  e = "x = {", f = 3 }, -- g = 4
  h = 5,
}
i = 6]]
  for key, line in pairs { a = 2, ["a.b"] = 2, ["a.c"] = 2, ["a.c.d"] = 2, ["a.c.e"] = 3,
    ["a.c.f"] = 3, ["a.h"] = 4, i = 6 } do
    assert(lines[key] == line, key .. " " .. tostring(lines[key]))
  end
  assert(lines["a.c.g"] == nil and lines.x == nil and lines["a.c.x"] == nil)
end

spec["the parts of a score and the bar make the score"] = function()
  local n = assert(nutgraf.new {})
  for _, name in ipairs(PAGES) do
    local story = assert(n:read(page(name)))
    local bar = evidence.of(story)[1].bar
    for i, parts in ipairs(evidence.of(story)) do
      assert(math.abs(parts.bar - bar) < 0.01, ("%s, block %d: %f"):format(name, i, parts.bar))
    end
    assert(math.abs(bar + story.ruleset.common.values.weights.page.bar) < 0.01, bar)
  end
end

spec["every block is told, and what is left out has a rule, a file and a line"] = function()
  for _, name in ipairs(PAGES) do
    local data = core.json.decode((why(page(name), "--to=json", "--blocks")))
    assert(#data.blocks > 10, name)
    for i, block in ipairs(data.blocks) do
      assert(block.index == i - 1 and block.place ~= "")
      assert((block.role == "article") == (block.reason == nil), name)
      assert(#block.features > 2 and block.features[1].file == "rules/common.lua")
      local reason = block.reason
      if reason then
        local line = line_of(reason.file, reason.line)
        assert(reason.text ~= "" and line, name .. " " .. reason.text)
        assert(not reason.phrase or line:find('"' .. reason.phrase .. '"', 1, true), line)
        assert(not reason.feature or line:find("%f[%w_]" .. reason.feature .. " ="), line)
      end
      for _, one in ipairs(block.features) do
        assert(line_of(one.file, one.line):find("%f[%w_]" .. one.name .. " ="), one.name)
      end
    end
  end
end

spec["the phrase of a rule is told; a rule that goes by something else has none"] = function()
  local text = why(page "pager-and-buttons", "--blocks")
  assert(text:find("rule 'share': buttons to share the story (\"Share on Facebook\")", 1, true))
  local clean = require "nutgraf.clean"
  local rules = clean.compile { { drop = { { rule = "menu", why = "a menu", line = 1, file = "r.lua",
    match = { matcher = "css", args = "nav" } } } } }
  assert(evidence.phrase(rules, 1, "nav") == nil)
end

spec["what became no block is counted by its element"] = function()
  local unread = core.json.decode((why(page "glued-words", "--to=json", "--blocks"))).unread
  assert(#unread == 1 and unread[1].name == "" and unread[1].bytes == #"about five dollars")
  local text = why(page "hidden-nodes", "--blocks")
  assert(text:find("not read: 1 in <noscript>", 1, true), text)
end

spec["records are explained a line each, those that are broken too"] = function()
  local text, status = why('{"id":"a","text":"The mayor spoke on Monday, and nobody in the '
    .. 'long room of the council answered her for a while."}\n{oh\n', "--from=jsonl", "--to=jsonl")
  local lines = {}
  for line in text:gmatch "[^\n]+" do
    lines[#lines + 1] = core.json.decode(line)
  end
  assert(#lines == 2 and status == 1)
  assert(lines[1].id == "a" and lines[1].blocks[1].role == "article")
  assert(lines[2].error.input_line == 2 and lines[2].error.code == "bad_input")
end

spec["furniture that is kept is marked in every format"] = function()
  local n = assert(nutgraf.new { keep_furniture = true })
  local story = assert(n:read(page "pager-and-buttons"))
  local why_not = "buttons to share the story, rules/furniture/en.lua:"
  for format, mark in pairs {
    text = "\n~ Share on Facebook Tweet E-mail   [furniture: " .. why_not,
    markdown = "\n~~Share on Facebook Tweet E-mail~~ *(furniture: " .. why_not,
    html = '<p class="left-out" data-role="furniture" title="' .. why_not,
    json = '"reason": "buttons to share the story",\n      "rule": "rules/furniture/en.lua:',
  } do
    local text = assert(story:to(format, ""))
    assert(text:find(mark, 1, true), text)
    assert(text:find("\n~ The reservoir", 1, true) == nil)
  end
end

return spec
