-- The examples of nutgraf-style(5): reads the page, runs what it shows, and can
-- write the page anew.
--
--   An example is a run of lines set in by four blanks, settings that are added
--   to the file under THE STYLE, and under it, set in by eight, the summary that
--   they make of examples/pool.txt. A comment -- headline "..." stands for a story
--   with another headline.

local nutgraf = require "nutgraf"

local style_page = {}

style_page.path = "scripts/nutgraf/help/style.txt"
style_page.story = "examples/pool.txt"
style_page.width = 79

local NONE = "(no summary)"

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read "a"
  file:close()
  return text
end

local function indent_of(line)
  return #line:match "^ *"
end

-- Lines of `lines` from `i` on as long as they are set in by `least` or more;
-- those of a function are all taken, up to its end.
local function run_of(lines, i, least, most)
  local taken, inside = {}, false
  while lines[i] and lines[i] ~= "" do
    local indent = indent_of(lines[i])
    if not inside and (indent < least or indent > most) then
      break
    end
    inside = (inside or lines[i]:find "^    function ") and lines[i] ~= "    end"
    taken[#taken + 1] = lines[i]:sub(least + 1)
    i = i + 1
  end
  return taken, i
end

-- What stands literally under a heading, gaps included.
local function section(lines, heading)
  local taken, i = {}, 1
  while lines[i] ~= heading do
    i = assert(lines[i] and i, "there is no heading " .. heading) + 1
  end
  for k = i + 1, #lines do
    if lines[k]:find "^%u[%u ]+$" then
      break
    elseif lines[k] == "" or lines[k]:find "^    " then
      taken[#taken + 1] = lines[k]:sub(5)
    end
  end
  return (table.concat(taken, "\n"):gsub("^\n+", ""):gsub("\n+$", ""))
end

---@class nutgraf.PageExample
---@field line integer of its first setting
---@field settings string
---@field result string words parted by one blank
---@field from integer first line of the result
---@field to integer its last line

---The page: its lines, the story and the style it shows, its examples.
---@param text string? of the page
---@return { lines: string[], story: string, base: string, examples: nutgraf.PageExample[] }
function style_page.read(text)
  local lines = {}
  for line in (text or read(style_page.path)):gmatch "([^\n]*)\n" do
    lines[#lines + 1] = line
  end
  local page = { lines = lines, examples = {}, story = section(lines, "THE STORY"),
    base = section(lines, "THE STYLE") }
  local i = 1
  while lines[i] do
    local settings, after = run_of(lines, i, 4, 7)
    local result, rest = run_of(lines, after, 8, 8)
    if #settings > 0 and #result > 0 and settings[1]:find "^%l" then
      page.examples[#page.examples + 1] = { line = i, from = after, to = rest - 1,
        settings = table.concat(settings, "\n"), result = table.concat(result, " ") }
    end
    i = math.max(#settings > 0 and after or i, #result > 0 and rest or i, i + 1)
  end
  return page
end

---The summary that a style of this source makes of the story.
---@param source string
---@return string text words parted by one blank
function style_page.run(source)
  local path = os.tmpname()
  local file = assert(io.open(path .. ".lua", "wb"))
  file:write(source)
  file:close()
  local n = assert(nutgraf.new { home = ".", style = path .. ".lua" })
  local headline = source:match '%-%- headline "(.-)"'
  local text = read(style_page.story)
  local story = assert(n:read(headline and text:gsub("^[^\n]*", headline) or text,
    { from = "text" }))
  local summary, message = story:summary()
  os.remove(path)
  os.remove(path .. ".lua")
  if not summary or not summary.text then
    return NONE, message
  end
  local texts = {}
  for i, sentence in ipairs(summary.sentences) do
    texts[i] = (summary.shape == "bullets" and "- " or "") .. sentence.text
  end
  return table.concat(texts, " ")
end

-- Words in lines of at most `width`, set in by eight.
local function wrapped(text, width)
  local lines, line, has_points = {}, "", text:find "^%- "
  for word in text:gmatch "%S+" do
    local is_point = has_points and word == "-"
    if line ~= "" and (is_point or 8 + utf8.len(line) + 1 + utf8.len(word) > width) then
      lines[#lines + 1] = "        " .. line
      line = word
    else
      line = line == "" and word or line .. " " .. word
    end
  end
  lines[#lines + 1] = "        " .. line
  return lines
end

---The page with the summaries that come now.
---@param page table from style_page.read
---@return string text
function style_page.write(page)
  local out, at = {}, 1
  for _, example in ipairs(page.examples) do
    for i = at, example.from - 1 do
      out[#out + 1] = page.lines[i]
    end
    for _, line in ipairs(wrapped(style_page.run(page.base .. "\n" .. example.settings),
      style_page.width)) do
      out[#out + 1] = line
    end
    at = example.to + 1
  end
  for i = at, #page.lines do
    out[#out + 1] = page.lines[i]
  end
  return table.concat(out, "\n") .. "\n"
end

return style_page
