-- The editors' vocabulary: which words there are, and how lists of them become
-- compiled sets.
--
-- A matcher is plain data: { matcher = "line", args = ..., line = 14 }. A rule
-- is { rule = "pager", why = ..., match = ..., hits = ..., spares = ... }.
-- Lists mean "any of". Their words are compiled to C tables; only grammars are
-- asked from here, for the texts that nothing else has decided.
local core = require "nutgraf.core"
local fault = require "nutgraf.fault"

local suggest = require "nutgraf.suggest"

local matchers = {}

---@class nutgraf.Word
---@field kind "text"|"page"|"sentence"
---@field takes "strings"|"string"|"number"|"none"|"list"
---@field help string

---@type table<string, nutgraf.Word>
matchers.vocabulary = {
  line         = { kind = "text", takes = "strings", help = "the whole line, in any case" },
  contains     = { kind = "text", takes = "strings", help = "these words stand anywhere" },
  starts_with  = { kind = "text", takes = "strings", help = "the text starts like this" },
  ends_with    = { kind = "text", takes = "strings", help = "the text ends like this" },
  word         = { kind = "text", takes = "strings", help = "whole words, not parts of words" },
  grammar      = { kind = "text", takes = "string", help = "an LPeg `re` pattern, from the start" },
  longer_than  = { kind = "text", takes = "number", help = "more words than this" },
  shorter_than = { kind = "text", takes = "number", help = "fewer words than this" },
  css          = { kind = "page", takes = "string", help = "in what this CSS selector finds" },
  xpath        = { kind = "page", takes = "string", help = "in what this XPath finds" },
  tag          = { kind = "page", takes = "strings", help = "stands in an element of this name" },
  meta         = { kind = "page", takes = "string", help = "a <meta> of the page, by its name" },
  jsonld       = { kind = "page", takes = "string", help = "a value of the page's JSON-LD" },
  link_list    = { kind = "page", takes = "number", help = "this many links in a row, or more" },
  all_of       = { kind = "text", takes = "list", help = "every one of these" },
  none_of      = { kind = "text", takes = "list", help = "not one of these" },
  question     = { kind = "sentence", takes = "none", help = "ends with a question mark" },
  exclamation  = { kind = "sentence", takes = "none", help = "ends with an exclamation mark" },
  quote        = { kind = "sentence", takes = "none", help = "speech between quotation marks" },
  loose_quote  = { kind = "sentence", takes = "none", help = "speech, nobody named who says it" },
  loose_reference = { kind = "sentence", takes = "none", help = "points back: he, this, such" },
  first        = { kind = "sentence", takes = "none", help = "the first of the story" },
  last         = { kind = "sentence", takes = "none", help = "the last of the story" },
  heading      = { kind = "sentence", takes = "none", help = "a heading" },
  caption      = { kind = "sentence", takes = "none", help = "the caption of a picture" },
  list_item    = { kind = "sentence", takes = "none", help = "an item of a list" },
  date_line    = { kind = "sentence", takes = "none", help = "starts with PARIS (AP) -" },
  byline_text  = { kind = "sentence", takes = "none", help = "says who wrote the story" },
  parenthetical = { kind = "cut", takes = "none", help = "an aside: (see map)" },
  attribution  = { kind = "cut", takes = "none", help = "who says so: ', officials said'" },
  trailing_time = { kind = "cut", takes = "none", help = "a day at the end: 'on Wednesday'" },
  leading_adverb = { kind = "sentence", takes = "none", help = "starts with 'However,'" },
  who          = { kind = "sentence", takes = "none", help = "names somebody" },
  what         = { kind = "sentence", takes = "none", help = "tells what the headline is about" },
  when         = { kind = "sentence", takes = "none", help = "says when" },
  where        = { kind = "sentence", takes = "none", help = "says where" },
  why          = { kind = "sentence", takes = "none", help = "says why: because, due to" },
  numbers      = { kind = "sentence", takes = "none", help = "says how many" },
  stakes       = { kind = "sentence", takes = "none", help = "says why it matters: a record" },
}

-- What can be said of a block of the page as well.
local KINDS_OF_BLOCKS = {
  question = true, exclamation = true, quote = true, first = true, last = true, heading = true,
  caption = true, list_item = true, byline_text = true,
}

-- What finds a value and not a block; css and xpath find both.
local FACTS = { meta = true, jsonld = true }

local RULE_KEYS = {
  rule = "string", why = "string", match = "table", hits = "table", spares = "table",
  line = "number", file = "string",
}

local DEEPEST = 50            -- lists in lists
local LONGEST_GRAMMAR = 16000 -- bytes
local LARGEST_REPEAT = 1000   -- 'x'^1000: LPeg copies the pattern that often

---- Making ----------------------------------------------------------------

local function is_text(value)
  return type(value) == "string" and value:find "%S" ~= nil
end

local CHECKS = {
  none = function(arg) return arg == nil, "takes nothing" end,
  string = function(arg) return is_text(arg), "takes a text in quotes" end,
  number = function(arg)
    return math.type(arg) == "integer" and arg >= 0 and arg <= 1000000, "takes a whole number"
  end,
  list = function(arg) return type(arg) == "table", "takes a list in { }" end,
  strings = function(arg)
    if type(arg) ~= "table" then
      return is_text(arg), "takes a text in quotes, or a list of them"
    end
    for i = 1, #arg do
      if not is_text(arg[i]) then
        return false, ("takes texts in quotes; number %d of its list is none"):format(i)
      end
    end
    return #arg > 0, "has an empty list"
  end,
}

-- What is wrong with a matcher's argument; nil when it is fine.
local function complaint(name, arg)
  local word = matchers.vocabulary[name]
  if not word then
    return ("there is no matcher '%s'.%s"):format(name, suggest.hint(name, matchers.vocabulary))
  end
  local ok, message = CHECKS[word.takes](arg)
  return not ok and ("'%s' %s."):format(name, message) or nil
end

---A matcher, its argument checked. Messages carry no position.
---@param name string a word of the vocabulary
---@param arg any
---@param line integer?
---@param file string?
---@return table? matcher, string? message
function matchers.make(name, arg, line, file)
  local message = complaint(name, arg)
  if message then
    return nil, message
  end
  return { matcher = name, args = arg, line = line, file = file }
end

---The known word nearest to `word`.
---@param word string
---@param words table
---@return string?
function matchers.nearest(word, words)
  return suggest.nearest(word, words)
end

---- Grammars --------------------------------------------------------------

local function too_many(text)
  for count in text:gmatch "%^%s*[+-]?(%d+)" do
    if #count > 4 or tonumber(count) > LARGEST_REPEAT then
      return count
    end
  end
end

---An LPeg pattern from the text of a grammar.
---@param text string
---@return any? pattern, string? message
function matchers.grammar(text)
  if #text > LONGEST_GRAMMAR then
    return nil, ("the grammar is longer than %d bytes."):format(LONGEST_GRAMMAR)
  end
  local count = too_many(text)
  if count then
    return nil, ("'^%s' in a grammar repeats more than %d times."):format(count, LARGEST_REPEAT)
  end
  local ok, pattern = pcall(require "nutgraf.bounded".compile, require "re".compile, text)
  if fault.is_memory(pattern) then
    error(pattern, 0)
  elseif not ok then
    local why = tostring(pattern):gsub("^[^:]*:%d+: ", ""):gsub("%s+", " ")
    return nil, ("the grammar cannot be read: %s."):format(why)
  end
  return pattern
end

-- Answers for grammars: each is tried on the text as it stands, then on its
-- normal form (small letters, plain quotes and blanks). One alternation of all
-- of them turns most texts away at once.
local function asker(outside)
  local bounded, ready, any
  local function prepare()
    bounded, ready = require "nutgraf.bounded", {}
    for i, one in ipairs(outside) do
      local test = one.test
      if one.grammar then
        local message
        test, message = matchers.grammar(one.grammar)
        if not test then
          fault.raise_all { { file = one.file or "rules", line = one.line, message = message } }
        end
        any = any and any + test or test
      end
      ready[i] = test
    end
  end
  local function reads(i, text)
    local one = outside[i]
    local is, message = bounded.match(ready[i], text)
    if message then
      fault.raise_all { { file = one.file or "rules", line = one.line,
        message = "the grammar was stopped: " .. message .. "." } }
    end
    return is
  end
  local function is_so(i, text, normal)
    if outside[i].grammar then
      return reads(i, text) or reads(i, normal)
    end
    return ready[i](text)
  end
  local function may_be(text) -- also when it cannot be told
    local is, message = bounded.match(any, text)
    return is or message ~= nil
  end
  return function(text)
    if not ready then
      prepare()
    end
    local normal = core.matcher.normal(text)
    local grammars = any and (may_be(text) or may_be(normal))
    local hits
    for i, one in ipairs(outside) do
      if (grammars or not one.grammar) and is_so(i, text, normal) then
        hits = hits or {}
        hits[#hits + 1] = one.atom
      end
    end
    return hits
  end
end

---- Compiling -------------------------------------------------------------

-- Where compiling stands: the set, the operations of the rule at hand, and the
-- place to blame. A failure is raised as a table and caught by compile().
local Compiler = {}
Compiler.__index = Compiler

function Compiler:fail(message, ...)
  error({ message = message:format(...), line = self.line, file = self.file }, 0)
end

function Compiler:push(op, n)
  self.ops[#self.ops + 1] = op
  self.ops[#self.ops + 1] = n
end

function Compiler:atom(kind, what)
  local atom, message = self.set:atom(kind, what)
  if not atom then
    self:fail("%s", message)
  end
  self:push("atom", atom)
  return atom
end

function Compiler:phrases(kind, texts)
  local atom = self:atom(kind)
  for _, text in ipairs(type(texts) == "table" and texts or { texts }) do
    local ok, message = self.set:phrase(atom, text)
    if not ok then
      self:fail("'%s' cannot use \"%s\": %s.", kind, text, message)
    end
  end
end

function Compiler:outside(entry)
  entry.atom = self:atom "outside"
  self.asked[#self.asked + 1] = entry
end

-- What is wrong with a CSS selector, by the reason that C gives.
local CSS_REASONS = {
  empty = "a selector is missing",
  name = "a name must stand behind . # : or [",
  bracket = "the selector ends inside [ ]",
  quote = "a quoted value does not end",
  parenthesis = "the selector ends inside ( ), or cannot use what is in them",
  pseudo = "there is no such : word",
  combinator = "an element is missing beside > + or ~",
  character = "this character means nothing in a selector",
  long = "the selector is too long",
}

local CSS_PLACES = { name = true, pseudo = true, combinator = true, character = true }

function Compiler:css(selector)
  local atom, reason, place = self.set:atom("css", selector)
  if not atom then
    local at = CSS_PLACES[reason] and (", at character %d"):format(place) or ""
    self:fail('css "%s": %s%s.', selector, CSS_REASONS[reason] or reason, at)
  end
  self:push("atom", atom)
end

function Compiler:xpath(expression)
  local atom, _, place = self.set:atom("xpath", expression)
  if not atom then
    self:fail('xpath "%s": the expression cannot be read, at character %d.', expression, place)
  end
  self:push("atom", atom)
end

local function phrases_of(kind)
  return function(self, args)
    self:phrases(kind, args)
  end
end

local function number_of(kind)
  return function(self, args)
    self:atom(kind, args)
  end
end

local function group_of(op)
  return function(self, args)
    for _, entry in ipairs(args) do
      self:entry(entry)
    end
    self:push(op, #args)
  end
end

local TEXT = {
  line = phrases_of "line",
  contains = phrases_of "contains",
  starts_with = phrases_of "starts_with",
  ends_with = phrases_of "ends_with",
  word = phrases_of "word",
  longer_than = number_of "longer_than",
  shorter_than = number_of "shorter_than",
  link_list = number_of "link_list",
  all_of = group_of "all",
  none_of = group_of "none",
  css = Compiler.css,
  xpath = Compiler.xpath,
  tag = function(self, args)
    local names = type(args) == "table" and args or { args }
    for _, name in ipairs(names) do
      self:atom("tag", name:lower())
    end
    self:push("any", #names)
  end,
  grammar = function(self, args)
    if not self.options.lazy then
      local pattern, message = matchers.grammar(args)
      if not pattern then
        self:fail("%s", message)
      end
    end
    self:outside { grammar = args, file = self.file, line = self.line }
  end,
}

function Compiler:kind(name)
  if self.where == "block" and not KINDS_OF_BLOCKS[name] then
    self:fail("'%s' is said of sentences, not of blocks of a page.", name)
  end
  if core.matcher.is_kind(name) then
    self:atom("kind", name)
  else
    self:outside { test = self.options.kinds and self.options.kinds[name] or function() end }
  end
end

function Compiler:matcher(entry)
  local name = entry.matcher
  local message = complaint(name, entry.args)
  if message then
    self:fail("%s", message)
  end
  local word = matchers.vocabulary[name]
  if word.takes == "none" then
    self:kind(name)
  elseif FACTS[name] then
    self:fail("'%s' finds a title, byline or date; it cannot stand here.", name)
  elseif word.kind == "page" and self.where == "sentence" then
    self:fail("'%s' is said of blocks of a page, not of sentences.", name)
  elseif not TEXT[name] then
    self:fail("'%s' is not part of this build.", name)
  else
    TEXT[name](self, entry.args)
  end
end

function Compiler:check_rule(rule)
  for key, value in pairs(rule) do
    if not RULE_KEYS[key] then
      self:fail("rule '%s': there is no key '%s'.%s", rule.rule, key,
        suggest.hint(tostring(key), RULE_KEYS))
    elseif type(value) ~= RULE_KEYS[key] then
      self:fail("rule '%s': '%s' must be a %s.", rule.rule, key, RULE_KEYS[key])
    end
  end
  if not rule.match then
    self:fail("rule '%s' has no 'match'.", rule.rule)
  end
end

function Compiler:entry(entry)
  if type(entry) == "string" then
    return self:phrases("contains", entry)
  elseif type(entry) ~= "table" then
    self:fail("a matcher is expected here, not a %s.", type(entry))
  end
  local line, file = self.line, self.file
  self.line, self.file = entry.line or line, entry.file or file
  self.depth = self.depth + 1
  if self.depth > DEEPEST then
    self:fail("lists are nested deeper than %d here.", DEEPEST)
  elseif entry.matcher then
    self:matcher(entry)
  elseif entry.rule then
    self:check_rule(entry)
    self:entry(entry.match)
  else
    group_of "any"(self, entry)
  end
  self.line, self.file, self.depth = line, file, self.depth - 1
end

---- Sets ------------------------------------------------------------------

---@class nutgraf.Matchers
---@field count integer how many entries it has
local Set = {}
Set.__index = Set

-- Where a list of entries was written: at the first of them that knows.
local function place_of(entry)
  if type(entry) ~= "table" then
    return nil
  end
  return entry.line, entry.file
end

---What is known of entry `i`: rule, why, file, line, and the words it was written in.
---@param i integer
---@return { rule: string?, why: string?, file: string?, line: integer?, words: string }
function Set:entry(i)
  local entry = self.entries[i]
  local line, file = place_of(entry)
  local words = matchers.words_of(entry)
  if type(entry) ~= "table" then
    entry = {}
  end
  return { rule = entry.rule, why = entry.why, line = line, file = file or self.file, words = words }
end

---The entry that decides each block of the page: {[block] = entry}, hits only.
---@param doc nutgraf.Doc
---@return table<integer, integer>
function Set:blocks(doc)
  return self.core:blocks(doc, self.ask)
end

---All entries that are true of each sentence: {[sentence] = {entry, ...}}.
---@param doc nutgraf.Doc
---@param lexicon any? of the language, for kinds that need its words
---@param kinds table<integer, string[]>? what is known of sentences already
---@return table<integer, integer[]>
function Set:sentences(doc, lexicon, kinds)
  return self.core:sentences(doc, lexicon, kinds, self.ask)
end

---The first entry that is true of a text by itself.
---@param text string
---@return integer?
function Set:text(text)
  return self.core:text(text, self.ask)
end

local function fill(compiler, entries)
  for i, entry in ipairs(entries) do
    compiler.ops = {}
    compiler:entry(entry)
    local number, message = compiler.set:rule(compiler.ops)
    if not number then
      local line, file = place_of(entry)
      compiler.line, compiler.file = line or compiler.line, file or compiler.file
      compiler:fail("entry %d: %s.", i, message)
    end
  end
  compiler.set:build()
end

---Compiles entries (rules, matchers, lists; in order of priority).
---@param entries table[]
---@param where "block"|"sentence"
---@param options? { lazy: boolean?, file: string?, line: integer?, kinds: table? }
---  lazy: grammars are read when first needed; kinds: functions of a text for
---  the kinds that C does not know
---@return nutgraf.Matchers? set, string? message, integer? line, string? file
function matchers.compile(entries, where, options)
  options = options or {}
  local compiler = setmetatable({
    set = core.matcher.new(), where = where, options = options, asked = {},
    line = options.line, file = options.file, depth = 0,
  }, Compiler)
  local ok, failure = pcall(fill, compiler, entries)
  if not ok then
    if type(failure) ~= "table" or fault.is_memory(failure) then
      error(failure, 0)
    end
    return nil, failure.message, failure.line, failure.file
  end
  return setmetatable({
    core = compiler.set, entries = entries, count = #entries, file = options.file,
    ask = #compiler.asked > 0 and asker(compiler.asked) or nil,
  }, Set)
end

---The parts of a selector that finds a value: "time@datetime".
---@param css string
---@return string selector
---@return string? attribute
function matchers.selector_of(css)
  local selector, attribute = css:match "^(.-)@([%w_:-]+)%s*$"
  return selector or css, attribute and attribute:lower()
end

-- What is wrong with what finds a title, byline or date: its words, then its
-- selector as it stands in a rule of blocks, without the attribute of a value.
local function fact_problem(entry, options)
  local name = type(entry) == "table" and entry.matcher
  if not (FACTS[name] or name == "css" or name == "xpath") then
    return "title, byline and date are found by css, xpath, meta or jsonld.",
      name and entry.line or options.line, options.file
  end
  local message = complaint(name, entry.args)
  if message or FACTS[name] then
    return message, entry.line, options.file
  elseif name == "css" then
    entry = { matcher = name, args = matchers.selector_of(entry.args), line = entry.line,
      file = entry.file }
  end
  local set, line, file
  set, message, line, file = matchers.compile({ entry }, "block", options)
  return not set and message or nil, line, file
end

---All that is wrong with a list of entries, grammars included.
---@param entries any a list, a rule or a matcher
---@param where "block"|"sentence"|"fact" fact: what finds a title, byline or date
---@param options? table as for compile
---@return { message: string, line: integer?, file: string? }[]
function matchers.problems(entries, where, options)
  local problems = {}
  local is_one = type(entries) ~= "table" or entries.matcher or entries.rule
  for _, entry in ipairs(is_one and { entries } or entries) do
    local message, line, file
    if where == "fact" then
      message, line, file = fact_problem(entry, options or {})
    else
      local set
      set, message, line, file = matchers.compile({ entry }, where, options)
      message = not set and message or nil
    end
    if message then
      problems[#problems + 1] = { message = message, line = line, file = file }
    end
  end
  return problems
end

---A matcher in the words it was written in: contains "budget".
---@param entry any
---@return string
function matchers.words_of(entry)
  if type(entry) == "string" then
    return ("%q"):format(entry)
  elseif type(entry) ~= "table" then
    return tostring(entry)
  elseif entry.rule then
    return ("rule %q"):format(entry.rule)
  end
  local args = entry.args
  if not entry.matcher then
    args = entry
  elseif args == nil then
    return entry.matcher
  end
  local text
  if type(args) == "table" then
    local words = {}
    for i, arg in ipairs(args) do
      words[i] = matchers.words_of(arg)
    end
    text = "{ " .. table.concat(words, ", ") .. " }"
  else
    text = matchers.words_of(args)
  end
  return entry.matcher and entry.matcher .. " " .. text or text
end

---- Rules test themselves ---------------------------------------------------

local function try(set, rule, key, expected, failures)
  local got = expected and "the rule does not catch it" or "the rule catches it"
  for _, text in ipairs(rule[key] or {}) do
    if (set:text(text) ~= nil) ~= expected then
      failures[#failures + 1] = {
        rule = rule.rule, key = key, text = text, got = got, line = rule.line, file = rule.file,
        message = ("rule '%s': '%s' has \"%s\", but %s."):format(rule.rule, key, text, got),
      }
    end
  end
end

---Runs the examples of a rule: it must catch its hits and spare its spares.
---@param rule table
---@param options? table as for compile
---@return table[] failures { rule, key, text?, message, line?, file? }, in order
function matchers.test(rule, options)
  local set, message, line, file = matchers.compile({ rule }, "block", options)
  if not set then
    return { { rule = rule.rule, key = "match", message = message, line = line, file = file } }
  end
  local failures = {}
  try(set, rule, "hits", true, failures)
  try(set, rule, "spares", false, failures)
  return failures
end

return matchers
