-- Records and formats: what a document looks like from outside.

local core = require "nutgraf.core"
local format = require "nutgraf.format"
local record = require "nutgraf.record"
local json, markup = core.json, core.markup

local function equal(got, expected)
  if got ~= expected then
    error(("expected %q, got %q"):format(tostring(expected), tostring(got)), 2)
  end
end

-- A document of these parts, as the engine's documents answer.
local function document(parts)
  local texts = {}
  for i, part in ipairs(parts) do
    texts[i] = part.text
  end
  local text = table.concat(texts, "\n\n")
  return {
    part_count = function() return #parts end,
    part = function(_, i)
      return { type = parts[i].type or "p", level = parts[i].level or 0, text = parts[i].text }
    end,
    text = function() return text end,
  }
end

local PARTS = {
  { text = "On Monday, the <council> met." },
  { type = "h", level = 2, text = "Next" },
  { type = "li", text = "Schools" },
  { type = "li", text = "R\u{F6}ads \u{1F600}." },
  { type = "quote", text = "It is *done*." },
}

local FACTS = {
  url = "https://news.example/a", lang = "en", title = "Council & budget",
  authors = { "Ana Ruiz", "Li Wei" }, date = "2026-11-02", sources = { title = "og" },
}

-- Counted as Lua does: the first sentence without "On Monday, ".
local function summary()
  return {
    text = "The <council> met. R\u{F6}ads \u{1F600}.",
    sentences = {
      { text = "The <council> met.", first = 1, last = 29, block = 1, index = 1, score = 7.12345,
        parts = { position = 4.0, headline = 2.5 }, cuts = { { 1, 11 } } },
      { text = "R\u{F6}ads \u{1F600}.", first = 47, last = 58, block = 4, index = 4, score = 1 },
    },
  }
end

local function build(options)
  return record.build(document(PARTS), FACTS, summary(), options)
end

local function render(settings, one, hooks)
  return assert(assert(format.compile(settings, hooks)):render(one))
end

return {
  ["places count from 0 and end behind the last byte"] = function()
    local one = build()
    local first, second = one.summary.sentences[1], one.summary.sentences[2]
    equal(json.encode(first, { decimals = 2 }),
      '{"text":"The <council> met.","start":0,"end":29,"block":0,"index":0,"score":7.12,'
      .. '"parts":{"headline":2.5,"position":4.0},"cuts":[[0,11]]}')
    equal(one.text:sub(second.start + 1, second["end"]), second.text)
  end,

  ["places come in the unit that was asked for"] = function()
    local utf16 = build { offsets = "utf16" }.summary.sentences[2]
    local points = build { offsets = "codepoints" }.summary.sentences[2]
    equal(utf16.start .. " " .. utf16["end"], "46 55")
    equal(points.start .. " " .. points["end"], "46 54")
    equal(build({ offsets = "bytes" }).summary.sentences[2]["end"], 58)
  end,

  ["the record has its order and leaves out what is not known"] = function()
    local one = record.build(document { { text = "Short." } }, { authors = {}, sources = {} }, nil,
      { id = "a", made_by = { nutgraf = "1", rules = { "common" } },
        meta_json = '{ "z":1, "a":[] }' })
    equal(json.encode(one), '{"id":"a","kind":"article","blocks":[{"type":"p","text":"Short."}],'
      .. '"text":"Short.","content_hash":"sha256:' .. markup.sha256("Short.") .. '",'
      .. '"made_by":{"nutgraf":"1","rules":["common"]},"meta":{"z":1,"a":[]}}')
  end,

  ["furniture that is kept tells its role and why, and moves the places of blocks"] = function()
    local doc = document { { text = "One." }, { text = "Two." } }
    local all = {
      { type = "p", level = 0, role = "article", reason = 0, text = "One." },
      { type = "li", level = 1, role = "furniture", reason = 7, text = "Share this" },
      { type = "p", level = 0, role = "article", reason = 0, text = "Two." },
    }
    doc.block_count = function() return 3 end
    doc.block = function(_, i) return all[i] end
    doc.part = function(_, i) return { type = "p", level = 0, block = i == 1 and 1 or 3 } end
    local chosen = { text = "Two.", sentences = {} }
    chosen.sentences[1] = { text = "Two.", first = 7, last = 10, block = 2 }
    local one = record.build(doc, {}, chosen,
      { keep_furniture = true, why = function(reason) return "rule " .. reason end })
    equal(json.encode(one.blocks), '[{"type":"p","text":"One."},'
      .. '{"type":"li","role":"furniture","reason":"rule 7","text":"Share this"},'
      .. '{"type":"p","text":"Two."}]')
    equal(one.summary.sentences[1].block, 2)
  end,

  ["an id comes back as it was written"] = function()
    equal(json.encode(record.failure({ code = "no_article", message = "m" }, { id_json = "7.50" })),
      '{"id":7.50,"error":{"code":"no_article","message":"m","file":null,"line":null}}')
  end,

  ["a line that is no record is answered with null"] = function()
    local one = record.failure { code = "bad_input", message = "m", input_line = 2 }
    equal(json.encode(one), '{"id":null,"error":{"code":"bad_input","message":"m","file":null,'
      .. '"line":null,"input_line":2}}')
  end,

  ["a story that was refused has no summary and says why"] = function()
    local one = record.build(document(PARTS), FACTS,
      { refused = { reason = "liveblog", setting = "refuse" } })
    equal(one.summary, json.null)
    equal(json.encode(one.refused), '{"reason":"liveblog","setting":"refuse"}')
    equal(render({ template = "$if(summary)$yes$else$no$endif$" }, one), "no")
  end,

  ["an unknown field is an error that lists what there is"] = function()
    local good, message = pcall(function() return build().titel end)
    assert(not good and message:find("there is no field 'titel'. A record has: id url", 1, true))
    equal(build().image, nil)
  end,

  ["a template sees the record with every value made safe"] = function()
    local one = build()
    equal(render({ type = "text/html", template = "$title$" }, one), "Council &amp; budget")
    equal(render({ escape = "none", template = "$title$" }, one), "Council & budget")
    equal(render({ escape = "html", template = "$summary$" }, one),
      "The &lt;council&gt; met. R\u{F6}ads \u{1F600}.")
    local quotes = "$for(blocks)$$if(it.quote)$$it.text$$endif$$endfor$"
    equal(render({ escape = "markdown", template = quotes }, one), "It is \\*done\\*.")
    equal(render({ template = "$byline$" }, one), "Ana Ruiz, Li Wei")
  end,

  ["an address that is none for links is left out of templates"] = function()
    local one = record.build(document(PARTS), { url = "javascript:alert(1)" }, nil)
    equal(render({ escape = "html", template = "$if(url)$$url$$else$none$endif$" }, one), "none")
    equal(one.url, "javascript:alert(1)")
  end,

  ["a whole address keeps its underscores in Markdown"] = function()
    local one = record.build(document(PARTS), { url = "https://a.example/b_c", title = "b_c" }, nil)
    equal(render({ escape = "markdown", template = "<$url$> $title$" }, one),
      "<https://a.example/b_c> b\\_c")
  end,

  ["data gives what is written as JSON"] = function()
    local hooks = { data = function(d)
      return { ["@type"] = "NewsArticle", headline = d.title, author = json.list(d.authors) }
    end }
    equal(render({}, build(), hooks),
      '{"@type":"NewsArticle","author":["Ana Ruiz","Li Wei"],"headline":"Council & budget"}\n')
  end,

  ["data that cannot be written is told by its place"] = function()
    local made = assert(format.compile({}, { data = function()
      return { list = { 1, { score = 0 / 0 } } }
    end }))
    local text, message = made:render(build())
    equal(text, nil)
    assert(message:find("list[2].score: not a number", 1, true), message)
  end,

  ["data that gives nothing is told with the file"] = function()
    local made = assert(format.compile({}, { data = function() end }, { file = "f.lua", data = 3 }))
    local text, message = made:render(build())
    equal(text, nil)
    equal(message, "f.lua:3: data() gave nothing; it must give a table")
  end,

  ["write writes anything and walks the article"] = function()
    local hooks = { write = function(d, out)
      for block in d:blocks() do
        out(block.type)
        out " "
      end
      return "!"
    end }
    equal(render({}, build(), hooks), "p h li li quote !")
  end,

  ["what comes back from write is written too, in order"] = function()
    local hooks = { write = function(_, out)
      out("a", 1)
      return "b", "c"
    end }
    equal(render({}, build(), hooks), "a1bc")
  end,

  ["a hook that fails is a message, not an error"] = function()
    local made = assert(format.compile({}, { write = function(d) return d.nothing end }))
    local text, message = made:render(build())
    equal(text, nil)
    assert(message:find("there is no field 'nothing'", 1, true), message)
  end,

  ["a format without a template or function writes the record"] = function()
    equal(render({}, record.failure { code = "c", message = "m" }),
      '{"id":null,"error":{"code":"c","message":"m","file":null,"line":null}}\n')
  end,

  ["mistakes in a format file are all told, with file and line"] = function()
    local where = { file = "f.lua", line = 5 } -- where the template ends
    local _, message = format.compile({ template = "a\n$b$" }, {}, where)
    assert(message:find("f.lua:5: template: there is no 'b'", 1, true), message)
    _, message = format.compile({ template = "\n$b$\n\n" }, {}, where)
    assert(message:find("f.lua:3: template:", 1, true), message)
    _, message = format.compile({ template = "\n$b$" }, {}, {})
    assert(message:find("line 2: template:", 1, true), message)
    _, message = format.compile({ escape = "sgml", colour = 1, pretty = 2 }, {}, where)
    assert(message:find("f.lua:5: there is no escape 'sgml'. There is: html", 1, true), message)
    assert(message:find("there is no setting 'colour'", 1, true), message)
    assert(message:find("'pretty' must be of type boolean", 1, true), message)
    _, message = format.compile({ template = "" }, { write = print }, { file = "f.lua" })
    equal(message, "f.lua: a format has one of template, data() and write()")
  end,

  ["JSON goes in and out"] = function()
    for _, text in ipairs { "[]", "{}", "[[],{}]", '{"a":[null,true,1,1.5,"x"]}', '"\\u0000"' } do
      equal(json.encode(json.decode(text)), text)
    end
    local value, message, place = json.decode '{"a":1,}'
    equal(value, nil)
    equal(message, "expected a key in quotation marks")
    equal(place, 8)
    equal(json.encode(json.decode('<!-- {"a":1,} -->', { lenient = true })), '{"a":1}')
    equal(json.decode '{"a":1,"a":2}'.a, 2)
    equal(json.decode "null", json.null)
  end,

  ["JSON has an order that does not depend on chance"] = function()
    equal(json.encode { c = 1, a = 2, ab = 3, b = { z = 1, y = 2 } },
      '{"a":2,"ab":3,"b":{"y":2,"z":1},"c":1}')
    local pair = json.shape { "second", "first" }
    equal(json.encode(pair { first = 1, second = 2, more = 3, extra = 4 }),
      '{"second":2,"first":1,"extra":4,"more":3}')
  end,

  ["JSON refuses what it does not have"] = function()
    local circle = {}
    circle.a = { circle }
    local deep = {}
    for _ = 1, 70 do
      deep = { deep }
    end
    for value, message in pairs {
      [print] = "a value that JSON does not have",
      [circle] = "a[1]: a table that contains itself",
      [deep] = "nested too deeply",
      [{ x = { 1, y = 2 } }] = "x: a table with both a list and named fields, or holes",
      [{ [1] = 1, [3] = 1 }] = "holes",
      [{ [true] = 1 }] = "a key that is not text",
      [{ 1 / 0 }] = "[1]: not a number that JSON has",
    } do
      local text, got = json.encode(value)
      equal(text, nil)
      assert(got:find(message, 1, true), got)
    end
    equal(select(2, json.encode({ "\xFF" }, { strict = true })), "[1]: broken UTF-8")
    equal(json.encode { "\xFF" }, '["\u{FFFD}"]')
    assert(not pcall(json.list, record.shape.link {}))
    assert(not pcall(json.raw, "{} {}"))
    assert(not pcall(json.raw, "[1"))
  end,

  ["JSON inside a script cannot end it"] = function()
    equal(json.encode({ "</script>\u{2028}" }, { in_html = true }),
      '["\\u003c/script>\\u2028"]')
  end,
}
