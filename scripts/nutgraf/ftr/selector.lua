-- XPath as people write it in site configurations, said in CSS where that is the
-- same: CSS is shorter to read, and all selectors of a page go in one walk.
--
--   //div[@id='story']//p[contains(@class, 'lead')]  ->  div#story p[class*="lead"]
--
-- What has no equal in CSS (positions, texts, ancestors) stays XPath.

local lpeg = require "lpeg"

local C, Cc, Cg, Ct, P, R, S, V = lpeg.C, lpeg.Cc, lpeg.Cg, lpeg.Ct, lpeg.P, lpeg.R, lpeg.S, lpeg.V

local selector = {}

local MOST = 12 -- selectors that one expression may become

-- ---- reading ------------------------------------------------------------------

local blank = S " \t\r\n" ^ 0

local function token(text)
  return blank * P(text)
end

local function call(name, arguments)
  return token(name) * token "(" * arguments * token ")"
end

local name = blank * C(R "az" * (R("az", "09") + S "-_") ^ 0)
local quoted = blank * (P "'" * C((1 - P "'") ^ 0) * "'" + P '"' * C((1 - P '"') ^ 0) * '"')
local gap = blank * (P "' '" + P '" "')
local attribute = token "@" * name
local comma = token ","

-- concat(' ', normalize-space(@class), ' '): the classes with blanks around each
local spaced = call("concat", gap * comma * (call("normalize-space", attribute) + attribute)
  * comma * gap)

local function test(kind, pattern)
  return Ct(Cg(Cc(kind), "kind") * pattern)
end

-- What stands in [ ]: tests of attributes, with and, or, not.
local condition = P {
  "any",
  any = Ct(Cg(Cc "any", "kind") * V "all" * (token "or" * V "all") ^ 0),
  all = Ct(Cg(Cc "all", "kind") * V "one" * (token "and" * V "one") ^ 0),
  one = call("not", test("not", V "any")) + token "(" * V "any" * token ")"
    + test("word", call("contains", spaced * comma * quoted))
    + test("*=", call("contains", attribute * comma * quoted))
    + test("^=", call("starts-with", attribute * comma * quoted))
    + test("!=", attribute * token "!=" * quoted)
    + test("=", attribute * token "=" * quoted)
    + test("has", attribute),
}

local combinator = token "//" * Cc " " + token "/following-sibling::" * Cc " ~ "
  + token "/descendant::" * Cc " " + token "/child::" * Cc " > " + token "/" * Cc " > "

local step = Ct(Cg(combinator, "before") * (Cg(name, "name") + token "*")
  * -(blank * (P "(" + "::" + ":"))
  * (token "[" * condition * token "]") ^ 0)

local path = Ct(token "." ^ -1 * step ^ 1 * (token "/" * Cg(attribute, "attribute")) ^ -1)
local grammar = Ct(path * (token "|" * path) ^ 0) * blank * -1

-- ---- saying it in CSS -----------------------------------------------------------

-- A list of alternatives, each a list of pieces such as "#story"; nil when there
-- is no such CSS.
local said

local function plain(text)
  return text:find "^%a[%w_-]*$" ~= nil
end

local function value_test(sign, key, value)
  if value == "" or value:find '["\\%c]' then
    return nil
  elseif sign == "=" and key == "id" and plain(value) then
    return "#" .. value
  elseif sign == "~=" and key == "class" and plain(value) then
    return "." .. value
  end
  return ('[%s%s"%s"]'):format(key, sign, value)
end

local SAY = {}

function SAY.word(one)
  local word = one[2]:match "^ ([^ ]+) $"
  local piece = word and value_test("~=", one[1], word)
  return piece and { { piece } }
end

function SAY.has(one)
  return { { "[" .. one[1] .. "]" } }
end

for _, sign in ipairs { "=", "*=", "^=" } do
  SAY[sign] = function(one)
    local piece = value_test(sign, one[1], one[2])
    return piece and { { piece } }
  end
end

-- There is such an attribute, and it is another.
SAY["!="] = function(one)
  local piece = value_test("=", one[1], one[2])
  return piece and { { "[" .. one[1] .. "]", ":not(" .. piece .. ")" } }
end

SAY["not"] = function(one)
  local pieces = {}
  for _, alternative in ipairs(said(one[1]) or { {} }) do
    if #alternative ~= 1 or alternative[1]:find "^:" then
      return nil
    end
    pieces[#pieces + 1] = ":not(" .. alternative[1] .. ")"
  end
  return { pieces }
end

function SAY.any(list)
  local all = {}
  for _, one in ipairs(list) do
    local alternatives = said(one)
    if not alternatives then
      return nil
    end
    table.move(alternatives, 1, #alternatives, #all + 1, all)
  end
  return #all <= MOST and all or nil
end

-- Each of these with each of those.
local function product(these, those)
  local all = {}
  for _, left in ipairs(these) do
    for _, right in ipairs(those) do
      local both = table.move(left, 1, #left, 1, {})
      all[#all + 1] = table.move(right, 1, #right, #both + 1, both)
    end
  end
  return #all <= MOST and all or nil
end

function SAY.all(list)
  local all = { {} }
  for _, one in ipairs(list) do
    local alternatives = said(one)
    all = alternatives and product(all, alternatives)
    if not all then
      return nil
    end
  end
  return all
end

function said(one)
  return SAY[one.kind](one)
end

local function step_text(tag, pieces)
  local text = (tag or "") .. table.concat(pieces)
  return text ~= "" and text or "*"
end

-- The selectors of a path, such as { "div#a p", "div#b p" }.
local function selectors_of(steps)
  local texts = { "" }
  for i, one in ipairs(steps) do
    local alternatives = SAY.all(one)
    if not alternatives or #alternatives * #texts > MOST then
      return nil
    end
    local longer = {}
    for _, text in ipairs(texts) do
      for _, pieces in ipairs(alternatives) do
        longer[#longer + 1] = text .. (i > 1 and one.before or "") .. step_text(one.name, pieces)
      end
    end
    texts = longer
  end
  return texts
end

-- A path that begins with "/" begins at the root.
local function begins_well(steps)
  return steps[1].before == " " or steps[1].before == " > " and steps[1].name == "html"
end

-- //meta[@property='og:title']/@content
local function meta_of(paths)
  local one = paths[1]
  local tests = #paths == 1 and #one == 1 and one[1].name == "meta" and one.attribute == "content"
    and #one[1] == 1 and one[1][1]
  local only = tests and #tests == 1 and #tests[1] == 1 and tests[1][1]
  if only and only.kind == "=" and (only[1] == "name" or only[1] == "property")
    and only[2]:find "^[%w:._-]+$" then
    return { matcher = "meta", args = only[2]:lower() }
  end
end

---What an XPath is as a matcher: css or meta where that is the same.
---@param xpath string
---@param is_fact boolean? it finds a value, so it may name an attribute
---@return { matcher: string, args: string }
function selector.of(xpath, is_fact)
  local as_it_is = { matcher = "xpath", args = xpath }
  local ok, paths = pcall(lpeg.match, grammar, xpath)
  if not ok or not paths then
    return as_it_is
  end
  local texts, last = {}, paths[1].attribute
  for _, steps in ipairs(paths) do
    local selectors = begins_well(steps) and steps.attribute == last and selectors_of(steps)
    if not selectors or #texts + #selectors > MOST then
      return as_it_is
    end
    table.move(selectors, 1, #selectors, #texts + 1, texts)
  end
  if last and not is_fact then
    return as_it_is
  end
  local css = table.concat(texts, ", ") .. (last and "@" .. last or "")
  return meta_of(paths) or { matcher = "css", args = css }
end

---Has an XPath the values of attributes for its result?
---@param xpath string
---@return boolean
function selector.is_attribute(xpath)
  return xpath:find "/@[%w:_-]+%s*$" ~= nil
end

---Elements whose id or class has this in it.
---@param text string
---@return { matcher: string, args: string }?
function selector.named(text)
  if text == "" or text:find "[\"\\%c]" then
    return nil
  end
  return { matcher = "css", args = ('[id*="%s"], [class*="%s"]'):format(text, text) }
end

return selector
