-- nutgraf why: why each sentence was chosen or left, and which rule took each
-- line out of the article. Here are files and records; what is told stands in
-- nutgraf/why.

local blocks = require "nutgraf.why.blocks"
local core = require "nutgraf.core"
local data = require "nutgraf.why.data"
local ends = require "nutgraf.why.ends"
local facts = require "nutgraf.why.facts"
local reasons = require "nutgraf.why.reasons"
local reader = require "nutgraf.reader"
local record = require "nutgraf.record"
local Screen = require "nutgraf.why.screen"
local summary = require "nutgraf.why.summary"
local verbs = require "nutgraf.verbs"

local function tell(screen, n, story, gathered, options)
  facts.tell(screen, story.facts)
  if options.blocks then
    blocks.tell(screen, n, story, true)
  elseif options.sentences then
    ends.tell(screen, n, story)
  elseif not story.found then
    screen:heading("%s", reader.why_nothing(story))
    blocks.tell(screen, n, story, false)
  else
    summary.tell(screen, story, gathered)
    blocks.tell(screen, n, story, false)
  end
end

-- One story, from the bytes of a file or from a line of records.
local function explain(n, bytes, input, made, options, host)
  local story = n:read_or_fault(bytes, input)
  local gathered = reasons.gather(story, n.summarize(story, made), made)
  if options.to == "json" or options.to == "jsonl" then
    local all = data.of(n, story, gathered, options)
    all.id = story.id_json and core.json.raw(story.id_json) or nil
    host.out(core.json.encode(all, { pretty = options.to == "json", decimals = 3 }) .. "\n")
  else
    tell(Screen.new(host.out, options.color == "always"), n, story, gathered, options)
  end
  local found = story.found
  story.doc:close()
  return found
end

-- A record that cannot be read is told in its place; the others go on.
local function explain_record(n, line, number, made, options, host)
  local ok, found = pcall(explain, n, line, { from = "record" }, made, options, host)
  if ok then
    return found
  elseif type(found) ~= "table" then
    error(found, 0)
  end
  if options.to == "json" or options.to == "jsonl" then
    found.input_line = number
    host.out(core.json.encode(record.failure(found, { id_json = found.id_json }),
      { pretty = options.to == "json" }) .. "\n")
  else
    host.out(("line %d: %s\n"):format(number, verbs.words_of(found)))
  end
end

local function explain_records(n, bytes, made, options, host)
  local all_found, number = true, 0
  for line in bytes:gmatch "[^\n]+" do
    number = number + 1
    if options.to == nil or options.to == "text" then
      host.out(("%s==> record %d <==\n"):format(number > 1 and "\n" or "", number))
    end
    all_found = explain_record(n, line, number, made, options, host) and all_found
  end
  return all_found
end

local function explain_file(n, path, made, options, host)
  local bytes, message = host.read(path)
  if not bytes then
    error({ code = "io", message = message }, 0)
  end
  if options.from == "jsonl" then
    return explain_records(n, bytes, made, options, host)
  end
  return explain(n, bytes, {
    from = options.from == "json" and "record" or options.from, lang = options.lang,
    url = options.url, charset = options.charset, name = path ~= "-" and path or nil,
  }, made, options, host)
end

---@param n table the engine object
---@param words string[] as verbs.arguments reads them
---@param host table out, read
---@return integer status
return function(n, words, host)
  local options, paths = verbs.arguments(words)
  local made = n.styles:get(options.style or n.options.style or "house")
  local status = 0
  for k, path in ipairs(#paths > 0 and paths or { "-" }) do
    if #paths > 1 and options.to == nil then
      host.out(("%s==> %s <==\n"):format(k > 1 and "\n" or "", path))
    end
    if not explain_file(n, path, made, options, host) then
      status = 1
    end
  end
  return status
end
