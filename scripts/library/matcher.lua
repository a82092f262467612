---@meta
-- What editors know of the module `matcher`; never run. scripts/nutgraf/matchers.lua
-- is the way to use it.

---@class nutgraf.core.matcher
local matcher = {}

---An empty set, to be filled and built.
---@return nutgraf.CoreMatchers
function matcher.new() end

---As phrases are compared: lower case, single blanks, plain quotes and dashes.
---@param text string
---@return string
function matcher.normal(text) end

---@param text string
---@param enough integer? counting may stop where there are more
---@return integer how many words
function matcher.words(text, enough) end

---@param word string
---@return boolean
function matcher.is_kind(word) end

---@param a string
---@param b string
---@return integer slips of typing between two words
function matcher.distance(a, b) end

---@alias nutgraf.Ask fun(text: string): integer[]? outside atoms that are true of it

---@class nutgraf.CoreMatchers
local CoreMatchers = {}

---@param kind string "line", "contains", "css", "outside" ...
---@param what? string|number
---@return integer? atom
---@return string? reason
---@return integer? place 1-based, in CSS or XPath
function CoreMatchers:atom(kind, what) end

---@param atom integer
---@param text string
---@return true? done
---@return string? message
---@return string? code
function CoreMatchers:phrase(atom, text) end

---@param ops (string|integer)[] in postfix order: {"atom", 1, "any", 2}
---@return integer? rule
---@return string? message
function CoreMatchers:rule(ops) end

---Ends the filling.
function CoreMatchers:build() end

---@param doc nutgraf.Doc
---@param ask? nutgraf.Ask
---@return table<integer, integer> rule of each block that one matches
function CoreMatchers:blocks(doc, ask) end

---@param doc nutgraf.Doc
---@param lexicon nutgraf.Lexicon?
---@param kinds table<integer, string[]>?
---@param ask? nutgraf.Ask
---@return table<integer, integer[]> rules of each sentence that one matches
function CoreMatchers:sentences(doc, lexicon, kinds, ask) end

---@param text string
---@param ask? nutgraf.Ask
---@return integer? rule the first
function CoreMatchers:text(text, ask) end

---@return integer bytes
function CoreMatchers:memory() end

return matcher
