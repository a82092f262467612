-- Which file of rules/sites a page gets: by its host, then by the day of the
-- story. A host has one file, or one for each period in which its pages looked
-- the same.

local sites = {}
sites.__index = sites

---@param settings table nutgraf.settings
---@param check fun(file: nutgraf.File) raises what is wrong with a rule file
---@return table sites
function sites.new(settings, check)
  return setmetatable({ settings = settings, check = check }, sites)
end

---"https://www.News.example:8080/a" -> "news.example", "www.news.example"
---@param url string?
---@return string? host without www.
---@return string? whole
function sites.host_of(url)
  local host = url and (url:match "^%a[%w+.-]*://([^/?#]*)" or url:match "^([%w.-]+%.%a[%w-]+)")
  if host then
    host = host:lower():gsub("^.*@", ""):gsub(":%d+$", ""):gsub("%.$", "")
    return (host:gsub("^www%.", "")), host
  end
end

-- Adds a file under a host, the nearest file of equal names first.
local function add(index, host, site)
  index[host] = index[host] or {}
  table.insert(index[host], site)
end

-- Hosts as a file names them: "news.example" and its www., "*.news.example" what
-- is below it. A file that names none is for the host it is called after, and
-- what is below.
local function enter(self, site)
  self.list[#self.list + 1] = site
  for _, pattern in ipairs(site.hosts) do
    local below = pattern:lower():match "^%*%.(.+)$"
    add(below and self.below or self.exact, (below or pattern:lower()):gsub("^www%.", ""), site)
  end
end

-- All site files, read once.
function sites:read()
  self.exact, self.below, self.list = {}, {}, {}
  local seen = {}
  for _, item in ipairs(self.settings.files:names "rules/sites/") do
    local is_rules = item.name:find "%.lua$" and not item.name:find "%.test%.lua$"
    if is_rules and not seen[item.name] then
      seen[item.name] = true
      local file = self.settings:of_item(item)
      self.check(file)
      local values, name = file.values, item.name:match "([^/]+)%.lua$"
      local hosts = type(values.site) == "string" and { values.site } or values.site
      enter(self, {
        file = file, item = item.name, name = name, from = values.valid_from,
        till = values.valid_until, hosts = hosts or { name, "*." .. name },
      })
    end
  end
end

-- Is the day in the period of a site file? "2019" stands for all of its days.
local function is_valid(site, date)
  local from, till = site.from or "", site.till or ""
  return date:sub(1, #from) >= from and date:sub(1, #till) <= till
end

-- The file of the list for a day. A period that fits beats none, the one that
-- began last beats the others. Without a day: the file without a period, else
-- the one that is valid longest.
local function best_of(list, date)
  local best, best_rank
  for _, site in ipairs(list or {}) do
    local has_period = site.from or site.till
    local rank
    if not date then
      rank = has_period and "0" .. (site.till or "9999") or "1"
    elseif is_valid(site, date) then
      rank = has_period and "1" .. (site.from or "0000") or "0"
    end
    if rank and (not best or rank > best_rank) then
      best, best_rank = site, rank
    end
  end
  return best
end

---All site files: which hosts they are for, and for which time.
---@return { file: nutgraf.File, hosts: string[], from: string?, till: string? }[]
function sites:all()
  if not self.exact then
    self:read()
  end
  return self.list
end

---The site file of a page.
---@param url string? of the page
---@param date string? of the story, ISO 8601
---@return { file: nutgraf.File, item: string, name: string }?
function sites:find(url, date)
  local host, part = sites.host_of(url)
  if not host then
    return nil
  elseif not self.exact then
    self:read()
  end
  local found = best_of(self.exact[host], date)
  while part and not found do
    part = part:match "^[^.]*%.(.+)$"
    found = part and best_of(self.below[part], date)
  end
  return found
end

return sites
