-- What a page says about itself in JSON-LD: the node that is the article, and
-- its fields as plain values.

local core = require "nutgraf.core"
local text = require "nutgraf.meta.text"

local jsonld = {}

local LENIENT = { lenient = true }
local MAX_BYTES, MAX_NODES, MAX_DEPTH = 1048576, 400, 6

-- How well a type fits a story; only these are looked at.
local RANK = {
  NewsArticle = 9, ReportageNewsArticle = 9, AnalysisNewsArticle = 9, OpinionNewsArticle = 9,
  BackgroundNewsArticle = 9, ReviewNewsArticle = 9, AskPublicNewsArticle = 9,
  LiveBlogPosting = 9, Article = 8, BlogPosting = 8, ScholarlyArticle = 8, TechArticle = 8,
  AdvertiserContentArticle = 8, SatiricalArticle = 8, MedicalScholarlyArticle = 8, Report = 7,
  SocialMediaPosting = 7, DiscussionForumPosting = 7, Review = 6, Recipe = 6,
  CreativeWork = 5, VideoObject = 4, Product = 4, PodcastEpisode = 5, QAPage = 4,
  WebPage = 3, ItemPage = 3, MedicalWebPage = 3, AboutPage = 2, CollectionPage = 2,
  ImageGallery = 5, MediaGallery = 5,
}
-- What kind of page such a type makes.
local KIND = {
  LiveBlogPosting = "liveblog", ImageGallery = "gallery", MediaGallery = "gallery",
  OpinionNewsArticle = "column", VideoObject = "video", Product = "product",
  DiscussionForumPosting = "forum", QAPage = "forum", CollectionPage = "list",
}
-- Where an article may stand inside another node.
local INSIDE = { "@graph", "mainEntity", "mainEntityOfPage", "itemReviewed" }

-- "http://schema.org/NewsArticle", "schema:NewsArticle" and lists of them.
local function type_of(node)
  local value = node["@type"]
  local best, rank
  for _, one in ipairs(type(value) == "table" and value or { value }) do
    local name = type(one) == "string" and one:match "([%w]+)$"
    local found = name and RANK[name]
    if found and (not rank or found > rank) then
      best, rank = name, found
    end
  end
  return best, rank or 0
end

-- All nodes of all scripts, and those with an @id by it. A stack, no recursion.
local function nodes_of(values)
  local nodes, by_id, stack, depths, top = {}, {}, {}, {}, 0
  local function push(value, depth)
    if type(value) == "table" and depth <= MAX_DEPTH then
      top = top + 1
      stack[top], depths[top] = value, depth
    end
  end
  for i = #values, 1, -1 do
    push(values[i], 1)
  end
  while top > 0 and #nodes < MAX_NODES do
    local value, depth = stack[top], depths[top]
    top = top - 1
    for i = math.min(#value, MAX_NODES), 1, -1 do
      push(value[i], depth + 1)
    end
    if value["@type"] or value["@graph"] then
      nodes[#nodes + 1] = value
      local id = value["@id"]
      if type(id) == "string" then
        by_id[id] = by_id[id] or value
      end
      for i = #INSIDE, 1, -1 do
        push(value[INSIDE[i]], depth + 1)
      end
    end
  end
  return nodes, by_id
end

local function short(url)
  return (url:gsub("^%a+://", ""):gsub("^www%.", ""):gsub("[?#].*$", ""):gsub("/$", ""))
end

local function is_about(node, urls)
  local main = node.mainEntityOfPage
  if type(main) == "table" then
    main = main["@id"] or main.url
  end
  for _, url in pairs(urls) do
    local wanted = short(url)
    if (type(node.url) == "string" and short(node.url) == wanted)
      or (type(main) == "string" and short(main) == wanted) then
      return true
    end
  end
  return false
end

-- The node that speaks for this page. Addresses are compared only where there
-- is a choice.
local function choose(nodes, urls)
  local stories = {}
  for _, node in ipairs(nodes) do
    local _, rank = type_of(node)
    if rank > 0 then
      stories[#stories + 1] = { node = node, score = rank * 4 + (node.headline and 4 or 0)
        + (node.author and 2 or 0) + (node.datePublished and 2 or 0) }
    end
  end
  local best
  for _, story in ipairs(stories) do
    if #stories > 1 and is_about(story.node, urls) then
      story.score = story.score + 9
    end
    if not best or story.score > best.score then
      best = story
    end
  end
  return best and best.node
end

local function first(value)
  if type(value) == "table" and value[1] ~= nil then
    return value[1]
  end
  return value
end

-- A node that is only a reference gives the node it means.
local function follow(value, by_id)
  if type(value) == "table" and type(value["@id"]) == "string" and not value.name then
    return by_id[value["@id"]] or value
  end
  return value
end

local function name_of(value, by_id)
  value = follow(first(value), by_id)
  if type(value) == "table" then
    value = first(value.name)
    if type(value) == "table" then
      value = value["@value"] or value.name
    end
  end
  return text.line(value)
end

-- Is a node an organization of any kind: "NewsMediaOrganization"?
local function is_house(node)
  local kind = type(node) == "table" and first(node["@type"])
  return type(kind) == "string" and kind:find("Organization", 1, true) ~= nil
end

-- The names of `author`: a string, a node, a reference, a list of these. Those of
-- organizations are set in `houses`.
local function people(value, by_id, houses)
  local list = {}
  if type(value) ~= "table" then
    value = { value }
  elseif value[1] == nil then
    value = { value }
  end
  for i = 1, math.min(#value, 40) do
    local one = follow(value[i], by_id)
    if type(one) == "table" and type(one.name) == "table" then
      for _, name in ipairs(one.name) do
        list[#list + 1] = text.line(name)
      end
    end
    local name = name_of(one, by_id)
    if name and name ~= list[#list] then
      list[#list + 1] = name
    end
    if name and houses and is_house(one) then
      houses[name] = true
    end
  end
  return list
end

local function address(value)
  value = first(value)
  if type(value) == "table" then
    value = first(value.url) or first(value.contentUrl) or value["@id"]
  end
  return type(value) == "string" and value or nil
end

-- Scripts about bread crumbs or the company's address are not worth decoding.
local function is_of_use(script)
  return #script <= MAX_BYTES and (script:find("headline", 1, true)
    or script:find("Date", 1, true) or script:find("date", 1, true) or script:find("author", 1, true)
    or script:find("Article", 1, true) or script:find("Product", 1, true))
end

local function decode_all(scripts)
  local values = {}
  for _, script in ipairs(scripts) do
    if is_of_use(script) then
      local value = core.json.decode(script, LENIENT)
      values[#values + 1] = type(value) == "table" and value
        or require "nutgraf.meta.repair".read(script)
    end
  end
  return values
end

-- What the scripts say of the page; nil when they speak of no story.
---@param scripts string[] the raw texts
---@param urls table<any, string> addresses that the page is known by
---@return table? facts headline, authors, houses (those of them that are no people), published,
---modified, publisher, lang, image, url, type, kind, strong, is_news
function jsonld.read(scripts, urls)
  if not scripts or #scripts == 0 then
    return nil
  end
  local nodes, by_id = nodes_of(decode_all(scripts))
  local node = choose(nodes, urls)
  if not node then
    return nil
  end
  local kind, rank = type_of(node)
  local houses = {}
  local authors = people(node.author, by_id, houses)
  if #authors == 0 then
    authors = people(node.creator, by_id, houses)
  end
  return {
    headline = text.line(first(node.headline)) or rank >= 4 and name_of(node.name, by_id) or nil,
    other_title = text.line(first(node.alternativeHeadline)),
    authors = authors,
    houses = houses,
    published = first(node.datePublished) or first(node.uploadDate) or first(node.dateCreated),
    modified = first(node.dateModified),
    publisher = name_of(node.publisher, by_id),
    lang = text.line(first(node.inLanguage)),
    image = address(node.image) or address(node.thumbnailUrl),
    url = address(node.url) or address(node.mainEntityOfPage),
    type = kind,
    kind = KIND[kind],
    strong = rank >= 5,
    is_news = rank == 9,
  }
end

---What the scripts say under one name, wherever it stands first: texts, the
---names of nodes, or what each of a list gives.
---@param scripts string[] the raw texts
---@param name string such as "datePublished"
---@return string[]
function jsonld.values(scripts, name)
  local nodes, by_id = nodes_of(decode_all(scripts))
  for _, node in ipairs(nodes) do
    if node[name] ~= nil then
      return people(node[name], by_id)
    end
  end
  return {}
end

return jsonld
