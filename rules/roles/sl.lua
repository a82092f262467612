-- How bylines, date lines and corrections are marked in Slovenian.
months = {
  { "januarja", "januar", "jan" },
  { "februarja", "februar", "feb" },
  { "marca", "marec", "mar" },
  { "aprila", "april", "apr" },
  { "maja", "maj" },
  { "junija", "junij", "jun" },
  { "julija", "julij", "jul" },
  { "avgusta", "avgust", "avg" },
  { "septembra", "september", "sep" },
  { "oktobra", "oktober", "okt" },
  { "novembra", "november", "nov" },
  { "decembra", "december", "dec" },
}

published = { "objavljeno", "objava", "datum objave" }
updated = { "posodobljeno", "spremenjeno", "zadnja sprememba" }

days = { "ponedeljek", "torek", "sreda", "četrtek", "petek", "sobota", "nedelja" }

byline = { "avtor", "avtorica", "avtorji", "piše", "besedilo", "pripravil", "pripravila" }
join = { "in" }
jobs = { "novinar", "novinarka", "urednik", "urednica", "dopisnik", "dopisnica" }
not_names = { "deli", "komentarji", "preberi", "minut", "foto", "fotografija" }
correction = { "popravek", "pojasnilo" }
