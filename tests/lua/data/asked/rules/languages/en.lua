-- A project that knows more of its words: it is asked, and may be wrong.

function undecided(before, mark, after, candidate)
  if before:find "raise" then
    return candidate.missing.field
  elseif before:find "forever" then
    while true do end
  elseif before:find "number" then
    return 1
  elseif before:find "look" then
    print(before .. "<" .. mark .. ">" .. after .. " " .. candidate.rule
      .. " " .. candidate.word .. " " .. candidate.next)
  end
  if mark == "U.S." and candidate.next == "Army" then
    return true
  end
end
