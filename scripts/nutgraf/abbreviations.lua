-- What a text showed about abbreviations becomes a file of rules/languages that
-- an editor can read and prune: each word in the list that fits, with its counts.

local abbreviations = {}

local share = { is = "number", from = 0, to = 1 }
local count = { is = "number", from = 1, whole = true }
local positive = { is = "number", from = 0 }

---What rules/train.lua may say.
abbreviations.settings = {
  abbreviations = {
    is = "table",
    keys = {
      least_words = count, count = count, score = positive, full_penalty = count,
      goes_on = share, names = share, surely_goes_on = share, certain = share,
      certain_count = count, certain_letters = count, certain_with = share, begins = share,
      digits = share, titles = share, ends_title = share, ends_never = share,
      never_count = count, often_capitals = share, often_ends = share,
      starter_count = count, starter_score = positive,
    },
  },
}

-- Lists in the order of a language's file.
local LISTS = { "titles", "never_end", "before_numbers", "may_end", "often_end" }
local ABOUT = {
  titles = "Never end a sentence; a name follows.",
  never_end = "Never end a sentence.",
  before_numbers = "Abbreviations only when a number follows.",
  may_end = "End a sentence when the next word likes to begin one.",
  often_end = "End a sentence before any capital.",
}

-- What stands behind the word: how often the same sentence, a name in it, a new one,
-- of how many that tell anything.
local function behind(word)
  local names = word.sampled > 0 and word.upper * word.names / word.sampled or 0
  local starts = word.upper - names + word.ends
  return {
    goes_on = word.lower + word.digit + word.stop + names,
    names = names,
    starts = starts,
    told = math.max(word.lower + word.digit + word.stop + word.upper + word.ends, 1),
  }
end

-- A letter with a point is an initial or a label already, unless numbers follow.
local function is_letter(word)
  return word.letters == 1 and word.capital_only
end

-- Is it likely enough, and does its sentence go on more often than by chance?
local function is_abbreviation(word, b, limits)
  if word.certain then
    return true
  end
  local names = math.max(b.names / b.told - limits.names, 0) / (1 - limits.names)
  local goes_on = (b.goes_on - b.names) / b.told + names
  local score = b.goes_on >= limits.surely_goes_on * b.told and word.forgiving or word.score
  return score >= limits.score and goes_on >= limits.goes_on
end

-- The list of an abbreviation, by what stands behind it.
local function class_of(word, b, limits)
  local starts, names = b.starts / b.told, b.names / b.told
  local is_never = starts <= limits.ends_never and word.with >= limits.never_count
  if word.by_shape then -- U.S. may end a sentence also when it is on no list
    return not word.capital_only and is_never and "never_end" or nil
  elseif word.capital_only and names >= limits.titles and starts <= limits.ends_title then
    return "titles"
  elseif is_never then
    return "never_end"
  end
  local capitals = (word.upper - b.names) / math.max(word.upper, 1)
  return capitals >= limits.often_capitals and starts >= limits.often_ends and "often_end"
    or "may_end"
end

---The list a word belongs to, nil: it is no abbreviation that has to be told.
---@param word table as punkt:abbreviations gives it
---@param limits table<string, number> of rules/train.lua
---@return string? list
function abbreviations.list_of(word, limits)
  if word.known then
    return nil
  elseif word.digit >= limits.digits * word.with then
    return "before_numbers"
  end
  local b = behind(word)
  if is_letter(word) or not is_abbreviation(word, b, limits) then
    return nil
  end
  return class_of(word, b, limits)
end

-- The most frequent first.
local function by_count(a, b)
  if a.with ~= b.with then
    return a.with > b.with
  end
  return a.word < b.word
end

---The new words of each list, sorted.
---@param words table[] of punkt:abbreviations
---@param limits table<string, number>
---@return table<string, table[]> lists
---@return integer total
function abbreviations.sort(words, limits)
  local lists, total = {}, 0
  for _, name in ipairs(LISTS) do
    lists[name] = {}
  end
  for _, word in ipairs(words) do
    local name = abbreviations.list_of(word, limits)
    if name then
      table.insert(lists[name], word)
      total = total + 1
    end
  end
  for _, list in pairs(lists) do
    table.sort(list, by_count)
  end
  return lists, total
end

---Words that like to begin sentences and are not known for it.
---@param found table[] of punkt:starters
---@param lexicon any
---@return table[]
function abbreviations.new_starters(found, lexicon)
  local list = {}
  for _, starter in ipairs(found) do
    if not lexicon:has("starters", starter.word) then
      list[#list + 1] = { word = starter.word, with = starter.begins, count = starter.count }
    end
  end
  table.sort(list, by_count)
  return list
end

-- ---- The file ------------------------------------------------------------

local function percent(part, whole)
  return ("%d %%"):format(math.floor(100 * part / whole + 0.5))
end

-- What an editor wants to know of a word before it stays.
local REASON = "%d with a point, %d without; next: %s small, %s capital, %s digit, %s end; \"%s\""

local function reason(word)
  local n = word.with
  return REASON:format(n, word.without, percent(word.lower, n), percent(word.upper, n),
    percent(word.digit, n), percent(word.ends, n), word.example)
end

-- "aaa", "bbb", in lines that fit.
local function add_words(out, words)
  local line = " "
  for _, word in ipairs(words) do
    local item = (" %q,"):format(word)
    if #line + #item > 98 then
      out[#out + 1] = line
      line = " "
    end
    line = line .. item
  end
  out[#out + 1] = line
end

local function add_list(out, name, words, common)
  if #words == 0 and #common == 0 then
    return
  end
  out[#out + 1] = "\n-- " .. ABOUT[name]
  out[#out + 1] = name .. " = {"
  if #common > 0 then
    add_words(out, common)
  end
  for _, word in ipairs(words) do
    out[#out + 1] = ("  %q, -- %s"):format(word.word, reason(word))
  end
  out[#out + 1] = "}"
end

-- A language that has starters is offered more of them; one that has none needs them.
local function add_starters(out, starters, is_new)
  if #starters == 0 then
    return
  end
  out[#out + 1] = "\n-- Words that like to begin a sentence" ..
    (is_new and "." or "; take the dashes away from those that are right.")
  out[#out + 1] = (is_new and "" or "-- ") .. "starters = {"
  for _, starter in ipairs(starters) do
    out[#out + 1] = ("%s  %q, -- begins %d sentences, %d in all"):format(is_new and "" or "--",
      starter.word, starter.with, starter.count)
  end
  out[#out + 1] = (is_new and "" or "-- ") .. "}"
end

-- 1234567 -> "1,234,567"
local function grouped(number)
  local text = tostring(number):reverse():gsub("(%d%d%d)", "%1,"):reverse()
  return (text:gsub("^,", ""))
end

local HEAD = [[
-- %s: abbreviations that `nutgraf train` found in %s words of text and that
-- were not known yet. Take out what is wrong. It counts in a project, as
-- rules/languages/%s.lua beside the file nutgraf.lua%s]]

-- Settings of every language besides abbreviations.
local MARKS = { "list_marks", "opening_quotes", "closing_quotes", "terminators", "units" }

local function add_common(out, common)
  for _, name in ipairs(MARKS) do
    if common[name] then
      out[#out + 1] = "\n" .. name .. " = {"
      add_words(out, common[name])
      out[#out + 1] = "}"
    end
  end
end

---The file.
---@param tag string
---@param found { lists: table<string, table[]>, starters: table[], words: integer }
---@param common table? settings that a language without a file begins with
---@return string
function abbreviations.file(tag, found, common)
  local out = { HEAD:format(tag, grouped(found.words), tag,
    common and "." or ",\n-- and adds to what ships.") }
  if common then
    out[#out + 1] = ("\nname = %q"):format(tag)
  end
  for _, name in ipairs(LISTS) do
    add_list(out, name, found.lists[name], common and common[name] or {})
  end
  add_starters(out, found.starters, common ~= nil)
  if common then
    out[#out + 1] = "\n-- What holds in every language."
    add_common(out, common)
  end
  return table.concat(out, "\n") .. "\n"
end

return abbreviations
