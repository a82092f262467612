-- Which site file a page gets, what may stand in one, and what it decides.
local clean = require "nutgraf.clean"
local core = require "nutgraf.core"
local ruleset = require "nutgraf.ruleset"
local site = require "nutgraf.meta.site"
local sites = require "nutgraf.sites"

local spec = {}

local function equal(got, expected, what)
  if got ~= expected then
    error(("%s: got %s, expected %s"):format(what or "value", tostring(got), tostring(expected)), 2)
  end
end

-- Settings over a table: name of the file to its values.
local function sites_of(files)
  local items, names = {}, {}
  for name in pairs(files) do
    names[#names + 1] = name
  end
  table.sort(names)
  for i, name in ipairs(names) do
    items[i] = { name = "rules/sites/" .. name .. ".lua", values = files[name] }
  end
  local settings = { files = { names = function() return items end } }
  function settings.of_item(_, item)
    return { values = item.values, path = item.name }
  end
  return sites.new(settings, function() end)
end

spec["a host is told from an address"] = function()
  for _, case in ipairs {
    { "https://www.News.example:8080/a", "news.example" }, { "http://news.example", "news.example" },
    { "https://me:secret@news.example/x", "news.example" }, { "news.example/a", "news.example" },
    { "https://news.example./a", "news.example" }, { "page.html", "page.html" }, { "", nil },
    { "/a/b", nil }, { "https://www.a.news.example?q", "a.news.example" },
  } do
    equal(sites.host_of(case[1]), case[2], case[1])
  end
  equal(sites.host_of(nil), nil)
end

spec["the nearest host wins; www. counts for nothing; a name alone stands for what is below"] = function()
  local found = sites_of {
    ["one"] = { site = { "news.example", "*.news.example" } },
    ["two"] = { site = "sport.news.example" },
    ["three"] = { site = { "*.deep.news.example" } },
    ["www.plain.example"] = {},
    ["four"] = { site = "www.strict.example" },
  }
  for _, case in ipairs {
    { "https://news.example/a", "one" }, { "https://www.news.example/a", "one" },
    { "https://sport.news.example/a", "two" }, { "https://www.sport.news.example/", "two" },
    { "https://a.sport.news.example/", "one" }, { "https://deep.news.example/", "one" },
    { "https://www.deep.news.example/", "three" },
    { "https://a.b.deep.news.example/", "three" }, { "https://plain.example/", "www.plain.example" },
    { "https://strict.example/", "four" }, { "https://a.strict.example/" },
    { "https://badnews.example/" }, { "https://example/" }, {},
  } do
    local got = found:find(case[1])
    equal(got and got.name, case[2], case[1])
  end
end

spec["of several files of a host the day of the story decides"] = function()
  local found = sites_of {
    old = { site = "a.example", valid_until = "2011" },
    mid = { site = "a.example", valid_from = "2012", valid_until = "2019-06-30" },
    new = { site = "a.example", valid_from = "2019-07" },
    all = { site = "b.example" },
    some = { site = "b.example", valid_from = "2015", valid_until = "2016" },
    gone = { site = "c.example", valid_until = "2010" },
  }
  for _, case in ipairs {
    { "a", "2005-01-01", "old" }, { "a", "2011-12-31T23:00:00Z", "old" }, { "a", "2012-01-01", "mid" },
    { "a", "2019-06-30T10:00:00+02:00", "mid" }, { "a", "2019-07-01", "new" }, { "a", nil, "new" },
    { "b", "2014-12-31", "all" }, { "b", "2015-05-01", "some" }, { "b", nil, "all" },
    { "c", "2010-05-01", "gone" }, { "c", "2011-01-01", nil }, { "c", nil, "gone" },
  } do
    local got = found:find("https://" .. case[1] .. ".example/x", case[2])
    equal(got and got.name, case[3], case[1] .. " " .. tostring(case[2]))
  end
end

local function file_of(values)
  local file = { values = values, lines = {}, entries = {}, path = "site.lua" }
  for name, value in pairs(values) do
    file.entries[#file.entries + 1] = { name = name, value = value, line = 1 }
    file.lines[name] = 1
  end
  function file.problem(_, _, message)
    return { message = message, line = 1 }
  end
  return file
end

spec["what is wrong with a site file is told"] = function()
  for _, case in ipairs {
    { { valid_from = "last year" }, "'valid_from' is a day, a month or a year" },
    { { valid_from = "2019", valid_until = "2018-12" }, "'valid_until' is before 'valid_from'." },
    { { valid_form = "2019" }, "Did you mean 'valid_from'?" },
    { { site = "https://a.example/" }, "'site' names hosts such as" },
    { { site = { "a.example", "*a.example" } }, "not \"*a.example\"." },
    { { kind = "artikle" }, "Did you mean \"article\"?" },
    { { lang = "English!" }, "'lang' is a language tag" },
    { { byine = "x" }, "Did you mean 'byline'?" },
    { { nextpage = "x" }, "Did you mean 'next_page'?" },
  } do
    local problems = ruleset.problems(file_of(case[1]))
    equal(#problems, 1, case[2])
    assert(problems[1].message:find(case[2], 1, true), problems[1].message)
  end
  equal(#ruleset.problems(file_of { valid_from = "2019-01-01", valid_until = "2019", lang = "de",
    kind = "column", site = { "a-b.example", "*.b\u{FC}cher.example", "localhost" } }), 0)
end

local function css(selector, line)
  return { matcher = "css", args = selector, line = line, file = "site.lua" }
end

spec["links to neighbouring pages are made whole, with what they say"] = function()
  local doc = core.doc.read([[<p>Text</p><a rel=n href="/b">Ferry stays</a><a class=p2 href="?page=2">2</a>
    <link rel=prev href=x><i class=no>none</i>]], { from = "html" })
  local facts = { sources = {}, url = "https://a.example/d/e" }
  local xpath = { matcher = "xpath", args = "//a[@class='p2']/@href", line = 9, file = "site.lua" }
  site.apply(doc, doc:head(), {}, { facts = facts, ruleset = { facts = {
    next = css("a[rel=n]", 3), next_page = xpath, previous = css(".no", 4) },
    places = { previous = { file = "site.lua", line = 4 } } } })
  equal(facts.next.url, "https://a.example/b")
  equal(facts.next.title, "Ferry stays")
  equal(facts.next_page.url, "https://a.example/d/e?page=2")
  equal(facts.previous, nil)
  local told = {}
  for _, said in ipairs(facts.said) do
    told[#told + 1] = ("%s=%s:%d"):format(said.setting, said.fact or "-", said.line)
  end
  equal(table.concat(told, " "), "previous=-:4 next=next:3 next_page=next_page:9")
end

spec["of a list of bodies the first that finds something wins, and it is told"] = function()
  local page = [[<div class=a><p>One is here.</p></div><div class=b><p>Two is here.</p></div>]]
  local function roles(list)
    local doc, facts = core.doc.read(page, { from = "html" }), {}
    local made = clean.compile { { values = { body = list }, lines = { body = 2 }, path = "site.lua" } }
    clean.apply_body(doc, made, facts)
    return doc:role(1) .. " " .. doc:role(2), facts.said[1], made, doc
  end
  local got, said = roles { css(".none", 3), css(".b", 4), css(".a", 5) }
  equal(got, "furniture article")
  equal(said.line, 4)
  equal(said.blocks, 1)
  local made, doc
  got, said, made, doc = roles { css(".none", 3), css(".zero", 4) }
  equal(got, "open open")
  equal(said.blocks, 0)
  equal(said.line, 3)
  equal(doc:block_count(), 2)
  equal(clean.reason(made, 904).line, 2)
  equal(clean.reason(made, 904).file, "site.lua")
end

return spec
