---@meta
-- What editors know of `require "nutgraf.core"`, the engine in C; never run.

---@class nutgraf.core
---@field doc nutgraf.core.doc reading, blocks, the article, its sentences
---@field text nutgraf.core.text lexicons, tokens and sentences, language
---@field stats nutgraf.core.stats what can be said of sentences in numbers
---@field trim nutgraf.core.trim what may be cut out of sentences
---@field matcher nutgraf.core.matcher compiled rules
---@field clean nutgraf.core.clean which blocks are the story
---@field json nutgraf.json
---@field markup nutgraf.markup
---@field files nutgraf.core.files scripts and rules as they were read
---@field sandbox nutgraf.core.sandbox states for the files of editors
---@field version string
local core = {}

---The library LPeg, that of the host where there is one.
---@return table lpeg
function core.lpeg() end

return core
