-- What is known of a story, and where it was found: title, byline, date.

local core = require "nutgraf.core"
local Screen = require "nutgraf.why.screen"

local facts_of = {}

-- Where a rule decided each fact: "rules/sites/news.example.lua:4".
local function deciders(facts)
  local places = {}
  for _, said in ipairs(facts.said or {}) do
    if said.fact then
      places[said.fact] = ("%s:%d"):format(said.file or "rules", said.line or 0)
    end
  end
  return places
end

local function fact_text(value)
  if type(value) ~= "table" then
    return tostring(value)
  end
  return value.title or value.url or table.concat(value, ", ")
end

-- What site rules looked for in vain, and where they found the story.
local function tell_said(out, facts)
  for _, said in ipairs(facts.said or {}) do
    local place = ("%s:%d"):format(said.file or "rules", said.line or 0)
    if said.blocks and said.blocks > 0 then
      out(("  %-10s %d %s   (rule, %s)\n"):format(said.setting, said.blocks,
        said.blocks == 1 and "block" or "blocks", place))
    elseif not said.fact then
      out(("  %s: nothing found, %s\n"):format(said.setting, place))
    end
  end
end

---@param screen nutgraf.Screen
---@param facts table
function facts_of.tell(screen, facts)
  local out = screen.out
  out(core.markup.terminal(facts.title or "(no title)") .. "\n")
  local names, places = {}, deciders(facts)
  for name in pairs(facts.sources or {}) do
    names[#names + 1] = name
  end
  table.sort(names)
  for _, name in ipairs(names) do
    local source = facts.sources[name]
    local sure = source ~= "rule" and facts.confidence and facts.confidence[name]
    source = source == "rule" and places[name] and "rule, " .. places[name] or source
    out(("  %-10s %s   (%s%s)\n"):format(name, Screen.shorten(fact_text(facts[name])), source,
      sure and ", " .. sure or ""))
  end
  for _, name in ipairs { "previous", "next" } do
    if facts[name] and not facts.sources[name] then
      out(("  %-10s %s\n"):format(name, Screen.shorten(fact_text(facts[name]))))
    end
  end
  tell_said(out, facts)
end

return facts_of
