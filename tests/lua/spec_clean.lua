-- Cleaning: rules, scores, repairs, and the facts of a pager.
local core = require "nutgraf.core"
local clean = require "nutgraf.clean"
local matchers = require "nutgraf.matchers"

local LANGUAGES = { "ar", "da", "de", "en", "es", "fi", "fr", "it", "ja", "nl", "no", "pl",
  "pt", "ru", "sv", "tr", "zh" }

-- A rule file without the sandbox: the words of the vocabulary make matchers.
local function load_rules(path)
  local values, environment = {}, {}
  for name, word in pairs(matchers.vocabulary) do
    if word.takes == "none" then
      environment[name] = { matcher = name }
    else
      environment[name] = function(argument)
        return assert(matchers.make(name, argument, 1, path))
      end
    end
  end
  function environment.rule(name)
    return function(entry)
      entry.rule, entry.line, entry.file = name, 1, path
      return entry
    end
  end
  local proxy = setmetatable({}, { __index = environment, __newindex = function(_, k, v)
    values[k] = v
  end })
  assert(loadfile(path, "t", proxy))()
  return values
end

local rules
local function ruleset_of(site)
  rules = rules or { load_rules "rules/furniture/en.lua", load_rules "rules/common.lua" }
  return clean.compile { site or {}, table.unpack(rules) }
end

local function read(text, from)
  return assert(core.doc.read(text, { from = from }))
end

-- Cleans and gives the article, the facts and the document.
local function run(text, from, facts, site)
  local doc, ruleset = read(text, from), ruleset_of(site)
  facts = facts or {}
  local found, code = clean.run(doc, ruleset, facts, nil)
  doc:compose()
  return doc:text(), facts, doc, ruleset, found, code
end

local function equal(got, expected)
  if got ~= expected then
    error(("got:\n%s\nexpected:\n%s"):format(tostring(got), tostring(expected)), 2)
  end
end

local ONE = "The old harbour crane left the quay on Monday, after a century of work and a summer of "
  .. "arguments about what should become of it. The harbour master said nobody would miss the noise."
local TWO = "It goes to a yard in the north, where its steel will be melted, the owners told the council. "
  .. "The council had asked for a museum, but found no money, and in the end no majority either."
local THREE = "A second crane is to be moved in the spring, once the rails along the eastern basin have "
  .. "been laid again. Until then, ships that carry grain have to unload across the river, he said."
local FOUR = "The price of the work was not disclosed. Two years ago, the harbour had spoken of four "
  .. "million, and of a new crane that would pay for itself before the end of the decade."

local PASTED = table.concat({
  "Crane leaves the harbour after a century", "", "No time to read?", "Get a summary", "", ONE, "", TWO, "",
  "What comes next", "", THREE, "", FOUR, "", "No time to read?", "Get a summary", "Previous Article", "",
  "Rowers win the regatta at the lake", "", "Next Article", "", "/stories/council-votes-on-trams" }, "\n")

local function page_of(body)
  return "<!DOCTYPE html><html><head><title>Crane leaves the harbour | Daily</title></head><body>"
    .. "<nav><ul><li><a href=/>Home</a></li><li><a href=/s>Sport</a></li><li><a href=/c>Culture</a></li>"
    .. "</ul></nav><main>" .. body .. "</main><footer><p><a href=/i>Imprint</a> © 2026 Daily</p></footer>"
    .. "</body></html>"
end

local function p(text)
  return "<p>" .. text .. "</p>"
end

local spec = {}

spec["a pasted story loses its buttons and its pager"] = function()
  local text, facts, doc = run(PASTED, "text", { title = "Crane leaves the harbour after a century",
    title_block = 1 })
  equal(text, table.concat({ ONE, TWO, "What comes next", THREE, FOUR }, "\n\n"))
  equal(facts.previous.title, "Rowers win the regatta at the lake")
  equal(facts.next.url, "/stories/council-votes-on-trams")
  equal(facts.next.title, nil)
  equal(doc:role(1), "title")
end

spec["every dropped block has a reason"] = function()
  local _, _, doc, ruleset = run(PASTED, "text")
  for i = 1, doc:block_count() do
    local role, reason = doc:role(i)
    if role == "furniture" then
      assert(#clean.reason(ruleset, reason).text > 0)
    end
  end
  local role, reason = doc:role(2)
  equal(role, "furniture")
  local said = clean.reason(ruleset, reason)
  equal(said.rule, "summary button")
  equal(said.file, "rules/furniture/en.lua")
end

spec["a page loses menu, buttons, sidebar, pager and footer"] = function()
  local share = '<div class="share"><button>Share</button> <a href="/f">Facebook</a> <a href="/t">Twitter</a></div>'
  local text, facts = run(page_of("<article><h1>Crane leaves the harbour</h1>" .. share
    .. p(ONE) .. '<div class="btn"><p>No time to read?</p><p>Get a summary</p></div>' .. p(TWO)
    .. "<h2>What comes next</h2>" .. p(THREE) .. p(FOUR) .. "</article>"
    .. '<aside class="sidebar"><h3>Most read</h3><ul><li><a href="/1">Rain floods the old town</a></li>'
    .. '<li><a href="/2">School gets a new roof</a></li></ul></aside>'
    .. '<div class="pager"><p>Previous Article</p><p><a href="/rowers">Rowers win the regatta</a></p>'
    .. "</div>"), "html", { title = "Crane leaves the harbour" })
  equal(text, table.concat({ ONE, TWO, "What comes next", THREE, FOUR }, "\n\n"))
  equal(facts.previous.title, "Rowers win the regatta")
  equal(facts.previous.url, "/rowers")
end

spec["a clean story stays as it is"] = function()
  local story = table.concat({ ONE, TWO, THREE, FOUR }, "\n\n")
  local once = run(story, "text")
  equal(once, story)
  equal(run(once, "text"), story)
end

spec["copies, captions and headings of nothing go"] = function()
  local text = run(page_of("<article><h1>Crane</h1>" .. p(ONE) .. p(TWO)
    .. "<figure><img src=a><figcaption>The crane, seen from the river on the last of its days at work."
    .. "</figcaption></figure>" .. p(THREE) .. p(ONE) .. "<h2>More of the same</h2></article>"), "html")
  equal(text, table.concat({ ONE, TWO, THREE }, "\n\n"))
end

spec["a site names its body, and keep beats drop"] = function()
  local css = function(selector)
    return assert(matchers.make("css", selector, 1, "site.lua"))
  end
  local site = { body = css "div.story", drop = { css ".box" }, keep = { css ".fact" } }
  local text, _, doc, ruleset = run(page_of("<div class=story>" .. p(ONE) .. '<p class="box">' .. TWO .. "</p>"
    .. '<p class="box fact">' .. THREE .. "</p></div>" .. p(FOUR)), "html", nil, site)
  equal(text, ONE .. "\n\n" .. THREE)
  local last
  for i = 1, doc:block_count() do
    if doc:block_text(i) == FOUR then
      last = i
    end
  end
  local role, reason = doc:role(last)
  equal(role, "furniture")
  assert(clean.reason(ruleset, reason).text:find "outside")
end

spec["a hook drops a block or keeps a part of it"] = function()
  local site = { block = function(b, page)
    equal(page.title, "Crane")
    if b.text == TWO then
      return false
    elseif b.text == THREE then
      return 1, 14
    end
  end }
  local text = run(table.concat({ ONE, TWO, THREE, FOUR }, "\n\n"), "text", { title = "Crane" }, site)
  equal(text, table.concat({ ONE, "A second crane", FOUR }, "\n\n"))
end

spec["nothing to read is no article"] = function()
  local _, _, _, _, found, code = run(page_of "<ul><li><a href=/a>One</a></li></ul>", "html")
  equal(found, nil)
  equal(code, "no_article")
end

spec["the weights name features that there are"] = function()
  local common = load_rules "rules/common.lua"
  local kinds = {}
  for kind in pairs(common.names) do
    kinds[#kinds + 1] = kind
  end
  table.sort(kinds)
  local features, echoes = clean.weight_names(kinds)
  local known = {}
  for _, name in ipairs(features) do
    known[name] = "feature"
  end
  for _, name in ipairs(echoes) do
    known[name] = "echo"
  end
  for kind, weights in pairs(common.weights) do
    for name in pairs(weights.first) do
      assert(known[name] == "feature", kind .. ": " .. name)
    end
    for name in pairs(weights.second) do
      assert(known[name], kind .. ": " .. name)
    end
  end
end

for _, language in ipairs(LANGUAGES) do
  spec["rules/furniture/" .. language .. ".lua tests itself"] = function()
    local values = load_rules("rules/furniture/" .. language .. ".lua")
    for _, entry in ipairs(values.drop) do
      assert(entry.why and #entry.hits > 0 and #entry.spares > 0, entry.rule)
      for _, failure in ipairs(matchers.test(entry)) do
        error(failure.message, 0)
      end
    end
  end
end

return spec
