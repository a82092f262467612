-- What a title in Spanish says of the kind of its page; styles may refuse some (`refuse`).

column = starts_with {
  "Opinión:", "Opinión |", "Columna:", "Editorial:", "Tribuna:", "Carta:",
}

correction = starts_with { "Corrección", "Rectificación", "Fe de errores", "Aclaración" }

liveblog = {
  contains { "en directo", "en vivo", "minuto a minuto", "última hora:" },
  starts_with { "Directo:", "DIRECTO" },
}

list = grammar [[
  title  <- ('las ' / 'los ')? number ' ' (!noun [^ ]+ ' ')? noun (' ' / [:,] / !.)
  number <- %d+ / 'dos' / 'tres' / 'cuatro' / 'cinco' / 'seis' / 'siete' / 'ocho' / 'nueve'
          / 'diez'
  noun   <- 'cosas' / 'razones' / 'consejos' / 'claves' / 'preguntas' / 'motivos' / 'datos'
]]
