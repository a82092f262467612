-- What readers see near the title: bylines and dates in marked elements, and
-- lines of text for pages without any marks.

local core = require "nutgraf.core"
local dates = require "nutgraf.meta.dates"
local names = require "nutgraf.meta.names"
local text = require "nutgraf.meta.text"

local near = {}

-- How far the title may stand from the top, and its lines from the title.
local MAX_BLOCKS, AFTER, BEFORE, CLOSE = 300, 12, 5, 5
local TOGETHER, CLOSE_NODES = 24, 100 -- nodes
local LONE_BYTES, LONE_LINES, STAMP_BYTES = 60, 4, 24
local LEAST_TITLE = 16 -- bytes
local DIGITS = "0123456789\xd9\xdb\xe0" -- Arabic, Persian and Hindi ones begin so
local MARKS_OF_LINES = DIGITS .. ":\xef" -- or a wide colon
local ANY_BYTES = math.maxinteger
local LINE_BYTES, BYLINE_BYTES, TITLE_BYTES, OPENING_BYTES = 240, 160, 300, 60

-- The text of a block, "" past the last one. Texts are asked for once.
local function line_at(page, i)
  local line = page.lines[i]
  if not line then
    line = i >= 1 and i <= page.block_count and page.doc:block_text(i) or ""
    page.lines[i] = line
  end
  return line
end

-- The numbers of blocks by length and bytes; none for a page without a document.
local function lines(page, ...)
  return page.doc and page.doc:lines(...) or {}
end

local function is_heading(page, i)
  local _, _, kind = page.doc:role(i)
  return kind == "heading"
end

-- ---- marked elements --------------------------------------------------------

-- The words of programmers for these elements, from rules/roles/common.lua.
local function marks(page, name)
  local common = page.rules and page.rules.roles and page.rules.roles.common
  return common and common[name] or {}
end

local function has_any(where, list)
  for _, word in ipairs(list) do
    if where:find(word, 1, true) then
      return true
    end
  end
  return false
end

local function marks_of(one)
  return ((one.class or "") .. " " .. (one.id or "") .. " " .. (one.itemprop or "")):lower()
end

-- Marked elements: what the head brought along, else looked for in the page,
-- only when somebody asks.
local function elements(page, names_of_marks, folders, digits)
  if page.head.marks then
    return page.head.marks
  end
  local doc = page.doc
  return doc and doc.marks and doc:marks(names_of_marks, folders, digits) or {}
end

local function author_marks(page)
  page.author_marks = page.author_marks or elements(page, marks(page, "author_names"),
    marks(page, "author_folders"))
  return page.author_marks
end

-- The candidates of a list, which stand in the order of the page, with the
-- nearest to the title first. What stands above the title counts as three
-- times as far: there are menus.
local function nearest(page, list)
  local title = page.title_node
  if not title or not list or not list[2] then
    return list or {}
  end
  local below = 1
  while list[below] and (list[below].node or title) < title do
    below = below + 1
  end
  local sorted, above = {}, below - 1
  for i = 1, #list do
    local down, up = list[below], list[above]
    if down and (not up or (down.node or title) - title <= 3 * (title - up.node)) then
      sorted[i], below = down, below + 1
    else
      sorted[i], above = up, above - 1
    end
  end
  return sorted
end

-- Do these numbers of nodes, where both are known, stand so close?
local function are_close(a, b, nodes)
  return not a or not b or math.abs(a - b) <= nodes
end

-- Names from elements of one kind. Those of one byline stand together; those
-- further off belong to comments and to other stories.
local function by_how(page, candidates, how, within)
  local list, last = {}, nil
  for _, one in ipairs(nearest(page, candidates)) do
    if one.how == how and one.text and #one.text <= BYLINE_BYTES
      and (not within or (page.title_node and one.node
        and are_close(one.node, page.title_node, within)))
      and are_close(one.node, last, TOGETHER) then
      -- a rel="author" link may say a nickname: no capital is asked for
      local found = how == "rel" and names.read(one.text, page.words)
        or names.visible(one.text, page.words)
      names.add(list, found)
      last = #found > 0 and one.node or last
    end
  end
  return list
end

local function is_named_author(page, where)
  return has_any(where, marks(page, "author_names"))
    and not has_any(where, marks(page, "not_author_names"))
end

-- Names from elements whose class says so: the nearest with a name, what is
-- in it, and its neighbours of the same class.
local function by_mark(page)
  local list, first = {}, nil
  for _, mark in ipairs(nearest(page, author_marks(page))) do
    if mark.text and mark.how ~= "link" and #mark.text <= BYLINE_BYTES
      and (not first or (mark.node and math.abs(mark.node - first.node) <= TOGETHER)) then
      local where = marks_of(mark)
      if is_named_author(page, where) then
        local found = names.visible(mark.text, page.words)
        if not first or mark.class == first.class then
          names.add_parts(list, found)
        else
          names.narrow(list, found)
        end
        first = first or (#found > 0 and mark) or nil
      end
    end
  end
  return list
end

-- The authors that readers see.
---@param page table
---@return string[] names, string? source
function near.authors(page)
  for _, how in ipairs { "itemprop", "rel" } do
    local list = by_how(page, page.head.authors, how)
    if #list > 0 then
      return list, how
    end
  end
  local list = by_mark(page)
  if #list > 0 then
    return list, "class"
  end
  if page.byline then
    return page.byline, "line"
  end
  return by_how(page, author_marks(page), "link", CLOSE_NODES), "link"
end

-- The nearest date in a <time>, and the element it stands in.
local function from_times(page)
  local modified
  for _, time in ipairs(nearest(page, page.head.times)) do
    local where = marks_of(time)
    local date = dates.read(time.datetime or time.title, page.words, page.month_first)
    local first, second = dates.in_line(text.line(time.text) or "", page.words, page.month_first)
    date = date or first or second
    if date and (time.itemprop == "dateModified" or (not first and second)
      or has_any(where, marks(page, "modified_names"))) then
      modified = modified or date
    elseif date and not has_any(where, marks(page, "not_date_names")) then
      return date, modified, time.node
    end
  end
  return nil, modified
end

local function from_marks(page)
  local modified
  for _, mark in ipairs(nearest(page, elements(page, marks(page, "date_names"), {}, true))) do
    local where = marks_of(mark)
    if mark.text and #mark.text <= LINE_BYTES and has_any(where, marks(page, "date_names"))
      and not has_any(where, marks(page, "not_date_names")) then
      local value = mark.datetime or mark.content or mark.title
      local date = value and dates.read(value, page.words, page.month_first)
      local changed
      if not date then
        date, changed = dates.in_line(mark.text, page.words, page.month_first)
      end
      modified = modified or changed
      if date then
        return date, modified
      end
    end
  end
  return nil, modified
end

-- Does an element stand beside the title? Where nobody knows, it does.
local function is_beside(page, node)
  local title, doc = page.facts.title_block, page.doc
  local at = title and node and doc and doc.block_at and doc:block_at(node)
  return not at or math.abs(at - title) <= CLOSE
end

-- A date in a line beside the title.
local function from_close_line(page)
  near.lines(page)
  local title, at = page.facts.title_block, page.facts.date_block
  return title and at and page.line_date and math.abs(at - title) <= CLOSE and page.line_date
end

-- The dates that readers see. A time far from the title may be that of another
-- story, of a comment or of a quoted post: lines beside the title go first.
---@param page table
---@return table? published, table? modified, string? source, boolean? weak far off
function near.dates(page)
  local published, modified, node = from_times(page)
  local weak = published and not is_beside(page, node)
  local close = weak and from_close_line(page)
  if close then
    return close, page.line_modified or modified, "line"
  elseif published then
    return published, modified, "time", weak
  end
  local changed
  published, changed = from_marks(page)
  modified = modified or changed
  if published then
    return published, modified, "class"
  end
  near.lines(page)
  if page.line_date then
    return page.line_date, page.line_modified or modified, "line", not from_close_line(page)
  end
  modified = modified or page.line_modified
  if not modified then
    published, modified = near.lone_date(page)
  end
  return published, modified, "line", true
end

-- ---- blocks -----------------------------------------------------------------

-- The title where it differs in marks, in case or by a kicker. Lines that are
-- no headings have to be of nearly the same length.
local function find_alike(page, wanted, last)
  local key, weak = text.key(wanted), nil
  local least = math.min(#wanted - 8, (#wanted + 1) // 2)
  for _, i in ipairs(lines(page, 1, last, least, #wanted + 120)) do
    local size = #line_at(page, i)
    local close = math.abs(size - #wanted) <= 8
    if close or (size * 2 >= #wanted and is_heading(page, i)) then
      local own = text.key(line_at(page, i))
      local alike = own == key or (#key > 20 and own:find(key, 1, true))
        or (#own > 20 and key:find(own, 1, true))
      if alike and is_heading(page, i) then
        return i
      end
      weak = weak or (own == key and i or nil)
    end
  end
  return weak
end

local function find_title(page, wanted)
  local last = math.min(page.block_count, MAX_BLOCKS)
  return page.doc:find_block(wanted, last) or find_alike(page, wanted, last)
end

-- The first of `last` lines before the first paragraph that reads like a title
-- and has so many words: the menu that is pasted along has few in a line.
local function line_like_title(page, last, least_words)
  for i = 1, math.min(page.block_count - 1, last) do
    local line = line_at(page, i)
    local _, marked = names.without_mark(line, page.words)
    -- a paragraph may end with the quotation mark of its last sentence
    local ends = #line > TITLE_BYTES or line:find "[.!;:,][\"'”’»)%]]*$"
    if ends and least_words > 1 then
      return nil
    elseif not ends and not marked and core.matcher.words(line) >= least_words
      and not dates.find(line, page.words) then
      return i
    end
  end
  return nil
end

-- Without any title: the first heading, or a first line that reads like one.
local function guess_title(page)
  for i = 1, math.min(page.block_count, AFTER) do
    if #line_at(page, i) <= TITLE_BYTES and is_heading(page, i) then
      return i
    end
  end
  return line_like_title(page, AFTER, 4) or line_like_title(page, 3, 1)
end

-- A window's title ends in names of sites and of sections. What stands before
-- them is known where a line of the page says the same.
local function without_sections(page, wanted)
  local last, best, block = math.min(page.block_count, MAX_BLOCKS), nil, nil
  if #wanted > 2 * TITLE_BYTES then
    return nil -- no title; trying all its parts would take long
  end
  for at in wanted:gmatch "()[_|<%-\xe2\xe3\xef ]" do
    local head = wanted:sub(1, at - 1)
    if at > LEAST_TITLE and wanted:find("^ ?[_|<%-\xe2\xe3\xef]", at) then
      local found = page.doc:find_block(head, last)
      if found then
        best, block = head, found -- the longest one wins
      end
    end
  end
  return best, block
end

-- The h1 that is the title, or else the first one.
local function node_of(page, wanted)
  local node
  for _, one in ipairs(page.head.h1 or {}) do
    if type(one) == "table" and one.node and (not node or text.line(one.text) == wanted) then
      node = one.node
    end
  end
  return node
end

local function place_known(page, facts, wanted)
  facts.title_block = find_title(page, wanted)
  if facts.sources.title == "title" and line_at(page, facts.title_block or 0) ~= wanted then
    local head, at = without_sections(page, wanted)
    facts.title, facts.title_block = head or facts.title, at or facts.title_block
  end
end

-- Finds the title among the blocks, and gives a page without one its title.
---@param page table facts.title_block is set
function near.place_title(page)
  page.lines = {}
  page.block_count = page.doc and page.doc:block_count() or 0
  local facts = page.facts
  local wanted = page.heading or facts.title
  page.title_node = node_of(page, wanted)
  if page.block_count == 0 then
    return
  end
  if wanted then
    place_known(page, facts, wanted)
  else
    local at = guess_title(page)
    if at then
      facts.title, facts.title_block = line_at(page, at), at
      facts.sources.title = "line"
    end
  end
end

-- Is a line more than a sentence that mentions a date or a name? `rest`: the
-- line without it.
local function is_stamp(rest)
  return #rest <= STAMP_BYTES or (#rest <= BYLINE_BYTES and not rest:find "[.!?]%s*$"
    and not rest:find "%l[.!?]%s" and not rest:find "\u{3002}")
end

local function without(line, first, last)
  return line:sub(1, first - 1) .. line:sub(last + 1)
end

-- Gives whether the line holds any date.
local function read_date_line(page, i)
  local line = line_at(page, i)
  local published, modified = dates.in_line(line, page.words, page.month_first)
  local found = published or modified
  if found and is_stamp(without(line, found.first, found.last)) then
    page.line_date, page.line_modified = published, page.line_modified or modified
    page.facts.date_block = page.facts.date_block or i
  end
  return found ~= nil
end

-- Is the line a sentence that opens like a byline? "By noon the wind had turned,
-- and with it the fleet." has parts that end in a small letter's word.
local function is_sentence(line, list)
  if #line <= OPENING_BYTES or not line:find "[.!?]%s*$" then
    return false
  end
  for _, name in ipairs(list) do
    if name:find "%f[%w]%l[^%s]*$" then
      return true
    end
  end
  return false
end

local function read_byline(page, i, has_date)
  local line = line_at(page, i)
  if #line <= BYLINE_BYTES then
    local rest, marked = names.without_mark(line, page.words)
    if not marked then
      rest = names.after_label(line, page.words)
    end
    if not rest and has_date ~= false then
      local bare, dated = names.without_dates(line, page.words)
      rest = dated and names.after_word(bare, page.words)
    end
    local list = rest and names.visible(rest, page.words) or {}
    if #list > 0 and not is_sentence(line, list) then
      page.byline, page.facts.byline_block = list, i
    end
  end
end

-- Lines that may hold a date or a byline.
local function lines_with_marks(page, first, last)
  local words = page.words
  return lines(page, first, last, 1, LINE_BYTES, not words.bare_marks and MARKS_OF_LINES or nil,
    words.byline_pairs)
end

local function read_line(page, i)
  local has_date -- nil: not looked at
  if not page.line_date then
    has_date = read_date_line(page, i)
  end
  if not page.byline then
    read_byline(page, i, has_date)
  end
end

-- Looks at the lines around the title, once: first below it, then above.
---@param page table page.byline, page.line_date, page.line_modified are set
function near.lines(page)
  if page.lines_read or page.block_count == 0 then
    return
  end
  page.lines_read = true
  local at = page.facts.title_block or 0
  for _, i in ipairs(lines_with_marks(page, at + 1, at + AFTER)) do
    read_line(page, i)
  end
  local above = lines_with_marks(page, at - BEFORE, at - 1)
  for k = #above, 1, -1 do
    read_line(page, above[k])
  end
end

-- The last resort for a page without any author: a line anywhere below that
-- says "Author: " before a name.
---@param page table
---@return string[] names
function near.labelled(page)
  local at = page.facts.title_block or 0
  local last = math.min(page.block_count, at + MAX_BLOCKS)
  local marks_of_labels = not page.words.bare_marks and ":\xef" or nil
  for _, i in ipairs(lines(page, at + AFTER + 1, last, 1, BYLINE_BYTES, marks_of_labels)) do
    local rest = names.after_label(line_at(page, i), page.words)
    local list = rest and names.visible(rest, page.words) or {}
    if #list > 0 then
      return list
    end
  end
  for i = at + 1, page.words.bare_marks and last or 0 do
    local rest = names.in_brackets(line_at(page, i), page.words)
    local list = rest and names.visible(rest, page.words) or {}
    if #list > 0 then
      return list
    end
  end
  return {}
end

-- A line right below the title that is only the name of a person, with a date
-- beside it: for pages whose machines name nobody. (Beside the story alone it
-- is a section or a button more often than a person.)
---@param page table facts.byline_block is set
---@return string[] names
function near.lone_name(page)
  local at = page.facts.title_block
  for i = at and at + 1 or 1, at and math.min(at + LONE_LINES, page.block_count) or 0 do
    local line = line_at(page, i)
    if names.is_person(line, page.words) then
      local before, after = line_at(page, i - 1), line_at(page, i + 1)
      if (#after <= LONE_BYTES and dates.find(after, page.words))
        or (i > at + 1 and #before <= LONE_BYTES and dates.find(before, page.words)) then
        page.facts.byline_block = page.facts.byline_block or i
        return { line }
      end
    end
  end
  return {}
end

-- The last resort for a page without any date: a short line below the title
-- that is little more than a date.
---@param page table
---@return table? published, table? modified
function near.lone_date(page)
  local at = page.facts.title_block or 0
  for _, i in ipairs(lines(page, at + AFTER + 1, at + MAX_BLOCKS, 1, LONE_BYTES, DIGITS)) do
    local line = line_at(page, i)
    local date, modified = dates.in_line(line, page.words, page.month_first)
    local found = date or modified
    local size = #line:gsub("\u{3000}", ""):gsub("%s+", "")
    if found and (found.last - found.first + 1) * 2 >= size then
      return date, modified
    end
  end
  return nil
end

-- A story may open with place and date: "Madrid, (17.05.2024). The ferry".
---@param page table
---@return table? published
function near.dateline(page)
  local at = page.facts.title_block or 0
  for _, i in ipairs(lines(page, at + 1, at + AFTER, LINE_BYTES + 1, ANY_BYTES, DIGITS)) do
    local opening = line_at(page, i):sub(1, OPENING_BYTES)
    local date = dates.find(opening, page.words, page.month_first)
    if date then
      return date
    end
  end
  return nil
end

-- Is there a mark of publishing or changing in the line, as words of its own?
-- Short ones ("of", "on") stand before any date.
local function is_labelled(line, words)
  local key = " " .. text.key(line) .. " "
  for _, list in ipairs { words.updated, words.published } do
    for _, mark in ipairs(list) do
      if #mark >= 5 and key:find(" " .. mark .. " ", 1, true) then
        return true
      end
    end
  end
  return false
end

-- A line anywhere that says when the page was written or changed: "This page was
-- last edited on 17 May 2024".
---@param page table
---@return table? date
function near.stamp(page)
  local words = page.words
  local last = page.block_count
  local list = lines(page, last - MAX_BLOCKS, last, 1, LINE_BYTES, DIGITS)
  for at = #list, 1, -1 do
    local line = line_at(page, list[at])
    if line:find "%d%d%d%d" then
      local date = dates.find(line, words, page.month_first)
      if date and is_labelled(line, words) then
        return date
      end
    end
  end
  return nil
end

-- Does the line say this and little else?
local function is_stamp_of(line, value)
  local first, last = line:find(value, 1, true)
  return first and is_stamp(without(line, first, last))
end

-- Finds the lines that repeat what is known already, so that cleaning can take
-- them out: a short line with an author's name, a short line with the year.
---@param page table facts.byline_block and facts.date_block are set
function near.place_lines(page)
  local facts, at = page.facts, page.facts.title_block
  if not at or page.lines_read then
    return
  end
  local name, year = facts.authors[1], facts.date and facts.date:sub(1, 4)
  if not name and not year then
    return
  end
  for i = at + 1, math.min(at + CLOSE, page.block_count) do
    local line = line_at(page, i)
    if #line <= BYLINE_BYTES then
      if name and not facts.byline_block and is_stamp_of(line, name) then
        facts.byline_block = i
      end
      if year and not facts.date_block and line:find "%d%D" and is_stamp_of(line, year) then
        facts.date_block = i
      end
    end
  end
end

return near
