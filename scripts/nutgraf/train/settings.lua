-- What rules/train.lua may say, and what --set may change of it for one run.
local abbreviations = require "nutgraf.abbreviations"

local count = { is = "number", from = 1, whole = true }
local share = { is = "number", from = 0, to = 1 }

local settings = {}

-- What a file may say.
settings.schema = {
  abbreviations = abbreviations.settings.abbreviations,
  style = { is = "table", keys = {
    least_pairs = count, least_shared = share, folds = { is = "number", from = 2, whole = true },
    penalty = { is = "number", from = 0.000001 }, most_spread = count,
    step = { is = "number", from = 0.1 }, rounds = count,
  } },
}

-- What a run may say: the same, and for a style the size of its summaries.
settings.of_run = { abbreviations = settings.schema.abbreviations.keys, style = {
  sentences = { is = "number", from = 0, whole = true },
  ["words.max"] = count,
  ["words.min"] = { is = "number", from = 0, whole = true },
} }
for name, spec in pairs(settings.schema.style.keys) do
  settings.of_run.style[name] = spec
end

return settings
