-- How bylines, date lines and corrections are marked in Czech.
months = {
  { "ledna", "leden", "led" },
  { "února", "únor", "úno" },
  { "března", "březen", "bře" },
  { "dubna", "duben", "dub" },
  { "května", "květen", "kvě" },
  { "června", "červen", "čvn" },
  { "července", "červenec", "čvc" },
  { "srpna", "srpen", "srp" },
  { "září", "zář" },
  { "října", "říjen", "říj" },
  { "listopadu", "listopad", "lis" },
  { "prosince", "prosinec", "pro" },
}

published = { "publikováno", "zveřejněno", "vydáno", "vytvořeno" }
updated   = {
  "aktualizováno", "aktualizace", "upraveno", "změněno",
  "poslední změna", "naposledy změněno",
}

days  = { "pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle" }
tails = { "před", "dnes" }

byline = { "autor", "autorka", "autoři", "napsal", "napsala", "text", "připravil", "připravila" }
join   = { "a", "s" }
jobs   = {
  "redaktor", "redaktorka", "zpravodaj", "zpravodajka", "novinář", "novinářka", "komentátor",
  "komentátorka", "šéfredaktor", "šéfredaktorka",
}
desks = { "redakce", "agentura" }
not_names = {
  "sdílet", "diskuse", "komentáře", "číst", "minut", "foto", "sledovat", "publikováno",
  "aktualizováno",
}
correction = { "oprava", "upřesnění", "v předchozí verzi" }
