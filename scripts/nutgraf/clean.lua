-- Which blocks are the article: rules speak first, then the scores of C, then
-- a few repairs. Every dropped block has a reason that `reason` can say.

local core = require "nutgraf.core"
local fault = require "nutgraf.fault"
local matchers = require "nutgraf.matchers"

local clean = {}

-- Reasons are numbers in the document: up to 900 (NG_REASON_RULES in C) features
-- and repairs, then the ones below, above RULE entries of the compiled rules. The
-- words of those below and of the repairs of C are `reasons` in rules/common.lua.
local RULE = 1000
clean.RULE = RULE

local OWN = { [901] = "title", [902] = "byline", [903] = "date", [904] = "outside", [905] = "pager",
  [906] = "hook", [907] = "long" }
local NUMBER = {}
for number, name in pairs(OWN) do
  NUMBER[name] = number
end

-- The reason of a title, for who finds it after cleaning.
clean.TITLE = NUMBER.title

-- Features that spoke loudest, in groups, for people.
local FEATURES = {
  { "link", "mostly links" }, { "group_link", "among links" }, { "item", "an item of a list of links" },
  { "words_", "too short" }, { "hidden", "the page hides it" }, { "repeated", "stands on the page twice" },
  { "near_", "its element is called like furniture" }, { "under_", "stands below furniture" },
  { "in_", "stands in an element for furniture" }, { "core", "outside the story" },
  { "group", "outside the story" }, { "like", "unlike the story's elements" },
  { "before_title", "before the title" }, { "before_byline", "before the byline" },
  { "ruled", "among what rules drop" }, { "loose", "in a teaser or comment" },
  { "after_core", "behind the story" }, { "before_core", "before the story" },
  { "prose_", "before or behind the story" },
  { "last_tenth", "at the end of the page" }, { "first_tenth", "at the start of the page" },
  { "place", "at the end of the page" }, { "is_title", "it is the title" },
  { "prev", "among furniture" }, { "next", "among furniture" }, { "around", "among furniture" },
  { "capitals", "reads like a title or a name" }, { "digits", "mostly numbers" },
  { "stop", "does not read like sentences" }, { "ends_dots", "breaks off, as teasers do" },
  { "ends", "does not end like a sentence" },
  { "has_bar", "has bars and marks like a menu" }, { "has_slash", "has bars and marks like a menu" },
  { "has_time", "has a time of day" }, { "has_year", "has a year" },
  { "has_address", "has an address" }, { "has_quote", "has a quotation" },
  { "shape_repeated", "lines like it come again" }, { "start_repeated", "lines like it come again" },
  { "common", "says what the line beside it says" }, { "topic", "speaks of what furniture speaks of" },
  { "about", "speaks of the site" }, { "below_comments", "below readers' comments" },
  { "below_stories", "below a list of other stories" }, { "sentences_after", "a short end" },
  { "space", "stands apart" }, { "run", "outside the story" },
  { "caption", "a caption" }, { "table", "a table" },
}

-- ---- compiling ---------------------------------------------------------------

-- Settings come as files (with `values`) or as the plain tables.
local function values_of(file)
  return file.values or file
end

-- "advert", "author" ... in the order of their bits.
local function kinds_of(names)
  local kinds = {}
  for kind in pairs(names) do
    kinds[#kinds + 1] = kind
  end
  table.sort(kinds)
  return kinds
end

local function bits_of(names, kinds)
  local bits = {}
  for i, kind in ipairs(kinds) do
    for _, word in ipairs(names[kind]) do
      bits[word] = (bits[word] or 0) | 1 << i - 1
    end
  end
  return bits
end

-- The names of all weights, in the order of C.
---@param kinds string[]
---@return string[] features, string[] echoes
function clean.weight_names(kinds)
  local features, echoes = core.clean.features()
  for i, name in ipairs(features) do
    local where, number = name:match "^(%a+)_(%d+)$"
    if where == "near" or where == "under" then
      features[i] = where .. "_" .. (kinds[tonumber(number)] or number)
    end
  end
  return features, echoes
end

local function in_order(list, ...)
  local out = {}
  for _, names in ipairs { ... } do
    for _, name in ipairs(names) do
      out[#out + 1] = list[name] or 0
    end
  end
  return out
end

local function weights_of(weights, features, echoes)
  return {
    first = in_order(weights.first, features),
    second = in_order(weights.second, features, echoes),
    bar = weights.bar,
    switch_cost = weights.switch_cost,
    ease = weights.ease,
    clean_words = weights.clean_words,
    clean_blocks = weights.clean_blocks,
    clean_ease = weights.clean_ease,
  }
end

-- The weights and names of rules/common.lua as C tables.
---@param common table the settings `names`, `firm`, `weights`
---@return any model
---@return string[] features
---@return string[] echoes
function clean.model(common)
  local kinds = kinds_of(common.names)
  local features, echoes = clean.weight_names(kinds)
  local firm = 0
  for i, kind in ipairs(kinds) do
    for _, name in ipairs(common.firm or {}) do
      firm = kind == name and firm | 1 << i - 1 or firm
    end
  end
  return core.clean.model {
    names = bits_of(common.names, kinds),
    firm = firm,
    page = weights_of(common.weights.page, features, echoes),
    text = weights_of(common.weights.text, features, echoes),
  }, features, echoes
end

-- A list of entries, whether it was written as a list or as one entry.
local function entries_of(value)
  if value.matcher or value.rule then
    return { value }
  end
  return value
end

local function compile_set(entries, what)
  if #entries == 0 then
    return nil
  end
  local set, message, line, file = matchers.compile(entries, "block", { lazy = true })
  if not set then
    fault.raise_all { { file = file or "rules", line = line, message = what .. ": " .. message } }
  end
  return set
end

---@class nutgraf.Ruleset
---@field model any
---@field features string[]
---@field drop table?
---@field keep table?
---@field body table?
---@field hooks { call: function, set: any }[] block() of rule files
---@field facts table<string, table> the settings of site rules that find facts
---@field places table<string, { file: string, line: integer }> where those and `body` are written

local function append(list, more)
  more = entries_of(more or {})
  table.move(more, 1, #more, #list + 1, list)
end

-- The settings of a rule file that find a fact of the page.
clean.FACTS = { "title", "byline", "date", "previous", "next", "next_page", "single_page" }

local function place_of(file, name)
  return { file = file.path, line = file.lines and file.lines[name] }
end

-- What only rules/common.lua says.
local function take_common(ruleset, file)
  local values = values_of(file)
  ruleset.model, ruleset.features = clean.model(values)
  ruleset.around = values.around and compile_set(entries_of(values.around), "around")
  ruleset.signed = values.signed and compile_set(entries_of(values.signed), "signed")
  ruleset.common = { values = values, path = file.path, source = file.source }
  ruleset.least_words = values.least_words or 0
  ruleset.few_words = values.few_words or 0
  ruleset.bare_page_words = values.bare_page_words or 0
end

-- What a file says beside `drop` and `keep`.
local function take_settings(ruleset, file)
  local values = values_of(file)
  if values.body and not ruleset.body then
    ruleset.body = compile_set(entries_of(values.body), "body")
    ruleset.places.body = place_of(file, "body")
  end
  for _, name in ipairs(clean.FACTS) do
    if values[name] and not ruleset.facts[name] then
      ruleset.facts[name], ruleset.places[name] = values[name], place_of(file, name)
    end
  end
  local hook = file.hooks and file.hooks.block or values.block
  if hook then
    ruleset.hooks[#ruleset.hooks + 1] = { call = hook, set = file.set }
    ruleset.places.block = ruleset.places.block or place_of(file, "block")
  end
  if values.weights then
    take_common(ruleset, file)
  end
end

-- The words of `about`; a mark above comments says more than a word of the site.
local function compile_abouts(ruleset, files)
  local entries, names = {}, {}
  for _, name in ipairs { "comments", "stories", "site" } do
    for _, file in ipairs(files) do
      append(entries, (values_of(file).about or {})[name])
      for k = #names + 1, #entries do
        names[k] = name
      end
    end
  end
  ruleset.about, ruleset.about_names = compile_set(entries, "about"), names
end

---Compiles the settings of all rule files that apply, the nearest first.
---@param files table[] settings, or files whose `values` they are
---@return nutgraf.Ruleset
function clean.compile(files)
  local ruleset = { hooks = {}, facts = {}, places = {}, sources = {}, least_words = 0 }
  local drop, keep = {}, {}
  for _, file in ipairs(files) do
    if file.path then
      ruleset.sources[file.path] = file.source
    end
    append(drop, values_of(file).drop)
    append(keep, values_of(file).keep)
    take_settings(ruleset, file)
  end
  compile_abouts(ruleset, files)
  ruleset.drop, ruleset.keep = compile_set(drop, "drop"), compile_set(keep, "keep")
  return ruleset
end

-- ---- rules ---------------------------------------------------------------------

-- Of a list of places for the story the first that finds something wins. What
-- was found is told to `facts.said`, for those who ask why.
function clean.apply_body(doc, ruleset, facts)
  local inside, first, count = ruleset.body:blocks(doc), nil, 0
  for _, entry in pairs(inside) do
    first = math.min(first or entry, entry)
  end
  for i = 1, first and doc:block_count() or 0 do
    if inside[i] == first then
      count = count + 1
      doc:set_role(i, "article", 0)
    else
      doc:set_role(i, "furniture", NUMBER.outside)
    end
  end
  local place = ruleset.body:entry(first or 1)
  facts.said = facts.said or {}
  table.insert(facts.said, { setting = "body", blocks = count,
    file = place.file or ruleset.places.body.file, line = place.line or ruleset.places.body.line })
end

local PAGERS = { ["previous story"] = "previous", ["next story"] = "next" }

local function is_address(text)
  return text:find "^/%S+$" or text:find "^https?://%S+$"
end

-- What follows the mark of a pager in its own line: "Next story: Ferry stays".
local function behind_mark(text, match)
  local small = text:lower()
  for _, one in ipairs(match.matcher and { match } or match) do
    local phrases = one.matcher == "line" and one.args
    for _, phrase in ipairs(type(phrases) == "table" and phrases or { phrases or nil }) do
      if #text > #phrase + 8 and small:sub(1, #phrase) == phrase:lower() then
        return (text:sub(#phrase + 1):gsub("^[%s%p]+", ""))
      end
    end
  end
end

-- What a lone mark of a pager, block `i`, points to: the line after it, or the
-- link that is in one of the two.
local function neighbour(doc, i, hits, rule, drop)
  local rest = behind_mark(doc:block_text(i), rule.match)
  if rest and drop:text(rest) then
    return nil -- two buttons in a row
  elseif rest then
    return { title = rest, url = core.clean.link(doc, i) }
  end
  local near = i < doc:block_count() and not hits[i + 1] and doc:block_text(i + 1)
  local url = core.clean.link(doc, i) or near and core.clean.link(doc, i + 1)
  if not near or #near > 250 or near:find "[.!?]$" or not (url or not doc:is_page()) then
    return url and { url = url }
  elseif is_address(near) then
    return { url = near }, i + 1
  end
  return { title = near, url = url }, i + 1
end

-- One word alone ("Next") also turns pictures over: it is no mark of a story.
local function is_pager_line(text)
  return text:find " " or text:find "[\xe3-\xef]"
end

local function read_pager(doc, ruleset, hits, facts)
  for i, entry in pairs(hits) do
    local rule = ruleset.drop.entries[entry]
    local name = PAGERS[rule.rule]
    if name and is_pager_line(doc:block_text(i)) then
      local found, at = neighbour(doc, i, hits, rule, ruleset.drop)
      if found then
        local known = type(facts[name]) == "table" and facts[name] or { url = facts[name] }
        facts[name] = { title = found.title or known.title, url = known.url or found.url }
      end
      if at then
        doc:set_role(at, "furniture", NUMBER.pager)
      end
    end
  end
end

-- What lines of a pasted text speak of, for the scores: a page has elements for that.
local function mark_abouts(doc, ruleset)
  for i, entry in pairs(ruleset.about and ruleset.about:blocks(doc) or {}) do
    doc:set_about(i, ruleset.about_names[entry])
  end
end

local function apply_rules(doc, ruleset, facts)
  local kept = ruleset.keep and ruleset.keep:blocks(doc) or {}
  local hits = ruleset.drop and ruleset.drop:blocks(doc) or {}
  for i, entry in pairs(hits) do
    if not kept[i] then
      doc:set_role(i, "furniture", RULE + entry)
    end
  end
  for i in pairs(kept) do
    doc:set_role(i, "article", 0)
  end
  if ruleset.drop then
    read_pager(doc, ruleset, hits, facts)
  end
end

local NAMES_REACH = 8 -- blocks below the title

-- A line below the title that is nothing but the names of the authors, whoever told them.
local function mark_names(doc, facts)
  local names, title = facts.authors or {}, facts.title_block
  if #names == 0 or not title then
    return
  end
  local all = table.concat(names, ", ")
  for i = title + 1, math.min(title + NAMES_REACH, doc:block_count()) do
    local text = doc:block_text(i)
    if text == all or text == names[1] then
      doc:set_role(i, "byline", NUMBER.byline)
    end
  end
end

local BYLINE_BYTES = 80 -- a longer one may be a sentence

-- A sentence that reads like a byline is none when the story is by somebody else.
local function is_by_others(doc, facts, at)
  local name, text = facts.authors and facts.authors[1], doc:block_text(at)
  return name and #text > BYLINE_BYTES and not text:find(name, 1, true)
end

local function mark_facts(doc, facts)
  mark_names(doc, facts)
  for _, name in ipairs { "title", "byline", "date" } do
    local at = facts[name .. "_block"]
    if at and not (name == "byline" and is_by_others(doc, facts, at)) then
      doc:set_role(at, name, NUMBER[name])
    end
  end
  if facts.title then
    core.clean.mark(doc, facts.title, "title", NUMBER.title)
  end
end

-- ---- hooks ---------------------------------------------------------------------

-- What block(b, page) gave: false drops, first and last keep a part.
local function run_hook(doc, i, first, last)
  if first == false then
    doc:set_role(i, "furniture", NUMBER.hook)
  elseif math.type(first) == "integer" and math.type(last) == "integer" then
    doc:cut_block(i, first, last)
  end
end

local function run_hooks(doc, ruleset, facts)
  local page = { title = facts.title, url = facts.url, lang = facts.lang }
  for _, hook in ipairs(ruleset.hooks) do
    if hook.set then
      hook.set:start(doc, nil, facts.lang) -- a budget for this page
    end
    for i = 1, doc:block_count() do
      if doc:role(i) == "article" then
        run_hook(doc, i, hook.call(doc:block(i), page))
      end
    end
    if hook.set then
      hook.set:finish()
    end
  end
end

-- ---- running -------------------------------------------------------------------

-- A text in which no block stands out, such as one paragraph in a record: what
-- no rule has dropped is the story when it has the words of one.
local function take_rest(doc, least_words)
  local words, rest = 0, {}
  for i = 1, doc:block_count() do
    local role, reason = doc:role(i)
    if role == "furniture" and reason < RULE and not OWN[reason] then
      rest[#rest + 1] = i
      words = words + core.matcher.words(doc:block_text(i))
    end
  end
  if words < least_words then
    return 0, 0
  end
  for _, i in ipairs(rest) do
    doc:set_role(i, "article")
  end
  return words, #rest
end

-- How many words a page has on which nothing leads anywhere: there is nothing
-- around its story. nil: it has links, or too many words to be sure.
local function words_of_bare_page(doc, most)
  local words = 0
  for i = 1, doc:block_count() do
    local block = doc:block(i)
    words = words + core.matcher.words(block.text)
    if block.links > 0 or words > most then
      return nil
    end
  end
  return words
end

-- Of a bare page what reads like sentences is the story, and all when that is
-- too little for one.
local function take_bare_page(doc, ruleset, words)
  local all = words_of_bare_page(doc, ruleset.bare_page_words)
  if not all or all == 0 then
    return words
  end
  for i = 1, doc:block_count() do
    local block = doc:block(i)
    if block.role == "furniture" and block.reason < RULE and not OWN[block.reason]
      and not block.hidden and core.matcher.words(block.text) >= ruleset.least_words
      and not core.clean.repair(block.reason) then
      doc:set_role(i, "article")
      words = words + core.matcher.words(block.text)
    end
  end
  if words < ruleset.least_words then
    words = words + take_rest(doc, 0)
  end
  return words, true
end

-- Blocks that somebody else has made are the story, but for what a rule drops and what is
-- called a byline.
local function keep_open(doc, ruleset)
  for i in pairs(ruleset.signed and doc:is_page() and ruleset.signed:blocks(doc) or {}) do
    doc:set_role(i, "byline", NUMBER.byline)
  end
  for i = 1, doc:block_count() do
    if doc:role(i) == "open" then
      doc:set_role(i, "article")
    end
  end
end

-- Has a page nothing but its story, as when it was cleaned before? Then nothing leads away
-- from it, but its title, and nothing on it is made for layout.
local function stands_alone(doc, ruleset, facts)
  if not ruleset.around or not doc:is_page() then
    return false
  end
  for i = 1, doc:block_count() do
    if i ~= facts.title_block and core.clean.link(doc, i) then
      return false
    end
  end
  return next(ruleset.around:blocks(doc)) == nil
end

---Gives every block its role. Adds previous, next and kind to the facts.
---@param doc any
---@param ruleset nutgraf.Ruleset
---@param facts table what meta.read found
---@param lexicon any? of the language
---@param is_given? boolean the blocks came as such: no score takes one out
---@return true? found
---@return string? code "no_article"
function clean.run(doc, ruleset, facts, lexicon, is_given)
  if ruleset.body then
    clean.apply_body(doc, ruleset, facts)
  end
  apply_rules(doc, ruleset, facts)
  mark_facts(doc, facts)
  if not doc:is_page() then
    mark_abouts(doc, ruleset)
  end
  if is_given or stands_alone(doc, ruleset, facts) then
    keep_open(doc, ruleset)
  end
  local words, blocks = core.clean.decide(doc, ruleset.model, lexicon, ruleset.few_words)
  if #ruleset.hooks > 0 then
    run_hooks(doc, ruleset, facts)
  end
  facts.kind = facts.kind or "article"
  if blocks == 0 and not doc:is_page() then
    words, blocks = take_rest(doc, ruleset.least_words)
  end
  local is_bare
  if doc:is_page() then
    words, is_bare = take_bare_page(doc, ruleset, words)
    blocks = words
  end
  if blocks == 0 or doc:is_page() and words < ruleset.least_words and not is_bare then
    return nil, "no_article"
  end
  return true
end

-- Only who asks why needs it.
local function evidence()
  return require "nutgraf.evidence"
end

-- Where a site's rules say what is outside, or which function said no.
local function place_of_own(ruleset, name)
  local setting = name == "outside" and "body" or name == "hook" and "block" or nil
  return setting and ruleset.places[setting] or evidence().place(ruleset, "reasons." .. name)
end

local function own_reason(ruleset, name)
  local place = place_of_own(ruleset, name)
  local words = ruleset.common and ruleset.common.values.reasons or {}
  return { text = words[name] or name, file = place.file, line = place.line }
end

-- The words for a feature, with the place of its weight.
local function score_reason(ruleset, name, kind)
  local place = evidence().place(ruleset, evidence().weight(kind, name))
  for _, pair in ipairs(FEATURES) do
    if name:sub(1, #pair[1]) == pair[1] then
      return { text = pair[2], feature = name, file = place.file, line = place.line }
    end
  end
  return { text = "does not read like the story", feature = name, file = place.file,
    line = place.line }
end

---The rules that hold blocks in the article: {[block] = { text, rule?, file, line }}.
---@param doc any
---@param ruleset nutgraf.Ruleset
---@param facts table
---@return table<integer, table>
function clean.keepers(doc, ruleset, facts)
  local list, kept = {}, ruleset.keep and ruleset.keep:blocks(doc) or {}
  for _, said in ipairs(facts.said or {}) do
    for i = 1, said.blocks and said.blocks > 0 and doc:block_count() or 0 do
      list[i] = { text = "it stands in what `body` names", file = said.file, line = said.line }
    end
  end
  for i, number in pairs(kept) do
    local entry = ruleset.keep:entry(number)
    list[i] = { text = entry.why or entry.words, rule = entry.rule, file = entry.file,
      line = entry.line }
  end
  return list
end

---What a reason number says, and where that is written.
---@param ruleset nutgraf.Ruleset
---@param reason integer
---@param kind? "page"|"text" what was cleaned; "page"
---@return { text: string, rule: string?, feature: string?, file: string?, line: integer? }
function clean.reason(ruleset, reason, kind)
  if reason > RULE and ruleset.drop then
    local entry = ruleset.drop:entry(reason - RULE)
    return { text = entry.why or entry.rule or entry.words, rule = entry.rule,
      file = entry.file, line = entry.line }
  end
  local name = OWN[reason] or core.clean.repair(reason)
  if name then
    return own_reason(ruleset, name)
  end
  return score_reason(ruleset, ruleset.features[reason + 1] or "", kind or "page")
end

return clean
