-- How bylines, date lines and corrections are marked in Slovak.
months = {
  { "januára", "január", "jan" },
  { "februára", "február", "feb" },
  { "marca", "marec", "mar" },
  { "apríla", "apríl", "apr" },
  { "mája", "máj" },
  { "júna", "jún" },
  { "júla", "júl" },
  { "augusta", "august", "aug" },
  { "septembra", "september", "sep" },
  { "októbra", "október", "okt" },
  { "novembra", "november", "nov" },
  { "decembra", "december", "dec" },
}

published = { "publikované", "zverejnené", "uverejnené", "vydané" }
updated = { "aktualizované", "aktualizácia", "upravené", "zmenené", "posledná zmena" }

days = { "pondelok", "utorok", "streda", "štvrtok", "piatok", "sobota", "nedeľa" }

byline = {
  "autor", "autorka", "autori", "napísal", "napísala", "text", "pripravil", "pripravila",
}
join = { "a" }
jobs = {
  "redaktor", "redaktorka", "spravodajca", "spravodajkyňa", "novinár", "novinárka", "komentátor",
  "šéfredaktor", "šéfredaktorka",
}
not_names = { "zdieľať", "diskusia", "komentáre", "čítať", "minút", "foto" }
correction = { "oprava", "upresnenie" }
