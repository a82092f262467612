-- Ridge regression in closed form: which weights of some parts come nearest to a
-- wanted number? Parts and wanted numbers count as what they are above the mean of
-- their group, since only sentences of one story compete.

local ridge = {}
ridge.__index = ridge

---@param size integer how many parts
---@return table ridge
function ridge.new(size)
  local products, sums = {}, {}
  for a = 1, size do
    products[a], sums[a] = {}, 0
    for b = 1, size do
      products[a][b] = 0
    end
  end
  return setmetatable({ size = size, products = products, sums = sums, count = 0 }, ridge)
end

local function less_mean(rows, size)
  for a = 1, size do
    local sum = 0
    for _, row in ipairs(rows) do
      sum = sum + row[a]
    end
    for _, row in ipairs(rows) do
      row[a] = row[a] - sum / #rows
    end
  end
end

---Adds a group of rows: {part, ..., part, wanted}. The rows are changed.
---@param rows number[][]
function ridge:add(rows)
  local size = self.size
  less_mean(rows, size + 1)
  for _, row in ipairs(rows) do
    local wanted = row[size + 1]
    for a = 1, size do
      local products, value = self.products[a], row[a]
      for b = 1, a do
        products[b] = products[b] + value * row[b]
      end
      self.sums[a] = self.sums[a] + value * wanted
    end
  end
  self.count = self.count + #rows
end

-- The equations over parts of spread 1, `penalty` on their diagonal.
local function equations(self, penalty)
  local size, scale, left, right = self.size, {}, {}, {}
  for a = 1, size do
    scale[a] = math.sqrt(self.products[a][a] / math.max(self.count, 1))
  end
  for a = 1, size do
    left[a] = {}
    for b = 1, size do
      local product = self.products[math.max(a, b)][math.min(a, b)]
      local spread = scale[a] * scale[b] * self.count
      left[a][b] = (spread > 0 and product / spread or 0) + (a == b and penalty or 0)
    end
    local spread = scale[a] * self.count
    right[a] = spread > 0 and self.sums[a] / spread or 0
  end
  return left, right, scale
end

-- Gauss. The matrix is symmetric and, with its penalty, never singular.
local function solve(left, right)
  local size, found = #right, {}
  for a = 1, size do
    for b = a + 1, size do
      local times = left[b][a] / left[a][a]
      for c = a, size do
        left[b][c] = left[b][c] - times * left[a][c]
      end
      right[b] = right[b] - times * right[a]
    end
  end
  for a = size, 1, -1 do
    local sum = right[a]
    for b = a + 1, size do
      sum = sum - left[a][b] * found[b]
    end
    found[a] = sum / left[a][a]
  end
  return found
end

---@param penalty number above 0: how little a weight has to be worth
---@return (number|false)[] weights false for a part that is the same in all rows
---@return number size how far scores lie apart: the length of the weights, each
---times the spread of its part
function ridge:weights(penalty)
  local left, right, scale = equations(self, penalty)
  local found, squares = solve(left, right), 0
  for a = 1, self.size do
    squares = squares + found[a] * found[a]
    found[a] = scale[a] > 0 and found[a] / scale[a]
  end
  return found, math.sqrt(squares)
end

return ridge
