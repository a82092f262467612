-- How bylines, date lines and corrections are marked in Serbian.
months = {
  { "јануара", "јануар", "јан", "januara", "januar", "jan" },
  { "фебруара", "фебруар", "феб", "februara", "februar", "feb" },
  { "марта", "март", "мар", "marta", "mart", "mar" },
  { "априла", "април", "апр", "aprila", "april", "apr" },
  { "маја", "мај", "maja", "maj" },
  { "јуна", "јун", "juna", "jun" },
  { "јула", "јул", "jula", "jul" },
  { "августа", "август", "авг", "avgusta", "avgust", "avg" },
  { "септембра", "септембар", "сеп", "septembra", "septembar", "sep" },
  { "октобра", "октобар", "окт", "oktobra", "oktobar", "okt" },
  { "новембра", "новембар", "нов", "novembra", "novembar", "nov" },
  { "децембра", "децембар", "дец", "decembra", "decembar", "dec" },
}

published = { "објављено", "објава", "objavljeno", "objava" }
updated = { "ажурирано", "измењено", "ažurirano", "izmenjeno" }

days = {
  "понедељак", "уторак", "среда", "четвртак", "петак", "субота", "недеља", "ponedeljak", "utorak",
  "sreda", "četvrtak", "petak", "subota", "nedelja",
}

byline = { "аутор", "аутори", "пише", "текст", "autor", "autori", "piše", "tekst" }
join = { "и", "i" }
jobs = {
  "новинар", "новинарка", "уредник", "уредница", "дописник", "novinar", "novinarka", "urednik",
  "urednica", "dopisnik",
}
not_names = {
  "подели", "коментари", "прочитај", "минута", "фото", "podeli", "komentari", "pročitaj",
  "minuta", "foto",
}
correction = { "исправка", "ispravka" }
