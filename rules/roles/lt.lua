-- How bylines, date lines and corrections are marked in Lithuanian.
months = {
  { "sausio", "sausis", "saus" },
  { "vasario", "vasaris", "vas" },
  { "kovo", "kovas" },
  { "balandžio", "balandis", "bal" },
  { "gegužės", "gegužė", "geg" },
  { "birželio", "birželis", "birž" },
  { "liepos", "liepa" },
  { "rugpjūčio", "rugpjūtis", "rugp" },
  { "rugsėjo", "rugsėjis", "rugs" },
  { "spalio", "spalis", "spal" },
  { "lapkričio", "lapkritis", "lapkr" },
  { "gruodžio", "gruodis", "gruod" },
}

published = { "paskelbta", "publikuota", "skelbta" }
updated = { "atnaujinta", "pakeista", "papildyta", "redaguota" }

days = {
  "pirmadienis", "antradienis", "trečiadienis", "ketvirtadienis", "penktadienis", "šeštadienis",
  "sekmadienis",
}

byline = { "autorius", "autorė", "autoriai", "parengė", "tekstas" }
join = { "ir" }
jobs = {
  "žurnalistas", "žurnalistė", "redaktorius", "redaktorė", "korespondentas", "korespondentė",
}
not_names = { "dalintis", "komentarai", "skaityti", "minučių", "nuotrauka", "nuotraukos" }
correction = { "patikslinimas", "pataisymas" }
