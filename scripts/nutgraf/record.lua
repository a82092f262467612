-- The record: what one document becomes for programs, templates and hooks. A
-- plain table by value; its fields are written in the order that stands here.
-- docs/record.schema.json describes it for the readers of our JSON.

local core = require "nutgraf.core"
local json, markup = core.json, core.markup

local concat = table.concat

local record = {}

-- ---- Shapes: which fields, in which order -------------------------------

local shape = {
  record = json.shape({ "id", "url", "lang", "kind", "title", "authors", "agencies", "date", "modified", "site",
    "image", "previous", "next", "next_page", "single_page", "summary", "blocks", "text",
    "sources", "confidence", "notes", "content_hash", "made_by", "meta", "refused", "error" }, "record"),
  summary = json.shape({ "shape", "text", "sentences", "missing", "untold" }, "summary"),
  sentence = json.shape({ "text", "start", "end", "block", "index", "score", "parts", "cuts",
    "cut_kinds", "tells" }, "sentence"),
  block = json.shape({ "type", "level", "role", "reason", "rule", "text" }, "block"),
  link = json.shape({ "title", "url" }, "link"),
  made_by = json.shape({ "nutgraf", "style", "style_sha256", "rules" }, "made_by"),
  refused = json.shape({ "reason", "setting" }, "refused"),
  error = json.shape({ "code", "message", "file", "line", "input_line" }, "error"),
}
record.shape = shape

-- ---- Fields for templates -----------------------------------------------

-- "Ana Ruiz", "Ana Ruiz and Li Wei" is a matter of language, so: commas.
local function byline(one)
  return one.authors and concat(one.authors, ", ") or nil
end

-- The address as it may stand in a link; nothing when it is not for links.
local function link(field)
  return function(one)
    local address = one[field]
    return type(address) == "string" and markup.url(address) or nil
  end
end

local function is_type(name)
  return function(block)
    return block.type == name
  end
end

-- The title is the first heading, so those inside begin with the second level.
local function is_heading(level, last)
  return function(block)
    if block.type ~= "h" then
      return false
    end
    local own = block.level or 2
    return own == level or level == 2 and own < 2 or last and own > level
  end
end

local function is_item(block)
  return block ~= nil and block.type == "li" and block.role == nil
end

local function starts_list(block, list, index)
  return is_item(block) and not is_item(list[index - 1])
end

local function ends_list(block, list, index)
  return is_item(block) and not is_item(list[index + 1])
end

local function before_item(block, list, index)
  return is_item(block) and is_item(list[index + 1])
end

local function has_shape(name)
  return function(summary)
    return (summary.shape or "paragraph") == name
  end
end

-- Left out of the article, and shown because the furniture is kept.
local function is_dropped(block)
  return block.role ~= nil
end

local BLOCK = {
  type = true, level = true, text = true, role = true, reason = true, rule = true,
  dropped = is_dropped, p = is_type "p", h = is_type "h", li = is_type "li",
  quote = is_type "quote", table = is_type "table", caption = is_type "caption",
  code = is_type "code", h2 = is_heading(2), h3 = is_heading(3), h4 = is_heading(4, true),
  starts_list = starts_list, ends_list = ends_list, before_item = before_item,
}

local LINK = { title = true, url = link "url" }

-- Words of rules/labels.lua, in the language of the story.
local function label(name)
  return function(page)
    return page:label(name)
  end
end

local function link_to_sentence(_, _, index, top)
  return top.labels and top.labels:link(index)
end

local SENTENCE = {
  text = true, start = true, ["end"] = true, block = true, index = true, score = true,
  link = link_to_sentence,
}

-- What templates can ask for; the form is told in template.lua.
record.fields = {
  id = true, url = link "url", lang = true, kind = true, title = true, byline = byline,
  authors = { true }, date = true, modified = true, site = true, image = link "image",
  previous = LINK, next = LINK, next_page = LINK, single_page = LINK,
  summary = {
    shows = "text", walks = "sentences", text = true, sentences = { SENTENCE },
    paragraph = has_shape "paragraph", bullets = has_shape "bullets", lines = has_shape "lines",
  },
  blocks = { BLOCK }, text = true, notes = { true }, content_hash = true,
  refused = { reason = true, setting = true },
  labels = {
    open = label "open", note = label "note", link = label "link", lang = label "lang",
    direction = label "direction",
  },
}

---What a template is filled with: a record and what its page has besides.
---@param one table record
---@param page nutgraf.Page?
---@return table
function record.for_template(one, page)
  return setmetatable({ labels = page or false }, { __index = one })
end

-- ---- Building -----------------------------------------------------------

-- The parts of the article. The tables are ours: they become the blocks.
local function parts_of(doc)
  local list, block_shape = {}, shape.block
  for i = 1, doc:part_count() do
    local part = doc:part(i)
    part.block, part.first, part.last = nil, nil, nil
    if part.type ~= "h" then
      part.level = nil
    end
    list[i] = block_shape(part)
  end
  return json.list(list)
end

-- All blocks of the page; those that were left out tell their role and why.
-- Also gives where each part of the article stands among them.
local function all_blocks_of(doc, why)
  local list, place = {}, {}
  for i = 1, doc:block_count() do
    local block = doc:block(i)
    local dropped = block.role ~= "article"
    local reason, rule
    if dropped and why then
      reason, rule = why(block.reason)
    end
    list[i] = shape.block {
      type = block.type, level = block.type == "h" and block.level or nil,
      role = dropped and block.role or nil, reason = reason, rule = rule, text = block.text,
    }
  end
  for i = 1, doc:part_count() do
    place[i] = doc:part(i).block
  end
  return json.list(list), place
end

-- Lua counts from 1 and includes the last byte, JSON from 0 and excludes it:
-- only the first number moves.
local function cuts_of(sentence)
  if not sentence.cuts or #sentence.cuts == 0 then
    return nil
  end
  local list = {}
  for i, cut in ipairs(sentence.cuts) do
    list[i] = json.list { cut[1] - 1, cut[2] }
  end
  return json.list(list)
end

-- What each of them is: "date_line".
local function kinds_of(cuts)
  local list = {}
  for i, cut in ipairs(cuts or {}) do
    list[i] = cut.kind
  end
  return #list > 0 and #list == #cuts and json.list(list) or nil
end

local function list_of(value)
  return value and #value > 0 and json.list(value) or nil
end

local function sentence_of(sentence, place)
  local block = sentence.block
  if block and place then
    block = place[block]
  end
  return shape.sentence {
    text = sentence.text, start = sentence.first - 1, ["end"] = sentence.last,
    block = block and block - 1, index = sentence.index and sentence.index - 1,
    score = sentence.score, parts = sentence.parts, cuts = cuts_of(sentence),
    cut_kinds = kinds_of(sentence.cuts), tells = list_of(sentence.tells),
  }
end

-- All places of the summary, each with the table and the key where it stands.
local function places_of(sentences)
  local places, owners, keys = {}, {}, {}
  local function note(owner, key)
    local n = #places + 1
    places[n], owners[n], keys[n] = owner[key], owner, key
  end
  for _, sentence in ipairs(sentences) do
    note(sentence, "start")
    note(sentence, "end")
    for _, cut in ipairs(sentence.cuts or {}) do
      note(cut, 1)
      note(cut, 2)
    end
  end
  return places, owners, keys
end

local function convert_places(sentences, text, unit)
  local places, owners, keys = places_of(sentences)
  markup.offsets(text, unit, places)
  for i, place in ipairs(places) do
    owners[i][keys[i]] = place
  end
end

local function summary_of(summary, text, unit, place)
  local list = {}
  for i, sentence in ipairs(summary.sentences or {}) do
    list[i] = sentence_of(sentence, place)
  end
  if unit and unit ~= "bytes" then
    convert_places(list, text, unit)
  end
  local form = summary.shape
  return shape.summary {
    shape = form ~= "paragraph" and form or nil, text = summary.text, sentences = json.list(list),
    missing = list_of(summary.missing), untold = list_of(summary.untold),
  }
end

-- An address, or a table with title and url.
local function link_of(value)
  if type(value) == "string" then
    return shape.link { url = value }
  elseif value then
    return shape.link { title = value.title, url = value.url }
  end
  return nil
end

local function fields_of(value)
  return value and next(value) ~= nil and value or nil
end

-- A value that is JSON text already, or a plain one.
local function given(text, value)
  if text and text ~= "" then
    return json.raw(text)
  end
  return value
end

-- "und" is BCP 47 for "we cannot tell".
local function language_of(tag)
  return tag ~= "und" and tag or nil
end

local function made_by_of(made_by)
  return made_by and shape.made_by {
    nutgraf = made_by.nutgraf, style = made_by.style, style_sha256 = made_by.style_sha256,
    rules = list_of(made_by.rules),
  }
end

---@class nutgraf.RecordOptions
---@field id string|number|nil the caller's name for the document
---@field id_json string? the same as JSON text; goes before `id`
---@field meta_json string? the caller's other members, as JSON text
---@field kind string? "article" when nobody knows better
---@field lang string? when it is not that of the facts
---@field offsets string? "bytes" (default), "utf16", "codepoints"
---@field notes string[]? what happened on the way in
---@field made_by table? nutgraf, style, style_sha256, rules
---@field keep_furniture boolean? blocks that were left out as well
---@field why (fun(reason: integer): string?, string?)? the words for a block's reason, the rule's place

-- Makes the record of a document.
---@param doc table part_count(), part(i) -> {type, level, text, block}, text();
---  to keep furniture, block_count() and block(i) -> {type, level, role, reason}
---@param facts table what meta.read gives
---@param summary table? {text, sentences = {{text, first, last, block, index,
---  score, parts, cuts = {{first, last}}}}, shape}, counted as Lua does, where
---  `block` is a part of the article; or
---  {refused = {reason, setting}}; nil: the whole article is wanted
---@param options nutgraf.RecordOptions?
---@return table record
function record.build(doc, facts, summary, options)
  options = options or {}
  local text = doc:text()
  local blocks, place
  if options.keep_furniture then
    blocks, place = all_blocks_of(doc, options.why)
  else
    blocks = parts_of(doc)
  end
  local refused = summary and summary.refused
  local short
  if refused then
    short = json.null
  elseif summary then
    short = summary_of(summary, text, options.offsets, place)
  end
  return shape.record {
    id = given(options.id_json, options.id),
    url = facts.url, lang = language_of(options.lang or facts.lang),
    kind = options.kind or facts.kind or "article", title = facts.title,
    authors = list_of(facts.authors), agencies = list_of(facts.agencies), date = facts.date, modified = facts.modified,
    site = facts.site, image = facts.image,
    previous = link_of(facts.previous), next = link_of(facts.next),
    next_page = link_of(facts.next_page), single_page = link_of(facts.single_page),
    summary = short, blocks = blocks, text = text,
    sources = fields_of(facts.sources), confidence = fields_of(facts.confidence),
    notes = list_of(options.notes),
    content_hash = "sha256:" .. markup.sha256(text),
    made_by = made_by_of(options.made_by), meta = given(options.meta_json),
    refused = refused and shape.refused { reason = refused.reason, setting = refused.setting },
  }
end

-- The record of a document that failed. Lines keep their numbers from 1: they
-- are what an editor shows.
---@param failure table code, message, file?, line?, input_line?
---@param options nutgraf.RecordOptions? id, id_json, meta_json; without an id
---  it is null
---@return table record
function record.failure(failure, options)
  options = options or {}
  local id = given(options.id_json, options.id)
  return shape.record {
    id = id == nil and json.null or id, meta = given(options.meta_json),
    error = shape.error {
      code = failure.code, message = failure.message, file = failure.file or json.null,
      line = failure.line or json.null,
      input_line = failure.input_line,
    },
  }
end

return record
