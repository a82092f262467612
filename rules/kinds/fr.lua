-- What a title in French says of the kind of its page; styles may refuse some (`refuse`).

column = starts_with {
  "Tribune :", "Tribune:", "Opinion :", "Opinion:", "Opinion |", "Éditorial :", "Édito :",
  "Éditorial:", "Chronique :", "Chronique:", "Point de vue :", "Billet :",
}

correction = starts_with {
  "Rectificatif", "Correction :", "Correction:", "Erratum", "Précision :", "Mise au point :",
}

liveblog = {
  contains { "en direct", "minute par minute", "suivez le direct" },
  starts_with { "Direct :", "Direct.", "DIRECT" },
}

list = grammar [[
  title  <- 'les '? number ' ' (!noun [^ ]+ ' ')? noun (' ' / [:,] / !.)
  number <- %d+ / 'deux' / 'trois' / 'quatre' / 'cinq' / 'six' / 'sept' / 'huit' / 'neuf' / 'dix'
  noun   <- 'choses' / 'raisons' / 'conseils' / 'questions' / 'façons' / 'astuces' / 'idées'
]]
