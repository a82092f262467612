-- IPTC ninjs 1.3, as agencies and newsrooms exchange stories.
extension = ".json"
type      = "application/json"

function data(d)
  local byline = d.authors and table.concat(d.authors, ", ")
  return {
    uri = d.url or d.content_hash, type = "text", pubstatus = "usable",
    language = d.lang, headline = d.title, byline = byline,
    versioncreated = d.modified or d.date, contentcreated = d.date,
    infosource = d.site and list { { name = d.site } } or nil,
    description_text = d.summary and not d.refused and d.summary.text or nil,
    body_text = d.text,
  }
end
