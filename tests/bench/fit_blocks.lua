-- Fits the weights of rules/common.lua: which numbers of a block speak for the
-- story. Logistic regression, twice (see engine/text/body.h), with the pages
-- of a site always on the same side of a cross-validation.
--
--   lua5.4 tests/bench/fit_blocks.lua INDEX page|text [CHOSEN.jsonl] > weights.lua
--
-- What it prints goes into `weights` of rules/common.lua, by hand, with `ease`;
-- CHOSEN.jsonl gets the text that the cross-validation keeps of each page.
-- INDEX has a line for each page, with tabs between: the page's file (UTF-8),
-- the file with what is true, the site, the language, "page" or "text", and
-- "full" (the truth is the whole story) or "snippets" (lines with "+" stand in
-- the story, lines with "-" do not). Then may come a weight for the page, and
-- "tune" when it shall decide about the bar. The same index gives the same
-- numbers. Of texts some should be cut to the story and a few lines around it,
-- or the weights take a text that is mostly story for one of teasers.

package.cpath = "build/lua/?.so;" .. package.cpath
package.path = "scripts/?.lua;scripts/?/init.lua;" .. package.path

local core = require "nutgraf.core"
local clean = require "nutgraf.clean"
local engine = assert(require "nutgraf".new { home = "." })

local FOLDS, EPOCHS, AVERAGED, RATE, DECAY = 5, 14, 6, 0.12, 2e-5

-- The lists of element names are those of rules/common.lua: change them there,
-- then fit again.
local function read_common()
  local matcher = setmetatable({}, { __call = function(self) return self end })
  local common = setmetatable({}, { __index = function() return matcher end })
  assert(loadfile("rules/common.lua", "t", common))()
  return setmetatable(common, nil)
end

local common = read_common()
local model, features, echoes = clean.model(common)

local function split(line)
  local fields = {}
  for field in (line .. "\t"):gmatch "([^\t]*)\t" do
    fields[#fields + 1] = field
  end
  return fields
end

-- ---- words ---------------------------------------------------------------

local PUNCTUATION = { "“", "”", "‘", "’", "„", "«", "»", "–", "—", "…", "\u{a0}", "、", "。", "，",
  "！", "？", "：", "；", "「", "」", "（", "）", "•", "·", "›", "‹", "\u{200b}", "\u{3000}" }

local function words_of(text, unspaced)
  for _, mark in ipairs(PUNCTUATION) do
    if text:find(mark, 1, true) then
      text = text:gsub(mark, " ")
    end
  end
  local words = {}
  if unspaced then
    for run in text:gmatch "[%w\x80-\xff]+" do
      local at = 1
      while at <= #run do
        local last = run:match("^%w+()", at) or utf8.offset(run, 2, at) or #run + 1
        words[#words + 1] = run:sub(at, last - 1)
        at = last
      end
    end
    return words
  end
  for word in text:gmatch "[%w\x80-\xff]+" do
    words[#words + 1] = word
  end
  return words
end

-- ---- labels ----------------------------------------------------------------

-- Where each run of `n` words stands in the truth.
local function places_of(words, n)
  local places = {}
  for i = 1, #words - n + 1 do
    local key = table.concat(words, " ", i, i + n - 1)
    local list = places[key]
    if list then
      list[#list + 1] = i
    else
      places[key] = { i }
    end
  end
  return places
end

-- Long blocks: how many of their runs of four stand in the truth.
local function label_long(block, runs)
  local hits, total = 0, #block.words - 3
  for i = 1, total do
    local list = runs[table.concat(block.words, " ", i, i + 3)]
    if list then
      hits = hits + 1
      block.first = block.first or list[1] - i + 1
      block.last = list[1] + #block.words - i
    end
  end
  block.label = hits >= total * 0.5 and 1 or 0
end

-- Short blocks stand in the truth between their neighbours, or they do not.
local function label_short(blocks, places)
  local before
  for i, block in ipairs(blocks) do
    if block.label == 1 then
      before = block.last
    elseif not block.label then
      block.before = before
    end
    blocks[i] = block
  end
  local after
  for i = #blocks, 1, -1 do
    local block = blocks[i]
    if block.label == 1 and #block.words > 3 then
      after = block.first
    elseif not block.label then
      block.label = 0
      local n = #block.words
      local low = (block.before or (after or 0) - 20) - 2
      local high = (after or (block.before or -40) + 20) + 2
      for _, at in ipairs(n > 0 and places[n][table.concat(block.words, " ")] or {}) do
        if at >= low and at + n <= high + n then
          block.label = 1
        end
      end
    end
  end
end

-- Of equal texts only the one in the best company is meant.
local function drop_copies(blocks)
  local seen = {}
  local function company(i)
    local sum = 0
    for k = math.max(1, i - 6), math.min(#blocks, i + 6) do
      sum = sum + (k ~= i and blocks[k].label == 1 and #blocks[k].words or 0)
    end
    return sum
  end
  for i, block in ipairs(blocks) do
    if block.label == 1 then
      local key = table.concat(block.words, " ")
      local other = seen[key]
      if other and company(other) >= company(i) then
        block.label = 0
      else
        if other then
          blocks[other].label = 0
        end
        seen[key] = i
      end
    end
  end
end

local function label_full(blocks, truth, unspaced)
  local words = words_of(truth, unspaced)
  local places = { places_of(words, 1), places_of(words, 2), places_of(words, 3) }
  local runs = places_of(words, 4)
  for _, block in ipairs(blocks) do
    if #block.words > 3 then
      label_long(block, runs)
    end
  end
  label_short(blocks, places)
  drop_copies(blocks)
  return #words
end

local function label_snippets(blocks, truth)
  for line in truth:gmatch "[^\n]+" do
    local snippet = line:sub(2)
    for _, block in ipairs(blocks) do
      if block.text:find(snippet, 1, true) and #snippet > 2 then
        if line:sub(1, 1) == "+" or block.label ~= 1 then
          block.label = line:sub(1, 1) == "+" and 1 or 0
        end
      end
    end
  end
  return 400
end

-- ---- pages -----------------------------------------------------------------

local function slurp(path)
  local file <close> = assert(io.open(path, "rb"))
  return file:read "a"
end

local function fold_of(site)
  local hash = 5381
  for i = 1, #site do
    hash = (hash * 33 + site:byte(i)) % 1000003
  end
  return hash % FOLDS + 1
end

local UNSPACED = { zh = true, ja = true, th = true, my = true }

local function read_page(line)
  local file, truth, site, lang, kind, form, id, importance, tuned = table.unpack(split(line))
  local story = assert(engine:read(slurp(file), { from = kind == "page" and "html" or "text",
    charset = "utf-8" }))
  local doc = story.doc
  if doc:block_count() == 0 or doc:block_count() > 8000 then
    return nil
  end
  local page = { doc = doc, fold = fold_of(site), id = id, form = form, blocks = {} }
  page.is_tuned = form == "full" and tuned == "tune"
  page.sight = core.clean.look(doc, model, story.lexicon)
  for i = 1, doc:block_count() do
    local text = doc:block_text(i)
    local role, reason = doc:role(i)
    page.blocks[i] = { text = text, words = words_of(text, UNSPACED[lang]), row = page.sight:row(i),
      is_decided = reason > clean.RULE or role ~= "article" and role ~= "furniture" }
  end
  local label = form == "full" and label_full or label_snippets
  page.truth = label(page.blocks, slurp(truth), UNSPACED[lang])
  -- a page weighs about the same whatever its length, and no comment section
  -- outweighs ten stories
  local scale = 0
  for _, block in ipairs(page.blocks) do
    block.text = nil
    block.size = #block.words
    block.words = nil
    -- what rules and facts decide, weights need not know
    block.weight = block.label and not block.is_decided and (block.size + 3) / (page.truth + 150) or 0
    scale = scale + block.weight
  end
  scale = (tonumber(importance) or 1) * math.min(1, 3 / scale) * 40
  for _, block in ipairs(page.blocks) do
    block.weight = block.weight * scale
  end
  return page
end

-- ---- regression ------------------------------------------------------------

local exp, sqrt = math.exp, math.sqrt

-- Adagrad on the logistic loss; `rows` in an order that is always the same. The
-- weights of the last epochs are averaged, which forgets the last rows seen.
local function fit(rows, count)
  local weights, power, sums = {}, {}, {}
  for k = 1, count do
    weights[k], power[k], sums[k] = 0.0, 1e-6, 0.0
  end
  local state = 12345
  local n = #rows
  for epoch = 1, EPOCHS do
    for i = n, 2, -1 do
      state = (state * 1103515245 + 12345) % 2147483648
      local j = state % i + 1
      rows[i], rows[j] = rows[j], rows[i]
    end
    for i = 1, n do
      local row = rows[i]
      local list = row.input
      local z = 0.0
      for at = 1, #list, 2 do
        z = z + weights[list[at]] * list[at + 1]
      end
      local error = (1 / (1 + exp(-z)) - row.label) * row.weight
      for at = 1, #list, 2 do
        local k = list[at]
        local slope = error * list[at + 1] + DECAY * weights[k]
        power[k] = power[k] + slope * slope
        weights[k] = weights[k] - RATE * slope / sqrt(power[k])
      end
    end
    for k = 1, epoch > EPOCHS - AVERAGED and count or 0 do
      sums[k] = sums[k] + weights[k] / AVERAGED
    end
  end
  return sums
end

local function score(weights, list)
  local z = 0.0
  for at = 1, #list, 2 do
    z = z + weights[list[at]] * list[at + 1]
  end
  return z
end

local function rows_of(pages, input, skip)
  local rows = {}
  for _, page in ipairs(pages) do
    if page.fold ~= skip then
      for _, block in ipairs(page.blocks) do
        if block.weight > 0 then
          rows[#rows + 1] = { input = block[input], label = block.label, weight = block.weight }
        end
      end
    end
  end
  return rows
end

-- First or second scores of all pages, each by weights that never saw its site.
local function score_apart(pages, input, output, count)
  for fold = 1, FOLDS do
    local weights = fit(rows_of(pages, input, fold), count)
    for _, page in ipairs(pages) do
      if page.fold == fold then
        for _, block in ipairs(page.blocks) do
          block[output] = score(weights, block[input])
        end
      end
    end
  end
end

local function add_echoes(pages)
  for _, page in ipairs(pages) do
    local first = {}
    for i, block in ipairs(page.blocks) do
      first[i] = block.first_score
    end
    for i, list in ipairs(page.sight:echoes(first)) do
      local row = table.move(page.blocks[i].row, 1, #page.blocks[i].row, 1, {})
      for at = 1, #list, 2 do
        row[#row + 1] = list[at] + #features
        row[#row + 1] = list[at + 1]
      end
      page.blocks[i].second_row = row
    end
  end
end

-- ---- how good --------------------------------------------------------------

local function clamp(x)
  return x < -8 and -8 or x > 8 and 8 or x
end

-- The run of engine/text/body.c.
local function choose(page, key, bar, cost)
  local back, inside, outside = {}, -cost, 0.0
  for i, block in ipairs(page.blocks) do
    if block.is_decided then
      back[i] = { false, false }
    else
      local a, b = inside, outside
      local from_out, from_in = b - cost > a, a - cost > b
      inside = (from_out and b - cost or a) + clamp(block[key] - bar)
      outside = from_in and a - cost or b
      back[i] = { from_out, from_in }
    end
  end
  local is_in = inside - cost > outside
  for i = #page.blocks, 1, -1 do
    page.blocks[i].chosen = is_in and not page.blocks[i].is_decided
    if is_in then
      is_in = not back[i][1]
    else
      is_in = back[i][2]
    end
  end
end

local function measure(pages, key, bar, cost)
  local p, r, n, pn = 0, 0, 0, 0
  for _, page in ipairs(pages) do
    if page.is_tuned then
      choose(page, key, bar, cost)
      local hit, extra, lost = 0, 0, 0
      for _, block in ipairs(page.blocks) do
        if block.chosen then
          if block.label == 1 then
            hit = hit + block.size
          else
            extra = extra + block.size
          end
        elseif block.label == 1 then
          lost = lost + block.size
        end
      end
      if hit + extra > 0 then
        p, pn = p + hit / (hit + extra), pn + 1
      end
      if hit + lost > 0 then
        r, n = r + hit / (hit + lost), n + 1
      end
    end
  end
  p, r = p / math.max(1, pn), r / math.max(1, n)
  return 2 * p * r / (p + r), p, r
end

local function tune(pages, key)
  local best = { 0 }
  for cost = 0, 1, 0.5 do
    for bar = -0.5, 0.75, 0.125 do
      local f, p, r = measure(pages, key, bar, cost)
      if f > best[1] then
        best = { f, bar, cost, p, r }
      end
    end
  end
  return table.unpack(best)
end

-- ---- main ------------------------------------------------------------------

local function note(form, ...)
  io.stderr:write(form:format(...), "\n")
end

local function write_list(name, weights, names)
  print("    " .. name .. " = {")
  local line = "     "
  for k, feature in ipairs(names) do
    if math.abs(weights[k]) >= 0.0005 then
      local word = (" %s = %.3f,"):format(feature, weights[k])
      if #line + #word > 98 then
        print(line)
        line = "     "
      end
      line = line .. word
    end
  end
  print(line)
  print "    },"
end

local function quoted(text)
  return '"' .. text:gsub('[%c"\\]', function(c)
    return ("\\u%04x"):format(c:byte())
  end) .. '"'
end

-- What would be kept of each page, by weights that never saw its site.
local function write_chosen(pages, path, bar, cost)
  local out <close> = assert(io.open(path, "w"))
  for _, page in ipairs(pages) do
    choose(page, "second_score", bar, cost)
    local texts = {}
    for i, block in ipairs(page.blocks) do
      texts[#texts + 1] = block.chosen and page.doc:block_text(i) or nil
    end
    out:write('{"id":', quoted(page.id), ',"text":', quoted(table.concat(texts, "\n\n")), "}\n")
  end
end

local function main(index, kind, chosen)
  local pages = {}
  for line in io.lines(index) do
    if split(line)[5] == kind then
      pages[#pages + 1] = read_page(line)
    end
  end
  note("%d pages, %.0f MB", #pages, collectgarbage "count" / 1024)
  local names = table.move(echoes, 1, #echoes, #features + 1, table.move(features, 1, #features, 1, {}))
  score_apart(pages, "row", "first_score", #features)
  note("first:  F %.4f at bar %.2f, switch %.2f (P %.4f R %.4f)", tune(pages, "first_score"))
  add_echoes(pages)
  score_apart(pages, "second_row", "second_score", #names)
  local f, bar, cost, p, r = tune(pages, "second_score")
  note("second: F %.4f at bar %.2f, switch %.2f (P %.4f R %.4f)", f, bar, cost, p, r)
  if chosen then
    write_chosen(pages, chosen, bar, cost)
  end
  print("  " .. kind .. " = {")
  print(("    bar = %.2f, switch_cost = %.2f,"):format(bar, cost))
  write_list("first", fit(rows_of(pages, "row"), #features), features)
  write_list("second", fit(rows_of(pages, "second_row"), #names), names)
  print "  },"
end

main(arg[1], arg[2] or "page", arg[3])
