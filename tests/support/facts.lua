-- luacheck: globals data type, read_globals list, ignore 111
-- The format of tests/cases/NAME/expect.json: what a reader would check by eye,
-- without scores and hashes, which move with every fitted weight.
extension = ".json"
type      = "application/json"
pretty    = true

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
