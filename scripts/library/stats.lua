---@meta
-- What editors know of the module `stats`; never run.

---@class nutgraf.core.stats
---@field bits table<string, integer> kinds of sentences as bits of flags()
local stats = {}

---Measures the sentences of a document, which must stay as it is meanwhile.
---@param doc nutgraf.Doc
---@param lexicon nutgraf.Lexicon?
---@param title string?
---@param settings table? half_position, names_full, numbers_full, words_full, long_from, long_full,
---short_words, subject_words, bm25_k1, bm25_b, forward, backward, damping, rounds,
---graph_sentences, what_share
---@return nutgraf.Stats
function stats.new(doc, lexicon, title, settings) end

---@class nutgraf.Stats
---@operator len: integer
local Stats = {}

---Scores all sentences; names that are not known are ignored.
---@param weigh table<string, number>
function Stats:score(weigh) end

---@param i integer
---@return number score
function Stats:value(i) end

---@param i integer
---@param score number
function Stats:set(i, score) end

---@return integer[] sentences, the highest score first
function Stats:order() end

---@param i integer
---@return table<string, number> what the score is made of, weighed, in hundredths; no parts without
---weight
function Stats:parts(i) end

---@param i integer
---@return table<string, number> the same before weighing, each 0 to 1, all of them
function Stats:raw(i) end

---@param i? integer without it: of the story
---@return integer
function Stats:words(i) end

---@param i integer
---@return integer how many
function Stats:names(i) end

---@param i integer
---@return integer how many
function Stats:numbers(i) end

---@param i integer
---@param kind string
---@return boolean
function Stats:is(i, kind) end

---@param i integer
---@return integer the kinds as bits
function Stats:flags(i) end

---@param kind string also who, what, when, where, why, numbers, stakes: what a sentence tells
---@return integer[] sentences of this kind
function Stats:find(kind) end

---@param asks boolean? what they tell (who, why), too
---@return table<integer, string[]> the kinds of sentences that matchers ask about
function Stats:kinds(asks) end

---How it opens: the last bytes of what may be cut off, nil where there is none.
---@param i integer
---@return integer? date_line
---@return integer? adverb
---@return boolean still_dangles after the cut
function Stats:opening(i) end

---Why a sentence cannot stand alone ("pronoun", "connective", "definite", "speaker",
---"answer") and the sentence that it leans on, nil where there is none; nil: it can.
---@param i integer
---@param cut? boolean as it reads without its leading adverb
---@return string? reason
---@return integer? on
function Stats:leans(i, cut) end

---Does `from` use the noun by which `i` speaks of something as known?
---@param from integer
---@param i integer
---@return boolean
function Stats:introduces(from, i) end

---@param i integer
---@param j integer
---@return number likeness 0 to 1
function Stats:similar(i, j) end

---How much of `i` the others say already.
---@param i integer
---@param others integer[]
---@return number share
---@return boolean paragraph one of them stands in its paragraph
---@return boolean subject one of them opens with the same name
function Stats:redundancy(i, others) end

---A summary says this sentence; without one it begins anew.
---@param i? integer
function Stats:say(i) end

---What redundancy() gives beside all that was said.
---@param i integer
---@return number share
---@return boolean paragraph
---@return boolean subject
function Stats:again(i) end

---@return number[] scores of all sentences
function Stats:values() end

---@return integer[] words of all sentences
function Stats:lengths() end

---@param i integer
---@return table<string, number> tf-idf of its terms, the row scaled to length 1
function Stats:weights(i) end

return stats
