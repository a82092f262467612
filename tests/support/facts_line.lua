-- luacheck: globals data type, read_globals list, ignore 111
-- As facts.lua, but a line for each record.
extension = ".json"
type      = "application/json"

function data(d)
  local blocks = {}
  for i, block in ipairs(d.blocks) do
    blocks[i] = block.type .. (block.level or "") .. ": " .. block.text
  end
  return {
    title = d.title, authors = d.authors, date = d.date, modified = d.modified, site = d.site,
    lang = d.lang, kind = d.kind, url = d.url, image = d.image, previous = d.previous,
    next = d.next, notes = d.notes, blocks = list(blocks),
  }
end
