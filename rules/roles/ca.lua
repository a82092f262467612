-- How bylines, date lines and corrections are marked in Catalan.
months = {
  { "gener", "gen" },
  { "febrer", "febr", "feb" },
  { "març" },
  { "abril", "abr" },
  { "maig" },
  { "juny" },
  { "juliol", "jul" },
  { "agost", "ag" },
  { "setembre", "set" },
  { "octubre", "oct" },
  { "novembre", "nov" },
  { "desembre", "des" },
}

published = { "publicat", "publicada", "data de publicació" }
updated = {
  "actualitzat", "actualitzada", "modificat", "última actualització",
  "modificada", "última modificació",
}

days = { "dilluns", "dimarts", "dimecres", "dijous", "divendres", "dissabte", "diumenge" }

byline = { "per", "autor", "autora", "text", "redacció" }
join = { "i" }
jobs = { "periodista", "redactor", "redactora", "corresponsal", "director", "directora" }
not_names = { "comparteix", "comentaris", "llegeix", "minuts", "foto", "imatge" }
correction = { "rectificació", "correcció", "fe d'errades" }
