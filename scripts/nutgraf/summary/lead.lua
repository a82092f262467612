-- Where the news begins: what counts as early, and which sentence opens.

local lead = {}

-- What text/stats needs to know about places.
lead.settings = {
  half_position = 4, -- sentences until `position` has fallen to a half
  short_words = 6,   -- fewer words do not make a sentence ("Updated: 15:36")
}

---The story's own first sentence: the first that may open a summary.
---@param count integer sentences in the story
---@param may_open fun(i: integer): boolean
---@return integer? i
function lead.first(count, may_open)
  for i = 1, count do
    if may_open(i) then
      return i
    end
  end
end

return lead
