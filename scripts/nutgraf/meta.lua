-- Title, byline, date: what a page says about its story, each fact from the
-- source that is trusted most and agrees with the others.

local grammar = require "nutgraf.grammar"
local jsonld = require "nutgraf.meta.jsonld"
local names = require "nutgraf.meta.names"
local near = require "nutgraf.meta.near"
local text = require "nutgraf.meta.text"
local title = require "nutgraf.meta.title"
local trust = require "nutgraf.meta.trust"
local when = require "nutgraf.meta.when"
local words = require "nutgraf.meta.words"

local meta = {}

-- Names of <meta> fields, the trusted ones first.
local FIELDS = {
  title = { "og:title", "twitter:title", "parsely-title", "sailthru.title", "citation_title",
    "dc.title", "dcterms.title", "headline", "title" },
  site = { "og:site_name", "application-name", "al:android:app_name", "twitter:app:name:iphone",
    "apple-mobile-web-app-title", "dc.publisher", "publisher", "copyright" },
  url = { "og:url", "parsely-link", "twitter:url" },
  image = { "og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src",
    "parsely-image-url", "sailthru.image.full", "image", "thumbnailurl" },
  lang = { "content-language", "language", "dc.language", "dcterms.language", "og:locale",
    "inlanguage" },
  authors = { "parsely-author", "sailthru.author", "citation_author", "author", "article:author",
    "article:author_name", "article.author", "dc.creator", "dcterms.creator", "byl", "byline",
    "dc.contributor", "authors", "article_author", "rbauthors", "og:author", "creator",
    "shareaholic:article_author_name", "og:article:author", "cxenseparse:author",
    "citation_authors", "book:author", "dc.author", "parsely:author", "mediator_author" },
}
local FRONT_PAGE = "^%a+://[^/]+/?$"
-- What og:type tells about the page.
local KINDS = { ["video.other"] = "video", ["video"] = "video", ["video.movie"] = "video",
  ["video.episode"] = "video", ["product"] = "product", ["product.item"] = "product",
  ["og:product"] = "product" }

-- A plain text has no fields at all.
local function first_of(one, fields)
  if next(one) == nil then
    return nil
  end
  for _, field in ipairs(fields) do
    local value = one[field] and text.line(one[field])
    if value then
      return value, field
    end
  end
  return nil
end

-- "en_US", "en-us", "de-DE, en" as BCP 47.
local function language_tag(value)
  local primary, rest = (value or ""):match "^%s*(%a%a%a?)%f[%A](.*)$"
  if not primary or primary:lower() == "utf" then -- "utf-8" is met
    return nil
  end
  local script = rest:match "^[-_](%a%a%a%a)%f[%A]"
  local region = rest:match "^[-_](%a%a)%f[%A]" or rest:match "^[-_]%a%a%a%a[-_](%a%a)%f[%A]"
  local tag = primary:lower()
  if script then
    tag = tag .. "-" .. script:sub(1, 1):upper() .. script:sub(2):lower()
  end
  return region and tag .. "-" .. region:upper() or tag
end

local function address_of(page)
  local base = page.input.url
  local canonical = text.resolve(page.links.canonical, base)
    or text.resolve(first_of(page.one, FIELDS.url), base)
  -- a canonical address without a path is a template's mistake
  if canonical and base and canonical:find(FRONT_PAGE) and not base:find(FRONT_PAGE) then
    canonical = nil
  end
  return canonical or base
end

local function note(page, fact, value, source)
  if value ~= nil then
    page.facts[fact] = value
    page.facts.sources[fact] = source
  end
end

local function find_language(page)
  local input, head, ld = page.input, page.head, page.ld or {}
  local tag = language_tag(input.lang)
  if tag then
    return tag, "input"
  end
  tag = language_tag(head.lang)
  if tag then
    return tag, "html"
  end
  tag = language_tag(ld.lang)
  if tag then
    return tag, "jsonld"
  end
  return language_tag(first_of(page.one, FIELDS.lang)), "meta"
end

local function find_site(page)
  local value, field = first_of(page.one, FIELDS.site)
  if value and field == "og:site_name" then
    return value, "og"
  end
  if page.ld and page.ld.publisher then
    return page.ld.publisher, "jsonld"
  end
  return value, "meta"
end

local function site_names(page)
  local list = page.site_names
  if list then
    return list
  end
  list = {}
  page.site_names = list
  for _, field in ipairs(FIELDS.site) do
    list[#list + 1] = page.one[field] and text.line(page.one[field])
  end
  list[#list + 1] = page.ld and page.ld.publisher
  return list
end

local function sites_of(page)
  page.sites = page.sites or title.sites(site_names(page), text.host(page.facts.url))
  return page.sites
end

local function headings(head)
  local list = {}
  for _, one in ipairs(head.h1 or {}) do
    list[#list + 1] = text.line(type(one) == "table" and one.text or one)
  end
  return list
end

-- What heading and machines agree on, or what og:title makes of it on a page of
-- news; then page.heading is the heading that readers see.
local function agreed_title(page, offers, shown, window)
  local agreed, source = title.agreed(offers, shown)
  local ld = page.ld
  if agreed and ld and ld.is_news and ld.headline == agreed then
    local og = text.line(page.one["og:title"])
    local by_hand = og and og ~= agreed and title.by_hand(agreed, og, window, function()
      return sites_of(page)
    end)
    if by_hand then
      page.heading = agreed
      return by_hand, "og"
    end
  end
  return agreed, source
end

local function find_title(page)
  if page.input.title then
    return text.line(page.input.title), "input"
  end
  local offers, shown = {}, headings(page.head)
  local function offer(value, source)
    value = value and text.line(value) or nil
    offers[#offers + 1] = value and { text = value, source = source }
  end
  local headline, window = page.ld and page.ld.headline, text.line(page.head.title)
  offer(page.ld and page.ld.strong and headline, "jsonld")
  offer(page.one["og:title"], "og")
  offer(window, "title")
  local agreed, source = agreed_title(page, offers, shown, window)
  if agreed then
    return agreed, source
  end
  if window then
    offers[#offers] = nil -- the window's title is trusted least and comes last
  end
  for i = 2, next(page.one) and #FIELDS.title or 0 do
    offer(page.one[FIELDS.title[i]], "meta")
  end
  offer(headline, "jsonld")
  offer(window, "title")
  agreed, source = title.agreed(offers, shown)
  if agreed then
    return agreed, source
  end
  return title.choose(offers, shown, function()
    return sites_of(page)
  end)
end

-- Are these only names of the site? A name of several words is compared as it
-- is written with what the page calls itself; only single words need more.
local function is_site_name(page, list)
  local own = site_names(page)
  for _, name in ipairs(list) do
    local found = name:find(" ", 1, true) == nil and sites_of(page)[text.key(name)]
    for _, site in ipairs(own) do
      found = found or site == name
    end
    if not found then
      return false
    end
  end
  return true
end

-- Authors from one kind of source: a list of bylines.
local function read_names(page, lines)
  local list = {}
  for _, line in ipairs(lines) do
    names.add(list, names.read(line, page.words))
  end
  return list
end

-- Templates put the site's own name beside that of the author into <meta>.
local function without_site(page, list)
  local people = {}
  for _, name in ipairs(list) do
    if not is_site_name(page, { name }) then
      people[#people + 1] = name
    end
  end
  return people[1] and people or list
end

local function meta_authors(page)
  if next(page.one) == nil then
    return {}
  end
  for _, field in ipairs(FIELDS.authors) do
    if page.one[field] then
      local list = read_names(page, page.many[field] or { page.one[field] })
      if #list > 0 then
        return without_site(page, list), "meta"
      end
    end
  end
  for i = 1, 2 do -- "Written by", as cards on social sites label it
    local label = text.line(page.one["twitter:label" .. i])
    if label and page.words.marks[grammar.fold(label)] then
      return read_names(page, { page.one["twitter:data" .. i] }), "meta"
    end
  end
  return {}
end

-- The first source with names wins, but a source that names only the site or its
-- firm is passed over when a later one has a person.
local function find_authors(page)
  if page.input.authors and #page.input.authors > 0 then
    return page.input.authors, "input"
  end
  local site, site_source, is_firm
  local function good(list, source)
    if #list == 0 or (is_firm and source == "link") then
      return false -- a link says less than the name of a firm
    end
    local firm = not list[2] and trust.is_house(list[1], page.words)
    if firm or is_site_name(page, list) then
      site, site_source, is_firm = site or list, site_source or source, is_firm or firm
      return false
    end
    return true
  end
  local list = page.ld and read_names(page, page.ld.authors) or {}
  if good(list, "jsonld") then
    return list, "jsonld"
  end
  local source
  list, source = meta_authors(page)
  if good(list, source) then
    return list, source
  end
  near.lines(page)
  list, source = near.authors(page)
  if good(list, source) then
    return list, source
  end
  list = near.lone_name(page)
  if #list > 0 then
    return list, "line"
  end
  if not site then
    site, site_source = near.labelled(page), "line"
  end
  return site, site_source
end

local function find_dates(page)
  local published, source, modified, modified_source = when.find(page)
  note(page, "date", published and published.iso, source)
  note(page, "modified", modified and modified.iso, modified_source)
end

-- Addresses of a picture and of neighbouring stories, and what kind of page it is.
local function find_links(page)
  local facts, ld = page.facts, page.ld or {}
  local image = first_of(page.one, FIELDS.image)
  facts.image = text.resolve(image, facts.url) or text.resolve(ld.image, facts.url)
  facts.previous = text.resolve(page.links.prev or page.links.previous, facts.url)
  facts.next = text.resolve(page.links.next, facts.url)
  facts.type = ld.type
  facts.kind = ld.kind or KINDS[page.one["og:type"] or ""]
end

-- Reads the facts of a page.
---@param doc table? the document: its first blocks are looked at
---@param head table what doc:head() gives
---@param rules table? roles: language to settings of rules/roles; language(doc, facts, input), if it
---is there, sets facts.lang by the words of the text
---@param input table? what is known beforehand: url, lang, title, authors, date
---@return table facts
function meta.read(doc, head, rules, input)
  head, input = head or {}, input or {}
  local facts = { authors = {}, sources = {} }
  local page = { doc = doc, head = head, input = input, facts = facts, rules = rules }
  page.one, page.many = head.one or {}, head.many or {}
  page.links = head.links or {}
  facts.url = address_of(page)
  page.ld = jsonld.read(head.json_ld, { canonical = facts.url, given = input.url })
  note(page, "lang", find_language(page))
  if not facts.lang and doc and rules and rules.language then
    rules.language(doc, facts, input)
  end
  page.words = words.of(rules, facts.lang)
  page.month_first = facts.lang and page.words.month_first[facts.lang:lower()] or false
  note(page, "site", find_site(page))
  note(page, "title", find_title(page))
  near.place_title(page)
  local authors, source = find_authors(page)
  note(page, "authors", authors, #authors > 0 and source or nil)
  find_dates(page)
  near.place_lines(page)
  find_links(page)
  facts.agencies = trust.agencies(page)
  facts.confidence = trust.confidence(page)
  return facts
end

return meta
