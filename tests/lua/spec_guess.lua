-- The title of a pasted text.

local nutgraf = require "nutgraf"

local spec = {}

local n = assert(nutgraf.new {})

local STORY = [[
The harbour office closed the northern bridge on Monday after divers found cracks in two of its
piers, and drivers will have to take the tunnel until the end of the month.

Engineers said the damage was older than the last inspection, which had been put off twice. The
city will pay for extra buses, and the ferry is to run until midnight on all days of the week.
]]

local function title_of(above)
  local story = assert(n:read(above .. "\n\n" .. STORY, { from = "text", lang = "en" }))
  return story.title
end

spec["a menu above the headline is not the title"] = function()
  local title = title_of "The Lantern\nNews\nSport\nCulture\n\nNorthern bridge closed for a month\n\nShare\nEmail"
  assert(title == "Northern bridge closed for a month", title)
end

spec["the first line is the title when nothing else reads like one"] = function()
  local title = title_of "Northern bridge closed for a month"
  assert(title == "Northern bridge closed for a month", title)
end

spec["a byline and its date are not the title"] = function()
  local title = title_of "Northern bridge closed for a month\n\nBy Ana Ruiz\n\nUpdated 14 March 2026"
  assert(title == "Northern bridge closed for a month", title)
end

spec["what the page says in two places wins over a longer teaser"] = function()
  local title = title_of(
    "Bridge closed for weeks\n\nAll the best recipes of the summer for you and your friends\n\nBridge closed for weeks")
  assert(title == "Bridge closed for weeks", title)
end

spec["a title that is known is kept"] = function()
  local line = '{"title":"Known","text":"Menu\\n\\nAnother line of five words\\n\\n'
    .. STORY:gsub("\n", "\\n") .. '"}'
  local story = assert(n:read(line, { from = "record" }))
  assert(story.title == "Known", story.title)
end

return spec
