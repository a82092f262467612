-- luacheck: globals extension type write, ignore 111
-- For laws: a line for each block of a story with its furniture: the role ("article" of what
-- is kept), where the rule is written, the reason, the text.
extension = ".txt"
type      = "text/plain"

function write(d, out)
  for _, block in ipairs(d.blocks) do
    out((block.role or "article") .. "\t" .. (block.rule or "") .. "\t" .. (block.reason or "")
      .. "\t" .. block.text:gsub("[\t\n]", " ") .. "\n")
  end
end
