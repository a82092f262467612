-- Site configurations of FiveFilters, as rule files. All of these were written for this test.
local config = require "nutgraf.ftr.config"
local rules = require "nutgraf.ftr.rules"
local selector = require "nutgraf.ftr.selector"

local spec = {}

local function equal(got, expected, what)
  if got ~= expected then
    error(("%s: got\n%s\nexpected\n%s"):format(what or "value", tostring(got), tostring(expected)), 2)
  end
end

spec["XPath becomes CSS where that is the same"] = function()
  for _, case in ipairs {
    { "//div[@id='story']", "div#story" },
    { '//div[@id="story"]', "div#story" },
    { "//*[@id='story']", "#story" },
    { "//div[@id='story text']", 'div[id="story text"]' },
    { "//div[@class='a b']", 'div[class="a b"]' },
    { "//p[contains(@class, 'lead')]", 'p[class*="lead"]' },
    { "//p[contains(concat(' ', normalize-space(@class), ' '), ' lead ')]", "p.lead" },
    { "//p[contains(concat(' ',@class,' '),' lead ')]", "p.lead" },
    { "//p[contains(concat(' ', @class, ' '), ' 2nd ')]", 'p[class~="2nd"]' },
    { "//a[starts-with(@href, '/tag/')]", 'a[href^="/tag/"]' },
    { "//article//p", "article p" },
    { "//article/p/a", "article > p > a" },
    { "/html/body/div", "html > body > div" },
    { ".//h1", "h1" },
    { " // h1 [ @class ] ", "h1[class]" },
    { "//h2/following-sibling::p", "h2 ~ p" },
    { "//div/descendant::p", "div p" },
    { "//div[@id='a'] | //div[@id='b']", "div#a, div#b" },
    { "//div[@id='a' or @id='b']/p", "div#a > p, div#b > p" },
    { "//div[@id='a' and contains(@class,'b')]", 'div#a[class*="b"]' },
    { "//div[@id='a'][@class]", "div#a[class]" },
    { "//div[not(@class)]", "div:not([class])" },
    { "//div[not(contains(@class,'ad') or @id='x')]", 'div:not([class*="ad"]):not(#x)' },
    { "//div[(@id='a' or @id='b') and @lang]", "div#a[lang], div#b[lang]" },
    { "//div[@id!='a']", "div[id]:not(#a)" },
    { "//*", "*" },
    { "//div[@data-role='x']", 'div[data-role="x"]' },
  } do
    local got = selector.of(case[1])
    equal(got.matcher .. " " .. got.args, "css " .. case[2], case[1])
  end
end

spec["values are found in attributes and in <meta>"] = function()
  for _, case in ipairs {
    { "//time/@datetime", "css time@datetime" },
    { "//a[@class='x']/@href | //a[@id='y']/@href", 'css a[class="x"], a#y@href' },
    { "//meta[@property='og:title']/@content", "meta og:title" },
    { "//meta[@name='Author']/@content", "meta author" },
    { "//meta[@itemprop='author']/@content", 'css meta[itemprop="author"]@content' },
  } do
    local got = selector.of(case[1], true)
    equal(got.matcher .. " " .. got.args, case[2], case[1])
  end
  equal(selector.of("//time/@datetime").matcher, "xpath", "of blocks")
  equal(selector.is_attribute "//a/@href ", true)
  equal(selector.is_attribute "//a[@href]", false)
end

spec["what CSS cannot say stays XPath"] = function()
  for _, xpath in ipairs {
    "//p[1]", "(//p)[1]", "//p[last()]", "//p[contains(., 'More')]", "//p[text()='x']", "//p/text()",
    "//p/..", "//p/ancestor::div", "//div[p]", "//div[@id='a']/preceding-sibling::p", "//div[", "",
    "substring-before(//title, ' - ')", "//div[@id='a\"b']", "//div[contains(@class, '')]", "//DIV",
    "//@style", "/div", "//a//@href", "//div[not(@a and @b)]", "//svg:rect", "//div[position() < 3]",
    "//time/@datetime | //p", "id('x')", "//div[@id='a' or p]", "//node()", "//div[not(not(@a))]",
    "//x[@a='1' or @a='2' or @a='3' or @a='4'][@b='1' or @b='2' or @b='3' or @b='4']",
    "//p[" .. ("("):rep(900) .. "@a" .. (")"):rep(900) .. "]",
  } do
    local got = selector.of(xpath, true)
    equal(got.matcher, "xpath", xpath)
    equal(got.args, xpath)
  end
end

spec["the name of a file tells the host"] = function()
  for _, case in ipairs {
    { "news.example.txt", "news.example", false }, { "a/b/.News.Example.txt", "news.example", true },
    { "www.news.example.txt", "news.example", false }, { "global.txt" }, { "news.example" },
    { "a b.example.txt" }, { ".txt" }, { "..example.txt" }, { "news..example.txt" },
    { ("a"):rep(300) .. ".example.txt" }, { "xn--bcher-kva.example.txt", "xn--bcher-kva.example", false },
  } do
    local host, is_wide = config.host_of(case[1])
    equal(host, case[2], case[1])
    equal(is_wide, case[3], case[1])
  end
end

-- "title css h1 1;..." of what was read
local function told(read)
  local parts = {}
  for _, name in ipairs { "title", "byline", "date", "single_page", "next_page", "body", "drop" } do
    for _, entry in ipairs(read.settings[name] or {}) do
      parts[#parts + 1] = ("%s %s %s %d"):format(name, entry.words.matcher, entry.words.args,
        entry.line)
    end
  end
  for _, name in ipairs { "left", "idle", "broken" } do
    for _, one in ipairs(read[name]) do
      parts[#parts + 1] = name .. " " .. one.line
    end
  end
  return table.concat(parts, "; ")
end

spec["each directive has its place"] = function()
  for _, case in ipairs {
    { "title: //h1", "title css h1 1" }, { "TITLE : //h1", "title css h1 1" },
    { "\u{FEFF}title://h1", "title css h1 1" }, { "\r\ntitle: //h1\r\n", "title css h1 2" },
    { "\rtitle: //h1", "title css h1 2" }, { "author: //a/@rel", "byline css a@rel 1" },
    { "date: string(//p[3])", "date xpath string(//p[3]) 1" },
    { "single_page_link: //a", "single_page css a 1" }, { "next_page_link: //a", "next_page css a 1" },
    { "body: //a\nbody: //p[2]", "body css a 1; body xpath //p[2] 2" },
    { "strip: //a", "drop css a 1" }, { "strip: //a/@b", "left 1" },
    { "strip_id_or_class: x-y", 'drop css [id*="x-y"], [class*="x-y"] 1' },
    { "strip_id_or_class: 'x'", 'drop css [id*="x"], [class*="x"] 1' },
    { 'strip_id_or_class: x"y', "broken 1" }, { "strip: //a[", "broken 1" },
    { "body: document('x')", "broken 1" }, { "body: //a[id(//b)]", "body xpath //a[id(//b)] 1" },
    { "prune: no\ntidy: yes\nparser: x\nstrip_image_src: y", "idle 1; idle 2; idle 3; idle 4" },
    { "autodetect_on_failure: yes", "idle 1" }, { "autodetect_on_failure: no", "left 1" },
    { "find_string: a\nreplace_string: b", "left 1; left 2" },
    { "replace_string(a): b\nreplace_string(a (b): c): d", "left 1; left 2" },
    { "http_header(user-agent): x", "left 1" }, { "if_page_contains: //a", "left 1" },
    { "native_ad_clue: //a", "left 1" }, { "title:", "broken 1" }, { "tite: //h1", "broken 1" },
    { "no directive", "broken 1" }, { "test_contains: x", "broken 1" }, { "test_url: x", "broken 1" },
    { "# title: //h1", "" }, { "", "" },
  } do
    equal(told(config.read(case[1], "news.example")), case[2], case[1])
  end
end

spec["tests are stories with an address and words"] = function()
  local read = config.read("test_url: https://a.example/b\ntest_contains: one\n"
    .. "test_url: https://a.example/c\ntest_url: https://a.example/b\ntest_contains: two", "a.example")
  equal(#read.tests, 2)
  equal(read.tests[2].contains[2].text, "two")
  local text = rules.tests(read, "a.example.txt")
  assert(text:find('story "pages/a.example-b.html"', 1, true), text)
  equal(rules.tests(config.read("title: //h1", "a.example"), "x"), nil)
  equal(rules.count(config.read("title: //h1\nstrip: //p", "a.example")), 2)
end

spec["whatever stands in a configuration, the files are Lua and say nothing else"] = function()
  local hostile = { '"', "'", "\\", "]]", "--", "--[[", "[[", "\0", "\r", "\27[31m", "\xff", "\u{202E}",
    "\u{2028}", "\\n", "%s", "%d", "$(x)", "]=]", "\"..os.exit()..\"" }
  local lines = {}
  for _, directive in ipairs { "title", "body", "strip", "strip_id_or_class", "find_string", "x", "#" } do
    for _, text in ipairs(hostile) do
      lines[#lines + 1] = directive .. ": //p[contains(., '" .. text .. "')]"
      lines[#lines + 1] = directive .. ": " .. text
      lines[#lines + 1] = "test_url: https://a.example/" .. text
      lines[#lines + 1] = "test_contains: " .. text
    end
  end
  local read = config.read(table.concat(lines, "\n"), "a.example")
  for _, text in ipairs { rules.file(read, "a.example.txt"), rules.tests(read, "a.example.txt") } do
    local function word() return function() end end
    local chunk = assert(load(text, "=file", "t", setmetatable({}, { __index = function(_, name)
      return ({ css = word, xpath = word, meta = word, story = word })[name] or error(name)
    end })))
    chunk()
    equal(text:find "[%z\1-\9\11-\31]", nil)
    assert(utf8.len(text))
  end
end

return spec
