---@meta
-- What editors know of the module `doc`; never run. Numbers of blocks, parts
-- and sentences are 1-based; places are bytes, 1-based and inclusive.

---@class nutgraf.core.doc
local doc = {}

---Reads a page, a text or Markdown.
---@param bytes string
---@param options { from: "html"|"text"|"markdown"|nil, charset: string?, max_memory: integer?,
---reading: nutgraf.Reading? }
---@return nutgraf.Doc? doc
---@return string? message
---@return string? code "too_long", "bad_input"
function doc.read(bytes, options) end

---Reads one record of JSONL.
---@param bytes string
---@param options? { max_memory: integer?, reading: nutgraf.Reading? }
---@return nutgraf.Doc? doc
---@return table|string known from, url, lang, title; id and meta as JSON text; or a message
---@return string? code
---@return string? id of a record that failed, as JSON text
function doc.record(bytes, options) end

---@class nutgraf.Reading what rules say about reading, compiled

---Compiles words of class names (in lower case) and limits.
---@param rules table hidden, initial, lines, words: lists; script: { shown, all, least, times }
---@return nutgraf.Reading
function doc.reading(rules) end

---What the first bytes look like.
---@param bytes string
---@return "html"|"text"|"markdown"|"record"
function doc.sniff(bytes) end

---@alias nutgraf.Role "open"|"article"|"furniture"|"title"|"byline"|"date"|"caption"

---@class nutgraf.Block
---@field index integer
---@field text string
---@field type string "paragraph", "heading", "item" ...
---@field level integer of a heading, or how deep an item is nested
---@field role nutgraf.Role
---@field reason integer a number that clean.reason knows
---@field score number above 0 speaks for the story
---@field line integer of a plain text; 0 for a page
---@field links integer
---@field link_bytes integer how much of the text stands in links
---@field hidden boolean

---@class nutgraf.Part one block of the article
---@field text string
---@field type string
---@field level integer
---@field block integer
---@field first integer in the article
---@field last integer

---@class nutgraf.Doc
local Doc = {}

---@return integer
function Doc:block_count() end

---@param i integer
---@return nutgraf.Block
function Doc:block(i) end

---@param i integer
---@return string
function Doc:block_text(i) end

---The elements that a block of a page stands in, the inner three, as a selector.
---@param i integer
---@return string trail "main > div.story > p"; "" for a plain text
function Doc:block_trail(i) end

---What became no block, by the name of the element that holds it; the name "" is
---that of words hidden inside of a sentence that is not.
---@param reading nutgraf.Reading? the one it was read with
---@return { name: string, elements: integer, bytes: integer }[]
function Doc:unread(reading) end

---@param i integer
---@return nutgraf.Role role
---@return integer reason
---@return string type
function Doc:role(i) end

---@param i integer
---@param role nutgraf.Role
---@param reason? integer
function Doc:set_role(i, role, reason) end

---What a line speaks of when it is not the story.
---@param i integer
---@param what "nothing"|"site"|"comments"|"stories"
function Doc:set_about(i, what) end

---Keeps a part of a block's text.
---@param i integer
---@param first integer
---@param last integer
function Doc:cut_block(i, first, last) end

---Makes the article of the blocks that have this role.
function Doc:compose() end

---Finds tokens and sentences of the article.
---@param lexicon nutgraf.Lexicon
---@param ask? nutgraf.Undecided what it raises comes out
function Doc:segment(lexicon, ask) end

---The article.
---@return string
function Doc:text() end

---@return integer
function Doc:part_count() end

---@param i integer
---@return nutgraf.Part
function Doc:part(i) end

---@return integer
function Doc:sentence_count() end

---@param i integer
---@return integer first
---@return integer last
---@return integer part
---@return integer number in its part
function Doc:sentence(i) end

---@param i integer
---@return string
function Doc:sentence_text(i) end

---What happened on the way in.
---@return table<string, true>
function Doc:notes() end

---Was it read from HTML?
---@return boolean
function Doc:is_page() end

---The language that its words look like; "und": it cannot be told.
---@param detector nutgraf.Detector
---@return string tag
function Doc:language(detector) end

---What the page says about itself; see engine/lua/lua_head.h.
---@return { title: string?, lang: string?, base: string?, moment: string?,
---one: table<string, string>, many: table<string, string[]>, links: table<string, string>,
---json_ld: string[], times: table[], h1: table[], authors: table[] }
function Doc:head() end

---Small elements that have one of these names or lead into one of these folders.
---@param names string[]
---@param folders string[]
---@param digits? boolean only those with a digit in their text, or that say more than text
---@return table[]
function Doc:marks(names, folders, digits) end

---What a selector or an XPath finds, or the attribute of it.
---@param kind "css"|"xpath"
---@param expression string
---@param attribute? string
---@return { text: string, block: integer? }[]? found
---@return string? message
---@return string? code
function Doc:select(kind, expression, attribute) end

---The block with exactly this text: a heading before any other.
---@param text string
---@param last? integer blocks 1 to this one are looked at
---@return integer? i
function Doc:find_block(text, last) end

---The blocks whose text has a length in bytes and one of these bytes in it.
---@param first integer
---@param last integer
---@param least integer bytes
---@param most integer bytes
---@param bytes? string nil: any text that is not empty
---@param pairs_of_bytes? string or it begins with one of these
---@return integer[] numbers
function Doc:lines(first, last, least, most, bytes, pairs_of_bytes) end

---The first block that stands in an element, or in which it stands.
---@param node integer of the lists of doc:head() and doc:marks()
---@return integer? i
function Doc:block_at(node) end

---@return integer bytes that the document holds
function Doc:memory() end

---Gives the memory back now; the document is empty then.
function Doc:close() end

return doc
