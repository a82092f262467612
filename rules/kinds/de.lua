-- What a title in German says of the kind of its page; styles may refuse some (`refuse`).

column = starts_with {
  "Kommentar:", "Meinung:", "Meinung |", "Kolumne:", "Leitartikel:", "Gastbeitrag:", "Glosse:",
  "Standpunkt:", "Essay:",
}

correction = starts_with { "Korrektur", "Berichtigung", "Richtigstellung", "Klarstellung" }

liveblog = {
  contains { "liveticker", "live-ticker", "liveblog", "live-blog", "im newsblog" },
  starts_with { "Live:", "LIVE:" },
}

list = grammar [[
  title  <- 'die '? number ' ' (!noun [^ ]+ ' ')? noun (' ' / [:,] / !.)
  number <- %d+ / 'zwei' / 'drei' / 'vier' / 'fünf' / 'sechs' / 'sieben' / 'acht' / 'neun' / 'zehn'
  noun   <- 'dinge' / 'gründe' / 'tipps' / 'fragen' / 'fakten' / 'lehren'
]]
