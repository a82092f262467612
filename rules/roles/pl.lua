-- How bylines, date lines and corrections are marked in Polish.
months = {
  { "stycznia", "styczeń", "sty" },
  { "lutego", "luty", "lut" },
  { "marca", "marzec", "mar" },
  { "kwietnia", "kwiecień", "kwi" },
  { "maja", "maj" },
  { "czerwca", "czerwiec", "cze" },
  { "lipca", "lipiec", "lip" },
  { "sierpnia", "sierpień", "sie" },
  { "września", "wrzesień", "wrz" },
  { "października", "październik", "paź" },
  { "listopada", "listopad", "lis" },
  { "grudnia", "grudzień", "gru" },
}

published = { "opublikowano", "publikacja", "data publikacji", "dodano", "utworzono" }
updated   = {
  "zaktualizowano", "aktualizacja", "ostatnia aktualizacja", "zmieniono", "modyfikacja",
}

days  = { "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela" }

byline = {
  "autor", "autorka", "autorzy", "tekst", "opracował", "opracowała", "oprac", "rozmawiał",
  "rozmawiała", "napisał", "napisała",
}
join   = { "i", "oraz" }
jobs   = {
  "dziennikarz", "dziennikarka", "korespondent", "korespondentka", "redaktor", "redaktorka",
  "publicysta", "publicystka", "autor", "autorka", "redaktor naczelny",
}
desks = { "redakcja", "agencja" }
not_names = {
  "udostępnij", "komentarze", "komentarz", "czytaj", "minut", "zdjęcie", "obserwuj",
  "opublikowano", "aktualizacja",
}
correction = { "sprostowanie", "korekta", "w poprzedniej wersji" }
