-- nutgraf-style(5) tells the truth: every example on it comes out as it says.
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

return spec
