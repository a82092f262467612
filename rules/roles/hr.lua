-- How bylines, date lines and corrections are marked in Croatian.
months = {
  { "siječnja", "siječanj", "sij" },
  { "veljače", "veljača", "velj" },
  { "ožujka", "ožujak", "ožu" },
  { "travnja", "travanj", "tra" },
  { "svibnja", "svibanj", "svi" },
  { "lipnja", "lipanj", "lip" },
  { "srpnja", "srpanj", "srp" },
  { "kolovoza", "kolovoz", "kol" },
  { "rujna", "rujan", "ruj" },
  { "listopada", "listopad", "lis" },
  { "studenoga", "studenog", "studeni", "stu" },
  { "prosinca", "prosinac", "pro" },
}

published = { "objavljeno", "objava", "datum objave" }
updated = { "ažurirano", "zadnja izmjena", "osvježeno", "izmijenjeno" }

days = { "ponedjeljak", "utorak", "srijeda", "četvrtak", "petak", "subota", "nedjelja" }

byline = { "autor", "autorica", "autori", "piše", "tekst", "pripremio", "pripremila" }
join = { "i" }
jobs = { "novinar", "novinarka", "urednik", "urednica", "dopisnik", "dopisnica", "reporter" }
not_names = { "podijeli", "komentari", "pročitaj", "minuta", "foto", "fotografija" }
correction = { "ispravak", "ispravka", "pojašnjenje" }
