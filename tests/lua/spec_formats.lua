-- The formats that ship, byte by byte, and the schema of the JSON that they
-- write. `io` is the test's own; scripts have none.

local format = require "nutgraf.format"
local record = require "nutgraf.record"
local json = require "nutgraf.core".json

local function read(path)
  local file = assert(io.open(path, "rb"))
  local bytes = file:read "a"
  file:close()
  return bytes
end

local function load_format(name)
  local settings, hooks = {}, {}
  local path = "scripts/formats/" .. name .. ".lua"
  -- as in the engine, a setting hides the function of its name: `type`
  local environment = { list = json.list, ipairs = ipairs, table = table }
  assert(load(read(path), "@" .. path, "t", environment))()
  environment.list, environment.ipairs, environment.table = nil, nil, nil
  for key, value in pairs(environment) do
    (type(value) == "function" and hooks or settings)[key] = value
  end
  setmetatable(environment, { __index = { list = json.list, ipairs = ipairs, table = table } })
  return assert(format.compile(settings, hooks, { file = path }))
end

local function document(parts)
  local texts = {}
  for i, part in ipairs(parts) do
    texts[i] = part[2]
  end
  local text = table.concat(texts, "\n\n")
  return {
    part_count = function() return #parts end,
    part = function(_, i)
      return { type = parts[i][1], level = parts[i][3] or 0, text = parts[i][2], block = i,
        first = 1, last = 1 }
    end,
    block_count = function() return #parts end,
    block = function(_, i)
      return { type = parts[i][1], level = parts[i][3] or 0, text = parts[i][2],
        role = i == 1 and "furniture" or "article", reason = 1 }
    end,
    text = function() return text end,
  }
end

local STORY = document {
  { "p", "The council passed a <$4.2> million budget." },
  { "h", "What comes next", 1 },
  { "p", "1. Roads & schools\u{202E} get *more*." },
  { "h", "Roads", 3 },
  { "li", "Main Street" },
  { "li", "Mill Lane" },
  { "quote", "\u{201C}We did it.\u{201D}" },
  { "h", "Odds", 5 },
  { "li", "One more" },
  { "caption", "The hall" },
  { "code", "a < b" },
  { "table", "1 2" },
}

local FACTS = {
  url = "https://news.example/a_b?x=1&y=2", title = "Budget *passes* <late>", lang = "en",
  authors = { "Ana Ruiz", "Li Wei" }, date = "2026-11-02T08:00:00Z", site = "The News",
}

local function summary(shape)
  local join = shape == "paragraph" and " " or "\n"
  return {
    shape = shape, text = "The council passed." .. join .. "1. More & *more*.",
    sentences = {
      { text = "The council passed.", first = 1, last = 43, block = 1, index = 1, score = 3.14159,
        parts = { position = 4.0 }, cuts = { { 1, 4 } } },
      { text = "1. More & *more*.", first = 63, last = 90, block = 3, index = 3, score = 2 },
    },
  }
end

local function check(name, chosen, expected, facts)
  local one = record.build(STORY, facts or FACTS, chosen)
  local got = assert(load_format(name):render(one))
  if got ~= expected then
    error(("%s:\n%s\n--- instead of ---\n%s"):format(name, got, expected), 2)
  end
end

-- Every key of `value` is described by the schema at `node`; `seen` collects
-- the descriptions that were met.
local function described(root, node, value, path, seen)
  if node["$ref"] then
    local name = node["$ref"]:match "^#/%$defs/(.*)$"
    return described(root, assert(root["$defs"][name], path), value, path, seen)
  end
  if node.oneOf then
    return described(root, node.oneOf[value == json.null and 1 or 2], value, path, seen)
  end
  if type(value) ~= "table" or not (node.properties or node.items) then
    return
  end
  if node.items then
    for i, item in ipairs(value) do
      described(root, node.items, item, path .. "[" .. i .. "]", seen)
    end
    return
  end
  for key, item in pairs(value) do
    local inner = node.properties[key]
    assert(inner, path .. "." .. key .. " is not described in docs/record.schema.json")
    seen[inner] = true
    described(root, inner, item, path .. "." .. key, seen)
  end
  for _, key in ipairs(node.required or {}) do
    assert(value[key] ~= nil, path .. "." .. key .. " is required and missing")
  end
end

-- The names of properties in the schema that no value had.
local function unseen(node, seen, names)
  for key, inner in pairs(node.properties or {}) do
    if not seen[inner] then
      names[#names + 1] = key
    end
    unseen(inner, seen, names)
  end
  return names
end

return {
  ["text: a summary"] = function()
    check("text", summary "paragraph", [[
Budget *passes* <late>

The council passed. 1. More & *more*.
]])
    check("text", summary "bullets", [[
Budget *passes* <late>

- The council passed.
- 1. More & *more*.
]])
    check("text", summary "lines", "The council passed.\n1. More & *more*.\n", {})
  end,

  ["text: an article"] = function()
    check("text", nil, [[
Budget *passes* <late>

The council passed a <$4.2> million budget.

What comes next

1. Roads & schools get *more*.

Roads

- Main Street
- Mill Lane

]] .. "\u{201C}We did it.\u{201D}" .. [[


Odds

- One more

The hall

a < b

1 2
]])
  end,

  ["markdown: a summary"] = function()
    check("markdown", summary "paragraph", [[
# Budget \*passes\* \<late\>

*Ana Ruiz, Li Wei*

The council passed. 1. More & \*more\*.

[The News](<https://news.example/a_b?x=1&y=2>)
]])
    check("markdown", summary "bullets", [[
- The council passed.
- 1\. More & \*more\*.
]], {})
    check("markdown", summary "lines", [[
The council passed.

1\. More & \*more\*.

[Source](<http://a.example/>)
]], { url = "http://a.example/" })
  end,

  ["markdown: an article"] = function()
    check("markdown", nil, [[
The council passed a \<\$4.2\> million budget.

## What comes next

1\. Roads & schools]] .. "\u{202E}" .. [[ get \*more\*.

### Roads

- Main Street
- Mill Lane

> ]] .. "\u{201C}We did it.\u{201D}" .. [[


#### Odds

- One more

The hall

a \< b

1 2
]], {})
  end,

  ["html: a summary"] = function()
    check("html", summary "paragraph", [[
<article lang="en">
<h1><a href="https://news.example/a_b?x=1&amp;y=2">Budget *passes* &lt;late&gt;</a></h1>
<p class="byline">Ana Ruiz, Li Wei</p>
<p><time datetime="2026-11-02T08:00:00Z">2026-11-02T08:00:00Z</time></p>
<p class="summary">The council passed. 1. More &amp; *more*.</p>
</article>
]])
    check("html", summary "bullets", [[
<article>
<h1>A</h1>
<ul class="summary">
<li>The council passed.</li>
<li>1. More &amp; *more*.</li>
</ul>
</article>
]], { title = "A", url = "javascript:alert(1)" })
    check("html", summary "lines", [[
<article>
<p class="summary">The council passed.</p>
<p class="summary">1. More &amp; *more*.</p>
</article>
]], {})
  end,

  ["html: an article"] = function()
    check("html", nil, [[
<article>
<p>The council passed a &lt;$4.2&gt; million budget.</p>
<h2>What comes next</h2>
<p>1. Roads &amp; schools]] .. "\u{202E}" .. [[ get *more*.</p>
<h3>Roads</h3>
<ul>
<li>Main Street</li>
<li>Mill Lane</li>
</ul>
<blockquote><p>]] .. "\u{201C}We did it.\u{201D}" .. [[</p></blockquote>
<h4>Odds</h4>
<ul>
<li>One more</li>
</ul>
<p class="caption">The hall</p>
<pre>a &lt; b</pre>
<p>1 2</p>
</article>
]], {})
  end,

  ["json and jsonl hold the same, one of them in one line"] = function()
    local one = record.build(STORY, FACTS, summary "bullets", { id = "a" })
    local line = load_format "jsonl":render(one)
    local lines = load_format "json":render(one)
    assert(line:find "\n" == #line)
    assert(select(2, lines:gsub("\n", "")) > 30)
    assert(json.encode(json.decode(line)) == json.encode(json.decode(lines)))
    assert(line:find('"score":3.142,', 1, true))
  end,

  ["jsonld is a NewsArticle that cannot end a script"] = function()
    local chosen = summary "paragraph"
    chosen.text = "</script>"
    local text = load_format "jsonld":render(record.build(STORY, FACTS, chosen))
    assert(not text:find("<", 1, true))
    local value = json.decode(text)
    assert(value["@type"] == "NewsArticle" and value.headline == FACTS.title)
    assert(value.author[2].name == "Li Wei" and value.publisher.name == "The News")
    assert(value.abstract == "</script>" and value.dateModified == nil)
    local refused = record.build(STORY, {}, { refused = { reason = "r", setting = "s" } })
    assert(not load_format "jsonld":render(refused):find("abstract", 1, true))
  end,

  ["ninjs names the story as newsrooms do"] = function()
    local one = record.build(STORY, FACTS, summary "paragraph")
    local value = json.decode(load_format "ninjs":render(one))
    assert(value.uri == FACTS.url and value.byline == "Ana Ruiz, Li Wei")
    assert(value.infosource[1].name == "The News" and value.type == "text")
    assert(value.description_text == one.summary.text and value.body_text == one.text)
    local nameless = json.decode(load_format "ninjs":render(record.build(STORY, {})))
    assert(nameless.uri:find "^sha256:" and nameless.description_text == nil)
  end,

  ["every field is described in the schema, and every description is met"] = function()
    local schema = assert(json.decode(read "docs/record.schema.json"))
    local facts = {
      url = "u", lang = "en", kind = "column", title = "t", authors = { "a" }, date = "d",
      modified = "m", site = "s", image = "i", previous = { title = "t", url = "u" }, next = "n",
      next_page = { url = "u" }, single_page = { url = "u" },
      sources = { title = "og" }, confidence = { title = "high" }, agencies = { "a" },
    }
    local options = {
      id = 1, meta_json = "{}", notes = { "n" }, keep_furniture = true,
      why = function() return "r", "f:1" end,
      made_by = { nutgraf = "1", style = "s", style_sha256 = "x", rules = { "r" } },
    }
    local seen, full = {}, summary "bullets"
    full.missing, full.untold = { "why" }, { "when" }
    full.sentences[1].cuts[1].kind, full.sentences[1].tells = "date_line", { "who" }
    for _, one in ipairs {
      record.build(STORY, facts, full, options),
      record.build(STORY, facts, nil, {}),
      record.build(STORY, facts, { refused = { reason = "r", setting = "s" } }, {}),
      record.failure { code = "io", message = "m", file = "f", line = 1, input_line = 1 },
    } do
      local value = json.decode(load_format "jsonl":render(one))
      described(schema, schema, value, "record", seen)
    end
    local names = unseen(schema, seen, {})
    for _, node in pairs(schema["$defs"]) do
      unseen(node, seen, names)
    end
    assert(#names == 0, "described and never written: " .. table.concat(names, " "))
  end,
}
