---@meta
-- What editors know of the module `text`; never run. Texts must be UTF-8.

---@class nutgraf.core.text
local text = {}

---What a language knows, compiled.
---@class nutgraf.Lexicon
local Lexicon = {}

---@param list string the name of a list, such as "titles"
---@param word string in any case
---@return boolean
function Lexicon:has(list, word) end

---@class nutgraf.Detector
local Detector = {}

---@param sample string
---@return string tag "und": it cannot be told
function Detector:language(sample) end

---@param settings table the settings of a file of rules/languages
---@return nutgraf.Lexicon? lexicon
---@return string? message
---@return string? code
function text.lexicon(settings) end

---@param lexicons table<string, nutgraf.Lexicon> by tag
---@return nutgraf.Detector
function text.detector(lexicons) end

---Flat lists of places: first, last, first, last ...
---@param lexicon nutgraf.Lexicon?
---@param string string
---@return integer[] sentences
---@return integer[] tokens
function text.segment(lexicon, string) end

---In small letters, for comparing.
---@param string string
---@return string
function text.fold(string) end

---@param lexicon nutgraf.Lexicon
---@param word string
---@return string
function text.stem(lexicon, word) end

return text
