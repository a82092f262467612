-- What `nutgraf why` tells an editor of a summary: on own stories, for the screen and
-- as JSON.
local core = require "nutgraf.core"
local nutgraf = require "nutgraf"

local spec = {}

local STORIES = { "en/budget", "en/summit", "en/match", "en/results", "fr/greve", "fr/proces",
  "de/koalition", "de/bilanz", "es/elecciones", "es/juicio", "tr/deprem", "tr/zam" }

local function read(path)
  local file = assert(io.open(path, "rb"))
  local bytes = file:read "a"
  file:close()
  return bytes
end

local function story(name)
  return read("tests/stories/" .. name .. ".txt")
end

-- A style file of its own for one test; gives its path.
local function style(text)
  local path = os.tmpname()
  os.rename(path, path .. ".lua")
  local file = assert(io.open(path .. ".lua", "w"))
  file:write(text)
  file:close()
  return path .. ".lua"
end

-- What `why` prints for these bytes with these words.
local function why(bytes, ...)
  local n, said = assert(nutgraf.new {}), {}
  n:verb("why", { ... }, {
    out = function(text) said[#said + 1] = text end,
    read = function() return bytes end,
  })
  return table.concat(said)
end

local function has(text, words)
  if not text:find(words, 1, true) then
    error(("there is no:\n%s\nin:\n%s"):format(words, text), 2)
  end
end

-- A page with two long paragraphs.
local function page_of(body)
  local first = "The town of Orle will close its old bridge on Monday for two years, and the "
    .. "repair costs 12 million crowns, as the council has decided after a long debate."
  local second = "Drivers will take the road along the northern shore, which is nine kilometres "
    .. "longer, and the mayor has promised a ferry for all who walk to their work."
  return "<html><head><title>The old bridge closes</title></head><body><article><h1>The old bridge "
    .. "closes</h1>" .. body:format(first, second) .. "</article></body></html>"
end

-- Lines that go on are one.
local function unwrapped(text)
  return (text:gsub("\n       ?%f[^ ]", " "))
end

local TRIMS = [[
based_on = "house"
sentences = 6
words = { max = 200 }
dangling = "pull"
trim = { leading_adverb, date_line, parenthetical, attribution, trailing_time }
prefer = { contains { "crowns", "Euro", "euros" } }
avoid = longer_than(30)
]]

spec["the parts of each score that is shown add up to it"] = function()
  local path, sums = style(TRIMS), 0
  for _, name in ipairs(STORIES) do
    for score, parts in unwrapped(why(story(name), "--style=" .. path)):gmatch
      "score (%-?%d+%.%d%d) =([^\n]*)" do
      local sum = 0
      for sign, value in parts:gmatch "([+-]?) ?[%a_]+ (%d+%.%d%d)" do
        sum = sum + (sign == "-" and -1 or 1) * math.floor(tonumber(value) * 100 + 0.5)
      end
      sums = sums + 1
      assert(sum == math.floor(tonumber(score) * 100 + 0.5), name .. ": " .. score .. " =" .. parts)
    end
  end
  os.remove(path)
  assert(sums > 80, sums)
end

-- Own sentences that can be trimmed, as one story: each a paragraph.
local function trimmed_story(lang)
  local list = {}
  for k, case in ipairs(dofile("tests/golden/trims/" .. lang .. ".lua")) do
    list[k] = case[2]
  end
  return table.concat(list, "\n\n")
end

local function plain(words)
  return (words:gsub("%s+", " "):gsub(" ([,.])", "%1"):gsub("^ ", ""))
end

-- How many cuts a sentence has; those that are shown leave what is printed.
local function check_cuts(text, sentence)
  for _, cut in ipairs(sentence.cuts or {}) do
    assert(cut.kind and cut.start >= sentence.start and cut["end"] <= sentence["end"])
  end
  if not sentence.cuts or #sentence.cuts == 0 then
    return 0
  end
  local shown = text:match("\n +" .. sentence.index + 1 .. "  (.-)\n       story line ")
  local left = plain(shown:gsub("%[%-.-%-%]", ""))
  assert(left == plain(sentence.reads), shown .. "\n" .. sentence.reads)
  return #sentence.cuts
end

spec["what is struck through and what is left are the sentence of the story"] = function()
  local path = style(TRIMS:gsub("= 6", "= 0"):gsub("200", "9000"):gsub("house", "long"))
  for _, lang in ipairs { "en", "de", "es", "fr", "tr" } do
    local bytes, cuts = trimmed_story(lang), 0
    local data = core.json.decode(why(bytes, "--style=" .. path, "--to=json", "--lang=" .. lang))
    local text = why(bytes, "--style=" .. path, "--lang=" .. lang)
    for _, sentence in ipairs(data.sentences) do
      cuts = cuts + check_cuts(text, sentence)
    end
    assert(cuts >= 8, lang .. ": " .. cuts)
  end
  os.remove(path)
end

spec["on a terminal cuts are struck word for word, and headings stand out"] = function()
  local text = why(story "en/summit", "--color=always")
  has(text, "\27[9mLAKE\27[29m \27[9mIMMER,\27[29m")
  has(text, "\27[1mLeft out, the best first\27[0m\n")
  assert(not why(story "en/summit", "--color=never"):find "\27")
end

spec["an editor reads who was chosen, by which line of the style, and what was left"] = function()
  local path = style [[
based_on = "house"
sentences = 2
words     = { max = 55 }
cover     = { what, why }
never     = { question, loose_quote, loose_reference, contains "library" }
prefer    = contains "libraries"
]]
  local text = unwrapped(why(story "en/budget", "--style=" .. path))
  has(text, "Summary in style '" .. path .. "': 2 sentences, ")
  has(text, "  at most 2 sentences, " .. path .. ":2; at most 55 words,\n  " .. path .. ":3\n")
  has(text, "    1  The Larkmouth city council approved")
  has(text, "story line 5; chosen: the best score of those that could be taken")
  has(text, 'preferred: contains "libraries", ' .. path .. ":6")
  has(text, "wanted: what, " .. path .. ":4")
  has(text, "Left out, the best first\n")
  has(text, "over budget by ")
  has(text, "What the summary tells\n")
  has(text, "(wanted by `cover`, " .. path .. ":4)")
  has(text, "80 words more would add\n")
  has(text, "Every sentence: * chosen, its number, its score\n*   1  ")
  has(text, "Of the page, 13 blocks are in the article (nutgraf why --blocks shows them), 2 not\n")
  has(text, "byline: rules/common.lua:")
  os.remove(path)
end

-- The example of the help page: its style, its story, its page.
local function example()
  local lines = read "scripts/nutgraf/help/why.txt":match "\nAN EXAMPLE\n.-:\n\n(.-)\n\nTHE SUMMARY\n"
  lines = lines:gsub("\n    ", "\n"):gsub("^    ", "")
  return lines:match "^(.-)\n\n(.-)\n\n(Summary in style.*)$"
end

local function on_one_line(text)
  return (text:gsub("%s+", " "))
end

spec["the example of the help page is what is told"] = function()
  local settings, text, page = example()
  local path = style(settings)
  local said = why(text, "--style=" .. path):match "\n(Summary in style.-)\n\n80 words more"
  said = on_one_line(said:gsub(path:gsub("%W", "%%%0"), "my.lua"))
  os.remove(path)
  if said ~= on_one_line(page) then
    error("it is told:\n" .. said .. "\nand the page has:\n" .. on_one_line(page))
  end
end

spec["what is told only where the style takes no sentence is said to be so"] = function()
  local path = style 'sentences = 1\nweigh = { position = 5 }\nnever = contains "Monday"\n'
  local text = "The bridge closes\n\nThe old bridge will close on Monday for two years.\n\n"
    .. "Drivers take the road along the northern shore instead of it.\n"
  has(why(text, "--style=" .. path),
    "  when      told in sentence 1, which this style cannot take: The old bridge")
  local data = core.json.decode(why(text, "--style=" .. path, "--to=json"))
  assert(data.coverage[3].item == "when" and data.coverage[3].barred == 0)
  os.remove(path)
end

spec["a sentence of a page has its paragraph"] = function()
  local text = why(page_of "<h2>Part</h2><p>%s</p><h2>More</h2><p>%s</p>")
  has(text, "paragraph 1; chosen: ")
  has(text, "paragraph 2; chosen: ")
end

spec["a sentence that points to the one before it is not called never taken"] = function()
  local text = "Rovers win\n\nRovers won the Shield final at Millbank on Saturday. They did it with "
    .. "ten men in the rain.\n\nNobody was hurt on the way home.\n"
  local settings = "sentences = 2\nnever = loose_reference\nweigh = { position = 5 }\n"
  for dangling, said in pairs {
    refuse = "points to what stands before it, so `never` spares it: loose_reference, ",
    allow = "points to another sentence, and may: `dangling` is \"allow\", ",
  } do
    local path = style(settings .. ('dangling = "%s"\n'):format(dangling))
    has(unwrapped(why(text, "--style=" .. path)), said .. path)
    os.remove(path)
  end
end

spec["a refusal is explained"] = function()
  local path = style 'based_on = "house"\nrefuse = "liveblog"\nwords = { max = 3 }\n'
  has(why(story "en/liveblog", "--style=" .. path), "No summary in style '" .. path
    .. "'\n  the style wants none of a page of this kind: liveblog (setting 'refuse'),\n  " .. path
    .. ":2\n")
  assert(not why(story "en/liveblog", "--style=" .. path):find "Every sentence")
  has(why(story "en/budget", "--style=" .. path), "no sentence fits (setting 'words')")
  local data = core.json.decode(why(story "en/liveblog", "--style=" .. path, "--to=json"))
  assert(data.refused.reason == "liveblog" and data.sentences[1].chosen == false)
  os.remove(path)
end

local function check_chosen(data)
  local chosen = 0
  for i, sentence in ipairs(data.sentences) do
    assert(sentence.index == i - 1 and sentence.parts)
    if sentence.chosen then
      chosen = chosen + 1
      assert(sentence.taken_for and sentence.tells and sentence.lists and sentence.reads)
    end
  end
  assert(chosen > 0 and #data.nearest > 0)
end

local function check_cover(data)
  for k, item in ipairs { "who", "what", "when", "where", "why", "numbers" } do
    assert(data.coverage[k].item == item and data.coverage[k].wanted ~= nil)
    for _, by in ipairs(data.coverage[k].by) do
      assert(data.sentences[by + 1].chosen)
    end
  end
end

spec["JSON has all that the screen has"] = function()
  for _, name in ipairs(STORIES) do
    local data = core.json.decode(why(story(name), "--style=brief", "--to=json"))
    check_chosen(data)
    check_cover(data)
    for _, index in ipairs(data.nearest) do
      local sentence = data.sentences[index + 1]
      assert(not sentence.chosen and sentence.left_out.reason ~= "" and sentence.left_out.kind)
    end
    assert(data.more.words == 80)
    for _, index in ipairs(data.more.sentences) do
      assert(not data.sentences[index + 1].chosen)
    end
  end
end

spec["what choose() took is not said to be spared"] = function()
  local path = style 'based_on = "house"\nfunction choose(s) return { s[3], s[1] } end\n'
  local text = unwrapped(why(story "en/budget", "--style=" .. path))
  has(text, "story line 7; chosen: choose() of the style took it")
  has(text, "points to another sentence, and `never` was not asked: loose_reference, ")
  os.remove(path)
end

spec["a story without a sentence is explained, too"] = function()
  for _, bytes in ipairs { "", "<html><body></body></html>", "# Title\n" } do
    has(why(bytes), "\nno article found")
    assert(not why(bytes):find "What the summary tells")
    assert(core.json.decode(why(bytes, "--to=json")).refused)
  end
end

return spec
