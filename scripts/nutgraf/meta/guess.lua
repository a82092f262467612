-- The title of a pasted text: it stands somewhere above the story, among menus,
-- buttons and the byline. Once cleaning has found the story, the line above it
-- that reads most like a title is taken: one of a title's length that speaks of
-- what the story speaks of.

local clean = require "nutgraf.clean"
local core = require "nutgraf.core"

local guess = {}

local ABOVE = 40                 -- lines above the story that are looked at
local LEAST, MOST = 2, 32        -- words of a title
local LONGEST = 300              -- bytes
local PROSE = 15                 -- words from which a block begins the story
local NEAR = 12                  -- more of the story comes within so many lines
local NOT_TITLES = { byline = true, date = true, caption = true }

-- What speaks for a line and what against it, found by trying which line of a
-- thousand pages was the title (a softmax over the lines above each story).
local WEIGHTS = {
  words = 1.40, few_words = -1.41, many_words = -1.36, most_words = -0.30, away = 0.19,
  next_to = -1.47, far = -0.31, heading = 1.62, seen = 0.63, article = -0.64,
  short_before = 1.20, short_behind = -0.21, byline_behind = 1.48, year = 0.46, digit = 0.67,
  bracket = -0.89, final = -2.90, mark = -0.70, asks = 0.77, shared = 3.05, often = 4.23,
  closest = 0.51, less_close = -1.12, longer = -0.84, lower = -0.40, colon = 0.90, host = -0.65,
  first = 0.60, sign = 0.32,
}

-- In one order, so that sums are the same on every run.
local NAMES = {}
for name in pairs(WEIGHTS) do
  NAMES[#NAMES + 1] = name
end
table.sort(NAMES)

local function is_prose(doc, i)
  return doc:role(i) == "article" and core.matcher.words(doc:block_text(i), PROSE) >= PROSE
end

-- The first block of running text in the article that others follow.
local function start_of(doc)
  local count, first = doc:block_count(), nil
  for i = 1, count do
    if is_prose(doc, i) then
      first = first or i
      for k = i + 1, math.min(count, i + NEAR) do
        if is_prose(doc, k) then
          return i
        end
      end
    end
  end
  return first
end

-- The lines that could be it, with what there is to know about each. Which words
-- they share with the story is asked for only where there is a choice.
local function candidates(doc, start, lexicon)
  local low, list, seen = math.max(1, start - ABOVE), {}, {}
  for i = low, start - 1 do
    local role, reason, kind = doc:role(i)
    local text = doc:block_text(i)
    local words = core.matcher.words(text)
    -- a sentence of the story is not its title
    local is_said = role == "article" and text:find "[.!?;:,…][\"'”’»)%]]*$"
    if not NOT_TITLES[role] and words >= LEAST and words <= MOST and #text <= LONGEST
      and reason <= clean.RULE and not is_said then
      list[#list + 1] = { i = i, text = text, words = words, kind = kind, role = role,
        seen = seen[text], away = start - i }
    end
    seen[text] = true
  end
  if list[2] then
    local shared, often = core.clean.shared(doc, lexicon, low, start)
    for _, c in ipairs(list) do
      c.shared, c.often = shared[c.i - low + 1], often[c.i - low + 1]
    end
  end
  return list
end

local function is_short(doc, i)
  return i >= 1 and i <= doc:block_count() and core.matcher.words(doc:block_text(i), 4) < 4
end

local function one(is_true)
  return is_true and 1 or 0
end

-- What can be seen of candidate `k`, as numbers of 0 to about 1.
local function sight_of(doc, all, k)
  local c = all[k]
  local text, longer, closer = c.text, 0, 0
  for j, other in ipairs(all) do
    closer = closer + one(other.shared > c.shared)
    longer = longer + one(j > k and other.words > c.words)
  end
  return {
    words = math.min(c.words, 12) / 12, few_words = one(c.words < 4),
    many_words = one(c.words > 16), most_words = one(c.words > 22),
    away = math.log(c.away, 2) / 5, next_to = one(c.away == 1), far = one(c.away > 15),
    heading = one(c.kind == "h"), seen = one(c.seen), article = one(c.role == "article"),
    short_before = one(is_short(doc, c.i - 1)), short_behind = one(is_short(doc, c.i + 1)),
    byline_behind = one(NOT_TITLES[doc:role(c.i + 1)]),
    year = one(text:find "%d%d%d%d"), digit = one(text:find "%d"),
    bracket = one(text:find "[%(/©|]"), final = one(text:find "[.…][\"'”’»)%]]*$"),
    mark = one(text:find "[:;,]$"), asks = one(text:find "[?!][\"'”’»)%]]*$"),
    shared = c.shared, often = c.often, closest = one(closer == 0),
    less_close = math.min(closer, 8) / 8, longer = math.min(longer, 5) / 5,
    lower = one(text:find "^%l"), colon = one(text:find ": " or text:find " [–—-] "),
    host = one(text:find "%.%l"), first = one(c.i == 1), sign = one(text:find "^%p"),
  }
end

local function worth(doc, all, k)
  local sight, sum = sight_of(doc, all, k), 0
  for _, name in ipairs(NAMES) do
    sum = sum + WEIGHTS[name] * sight[name]
  end
  return sum
end

-- The block of the candidate that is worth most; the only one need not be
-- weighed.
local function best_of(doc, all)
  if not all[2] then
    return all[1] and all[1].i
  end
  local best, most
  for k, c in ipairs(all) do
    local value = worth(doc, all, k)
    if not most or value > most then
      best, most = c.i, value
    end
  end
  return best
end

---Gives a text that names no title the line above its story that reads like one.
---@param doc nutgraf.Doc a cleaned document
---@param facts table title, title_block and sources.title are set
---@param lexicon any? of the language
function guess.title(doc, facts, lexicon)
  local start = not doc:is_page() and (not facts.title or facts.sources.title == "line")
    and doc:block_count() > 1 and start_of(doc)
  if not start then
    return
  end
  local best = best_of(doc, candidates(doc, start, lexicon))
  if best and best ~= facts.title_block then
    if facts.title_block and doc:role(facts.title_block) == "title" then
      doc:set_role(facts.title_block, "furniture")
    end
    facts.title, facts.title_block, facts.sources.title = doc:block_text(best), best, "line"
    doc:set_role(best, "title", clean.TITLE)
    if facts.confidence then
      facts.confidence.title = "low"
    end
  end
end

return guess
