-- nutgraf-style(5) tells the truth: every example on it comes out as it says.
local style = require "nutgraf.style"
local page_of = require "style_page"

local spec = {}

spec["every example of the page of styles is what comes out"] = function()
  local page = page_of.read()
  local wrong = {}
  for _, example in ipairs(page.examples) do
    local got = page_of.run(page.base .. "\n" .. example.settings)
    if got ~= example.result then
      wrong[#wrong + 1] = ("%s:%d: says: %s\n  gives: %s"):format(page_of.path, example.line,
        example.result, got)
    end
  end
  assert(#page.examples >= 40, "there are too few examples")
  assert(#wrong == 0, table.concat(wrong, "\n"))
end

spec["the page shows the story that its examples use"] = function()
  local file = assert(io.open(page_of.story))
  local function words(text)
    return (text:gsub("%s+", " "):gsub("^ ", ""):gsub(" $", ""))
  end
  local shown, there = words(page_of.read().story), words(file:read "a")
  file:close()
  assert(shown == there, "says: " .. shown .. "\nthere is: " .. there)
end

-- Each setting, and each weight, begins an item and has examples.
spec["the page speaks of every setting"] = function()
  local text = table.concat(page_of.read().lines, "\n")
  local function is_told(name)
    return text:find("\n  " .. name .. "[ ,(]") or text:find("\n  [%w_]+, " .. name .. " ")
  end
  for name in pairs(style.schema) do
    assert(is_told(name), "nothing on " .. name)
  end
  for name in pairs(style.schema.weigh.keys) do
    assert(is_told(name), "nothing on weigh." .. name)
  end
end

-- What `nutgraf new style` writes, with the marks of its comments taken away.
spec["a new style has every setting to try"] = function()
  local new, written = require "nutgraf.verb.new", {}
  new({}, { "--", "style", "weekend" }, {
    out = function() end,
    write = function(path, text)
      written[path] = text
      return true
    end,
  })
  local text = written["rules/styles/weekend.lua"]
  local all = ("\n" .. text):gsub("\n *%-%- ([%l_]+ *= )", "\n%1")
  for name, what in pairs(style.schema) do
    assert(what.is == "function" or all:find("\n" .. name .. " *= "), "nothing on " .. name)
  end
  assert(page_of.run(text):find "^The town council")
  assert(page_of.run(all):find "%.$")
end

return spec
