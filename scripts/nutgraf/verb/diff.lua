-- nutgraf diff -s STYLE -s STYLE STORY...: what another style, or another
-- version of one, changes in the summaries of these stories.

local core = require "nutgraf.core"
local fault = require "nutgraf.fault"
local pipeline = require "nutgraf.pipeline"
local reader = require "nutgraf.reader"
local styles = require "nutgraf.style"
local verbs = require "nutgraf.verbs"

local COLUMN = 46 -- characters of one of the two columns
local BETWEEN = " | "
local STORIES = { html = true, htm = true, xhtml = true, txt = true, md = true, markdown = true,
  jsonl = true, ndjson = true }
local RECORDS = { jsonl = true, ndjson = true }

---- The two styles --------------------------------------------------------------

-- All values of an option that may be given more than once.
local function values_of(words, name)
  local list = {}
  for _, word in ipairs(words) do
    if word == "--" then
      break
    end
    list[#list + 1] = word:match("^%-%-" .. name .. "=(.*)$")
  end
  return list
end

-- The older style first. One that stands alone is held against the house
-- style; values of --set belong to the second one only.
local function sides_of(n, words)
  local names, set = values_of(words, "style"), values_of(words, "set")
  if #names == 0 and #set > 0 then
    names = { "house", "house" }
  elseif #names == 1 then
    names = #set > 0 and { names[1], names[1] } or { "house", names[1] }
  end
  if #names ~= 2 then
    return nil
  end
  local with_set = styles.new(n.settings, set)
  return {
    { name = names[1], made = n.styles:get(names[1]) },
    { name = table.concat({ names[2], table.unpack(set) }, " "), made = with_set:get(names[2]) },
  }
end

---- One story ---------------------------------------------------------------------

-- What a style makes of a story, as far as it is a choice of sentences: how
-- they are laid out is no difference.
local function outcome(n, story, side)
  local summary = pipeline.summarize(n, story, side.made)
  local made = { refused = summary.refused, text = summary.text or "", sentences = {}, order = {} }
  for k, sentence in ipairs(summary.sentences or {}) do
    made.order[k] = sentence.index
    made.sentences[sentence.index] = sentence
  end
  made.words = core.matcher.words(made.text)
  return made
end

-- The sentences of either side, in the order of the story.
local function union(a, b)
  local list = {}
  for index in pairs(a.sentences) do
    list[#list + 1] = index
  end
  for index in pairs(b.sentences) do
    list[#list + 1] = a.sentences[index] == nil and index or nil
  end
  table.sort(list)
  return list
end

-- Rows of { index, left, right }: a text that is missing is not in that summary.
local function rows_of(a, b)
  local rows = core.json.list {}
  for k, index in ipairs(union(a, b)) do
    local left, right = a.sentences[index], b.sentences[index]
    rows[k] = { index = index, left = left and left.text, right = right and right.text }
  end
  return rows
end

local function all_kept(rows)
  for _, row in ipairs(rows) do
    if row.left ~= row.right then
      return false
    end
  end
  return true
end

local function reason_of(made)
  return made.refused and made.refused.reason or nil
end

-- Reads one story and makes both summaries.
local function compare(n, sides, bytes, input)
  local story = n:read_or_fault(bytes, input)
  if not story.found then
    local why = reader.why_nothing(story)
    story.doc:close()
    return nil, why
  end
  local a, b = outcome(n, story, sides[1]), outcome(n, story, sides[2])
  local result = {
    title = story.facts.title, left = a, right = b, rows = rows_of(a, b),
  }
  result.reordered = table.concat(a.order, " ") ~= table.concat(b.order, " ")
  result.same_sentences = all_kept(result.rows)
  result.changed = result.reordered or not result.same_sentences or reason_of(a) ~= reason_of(b)
  story.doc:close()
  return result
end

---- Side by side --------------------------------------------------------------------

local function width_of(text)
  return utf8.len(text) or #text
end

-- Lines of at most `COLUMN` characters; a longer word stands alone.
local function wrap(text)
  local lines, line, width = {}, {}, 0
  for word in core.markup.terminal(text):gmatch "%S+" do
    local more = width_of(word)
    if width > 0 and width + 1 + more > COLUMN then
      lines[#lines + 1] = table.concat(line, " ")
      line, width = {}, 0
    end
    line[#line + 1] = word
    width = width + more + (width > 0 and 1 or 0)
  end
  lines[#lines + 1] = #line > 0 and table.concat(line, " ") or nil
  return lines
end

local function columns(out, mark, left, right)
  local a, b = wrap(left), wrap(right)
  for k = 1, math.max(#a, #b) do
    local one = a[k] or ""
    local gap = (" "):rep(math.max(0, COLUMN - width_of(one)))
    local line = ("%-4s"):format(k == 1 and mark or "") .. one .. gap .. BETWEEN .. (b[k] or "")
    out((line:gsub("%s+$", "")) .. "\n")
  end
end

local function heading(made)
  if made.refused then
    return "no summary: " .. made.refused.reason
  end
  return ("%d %s, %d words"):format(#made.order, #made.order == 1 and "sentence" or "sentences",
    made.words)
end

-- A sentence that both have is told in one column, unless they cut it in two ways.
local function tell_story(out, sides, name, result)
  out(("\n==> %s <==\n%s\n"):format(name, core.markup.terminal(result.title or "(no title)")))
  columns(out, "", sides[1].name, sides[2].name)
  columns(out, "", heading(result.left), heading(result.right))
  for _, row in ipairs(result.rows) do
    local same = row.left == row.right
    columns(out, (same and "=" or "") .. row.index, row.left or "", same and "the same"
      or row.right or "")
  end
  if result.reordered and result.same_sentences then
    out "    the same sentences in another order\n"
  end
end

---- The whole set ---------------------------------------------------------------------

local Run = {}
Run.__index = Run

function Run:count(result)
  self.stories = self.stories + 1
  self.changed = self.changed + (result.changed and 1 or 0)
  self.words[1] = self.words[1] + result.left.words
  self.words[2] = self.words[2] + result.right.words
  for _, row in ipairs(result.rows) do
    self.gone = self.gone + (row.right == nil and 1 or 0)
    self.new = self.new + (row.left == nil and 1 or 0)
    self.cut = self.cut + (row.left and row.right and row.left ~= row.right and 1 or 0)
  end
end

local function side_data(made)
  return { text = made.text, words = made.words, sentences = #made.order, refused = made.refused }
end

-- Counts from 0, as all JSON of nutgraf.
local function story_data(name, result)
  local rows = core.json.list {}
  for k, row in ipairs(result.rows) do
    rows[k] = { index = row.index - 1, left = row.left, right = row.right }
  end
  return { story = name, title = result.title, changed = result.changed,
    left = side_data(result.left), right = side_data(result.right), sentences = rows }
end

function Run:tell(name, result)
  self:count(result)
  if self.as_json then
    self.list[#self.list + 1] = story_data(name, result)
  elseif result.changed then
    tell_story(self.host.out, self.sides, name, result)
  end
end

-- A story that cannot be read costs itself only.
function Run:fail(name, message, status)
  self.status = math.max(self.status, status)
  if self.as_json then
    self.list[#self.list + 1] = { story = name, error = { message = message } }
  else
    self.host.out(("\n==> %s <==\n    cannot be compared: %s\n"):format(name,
      core.markup.terminal(message)))
  end
end

function Run:story(name, bytes, input)
  local ok, result, why = pcall(compare, self.n, self.sides, bytes, input)
  if not ok then
    if type(result) ~= "table" or result.code == "settings" or result.code == "script" then
      error(result, 0) -- a style that is broken is so for every story
    end
    return self:fail(name, verbs.words_of(result), 1)
  elseif not result then
    return self:fail(name, why, 1)
  end
  self:tell(name, result)
end

function Run:file(path)
  local bytes, message = self.host.read(path)
  if not bytes then
    return self:fail(path, message, 4)
  end
  local from = self.options.from or RECORDS[path:match "%.(%a+)$"] and "jsonl"
  if from ~= "jsonl" then
    return self:story(path, bytes, { from = from == "json" and "record" or from, name = path,
      lang = self.options.lang })
  end
  local number = 0
  for line in bytes:gmatch "[^\n]+" do
    number = number + 1
    self:story(("%s, record %d"):format(path, number), line, { from = "record" })
  end
end

local function per_story(total, count)
  return count > 0 and total / count or 0
end

function Run:finish()
  if self.as_json then
    self.host.out(core.json.encode({
      left = self.sides[1].name, right = self.sides[2].name, stories = self.stories,
      changed = self.changed, only_left = self.gone, only_right = self.new, other_cuts = self.cut,
      results = self.list,
    }, { pretty = true, decimals = 3 }) .. "\n")
    return
  end
  local function line(message, ...)
    self.host.out(message:format(...) .. "\n")
  end
  line("%s%d of %d %s changed", self.changed > 0 and "\n" or "", self.changed, self.stories,
    self.stories == 1 and "story" or "stories")
  if self.changed > 0 then
    line("sentences: %d only in '%s', %d only in '%s', %d cut in another way", self.gone,
      self.sides[1].name, self.new, self.sides[2].name, self.cut)
    line("words a story: %.1f and %.1f", per_story(self.words[1], self.stories),
      per_story(self.words[2], self.stories))
  end
end

-- Files as they are named; of folders those whose ending is one of a story.
local function stories_of(host, paths)
  local list, named = {}, {}
  for _, path in ipairs(paths) do
    named[path] = true
  end
  for _, path in ipairs(verbs.walk(host, paths, "")) do
    if named[path] or STORIES[(path:match "%.(%a+)$" or ""):lower()] then
      list[#list + 1] = path
    end
  end
  return list
end

---@param n table the engine object
---@param words string[] as verbs.arguments reads them
---@param host table out, read, list
---@return integer status 0: no difference, 1: some, or a story failed, 4: a file cannot be read
return function(n, words, host)
  local options, paths = verbs.arguments(words)
  local sides = sides_of(n, words)
  if not sides then
    fault.raise("argument", "which two styles? Write: nutgraf diff -s house -s brief stories/")
  end
  local stories = stories_of(host, #paths > 0 and paths or { "-" })
  if #stories == 0 then
    fault.raise("io", ("there are no stories in '%s' (.html .htm .txt .md .jsonl)."):format(paths[1]))
  end
  local run = setmetatable({ n = n, sides = sides, options = options, host = host,
    as_json = options.to == "json", stories = 0, changed = 0, gone = 0, new = 0, cut = 0,
    words = { 0, 0 }, status = 0, list = core.json.list {} }, Run)
  for _, path in ipairs(stories) do
    run:file(path)
  end
  run:finish()
  return math.max(run.status, run.changed > 0 and 1 or 0)
end
