-- What sentences tell: tests/golden/tells/LANG.lua has own sentences with the questions that
-- each answers.

local core = require "nutgraf.core"
local summary = require "nutgraf.summary"

local articles = dofile "tests/support/articles.lua"

local FOLDER = "tests/golden/tells/"
local LANGUAGES = { "en", "fr", "de", "es", "tr" }
local QUESTIONS = { "who", "when", "where", "why", "numbers", "stakes" }

local function lexicon_of(lang)
  local settings = {}
  assert(loadfile("rules/languages/" .. lang .. ".lua", "t", settings))()
  return assert(core.text.lexicon(settings))
end

local function measure(text, lexicon, title)
  local doc = articles.read(text, lexicon)
  return summary.measure(doc, lexicon, title), doc
end

-- What the first sentence tells, in the order above; of what is at stake only
-- where it is `marked`, as the list of its words is wide.
local function told(stats, marked)
  local list = {}
  for _, question in ipairs(QUESTIONS) do
    local counts = question ~= "stakes" or marked:find(question, 1, true)
    list[#list + 1] = counts and stats:find(question)[1] == 1 and question or nil
  end
  return #list > 0 and table.concat(list, " ") or "-"
end

-- The marks of a line, in the order above.
local function ordered(marks)
  local list = {}
  for _, question in ipairs(QUESTIONS) do
    list[#list + 1] = marks:find(question, 1, true) and question or nil
  end
  return #list > 0 and table.concat(list, " ") or "-"
end

local spec = {}

spec["who, when, where, why and how many, as an editor says"] = function()
  local faults = {}
  for _, lang in ipairs(LANGUAGES) do
    local lexicon = lexicon_of(lang)
    for _, line in ipairs(dofile(FOLDER .. lang .. ".lua")) do
      local marks, text = line:match "^%[([^%]]+)%] (.+)$"
      local got = told(measure(text, lexicon), marks)
      if got ~= ordered(marks) then
        faults[#faults + 1] = ("%s: %s\n    tells [%s], not [%s]"):format(lang, text, got, marks)
      end
    end
  end
  assert(#faults == 0, table.concat(faults, "\n"))
end

spec["what happened is told by a sentence that shares words with the headline"] = function()
  local text = "The council of Harbury bought a new ferry today. Tea was served in the big hall."
  local stats = measure(text, lexicon_of "en", "Council buys ferry")
  assert(table.concat(stats:find "what", " ") == "1")
  stats = measure(text, lexicon_of "en", nil)
  assert(#stats:find "what" >= 1, "without a headline the common words tell")
end

spec["a question, a heading and a scrap tell nothing of what happened"] = function()
  local stats = measure("Will the council buy a ferry? Ferry.", lexicon_of "en", "Council buys ferry")
  assert(#stats:find "what" == 0)
end

spec["a language without such lists tells times by its days and years"] = function()
  local lexicon = assert(core.text.lexicon { weekdays = { "vendredi" }, months = { "mai" } })
  local stats = measure("Rien vendredi. Rien en mai. Rien en 2019. Rien du tout.", lexicon)
  assert(table.concat(stats:find "when", " ") == "1 2 3")
  assert(#stats:find "why" == 0 and #stats:find "where" == 0)
end

spec["how many is told the same, whether it is asked alone or with the others"] = function()
  for _, lang in ipairs(LANGUAGES) do
    local lines = {}
    for line in io.lines(FOLDER .. lang .. ".lua") do
      lines[#lines + 1] = line:match '"(.+)"'
    end
    local text = table.concat(lines, "\n\n")
    assert(#lines > 15, lang)
    local alone = measure(text, lexicon_of(lang)):find "numbers"
    local stats = measure(text, lexicon_of(lang))
    assert(#stats:find "who" > 0 and #alone > 2)
    assert(table.concat(alone, " ") == table.concat(stats:find "numbers", " "), lang)
  end
end

spec["every language that ships can be asked"] = function()
  for _, lang in ipairs { "ar", "cs", "el", "fi", "he", "hi", "it", "ja", "ko", "pl", "pt", "ru",
    "th", "uk", "vi", "zh" } do
    local stats = measure("Test 12. Test, test 2019.\n\nПетр 名前 Ελλάδα.", lexicon_of(lang))
    for _, question in ipairs(QUESTIONS) do
      assert(type(stats:find(question)) == "table")
    end
  end
end

return spec
