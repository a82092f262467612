-- What an archive teaches: tastes that are known are found again, in the same bytes,
-- and what is told of them is true.
local core = require "nutgraf.core"
local nutgraf = require "nutgraf"

local n = assert(nutgraf.new {})
local archive = n.import "nutgraf.train.archive"
local bag = n.import "nutgraf.train.bag"
local fit = n.import "nutgraf.train.fit"
local ridge = n.import "nutgraf.train.ridge"
local train = n.import "nutgraf.verb.train"

local function equal(got, expected)
  if got ~= expected then
    error(("got %s, expected %s"):format(tostring(got), tostring(expected)), 2)
  end
end

local function near(got, expected, most)
  if math.abs(got - expected) > (most or 1e-9) then
    error(("got %s, expected %s"):format(got, expected), 2)
  end
end

---- Archives that are made here ---------------------------------------------

local WHO = { "The harbour office", "The school board", "A baker", "The night nurse", "The council",
  "The tram company", "A farmer", "The choir", "The fire brigade", "The museum" }
local DID = { "opened", "sold", "measured", "painted", "closed", "counted", "moved", "repaired",
  "praised", "rented" }
local WHAT = { "the old bridge", "a row of gardens", "the winter market", "its wooden boats",
  "the clock tower", "a field of rye", "the reading room", "several lanterns", "the lower quay",
  "an empty warehouse" }
local WHEN = { "before the holidays", "after a long debate", "without any help", "near the river",
  "for the second time", "under a grey sky", "against all advice", "with great care" }

-- The same numbers on every machine, none of them by chance.
local function dice(seed)
  local state = seed
  return function(sides)
    state = (state * 1103515245 + 12345) % 2147483648
    return state // 65536 % sides + 1
  end
end

-- A story of twelve sentences; some have a figure.
local function story(roll)
  local sentences = {}
  for i = 1, 12 do
    local figure = roll(4) == 1 and (" worth %d crowns"):format(100 + roll(800)) or ""
    sentences[i] = ("%s %s %s%s %s."):format(WHO[roll(#WHO)], DID[roll(#DID)], WHAT[roll(#WHAT)],
      figure, WHEN[roll(#WHEN)])
  end
  return sentences
end

-- Lines of an archive; `choose(sentences, roll)` is the taste of whoever made it.
local function lines_of(count, choose, seed)
  local roll, lines = dice(seed or 7), {}
  for k = 1, count do
    local sentences = story(roll)
    lines[k] = core.json.encode { lang = "en", text = table.concat(sentences, " "),
      reference = core.json.list(choose(sentences, roll)) }
  end
  return lines
end

local function with_figures(sentences)
  local list = {}
  for _, sentence in ipairs(sentences) do
    list[#list + 1] = sentence:find "%d" and #list < 3 and sentence or nil
  end
  return #list > 0 and list or { sentences[5] }
end

local function first_three(sentences)
  return { table.unpack(sentences, 1, 3) }
end

local function any_three(sentences, roll)
  return { sentences[roll(12)], sentences[roll(12)], sentences[roll(12)] }
end

-- A host over files in memory; streams come in small pieces.
local function host_of(files)
  local host = { said = {}, written = {} }
  function host.out(text)
    host.said[#host.said + 1] = text
  end
  function host.list()
    return nil
  end
  function host.stream(path, take)
    local bytes = files[path]
    if not bytes then
      return nil, path .. ": there is no such file"
    end
    for at = 1, #bytes, 1000 do
      take(bytes:sub(at, at + 999))
    end
    return true
  end
  function host.write(path, bytes)
    host.written[path] = bytes
    return true
  end
  return host
end

local function run(lines, ...)
  local host = host_of { ["a.jsonl"] = table.concat(lines, "\n") }
  local arguments = { "--set=sentences=3", "--set=least_pairs=10", ... }
  table.move({ "--", "style", "weekend", "a.jsonl" }, 1, 4, #arguments + 1, arguments)
  equal(train(n, arguments, host), 0)
  return table.concat(host.said), host
end

local function weights_in(text)
  local values = {}
  assert(load(text, "=weekend", "t", values))()
  return values
end

local function heaviest(weigh)
  local best
  for _, part in ipairs(fit.parts) do
    if weigh[part] and (not best or math.abs(weigh[part]) > math.abs(weigh[best])) then
      best = part
    end
  end
  return best
end

local spec = {}

---- Parts ---------------------------------------------------------------------

spec["words and pairs are counted as often as both sides have them"] = function()
  local numbers = bag.numbers()
  local lexicon = n.languages:lexicon "en"
  local reference = bag.reference(numbers:list("The dogs bark, the dogs run.", lexicon))
  local function list(text)
    return { numbers:list(text, lexicon) }
  end
  local words, pairs_ = bag.f1(list "the dog barks", reference)
  near(words, 2 * 3 / (3 + 6))
  near(pairs_, 2 * 2 / (2 + 5))
  words, pairs_ = bag.f1(list "the the the", reference)
  near(words, 2 * 2 / (3 + 6))
  near(pairs_, 0)
  words, pairs_ = bag.share(list "dogs run home", reference)
  near(words, 2 / 3)
  near(pairs_, 1 / 2)
  words, pairs_ = bag.f1(list "", reference)
  near(words + pairs_, 0)
end

spec["weights that made the numbers are found again"] = function()
  local roll, equations = dice(3), ridge.new(3)
  for group = 1, 40 do
    local rows = {}
    for k = 1, 6 do
      local a, b = roll(100) / 100, roll(100) / 100
      rows[k] = { a, b, 0.5, 3 * a - 2 * b + group }
    end
    equations:add(rows)
  end
  local weights = equations:weights(1e-9)
  assert(math.abs(weights[1] - 3) < 1e-6 and math.abs(weights[2] + 2) < 1e-6)
  equal(weights[3], false)
end

spec["a story is in one part of the archive, wherever it stands"] = function()
  local lines = lines_of(30, first_three)
  local one, other = archive.new(n, { least_shared = 0 }), archive.new(n, { least_shared = 0 })
  for k = 1, #lines do
    one:take(lines[k])
    other:take(lines[#lines + 1 - k])
  end
  local seen = {}
  for k = 1, #lines do
    local fold = archive.fold_of(one.pairs[k], 3)
    equal(fold, archive.fold_of(other.pairs[#lines + 1 - k], 3))
    seen[fold] = true
  end
  equal(#seen, 3)
end

---- Tastes ----------------------------------------------------------------------

spec["who summarizes by figures gets figures"] = function()
  for _, objective in ipairs { "precision", "overlap" } do
    local text = run(lines_of(90, with_figures), "--objective=" .. objective)
    local values = weights_in(text)
    equal(heaviest(values.weigh), "numbers")
    assert(values.weigh.numbers > 5, text)
    equal(values.based_on, "house")
    equal(values.sentences, 3)
  end
end

spec["who takes the first sentences gets the first sentences"] = function()
  local weigh = weights_in(run(lines_of(90, first_three))).weigh
  local first = heaviest(weigh)
  assert(first == "position" or first == "early", first)
  assert(weigh[first] > 0)
end

spec["the same archive gives the same bytes, in any order"] = function()
  local lines = lines_of(60, with_figures)
  local text = run(lines)
  equal(run(lines), text)
  local turned = {}
  for k, line in ipairs(lines) do
    turned[#lines + 1 - k] = line
  end
  equal(run(turned), text)
end

-- "+12.3" of the line of a file that says what held back stories gained
local function gain_in(text)
  return tonumber(text:match "held back[^\n]-([%+%-][%d.]+) [%+%-]")
end

-- What the weights of a file gain over Lead on an archive that they have not seen.
local function gain_elsewhere(text, choose)
  local others = archive.new(n, { least_shared = 0 })
  for _, line in ipairs(lines_of(150, choose, 99)) do
    others:take(line)
  end
  local plan = setmetatable({ sentences = 3, max = math.huge, hooks = {} },
    { __index = n.styles:get("house").plan })
  local got = fit.measure(others.pairs, fit.plan(plan, weights_in(text)), others.numbers)
  return got - fit.lead(others.pairs, plan)
end

spec["the gain that is told is the one of other stories"] = function()
  local text = run(lines_of(150, with_figures))
  assert(gain_in(text) > 20, text)
  near(gain_in(text), gain_elsewhere(text, with_figures), 5)
  text = run(lines_of(150, any_three))
  near(gain_in(text), gain_elsewhere(text, any_three), 3)
end

spec["who gains nothing over the first sentences is told so"] = function()
  local text = run(lines_of(60, first_three))
  assert(gain_in(text) <= 0 and text:find("gain nothing over Lead", 1, true), text)
end

spec["what no story has keeps the weight of the style it is based on"] = function()
  local text = run(lines_of(40, with_figures))
  equal(weights_in(text).weigh.headline, nil)
  assert(text:find("-- headline: in no story; as in house", 1, true))
end

spec["a trained style is a style"] = function()
  local text = run(lines_of(40, with_figures), "--based-on=brief", "--set=words.max=50")
  local values = weights_in(text)
  equal(values.based_on, "brief")
  equal(values.words.max, 50)
end

---- Bad archives ------------------------------------------------------------------

spec["a bad line costs itself and is told"] = function()
  local lines = lines_of(40, with_figures)
  table.insert(lines, 3, "{broken")
  table.insert(lines, 5, "")
  table.insert(lines, 6, '{"text":"A story without its summary."}')
  table.insert(lines, 9, '{"text":"","reference":"Nothing was said."}')
  table.insert(lines, 11, core.json.encode { lang = "en",
    text = "The ferry ran late. Nobody on board was hurt, and it reached the town at noon.",
    reference = "Purple mountains sing quietly beyond seven glass oceans." })
  table.insert(lines, 14, '"only a string"')
  local text = run(lines)
  assert(text:find("Learnt from 40 stories", 1, true), text)
  assert(text:find("Left out: 2 lines: no JSON object (line 3, 14)", 1, true), text)
  assert(text:find("Left out: 1 line: no `reference` and no `summary` (line 6)", 1, true), text)
  assert(text:find("Left out: 1 line: a summary of another story (line 11)", 1, true), text)
  assert(text:find("(line 9)", 1, true), text)
end

spec["summaries come as a text, as a list and as our own records have them"] = function()
  local one = archive.new(n, { least_shared = 0 })
  local text = "The ferry ran late. Nobody on board was hurt, and it reached the town at noon."
  for _, summary in ipairs { "Late ferry.", { "Late ferry." }, { text = "Late ferry." },
    { sentences = { { text = "Late ferry." } } } } do
    one:take(core.json.encode { text = text, lang = "en", summary = summary })
  end
  equal(#one.pairs, 4)
  for _, pair in ipairs(one.pairs) do
    equal(pair.reference.words, 2)
  end
end

spec["too few pairs are refused with what became of the lines"] = function()
  local lines = lines_of(12, with_figures)
  lines[13] = "{"
  local host = host_of { ["a.jsonl"] = table.concat(lines, "\n") }
  local ok, failure = pcall(train, n, { "--", "style", "weekend", "a.jsonl" }, host)
  equal(ok, false)
  equal(failure.code, "bad_input")
  assert(failure.message:find("not enough pairs: 12; at least 50", 1, true), failure.message)
  assert(failure.message:find("1 line: no JSON object (line 13)", 1, true), failure.message)
end

spec["a style is not based on itself and has a name"] = function()
  for _, case in ipairs {
    { { "--", "style", "house", "a.jsonl" }, "cannot be based on itself" },
    { { "--", "style" }, "is no name for a style" },
    { { "--", "style", "a/b", "a.jsonl" }, "is no name for a style" },
    { { "--set=sentence=3", "--", "style", "x", "a.jsonl" }, "no setting 'sentence'" },
    { { "--set=folds=1", "--", "style", "x", "a.jsonl" }, "'folds' takes" },
  } do
    local ok, failure = pcall(train, n, case[1], host_of {})
    equal(ok, false)
    assert(failure.message:find(case[2], 1, true), failure.message)
  end
end

return spec
