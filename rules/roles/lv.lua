-- How bylines, date lines and corrections are marked in Latvian.
months = {
  { "janvāris", "janvārī", "janv" },
  { "februāris", "februārī", "febr" },
  { "marts", "martā" },
  { "aprīlis", "aprīlī", "apr" },
  { "maijs", "maijā" },
  { "jūnijs", "jūnijā", "jūn" },
  { "jūlijs", "jūlijā", "jūl" },
  { "augusts", "augustā", "aug" },
  { "septembris", "septembrī", "sept" },
  { "oktobris", "oktobrī", "okt" },
  { "novembris", "novembrī", "nov" },
  { "decembris", "decembrī", "dec" },
}

published = { "publicēts", "publicēta", "ievietots" }
updated = { "atjaunots", "atjaunināts", "papildināts", "labots" }

days = {
  "pirmdiena", "otrdiena", "trešdiena", "ceturtdiena", "piektdiena", "sestdiena", "svētdiena",
}

byline = { "autors", "autore", "autori", "teksts", "sagatavoja" }
join = { "un" }
jobs = { "žurnālists", "žurnāliste", "redaktors", "redaktore", "korespondents", "korespondente" }
not_names = { "dalies", "komentāri", "lasi", "minūtes", "foto", "attēls" }
correction = { "labojums", "precizējums" }
