-- Slips of the pen that Lua takes without a word.
local slips = require "nutgraf.slips"

local spec = {}

-- The lines that are found to have too many values, parted by blanks.
local function found(source)
  local file = { source = source, entries = {} }
  local line = 0
  for text in (source .. "\n"):gmatch "(.-)\n" do
    line = line + 1
    local name = text:match "^(%l+) *=" or text:match "^function (%l+)"
    file.entries[#file.entries + 1] = name and { name = name, line = line,
      hook = text:find "^function" ~= nil } or nil
  end
  function file.problem(_, where, message)
    return { line = where, message = message }
  end
  local problems = {}
  slips.check_values(file, problems)
  for i, problem in ipairs(problems) do
    problems[i] = problem.line
  end
  return table.concat(problems, " ")
end

local CASES = {
  { "never = question, exclamation", "1" },
  { 'a = 1\nprefer = contains "x", "y"', "2" },
  { 'prefer = contains { "x", "y" }, word "z"', "1" },
  { "never =\n  question, exclamation", "1" },
  { "never = {\n  question,\n}, exclamation", "1" },
  { "words = { max = 45 }, 3", "1" },
  { "never = { question, exclamation }", "" },
  { 'never = contains "one, two"', "" },
  { "never = contains 'one, two'", "" },
  { 'never = contains "a \\" b, c"', "" },
  { "never = grammar [[ 'a', 'b' ]]", "" },
  { "sentences = 2 -- one, two", "" },
  { "words = { max = 45 } -- one, two\n, three", "" },
  { "function score(s, story)\n  return s.score, 1\nend", "" },
  { "a = 1\nb = 2\nc = { d, e }\nf = question", "" },
  { "never = {", "" },
  { "never = \"", "" },
  { "never =", "" },
}

spec["more than one value of a setting is told"] = function()
  for _, case in ipairs(CASES) do
    local got = found(case[1])
    assert(got == case[2], ("%s\n  got '%s', expected '%s'"):format(case[1], got, case[2]))
  end
end

spec["a matcher in quotation marks is told"] = function()
  local settings = { never = { is = "matchers" }, cover = { is = "matchers" },
    shape = { is = "choice" } }
  local function told(name, value)
    local problems = {}
    local file = { entries = { { name = name, value = value, line = 1 } } }
    file.problem = function(_, _, message)
      return message
    end
    slips.check_words(file, settings, problems)
    return problems[1]
  end
  assert(told("cover", { "who" }):find "Write who without")
  assert(told("never", "question"):find "Write question without")
  assert(told("never", { "police", "quote" }):find "contains \"quote\"")
  assert(not told("never", { "police", "contains" }))
  assert(not told("never", { { matcher = "question" } }))
  assert(not told("never", { matcher = "contains", args = "question" }))
  assert(not told("shape", "quote"))
  assert(not told("unknown", "quote"))
end

return spec
