-- The title of a pasted text: it stands somewhere above the story, among menus,
-- buttons and the byline. Once cleaning has found the story, the line above it
-- that reads most like a title is taken.

local clean = require "nutgraf.clean"
local core = require "nutgraf.core"

local guess = {}

local ABOVE = 20                 -- lines above the story that are looked at
local LEAST, MOST = 3, 30        -- words of a title
local LONGEST = 300              -- bytes
local PROSE = 15                 -- words from which a block begins the story
local NOT_TITLES = { byline = true, date = true, caption = true }

-- The first block of running text in the article.
local function start_of(doc)
  for i = 1, doc:block_count() do
    if doc:role(i) == "article" and core.matcher.words(doc:block_text(i)) >= PROSE then
      return i
    end
  end
end

-- How much line `i` reads like the title of a story that begins at `start`.
local function worth(doc, i, start, seen)
  local role, _, kind = doc:role(i)
  local text = doc:block_text(i)
  local words = core.matcher.words(text)
  if NOT_TITLES[role] or words < LEAST or words > MOST or #text > LONGEST
    or text:find "[.!;:,][\"'”’»)%]]*$" then
    return nil
  end
  local value = math.min(words, 10) / 5 - (start - i) / ABOVE / 2
  if kind == "h" then
    value = value + 1
  end
  if seen[text] then -- the page's name and its headline are often the same
    value = value + 0.7
  end
  if role == "article" then
    value = value + 0.5
  end
  if i > 1 and core.matcher.words(doc:block_text(i - 1)) < 4 then
    value = value + 0.3
  end
  if text:find "%d%d%d%d" or text:find "[(/©]" then
    value = value - 0.7
  end
  return value
end

---Gives a text that names no title the line above its story that reads like one.
---@param doc nutgraf.Doc a cleaned document
---@param facts table title, title_block and sources.title are set
function guess.title(doc, facts)
  local start = start_of(doc)
  if not start or doc:is_page() or facts.title and facts.sources.title ~= "line" then
    return
  end
  local best, most, seen = nil, nil, {}
  for i = math.max(1, start - ABOVE), start - 1 do
    local value = worth(doc, i, start, seen)
    if value and (not most or value > most) then
      best, most = i, value
    end
    seen[doc:block_text(i)] = true
  end
  if best and best ~= facts.title_block then
    if facts.title_block and doc:role(facts.title_block) == "title" then
      doc:set_role(facts.title_block, "furniture")
    end
    facts.title, facts.title_block, facts.sources.title = doc:block_text(best), best, "line"
    if facts.confidence then
      facts.confidence.title = "low"
    end
    doc:set_role(best, "title", clean.TITLE)
  end
end

return guess
