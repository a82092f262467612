-- What may be cut off the front of a sentence. Cuts are ranges of the story;
-- nothing is reworded, and no quotation is touched.

local trim = {}

-- A small letter that begins a sentence after a cut becomes a capital.
local function with_capital(text)
  return (text:gsub("^%l", string.upper))
end

---@param stats nutgraf.Stats
---@param i integer
---@param what table<string, boolean> leading_adverb, date_line
---@param first integer the first byte of the sentence
---@return table[] cuts {{first, last}, ...}, in order
function trim.cuts(stats, i, what, first)
  local cuts = {}
  local date_line, adverb = stats:opening(i)
  local from = first
  if date_line then
    if what.date_line then
      cuts[1] = { first, date_line }
    end
    from = date_line + 1
  end
  if adverb and what.leading_adverb then
    if #cuts == 1 then
      cuts[1][2] = adverb
    else
      cuts[1] = { from, adverb }
    end
  end
  return cuts
end

---The words of each sentence as it would read: budgets count what is printed.
---@param stats nutgraf.Stats
---@param _ table<string, boolean> what may be cut
---@return integer[]
function trim.lengths(stats, _)
  return stats:lengths()
end

---The text of a sentence less its cuts.
---@param text string of the sentence
---@param first integer the byte of the story where it begins
---@param cuts table[]
---@return string
function trim.text(text, first, cuts)
  if #cuts == 0 then
    return text
  end
  local pieces, at = {}, 1
  for _, cut in ipairs(cuts) do
    pieces[#pieces + 1] = text:sub(at, cut[1] - first)
    at = cut[2] - first + 2
  end
  pieces[#pieces + 1] = text:sub(at)
  local rest = table.concat(pieces)
  return cuts[1][1] == first and with_capital(rest) or rest
end

return trim
