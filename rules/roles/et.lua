-- How bylines, date lines and corrections are marked in Estonian.
months = {
  { "jaanuar", "jaan" },
  { "veebruar", "veebr" },
  { "märts" },
  { "aprill", "apr" },
  { "mai" },
  { "juuni" },
  { "juuli" },
  { "august", "aug" },
  { "september", "sept" },
  { "oktoober", "okt" },
  { "november", "nov" },
  { "detsember", "dets" },
}

published = { "avaldatud", "ilmunud", "lisatud" }
updated = { "uuendatud", "muudetud", "täiendatud" }

days = { "esmaspäev", "teisipäev", "kolmapäev", "neljapäev", "reede", "laupäev", "pühapäev" }

byline = { "autor", "autorid", "tekst", "kirjutas" }
join = { "ja" }
jobs = { "ajakirjanik", "reporter", "toimetaja", "peatoimetaja", "korrespondent", "kolumnist" }
not_names = { "jaga", "kommentaarid", "loe", "minutit", "foto", "pilt" }
correction = { "parandus", "õiendus", "täpsustus" }
