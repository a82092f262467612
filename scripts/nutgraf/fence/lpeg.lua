-- LPeg as files of editors get it. LPeg itself trusts who calls it: large numbers
-- write past its memory, deep patterns end its stack, and no count of instructions
-- sees what a match tries. So sizes are bounded here, and each turn of a loop and
-- each rule that is entered pays a step.
--
-- Runs once in the state of a set of files, called with LPeg, two C functions for
-- captures at match time (`tick`: a step, `stride`: as many as there is text left),
-- one that pays steps, one that tells how large a pattern is, and nutgraf.fence.ways.

local lpeg, tick_of, stride_of, spend, bytes_of, ways = ...

local MOST_NUMBER = 1000
local MOST_BYTES = 32 * 1024 -- of a pattern; one that is so deep fits on a stack of 1 MB
local NODE = 16 -- bytes that a character of a text takes in a pattern
local MOST_TEXT = 1 << 20 -- bytes that are matched at once
local MOST_RULES = 200

local raw_type, patterns = lpeg.type, getmetatable(lpeg.P(true))
local tick, stride = lpeg.Cmt(true, tick_of), lpeg.Cmt(true, stride_of)

-- Of each pattern: how often it calls which rule; those that read one character
-- whatever it is.
local calls = setmetatable({}, { __mode = "k" })
local single = setmetatable({}, { __mode = "k" })

---- What a pattern may be made of ------------------------------------------------

local function is_pattern(value)
  return raw_type(value) == "pattern"
end

local function check_number(value)
  local whole = math.tointeger(value)
  if not whole or whole > MOST_NUMBER or whole < -MOST_NUMBER then
    error(("a number in a pattern must be whole, from -%d to %d"):format(MOST_NUMBER, MOST_NUMBER), 0)
  end
  return whole
end

-- How large the pattern is that a value becomes.
local function size_of(value)
  local is = type(value)
  if is == "number" then
    return NODE * math.abs(check_number(value))
  elseif is == "string" then
    return NODE * #value
  end
  return is_pattern(value) and bytes_of(value) or NODE
end

local function check_size(bytes)
  if bytes > MOST_BYTES then
    error("the pattern is too large", 0)
  end
end

local function add_calls(to, from, times)
  for name, count in next, from or {} do
    to = to or {}
    to[name] = (to[name] or 0) + count * (times or 1)
  end
  return to
end

-- Keeps what is known of a pattern that was made of others.
local function made(pattern, a, b, times)
  calls[pattern] = add_calls(add_calls(nil, calls[a], times), calls[b])
  return pattern
end

local raw_mul = patterns.__mul

---- Operators --------------------------------------------------------------------

local operators = {}

local function binary(name)
  local work = patterns[name]
  operators[name] = function(a, b)
    check_size(size_of(a) + size_of(b))
    return made(work(a, b), a, b)
  end
end

binary "__mul"
binary "__add"
binary "__sub"

-- "x" + S "yz", 1 - S "yz": still one character.
local function is_single(value)
  return value == 1 or type(value) == "string" and #value == 1 or single[value]
end

for _, name in ipairs { "__add", "__sub" } do
  local work = operators[name]
  operators[name] = function(a, b)
    local pattern = work(a, b)
    single[pattern] = is_single(a) and is_single(b) or nil
    return pattern
  end
end

local power = patterns.__pow

-- A loop over single characters runs through to where it ends, and pays for what
-- is left of the text; any other pays at each turn.
function operators.__pow(pattern, n)
  n = check_number(n)
  local times = math.max(1, math.abs(n) + 1)
  check_size((size_of(pattern) + size_of(tick)) * times)
  if n < 0 then
    return made(power(pattern, n), pattern, nil, times)
  elseif single[pattern] then
    return raw_mul(stride, power(pattern, n))
  end
  return made(power(raw_mul(tick, pattern), n), pattern, nil, times)
end

local function unary(name)
  local work = patterns[name]
  operators[name] = function(a)
    check_size(size_of(a) + NODE)
    return made(work(a), a)
  end
end

unary "__unm"
unary "__len"

local divide = patterns.__div

function operators.__div(pattern, by)
  if type(by) == "number" then
    check_number(by)
  end
  check_size(size_of(pattern) + NODE)
  return made(divide(pattern, by), pattern)
end

---- Constructors -----------------------------------------------------------------

local fence = { type = lpeg.type, version = lpeg.version }

-- What a grammar that is part of another one adds to the ways of its rule.
local INSIDE = {}

-- The rules of a grammar: a plain copy, in which each pays when it is entered; and
-- in how many ways they lead into each other.
local function rules_of(given)
  local rules, graph, bytes, count = {}, {}, 0, 0
  for name, rule in next, given do
    if is_pattern(rule) then
      bytes, count = bytes + size_of(rule) + size_of(tick) + NODE, count + 1
      check_size(bytes)
      graph[name] = calls[rule] or {}
      rule = raw_mul(tick, rule)
    end
    rules[name] = rule
  end
  if count > MOST_RULES then
    error(("the grammar has more than %d rules"):format(MOST_RULES), 0)
  end
  local many = ways.of(graph)
  if many > ways.MOST then
    error("the rules of the grammar call each other in too many ways", 0)
  end
  return rules, many
end

function fence.P(value)
  if type(value) == "table" then
    local rules, many = rules_of(value)
    local pattern = lpeg.P(rules)
    calls[pattern] = { [INSIDE] = many }
    return pattern
  elseif is_pattern(value) then
    return value
  end
  check_size(size_of(value))
  local pattern = lpeg.P(value)
  single[pattern] = is_single(value) or nil
  return pattern
end

function fence.B(value)
  check_size(size_of(value) + NODE)
  return lpeg.B(value)
end

function fence.R(...)
  local pattern = lpeg.R(...)
  single[pattern] = select("#", ...) > 0 or nil
  return pattern
end

function fence.S(set)
  local pattern = lpeg.S(set)
  single[pattern] = #set > 0 or nil
  return pattern
end

function fence.V(name)
  local pattern = lpeg.V(name)
  calls[pattern] = { [name] = 1 }
  return pattern
end

for _, name in ipairs { "C", "Cf", "Cg", "Cmt", "Cs", "Ct" } do
  local work = lpeg[name]
  fence[name] = work and function(value, ...)
    check_size(size_of(value) + 2 * NODE)
    return made(work(value, ...), value)
  end
end

fence.Cb, fence.Cp = lpeg.Cb, lpeg.Cp

function fence.Cc(...)
  check_size(2 * NODE * select("#", ...))
  return lpeg.Cc(...)
end

function fence.Carg(n)
  return lpeg.Carg(check_number(n))
end

local CLASSES = {
  alnum = lpeg.R("09", "AZ", "az"), alpha = lpeg.R("AZ", "az"), cntrl = lpeg.R("\0\31", "\127\127"),
  digit = lpeg.R "09", graph = lpeg.R "!~", lower = lpeg.R "az", print = lpeg.R " ~",
  punct = lpeg.R("!/", ":@", "[`", "{~"), space = lpeg.S " \t\n\v\f\r", upper = lpeg.R "AZ",
  xdigit = lpeg.R("09", "AF", "af"),
}

---Puts the classes of ASCII characters into a table; no country is asked.
function fence.locale(into)
  into = into or {}
  for name, class in next, CLASSES do
    single[class] = true
    into[name] = class
  end
  return into
end

-- An error without the place in this script, where it is only passed on.
local function plain(failure)
  return type(failure) == "string" and failure:gsub("^%[string[^:]*:%d+: ", "") or failure
end

local function pass(ok, ...)
  if ok then
    return ...
  end
  error(plain((...)), 2)
end

-- What compiling for the first match costs is the square of the size, at worst.
local compiled = setmetatable({}, { __mode = "k" })

function fence.match(pattern, text, ...)
  pattern = fence.P(pattern)
  if type(text) == "string" and #text > MOST_TEXT then
    error("the text to match is longer than 1 MB", 2)
  end
  if not compiled[pattern] then
    compiled[pattern] = true
    spend((bytes_of(pattern) // NODE) ^ 2 // 16)
  end
  return pass(pcall(lpeg.match, pattern, text, ...))
end

---- Behind the patterns -------------------------------------------------------------

-- What goes wrong is told of the line in the file that asked for it.
local function told_there(work)
  return function(...)
    local ok, result = pcall(work, ...)
    if not ok then
      error(plain(result), 2)
    end
    return result
  end
end

for _, parts in ipairs { fence, operators } do
  for name, work in next, parts do
    parts[name] = name ~= "match" and type(work) == "function" and told_there(work) or work
  end
end

-- The metatable is shared by all files of the set, which none of them can reach.
for name, work in next, operators do
  patterns[name] = work
end
local methods = {}
for name, work in next, fence do
  methods[name] = work
end
patterns.__index = methods
patterns.__metatable = false

---LPeg, and what `re` takes for the metatable of patterns.
return fence, operators
