-- The vocabulary: making, compiling, messages, rules that test themselves.
local matchers = require "nutgraf.matchers"
local suggest = require "nutgraf.suggest"

local function make(name, args, line)
  return assert(matchers.make(name, args, line))
end

local function set_of(...)
  return assert(matchers.compile({ ... }, "block"))
end

-- The message of a list that must not compile.
local function refusal(where, ...)
  local set, message, line, file = matchers.compile({ ... }, where)
  assert(set == nil, "it compiled")
  return message, line, file
end

local function equal(got, expected)
  if got ~= expected then
    error(("got %s, expected %s"):format(tostring(got), tostring(expected)), 2)
  end
end

local spec = {}

spec["each text matcher finds what it says"] = function()
  local cases = {
    { "line", { "Previous Article", "Next story" }, "NEXT STORY", "Next story of the day" },
    { "line", "Read more", "Read more …", "Read more about it" },
    { "contains", "sign up", "Please SIGN  UP now", "Please sign it up" },
    { "starts_with", "Correction:", "Correction: it was Friday", "A correction: it was" },
    { "ends_with", "read more", "To go on, read more", "read more of this" },
    { "word", "Tuesday", "on Tuesday.", "on Tuesdays." },
    { "longer_than", 3, "one two three four", "one two three" },
    { "shorter_than", 3, "one two", "one two three" },
    { "grammar", "('previous' / 'next') ' ' ('article' / 'story') !.", "Next Article", "Next Art" },
    { "grammar", "'Photo' ':' .*", "Photo: Ana", "Photos: Ana" },
  }
  for _, case in ipairs(cases) do
    local set = set_of(make(case[1], case[2]))
    equal(set:text(case[3]), 1)
    equal(set:text(case[4]), nil)
  end
end

spec["the first entry wins, and knows its place"] = function()
  local set = set_of(
    make("contains", "budget", 3),
    { rule = "pager", why = "links", match = { make("line", "Next", 7), make("word", "next", 8) },
      hits = { "Next" }, spares = {}, line = 6, file = "rules/furniture/en.lua" })
  equal(set:text "the budget is next", 1)
  equal(set:text "what is next is clear", 2)
  equal(set:text "nothing", nil)
  local entry = set:entry(2)
  equal(entry.rule, "pager")
  equal(entry.why, "links")
  equal(entry.line, 6)
  equal(entry.file, "rules/furniture/en.lua")
  equal(set:entry(1).line, 3)
  equal(set.count, 2)
end

spec["all_of and none_of combine, a plain list means any"] = function()
  local set = set_of(make("all_of", {
    make("contains", "photo"),
    { make("contains", "reuters"), make("contains", "getty") },
    make("none_of", { make("longer_than", 6) }),
  }))
  equal(set:text "Photo by Getty", 1)
  equal(set:text "Photo: Reuters", 1)
  equal(set:text "Photo by Jane", nil)
  equal(set:text "Photo by Getty of many things and people", nil)
  equal(set_of({}):text "anything", nil)
  equal(set_of(make("none_of", {})):text "anything", 1)
  equal(set_of(make("all_of", {})):text "anything", 1)
end

spec["a grammar is true or false inside other matchers"] = function()
  local set = set_of(
    make("all_of", { make("grammar", "'photo'"), make("none_of", { make("grammar", "(!'x' .)* 'x'") }) }),
    make("contains", "cheap"))
  equal(set:text "photo of a house", 1)
  equal(set:text "photo of a box", nil)
  equal(set:text "photo of a cheap box", 2)
  -- What is decided without a script is not asked: the cheaper entry answers.
  equal(set:text "photo of a cheap house", 2)
end

spec["a text in quotes means contains"] = function()
  equal(set_of("4.2 million"):text "It costs 4.2 million euros.", 1)
end

spec["kinds of blocks are asked by name"] = function()
  equal(set_of(make "question"):text "Is it?", 1)
  equal(set_of(make "question"):text "It is.", nil)
  equal(set_of(make "exclamation"):text "It is!”", 1)
  local message = refusal("block", make("loose_quote", nil, 4))
  equal(message, "'loose_quote' is said of sentences, not of blocks of a page.")
end

spec["kinds that scripts know are functions of the text"] = function()
  local options = { kinds = { byline_text = function(text) return text:find "^By " end } }
  local set = assert(matchers.compile({ make "byline_text" }, "sentence", options))
  equal(set:text "By Ana Ruiz", 1)
  equal(set:text "Bygone", nil)
  equal(assert(matchers.compile({ make "byline_text" }, "sentence")):text "By Ana", nil)
end

spec["arguments are checked when a matcher is made"] = function()
  local cases = {
    { "lin", "x", "there is no matcher 'lin'. Did you mean 'line'?" },
    { "frobnicate", "x", "there is no matcher 'frobnicate'." },
    { "line", nil, "'line' takes a text in quotes, or a list of them." },
    { "line", {}, "'line' has an empty list." },
    { "line", { "a", 3 }, "'line' takes texts in quotes; number 2 of its list is none." },
    { "line", " ", "'line' takes a text in quotes, or a list of them." },
    { "longer_than", "40", "'longer_than' takes a whole number." },
    { "longer_than", 1.5, "'longer_than' takes a whole number." },
    { "longer_than", -1, "'longer_than' takes a whole number." },
    { "question", "x", "'question' takes nothing." },
    { "all_of", "x", "'all_of' takes a list in { }." },
    { "grammar", {}, "'grammar' takes a text in quotes." },
  }
  for _, case in ipairs(cases) do
    local matcher, message = matchers.make(case[1], case[2])
    equal(matcher, nil)
    equal(message, case[3])
  end
  equal(make("line", "x", 9).line, 9)
end

spec["what cannot be compiled is blamed on its line"] = function()
  local message, line, file = refusal("sentence", { rule = "r", line = 4, file = "a.lua",
    match = { make("line", "x", 5), make("css", "div", 6) } })
  equal(message, "'css' is said of blocks of a page, not of sentences.")
  equal(line, 6)
  equal(file, "a.lua")
  equal(refusal("block", make("meta", "author")),
    "'meta' finds a title, byline or date; it cannot stand here.")
  message, line = refusal("block", { rule = "pager", line = 14, match = {}, spare = {} })
  equal(message, "rule 'pager': there is no key 'spare'. Did you mean 'spares'?")
  equal(line, 14)
  equal(refusal("block", { rule = "pager" }), "rule 'pager' has no 'match'.")
  equal(refusal("block", { rule = "pager", match = "x" }), "rule 'pager': 'match' must be a table.")
  equal(refusal("block", 3), "a matcher is expected here, not a number.")
  equal(refusal("block", make("css", ".byline a[")),
    'css ".byline a[": the selector ends inside [ ].')
  equal(refusal("block", make("css", "a:hoover")),
    'css "a:hoover": there is no such : word, at character 2.')
  assert(refusal("block", make("xpath", "//a[")):find '^xpath "//a%[": ')
  assert(refusal("block", make("grammar", "'a' (", 2)):find "^the grammar cannot be read: ")
  assert(refusal("block", make("grammar", "'a'^1000000")):find "repeats more than 1000 times")
  assert(refusal("block", make("grammar", ("'a' "):rep(5000))):find "longer than 16000 bytes")
end

spec["lazy grammars are read when they are needed"] = function()
  local set = assert(matchers.compile({ make("grammar", "'a' (") }, "block", { lazy = true }))
  assert(not pcall(set.text, set, "abc"))
end

spec["deep lists are refused, not followed to the end of the stack"] = function()
  local deep = make("line", "x")
  for _ = 1, 400 do
    deep = make("all_of", { make("line", "y"), deep })
  end
  equal(refusal("block", deep), "lists are nested deeper than 50 here.")
  local circle = {}
  circle[1] = circle
  equal(refusal("block", circle), "lists are nested deeper than 50 here.")
end

spec["many entries compile into one set"] = function()
  local entries = {}
  for i = 1, 500 do
    entries[i] = make("line", { "Line number " .. i, "Other number " .. i })
  end
  local set = set_of(table.unpack(entries))
  equal(set:text "other NUMBER 417 ›", 417)
  equal(set:text "line number 500", 500)
  equal(set:text "line number 501", nil)
end

spec["a rule is tested by its own examples"] = function()
  local rule = {
    rule = "pager", why = "links to other articles", line = 3,
    match = { make("line", { "Previous Article", "Next story" }) },
    hits = { "Previous Article", "next story" },
    spares = { "Next article of the treaty to fall was Article 5." },
  }
  equal(#matchers.test(rule), 0)
  rule.hits[3] = "Other story"
  rule.spares[2] = "Next story"
  local failures = matchers.test(rule)
  equal(#failures, 2)
  equal(failures[1].message, "rule 'pager': 'hits' has \"Other story\", but the rule does not catch it.")
  equal(failures[2].message, "rule 'pager': 'spares' has \"Next story\", but the rule catches it.")
  equal(failures[2].line, 3)
  rule.match = { make("line", "x"), 5 }
  equal(matchers.test(rule)[1].key, "match")
end

spec["the nearest word is suggested, and none when none is near"] = function()
  local words = { "sentences", "words", "order", "opening" }
  equal(suggest.nearest("sentance", words), "sentences")
  equal(suggest.nearest("wrods", words), "words")
  equal(suggest.nearest("xyz", words), nil)
  equal(suggest.nearest("spare", { spares = 1, hits = 1 }), "spares")
  equal(suggest.hint("oder", words), " Did you mean 'order'?")
  equal(suggest.hint("xyz", words), "")
end

spec["a grammar cannot become too large"] = function()
  for _, grammar in ipairs { "('a'^1000)^1000", "'a'^999^999", "('\"'^9 -- '\n)^1000^1000",
    "{('ab' [^]']^900)}^100", "(('a' ^300) / 'b') ^ +300" } do
    assert(refusal("block", make("grammar", grammar, 2)):find "repeats too much", grammar)
  end
  assert(set_of(make("grammar", "[0-9]^4 '-' [0-9]^2 ('-' [0-9]^2)^-1")))
end

return spec
