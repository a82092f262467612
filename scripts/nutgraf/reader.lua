-- Input becomes a story: which form it has, what is known beforehand, and what
-- the record says about itself afterwards.

local clean = require "nutgraf.clean"
local core = require "nutgraf.core"
local fault = require "nutgraf.fault"

local reader = {}

-- What the bits of a document's notes mean, for people.
local NOTES = {
  repaired = "broken characters were replaced",
  cut = "the page was cut at the limit of its length",
  flattened = "the page is nested deeper than 256 levels; its text was kept",
  attributes = "an element has more than 256 attributes; the rest was dropped",
  nodes = "the page has more elements than the limit; the rest is missing",
  sentences = "only the first 1,000 sentences were compared with each other",
  charset = "the encoding was guessed",
  script = "the page shows no story; one was found in its scripts",
  long = "the article is longer than 4 MB or 50,000 paragraphs; the rest was left out",
}
local NOTE_ORDER = { "repaired", "charset", "cut", "flattened", "attributes", "nodes", "script",
  "long", "sentences" }

local function raise(message, code, id)
  error({ message = message, code = code or "bad_input", id_json = id }, 0)
end

-- What rules/common.lua says about reading pages, compiled once.
local function reading_of(n)
  if not n.reading then
    n.reading = core.doc.reading(n.rulesets:common().values.reading or {})
  end
  return n.reading
end

---@param n table the engine object
---@param bytes any
---@param input table
---@return table story { doc, known, id_json?, meta_json?, name? }
function reader.read(n, bytes, input)
  local from = input.from or core.doc.sniff(bytes)
  local limits = { max_memory = n.options.max_memory, reading = reading_of(n) }
  if from == "record" then
    local doc, known, code, id = core.doc.record(bytes, limits)
    if not doc then
      raise(known, code, id)
    end
    local story = { doc = doc, id_json = known.id, meta_json = known.meta, name = input.name }
    story.is_given = known.from == "blocks"
    story.known = { url = known.url or input.url, lang = known.lang or input.lang,
      title = known.title }
    return story
  end
  if from ~= "html" and from ~= "text" and from ~= "markdown" then
    fault.raise("argument", ("there is no input format '%s'. There is: html, text, markdown, record.")
      :format(from))
  end
  limits.from, limits.charset = from, input.charset
  local doc, message, code = core.doc.read(bytes, limits)
  if not doc then
    raise(message, code)
  end
  return { doc = doc, known = { url = input.url, lang = input.lang }, name = input.name }
end

-- That a site has changed since its rules were written is worth a note.
local function note_rules(story, notes)
  for _, said in ipairs(story.facts.said or {}) do
    if said.blocks == 0 then
      local is_site = story.site and story.site.file.path == said.file
      notes[#notes + 1] = ("%s: nothing found, %s:%d; the story was looked for without it")
        :format(said.setting, is_site and story.site.item or said.file or "rules", said.line or 0)
    end
  end
end

---What a record tells about how it was made.
---@param n table
---@param story table
---@param style table?
---@return table options for record.build
function reader.options(n, story, style)
  local notes, set = {}, story.doc:notes()
  for _, name in ipairs(NOTE_ORDER) do
    if set[name] then
      notes[#notes + 1] = NOTES[name]
    end
  end
  note_rules(story, notes)
  return {
    id_json = story.id_json,
    id = story.name,
    meta_json = story.meta_json,
    offsets = n.options.offsets,
    keep_furniture = n.options.keep_furniture,
    why = function(reason)
      local said = clean.reason(story.ruleset, reason, story.doc:is_page() and "page" or "text")
      return said.text, said.file and ("%s:%d"):format(said.file, said.line or 0)
    end,
    lang = story.lang,
    notes = notes,
    made_by = {
      nutgraf = core.version,
      style = style and style.name or nil,
      style_sha256 = style and style.sha256 or nil,
      rules = story.ruleset.names,
    },
  }
end

---Why there is no article, in a sentence with the way on.
---@param story table
---@return string
function reader.why_nothing(story)
  local doc, links, longest = story.doc, 0, 0
  for i = 1, doc:block_count() do
    local block = doc:block(i)
    local words = core.matcher.words(block.text)
    links = links + block.links
    longest = math.max(longest, words)
  end
  local name = story.name and story.name .. ": " or ""
  local is_file = story.name and story.name ~= "standard input"
  local hint = is_file and " Try: nutgraf why --blocks " .. story.name or ""
  if doc:block_count() == 0 then
    return name .. "no article found: there is no text." .. hint
  end
  return ("%sno article found (%d links, longest text %d words).%s"):format(name, links, longest,
    hint)
end

return reader
