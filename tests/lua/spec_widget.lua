-- The reader's widget: what stands in it, where its links lead, when there is none. What
-- a browser and a validator say of it is asked by `make check-widget`.

local nutgraf = require "nutgraf"
local fragment = require "nutgraf.fragment"
local labels = require "nutgraf.labels"

local spec = {}

local function widget_of(bytes, input, style)
  local story = assert(assert(nutgraf.new {}):read(bytes, input))
  return assert(story:to("widget", style))
end

local function read(path)
  local file = assert(io.open(path, "rb"))
  local bytes = file:read "a"
  file:close()
  return bytes
end

local function has(text, part)
  if not text:find(part, 1, true) then
    error(("%q is not in\n%s"):format(part, text), 2)
  end
end

local function has_not(text, part)
  if text:find(part, 1, true) then
    error(("%q is in\n%s"):format(part, text), 2)
  end
end

local function equal(got, expected)
  if got ~= expected then
    error(("expected %q, got %q"):format(tostring(expected), tostring(got)), 2)
  end
end

local BUDGET = read "tests/stories/en/budget.txt"

-- ---- What stands in it ------------------------------------------------------

spec["three sentences at most, to be opened, with a note and a hash"] = function()
  local text = widget_of(BUDGET)
  has(text, '<details class="nutgraf-widget" lang="en" dir="ltr"\n  data-content-hash="sha256:')
  has(text, "<summary>Get a summary</summary>")
  has(text, "<p>Sentences chosen automatically from this article</p>")
  local _, count = text:gsub("<li>", "")
  assert(count >= 2 and count <= 3, count)
end

spec["the hash is that of the JSON, and changes with the story only"] = function()
  local story = assert(assert(nutgraf.new {}):read(BUDGET))
  local hash = assert(story:to "widget"):match 'data%-content%-hash="([^"]+)"'
  has(assert(story:to("json")), hash)
  equal(assert(story:to("widget", "brief")):match 'data%-content%-hash="([^"]+)"', hash)
  local other = widget_of(BUDGET .. "\nThe vote will be held again in June.\n")
  assert(other:match 'data%-content%-hash="([^"]+)"' ~= hash)
end

spec["neither script, style nor event stands in it"] = function()
  local text = widget_of(read "tests/widget/stories/hostile.html")
  has(text, "&lt;script&gt;alert(1)&lt;/script&gt;")
  local names = {}
  for tag in text:gmatch "<[^>]*>" do
    names[tag:match "^</?(%w+)"] = true
    assert(not tag:find " style=" and not tag:find " on%w+=", tag)
  end
  for name in pairs(names) do
    assert(("details summary ul li span a p "):find(name .. " ", 1, true), name)
  end
end

spec["a style that is named is taken, else that of the format"] = function()
  local _, count = widget_of(BUDGET, nil, "lead"):gsub("<li>", "")
  assert(count > 0)
  has(widget_of(read "tests/stories/en/liveblog.txt", nil, "lead"), "<details")
  local n = assert(nutgraf.new { style = "lead" })
  has(assert(assert(n:read(read "tests/stories/en/liveblog.txt")):to "widget"), "<details")
end

-- ---- When there is none -----------------------------------------------------

local function is_hidden(text, reason)
  local why = reason and ' data%-refused="' .. reason .. '"' or ""
  assert(text:find('^<div class="nutgraf%-widget" hidden' .. why
    .. '\n  data%-content%-hash="sha256:%x+"></div>\n$'), text)
end

spec["a kind of page that is refused gets an element that nobody sees"] = function()
  is_hidden(widget_of(read "tests/stories/en/liveblog.txt"), "liveblog")
  is_hidden(widget_of(read "tests/stories/en/column.txt"), "column")
  is_hidden(widget_of(read "tests/stories/en/list.txt"), "list")
  is_hidden(widget_of(read "tests/stories/en/correction.txt"), "correction")
end

spec["a short story has none"] = function()
  is_hidden(widget_of("The ferry is back.\n\nThe ferry sails again from Monday on, "
    .. "the harbour said. It goes every half hour."), "too_short")
end

spec["an article without a summary has none"] = function()
  is_hidden(widget_of(BUDGET, nil, ""))
end

-- ---- Languages --------------------------------------------------------------

spec["the words are those of the story's language"] = function()
  for path, word in pairs {
    ["fr/greve"] = "Lire le résumé", ["de/bilanz"] = "Zusammenfassung lesen",
    ["es/juicio"] = "Leer el resumen", ["tr/deprem"] = "Özeti oku",
  } do
    has(widget_of(read("tests/stories/" .. path .. ".txt")), "<summary>" .. word .. "</summary>")
  end
end

spec["Arabic is written from right to left"] = function()
  local text = widget_of(read "tests/widget/stories/ar.html")
  has(text, 'lang="ar" dir="rtl"')
  has(text, '<li><span dir="rtl">')
end

spec["a language without words gets English ones, and says so"] = function()
  local text = widget_of(BUDGET, { lang = "ps" })
  has(text, '<details class="nutgraf-widget" lang="ps" dir="rtl"')
  has(text, '<summary lang="en" dir="ltr">Get a summary</summary>')
  has(text, ' lang="en" dir="ltr">In the article</a>')
  has(text, '<p lang="en" dir="ltr">Sentences')
  has(text, '<span dir="rtl">')
end

-- The labels as a file of a project would have them.
local function labels_with(entries)
  local files = {}
  for i, values in ipairs(entries) do
    files[i] = { path = "rules/labels.lua", entries = {} }
    for name, value in pairs(values) do
      files[i].entries[#files[i].entries + 1] = { name = name, value = value }
    end
  end
  return labels.new {
    find_all = function() return files end,
    of_item = function(_, file) return file end,
  }
end

spec["a tag is looked for from its end to its start"] = function()
  local made = labels_with { {
    common = { open = "Open", lang = "en" }, zh = { open = "zh" }, zh_hant = { open = "hant" },
    no = { open = "no" }, ar = { open = "ar", direction = "rtl" },
  } }
  for tag, open in pairs {
    zh = "zh", ["zh-CN"] = "zh", ["zh-Hant"] = "hant", ["zh-Hant-TW"] = "hant", ["ZH-HANT"] = "hant",
    nb = "no", ["nn-NO"] = "no", ["ar-EG"] = "ar", xx = "Open", [""] = "Open",
  } do
    equal(made:of(tag).open, open)
  end
  equal(made:of(nil).open, "Open")
  equal(made:of("ar-EG").direction, "rtl")
  equal(made:of("xx").direction, "ltr")
  equal(made:of("zh").lang, nil)
  equal(made:of("xx").lang, "en")
end

spec["a project's words go first, the rest stays"] = function()
  local made = labels_with { { en = { open = "In short" } }, { en = { open = "o", note = "n" } } }
  equal(made:of("en").open, "In short")
  equal(made:of("en").note, "n")
end

spec["every language that ships has all words"] = function()
  local settings, file = {}, "rules/labels.lua"
  assert(load(read(file), "@" .. file, "t", settings))()
  assert(settings.common.lang == "en")
  for _, tag in ipairs { "en", "fr", "de", "es", "tr", "ar", "he", "fa", "ur" } do
    assert(settings[tag] and settings[tag].open, tag)
  end
  for tag, words in pairs(settings) do
    assert(not words.open == not words.note and not words.open == not words.link, tag)
    assert(words.open or words.direction, tag)
  end
  for tag in pairs { ar = 1, he = 1, fa = 1, ur = 1 } do
    equal(settings[tag].direction, "rtl")
  end
end

-- ---- Links ------------------------------------------------------------------

-- A page of blocks: { text, role?, hidden? }, cut into sentences at "|".
local function page(blocks)
  local doc = { parts = {}, sentences = {} }
  for i, block in ipairs(blocks) do
    if not block.role then
      doc.parts[#doc.parts + 1] = { block = i }
      for text in block[1]:gmatch "[^|]+" do
        doc.sentences[#doc.sentences + 1] = { text = text, part = #doc.parts }
      end
    end
  end
  function doc.part(_, i) return doc.parts[i] end
  function doc.block_count() return #blocks end
  function doc.block(_, i)
    return { role = blocks[i].role or "article", hidden = blocks[i].hidden or false }
  end
  function doc.block_text(_, i) return (blocks[i][1]:gsub("|", " ")) end
  function doc.sentence_count() return #doc.sentences end
  function doc.sentence(_, i) return 1, 1, doc.sentences[i].part, 1 end
  function doc.sentence_text(_, i) return doc.sentences[i].text end
  return doc
end

local function fragment_of(blocks, i)
  local doc = page(blocks)
  local found = fragment.of(doc, { index = i, block = doc.sentences[i].part })
  return found and found:gsub("^#:~:text=", ""):gsub("%%20", " ")
end

local LONG = "One two three four five six seven eight nine ten."

spec["words in front tell the story's sentence from the summary's"] = function()
  equal(fragment_of({ { "It was so.|" .. LONG } }, 2), "It was so.-,One two three four,seven eight nine ten.")
  equal(fragment_of({ { "It was all so.|A short one." } }, 2), "was all so.-,A short one.")
end

spec["the block above stands in front of a paragraph"] = function()
  equal(fragment_of({ { "First of all. |Here it was so." }, { LONG } }, 3),
    "it was so.-,One two three four,seven eight nine ten.")
end

spec["the first sentence is given whole, with the words behind it"] = function()
  equal(fragment_of({ { LONG .. "|Then it went on and on." } }, 1), LONG .. ",-Then it went")
  equal(fragment_of({ { LONG }, { "Then it went on." } }, 1), LONG .. ",-Then it went")
  equal(fragment_of({ { "By Ana Ruiz", role = "byline" }, { LONG }, { "Then." } }, 1), LONG .. ",-Then.")
end

spec["where something was left out in front, what stands behind is better"] = function()
  local blocks = { { "It was so." }, { "Read also: more", role = "furniture" }, { LONG .. "|Then it went on." } }
  equal(fragment_of(blocks, 2), LONG .. ",-Then it went")
  blocks[3][1] = LONG
  equal(fragment_of(blocks, 2), "Read also%3A more-,One two three four,seven eight nine ten.")
  blocks[2].hidden = true
  equal(fragment_of(blocks, 2), "It was so.-,One two three four,seven eight nine ten.")
end

spec["a sentence without neighbours is given alone"] = function()
  equal(fragment_of({ { LONG } }, 1), "One two three four,seven eight nine ten.")
  equal(fragment_of({ { "All alone." } }, 1), "All alone.")
end

spec["what means something in a fragment is coded"] = function()
  equal(fragment_of({ { "5,000 re-read & <b>\"it\"</b> 100% 'now' #1." } }, 1),
    "5%2C000 re%2Dread %26 %3Cb%3E%22it%22%3C%2Fb%3E 100%25 %27now%27 %231.")
  equal(fragment_of({ { "Ça \u{202E}va." } }, 1), "%C3%87a %E2%80%AEva.")
end

spec["a line's end is in no part of a fragment"] = function()
  equal(fragment_of({ { "One two\nthree four." } }, 1), "One two,three four.")
  equal(fragment_of({ { "First\nof all.|One two three." } }, 2), "of all.-,One two three.")
end

spec["languages without blanks give whole sentences"] = function()
  equal(fragment_of({ { "他来了。|我走了。" } }, 2):gsub("%%", ""), "E4BB96E69DA5E4BA86E38082-,E68891E8B5B0E4BA86E38082")
end

spec["what is too long to be a sentence has no link"] = function()
  equal(fragment_of({ { ("x"):rep(5000) } }, 1), nil)
end

spec["links go to the story's address when it is known"] = function()
  has(widget_of(BUDGET), '<a href="#:~:text=')
  has(widget_of(BUDGET, { url = "https://news.example/a?b=1&c=2#top" }),
    '<a href="https://news.example/a?b=1&amp;c=2#:~:text=')
  has(widget_of(BUDGET, { url = "javascript:alert(1)" }), '<a href="#:~:text=')
  has_not(widget_of(BUDGET, { url = 'https://news.example/"><script>' }), "<script")
end

return spec
