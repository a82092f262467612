-- When did the story appear, and when was it changed? What the page tells
-- machines first, then what readers see, then its addresses.

local dates = require "nutgraf.meta.dates"
local near = require "nutgraf.meta.near"

local when = {}

-- Names of <meta> fields, the trusted ones first.
local PUBLISHED = { "article:published_time", "og:article:published_time", "article:published",
  "og:published_time", "parsely-pub-date", "sailthru.date", "datepublished",
  "citation_online_date", "citation_publication_date", "citation_date", "dc.date.issued",
  "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date",
  "article.published", "article_date_original", "publish_date", "publish-date", "publishdate",
  "publication_date", "publication-date", "publicationdate", "published_time", "published-date",
  "publisheddate", "date_published", "pubdate", "pub_date", "published", "publication", "date",
  "originalpublicationdate", "displaydate", "cxenseparse:recs:publishtime",
  "cxenseparse:publishtime", "rnews:datepublished", "shareaholic:article_published_time",
  "dcsext.articlefirstpublished", "vr:published_time", "bt:pubdate", "og:pubdate",
  "article:post_date", "article.created", "created", "dc.created", "datecreated",
  "article:create_at", "citation_cover_date", "og:release_date", "video:release_date",
  "mediator_published_time", "timestamp", "ptime", "pdate", "uploaddate" }
local MODIFIED = { "article:modified_time", "og:updated_time", "og:article:modified_time",
  "datemodified", "dcterms.modified", "dc.date.modified", "article.updated",
  "article:modified", "last-modified", "lastmod", "lastmodified", "modified_time", "modified",
  "updated", "update_date", "revision_date", "revised", "dc.modified", "og:modified_time" }
-- Fields that programs name themselves: these parts say what is in them, and
-- these that it is something else.
local TELLING = { "publi", "posted", "release" }
local NOT_TELLING = { "modif", "updat", "expir", "publisher", "publication_title", "valid",
  "public_", "unpubl" }
local NONE = {}
local ZONE_SPAN = 14 * 60 -- minutes that a place may be off UTC

-- The date in a field; several fields say the same.
local function read(page, value)
  local known = page.dates_read[value or NONE]
  if known == nil then
    local date = dates.read(value, page.words, page.month_first)
    known = date and date.day ~= "1970-01-01" and date or false
    page.dates_read[value or NONE] = known
  end
  return known or nil
end

local function of_fields(page, fields)
  local one = page.one
  for _, field in ipairs(next(one) and fields or NONE) do
    local value = one[field]
    local date = value and read(page, value)
    if date then
      return date
    end
  end
  return nil
end

local function has_part(name, parts)
  for _, part in ipairs(parts) do
    if name:find(part, 1, true) then
      return true
    end
  end
  return false
end

-- A date in a field whose name nobody has listed: "w-published-date". Of
-- several the first by name, as a table knows no order.
local function of_telling_field(page)
  local best, found
  for name, value in pairs(page.one) do
    if (not best or name < best) and has_part(name, TELLING) and not has_part(name, NOT_TELLING)
      and value:find "%d%d" then
      local date = read(page, value)
      if date then
        best, found = name, date
      end
    end
  end
  return found
end

local function day_of(day)
  return day and { iso = day, day = day } or nil
end

local function of_address(page)
  return day_of(dates.in_url(page.facts.url, page.words.months)
    or dates.in_url(page.input.url, page.words.months))
end

-- The picture was put into a folder of the day: better than no date at all.
local function of_picture(page)
  return day_of(dates.in_url(page.one["og:image"] or page.one["twitter:image"]))
end

-- Scripts tell it, and no field does.
local function of_scripts(page)
  return read(page, page.head.moment)
end

-- ---- the day where it was written -------------------------------------------

-- Everything that may tell the same moment in local time.
local function twins(page, clock)
  local told = page.ld and page.ld.published
  local list = { type(told) == "string" and told or nil }
  for _, field in ipairs(PUBLISHED) do
    local value = page.one[field]
    if value and value:find(clock, 1, true) then
      list[#list + 1] = value
    end
  end
  for _, time in ipairs(page.head.times or {}) do
    local value = time.datetime or time.title
    if value and value:find(clock, 1, true) then
      list[#list + 1] = value
    end
  end
  return list
end

-- A moment in UTC, in the time of the place if another field tells it: with its
-- zone, or with the same minute and second some hours off.
local function in_local_time(page, date)
  local clock = date.iso:match "T%d%d(:%d%d:%d%d)Z$"
  local moment = clock and dates.minutes(date.iso)
  if not moment then
    return date
  end
  -- fields without seconds leave them out
  for _, value in ipairs(twins(page, clock:sub(1, 3))) do
    local other = read(page, value)
    if other and other.zoned and other.iso:sub(-1) ~= "Z" and dates.minutes(other.iso) == moment then
      return other
    elseif other and not other.zoned and clock ~= ":00:00" and other.iso:find(clock, 12, true) then
      local off = dates.minutes(other.iso) - moment
      if off ~= 0 and math.abs(off) <= ZONE_SPAN then
        return dates.with_zone(other, off)
      end
    end
  end
  return date
end

-- ---- choosing ----------------------------------------------------------------

-- JSON-LD and <meta> contradict each other: which of them do readers see?
local function settle(page, told, field)
  local seen = near.dates(page)
  return seen and seen.day == field.day and field or told
end

-- Do two dates speak of different days? Without zones a day makes no difference,
-- and stories are changed within one.
local function is_conflict(a, b)
  return a.day ~= b.day and math.abs(dates.minutes(a.day) - dates.minutes(b.day)) > 24 * 60
end

local function of_machines(page)
  local ld = page.ld
  local told = ld and read(page, ld.published)
  local field = of_fields(page, PUBLISHED)
  if told and field and is_conflict(told, field) and settle(page, told, field) == field then
    told = nil
  end
  page.date_told_twice = told and field and told.day == field.day
  if page.date_told_twice and field.zoned and not told.zoned then
    told = nil -- the one that knows its zone
  end
  local date = told or field
  if not date then
    return nil
  end
  return in_local_time(page, date), told and "jsonld" or "meta"
end

local function find_modified(page)
  local date = page.ld and read(page, page.ld.modified)
  if date then
    return date, "jsonld"
  end
  return of_fields(page, MODIFIED), "meta"
end

local function find_published(page)
  local date, source = read(page, page.input.date), "input"
  if not date then
    date, source = of_machines(page)
  end
  if not date then
    date, source = of_telling_field(page), "meta"
  end
  return date, source
end

-- What readers see. Where that is far off or missing, the page's address and its
-- scripts come first.
local function of_readers(page)
  local published, modified, source, weak = near.dates(page)
  if published and not weak then
    return published, source, modified
  end
  local there, told = of_address(page), of_scripts(page)
  if there then
    return there, "url", modified, source
  elseif told then
    return told, "script", modified, source
  end
  return published, source, modified
end

-- The last resorts, the better ones first.
local function of_rest(page)
  local date = near.dateline(page) or near.stamp(page)
  if date then
    return date, "line"
  end
  date = of_picture(page)
  return date, date and "image"
end

---Finds the dates of a page.
---@param page table
---@return nutgraf.Date? published, string? source, nutgraf.Date? modified, string? modified_source
function when.find(page)
  page.dates_read = {}
  local published, source = find_published(page)
  local modified, modified_source = find_modified(page)
  if not published then
    local seen, place
    published, source, seen, place = of_readers(page)
    if not modified and seen then
      modified, modified_source = seen, place or source
    end
  end
  if not published and modified then
    published, source = modified, modified_source
  end
  if not published then
    published, source = of_rest(page)
  end
  return published, source, modified, modified_source
end

return when
