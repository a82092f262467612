-- What leans on a sentence that is left out: the policies of a style, on small stories.

local core = require "nutgraf.core"
local summary = require "nutgraf.summary"

local spec = {}

local settings = {}
assert(loadfile("rules/languages/en.lua", "t", settings))()
local lexicon = assert(core.text.lexicon(settings))

local function read(text)
  local doc = core.doc.read(text, { from = "text" })
  for i = 1, doc:block_count() do
    doc:set_role(i, "article", 0)
  end
  doc:compose()
  doc:segment(lexicon)
  return doc
end

-- The sentences that a style takes of a story, the `wanted` ones first: "1 3".
local function chosen(story, wanted, style)
  local prefer = {}
  for n, words in ipairs(wanted) do
    prefer[n] = { matcher = "contains", args = words }
  end
  local plan = {
    sentences = #wanted, weigh = { prefer = 10, position = -1 }, prefer = prefer, trim = {},
  }
  for name, value in pairs(style) do
    plan[name] = value
  end
  local doc = read(table.concat(story, " "))
  local result = summary.choose(doc, summary.measure(doc, lexicon, nil), plan, { lexicon = lexicon })
  local list = {}
  for k, sentence in ipairs(result.sentences or {}) do
    list[k] = sentence.index
  end
  return table.concat(list, " "), result
end

local function equal(got, expected)
  if got ~= expected then
    error(("got %s, expected %s"):format(tostring(got), tostring(expected)), 2)
  end
end

local RACE = {
  "Runner Ruth Olsen won the race in Harbury.",
  "She trained in the hills of Kenya for a year.",
  "The weather in Harbury was cold and very wet.",
  "Her next race will be in the snow of Norway.",
  "Tom Hall sold ten thousand sausages to the crowd.",
}

spec["allow lets everything stand"] = function()
  equal(chosen(RACE, { "hills" }, { dangling = "allow" }), "2")
  equal(chosen(RACE, { "hills", "sausages" }, { dangling = "allow" }), "2 5")
end

spec["refuse takes another sentence"] = function()
  assert(chosen(RACE, { "hills" }, { dangling = "refuse" }) ~= "2")
  equal(chosen(RACE, { "hills", "sausages" }, { dangling = "refuse" }), "3 5")
end

spec["refuse lets it stand behind what it leans on"] = function()
  equal(chosen(RACE, { "hills", "won" }, { dangling = "refuse" }), "1 2")
  equal(chosen(RACE, { "snow", "won" }, { dangling = "refuse" }), "1 4")
  equal(chosen(RACE, { "snow", "won", "hills" }, { dangling = "refuse" }), "1 2 4")
end

spec["nothing else may come between the two"] = function()
  equal(chosen(RACE, { "snow", "won", "cold" }, { dangling = "refuse" }):find "3 4", nil)
  -- All that the story has between them may.
  equal(chosen(RACE, { "snow", "won", "hills", "cold" }, { dangling = "refuse" }), "1 2 3 4")
end

spec["pull takes along what a sentence leans on"] = function()
  equal(chosen(RACE, { "hills", "zebra" }, { dangling = "pull" }), "1 2")
  equal(chosen(RACE, { "snow", "zebra" }, { dangling = "pull" }), "1 4")
end

spec["pull keeps to the budget"] = function()
  assert(chosen(RACE, { "hills" }, { dangling = "pull" }) ~= "2")
  equal(chosen(RACE, { "hills", "zebra" }, { dangling = "pull", words = { max = 16 } }):find "2", nil)
end

spec["pull takes two along at most"] = function()
  local story = {
    "The council of Harbury met in the town hall.", "But the mayor was away in Rome.",
    "And the roof leaked on the clerk.", "So the meeting ended at noon.",
    "Tom Hall sold ten thousand sausages.", "The crowd in Harbury was cold and hungry.",
  }
  equal(chosen(story, { "leaked", "zebra", "zebra" }, { dangling = "pull" }), "1 2 3")
  local _, result = chosen(story, { "noon", "zebra", "zebra", "zebra" }, { dangling = "pull" })
  for _, sentence in ipairs(result.sentences) do
    assert(sentence.index ~= 4 or #result.sentences == 4, "sentence 4 came with three")
  end
end

spec["what is known stands behind any sentence that has it"] = function()
  local story = {
    "A man was seen on a roof in Harbury.", "Two boys laughed in the street below.",
    "The man came down in the evening.",
  }
  equal(chosen(story, { "came down", "seen" }, { dangling = "refuse" }), "1 3")
  equal(chosen(story, { "came down", "laughed" }, { dangling = "refuse" }):find "3", nil)
end

spec["in another order, or one a line, nothing may lean"] = function()
  equal(chosen(RACE, { "hills", "won" }, { dangling = "pull", shape = "bullets" }):find "2", nil)
  equal(chosen(RACE, { "hills", "won" }, { dangling = "pull", order = "score" }):find "2", nil)
end

spec["a speaker is pulled in, too"] = function()
  local story = {
    "Mayor Ruth Olsen spoke for an hour in Harbury.", "\"I am tired of the rain and the wind.\"",
    "Tom Hall sold ten thousand sausages.",
  }
  equal(chosen(story, { "tired", "zebra" }, { dangling = "pull" }), "1 2")
  equal(chosen(story, { "tired", "zebra" }, { dangling = "refuse" }):find "2", nil)
end

spec["a miss says on what it leans"] = function()
  local _, result = chosen(RACE, { "hills", "sausages" }, { dangling = "refuse" })
  local reasons = summary.explain(result)
  for _, near in ipairs(reasons.near) do
    if near.index == 2 then
      equal(near.kind, "leans")
      equal(near.of, 1)
      equal(near.opens, "She")
      return
    end
  end
  error "sentence 2 is no near miss"
end

return spec
