---@meta
-- What editors know of the modules `files` and `sandbox`; never run.

---@class nutgraf.core.files
local files = {}

---Reads the scripts and rules of a home, and of folders that come before it.
---@param home string
---@param path? string folders with ':' between them
---@return nutgraf.Files? files
---@return string? message
---@return string? code
function files.read(home, path) end

---The folder that was compiled in.
---@return string?
function files.home() end

---@class nutgraf.Files
local Files = {}

---@param name string "rules/styles/house.lua"
---@return string? bytes of the first folder that has it
---@return string? path as messages show it
---@return integer? folder
function Files:find(name) end

---@param name string
---@param folder integer
---@return string?
function Files:bytes(name, folder) end

---@param prefix string
---@return { name: string, path: string, root: integer }[] hidden ones included
function Files:names(prefix) end

---A file of the disk.
---@param path string
---@return string? bytes
---@return string? message
---@return string? code
function Files:open(path) end

---A Lua library that LPeg brings.
---@param name "re"
---@return string? source
---@return string? message
---@return string? code
function Files:system(name) end

---@class nutgraf.core.sandbox
local sandbox = {}

---A state for the files of one party.
---@param limits { memory: integer?, steps: integer?, time: integer? } bytes, steps, milliseconds
---@param words table<string, "bare"|"call"|"named"|"statement">
---@param sources table<string, string>? what LPeg is opened with: fence/lpeg, fence/ways, re
---@return nutgraf.Set
function sandbox.new(limits, words, sources) end

---A handle for functions of files.
---@param i integer
---@return userdata sentence
function sandbox.sentence(i) end

---@param sentence any
---@return integer? i nil: it is no handle
function sandbox.index(sentence) end

---What s:has(matcher) asks.
---@param answer fun(i: integer, matcher: any): boolean
function sandbox.on_has(answer) end

---@class nutgraf.Set
local Set = {}

---Runs a file.
---@param source string
---@param name string as load takes it: "@path"
---@return { name: string, value: any, hook: integer?, line: integer }[]? entries
---@return string? message
---@return string? code "stopped": a limit was reached
function Set:load(source, name) end

---Calls a function that a file has set.
---@param hook integer
---@return boolean? ok
---@return any ... results, or message and code
function Set:call(hook, ...) end

---A fresh budget for this document.
---@param doc nutgraf.Doc
---@param stats nutgraf.Stats?
---@param lang string?
function Set:start(doc, stats, lang) end

---Handles of the document are dead from here on.
function Set:finish() end

---Did it run into a limit that cannot be undone?
---@return boolean
function Set:is_spent() end

---@return integer steps of the current document
function Set:steps() end

---What its files have printed.
---@return string text
function Set:take_log() end

return files
