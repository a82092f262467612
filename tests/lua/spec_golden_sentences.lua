-- Golden sentences: texts of news in many languages, cut by hand. They stand in
-- tests/golden/sentences/LANG.lua; what a case may say is in tests/README.md.

local core = require "nutgraf.core"

local FOLDER = "tests/golden/sentences/"
local CASES_AT_LEAST, LANGUAGES_AT_LEAST = 1000, 30
local MARK = "¦" -- stands where a sentence ends

local spec = {}

-- The settings of a language as text.lexicon wants them.
local function settings_of(path)
  local settings = {}
  assert(loadfile(path, "t", settings))()
  return settings
end

-- Takes the marks out, each with one of the two blanks around it: the text that
-- is left, and its sentences.
local function cut(marked)
  local sentences, start = {}, 1
  local text = marked:gsub(" ?" .. MARK, "")
  for piece in (marked .. MARK):gmatch("(.-)" .. MARK) do
    piece = piece:match "^%s*(.-)%s*$"
    local first, last = text:find(piece, start, true)
    sentences[#sentences + 1] = piece
    start = last and last + 1 or error("not found: " .. piece .. " " .. tostring(first))
  end
  return text, sentences
end

-- The pieces of a text between pairs of places.
local function pieces(text, flat)
  local list = {}
  for i = 1, #flat, 2 do
    list[#list + 1] = text:sub(flat[i], flat[i + 1])
  end
  return list
end

-- What the engine finds and what a case wants, both on one line.
local function found_and_wanted(lexicon, case)
  local text, sentences = cut(case[1])
  local found, tokens = core.text.segment(lexicon, text)
  local got, want = pieces(text, found), sentences
  if case.tokens then
    got, want = pieces(text, tokens), case.tokens
  end
  return table.concat(got, " " .. MARK .. " "), table.concat(want, " " .. MARK .. " ")
end

-- The lines of a file that say what a case guards, in order of the cases.
local function lines_of_cases(path)
  local lines, number = {}, 0
  for line in io.lines(path) do
    number = number + 1
    if line:find "^    guards = " then
      lines[#lines + 1] = number
    end
  end
  return lines
end

-- What is wrong with a case, in words; nil: nothing.
local function complaint(lexicon, case)
  local got, want = found_and_wanted(lexicon, case)
  if case.open and got == want then
    return "is mended: take its `open` away"
  elseif not case.open and got ~= want then
    return ("\n  expected %s\n  but got  %s"):format(want, got)
  end
end

-- Tries the cases of a file.
local function try_all(tag, path, cases)
  local lexicon = assert(core.text.lexicon(settings_of("rules/languages/" .. tag .. ".lua")))
  local lines, wrong = lines_of_cases(path), {}
  for i, case in ipairs(cases) do
    local words = complaint(lexicon, case)
    if words then
      wrong[#wrong + 1] = ("%s:%d: %s: %s"):format(path, lines[i], case.guards, words)
    end
  end
  if #wrong > 0 then
    print(table.concat(wrong, "\n")) -- a message of cmocka has room for three of them
    error(#wrong .. " cases are not as they should be")
  end
end

local counted = { languages = 0, cases = 0, open = 0, texts = {}, bad = {} }

-- Notes what makes a case unfit to be one.
local function count(path, i, case)
  local place = ("%s, case %d"):format(path, i)
  if type(case.guards) ~= "string" or case.guards == "" then
    counted.bad[#counted.bad + 1] = place .. " does not say what it guards"
  end
  local kind = case.tokens and "tokens of " or "sentences of "
  local text = kind .. case[1]:gsub(" ?" .. MARK, "")
  local same = counted.texts[text]
  if same then
    counted.bad[#counted.bad + 1] = place .. " says the same as " .. same
  end
  counted.texts[text] = place
  counted.cases = counted.cases + 1
  counted.open = counted.open + (case.open and 1 or 0)
end

local function add_language(tag, path)
  local cases = dofile(path)
  counted.languages = counted.languages + 1
  for i, case in ipairs(cases) do
    count(path, i, case)
  end
  spec[("%s: %d golden cases"):format(tag, #cases)] = function()
    try_all(tag, path, cases)
  end
end

local tags = {}
for _, item in ipairs(assert(core.files.read(".")):names "rules/languages/") do
  tags[#tags + 1] = item.name:match "([^/]+)%.lua$"
end
for _, tag in ipairs(tags) do
  local path = FOLDER .. tag .. ".lua"
  local file = io.open(path)
  if file then
    file:close()
    add_language(tag, path)
  end
end

spec["golden cases are many, and each says what it guards"] = function()
  print(("golden sentences: %d cases in %d languages, %d of them open"):format(
    counted.cases, counted.languages, counted.open))
  assert(#counted.bad == 0, "\n" .. table.concat(counted.bad, "\n"))
  assert(counted.cases >= CASES_AT_LEAST, "cases have gone")
  assert(counted.languages >= LANGUAGES_AT_LEAST, "languages have gone")
end

return spec
