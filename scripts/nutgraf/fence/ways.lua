-- In how many ways can the rules of a grammar lead into each other? LPeg asks of
-- each rule whether it can match nothing, following every call anew: a dozen rules
-- that each call the next one twice keep it busy for ever.

local ways = {}

local MOST = 20000

-- Which rules call each other in a circle (Tarjan): a list of lists, called ones
-- first.
local function circles_of(graph)
  local number, low, stack, on_stack, found, count = {}, {}, {}, {}, {}, 0
  local function visit(name)
    count = count + 1
    number[name], low[name] = count, count
    stack[#stack + 1], on_stack[name] = name, true
    for called in next, graph[name] do
      if graph[called] and not number[called] then
        visit(called)
        low[name] = math.min(low[name], low[called])
      elseif on_stack[called] then
        low[name] = math.min(low[name], number[called])
      end
    end
    if low[name] == number[name] then
      local circle = {}
      repeat
        local member = table.remove(stack)
        on_stack[member] = nil
        circle[#circle + 1] = member
      until member == name
      found[#found + 1] = circle
    end
  end
  for name in next, graph do
    if not number[name] then
      visit(name)
    end
  end
  return found
end

-- Within a circle each rule may be entered once on a way, so what its calls
-- multiply to is the most there can be.
local function ways_of(graph, circle, known)
  local inside = {}
  for _, name in ipairs(circle) do
    inside[name] = true
  end
  local product, outside = 1.0, 1.0 -- no overflow
  for _, name in ipairs(circle) do
    local within = 0
    for called, times in next, graph[name] do
      if inside[called] then
        within = within + times
      else
        outside = outside + times * (known[called] or 1)
      end
    end
    product = product * math.max(1, within)
  end
  return product * outside
end

---@param graph table<any, table<any, integer>> of each rule: how often it calls which; what is
---no rule of the graph counts once a time
---@return number of the rule with the most
function ways.of(graph)
  local known, most = {}, 1
  for _, circle in ipairs(circles_of(graph)) do
    local count = ways_of(graph, circle, known)
    most = math.max(most, count)
    for _, name in ipairs(circle) do
      known[name] = count
    end
  end
  return most
end

---More than this keeps LPeg busy for longer than anybody wants to wait.
ways.MOST = MOST

return ways
