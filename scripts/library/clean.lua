---@meta
-- luacheck: no unused args
-- What editors know of the module `clean`; never run.

---@class nutgraf.core.clean
local clean = {}

---Compiled weights and names of elements.
---@class nutgraf.CleanModel

---What was measured of one document, for those who fit weights.
---@class nutgraf.Sight
local sight = {}

---Weights in the order of `features`, then (for `second`) of `echoes`.
---@class nutgraf.CleanWeights
---@field first number[]
---@field second number[]
---@field bar number a second score above it speaks for the story
---@field switch_cost number of going from story to furniture or back
---@field ease number how far the bar sinks when the story is too short
---@field clean_words number? a text with such a share of prose in its words was clean before
---@field clean_blocks number? the same of its blocks
---@field clean_ease number? how far the bar sinks then

---@class nutgraf.CleanSettings
---@field names table<string, integer> parts of element names, and their bits
---@field firm integer bits of names that count on an element of most prose too
---@field page nutgraf.CleanWeights
---@field text nutgraf.CleanWeights

---@param settings nutgraf.CleanSettings
---@return nutgraf.CleanModel
function clean.model(settings) end

---The names of the numbers that weights are for.
---@return string[] features
---@return string[] echoes
function clean.features() end

---@param doc nutgraf.Doc
---@param model nutgraf.CleanModel
---@param lexicon any?
---@return nutgraf.Sight
function clean.look(doc, model, lexicon) end

---Gives every block that is still open its role, and repairs.
---@param doc nutgraf.Doc
---@param model nutgraf.CleanModel
---@param lexicon any?
---@param few_words integer? a story of fewer is chosen again with a lower bar
---@return integer words of the story
---@return integer blocks of the story
function clean.decide(doc, model, lexicon, few_words) end

---Gives the headings (in a plain text: the lines) that are this text the role.
---@param doc nutgraf.Doc
---@param text string
---@param role "title"|"byline"|"date"
---@param reason integer
function clean.mark(doc, text, role, reason) end

---The address of the first link in block `i`.
---@param doc nutgraf.Doc
---@param i integer
---@return string?
function clean.link(doc, i) end

---The name of a repair that C made, when `reason` is one.
---@param reason integer
---@return string?
function clean.repair(reason) end

---For each of these blocks of a plain text: the share of its words that the story
---has in one block more, and the share of those that it has in three more.
---@param doc nutgraf.Doc
---@param lexicon any?
---@param first integer
---@param last integer
---@return number[] shared
---@return number[] often
function clean.shared(doc, lexicon, first, last) end

---Number and value of each feature of block `i` that is not 0, in turn.
---@param i integer
---@return number[]
function sight:row(i) end

---The same of the echoes of these first scores, for every block.
---@param first number[]
---@return number[][]
function sight:echoes(first) end

return clean
