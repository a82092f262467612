---@meta
-- What editors know of the module `punkt`; never run.

---@class nutgraf.core.punkt
local punkt = {}

---Counts over texts that stream by.
---@class nutgraf.Punkt
local Punkt = {}

---More of a text, in pieces of any size.
---@param bytes string
function Punkt:feed(bytes) end

---The text ends; another may follow.
function Punkt:finish() end

---@return integer words
---@return integer points how many of them had a point
---@return integer different
function Punkt:size() end

---A word that may be an abbreviation. Counts of what stood behind its point: `lower`,
---`digit`, `stop`, `upper`, `ends` and `other` sum up to `with`; of `sampled` capitalized
---words behind it `names` begin no sentence.
---@class nutgraf.PunktWord
---@field word string as written, without its point
---@field example string
---@field capital_only boolean the counts are those of the capitalized form
---@field known boolean to the lexicon
---@field by_shape boolean read as an abbreviation for its shape
---@field certain boolean its sentences go on too often for a plain word
---@field letters integer
---@field with integer
---@field without integer
---@field lower integer
---@field digit integer
---@field stop integer
---@field upper integer
---@field ends integer
---@field other integer
---@field sampled integer
---@field names integer
---@field score number
---@field forgiving number the score without the penalty for missing points

---@param limits table<string, number> rules/train.lua: count, score and others
---@return nutgraf.PunktWord[] in the order in which they were first seen
function Punkt:abbreviations(limits) end

---@param limits table<string, number> the same, with starter_count and starter_score
---@return { word: string, begins: integer, count: integer, score: number }[]
function Punkt:starters(limits) end

---@param lexicon nutgraf.Lexicon
---@return nutgraf.Punkt
function punkt.new(lexicon) end

return punkt
