-- How bylines, date lines and corrections are marked in Dutch.
months = {
  { "januari", "jan" },
  { "februari", "feb" },
  { "maart", "mrt" },
  { "april", "apr" },
  { "mei" },
  { "juni", "jun" },
  { "juli", "jul" },
  { "augustus", "aug" },
  { "september", "sept", "sep" },
  { "oktober", "okt" },
  { "november", "nov" },
  { "december", "dec" },
}

published = { "gepubliceerd", "geplaatst", "publicatie", "datum", "verschenen" }
updated   = {
  "bijgewerkt", "laatst bijgewerkt", "gewijzigd", "laatste update", "update", "aangepast",
  "laatste wijziging",
}

days  = { "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag" }
tails = { "op", "om", "en" }

byline = {
  "door", "tekst", "geschreven door", "een analyse van", "auteur", "auteurs", "tekst door",
  "interview door", "van onze verslaggever", "van onze correspondent",
}
join   = { "en", "met" }
inside = { "in", "uit", "voor", "te" }
jobs   = {
  "redacteur", "verslaggever", "verslaggeefster", "correspondent", "journalist", "columnist",
  "hoofdredacteur", "auteur", "politiek verslaggever",
}
desks = { "redactie", "nieuwsdienst" }
not_names = {
  "delen", "deel", "reacties", "reactie", "leestijd", "minuten", "lees", "volgen", "foto",
  "beeld", "gepubliceerd", "bijgewerkt", "bewaar",
}
correction = { "correctie", "rectificatie", "aanvulling", "in een eerdere versie" }
