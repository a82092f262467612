-- Languages of a project, and the function that is asked where rules do not decide.

local nutgraf = require "nutgraf"

local spec = {}

local REST = " The council voted to keep the night ferry for three more years."

local function engine(options)
  local said = {}
  options = options or {}
  options.path = "tests/lua/data/asked/"
  local n = assert(nutgraf.new(options))
  n.settings.log = function(line)
    said[#said + 1] = line
  end
  return n, said
end

-- How many sentences a pasted text has.
local function sentences_of(n, text)
  local story = assert(n:read(text .. REST, { from = "text", lang = "en" }))
  assert(story.found, text)
  return story.doc:sentence_count()
end

spec["undecided() may end a sentence, and leave the rest to the rules"] = function()
  local n, said = engine()
  assert(sentences_of(n, "They left the U.S. Army posts.") == 3)
  assert(sentences_of(n, "They left the U.S. Navy posts.") == 2)
  assert(#said == 0, said[1])
end

spec["it sees a piece of the text around the mark, and what the rules think"] = function()
  local n, said = engine()
  sentences_of(n, "He is. They look at the U.S. Navy.")
  local seen = said[1]:match ":%d+: (.*)$"
  assert(seen == "They look at the <U.S.> Navy." .. REST .. " no-starter U.S Navy", seen)
end

spec["a mistake in it is told with its place, once a story, and costs nothing"] = function()
  local n, said = engine()
  local text = "Do not raise the U.S. Army or the U.S. Navy."
  assert(sentences_of(n, text) == 2)
  assert(said[1]:find("^tests/lua/data/asked/rules/languages/en.lua:5: undecided%(%) failed: "), said[1])
  assert(#said == 2 and said[2]:find "5 | ", said[2])
  assert(sentences_of(n, text) == 2)
  assert(#said == 4)
end

spec["it is stopped when its budget is spent; the next story is asked again"] = function()
  local n, said = engine { max_steps = 50000 }
  assert(sentences_of(n, "They left forever the U.S. Army and the U.S. Army.") == 2)
  assert(said[1]:find("en.lua:7: undecided%(%) failed: stopped: "), said[1])
  assert(sentences_of(n, "They left the U.S. Army posts.") == 3)
end

spec["an answer that is neither true, false nor nil is none"] = function()
  local n, said = engine()
  assert(sentences_of(n, "A number of the U.S. Army posts.") == 2)
  assert(said[1]:find("en.lua:3: undecided() must return true, false or nil, not a number.", 1, true),
    said[1])
end

spec["languages without it ask nobody"] = function()
  local n = engine()
  assert(n.languages:asker "de" == nil and n.languages:asker(nil) == nil)
  assert(n.languages:asker "en-GB")
end

spec["words know the file and line they are written in"] = function()
  local n = assert(nutgraf.new {})
  local place = n.languages:place_of("en", "titles", "Prof")
  assert(place.file:find "rules/languages/en.lua$" and place.line > 10, place.line)
  local line, number = nil, 0
  for text in io.lines "rules/languages/en.lua" do
    number = number + 1
    line = number == place.line and text or line
  end
  assert(line:find('"Prof"', 1, true), line)
  assert(n.languages:place_of("en", "titles", "prof."))
  assert(n.languages:place_of("en", "titles", "nobody") == nil)
  assert(n.languages:place_of("xx", "may_end", "Inc").file:find "common.lua$")
end

spec["settings know theirs, too"] = function()
  local n = assert(nutgraf.new {})
  local place = n.languages:place_of_setting("de-AT", "ordinals")
  assert(place.file:find "rules/languages/de.lua$" and place.line > 1, place.line)
  assert(n.languages:place_of_setting("en", "ordinals") == nil)
end

return spec
