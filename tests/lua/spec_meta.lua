-- What a page says about its story. The pages are made up; the words are a
-- part of what rules/roles says.

local core = require "nutgraf.core"
local facts_of = require "nutgraf.meta"
local names = require "nutgraf.meta.names"
local site = require "nutgraf.meta.site"
local text = require "nutgraf.meta.text"
local words = require "nutgraf.meta.words"

local rules = { roles = {
  common = { author_names = { "author", "byline" }, not_author_names = { "comment", "share" },
    date_names = { "date", "time" }, not_date_names = { "comment", "update" },
    modified_names = { "update" }, author_folders = { "author" }, agencies = { "afp" },
    firms = { "ltd" } },
  en = { months = { {}, {}, {}, {}, { "may" } }, published = { "published" },
    updated = { "updated", "last updated" }, now = { "it is currently" },
    byline = { "by", "written by", "author" }, join = { "and", "&" },
    inside = { "in", "for" }, jobs = { "staff writer", "editor", "reporter" }, desks = { "desk" },
    not_names = { "share", "min read" }, month_first = { "en-us" } },
  de = { months = { {}, {}, { "märz" }, {}, { "mai" } }, published = { "veröffentlicht" },
    updated = { "aktualisiert" }, byline = { "von" }, join = { "und" }, inside = { "in", "aus" },
    jobs = { "redakteurin", "korrespondent" } },
  fr = { months = { {}, {}, {}, {}, { "mai" } }, day_ends = { "er" }, published = { "publié" },
    updated = { "mis à jour" }, byline = { "par" }, join = { "et" }, inside = { "à" } },
  es = { months = { {}, {}, {}, {}, { "mayo" } }, of = { "de" }, byline = { "por" },
    join = { "y" }, inside = { "en" } },
  pl = { months = { {}, {}, {}, {}, { "maja" } }, byline = { "autor" }, join = { "i" } },
  ru = { months = { {}, {}, {}, {}, { "мая" } }, byline = { "автор" }, join = { "и" } },
  zh = { units = { "年", "月", "日" }, byline = { "作者", "记者", "文" }, bare_marks = true,
    blank_joins = true, not_names = { "来源" } },
  ja = { units = { "年", "月", "日" }, byline = { "文" }, jobs = { "記者" } },
  ar = { months = { {}, {}, {}, {}, { "مايو" } }, byline = { "بقلم" } },
} }

-- Here <meta> elements are written as a list.
local meta = {}

function meta.read(doc, head, ...)
  local one, many = {}, {}
  for _, element in ipairs(head and head.meta or {}) do
    local name, content = element.name, element.content
    if one[name] then
      many[name] = many[name] or { one[name] }
      table.insert(many[name], content)
    end
    one[name] = one[name] or content
  end
  if head then
    head.one, head.many = one, many
  end
  return facts_of.read(doc, head, ...)
end

-- A document of lines; those that begin with "# " are headings.
local function document(lines)
  local doc = {}
  function doc.block_count()
    return #lines
  end
  function doc.block_text(_, i)
    return (lines[i]:gsub("^# ", ""))
  end
  function doc.find_block(_, wanted, last)
    for i = 1, math.min(last, #lines) do
      if doc.block_text(doc, i) == wanted then
        return i
      end
    end
  end
  local function begins(line, starts)
    for pair in (starts or ""):gmatch ".." do
      if line:sub(1, 2):lower() == pair or (pair:byte() >= 128 and line:byte() == pair:byte()) then
        return true
      end
    end
    return false
  end
  function doc.lines(_, first, last, least, most, bytes, starts)
    local list = {}
    for i = math.max(first, 1), math.min(last, #lines) do
      local line = doc.block_text(doc, i)
      if #line >= least and #line <= most
        and (line:find(bytes and "[" .. bytes .. "]" or ".") or begins(line, starts)) then
        list[#list + 1] = i
      end
    end
    return list
  end
  function doc.role(_, i)
    return "open", 0, lines[i]:find "^# " and "heading" or "paragraph"
  end
  return doc
end

local function same(got, expected, what)
  assert(got == expected, ("%s: %s, not %s"):format(what, tostring(got), tostring(expected)))
end

local STORY = ("A long line of the story that goes on for some time. "):rep(5):sub(1, -2)

local spec = {}

spec["JSON-LD tells title, people, dates and publisher"] = function()
  local facts = meta.read(nil, { json_ld = { [[{"@context": "https://schema.org", "@graph": [
    {"@type": "WebSite", "name": "The Daily"},
    {"@type": ["NewsArticle"], "headline": "Storm &amp; flood", "author": [{"@id": "#ana"},
      {"@type": "Person", "name": "By Tom Hill"}], "datePublished": "2024-05-17T10:00:00+02:00",
     "dateModified": "2024-05-18", "publisher": {"name": "The Daily"}, "image": ["/a.jpg"]},
    {"@type": "Person", "@id": "#ana", "name": "Ana Ruiz"}]}]] } }, rules,
    { url = "https://daily.example/storm" })
  same(facts.title, "Storm & flood", "title")
  same(table.concat(facts.authors, ";"), "Ana Ruiz;Tom Hill", "authors")
  same(facts.date, "2024-05-17T10:00:00+02:00", "date")
  same(facts.modified, "2024-05-18", "modified")
  same(facts.site, "The Daily", "site")
  same(facts.image, "https://daily.example/a.jpg", "image")
  same(facts.sources.date, "jsonld", "source of the date")
end

spec["the node about this page wins over others"] = function()
  local facts = meta.read(nil, { json_ld = {
    [[{"@type": "NewsArticle", "headline": "Another", "url": "https://d.example/b"}]],
    [[{"@type": "NewsArticle", "headline": "This one", "url": "https://www.d.example/a?x=1"}]],
  } }, rules, { url = "https://d.example/a" })
  same(facts.title, "This one", "title")
end

spec["broken and hostile JSON-LD is as good as none"] = function()
  for _, script in ipairs { "", "{", "[1,2", "null", "7", '"a"', ("["):rep(300),
    '{"@type": "NewsArticle", "headline": {"a": 1}, "author": [[["x"]], 7, null, true]}',
    '{"@type": "NewsArticle", "headline": 7, "datePublished": [], "author": {"name": {}}}' } do
    local facts = meta.read(nil, { json_ld = { script }, title = "A title" }, rules)
    same(facts.title, "A title", script)
    same(#facts.authors, 0, script)
  end
end

spec["meta fields speak where JSON-LD is silent"] = function()
  local facts = meta.read(nil, { lang = "en-us", title = "Storm | Daily", meta = {
    { name = "og:title", content = "Storm hits the coast | Daily" },
    { name = "og:site_name", content = "Daily" },
    { name = "author", content = "Ana Ruiz and Tom Hill" },
    { name = "article:author", content = "https://social.example/ana" },
    { name = "article:published_time", content = "2024-05-17T10:00:00Z" },
    { name = "og:image", content = "//img.example/a.jpg" },
  }, links = { canonical = "/storm", shortcut = "?page=2", next = "?page=2" } }, rules,
    { url = "https://daily.example/storm?from=home" })
  same(facts.title, "Storm hits the coast", "title")
  same(table.concat(facts.authors, ";"), "Ana Ruiz;Tom Hill", "authors")
  same(facts.date, "2024-05-17T10:00:00Z", "date")
  same(facts.url, "https://daily.example/storm", "url")
  same(facts.next, "https://daily.example/storm?page=2", "next")
  same(facts.image, "https://img.example/a.jpg", "image")
  same(facts.lang, "en-US", "lang")
end

spec["the heading that readers see wins when it agrees"] = function()
  local cases = {
    { h1 = { "Storm hits the northern coast" }, og = "Storm hits the northern coast - Daily",
      title = "Storm hits the northern coast" },
    { h1 = { "Daily", "Storm hits the coast" }, og = "Storm hits the coast",
      title = "Storm hits the coast" },
    { h1 = { "Weather: Storm hits the northern coast" }, og = "Storm hits the northern coast",
      title = "Storm hits the northern coast" },
    { h1 = { "Our newsletter" }, og = "Storm hits the coast", title = "Storm hits the coast" },
    { h1 = {}, og = "Storm hits the coast – daily.example", title = "Storm hits the coast" },
    { h1 = { "Only a heading" }, title = "Only a heading" },
    -- the name of the site below its window's title
    { h1 = { "Coast Review" }, window = "Storm hits the northern coast | Coast Review",
      title = "Storm hits the northern coast" },
    -- called otherwise for search engines
    { h1 = { "Six harbours that the storm will close" }, og = "Storm news: harbours will close now",
      title = "Six harbours that the storm will close" },
    { h1 = { "Sign up for our letters" }, og = "Storm hits the coast", title = "Storm hits the coast" },
    { h1 = { "STORM HITS: THE COAST" }, og = "Storm hits the coast", title = "Storm hits the coast" },
  }
  for _, case in ipairs(cases) do
    local h1 = {}
    for i, heading in ipairs(case.h1) do
      h1[i] = { text = heading, node = i }
    end
    local facts = meta.read(nil, { h1 = h1, title = case.window, meta = case.og and {
      { name = "og:title", content = case.og }, { name = "og:site_name", content = "Daily" },
    } }, rules, { url = "https://daily.example/x" })
    same(facts.title, case.title, "title")
  end
end

spec["a byline gives names without marks, jobs and places"] = function()
  local cases = {
    { "en", "By Ana Ruiz", "Ana Ruiz" },
    { "en", "By ANA RUIZ and TOM HILL", "ANA RUIZ;TOM HILL" },
    { "en", "Ana Ruiz, Staff Writer", "Ana Ruiz" },
    { "en", "Ana Ruiz in Madrid", "Ana Ruiz" },
    { "en", "Ana Ruiz, Wire Agency", "Ana Ruiz;Wire Agency" },
    { "en", "Ana Ruiz | ana@daily.example", "Ana Ruiz" },
    { "en", "https://social.example/ana", "" },
    { "en", "Written by: Ana Ruiz", "Ana Ruiz" },
    { "en", "Share", "" }, { "en", "Editor", "" }, { "en", "By", "" },
    { "de", "Von Jörg Weiß und Ute Maier, Redakteurin", "Jörg Weiß;Ute Maier" },
    { "de", "Vonda Klein", "Vonda Klein" },
    { "fr", "Par Élise Martin et AFP", "Élise Martin;AFP" },
    { "es", "Por Ana Ruiz y Luis Gil", "Ana Ruiz;Luis Gil" },
    { "ru", "Автор: Анна Петрова и Иван Орлов", "Анна Петрова;Иван Орлов" },
    { "ja", "山田 花子 記者", "山田 花子" },
    { "zh", "作者：王小明、李雷", "王小明;李雷" },
  }
  for _, case in ipairs(cases) do
    local list = names.read(case[2], words.of(rules, case[1]))
    same(table.concat(list, ";"), case[3], case[2])
  end
end

spec["a page without marks is read as a reader reads it"] = function()
  local cases = {
    en = { "Home", "# Storm hits the coast", "By Ana Ruiz", "Published 17 May 2024", STORY },
    de = { "# Sturm trifft die Küste", "Von Ana Ruiz", "Veröffentlicht am 17. Mai 2024", STORY },
    fr = { "# La tempête touche la côte", "Par Ana Ruiz", "Publié le 17 mai 2024 à 10h00", STORY },
    es = { "# La tormenta llega a la costa", "17 de mayo de 2024", "Por Ana Ruiz", STORY },
    pl = { "# Burza nad wybrzeżem", "Autor: Ana Ruiz", "17 maja 2024", STORY },
    ru = { "# Шторм у берега", "17 мая 2024, 10:00", "Автор: Ana Ruiz", STORY },
    ar = { "# العاصفة تضرب الساحل", "بقلم Ana Ruiz", "١٧ مايو ٢٠٢٤", STORY },
    ja = { "# 嵐が海岸を襲う", "2024年5月17日", "文：Ana Ruiz", STORY },
  }
  for lang, lines in pairs(cases) do
    local facts = meta.read(document(lines), { lang = lang }, rules)
    local at = lines[1] == "Home" and 2 or 1
    same(facts.title_block, at, lang .. " title_block")
    same("# " .. facts.title, lines[at], lang .. " title")
    same((facts.date or ""):sub(1, 10), "2024-05-17", lang .. " date")
    same(facts.authors[1], "Ana Ruiz", lang .. " author")
    same(facts.byline_block + facts.date_block, 2 * at + 3, lang .. " blocks")
  end
end

spec["pasted text has its title in its first line"] = function()
  local facts = meta.read(document { "Storm hits the coast", "By Ana Ruiz", STORY }, {}, rules)
  same(facts.title, "Storm hits the coast", "title")
  same(facts.title_block, 1, "title_block")
  same(facts.byline_block, 2, "byline_block")
  facts = meta.read(document { STORY, STORY }, {}, rules)
  same(facts.title, nil, "title of plain prose")
  facts = meta.read(document {}, {}, rules)
  same(facts.title, nil, "title of nothing")
end

spec["prose that begins like a byline is none"] = function()
  local facts = meta.read(document { "# Storm hits the coast",
    "By the time the storm reached the coast, most people had left their houses and gone inland.",
    STORY }, { lang = "en" }, rules)
  same(facts.byline_block, nil, "byline_block")
  same(#facts.authors, 0, "authors")
  facts = meta.read(document { "# Storm hits the coast",
    "By Dawn the Fleet, Harbour lights behind, was far. Nobody had seen so dark a night before.",
    STORY }, { lang = "en" }, rules)
  same(facts.byline_block, nil, "byline_block")
end

spec["a sentence that mentions a day or a name is story"] = function()
  local facts = meta.read(document { "# Storm hits the coast", "The fair opens on 17 May 2024.",
    "Ana Ruiz won the prize for the third time.", STORY }, { lang = "en", meta = {
      { name = "author", content = "Ana Ruiz" }, { name = "date", content = "2024-05-17" } } }, rules)
  same(facts.byline_block, nil, "byline_block")
  facts = meta.read(document { "# Storm hits the coast",
    "The next fair of the harbour opens its doors on 17 May 2024.", STORY }, { lang = "en" }, rules)
  same(facts.date, nil, "date")
  same(facts.date_block, nil, "date_block")
end

spec["a title written by hand for a page of news is taken, a bait is not"] = function()
  local heading = "LIVE: Storm closes harbours on the northern coast"
  local json = ([[{"@type": "%s", "headline": "]] .. heading .. [["}]])
  for _, case in ipairs {
    { "Harbours on the northern coast are closed", "NewsArticle", 1 },
    { "Harbours on the northern coast are closed", "BlogPosting", 2 },
    { "You will not believe what the storm did", "NewsArticle", 2 },
    { "LIVE: Storm closes harb…", "NewsArticle", 2 },
  } do
    local facts = meta.read(nil, { h1 = { { text = heading, node = 1 } }, title = heading .. " | Daily",
      meta = { { name = "og:title", content = case[1] } },
      json_ld = { json:format(case[2]) } }, rules)
    same(facts.title, ({ case[1], heading })[case[3]], case[1])
  end
end

spec["a moment in UTC is told in the time of the place when a field knows it"] = function()
  for _, case in ipairs {
    { "2024-05-18T02:25:54Z", "2024-05-17T21:25:54-05:00", "2024-05-17T21:25:54-05:00" },
    { "2024-05-18T02:25:54Z", "2024-05-17 21:25:54", "2024-05-17T21:25:54-05:00" },
    { "2024-05-18T02:25:54Z", "2024-05-17 21:20:54", "2024-05-18T02:25:54Z" },
    { "2024-05-18T02:00:00Z", "2024-05-17 21:00:00", "2024-05-18T02:00:00Z" },
    { "2024-05-17T22:04:00Z", "Sat, 18 May 2024 00:04 +0200", "2024-05-18T00:04:00+02:00" },
  } do
    local facts = meta.read(nil, { lang = "en", title = "Storm", json_ld = {
      ('{"@type": "NewsArticle", "datePublished": "%s"}'):format(case[1]) },
      meta = { { name = "sailthru.date", content = case[2] } } }, rules)
    same(facts.date, case[3], case[2])
  end
end

spec["a date is looked for in odd fields, in footers, in places and in pictures"] = function()
  local cases = {
    { head = { meta = { { name = "w-published-date", content = "2024-05-17" } } }, source = "meta" },
    { head = { meta = { { name = "og:image", content = "https://x.example/2024/05/17/a.jpg" } } },
      source = "image" },
    { lines = { "# Storm hits the coast", STORY, STORY, STORY, STORY, STORY, STORY, STORY, STORY,
      STORY, STORY, STORY, STORY, STORY, STORY, "This page was last updated on 17 May 2024 by Tom." },
      source = "line" },
    { lines = { "# Storm hits the coast", "Madrid, (17.05.2024). " .. STORY }, source = "line" },
    { lines = { "It is currently 3 May 2025, 10:00", "# Storm hits the coast", "17 May 2024", STORY },
      source = "line" },
  }
  for i, case in ipairs(cases) do
    local head = case.head or {}
    head.lang, head.title = "en", "Storm hits the coast"
    local facts = meta.read(case.lines and document(case.lines), head, rules)
    same(facts.date, "2024-05-17", i)
    same(facts.sources.date, case.source, i)
  end
end

spec["a time far from the title gives way to a line beside it"] = function()
  local doc = document { "# Storm hits the coast", "17 May 2024", STORY, STORY, STORY, STORY, STORY,
    "Other stories", "3 May 2023" }
  function doc.block_at(_, node)
    return node
  end
  local facts = meta.read(doc, { lang = "en", title = "Storm hits the coast",
    times = { { datetime = "2023-05-03", node = 9 } } }, rules)
  same(facts.date, "2024-05-17", "date")
end

spec["a document gives fields and links by name, and lines by what they hold"] = function()
  local doc = assert(core.doc.read([[<title>T</title><meta name="A" content="1"><meta name=a content="2">
<meta name=empty content=""><link rel="shortcut ICON" href="/i"><link rel=icon href="/j">
<body><a rel="NEXT" href="/n">n</a><h1>By all means</h1><p>Ana 12</p><p>Plain words</p><p>Älter</p>]],
    { from = "html" }))
  local head = doc:head()
  same(head.one.a, "1", "one")
  same(table.concat(head.many.a, ";"), "1;2", "many")
  same(head.one.empty, nil, "an empty field")
  same(head.links.icon, "/i", "the first link")
  same(head.links.shortcut, "/i", "each word")
  same(head.links.next, nil, "only small letters are pagers")
  local function found(...)
    local list = {}
    for k, i in ipairs(doc:lines(...)) do
      list[k] = doc:block_text(i)
    end
    return table.concat(list, "|")
  end
  same(found(-5, 99, 1, 99), "n|By all means|Ana 12|Plain words|Älter", "all")
  same(found(1, 99, 1, 99, "0123456789"), "Ana 12", "with digits")
  same(found(1, 99, 1, 99, "2", "by"), "By all means|Ana 12", "or a pair")
  same(found(1, 99, 1, 99, "2", "\u{e4}"), "Ana 12|Älter", "or a byte past ASCII")
  same(found(1, 99, 7, 11), "Plain words", "by length")
  same(found(4, 2, 1, 99) .. found(99, 100, 1, 99), "", "none")
  doc:close()
  same(#doc:lines(1, 5, 1, 99), 0, "closed")
end

spec["scripts tell the day where no field and no line beside the title does"] = function()
  local head = { lang = "en", moment = "2024-05-17T10:00:00Z" }
  local facts = meta.read(document { "# Storm hits the coast", STORY }, head, rules)
  same(facts.date .. facts.sources.date, "2024-05-17T10:00:00Zscript", "nothing else")
  facts = meta.read(document { "# Storm hits the coast", "18 May 2024", STORY }, head, rules)
  same(facts.date, "2024-05-18", "a line")
  facts = meta.read(nil, { moment = "1715940000" }, rules)
  same(facts.date:sub(1, 10), "2024-05-17", "seconds")
end

spec["blanks do not make a line more than its date"] = function()
  local lines = { "# Storm hits the coast" }
  for i = 2, 15 do
    lines[i] = STORY
  end
  lines[16] = "2024-05-17 09:57 \u{3000}\u{3000} \u{53f0}\u{98ce}\u{62a5}"
  same(meta.read(document(lines), { lang = "zh" }, rules).date:sub(1, 10), "2024-05-17", "date")
end

spec["broken JSON-LD is mended, or saved field by field"] = function()
  local whole = '{"@type": "NewsArticle", "headline": "Storm hits"}'
  for _, script in ipairs {
    '/* of the template */ {"@type": "NewsArticle", // here\n"headline": "Storm hits"}',
    '{"@type": "Organization", "date": "x"}\n' .. whole,
    '{"@type": "Organization", "date": "x"},' .. whole .. ";",
    (whole:gsub('"', "&quot;")),
    '{"@type": "NewsArticle"\n"headline": "Storm hits"}',
    '{"@type": "NewsArticle", "datePublished": , "headline": "Storm hits"}',
    '{"@type": "NewsArticle",\u{a0}"headline": "Storm hits"}',
    '{"@type": "NewsArticle", "headline": "Storm hits", "description": "he said "so" and"}',
    '{"@type": "NewsArticle", "headline": "Storm hits", "author": {"name": "Ana',
  } do
    local facts = meta.read(nil, { json_ld = { script } }, rules)
    same(facts.title, "Storm hits", script)
  end
  local facts = meta.read(nil, { lang = "en", json_ld = { '{"@type": "NewsArticle", "headline": "A \\"B\\"",'
    .. '"author": [{"@type": "Person", "name": "Ana Ruiz"}], "datePublished": "2024-05-17", x"' } },
    rules)
  same(facts.authors[1], "Ana Ruiz", "author")
  same(facts.date, "2024-05-17", "date")
end

spec["a fact is surer when two sources tell it"] = function()
  local doc = document { "# Storm hits the coast", "By Ana Ruiz", "17 May 2024", STORY }
  local facts = meta.read(doc, { lang = "en", meta = {
    { name = "og:title", content = "Storm hits the coast" },
    { name = "author", content = "Tom Hill" }, { name = "date", content = "2024-05-17" } } }, rules)
  same(facts.confidence.title, "high", "title")
  same(facts.confidence.authors, "medium", "authors")
  same(facts.confidence.date, "high", "date")
  same(facts.confidence.lang, "medium", "lang")
  facts = meta.read(doc, { lang = "en" }, rules, { title = "Told" })
  same(facts.confidence.title, "high", "title that was told")
  same(facts.confidence.authors, "low", "authors of a line")
end

spec["agencies and desks stay authors and are told apart"] = function()
  local function agencies(author)
    local facts = meta.read(nil, { json_ld = {
      '{"@type": "NewsArticle", "author": ' .. author .. "}" } }, rules)
    return table.concat(facts.authors, ";") .. "|" .. table.concat(facts.agencies or {}, ";")
  end
  same(agencies '["Ana Ruiz", "AFP"]', "Ana Ruiz;AFP|AFP", "an agency")
  same(agencies '"Sports Desk"', "Sports Desk|Sports Desk", "a desk")
  same(agencies '{"@type": "Organization", "name": "Harbour Watch"}', "Harbour Watch|Harbour Watch",
    "an organization")
  same(agencies '"Ana Ruiz"', "Ana Ruiz|", "a person")
end

spec["a firm gives way to a person"] = function()
  local facts = meta.read(document { "# Storm hits the coast", "By Ana Ruiz", STORY },
    { lang = "en", meta = { { name = "author", content = "Harbour Ltd" } } }, rules)
  same(table.concat(facts.authors, ";"), "Ana Ruiz", "authors")
  facts = meta.read(document { "# Storm hits the coast", STORY },
    { lang = "en", meta = { { name = "author", content = "Harbour Ltd" } } }, rules)
  same(table.concat(facts.authors, ";") .. "|" .. table.concat(facts.agencies, ";"),
    "Harbour Ltd|Harbour Ltd", "authors")
end

spec["a story signs in brackets, and a window's title has its line in the page"] = function()
  local facts = meta.read(document { "# 台风登陆沿海地区各地加强防范", "据新华社电（记者 王小五）" .. ("台风登陆。"):rep(40) },
    { lang = "zh", title = "台风登陆沿海地区各地加强防范_新闻频道_某某网" }, rules)
  same(table.concat(facts.authors, ";"), "王小五", "authors")
  same(facts.title, "台风登陆沿海地区各地加强防范", "title")
  facts = meta.read(document { "# 台风登陆沿海地区各地加强防范", "某某日报记者王小五/文", STORY }, { lang = "zh" },
    rules)
  same(table.concat(facts.authors, ";"), "王小五", "before a slash")
end

spec["elements near the title count, not those of other stories"] = function()
  local head = { lang = "en", h1 = { { text = "Storm hits the coast", node = 50 } },
    times = {
      { datetime = "2019-01-01", node = 5 },
      { datetime = "2024-05-18T09:00:00Z", class = "updated", node = 53 },
      { datetime = "2024-05-17T10:00:00Z", node = 54 },
      { datetime = "2020-01-01", node = 400 },
    },
    authors = {
      { text = "Other Person", how = "rel", node = 2 }, { text = "Ana Ruiz", how = "rel", node = 52 },
      { text = "Tom Hill", how = "rel", node = 56 }, { text = "Some Reader", how = "rel", node = 900 },
    } }
  local facts = meta.read(nil, head, rules)
  same(table.concat(facts.authors, ";"), "Ana Ruiz;Tom Hill", "authors")
  same(facts.date, "2024-05-17T10:00:00Z", "date")
  same(facts.modified, "2024-05-18T09:00:00Z", "modified")
end

spec["what is known beforehand is not asked again"] = function()
  local facts = meta.read(nil, { lang = "de", title = "B" }, rules,
    { title = "A", lang = "en", url = "https://d.example/x" })
  same(facts.title, "A", "title")
  same(facts.lang, "en", "lang")
  same(facts.sources.title, "input", "source")
end

local SITE_PAGE = [[<title>Wrong</title><meta name="Byl" content="By Ana Ruiz">
<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-05-18"}</script>
<div class="t">Ferry  stays</div><p class="b">By <a>Ana Ruiz</a> and <a>Tom Hill</a></p>
<p class="d"><time datetime="2024-05-17T10:00:00Z">yesterday</time></p><p>It rains.</p>]]

local function apply(settings, sources)
  local doc = core.doc.read(SITE_PAGE, { from = "html" })
  local facts = { lang = "en", title = "A", authors = {}, date = "2020-01-01",
    sources = sources or {} }
  site.apply(doc, doc:head(), rules, { facts = facts, ruleset = { facts = settings } })
  return facts, doc
end

local function css(args) return { matcher = "css", args = args } end

spec["a site's own rules have the last word"] = function()
  local facts, doc = apply { title = css ".t", byline = { css ".none", css ".b a" },
    date = css "time@datetime" }
  same(facts.title, "Ferry stays", "title")
  same(table.concat(facts.authors, ";"), "Ana Ruiz;Tom Hill", "authors")
  same(facts.date, "2024-05-17T10:00:00Z", "date")
  same(facts.sources.authors, "rule", "source")
  same(doc:block_text(facts.title_block), "Ferry stays", "title block")
  same(doc:block_text(facts.byline_block), "By Ana Ruiz and Tom Hill", "byline block")
end

spec["a site's rules find facts by <meta>, JSON-LD, XPath and words"] = function()
  local facts = apply { title = { matcher = "xpath", args = "//div[@class='t']" },
    byline = { matcher = "meta", args = "byl" }, date = { matcher = "jsonld", args = "datePublished" } }
  same(facts.title, "Ferry stays", "title")
  same(facts.authors[1], "Ana Ruiz", "authors")
  same(facts.date, "2024-05-18", "date")
  facts = apply { title = { matcher = "starts_with", args = "Ferry" } }
  same(facts.title, "Ferry stays", "title by words")
end

spec["a site's rules that find nothing change nothing"] = function()
  local facts = apply { title = css ".none", byline = css "div@title", date = css ".t" }
  same(facts.title, "A", "title")
  same(#facts.authors, 0, "authors")
  same(facts.date, "2020-01-01", "date")
  facts = apply({ title = css ".t" }, { title = "input" })
  same(facts.title, "A", "what the caller knows stays")
end

spec["addresses are made whole"] = function()
  local base = "https://d.example/a/b?q=1"
  local cases = {
    { "https://x.example/y", "https://x.example/y" }, { "/y", "https://d.example/y" },
    { "y", "https://d.example/a/y" }, { "../y", "https://d.example/y" },
    { "//x.example/y", "https://x.example/y" }, { "?p=2", "https://d.example/a/b?p=2" },
    { "#top", "https://d.example/a/b?q=1#top" }, { "javascript:alert(1)", nil },
    { "data:text/html,x", nil }, { "", nil }, { "./y/", "https://d.example/a/y/" },
  }
  for _, case in ipairs(cases) do
    same(text.resolve(case[1], base), case[2], case[1])
  end
  same(text.resolve("/y", nil), nil, "without a base")
end

spec["the words of the text tell the language when the page does not"] = function()
  local asked = 0
  local with = { roles = rules.roles, language = function(_, facts)
    asked = asked + 1
    facts.lang = "de"
  end }
  local doc = document { "# Sturm trifft die Küste", "Von Ana Ruiz", STORY }
  local facts = meta.read(doc, {}, with)
  same(facts.lang, "de", "lang")
  same(facts.authors[1], "Ana Ruiz", "author")
  meta.read(doc, { lang = "en" }, with)
  same(asked, 1, "asked")
end

spec["no head, no rules, no document: no facts and no error"] = function()
  local facts = meta.read(nil, nil, nil, nil)
  same(facts.title, nil, "title")
  same(#facts.authors, 0, "authors")
  same(meta.read(nil, { title = "T" }, {}, {}).title, "T", "title")
end

return spec
