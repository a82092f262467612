---@meta
-- What editors know of the module `trim`; never run.

---@class nutgraf.core.trim
---@field bits table<string, integer> the kinds of cuts: date_line, leading_adverb, parenthetical,
---attribution, trailing_time
local trim = {}

---@class nutgraf.Cut
---@field [1] integer first byte, in the article
---@field [2] integer last byte
---@field kind string

---What may be cut out of a sentence, in order of place.
---@param stats nutgraf.Stats
---@param i integer
---@param kinds integer sum of bits
---@param least_words integer what the last three kinds leave at least
---@param longest_aside integer words in brackets or between dashes
---@param free_words integer when more go, they must be no more than stay
---@return nutgraf.Cut[]
function trim.cuts(stats, i, kinds, least_words, longest_aside, free_words) end

---The words that each sentence has when its cuts are made.
---@param stats nutgraf.Stats
---@param kinds integer
---@param least_words integer
---@param longest_aside integer
---@param free_words integer
---@return integer[]
function trim.lengths(stats, kinds, least_words, longest_aside, free_words) end

---A text with a capital in front, unless its first word has one of its own.
---@param text string
---@param lexicon nutgraf.Lexicon?
---@return string
function trim.capital(text, lexicon) end

return trim
