-- Text fragments: the end of an address that leads to a sentence of a page,
-- #:~:text=PREFIX-,FIRST WORDS,LAST WORDS (wicg.github.io/scroll-to-text-fragment).
--
-- The page may show the sentence twice: in the story and in the summary above it. So
-- the fragment says what stands beside it in the story. Words in front do that best: they
-- are looked at where a match begins. Where nothing reliable stands in front, as before
-- the first sentence, the sentence is given whole, with the words behind it.

local fragment = {}

local ENOUGH = 4          -- words at each end of a sentence
local CONTEXT = 3         -- words beside it
local LONGEST = 1000      -- bytes of a part: what is longer is no sentence to find

local concat = table.concat

-- All that could mean something in an address, in a fragment or in an attribute.
local function coded(text)
  return (text:gsub("[^A-Za-z0-9_.~]", function(byte)
    return ("%%%02X"):format(byte:byte())
  end))
end

-- Up to `count` words of the first line, or of the last line, and are these all?
local function words_of(text, count, at_end)
  text = text:match "^%s*(.-)%s*$"
  local line = text:match(at_end and "[^\n]*$" or "^[^\n]*")
  local words = {}
  for word in line:gmatch "[^ \t\r]+" do
    words[#words + 1] = word
  end
  local from = at_end and math.max(1, #words - count + 1) or 1
  local to = math.min(from + count - 1, #words)
  return concat(words, " ", from, to), #line == #text and to - from + 1 == #words
end

-- The number of the block of the page on this side of a part; what is hidden stands
-- beside nothing. nil: there is none.
local function neighbour(doc, part, step)
  local i, count = doc:part(part).block + step, doc:block_count()
  while i >= 1 and i <= count and doc:block(i).hidden do
    i = i + step
  end
  return i >= 1 and i <= count and i or nil
end

-- The next sentence in this direction: its text, and the part where it stands.
local function sentence_beside(doc, i, step)
  local other = i + step
  if other >= 1 and other <= doc:sentence_count() then
    local _, _, part = doc:sentence(other)
    return doc:sentence_text(other), part
  end
end

-- What stands in front or behind, as the page has it: one of them, or neither.
local function context(doc, i, part)
  local before, its_part = sentence_beside(doc, i, -1)
  local block = part > 1 and neighbour(doc, part, -1) or nil
  if its_part == part or before and block and doc:part(its_part).block == block then
    return before, nil
  end
  local after, part_after = sentence_beside(doc, i, 1)
  if part_after == part then
    return nil, after
  elseif block then
    return doc:block_text(block), nil
  end
  block = neighbour(doc, part, 1)
  return nil, block and doc:block_text(block)
end

local function too_long(...)
  for _, text in ipairs { ... } do
    if #text > LONGEST then
      return true
    end
  end
  return false
end

-- The words where a sentence begins, and where it ends unless these are all. A match
-- that is to be told by what stands behind it has to be the sentence itself.
local function ends_of(text, is_whole)
  if is_whole and not text:find("\n", 1, true) then
    return (words_of(text, #text)), ""
  end
  local first, is_all = words_of(text, 2 * ENOUGH)
  if is_all then
    return first, ""
  end
  return (words_of(text, ENOUGH)), (words_of(text, ENOUGH, true))
end

---The fragment that leads to a sentence, with its "#".
---@param doc nutgraf.Doc a segmented document
---@param sentence { index: integer, block: integer } its number, and that of its part
---@return string? fragment nil: it cannot be told
function fragment.of(doc, sentence)
  local text = doc:sentence_text(sentence.index)
  local before, after = context(doc, sentence.index, sentence.block)
  local prefix = before and words_of(before, CONTEXT, true) or ""
  local suffix = after and words_of(after, CONTEXT) or ""
  local first, last = ends_of(text, suffix ~= "")
  if first == "" or too_long(prefix, first, last, suffix) then
    return nil
  end
  local parts = { prefix ~= "" and coded(prefix) .. "-" or nil }
  parts[#parts + 1] = coded(first)
  parts[#parts + 1] = last ~= "" and coded(last) or nil
  parts[#parts + 1] = suffix ~= "" and "-" .. coded(suffix) or nil
  return "#:~:text=" .. concat(parts, ",")
end

return fragment
