---@meta
-- luacheck: no unused args
-- What editors know of the modules `json` and `markup`; never run.

---@class nutgraf.json
---@field null lightuserdata what null becomes: a value, not nil
local json = {}

-- Lua values from JSON text. A list is marked as one; the last of several equal
-- keys wins. With `lenient`, as found in pages: raw line ends in strings, a
-- comma too many, comment and CDATA marks around the value.
---@param text string
---@param options? { lenient: boolean? }
---@return any value nil: see the message
---@return string? message
---@return integer? position 1-based, in bytes
function json.decode(text, options) end

-- JSON text from Lua values. Keys come in the order of their shape, else in
-- byte order. `strict`: broken UTF-8 is refused, not repaired. `in_html`: "<"
-- is escaped, so that the text may stand in a <script>.
---@param value any
---@param options? { pretty: boolean?, decimals: integer?, strict: boolean?, in_html: boolean? }
---@return string? text
---@return string? message names the place of what cannot be written
function json.encode(value, options) end

-- Marks a table as a list: [] even when it is empty. A list can be called:
-- `for item in list() do`. A nil in it is left out.
---@param t table?
---@return table
function json.list(t) end

-- A function that marks tables as things with these fields, which are written
-- in this order. Reading a field that is not among them is an error.
---@param fields string[]
---@param name string? for the message
---@return fun(t: table): table
function json.shape(fields, name) end

-- JSON text that is written as it is, but for blanks.
---@param text string raises when it is not JSON
---@return table
function json.raw(text) end

---@class nutgraf.markup
local markup = {}

-- Safe as the content of an HTML element or of an attribute in quotation marks.
---@param text string
---@return string
function markup.html(text) end

---@param text string
---@return string
function markup.xml(text) end

---@param text string
---@return string
function markup.markdown(text) end

-- Without controls and marks that change the direction of text.
---@param text string
---@return string
function markup.terminal(text) end

-- Safe as the address of a link; nil when it is not http, https or mailto.
---@param text string
---@return string?
function markup.url(text) end

-- Changes each place (0-based, in bytes) into the unit, in the same list.
---@param text string
---@param unit "bytes"|"utf16"|"codepoints"
---@param places integer[]
---@return integer[] places
function markup.offsets(text, unit, places) end

---@param text string
---@return string digits 64 hexadecimal digits
function markup.sha256(text) end

return { json = json, markup = markup }
