-- nutgraf why: why each sentence was chosen or left, and which rule took each
-- line out of the article.

local clean = require "nutgraf.clean"
local core = require "nutgraf.core"
local evidence = require "nutgraf.evidence"
local record = require "nutgraf.record"
local summaries = require "nutgraf.summary"
local verbs = require "nutgraf.verbs"

local EXCERPT = 72 -- characters of a text that is only pointed at
local LOUDEST = 5 -- parts of a block's score that are shown
local NEAR = 24 -- bytes shown on both sides of the end of a sentence

-- ---- Words on the screen ---------------------------------------------------

local function shorten(text)
  text = core.markup.terminal(text):gsub("%s+", " ")
  local cut = utf8.offset(text, EXCERPT + 1)
  if cut and cut <= #text then
    return text:sub(1, utf8.offset(text, EXCERPT) - 1) .. "…"
  end
  return text
end

local function place_of(reason)
  return reason.file and ("%s:%d: "):format(reason.file, reason.line or 0) or ""
end

local function words_of(reason)
  local name = reason.rule and ("rule '%s': "):format(reason.rule) or ""
  local phrase = reason.phrase and (" (\"%s\")"):format(core.markup.terminal(reason.phrase)) or ""
  return place_of(reason) .. name .. reason.text .. phrase
end

-- Parts with the largest first; of equal ones the name decides.
local function parts_text(parts)
  local names, list = {}, {}
  for name, value in pairs(parts) do
    if value ~= 0 then
      names[#names + 1] = name
    end
  end
  table.sort(names, function(a, b)
    local x, y = math.abs(parts[a]), math.abs(parts[b])
    return x > y or x == y and a < b
  end)
  for i, name in ipairs(names) do
    list[i] = ("%s %.1f"):format(name, parts[name])
  end
  return table.concat(list, "  ")
end

-- ---- What there is to tell -------------------------------------------------

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

-- All sentences with their scores; those of the summary know their cuts.
local function sentences_of(story, summary)
  local chosen, near, list = {}, {}, {}
  local reasons = summaries.explain(summary)
  for _, sentence in ipairs(summary.sentences or {}) do
    chosen[sentence.index] = sentence
  end
  for _, miss in ipairs(reasons and reasons.near or {}) do
    near[miss.index] = miss
  end
  for i = 1, story.doc:sentence_count() do
    local first, last, part = story.doc:sentence(i)
    list[i] = {
      index = i, first = first, last = last, block = part, text = story.doc:sentence_text(i),
      score = story.stats:value(i), parts = summaries.parts(summary, i),
      chosen = chosen[i], near = near[i],
    }
  end
  return list
end

-- ---- Where sentences could end ----------------------------------------------

-- The places of the article, with the file and line of each word that a rule
-- rests on.
local function places_of(n, story)
  n.settings:begin(story) -- for undecided() of languages
  local answers, answered = {}, 0
  local ask = n.languages:asker(story.lang, answers)
  local places = core.text.explain(story.lexicon, story.doc:text(), ask)
  for _, place in ipairs(places) do
    if place.rule:find "^undecided%-" then
      answered = answered + 1
      place.asked = answers[answered]
    elseif place.rule == "ordinal" then
      place.setting = n.languages:place_of_setting(story.lang, "ordinals")
    end
    for _, word in ipairs(place.words) do
      word.places = {}
      for i, list in ipairs(word.found) do
        word.places[i] = n.languages:place_of(story.lang, list, word.text) or {}
      end
    end
  end
  return places
end

-- '"U.S" in may_end, rules/languages/en.lua:45'
local function word_text(parts, word)
  local shown = core.markup.terminal(word.text)
  for i, list in ipairs(word.found) do
    local at = word.places[i]
    parts[#parts + 1] = ("\"%s\" in %s%s"):format(shown, list,
      at.file and (", %s:%d"):format(at.file, at.line or 0) or "")
  end
  if #word.found == 0 and #word.missing > 0 then
    parts[#parts + 1] = ("\"%s\" not in %s"):format(shown,
      #word.missing > 1 and "the abbreviations" or word.missing[1])
  end
end

-- What a rule rests on, behind its name.
local function evidence_text(place)
  local parts = {}
  for _, word in ipairs(place.words) do
    word_text(parts, word)
  end
  if place.setting then
    parts[#parts + 1] = ("ordinals, %s:%d"):format(place.setting.file, place.setting.line or 0)
  end
  if place.asked then
    parts[#parts + 1] = ("undecided(), %s:%d"):format(place.asked.file, place.asked.line or 0)
  end
  return #parts > 0 and ": " .. table.concat(parts, "; ") or ""
end

-- A bit of the text before and behind a place, on one line.
local function around(text, first, last)
  local from = utf8.offset(text, 0, math.max(1, first - NEAR))
  local to = utf8.offset(text, 0, math.min(#text + 1, last + NEAR))
  return (core.markup.terminal(text:sub(from, first - 1)):gsub("%s+", " ")),
    (core.markup.terminal(text:sub(last + 1, to - 1)):gsub("%s+", " "))
end

-- ---- As text ---------------------------------------------------------------

-- Where a rule decided each fact: "rules/sites/news.example.lua:4".
local function deciders(facts)
  local places = {}
  for _, said in ipairs(facts.said or {}) do
    if said.fact then
      places[said.fact] = ("%s:%d"):format(said.file or "rules", said.line or 0)
    end
  end
  return places
end

local function fact_text(value)
  if type(value) ~= "table" then
    return tostring(value)
  end
  return value.title or value.url or table.concat(value, ", ")
end

-- What site rules looked for in vain, and where they found the story.
local function tell_said(out, facts)
  for _, said in ipairs(facts.said or {}) do
    local place = ("%s:%d"):format(said.file or "rules", said.line or 0)
    if said.blocks and said.blocks > 0 then
      out(("  %-10s %d %s   (rule, %s)\n"):format(said.setting, said.blocks,
        said.blocks == 1 and "block" or "blocks", place))
    elseif not said.fact then
      out(("  %s: nothing found, %s\n"):format(said.setting, place))
    end
  end
end

local function tell_facts(out, facts)
  local names, places = {}, deciders(facts)
  for name in pairs(facts.sources or {}) do
    names[#names + 1] = name
  end
  table.sort(names)
  for _, name in ipairs(names) do
    local source = facts.sources[name]
    local sure = source ~= "rule" and facts.confidence and facts.confidence[name]
    source = source == "rule" and places[name] and "rule, " .. places[name] or source
    out(("  %-10s %s   (%s%s)\n"):format(name, shorten(fact_text(facts[name])), source,
      sure and ", " .. sure or ""))
  end
  for _, name in ipairs { "previous", "next" } do
    if facts[name] and not facts.sources[name] then
      out(("  %-10s %s\n"):format(name, shorten(fact_text(facts[name]))))
    end
  end
  tell_said(out, facts)
end

local function tell_sentence(out, story, sentence)
  local chosen = sentence.chosen
  out(("%s%3d  %5.1f  %s\n"):format(chosen and "*" or " ", sentence.index, sentence.score,
    chosen and core.markup.terminal(chosen.text) or shorten(sentence.text)))
  out(("             %s\n"):format(parts_text(sentence.parts)))
  for _, cut in ipairs(chosen and chosen.cuts or {}) do
    out(("             cut off: \"%s\"\n"):format(story.doc:text():sub(cut[1], cut[2])))
  end
  if sentence.near then
    local rule = sentence.near.rule
    out(("             left out: %s%s\n"):format(rule and place_of(rule) or "", sentence.near.reason))
  end
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
    shorten(block.text)))
  if block.why then
    out(("                       %s: %s\n"):format(block.role, words_of(block.why)))
  end
  if with_parts then
    local where = block.line > 0 and ("line %d"):format(block.line) or shorten(block.trail)
    out(("                       %s\n"):format(where))
    out(("                       %s\n"):format(block_parts_text(block.parts)))
  end
end

local function tell_blocks(out, n, story, options)
  local blocks, kept = blocks_of(story), 0
  for _, block in ipairs(blocks) do
    kept = kept + (block.kept and 1 or 0)
  end
  out(("\nBlocks: %d in the article (+), %d not (-); the score of cleaning; the kind\n"):format(kept,
    #blocks - kept))
  for _, block in ipairs(blocks) do
    tell_block(out, block, options.blocks)
  end
  for _, one in ipairs(options.blocks and unread_of(n, story) or {}) do
    out(("   not read: %d %s, %d bytes\n"):format(one.elements, one.text, one.bytes))
  end
end

local function tell_place(out, story, place)
  local text, mark = story.doc:text(), { place.first, place.last }
  local before, after = around(text, mark[1], mark[2])
  out(("       %s %6d  %s[%s]%s\n"):format(place.splits and "|" or "-", mark[1] - 1,
    before, shorten(text:sub(mark[1], mark[2])), after))
  out(("                 %s%s\n"):format(place.rule, evidence_text(place)))
end

local function tell_boundaries(out, n, story)
  local places, k = places_of(n, story), 1
  out "\nSentences: bytes of the article, and the text\n"
  out "Places: | the sentence ends, - it goes on; the rule that decided,\n"
  out "and the words it rests on: a rule without any is the engine's own\n"
  for i = 1, story.doc:sentence_count() do
    local first, last = story.doc:sentence(i)
    out(("%4d  %6d-%-6d %s\n"):format(i, first - 1, last, shorten(story.doc:sentence_text(i))))
    while places[k] and places[k].first <= last do
      tell_place(out, story, places[k])
      k = k + 1
    end
  end
end

local function tell(out, n, story, summary, made, options)
  out(core.markup.terminal(story.facts.title or "(no title)") .. "\n")
  tell_facts(out, story.facts)
  if options.blocks then
    return tell_blocks(out, n, story, options)
  elseif options.sentences then
    return tell_boundaries(out, n, story)
  end
  out(("\nSentences in style '%s': * chosen, score, parts\n"):format(made.name))
  if summary.refused then
    out(("  no summary: %s (setting '%s')\n"):format(summary.refused.reason, summary.refused.setting))
  end
  for _, sentence in ipairs(sentences_of(story, summary)) do
    tell_sentence(out, story, sentence)
  end
  tell_blocks(out, n, story, options)
end

-- ---- As JSON ---------------------------------------------------------------

local function places_data(n, story)
  local places, list = places_of(n, story), core.json.list {}
  local text = story.doc:text()
  for i, place in ipairs(places) do
    local because = core.json.list {}
    for _, word in ipairs(place.words) do
      for k, found in ipairs(word.found) do
        because[#because + 1] = { word = word.text, list = found, file = word.places[k].file,
          line = word.places[k].line }
      end
      if #word.found == 0 and #word.missing > 0 then
        because[#because + 1] = { word = word.text, missing_in = core.json.list(word.missing) }
      end
    end
    if place.setting then
      because[#because + 1] = { setting = "ordinals", file = place.setting.file,
        line = place.setting.line }
    end
    if place.asked then
      because[#because + 1] = { ["function"] = "undecided", file = place.asked.file,
        line = place.asked.line }
    end
    local before, after = around(text, place.first, place.last)
    list[i] = { start = place.first - 1, ["end"] = place.last, before = before,
      mark = text:sub(place.first, place.last), after = after, splits = place.splits,
      rule = place.rule, because = because }
  end
  return list
end

local function blocks_data(story)
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

local function as_data(n, story, summary, made, options)
  local json, sentences = core.json, {}
  for i, sentence in ipairs(sentences_of(story, summary)) do
    local near = sentence.near
    sentences[i] = {
      index = i - 1, start = sentence.first - 1, ["end"] = sentence.last, text = sentence.text,
      score = sentence.score, parts = sentence.parts, chosen = sentence.chosen ~= nil,
      left_out = near and { reason = near.reason, rule = near.rule } or nil,
    }
  end
  return {
    title = story.facts.title, style = made.name, sources = story.facts.sources,
    confidence = story.facts.confidence,
    sentences = json.list(sentences), blocks = blocks_data(story), refused = summary.refused,
    site_rules = story.facts.said and json.list(story.facts.said) or nil,
    places = options.sentences and places_data(n, story) or nil,
    unread = options.blocks and json.list(unread_of(n, story)) or nil,
  }
end

-- ---- The verb --------------------------------------------------------------

-- One story, from the bytes of a file or from a line of records.
local function explain(n, bytes, input, made, options, host)
  local story = n:read_or_fault(bytes, input)
  local summary = n.summarize(story, made)
  if options.to == "json" or options.to == "jsonl" then
    local data = as_data(n, story, summary, made, options)
    data.id = story.id_json and core.json.raw(story.id_json) or nil
    host.out(core.json.encode(data, { pretty = options.to == "json", decimals = 3 }) .. "\n")
  else
    tell(host.out, n, story, summary, made, options)
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
