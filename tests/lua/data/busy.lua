-- A format that works a while for each story.
extension, type = ".json", "application/json"

function data(d)
  local sum = 0
  for i = 1, 20000 do
    sum = sum + i
  end
  return { title = d.title, sum = sum }
end
