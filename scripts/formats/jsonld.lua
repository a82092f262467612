-- schema.org, for search engines and archives: a NewsArticle.
extension = ".json"
type      = "application/ld+json"
in_html   = true   -- may stand inside a <script> of a page

function data(d)
  local authors = {}
  for i, name in ipairs(d.authors or {}) do
    authors[i] = { ["@type"] = "Person", name = name }
  end
  return {
    ["@context"] = "https://schema.org", ["@type"] = "NewsArticle",
    headline = d.title, url = d.url, inLanguage = d.lang, image = d.image,
    datePublished = d.date, dateModified = d.modified,
    author = #authors > 0 and list(authors) or nil,
    publisher = d.site and { ["@type"] = "Organization", name = d.site } or nil,
    abstract = d.summary and not d.refused and d.summary.text or nil,
    articleBody = d.text,
  }
end
