-- What specs of summaries share: a text as an article, and what a result says.

local core = require "nutgraf.core"

local articles = {}

---A text that is an article, all of it, with its sentences.
---@param text string
---@param lexicon any
---@return nutgraf.Doc
function articles.read(text, lexicon)
  local doc = core.doc.read(text, { from = "text" })
  for i = 1, doc:block_count() do
    doc:set_role(i, "article", 0)
  end
  doc:compose()
  doc:segment(lexicon)
  return doc
end

---The sentences of a summary: "1 4".
---@param result table
---@return string
function articles.indexes(result)
  local list = {}
  for k, sentence in ipairs(result.sentences or {}) do
    list[k] = sentence.index
  end
  return table.concat(list, " ")
end

---@param got any
---@param expected any
function articles.equal(got, expected)
  if got ~= expected then
    error(("got %s, expected %s"):format(tostring(got), tostring(expected)), 2)
  end
end

return articles
