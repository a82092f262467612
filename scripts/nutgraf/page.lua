-- What a template for the page of a story can ask for besides the record: words in its
-- language, and links to its sentences. Worked out only when it is asked for.

local core = require "nutgraf.core"
local fragment = require "nutgraf.fragment"

local page = {}

---@class nutgraf.Page
local Page = {}
Page.__index = Page

---@param n table the engine object
---@param story table
---@param chosen table? the summary
---@return nutgraf.Page
function page.new(n, story, chosen)
  return setmetatable({ labels = n.labels, story = story, chosen = chosen }, Page)
end

---A word of rules/labels.lua.
---@param name string
---@return string?
function Page:label(name)
  self.words = self.words or self.labels:of(self.story.lang)
  return self.words[name]
end

---The address of a sentence of the summary: the story's own when it is known, and a
---text fragment.
---@param k integer
---@return string?
function Page:link(k)
  local sentence = self.chosen and self.chosen.sentences and self.chosen.sentences[k]
  local found = sentence and fragment.of(self.story.doc, sentence)
  local url = self.story.facts.url
  local address = type(url) == "string" and core.markup.url(url) or ""
  if not address:find "^https?://" then
    address = ""
  end
  return found and address:gsub("#.*", "") .. found
end

return page
