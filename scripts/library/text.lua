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

---What is known of a place where the rules have but a default.
---@class nutgraf.Candidate
---@field rule string as nutgraf why --sentences names it
---@field splits boolean what the rule says: does the sentence end here?
---@field word string? at the mark, without a last point
---@field next string? the word behind it

---What undecided() of a language's file is: true ends the sentence, false does
---not, nil leaves it to the rules. The three texts are a piece of the text.
---@alias nutgraf.Undecided fun(before: string, mark: string, after: string, candidate: nutgraf.Candidate): boolean?

---Flat lists of places: first, last, first, last ... What `ask` raises comes out.
---@param lexicon nutgraf.Lexicon?
---@param string string
---@param ask? nutgraf.Undecided
---@return integer[] sentences
---@return integer[] tokens
function text.segment(lexicon, string, ask) end

---A word that a rule looked up.
---@class nutgraf.Evidence
---@field text string as lists have it: without a last point
---@field found string[] the lists it is in
---@field missing string[] the lists it was looked for in, when it is in none

---A place where a sentence could end.
---@class nutgraf.Place
---@field first integer of the mark, or of the token before the end of a line
---@field last integer
---@field next integer? where the text goes on; nil at its end
---@field rule string the name of the rule that decided
---@field splits boolean does the sentence end here?
---@field words nutgraf.Evidence[]

---The places where a sentence could end, in order, and why it does or not.
---@param lexicon nutgraf.Lexicon?
---@param string string
---@param ask? nutgraf.Undecided
---@return nutgraf.Place[]
function text.explain(lexicon, string, ask) end

---In small letters, for comparing.
---@param string string
---@return string
function text.fold(string) end

-- For comparing titles and names: folded, blanks for marks and symbols, none for apostrophes.
---@param string string
---@return string
function text.key(string) end

-- Is it a line that needs no repair: no control, no doubled blank, no blank at its ends, nothing
-- that may begin a character reference or a tag?
---@param string string
---@return boolean
function text.is_line(string) end

---@param lexicon nutgraf.Lexicon
---@param word string
---@return string
function text.stem(lexicon, word) end

return text
