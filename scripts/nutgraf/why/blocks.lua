-- The blocks of a page: which are the article, and what took each of the others out.

local clean = require "nutgraf.clean"
local core = require "nutgraf.core"
local evidence = require "nutgraf.evidence"
local Screen = require "nutgraf.why.screen"

local blocks = {}

local LOUDEST = 5 -- parts of a block's score that are shown

-- Why a block is not in the article; nothing for one that is. Of a rule with phrases the line
-- is that of the phrase.
local function reason_of(story, block)
  if block.role == "article" then
    return nil
  end
  local kind = story.doc:is_page() and "page" or "text"
  local reason = clean.reason(story.ruleset, block.reason, kind)
  if block.reason > clean.RULE then
    local phrase, line = evidence.phrase(story.ruleset, block.reason - clean.RULE, block.text)
    reason.phrase, reason.line = phrase, line or reason.line
  end
  return reason
end

-- All blocks of the page with what decided about them.
local function blocks_of(story)
  local parts, list = evidence.of(story), {}
  local keepers = clean.keepers(story.doc, story.ruleset, story.facts)
  for i = 1, story.doc:block_count() do
    local block = story.doc:block(i)
    block.kept = block.role == "article"
    block.why = reason_of(story, block) or keepers[i]
    block.parts = table.move(parts[i], 1, math.min(#parts[i], LOUDEST), 1, {})
    block.trail = story.doc:block_trail(i)
    list[i] = block
  end
  return list
end

local UNREAD = { [""] = "words hidden in a sentence" }

-- What became no block: scripts, forms of choice, hidden words.
local function unread_of(n, story)
  local list = story.doc:unread(n.reading)
  for _, one in ipairs(list) do
    one.text = UNREAD[one.name] or "in <" .. one.name .. ">"
  end
  return list
end

---- As text ---------------------------------------------------------------------

local function words_of(reason)
  local name = reason.rule and ("rule '%s': "):format(reason.rule) or ""
  local phrase = reason.phrase and (" (\"%s\")"):format(core.markup.terminal(reason.phrase)) or ""
  return (reason.file and Screen.place(reason) .. ": " or "") .. name .. reason.text .. phrase
end

local function block_parts_text(parts)
  local list = {}
  for i, one in ipairs(parts) do
    list[i] = ("%s %+.1f"):format(one.name, one.part)
  end
  return table.concat(list, "  ")
end

local function tell_block(out, block, with_parts)
  local kind = block.type == "h" and "h" .. block.level or block.type
  out(("%s%4d  %6.2f  %-7s %s\n"):format(block.kept and "+" or "-", block.index, block.score, kind,
    Screen.shorten(block.text)))
  if block.why then
    out(("                       %s: %s\n"):format(block.role, words_of(block.why)))
  end
  if with_parts then
    local where = block.line > 0 and ("line %d"):format(block.line) or Screen.shorten(block.trail)
    out(("                       %s\n"):format(where))
    out(("                       %s\n"):format(block_parts_text(block.parts)))
  end
end

---Tells all blocks; or, in a few lines, those that are not in the article.
---@param screen nutgraf.Screen
---@param n table the engine object
---@param story table
---@param all boolean each block, with where it stands and what weighs most
function blocks.tell(screen, n, story, all)
  local list, kept = blocks_of(story), 0
  for _, block in ipairs(list) do
    kept = kept + (block.kept and 1 or 0)
  end
  local out = screen.out
  screen:heading(all and "Blocks: %d in the article (+), %d not (-); the score of cleaning; the kind"
    or "Of the page, %d blocks are in the article (nutgraf why --blocks shows them), %d not", kept,
    #list - kept)
  for _, block in ipairs(list) do
    if all or not block.kept then
      tell_block(out, block, all)
    end
  end
  for _, one in ipairs(all and unread_of(n, story) or {}) do
    out(("   not read: %d %s, %d bytes\n"):format(one.elements, one.text, one.bytes))
  end
end

---- As JSON ---------------------------------------------------------------------

---@param story table
---@return table[]
function blocks.data(story)
  local list = core.json.list {}
  for i, block in ipairs(blocks_of(story)) do
    list[i] = {
      index = i - 1, text = block.text, type = block.type, role = block.role, score = block.score,
      line = block.line > 0 and block.line or nil, place = block.trail ~= "" and block.trail or nil,
      hidden = block.hidden or nil, reason = block.why, features = core.json.list(block.parts),
    }
  end
  return list
end

---What became no block.
---@param n table the engine object
---@param story table
---@return table[]
function blocks.unread(n, story)
  return core.json.list(unread_of(n, story))
end

return blocks
