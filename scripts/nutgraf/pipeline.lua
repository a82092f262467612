-- The whole way of a story, a line a stage. The document is what travels: each
-- stage adds a layer and removes none, so that every result can be explained
-- backwards, down to a byte of the input.
--
--   bytes -> reader -> metadata -> language -> cleaning -> sentences
--         -> statistics -> summary -> format -> bytes

local clean = require "nutgraf.clean"
local guess = require "nutgraf.meta.guess"
local kind = require "nutgraf.summary.kind"
local meta = require "nutgraf.meta"
local page = require "nutgraf.page"
local reader = require "nutgraf.reader"
local record = require "nutgraf.record"
local site = require "nutgraf.meta.site"
local style = require "nutgraf.style"
local summary = require "nutgraf.summary"

local pipeline = {}

---Reads a page and finds its article. `n` is the engine object, which has the
---rules; what comes back is the story as scripts know it.
---@param n table
---@param bytes any a string, or a span that C lends
---@param input table from, url, lang, charset, name
---@return table story doc, facts, lexicon, lang, found (is there an article?)
function pipeline.read(n, bytes, input)
  local story = reader.read(n, bytes, input)
  local doc = story.doc
  local head = doc:head()
  story.facts = meta.read(doc, head, n.roles, story.known)
  story.site = n.rulesets:site_of(story)
  site.set(n.rulesets, story)
  story.lang = n.languages:choose(doc, story.facts, story.known)
  story.lexicon = n.languages:lexicon(story.lang)
  story.ruleset = n.rulesets:choose(story)
  n.settings:begin(story) -- for block() of rules
  site.apply(doc, head, n.roles, story)
  story.found = clean.run(doc, story.ruleset, story.facts, story.lexicon, story.is_given)
  guess.title(doc, story.facts, story.lexicon)
  doc:compose()
  doc:segment(story.lexicon, n.languages:asker(story.lang))
  return story
end

---Chooses the sentences of the summary.
---@param n table
---@param story table what pipeline.read gave
---@param made table a style, from styles:get
---@return table summary
function pipeline.summarize(n, story, made)
  if next(made.plan.refuse) then
    story.page_kind = kind.of(story.facts, n.settings, story.lang)
  end
  story.stats = summary.measure(story.doc, story.lexicon, story.facts.title)
  if made.has_hooks then
    style.begin(made, story)
    n.settings:begin(story)
  end
  local chosen = summary.choose(story.doc, story.stats, made.plan, story)
  if made.has_hooks then
    n.settings:finish()
  end
  return chosen
end

---Writes the story: with a summary in this style, or the whole article.
---@param n table
---@param story table
---@param made table? a style; nil: the whole article
---@param output table a compiled format
---@return string? text
---@return string? message
function pipeline.write(n, story, made, output)
  local chosen = made and pipeline.summarize(n, story, made) or nil
  local options = reader.options(n, story, made)
  n.settings:begin(story) -- for data() and write() of formats
  local one = record.build(story.doc, story.facts, chosen, options)
  return output:render(one, page.new(n, story, chosen))
end

return pipeline
