-- LPeg for the grammars of editors: matching cannot be interrupted, so the
-- patterns count what they try. Each turn of a loop and each rule that is
-- entered is one; what lies between is as long as the grammar at most.

local lpeg = require "lpeg"

local ways = require "nutgraf.fence.ways"

local bounded = {}

-- A text of n bytes is tried in so many ways at most. Grammars that read a line
-- from left to right need a few for each byte.
local WAYS, WAYS_PER_BYTE, MOST_WAYS = 10000, 50, 1000000

local left = 0

local TOO_LONG = "it tries too many ways to read this text"

local tick = lpeg.Cmt(lpeg.P(true), function()
  left = left - 1
  if left < 0 then
    error(TOO_LONG, 0)
  end
  return true
end)

local function of_rules(rules)
  local counted = {}
  for name, rule in pairs(rules) do
    local is_first = name == 1 and type(rule) == "string"
    counted[name] = is_first and rule or tick * rule
  end
  return counted
end

---LPeg as the module `re` gets it.
bounded.lpeg = setmetatable({
  P = function(value)
    return lpeg.P(type(value) == "table" and of_rules(value) or value)
  end,
}, { __index = lpeg })

local operators = getmetatable(lpeg.P(true))

---The operators as `re` gets them.
bounded.operators = setmetatable({
  __pow = function(pattern, n)
    return (tick * pattern) ^ n
  end,
}, { __index = operators })

-- What stands for itself at byte i, and how large it is: a text in quotes, a
-- class, a comment. Gives the byte after it.
local function whole(text, i, c)
  if c == "'" or c == '"' then
    local after = (text:find(c, i + 1, true) or #text) + 1
    return after, after - i
  elseif c == "[" then
    local first = text:find("^%^", i + 1) and i + 3 or i + 2
    return (text:find("]", first, true) or #text) + 1, 1
  elseif text:find("^%-%-", i) then
    return text:find("\n", i, true) or #text + 1, 0
  end
end

-- How large the pattern of a grammar can become: `(x)^9` is nine copies of x.
local function size_of(text)
  local sums, last, i = { 0 }, 0, 1 -- of the groups that are open
  while i <= #text do
    local c = text:sub(i, i)
    local after, size = whole(text, i, c)
    if c == "(" or c == "{" then
      sums[#sums + 1] = 1
    elseif (c == ")" or c == "}") and #sums > 1 then
      size = table.remove(sums)
    elseif c == "^" then
      local count, stop = text:match("^%^%s*[+-]?(%d+)()", i)
      size, after = last * (tonumber(count) or 1), stop
    end
    size = size or c:find "%S" and 1 or 0
    last = size > 0 and size or last
    sums[#sums] = sums[#sums] + size
    i = after or i + 1
  end
  return sums[1] + sums[#sums]
end

-- How often each rule calls which, at most: what is repeated with ^9 counts nine
-- times, wherever it stands in its rule. Words that are no rules do no harm.
local function graph_of(text)
  local graph, rule, times, i = {}, {}, 1, 1
  while i <= #text do
    local c = text:sub(i, i)
    local after = whole(text, i, c)
    local name, stop = text:match("^([%a_][%w_]*)()", i)
    local count, behind = text:match("^%^%s*[+-]?(%d+)()", i)
    if after then
      i = after
    elseif name and text:find("^%s*<%-", stop) then
      graph[name] = graph[name] or {}
      rule, times, i = graph[name], 1, stop
    elseif name then
      rule[name], i = (rule[name] or 0) + times, stop
    elseif count then
      times, i = times * math.max(1, tonumber(count)), behind
      for called, often in next, rule do
        rule[called] = often * math.max(1, tonumber(count))
      end
    else
      i = i + 1
    end
  end
  return graph
end

local LARGEST = 50000

---A pattern from the text of a grammar; raises what is wrong with it.
---@param compile fun(text: string): any of the module `re`
---@param text string
function bounded.compile(compile, text)
  if size_of(text) > LARGEST then
    error("it repeats too much", 0)
  elseif ways.of(graph_of(text)) > ways.MOST then
    error("its rules call each other in too many ways", 0)
  end
  left = MOST_WAYS
  return compile(text)
end

---Does the pattern match at the beginning of the text?
---@param pattern any made with these
---@param text string
---@return boolean? matched nil: it could not be told
---@return string? message
function bounded.match(pattern, text)
  left = math.min(WAYS + WAYS_PER_BYTE * #text, MOST_WAYS)
  local ok, result = pcall(lpeg.match, pattern, text)
  if ok then
    return result ~= nil and result ~= false
  elseif type(result) ~= "string" or result == "not enough memory" then
    error(result, 0)
  end
  return nil, result
end

return bounded
